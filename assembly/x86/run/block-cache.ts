/**
 * Decoded blocks: found by RIP through the jump cache, by the address of their first byte through a hash, or decoded now.
 * See memory/code-pages.ts for the header of a block.
 */
import {
  BLOCK_HASH,
  CODE_CACHE,
  CODE_CACHE_END,
  INSN_BASE,
  JUMP_CACHE,
  LOOP_SAMPLE_ENTRIES,
  LOOP_SAMPLES,
  PAGE_TABLE,
  RAM_BASE,
  TEMP_BLOCK,
} from "../../spec/layout.ts";
import * as Op from "../../spec/micro-op-id.ts";
import { ZERO } from "../../spec/vcpu-offset.ts";
import { emit } from "../decode/emit.ts";
import { emitWatched } from "../decode/emit-locked.ts";
import { recordFallThrough } from "../decode/emit-branch.ts";
import { dropDeadFlags } from "../decode/dead-flags.ts";
import { MAY_LEAVE } from "../decode/forms.ts";
import { joinPairs } from "../decode/pairs.ts";
import { insn } from "../decode/instruction.ts";
import { parse } from "../decode/parse.ts";
import { beginBlock, cursor, lastRecord, nextInstruction, offsetInBlock, record } from "../decode/record.ts";
import { faulted } from "../event/fault.ts";
import { UNASKED, askHost } from "../event/patience.ts";
import { fetchPhysical } from "../memory/access.ts";
import { BLOCK_HEADER, codePageAdded, pageHasCode } from "../memory/code-pages.ts";
import { keepMonitors } from "../memory/monitor.ts";
import { physLoad8, ramPointer } from "../memory/physical.ts";
import { machine } from "../state/machine.ts";
import { WATCH_LOCKS, inParagraphMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";

/** Instructions of a block at most: also what the driver keeps in reserve below an exact limit. */
export const MAX_BLOCK: u32 = 48;
/** Bytes of records that a block of MAX_BLOCK instructions needs at most. */
const MAX_BLOCK_BYTES: u32 = (MAX_BLOCK + 2) * 128 + BLOCK_HEADER;
/** Bytes of instructions a block covers at most: offsets are one byte. */
const MAX_OFFSET: u32 = 224;
/** Bytes. */
const LONGEST_INSTRUCTION: u32 = 15;
/** Copy of an instruction that crosses a page, or lies outside RAM. */
const FETCH_BUFFER: usize = <usize>INSN_BASE + 0x800;

/** Bit of a block's mode that cpu.codeMode does not have. */
const PARAGRAPH_MODE: u32 = 8;

/** A block that was ended: see memory/code-pages.ts. */
const NO_POINTER: u64 = 0xffffffffffffffff;

/** True if blocks of this mode may be linked and kept in the jump cache: no limit of CS needs a look. */
function isFlat(mode: u32): bool {
  const segments = mode & ~WATCH_LOCKS;
  return segments == 5 || segments == 6;
}

/** What a block depends on besides its bytes: the code mode, and whether VEX prefixes are #UD (real-address, virtual-8086 mode). */
function blockMode(): u32 {
  return (cpu.codeMode & 3) != 2 && inParagraphMode() ? cpu.codeMode | PARAGRAPH_MODE : cpu.codeMode;
}

export function jumpCacheEntry(linear: u64): usize {
  const low = <u32>linear;
  return <usize>JUMP_CACHE + <usize>(((((low >> 12) ^ (low >> 20)) & 0xff) << 12) | (((low ^ (low >> 8)) & 0xff) << 4));
}

/** Empties the cache: every link, page list and jump-cache entry goes with it. */
export function flushBlocks(): void {
  memory.fill(<usize>BLOCK_HASH, 0, 65536 * 4);
  memory.fill(<usize>JUMP_CACHE, 0xff, 65536 * 16);
  memory.fill(<usize>LOOP_SAMPLES, 0, (<usize>LOOP_SAMPLE_ENTRIES) << 3);
  memory.fill(<usize>PAGE_TABLE, 0, ((<usize>memory.size()) << 4) << 2);
  keepMonitors();
  machine.codeCacheTop = CODE_CACHE;
  machine.codeGeneration++;
  machine.codeInvalidated = 1;
}

/**
 * The block at cpu.blockRip. Returns its first micro-op, or 0 with the fault of the fetch recorded.
 * `once` asks for a block of one instruction that is neither kept nor linked.
 */
export function findBlock(once: bool): usize {
  const mode = blockMode();
  const rip = cpu.blockRip;
  const linear = (mode & 3) == 2 ? rip : (cpu.segBase1 + rip) & 0xffffffff;
  const flat = isFlat(mode);
  const entry = jumpCacheEntry(linear);
  if (!once && flat && load<u64>(entry) == linear && load<u32>(entry, 8) == cpu.codeContext) {
    const known: usize = load<u32>(entry, 12);
    if (load<u16>(known) != <u16>Op.BLOCK_GONE) return known;
  }
  let room: u32 = 0xffffffff;
  if (!flat) {
    // Bytes from RIP to the limit of CS.
    const limit: u64 = <u64>cpu.segLimit1;
    if (rip > limit) return gpBlock();
    room = <u32>min<u64>(limit - rip + 1, 0xffff);
  }
  const physical = fetchPhysical(linear);
  if (faulted()) return 0;
  const pointer = ramPointer(physical);
  if (pointer == 0 || once) return decodeOnce(linear, pointer, physical, room);
  const slot: usize = <usize>BLOCK_HASH + ((((pointer >> 12) * 0x9e5 + (pointer & 0xfff) * 0x1d) & 0xffff) << 2);
  let link: usize = slot;
  let block: usize = load<u32>(slot);
  while (block != 0) {
    const header = block - BLOCK_HEADER;
    const first = load<u64>(header);
    if (first == <u64>pointer && load<u32>(header, 8) == mode) break;
    block = load<u32>(header, 12);
    // Blocks that a store ended leave the chain here.
    if (first == NO_POINTER) store<u32>(link, <u32>block);
    else link = header + 12;
  }
  if (block == 0) {
    if (room < 256) return decodeOnce(linear, pointer, physical, room);
    block = decodeBlock(pointer, slot);
    if (block == 0) return decodeOnce(linear, pointer, physical, room);
  }
  if (flat) {
    store<u64>(entry, linear);
    store<u32>(entry, cpu.codeContext, 8);
    store<u32>(entry, <u32>block, 12);
  }
  return block;
}

/** Decodes from `pointer` to the end of the block or of the page. Returns 0 if the first instruction crosses the page. */
function decodeBlock(pointer: usize, slot: usize): usize {
  if (machine.codeCacheTop + MAX_BLOCK_BYTES > CODE_CACHE_END) flushBlocks();
  const block: usize = <usize>machine.codeCacheTop + BLOCK_HEADER;
  const pageOffset: u32 = (<u32>pointer) & 0xfff;
  beginBlock(block, pageOffset, blockMode(), true);
  let ended = false;
  let beyond: u32 = 0;
  for (let n: u32 = 0; n < MAX_BLOCK && offsetInBlock < MAX_OFFSET && !ended; n++) {
    const at = pageOffset + offsetInBlock;
    if (at >= 4096) break;
    const status = parse(pointer + offsetInBlock, 4096 - at, cpu.codeMode & 3);
    if (status == 2 && at + 15 > 4096) {
      if (n == 0) return 0;
      break;
    }
    ended = emitParsed(status);
    // An instruction that cannot execute may be made one that can by a change of any byte that was looked at.
    if (status != 0) beyond = min<u32>(LONGEST_INSTRUCTION, 4096 - at);
  }
  if (!ended) recordFallThrough();
  dropDeadFlags(block, cursor);
  joinPairs(block, cursor);
  machine.codeCacheTop = (<u32>cursor + 15) & ~15;
  machine.counters0++;
  if ((machine.counters0 & (UNASKED - 1)) == 0) askHost();
  const header = block - BLOCK_HEADER;
  const ramPage = (<u32>(pointer - RAM_BASE)) >> 12;
  store<u64>(header, <u64>pointer);
  store<u32>(header, blockMode(), 8);
  // After a flush in between the chain is empty: read it now.
  store<u32>(header, load<u32>(slot), 12);
  store<u32>(slot, <u32>block);
  const head: usize = <usize>PAGE_TABLE + ((<usize>ramPage) << 2);
  const first = !pageHasCode(ramPage);
  store<u32>(header, load<u32>(head), 16);
  store<u32>(head, <u32>block);
  store<u32>(header, <u32>(cursor - block), 20);
  store<u32>(header, ramPage, 24);
  store<u32>(header, offsetInBlock + beyond, 28);
  if (first) codePageAdded(ramPage);
  return block;
}

/**
 * A copy of a block's records, for a translation that begins with the block: its first record becomes that of the translation, and what
 * the translation does not do goes on in the copy. 0 if there is no room.
 */
export function copyBlock(block: usize): usize {
  const size = load<u32>(block - BLOCK_HEADER, 20);
  if (machine.codeCacheTop + MAX_BLOCK_BYTES > CODE_CACHE_END) return 0;
  const copy: usize = <usize>machine.codeCacheTop + BLOCK_HEADER;
  memory.copy(copy, block, size);
  machine.codeCacheTop = (<u32>copy + size + 15) & ~15;
  return copy;
}

/** Emits what parse() found. Returns true at the end of the block. */
function emitParsed(status: u32): bool {
  if (status == 0) {
    const first = cursor;
    const ended = cpu.codeMode & WATCH_LOCKS ? emitWatched() : emit();
    if (cursor == first) recordBoundary();
    nextInstruction(insn.length);
    return ended;
  }
  if (status == 4) {
    emit();
    return true;
  }
  record(status == 3 ? Op.RAISE_GP : Op.RAISE_UD, ZERO, ZERO, ZERO, 0, 0, 0);
  return true;
}

/**
 * An instruction without a record is bytes in front of the next one. Behind one that may be a reason to stop it needs a record: the driver
 * stops at the next record, which is where the next instruction begins.
 */
function recordBoundary(): void {
  if (lastRecord != 0 && load<u8>(MAY_LEAVE + <usize>load<u16>(lastRecord)) != 0) record(Op.NOP, ZERO, ZERO, ZERO, 0, 0, 0);
}

/** One instruction, decoded anew at every execution: it crosses a page, lies outside RAM, or is stepped. */
function decodeOnce(linear: u64, pointer: usize, physical: u64, room: u32): usize {
  const inPage: u32 = 4096 - ((<u32>linear) & 0xfff);
  let source = pointer;
  const available: u32 = min<u32>(inPage, room);
  if (pointer == 0) {
    source = FETCH_BUFFER;
    for (let i: u32 = 0; i < min<u32>(available, 15); i++) store<u8>(FETCH_BUFFER + i, <u8>physLoad8(physical + i));
  }
  let status = parse(source, available, cpu.codeMode & 3);
  if (status == 2 && available == room) return gpBlock();
  if (status == 2 && available < 15) {
    // The rest is on the next page.
    for (let i: u32 = 0; i < available; i++) store<u8>(FETCH_BUFFER + i, load<u8>(source + i));
    const next = linear + <u64>inPage;
    const more = fetchPhysical((cpu.codeMode & 3) == 2 ? next : next & 0xffffffff);
    if (faulted()) return 0;
    const wanted: u32 = min<u32>(15, room);
    for (let i = available; i < wanted; i++) store<u8>(FETCH_BUFFER + i, <u8>physLoad8(more + (i - available)));
    status = parse(FETCH_BUFFER, wanted, cpu.codeMode & 3);
    if (status == 2) return gpBlock();
    source = FETCH_BUFFER;
  }
  const block: usize = <usize>TEMP_BLOCK + BLOCK_HEADER;
  beginBlock(block, (<u32>linear) & 0xfff, blockMode(), false);
  if (!emitParsed(status)) recordFallThrough();
  return block;
}

/** A block that raises #GP(0): the fetch is beyond the limit of CS. */
function gpBlock(): usize {
  const block: usize = <usize>TEMP_BLOCK + BLOCK_HEADER;
  beginBlock(block, 0, blockMode(), false);
  record(Op.RAISE_GP, ZERO, ZERO, ZERO, 0, 0, 0);
  return block;
}
