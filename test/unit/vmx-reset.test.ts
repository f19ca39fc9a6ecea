/** What RESET, INIT and a startup IPI leave of a processor whose state was anything. */
import { beforeAll, expect, test } from "vitest";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import { NO_FAULT, VmxRig } from "./vmx-rig.ts";

const SEGMENTS = ["ES", "CS", "SS", "DS", "FS", "GS", "LDTR", "TR"] as const;
const NO_POINTER = 0xffffffffffffffffn;

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});

/** Every byte of the state but the local APIC's is ones, as far as a processor can be so and still be told what to do. */
function garble(): void {
  vm.power();
  const { bytes } = vm.harness;
  bytes.fill(0xff, VCPU_BASE, VCPU_BASE + Vcpu.APIC);
  vm.cpu64("APIC_BASE", 0xfee00900n);
  vm.cpu("NON_ROOT", 0);
  vm.cpu("VMX_ON", 0);
}

/** @sdm 3A "IA-32 and Intel 64 Processor States Following Power-up, Reset, or INIT" */
function expectExecutionState(signature: bigint): void {
  for (let i = 0; i < 16; i++) if (i !== 2) expect(vm.cpu64Of("RAX", i), `register ${i}`).toBe(0n);
  expect(vm.cpu64Of("RDX")).toBe(signature);
  expect([vm.cpu64Of("RIP"), vm.call("getRflags")]).toEqual([0xfff0n, 2]);
  SEGMENTS.forEach((name, i) => {
    const isCs = name === "CS";
    expect([vm.cpuOf("SEG_SELECTOR", i), vm.cpu64Of("SEG_BASE", i), vm.cpuOf("SEG_LIMIT", i)], name).toEqual([
      isCs ? 0xf000 : 0,
      isCs ? 0xffff0000n : 0n,
      0xffff,
    ]);
    expect(vm.cpuOf("SEG_ACCESS", i), name).toBe({ LDTR: 0x82, TR: 0x8b }[name as string] ?? 0x93);
  });
  expect([vm.cpu64Of("GDTR_BASE"), vm.cpuOf("GDTR_LIMIT"), vm.cpu64Of("IDTR_BASE"), vm.cpuOf("IDTR_LIMIT")]).toEqual([
    0n,
    0xffff,
    0n,
    0xffff,
  ]);
  expect([vm.cpu64Of("CR2"), vm.cpu64Of("CR3"), vm.cpu64Of("CR4"), vm.cpu64Of("EFER")]).toEqual([0n, 0n, 0n, 0n]);
  expect([0, 1, 2, 3, 6, 7].map((i) => vm.cpu64Of("DR", i))).toEqual([0n, 0n, 0n, 0n, 0xffff0ff0n, 0x400n]);
  expect([vm.cpuOf("FAULT_VECTOR"), vm.cpuOf("DELIVERING_VECTOR"), vm.cpuOf("INTERRUPTIBILITY")]).toEqual([NO_FAULT, NO_FAULT, 0]);
  expect([vm.cpu64Of("PENDING_DEBUG"), vm.cpuOf("NMI_PENDING"), vm.cpuOf("INIT_PENDING"), vm.cpuOf("MTF_PENDING")]).toEqual([0n, 0, 0, 0]);
}

let signature = 0n;
test("RESET", () => {
  vm.power();
  vm.call("resetProcessor");
  signature = vm.cpu64Of("RDX");
  garble();
  vm.call("resetProcessor");
  expectExecutionState(signature);
  expect(vm.cpu64Of("CR0")).toBe(0x60000010n);
  expect([vm.cpu64Of("XCR0"), vm.cpuOf("MXCSR"), vm.cpu64Of("CURRENT_VMCS")]).toEqual([1n, 0x1f80, NO_POINTER]);
  expect([vm.cpu64Of("KERNEL_GS_BASE"), vm.cpuOf("ACTIVITY")]).toEqual([0n, 0]);
});

test("INIT: registers as after RESET; CR0.CD and NW, MSRs and the x87 state stay", () => {
  for (const [cr0, expected] of [
    [0x80000011n, 0x10n],
    [0xe0000011n, 0x60000010n],
    [0x40000011n, 0x40000010n],
  ] as const) {
    garble();
    vm.cpu64("CR0", cr0);
    vm.cpu64("KERNEL_GS_BASE", 0x1234n);
    vm.cpu("MXCSR", 0x1fa0);
    vm.call("initProcessor");
    expectExecutionState(signature);
    expect([vm.cpu64Of("CR0"), vm.cpu64Of("KERNEL_GS_BASE"), vm.cpuOf("MXCSR")]).toEqual([expected, 0x1234n, 0x1fa0]);
    expect(vm.cpuOf("ACTIVITY")).toBe(0);
  }
  garble();
  vm.cpu64("CR0", 0x10n);
  vm.cpu64("APIC_BASE", 0xfee00800n);
  vm.call("initProcessor");
  expect(vm.cpuOf("ACTIVITY"), "wait-for-SIPI, but for the bootstrap processor").toBe(3);
});

test("a startup IPI starts at its vector", () => {
  garble();
  vm.cpu64("CR0", 0x10n);
  vm.cpu64("APIC_BASE", 0xfee00800n);
  vm.call("initProcessor");
  vm.call("startProcessor", 0x9a);
  expect([
    vm.cpuOf("SEG_SELECTOR", 1),
    vm.cpu64Of("SEG_BASE", 1),
    vm.cpuOf("SEG_LIMIT", 1),
    vm.cpu64Of("RIP"),
    vm.cpuOf("ACTIVITY"),
  ]).toEqual([0x9a00, 0x9a000n, 0xffff, 0n, 0]);
});
