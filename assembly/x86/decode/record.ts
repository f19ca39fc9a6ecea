/** Writing micro-ops: the cursor of the block being decoded, and what every record has in common. */
import { EA, SEG_BASE, ZERO, BLOCK_RIP } from "../../spec/vcpu-offset.ts";
import { LEA_32, LEA_64, LEA_ADDRESS_16, MOV_RI_WIDE, SEGMENT_EA } from "../../spec/micro-op-id.ts";
import { WATCH_LOCKS } from "../state/mode.ts";
import * as Forms from "./forms.ts";
import { insn } from "./instruction.ts";

/** Where the next record goes. */
export let cursor: usize = 0;
/** Address of the last record of 16 bytes written for the previous instruction, or 0: what a branch may fuse with. */
export let fusible: usize = 0;
/** Address of the last record, or 0 at the start of a block. */
export let lastRecord: usize = 0;
/** Offset of the instruction in its block, bytes. */
export let offsetInBlock: u32 = 0;
/** Instructions before it in the block. */
export let countBefore: u32 = 0;
/** Bytes of the block's page before the block, and whether its code can be linked directly. */
export let pageOffset: u32 = 0;
export let linkable: bool = false;
/** 64-bit mode, or flat 32-bit segments with a 32-bit stack. */
export let flat: bool = false;
export let long: bool = false;

export function beginBlock(at: usize, offsetInPage: u32, mode: u32, canLink: bool): void {
  const codeMode = mode & ~WATCH_LOCKS;
  cursor = at;
  fusible = 0;
  lastRecord = 0;
  offsetInBlock = 0;
  countBefore = 0;
  pageOffset = offsetInPage;
  flat = codeMode == 5 || codeMode == 6;
  long = (codeMode & 3) == 2;
  linkable = canLink && flat;
}

/** After an instruction: the next one starts `length` bytes further. */
export function nextInstruction(length: u32): void {
  offsetInBlock += length;
  countBefore++;
}

export function setCursor(at: usize): void {
  cursor = at;
}

export function setFusible(at: usize): void {
  fusible = at;
}

/** Memory operand of the instruction, as record fields. */
export let addressBase: u32 = 0;
export let addressIndex: u32 = 0;
export let addressScale: u32 = 0;
export let addressDisp: i32 = 0;

/** Slot of general register `n` for an operand of `size` bytes: AH..BH without REX are the second byte of RAX..RBX. */
export function slot(n: u32, size: u32): u32 {
  if (size == 1 && n >= 4 && n < 8 && !(insn.rex & 0x10)) return ((n - 4) << 3) + 1;
  return n << 3;
}

/** Writes a record of 16 bytes and returns its address. */
export function record(op: u32, dst: u32, base: u32, idx: u32, scale: u32, disp: i32, imm: i32): usize {
  const at = cursor;
  store<u16>(at, <u16>op);
  store<u8>(at, <u8>dst, 2);
  store<u8>(at, <u8>base, 3);
  store<u8>(at, <u8>idx, 4);
  store<u8>(at, <u8>scale, 5);
  store<u8>(at, <u8>offsetInBlock, 6);
  store<u8>(at, <u8>countBefore, 7);
  store<i32>(at, disp, 8);
  store<i32>(at, imm, 12);
  cursor = at + 16;
  lastRecord = at;
  return at;
}

/** Register operands only. */
export function recordRegisters(op: u32, dst: u32, base: u32, imm: i32): usize {
  return record(op, dst, base, ZERO, 0, 0, imm);
}

/** A register (or nothing) and the memory operand; `size` and `write` are for the segment check outside flat segments. */
export function recordMemory(op: u32, dst: u32, imm: i32, size: u32, write: bool): usize {
  prepareAddress(size, write);
  const short: u32 = addressIndex == ZERO ? <u32>load<u16>(Forms.WITHOUT_INDEX + (op << 1)) : 0;
  return record(short != 0 ? short : op, dst, addressBase, addressIndex, addressScale, addressDisp, imm);
}

function segmentSlot(segment: u32): u32 {
  return SEG_BASE + (segment << 3);
}

/** A 64-bit constant into the EA slot. */
export function recordConstant(value: i64): void {
  record(MOV_RI_WIDE, EA, ZERO, ZERO, 0, <i32>(value >> 32), <i32>value);
}

/** Sets the address fields so that base + (index << scale) + disp is the linear address; writes address micro-ops if needed. */
export function prepareAddress(size: u32, write: bool): void {
  prepareOffset();
  if (long) {
    if (insn.adSize == 4) {
      record(LEA_32, EA, addressBase, addressIndex, addressScale, addressDisp, 0);
      useEa();
    }
    if (insn.segment < 4) return;
    if (addressIndex != ZERO) {
      record(LEA_64, EA, addressBase, addressIndex, addressScale, addressDisp, 0);
      useEa();
    }
    addressIndex = addressBase;
    addressScale = 0;
    addressBase = segmentSlot(insn.segment);
    return;
  }
  if (flat && (insn.segment == 0 || insn.segment == 2 || insn.segment == 3)) {
    if (insn.adSize == 2) {
      record(LEA_ADDRESS_16, EA, addressBase, addressIndex, addressScale, addressDisp, 0);
      useEa();
    }
    return;
  }
  record(
    SEGMENT_EA,
    EA,
    addressBase,
    addressIndex,
    addressScale,
    addressDisp,
    <i32>(insn.segment | (size << 8) | (write ? 0x10000 : 0) | (insn.adSize << 20)),
  );
  useEa();
}

/** Sets the address fields to the effective address without segment (LEA; handlers add the segment themselves). */
export function prepareOffset(): void {
  addressScale = insn.scale;
  addressIndex = insn.index < 16 ? insn.index << 3 : ZERO;
  addressBase = ZERO;
  let disp = insn.disp;
  if (insn.base < 16) addressBase = insn.base << 3;
  else if (insn.base == 17) {
    addressBase = BLOCK_RIP;
    disp += <i64>(offsetInBlock + insn.length);
  }
  if (disp != <i64>(<i32>disp)) {
    // Only a 64-bit memory offset (MOV moffs), or a RIP-relative displacement at the end of its range.
    recordConstant(disp);
    addressIndex = EA;
    addressScale = 0;
    disp = 0;
  }
  addressDisp = <i32>disp;
}

function useEa(): void {
  addressBase = EA;
  addressIndex = ZERO;
  addressScale = 0;
  addressDisp = 0;
}
