/**
 * SSE and SSE2 floating-point comparison, minimum and maximum.
 *
 * @sdm 2A "CMPPD—Compare Packed Double Precision Floating-Point Values"
 * @sdm 2A "COMISD—Compare Scalar Ordered Double Precision Floating-Point Values and Set EFLAGS"
 */
import { noteDenormals, order } from "../../../base/soft-float/arithmetic.ts";
import { A, B, env, IE, QUIET_NAN, SIGNALING_NAN, unpack32, unpack64, ZERO } from "../../../base/soft-float/float.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { CF, PF, setArithmeticFlags, ZF } from "../../state/flags.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { finish32, finish64, finishVector } from "./arithmetic.ts";
import { commitFlags, denormalsAreZeros, isDenormal32, isDenormal64 } from "./float-lane.ts";
import { regVector, source32, source64, vectorSource } from "./operand.ts";

/** `rex` of a VEX-encoded instruction. */
const VEX: u32 = 0x20;

const LESS: i32 = -1;
const EQUAL: i32 = 0;
const GREATER: i32 = 1;
const UNORDERED: i32 = 2;

const RESULT: usize = memory.data(16, 16);

/** Relation of A and B with the flags of a comparison: `signaling` makes quiet NaNs invalid too. */
function relate(signaling: bool): i32 {
  denormalsAreZeros(A);
  denormalsAreZeros(B);
  if (A.kind >= QUIET_NAN || B.kind >= QUIET_NAN) {
    if (signaling || A.kind == SIGNALING_NAN || B.kind == SIGNALING_NAN) env.flags |= IE;
    return UNORDERED;
  }
  noteDenormals(A, B);
  return order(A, B);
}

/** Relation of two binary64. Numbers that are neither NaN nor denormal need no flags. */
function relate64(a: u64, b: u64, signaling: bool): i32 {
  const x = reinterpret<f64>(a);
  const y = reinterpret<f64>(b);
  if (!isDenormal64(a) && !isDenormal64(b)) {
    if (x < y) return LESS;
    if (x > y) return GREATER;
    if (x == y) return EQUAL;
  }
  unpack64(A, a);
  unpack64(B, b);
  return relate(signaling);
}
function relate32(a: u32, b: u32, signaling: bool): i32 {
  const x = reinterpret<f32>(a);
  const y = reinterpret<f32>(b);
  if (!isDenormal32(a) && !isDenormal32(b)) {
    if (x < y) return LESS;
    if (x > y) return GREATER;
    if (x == y) return EQUAL;
  }
  unpack32(A, a);
  unpack32(B, b);
  return relate(signaling);
}

/** imm8: 3 bits, 5 in the VEX-encoded forms. */
function predicateOf(op: MicroOp): u32 {
  return (op.imm as u32) & (op.rex & VEX ? 31 : 7);
}

/** Predicates 1 LT, 2 LE, 5 NLT, 6 NLE, 9 NGE, 10 NGT, 13 GE, 14 GT are signaling; bit 4 turns that round. */
function signals(predicate: u32): bool {
  return (((predicate & 3) + 1) >> 1 == 1) != predicate >= 16;
}

/** EQ, LT, LE, UNORD, and with bit 2 their negations; with bit 3 other answers for unordered operands, and FALSE and TRUE. */
function holds(predicate: u32, relation: i32): bool {
  let truth: bool;
  if (predicate & 8) {
    switch (predicate & 3) {
      case 0: // EQ_UQ, negated NEQ_OQ
        truth = relation == EQUAL || relation == UNORDERED;
        break;
      case 1: // NGE, negated GE
        truth = relation == LESS || relation == UNORDERED;
        break;
      case 2: // NGT, negated GT
        truth = relation != GREATER;
        break;
      default:
        truth = false;
        break;
    }
    return truth != ((predicate & 4) != 0);
  }
  switch (predicate & 3) {
    case 0:
      truth = relation == EQUAL;
      break;
    case 1:
      truth = relation == LESS;
      break;
    case 2:
      truth = relation == LESS || relation == EQUAL;
      break;
    default:
      truth = relation == UNORDERED;
      break;
  }
  return truth != ((predicate & 4) != 0);
}

export function execCmpps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  const predicate = predicateOf(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) {
    const relation = relate32(load<u32>(a + i), load<u32>(b + i), signals(predicate));
    store<u32>(RESULT + i, holds(predicate, relation) ? 0xffffffff : 0);
  }
  return finishVector(op, RESULT);
}

export function execCmppd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  const predicate = predicateOf(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) {
    const relation = relate64(load<u64>(a + i), load<u64>(b + i), signals(predicate));
    store<u64>(RESULT + i, holds(predicate, relation) ? 0xffffffffffffffff : 0);
  }
  return finishVector(op, RESULT);
}

export function execCmpss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  const predicate = predicateOf(op);
  env.flags = 0;
  return finish32(op, holds(predicate, relate32(load<u32>(regVector(op)), b, signals(predicate))) ? 0xffffffff : 0);
}

export function execCmpsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  const predicate = predicateOf(op);
  env.flags = 0;
  return finish64(op, holds(predicate, relate64(load<u64>(regVector(op)), b, signals(predicate))) ? 0xffffffffffffffff : 0);
}

/** ZF PF CF of a relation, at their RFLAGS positions; OF, SF and AF are cleared. */
export function relationFlags(relation: i32): u64 {
  if (relation == UNORDERED) return ZF | PF | CF;
  return relation == LESS ? CF : relation == EQUAL ? ZF : 0;
}

function commitRelation(relation: i32): i32 {
  if (env.flags != 0 && commitFlags() != RETIRE) return FAULT;
  setArithmeticFlags(relationFlags(relation));
  return RETIRE;
}

/** COMISS 0F 2F and UCOMISS 0F 2E: only COMISS signals quiet NaNs. */
export function execComiss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return commitRelation(relate32(load<u32>(regVector(op)), b, (op.opcode & 1) != 0));
}

/** COMISD and UCOMISD. */
export function execComisd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return commitRelation(relate64(load<u64>(regVector(op)), b, (op.opcode & 1) != 0));
}

/** Minimum (0F 5D) or maximum (0F 5F): the second operand unless the first is strictly beyond it; two zeros, or a NaN, give the second. */
function extreme64(op: MicroOp, a: u64, b: u64): u64 {
  const wanted = (op.opcode & 2) != 0 ? GREATER : LESS;
  return afterDenormals64(relate64(a, b, true) == wanted ? a : b);
}
function extreme32(op: MicroOp, a: u32, b: u32): u32 {
  const wanted = (op.opcode & 2) != 0 ? GREATER : LESS;
  return afterDenormals32(relate32(a, b, true) == wanted ? a : b);
}

/** With MXCSR.DAZ a denormal operand is a zero, and is returned as one. */
function afterDenormals64(value: u64): u64 {
  if (!isDenormal64(value)) return value;
  unpack64(A, value);
  denormalsAreZeros(A);
  return A.kind == ZERO ? value & 0x8000000000000000 : value;
}
function afterDenormals32(value: u32): u32 {
  if (!isDenormal32(value)) return value;
  unpack32(A, value);
  denormalsAreZeros(A);
  return A.kind == ZERO ? value & 0x80000000 : value;
}

/** MINPS, MAXPS. */
export function execExtremeps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, extreme32(op, load<u32>(a + i), load<u32>(b + i)));
  return finishVector(op, RESULT);
}

/** MINPD, MAXPD. */
export function execExtremepd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, extreme64(op, load<u64>(a + i), load<u64>(b + i)));
  return finishVector(op, RESULT);
}

/** MINSS, MAXSS. */
export function execExtremess(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, extreme32(op, load<u32>(regVector(op)), b));
}

/** MINSD, MAXSD. */
export function execExtremesd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, extreme64(op, load<u64>(regVector(op)), b));
}
