import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ENTRY_CHECKS, entryCheckNumber } from "../../src/spec/vmx/entry-checks.ts";
import { ENTRY_CASES } from "./vmx-entry-cases.ts";
import { RETIRE, STOP, VmxRig } from "./vmx-rig.ts";

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => vm.reset());

test("every rule has a case, every case a rule", () => {
  expect(Object.keys(ENTRY_CASES).sort()).toEqual(ENTRY_CHECKS.map((c) => c.name).sort());
});

test("ids and names are unique", () => {
  for (const key of ["id", "name"] as const) expect(new Set(ENTRY_CHECKS.map((c) => c[key])).size).toBe(ENTRY_CHECKS.length);
});

describe.each(ENTRY_CHECKS)("$id $name", (row) => {
  const entryCase = ENTRY_CASES[row.name]!;

  test("passes when it holds", () => {
    entryCase.given?.(vm);
    expect(vm.explain()).toEqual([]);
    vm.enter();
    expect(vm.call("failedCheckHost")).toBe(0);
  });

  test(`fails when it does not: ${row.expected}`, () => {
    entryCase.given?.(vm);
    entryCase.wrong(vm);
    vm.cpu("VMCS_DIRTY", 0x1f);
    if (row.result !== 34) expect(vm.explain()).toContain(row.name);
    const outcome = vm.enter();
    const failed = ENTRY_CHECKS[vm.call("failedCheckHost") - 1]!;
    expect(failed).toBeDefined();
    // Another rule may come first, but with the same result: controls are checked before host state, that before the guest.
    expect(failed.result).toBe(row.result);
    if (row.result < 10) {
      expect(outcome).toBe(RETIRE);
      expect(vm.read("VM_INSTRUCTION_ERROR")).toBe(BigInt(row.result));
      expect(vm.cpuOf("NON_ROOT")).toBe(0);
      return;
    }
    expect(outcome).toBe(STOP);
    expect(vm.read("EXIT_REASON")).toBe(0x80000000n + BigInt(row.result));
    if (row.result === 34) expect(vm.call("failedCheckHost")).toBe(entryCheckNumber(row.name));
    expect(vm.read("EXIT_QUALIFICATION")).toBe(row.result === 34 ? 1n : BigInt(failed.cause ?? 0));
    expect(vm.cpuOf("LAUNCH_STATE")).toBe(0);
    expect(vm.cpuOf("NON_ROOT")).toBe(0);
  });
});
