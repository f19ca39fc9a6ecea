/**
 * The place where code is compared: linear memory, a state to start from, and the state that is left. The native side is
 * test/native/oracle.c, the engine's side test/native/engine.ts; both know these addresses and layouts.
 */

/** Two pages of code, which may be written; nothing behind them. */
export const CODE = 0x12340000n;
/** Pages of data: two read-write, one read-only; nothing in front of and behind them. */
export const DATA = 0x20000000n;
/** The same data pages above 4 GiB. */
export const HIGH = 0x5a5a20000000n;
/** Code under test jumps here when it is done, 32-bit code 256 bytes further. */
export const EXIT = 0x34560000n;
export const EXIT_32 = EXIT + 0x100n;
export const DATA_SIZE = 0x3000;
export const WRITABLE_SIZE = 0x2000;
export const CODE_SIZE = 0x2000;
/** No fault: EXIT was reached. */
export const NO_FAULT = 0xffffffff;
/** EXIT was not reached for too long. */
export const ENDLESS = 0xfffffffe;
/** Longest code of a request, bytes. */
export const MAX_CODE = 256;

/** Offsets in struct request. */
const REQUEST = {
  regs: 0,
  rflags: 128,
  fsBase: 136,
  gsBase: 144,
  entry: 152,
  start: 156,
  length: 160,
  mode: 164,
  seed: 168,
  vectors: 172,
  code: 176,
  patchAt: 432,
  patch: 448,
};
export const REQUEST_SIZE = 480;
export const MAX_PATCHES = 4;
/** 16 registers of 32 bytes, then MXCSR. */
export const VECTORS_SIZE = 528;
const MXCSR = 512;

/** General registers in encoding order. */
export const REGISTER_NAMES = [
  "rax",
  "rcx",
  "rdx",
  "rbx",
  "rsp",
  "rbp",
  "rsi",
  "rdi",
  "r8",
  "r9",
  "r10",
  "r11",
  "r12",
  "r13",
  "r14",
  "r15",
] as const;
export const RAX = 0;
export const RCX = 1;
export const RDX = 2;
export const RBX = 3;
export const RSP = 4;
export const RBP = 5;
export const RSI = 6;
export const RDI = 7;

/** A state to start from, in the form the native side reads. */
export class Request {
  readonly bytes = new Uint8Array(REQUEST_SIZE);
  readonly #view = new DataView(this.bytes.buffer);
  /** The vector registers and MXCSR, if the code has to do with them. */
  vectors: Uint8Array | undefined;

  constructor() {
    for (let i = 0; i < MAX_PATCHES; i++) this.#view.setUint32(REQUEST.patchAt + 4 * i, NO_FAULT, true);
  }

  get regs(): Uint8Array {
    return this.bytes.subarray(REQUEST.regs, REQUEST.regs + 128);
  }
  reg(n: number): bigint {
    return this.#view.getBigUint64(REQUEST.regs + 8 * n, true);
  }
  setReg(n: number, value: bigint): void {
    this.#view.setBigUint64(REQUEST.regs + 8 * n, BigInt.asUintN(64, value), true);
  }
  get rflags(): number {
    return this.#view.getUint32(REQUEST.rflags, true);
  }
  set rflags(value: number) {
    this.#view.setUint32(REQUEST.rflags, value, true);
  }
  get fsBase(): bigint {
    return this.#view.getBigUint64(REQUEST.fsBase, true);
  }
  set fsBase(value: bigint) {
    this.#view.setBigUint64(REQUEST.fsBase, value, true);
  }
  get gsBase(): bigint {
    return this.#view.getBigUint64(REQUEST.gsBase, true);
  }
  set gsBase(value: bigint) {
    this.#view.setBigUint64(REQUEST.gsBase, value, true);
  }
  setVectors(vectors: Uint8Array): void {
    this.vectors = vectors;
    this.#view.setUint32(REQUEST.vectors, 1, true);
  }
  /** Offset in CODE of the first byte executed. */
  get entry(): number {
    return this.#view.getUint32(REQUEST.entry, true);
  }
  set entry(value: number) {
    this.#view.setUint32(REQUEST.entry, value, true);
  }
  /** Offset in CODE of the code. */
  get start(): number {
    return this.#view.getUint32(REQUEST.start, true);
  }
  get code(): Uint8Array {
    return this.bytes.subarray(REQUEST.code, REQUEST.code + this.#view.getUint32(REQUEST.length, true));
  }
  setCode(start: number, code: Uint8Array): void {
    if (code.length > MAX_CODE) throw new Error(`${code.length} bytes of code`);
    this.#view.setUint32(REQUEST.start, start, true);
    this.#view.setUint32(REQUEST.length, code.length, true);
    this.bytes.set(code, REQUEST.code);
  }
  /** Number of the mode (test/native/modes.ts). */
  get mode(): number {
    return this.#view.getUint32(REQUEST.mode, true);
  }
  set mode(value: number) {
    this.#view.setUint32(REQUEST.mode, value, true);
  }
  /** Outside 64-bit mode. */
  get is32(): boolean {
    return this.mode !== 0;
  }
  /** Instruction pointer of the first instruction: an offset in CODE where CS has a base. */
  get startIp(): bigint {
    return this.mode > 1 ? BigInt(this.entry) : CODE + BigInt(this.entry);
  }
  /** Seed of the memory under the patches; 0: as in the request before. */
  get seed(): number {
    return this.#view.getUint32(REQUEST.seed, true);
  }
  set seed(value: number) {
    this.#view.setUint32(REQUEST.seed, value, true);
  }
  /** Quadwords of DATA that differ from the seeded memory: [offset, value]. */
  get patches(): [number, bigint][] {
    const found: [number, bigint][] = [];
    for (let i = 0; i < MAX_PATCHES; i++) {
      const at = this.#view.getUint32(REQUEST.patchAt + 4 * i, true);
      if (at !== NO_FAULT) found.push([at, this.#view.getBigUint64(REQUEST.patch + 8 * i, true)]);
    }
    return found;
  }
  /** Puts a quadword at a linear address of DATA or HIGH; elsewhere, and when all patches are in use, nothing. */
  patch(linear: bigint, value: bigint): void {
    const base = linear >= HIGH ? HIGH : DATA;
    const at = linear - base;
    if (at < 0n || at > BigInt(DATA_SIZE - 8)) return;
    for (let i = 0; i < MAX_PATCHES; i++) {
      if (this.#view.getUint32(REQUEST.patchAt + 4 * i, true) !== NO_FAULT) continue;
      this.#view.setUint32(REQUEST.patchAt + 4 * i, Number(at), true);
      this.#view.setBigUint64(REQUEST.patch + 8 * i, BigInt.asUintN(64, value), true);
      return;
    }
  }
}

/** The state that code left. */
export interface Answer {
  /** 16 registers of 8 bytes. */
  readonly regs: Uint8Array;
  readonly rip: bigint;
  readonly rflags: number;
  /** CR2 of a page fault, else 0. */
  readonly cr2: bigint;
  /** Vector of the fault, or NO_FAULT. */
  readonly vector: number;
  readonly error: number;
  /** Offset in DATA of the first byte changed, and the changed bytes. */
  readonly low: number;
  readonly memory: Uint8Array;
  /** As in the request. */
  readonly vectors: Uint8Array | undefined;
}

/** Vector register `n`, 32 bytes. */
export function vectorOf(vectors: Uint8Array, n: number): Uint8Array {
  return vectors.subarray(32 * n, 32 * n + 32);
}
export function mxcsrOf(vectors: Uint8Array): number {
  return new DataView(vectors.buffer, vectors.byteOffset).getUint32(MXCSR, true);
}
export function setMxcsr(vectors: Uint8Array, value: number): void {
  new DataView(vectors.buffer, vectors.byteOffset).setUint32(MXCSR, value, true);
}

export const ANSWER_SIZE = 168;

export function register(regs: Uint8Array, n: number): bigint {
  return new DataView(regs.buffer, regs.byteOffset).getBigUint64(8 * n, true);
}

/** The memory of a seed: xorshift32, as in oracle.c. */
export function seededMemory(seed: number): Uint8Array {
  const words = new Uint32Array(DATA_SIZE / 4);
  let x = seed;
  for (let i = 0; i < words.length; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    words[i] = x;
  }
  return new Uint8Array(words.buffer);
}
