/**
 * FBLD and FBSTP: 18 packed decimal digits and a sign.
 *
 * @sdm 2A "FBLD—Load Binary Coded Decimal"
 * @sdm 2A "FBSTP—Store BCD Integer and Pop"
 */
import { A, env, IE, PE } from "../../../base/soft-float/float.ts";
import { fromInteger, toInteger } from "../../../base/soft-float/integer.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { loadBlock, probe, storeBlock } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { clearC1, commitStatus, pushFloat, pushIndefinite, pushOverflows, readSt, stackFault, startInstruction } from "./operand.ts";
import { beginWaiting, C1, isEmpty, pop } from "./state.ts";

const DECIMAL: usize = memory.data(16, 16);
const LARGEST: i64 = 999999999999999999;

export function execFbld(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const linear = operandLinear(op, 10, false);
  if (faulted() || !loadBlock(linear, DECIMAL, 10)) return FAULT;
  startInstruction(op);
  if (pushOverflows()) {
    if (stackFault(C1)) pushIndefinite();
    return RETIRE;
  }
  let value: i64 = 0;
  for (let i = 8; i >= 0; i--) {
    const digits = load<u8>(DECIMAL + i);
    value = value * 100 + ((digits >> 4) as i64) * 10 + ((digits & 15) as i64);
  }
  fromInteger(A, value);
  A.negative = (load<u8>(DECIMAL, 9) >> 7) as u32;
  pushFloat(A);
  clearC1();
  return RETIRE;
}

/** FBSTP: rounded as RC says; what does not fit 18 digits is the packed BCD indefinite. */
export function execFbstp(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const linear = operandLinear(op, 10, true);
  if (faulted() || !probe(linear, 10, true)) return FAULT;
  startInstruction(op);
  let fits = false;
  if (isEmpty(0)) {
    if (!stackFault(0)) return RETIRE;
  } else {
    readSt(A, 0);
    let value = toInteger(A, 64);
    if (value < 0) value = 0 - value;
    fits = (env.flags & IE) == 0 && value >= 0 && value <= LARGEST;
    if (!fits) {
      env.flags = (env.flags & ~PE) | IE;
      env.roundedUp = 0;
    }
    if (!commitStatus(IE)) return RETIRE;
    for (let i = 0; i < 9; i++) {
      const pair = (value % 100) as u32;
      store<u8>(DECIMAL + i, (((pair / 10) << 4) | (pair % 10)) as u8);
      value /= 100;
    }
    store<u8>(DECIMAL, A.negative ? 0x80 : 0, 9);
  }
  if (!fits) {
    store<u64>(DECIMAL, 0xc000000000000000);
    store<u16>(DECIMAL, 0xffff, 8);
  }
  if (!storeBlock(linear, DECIMAL, 10)) return FAULT;
  pop();
  return RETIRE;
}
