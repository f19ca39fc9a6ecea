/**
 * The engine as test/native/oracle.c is: code in user mode from a given state, and the state it leaves.
 *
 * A small kernel surrounds the code: page tables with the arena's addresses, a GDT, an IDT whose handlers are one HLT each,
 * and an IRETQ to begin with. The machine halts when a fault has been delivered; a #GP at EXIT is that of the HLT there.
 */
import { MACHINE_BASE, RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { cpuModel } from "../../src/spec/x86/cpu-models.ts";
import {
  ANSWER,
  ANSWER_SIZE,
  type Answer,
  CODE,
  CODE_SIZE,
  DATA,
  DATA_SIZE,
  EXIT,
  EXIT_32,
  HIGH,
  IMAGE_SIZE,
  NO_FAULT,
  RSP,
  type Request,
  WRITABLE_SIZE,
  parseAnswer,
  seededMemory,
} from "./arena.ts";
import { loadImage, saveImage } from "./image.ts";
import { CS, DS, ES, FS, GATE_16, GATE_32, GS, LDT_SEGMENTS, type Mode, SS, type Segment, ldtSelector, modeOf } from "./modes.ts";
import { FEATURE_WORDS, MODEL } from "./rows.ts";

export const RAM_BYTES = 4 << 20;

/** What the engine exports, and its memory. */
export interface Wasm {
  readonly exports: Record<string, (...args: never[]) => unknown>;
  readonly memory: WebAssembly.Memory;
}

/** Physical pages. */
const PML4 = 0x1000;
const TABLES = 0x2000;
const GDT = 0x20000;
const IDT = 0x21000;
const TSS = 0x22000;
const KERNEL_CODE = 0x23000;
const STACK_TOP = 0x26000;
/** The frame that leads to user mode: bits 31:16 of its linear address are those of oracle.c, see there. */
const FRAME = 0x25f00;
const LDT = 0x28000;
const CODE_PAGES = 0x100000;
const DATA_PAGES = 0x110000;
const EXIT_PAGE = 0x120000;
/** Where the first 2 MiB are in the kernel's half. */
const KERNEL = 0xffffffff40000000n;
const KERNEL_LOW = 0x40000000;
/** Handlers of 16 bytes from KERNEL_CODE on, then the IRETQ. */
const ENTRY = KERNEL_CODE + 0x800;
const IRET_RSP = KERNEL + BigInt(FRAME);
const IRET_RIP = KERNEL + BigInt(ENTRY);

/** The GDT is laid out as Linux has it: code may ask about it. */
const KERNEL_CS_32 = 0x08;
const KERNEL_CS = 0x10;
const KERNEL_DS = 0x18;
const USER_CS_32 = 0x23;
const USER_DS = 0x2b;
const USER_CS = 0x33;
const TR = 0x40;
const LDTR = 0x50;

const HLT = 0xf4;
const BP = 3;
const OF = 4;
const GP = 13;
const PF = 14;
const WITH_ERROR_CODE = Array.from({ length: 32 }, (_, vector) => [8, 10, 11, 12, 13, 14, 17].includes(vector));

/** Present, user, accessed, dirty. */
const USER_PAGE = 0x65n;
const WRITABLE = 2n;
const EXECUTE_DISABLE = 1n << 63n;
const KERNEL_LARGE_PAGE = 0xe3n;

/** Instructions that the run loop executes one by one below an exact limit (run/block-cache.ts MAX_BLOCK). */
const STEPPED = 48n;
const MANY = 1_000_000n;

function accessOf(s: Segment): number {
  const access = { data: 0xf3, "read-only": 0xf1, "expand-down": 0xf7, code: 0xfb, "execute-only": 0xf9, conforming: 0xff }[s.type];
  return s.absent === true ? access & ~0x80 : access;
}

function descriptorOf(s: Segment): bigint {
  const pages = s.limit > 0xfffff;
  const limit = BigInt(pages ? s.limit >>> 12 : s.limit);
  const base = BigInt(s.base);
  // AVL is set: Linux does so for segments that are usable.
  const flags = (pages ? 8n : 0n) | (s.big ? 4n : 0n) | 1n;
  return (
    (limit & 0xffffn) |
    ((base & 0xffffffn) << 16n) |
    (BigInt(accessOf(s)) << 40n) |
    ((limit >> 16n) << 48n) |
    (flags << 52n) |
    ((base >> 24n) << 56n)
  );
}

const NOTHING = new Uint8Array(0);

function copyWords(from: Int32Array, to: Int32Array, source: number, target: number, bytes: number): void {
  for (let i = 0; i < bytes; i += 4) to[(target + i) >> 2] = from[(source + i) >> 2]!;
}

export class Engine {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #words: BigUint64Array;
  readonly #exports: Wasm["exports"];
  readonly #before = new Uint8Array(DATA_SIZE);
  #pristine = new Uint8Array(DATA_SIZE);
  #seed = 0;
  #nextTable = TABLES;
  /** Pointer to the code of the last request, and its bytes. */
  #codeAt = RAM_BASE + CODE_PAGES;
  #codeLength = 0;
  /** The state that was left, in the form of oracle.c, and the bytes of DATA that changed. */
  readonly answer = new Uint8Array(ANSWER_SIZE + IMAGE_SIZE);
  changed: Uint8Array = new Uint8Array(0);
  readonly #answerView = new DataView(this.answer.buffer);
  readonly #answerWords = new Int32Array(this.answer.buffer);
  readonly #answerImage = this.answer.subarray(ANSWER_SIZE);
  /** Memory, 32 bits at a time, and all of DATA in it. */
  readonly #integers: Int32Array;
  readonly #data: Uint8Array;
  readonly #dataWords: Int32Array;
  readonly #beforeWords = new Int32Array(this.#before.buffer);

  constructor(wasm: Wasm) {
    this.#exports = wasm.exports;
    this.#bytes = new Uint8Array(wasm.memory.buffer);
    this.#view = new DataView(wasm.memory.buffer);
    this.#words = new BigUint64Array(wasm.memory.buffer);
    this.#integers = new Int32Array(wasm.memory.buffer);
    this.#data = this.#bytes.subarray(RAM_BASE + DATA_PAGES, RAM_BASE + DATA_PAGES + DATA_SIZE);
    this.#dataWords = new Int32Array(wasm.memory.buffer, RAM_BASE + DATA_PAGES, DATA_SIZE / 4);
    this.#prepareMachine();
    this.#preparePaging();
    this.#prepareKernel();
    this.#call("stateWritten");
  }

  #call(name: string, ...args: number[]): number {
    return (this.#exports[name] as unknown as (...args: number[]) => number)(...args);
  }
  #ram64(physical: number, value: bigint): void {
    this.#view.setBigUint64(RAM_BASE + physical, BigInt.asUintN(64, value), true);
  }
  #vcpu(offset: number, value: bigint | number): void {
    this.#view.setBigUint64(VCPU_BASE + offset, BigInt.asUintN(64, BigInt(value)), true);
  }
  #vcpu32(offset: number, value: number): void {
    this.#view.setUint32(VCPU_BASE + offset, value, true);
  }

  #prepareMachine(): void {
    const machine64 = (offset: number, value: bigint): void => this.#view.setBigUint64(MACHINE_BASE + offset, value, true);
    const machine32 = (offset: number, value: number): void => this.#view.setUint32(MACHINE_BASE + offset, value, true);
    const model = cpuModel(MODEL);
    machine64(Machine.RAM_SLOTS + 8, BigInt(RAM_BYTES));
    machine64(Machine.RAM_SLOTS + 16, BigInt(RAM_BASE));
    machine32(Machine.RAM_SLOT_COUNT, 1);
    machine32(Machine.PHYSICAL_ADDRESS_BITS, model.physicalAddressBits);
    machine32(Machine.LINEAR_ADDRESS_BITS, 48);
    machine32(Machine.A20, 1);
    machine32(Machine.VCPU_COUNT, 1);
    FEATURE_WORDS.forEach((word, i) => machine32(Machine.FEATURES + 4 * i, word));
    machine64(Machine.HOST_DEADLINE, 0xffffffffffffffffn);
    this.#call("reset");
  }

  /** Maps a page of 4 KiB (or, with `large`, 2 MiB). */
  #map(linear: bigint, physical: number, rights: bigint, large = false): void {
    let table = PML4;
    for (const shift of large ? [39n, 30n] : [39n, 30n, 21n]) {
      const slot = table + Number((linear >> shift) & 511n) * 8;
      const entry = this.#view.getBigUint64(RAM_BASE + slot, true);
      if (entry === 0n) {
        this.#ram64(slot, BigInt(this.#nextTable) | USER_PAGE | WRITABLE);
        table = this.#nextTable;
        this.#nextTable += 0x1000;
      } else table = Number(entry & ~0xfffn);
    }
    this.#ram64(table + Number((linear >> (large ? 21n : 12n)) & 511n) * 8, BigInt(physical) | rights);
  }

  #preparePaging(): void {
    this.#map(KERNEL, 0, KERNEL_LARGE_PAGE, true);
    for (let i = 0; i < CODE_SIZE; i += 0x1000) this.#map(CODE + BigInt(i), CODE_PAGES + i, USER_PAGE | WRITABLE);
    for (const base of [DATA, HIGH])
      for (let i = 0; i < DATA_SIZE; i += 0x1000)
        this.#map(base + BigInt(i), DATA_PAGES + i, USER_PAGE | EXECUTE_DISABLE | (i < WRITABLE_SIZE ? WRITABLE : 0n));
    this.#map(EXIT, EXIT_PAGE, USER_PAGE);
    this.#bytes[RAM_BASE + EXIT_PAGE] = HLT;
    this.#bytes[RAM_BASE + EXIT_PAGE + 0x100] = HLT;
    this.#vcpu(Vcpu.CR0, 0x80050033);
    this.#vcpu(Vcpu.CR3, PML4);
    this.#vcpu(Vcpu.CR4, 0x50620); // OSXSAVE, FSGSBASE, OSXMMEXCPT, OSFXSR, PAE
    this.#vcpu(Vcpu.XCR0, 7);
    this.#vcpu(Vcpu.EFER, 0xd01); // NXE, LMA, LME, SCE
  }

  #prepareKernel(): void {
    const descriptors: [number, bigint][] = [
      [KERNEL_CS_32, 0x00cf9b000000ffffn],
      [KERNEL_CS, 0x00af9b000000ffffn],
      [KERNEL_DS, 0x00cf93000000ffffn],
      [TR, 0x00008b0000000067n],
      [LDTR, 0x0000820000000fffn],
      [USER_CS_32 & ~3, 0x00cffb000000ffffn],
      [USER_DS & ~3, 0x00cff3000000ffffn],
      [USER_CS & ~3, 0x00affb000000ffffn],
    ];
    for (const [selector, descriptor] of descriptors) this.#ram64(GDT + selector, descriptor);
    for (let vector = 0; vector < 32; vector++) {
      const handler = KERNEL + BigInt(KERNEL_CODE + 16 * vector);
      // Gates of INT3 and INTO are open to user mode.
      const type = vector === BP || vector === OF ? 0xeen : 0x8en;
      this.#ram64(IDT + 16 * vector, (handler & 0xffffn) | BigInt(KERNEL_CS << 16) | (type << 40n) | ((handler & 0xffff0000n) << 32n));
      this.#ram64(IDT + 16 * vector + 8, (handler >> 32n) & 0xffffffffn);
      this.#bytes[RAM_BASE + KERNEL_CODE + 16 * vector] = HLT;
    }
    this.#bytes.set([0x48, 0xcf], RAM_BASE + ENTRY);
    // RSP0; an I/O permission bitmap beyond the limit allows no port.
    this.#ram64(TSS + 4, KERNEL + BigInt(STACK_TOP));
    this.#view.setUint16(RAM_BASE + TSS + 0x66, 0x68, true);
    this.#segment(CS, KERNEL_CS, 0, 0xffffffff, 0xa09b);
    this.#segment(SS, KERNEL_DS, 0, 0xffffffff, 0xc093);
    this.#segment(6, LDTR, KERNEL + BigInt(LDT), 8 * LDT_SEGMENTS.length - 1, 0x82);
    this.#segment(7, TR, KERNEL + BigInt(TSS), 0x67, 0x8b);
    LDT_SEGMENTS.forEach((segment, i) => this.#ram64(LDT + 8 * i, descriptorOf(segment)));
    this.#bytes[RAM_BASE + CODE_PAGES + GATE_16] = HLT;
    this.#bytes[RAM_BASE + CODE_PAGES + GATE_32] = HLT;
    this.#vcpu(Vcpu.GDTR_BASE, KERNEL + BigInt(GDT));
    this.#vcpu32(Vcpu.GDTR_LIMIT, 0x7f);
    this.#vcpu(Vcpu.IDTR_BASE, KERNEL + BigInt(IDT));
    this.#vcpu32(Vcpu.IDTR_LIMIT, 0x1ff);
  }

  #segment(i: number, selector: number, base: bigint | number, limit: number, access: number): void {
    this.#vcpu(Vcpu.SEG_BASE + 8 * i, base);
    this.#vcpu32(Vcpu.SEG_LIMIT + 4 * i, limit);
    this.#vcpu32(Vcpu.SEG_ACCESS + 4 * i, access);
    this.#vcpu32(Vcpu.SEG_SELECTOR + 4 * i, selector);
  }

  /** Loads ES, DS, FS and GS for a mode. CS and SS come with the IRETQ. */
  #enter(mode: Mode): void {
    for (const i of [ES, DS, FS, GS]) {
      const s = mode.segments?.[i];
      if (s !== undefined)
        this.#segment(i, ldtSelector(mode, i), s.base, s.limit, accessOf(s) | (s.big ? 0x4000 : 0) | (s.limit > 0xfffff ? 0x8000 : 0));
      else if (i === FS || i === GS) this.#segment(i, 0, 0, 0, 0x10000);
      else this.#segment(i, USER_DS, 0, 0xffffffff, 0xc0f3);
    }
  }

  /** Puts code in its place; decoded blocks of it end. */
  setCode(request: Request): void {
    const at = RAM_BASE + CODE_PAGES + request.start;
    if (at === this.#codeAt && Buffer.compare(this.#bytes.subarray(at, at + request.code.length), request.code) === 0) return;
    // What code may read beside it does not depend on the request before.
    this.#bytes.fill(0, this.#codeAt, this.#codeAt + this.#codeLength);
    this.#call("ramWritten", this.#codeAt, this.#codeLength);
    this.#bytes.set(request.code, at);
    this.#call("ramWritten", at, request.code.length);
    this.#codeAt = at;
    this.#codeLength = request.code.length;
  }

  /** Forgets translations and blocks, so that the next request meets cold caches. */
  forget(): void {
    this.#call("stateWritten");
  }

  /** `stepped`: one instruction at a time, outside the hot loops. */
  execute(request: Request, stepped: boolean): Answer {
    this.executeRaw(request, stepped);
    return parseAnswer(this.answer, request.image !== undefined, this.changed.slice());
  }

  /** Leaves the state in `answer`, in the form of oracle.c, and the changed memory in `changed`. */
  executeRaw(request: Request, stepped: boolean): void {
    if (request.seed !== 0 && request.seed !== this.#seed) {
      this.#seed = request.seed;
      this.#pristine = new Uint8Array(seededMemory(request.seed));
    }
    this.#before.set(this.#pristine);
    request.applyPatches(this.#before);
    this.#data.set(this.#before);
    this.setCode(request);

    const mode = modeOf(request);
    this.#enter(mode);
    const segmented = mode.segments !== undefined;
    const frame = RAM_BASE + FRAME;
    this.#number(frame, segmented ? request.entry : Number(CODE) + request.entry);
    this.#number(frame + 8, segmented ? ldtSelector(mode, CS) : mode.is64 ? USER_CS : USER_CS_32);
    this.#number(frame + 16, request.rflags);
    this.#put(request, 8 * RSP, 8, frame + 24);
    this.#number(frame + 32, segmented ? ldtSelector(mode, SS) : USER_DS);
    this.#put(request, 0, 128, VCPU_BASE);
    this.#vcpu(Vcpu.RSP, IRET_RSP);
    this.#vcpu(Vcpu.RIP, IRET_RIP);
    if (!segmented) {
      this.#put(request, 136, 16, VCPU_BASE + Vcpu.SEG_BASE + 8 * FS);
    }
    const { image } = request;
    if (image !== undefined) loadImage(this.#view, image);
    this.#number(VCPU_BASE + Vcpu.CR2, 0);
    this.#vcpu32(Vcpu.ACTIVITY, 0);
    this.#run(stepped);
    this.#take(segmented);
    if (image !== undefined) saveImage(this.#view, this.#answerImage);
  }

  /** Bytes of a request to an address. */
  #put(request: Request, offset: number, bytes: number, at: number): void {
    for (let i = 0; i < bytes; i += 4) this.#integers[(at + i) >> 2] = request.word(offset + i);
  }
  #number(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
    this.#view.setUint32(at + 4, 0, true);
  }

  #run(stepped: boolean): void {
    const instructions = (MACHINE_BASE + Machine.INSTRUCTIONS) / 8;
    const limit = (MACHINE_BASE + Machine.LIMIT) / 8;
    const start = this.#words[instructions]!;
    for (;;) {
      this.#words[limit] = this.#words[instructions]! + (stepped ? STEPPED : MANY);
      const reason = this.#call("run");
      if (reason === Stop.HALTED) break;
      if (reason !== Stop.BUDGET || this.#words[instructions]! - start >= MANY) throw new Error(`the engine stops with reason ${reason}`);
    }
  }

  #take(segmented: boolean): void {
    const view = this.#view;
    const rip = view.getUint32(VCPU_BASE + Vcpu.RIP, true);
    const handler = rip - KERNEL_LOW - 1 - KERNEL_CODE;
    if (handler < 0 || handler >= 512 || (handler & 15) !== 0)
      throw new Error(`the engine halts at ${view.getBigUint64(VCPU_BASE + Vcpu.RIP, true).toString(16)}`);
    let vector = handler >> 4;
    let frame = RAM_BASE + view.getUint32(VCPU_BASE + Vcpu.RSP, true) - KERNEL_LOW;
    let error = 0;
    if (WITH_ERROR_CODE[vector]) {
      error = view.getUint32(frame, true);
      frame += 8;
    }
    let cs = view.getUint16(frame + 8, true);
    if (vector === GP && view.getUint32(frame + 4, true) === 0) {
      const at = view.getUint32(frame, true);
      if (segmented ? at === GATE_16 || at === GATE_32 : at === Number(EXIT) || at === Number(EXIT_32)) {
        view.setUint32(frame, Number(EXIT), true);
        vector = NO_FAULT;
        error = 0;
        cs = USER_CS;
      }
    }
    const from = this.#integers;
    const to = this.#answerWords;
    copyWords(from, to, VCPU_BASE, ANSWER.regs, 128);
    copyWords(from, to, frame + 24, ANSWER.regs + 8 * RSP, 8);
    copyWords(from, to, frame, ANSWER.rip, 8);
    copyWords(from, to, frame + 16, ANSWER.rflags, 8);
    if (vector === PF) copyWords(from, to, VCPU_BASE + Vcpu.CR2, ANSWER.cr2, 8);
    else to[ANSWER.cr2 / 4] = to[ANSWER.cr2 / 4 + 1] = 0;
    copyWords(from, to, VCPU_BASE + Vcpu.SEG_BASE + 8 * FS, ANSWER.fsBase, 16);
    const out = this.#answerView;
    out.setUint32(ANSWER.vector, vector, true);
    out.setUint32(ANSWER.error, error, true);
    for (let i = 0; i < 6; i++) {
      const selector = i === CS ? cs : view.getUint16(i === SS ? frame + 32 : VCPU_BASE + Vcpu.SEG_SELECTOR + 4 * i, true);
      out.setUint16(ANSWER.selectors + 2 * i, selector, true);
    }
    const [low, high] = this.#span();
    out.setUint32(ANSWER.low, low, true);
    out.setUint32(ANSWER.high, high, true);
    this.changed = high > low ? this.#bytes.subarray(RAM_BASE + DATA_PAGES + low, RAM_BASE + DATA_PAGES + high) : NOTHING;
  }

  /** Span of DATA that differs from what it was. */
  #span(): [number, number] {
    if (Buffer.compare(this.#data, this.#before) === 0) return [0, 0];
    const [now, before] = [this.#dataWords, this.#beforeWords];
    let first = 0;
    let last = DATA_SIZE / 4 - 1;
    while (now[first] === before[first]) first++;
    while (now[last] === before[last]) last--;
    let low = 4 * first;
    let high = 4 * last + 4;
    while (this.#data[low] === this.#before[low]) low++;
    while (this.#data[high - 1] === this.#before[high - 1]) high--;
    return [low, high];
  }
}
