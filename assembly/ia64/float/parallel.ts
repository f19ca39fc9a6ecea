/**
 * Parallel instructions: the same operation on the two single-precision numbers of a significand, left and right.
 *
 * Each half is computed by the scalar function in register format. What the halves raise is kept apart, because faults and
 * traps report them in different bits of ISR.code; both go to the same status field.
 *
 * @source Itanium SDM vol. 1 "Floating-Point Parallel Instructions"
 */
import * as Approximate from "./approximate.ts";
import * as Compare from "./compare.ts";
import { integer, toInteger } from "./convert.ts";
import { env, OVERFLOW, UNDERFLOW } from "./environment.ts";
import { fromSingle, toSingle } from "./memory-format.ts";
import { multiplyAdd } from "./multiply-add.ts";
import { result, setIntegerResult } from "./register.ts";

/** What each half raised, and whether its rounding added to the magnitude. */
@unmanaged
export class Pair {
  left: u32 = 0;
  leftRoundedUp: u32 = 0;
  right: u32 = 0;
  rightRoundedUp: u32 = 0;
}
export const pair: Pair = changetype<Pair>(memory.data(16, 8));

let headA: u32 = 0;
let headB: u32 = 0;
let headC: u32 = 0;
let significandA: u64 = 0;
let significandB: u64 = 0;
let significandC: u64 = 0;

function loadA(bits: u32): void {
  fromSingle(bits);
  headA = result.head;
  significandA = result.significand;
}
function loadB(bits: u32): void {
  fromSingle(bits);
  headB = result.head;
  significandB = result.significand;
}
function loadC(bits: u32): void {
  fromSingle(bits);
  headC = result.head;
  significandC = result.significand;
}

function beginHalf(): void {
  env.raised = 0;
  env.roundedUp = 0;
}
function endLeft(): void {
  pair.left = env.raised;
  pair.leftRoundedUp = env.roundedUp;
}
function endRight(): void {
  pair.right = env.raised;
  pair.rightRoundedUp = env.roundedUp;
}
function resultBits(): u64 {
  return toSingle(result.head, result.significand) as u64;
}

/** The result of a half that traps: the low 8 bits of its exponent as single precision biases it. */
function wrappedBits(): u64 {
  const exponent = (result.head - SINGLE_REBIAS) & 0xff;
  return (((result.head >> 17) << 31) | (exponent << 23) | (((result.significand >> 40) as u32) & 0x7fffff)) as u64;
}
/** Between the biases of registers and of single precision. */
const SINGLE_REBIAS: u32 = 0xff80;

function multiplyAddHalf(form: u32, plain: bool, a: u64, b: u64, c: u64): u64 {
  beginHalf();
  loadA(a as u32);
  loadB(b as u32);
  loadC(c as u32);
  multiplyAdd(form, plain, headA, significandA, headB, significandB, headC, significandC);
  if ((env.raised & env.enabled & (OVERFLOW | UNDERFLOW)) != 0) return wrappedBits();
  return resultBits();
}

/** fpma, fpms, fpnma. */
export function multiplyAddPair(form: u32, plain: bool, a: u64, b: u64, c: u64): void {
  const left = multiplyAddHalf(form, plain, a >> 32, b >> 32, c >> 32);
  endLeft();
  const right = multiplyAddHalf(form, plain, a, b, c);
  endRight();
  setIntegerResult((left << 32) | right);
}

function compareHalf(relation: u32, negated: bool, a: u64, b: u64): u64 {
  beginHalf();
  loadA(a as u32);
  loadB(b as u32);
  return Compare.compare(relation, headA, significandA, headB, significandB) != negated ? 0xffffffff : 0;
}

/** fpcmp: all ones where the relation (or, `negated`, its opposite) holds. */
export function comparePair(relation: u32, negated: bool, a: u64, b: u64): void {
  const left = compareHalf(relation, negated, a >> 32, b >> 32);
  endLeft();
  const right = compareHalf(relation, negated, a, b);
  endRight();
  setIntegerResult((left << 32) | right);
}

function selectHalf(kind: u32, a: u64, b: u64): u64 {
  beginHalf();
  loadA(a as u32);
  loadB(b as u32);
  Compare.select(kind, headA, significandA, headB, significandB);
  return resultBits();
}

/** fpmin, fpmax, fpamin, fpamax. */
export function selectPair(kind: u32, a: u64, b: u64): void {
  const left = selectHalf(kind, a >> 32, b >> 32);
  endLeft();
  const right = selectHalf(kind, a, b);
  endRight();
  setIntegerResult((left << 32) | right);
}

function convertHalf(signed: bool, truncate: bool, a: u64): u64 {
  beginHalf();
  loadA(a as u32);
  toInteger(32, signed, truncate, headA, significandA);
  return integer;
}

/** fpcvt.fx and its relatives: two 32-bit integers. */
export function convertPair(signed: bool, truncate: bool, a: u64): void {
  const left = convertHalf(signed, truncate, a >> 32);
  endLeft();
  const right = convertHalf(signed, truncate, a);
  endRight();
  setIntegerResult((left << 32) | right);
}

function reciprocalHalf(a: u64, b: u64): u32 {
  beginHalf();
  loadA(a as u32);
  loadB(b as u32);
  return Approximate.singleReciprocal(headA, significandA, headB, significandB);
}

/** fprcpa. True (p2) if both halves are approximations. */
export function reciprocalPair(a: u64, b: u64): bool {
  const leftOutcome = reciprocalHalf(a >> 32, b >> 32);
  const left = resultBits();
  endLeft();
  const rightOutcome = reciprocalHalf(a, b);
  const right = resultBits();
  endRight();
  setIntegerResult((left << 32) | right);
  return leftOutcome == Approximate.APPROXIMATION && rightOutcome == Approximate.APPROXIMATION;
}

function squareRootHalf(a: u64): u32 {
  beginHalf();
  loadA(a as u32);
  return Approximate.singleReciprocalSquareRoot(headA, significandA);
}

/** fprsqrta. */
export function squareRootPair(a: u64): bool {
  const leftOutcome = squareRootHalf(a >> 32);
  const left = resultBits();
  endLeft();
  const rightOutcome = squareRootHalf(a);
  const right = resultBits();
  endRight();
  setIntegerResult((left << 32) | right);
  return leftOutcome == Approximate.APPROXIMATION && rightOutcome == Approximate.APPROXIMATION;
}
