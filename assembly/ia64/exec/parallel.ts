/** Parallel (multimedia) integer instructions: lanes of 1, 2 or 4 bytes. @source Itanium SDM vol. 3 "Instruction Reference" */
import { slotB, slotBits, slotC, slotX } from "../decode/slot.ts";
import { raiseIllegalOperation } from "../event/fault.ts";
import { grAddress } from "../state/general.ts";
import { setR1 } from "./alu.ts";

/** Width of a lane in bits: za is bit 36, zb bit 33. */
function laneWidth(slot: usize): u64 {
  return slotBits(slot, 36, 1) ? 32 : slotBits(slot, 33, 1) ? 16 : 8;
}

function laneMask(width: u64): u64 {
  return ((<u64>1) << width) - 1;
}

function lane(value: u64, at: u64, width: u64): u64 {
  return (value >> at) & laneMask(width);
}

function signedLane(value: u64, at: u64, width: u64): i64 {
  return (<i64>(value << (64 - width - at))) >> (<i64>(64 - width));
}

function saturateSigned(value: i64, width: u64): u64 {
  const top = ((1 as i64) << ((width - 1) as i64)) - 1;
  return (<u64>(value > top ? top : value < -top - 1 ? -top - 1 : value)) & laneMask(width);
}

function saturateUnsigned(value: i64, width: u64): u64 {
  const top = <i64>laneMask(width);
  return <u64>(value > top ? top : value < 0 ? 0 : value);
}

/** Operand b and c, and their NaTs: every instruction here reads both or one of them. */
function valueB(slot: usize): u64 {
  return load<u64>(grAddress(slotB(slot)));
}

function valueC(slot: usize): u64 {
  return load<u64>(grAddress(slotC(slot)));
}

function finish(slot: usize, value: u64): i32 {
  return setR1(slot, value, load<u64>(grAddress(slotB(slot)), 8) | load<u64>(grAddress(slotC(slot)), 8));
}

/** x2b: 0 modular, 1 signed, 2 unsigned, 3 unsigned with a signed second operand. */
function sum(slot: usize, subtract: bool): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const kind = slotBits(slot, 27, 2);
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const a = kind == 1 ? signedLane(x, at, width) : <i64>lane(x, at, width);
    const b = kind == 1 || kind == 3 ? signedLane(y, at, width) : <i64>lane(y, at, width);
    const r = subtract ? a - b : a + b;
    const bits = kind == 0 ? (<u64>r) & laneMask(width) : kind == 1 ? saturateSigned(r, width) : saturateUnsigned(r, width);
    result |= bits << at;
  }
  return finish(slot, result);
}

export function execPadd(slot: usize): i32 {
  return sum(slot, false);
}

export function execPsub(slot: usize): i32 {
  return sum(slot, true);
}

/** The average: the bit shifted out is or-ed into the result, or with .raz (x2b = 3) rounds up. */
export function execPavg(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const roundUp = slotBits(slot, 27, 2) == 3;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const total = lane(x, at, width) + lane(y, at, width);
    result |= (roundUp ? (total + 1) >> 1 : (total >> 1) | (total & 1)) << at;
  }
  return finish(slot, result);
}

export function execPavgsub(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const difference = <i64>lane(x, at, width) - <i64>lane(y, at, width);
    result |= ((<u64>((difference >> 1) | (difference & 1))) & laneMask(width)) << at;
  }
  return finish(slot, result);
}

/** x2b: 0 equal, 1 signed greater than. */
export function execPcmp(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const greater = slotBits(slot, 27, 2) == 1;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const holds = greater ? signedLane(x, at, width) > signedLane(y, at, width) : lane(x, at, width) == lane(y, at, width);
    if (holds) result |= laneMask(width) << at;
  }
  return finish(slot, result);
}

/** Counts are 1 to 3. An overflow of the shift is the result: the sum is not made then. */
export function execPshladd(slot: usize): i32 {
  if (slotX(slot) > 3) return raiseIllegalOperation();
  const x = valueB(slot);
  const y = valueC(slot);
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += 16) {
    const shifted = signedLane(x, at, 16) << (<i64>slotX(slot));
    const fits = shifted <= 0x7fff && shifted >= -0x8000;
    result |= saturateSigned(fits ? shifted + signedLane(y, at, 16) : shifted, 16) << at;
  }
  return finish(slot, result);
}

export function execPshradd(slot: usize): i32 {
  if (slotX(slot) > 3) return raiseIllegalOperation();
  const x = valueB(slot);
  const y = valueC(slot);
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += 16)
    result |= saturateSigned((signedLane(x, at, 16) >> (<i64>slotX(slot))) + signedLane(y, at, 16), 16) << at;
  return finish(slot, result);
}

/** 16 bits of each product, from bit 0, 7, 15 or 16. x2b: 3 signed, 1 unsigned. */
export function execPmpyshr(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const choice = slotX(slot);
  const count: i64 = choice == 0 ? 0 : choice == 1 ? 7 : choice == 2 ? 15 : 16;
  const unsigned = slotBits(slot, 28, 2) == 1;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += 16) {
    const product = unsigned ? <i64>(lane(x, at, 16) * lane(y, at, 16)) : signedLane(x, at, 16) * signedLane(y, at, 16);
    result |= ((<u64>(product >> count)) & 0xffff) << at;
  }
  return finish(slot, result);
}

/** Products of the odd (x2b = 3, left) or even lanes. */
export function execPmpy(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const first: u64 = slotBits(slot, 28, 2) == 3 ? 16 : 0;
  const low = (<u64>(signedLane(x, first, 16) * signedLane(y, first, 16))) & 0xffffffff;
  const high = <u64>(signedLane(x, first + 32, 16) * signedLane(y, first + 32, 16));
  return finish(slot, low | (high << 32));
}

/** Alternating lanes of both: the odd ones (x2b = 2, left) or the even ones. r3 is the lower of each pair. */
export function execMix(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const first: u64 = slotBits(slot, 28, 2) == 2 ? width : 0;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += 2 * width) {
    result |= lane(y, at + first, width) << at;
    result |= lane(x, at + first, width) << (at + width);
  }
  return finish(slot, result);
}

/** Lanes of half the width with saturation: r2 below, r3 above. x2b: 2 signed, 0 unsigned. */
export function execPack(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const half = width >> 1;
  const signed = slotBits(slot, 28, 2) == 2;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const a = signedLane(x, at, width);
    const b = signedLane(y, at, width);
    result |= (signed ? saturateSigned(a, half) : saturateUnsigned(a, half)) << (at >> 1);
    result |= (signed ? saturateSigned(b, half) : saturateUnsigned(b, half)) << (32 + (at >> 1));
  }
  return finish(slot, result);
}

/** Interleaves the upper (x2b = 0) or lower halves: r3 is the lower of each pair. */
export function execUnpack(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const first: u64 = slotBits(slot, 28, 2) == 0 ? 32 : 0;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 32; at += width) {
    result |= lane(y, first + at, width) << (at << 1);
    result |= lane(x, first + at, width) << ((at << 1) + width);
  }
  return finish(slot, result);
}

/** Bytes are unsigned, pairs of bytes signed. x2c (bit 30): 0 minimum, 1 maximum. */
export function execPminmax(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  const width = laneWidth(slot);
  const maximum = slotBits(slot, 30, 1) != 0;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const less = width == 8 ? lane(x, at, width) < lane(y, at, width) : signedLane(x, at, width) < signedLane(y, at, width);
    result |= lane(less != maximum ? x : y, at, width) << at;
  }
  return finish(slot, result);
}

/** Sum of the absolute differences of the bytes. */
export function execPsad(slot: usize): i32 {
  const x = valueB(slot);
  const y = valueC(slot);
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += 8) {
    const difference = <i64>lane(x, at, 8) - <i64>lane(y, at, 8);
    result += <u64>(difference < 0 ? -difference : difference);
  }
  return finish(slot, result);
}

/** The bytes of a value in another order: one digit of four bits for each, the lowest first. */
function arrange(value: u64, order: u64): u64 {
  let result: u64 = 0;
  for (let i: u64 = 0; i < 8; i++) result |= lane(value, ((order >> (i << 2)) & 7) << 3, 8) << (i << 3);
  return result;
}

/** Permutation of bytes: @brcst 0, @mix 8, @shuf 9, @alt 10, @rev 11. */
export function execMux1(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  let order: u64 = 0;
  switch (slotX(slot)) {
    case 0:
      order = 0;
      break;
    case 8:
      order = 0x73516240;
      break;
    case 9:
      order = 0x73625140;
      break;
    case 10:
      order = 0x75316420;
      break;
    case 11:
      order = 0x01234567;
      break;
    default:
      return raiseIllegalOperation();
  }
  return setR1(slot, arrange(load<u64>(b), order), load<u64>(b, 8));
}

/** Any arrangement of the four lanes of 16 bits. */
export function execMux2(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  const order = <u64>slotX(slot);
  let result: u64 = 0;
  for (let i: u64 = 0; i < 4; i++) result |= lane(load<u64>(b), ((order >> (i << 1)) & 3) << 4, 16) << (i << 4);
  return setR1(slot, result, load<u64>(b, 8));
}

function shiftLeft(value: u64, width: u64, count: u64): u64 {
  if (count >= width) return 0;
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) result |= ((lane(value, at, width) << count) & laneMask(width)) << at;
  return result;
}

function shiftRight(value: u64, width: u64, count: u64, signed: bool): u64 {
  if (count >= width) {
    if (!signed) return 0;
    count = width - 1;
  }
  let result: u64 = 0;
  for (let at: u64 = 0; at < 64; at += width) {
    const shifted = signed ? (<u64>(signedLane(value, at, width) >> (<i64>count))) & laneMask(width) : lane(value, at, width) >> count;
    result |= shifted << at;
  }
  return result;
}

export function execPshl(slot: usize): i32 {
  return finish(slot, shiftLeft(valueB(slot), laneWidth(slot), valueC(slot)));
}

export function execPshr(slot: usize): i32 {
  return finish(slot, shiftRight(valueC(slot), laneWidth(slot), valueB(slot), true));
}

export function execPshrU(slot: usize): i32 {
  return finish(slot, shiftRight(valueC(slot), laneWidth(slot), valueB(slot), false));
}

export function execPshlImm(slot: usize): i32 {
  const b = grAddress(slotB(slot));
  return setR1(slot, shiftLeft(load<u64>(b), laneWidth(slot), slotX(slot)), load<u64>(b, 8));
}

export function execPshrImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, shiftRight(load<u64>(c), laneWidth(slot), slotX(slot), true), load<u64>(c, 8));
}

export function execPshrUImm(slot: usize): i32 {
  const c = grAddress(slotC(slot));
  return setR1(slot, shiftRight(load<u64>(c), laneWidth(slot), slotX(slot), false), load<u64>(c, 8));
}
