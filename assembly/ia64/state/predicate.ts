/** Predicate registers. `cpu.pr` is kept in the current rotation: bit n is pn, whatever CFM.rrb.pr is. */
import { cpu } from "./cpu.ts";

/** Offset of the instruction in its decoded form (decode/slot.ts). */
const SLOT_RAW: usize = 16;

/** p16..p63 rotate. */
const ROTATING: u64 = 48;
const ROTATING_MASK: u64 = 0xffffffffffff;

export function predicate(p: u32): bool {
  return ((cpu.pr >> (<u64>p)) & 1) != 0;
}

/** Writes to p0 are ignored. */
export function setPredicate(p: u32, value: bool): void {
  const bit: u64 = ((<u64>1) << (<u64>p)) & ~(<u64>1);
  cpu.pr = value ? cpu.pr | bit : cpu.pr & ~bit;
}

/** The qualifying predicate of a handler that is called whatever it is (row column `predicate: "self"`). */
export function qualified(slot: usize): bool {
  return ((cpu.pr >> (load<u64>(slot, SLOT_RAW) & 63)) & 1) != 0;
}

function rotate48(value: u64, by: u32): u64 {
  const n = <u64>by;
  return n == 0 ? value : ((value << n) | (value >> (ROTATING - n))) & ROTATING_MASK;
}

/** Changes CFM.rrb.pr, which renames p16..p63. */
export function setRrbPr(rrb: u32): void {
  // pN is physical 16 + (N - 16 + rrb) mod 48: a smaller rrb moves every value to a higher number.
  const by = (cpu.rrbPr + <u32>ROTATING - rrb) % <u32>ROTATING;
  cpu.pr = (cpu.pr & 0xffff) | (rotate48(cpu.pr >> 16, by) << 16);
  cpu.rrbPr = rrb;
}

/** The predicates by physical number: what moves to and from PR see. */
export function physicalPredicates(): u64 {
  return (cpu.pr & 0xffff) | (rotate48(cpu.pr >> 16, cpu.rrbPr) << 16);
}

export function setPhysicalPredicates(value: u64): void {
  const by = (<u32>ROTATING - cpu.rrbPr) % <u32>ROTATING;
  cpu.pr = (value & 0xffff) | 1 | (rotate48((value >> 16) & ROTATING_MASK, by) << 16);
}
