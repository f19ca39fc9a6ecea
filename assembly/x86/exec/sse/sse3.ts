/**
 * SSE3: horizontal and alternating floating-point addition, duplicating moves. LDDQU is execMovuLoad, FISTTP is x87.
 *
 * @sdm 1 "SSE3 Instructions"
 */
import { env } from "../../../base/soft-float/float.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { finishVector } from "./arithmetic.ts";
import { add32, add64, subtract32, subtract64 } from "./float-lane.ts";
import { regVector, setVector, source64, vectorSource } from "./operand.ts";

const RESULT: usize = memory.data(16, 16);

/** ADDSUBPD: subtracts in the even elements, adds in the odd ones. */
export function execAddsubpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  store<u64>(RESULT, subtract64(load<u64>(a), load<u64>(b)));
  store<u64>(RESULT, add64(load<u64>(a, 8), load<u64>(b, 8)), 8);
  return finishVector(op, RESULT);
}

export function execAddsubps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 16; i += 8) {
    store<u32>(RESULT + i, subtract32(load<u32>(a + i), load<u32>(b + i)));
    store<u32>(RESULT + i, add32(load<u32>(a + i, 4), load<u32>(b + i, 4)), 4);
  }
  return finishVector(op, RESULT);
}

/** HADDPD (0F 7C) and HSUBPD (0F 7D): the two elements of the first operand, then of the second. */
export function execHaddpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  store<u64>(RESULT, add64(load<u64>(a), load<u64>(a, 8)));
  store<u64>(RESULT, add64(load<u64>(b), load<u64>(b, 8)), 8);
  return finishVector(op, RESULT);
}

export function execHsubpd(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  store<u64>(RESULT, subtract64(load<u64>(a), load<u64>(a, 8)));
  store<u64>(RESULT, subtract64(load<u64>(b), load<u64>(b, 8)), 8);
  return finishVector(op, RESULT);
}

export function execHaddps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 8; i += 4) {
    store<u32>(RESULT + i, add32(load<u32>(a + i + i), load<u32>(a + i + i, 4)));
    store<u32>(RESULT + i, add32(load<u32>(b + i + i), load<u32>(b + i + i, 4)), 8);
  }
  return finishVector(op, RESULT);
}

export function execHsubps(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  env.flags = 0;
  for (let i: u32 = 0; i < 8; i += 4) {
    store<u32>(RESULT + i, subtract32(load<u32>(a + i + i), load<u32>(a + i + i, 4)));
    store<u32>(RESULT + i, subtract32(load<u32>(b + i + i), load<u32>(b + i + i, 4)), 8);
  }
  return finishVector(op, RESULT);
}

/** MOVDDUP xmm, xmm/m64. */
export function execMovddup(op: MicroOp): i32 {
  const value = source64(op);
  return faulted() ? FAULT : setVector(op, i64x2.splat(value));
}

/** MOVSLDUP: even doublewords twice. */
export function execMovsldup(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const value = v128.load(b);
  return setVector(op, i32x4.shuffle(value, value, 0, 0, 2, 2));
}

/** MOVSHDUP: odd doublewords twice. */
export function execMovshdup(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const value = v128.load(b);
  return setVector(op, i32x4.shuffle(value, value, 1, 1, 3, 3));
}
