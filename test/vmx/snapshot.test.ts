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

test("slots and processors have to be those of the snapshot; breakpoints stay as they are", async () => {
  const { vm, vcpu } = await counting();
  const snapshot = vm.snapshot();
  const slot = vm.memory.map({ gpa: 0x40000000, size: "4KiB" });
  expect(() => vm.restore(snapshot)).toThrow(/slots/);
  slot[Symbol.dispose]();
  const breakpoint = vcpu.breakpoint(0x7c00n);
  vm.restore(snapshot);
  expect(vcpu.run()).toMatchObject({ reason: "breakpoint", id: breakpoint.id });
  const other = vm.createVcpu({ preset: "long", regs: { rip: 0x7c00 } });
  expect(other.run().reason).toBe("io");
  vm.restore(vm.snapshot());
  expect(vcpu.run()).toMatchObject({ reason: "breakpoint", id: breakpoint.id });
  expect(vcpu.run().reason).toBe("io");
});

test("a fork goes on by itself, with the same slots, devices and processors", async () => {
  const { vm, vcpu, next } = await counting();
  const reads: bigint[] = [];
  vm.memory.map({ gpa: 0x50000000, size: "4KiB", backing: { read: (gpa) => reads.push(gpa), write: () => {} } });
  const gone = vm.memory.map({ gpa: 0x40000000, size: "2MiB" });
  const kept = vm.memory.map({ gpa: 0x60000000, size: "8KiB", access: "r", backing: Uint8Array.of(7) });
  gone[Symbol.dispose]();
  const other = vm.createVcpu({ regs: { rax: 1 } });
  vcpu.ioBitmap.pass(0x90);
  vcpu.inject(0x40);
  expect([next(), next()]).toEqual([1, 2]);
  const fork = await vm.fork();
  expect(fork.memory.regions.map(({ slot, gpa, size }) => ({ slot, gpa, size }))).toEqual(
    vm.memory.regions.map(({ slot, gpa, size }) => ({ slot, gpa, size })),
  );
  expect(fork.memory.read(0x60000000, 2)).toEqual(Uint8Array.of(7, 0));
  const [copy, second] = fork.vcpus;
  expect(copy!.ioBitmap.intercepts(0x90)).toBe(false);
  expect(second!.regs.rax).toBe(1n);
  expect(fork.clock.instructions).toBe(vm.clock.instructions);
  for (let n = 3; n < 6; n++) {
    expect(copy!.run()).toMatchObject({ reason: "io", port: 0x80 });
    copy!.advance();
    expect(fork.memory.view(0x8000, 4).getUint32(0, true)).toBe(n);
  }
  expect(next()).toBe(3);
  // What is mapped in one is not mapped in the other, and its tables are its own.
  fork.memory.map({ gpa: 0x70000000, size: "2MiB", backing: Uint8Array.of(9) });
  vm.memory.map({ gpa: 0x70000000, size: "4KiB" });
  expect([fork.memory.read(0x70000000, 1)[0], vm.memory.read(0x70000000, 1)[0]]).toEqual([9, 0]);
  fork.memory.regions.find((region) => region.gpa === 0x60000000n)![Symbol.dispose]();
  expect(kept.bytes[0]).toBe(7);
  expect(fork.memory.regions).toHaveLength(vm.memory.regions.length - 1);
  second!.regs.rax = 2n;
  expect(other.regs.rax).toBe(1n);
});

test("in a fork the guest reaches devices, and what it may not write is a violation", async () => {
  // mov al,[50000000h]; mov [60000000h],al
  const { vm } = await guest("long", "8a 04 25 00 00 00 50  mov al,[50000000h]\n88 04 25 00 00 00 60  mov [60000000h],al");
  const reads: bigint[] = [];
  vm.memory.map({ gpa: 0x50000000, size: "4KiB", backing: { read: (gpa) => (reads.push(gpa), 0x55), write: () => {} } });
  vm.memory.map({ gpa: 0x60000000, size: "4KiB", access: "r" });
  using fork = await vm.fork();
  const exit = fork.vcpus[0]!.run();
  expect(exit).toMatchObject({ reason: "ept-violation", gpa: 0x60000000n });
  expect(reads).toEqual([0x50000000n]);
  expect(fork.vcpus[0]!.regs.rax & 0xffn).toBe(0x55n);
  expect(vm.vcpus[0]!.regs.rax & 0xffn).toBe(0n);
});

test("tables that were replaced by a large page since the snapshot come back", async () => {
  const { vm, next } = await counting();
  const AT = 0x60000000;
  let small = vm.memory.map({ gpa: AT, size: "8KiB", backing: Uint8Array.of(1) });
  expect(next()).toBe(1);
  const before = vm.snapshot();
  small[Symbol.dispose]();
  vm.memory.map({ gpa: AT, size: "2MiB" })[Symbol.dispose]();
  // Takes the page of the table that the large page replaced.
  vm.memory.map({ gpa: AT + 0x40000000, size: "4KiB" })[Symbol.dispose]();
  const { slot } = vm.memory.map({ gpa: AT, size: "8KiB" });
  expect(slot).not.toBe(small.slot);
  expect(() => vm.restore(before)).toThrow(/slots/);
  small = vm.memory.regions.at(-1)!;
  expect(next()).toBe(2);
  const after = vm.snapshot();
  expect(next()).toBe(3);
  vm.restore(after);
  vm.memory.map({ gpa: AT + 0x80000000, size: "4KiB" });
  expect(next()).toBe(3);
  expect(small.bytes[0]).toBe(0);
});
