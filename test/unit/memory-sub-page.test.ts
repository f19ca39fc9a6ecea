/** Sub-page write permissions: which writes they apply to, the walk of their tables, and what is decided per access. */
import { beforeEach, describe, expect, test } from "vitest";
import { CR0, CR4, EFER, Rig, VM_EXIT } from "./memory-rig.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";

let rig: Rig;
beforeEach(async () => {
  rig ??= await Rig.make({ mmioRead: () => -1 });
  rig.reset();
  guest();
});

const EPT_VIOLATION = 48;
const SPP_RELATED = 66;
const PML_FULL = 62;
const MISS = 0x800n;
const LINEAR = 0x400000n;
const SUB_PAGES = 1n << 61n;
/** EPT entry, guest paging entry and SPP vector of the page that linear 400000H is on. */
const ENTRY = 0x23000n + 5n * 8n;
const GUEST_ENTRY = 0x4000n;
const VECTOR = 0x33000n + 5n * 8n;
const READ_ONLY = 0x5035n;

/** The vector that allows writes to these sub-pages. */
const allow = (...subPages: number[]): bigint => subPages.reduce((vector, s) => vector | (1n << BigInt(2 * s)), 0n);

/**
 * A 64-bit guest, linear 400000H at 5000H, the page after it at 6000H. EPT maps 2 MiB in 4-KiB pages to themselves; 5000H is
 * read-only but for sub-pages 3 and 31. SPP tables at 30000H to 33FFFH.
 */
function guest(eptFlags = 0x18n): void {
  rig.write64(0x1000n, 0x2027n);
  rig.write64(0x2000n, 0x3027n);
  rig.write64(0x3010n, 0x4027n);
  rig.write64(GUEST_ENTRY, 0x5067n);
  rig.write64(GUEST_ENTRY + 8n, 0x6067n);
  rig.write64(0x20000n, 0x21007n);
  rig.write64(0x21000n, 0x22007n);
  rig.write64(0x22000n, 0x23007n);
  for (let i = 0n; i < 512n; i++) rig.write64(0x23000n + i * 8n, (i << 12n) | 0x37n);
  rig.write64(ENTRY, READ_ONLY | SUB_PAGES);
  rig.write64(0x30000n, 0x31001n);
  rig.write64(0x31000n, 0x32001n);
  rig.write64(0x32000n, 0x33001n);
  rig.write64(VECTOR, allow(3, 31));
  rig.cpu64("CR0", CR0.PE | CR0.PG | CR0.WP);
  rig.cpu64("CR3", 0x1000n);
  rig.cpu64("CR4", CR4.PAE);
  rig.cpu64("EFER", EFER.LMA | EFER.NXE);
  rig.cpu("CODE_MODE", 6);
  rig.cpu("NON_ROOT", 1);
  rig.cpu("VPID", 1);
  rig.cpu64("EPT_POINTER", 0x20006n | eptFlags);
  rig.cpu64("SUB_PAGE_TABLE", 0x30001n);
  rig.cpu("DELIVERING_VECTOR", 0xffffffff);
  rig.call("flushAll");
}

/** What a store of `size` bytes at an offset of the page does: "done", or the VM exit. */
function store(offset: bigint, size: 8 | 16 | 32 | 64 = 64): string | { code: number; address: bigint } {
  const value = size === 64 ? 0x1122334455667788n : 0x55;
  const done = rig.call(`store${size}`, LINEAR + offset, size === 64 ? value : BigInt(value));
  const fault = rig.takeFault();
  expect(done).toBe(fault === undefined ? 1 : 0);
  if (fault === undefined) return "done";
  expect(fault.vector).toBe(VM_EXIT);
  return { code: fault.code, address: fault.address };
}

/** Write, readable and executable page, linear address of a user-mode page that the guest can write. */
const VIOLATION = { code: EPT_VIOLATION, address: 0x7aan };

test("a write goes to a sub-page whose bit is 1, and is an EPT violation elsewhere", () => {
  expect(store(3n * 128n)).toBe("done");
  expect(rig.read64(0x5180n)).toBe(0x1122334455667788n);
  expect(store(2n * 128n)).toEqual(VIOLATION);
  expect([rig.get64("GUEST_PHYSICAL"), rig.get64("GUEST_LINEAR")]).toEqual([0x5100n, LINEAR + 0x100n]);
  expect(store(31n * 128n + 127n, 8)).toBe("done");
  expect(store(0n, 8)).toEqual(VIOLATION);
  expect(rig.read64(0x5100n)).toBe(0n);
});

test("every write is decided anew: an allowed one leaves nothing behind that another could use", () => {
  expect(store(0x180n)).toBe("done");
  expect(store(0x100n)).toEqual(VIOLATION);
  rig.write64(VECTOR, allow(2));
  expect(store(0x180n)).toEqual(VIOLATION);
  expect(store(0x100n)).toBe("done");
  expect(rig.call("dataPointer", LINEAR + 0x100n, 8, 1)).toBe(0);
  expect(rig.takeFault()).toBeUndefined();
});

test("reads need no sub-page", () => {
  rig.write64(0x5000n, 0x1234n);
  expect(rig.call64("load64", LINEAR)).toBe(0x1234n);
  expect(rig.takeFault()).toBeUndefined();
});

test("an upper entry without write access is as good a reason to ask", () => {
  rig.write64(ENTRY, 0x5037n | SUB_PAGES);
  rig.write64(0x22000n, 0x23005n);
  expect(store(0x180n)).toBe("done");
  expect(store(0x100n)).toEqual(VIOLATION);
});

test("a page that cannot be read either: its sub-pages can be written", () => {
  rig.write64(ENTRY, 0x5034n | SUB_PAGES);
  expect(store(0x180n)).toBe("done");
  expect(store(0x100n)).toMatchObject({ code: EPT_VIOLATION });
});

describe("more than one sub-page", () => {
  test.each([
    ["both allowed", allow(3, 4), "done"],
    ["the first alone", allow(3), VIOLATION],
    ["the second alone", allow(4), VIOLATION],
  ])("a write across their border: %s", (_, vector, expected) => {
    rig.write64(VECTOR, vector);
    expect(store(4n * 128n - 1n, 16)).toEqual(expected);
  });

  test.each([
    ["allowed", allow(31), "done"],
    ["forbidden", allow(30), VIOLATION],
  ])("a write that goes on to an ordinary page: the last sub-page %s", (_, vector, expected) => {
    rig.write64(VECTOR, vector);
    expect(store(0xffcn)).toEqual(expected);
    expect(rig.read32(0x6000n)).toBe(expected === "done" ? 0x11223344 : 0);
  });

  test.each([
    ["allowed", allow(0), "done"],
    ["forbidden", allow(1), VIOLATION],
  ])("a write that comes from an ordinary page: the first sub-page %s", (_, vector, expected) => {
    rig.write64(VECTOR, vector);
    rig.write64(GUEST_ENTRY, 0x6067n);
    rig.write64(GUEST_ENTRY + 8n, 0x5067n);
    expect(store(0xffcn)).toEqual(expected);
    expect(rig.read32(0x6ffcn)).toBe(expected === "done" ? 0x55667788 : 0);
  });

  test("a block of a page needs all that it touches", () => {
    rig.write64(VECTOR, allow(4, 5, 6));
    expect(rig.call("storeBlock", LINEAR + 0x200n, 0x240000, 384)).toBe(1);
    expect(rig.call("storeBlock", LINEAR + 0x200n, 0x240000, 385)).toBe(0);
    expect(rig.takeFault()).toMatchObject({ code: EPT_VIOLATION });
  });

  test("a block that comes from an ordinary page needs all that it touches of the next", () => {
    rig.write64(VECTOR, allow(0));
    rig.write64(GUEST_ENTRY, 0x6067n);
    rig.write64(GUEST_ENTRY + 8n, 0x5067n);
    for (const ask of [
      (size: number) => rig.call("storeBlock", LINEAR + 0xff0n, 0x240000, size),
      (size: number) => rig.call("probe", LINEAR + 0xff0n, size, 1),
    ]) {
      expect(ask(16 + 128)).toBe(1);
      expect(ask(16 + 129)).toBe(0);
      expect(rig.takeFault()).toMatchObject({ code: EPT_VIOLATION });
    }
  });

  test("asking for a write looks at the same sub-pages as the write", () => {
    expect(rig.call("probe", LINEAR + 0x180n, 128, 1)).toBe(1);
    expect(rig.call("probe", LINEAR + 0x180n, 129, 1)).toBe(0);
    expect(rig.takeFault()).toMatchObject({ code: EPT_VIOLATION });
  });
});

describe("writes that sub-page permissions do not apply to", () => {
  const forbidden = (): void => expect(store(0x180n)).toMatchObject({ code: EPT_VIOLATION });

  test("the control is 0", () => {
    rig.cpu64("SUB_PAGE_TABLE", 0n);
    forbidden();
  });

  test("bit 61 of the EPT entry is 0", () => {
    rig.write64(ENTRY, READ_ONLY);
    forbidden();
  });

  test("a page of 2 MiB", () => {
    rig.write64(0x22000n, 0xb5n | SUB_PAGES);
    forbidden();
  });

  test("an entry that is not present", () => {
    rig.write64(ENTRY, SUB_PAGES | 0x5000n);
    forbidden();
  });

  test("a page that EPT makes writable: every sub-page is", () => {
    rig.write64(ENTRY, 0x5037n | SUB_PAGES);
    rig.write64(VECTOR, 2n);
    expect(store(0n)).toBe("done");
  });

  test("accessed and dirty flags of the guest's paging structures", () => {
    rig.write64(0x23000n + 4n * 8n, 0x4035n | SUB_PAGES);
    rig.write64(0x33000n + 4n * 8n, 0x5555555555555555n);
    rig.write64(GUEST_ENTRY, 0x5027n);
    expect(store(0x180n)).toEqual({ code: EPT_VIOLATION, address: 0xabn });
  });

  test("any access to the guest's paging structures, with EPT accessed and dirty flags", () => {
    guest(0x58n);
    rig.write64(0x23000n + 4n * 8n, 0x4035n | SUB_PAGES);
    rig.write64(0x33000n + 4n * 8n, 0x5555555555555555n);
    expect(store(0x180n)).toEqual({ code: EPT_VIOLATION, address: 0xabn });
  });
});

describe("the tables", () => {
  const LEVELS = [
    ["SPPL4E", 0x30000n],
    ["SPPL3E", 0x31000n],
    ["SPPL2E", 0x32000n],
  ] as const;

  test.each(LEVELS)("a miss: %s is not valid, whatever else it holds", (_, at) => {
    rig.write64(at, 0xfff0000000000ffen);
    expect(store(0x184n, 8)).toEqual({ code: SPP_RELATED, address: MISS });
    expect([rig.get64("GUEST_PHYSICAL"), rig.get64("GUEST_LINEAR")]).toEqual([0x5184n, LINEAR + 0x184n]);
    expect(rig.read32(0x5184n)).toBe(0);
  });

  describe.each(LEVELS)("a misconfiguration: %s is valid, and has set", (_, at) => {
    test.each([1n, 11n, 40n, 51n, 52n, 63n])("bit %i", (bit) => {
      rig.write64(at, rig.read64(at) | (1n << bit));
      expect(store(0x180n)).toEqual({ code: SPP_RELATED, address: 0n });
    });
    test("no bit: bit 39 is of the address", () => {
      rig.write64(at, rig.read64(at) | (1n << 39n));
      // All ones where nothing is: the next level has reserved bits set.
      expect(store(0x180n)).toEqual({ code: SPP_RELATED, address: 0n });
    });
  });

  test.each([1n, 7n, 63n])("a misconfiguration: odd bit %i of the vector, also for a sub-page that it does not belong to", (bit) => {
    rig.write64(VECTOR, allow(3) | (1n << bit));
    expect(store(0x180n)).toEqual({ code: SPP_RELATED, address: 0n });
    expect(store(0x100n)).toEqual({ code: SPP_RELATED, address: 0n });
  });

  test("an event comes before the violation that the vector might say", () => {
    rig.write64(0x32000n, 0n);
    expect(store(0x100n)).toEqual({ code: SPP_RELATED, address: MISS });
  });

  test("an EPT misconfiguration comes before both", () => {
    rig.write64(ENTRY, (READ_ONLY & ~0x38n) | 0x10n | SUB_PAGES);
    expect(store(0x180n)).toMatchObject({ code: 49 });
  });
});

describe("EPT accessed and dirty flags", () => {
  beforeEach(() => guest(0x58n));

  test("an allowed write sets the dirty flag, one that is not sets none", () => {
    expect(store(0x100n)).toMatchObject({ code: EPT_VIOLATION });
    expect(rig.read64(ENTRY) & 0x300n).toBe(0n);
    expect(store(0x180n)).toBe("done");
    expect(rig.read64(ENTRY)).toBe(READ_ONLY | SUB_PAGES | 0x300n);
  });

  test("it is logged, once; a full log comes after the sub-page's permission and stops the write", () => {
    for (let i = 1n; i < 5n; i++) rig.write64(0x23000n + i * 8n, (i << 12n) | 0x337n);
    rig.cpu("PAGE_MODIFICATION_LOGGING", 1);
    rig.cpu64("VMCS", 0x80000n, Slot.PML_ADDRESS);
    rig.cpu64("VMCS", 0xffffn, Slot.PML_INDEX);
    expect(store(0x100n)).toMatchObject({ code: EPT_VIOLATION });
    expect(store(0x180n)).toMatchObject({ code: PML_FULL });
    expect(rig.read64(0x5180n)).toBe(0n);
    rig.cpu64("VMCS", 511n, Slot.PML_INDEX);
    expect(store(0x180n)).toBe("done");
    expect(store(0x180n)).toBe("done");
    expect([rig.read64(0x80ff8n), rig.get64("VMCS", Slot.PML_INDEX)]).toEqual([0x5000n, 510n]);
  });
});

test("the violation of a sub-page can become #VE, an SPP-related event cannot", () => {
  rig.cpu64("VMCS", BigInt(Control.ACTIVATE_SECONDARY_CONTROLS), Slot.PRIMARY_CONTROLS);
  rig.cpu64("VMCS", BigInt(Control.EPT_VIOLATION_VE), Slot.SECONDARY_CONTROLS);
  rig.cpu64("VMCS", 0x80000n, Slot.VE_INFORMATION_ADDRESS);
  rig.call("store8", LINEAR + 0x100n, 1n);
  expect(rig.takeFault()).toMatchObject({ vector: 20 });
  rig.write32(0x80004n, 0);
  rig.write64(VECTOR, 2n);
  rig.call("store8", LINEAR + 0x100n, 1n);
  expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: SPP_RELATED });
});

test("writes of the processor to a structure at a linear address are like those of the program", () => {
  expect(rig.call("systemStore32", LINEAR + 0x180n, 7n)).toBe(1);
  expect(rig.call("systemStore32", LINEAR + 0x100n, 7n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ code: EPT_VIOLATION });
});

test("without paging, linear addresses are translated by EPT alone", () => {
  rig.cpu64("CR0", CR0.PE);
  rig.cpu64("EFER", 0n);
  rig.cpu("CODE_MODE", 5);
  rig.call("flushAll");
  expect(rig.call("store8", 0x5180n, 1n)).toBe(1);
  expect(rig.call("store8", 0x5100n, 1n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ code: EPT_VIOLATION });
});
