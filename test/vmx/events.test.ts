/** Events that the VMM gives its guest: through the guest's IDT, at the right time, and again when a delivery was cut short. */
import { describe, expect, test } from "vitest";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import type { Vm } from "../../src/vmm/vm.ts";
import { CODE, code, guest } from "./rig.ts";

const IDT = 0x5000;
const HANDLERS = 0x9000;

/** 64-bit gates for all vectors, each to a VMCALL of its own; the vector follows from where the guest is. */
function catchAll(vm: Vm, vcpu: Vcpu): void {
  const idt = vm.memory.view(IDT, 4096);
  for (let vector = 0; vector < 256; vector++) {
    idt.setUint16(vector * 16, HANDLERS + vector * 4, true);
    idt.setUint16(vector * 16 + 2, 0x10, true);
    idt.setUint16(vector * 16 + 4, 0x8e00, true);
    vm.memory.write(HANDLERS + vector * 4, code(64, "0f 01 c1  vmcall"));
  }
  vcpu.vmcs.write("GUEST_IDTR_BASE", BigInt(IDT));
  vcpu.vmcs.write("GUEST_IDTR_LIMIT", 4095);
}

async function caught(listing: string, regs = {}) {
  const made = await guest("long", listing, { regs });
  catchAll(made.vm, made.vcpu);
  return made;
}

/** Runs to the VMCALL of a handler; its vector. */
function vector(vcpu: Vcpu): number {
  const exit = vcpu.run({ budget: 1000 });
  if (exit.reason !== "vmcall") throw new Error(`no handler: ${JSON.stringify(exit)}`);
  return (Number(exit.rip) - HANDLERS) / 4;
}

/** Quadword `index` of the stack: error code if there is one, RIP, CS, RFLAGS, RSP, SS. */
const stack = (vm: Vm, vcpu: Vcpu, index: number): bigint => vm.memory.view(vcpu.regs.rsp, 64).getBigUint64(index * 8, true);

describe("exceptions", () => {
  test("a fault without and one with error code", async () => {
    const { vm, vcpu } = await caught("90  nop\nf4  hlt");
    vcpu.inject(6);
    expect(vector(vcpu)).toBe(6);
    expect([stack(vm, vcpu, 0), stack(vm, vcpu, 1)]).toEqual([BigInt(CODE), 0x10n]);
    vcpu.inject(13, { errorCode: 0x18 });
    expect(vector(vcpu)).toBe(13);
    expect([stack(vm, vcpu, 0), stack(vm, vcpu, 1)]).toEqual([0x18n, BigInt(HANDLERS + 6 * 4)]);
  });

  test("a page fault sets CR2", async () => {
    const { vm, vcpu } = await caught("90  nop");
    vm.memory.write(HANDLERS + 14 * 4, code(64, "0f 20 d0  mov rax,cr2\nf4  hlt"));
    vcpu.inject(14, { errorCode: 2, address: 0xdeadbeefn });
    expect(vcpu.run()).toMatchObject({ reason: "hlt", rip: BigInt(HANDLERS + 14 * 4 + 3) });
    expect(vcpu.regs.rax).toBe(0xdeadbeefn);
  });

  test("in real mode there is no error code", async () => {
    const { vm, vcpu } = await guest("real-mode", "90  nop");
    vm.memory.write(13 * 4, Uint8Array.of(0x00, 0x80, 0, 0));
    vm.memory.write(0x8000, code(16, "f4  hlt"));
    vcpu.inject(13, { errorCode: 5 });
    expect(vcpu.run()).toMatchObject({ reason: "hlt", rip: 0x8000n });
    expect(vcpu.regs.rsp).toBe(0x7000n - 6n);
  });

  test("INT n goes on after the instruction that exited, as #BP does", async () => {
    const { vm, vcpu } = await caught("0f a2  cpuid\ncc  int3");
    vcpu.run();
    vcpu.inject(0x40, { type: "software" });
    expect(vector(vcpu)).toBe(0x40);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE + 2));
    vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 3);
    vcpu.regs.rip = BigInt(CODE + 2);
    expect(vcpu.run().reason).toBe("exception");
    vcpu.inject(3, { type: "software" });
    expect(vector(vcpu)).toBe(3);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE + 3));
  });

  test("two that make a double fault, and two that do not", async () => {
    const { vm, vcpu } = await caught("90  nop");
    vcpu.inject(13, { errorCode: 8 });
    vcpu.inject(11, { errorCode: 16 });
    expect(vector(vcpu)).toBe(8);
    expect(stack(vm, vcpu, 0)).toBe(0n);
    vcpu.inject(6);
    vcpu.inject(14, { errorCode: 0 });
    expect(vector(vcpu)).toBe(14);
    vcpu.inject(14);
    vcpu.inject(13);
    expect(() => vcpu.inject(13)).toThrow("this would be a triple fault");
    expect(vector(vcpu)).toBe(8);
  });

  test("mistakes", async () => {
    const { vcpu } = await caught("90  nop");
    expect(() => vcpu.inject(256)).toThrow("256 is not a vector");
    expect(() => vcpu.inject(40, { type: "hardware" })).toThrow("exceptions have vectors 0 to 31");
    expect(() => vcpu.inject(3, { type: "nmi" })).toThrow("NMI is vector 2");
  });
});

describe("interrupts", () => {
  test("one that the guest can take comes at once", async () => {
    const { vcpu } = await caught("90  nop", { rflags: 0x202 });
    vcpu.inject(0x30);
    expect(vector(vcpu)).toBe(0x30);
    expect(vcpu.vmcs.controls("primary")).not.toContain("INTERRUPT_WINDOW_EXITING");
  });

  test("one that it cannot take waits for the interrupt window, without an exit that the user sees", async () => {
    const { vm, vcpu } = await caught("90  nop\nfb  sti\n90  nop\nf4  hlt");
    vcpu.inject(0x30);
    expect(vector(vcpu)).toBe(0x30);
    // After STI and the instruction in its shadow.
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE + 3));
    expect(vm.exits).toEqual({ "interrupt-window": 1, vmcall: 1 });
    expect(vcpu.vmcs.controls("primary")).not.toContain("INTERRUPT_WINDOW_EXITING");
  });

  test("a shadow of MOV SS keeps it out, too", async () => {
    const { vm, vcpu } = await caught("8e d0  mov ss,eax\n90  nop\nf4  hlt", { rflags: 0x202, rax: 0x18 });
    expect(vcpu.run({ step: true }).reason).toBe("step");
    expect(vcpu.vmcs.read("GUEST_INTERRUPTIBILITY")).toBe(2);
    vcpu.inject(0x30);
    expect(vector(vcpu)).toBe(0x30);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE + 3));
  });

  test("several wait; the highest vector comes first, the others after IRET", async () => {
    const { vm, vcpu } = await guest("long", "fb  sti\n90  nop\n90  nop\nf4  hlt");
    catchAll(vm, vcpu);
    for (const waiting of [0x31, 0x55, 0x20]) vcpu.inject(waiting);
    const order = [];
    for (let i = 0; i < 3; i++) {
      order.push(vector(vcpu));
      // The handler returns: VMCALL becomes IRETQ.
      vm.memory.write(HANDLERS + 0x400, code(64, "48 cf  iretq"));
      vcpu.regs.rip = BigInt(HANDLERS + 0x400);
    }
    expect(order).toEqual([0x55, 0x31, 0x20]);
    expect(vcpu.run().reason).toBe("hlt");
  });

  test("a window that the user has opened is the user's exit", async () => {
    const { vcpu } = await caught("90  nop\nfb  sti\n90  nop\nf4  hlt");
    vcpu.vmcs.setControls({ primary: ["HLT_EXITING", "INTERRUPT_WINDOW_EXITING"] });
    expect(vcpu.run()).toMatchObject({ reason: "interrupt-window", rip: BigInt(CODE + 3) });
    vcpu.inject(0x21);
    expect(vector(vcpu)).toBe(0x21);
    expect(vcpu.vmcs.controls("primary")).toContain("INTERRUPT_WINDOW_EXITING");
  });

  test("an interrupt wakes a halted guest", async () => {
    const { vm, vcpu } = await caught("f4  hlt", { rflags: 0x202 });
    vcpu.run();
    vcpu.advance();
    vcpu.vmcs.write("GUEST_ACTIVITY", 1);
    expect(vcpu.run()).toMatchObject({ kind: "stop", reason: "halted" });
    vcpu.inject(0x77);
    expect(vector(vcpu)).toBe(0x77);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE + 1));
    expect(vcpu.vmcs.read("GUEST_ACTIVITY")).toBe(0);
  });
});

describe("NMIs", () => {
  test("an NMI needs no IF; a second one waits for IRET", async () => {
    const { vm, vcpu } = await caught("90  nop\nf4  hlt");
    vcpu.inject(2);
    expect(vector(vcpu)).toBe(2);
    expect(vcpu.vmcs.read("GUEST_INTERRUPTIBILITY") & 8).toBe(8);
    vcpu.inject(2);
    vm.memory.write(HANDLERS + 0x400, code(64, "90  nop\n48 cf  iretq"));
    vcpu.regs.rip = BigInt(HANDLERS + 0x400);
    expect(vector(vcpu)).toBe(2);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE));
    expect(vm.exits).toEqual({ "nmi-window": 1, vmcall: 2 });
  });
});

describe("a delivery that exits", () => {
  test("is repeated by the next entry: the stack was on a page that was not mapped", async () => {
    const { vm, vcpu } = await caught("90  nop", { rflags: 0x202, rsp: 0x400008 });
    vcpu.inject(0x30);
    const exit = vcpu.run();
    expect(exit).toMatchObject({ reason: "ept-violation", rip: BigInt(CODE) });
    expect(vcpu.vmcs.read("IDT_VECTORING_INFORMATION")).toBe(0x80000030);
    vm.memory.map({ gpa: 0x3ff000, size: 8192 });
    expect(vector(vcpu)).toBe(0x30);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE));
  });

  test("with its error code, and with the length of INT n", async () => {
    const { vm, vcpu } = await caught("cd 42  int 42h", { rsp: 0x400008 });
    vcpu.inject(13, { errorCode: 0x1234 });
    expect(vcpu.run().reason).toBe("ept-violation");
    const slot = vm.memory.map({ gpa: 0x3ff000, size: 8192 });
    expect(vector(vcpu)).toBe(13);
    expect(stack(vm, vcpu, 0)).toBe(0x1234n);
    slot[Symbol.dispose]();
    vcpu.regs.assign({ rip: CODE, rsp: 0x400008 });
    expect(vcpu.run().reason).toBe("ept-violation");
    vm.memory.map({ gpa: 0x3ff000, size: 8192 });
    expect(vector(vcpu)).toBe(0x42);
    expect(stack(vm, vcpu, 0)).toBe(BigInt(CODE + 2));
  });

  test("an exception that the handler of the exit injects makes a double fault of a contributory one", async () => {
    const { vcpu } = await caught("90  nop", { rsp: 0x400008 });
    vcpu.inject(11, { errorCode: 0 });
    expect(vcpu.run().reason).toBe("ept-violation");
    vcpu.regs.rsp = 0x7000n;
    vcpu.inject(13);
    expect(vector(vcpu)).toBe(8);
  });

  test("an NMI is delivered again, and blocks NMIs only then", async () => {
    const { vm, vcpu } = await caught("90  nop", { rsp: 0x400008 });
    vcpu.inject(2);
    expect(vcpu.run().reason).toBe("ept-violation");
    vm.memory.map({ gpa: 0x3ff000, size: 8192 });
    expect(vector(vcpu)).toBe(2);
  });
});
