/**
 * Results and flags of arithmetic, logic, shifts and rotates against unbounded integers, in the hot loop and one by one.
 *
 * NR_SEED: seed of the operands. NR_FLAG_SAMPLES: operations of each kind.
 */
import { beforeAll, expect, inject, test } from "vitest";
import { CODE, DATA, NO_FAULT, RAX, RCX, RSP, Request, register } from "../native/arena.ts";
import type { Engine } from "../native/engine.ts";
import { LONG } from "../native/modes.ts";
import { Random } from "../native/random.ts";
import { loadEngine } from "../native/wasm.ts";

const SEED = Number(process.env["NR_SEED"] ?? 1);
const SAMPLES = Number(process.env["NR_FLAG_SAMPLES"] ?? 100);
const START = 0x40;
const [CF, PF, AF, ZF, SF, OF] = [1, 4, 0x10, 0x40, 0x80, 0x800] as const;
const ALL = CF | PF | AF | ZF | SF | OF;

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(inject("engine"));
});

/** A result of `bits` bits; `undefined` are the flags that say nothing. */
interface Outcome {
  readonly value: bigint;
  readonly flags: number;
  readonly undefined: number;
}

const signed = (bits: number, value: bigint): bigint => BigInt.asIntN(bits, value);
const low = (bits: number, value: bigint): bigint => BigInt.asUintN(bits, value);
const top = (bits: number, value: bigint): number => Number((value >> BigInt(bits - 1)) & 1n);

function ofResult(bits: number, value: bigint): number {
  let ones = 0;
  for (let i = 0n; i < 8n; i++) ones += Number((value >> i) & 1n);
  return (ones % 2 === 0 ? PF : 0) | (value === 0n ? ZF : 0) | (top(bits, value) ? SF : 0);
}

/** Of the sum or difference: what does not fit, unsigned, signed, and in the low four bits. */
function arithmetic(bits: number, a: bigint, b: bigint, carry: bigint, minus: boolean): Outcome {
  const exact = (x: bigint, y: bigint): bigint => (minus ? x - y - carry : x + y + carry);
  const value = low(bits, exact(a, b));
  const whole = exact(signed(bits, a), signed(bits, b));
  const nibble = exact(a & 15n, b & 15n);
  const flags =
    (exact(a, b) !== value ? CF : 0) |
    (whole !== signed(bits, value) ? OF : 0) |
    (nibble < 0n || nibble > 15n ? AF : 0) |
    ofResult(bits, value);
  return { value, flags, undefined: 0 };
}

function logic(bits: number, value: bigint): Outcome {
  return { value, flags: ofResult(bits, value), undefined: AF };
}

/** One bit at a time. @sdm 2B "RCL/RCR/ROL/ROR—Rotate" @sdm 2B "SAL/SAR/SHL/SHR—Shift" */
function shift(name: string, bits: number, a: bigint, count: number, flags: number): Outcome {
  const steps = count & (bits === 64 ? 63 : 31);
  if (steps === 0) return { value: a, flags, undefined: 0 };
  let value = a;
  let carry = flags & CF;
  const highest = 1n << BigInt(bits - 1);
  for (let i = 0; i < steps; i++) {
    const left = /L$/.test(name);
    const out = left ? top(bits, value) : Number(value & 1n);
    const into = { ROL: out, ROR: out, RCL: carry, RCR: carry, SHL: 0, SHR: 0, SAR: top(bits, value) }[name]!;
    value = left ? low(bits, value << 1n) | BigInt(into) : (value >> 1n) | (into ? highest : 0n);
    carry = out;
  }
  const overflow =
    { SAR: 0, SHR: top(bits, a) }[name] ??
    (/L$/.test(name) ? top(bits, value) ^ carry : top(bits, value) ^ top(bits, low(bits, value << 1n)));
  const rotates = name.startsWith("R");
  const kept = rotates ? (flags & ALL & ~(CF | OF)) | carry : carry | ofResult(bits, value);
  // SHL and SHR by more than the width leave CF undefined.
  const tooFar = (name === "SHL" || name === "SHR") && steps >= bits ? CF : 0;
  return { value, flags: kept | (overflow ? OF : 0), undefined: (rotates ? 0 : AF) | (steps === 1 ? 0 : OF) | tooFar };
}

type Operation = readonly [string, number, number | undefined, (bits: number, a: bigint, b: bigint, flags: number) => Outcome];

/** Name, opcode of the 8-bit form, ModRM.reg if it is part of the opcode. */
const OPERATIONS: readonly Operation[] = [
  ["ADD", 0x00, undefined, (bits, a, b) => arithmetic(bits, a, b, 0n, false)],
  ["ADC", 0x10, undefined, (bits, a, b, flags) => arithmetic(bits, a, b, BigInt(flags & CF), false)],
  ["SUB", 0x28, undefined, (bits, a, b) => arithmetic(bits, a, b, 0n, true)],
  ["SBB", 0x18, undefined, (bits, a, b, flags) => arithmetic(bits, a, b, BigInt(flags & CF), true)],
  ["CMP", 0x38, undefined, (bits, a, b) => ({ ...arithmetic(bits, a, b, 0n, true), value: a })],
  ["AND", 0x20, undefined, (bits, a, b) => logic(bits, a & b)],
  ["OR", 0x08, undefined, (bits, a, b) => logic(bits, a | b)],
  ["XOR", 0x30, undefined, (bits, a, b) => logic(bits, a ^ b)],
  ["TEST", 0x84, undefined, (bits, a, b) => ({ ...logic(bits, a & b), value: a })],
  ["NEG", 0xf6, 3, (bits, a) => arithmetic(bits, 0n, a, 0n, true)],
  ["INC", 0xfe, 0, (bits, a, _b, flags) => keepCarry(arithmetic(bits, a, 1n, 0n, false), flags)],
  ["DEC", 0xfe, 1, (bits, a, _b, flags) => keepCarry(arithmetic(bits, a, 1n, 0n, true), flags)],
  ...["ROL", "ROR", "RCL", "RCR", "SHL", "SHR", "", "SAR"].flatMap((name, reg): Operation[] =>
    name === "" ? [] : [[name, 0xd2, reg, (bits, a, b, flags) => shift(name, bits, a, Number(b & 0xffn), flags)]],
  ),
];

function keepCarry(outcome: Outcome, flags: number): Outcome {
  return { ...outcome, flags: (outcome.flags & ~CF) | (flags & CF) };
}

/** The operation on RAX and RCX of a width. */
function code(opcode: number, reg: number | undefined, bits: number): number[] {
  const modrm = reg === undefined ? 0xc8 : 0xc0 | (reg << 3);
  return [...(bits === 16 ? [0x66] : bits === 64 ? [0x48] : []), bits === 8 ? opcode : opcode | 1, modrm];
}

for (const [name, opcode, reg, reference] of OPERATIONS)
  test(name, () => {
    const rng = new Random(SEED + opcode + (reg ?? 0));
    const wrong: string[] = [];
    for (const bits of [8, 16, 32, 64]) {
      const bytes = code(opcode, reg, bits);
      for (let i = 0; i < SAMPLES; i++) {
        const request = new Request();
        request.seed = 1;
        request.rflags = 0x202 | (rng.word() & ALL);
        const [rax, rcx] = [rng.operand(bits / 8), rng.operand(bits / 8)];
        request.setReg(RAX, rax);
        request.setReg(RCX, rcx);
        request.setReg(RSP, DATA + 0x800n);
        request.setCode(START, Uint8Array.from([...bytes, ...LONG.exitJump(START + bytes.length)]));
        request.entry = START;
        const wanted = reference(bits, low(bits, rax), low(bits, rcx), request.rflags & ALL);
        // A 32-bit result clears the upper half of its register; CMP and TEST have none.
        const kept = bits === 64 || (bits === 32 && name !== "CMP" && name !== "TEST") ? 0n : rax & ~((1n << BigInt(bits)) - 1n);
        for (const stepped of [false, true]) {
          const answer = engine.execute(request, stepped);
          expect(answer.vector).toBe(NO_FAULT);
          const got = register(answer.regs, RAX);
          const difference = (answer.rflags ^ wanted.flags) & ALL & ~wanted.undefined;
          if (got !== (kept | wanted.value) || difference !== 0)
            wrong.push(
              `${name} ${bits} of ${rax.toString(16)} and ${rcx.toString(16)} with flags ${(request.rflags & ALL).toString(16)}: ` +
                `${got.toString(16)} ${(answer.rflags & ALL).toString(16)}, not ${(kept | wanted.value).toString(16)} ${wanted.flags.toString(16)} at ${CODE.toString(16)}`,
            );
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
