/** Integer arithmetic and logic. NaT of a result is the or of those of the operands. @source Itanium SDM vol. 3 "Instruction Reference" */
import { slotA, slotB, slotC, slotImmediate, slotX } from "../decode/slot.ts";
import { raiseIllegalOperation } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";
import { cpu } from "../state/cpu.ts";
import { grAddress, GR_ZERO } from "../state/general.ts";

/** Writes r1. A target outside the frame, and r0, are Illegal Operations. */
export function setR1(slot: usize, value: u64, nat: u64): i32 {
  const target = grAddress(slotA(slot));
  if (target == GR_ZERO) return raiseIllegalOperation();
  store<u64>(target, value);
  store<u64>(target, nat, 8);
  if (nat) cpu.nats = 1;
  return RETIRE;
}

export function execAdd(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) + load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execAddOne(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) + load<u64>(c) + 1, load<u64>(b, 8) | load<u64>(c, 8));
}

export function execSub(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) - load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execSubOne(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) - load<u64>(c) - 1, load<u64>(b, 8) | load<u64>(c, 8));
}

export function execAnd(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) & load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execAndcm(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) & ~load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execOr(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) | load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execXor(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, load<u64>(b) ^ load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execSubImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, slotImmediate(slot) - load<u64>(c), load<u64>(c, 8));
}

export function execAndImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, slotImmediate(slot) & load<u64>(c), load<u64>(c, 8));
}

export function execAndcmImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, slotImmediate(slot) & ~load<u64>(c), load<u64>(c, 8));
}

export function execOrImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, slotImmediate(slot) | load<u64>(c), load<u64>(c, 8));
}

export function execXorImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, slotImmediate(slot) ^ load<u64>(c), load<u64>(c, 8));
}

export function execAddImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, slotImmediate(slot) + load<u64>(c), load<u64>(c, 8));
}

/** A 32-bit pointer sum: bits 31:30 of r3 become the region, bits 62:61. */
function pointer(sum: u64, r3: u64): u64 {
  return (sum & 0xffffffff) | ((r3 & 0xc0000000) << 31);
}

export function execAddp4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, pointer(load<u64>(b) + load<u64>(c), load<u64>(c)), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execAddp4Imm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, pointer(slotImmediate(slot) + load<u64>(c), load<u64>(c)), load<u64>(c, 8));
}

export function execShladd(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, (load<u64>(b) << (<u64>slotX(slot))) + load<u64>(c), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execShladdp4(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const c = grAddress(slotC(slot));
  return setR1(slot, pointer((load<u64>(b) << (<u64>slotX(slot))) + load<u64>(c), load<u64>(c)), load<u64>(b, 8) | load<u64>(c, 8));
}

export function execMovl(slot: usize): i32 {
  return setR1(slot, slotImmediate(slot), 0);
}

export function execZxt1(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>(<u8>load<u64>(c)), load<u64>(c, 8));
}

export function execZxt2(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>(<u16>load<u64>(c)), load<u64>(c, 8));
}

export function execZxt4(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>(<u32>load<u64>(c)), load<u64>(c, 8));
}

export function execSxt1(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>(<i64>(<i8>load<u64>(c))), load<u64>(c, 8));
}

export function execSxt2(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>(<i64>(<i16>load<u64>(c))), load<u64>(c, 8));
}

export function execSxt4(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, <u64>(<i64>(<i32>load<u64>(c))), load<u64>(c, 8));
}
