import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import { STOP, SWITCHED, VmxRig } from "./vmx-rig.ts";

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => vm.reset());

describe("a round trip of entry and exit", () => {
  test("the base guest breaks no rule and enters", () => {
    expect(vm.explain()).toEqual([]);
    expect(vm.enter()).toBe(SWITCHED);
    expect(vm.cpuOf("NON_ROOT")).toBe(1);
    expect(vm.cpu64Of("RIP")).toBe(0x1000n);
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(1);
  });

  test("an exit saves the guest, loads the host and stops for TypeScript", () => {
    vm.enter();
    vm.cpu64("RIP", 0x1234n);
    vm.cpu64("NEXT_RIP", 0x1236n);
    expect(vm.call("performVmExit", ExitReason.CPUID, 0n)).toBe(STOP);
    expect(vm.machineOf("STOP_REASON")).toBe(Stop.VM_EXIT);
    expect(vm.read("EXIT_REASON")).toBe(BigInt(ExitReason.CPUID));
    expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(2n);
    expect(vm.read("GUEST_RIP")).toBe(0x1234n);
    expect(vm.cpuOf("NON_ROOT")).toBe(0);
    expect(vm.cpu64Of("RFLAGS")).toBe(2n);
  });
});
