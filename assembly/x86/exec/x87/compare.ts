/**
 * FCOM, FUCOM, FICOM, FTST, FCOMI, FUCOMI with their pops, and FXAM.
 *
 * @sdm 1 "Comparison and Classification Instructions"
 */
import { noteDenormals, order } from "../../../base/soft-float/arithmetic.ts";
import { A, B, env, Float, IE, QUIET_NAN, setZero, UNSUPPORTED } from "../../../base/soft-float/float.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { arithmeticFlags, CF, PF, setArithmeticFlags, ZF } from "../../state/flags.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { readMemoryOperand } from "./arithmetic.ts";
import { BEFORE, commitStatus, readSt, stackFault, startInstruction } from "./operand.ts";
import { beginWaiting, C0, C1, C2, C3, isEmpty, pop, stPointer } from "./state.ts";

const UNORDERED: i32 = 2;

/** Order of A and B with the exceptions of a comparison; `quiet` accepts quiet NaNs. */
function relate(quiet: bool): i32 {
  if (A.kind >= QUIET_NAN || B.kind >= QUIET_NAN) {
    if (!quiet || A.kind > QUIET_NAN || B.kind > QUIET_NAN) env.flags |= IE;
    return UNORDERED;
  }
  noteDenormals(A, B);
  return order(A, B);
}

function setCodes(relation: i32): void {
  cpu.fsw &= ~(C0 | C2 | C3);
  if (relation == UNORDERED) cpu.fsw |= C0 | C2 | C3;
  else if (relation < 0) cpu.fsw |= C0;
  else if (relation == 0) cpu.fsw |= C3;
}

function popTimes(pops: u32): void {
  for (; pops > 0; pops--) pop();
}

/** FCOM, FCOMP, FCOMPP, FUCOM, FUCOMP, FUCOMPP, FICOM, FICOMP. DD and DA are the unordered ones; ModRM.reg bit 0 pops. */
export function execFcom(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  const register = (op.flags & IS_REGISTER) != 0;
  const escape = (op.opcode as u32) & 7;
  const group = ((op.modrm as u32) >> 3) & 7;
  let i = (op.modrm as u32) & 7;
  if (!register && !readMemoryOperand(op)) return FAULT;
  startInstruction(op);
  // FUCOMPP is DA E9, FCOMPP DE D9; the undocumented FCOMP DE D0+i pops once.
  const twice = register && (escape == 2 || (escape == 6 && group == 3));
  if (twice) i = 1;
  const pops: u32 = twice ? 2 : (group & 1) != 0 || (register && escape == 6) ? 1 : 0;
  if (isEmpty(0) || (register && isEmpty(i))) {
    if (stackFault(0)) {
      setCodes(UNORDERED);
      popTimes(pops);
    }
    return RETIRE;
  }
  readSt(A, 0);
  if (register) readSt(B, i);
  const relation = relate(register && (escape == 5 || escape == 2));
  if (!commitStatus(BEFORE)) return RETIRE;
  setCodes(relation);
  popTimes(pops);
  return RETIRE;
}

/** FTST: ST(0) with 0.0. */
export function execFtst(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  if (isEmpty(0)) {
    if (stackFault(0)) setCodes(UNORDERED);
    return RETIRE;
  }
  readSt(A, 0);
  setZero(B, 0);
  B.denormal = 0;
  const relation = relate(false);
  if (commitStatus(BEFORE)) setCodes(relation);
  return RETIRE;
}

function setEflags(relation: i32): void {
  setArithmeticFlags(relation == UNORDERED ? ZF | PF | CF : relation < 0 ? CF : relation == 0 ? ZF : 0);
}

/**
 * FCOMI DB F0, FUCOMI DB E8, FCOMIP DF F0, FUCOMIP DF E8: the relation goes to ZF, PF, CF, unless an exception is unmasked;
 * OF, SF and AF are cleared in any case.
 */
export function execFcomi(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  const i = (op.modrm as u32) & 7;
  const pops = (op.opcode & 4) != 0;
  let relation = UNORDERED;
  setArithmeticFlags(arithmeticFlags() & (ZF | PF | CF));
  if (isEmpty(0) || isEmpty(i)) {
    if (!stackFault(0)) return RETIRE;
  } else {
    readSt(A, 0);
    readSt(B, i);
    relation = relate(((op.modrm as u32) & 0x38) == 0x28);
    if (!commitStatus(BEFORE)) return RETIRE;
  }
  setEflags(relation);
  if (pops) pop();
  return RETIRE;
}

/** Class of a register for FXAM, in C3 C2 C0. */
function classOf(x: Float): u32 {
  if (x.kind == UNSUPPORTED) return 0;
  if (x.kind >= QUIET_NAN) return C0;
  if (x.kind == 2) return C2 | C0;
  if (x.kind == 0) return C3;
  return x.denormal ? C3 | C2 : C2;
}

/** FXAM: works on empty registers too. C1 is the sign. */
export function execFxam(op: MicroOp): i32 {
  const blocked = beginWaiting();
  if (blocked != RETIRE) return blocked;
  startInstruction(op);
  readSt(A, 0);
  const sign = (load<u32>(stPointer(0), 8) >> 15) & 1 ? C1 : 0;
  cpu.fsw = (cpu.fsw & ~(C0 | C1 | C2 | C3)) | sign | (isEmpty(0) ? C3 | C0 : classOf(A));
  return RETIRE;
}
