/**
 * Worlds: states of the processor from which cases start. A state is a list of words, the notation of recorded answers too:
 *
 *   r5=1f   r5=1fn   general register (physical: r32 and above are the 96 stacked ones); n: its NaT is set
 *   k20=0            r16..r31 of the other bank
 *   f8=ffff:8000000000000000   floating-point register (physical): sign and exponent, significand
 *   pr=1             predicates (physical)       b0=…  a40=…  c2=…   branch, application and control registers
 *   cfm=  psr=  ip=  (slot in the low bits)      rr0=  pk0=  d0=  i0=  x4=  y4=   region, key, breakpoint, performance registers
 *   m10000=…         eight bytes of memory, little-endian
 *   rse=dirty,dirtyNats,clean,cleanNats,invalid,bottom   the register stack engine
 */
import { Random } from "../random.ts";
import { float, fpsr, integer } from "./values.ts";

/** Where the cases' memory is; loads and stores go here, and so does the register stack engine. Bytes. */
export const MEMORY_BASE = 0x10000;
export const MEMORY_BYTES = 0x4000;
/** Upper quarter of it: the backing store. */
const BACKING_STORE = 0x13000;
export const IVA = 0x30000;
/** Code: bundles far enough from both ends of memory for every IP-relative branch. */
export const CODE_BASE = 0x1000000;
/** Branch registers point here. */
const BRANCH_TARGETS = 0x1400000;

export const PSR_IC = 1n << 13n;

/** An instruction that a world executes before its cases: slot 0 of its bundle. */
export interface Step {
  readonly words: readonly string[];
  readonly bundle: readonly [low: bigint, high: bigint];
}

export interface Page {
  readonly address: bigint;
  /** 0 write-back, 4 uncacheable, 7 NaT page. */
  readonly attribute: number;
}

export interface World {
  readonly words: readonly string[];
  /** Translation registers that are inserted first; then `words` are set again. */
  readonly steps: readonly Step[];
  /** Pages of virtual memory that data accesses can go to, in virtual worlds. */
  readonly pages: readonly Page[];
  readonly psr: bigint;
  readonly bspStore: bigint;
  readonly sof: number;
  readonly sol: number;
  readonly dirty: number;
}

const hex = (value: bigint | number): string => value.toString(16);

/** Slots of the backing store from a BSP downwards that hold `registers` registers: of them, those that are collections of NaTs. */
function collections(bsp: number, registers: number): number {
  let count = 0;
  for (let at = bsp, left = registers; left > 0;) {
    at -= 8;
    if (((at >> 3) & 63) === 63) count++;
    else left--;
  }
  return count;
}

export function frame(random: Random): { sof: number; sol: number; sor: number; cfm: bigint } {
  const sof = random.once(4) ? 96 : random.once(8) ? random.below(8) : 8 + random.below(89);
  const sol = random.below(sof + 1);
  const sor = random.once(2) ? 0 : random.below((sof >> 3) + 1);
  const rrbGr = sor === 0 ? 0 : random.below(sor * 8);
  const rrbFr = random.once(2) ? 0 : random.below(96);
  const rrbPr = random.once(2) ? 0 : random.below(48);
  const cfm =
    BigInt(sof) | (BigInt(sol) << 7n) | (BigInt(sor) << 14n) | (BigInt(rrbGr) << 18n) | (BigInt(rrbFr) << 25n) | (BigInt(rrbPr) << 32n);
  return { sof, sol, sor: sor * 8, cfm };
}

/** A page of the case's memory with random rights and attributes, and how it is inserted. */
function page(random: Random, number: number): Page & { step: Step } {
  const address = (BigInt(1 + random.below(5)) << 61n) | BigInt(0x40000000 + number * 0x1000);
  const physical = BigInt(MEMORY_BASE + 0x1000 * (number & 3));
  const plain = random.once(2);
  const rights = BigInt(plain ? 3 : random.below(8));
  const level = BigInt(plain ? 3 : random.below(4));
  const attribute = random.once(8) ? 7n : random.once(8) ? 4n : 0n;
  const flags = BigInt((random.once(12) ? 0 : 1) | (random.once(8) ? 0 : 0x20) | (random.once(8) ? 0 : 0x40));
  const entry = flags | (attribute << 2n) | (level << 7n) | (rights << 9n) | physical | (BigInt(random.below(2)) << 52n);
  const key = BigInt(random.below(6));
  const words = ["psr=0", `c20=${hex(address)}`, `c21=${hex((12n << 2n) | (key << 8n))}`, `r8=${hex(entry)}`, `r9=${hex(number)}`];
  // itr.d dtr[r9]=r8;; in a bundle of template M;MI.
  const itr = (1n << 37n) | (0xen << 27n) | (9n << 20n) | (8n << 13n);
  const all = 0x0an | (itr << 5n) | (NOP_M << 46n) | (NOP_M << 87n);
  return { address, attribute: Number(attribute), step: { words, bundle: [all & ((1n << 64n) - 1n), all >> 64n] } };
}
/** nop.m 0 and nop.i 0. */
const NOP_M = 1n << 27n;
const PAGES = 8;
const PSR_DT = 1n << 17n;
const PSR_PK = 1n << 15n;

/** `virtual`: data accesses are translated, by translation registers. */
export function createWorld(seed: string, virtual = false): World {
  const random = new Random(seed);
  const words: string[] = [];
  const { sof, sol, cfm } = frame(random);
  const dirty = random.once(3) ? 0 : random.below(97 - sof);
  // Never where a collection of NaTs goes: that is every 64th place.
  const bsp = BACKING_STORE + 0x600 + 8 * random.below(63);
  const dirtyNats = collections(bsp, dirty);
  const bspStore = bsp - 8 * (dirty + dirtyNats);
  words.push(`cfm=${hex(cfm)}`, `rse=${hex(dirty)},${hex(dirtyNats)},0,0,${hex(96 - sof - dirty)},0`);
  for (let r = 1; r < 128; r++) words.push(`r${r}=${hex(integer(random))}${random.once(16) ? "n" : ""}`);
  for (let r = 16; r < 32; r++) words.push(`k${r}=${hex(integer(random))}${random.once(16) ? "n" : ""}`);
  for (let f = 2; f < 128; f++) {
    const { head, significand } = float(random);
    words.push(`f${f}=${hex(head)}:${hex(significand)}`);
  }
  words.push(`pr=${hex(random.next64() | 1n)}`);
  for (let b = 0; b < 8; b++) words.push(`b${b}=${hex(BRANCH_TARGETS + random.below(0x100000))}`);
  for (let k = 0; k < 8; k++) words.push(`a${k}=${hex(integer(random))}`);
  words.push(`a16=${hex(random.once(2) ? 0 : 0xc)}`, `a17=${hex(bsp)}`, `a18=${hex(bspStore)}`);
  words.push(`a19=${hex(random.next64() >> 1n)}`, `a25=${hex(integer(random))}`, `a32=${hex(integer(random))}`);
  words.push(`a36=${hex(random.next64())}`, `a40=${hex(fpsr(random))}`);
  words.push(`a65=${hex(random.pick([0, 1, 2, 1000]))}`, `a66=${hex(random.pick([0, 1, 2, 63]))}`);
  words.push(`c0=${hex(random.once(2) ? 0 : random.below(0x80) << 8)}`, `c2=${hex(IVA)}`, `c8=3c`);
  for (const masked of [72, 73, 74, 80, 81]) words.push(`c${masked}=10000`);
  const pages: Page[] = [];
  const steps: Step[] = [];
  let psr = PSR_IC;
  if (virtual) {
    psr |= PSR_DT | (random.once(2) ? PSR_PK : 0n);
    for (let i = 0; i < PAGES; i++) {
      const { step, ...made } = page(random, i);
      pages.push(made);
      steps.push(step);
    }
    for (let i = 0; i < 8; i++) words.push(`rr${i}=${hex(((i + 1) << 8) | (12 << 2))}`);
    for (let i = 0; i < 4; i++) words.push(`pk${i}=${hex((i << 8) | random.below(16) | (random.once(4) ? 0 : 1))}`);
  }
  words.push(`psr=${hex(psr)}`);
  for (let at = 0; at < MEMORY_BYTES; at += 8) {
    const value = random.once(2) ? integer(random) : float(random).significand;
    words.push(`m${hex(MEMORY_BASE + at)}=${hex(value)}`);
  }
  return { words, steps, pages, psr, bspStore: BigInt(bspStore), sof, sol, dirty };
}
