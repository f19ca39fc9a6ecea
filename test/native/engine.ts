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
  type Answer,
  CODE,
  CODE_SIZE,
  DATA,
  DATA_SIZE,
  EXIT,
  EXIT_32,
  HIGH,
  NO_FAULT,
  RSP,
  type Request,
  VECTORS_SIZE,
  WRITABLE_SIZE,
  mxcsrOf,
  seededMemory,
  setMxcsr,
} from "./arena.ts";

import { CS, DS, ES, FS, GATE_16, GATE_32, GS, LONG, type Mode, SEGMENTED, SET_SIZE, SS, type Segment, modeOf } from "./modes.ts";

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
/** Handlers of 16 bytes from KERNEL_CODE on, then the IRETQ. */
const ENTRY = KERNEL_CODE + 0x800;

const KERNEL_CS = 0x08;
const USER_CS_32 = 0x23;
const USER_DS = 0x2b;
const USER_CS = 0x33;
const LDTR = 0x38;
const TR = 0x40;

const HLT = 0xf4;
const BP = 3;
const OF = 4;
const GP = 13;
const PF = 14;
const WITH_ERROR_CODE = [8, 10, 11, 12, 13, 14, 17];

/** Present, user, accessed, dirty. */
const USER_PAGE = 0x65n;
const WRITABLE = 2n;
const EXECUTE_DISABLE = 1n << 63n;
const KERNEL_LARGE_PAGE = 0xe3n;

/** Instructions that the run loop executes one by one below an exact limit (run/block-cache.ts MAX_BLOCK). */
const STEPPED = 48n;
const MANY = 1_000_000n;

function accessOf(s: Segment): number {
  return { data: 0xf3, "read-only": 0xf1, "expand-down": 0xf7, code: 0xfb, "execute-only": 0xf9 }[s.type];
}

function descriptorOf(s: Segment): bigint {
  const pages = s.limit > 0xfffff;
  const limit = BigInt(pages ? s.limit >>> 12 : s.limit);
  const base = BigInt(s.base);
  const flags = (pages ? 8n : 0n) | (s.big ? 4n : 0n);
  return (
    (limit & 0xffffn) |
    ((base & 0xffffffn) << 16n) |
    (BigInt(accessOf(s)) << 40n) |
    ((limit >> 16n) << 48n) |
    (flags << 52n) |
    ((base >> 24n) << 56n)
  );
}

/** Selector of a segment of a mode in the LDT, privilege level 3. */
function ldtSelector(mode: Mode, segment: number): number {
  return ((SEGMENTED.indexOf(mode) * SET_SIZE + segment) << 3) | 7;
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
  /** Mode whose data segments are loaded. */
  #mode = LONG;

  constructor(wasm: Wasm) {
    this.#exports = wasm.exports;
    this.#bytes = new Uint8Array(wasm.memory.buffer);
    this.#view = new DataView(wasm.memory.buffer);
    this.#words = new BigUint64Array(wasm.memory.buffer);
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
    const model = cpuModel("skylake");
    machine64(Machine.RAM_SLOTS + 8, BigInt(RAM_BYTES));
    machine64(Machine.RAM_SLOTS + 16, BigInt(RAM_BASE));
    machine32(Machine.RAM_SLOT_COUNT, 1);
    machine32(Machine.PHYSICAL_ADDRESS_BITS, model.physicalAddressBits);
    machine32(Machine.LINEAR_ADDRESS_BITS, model.linearAddressBits);
    machine32(Machine.A20, 1);
    machine32(Machine.VCPU_COUNT, 1);
    model.featureWords.forEach((word, i) => machine32(Machine.FEATURES + 4 * i, word));
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
      [KERNEL_CS, 0x00af9b000000ffffn],
      [0x10, 0x00cf93000000ffffn],
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
    for (const i of [ES, DS, FS, GS]) this.#segment(i, USER_DS, 0, 0xffffffff, 0xc0f3);
    this.#segment(CS, KERNEL_CS, 0, 0xffffffff, 0xa09b);
    this.#segment(SS, 0x10, 0, 0xffffffff, 0xc093);
    this.#segment(6, LDTR, KERNEL + BigInt(LDT), 0xfff, 0x82);
    this.#segment(7, TR, KERNEL + BigInt(TSS), 0x67, 0x8b);
    SEGMENTED.flatMap((mode) => mode.segments!).forEach((segment, i) => this.#ram64(LDT + 8 * i, descriptorOf(segment)));
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
    if (mode === this.#mode) return;
    this.#mode = mode;
    for (const i of [ES, DS, FS, GS]) {
      const s = mode.segments?.[i];
      if (s === undefined) this.#segment(i, USER_DS, 0, 0xffffffff, 0xc0f3);
      else this.#segment(i, ldtSelector(mode, i), s.base, s.limit, accessOf(s) | (s.big ? 0x4000 : 0) | (s.limit > 0xfffff ? 0x8000 : 0));
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
    if (request.seed !== 0 && request.seed !== this.#seed) {
      this.#seed = request.seed;
      this.#pristine = new Uint8Array(seededMemory(request.seed));
    }
    this.#before.set(this.#pristine);
    for (const [at, value] of request.patches) new DataView(this.#before.buffer).setBigUint64(at, value, true);
    this.#bytes.set(this.#before, RAM_BASE + DATA_PAGES);
    this.setCode(request);

    const mode = modeOf(request);
    this.#enter(mode);
    const segmented = mode.segments !== undefined;
    const cs = segmented ? ldtSelector(mode, CS) : mode.is64 ? USER_CS : USER_CS_32;
    const ss = segmented ? ldtSelector(mode, SS) : USER_DS;
    [request.startIp, BigInt(cs), BigInt(request.rflags), request.reg(RSP), BigInt(ss)].forEach((value, i) =>
      this.#ram64(FRAME + 8 * i, value),
    );
    this.#bytes.set(request.regs, VCPU_BASE);
    if (request.vectors !== undefined) {
      this.#bytes.set(request.vectors.subarray(0, 512), VCPU_BASE + Vcpu.VECTOR);
      this.#vcpu32(Vcpu.MXCSR, mxcsrOf(request.vectors));
    }
    this.#vcpu(Vcpu.RSP, KERNEL + BigInt(FRAME));
    this.#vcpu(Vcpu.RIP, KERNEL + BigInt(ENTRY));
    if (!segmented) {
      this.#vcpu(Vcpu.SEG_BASE + 8 * FS, request.fsBase);
      this.#vcpu(Vcpu.SEG_BASE + 8 * GS, request.gsBase);
    }
    this.#vcpu(Vcpu.CR2, 0);
    this.#vcpu32(Vcpu.ACTIVITY, 0);
    return this.#run(stepped, request.vectors !== undefined);
  }

  #run(stepped: boolean, withVectors: boolean): Answer {
    const instructions = (MACHINE_BASE + Machine.INSTRUCTIONS) / 8;
    const limit = (MACHINE_BASE + Machine.LIMIT) / 8;
    const start = this.#words[instructions]!;
    for (;;) {
      this.#words[limit] = this.#words[instructions]! + (stepped ? STEPPED : MANY);
      const reason = this.#call("run");
      if (reason === Stop.HALTED) break;
      if (reason !== Stop.BUDGET || this.#words[instructions]! - start >= MANY) throw new Error(`the engine stops with reason ${reason}`);
    }
    const regs = this.#bytes.slice(VCPU_BASE, VCPU_BASE + 128);
    const quad = (address: number): bigint => this.#view.getBigUint64(address, true);
    const handler = Number(quad(VCPU_BASE + Vcpu.RIP) - KERNEL) - 1 - KERNEL_CODE;
    if (handler < 0 || handler >= 512 || (handler & 15) !== 0)
      throw new Error(`the engine halts at ${quad(VCPU_BASE + Vcpu.RIP).toString(16)}`);
    const vector = handler >> 4;
    let frame = RAM_BASE + Number(quad(VCPU_BASE + Vcpu.RSP) - KERNEL);
    let error = 0;
    if (WITH_ERROR_CODE.includes(vector)) {
      error = this.#view.getUint32(frame, true);
      frame += 8;
    }
    const rip = quad(frame);
    const rflags = this.#view.getUint32(frame + 16, true);
    new DataView(regs.buffer).setBigUint64(8 * RSP, quad(frame + 24), true);
    const exits = this.#mode.segments === undefined ? [EXIT, EXIT_32] : [BigInt(GATE_16), BigInt(GATE_32)];
    const exited = vector === GP && exits.includes(rip);
    const [low, high] = this.#changed();
    return {
      regs,
      rip,
      rflags,
      cr2: vector === PF ? quad(VCPU_BASE + Vcpu.CR2) : 0n,
      vector: exited ? NO_FAULT : vector,
      error: exited ? 0 : error,
      low,
      memory: this.#bytes.slice(RAM_BASE + DATA_PAGES + low, RAM_BASE + DATA_PAGES + high),
      vectors: withVectors ? this.#vectors() : undefined,
    };
  }

  #vectors(): Uint8Array {
    const vectors = new Uint8Array(VECTORS_SIZE);
    vectors.set(this.#bytes.subarray(VCPU_BASE + Vcpu.VECTOR, VCPU_BASE + Vcpu.VECTOR + 512));
    setMxcsr(vectors, this.#view.getUint32(VCPU_BASE + Vcpu.MXCSR, true));
    return vectors;
  }

  /** Span of DATA that differs from what it was. */
  #changed(): [number, number] {
    const now = this.#bytes.subarray(RAM_BASE + DATA_PAGES, RAM_BASE + DATA_PAGES + DATA_SIZE);
    if (Buffer.compare(now, this.#before) === 0) return [0, 0];
    let low = 0;
    let high = DATA_SIZE;
    while (now[low] === this.#before[low]) low++;
    while (now[high - 1] === this.#before[high - 1]) high--;
    return [low, high];
  }
}
