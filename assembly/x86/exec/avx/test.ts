/**
 * AVX tests and masks of signs: VPTEST, VTESTPS, VTESTPD; the 256-bit forms of VMOVMSKPS, VMOVMSKPD and VPMOVMSKB; VDPPS.
 *
 * @sdm 2C "VTESTPD/VTESTPS—Packed Bit Test"
 */
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { CF, setArithmeticFlags, ZF } from "../../state/flags.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, rmVector, setGeneral } from "../sse/operand.ts";
import { dotProducts } from "../sse/sse41-float.ts";
import { avxReady, vectorBytes, vexSource, vvvvVector, writeResult } from "./operand.ts";

const RESULT: usize = memory.data(32, 16);

/** ZF if the operands share no bit of `mask`, CF if the first has all those of the second. */
function test(op: MicroOp, mask: v128): i32 {
  const bytes = vectorBytes(op);
  const source = vexSource(op, bytes, false);
  if (source == 0) return FAULT;
  const first = regVector(op);
  let shared = i64x2.splat(0);
  let missing = i64x2.splat(0);
  for (let i: u32 = 0; i < bytes; i += 16) {
    const a = v128.load(first + i);
    const b = v128.load(source + i);
    shared = v128.or(shared, v128.and(a, b));
    missing = v128.or(missing, v128.andnot(b, a));
  }
  setArithmeticFlags((v128.any_true(v128.and(shared, mask)) ? 0 : ZF) | (v128.any_true(v128.and(missing, mask)) ? 0 : CF));
  return RETIRE;
}

export function execVptest(op: MicroOp): i32 {
  return test(op, i64x2.splat(-1));
}
export function execVtestps(op: MicroOp): i32 {
  return test(op, i32x4.splat(0x80000000));
}
export function execVtestpd(op: MicroOp): i32 {
  return test(op, i64x2.splat(0x8000000000000000));
}

export function execVmovmskps(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const source = rmVector(op);
  return setGeneral(op, (i32x4.bitmask(v128.load(source)) | (i32x4.bitmask(v128.load(source, 16)) << 4)) as u64);
}
export function execVmovmskpd(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const source = rmVector(op);
  return setGeneral(op, (i64x2.bitmask(v128.load(source)) | (i64x2.bitmask(v128.load(source, 16)) << 2)) as u64);
}
export function execVpmovmskb(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const source = rmVector(op);
  return setGeneral(op, (i8x16.bitmask(v128.load(source)) | (i8x16.bitmask(v128.load(source, 16)) << 16)) as u32 as u64);
}

/** VDPPS ymm. */
export function execVdpps(op: MicroOp): i32 {
  const second = vexSource(op, 32, false);
  if (second == 0) return FAULT;
  return dotProducts(vvvvVector(op), second, RESULT, op.imm as u32, 32) ? writeResult(op, RESULT, 32) : FAULT;
}
