/**
 * What every VEX-encoded vector instruction begins with: may AVX be used, and where are the operands.
 *
 * Memory operands may have any alignment, but for those that the manual calls aligned. A destination of 128 bits clears
 * the upper half of its register.
 */
import { faulted, raiseGp, raiseNm, raiseUd } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { dataPointer, loadBlock, storeBlock } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { CR0_TS, CR4_OSXSAVE } from "../../state/control-bits.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { cpu } from "../../state/vcpu.ts";
import { regVector, rmVector, xmm } from "../sse/operand.ts";

/** XCR0: SSE and AVX state. */
const XCR0_SSE_AVX: u64 = 6;
const VEX_L: u32 = 0x40;

/** Buffer of a memory operand that has no direct pointer, or that is read beyond its end. */
const BLOCK: usize = memory.data(64, 16);

/** True if the instruction may execute; if not, the fault is recorded. @sdm 2A "Exceptions Type 1 (Aligned Memory Reference)" */
export function avxReady(): bool {
  if ((cpu.cr4 & CR4_OSXSAVE) == 0 || (cpu.xcr0 & XCR0_SSE_AVX) != XCR0_SSE_AVX) raiseUd();
  else if (cpu.cr0 & CR0_TS) raiseNm();
  else return true;
  return false;
}

/** Bytes of the operands: 16, or 32 with VEX.L. */
export function vectorBytes(op: MicroOp): u32 {
  return op.rex & VEX_L ? 32 : 16;
}

/** Address of the register in VEX.vvvv. */
export function vvvvVector(op: MicroOp): usize {
  return xmm(op.vvvv as u32);
}

/** The r/m operand of `bytes` bytes as a pointer, which may be read up to 32 bytes if `padded`; 0 with the fault recorded. */
export function vexSource(op: MicroOp, bytes: u32, padded: bool): usize {
  if (!avxReady()) return 0;
  if (op.flags & IS_REGISTER) {
    if (!padded) return rmVector(op);
    memory.copy(BLOCK, rmVector(op), 32);
    return BLOCK;
  }
  return memoryVector(op, bytes, padded, 0);
}

/** The memory operand as a pointer. `alignment`: bytes - 1 if it must be aligned, else 0. */
export function memoryVector(op: MicroOp, bytes: u32, padded: bool, alignment: u64): usize {
  const linear = operandLinear(op, bytes, false);
  if (faulted()) return 0;
  if (linear & alignment) {
    raiseGp(0);
    return 0;
  }
  const pointer = dataPointer(linear, bytes, false);
  if (pointer != 0) {
    if (!padded) return pointer;
    memory.copy(BLOCK, pointer, bytes);
    return BLOCK;
  }
  return !faulted() && loadBlock(linear, BLOCK, bytes) ? BLOCK : 0;
}

/** Stores `bytes` bytes, 16 or 32, from `source` to the memory operand. */
export function storeMemoryVector(op: MicroOp, source: usize, bytes: u32, alignment: u64): i32 {
  const linear = operandLinear(op, bytes, true);
  if (faulted()) return FAULT;
  if (linear & alignment) return raiseGp(0);
  const pointer = dataPointer(linear, bytes, true);
  if (pointer != 0) {
    v128.store(pointer, v128.load(source));
    if (bytes == 32) v128.store(pointer, v128.load(source, 16), 16);
    return RETIRE;
  }
  if (faulted()) return FAULT;
  return storeBlock(linear, source, bytes) ? RETIRE : FAULT;
}

/** Writes a whole register: the upper half is 0 for a result of 128 bits. */
export function writeVector(target: usize, low: v128, high: v128): i32 {
  v128.store(target, low);
  v128.store(target, high, 16);
  return RETIRE;
}

/** Writes the register in ModRM.reg with a result of 16 or 32 bytes. */
export function writeResult(op: MicroOp, result: usize, bytes: u32): i32 {
  return writeVector(regVector(op), v128.load(result), bytes == 32 ? v128.load(result, 16) : i64x2.splat(0));
}
