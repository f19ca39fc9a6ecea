import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as VmInstructionError from "../../assembly/spec/vm-instruction-error.ts";
import { VMCS_FIELDS, areaOf, slotOf, widthOf } from "../../src/spec/vmx/vmcs-fields.ts";
import { CONTROLS } from "../../src/spec/vmx/controls.ts";
import { EXIT_REASONS } from "../../src/spec/vmx/exit-reasons.ts";
import { INSTRUCTION_INFORMATION, QUALIFICATIONS } from "../../src/spec/vmx/qualifications.ts";
import { advertisedControls, vmxCapabilities } from "../../src/spec/vmx/capability.ts";
import { cpuModel } from "../../src/spec/x86/cpu-models.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as VmcsField from "../../assembly/spec/vmcs-field.ts";
import { NO_POINTER, PAGE, VmxRig } from "./vmx-rig.ts";

const INVALID = 255;

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});

describe("tables", () => {
  test("encodings and names are unique, slots are the rows", () => {
    expect(new Set(VMCS_FIELDS.map((f) => f.encoding)).size).toBe(VMCS_FIELDS.length);
    VMCS_FIELDS.forEach((f, slot) => {
      expect(Slot[f.name as keyof typeof Slot]).toBe(slot);
      expect(VmcsField[f.name as keyof typeof VmcsField]).toBe(f.encoding);
      expect(slotOf(f.name)).toBe(slot);
    });
    expect(VMCS_FIELDS.length).toBeLessThanOrEqual(256);
  });

  test("fields name controls that exist", () => {
    const names = new Set(CONTROLS.map((c) => c.name));
    for (const f of VMCS_FIELDS) for (const c of f.exists ?? []) expect(names).toContain(c);
    for (const c of CONTROLS) for (const r of c.requires ?? []) expect(names).toContain(r);
    expect(new Set(CONTROLS.map((c) => `${c.word} ${c.bit}`)).size).toBe(CONTROLS.length);
  });

  test("exit reasons name formats that exist", () => {
    const qualifications = new Set(QUALIFICATIONS.map((q) => q.name));
    const information = new Set(INSTRUCTION_INFORMATION.map((q) => q.name));
    for (const r of EXIT_REASONS) {
      if (r.qualification) expect(qualifications).toContain(r.qualification);
      if (r.information) expect(information).toContain(r.information);
    }
    expect(new Set(EXIT_REASONS.map((r) => r.value)).size).toBe(EXIT_REASONS.length);
  });
});

describe("capability MSRs", () => {
  test("nothing is advertised that is not offered", () => {
    const { features } = cpuModel("skylake");
    const offered = new Set(CONTROLS.filter((c) => c.offered).map((c) => c.name));
    for (const name of advertisedControls({ features })) expect(offered).toContain(name);
  });

  test("TRUE MSRs allow 0 where the plain ones do not, and never less", () => {
    const values = vmxCapabilities({ features: cpuModel("skylake").features });
    for (const [plain, trueMsr] of [
      [1, 13],
      [2, 14],
      [3, 15],
      [4, 16],
    ] as const) {
      expect(values[plain]! >> 32n).toBe(values[trueMsr]! >> 32n);
      expect(values[trueMsr]! & 0xffffffffn & ~values[plain]!).toBe(0n);
      expect(values[plain]! & 0xffffffffn & ~(values[plain]! >> 32n)).toBe(0n);
    }
    // CR3-load and CR3-store exiting, save and load debug controls.
    expect(values[2]! & ~values[14]!).toBe(0x18000n);
    expect(values[3]! & ~values[15]!).toBe(4n);
    expect(values[4]! & ~values[16]!).toBe(4n);
    expect((values[0]! >> 31n) & 1n).toBe(0n);
  });

  test("a model without EPT has no unrestricted guest, no EPT field, no INVEPT", () => {
    const controls = advertisedControls({ features: cpuModel("skylake").features, without: ["ENABLE_EPT"] });
    expect(controls.has("UNRESTRICTED_GUEST")).toBe(false);
    vm.reset("skylake", ["ENABLE_EPT"]);
    expect(vm.call("vmreadHost", VmcsField.EPT_POINTER)).toBe(VmInstructionError.UNSUPPORTED_FIELD);
    expect(vm.capability(0x48c) & 0xffffffffn).toBe(0n);
  });

  test("VMCS_ENUM is the highest index of a field that exists", () => {
    vm.reset();
    const exists = VMCS_FIELDS.filter((f) => vm.call("vmreadHost", f.encoding) === 0);
    expect(Number(vm.capability(0x48a))).toBe(Math.max(...exists.map((f) => (f.encoding >> 1) & 0x1ff)) * 2);
  });
});

describe("VMREAD and VMWRITE", () => {
  beforeEach(() => vm.reset());

  test("every field that exists keeps as many bits as it is wide", () => {
    for (const f of VMCS_FIELDS) {
      if (vm.call("vmwriteHost", f.encoding, 0xfedcba9876543210n) !== 0) {
        expect(f.exists, f.name).toBeDefined();
        continue;
      }
      expect(vm.call("vmreadHost", f.encoding), f.name).toBe(0);
      const mask = (1n << BigInt(widthOf(f.encoding))) - 1n;
      expect(vm.read(f.name as never), f.name).toBe(0xfedcba9876543210n & mask);
    }
  });

  test("the high half of a 64-bit field is its upper 32 bits", () => {
    vm.write({ TSC_OFFSET: 0x1122334455667788n });
    const high = VmcsField.TSC_OFFSET + 1;
    expect(vm.call("vmreadHost", high)).toBe(0);
    expect(vm.call("vmreadValueHost")).toBe(0x11223344);
    vm.call("vmwriteHost", high, 0xffffffffaabbccddn);
    expect(vm.read("TSC_OFFSET")).toBe(0xaabbccdd55667788n);
  });

  test.each([[0x4003], [0x6801], [0x0001], [0x1000], [0x8000], [0x2080], [0x681e | 0x10000], [0x1ffe]])(
    "encoding 0x%s is no field",
    (encoding) => {
      expect(vm.call("vmreadHost", encoding)).toBe(VmInstructionError.UNSUPPORTED_FIELD);
      expect(vm.call("vmwriteHost", encoding, 0n)).toBe(VmInstructionError.UNSUPPORTED_FIELD);
      expect(vm.read("VM_INSTRUCTION_ERROR")).toBe(BigInt(VmInstructionError.UNSUPPORTED_FIELD));
    },
  );

  test("read-only fields are written only if IA32_VMX_MISC bit 29 says so", () => {
    expect(areaOf(VmcsField.EXIT_REASON)).toBe("read-only");
    expect(vm.call("vmwriteHost", VmcsField.EXIT_REASON, 5n)).toBe(0);
    vm.setCapability(0x485, vm.capability(0x485) & ~(1n << 29n));
    expect(vm.call("vmwriteHost", VmcsField.EXIT_REASON, 5n)).toBe(VmInstructionError.VMWRITE_READ_ONLY);
  });

  test("results are in RFLAGS: 0, ZF, or CF without a current VMCS", () => {
    vm.call("setRflags", 0x8d7n);
    vm.call("vmreadHost", VmcsField.GUEST_RIP);
    expect(vm.call("getRflags")).toBe(2);
    vm.call("vmreadHost", 0x4003);
    expect(vm.call("getRflags")).toBe(0x42);
    vm.cpu64("CURRENT_VMCS", NO_POINTER);
    expect(vm.call("vmreadHost", VmcsField.GUEST_RIP)).toBe(INVALID);
    expect(vm.call("getRflags")).toBe(3);
  });
});

describe("VMCS regions", () => {
  const revision = (): number => Number(vm.capability(0x480) & 0x7fffffffn);
  beforeEach(() => {
    vm.power();
    vm.ram32(PAGE.VMXON, revision());
    vm.ram32(PAGE.VMCS, revision());
    vm.ram32(PAGE.VMCS2, revision());
  });

  test("VMXON wants an aligned pointer within the width and our revision", () => {
    expect(vm.call("vmxon", BigInt(PAGE.VMXON + 8))).toBe(INVALID);
    expect(vm.call("vmxon", 1n << 50n)).toBe(INVALID);
    expect(vm.call("vmxon", BigInt(PAGE.IO_A))).toBe(INVALID);
    expect(vm.cpuOf("VMX_ON")).toBe(0);
    expect(vm.call("vmxon", BigInt(PAGE.VMXON))).toBe(0);
    expect(vm.cpuOf("VMX_ON")).toBe(1);
    expect(vm.cpu64Of("CURRENT_VMCS")).toBe(NO_POINTER);
  });

  test("VMPTRLD and VMCLEAR name what is wrong with the pointer", () => {
    vm.call("vmxon", BigInt(PAGE.VMXON));
    vm.call("vmclearHost", BigInt(PAGE.VMCS));
    expect(vm.call("vmptrldHost", BigInt(PAGE.VMCS))).toBe(0);
    expect(vm.call("vmptrldHost", BigInt(PAGE.VMCS + 1))).toBe(VmInstructionError.VMPTRLD_INVALID_ADDRESS);
    expect(vm.call("vmptrldHost", BigInt(PAGE.VMXON))).toBe(VmInstructionError.VMPTRLD_VMXON_POINTER);
    expect(vm.call("vmptrldHost", BigInt(PAGE.IO_A))).toBe(VmInstructionError.VMPTRLD_REVISION);
    // A shadow VMCS, on a processor without VMCS shadowing.
    vm.ram32(PAGE.VMCS2, revision() + 0x80000000);
    vm.setCapability(0x48b, vm.capability(0x48b) & ~(BigInt(Control.VMCS_SHADOWING) << 32n));
    expect(vm.call("vmptrldHost", BigInt(PAGE.VMCS2))).toBe(VmInstructionError.VMPTRLD_REVISION);
    expect(vm.call("vmclearHost", 1n << 50n)).toBe(VmInstructionError.VMCLEAR_INVALID_ADDRESS);
    expect(vm.call("vmclearHost", BigInt(PAGE.VMXON))).toBe(VmInstructionError.VMCLEAR_VMXON_POINTER);
    expect(vm.cpu64Of("CURRENT_VMCS")).toBe(BigInt(PAGE.VMCS));
  });

  test("fields and launch state stay with their VMCS", () => {
    vm.call("vmxon", BigInt(PAGE.VMXON));
    vm.call("vmptrldHost", BigInt(PAGE.VMCS));
    vm.call("vmwriteHost", VmcsField.GUEST_RIP, 0x1111n);
    vm.cpu("LAUNCH_STATE", 1);
    vm.call("vmptrldHost", BigInt(PAGE.VMCS2));
    expect(vm.read("GUEST_RIP")).toBe(0n);
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(0);
    expect(vm.cpuOf("VMCS_DIRTY")).toBe(0x1f);
    vm.call("vmptrldHost", BigInt(PAGE.VMCS));
    expect(vm.read("GUEST_RIP")).toBe(0x1111n);
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(1);
    vm.call("vmclearHost", BigInt(PAGE.VMCS));
    expect(vm.cpu64Of("CURRENT_VMCS")).toBe(NO_POINTER);
    vm.call("vmptrldHost", BigInt(PAGE.VMCS));
    expect(vm.read("GUEST_RIP")).toBe(0x1111n);
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(0);
  });
});

describe("INVEPT and INVVPID", () => {
  beforeEach(() => vm.reset());

  test("types that the model reports, with good operands", () => {
    expect(vm.call("inveptHost", 1, 0x2001en)).toBe(0);
    expect(vm.call("inveptHost", 2, 0n)).toBe(0);
    for (const type of [0, 1, 2, 3]) expect(vm.call("invvpidHost", type, 1, 0n)).toBe(0);
  });

  test.each([
    ["inveptHost", [0, 0x2001en]],
    ["inveptHost", [3, 0x2001en]],
    ["inveptHost", [1, 0x2001bn]],
    ["inveptHost", [1, 0x20026n]],
    ["invvpidHost", [4, 1, 0n]],
    ["invvpidHost", [1, 0, 0n]],
    ["invvpidHost", [0, 1, 1n << 47n]],
    ["invvpidHost", [1, 0x10001, 0n]],
  ] as const)("%s of a bad operand is error 28 (%#)", (name, args) => {
    expect(vm.call(name, ...args)).toBe(VmInstructionError.INVALID_INVALIDATION);
  });
});
