/** What VM entry objects to: by explain() before it, and by the entry-failure object after it. Controls by name. */
import { expect, test } from "vitest";
import { ENTRY_CHECKS } from "../../src/spec/vmx/entry-checks.ts";
import type { EntryCheck } from "../../src/vmm/entry-check.ts";
import { VmcsControlError } from "../../src/vmm/vmcs.ts";
import { guest } from "./rig.ts";

const ids = (checks: readonly EntryCheck[]): string[] => checks.map((check) => check.id);
const rule = (name: string): string => ENTRY_CHECKS.find((row) => row.name === name)!.id;

test("a new virtual processor would enter, in every preset", async () => {
  for (const preset of ["real-mode", "protected", "long"] as const) {
    const { vcpu } = await guest(preset, "f4  hlt");
    expect(vcpu.vmcs.explain(), preset).toEqual([]);
  }
});

test("explain() lists every rule that is broken, with field, value and what is expected, and changes nothing", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  vcpu.vmcs.write("GUEST_CR3", 1n << 60n);
  vcpu.vmcs.write("HOST_CS_SELECTOR", 0);
  vcpu.vmcs.write("CR3_TARGET_COUNT", 9);
  const before = vcpu.vmcs.toJSON();
  const checks = vcpu.vmcs.explain();
  expect(checks).toContainEqual({
    id: rule("CR3_TARGET_COUNT"),
    name: "CR3_TARGET_COUNT",
    sdm: "VM-Execution Control Fields",
    field: "CR3_TARGET_COUNT",
    value: 9n,
    fields: [{ field: "CR3_TARGET_COUNT", value: 9n }],
    bits: [],
    capability: { name: "IA32_VMX_MISC", msr: 0x485, value: vcpu.vmcs.capability("IA32_VMX_MISC") },
    expected: ENTRY_CHECKS.find((row) => row.name === "CR3_TARGET_COUNT")!.expected,
    outcome: "vmfail",
    result: 7,
  });
  const byField = new Map(checks.map((check) => [check.field, check]));
  expect(byField.get("HOST_CS_SELECTOR")).toMatchObject({
    outcome: "vmfail",
    value: 0n,
    sdm: "Checks on Host Segment and Descriptor-Table Registers",
  });
  expect(byField.get("GUEST_CR3")).toMatchObject({ outcome: "entry-failure", value: 1n << 60n });
  expect(checks.length).toBe(3);
  expect(vcpu.vmcs.toJSON()).toEqual(before);
  expect(ids(vcpu.vmcs.explain())).toEqual(ids(checks));
});

test("VMfail 7: controls. The guest has not moved, and enters once the VMCS is mended", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  vcpu.vmcs.write("CR3_TARGET_COUNT", 9);
  const failure = vcpu.run();
  expect(failure).toMatchObject({ kind: "entry-failure", reason: "vmfail", instructionError: 7, instructions: 0n });
  if (failure.kind !== "entry-failure") return;
  expect(ids(failure.failures)).toEqual([rule("CR3_TARGET_COUNT")]);
  expect(JSON.parse(JSON.stringify(failure))).toMatchObject({ reason: "vmfail", failures: [{ value: "0x9" }] });
  expect(vcpu.vmcs.read("VM_INSTRUCTION_ERROR")).toBe(7);
  vcpu.vmcs.write("CR3_TARGET_COUNT", 0);
  expect(vcpu.run().reason).toBe("hlt");
});

test("VMfail 8: host state", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  vcpu.vmcs.write("HOST_TR_SELECTOR", 0);
  expect(vcpu.run()).toMatchObject({ reason: "vmfail", instructionError: 8 });
});

test("exit 33: guest state, with the qualification that the manual gives", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  vcpu.vmcs.write("GUEST_RFLAGS", 0n);
  expect(vcpu.run()).toMatchObject({ kind: "entry-failure", reason: "invalid-guest-state", instructionError: 0, qualification: 0n });
  expect(vcpu.vmcs.read("EXIT_REASON")).toBe(0x80000021);
  vcpu.vmcs.write("GUEST_RFLAGS", 2n);
  vcpu.vmcs.write("VMCS_LINK_POINTER", 0x123n);
  expect(vcpu.run()).toMatchObject({ reason: "invalid-guest-state", qualification: 4n });
  vcpu.vmcs.write("VMCS_LINK_POINTER", ~0n);
  expect(vcpu.run().reason).toBe("hlt");
});

test("exit 34: an MSR that cannot be loaded, which explain() cannot know", async () => {
  const { vm, vcpu } = await guest("long", "f4  hlt");
  // Guest RAM serves as the MSR-load area: IA32_FS_BASE is not allowed there.
  const area = vm.memory.view(0x9000, 16);
  area.setUint32(0, 0xc0000100, true);
  vcpu.vmcs.write("ENTRY_MSR_LOAD_ADDRESS", 0x9000n);
  vcpu.vmcs.write("ENTRY_MSR_LOAD_COUNT", 1);
  expect(vcpu.vmcs.explain()).toEqual([]);
  const failure = vcpu.run();
  expect(failure).toMatchObject({ reason: "msr-load", qualification: 1n });
  expect(failure.kind === "entry-failure" && ids(failure.failures)).toEqual([rule("MSR_LOAD_BASE")]);
  vcpu.vmcs.write("ENTRY_MSR_LOAD_COUNT", 0);
  expect(vcpu.run().reason).toBe("hlt");
});

test("loop() gives a failed entry to its handler, and ends with it otherwise", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  vcpu.vmcs.write("HOST_TR_SELECTOR", 0);
  expect((await vcpu.loop({})).reason).toBe("vmfail");
  const exit = await vcpu.loop({
    vmfail: () => {
      vcpu.vmcs.write("HOST_TR_SELECTOR", 8);
      return "resume";
    },
  });
  expect(exit.reason).toBe("hlt");
});

test("setControls: named controls, those createVm needs, and what the capability MSRs fix", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  vcpu.vmcs.setControls({ primary: ["RDTSC_EXITING"], secondary: [], pin: [] });
  expect(vcpu.vmcs.controls("primary")).toEqual(["RDTSC_EXITING", "ACTIVATE_SECONDARY_CONTROLS"]);
  expect(vcpu.vmcs.controls("secondary")).toEqual(["ENABLE_EPT", "ENABLE_VPID", "UNRESTRICTED_GUEST"]);
  expect(vcpu.vmcs.controls("entry")).toContain("IA32E_MODE_GUEST");
  expect(vcpu.vmcs.read("PIN_BASED_CONTROLS")).toBe(0x16);
  expect(vcpu.vmcs.explain()).toEqual([]);
});

test("setControls names the field and the bit of a control that the CPU model does not offer, and changes nothing", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  const before = vcpu.vmcs.toJSON();
  let error: unknown;
  try {
    vcpu.vmcs.setControls({ primary: ["RDTSC_EXITING"], secondary: ["ENABLE_PCONFIG"] });
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(VmcsControlError);
  expect(error).toMatchObject({ code: "ERR_NONROOT_VMCS", field: "SECONDARY_CONTROLS", bit: 27 });
  expect(vcpu.vmcs.toJSON()).toEqual(before);
  expect(() => vcpu.vmcs.setControls({ pin: ["HLT_EXITING" as never] })).toThrow("pin: no control is called HLT_EXITING");
});

test("fields by name and by encoding, as wide as they are", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  const { vmcs } = vcpu;
  vmcs.write("TSC_OFFSET", 0x1122334455667788n);
  expect(vmcs.readRaw(0x2010)).toBe(0x1122334455667788n);
  expect(vmcs.readRaw(0x2011)).toBe(0x11223344n);
  vmcs.writeRaw(0x2011, 0xaabbccdd);
  expect(vmcs.read("TSC_OFFSET")).toBe(0xaabbccdd55667788n);
  vmcs.write("TSC_OFFSET", -1n);
  expect(vmcs.read("TSC_OFFSET")).toBe(0xffffffffffffffffn);
  vmcs.write("VPID", 5);
  expect(vmcs.read("VPID")).toBe(5);
  expect(() => vmcs.write("VPID", 0x10000)).toThrow("VPID: 0x10000 does not fit 16 bits");
  expect(() => vmcs.readRaw(0x7ffe)).toThrow("no VMCS field has the encoding 0x7ffe");
  expect(() => vmcs.read("GUEST_EIP" as never)).toThrow("no VMCS field is called GUEST_EIP");
});

test("a CPU model without unrestricted guest cannot carry createVm", async () => {
  await expect(guest("real-mode", "f4  hlt", { cpuModel: "penryn" })).rejects.toThrow(
    'cpuModel: "penryn" lacks what createVm needs: ENABLE_EPT',
  );
});
