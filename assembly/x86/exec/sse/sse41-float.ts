/**
 * SSE4.1 floating point: ROUNDPS, ROUNDPD, ROUNDSS, ROUNDSD, DPPS, DPPD.
 *
 * @sdm 2B "ROUNDPD—Round Packed Double Precision Floating-Point Values"
 * @sdm 2A "DPPS—Dot Product of Packed Single Precision Floating-Point Values"
 */
import { A, env, FINITE, IE, pack32, pack64, PE, SIGNALING_NAN, unpack32, unpack64 } from "../../../base/soft-float/float.ts";
import { roundToIntegral } from "../../../base/soft-float/integer.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { finish32, finish64, finishVector } from "./arithmetic.ts";
import { add32, add64, commitFlags, denormalsAreZeros, loadEnvironment, multiply32, multiply64 } from "./float-lane.ts";
import { regVector, setVector, source32, source64, vectorSource } from "./operand.ts";

const RESULT: usize = memory.data(16, 16);

/** Rounds A to an integral value. imm8: 1:0 rounding, 2 take MXCSR's instead, 3 no precision exception. */
function roundOperand(control: u32): void {
  loadEnvironment();
  if ((control & 4) == 0) env.rounding = control & 3;
  denormalsAreZeros(A);
  if (A.kind == SIGNALING_NAN) env.flags |= IE;
  if (A.kind != FINITE) return;
  const before = env.flags;
  roundToIntegral(A);
  if (control & 8) env.flags = (env.flags & ~PE) | (before & PE);
}

function round64(value: u64, control: u32): u64 {
  unpack64(A, value);
  roundOperand(control);
  return pack64(A);
}
function round32(value: u32, control: u32): u32 {
  unpack32(A, value);
  roundOperand(control);
  return pack32(A);
}

export function execRoundps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 4) store<u32>(RESULT + i, round32(load<u32>(b + i), op.imm as u32));
  return finishVector(op, RESULT);
}

export function execRoundpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) store<u64>(RESULT + i, round64(load<u64>(b + i), op.imm as u32));
  return finishVector(op, RESULT);
}

export function execRoundss(op: MicroOp): i32 {
  const b = source32(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish32(op, round32(b, op.imm as u32));
}

export function execRoundsd(op: MicroOp): i32 {
  const b = source64(op);
  if (faulted()) return FAULT;
  env.flags = 0;
  return finish64(op, round64(b, op.imm as u32));
}

/** DPPS: imm8 7:4 select the products, 3:0 the elements that receive the sum. */
export function execDpps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  return dotProducts(regVector(op), b, RESULT, op.imm as u32, 16) ? setVector(op, v128.load(RESULT)) : FAULT;
}

/**
 * DPPS of `bytes` bytes, 16 or 32, to `result`. The exceptions of all multiplications are reported before any addition, those
 * of the first additions before the second. False with the fault recorded.
 */
export function dotProducts(a: usize, b: usize, result: usize, order: u32, bytes: u32): bool {
  env.flags = 0;
  for (let i: u32 = 0; i < bytes; i += 4) {
    const product = (order >> (4 + ((i >> 2) & 3))) & 1 ? multiply32(load<u32>(a + i), load<u32>(b + i)) : 0;
    store<u32>(result + i, product);
  }
  if (commitFlags() != RETIRE) return false;
  env.flags = 0;
  for (let i: u32 = 0; i < bytes; i += 8) store<u32>(result + i, add32(load<u32>(result + i), load<u32>(result + i, 4)));
  if (commitFlags() != RETIRE) return false;
  env.flags = 0;
  for (let i: u32 = 0; i < bytes; i += 16) {
    const sum = add32(load<u32>(result + i), load<u32>(result + i, 8));
    for (let k: u32 = 0; k < 4; k++) store<u32>(result + i + (k << 2), (order >> k) & 1 ? sum : 0);
  }
  return commitFlags() == RETIRE;
}

/** DPPD: imm8 5:4 select the products, 1:0 the elements that receive the sum. */
export function execDppd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  const order = op.imm as u32;
  env.flags = 0;
  const low = order & 0x10 ? multiply64(load<u64>(a), load<u64>(b)) : 0;
  const high = order & 0x20 ? multiply64(load<u64>(a, 8), load<u64>(b, 8)) : 0;
  if (commitFlags() != RETIRE) return FAULT;
  env.flags = 0;
  const sum = add64(low, high);
  store<u64>(RESULT, order & 1 ? sum : 0);
  store<u64>(RESULT, order & 2 ? sum : 0, 8);
  return finishVector(op, RESULT);
}
