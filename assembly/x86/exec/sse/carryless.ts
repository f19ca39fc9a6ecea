/** PCLMULQDQ. @sdm 2B "PCLMULQDQ—Carry-Less Multiplication Quadword" */
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, vectorSource } from "./operand.ts";

/** imm8 bit 0 selects the quadword of the first operand, bit 4 of the second. */
export function execPclmulqdq(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const target = regVector(op);
  const x = load<u64>(target + (((op.imm as u32) & 1) << 3));
  let y = load<u64>(b + ((((op.imm as u32) >> 4) & 1) << 3));
  let low: u64 = 0;
  let high: u64 = 0;
  while (y != 0) {
    const n = ctz<u64>(y);
    low ^= x << n;
    if (n != 0) high ^= x >> (64 - n);
    y &= y - 1;
  }
  store<u64>(target, low);
  store<u64>(target, high, 8);
  return RETIRE;
}
