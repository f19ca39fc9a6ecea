/**
 * The VEX-encoded forms of SSE instructions, by the handlers of exec/sse: a handler sees a micro-op with two register operands,
 * and a register file that holds one lane of 128 bits of the real ones. exec/dispatch.ts has the calls, which follow from
 * the rows (lanesOf() in src/spec/x86/instructions/notation.ts).
 *
 * Nothing is written before every lane is computed, and the floating-point flags of all lanes are judged together.
 */
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { commitLanes, deferFlags } from "../sse/float-lane.ts";
import { enterLane, leaveLanes, regVector, rmVector } from "../sse/operand.ts";
import { avxReady, vectorBytes, vexSource, vvvvVector, writeVector } from "./operand.ts";

type Handler = (op: MicroOp) => i32;

/** Register 0, first operand and result; register 1, the r/m operand. */
const FILE: usize = memory.data(64, 16);
const SECOND: usize = FILE + 32;
/** Results of the lanes, with room for what a narrowing handler clears behind its own. */
const RESULT: usize = memory.data(48, 16);
/** The micro-op that the handler sees. */
const COPY: MicroOp = changetype<MicroOp>(memory.data(32, 8));

/** ModRM.reg 0, ModRM.rm register 1. */
const BOTH_REGISTERS: u8 = 0xc1;
const REX_B: u8 = 1;
const REX_R: u8 = 4;

function copyMicroOp(op: MicroOp): void {
  const from = changetype<usize>(op);
  const to = changetype<usize>(COPY);
  v128.store(to, v128.load(from));
  v128.store(to, v128.load(from, 16), 16);
}

/** Stores, comparisons, moves to general registers: nothing but the checks differs. */
export function runOperands(op: MicroOp, handler: Handler): i32 {
  if (!avxReady()) return FAULT;
  enterLane(0, 0);
  const outcome = handler(op);
  leaveLanes();
  return outcome;
}

/** One lane, whose first operand is VEX.vvvv; a memory operand is the handler's business. */
export function runScalar(op: MicroOp, handler: Handler): i32 {
  if (!avxReady()) return FAULT;
  copyMicroOp(op);
  COPY.rex &= ~REX_R;
  if (op.flags & IS_REGISTER) {
    v128.store(SECOND, v128.load(rmVector(op)));
    COPY.modrm = BOTH_REGISTERS;
    COPY.rex &= ~REX_B;
  } else COPY.modrm &= 0xc7;
  v128.store(FILE, v128.load(vvvvVector(op)));
  enterLane(FILE, 0);
  const outcome = handler(COPY);
  leaveLanes();
  return outcome == RETIRE ? writeVector(regVector(op), v128.load(FILE), i64x2.splat(0)) : outcome;
}

/** Shifts by an immediate: ModRM.reg is part of the opcode, the result goes to VEX.vvvv. */
export function runImmediate(op: MicroOp, handler: Handler): i32 {
  if (!avxReady()) return FAULT;
  copyMicroOp(op);
  COPY.modrm = (op.modrm & 0x38) | BOTH_REGISTERS;
  COPY.rex &= ~REX_B;
  const bytes = vectorBytes(op);
  const source = rmVector(op);
  for (let at: u32 = 0; at < bytes; at += 16) {
    v128.store(SECOND, v128.load(source + at));
    enterLane(FILE, at >> 4);
    handler(COPY);
    v128.store(RESULT + at, v128.load(SECOND));
  }
  leaveLanes();
  return writeVector(vvvvVector(op), v128.load(RESULT), bytes == 32 ? v128.load(RESULT, 16) : i64x2.splat(0));
}

/** One or two lanes; `sourceStep` and `resultStep` are the bytes from one lane's r/m operand and result to the next one's. */
export function runLanes(op: MicroOp, handler: Handler, sourceStep: u32, resultStep: u32): i32 {
  const twoLanes = vectorBytes(op) == 32;
  const source = vexSource(op, twoLanes && sourceStep != 0 ? sourceStep << 1 : 16, sourceStep - 1 < 15);
  if (source == 0) return FAULT;
  const first = vvvvVector(op);
  copyMicroOp(op);
  COPY.modrm = BOTH_REGISTERS;
  COPY.rex &= ~(REX_R | REX_B);
  COPY.flags |= IS_REGISTER as u8;
  v128.store(FILE, v128.load(first));
  v128.store(SECOND, v128.load(source));
  enterLane(FILE, 0);
  if (!twoLanes) {
    const outcome = handler(COPY);
    leaveLanes();
    return outcome == RETIRE ? writeVector(regVector(op), v128.load(FILE), i64x2.splat(0)) : outcome;
  }
  deferFlags();
  handler(COPY);
  v128.store(RESULT, v128.load(FILE));
  v128.store(FILE, v128.load(first, 16));
  v128.store(SECOND, v128.load(source + sourceStep));
  enterLane(FILE, 1);
  handler(COPY);
  v128.store(RESULT + resultStep, v128.load(FILE));
  leaveLanes();
  if (commitLanes() != RETIRE) return FAULT;
  return writeVector(regVector(op), v128.load(RESULT), resultStep == 16 ? v128.load(RESULT, 16) : i64x2.splat(0));
}
