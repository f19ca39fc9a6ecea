/** The instruction that parse() has just read. One fixed place: decode/emit.ts copies what a micro-op keeps. */
import { INSN_BASE } from "../../spec/layout.ts";

@unmanaged
export class Instruction {
  /** Displacement, sign-extended; of a memory offset (MOV AL, moffs8) the offset itself, zero-extended. */
  disp: i64 = 0;
  /** Immediate or branch displacement, extended as the row says (decode/tables.ts IMMEDIATE_…); offset of a far pointer; 1 for "r/m, 1". */
  imm: i64 = 0;
  /** Selector of a far pointer; nesting level of ENTER. */
  imm2: u32 = 0;
  /** Length, bytes. */
  length: u32 = 0;
  /** 0 one-byte, 1 0F, 2 0F 38, 3 0F 3A. */
  map: u32 = 0;
  /** Opcode byte in its map. */
  opcode: u32 = 0;
  /** ModRM byte, 0 if there is none. */
  modrm: u32 = 0;
  hasModrm: u32 = 0;
  /** ModRM.mod. */
  mod: u32 = 0;
  /** ModRM.reg with REX.R; of encoding O and OI the register in the opcode byte. */
  reg: u32 = 0;
  /** ModRM.rm with REX.B; of encoding O and OI the register in the opcode byte. */
  rm: u32 = 0;
  /** 1 if there is a memory operand that ModRM or a memory offset addresses. String instructions and XLAT: 0. */
  isMemory: u32 = 0;
  /** Base register 0..15, NO_REGISTER, or RIP. */
  base: u32 = 0;
  /** Index register 0..15, or NO_REGISTER. */
  index: u32 = 0;
  /** Left shift of the index, 0..3. */
  scale: u32 = 0;
  /** Effective segment: ES 0 CS 1 SS 2 DS 3 FS 4 GS 5. In 64-bit mode only FS and GS override; SS stays the default of a stack base. */
  segment: u32 = 0;
  /** 1 if a prefix chose the segment. */
  segmentOverride: u32 = 0;
  /** Operand size, bytes: 1, 2, 4, 8. */
  opSize: u32 = 0;
  /** Address size, bytes: 2, 4, 8. */
  adSize: u32 = 0;
  /** PREFIX_… below. */
  prefixes: u32 = 0;
  /** WRXB in 3:0 (of a VEX prefix too); REX_PRESENT, VEX_PRESENT, VEX_L. */
  rex: u32 = 0;
  /** VEX.vvvv, not inverted: a register number. */
  vvvv: u32 = 0;
  /** Class or handler number (assembly/spec/exec-id.ts). */
  exec: u32 = 0;
  /** Encoding (assembly/spec/form.ts). */
  form: u32 = 0;
  /** Number of the row in src/spec/x86/instructions/table.ts. */
  row: u32 = 0;
  /** Number of the row's feature (assembly/spec/cpu-feature.ts), 0xff if every processor has it. */
  feature: u32 = 0;
  /** ROW_… of decode/tables.ts. */
  rowFlags: u32 = 0;
  /** Flags at their RFLAGS positions, AC at bit 15: read, given a defined value, left undefined. */
  flagsRead: u32 = 0;
  flagsWritten: u32 = 0;
  flagsUndefined: u32 = 0;
}
export const insn: Instruction = changetype<Instruction>(<usize>INSN_BASE);

export const NO_REGISTER: u32 = 16;
export const RIP: u32 = 17;

/** `prefixes`: the first five as in MicroOp.flags. */
export const PREFIX_REP: u32 = 1;
export const PREFIX_REPNE: u32 = 2;
export const PREFIX_LOCK: u32 = 4;
export const PREFIX_OPSIZE: u32 = 8;
export const PREFIX_ADSIZE: u32 = 0x10;

/** `rex`: as in MicroOp.rex. */
export const REX_PRESENT: u32 = 0x10;
export const VEX_PRESENT: u32 = 0x20;
export const VEX_L: u32 = 0x40;
