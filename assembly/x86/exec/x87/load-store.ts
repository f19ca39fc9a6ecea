/**
 * FLD, FST, FILD, FIST, FISTTP, FXCH, FFREE, FCMOV and the constants.
 *
 * @sdm 1 "Data Transfer Instructions"
 */
import {
  A,
  copyFloat,
  DE,
  env,
  IE,
  OE,
  pack32,
  pack64,
  QUIET_NAN,
  R,
  resultsBinary32,
  resultsBinary64,
  ROUND_ZERO,
  ROUND_NEAREST,
  ROUND_UP,
  SIGNALING_NAN,
  UE,
  unpack32,
  unpack64,
} from "../../../base/soft-float/float.ts";
import { fromInteger, toInteger } from "../../../base/soft-float/integer.ts";
import { round } from "../../../base/soft-float/round.ts";
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load16, load32, load64, loadBlock, probe, store16, store32, store64, storeBlock } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { condition } from "../../state/flags.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import {
  clearC1,
  commitStatus,
  propagateOne,
  push,
  pushFloat,
  pushIndefinite,
  pushOverflows,
  putIndefinite,
  readSt,
  stackFault,
  startInstruction,
} from "./operand.ts";
import { beginWaiting, C1, isEmpty, physical, pop, setTag, stPointer, TAG_EMPTY, writeSt } from "./state.ts";

/** Buffer of an m80fp operand. */
const EXTENDED: usize = memory.data(16, 16);

/** FLD m32fp (D9), m64fp (DD), m80fp (DB), ST(i). */
export function execFld(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  if (op.flags & IS_REGISTER) return loadRegister(op);
  const escape = (op.opcode as u32) & 7;
  const linear = operandLinear(op, escape == 1 ? 4 : escape == 5 ? 8 : 10, false);
  if (faulted()) return FAULT;
  if (escape == 1) unpack32(A, load32(linear) as u32);
  else if (escape == 5) unpack64(A, load64(linear));
  else loadBlock(linear, EXTENDED, 10);
  if (faulted()) return FAULT;
  startInstruction(op);
  if (pushOverflows()) {
    if (stackFault(C1)) pushIndefinite();
    return RETIRE;
  }
  if (escape == 3) {
    push(load<u64>(EXTENDED), load<u16>(EXTENDED, 8));
    clearC1();
    return RETIRE;
  }
  if (!propagateOne(R, A)) {
    copyFloat(R, A);
    if (A.denormal) env.flags |= DE;
  }
  // A denormal is loaded even if DE is unmasked.
  if (commitStatus(IE)) pushFloat(R);
  return RETIRE;
}

function loadRegister(op: MicroOp): i32 {
  const i = (op.modrm as u32) & 7;
  startInstruction(op);
  if (isEmpty(i) || pushOverflows()) {
    if (stackFault(isEmpty(i) ? 0 : C1)) pushIndefinite();
    return RETIRE;
  }
  const pointer = stPointer(i);
  push(load<u64>(pointer), load<u32>(pointer, 8));
  clearC1();
  return RETIRE;
}

/** FILD m16int (DF /0), m32int (DB /0), m64int (DF /5). */
export function execFild(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const bytes: u32 = (op.modrm & 0x38) != 0 ? 8 : op.opcode & 4 ? 2 : 4;
  const linear = operandLinear(op, bytes, false);
  if (faulted()) return FAULT;
  const value = bytes == 8 ? (load64(linear) as i64) : bytes == 4 ? (load32(linear) as i32 as i64) : (load16(linear) as i16 as i64);
  if (faulted()) return FAULT;
  startInstruction(op);
  if (pushOverflows()) {
    if (stackFault(C1)) pushIndefinite();
    return RETIRE;
  }
  fromInteger(A, value);
  pushFloat(A);
  clearC1();
  return RETIRE;
}

/** FST and FSTP to m32fp (D9), m64fp (DD), m80fp (DB /7) or ST(i). */
export function execFst(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  if (op.flags & IS_REGISTER) return storeRegister(op);
  const escape = (op.opcode as u32) & 7;
  const bytes: u32 = escape == 1 ? 4 : escape == 5 ? 8 : 10;
  const linear = operandLinear(op, bytes, true);
  if (faulted()) return FAULT;
  // A fault of the store has priority over nothing but must leave FSW alone: it is found before computing.
  if (!probe(linear, bytes, true)) return FAULT;
  startInstruction(op);
  const pops = escape == 3 || (op.modrm & 8) != 0;
  if (isEmpty(0)) {
    if (!stackFault(0)) return RETIRE;
    return storeIndefinite(linear, bytes, pops);
  }
  if (bytes == 10) {
    memory.copy(EXTENDED, stPointer(0), 10);
    if (!storeBlock(linear, EXTENDED, 10)) return FAULT;
    clearC1();
    pop();
    return RETIRE;
  }
  readSt(A, 0);
  if (bytes == 4) resultsBinary32();
  else resultsBinary64();
  if (!propagateOne(R, A)) {
    copyFloat(R, A);
    round(R);
  }
  if (!commitStatus(IE | OE | UE)) return RETIRE;
  if (!(bytes == 4 ? store32(linear, pack32(R)) : store64(linear, pack64(R)))) return FAULT;
  if (pops) pop();
  return RETIRE;
}

/** The masked response to storing an empty register. */
function storeIndefinite(linear: u64, bytes: u32, pops: bool): i32 {
  let stored: bool;
  if (bytes == 4) stored = store32(linear, 0xffc00000);
  else if (bytes == 8) stored = store64(linear, 0xfff8000000000000);
  else {
    store<u64>(EXTENDED, 0xc000000000000000);
    store<u16>(EXTENDED, 0xffff, 8);
    stored = storeBlock(linear, EXTENDED, 10);
  }
  if (!stored) return FAULT;
  if (pops) pop();
  return RETIRE;
}

/** FST ST(i), FSTP ST(i) and its aliases: all but DD D0 pop. FSTPNCE (D9 D8) does nothing but pop if ST(0) is empty. */
function storeRegister(op: MicroOp): i32 {
  const i = (op.modrm as u32) & 7;
  const escape = (op.opcode as u32) & 7;
  const pops = escape != 5 || (op.modrm & 8) != 0;
  startInstruction(op);
  if (escape == 1 && isEmpty(0)) clearC1();
  else if (isEmpty(0)) {
    if (!stackFault(0)) return RETIRE;
    putIndefinite(i);
  } else {
    const pointer = stPointer(0);
    writeSt(i, load<u64>(pointer), load<u32>(pointer, 8));
    clearC1();
  }
  if (pops) pop();
  return RETIRE;
}

/** FIST and FISTP: m16int (DF), m32int (DB), m64int (DF /7). */
export function execFist(op: MicroOp): i32 {
  return storeInteger(op, (op.modrm & 0x38) == 0x38 ? 8 : op.opcode & 4 ? 2 : 4, (op.modrm & 8) != 0, false);
}

/** FISTTP: truncates whatever RC says; DB /1, DD /1, DF /1. */
export function execFisttp(op: MicroOp): i32 {
  const escape = (op.opcode as u32) & 7;
  return storeInteger(op, escape == 3 ? 4 : escape == 5 ? 8 : 2, true, true);
}

function storeInteger(op: MicroOp, bytes: u32, pops: bool, truncate: bool): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const linear = operandLinear(op, bytes, true);
  if (faulted() || !probe(linear, bytes, true)) return FAULT;
  startInstruction(op);
  let value: u64 = (<u64>1) << ((bytes << 3) - 1);
  if (isEmpty(0)) {
    if (!stackFault(0)) return RETIRE;
  } else {
    readSt(A, 0);
    if (truncate) env.rounding = ROUND_ZERO;
    value = toInteger(A, bytes << 3) as u64;
    if (!commitStatus(IE)) return RETIRE;
  }
  if (!(bytes == 2 ? store16(linear, value) : bytes == 4 ? store32(linear, value) : store64(linear, value))) return FAULT;
  if (pops) pop();
  return RETIRE;
}

/** FXCH: empty registers are exchanged as indefinites, if IE is masked. */
export function execFxch(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  const i = (op.modrm as u32) & 7;
  if (isEmpty(0) || isEmpty(i)) {
    if (!stackFault(0)) return RETIRE;
    if (isEmpty(0)) putIndefinite(0);
    if (isEmpty(i)) putIndefinite(i);
  } else clearC1();
  const a = stPointer(0);
  const b = stPointer(i);
  const significand = load<u64>(a);
  const exponent = load<u32>(a, 8);
  writeSt(0, load<u64>(b), load<u32>(b, 8));
  writeSt(i, significand, exponent);
  return RETIRE;
}

/** FFREE ST(i) (DD C0) and FFREEP (DF C0), which pops besides. */
export function execFfree(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  clearC1();
  setTag(physical((op.modrm as u32) & 7), TAG_EMPTY);
  if (((op.opcode as u32) & 7) == 7) pop();
  return RETIRE;
}

/** FCMOVcc ST(0), ST(i): DA B E BE U, DB their negations. */
export function execFcmov(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  const i = (op.modrm as u32) & 7;
  if (isEmpty(0) || isEmpty(i)) {
    if (stackFault(0)) putIndefinite(0);
    return RETIRE;
  }
  const kind = ((op.modrm as u32) >> 3) & 3;
  const code: u32 = kind == 0 ? 2 : kind == 1 ? 4 : kind == 2 ? 6 : 10;
  if (condition(code | ((op.opcode as u32) & 1)) == false) return RETIRE;
  const pointer = stPointer(i);
  writeSt(0, load<u64>(pointer), load<u32>(pointer, 8));
  return RETIRE;
}

/**
 * FLD1 E8, FLDL2T E9, FLDL2E EA, FLDPI EB, FLDLG2 EC, FLDLN2 ED, FLDZ EE: the constants are held with two more bits and
 * rounded as RC says, without an inexact exception. @sdm 1 "Load Constant Instructions"
 */
export function execFldConstant(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (pushOverflows()) {
    if (stackFault(C1)) pushIndefinite();
    return RETIRE;
  }
  // Significands rounded down; all but log2(10) are nearer to the next one.
  let significand: u64 = 0;
  let exponent: u32 = 0x3fff;
  let nearestIsUp = true;
  switch ((op.modrm as u32) & 7) {
    case 0:
      push(0x8000000000000000, 0x3fff);
      clearC1();
      return RETIRE;
    case 1:
      significand = 0xd49a784bcd1b8afe;
      exponent = 0x4000;
      nearestIsUp = false;
      break;
    case 2:
      significand = 0xb8aa3b295c17f0bb;
      break;
    case 3:
      significand = 0xc90fdaa22168c234;
      exponent = 0x4000;
      break;
    case 4:
      significand = 0x9a209a84fbcff798;
      exponent = 0x3ffd;
      break;
    case 5:
      significand = 0xb17217f7d1cf79ab;
      exponent = 0x3ffe;
      break;
    default:
      push(0, 0);
      clearC1();
      return RETIRE;
  }
  if (env.rounding == ROUND_UP || (env.rounding == ROUND_NEAREST && nearestIsUp)) significand++;
  push(significand, exponent);
  clearC1();
  return RETIRE;
}
