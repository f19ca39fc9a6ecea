/** Last-branch records: what IA32_DEBUGCTL.LBR promises on every CPU model. */
import { describe, expect, test } from "vitest";
import { createMachine, type Machine } from "../../src/index.ts";
import { CPU_MODEL_NAMES, cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { BRANCH_MSRS } from "../../src/spec/x86/msrs.ts";
import { testEngine } from "../engine.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));
const CODE = 0x9000;
const OUT = 0x20000;

const make = async (cpuModel: string, program: string): Promise<Machine> => {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB", cpuModel });
  machine.loadFlat(hex(program), { mode: "long", address: CODE });
  return machine;
};
const u32 = (value: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes.toString("hex");
};
/** mov ecx,msr; rdmsr; mov [OUT + 8 * i],eax; mov [OUT + 8 * i + 4],edx */
const read = (msr: number, i: number): string => `b9${u32(msr)} 0f32 890425${u32(OUT + 8 * i)} 891425${u32(OUT + 8 * i + 4)}`;
/** mov ecx,msr; mov eax,value; xor edx,edx; wrmsr */
const write = (msr: number, value: number): string => `b9${u32(msr)} b8${u32(value)} 31d2 0f30`;
const LBR_ON = write(0x1d9, 1);
const LBR_OFF = write(0x1d9, 0);
const bases = (name: string): [from: number, to: number] =>
  (cpuModel(name).lastBranch.msrs & BRANCH_MSRS.CORE) !== 0 ? [0x40, 0x60] : [0x680, 0x6c0];
const quads = (machine: Machine, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number(machine.memory.view(OUT + 8 * i, 8).getBigUint64(0, true)));

describe.each(CPU_MODEL_NAMES)("%s", (name) => {
  test("records jumps, calls and returns, and what was not taken not", async () => {
    const [from, to] = bases(name);
    // jmp +1; int3; xor eax,eax; jnz +0; jz +1; int3; call +1; jmp (over RET, below); ret ...
    const body = "eb01 cc 31c0 7500 7401 cc e802000000 eb01 c3 90";
    const start = CODE + hex(LBR_ON).length;
    const machine = await make(
      name,
      `${LBR_ON} ${body} ${LBR_OFF} ${read(0x1c9, 0)} ${[1, 2, 3, 4].map((i) => `${read(from + i - 1, 2 * i - 1)} ${read(to + i - 1, 2 * i)}`).join("")} f4`,
    );
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    const [top = 0, ...records] = quads(machine, 9);
    const pairs = [0, 2, 4, 6].map((i) => [records[i]! - start, records[i + 1]! - start]);
    // Record 0 is the last one written where there are four: the stack goes round.
    const expected = [
      [0, 3],
      [7, 10],
      [10, 17],
      [17, 15],
      [15, 18],
    ];
    const entries = cpuModel(name).lastBranch.entries;
    expect(top).toBe(5 % entries);
    expect(pairs[1]).toEqual(expected[entries === 4 ? 4 : 0]);
    expect(pairs[2]).toEqual(expected[1]);
    expect(pairs[3]).toEqual(expected[2]);
  });

  test("all its MSRs can be read and written, and no more", async () => {
    const [from, to] = bases(name);
    const { entries } = cpuModel(name).lastBranch;
    const all = Array.from({ length: entries }, (_, i) => [from + i, to + i]).flat();
    const machine = await make(
      name,
      `${all.map((msr) => write(msr, msr * 0x11)).join("")} ${all.map((msr, i) => read(msr, i)).join("")} f4`,
    );
    expect(machine.runSync({ budget: 10_000 })).toEqual({ reason: "halted" });
    expect(quads(machine, all.length)).toEqual(all.map((msr) => msr * 0x11));
    const beyond = await make(name, `${read(from + entries, 0)} f4`);
    expect(beyond.runSync({ budget: 100 })).toEqual({ reason: "triple-fault" });
  });
});

test("MSR_LBR_SELECT leaves kinds out, and IA32_DEBUGCTL.LBR = 0 everything", async () => {
  // xor eax,eax; jz +0; call +0; pop rax
  const machine = await make("skylake", `${write(0x1c8, 4 | 8)} ${LBR_ON} 31c0 7400 e800000000 58 ${LBR_OFF} eb00 ${read(0x1c9, 0)} f4`);
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  expect(quads(machine, 1)).toEqual([0]);
});

test("an exception is a branch, and the one before it the last exception record; the count of instructions is the same", async () => {
  // IDT with #UD (vector 6) to the handler, at 30000H; lidt [30F00h]
  const program = (debug: string): string => `0f011c25${u32(0x30f00)} ${debug} eb00 0f0b`;
  const run = async (debug: string): Promise<Machine> => {
    const text = program(debug);
    const machine = await make("skylake", text);
    const handler = 0x31000;
    const code = hex(
      `${write(0x1d9, 0)} ${read(0x1c9, 0)} ${read(0x681, 1)} ${read(0x6c1, 2)} ${read(0x682, 3)} ${read(0x6c2, 4)} ${read(0x1dd, 5)} ${read(0x1de, 6)} f4`,
    );
    machine.memory.write(handler, code);
    const gate = machine.memory.view(0x30000 + 16 * 6, 16);
    gate.setUint16(0, handler & 0xffff, true);
    gate.setUint16(2, 0x10, true);
    gate.setUint16(4, 0x8e00, true);
    gate.setUint16(6, handler >>> 16, true);
    const idtr = machine.memory.view(0x30f00, 10);
    idtr.setUint16(0, 0xfff, true);
    idtr.setUint32(2, 0x30000, true);
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    return machine;
  };
  const machine = await run(LBR_ON);
  const jump = CODE + hex(program(LBR_ON)).length - 4;
  expect(quads(machine, 7)).toEqual([2, jump, jump + 2, jump + 2, 0x31000, jump, jump + 2]);
  expect(machine.clock.instructions).toBe((await run(LBR_OFF)).clock.instructions);
});
