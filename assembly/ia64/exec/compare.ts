/**
 * Integer compares and bit tests: two predicates from one relation.
 *
 * @source Itanium SDM vol. 3 "cmp — Compare", "tbit — Test Bit", "tnat — Test NaT", "tf — Test Feature"
 */
import { slotA, slotB, slotBits, slotC, slotImmediate, slotX, slotY } from "../decode/slot.ts";
import { raiseIllegalOperation } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress } from "../state/general.ts";
import { qualified, setPredicate } from "../state/predicate.ts";

/** p1 := relation, p2 := its complement; both 0 if a source is NaT. */
export function setPair(slot: usize, relation: bool, nat: u64): i32 {
  const p1 = slotA(slot);
  const p2 = slotX(slot);
  if (p1 == p2) return raiseIllegalOperation();
  const one = (<u64>1) << (<u64>p1);
  const two = (<u64>1) << (<u64>p2);
  const set = nat ? 0 : relation ? one : two;
  cpu.pr = (cpu.pr & ~(one | two)) | set | 1;
  return RETIRE;
}

/** The unconditional form with a false qualifying predicate: both are cleared. */
export function clearPair(slot: usize): i32 {
  const p1 = slotA(slot);
  const p2 = slotX(slot);
  if (p1 == p2) return raiseIllegalOperation();
  cpu.pr = (cpu.pr & ~(((<u64>1) << (<u64>p1)) | ((<u64>1) << (<u64>p2)))) | 1;
  return RETIRE;
}

/** Parallel compare "and": both are cleared unless the relation holds; NaT counts as a relation that does not hold. */
export function updateAnd(slot: usize, relation: bool, nat: u64): i32 {
  if (slotA(slot) == slotX(slot)) return raiseIllegalOperation();
  if (nat || !relation) {
    setPredicate(slotA(slot), false);
    setPredicate(slotX(slot), false);
  }
  return RETIRE;
}

/** Parallel compare "or": both are set if the relation holds. */
export function updateOr(slot: usize, relation: bool, nat: u64): i32 {
  if (slotA(slot) == slotX(slot)) return raiseIllegalOperation();
  if (!nat && relation) {
    setPredicate(slotA(slot), true);
    setPredicate(slotX(slot), true);
  }
  return RETIRE;
}

/** Parallel compare "or.andcm": if the relation holds, p1 is set and p2 cleared. */
export function updateOrAndcm(slot: usize, relation: bool, nat: u64): i32 {
  if (slotA(slot) == slotX(slot)) return raiseIllegalOperation();
  if (!nat && relation) {
    setPredicate(slotA(slot), true);
    setPredicate(slotX(slot), false);
  }
  return RETIRE;
}

export function execCmpLt(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setPair(slot, load<i64>(b) < load<i64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execCmpLtUnc(slot: usize): i32 {
  return qualified(slot) ? execCmpLt(slot) : clearPair(slot);
}

export function execCmpLt4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setPair(slot, load<i32>(b) < load<i32>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execCmpLtUnc4(slot: usize): i32 {
  return qualified(slot) ? execCmpLt4(slot) : clearPair(slot);
}

export function execCmpLtImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setPair(slot, <i64>slotImmediate(slot) < load<i64>(c), load<u64>(c, 8));
}

export function execCmpLtUncImm(slot: usize): i32 {
  return qualified(slot) ? execCmpLtImm(slot) : clearPair(slot);
}

export function execCmpLt4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setPair(slot, <i32>slotImmediate(slot) < load<i32>(c), load<u64>(c, 8));
}

export function execCmpLtUnc4Imm(slot: usize): i32 {
  return qualified(slot) ? execCmpLt4Imm(slot) : clearPair(slot);
}

export function execCmpLtu(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setPair(slot, load<u64>(b) < load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execCmpLtuUnc(slot: usize): i32 {
  return qualified(slot) ? execCmpLtu(slot) : clearPair(slot);
}

export function execCmpLtu4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setPair(slot, load<u32>(b) < load<u32>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execCmpLtuUnc4(slot: usize): i32 {
  return qualified(slot) ? execCmpLtu4(slot) : clearPair(slot);
}

export function execCmpLtuImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setPair(slot, <u64>slotImmediate(slot) < load<u64>(c), load<u64>(c, 8));
}

export function execCmpLtuUncImm(slot: usize): i32 {
  return qualified(slot) ? execCmpLtuImm(slot) : clearPair(slot);
}

export function execCmpLtu4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setPair(slot, <u32>slotImmediate(slot) < load<u32>(c), load<u64>(c, 8));
}

export function execCmpLtuUnc4Imm(slot: usize): i32 {
  return qualified(slot) ? execCmpLtu4Imm(slot) : clearPair(slot);
}

export function execCmpEq(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setPair(slot, load<u64>(b) == load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execCmpEqUnc(slot: usize): i32 {
  return qualified(slot) ? execCmpEq(slot) : clearPair(slot);
}

export function execCmpEq4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setPair(slot, load<u32>(b) == load<u32>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execCmpEqUnc4(slot: usize): i32 {
  return qualified(slot) ? execCmpEq4(slot) : clearPair(slot);
}

export function execCmpEqImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setPair(slot, <u64>slotImmediate(slot) == load<u64>(c), load<u64>(c, 8));
}

export function execCmpEqUncImm(slot: usize): i32 {
  return qualified(slot) ? execCmpEqImm(slot) : clearPair(slot);
}

export function execCmpEq4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setPair(slot, <u32>slotImmediate(slot) == load<u32>(c), load<u64>(c, 8));
}

export function execCmpEqUnc4Imm(slot: usize): i32 {
  return qualified(slot) ? execCmpEq4Imm(slot) : clearPair(slot);
}

/** Equal, or with bit 12 not equal. */
export function execCmpAnd(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return updateAnd(slot, (load<u64>(b) == load<u64>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(b, 8) | load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpAnd4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return updateAnd(slot, (load<u32>(b) == load<u32>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(b, 8) | load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpAndImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateAnd(slot, (<u64>slotImmediate(slot) == load<u64>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpAnd4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateAnd(slot, (<u32>slotImmediate(slot) == load<u32>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(c, 8));
}

export function execCmpZeroAnd(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateAnd(slot, zeroRelation(slot, <i64>load<i64>(c)), load<u64>(c, 8));
}

export function execCmpZeroAnd4(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateAnd(slot, zeroRelation(slot, <i64>load<i32>(c)), load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return updateOr(slot, (load<u64>(b) == load<u64>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(b, 8) | load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOr4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return updateOr(slot, (load<u32>(b) == load<u32>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(b, 8) | load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOrImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOr(slot, (<u64>slotImmediate(slot) == load<u64>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOr4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOr(slot, (<u32>slotImmediate(slot) == load<u32>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(c, 8));
}

export function execCmpZeroOr(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOr(slot, zeroRelation(slot, <i64>load<i64>(c)), load<u64>(c, 8));
}

export function execCmpZeroOr4(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOr(slot, zeroRelation(slot, <i64>load<i32>(c)), load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOrAndcm(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return updateOrAndcm(slot, (load<u64>(b) == load<u64>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(b, 8) | load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOrAndcm4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return updateOrAndcm(slot, (load<u32>(b) == load<u32>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(b, 8) | load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOrAndcmImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOrAndcm(slot, (<u64>slotImmediate(slot) == load<u64>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(c, 8));
}

/** Equal, or with bit 12 not equal. */
export function execCmpOrAndcm4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOrAndcm(slot, (<u32>slotImmediate(slot) == load<u32>(c)) != (slotBits(slot, 12, 1) != 0), load<u64>(c, 8));
}

export function execCmpZeroOrAndcm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOrAndcm(slot, zeroRelation(slot, <i64>load<i64>(c)), load<u64>(c, 8));
}

export function execCmpZeroOrAndcm4(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return updateOrAndcm(slot, zeroRelation(slot, <i64>load<i32>(c)), load<u64>(c, 8));
}

/** 0 compared with a value: gt and ge are by ta (bit 33), their complements le and lt by c (bit 12). */
function zeroRelation(slot: usize, value: i64): bool {
  const holds = slotBits(slot, 33, 1) ? 0 >= value : 0 > value;
  return holds != (slotBits(slot, 12, 1) != 0);
}

/** Relation of a test: zero, or with c not zero; by ta and tb the update. */
export function testRelation(slot: usize, bit: bool, nat: u64): i32 {
  const kind = (slotBits(slot, 33, 1) << 1) | slotBits(slot, 36, 1);
  if (kind == 0) return setPair(slot, !bit, nat);
  const relation = bit == (slotBits(slot, 12, 1) != 0);
  if (kind == 1) return updateAnd(slot, relation, nat);
  if (kind == 2) return updateOr(slot, relation, nat);
  return updateOrAndcm(slot, relation, nat);
}

/** The unconditional form: ta = tb = 0 and c = 1. Only it is called with a false qualifying predicate. */
export function execTbit(slot: usize): i32 {
  if (!qualified(slot)) return clearPair(slot);
  const c = grAddress(slotC(slot));
  return testRelation(slot, ((load<u64>(c) >> (<u64>slotY(slot))) & 1) != 0, load<u64>(c, 8));
}

export function execTnat(slot: usize): i32 {
  if (!qualified(slot)) return clearPair(slot);
  return testRelation(slot, load<u64>(grAddress(slotC(slot)), 8) != 0, 0);
}
