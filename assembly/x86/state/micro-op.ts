/**
 * One decoded micro-op. The first 16 bytes are what the hot loop reads; the second 16 exist only behind a HANDLER
 * micro-op, and hold what an instruction handler in exec/ needs.
 *
 * Register fields are byte offsets from VCPU_BASE (0..255), so `load<u64>(VCPU_BASE + op.dst)` is the register; AH, CH, DH
 * and BH are the offset of their register plus 1. An absent base or index is the `zero` slot; RIP-relative is `blockRip`
 * with the distance from the block's first instruction in `disp`.
 */
@unmanaged
export class MicroOp {
  /** Micro-op number (assembly/spec/micro-op-id.ts). */
  op: u16 = 0;
  /** Slot of ModRM.reg, or of the register in the opcode byte. */
  dst: u8 = 0;
  /** Slot of the base register; for a register operand (IS_REGISTER) the slot of ModRM.rm. */
  base: u8 = 0;
  /** Slot of the index register. */
  idx: u8 = 0;
  /** Left shift of the index, 0..3. */
  scale: u8 = 0;
  /** Bytes from the start of the block to this instruction. */
  ripOffset: u8 = 0;
  /** Instructions of the block before this one (at a block end: including it). */
  count: u8 = 0;
  disp: i32 = 0;
  /** Immediate, sign-extended; low half of a 64-bit one. */
  imm: i32 = 0;

  /** Handler number (assembly/spec/exec-id.ts). */
  handler: u16 = 0;
  /** Instruction length, bytes. */
  length: u8 = 0;
  /** The ModRM byte, without REX bits; 0 if there is none. */
  modrm: u8 = 0;
  /** Bits below. */
  flags: u8 = 0;
  /** Segment of the memory operand: ES 0, CS 1, SS 2, DS 3, FS 4, GS 5. */
  segment: u8 = 0;
  /** Operand size, bytes: 1, 2, 4, 8. */
  opSize: u8 = 0;
  /** Address size, bytes: 2, 4, 8. */
  adSize: u8 = 0;
  /** Upper half of a 64-bit immediate; selector of a far pointer; second immediate of ENTER. */
  immHigh: i32 = 0;
  /** Opcode byte | map << 8 (map: 0 one-byte, 1 0F, 2 0F38, 3 0F3A). */
  opcode: u16 = 0;
  /** VEX.vvvv (register number), when VEX-encoded. */
  vvvv: u8 = 0;
  /** REX bits WRXB in 3:0; bit 4 REX present; bit 5 VEX; bit 6 VEX.L. */
  rex: u8 = 0;
}

/** Bytes of the record of two instructions, of which a Jcc is the second. */
export const FUSED_BYTES: usize = 32;

/** `handler` of NEAR records before and after a locked instruction under bus-lock detection (exec/locked.ts). */
export const LOCK_BEGINS: u32 = 0xfffe;
export const LOCK_ENDS: u32 = 0xffff;

/** `flags` of a handler's micro-op. */
export const REP: u32 = 1;
export const REPNE: u32 = 2;
export const LOCK: u32 = 4;
export const OPSIZE_PREFIX: u32 = 8;
export const ADSIZE_PREFIX: u32 = 0x10;
/** The r/m operand is a register: its slot is `base` (general register), its number ModRM.rm + REX.B * 8. */
export const IS_REGISTER: u32 = 0x20;
/** The memory operand is RIP-relative (base is the blockRip slot). */
export const RIP_RELATIVE: u32 = 0x40;

/** Number of the register in ModRM.reg with REX.R, 0..15. */
export function regNumber(op: MicroOp): u32 {
  return (((op.modrm as u32) >> 3) & 7) | ((((op.rex as u32) >> 2) & 1) << 3);
}

/** Number of the register in ModRM.rm with REX.B, 0..15. Meaningful if IS_REGISTER. */
export function rmNumber(op: MicroOp): u32 {
  return ((op.modrm as u32) & 7) | (((op.rex as u32) & 1) << 3);
}
