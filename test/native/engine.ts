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
const CODE_PAGES = 0x100000;
const DATA_PAGES = 0x110000;
const EXIT_PAGE = 0x120000;
/** Where the first 2 MiB are in the kernel's half. */
const KERNEL = 0xffffffff80000000n;
/** Handlers of 16 bytes from KERNEL_CODE on, then the IRETQ. */
const ENTRY = KERNEL_CODE + 0x800;

const KERNEL_CS = 0x08;
const USER_CS_32 = 0x23;
const USER_DS = 0x2b;
const USER_CS = 0x33;
const TR = 0x40;

const HLT = 0xf4;
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

export class Engine {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #words: BigUint64Array;
  readonly #exports: Wasm["exports"];
  readonly #before = new Uint8Array(DATA_SIZE);
  #pristine = new Uint8Array(DATA_SIZE);
  #seed = 0;
  #nextTable = TABLES;

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
    for (let i = 0; i < CODE_SIZE; i += 0x1000) this.#map(CODE + BigInt(i), CODE_PAGES + i, USER_PAGE);
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
      this.#ram64(IDT + 16 * vector, (handler & 0xffffn) | BigInt(KERNEL_CS << 16) | (0x8en << 40n) | ((handler & 0xffff0000n) << 32n));
      this.#ram64(IDT + 16 * vector + 8, (handler >> 32n) & 0xffffffffn);
      this.#bytes[RAM_BASE + KERNEL_CODE + 16 * vector] = HLT;
    }
    this.#bytes.set([0x48, 0xcf], RAM_BASE + ENTRY);
    // RSP0; an I/O permission bitmap beyond the limit allows no port.
    this.#ram64(TSS + 4, KERNEL + BigInt(STACK_TOP));
    this.#view.setUint16(RAM_BASE + TSS + 0x66, 0x68, true);
    const segment = (i: number, selector: number, access: number): void => {
      this.#vcpu(Vcpu.SEG_BASE + 8 * i, 0);
      this.#vcpu32(Vcpu.SEG_LIMIT + 4 * i, 0xffffffff);
      this.#vcpu32(Vcpu.SEG_ACCESS + 4 * i, access);
      this.#vcpu32(Vcpu.SEG_SELECTOR + 4 * i, selector);
    };
    for (const i of [0, 3, 4, 5]) segment(i, USER_DS, 0xc0f3);
    segment(1, KERNEL_CS, 0xa09b);
    segment(2, 0x10, 0xc093);
    segment(7, TR, 0x8b);
    this.#vcpu(Vcpu.SEG_BASE + 8 * 7, KERNEL + BigInt(TSS));
    this.#vcpu32(Vcpu.SEG_LIMIT + 4 * 7, 0x67);
    this.#vcpu(Vcpu.GDTR_BASE, KERNEL + BigInt(GDT));
    this.#vcpu32(Vcpu.GDTR_LIMIT, 0x7f);
    this.#vcpu(Vcpu.IDTR_BASE, KERNEL + BigInt(IDT));
    this.#vcpu32(Vcpu.IDTR_LIMIT, 0x1ff);
  }

  /** Puts code in its place; decoded blocks of it end. */
  setCode(request: Request): void {
    const at = RAM_BASE + CODE_PAGES + request.start;
    if (Buffer.compare(this.#bytes.subarray(at, at + request.code.length), request.code) === 0) return;
    this.#bytes.set(request.code, at);
    this.#call("ramWritten", at, request.code.length);
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

    // The frame that the IRETQ pops.
    const frame = STACK_TOP - 0x100;
    [
      CODE + BigInt(request.entry),
      BigInt(request.is32 ? USER_CS_32 : USER_CS),
      BigInt(request.rflags),
      request.reg(RSP),
      BigInt(USER_DS),
    ].forEach((value, i) => this.#ram64(frame + 8 * i, value));
    this.#bytes.set(request.regs, VCPU_BASE);
    if (request.vectors !== undefined) {
      this.#bytes.set(request.vectors.subarray(0, 512), VCPU_BASE + Vcpu.VECTOR);
      this.#vcpu32(Vcpu.MXCSR, mxcsrOf(request.vectors));
    }
    this.#vcpu(Vcpu.RSP, KERNEL + BigInt(frame));
    this.#vcpu(Vcpu.RIP, KERNEL + BigInt(ENTRY));
    this.#vcpu(Vcpu.SEG_BASE + 32, request.fsBase);
    this.#vcpu(Vcpu.SEG_BASE + 40, request.gsBase);
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
    const exited = vector === GP && (rip === EXIT || rip === EXIT_32);
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
