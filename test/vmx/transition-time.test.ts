/** What the virtual time of a VM transition shows: the TSC in MSR areas, the preemption timer's rate; and what is invalidated without VPID. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import { createMachine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { PAGE, SWITCHED, VmxRig } from "../unit/vmx-rig.ts";

const IA32_TSC = 0x10n;
const IA32_DEBUGCTL = 0x1d9n;

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => vm.reset());

const exit = (): number => vm.call("performVmExit", ExitReason.CPUID, 0n);

test("the TSC in the exit MSR-store area has neither the guest's offset nor its multiplier", () => {
  vm.enable("PRIMARY_CONTROLS", Control.USE_TSC_OFFSETTING);
  vm.enable("SECONDARY_CONTROLS", Control.USE_TSC_SCALING);
  vm.ram64(PAGE.MSR_LIST, IA32_TSC);
  vm.write({ EXIT_MSR_STORE_ADDRESS: PAGE.MSR_LIST, EXIT_MSR_STORE_COUNT: 1, TSC_OFFSET: 1n << 40n, TSC_MULTIPLIER: 5n << 48n });
  vm.machine64("TICKS", 12345n);
  expect(vm.enter()).toBe(SWITCHED);
  exit();
  expect(vm.ram64Of(PAGE.MSR_LIST + 8)).toBe(12345n);
});

test("IA32_DEBUGCTL holds LBR and BTF, and nothing else", () => {
  vm.ram64(PAGE.MSR_LIST, IA32_DEBUGCTL);
  vm.write({ ENTRY_MSR_LOAD_ADDRESS: PAGE.MSR_LIST, ENTRY_MSR_LOAD_COUNT: 1 });
  vm.ram64(PAGE.MSR_LIST + 8, 3n);
  expect(vm.enter()).toBe(SWITCHED);
  expect(vm.cpu64Of("DEBUGCTL")).toBe(3n);
  exit();
  vm.ram64(PAGE.MSR_LIST + 8, 4n);
  vm.enter();
  expect(vm.read("EXIT_REASON")).toBe(0x80000000n + BigInt(ExitReason.ENTRY_FAILURE_MSR_LOADING));
});

test("the preemption timer counts often enough to see a handful of instructions", () => {
  expect(Number(vm.capability(0x485) & 0x1fn)).toBeLessThanOrEqual(2);
  vm.enable("PIN_BASED_CONTROLS", Control.ACTIVATE_PREEMPTION_TIMER);
  vm.enable("EXIT_CONTROLS", Control.SAVE_PREEMPTION_TIMER);
  vm.write({ PREEMPTION_TIMER_VALUE: 100 });
  vm.enter();
  vm.machine64("TICKS", 8n);
  exit();
  expect(vm.read("PREEMPTION_TIMER_VALUE")).toBe(98n);
});

test("firmware leaves IA32_FEATURE_CONTROL locked with VMX on, or as RESET does", async () => {
  // 32-bit code: RDMSR of IA32_FEATURE_CONTROL, the result to port F4H.
  const image = Uint8Array.of(0xb9, 0x3a, 0, 0, 0, 0x0f, 0x32, 0xe7, 0xf4);
  const codes: number[] = [];
  for (const featureControl of [undefined, "locked", "unlocked"] as const) {
    using machine = await createMachine({ engine: await testEngine(), memory: "2MiB", ...(featureControl ? { featureControl } : {}) });
    machine.loadFlat(image, { address: 0x100000, mode: "protected" });
    const stop = machine.runSync({ budget: 100 });
    codes.push(stop.reason === "debug-exit" ? (stop.code - 1) / 2 : -1);
  }
  expect(codes).toEqual([5, 5, 0]);
  await expect(createMachine({ engine: await testEngine(), memory: "2MiB", featureControl: "open" as never })).rejects.toThrow(
    'featureControl: "open" is not locked or unlocked',
  );
});
