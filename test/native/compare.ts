/** The difference between two answers, in words. */
import { type Answer, NO_FAULT, REGISTER_NAMES, type Request, mxcsrOf, register, vectorOf } from "./arena.ts";

/** RFLAGS bits that are compared: all but RF, which says how the state was taken, and IF, IOPL, VIF, VIP, which are the host's. */
export const COMPARED = 0x244fd5 & ~0x200;

const GP = 13;
const PF = 14;
const AC = 17;

/** End of the linear addresses that Linux gives to programs. */
export const TASK_SIZE = 0x7ffffffff000n;

export interface Masks {
  /** RFLAGS bits to leave out. */
  readonly flags: number;
  /** Register numbers to leave out, and whether memory is. */
  readonly registers: readonly number[];
  readonly memory: boolean;
  /** Vector registers to leave out. */
  readonly vectors?: readonly number[];
}

export const EVERYTHING: Masks = { flags: 0, registers: [], memory: false };

const hex = (value: bigint | number): string => value.toString(16);

/** True for an answer that says how the processor's make differs from the manual: nothing to compare. */
export function isPeculiar(answer: Answer): boolean {
  // AMD processors check alignment before they look at the page, the manual puts #AC last.
  return answer.vector === AC;
}

/** Lines such as "rax is 2, not 1"; none if the answers agree. */
export function differences(request: Request, wanted: Answer, got: Answer, masks: Masks = EVERYTHING): string[] {
  if (isPeculiar(wanted) && (got.vector === PF || got.vector === GP)) return [];
  const lines: string[] = [];
  const say = (what: string, a: bigint | number, b: bigint | number): void => void lines.push(`${what} is ${hex(b)}, not ${hex(a)}`);
  if (wanted.vector !== got.vector) say("vector", wanted.vector, got.vector);
  else if (wanted.vector !== NO_FAULT) {
    if (wanted.rip !== got.rip) say("rip", wanted.rip, got.rip);
    // Linux sets P for what user mode may not even ask about.
    const linux = wanted.cr2 >= TASK_SIZE ? 1 : 0;
    if (((wanted.error ^ got.error) & ~linux) !== 0) say("error code", wanted.error, got.error);
    if (wanted.cr2 !== got.cr2) say("cr2", wanted.cr2, got.cr2);
  }
  for (let n = 0; n < (request.is32 ? 8 : 16); n++) {
    if (masks.registers.includes(n)) continue;
    const [a, b] = [register(wanted.regs, n), register(got.regs, n)].map((value) => (request.is32 ? value & 0xffffffffn : value)) as [
      bigint,
      bigint,
    ];
    if (a !== b) say(REGISTER_NAMES[n]!, a, b);
  }
  const mask = COMPARED & ~masks.flags;
  if (((wanted.rflags ^ got.rflags) & mask) !== 0) say("rflags", wanted.rflags & mask, got.rflags & mask);
  if (!masks.memory && (wanted.low !== got.low || Buffer.compare(wanted.memory, got.memory) !== 0))
    lines.push(
      `memory at ${hex(got.low)} ${Buffer.from(got.memory).toString("hex")}, not at ${hex(wanted.low)} ${Buffer.from(wanted.memory).toString("hex")}`,
    );
  if (wanted.vectors !== undefined && got.vectors !== undefined) {
    for (let n = 0; n < 16; n++) {
      if (masks.vectors?.includes(n) === true) continue;
      const [a, b] = [vectorText(wanted.vectors, n), vectorText(got.vectors, n)];
      if (a !== b) lines.push(`ymm${n} is ${b}, not ${a}`);
    }
    if (mxcsrOf(wanted.vectors) !== mxcsrOf(got.vectors)) say("mxcsr", mxcsrOf(wanted.vectors), mxcsrOf(got.vectors));
  }
  return lines;
}

/** The highest byte first. */
export function vectorText(vectors: Uint8Array, n: number): string {
  return Buffer.from(vectorOf(vectors, n).slice().reverse()).toString("hex");
}
