/** Decoded blocks as the translator reads them: see assembly/x86/memory/code-pages.ts and src/spec/x86/micro-ops-branch.ts. */
import { BLOCK_HASH, JUMP_CACHE, TRANSLATED, VCPU_BASE } from "../../../assembly/spec/layout.ts";
import * as Op from "../../../assembly/spec/micro-op-id.ts";
import { CODE_CONTEXT } from "../../../assembly/spec/vcpu-offset.ts";
import { MICRO_OP_NAMES } from "./micro-op-names.ts";

/** In front of a block's first record, bytes back from it. */
const HEADER = 32,
  POINTER = 0,
  MODE = 8,
  NEXT = 12,
  PAGE = 24;
/** The address of the code of a block that was ended. */
const NO_POINTER = 0xffffffff;
/** Fields of the record that a translation begins in, all within its first 16 bytes: others may be on their way to the next one. */
export const ENTRY = 2,
  ENTRY_DELTA = 8;
const COPY = 12,
  SHORT_RECORD = 16;
/** Fields of the record that ends a block. */
const COUNT = 7,
  LINK = 16,
  DISPLACEMENT = 24;
const LONG = 2;

export interface DecodedRecord {
  readonly at: number;
  /** Number of the micro-op, of a pair that of the first half. */
  readonly op: number;
}

export interface Block {
  /** Of its first record: what a block is called. */
  readonly address: number;
  /** RAM page of its code, from RAM_BASE. */
  readonly page: number;
  readonly isLong: boolean;
  readonly records: readonly DecodedRecord[];
  /** Instructions, the branch included; 0 if no branch ends it. */
  readonly count: number;
}

const numberOf = new Map<string, number>();
MICRO_OP_NAMES.forEach((name, number) => {
  if (!numberOf.has(name)) numberOf.set(name, number);
});
/** By number of a micro-op: that of its first half, or its own. */
const FIRST_HALF = Uint16Array.from(MICRO_OP_NAMES, (name) => numberOf.get(name)!);
const NAMES = MICRO_OP_NAMES;

export const isBranch = Uint8Array.from(NAMES, (name) => (/^(JMP|JCC|CALL|RET)(_|$)|_J[A-Z]+$/.test(name) ? 1 : 0));
/** Micro-ops that are the driver's, and end a block without a branch. */
const endsWithoutBranch = new Set([Op.RAISE_UD, Op.RAISE_GP, Op.BLOCK_GONE]);
const isLongRecord = (op: number): boolean => op === Op.HANDLER || op === Op.NEAR;

export class Blocks {
  readonly #u8: Uint8Array;
  readonly #u16: Uint16Array;
  readonly #u32: Uint32Array;
  readonly #i32: Int32Array;
  readonly #u64: BigUint64Array;

  constructor(buffer: ArrayBufferLike) {
    this.#u8 = new Uint8Array(buffer);
    this.#u16 = new Uint16Array(buffer);
    this.#u32 = new Uint32Array(buffer);
    this.#i32 = new Int32Array(buffer);
    this.#u64 = new BigUint64Array(buffer);
  }

  u8(at: number): number {
    return this.#u8[at]!;
  }
  u16(at: number): number {
    return this.#u16[at >>> 1]!;
  }
  u32(at: number): number {
    return this.#u32[at >>> 2]!;
  }
  i32(at: number): number {
    return this.#i32[at >>> 2]!;
  }

  isEnded(block: number): boolean {
    return this.u32(block - HEADER + POINTER) === NO_POINTER;
  }

  /** Index of the translation that the block begins, or -1. */
  translationOf(block: number): number {
    const op = this.u16(block);
    return op >= TRANSLATED ? op - TRANSLATED : -1;
  }

  /** Makes a block begin translation `index` at its entry; `copy` has its records. */
  begin(block: number, index: number, entry: number, delta: number, copy: number): void {
    this.#u8[block + ENTRY] = entry;
    this.#u32[(block + COPY) >>> 2] = copy;
    this.#i32[(block + ENTRY_DELTA) >>> 2] = delta;
    this.#u16[block >>> 1] = TRANSLATED + index;
  }

  /** The block has its own first record again. */
  end(block: number): void {
    const copy = this.u32(block + COPY);
    this.#u8.copyWithin(block, copy, copy + SHORT_RECORD);
  }

  /** undefined if it has been ended, or cannot be read. */
  read(address: number): Block | undefined {
    if (this.isEnded(address) || this.u16(address) === Op.BLOCK_GONE) return undefined;
    const isLong = (this.u32(address - HEADER + MODE) & 3) === LONG;
    const records: DecodedRecord[] = [];
    let at = this.translationOf(address) >= 0 ? this.u32(address + COPY) : address;
    let count = 0;
    for (;;) {
      const op = FIRST_HALF[this.u16(at)];
      if (op === undefined) return undefined;
      records.push({ at, op });
      if (isBranch[op] === 1) {
        count = this.u8(at + COUNT);
        break;
      }
      if (endsWithoutBranch.has(op)) break;
      at += isLongRecord(op) ? 32 : 16;
    }
    return { address, page: this.u32(address - HEADER + PAGE), isLong, records, count };
  }

  /** Bytes from a block's first instruction to a target of the branch that ends it: 0 the first, 4 the second. */
  displacement(record: number, which: 0 | 4): number {
    return this.i32(record + DISPLACEMENT + which);
  }

  /** The block that a branch is linked to, or 0. */
  link(record: number, which: 0 | 4): number {
    const to = this.u32(record + LINK + which);
    return to > 1 ? to : 0;
  }

  /** The block of the same mode `displacement` bytes from one on the same page, or 0. */
  near(block: number, displacement: number): number {
    const header = block - HEADER;
    const pointer = this.u32(header + POINTER);
    const to = pointer + displacement;
    if ((to ^ pointer) >>> 12 !== 0) return 0;
    const mode = this.u32(header + MODE);
    // The hash of run/block-cache.ts.
    const slot = (Math.imul(to >>> 12, 0x9e5) + (to & 0xfff) * 0x1d) & 0xffff;
    for (let found = this.u32(BLOCK_HASH + 4 * slot); found !== 0; found = this.u32(found - HEADER + NEXT))
      if (this.u32(found - HEADER + POINTER) === to && this.u32(found - HEADER + MODE) === mode) return found;
    return 0;
  }

  /** The block that the jump cache has for a linear address in the context in execution, or 0. */
  far(linear: bigint): number {
    const at = JUMP_CACHE + jumpCacheOffset(Number(linear & 0xffffffffn));
    if (this.#u64[at / 8] !== linear || this.u32(at + 8) !== this.u32(VCPU_BASE + CODE_CONTEXT)) return 0;
    const block = this.u32(at + 12);
    return this.isEnded(block) ? 0 : block;
  }
}

/** Offset in the jump cache of a linear address: jumpCacheEntry() in run/block-cache.ts. */
export const jumpCacheOffset = (low: number): number =>
  ((((low >>> 12) ^ (low >>> 20)) & 0xff) << 12) | (((low ^ (low >>> 8)) & 0xff) << 4);
