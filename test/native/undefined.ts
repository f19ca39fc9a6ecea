/** What the manual leaves undefined of a result: flags from the rows, and the cases that depend on operands. */
import { type Answer, NO_FAULT, RCX, type Request } from "./arena.ts";
import type { Encoded } from "./encode.ts";

const FLAG_BITS: Readonly<Record<string, number>> = {
  C: 1,
  P: 4,
  A: 0x10,
  Z: 0x40,
  S: 0x80,
  T: 0x100,
  I: 0x200,
  D: 0x400,
  O: 0x800,
  N: 0x4000,
  R: 0x10000,
  V: 0x40000,
};

export function flagMask(letters: string | undefined): number {
  let mask = 0;
  for (const letter of letters ?? "") mask |= FLAG_BITS[letter] ?? 0;
  return mask;
}

const SHIFTS = /^(SHL|SAL|SHR|SAR|ROL|ROR|RCL|RCR|SHLD|SHRD)$/;

/** Count of a shift or rotate, cut to 5 or 6 bits; undefined where CL is not known beforehand. */
function shiftCount(e: Encoded, request: Request | undefined): number | undefined {
  const limit = e.size === 8 ? 63 : 31;
  if (/, 1$/.test(e.row.operands)) return 1;
  if (/CL$/.test(e.row.operands)) return request === undefined ? undefined : Number(request.reg(RCX) & 0xffn) & limit;
  return Number(e.immediate & 0xffn) & limit;
}

export interface Undefined {
  /** RFLAGS bits that may have any value. */
  readonly flags: number;
  /** The result register or memory may have any value. */
  readonly result: boolean;
}

/** After one instruction. Without `request` the operands are not known: what may be undefined is. */
export function undefinedAfter(e: Encoded, request?: Request): Undefined {
  const flags = flagMask(e.row.undefined);
  const { name } = e.row;
  if (SHIFTS.test(name)) {
    const count = shiftCount(e, request);
    const bits = 8 * e.size;
    const double = name === "SHLD" || name === "SHRD";
    if (count === undefined) return { flags: flags | flagMask(double ? "OSZAPC" : "OAC"), result: double && e.size === 2 };
    if (count === 0) return { flags: 0, result: false };
    if (count === 1) return { flags: flags & ~flagMask("O"), result: false };
    if (double && count > bits) return { flags: flagMask("OSZAPC"), result: true };
    // CF of a double shift by exactly the operand size, and of SHL and SHR by more than it.
    return { flags: flags | (/^(SHL|SAL|SHR)$/.test(name) && count >= bits ? 1 : 0), result: false };
  }
  if (name === "BSWAP" && e.size === 2) return { flags, result: true };
  return { flags, result: false };
}

/** True if the instruction at the start has completed: nothing is undefined about one that has not. */
export function completed(request: Request, answer: Answer): boolean {
  return answer.vector === NO_FAULT || answer.rip !== request.startIp;
}
