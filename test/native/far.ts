/** Programs of one far transfer: RDI tells where it led to, and there is a place to land for code of every size. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { CODE, NO_FAULT, RDI, RSP, type Request, register } from "./arena.ts";
import { EVERYTHING } from "./compare.ts";
import { dataAddress } from "./data-address.ts";
import { encode } from "./encode.ts";
import { COMPATIBILITY, GATES, LDT_SEGMENTS, LONG, type Mode, SET_SIZE, SS } from "./modes.ts";
import type { Random } from "./random.ts";
import { operandAddress, prepareOperands, selector, setLow } from "./operands.ts";
import { type Program, blank, pinnedBy } from "./scenario.ts";

const ALL = [...Array(16).keys()];
const USER_CS_32 = 0x23n;
const USER_CS = 0x33n;
const USER_DS = 0x2bn;
/** Nothing there, nor in 16 bits of it. */
const NOWHERE = 0x7ff0fff0n;
const SS_FAULT = 12;
const GP = 13;
const PF = 14;

export function isFar(row: InstructionRow): boolean {
  return /^(RETF|IRET)/.test(row.name) || /m16:|ptr16:/.test(row.operands) ? /^(JMP|CALL|RETF|IRET)/.test(row.name) : false;
}

/** MOV EDI, n, then out. */
function landing(at: number, n: number, mode: Mode): number[] {
  const mov = [0xbf, n, ...(mode.bits === 16 ? [0] : [0, 0, 0])];
  return [...mov, ...mode.exitJump(at + mov.length)];
}

/** A selector of code, and the mode that it leads to, as far as it can be left again. */
function codeSelector(rng: Random, mode: Mode): [bigint, Mode | undefined] {
  // A segment with a base has another way out.
  if (rng.chance(15)) {
    const value = selector(rng);
    // A far call to 64-bit code: whether the stack that it uses has a base depends on the make.
    return [mode.segments !== undefined && (value & ~7n) === (USER_CS & ~7n) ? 0n : value, undefined];
  }
  if (mode.segments === undefined) return rng.chance(50) ? [USER_CS, LONG] : [USER_CS_32, COMPATIBILITY];
  return [BigInt((((mode.number - 2) * SET_SIZE + 1) << 3) | 7), mode];
}

export function farProgram(rng: Random, row: InstructionRow, mode: Mode): Program {
  const operands = ALL.filter((n) => n !== RDI && n !== RSP);
  const e = encode(rng, row, { mode, registers: operands, bases: operands, indexes: operands });
  const start = rng.below(GATES - 0x100);
  const pads = new Map<Mode | undefined, number>();
  const before: number[] = [];
  for (const to of mode.segments === undefined ? [LONG, COMPATIBILITY] : [mode]) {
    pads.set(to, start + before.length);
    before.push(...landing(start + before.length, to.number + 1, to));
  }
  // A selector of another kind of code leads to where there is nothing.
  const landingOf = (to: Mode | undefined): bigint => (to === undefined ? NOWHERE : mode.ip(pads.get(to)!));
  const entry = start + before.length;
  const bytes = [...e.bytes];
  const end = entry + bytes.length;
  const size = e.size;
  const [direct, leadsTo] = codeSelector(rng, mode);
  let fixed = e;
  if (e.opcode.immediate.startsWith("far")) {
    const offset = landingOf(leadsTo);
    const width = e.opcode.immediate === "far16" ? 2 : 4;
    const at = bytes.length - width - 2;
    for (let i = 0; i < width; i++) bytes[at + i] = Number((offset >> BigInt(8 * i)) & 0xffn);
    bytes[at + width] = Number(direct & 0xffn);
    bytes[at + width + 1] = Number(direct >> 8n);
  } else if (e.fixup >= 0) {
    const displacement = dataAddress(rng, 16, true) - (CODE + BigInt(end));
    fixed = { ...e, memory: { ...e.memory!, displacement } };
    for (let i = 0; i < 4; i++) bytes[e.fixup + i] = Number((BigInt.asUintN(64, displacement) >> BigInt(8 * i)) & 0xffn);
  }
  const code = Uint8Array.from([...before, ...bytes, ...mode.exitJump(end)]);
  return {
    name: row.name,
    instructions: [fixed],
    prepare(inputs, seed) {
      const request = blank(inputs, seed, mode, size);
      prepareOperands(inputs, request, fixed, CODE + BigInt(end));
      request.unpatch();
      request.setReg(RDI, 0n);
      const [to, destination] = codeSelector(inputs, mode);
      const offset = inputs.chance(95) ? landingOf(destination) : NOWHERE | ((inputs.quad() & 0xffffffffn) << 32n);
      if (/^(RETF|IRET)/.test(row.name)) prepareFrame(inputs, request, mode, row, size, to, offset);
      else {
        setLow(request, RSP, mode.data(inputs, request, SS, 2 * size, false, inputs.chance(10)), mode.stackBytes);
        if (fixed.memory !== undefined) {
          const address = operandAddress(request, fixed, CODE + BigInt(end));
          request.patch(address, offset);
          request.patch(address + BigInt(size), to | (inputs.quad() << 16n));
        }
      }
      request.setCode(start, code);
      request.entry = entry;
      return request;
    },
    // Outside 64-bit mode nobody sees the upper halves.
    masks: (request, answer) => {
      // Which of several accesses comes first, and what has been written by then, depends on the make.
      const fault = (answer.vector === PF || answer.vector === GP || answer.vector === SS_FAULT) && answer.rip === request.startIp;
      // Outside 64-bit mode nobody sees the upper halves.
      const low = answer.vector === NO_FAULT ? (register(answer.regs, RDI) & 0xffffffffn) !== 1n : BigInt(answer.selectors[1]!) !== USER_CS;
      return { ...EVERYTHING, fault, memory: fault, low };
    },
    pinned: [...pinnedBy(fixed), RDI],
  };
}

/** What RETF and IRET pop. */
function prepareFrame(rng: Random, request: Request, mode: Mode, row: InstructionRow, size: number, cs: bigint, offset: bigint): void {
  const stack = mode.data(rng, request, SS, 5 * size, false, rng.chance(10));
  setLow(request, RSP, stack, mode.stackBytes);
  const flags = BigInt(request.rflags & ~0x40100) & ~0x4000n;
  const frame = row.name.startsWith("IRET") ? [offset, cs, flags] : [offset, cs];
  if (row.name.startsWith("IRET") && mode.is64)
    frame.push(stack + 64n, rng.chance(85) ? (mode.segments === undefined ? USER_DS : ssOf(mode)) : selector(rng));
  // The highest first: what is below overwrites the rest of its quadword.
  const image = frame.map((value, i) => [mode.linear(request, SS, stack + BigInt(i * size)), value] as const);
  if (size === 8) for (const [at, value] of image) request.patch(at, value);
  else {
    const bits = BigInt(8 * size);
    const packed = frame.reduce((sum, value, i) => sum | ((value & ((1n << bits) - 1n)) << (bits * BigInt(i))), 0n);
    for (let at = 0n; at * 8n < BigInt(frame.length * size); at++)
      request.patch(image[0]![0] + 8n * at, BigInt.asUintN(64, packed >> (64n * at)));
  }
}

function ssOf(mode: Mode): bigint {
  return BigInt((((mode.number - 2) * SET_SIZE + 2) << 3) | 7);
}

/** Number of descriptors in the LDT: selectors beyond are #GP. */
export const LDT_COUNT = LDT_SEGMENTS.length;
