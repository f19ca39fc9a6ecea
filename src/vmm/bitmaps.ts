/**
 * The I/O and MSR bitmaps of a virtual processor: a bit that is 1 makes the access exit.
 *
 * @sdm 3C "I/O-Bitmap Addresses" @sdm 3C "MSR-Bitmap Address"
 */
import { NonrootError } from "../engine/errors.ts";
import type { PrivatePage } from "./private-memory.ts";

const ALL_EXIT = 0xffffffff;
const PORTS = 0x10000;
const PORTS_A_PAGE = 0x8000;
/** First bits of the four parts of an MSR bitmap: reads of low and high MSRs, writes of low and high MSRs. */
const READ_LOW = 0;
const READ_HIGH = 0x2000;
const WRITE_LOW = 0x4000;
const WRITE_HIGH = 0x6000;
const HIGH_MSR = 0xc0000000;
const MSRS = 0x2000;

function setBit(words: Uint32Array, bit: number, value: boolean): void {
  const mask = 1 << (bit & 31);
  if (value) words[bit >> 5]! |= mask;
  else words[bit >> 5]! &= ~mask;
}

const getBit = (words: Uint32Array, bit: number): boolean => ((words[bit >> 5]! >>> (bit & 31)) & 1) !== 0;

/** Which ports exit while USE_IO_BITMAPS is 1: at first all. */
export class IoBitmap {
  readonly #pages: readonly [PrivatePage, PrivatePage];

  constructor(a: PrivatePage, b: PrivatePage) {
    this.#pages = [a, b];
    a.words.fill(ALL_EXIT);
    b.words.fill(ALL_EXIT);
  }

  /** Accesses to `count` ports from `first` exit. */
  intercept(first: number, count = 1): void {
    this.#set(first, count, true);
  }

  /** Accesses to the ports reach the machine's own I/O space without an exit. */
  pass(first: number, count = 1): void {
    this.#set(first, count, false);
  }

  intercepts(port: number): boolean {
    this.#check(port, 1);
    return getBit(this.#pages[port >> 15 ? 1 : 0].words, port % PORTS_A_PAGE);
  }

  #set(first: number, count: number, exits: boolean): void {
    this.#check(first, count);
    for (let port = first; port < first + count; port++) setBit(this.#pages[port >> 15 ? 1 : 0].words, port % PORTS_A_PAGE, exits);
  }

  #check(first: number, count: number): void {
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || first < 0 || count < 0 || first + count > PORTS)
      throw new NonrootError("ERR_NONROOT_OPTION", `ports ${first} to ${first + count - 1}: there are ports 0 to 65535`);
  }
}

export type MsrAccess = "r" | "w" | "rw";

/** Which MSRs exit while USE_MSR_BITMAPS is 1. MSRs outside the two ranges that a bitmap covers always exit. */
export class MsrBitmap {
  readonly #words: Uint32Array;

  constructor(page: PrivatePage) {
    this.#words = page.words;
    this.#words.fill(ALL_EXIT);
  }

  intercept(msr: number, access: MsrAccess = "rw"): void {
    this.#set(msr, access, true);
  }

  /** The guest reads or writes the MSR of its processor. */
  pass(msr: number, access: MsrAccess = "rw"): void {
    this.#set(msr, access, false);
  }

  /** Every MSR that a bitmap covers is the guest's, until it is intercepted. */
  passAll(): void {
    this.#words.fill(0);
  }

  #set(msr: number, access: MsrAccess, exits: boolean): void {
    const high = msr >= HIGH_MSR && msr < HIGH_MSR + MSRS;
    if (!high && !(msr >= 0 && msr < MSRS)) {
      if (exits) return;
      throw new NonrootError("ERR_NONROOT_OPTION", `MSR 0x${msr.toString(16)}: no bitmap covers it, it always exits`);
    }
    const bit = msr % MSRS;
    if (access !== "w") setBit(this.#words, (high ? READ_HIGH : READ_LOW) + bit, exits);
    if (access !== "r") setBit(this.#words, (high ? WRITE_HIGH : WRITE_LOW) + bit, exits);
  }
}
