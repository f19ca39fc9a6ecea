/** Instruction timeout: a guest whose exceptions meet the next one before anything retires. */
import { describe, expect, test } from "vitest";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import type { Vm } from "../../src/vmm/vm.ts";
import { CODE, code, guest } from "./rig.ts";

const IDT = 0x5000;
const HANDLER = 0xa000;
const TSS = 0x4000;
const STACK = 0x7000;
/** Exceptions in a row that take no time. */
const FREE = 65;

/** #UD goes to a handler, on a stack that begins anew each time: IST 1. */
function handle(vm: Vm, vcpu: Vcpu, handler: string): void {
  const gate = vm.memory.view(IDT + 6 * 16, 16);
  gate.setUint16(0, HANDLER, true);
  gate.setUint16(2, 0x10, true);
  gate.setUint16(4, 0x8e01, true);
  vm.memory.write(HANDLER, code(64, handler, HANDLER));
  vm.memory.view(TSS, 0x68).setBigUint64(0x24, BigInt(STACK), true);
  vcpu.vmcs.write("GUEST_IDTR_BASE", BigInt(IDT));
  vcpu.vmcs.write("GUEST_IDTR_LIMIT", 4095);
  vcpu.vmcs.write("GUEST_TR_BASE", BigInt(TSS));
  vcpu.vmcs.write("GUEST_TR_LIMIT", 0x67);
}

async function stuck(handler = "0f 0b  ud2", window: number | null = 0) {
  const { vm, vcpu } = await guest("long", "90  nop\n0f 0b  ud2\nf4  hlt", { cpuModel: "max" });
  handle(vm, vcpu, handler);
  if (window !== null) {
    vcpu.vmcs.setControls({ secondary: [...vcpu.vmcs.controls("secondary"), "INSTRUCTION_TIMEOUT_EXITING"] as never });
    vcpu.vmcs.write("INSTRUCTION_TIMEOUT", window);
  }
  return { vm, vcpu };
}

describe.each([0, 1, 100, 100_000])("a window of %i cycles", (window) => {
  test("the exit takes the place of the exception with which more have passed", async () => {
    const { vcpu } = await stuck("0f 0b  ud2", window);
    expect(vcpu.run()).toMatchObject({
      reason: "instruction-timeout",
      basicReason: 75,
      rip: BigInt(HANDLER),
      qualification: 0n,
      intrInfo: 0,
      instructions: BigInt(window) + 2n,
    });
    expect(vcpu.vmcs.read("IDT_VECTORING_INFORMATION")).toBe(0);
    expect(vcpu.regs.rsp).toBe(BigInt(STACK - 40));
  });
});

test("as many exceptions are delivered as the threshold and the window say", async () => {
  const { vm, vcpu } = await stuck("0f 0b  ud2", 10);
  using trace = vm.trace({ events: ["exception"] });
  vcpu.run();
  expect([...trace]).toHaveLength(FREE + 10);
});

test("without the control the chain goes on, a tick an exception", async () => {
  const { vcpu } = await stuck("0f 0b  ud2", null);
  expect(vcpu.run({ budget: 5000 })).toMatchObject({ reason: "budget", rip: BigInt(HANDLER), instructions: 5000n });
});

test("an instruction that retires ends the chain", async () => {
  const { vcpu } = await stuck("90  nop\n0f 0b  ud2");
  expect(vcpu.run({ budget: 5000 }).reason).toBe("budget");
});

test("VM entry begins a new chain, with the whole threshold; what the VMM mends goes on", async () => {
  const { vm, vcpu } = await stuck();
  vcpu.run();
  using trace = vm.trace({ events: ["exception"] });
  expect(vcpu.run().reason).toBe("instruction-timeout");
  expect([...trace]).toHaveLength(FREE);
  vm.memory.write(HANDLER, code(64, "f4  hlt"));
  expect(vcpu.run()).toMatchObject({ reason: "hlt", rip: BigInt(HANDLER) });
});

test("a stop of the host is no VM entry", async () => {
  const { vcpu } = await stuck("0f 0b  ud2", 1000);
  for (let i = 1n; i <= 10n; i++) expect(vcpu.run({ budget: 100 })).toMatchObject({ reason: "budget", instructions: i * 100n });
  expect(vcpu.run({ budget: 100 })).toMatchObject({ reason: "instruction-timeout", instructions: 1002n });
});

test("an exception that exits is no part of a chain", async () => {
  const { vcpu } = await stuck();
  vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 6);
  for (let i = 0; i < 200; i++) expect(vcpu.run().reason).toBe("exception");
});

test("a chain of page faults whose handler cannot be fetched", async () => {
  const { vm, vcpu } = await stuck();
  const gate = vm.memory.view(IDT + 14 * 16, 16);
  gate.setUint16(0, 0, true);
  gate.setUint16(2, 0x10, true);
  gate.setUint16(4, 0x8e01, true);
  gate.setUint16(6, 0, true);
  gate.setUint32(8, 1, true);
  vcpu.regs.rip = 0x2_0000_0000n;
  expect(vcpu.run({ budget: 1000 })).toMatchObject({ reason: "instruction-timeout", rip: 0x1_0000_0000n });
});

test("several virtual processors: what one executes does not end the chain of another", async () => {
  const { vm, vcpu } = await stuck("0f 0b  ud2", 300);
  const other = vm.createVcpu({ preset: "long", regs: { rip: CODE + 3, rsp: 0x6000 } });
  expect(vcpu.run({ budget: 200 }).reason).toBe("budget");
  expect(other.run()).toMatchObject({ reason: "hlt", instructions: 201n });
  expect(vcpu.run({ budget: 200 })).toMatchObject({ reason: "instruction-timeout", instructions: 303n });
});

test.each(["skylake", "icelake-server"])("CPU model %s does not have it", async (cpuModel) => {
  const { vcpu } = await guest("long", "f4  hlt", { cpuModel });
  expect(() => vcpu.vmcs.setControls({ secondary: ["INSTRUCTION_TIMEOUT_EXITING"] })).toThrow("INSTRUCTION_TIMEOUT_EXITING");
});
