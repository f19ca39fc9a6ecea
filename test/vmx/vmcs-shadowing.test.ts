/** VMCS shadowing: which VMREAD and VMWRITE of a guest exit, and what the others access; and who may enter with a shadow VMCS. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import * as VmcsField from "../../assembly/spec/vmcs-field.ts";
import * as VmInstructionError from "../../assembly/spec/vm-instruction-error.ts";
import { NO_POINTER, PAGE, RETIRE, SWITCHED, VmxRig } from "../unit/vmx-rig.ts";

const [READ_BITMAP, WRITE_BITMAP, SHADOW] = [0x70000, 0x71000, 0x72000] as const;
const INVALID = 0xff;

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => {
  vm.reset();
  vm.ram32(SHADOW, Number(vm.capability(0x480) & 0x7fffffffn) + 0x80000000);
});

function enter(link = BigInt(SHADOW)): void {
  vm.enable("SECONDARY_CONTROLS", Control.VMCS_SHADOWING);
  vm.write({ VMREAD_BITMAP: READ_BITMAP, VMWRITE_BITMAP: WRITE_BITMAP, VMCS_LINK_POINTER: link });
  expect(vm.enter()).toBe(SWITCHED);
}
const setBit = (page: number, bit: number): void => {
  vm.harness.bytes[RAM_BASE + page + (bit >> 3)]! |= 1 << (bit & 7);
};
const exits = (name: "vmreadExits" | "vmwriteExits", encoding: number | bigint): boolean => vm.call(name, BigInt(encoding)) !== 0;

describe.each([
  ["vmreadExits", READ_BITMAP],
  ["vmwriteExits", WRITE_BITMAP],
] as const)("%s", (name, bitmap) => {
  test("without the control, with the field's bit set, and for encodings that no bit stands for", () => {
    setBit(bitmap, VmcsField.GUEST_RIP);
    expect(exits(name, VmcsField.GUEST_RSP)).toBe(true);
    enter();
    expect(exits(name, VmcsField.GUEST_RIP)).toBe(true);
    expect(exits(name, VmcsField.GUEST_RSP)).toBe(false);
    expect(exits(name, 0x7ffe)).toBe(false);
    expect(exits(name, 0x8000)).toBe(true);
    expect(exits(name, 1n << 63n)).toBe(true);
  });
});

describe("in non-root operation", () => {
  test("VMREAD and VMWRITE access the shadow VMCS, not the current one", () => {
    enter();
    expect(vm.call("vmwriteHost", VmcsField.GUEST_RIP, 0x1234n)).toBe(0);
    expect(vm.read("GUEST_RIP")).toBe(0x1000n);
    expect(vm.call("vmreadHost", VmcsField.GUEST_RIP)).toBe(0);
    expect(vm.call("vmreadValueHost")).toBe(0x1234);
    // High half, then a width.
    vm.call("vmwriteHost", VmcsField.TSC_OFFSET, 5n);
    vm.call("vmwriteHost", VmcsField.TSC_OFFSET + 1, 7n);
    vm.call("vmreadHost", VmcsField.TSC_OFFSET);
    expect(vm.call("vmreadValueHost")).toBe(0x700000005);
    vm.call("vmwriteHost", VmcsField.GUEST_CS_SELECTOR, 0x12345n);
    vm.call("vmreadHost", VmcsField.GUEST_CS_SELECTOR);
    expect(vm.call("vmreadValueHost")).toBe(0x2345);
  });

  test("a field that does not exist fails with the error in the current VMCS", () => {
    enter();
    expect(vm.call("vmreadHost", 0x7ffe)).toBe(VmInstructionError.UNSUPPORTED_FIELD);
    expect(vm.read("VM_INSTRUCTION_ERROR")).toBe(BigInt(VmInstructionError.UNSUPPORTED_FIELD));
    vm.call("vmreadHost", VmcsField.VM_INSTRUCTION_ERROR);
    expect(vm.call("vmreadValueHost")).toBe(0);
  });

  test("without a link pointer they fail as without a current VMCS", () => {
    enter(NO_POINTER);
    expect(vm.call("vmreadHost", VmcsField.GUEST_RIP)).toBe(INVALID);
    expect(vm.call("vmwriteHost", VmcsField.GUEST_RIP, 1n)).toBe(INVALID);
  });
});

test("the host writes a shadow VMCS as a current one, the guest finds it there; VM entry with it fails", () => {
  vm.call("vmxoffHost");
  vm.ram32(PAGE.VMXON, Number(vm.capability(0x480) & 0x7fffffffn));
  expect(vm.call("vmxon", BigInt(PAGE.VMXON))).toBe(0);
  expect(vm.call("vmptrldHost", BigInt(SHADOW))).toBe(0);
  vm.call("vmwriteHost", VmcsField.GUEST_RIP, 0x5678n);
  expect(vm.call("vmEntry", 1)).toBe(RETIRE);
  expect(vm.call("getRflags") & 0x41).toBe(1);
  expect(vm.call("vmclearHost", BigInt(SHADOW))).toBe(0);
  vm.reset();
  vm.ram32(SHADOW, Number(vm.capability(0x480) & 0x7fffffffn) + 0x80000000);
  enter();
  vm.call("vmwriteHost", VmcsField.GUEST_RSP, 0x9999n);
  vm.call("vmreadHost", VmcsField.GUEST_RSP);
  expect(vm.call("vmreadValueHost")).toBe(0x9999);
});
