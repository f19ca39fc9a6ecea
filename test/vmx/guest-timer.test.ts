/** APIC-timer virtualization: a guest's TSC deadline that becomes a virtual interrupt, with no VM exit on the way. */
import { describe, expect, test } from "vitest";
import { VmxRig, RETIRE, SWITCHED } from "../unit/vmx-rig.ts";
import * as Control from "../../assembly/spec/control.ts";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import type { Vm } from "../../src/vmm/vm.ts";
import { CODE, code, guest } from "./rig.ts";

const IDT = 0x5000;
const HANDLER = 0x9000;
const VIRTUAL_APIC = 0x20000;
const IRR = 0x200;
const VECTOR = 0xec;
const TSC = 0x10;
const TSC_DEADLINE = 0x6e0;

interface Options {
  primary?: readonly ("HLT_EXITING" | "INTERRUPT_WINDOW_EXITING" | "USE_TSC_OFFSETTING")[];
  secondary?: readonly "USE_TSC_SCALING"[];
  regs?: Record<string, number>;
}
/** A guest with the control; its handler of the timer's vector reads the TSC and halts. */
async function timed(listing: string, { primary = ["HLT_EXITING"], secondary = [], regs = {} }: Options = {}) {
  const { vm, vcpu } = await guest("long", listing, { cpuModel: "max", regs });
  const idt = vm.memory.view(IDT, 4096);
  idt.setUint16(VECTOR * 16, HANDLER, true);
  idt.setUint16(VECTOR * 16 + 2, 0x10, true);
  idt.setUint16(VECTOR * 16 + 4, 0x8e00, true);
  vm.memory.write(HANDLER, code(64, "0f 31  rdtsc\n0f 01 c1  vmcall", HANDLER));
  const { vmcs } = vcpu;
  vmcs.setControls({
    pin: ["EXTERNAL_INTERRUPT_EXITING"],
    primary: ["USE_TPR_SHADOW", "USE_MSR_BITMAPS", ...primary],
    secondary: ["VIRTUAL_INTERRUPT_DELIVERY", ...secondary],
    tertiary: ["APIC_TIMER_VIRTUALIZATION"],
  });
  vmcs.write("VIRTUAL_APIC_ADDRESS", BigInt(VIRTUAL_APIC));
  vmcs.write("VIRTUAL_TIMER_VECTOR", VECTOR);
  vmcs.write("TSC_MULTIPLIER", 1n << 48n);
  vmcs.write("GUEST_IDTR_BASE", BigInt(IDT));
  vmcs.write("GUEST_IDTR_LIMIT", 4095);
  vcpu.msrBitmap.pass(TSC_DEADLINE);
  vcpu.msrBitmap.pass(TSC);
  expect(vmcs.explain()).toEqual([]);
  return { vm, vcpu };
}
const requested = (vm: Vm): boolean =>
  ((vm.memory.view(VIRTUAL_APIC + IRR + (VECTOR >> 5) * 0x10, 4).getUint32(0, true) >>> (VECTOR & 31)) & 1) === 1;
const deadline = (vcpu: Vcpu): [bigint, bigint] => [vcpu.vmcs.read("GUEST_DEADLINE"), vcpu.vmcs.read("GUEST_DEADLINE_SHADOW")];
/** EDX:EAX. */
const pair = ({ regs }: Vcpu): bigint => (regs.rdx << 32n) | (regs.rax & 0xffffffffn);
/** Runs to the VMCALL of the handler: the TSC that it has read. */
function delivered(vcpu: Vcpu): bigint {
  expect(vcpu.run({ budget: 100_000 })).toMatchObject({ reason: "vmcall", rip: BigInt(HANDLER + 2) });
  return pair(vcpu);
}

/** Deadline 1000, read back into RBX; then interrupts are open and the guest waits. */
const ARM = `b9 e0 06 00 00  mov ecx,6E0h
31 d2  xor edx,edx
b8 e8 03 00 00  mov eax,3E8h
0f 30  wrmsr
31 c0  xor eax,eax
0f 32  rdmsr
89 c3  mov ebx,eax
fb  sti
eb fe  jmp short 0000000000007C15h`;
/** WRMSR of EDX:EAX to ECX, and a VM exit. */
const WRITE = "0f 30  wrmsr\n0f 01 c1  vmcall\nfb  sti\neb fe  jmp short 0000000000007C06h";

test("the deadline that a guest writes is the one it reads, and comes to the tick", async () => {
  const { vm, vcpu } = await timed(ARM);
  expect(delivered(vcpu)).toBe(1000n);
  expect(vcpu.regs.rbx).toBe(1000n);
  expect(vm.exits).toEqual({ vmcall: 1 });
  expect(deadline(vcpu)).toEqual([0n, 0n]);
  // In service, and no longer requested.
  expect(requested(vm)).toBe(false);
  expect(vcpu.vmcs.read("GUEST_INTERRUPT_STATUS")).toBe(VECTOR << 8);
});

test.each([
  ["an offset", 5000n, 1n << 48n],
  ["a counter of half the speed", 300n, 1n << 47n],
  ["a counter three times as fast, and an offset", 77n, 3n << 48n],
  ["a counter that does not divide evenly", 1n, 0x1_5555_5555_5555n],
])("with %s the deadline is by the counter that the guest sees", async (_, offset, multiplier) => {
  const { vcpu } = await timed(WRITE.replace("0f 01 c1  vmcall\n", "90  nop\n90  nop\n90  nop\n"), {
    primary: ["USE_TSC_OFFSETTING"],
    secondary: ["USE_TSC_SCALING"],
    regs: { rcx: TSC_DEADLINE, rax: 9000, rdx: 0 },
  });
  vcpu.vmcs.write("TSC_OFFSET", offset);
  vcpu.vmcs.write("TSC_MULTIPLIER", multiplier);
  const seen = delivered(vcpu);
  expect(seen).toBeGreaterThanOrEqual(9000n);
  // One tick before, it was not reached.
  expect(seen - ((multiplier + (1n << 48n) - 1n) >> 48n)).toBeLessThan(9000n);
});

test("a deadline that has passed is an interrupt at once", async () => {
  const { vm, vcpu } = await timed(WRITE, { regs: { rcx: TSC_DEADLINE, rax: 0, rdx: 0 } });
  vcpu.vmcs.write("GUEST_INTERRUPT_STATUS", 0);
  vcpu.regs.rip = BigInt(CODE);
  expect(vcpu.run().reason).toBe("vmcall");
  expect([deadline(vcpu), requested(vm)]).toEqual([[0n, 0n], false]);
  vcpu.regs.rip = BigInt(CODE);
  vcpu.regs.rax = 1n;
  expect(vcpu.run().reason).toBe("vmcall");
  expect([deadline(vcpu), requested(vm), vcpu.vmcs.read("GUEST_INTERRUPT_STATUS")]).toEqual([[0n, 0n], true, VECTOR]);
  vcpu.advance();
  expect(delivered(vcpu)).toBeLessThan(20n);
});

test("a VM exit without the control clears the deadline as well", async () => {
  const { vcpu } = await timed("0f 01 c1  vmcall");
  vcpu.vmcs.setControls({ tertiary: [] });
  vcpu.vmcs.write("GUEST_DEADLINE", 500n);
  expect(vcpu.run().reason).toBe("vmcall");
  expect(vcpu.vmcs.read("GUEST_DEADLINE")).toBe(0n);
});

test("zero disarms the timer", async () => {
  const { vm, vcpu } = await timed(WRITE, { regs: { rcx: TSC_DEADLINE, rax: 500, rdx: 0 } });
  expect(vcpu.run().reason).toBe("vmcall");
  expect(deadline(vcpu)).toEqual([500n, 500n]);
  vcpu.regs.rip = BigInt(CODE);
  vcpu.regs.rax = 0n;
  expect(vcpu.run().reason).toBe("vmcall");
  expect(deadline(vcpu)).toEqual([0n, 0n]);
  vcpu.advance();
  expect(vcpu.run({ budget: 2000 }).reason).toBe("budget");
  expect(requested(vm)).toBe(false);
});

test("a VM exit saves the deadline, an entry goes on with it; what passed between them comes at the entry", async () => {
  const { vcpu } = await timed(WRITE, { regs: { rcx: TSC_DEADLINE, rax: 500, rdx: 0 } });
  expect(vcpu.run().reason).toBe("vmcall");
  expect(deadline(vcpu)).toEqual([500n, 500n]);
  vcpu.advance();
  expect(delivered(vcpu)).toBe(500n);
  const { vcpu: late } = await timed(WRITE, { regs: { rcx: TSC_DEADLINE, rax: 500, rdx: 0 } });
  late.run();
  late.vmcs.write("GUEST_DEADLINE", 1n);
  late.advance();
  // STI, its shadow, and then the interrupt.
  expect(delivered(late)).toBeLessThan(10n);
  expect(deadline(late)).toEqual([0n, 0n]);
});

test("the VMM's own deadline is what the guest timer obeys, its shadow what the guest reads", async () => {
  const { vcpu } = await timed("0f 32  rdmsr\nfb  sti\neb fe  jmp short 0000000000007C03h", { regs: { rcx: TSC_DEADLINE } });
  vcpu.vmcs.write("GUEST_DEADLINE", 300n);
  vcpu.vmcs.write("GUEST_DEADLINE_SHADOW", 0x7777n);
  vcpu.run({ budget: 1 });
  expect(pair(vcpu)).toBe(0x7777n);
  expect(delivered(vcpu)).toBe(300n);
});

test("an access that the MSR bitmap wants to see exits", async () => {
  const { vcpu } = await timed(WRITE, { regs: { rcx: TSC_DEADLINE, rax: 500, rdx: 0 } });
  vcpu.msrBitmap.intercept(TSC_DEADLINE);
  expect(vcpu.run()).toMatchObject({ reason: "wrmsr", msr: TSC_DEADLINE, value: 500n });
  expect(deadline(vcpu)).toEqual([0n, 0n]);
});

test("the guest's own TSC moves its deadline", async () => {
  const { vcpu } = await timed(WRITE.replace("0f 01 c1  vmcall\n", "90  nop\n90  nop\n90  nop\n"), {
    regs: { rcx: TSC, rax: 100_000, rdx: 0 },
  });
  vcpu.vmcs.write("GUEST_DEADLINE", 100_050n);
  expect(delivered(vcpu)).toBe(100_050n);
  expect(vcpu.run({ budget: 1 }).instructions).toBeLessThan(200n);
});

describe("a guest in HLT", () => {
  const HALT = "0f 30  wrmsr\nf4  hlt\n0f 01 c1  vmcall";
  test("is woken by the interrupt, and no instruction is executed until then", async () => {
    const { vm, vcpu } = await timed(`fb  sti\n${HALT}`, { primary: [], regs: { rcx: TSC_DEADLINE, rax: 1_000_000, rdx: 0 } });
    expect(delivered(vcpu)).toBe(1_000_000n);
    expect(vm.clock.instructions).toBeLessThan(10n);
  });

  test("whose interrupts are closed stays there, with the interrupt requested", async () => {
    const { vm, vcpu } = await timed(HALT, { primary: [], regs: { rcx: TSC_DEADLINE, rax: 5000, rdx: 0 } });
    expect(vcpu.run({ budget: 100 }).reason).toBe("halted");
    expect([deadline(vcpu), requested(vm)]).toEqual([[0n, 0n], true]);
  });
});

test("interrupt-window exiting holds the interrupt back, not the event", async () => {
  const { vm, vcpu } = await timed(ARM, { primary: ["INTERRUPT_WINDOW_EXITING"] });
  expect(vcpu.run().reason).toBe("interrupt-window");
  vcpu.vmcs.write("GUEST_RFLAGS", 2n);
  expect(vcpu.run({ budget: 2000 }).reason).toBe("budget");
  expect([deadline(vcpu), requested(vm), vcpu.vmcs.read("GUEST_INTERRUPT_STATUS")]).toEqual([[0n, 0n], true, VECTOR]);
});

test("a snapshot keeps the timer", async () => {
  const { vm, vcpu } = await timed(ARM);
  vcpu.run({ budget: 400 });
  const snapshot = vm.snapshot();
  for (let i = 0; i < 2; i++) {
    expect(delivered(vcpu)).toBe(1000n);
    vm.restore(snapshot);
  }
});

test("shutdown holds the event back", async () => {
  const vm = await VmxRig.make();
  vm.reset("max");
  vm.enable("PRIMARY_CONTROLS", Control.USE_TPR_SHADOW | Control.ACTIVATE_TERTIARY_CONTROLS);
  vm.enable("SECONDARY_CONTROLS", Control.VIRTUAL_INTERRUPT_DELIVERY);
  vm.enable("PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING);
  vm.write({ TERTIARY_CONTROLS: Control.APIC_TIMER_VIRTUALIZATION, VIRTUAL_TIMER_VECTOR: VECTOR, VIRTUAL_APIC_ADDRESS: 0x70000 });
  vm.write({ GUEST_DEADLINE: 1, GUEST_ACTIVITY: 2 });
  vm.machine64("TICKS", 100n);
  expect(vm.explain()).toEqual([]);
  expect(vm.enter()).toBe(SWITCHED);
  const irr = (): number => Number(vm.ram64Of(0x70000 + IRR + (VECTOR >> 5) * 0x10) & 0xffffffffn);
  expect([vm.call("pendingEvents"), irr()]).toEqual([RETIRE, 0]);
  vm.cpu("ACTIVITY", 1);
  expect([vm.call("pendingEvents"), irr()]).toEqual([RETIRE, 1 << (VECTOR & 31)]);
});
