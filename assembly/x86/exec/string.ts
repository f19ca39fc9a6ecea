/**
 * String instructions: MOVS, CMPS, SCAS, LODS, STOS. (INS and OUTS are in io.ts.)
 *
 * A repeated instruction does as many elements at once as lie in one page of plain RAM on each side, then returns REPEAT:
 * the registers are committed, RIP stays, and the driver looks for events as the processor does between iterations.
 * Elements in memory that is not plain RAM, that cross a page, or that somebody watches are done one by one. In RAM they count as the one
 * part that they would be if nobody watched and no code had been decoded there: the software cannot know of that. A fault leaves the
 * registers of the element that faulted.
 *
 * @sdm 2B "REP/REPE/REPZ/REPNE/REPNZ—Repeat String Operation Prefix"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { clearFault, faulted } from "../event/fault.ts";
import { FAULT, INTERRUPTED, REPEAT, RETIRE } from "../event/outcome.ts";
import { dataPointer, isRam } from "../memory/access.ts";
import { segmentLinear } from "../memory/segment-access.ts";
import { AC, DF, TF, setSubFlags } from "../state/flags.ts";
import { MicroOp, REP, REPNE } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { isDecodedOnce, isOnOwnPage } from "./own-code.ts";
import { loadSized, readSlot, requireWritable, signExtend, sizeMask, storeSized, writeSlot } from "./operand.ts";

const ES: u32 = 0;
const CR0_AM: u64 = 0x40000;
/** Data segment, expand-down: access-rights bits 3 (code) clear and 2 set. */
const TYPE_CODE: u32 = 8;
const TYPE_EXPAND_DOWN: u32 = 4;

export function repeated(op: MicroOp): bool {
  return ((op.flags as u32) & (REP | REPNE)) != 0;
}

/** Moves an index register by `count` elements in the direction of DF. */
export function advance(slot: u32, op: MicroOp, size: u32, count: u64): void {
  const distance = count * size;
  const index = readSlot(slot, op.adSize);
  writeSlot(slot, op.adSize, cpu.rflags & DF ? index - distance : index + distance);
}

/** False when every element must be done by itself: single steps, alignment checks. (Watched pages have no pointer.) */
function bulkAllowed(): bool {
  if ((cpu.rflags & TF) != 0 || cpu.mtfPending != 0) return false;
  return !(cpu.cpl == 3 && (cpu.rflags & AC) != 0 && (cpu.cr0 & CR0_AM) != 0);
}

/** How many of `count` elements, the first at offset:linear, stay in its page, in its segment and below the wrap of the index. */
function bulkCount(count: u64, segment: u32, offset: u64, linear: u64, op: MicroOp): u64 {
  const size = op.opSize as u64;
  const inPage = linear & 0xfff;
  if (inPage + size > 0x1000) return 1;
  const down = (cpu.rflags & DF) != 0;
  let n = min<u64>(count, down ? inPage / size + 1 : (0x1000 - inPage) / size);
  if (op.adSize != 8) n = min<u64>(n, down ? offset / size + 1 : (sizeMask(op.adSize) - offset + 1) / size);
  if ((cpu.codeMode & 3) != 2) {
    const access = load<u32>(VCPU_BASE + Offset.SEG_ACCESS + (segment << 2));
    if ((access & (TYPE_CODE | TYPE_EXPAND_DOWN)) == TYPE_EXPAND_DOWN) return 1;
    // The first element has passed the limit check: offset + size - 1 <= limit.
    const limit = load<u32>(VCPU_BASE + Offset.SEG_LIMIT + (segment << 2)) as u64;
    if (!down) n = min<u64>(n, (limit - offset + 1) / size);
  }
  return max<u64>(n, 1);
}

/**
 * Direct pointer to the lowest of `n` elements, all of one page, whose first is at `linear`; 0 if they must be done singly
 * (or faulted(): then the first element has).
 */
function bulkPointer(linear: u64, n: u64, size: u32, write: bool): usize {
  const first = dataPointer(linear, size, write);
  if (first == 0) return 0;
  return cpu.rflags & DF ? first - ((n as u32) - 1) * size : first;
}

/** The destination's segment has refused: a source that cannot be read comes first. */
function sourceFaultFirst(from: u64, to: u64, size: u32, write: bool): i32 {
  clearFault();
  loadSized(from, size);
  if (!faulted()) segmentLinear(ES, to, size, write);
  return FAULT;
}

/** Ends one part of a repeated instruction that has done `n` elements; or some of a part, if it is not `whole`. */
function continueRepeat(op: MicroOp, n: u64, whole: bool): i32 {
  if (!repeated(op)) return RETIRE;
  const count = (readSlot(Offset.RCX, op.adSize) - n) & sizeMask(op.adSize);
  writeSlot(Offset.RCX, op.adSize, count);
  if (count == 0) return RETIRE;
  return whole || (cpu.attention | (<u32>(cpu.pendingDebug != 0))) != 0 ? REPEAT : INTERRUPTED;
}

/** bulkPointer() of elements to be written. */
function bulkDestination(op: MicroOp, linear: u64, n: u64, size: u32): usize {
  if (isDecodedOnce(op) && !requireWritable(linear, size)) return 0;
  if (isDecodedOnce(op) && isOnOwnPage(op, linear)) return 0;
  return bulkPointer(linear, n, size, true);
}

/** @sdm 2B "MOVS/MOVSB/MOVSW/MOVSD/MOVSQ—Move Data From String to String" */
export function execMovs(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const mask = sizeMask(op.adSize);
  const rsi = cpu.rsi & mask;
  const rdi = cpu.rdi & mask;
  let n: u64 = 1;
  if (repeated(op)) {
    n = cpu.rcx & mask;
    if (n == 0) return RETIRE;
    if (!bulkAllowed()) n = 1;
  }
  const from = segmentLinear(op.segment, rsi, size, false);
  if (faulted()) return FAULT;
  const to = segmentLinear(ES, rdi, size, true);
  if (faulted()) return sourceFaultFirst(from, rdi, size, true);
  if (n > 1) n = bulkCount(bulkCount(n, op.segment, rsi, from, op), ES, rdi, to, op);
  let whole = true;
  if (n > 1) {
    const source = bulkPointer(from, n, size, false);
    if (faulted()) return FAULT;
    const destination: usize = source == 0 ? 0 : bulkDestination(op, to, n, size);
    if (faulted()) return FAULT;
    if (destination != 0) copyElements(destination, source, n as u32, size);
    else {
      n = 1;
      if (isRam(from, false)) {
        if (!requireWritable(to, size)) return FAULT;
        whole = !isRam(to, true);
      }
    }
  }
  if (n == 1) {
    const value = loadSized(from, size);
    if (faulted()) return FAULT;
    if (!storeSized(to, size, value)) return FAULT;
  }
  advance(Offset.RSI, op, size, n);
  advance(Offset.RDI, op, size, n);
  return continueRepeat(op, n, whole);
}

/**
 * Copies `n` elements one after the other in the direction of DF. Where the destination overlaps elements that are yet to
 * be read, a copied element is copied again (the LZ77 idiom), which memory.copy would not do.
 */
function copyElements(destination: usize, source: usize, n: u32, size: u32): void {
  const bytes = <usize>n * size;
  const down = (cpu.rflags & DF) != 0;
  const rereads = down ? destination < source && destination + bytes > source : destination > source && destination < source + bytes;
  if (!rereads) {
    memory.copy(destination, source, bytes);
    return;
  }
  const last = bytes - size;
  for (let i: usize = 0; i < bytes; i += size) {
    const at = down ? last - i : i;
    if (size == 8) store<u64>(destination + at, load<u64>(source + at));
    else if (size == 4) store<u32>(destination + at, load<u32>(source + at));
    else if (size == 2) store<u16>(destination + at, load<u16>(source + at));
    else store<u8>(destination + at, load<u8>(source + at));
  }
}

/** @sdm 2B "STOS/STOSB/STOSW/STOSD/STOSQ—Store String" */
export function execStos(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const mask = sizeMask(op.adSize);
  const rdi = cpu.rdi & mask;
  let n: u64 = 1;
  if (repeated(op)) {
    n = cpu.rcx & mask;
    if (n == 0) return RETIRE;
    if (!bulkAllowed()) n = 1;
  }
  const to = segmentLinear(ES, rdi, size, true);
  if (faulted()) return FAULT;
  if (n > 1) n = bulkCount(n, ES, rdi, to, op);
  let whole = true;
  if (n > 1) {
    const destination = bulkDestination(op, to, n, size);
    if (faulted()) return FAULT;
    if (destination != 0) fillElements(destination, n as u32, size);
    else {
      n = 1;
      whole = !isRam(to, true);
    }
  }
  if (n == 1 && !storeSized(to, size, readSlot(Offset.RAX, size))) return FAULT;
  advance(Offset.RDI, op, size, n);
  return continueRepeat(op, n, whole);
}

function fillElements(destination: usize, n: u32, size: u32): void {
  const value = readSlot(Offset.RAX, size);
  const byte = value & 0xff;
  if (value == ((byte * 0x0101010101010101) & sizeMask(size))) {
    memory.fill(destination, byte as u8, n * size);
    return;
  }
  const end = destination + n * size;
  for (let at = destination; at < end; at += size) {
    if (size == 8) store<u64>(at, value);
    else if (size == 4) store<u32>(at, value as u32);
    else store<u16>(at, value as u16);
  }
}

/** @sdm 2B "LODS/LODSB/LODSW/LODSD/LODSQ—Load String" */
export function execLods(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const mask = sizeMask(op.adSize);
  if (repeated(op) && (cpu.rcx & mask) == 0) return RETIRE;
  const from = segmentLinear(op.segment, cpu.rsi & mask, size, false);
  if (faulted()) return FAULT;
  const value = loadSized(from, size);
  if (faulted()) return FAULT;
  writeSlot(Offset.RAX, size, value);
  advance(Offset.RSI, op, size, 1);
  return continueRepeat(op, 1, true);
}

/** Pointer to element `k` of `n` in the direction of DF, where `lowest` is the one at the lowest address. */
function elementPointer(lowest: usize, k: u32, n: u32, size: u32): usize {
  return lowest + (cpu.rflags & DF ? n - 1 - k : k) * size;
}

function loadElement(pointer: usize, size: u32): u64 {
  if (size == 8) return load<u64>(pointer);
  if (size == 4) return load<u32>(pointer);
  if (size == 2) return load<u16>(pointer);
  return load<u8>(pointer);
}

/**
 * Ends a part of CMPS or SCAS: `n` elements are done, the last compared `a` with `b` and decides whether REPE or REPNE
 * goes on.
 */
function finishCompare(op: MicroOp, a: u64, b: u64, n: u64, whole: bool): i32 {
  const size = op.opSize as u32;
  setSubFlags(signExtend(a, size), signExtend(b, size), signExtend(a - b, size));
  const outcome = continueRepeat(op, n, whole);
  const wantsEqual = ((op.flags as u32) & REPNE) == 0;
  return (a == b) == wantsEqual ? outcome : RETIRE;
}

/** @sdm 2A "CMPS/CMPSB/CMPSW/CMPSD/CMPSQ—Compare String Operands" */
export function execCmps(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const mask = sizeMask(op.adSize);
  const rsi = cpu.rsi & mask;
  const rdi = cpu.rdi & mask;
  let n: u64 = 1;
  if (repeated(op)) {
    n = cpu.rcx & mask;
    if (n == 0) return RETIRE;
    if (!bulkAllowed()) n = 1;
  }
  const from = segmentLinear(op.segment, rsi, size, false);
  if (faulted()) return FAULT;
  const to = segmentLinear(ES, rdi, size, false);
  if (faulted()) return sourceFaultFirst(from, rdi, size, false);
  if (n > 1) n = bulkCount(bulkCount(n, op.segment, rsi, from, op), ES, rdi, to, op);
  let a: u64 = 0;
  let b: u64 = 0;
  let bulk = false;
  let whole = true;
  if (n > 1) {
    const first = bulkPointer(from, n, size, false);
    if (faulted()) return FAULT;
    const second: usize = first == 0 && !isRam(from, false) ? 0 : bulkPointer(to, n, size, false);
    if (faulted()) return FAULT;
    if (first != 0 && second != 0) {
      bulk = true;
      const wantsEqual = ((op.flags as u32) & REPNE) == 0;
      const all = n as u32;
      let k: u32 = 0;
      do {
        a = loadElement(elementPointer(first, k, all, size), size);
        b = loadElement(elementPointer(second, k, all, size), size);
        k++;
      } while (k < all && (a == b) == wantsEqual);
      n = k;
    } else whole = !(isRam(from, false) && (second != 0 || isRam(to, false)));
  }
  if (!bulk) {
    n = 1;
    a = loadSized(from, size);
    if (faulted()) return FAULT;
    b = loadSized(to, size);
    if (faulted()) return FAULT;
  }
  advance(Offset.RSI, op, size, n);
  advance(Offset.RDI, op, size, n);
  return finishCompare(op, a, b, n, whole);
}

/** @sdm 2B "SCAS/SCASB/SCASW/SCASD—Scan String" */
export function execScas(op: MicroOp): i32 {
  const size = op.opSize as u32;
  const mask = sizeMask(op.adSize);
  const rdi = cpu.rdi & mask;
  let n: u64 = 1;
  if (repeated(op)) {
    n = cpu.rcx & mask;
    if (n == 0) return RETIRE;
    if (!bulkAllowed()) n = 1;
  }
  const to = segmentLinear(ES, rdi, size, false);
  if (faulted()) return FAULT;
  if (n > 1) n = bulkCount(n, ES, rdi, to, op);
  const a = readSlot(Offset.RAX, size);
  let b: u64 = 0;
  let bulk = false;
  let whole = true;
  if (n > 1) {
    const lowest = bulkPointer(to, n, size, false);
    if (faulted()) return FAULT;
    if (lowest != 0) {
      bulk = true;
      const wantsEqual = ((op.flags as u32) & REPNE) == 0;
      const all = n as u32;
      let k: u32 = 0;
      do {
        b = loadElement(elementPointer(lowest, k, all, size), size);
        k++;
      } while (k < all && (a == b) == wantsEqual);
      n = k;
    } else whole = !isRam(to, false);
  }
  if (!bulk) {
    n = 1;
    b = loadSized(to, size);
    if (faulted()) return FAULT;
  }
  advance(Offset.RDI, op, size, n);
  return finishCompare(op, a, b, n, whole);
}
