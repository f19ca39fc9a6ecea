/**
 * RFLAGS. CF, PF, AF, ZF, SF and OF are lazy: they derive from the last result when somebody asks.
 *
 *   kind      CF                 OF                       AF                 ZF SF PF
 *   ADD       R <u A             (A^R)&(B^R) < 0          (A^B^R) bit 4      from R
 *   SUB       A <u B             (A^B)&(A^R) < 0          (A^B^R) bit 4      from R
 *   EXPLICIT  A bit 0            A bit 11                 A bit 4            from R
 *   WORD      all six from A, at their RFLAGS positions
 *
 * All three words are sign-extended from the operand size, which keeps the formulas free of it. A flag word that no
 * result produces (ZF with SF, ZF without PF: only POPF, SAHF, IRET and the like make them) has kind WORD.
 */
import { cpu } from "./vcpu.ts";

export const KIND_EXPLICIT: u32 = 0;
export const KIND_ADD: u32 = 1;
export const KIND_SUB: u32 = 2;
export const KIND_WORD: u32 = 3;

export const CF: u64 = 1;
export const PF: u64 = 4;
export const AF: u64 = 0x10;
export const ZF: u64 = 0x40;
export const SF: u64 = 0x80;
export const TF: u64 = 0x100;
export const IF: u64 = 0x200;
export const DF: u64 = 0x400;
export const OF: u64 = 0x800;
export const IOPL: u64 = 0x3000;
export const NT: u64 = 0x4000;
export const RF: u64 = 0x10000;
export const VM: u64 = 0x20000;
export const AC: u64 = 0x40000;
export const VIF: u64 = 0x80000;
export const VIP: u64 = 0x100000;
export const ID: u64 = 0x200000;
/** CF PF AF ZF SF OF. */
export const ARITHMETIC: u64 = 0x8d5;

export function flagCf(): bool {
  if (cpu.lazyKind == KIND_SUB) return (cpu.lazyA as u64) < (cpu.lazyB as u64);
  if (cpu.lazyKind == KIND_ADD) return (cpu.lazyR as u64) < (cpu.lazyA as u64);
  return (cpu.lazyA & 1) != 0;
}

/** The six arithmetic flags at their RFLAGS positions. */
export function arithmeticFlags(): u64 {
  const a = cpu.lazyA;
  const b = cpu.lazyB;
  const r = cpu.lazyR;
  let flags: u64 = 0;
  if (cpu.lazyKind == KIND_WORD) return a as u64;
  if (cpu.lazyKind == KIND_EXPLICIT) {
    flags = (a as u64) & (CF | AF | OF);
  } else {
    if (cpu.lazyKind == KIND_SUB) {
      if ((a as u64) < (b as u64)) flags |= CF;
      if (((a ^ b) & (a ^ r)) < 0) flags |= OF;
    } else {
      if ((r as u64) < (a as u64)) flags |= CF;
      if (((a ^ r) & (b ^ r)) < 0) flags |= OF;
    }
    flags |= ((a ^ b ^ r) as u64) & AF;
  }
  if (r == 0) flags |= ZF;
  if (r < 0) flags |= SF;
  if ((popcnt<i32>((r as i32) & 0xff) & 1) == 0) flags |= PF;
  return flags;
}

/** Sets the six arithmetic flags from a word with RFLAGS positions. */
export function setArithmeticFlags(flags: u64): void {
  cpu.lazyKind = KIND_EXPLICIT;
  cpu.lazyA = (flags & (CF | AF | OF)) as i64;
  cpu.lazyB = 0;
  const wanted = flags & (ZF | SF | PF);
  // Bit 0 decides parity against bit 63 alone: 0 -> ZF PF; 1 -> none; 3 -> PF; sign bit -> SF PF; sign|1 -> SF.
  if (wanted == (ZF | PF)) cpu.lazyR = 0;
  else if (wanted == 0) cpu.lazyR = 1;
  else if (wanted == PF) cpu.lazyR = 3;
  else if (wanted == (SF | PF)) cpu.lazyR = i64.MIN_VALUE;
  else if (wanted == SF) cpu.lazyR = i64.MIN_VALUE | 1;
  else {
    cpu.lazyKind = KIND_WORD;
    cpu.lazyA = (flags & ARITHMETIC) as i64;
    cpu.lazyR = 0;
  }
}

/** Flags of a logical result: CF = OF = AF = 0. `result` is sign-extended from the operand size. */
export function setLogicFlags(result: i64): void {
  cpu.lazyKind = KIND_EXPLICIT;
  cpu.lazyA = 0;
  cpu.lazyR = result;
}

/** ZF, SF, PF from `result` (sign-extended); CF, AF, OF from `bits` at their RFLAGS positions. */
export function setResultFlags(result: i64, bits: u64): void {
  cpu.lazyKind = KIND_EXPLICIT;
  cpu.lazyA = (bits & (CF | AF | OF)) as i64;
  cpu.lazyR = result;
}

/** Operands and result sign-extended from the operand size. */
export function setAddFlags(a: i64, b: i64, r: i64): void {
  cpu.lazyKind = KIND_ADD;
  cpu.lazyA = a;
  cpu.lazyB = b;
  cpu.lazyR = r;
}

/** Operands and result sign-extended from the operand size. */
export function setSubFlags(a: i64, b: i64, r: i64): void {
  cpu.lazyKind = KIND_SUB;
  cpu.lazyA = a;
  cpu.lazyB = b;
  cpu.lazyR = r;
}

/** The whole of RFLAGS. */
export function getRflags(): u64 {
  return (cpu.rflags & ~ARITHMETIC) | arithmeticFlags() | 2;
}

/** Replaces the whole of RFLAGS; reserved bits become what they must be. */
export function setRflags(value: u64): void {
  cpu.rflags = (value & 0x3f7700 & ~ARITHMETIC) | 2;
  setArithmeticFlags(value);
}

/** Truth of condition code `cc` (0 O, 1 NO, 2 B ... 15 G), as the low nibble of Jcc. */
export function condition(cc: u32): bool {
  const f = arithmeticFlags();
  let truth = false;
  switch (cc >> 1) {
    case 0:
      truth = (f & OF) != 0;
      break;
    case 1:
      truth = (f & CF) != 0;
      break;
    case 2:
      truth = (f & ZF) != 0;
      break;
    case 3:
      truth = (f & (CF | ZF)) != 0;
      break;
    case 4:
      truth = (f & SF) != 0;
      break;
    case 5:
      truth = (f & PF) != 0;
      break;
    case 6:
      truth = ((f & SF) != 0) != ((f & OF) != 0);
      break;
    default:
      truth = (f & ZF) != 0 || ((f & SF) != 0) != ((f & OF) != 0);
      break;
  }
  return truth != ((cc & 1) != 0);
}
