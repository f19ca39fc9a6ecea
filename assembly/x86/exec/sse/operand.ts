/**
 * What every SSE handler begins with: is SSE available, and where are the operands.
 *
 * A vector operand is a pointer to its 16 bytes, in the register file, in guest RAM, or (when the bytes cross a page or
 * are not plain RAM) in a buffer. Pointer 0 means that a fault is recorded.
 *
 * VEX-encoded forms run the same handlers lane by lane (exec/avx/lanes.ts): for them the register file is a copy of the
 * operands, and the checks have been made.
 */
import * as Offset from "../../../spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../../spec/layout.ts";
import { faulted, raiseGp, raiseNm, raiseUd } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { dataPointer, load16, load32, load64, loadBlock, store16, store32, store64, store8, storeBlock } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { IS_REGISTER, MicroOp, regNumber, rmNumber } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";

const CR0_EM_TS: u32 = 0xc;
const CR0_TS: u32 = 8;
const CR4_OSFXSR: u32 = 0x200;

/** Where the vector registers are: the processor's, or a lane of a VEX-encoded instruction. */
let registers: usize = VCPU_BASE + Offset.VECTOR;
/** The instruction is VEX-encoded and may execute. */
let vexChecked: bool = false;
/** Lane in execution: 0, or 1 for the upper half of a 256-bit instruction. */
export let lane: u32 = 0;

/** Before a handler runs for a VEX-encoded instruction: `file` holds its registers 0 and 1, 32 bytes apart; 0 leaves them where they are. */
export function enterLane(file: usize, number: u32): void {
  if (file != 0) registers = file;
  lane = number;
  vexChecked = true;
}

/** After it. */
export function leaveLanes(): void {
  registers = VCPU_BASE + Offset.VECTOR;
  lane = 0;
  vexChecked = false;
}

/** Buffer of a source operand that has no direct pointer. */
const BLOCK: usize = memory.data(16, 16);

/** True if an SSE instruction may execute; if not, the fault is recorded. @sdm 3A "Emulation of the Floating-Point Unit" */
export function sseReady(): bool {
  if (((cpu.cr0 as u32) & CR0_EM_TS) == 0 && ((cpu.cr4 as u32) & CR4_OSFXSR) != 0) return true;
  if (vexChecked) return true;
  if (((cpu.cr0 as u32) & CR0_EM_TS) == CR0_TS && ((cpu.cr4 as u32) & CR4_OSFXSR) != 0) raiseNm();
  else raiseUd();
  return false;
}

/** Address of XMM register `n`. */
export function xmm(n: u32): usize {
  return registers + (n << 5);
}

/** Address of the register in ModRM.reg. */
export function regVector(op: MicroOp): usize {
  return xmm(regNumber(op));
}

/** Address of the register in ModRM.rm. */
export function rmVector(op: MicroOp): usize {
  return xmm(rmNumber(op));
}

/** Writes the register in ModRM.reg. */
export function setVector(op: MicroOp, value: v128): i32 {
  v128.store(regVector(op), value);
  return RETIRE;
}

/** xmm/m128 as a pointer; a memory operand must be aligned to 16 bytes. */
export function vectorSource(op: MicroOp): usize {
  if (!sseReady()) return 0;
  if (op.flags & IS_REGISTER) return rmVector(op);
  return memorySource(op, 15);
}

/** xmm/m128 as a pointer, of any alignment. */
export function unalignedSource(op: MicroOp): usize {
  if (!sseReady()) return 0;
  if (op.flags & IS_REGISTER) return rmVector(op);
  return memorySource(op, 0);
}

/** A misaligned operand is #GP before paging is looked at. */
function memorySource(op: MicroOp, alignment: u64): usize {
  const linear = operandLinear(op, 16, false);
  if (faulted()) return 0;
  if (linear & alignment) {
    raiseGp(0);
    return 0;
  }
  const pointer = dataPointer(linear, 16, false);
  if (pointer != 0) return pointer;
  if (faulted() || !loadBlock(linear, BLOCK, 16)) return 0;
  return BLOCK;
}

/** Stores 16 bytes to the memory operand. `alignment` is 15 or 0. */
export function storeVector(op: MicroOp, value: v128, alignment: u64): i32 {
  const linear = operandLinear(op, 16, true);
  if (faulted()) return FAULT;
  if (linear & alignment) return raiseGp(0);
  const pointer = dataPointer(linear, 16, true);
  if (pointer != 0) {
    v128.store(pointer, value);
    return RETIRE;
  }
  if (faulted()) return FAULT;
  v128.store(BLOCK, value);
  return storeBlock(linear, BLOCK, 16) ? RETIRE : FAULT;
}

/** xmm/m64: the low quadword. Callers test faulted(). */
export function source64(op: MicroOp): u64 {
  if (!sseReady()) return 0;
  if (op.flags & IS_REGISTER) return load<u64>(rmVector(op));
  const linear = operandLinear(op, 8, false);
  return faulted() ? 0 : load64(linear);
}

/** xmm/m32: the low doubleword. Callers test faulted(). */
export function source32(op: MicroOp): u32 {
  if (!sseReady()) return 0;
  if (op.flags & IS_REGISTER) return load<u32>(rmVector(op));
  const linear = operandLinear(op, 4, false);
  return faulted() ? 0 : (load32(linear) as u32);
}

/** xmm/m16: the low word. Callers test faulted(). */
export function source16(op: MicroOp): u32 {
  if (!sseReady()) return 0;
  if (op.flags & IS_REGISTER) return load<u16>(rmVector(op));
  const linear = operandLinear(op, 2, false);
  return faulted() ? 0 : (load16(linear) as u32);
}

/** r/m32 as a general register or memory. Callers test faulted(). */
export function general32(op: MicroOp): u32 {
  if (op.flags & IS_REGISTER) return load<u32>(VCPU_BASE + (op.base as u32));
  const linear = operandLinear(op, 4, false);
  return faulted() ? 0 : (load32(linear) as u32);
}

/** r/m64 as a general register or memory. Callers test faulted(). */
export function general64(op: MicroOp): u64 {
  if (op.flags & IS_REGISTER) return load<u64>(VCPU_BASE + (op.base as u32));
  const linear = operandLinear(op, 8, false);
  return faulted() ? 0 : load64(linear);
}

/** True for the form with a 64-bit general register (REX.W or VEX.W1 in 64-bit mode). */
export function wide(op: MicroOp): bool {
  return op.opSize == 8;
}

/** Writes the general register in ModRM.reg; every SSE instruction that does so zero-extends to 64 bits. */
export function setGeneral(op: MicroOp, value: u64): i32 {
  store<u64>(VCPU_BASE + (op.dst as u32), value);
  return RETIRE;
}

/** Writes r/m32: a register (zero-extended) or memory. */
export function storeGeneral32(op: MicroOp, value: u32): i32 {
  if (op.flags & IS_REGISTER) {
    store<u64>(VCPU_BASE + (op.base as u32), value as u64);
    return RETIRE;
  }
  const linear = operandLinear(op, 4, true);
  if (faulted()) return FAULT;
  return store32(linear, value) ? RETIRE : FAULT;
}

/** Writes r/m64. */
export function storeGeneral64(op: MicroOp, value: u64): i32 {
  if (op.flags & IS_REGISTER) {
    store<u64>(VCPU_BASE + (op.base as u32), value);
    return RETIRE;
  }
  const linear = operandLinear(op, 8, true);
  if (faulted()) return FAULT;
  return store64(linear, value) ? RETIRE : FAULT;
}

/** Writes reg/m8: a register (zero-extended) or memory. */
export function storeGeneral8(op: MicroOp, value: u32): i32 {
  if (op.flags & IS_REGISTER) return storeGeneral32(op, value);
  const linear = operandLinear(op, 1, true);
  if (faulted()) return FAULT;
  return store8(linear, value) ? RETIRE : FAULT;
}

/** Writes reg/m16. */
export function storeGeneral16(op: MicroOp, value: u32): i32 {
  if (op.flags & IS_REGISTER) return storeGeneral32(op, value);
  const linear = operandLinear(op, 2, true);
  if (faulted()) return FAULT;
  return store16(linear, value) ? RETIRE : FAULT;
}
