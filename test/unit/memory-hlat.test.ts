/**
 * HLAT paging, EPT paging-write control and guest-paging verification: which tables translate an address, what a page walk
 * may write, and from which tables a page may be reached.
 */
import { beforeEach, describe, expect, test } from "vitest";
import { CR0, CR4, EFER, NO_ADDRESS, Rig, VM_EXIT } from "./memory-rig.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Control from "../../assembly/spec/control.ts";

let rig: Rig;
beforeEach(async () => {
  rig ??= await Rig.make({ mmioRead: () => -1 });
  rig.reset();
  guest();
});

const LINEAR = 0x400000n;
/** The same page in the upper half of linear addresses. */
const UPPER = 0xffff800000400000n;
const RESTART = 0x800n;
const RWX = 0x37n;
const READ_ONLY = 0x31n;
const VERIFY = 1n << 57n;
const PAGING_WRITE = 1n << 58n;
const EPT_VIOLATION = 48;
const EPT_MISCONFIGURATION = 49;

const field = (slot: number, value: bigint): void => rig.cpu64("VMCS", value, slot);
/** Entries of the ordinary tables (root at 1000H) and of the HLAT tables (root at 11000H), from the root down. */
const ordinary = { pml4e: 0x1000n, upper: 0x1800n, pdpte: 0x2000n, pde: 0x3010n, pte: 0x4000n };
const managed = { pml4e: 0x11000n, upper: 0x11800n, pdpte: 0x12000n, pde: 0x13010n, pte: 0x14000n };

function eptPage(page: bigint, flags: bigint): void {
  rig.write64(0x23000n + page * 8n, (page << 12n) | flags);
  rig.call("flushInvept", 2, 0n);
}

/** A 64-bit guest whose ordinary tables lead LINEAR and UPPER to 5000H, and HLAT tables to 15000H; EPT maps 2 MiB to themselves. */
function guest(eptFlags = 0x18n): void {
  for (const [tables, page] of [
    [ordinary, 0x5000n],
    [managed, 0x15000n],
  ] as const) {
    rig.write64(tables.pml4e, (tables.pdpte & ~0xfffn) | 7n);
    rig.write64(tables.upper, (tables.pdpte & ~0xfffn) | 7n);
    rig.write64(tables.pdpte, (tables.pde & ~0xfffn) | 7n);
    rig.write64(tables.pde, (tables.pte & ~0xfffn) | 7n);
    rig.write64(tables.pte, page | 7n);
  }
  rig.write64(0x20000n, 0x21007n);
  rig.write64(0x21000n, 0x22007n);
  rig.write64(0x22000n, 0x23007n);
  for (let page = 0n; page < 512n; page++) rig.write64(0x23000n + page * 8n, (page << 12n) | RWX);
  rig.cpu64("CR0", CR0.PE | CR0.PG | CR0.WP);
  rig.cpu64("CR3", 0x1000n);
  rig.cpu64("CR4", CR4.PAE);
  rig.cpu64("EFER", EFER.LMA | EFER.NXE);
  rig.cpu("CODE_MODE", 6);
  rig.cpu("NON_ROOT", 1);
  rig.cpu64("EPT_POINTER", 0x20006n | eptFlags);
  rig.cpu("DELIVERING_VECTOR", 0xffffffff);
  field(Slot.HLAT_POINTER, 0x11018n);
  rig.call("flushAll");
}

function controls(mask: number): void {
  rig.cpu("PAGING_CONTROLS", mask);
  rig.call("updateContext");
}
const physical = (linear: bigint): bigint => rig.call64("fetchPhysical", linear);
const load = (linear = LINEAR): void => void rig.call("load8", linear);
const store = (linear = LINEAR): void => void rig.call("store8", linear, 1n);
const fine = (): void => expect(rig.takeFault()).toBeUndefined();
const violation = (qualification: bigint): void =>
  expect(rig.takeFault()).toEqual({ vector: VM_EXIT, code: EPT_VIOLATION, address: qualification });

describe("HLAT paging", () => {
  beforeEach(() => controls(Control.ENABLE_HLAT));

  test("translates by the tables of HLATP, and ordinary paging by those of CR3", () => {
    expect(physical(LINEAR)).toBe(0x15000n);
    controls(0);
    expect(physical(LINEAR)).toBe(0x5000n);
    controls(Control.ENABLE_HLAT);
    expect(physical(LINEAR)).toBe(0x15000n);
  });

  test("with a prefix size other than 0 is for addresses whose bit 63 is 1", () => {
    expect([physical(LINEAR), physical(UPPER)]).toEqual([0x15000n, 0x15000n]);
    field(Slot.HLAT_PREFIX_SIZE, 1n);
    rig.call("flushAll");
    expect([physical(LINEAR), physical(UPPER)]).toEqual([0x5000n, 0x15000n]);
  });

  test("is not used with PAE paging or 32-bit paging", () => {
    rig.cpu64("EFER", EFER.NXE);
    rig.cpu64("PDPTE", 0x3001n);
    rig.write64(0x3010n, 0x4007n);
    rig.call("flushAll");
    expect(physical(LINEAR)).toBe(0x5000n);
  });

  test("has five levels where ordinary paging has", () => {
    rig.cpu64("CR4", CR4.PAE | CR4.LA57);
    rig.write64(0x16000n, 0x11007n);
    field(Slot.HLAT_POINTER, 0x16000n);
    rig.call("flushAll");
    expect(physical(LINEAR)).toBe(0x15000n);
  });

  test("sets accessed and dirty flags in its own structures", () => {
    store();
    fine();
    expect(rig.read64(managed.pml4e) & 0x60n).toBe(0x20n);
    expect(rig.read64(managed.pte) & 0x60n).toBe(0x60n);
    expect(rig.read64(ordinary.pte) & 0x60n).toBe(0n);
  });

  test("decides the rights of the access alone", () => {
    rig.write64(ordinary.pte, 0x5000n);
    rig.write64(managed.pte, 0x15001n);
    load();
    fine();
    store();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 3 });
  });

  test.each(["pml4e", "pdpte", "pde", "pte"] as const)("restarts with ordinary paging at a %s with bit 11", (entry) => {
    rig.write64(managed[entry], rig.read64(managed[entry]) | RESTART);
    expect(physical(LINEAR)).toBe(0x5000n);
  });

  test("that restarts leaves nothing: no rights, no flags, and the ordinary tables decide", () => {
    // A read-only entry above, a writable page of 2 MiB below.
    rig.write64(managed.pml4e, 0x12001n);
    rig.write64(managed.pde, 0x13007n | RESTART);
    rig.write64(ordinary.pde, 0x87n);
    store(LINEAR + 0x5008n);
    fine();
    expect(rig.read32(0x5008n) & 0xff).toBe(1);
    expect(rig.read64(managed.pml4e)).toBe(0x12001n);
    expect(rig.read64(ordinary.pde) & 0x60n).toBe(0x60n);
  });

  test("ignores bit 11 in ordinary paging", () => {
    rig.write64(managed.pte, 0x15007n | RESTART);
    rig.write64(ordinary.pml4e, rig.read64(ordinary.pml4e) | RESTART);
    rig.write64(ordinary.pte, rig.read64(ordinary.pte) | RESTART);
    expect(physical(LINEAR)).toBe(0x5000n);
  });

  test("faults with the HLAT bit when its entry is not present or has a reserved bit, before a restart", () => {
    rig.write64(managed.pde, RESTART);
    load();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 0x80 });
    store();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 0x82 });
    rig.write64(managed.pde, 0x14007n | RESTART | (1n << 51n));
    load();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 0x89 });
  });

  test("faults without the HLAT bit for want of rights, and after a restart", () => {
    rig.write64(managed.pte, 0x15001n);
    store();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 3 });
    rig.write64(managed.pte, 0x15001n | RESTART);
    rig.write64(ordinary.pte, 0n);
    load();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 0 });
  });

  test("reads its structures through EPT", () => {
    eptPage(0x12n, 0n);
    load();
    violation(0x81n);
    expect(rig.get64("GUEST_PHYSICAL")).toBe(0x12000n);
  });

  test("translations go with INVLPG, and with MOV to CR3", () => {
    expect(physical(LINEAR)).toBe(0x15000n);
    rig.write64(managed.pte, 0x18007n);
    expect(physical(LINEAR)).toBe(0x15000n);
    rig.call("flushLinear", LINEAR);
    expect(physical(LINEAR)).toBe(0x18000n);
    rig.write64(managed.pte, 0x19007n);
    rig.call("writeCr3Flush", 0x1000n);
    expect(physical(LINEAR)).toBe(0x19000n);
  });

  test("translations are of the PCID of CR3", () => {
    rig.cpu64("CR4", CR4.PAE | CR4.PCIDE);
    rig.cpu64("CR3", 0x1001n);
    rig.call("updateContext");
    expect(physical(LINEAR)).toBe(0x15000n);
    rig.write64(managed.pte, 0x18007n);
    rig.call("flushInvpcid", 1, 2n, 0n);
    expect(physical(LINEAR)).toBe(0x15000n);
    rig.call("flushInvpcid", 1, 1n, 0n);
    expect(physical(LINEAR)).toBe(0x18000n);
  });
});

describe("EPT paging-write control", () => {
  /** The page table is read-only in EPT. */
  const protect = (flags: bigint): void => eptPage(4n, READ_ONLY | flags);

  test("lets page walks set flags in a read-only page with bit 58, and nothing else write it", () => {
    protect(PAGING_WRITE);
    controls(Control.EPT_PAGING_WRITE_CONTROL);
    store();
    fine();
    expect(rig.read64(ordinary.pte) & 0x60n).toBe(0x60n);
    rig.write64(ordinary.pte, 0x4007n);
    rig.call("flushAll");
    store();
    violation(0x78an);
  });

  test("does nothing without the bit, and the bit nothing without the control", () => {
    protect(0n);
    controls(Control.EPT_PAGING_WRITE_CONTROL);
    load();
    violation(0x8bn);
    protect(PAGING_WRITE);
    controls(0);
    load();
    violation(0x8bn);
  });

  test("is for the reads that count as writes too, with accessed and dirty flags for EPT", () => {
    guest(0x58n);
    protect(PAGING_WRITE);
    controls(Control.EPT_PAGING_WRITE_CONTROL);
    load();
    fine();
    expect(rig.read64(0x23000n + 4n * 8n) & 0x300n).toBe(0x300n);
    protect(0n);
    rig.call("flushAll");
    load();
    violation(0x8bn);
  });

  test("needs write access in the entries above the page", () => {
    rig.write64(0x22000n, 0x23005n);
    for (const page of [1n, 2n, 3n, 4n]) eptPage(page, RWX | PAGING_WRITE);
    controls(Control.EPT_PAGING_WRITE_CONTROL);
    load();
    violation(0xabn);
  });

  test("makes bit 58 of a page that cannot be read a misconfiguration", () => {
    eptPage(5n, 0x34n | PAGING_WRITE);
    expect(physical(LINEAR)).toBe(0x5000n);
    controls(Control.EPT_PAGING_WRITE_CONTROL);
    expect(physical(LINEAR)).toBe(NO_ADDRESS);
    expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: EPT_MISCONFIGURATION });
    eptPage(5n, 0x34n);
    expect(physical(LINEAR)).toBe(0x5000n);
  });
});

describe("guest-paging verification", () => {
  const BOTH = Control.EPT_PAGING_WRITE_CONTROL | Control.GUEST_PAGING_VERIFICATION;
  const trusted = (...pages: bigint[]): void => pages.forEach((page) => eptPage(page, RWX | PAGING_WRITE));

  beforeEach(() => {
    eptPage(5n, RWX | VERIFY);
    trusted(1n, 2n, 3n, 4n);
    controls(BOTH);
  });

  test("allows a page that is reached through paging structures with bit 58 alone", () => {
    store();
    fine();
    load();
    fine();
  });

  test.each([1n, 2n, 3n, 4n])("refuses it if the structure in page %i has not the bit: bit 15 of the qualification", (page) => {
    eptPage(page, RWX);
    load();
    violation(0x87b9n);
    store();
    violation(0x87ban);
    expect(physical(LINEAR)).toBe(NO_ADDRESS);
    violation(0x87bcn);
  });

  test("refuses a second linear address of the page, and still allows the first", () => {
    // An alias by tables at 7000H, which nobody vouches for.
    const alias = LINEAR + 0x200000n;
    rig.write64(0x3018n, 0x7007n);
    rig.write64(0x7000n, 0x5007n);
    load();
    fine();
    load(alias);
    violation(0x87b9n);
    load();
    fine();
    rig.call("flushAll");
    load(alias);
    violation(0x87b9n);
  });

  test("is silent for a page without bit 57, without its control, and without paging-write control", () => {
    eptPage(4n, RWX);
    eptPage(5n, RWX);
    load();
    fine();
    eptPage(5n, RWX | VERIFY);
    for (const mask of [Control.EPT_PAGING_WRITE_CONTROL, Control.GUEST_PAGING_VERIFICATION]) {
      controls(mask);
      load();
      fine();
    }
    controls(BOTH);
    load();
    violation(0x87b9n);
  });

  test("comes after the page fault and after the rights that EPT itself denies", () => {
    eptPage(4n, RWX);
    rig.write64(ordinary.pte, 0x5005n);
    store();
    expect(rig.takeFault()).toMatchObject({ vector: 14, code: 3 });
    eptPage(5n, READ_ONLY | VERIFY);
    rig.write64(ordinary.pte, 0x5007n);
    store();
    violation(0x78an);
  });

  test("looks at the structures after a restart of HLAT paging, not at those before it", () => {
    controls(BOTH | Control.ENABLE_HLAT);
    rig.write64(managed.pte, 0x15007n | RESTART);
    load();
    fine();
    rig.write64(managed.pte, 0x5007n);
    rig.call("flushAll");
    load();
    violation(0x87b9n);
    trusted(0x11n, 0x12n, 0x13n, 0x14n);
    load();
    fine();
  });

  test("has nothing to look at without paging", () => {
    rig.cpu64("CR0", CR0.PE);
    rig.cpu64("EFER", 0n);
    eptPage(1n, RWX);
    load();
    rig.takeFault();
    rig.call("flushAll");
    rig.call("load8", 0x5000n);
    fine();
  });

  test("can become #VE", () => {
    eptPage(4n, RWX);
    field(Slot.PRIMARY_CONTROLS, BigInt(Control.ACTIVATE_SECONDARY_CONTROLS));
    field(Slot.SECONDARY_CONTROLS, BigInt(Control.EPT_VIOLATION_VE));
    field(Slot.VE_INFORMATION_ADDRESS, 0x80000n);
    load();
    expect(rig.takeFault()).toMatchObject({ vector: 20 });
    expect(rig.read64(0x80008n)).toBe(0x87b9n);
    rig.write32(0x80004n, 0);
    eptPage(5n, RWX | VERIFY | (1n << 63n));
    load();
    violation(0x87b9n);
  });
});
