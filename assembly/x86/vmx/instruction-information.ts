/**
 * Encoders of the exit qualification and of the VM-exit instruction-information field for instructions that exit.
 * Formats bit by bit: src/spec/vmx/qualifications.ts.
 *
 * @sdm 3C "Information for VM Exits Due to Instruction Execution"
 */
import * as Offset from "../../spec/vcpu-offset.ts";
import { IS_REGISTER, MicroOp, REP, REPNE, RIP_RELATIVE, regNumber, rmNumber } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";

/** `access` of crQualification. */
export const MOV_TO_CR: u32 = 0;
export const MOV_FROM_CR: u32 = 1;
export const CLTS: u32 = 2;
export const LMSW: u32 = 3;

/** Bits 29:28 of the descriptor-table formats. */
export const SGDT: u32 = 0;
export const SIDT: u32 = 1;
export const LGDT: u32 = 2;
export const LIDT: u32 = 3;
export const SLDT: u32 = 0;
export const STR: u32 = 1;
export const LLDT: u32 = 2;
export const LTR: u32 = 3;

/** Address size 2, 4, 8 bytes as 0, 1, 2 at bits 9:7. */
function addressSize(op: MicroOp): u32 {
  return ((op.adSize as u32) >> 2) << 7;
}

/** Scale, address size, segment, index and base of the memory operand. */
function memoryOperand(op: MicroOp): u32 {
  let word = addressSize(op) | ((op.segment as u32) << 15);
  if ((op.idx as u32) < Offset.ZERO) word |= (op.scale as u32) | (((op.idx as u32) >> 3) << 18);
  else word |= 0x400000;
  if ((op.base as u32) < Offset.ZERO) word |= ((op.base as u32) >> 3) << 23;
  else word |= 0x8000000;
  return word;
}

/** Displacement of the memory operand: the exit qualification. A RIP-relative one has the following RIP added. */
export function displacementQualification(op: MicroOp): u64 {
  if (((op.flags as u32) & IS_REGISTER) != 0) return 0;
  if (((op.flags as u32) & RIP_RELATIVE) != 0) return cpu.blockRip + (op.disp as i64 as u64);
  return op.disp as i64 as u64;
}

/** VMCLEAR, VMPTRLD, VMPTRST, VMXON, XSAVES, XRSTORS. */
export function memoryInformation(op: MicroOp): u32 {
  return memoryOperand(op);
}

/** INVEPT, INVVPID, INVPCID. */
export function invalidateInformation(op: MicroOp): u32 {
  return memoryOperand(op) | (regNumber(op) << 28);
}

/** VMREAD, VMWRITE: the operand in ModRM.rm, and in bits 31:28 the register with the encoding. */
export function vmreadVmwriteInformation(op: MicroOp): u32 {
  if (((op.flags as u32) & IS_REGISTER) != 0) return 0x400 | (rmNumber(op) << 3) | (regNumber(op) << 28);
  return memoryOperand(op) | (regNumber(op) << 28);
}

/** LGDT, LIDT, SGDT, SIDT. */
export function gdtrIdtrInformation(op: MicroOp, instruction: u32): u32 {
  return memoryOperand(op) | (((op.opSize != 2) as u32) << 11) | (instruction << 28);
}

/** LLDT, LTR, SLDT, STR. */
export function ldtrTrInformation(op: MicroOp, instruction: u32): u32 {
  if (((op.flags as u32) & IS_REGISTER) != 0) return 0x400 | (rmNumber(op) << 3) | (instruction << 28);
  return memoryOperand(op) | (instruction << 28);
}

/** RDRAND, RDSEED: destination register and operand size. */
export function rdrandInformation(op: MicroOp): u32 {
  return (rmNumber(op) << 3) | (((op.opSize as u32) >> 2) << 11);
}

/** INS, OUTS: address size, and for OUTS the segment. */
export function stringIoInformation(op: MicroOp): u32 {
  return addressSize(op) | ((op.segment as u32) << 15);
}

/** I/O instruction. `string` for INS and OUTS, `immediate` if the port is in the instruction. */
export function ioQualification(op: MicroOp, port: u32, size: u32, input: bool, string: bool, immediate: bool): u64 {
  let word = (size - 1) | ((input as u32) << 3) | ((string as u32) << 4) | ((immediate as u32) << 6) | (port << 16);
  if (string && ((op.flags as u32) & (REP | REPNE)) != 0) word |= 0x20;
  return word;
}

/** MOV to and from CR, CLTS. */
export function crQualification(register: u32, access: u32, gpr: u32): u64 {
  return register | (access << 4) | (gpr << 8);
}

/** LMSW: its source operand, and whether it came from memory. */
export function lmswQualification(source: u32, memory: bool): u64 {
  return (LMSW << 4) | ((memory as u32) << 6) | ((source & 0xffff) << 16);
}

/** MOV DR. `read` is MOV from DR. */
export function drQualification(register: u32, read: bool, gpr: u32): u64 {
  return register | ((read as u32) << 4) | (gpr << 8);
}
