/**
 * Bytes to fields: prefixes, opcode, ModRM, SIB, displacement, immediate. What an opcode means comes from decode/tables.ts.
 *
 * @sdm 2A "Instruction Format"
 * @sdm 2A "Intel Advanced Vector Extensions (Intel AVX) Instruction Format"
 */
import { INSN_BASE, MACHINE_BASE } from "../../spec/layout.ts";
import { FEATURES } from "../../spec/machine-offset.ts";
import { cpu } from "../state/vcpu.ts";
import {
  insn,
  NO_REGISTER,
  PREFIX_ADSIZE,
  PREFIX_LOCK,
  PREFIX_OPSIZE,
  PREFIX_REP,
  PREFIX_REPNE,
  REX_PRESENT,
  RIP,
  VEX_L,
  VEX_PRESENT,
} from "./instruction.ts";
import * as Table from "./tables.ts";

/** The instruction is complete. */
export const PARSE_OK: u32 = 0;
/** #UD: no such instruction in this mode, on this processor, or with this LOCK prefix. */
export const PARSE_UD: u32 = 1;
/** The bytes given end before the instruction does. */
export const PARSE_MORE: u32 = 2;
/** More than 15 bytes: #GP(0). */
export const PARSE_LONG: u32 = 3;
/** As PARSE_OK, but no handler of that name exists. */
export const PARSE_UNIMPLEMENTED: u32 = 4;

/** Longest instruction, bytes. */
const LONGEST: usize = 15;
/** parse() may look this far ahead of the end of an instruction: fewer bytes are copied to a padded place first. */
const LOOK_AHEAD: u32 = 32;
const PADDED: usize = INSN_BASE + 0x400;

const NO_OVERRIDE: u32 = 8;
const ES: u32 = 0;
const CS: u32 = 1;
const SS: u32 = 2;
const DS: u32 = 3;
const FS: u32 = 4;
const GS: u32 = 5;

/** Registers of the 16-bit addressing forms, by ModRM.rm: base in 7:4, index in 3:0 (0 is none: AX is never one). */
const ADDRESS_16: u64 = 0x3050706057563736;

/** Reads one instruction at `start`. `codeMode`: 0 16-bit code, 1 32-bit, 2 64-bit mode. Fills `insn`; returns PARSE_…. */
export function parse(start: usize, available: u32, codeMode: u32): u32 {
  if (available < LOOK_AHEAD) {
    memory.fill(PADDED, 0, 2 * LOOK_AHEAD);
    memory.copy(PADDED, start, available);
    start = PADDED;
  }
  let at = start;
  const is64 = codeMode == 2;
  let prefixes: u32 = 0;
  // Mandatory prefix, as ASK_PREFIX counts: F3 and F2 come before 66, the last of them counts.
  let rep: u32 = 0;
  let chosen: u32 = NO_OVERRIDE;
  let rex: u32 = 0;
  let byte: u32 = 0;
  let vvvv: u32 = 0;
  let space: u32 = 0;
  /** A VEX prefix after one that it excludes. */
  let forbidden = false;

  for (;;) {
    if (at - start >= LONGEST) return beyond(at - start + 1, available);
    byte = load<u8>(at);
    at++;
    if (is64 && (byte & 0xf0) == 0x40) {
      // REX counts only as the last prefix.
      rex = (byte & 0xf) | REX_PRESENT;
      byte = load<u8>(at);
      if ((byte & 0xf0) == 0x40) continue;
      if (!isPrefix(byte)) {
        at++;
        break;
      }
      rex = 0;
      continue;
    }
    if (!isPrefix(byte)) break;
    if (byte == 0x66) prefixes |= PREFIX_OPSIZE;
    else if (byte == 0x67) prefixes |= PREFIX_ADSIZE;
    else if (byte == 0xf3) {
      rep = 2;
      prefixes = (prefixes & ~PREFIX_REPNE) | PREFIX_REP;
    } else if (byte == 0xf2) {
      rep = 3;
      prefixes = (prefixes & ~PREFIX_REP) | PREFIX_REPNE;
    } else if (byte == 0xf0) prefixes |= PREFIX_LOCK;
    else if (byte == 0x64) chosen = FS;
    else if (byte == 0x65) chosen = GS;
    else if (!is64) chosen = (byte >> 3) & 3;
  }

  if (byte == 0x0f) {
    byte = load<u8>(at);
    at++;
    space = 1;
    if (byte == 0x38 || byte == 0x3a) {
      space = byte == 0x38 ? 2 : 3;
      byte = load<u8>(at);
      at++;
    }
  } else if ((byte & 0xfe) == 0xc4 && (is64 || load<u8>(at) >= 0xc0)) {
    // VEX: LDS and LES have no register form, and 64-bit mode has neither.
    if (at >= start + available || at >= start + LONGEST) return beyond(at - start + 1, available);
    // #UD, but only once all of the instruction has been fetched.
    forbidden = (prefixes & (PREFIX_LOCK | PREFIX_OPSIZE | PREFIX_REP | PREFIX_REPNE)) != 0 || rex != 0;
    // #UD in real-address and virtual-8086 mode, which have no VEX prefixes.
    if ((cpu.cr0 & 1) == 0 || (cpu.rflags & 0x20000) != 0) return fail(at - start, available);
    let last: u32 = load<u8>(at);
    at++;
    rex = VEX_PRESENT;
    space = 1;
    if (byte == 0xc4) {
      space = last & 0x1f;
      rex |= (~last >> 5) & 7;
      if (space == 0 || space > 3) return fail(at - start + 2, available);
      last = load<u8>(at);
      at++;
      rex |= (last >> 4) & 8;
    } else {
      rex |= (~last >> 5) & 4;
    }
    if (!is64) rex &= ~7;
    vvvv = (~last >> 3) & 15;
    if ((last & 4) != 0) rex |= VEX_L;
    rep = last & 3;
    space |= 4;
    byte = load<u8>(at);
    at++;
  }
  insn.map = space & 3;
  insn.opcode = byte;

  const entry = load<u32>(Table.OPCODES + ((<usize>((space << 8) | byte)) << 2));
  let leaf = entry & 0xffff;
  if (leaf == 0) return fail(at - start, available);

  let modrm: u32 = 0;
  if ((entry & 0x10000) != 0) {
    modrm = load<u8>(at);
    at++;
  }
  const adSize = is64 ? ((prefixes & PREFIX_ADSIZE) != 0 ? 4 : 8) : (codeMode == 1) == ((prefixes & PREFIX_ADSIZE) == 0) ? 4 : 2;
  // The operand-size attribute, as ASK_SIZE counts: 0, 1, 2 for 16, 32, 64 bits.
  const size: u32 = is64 && (rex & 8) != 0 ? 2 : (codeMode == 0) == ((prefixes & PREFIX_OPSIZE) == 0) ? 0 : 1;

  while ((leaf & 0x8000) != 0) {
    const node = Table.NODES + ((<usize>(leaf & 0x7fff)) << 1);
    const ask = <u32>load<u16>(node);
    let answer: u32 = 0;
    switch (ask & 0xff) {
      case Table.ASK_MODE:
        answer = is64 ? 1 : 0;
        break;
      case Table.ASK_MOD:
        answer = modrm >= 0xc0 ? 1 : 0;
        break;
      case Table.ASK_REG:
        answer = (modrm >> 3) & 7;
        break;
      case Table.ASK_RM:
        answer = modrm & 7;
        break;
      case Table.ASK_PREFIX:
        // A VEX prefix holds F3 as 2 and F2 as 3 too.
        answer = rep != 0 ? rep : (prefixes & PREFIX_OPSIZE) != 0 ? 1 : 0;
        break;
      case Table.ASK_REX_B:
        answer = rex & 1;
        break;
      case Table.ASK_REX_R:
        answer = (rex >> 2) & 1;
        break;
      case Table.ASK_VEX_W:
        answer = (rex >> 3) & 1;
        break;
      case Table.ASK_VEX_L:
        answer = (rex & VEX_L) != 0 ? 1 : 0;
        break;
      case Table.ASK_ADDRESS:
        answer = adSize >> 2;
        break;
      case Table.ASK_FEATURE:
        answer = hasFeature(ask >> 8) ? 1 : 0;
        break;
      default:
        answer = size;
        break;
    }
    leaf = load<u16>(node + 2 + ((<usize>answer) << 1));
  }
  if (leaf == 0) return fail(at - start, available);

  const row = Table.ROWS + ((<usize>(leaf - 1)) << 4);
  const rowFlags = <u32>load<u8>(row, 4);
  const bytes = <u32>load<u8>(row, 5);
  insn.modrm = modrm;
  insn.mod = modrm >> 6;
  insn.adSize = adSize;
  insn.opSize = bytes != 0 ? bytes : size == 0 ? 2 : size << 2;
  insn.prefixes = prefixes;
  insn.rex = rex;
  // Registers 8 to 15 exist in 64-bit mode only.
  insn.vvvv = is64 ? vvvv : vvvv & 7;
  insn.exec = load<u16>(row);
  insn.form = load<u8>(row, 2);
  insn.rowFlags = rowFlags;
  insn.feature = load<u8>(row, 6);
  insn.row = load<u16>(row, 14);
  insn.flagsRead = load<u16>(row, 8);
  insn.flagsWritten = load<u16>(row, 10);
  insn.flagsUndefined = load<u16>(row, 12);
  insn.segmentOverride = chosen != NO_OVERRIDE ? 1 : 0;
  insn.isMemory = 0;
  insn.base = NO_REGISTER;
  insn.index = NO_REGISTER;
  insn.scale = 0;
  insn.disp = 0;
  let segment = DS;
  const vsib = (rowFlags & Table.ROW_VSIB) != 0;

  if ((entry & 0x10000) != 0) {
    insn.hasModrm = 1;
    insn.reg = ((modrm >> 3) & 7) | ((rex & 4) << 1);
    insn.rm = (modrm & 7) | ((rex & 1) << 3);
    if (modrm < 0xc0 && (rowFlags & Table.ROW_REGISTER) == 0) {
      insn.isMemory = 1;
      const mod = modrm >> 6;
      const rm = modrm & 7;
      // A vector index needs a SIB byte, and can be register 4.
      if (vsib && (adSize == 2 || rm != 4)) return fail(at - start, available);
      if (adSize == 2) {
        const pair = (<u32>(ADDRESS_16 >> (rm << 3))) & 0xff;
        if (mod == 0 && rm == 6) {
          insn.disp = <i64>load<i16>(at);
          at += 2;
        } else {
          insn.base = pair >> 4;
          if ((pair & 15) != 0) insn.index = pair & 15;
          if (pair >> 4 == 5) segment = SS;
          if (mod == 1) {
            insn.disp = <i64>load<i8>(at);
            at++;
          } else if (mod == 2) {
            insn.disp = <i64>load<i16>(at);
            at += 2;
          }
        }
      } else {
        let base = rm;
        if (rm == 4) {
          const sib = <u32>load<u8>(at);
          at++;
          base = sib & 7;
          const index = ((sib >> 3) & 7) | ((rex & 2) << 2);
          if (index != 4 || vsib) {
            insn.index = index;
            insn.scale = sib >> 6;
          }
        }
        if (mod == 0 && base == 5) {
          insn.disp = <i64>load<i32>(at);
          at += 4;
          // Without SIB, 64-bit mode means RIP-relative.
          if (rm == 5 && is64) insn.base = RIP;
        } else {
          base |= (rex & 1) << 3;
          insn.base = base;
          if (base == 4 || base == 5) segment = SS;
          if (mod == 1) {
            insn.disp = <i64>load<i8>(at);
            at++;
          } else if (mod == 2) {
            insn.disp = <i64>load<i32>(at);
            at += 4;
          }
        }
      }
    }
  } else {
    insn.hasModrm = 0;
    insn.reg = (byte & 7) | ((rex & 1) << 3);
    insn.rm = insn.reg;
  }
  insn.segment = chosen != NO_OVERRIDE ? chosen : segment;

  insn.imm = 0;
  insn.imm2 = 0;
  switch (<u32>load<u8>(row, 3)) {
    case Table.IMMEDIATE_IB:
    case Table.IMMEDIATE_CB:
      insn.imm = <i64>load<i8>(at);
      at++;
      break;
    case Table.IMMEDIATE_IB_UNSIGNED:
      insn.imm = <i64>load<u8>(at);
      at++;
      break;
    case Table.IMMEDIATE_IW:
    case Table.IMMEDIATE_CW:
      insn.imm = <i64>load<i16>(at);
      at += 2;
      break;
    case Table.IMMEDIATE_IW_UNSIGNED:
      insn.imm = <i64>load<u16>(at);
      at += 2;
      break;
    case Table.IMMEDIATE_ID:
    case Table.IMMEDIATE_CD:
      insn.imm = <i64>load<i32>(at);
      at += 4;
      break;
    case Table.IMMEDIATE_IO:
      insn.imm = load<i64>(at);
      at += 8;
      break;
    case Table.IMMEDIATE_FAR16:
      insn.imm = <i64>load<u16>(at);
      insn.imm2 = load<u16>(at, 2);
      at += 4;
      break;
    case Table.IMMEDIATE_FAR32:
      insn.imm = <i64>load<u32>(at);
      insn.imm2 = load<u16>(at, 4);
      at += 6;
      break;
    case Table.IMMEDIATE_MOFFS:
      insn.isMemory = 1;
      insn.disp = adSize == 2 ? <i64>load<u16>(at) : adSize == 4 ? <i64>load<u32>(at) : load<i64>(at);
      at += adSize;
      break;
    case Table.IMMEDIATE_IW_IB:
      insn.imm = <i64>load<u16>(at);
      insn.imm2 = load<u8>(at, 2);
      at += 3;
      break;
    case Table.IMMEDIATE_ONE:
      insn.imm = 1;
      break;
    default:
      break;
  }

  const length = at - start;
  if (length > <usize>available || length > LONGEST) return beyond(length, available);
  insn.length = <u32>length;
  if ((prefixes & PREFIX_LOCK) != 0 && ((rowFlags & Table.ROW_LOCK) == 0 || insn.isMemory == 0)) return PARSE_UD;
  if ((rowFlags & Table.ROW_UD) != 0 || forbidden) return PARSE_UD;
  if ((rex & VEX_PRESENT) != 0 && vvvv != 0 && (rowFlags & Table.ROW_VVVV) == 0) return PARSE_UD;
  // Destination, index and mask of a gather are three registers.
  if (vsib && (insn.reg == insn.index || insn.reg == insn.vvvv || insn.index == insn.vvvv)) return PARSE_UD;
  if (insn.feature != 0xff && !hasFeature(insn.feature)) return PARSE_UD;
  return (rowFlags & Table.ROW_UNIMPLEMENTED) != 0 ? PARSE_UNIMPLEMENTED : PARSE_OK;
}

/** Legacy prefixes. 26 2E 36 3E 64 65 66 67 F0 F2 F3. */
function isPrefix(byte: u32): bool {
  if (byte >= 0xf0) return byte == 0xf0 || byte == 0xf2 || byte == 0xf3;
  if (byte >= 0x64) return byte <= 0x67;
  return (byte & 0xe7) == 0x26;
}

function hasFeature(number: u32): bool {
  return ((load<u32>(<usize>(MACHINE_BASE + FEATURES + ((number >> 5) << 2))) >> (number & 31)) & 1) != 0;
}

/** The opcode is invalid after `length` bytes: #UD, unless the bytes given or allowed end before that. */
function fail(length: usize, available: u32): u32 {
  insn.length = <u32>length;
  return length > <usize>available || length > LONGEST ? beyond(length, available) : PARSE_UD;
}

/** The instruction needs `length` bytes or more, which is too many. */
function beyond(length: usize, available: u32): u32 {
  insn.length = <u32>length;
  return available < <u32>LONGEST ? PARSE_MORE : PARSE_LONG;
}
