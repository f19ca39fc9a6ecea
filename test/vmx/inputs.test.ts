/**
 * A guest that has stopped at an exit can be kept, and go on from there as often as one likes, each time with another answer: with every
 * kind of exit that is answered, in the VM itself, in a fork, from bytes, and with several virtual processors.
 */
import { expect, test } from "vitest";
import { createVm, type Vcpu, type Vm, type VmExits } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

interface Case {
  readonly code: string;
  /** What the exit is answered with, by input 1 to 4. */
  readonly reply: (exit: VmExits, input: number) => void;
  /** What the guest has then in RAX, or at 9000H. */
  readonly result: (vcpu: Vcpu, vm: Vm) => bigint;
  readonly expected: (input: number) => bigint;
  readonly exits?: number;
}

const rax = ({ regs }: Vcpu): bigint => regs.rax;
const NEXT = "e681";

/** Each ends with out 81h,al, which is the exit after the one that is answered. */
const CASES: Readonly<Record<string, Case>> = {
  "IN of a byte": {
    code: `31c0 e480 ${NEXT}`,
    reply: (exit, input) => (exit as { reply(value: number): void }).reply(input),
    result: rax,
    expected: BigInt,
  },
  "IN of a dword": {
    code: `31c0 e580 ${NEXT}`,
    reply: (exit, input) => (exit as { reply(value: number): void }).reply(input * 0x10203),
    result: rax,
    expected: (input) => BigInt(input * 0x10203),
  },
  INS: {
    code: `ba80000000 bf00900000 6d ${NEXT}`,
    reply: (exit, input) => (exit as { reply(value: number): void }).reply(input * 0x10203),
    result: (_, vm) => BigInt(vm.memory.view(0x9000, 4).getUint32(0, true)),
    expected: (input) => BigInt(input * 0x10203),
  },
  OUT: { code: `b005 e680 ${NEXT}`, reply: () => {}, result: rax, expected: () => 5n },
  OUTS: { code: `ba80000000 be007c0000 6e b800000000 ${NEXT}`, reply: () => {}, result: (vcpu) => vcpu.regs.rsi, expected: () => 0x7c01n },
  CPUID: {
    code: `31c0 0fa2 ${NEXT}`,
    reply: (exit, input) => (exit as { reply(...values: number[]): void }).reply(input, 0, 0, 0),
    result: rax,
    expected: BigInt,
  },
  RDMSR: {
    code: `b9ffff0000 0f32 ${NEXT}`,
    reply: (exit, input) => (exit as { reply(value: bigint): void }).reply(BigInt(input)),
    result: rax,
    expected: BigInt,
  },
  WRMSR: { code: `b9ffff0000 b807000000 0f30 ${NEXT}`, reply: () => {}, result: rax, expected: () => 7n },
  HLT: { code: `b801000000 f4 ${NEXT}`, reply: () => {}, result: rax, expected: () => 1n },
  VMCALL: { code: `b801000000 0f01c1 ${NEXT}`, reply: () => {}, result: rax, expected: () => 1n },
};

async function stopped(code: string): Promise<{ vm: Vm; vcpu: Vcpu }> {
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB" });
  vm.memory.write(0x7c00, hex(code));
  const vcpu = vm.createVcpu({ preset: "long", regs: { rip: 0x7c00, rsp: 0x7000 } });
  expect(vcpu.run().kind).toBe("vmexit");
  return { vm, vcpu };
}

/** Answers the exit, and runs to the next one. */
function goOn(vm: Vm, vcpu: Vcpu, { reply, result, expected }: Case, input: number): void {
  reply(vcpu.exit!, input);
  vcpu.advance();
  expect(vcpu.run()).toMatchObject({ kind: "vmexit", reason: "io", port: 0x81 });
  expect(result(vcpu, vm)).toBe(expected(input));
}

test.each(Object.entries(CASES))("%s: snapshot, then for each input restore, reply, advance, run", async (_, one) => {
  const { vm, vcpu } = await stopped(one.code);
  const exit = vcpu.exit!;
  const snapshot = vm.snapshot();
  // The exit is still there after the snapshot, and after each restore.
  expect(vcpu.exit).toBe(exit);
  goOn(vm, vcpu, one, 1);
  for (const input of [2, 3, 4]) {
    vm.restore(snapshot);
    expect(vcpu.exit).toBe(exit);
    expect(exit.toJSON()).toMatchObject({ reason: exit.reason, rip: expect.stringMatching(/^0x7c/) as string });
    goOn(vm, vcpu, one, input);
  }
  vm.restore(snapshot.serialize());
  goOn(vm, vcpu, one, 4);
  vm.restore(snapshot);
  const fork = await vm.fork();
  goOn(fork, fork.vcpus[0]!, one, 3);
  goOn(vm, vcpu, one, 2);
});

test.each(Object.entries(CASES))("%s: a reply is kept by what comes between it and the run", async (_, one) => {
  for (const between of [
    (vm: Vm) => void vm.snapshot(),
    (vm: Vm) => void vm.createVcpu(),
    (vm: Vm) => vm.restore(vm.snapshot()),
    (vm: Vm) => vm.fork(),
    (vm: Vm) => void vm.memory.map({ gpa: 0x60000000 + 0x1000 * vm.memory.regions.length, size: "4KiB" }),
  ]) {
    const { vm, vcpu } = await stopped(one.code);
    const exit = vcpu.exit!;
    await between(vm);
    one.reply(exit, 3);
    await between(vm);
    vcpu.advance();
    await between(vm);
    expect(vcpu.run()).toMatchObject({ kind: "vmexit", reason: "io", port: 0x81 });
    expect(one.result(vcpu, vm)).toBe(one.expected(3));
  }
});

test.each(Object.entries(CASES))("%s: two virtual processors, each with its own exit", async (_, one) => {
  const { vm, vcpu } = await stopped(one.code);
  const first = vcpu.exit!;
  const kept = first.toJSON();
  vm.memory.write(0x8000, hex("b90d000000 b877000000 0f30 0fa2 f4"));
  const other = vm.createVcpu({ preset: "long", regs: { rip: 0x8000, rax: 0x55 } });
  const second = other.run();
  expect(second).toMatchObject({ kind: "vmexit", reason: "wrmsr", msr: 0xd, value: 0x77n });
  // The first one's exit has the first one's values.
  const { instructions: _then, ...values } = kept as { instructions: unknown };
  expect(first.toJSON()).toMatchObject(values);
  expect(second.toJSON()).toMatchObject({ msr: 0xd, value: "0x77" });
  one.reply(first, 4);
  other.advance();
  expect(other.run()).toMatchObject({ reason: "cpuid", leaf: 0x77 });
  vcpu.advance();
  expect(vcpu.run()).toMatchObject({ reason: "io", port: 0x81 });
  if (one !== CASES["INS"]) expect(one.result(vcpu, vm)).toBe(one.expected(4));
  else expect(one.result(vcpu, vm)).toBe(one.expected(4));
});

test("an exit that is not the last one any more throws, whatever is asked of it", async () => {
  const { vm, vcpu } = await stopped("e480 0fa2 e480 ebfe");
  const input = vcpu.exit as VmExits & { reply(value: number): void; port: number };
  vcpu.advance();
  const cpuid = vcpu.run() as VmExits & { reply(...values: number[]): void };
  const stale = /exit: it is not the last one of its virtual processor any more/;
  for (const use of [() => input.reply(1), () => input.port, () => input.rip, () => input.qualification, () => input.toJSON()])
    expect(use).toThrow(stale);
  expect(() => input.instructionLength).toThrow(expect.objectContaining({ code: "ERR_NONROOT_STALE_EXIT" }) as Error);
  // The same reason again is the same object.
  vcpu.advance();
  expect(vcpu.run()).toBe(input);
  expect(() => cpuid.reply(0, 0, 0, 0)).toThrow(/exit: it is not the last/);
  input.reply(3);
  vcpu.advance();
  // After another stop than an exit there is none.
  expect(vcpu.run({ budget: 100 }).reason).toBe("budget");
  expect(vcpu.exit).toBeUndefined();
  expect(() => input.port).toThrow(stale);
  const snapshot = vm.snapshot();
  vm.restore(snapshot);
  expect(vcpu.exit).toBeUndefined();
  vcpu.advance();
  expect(vcpu.run({ budget: 100 }).reason).toBe("budget");
});

test("a stop in the middle of an access to a device, or of INS, is kept as well", async () => {
  // rep insb; mov al,[40000000h]; out 81h,al
  const code = "ba80000000 bf00900000 b904000000 f36c 8a042500000040 e681";
  const make = async (): Promise<{ vm: Vm; vcpu: Vcpu }> => {
    const vm = await createVm({ engine: await testEngine(), memory: "1MiB" });
    vm.memory.map({ gpa: 0x40000000, size: "4KiB", backing: { read: () => 0x5a, write: () => {} } });
    vm.memory.write(0x7c00, hex(code));
    return { vm, vcpu: vm.createVcpu({ preset: "long", regs: { rip: 0x7c00, rsp: 0x7000 } }) };
  };
  /** With a stop and a change of places after every instruction, or without. */
  const run = async (step: boolean, change: (vm: Vm) => void): Promise<unknown> => {
    const { vm, vcpu } = await make();
    const other = vm.createVcpu({ preset: "long", regs: { rip: 0x8000 } });
    vm.memory.write(0x8000, hex("8a042500000040 ebf7"));
    for (let n = 1; n < 200;) {
      const exit = vcpu.run(step ? { step } : {});
      if (exit.reason === "io" && exit.direction === "out") break;
      if (exit.reason === "io" && exit.direction === "in") {
        exit.reply(n++);
        change(vm);
        vcpu.advance();
      } else expect(exit.reason).toBe("step");
      change(vm);
      if (step) other.run({ budget: 3 });
    }
    return { bytes: [...vm.memory.read(0x9000, 5)], al: vcpu.regs.rax & 0xffn };
  };
  const whole = await run(false, () => {});
  expect(whole).toEqual({ bytes: [1, 2, 3, 4, 0], al: 0x5an });
  expect(await run(true, () => {})).toEqual(whole);
  expect(await run(true, (vm) => vm.restore(vm.snapshot()))).toEqual(whole);
  expect(await run(true, (vm) => vm.restore(vm.snapshot().serialize()))).toEqual(whole);
});

test("one loop at a time on a virtual processor", async () => {
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB" });
  vm.memory.write(0x7c00, hex("ebfe"));
  const vcpu = vm.createVcpu({ preset: "long", regs: { rip: 0x7c00 } });
  const loop = vcpu.loop({}, { budget: 50_000, sliceInstructions: 1_000 });
  await expect(vcpu.loop({})).rejects.toMatchObject({ code: "ERR_NONROOT_BUSY" });
  expect((await loop).reason).toBe("budget");
  expect((await vcpu.loop({}, { budget: 10 })).reason).toBe("budget");
});
