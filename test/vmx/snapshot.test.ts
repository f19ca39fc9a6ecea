/** Snapshots of a VM: memory, virtual processors and time go back together. */
import { expect, test } from "vitest";
import { guest } from "./rig.ts";

/** inc dword [8000h]; out 80h,al; jmp back */
const COUNTER = "ff 04 25 00 80 00 00  inc dword [8000h]\ne6 80  out 80h,al\neb f5  jmp short 0000000000007C00h";

async function counting() {
  const { vm, vcpu } = await guest("long", COUNTER);
  const next = (): number => {
    expect(vcpu.run().reason).toBe("io");
    vcpu.advance();
    return vm.memory.view(0x8000, 4).getUint32(0, true);
  };
  return { vm, vcpu, next };
}

test("a restored VM goes on as it did the first time", async () => {
  const { vm, vcpu, next } = await counting();
  expect([next(), next()]).toEqual([1, 2]);
  const before = { rip: vcpu.regs.rip, instructions: vm.clock.instructions };
  const snapshot = vm.snapshot();
  expect([next(), next()]).toEqual([3, 4]);
  const after = vm.clock.instructions;
  vm.restore(snapshot);
  expect({ rip: vcpu.regs.rip, instructions: vm.clock.instructions }).toEqual(before);
  expect([next(), next()]).toEqual([3, 4]);
  expect(vm.clock.instructions).toBe(after);
  vm.restore(snapshot);
  expect(next()).toBe(3);
});

test("every virtual processor goes back", async () => {
  const { vm, vcpu, next } = await counting();
  const other = vm.createVcpu({ preset: "long", regs: { rip: 0x7c00, rax: 1 } });
  next();
  const snapshot = vm.snapshot();
  vcpu.regs.rax = 5n;
  other.regs.rax = 6n;
  vm.restore(snapshot);
  expect([vcpu.regs.rax, other.regs.rax]).toEqual([0n, 1n]);
});

test("slots and processors have to be those of the snapshot; breakpoints are in the way", async () => {
  const { vm, vcpu } = await counting();
  const snapshot = vm.snapshot();
  const slot = vm.memory.map({ gpa: 0x40000000, size: "4KiB" });
  expect(() => vm.restore(snapshot)).toThrow(/slots/);
  slot[Symbol.dispose]();
  const breakpoint = vcpu.breakpoint(0x7c00n);
  expect(() => vm.snapshot()).toThrow(/breakpoints/);
  breakpoint[Symbol.dispose]();
  vm.restore(snapshot);
});
