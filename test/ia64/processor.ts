/** Our processor as the cases see it: worlds in, answers out. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { CPU_BASE, RAM_BASE, SLOT_HOT, TLB_STATE } from "../../assembly/spec/ia64/layout.ts";
import { translateRegion } from "../../src/itanium/translation.ts";
import type { Template } from "../../src/translate/template.ts";
import { compile, type Harness } from "../harness.ts";
import type { Case } from "./generator.ts";
import type { Move } from "./register-stack.ts";
import { CODE_BASE, IVA, MEMORY_BASE, MEMORY_BYTES, type World } from "./world.ts";

/** Guest RAM, bytes: beyond every target of a branch. */
const RAM_BYTES = 0x3000000;
const STATE_BYTES = Math.max(...Object.values(Offset)) + 8;
/** End of the translation registers and caches. */
const TLB_END = 0xf000;
const NEVER = 0xffffffffffffffffn;
const PSR_BN = 1n << 44n;

/** Words that are one u64 of the state: first letter, address of the first, count. */
const PLAIN: readonly (readonly [string, number, number])[] = [
  ["b", Offset.BR, 8],
  ["a", Offset.AR, 128],
  ["c", Offset.CR, 128],
  ["rr", Offset.RR, 8],
  ["pk", Offset.PKR, 16],
  ["d", Offset.DBR, 16],
  ["i", Offset.IBR, 16],
  ["x", Offset.PMC, 32],
  ["y", Offset.PMD, 32],
];

export class Processor {
  readonly #engine: Harness;
  readonly #view: DataView;
  readonly #state: BigUint64Array;
  readonly #memory: BigUint64Array;
  /** The same as halves, which are compared faster. */
  readonly #stateHalves: Int32Array;
  readonly #memoryHalves: Int32Array;
  /** The world's state and memory, and the state before the instruction. */
  #worldState = new BigUint64Array(0);
  #worldMemory = new Int32Array(0);
  readonly #before = new Int32Array(STATE_BYTES >> 2);
  readonly #offsets = new Map<string, number>();

  private constructor(engine: Harness) {
    this.#engine = engine;
    this.#view = engine.view;
    this.#state = new BigUint64Array(engine.memory.buffer, CPU_BASE, STATE_BYTES >> 3);
    this.#memory = new BigUint64Array(engine.memory.buffer, RAM_BASE + MEMORY_BASE, MEMORY_BYTES >> 3);
    this.#stateHalves = new Int32Array(engine.memory.buffer, CPU_BASE, STATE_BYTES >> 2);
    this.#memoryHalves = new Int32Array(engine.memory.buffer, RAM_BASE + MEMORY_BASE, MEMORY_BYTES >> 2);
    for (const [letter, base, count] of PLAIN) for (let i = 0; i < count; i++) this.#offsets.set(`${letter}${i}`, base + 8 * i);
  }

  static async create(): Promise<Processor> {
    return new Processor(await compile("test/unit/entry/ia64-cases.ts", {}, RAM_BYTES));
  }

  #call(name: string, ...values: (number | bigint)[]): bigint {
    return (this.#engine.exports[name] as (...a: unknown[]) => bigint)(...values);
  }

  #u32(offset: number): number {
    return this.#view.getUint32(CPU_BASE + offset, true);
  }

  #setU32(offset: number, value: number): void {
    this.#view.setUint32(CPU_BASE + offset, value, true);
  }

  #u64(offset: number): bigint {
    return this.#view.getBigUint64(CPU_BASE + offset, true);
  }

  #setU64(offset: number, value: bigint): void {
    this.#view.setBigUint64(CPU_BASE + offset, value, true);
  }

  /** Forgets the bundles of the cases before: they lie at the same addresses. */
  begin(): void {
    this.#setU64(Offset.RAM_BYTES, BigInt(RAM_BYTES));
    this.#call("dropAllCode");
  }

  load(world: World): void {
    this.#state.fill(0n, 0, (Offset.FAST_GENERATION - 8) >> 3);
    this.#state.fill(0n, Offset.ALAT >> 3, (Offset.ALAT >> 3) + 96);
    this.#setU32(Offset.ALAT_COUNT, 0);
    this.#setU64(Offset.RAM_BYTES, BigInt(RAM_BYTES));
    this.#setU64(Offset.INTERRUPT_BLOCK, 0xfee00000n);
    for (const offset of [Offset.HOST_DEADLINE, Offset.TIMER_TICK, Offset.VPD_PHYSICAL]) this.#setU64(offset, NEVER);
    this.#call("mapStatic");
    this.#call("resetFloating");
    this.#clearTranslations();
    this.#vectors();
    for (const word of world.words) this.#set(word);
    this.#worldState = this.#state.slice();
    for (const step of world.steps) {
      this.#restore();
      for (const word of step.words) this.#set(word);
      this.#bundle(CODE_BASE, step.bundle);
      this.#step(CODE_BASE, 0);
    }
    this.#worldMemory = this.#memoryHalves.slice();
  }

  /** Back to the world's state, but for the translations and what the engine keeps of code. */
  #restore(): void {
    const pages = this.#u32(Offset.BUNDLE_PAGES_USED);
    const generation = this.#u32(Offset.FAST_GENERATION);
    this.#state.set(this.#worldState);
    this.#setU32(Offset.BUNDLE_PAGES_USED, pages);
    this.#setU32(Offset.FAST_GENERATION, generation);
    this.#call("flushFast");
  }

  /** The vectors: one instruction, which stands for the handler and leaves the processor in its second slot. */
  #vectors(): void {
    const nop = 1n << 27n;
    const all = (nop << 5n) | (nop << 46n) | (nop << 87n);
    for (let at = 0; at < 0x8000; at += 16) {
      this.#view.setBigUint64(RAM_BASE + IVA + at, all & NEVER, true);
      this.#view.setBigUint64(RAM_BASE + IVA + at + 8, all >> 64n, true);
    }
  }

  #clearTranslations(): void {
    this.#engine.bytes.fill(0, TLB_STATE, TLB_END);
    this.#call("flushFast");
  }

  #bundle(address: number, [low, high]: readonly [bigint, bigint]): void {
    this.#view.setBigUint64(RAM_BASE + address, low, true);
    this.#view.setBigUint64(RAM_BASE + address + 8, high, true);
    this.#call("codeWritten", BigInt(address));
  }

  #general(register: number): number {
    return register < 32 ? Offset.GR + 16 * register : Offset.STACKED + 16 * (register - 32);
  }

  #set(word: string): void {
    const equals = word.indexOf("=");
    const name = word.slice(0, equals);
    const text = word.slice(equals + 1);
    const offset = this.#offsets.get(name);
    if (offset !== undefined) return this.#setU64(offset, BigInt(`0x${text}`));
    const number = Number(name.slice(1));
    if (name === "cfm") this.#call("setFrameMarker", BigInt(`0x${text}`));
    else if (name === "pr") this.#call("setPhysicalPredicates", BigInt(`0x${text}`));
    else if (name === "tlb") this.#clearTranslations();
    else if (name === "psr") {
      const value = BigInt(`0x${text}`);
      if ((this.#u64(Offset.PSR) ^ value) & PSR_BN) this.#call("exchangeBanks");
      this.#call("setPsr", value);
    } else if (name === "rse") {
      const [dirty = 0, , , , , bottom = 0] = text.split(",").map((digits) => parseInt(digits, 16));
      this.#setU32(Offset.DIRTY, dirty);
      this.#setU32(Offset.BOTTOM, bottom);
    } else if (name.startsWith("m")) this.#view.setBigUint64(RAM_BASE + parseInt(name.slice(1), 16), BigInt(`0x${text}`), true);
    else if (name.startsWith("f")) {
      const [head = "", significand = ""] = text.split(":");
      this.#setU64(Offset.FR + 16 * number, BigInt(`0x${significand}`));
      this.#setU64(Offset.FR + 16 * number + 8, BigInt(`0x${head}`));
    } else if (name.startsWith("r") || name.startsWith("k")) {
      const at = name.startsWith("r") ? this.#general(number) : Offset.OTHER_BANK + 16 * (number - 16);
      this.#setU64(at, BigInt(`0x${text.replace("n", "")}`));
      this.#setU64(at + 8, text.endsWith("n") ? 1n : 0n);
    } else throw new Error(`no register ${name}`);
  }

  #step(address: number, slot: number): void {
    this.#setU64(Offset.IP, BigInt(address));
    this.#setU32(Offset.SLOT, slot);
    this.#setU64(Offset.LIMIT, this.#u64(Offset.RETIRED) + 1n);
    this.#setU32(Offset.CODE_CHANGED, 1);
    this.#call("run");
  }

  /** What the instruction of a case changes, as the words of world.ts. */
  answer(test: Case): string {
    this.#restore();
    this.#memoryHalves.set(this.#worldMemory);
    for (const word of test.words) this.#set(word);
    this.#bundle(test.address, test.bundle);
    this.#before.set(this.#stateHalves);
    const predicates = this.#call("physicalPredicates");
    const frame = this.#call("currentFrameMarker");
    this.#step(test.address, test.slot);
    return this.#differences(predicates, frame);
  }

  /**
   * What the hot loop, or a translation of this one instruction, and the handlers make of the instruction of a case, whose registers
   * have no NaTs here; undefined if it is left to its handler. Where it ends is part of it after a branch only: nops are taken along.
   */
  fastAnswer(test: Case, templates?: ReadonlyMap<string, Template>): { readonly fast: string; readonly handlers: string } | undefined {
    const execute = (step: () => boolean): string | undefined => {
      this.#restore();
      this.#memoryHalves.set(this.#worldMemory);
      for (const word of test.words) this.#set(word);
      for (const [offset, count] of [
        [Offset.GR, 32],
        [Offset.STACKED, 96],
        [Offset.OTHER_BANK, 16],
      ] as const)
        for (let i = 0; i < count; i++) this.#setU64(offset + 16 * i + 8, 0n);
      this.#bundle(test.address, test.bundle);
      this.#before.set(this.#stateHalves);
      const predicates = this.#call("physicalPredicates");
      const frame = this.#call("currentFrameMarker");
      if (!step()) return undefined;
      const words = this.#differences(predicates, frame);
      const beside = BigInt(test.address);
      const ip = this.#u64(Offset.IP);
      return ip === beside || ip === beside + 16n ? words.replace(/\bip=\w+/, "") : words;
    };
    const fast = execute(() => {
      this.#setU64(Offset.IP, BigInt(test.address));
      this.#setU32(Offset.SLOT, test.slot);
      const place = Number(this.#call("beginHot"));
      if (place === 0) return false;
      const end = templates ? this.#translated(place, templates) : Number(this.#call("runHot", place));
      return Number(this.#call("endHot", place, end)) !== 0;
    });
    if (fast === undefined) return undefined;
    const handlers = execute(() => {
      this.#step(test.address, test.slot);
      return true;
    });
    return { fast, handlers: handlers ?? "" };
  }

  /** Executes a translation of the instruction at a place. Returns where it ended. */
  #translated(place: number, templates: ReadonlyMap<string, Template>): number {
    const operation = (at: number): number => this.#view.getUint16(at + SLOT_HOT, true);
    const binary = translateRegion({ view: this.#view, operation }, templates, place, place);
    const { run } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory: this.#engine.memory } }).exports;
    return (run as (at: number) => number)(place);
  }

  /** What a sequence of instructions changes of the world that is loaded. */
  answerSequence(moves: readonly Move[]): string {
    this.#restore();
    this.#memoryHalves.set(this.#worldMemory);
    this.#before.set(this.#stateHalves);
    const predicates = this.#call("physicalPredicates");
    const frame = this.#call("currentFrameMarker");
    for (const { address, slot, bundle, words } of moves) {
      for (const word of words) this.#set(word);
      this.#bundle(address, bundle);
      this.#step(address, slot);
    }
    return this.#differences(predicates, frame);
  }

  #differences(predicates: bigint, frame: bigint): string {
    const words: string[] = [];
    const state = this.#state;
    const [now32, before32] = [this.#stateHalves, this.#before];
    const changed = (at: number): boolean => now32[2 * at] !== before32[2 * at] || now32[2 * at + 1] !== before32[2 * at + 1];
    const registers = (letter: string, offset: number, first: number, count: number): void => {
      for (let i = 0, at = offset >> 3; i < count; i++, at += 2) {
        if (changed(at) || changed(at + 1))
          words.push(`${letter}${first + i}=${state[at]!.toString(16)}${state[at + 1] === 0n ? "" : "n"}`);
      }
    };
    registers("r", Offset.GR, 0, 32);
    registers("r", Offset.STACKED, 32, 96);
    registers("k", Offset.OTHER_BANK, 16, 16);
    for (let f = 0, at = Offset.FR >> 3; f < 128; f++, at += 2) {
      if (changed(at) || changed(at + 1)) words.push(`f${f}=${state[at + 1]!.toString(16)}:${state[at]!.toString(16)}`);
    }
    const now = BigInt.asUintN(64, this.#call("physicalPredicates"));
    if (now !== BigInt.asUintN(64, predicates)) words.push(`pr=${now.toString(16)}`);
    for (const [letter, offset, count] of PLAIN) {
      for (let i = 0, at = offset >> 3; i < count; i++, at++) if (changed(at)) words.push(`${letter}${i}=${state[at]!.toString(16)}`);
    }
    const marker = this.#call("currentFrameMarker");
    if (marker !== frame) words.push(`cfm=${marker.toString(16)}`);
    const psr = Offset.PSR >> 3;
    if (changed(psr)) words.push(`psr=${state[psr]!.toString(16)}`);
    words.push(`ip=${(this.#u64(Offset.IP) | BigInt(this.#u32(Offset.SLOT))).toString(16)}`);
    const reason = this.#u32(Offset.STOP_REASON);
    if (reason !== 1) words.push(`stopped${reason}`);
    const [memory, world] = [this.#memoryHalves, this.#worldMemory];
    for (let i = 0; i < memory.length; i += 2) {
      if (memory[i] !== world[i] || memory[i + 1] !== world[i + 1])
        words.push(`m${(MEMORY_BASE + 4 * i).toString(16)}=${this.#memory[i >> 1]!.toString(16)}`);
    }
    return words.join(" ");
  }
}
