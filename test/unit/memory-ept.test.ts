/** What EPT does besides translating: logging of modified pages, virtualization exceptions, the order of exits and faults. */
import { beforeEach, expect, test } from "vitest";
import { CR0, CR4, EFER, Rig, VM_EXIT } from "./memory-rig.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Control from "../../assembly/spec/control.ts";

let rig: Rig;
beforeEach(async () => {
  rig ??= await Rig.make({ mmioRead: () => -1 });
  rig.reset();
  guest();
});

const LINEAR = 0x400000n;
/** EPT entry of guest-physical page `n`. */
const eptEntry = (n: bigint): bigint => 0x23000n + n * 8n;
const field = (slot: number, value: bigint): void => rig.cpu64("VMCS", value, slot);
/** A 64-bit guest, tables at 1000H to 4FFFH, linear 400000H at 5000H; EPT maps 2 MiB in 4-KiB pages to themselves. */
function guest(eptFlags = 0x18n, guestFlags = 7n): void {
  rig.write64(0x1000n, 0x2007n);
  rig.write64(0x2000n, 0x3007n);
  rig.write64(0x3010n, 0x4007n);
  rig.write64(0x4000n, 0x5000n | guestFlags);
  rig.write64(0x20000n, 0x21007n);
  rig.write64(0x21000n, 0x22007n);
  rig.write64(0x22000n, 0x23007n);
  for (let i = 0n; i < 512n; i++) rig.write64(eptEntry(i), (i << 12n) | 0x37n);
  rig.cpu64("CR0", CR0.PE | CR0.PG | CR0.WP);
  rig.cpu64("CR3", 0x1000n);
  rig.cpu64("CR4", CR4.PAE);
  rig.cpu64("EFER", EFER.LMA | EFER.NXE);
  rig.cpu("CODE_MODE", 6);
  rig.cpu("NON_ROOT", 1);
  rig.cpu64("EPT_POINTER", 0x20006n | eptFlags);
  rig.cpu("DELIVERING_VECTOR", 0xffffffff);
  rig.call("flushAll");
}

test("PML logs each page once, before its dirty flag is set; paging structures count as written", () => {
  guest(0x58n);
  rig.cpu("PAGE_MODIFICATION_LOGGING", 1);
  field(Slot.PML_ADDRESS, 0x80000n);
  field(Slot.PML_INDEX, 511n);
  rig.call("updateContext");
  rig.call("store8", LINEAR, 1n);
  rig.call("store8", LINEAR + 8n, 1n);
  const logged = [511n, 510n, 509n, 508n, 507n].map((i) => rig.read64(0x80000n + i * 8n));
  expect(logged).toEqual([0x1000n, 0x2000n, 0x3000n, 0x4000n, 0x5000n]);
  expect(rig.get64("VMCS", Slot.PML_INDEX)).toBe(506n);
  expect(rig.read64(eptEntry(5n)) & 0x300n).toBe(0x300n);
});

test("a full log is a VM exit, and the dirty flag stays clear", () => {
  guest(0x58n);
  for (let i = 1n; i < 5n; i++) rig.write64(eptEntry(i), (i << 12n) | 0x337n);
  rig.cpu("PAGE_MODIFICATION_LOGGING", 1);
  field(Slot.PML_INDEX, 0xffffn);
  rig.call("updateContext");
  expect(rig.call("store8", LINEAR, 1n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: 62 });
  expect(rig.read64(eptEntry(5n)) & 0x200n).toBe(0n);
  expect(rig.read32(0x5000n)).toBe(0);
});

test("a convertible EPT violation becomes #VE once, until the guest clears the busy word", () => {
  rig.write64(eptEntry(5n), 0n);
  rig.write64(eptEntry(6n), 1n << 63n);
  field(Slot.PRIMARY_CONTROLS, BigInt(Control.ACTIVATE_SECONDARY_CONTROLS));
  field(Slot.SECONDARY_CONTROLS, BigInt(Control.EPT_VIOLATION_VE));
  field(Slot.VE_INFORMATION_ADDRESS, 0x80000n);
  field(Slot.EPTP_INDEX, 3n);
  rig.call("load8", LINEAR + 1n);
  expect(rig.takeFault()).toMatchObject({ vector: 20 });
  expect([rig.read32(0x80000n), rig.read32(0x80004n), rig.read64(0x80010n), rig.read64(0x80018n), rig.read32(0x80020n)]).toEqual([
    48,
    0xffffffff,
    LINEAR + 1n,
    0x5001n,
    3,
  ]);
  expect(rig.read64(0x80008n) & 0x1ffn).toBe(0x181n);
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: 48 });
  rig.write32(0x80004n, 0);
  rig.cpu("DELIVERING_VECTOR", 14);
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: 48 });
  rig.cpu("DELIVERING_VECTOR", 0xffffffff);
  rig.write64(0x4000n, 0x6007n);
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: 48 });
});

test("a page fault comes before the EPT violation of the page, and after that of the tables", () => {
  guest(0x18n, 5n);
  rig.write64(eptEntry(5n), 0n);
  rig.call("store8", LINEAR, 0n);
  expect(rig.takeFault()).toMatchObject({ vector: 14, code: 3 });
  expect(rig.read64(0x4000n) & 0x20n).toBe(0n);
  rig.write64(eptEntry(4n), 0n);
  rig.call("flushInvept", 2, 0n);
  rig.call("store8", LINEAR, 0n);
  expect(rig.takeFault()).toEqual({ vector: VM_EXIT, code: 48, address: 0x81n });
  expect([rig.get64("GUEST_PHYSICAL"), rig.get64("GUEST_LINEAR")]).toEqual([0x4000n, LINEAR]);
});

test("without EPT accessed and dirty flags, a table that is read-only in EPT fails when a flag must be set", () => {
  rig.write64(eptEntry(4n), 0x4031n);
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toEqual({ vector: VM_EXIT, code: 48, address: 0x8bn });
  rig.write64(0x4000n, 0x5027n);
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toBeUndefined();
  rig.call("store8", LINEAR, 0n);
  expect(rig.takeFault()).toEqual({ vector: VM_EXIT, code: 48, address: 0x8bn });
  rig.write64(0x4000n, 0x5067n);
  rig.call("store8", LINEAR, 0n);
  expect(rig.takeFault()).toBeUndefined();
});

test("an EPT violation of PDPTEs has no linear address", () => {
  rig.write64(eptEntry(7n), 0n);
  expect(rig.call("loadPdptes", 0x7000n)).toBe(0);
  expect(rig.takeFault()).toEqual({ vector: VM_EXIT, code: 48, address: 1n });
  expect(rig.get64("GUEST_PHYSICAL")).toBe(0x7000n);
});

test("code can be fetched from an execute-only page, and not read", () => {
  rig.write64(eptEntry(5n), 0x5034n);
  expect(rig.call64("fetchPhysical", LINEAR)).toBe(0x5000n);
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toMatchObject({ code: 48, address: 0x7a1n });
});

test.each([
  [0, 0x300n],
  [1, 0x100n],
])("with VPID %i, a dirty flag that software clears is seen again without INVEPT or not", (vpid, flags) => {
  guest(0x58n);
  rig.cpu("VPID", vpid);
  rig.call("updateContext");
  rig.call("store8", LINEAR, 1n);
  rig.write64(eptEntry(5n), rig.read64(eptEntry(5n)) & ~0x200n);
  rig.call("flushLinear", LINEAR);
  rig.call("store8", LINEAR, 1n);
  expect(rig.read64(eptEntry(5n)) & 0x300n).toBe(flags);
});

// What a cached mapping must not serve: a read leaves it without its dirty flag, and a write has to set it.
test.each([0, 1])("with VPID %i, a page that was read gets its dirty flag and its entry in the log when it is written", (vpid) => {
  for (const how of ["the same page", "through another page"] as const) {
    rig.reset();
    guest(0x58n);
    rig.cpu("VPID", vpid);
    rig.cpu("PAGE_MODIFICATION_LOGGING", 1);
    field(Slot.PML_ADDRESS, 0x80000n);
    field(Slot.PML_INDEX, 511n);
    rig.write64(0x4008n, 0x5007n); // a second linear page with the same frame
    rig.call("updateContext");
    rig.call("load8", LINEAR);
    if (how === "through another page") rig.call("load8", LINEAR + 0x1000n);
    rig.call64("fetchPhysical", LINEAR);
    expect(rig.read64(eptEntry(5n)) & 0x300n).toBe(0x100n);
    const logged = 511n - rig.get64("VMCS", Slot.PML_INDEX);
    expect(rig.call("store8", how === "through another page" ? LINEAR + 0x1000n : LINEAR, 1n)).toBe(1);
    expect(rig.read64(eptEntry(5n)) & 0x300n).toBe(0x300n);
    expect(511n - rig.get64("VMCS", Slot.PML_INDEX)).toBe(logged + 1n);
    expect(rig.read64(0x80000n + (511n - logged) * 8n)).toBe(0x5000n);
    // Once: what is dirty stays so.
    rig.call("store8", LINEAR + 4n, 1n);
    expect(511n - rig.get64("VMCS", Slot.PML_INDEX)).toBe(logged + 1n);
  }
});

test.each([0, 1])("with VPID %i, a page that may be read only is read from the cache and violated by a write", (vpid) => {
  rig.write64(eptEntry(5n), 0x5031n);
  rig.cpu("VPID", vpid);
  rig.call("updateContext");
  rig.call("load8", LINEAR);
  expect(rig.takeFault()).toBeUndefined();
  rig.call("store8", LINEAR, 1n);
  expect(rig.takeFault()).toMatchObject({ vector: VM_EXIT, code: 48, address: 0x78an });
});
