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
  extended: 172,
  code: 176,
  patchAt: 432,
  patch: 480,
};
export const REQUEST_SIZE = 576;
export const MAX_PATCHES = 12;

/**
 * Behind a request, and an answer, whose instructions work on x87 or vector registers: their state in the standard form of
 * XSAVE, with the upper halves of the YMM registers.
 */
export const IMAGE_SIZE = 832;
/** Offsets in the image. */
export const IMAGE = { fcw: 0, fsw: 2, ftw: 4, fop: 6, fip: 8, fdp: 16, mxcsr: 24, st: 32, xmm: 160, header: 512, ymm: 576 } as const;

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

export function requestSize(extended: boolean): number {
  return REQUEST_SIZE + (extended ? IMAGE_SIZE : 0);
}

/** A state to start from, in the form the native side reads. */
export class Request {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  /** `extended`: with x87 and vector state. `place`: bytes to use, of the right length, aligned to 8. */
  constructor(extended = false, place = new Uint8Array(requestSize(extended))) {
    this.bytes = place;
    this.#view = new DataView(place.buffer, place.byteOffset, place.length);
    this.#view.setUint32(REQUEST.extended, extended ? 1 : 0, true);
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
  /** 32 bits at an offset. */
  word(at: number): number {
    return this.#view.getInt32(at, true);
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
  /** x87 and vector state, if the request has it. */
  get image(): Uint8Array | undefined {
    return this.bytes.length > REQUEST_SIZE ? this.bytes.subarray(REQUEST_SIZE) : undefined;
  }
  /** Copies every byte of a request of the same form. */
  set(other: Request): void {
    this.bytes.set(other.bytes);
  }
  /** Registers, 32 bits at a time. */
  setWord(n: number, high: boolean, value: number): void {
    this.#view.setInt32(REQUEST.regs + 8 * n + (high ? 4 : 0), value, true);
  }
  /** Replaces the value of patch `i`, where there is one, 32 bits at a time. */
  setPatchWords(i: number, low: number, high: number): void {
    this.#view.setInt32(REQUEST.patch + 8 * i, low, true);
    this.#view.setInt32(REQUEST.patch + 8 * i + 4, high, true);
  }
  /** Rewrites the value of patch `i` in its place. */
  varyPatch(i: number, write: (view: DataView, at: number) => void): void {
    write(this.#view, REQUEST.patch + 8 * i);
  }
  /** Forgets all patches. */
  unpatch(): void {
    for (let i = 0; i < MAX_PATCHES; i++) this.#view.setUint32(REQUEST.patchAt + 4 * i, NO_FAULT, true);
  }
  /** Patches whose values may be others as well, from the first on: none where they are more than operands. */
  variablePatches = 0;
  get patchCount(): number {
    let count = 0;
    while (count < MAX_PATCHES && this.#view.getUint32(REQUEST.patchAt + 4 * count, true) !== NO_FAULT) count++;
    return count;
  }
  /** Puts the patches into `memory`, an image of DATA. */
  applyPatches(memory: Uint8Array): void {
    for (let i = 0; i < MAX_PATCHES; i++) {
      const at = this.#view.getUint32(REQUEST.patchAt + 4 * i, true);
      if (at === NO_FAULT) return;
      const from = REQUEST.patch + 8 * i;
      for (let k = 0; k < 8; k++) memory[at + k] = this.bytes[from + k]!;
    }
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
  readonly fsBase: bigint;
  readonly gsBase: bigint;
  /** ES CS SS DS FS GS. */
  readonly selectors: readonly number[];
  readonly image: Uint8Array | undefined;
  /** Offset in DATA of the first byte changed, and the changed bytes. */
  readonly low: number;
  readonly memory: Uint8Array;
}

/** Offsets in struct answer of oracle.c. The image follows, if the request has one, then the changed bytes. */
export const ANSWER = {
  regs: 0,
  rip: 128,
  rflags: 136,
  cr2: 144,
  vector: 152,
  error: 156,
  low: 160,
  high: 164,
  fsBase: 168,
  gsBase: 176,
  selectors: 184,
} as const;
export const ANSWER_SIZE = 200;

/** Reads a struct answer; `memory` are the changed bytes. */
export function parseAnswer(bytes: Uint8Array, extended: boolean, memory: Uint8Array): Answer {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return {
    regs: bytes.slice(ANSWER.regs, 128),
    rip: view.getBigUint64(ANSWER.rip, true),
    rflags: view.getUint32(ANSWER.rflags, true),
    cr2: view.getBigUint64(ANSWER.cr2, true),
    vector: view.getUint32(ANSWER.vector, true),
    error: view.getUint32(ANSWER.error, true),
    fsBase: view.getBigUint64(ANSWER.fsBase, true),
    gsBase: view.getBigUint64(ANSWER.gsBase, true),
    selectors: Array.from({ length: 6 }, (_, i) => view.getUint16(ANSWER.selectors + 2 * i, true)),
    image: extended ? bytes.slice(ANSWER_SIZE, ANSWER_SIZE + IMAGE_SIZE) : undefined,
    low: memory.length > 0 ? view.getUint32(ANSWER.low, true) : 0,
    memory,
  };
}

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
