/** A machine with descriptor tables in RAM, for the tests of transfer/. */
import { expect } from "vitest";
import { compile, type Harness, type Host } from "../harness.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { MACHINE_BASE, RAM_BASE, TLB_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";

/** event/outcome.ts. */
export const RETIRE = 0,
  FAULT = 1,
  JUMP = 2,
  RETIRE_END = 6,
  TRIPLE_FAULT = 7;
export const NO_FAULT = 0xffffffff,
  VM_EXIT = 0x100;
export const DE = 0,
  DB = 1,
  NMI = 2,
  BP = 3,
  OF = 4,
  BR = 5,
  UD = 6,
  NM = 7,
  DF = 8,
  TS = 10,
  NP = 11,
  SS = 12,
  GP = 13,
  PF = 14,
  MC = 18;
/** Interruption types. */
export const EXTERNAL = 0,
  TYPE_NMI = 2,
  EXCEPTION = 3,
  SOFTWARE = 4,
  PRIVILEGED = 5,
  SOFTWARE_EXCEPTION = 6;
/** RFLAGS. */
export const F = {
  CF: 1n,
  PF: 4n,
  ZF: 0x40n,
  TF: 0x100n,
  IF: 0x200n,
  DF: 0x400n,
  IOPL: 0x3000n,
  NT: 0x4000n,
  RF: 0x10000n,
  VM: 0x20000n,
  AC: 0x40000n,
  VIF: 0x80000n,
  VIP: 0x100000n,
  ID: 0x200000n,
};

export const GDT = 0x1000,
  IDT = 0x2000,
  TSS = 0x3000,
  LDT = 0x5000,
  OTHER_TSS = 0x6000;
/** Selectors of the GDT that protected() and long() build. */
export const CODE0 = 0x08,
  DATA0 = 0x10,
  CODE3 = 0x1b,
  DATA3 = 0x23,
  TR0 = 0x28,
  FREE = 0x40;
/** Stack of level 3, and of level 0 in the TSS. */
export const STACK3 = 0x9000,
  STACK0 = 0x8000;

export type Segment = "ES" | "CS" | "SS" | "DS" | "FS" | "GS" | "LDTR" | "TR";
const SEGMENTS: readonly Segment[] = ["ES", "CS", "SS", "DS", "FS", "GS", "LDTR", "TR"];

export interface DescriptorBits {
  base?: number;
  /** 20 bits, before granularity. */
  limit?: number;
  type: number;
  dpl?: number;
  present?: boolean;
  system?: boolean;
  l?: boolean;
  big?: boolean;
  granular?: boolean;
}

const bit = (value: boolean | undefined, position: number): bigint => (value ? 1n << BigInt(position) : 0n);

/** A segment descriptor; flat, 32-bit, present, level 0 unless told otherwise. */
export function descriptor(d: DescriptorBits): bigint {
  const base = BigInt(d.base ?? 0),
    limit = BigInt(d.limit ?? 0xfffff);
  return (
    (limit & 0xffffn) |
    ((base & 0xffffffn) << 16n) |
    (BigInt(d.type) << 40n) |
    bit(!d.system, 44) |
    (BigInt(d.dpl ?? 0) << 45n) |
    bit(d.present ?? true, 47) |
    ((limit >> 16n) << 48n) |
    bit(d.l, 53) |
    bit(d.big ?? (!d.system && !d.l), 54) |
    bit(d.granular ?? !d.system, 55) |
    ((base >> 24n) << 56n)
  );
}

export interface GateBits {
  type: number;
  selector: number;
  offset?: bigint;
  dpl?: number;
  present?: boolean;
  /** Parameter count of a call gate, IST of an IDT entry of IA-32e mode. */
  count?: number;
}

export function gate(g: GateBits): bigint {
  const offset = g.offset ?? 0x1234n;
  return (
    (offset & 0xffffn) |
    (BigInt(g.selector) << 16n) |
    (BigInt(g.count ?? 0) << 32n) |
    (BigInt(g.type) << 40n) |
    (BigInt(g.dpl ?? 0) << 45n) |
    bit(g.present ?? true, 47) |
    (((offset >> 16n) & 0xffffn) << 48n)
  );
}

type Word = number | bigint;

export class TransferRig {
  readonly harness: Harness;
  constructor(harness: Harness) {
    this.harness = harness;
  }
  static async make(entry = "test/unit/entry/transfer.ts", host: Host = {}): Promise<TransferRig> {
    return new TransferRig(await compile(entry, host));
  }

  call(name: string, ...args: Word[]): number {
    return this.harness.exports[name]!(...args) as number;
  }
  word(name: string, ...args: Word[]): bigint {
    return BigInt.asUintN(64, this.harness.exports[name]!(...args) as bigint);
  }

  get32(name: keyof typeof Vcpu): number {
    return this.harness.view.getUint32(VCPU_BASE + Vcpu[name], true);
  }
  set32(name: keyof typeof Vcpu, value: number): void {
    this.harness.view.setUint32(VCPU_BASE + Vcpu[name], value, true);
  }
  get64(name: keyof typeof Vcpu, index = 0): bigint {
    return this.harness.view.getBigUint64(VCPU_BASE + Vcpu[name] + index * 8, true);
  }
  set64(name: keyof typeof Vcpu, value: Word, index = 0): void {
    this.harness.view.setBigUint64(VCPU_BASE + Vcpu[name] + index * 8, BigInt(value), true);
  }

  /** Guest-physical memory. */
  read(address: number, size: number): bigint {
    let value = 0n;
    for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.harness.bytes[RAM_BASE + address + i]!);
    return value;
  }
  write(address: number, size: number, value: Word): void {
    for (let i = 0; i < size; i++) this.harness.bytes[RAM_BASE + address + i] = Number((BigInt(value) >> BigInt(8 * i)) & 0xffn);
  }
  /** `count` values of `size` bytes. */
  words(address: number, size: number, count: number): bigint[] {
    return Array.from({ length: count }, (_, i) => this.read(address + i * size, size));
  }

  segment(name: Segment): { selector: number; base: bigint; limit: number; access: number } {
    const i = SEGMENTS.indexOf(name),
      { view } = this.harness;
    return {
      selector: view.getUint32(VCPU_BASE + Vcpu.SEG_SELECTOR + i * 4, true),
      base: view.getBigUint64(VCPU_BASE + Vcpu.SEG_BASE + i * 8, true),
      limit: view.getUint32(VCPU_BASE + Vcpu.SEG_LIMIT + i * 4, true),
      access: view.getUint32(VCPU_BASE + Vcpu.SEG_ACCESS + i * 4, true),
    };
  }
  setSegment(name: Segment, selector: number, base: Word, limit: number, access: number): void {
    const i = SEGMENTS.indexOf(name),
      { view } = this.harness;
    view.setUint32(VCPU_BASE + Vcpu.SEG_SELECTOR + i * 4, selector, true);
    view.setBigUint64(VCPU_BASE + Vcpu.SEG_BASE + i * 8, BigInt(base), true);
    view.setUint32(VCPU_BASE + Vcpu.SEG_LIMIT + i * 4, limit, true);
    view.setUint32(VCPU_BASE + Vcpu.SEG_ACCESS + i * 4, access, true);
  }
  selectors(): Record<string, number> {
    return Object.fromEntries(SEGMENTS.map((s) => [s, this.segment(s).selector]));
  }

  setGdt(selector: number, ...descriptors: bigint[]): void {
    descriptors.forEach((d, i) => this.write(GDT + (selector & 0xfff8) + i * 8, 8, d));
  }
  getGdt(selector: number): bigint {
    return this.read(GDT + (selector & 0xfff8), 8);
  }
  setIdt(vector: number, entry: bigint, upper?: bigint): void {
    if (upper === undefined) this.write(IDT + vector * 8, 8, entry);
    else {
      this.write(IDT + vector * 16, 8, entry);
      this.write(IDT + vector * 16 + 8, 8, upper);
    }
  }

  setFlags(value: Word): void {
    this.call("setRflags", BigInt(value));
    this.call("changeMode");
  }
  flags(): bigint {
    return this.word("getRflags");
  }

  /** What of the processor a transfer may change, to compare before and after a fault. */
  snapshot(): string {
    const { bytes } = this.harness;
    const part = (from: number, to: number): string => Buffer.from(bytes.slice(VCPU_BASE + from, VCPU_BASE + to)).toString("hex");
    return [
      part(0, Vcpu.EA),
      part(Vcpu.SEG_BASE, Vcpu.SEG_BASE + 64),
      part(Vcpu.RIP, Vcpu.FCW),
      part(Vcpu.CODE_MODE, Vcpu.FAULT_VECTOR),
    ].join("|");
  }

  /** The call must fail with this fault and change nothing; delivering state and the flags' lazy form are left out. */
  expectFault(run: () => number, vector: number, errorCode?: number): void {
    const before = this.snapshot();
    const outcome = run();
    expect({ outcome, vector: this.get32("FAULT_VECTOR") }).toEqual({ outcome: FAULT, vector });
    if (errorCode !== undefined)
      expect({ has: this.get32("FAULT_HAS_ERROR_CODE"), code: this.get32("FAULT_ERROR_CODE") }).toEqual({ has: 1, code: errorCode });
    expect(this.snapshot() === before).toBe(true);
    this.set32("FAULT_VECTOR", NO_FAULT);
    this.set32("DELIVERING_VECTOR", NO_FAULT);
  }
  expectNoFault(): void {
    expect(this.get32("FAULT_VECTOR")).toBe(NO_FAULT);
  }

  /** Empty machine in real-address mode, CS:IP = 0:100H, SS:SP = 0:9000H. */
  real(): this {
    const { bytes, view } = this.harness;
    bytes.fill(0, VCPU_BASE, 0x8000);
    bytes.fill(0, TLB_BASE, 0xa0000);
    bytes.fill(0, RAM_BASE, RAM_BASE + 0x200000);
    view.setUint32(MACHINE_BASE + Machine.PHYSICAL_ADDRESS_BITS, 40, true);
    view.setUint32(MACHINE_BASE + Machine.LINEAR_ADDRESS_BITS, 48, true);
    view.setUint32(MACHINE_BASE + Machine.A20, 1, true);
    view.setUint32(MACHINE_BASE + Machine.VCPU_COUNT, 1, true);
    [0n, 16n << 20n, BigInt(RAM_BASE), 0n].forEach((word, i) => view.setBigUint64(MACHINE_BASE + Machine.RAM_SLOTS + i * 8, word, true));
    view.setUint32(MACHINE_BASE + Machine.RAM_SLOT_COUNT, 1, true);
    this.call("resetProcessor");
    for (const s of ["ES", "CS", "SS", "DS", "FS", "GS"] as const) this.setSegment(s, 0, 0, 0xffff, 0x93);
    this.set64("RIP", 0x100);
    this.set64("NEXT_RIP", 0x102);
    this.set64("RSP", STACK3);
    this.set32("IDTR_LIMIT", 0x3ff);
    this.set32("ATTENTION", 0);
    this.call("changeMode");
    return this;
  }

  /** Protected mode, 32-bit flat segments, at privilege level `cpl`; a 32-bit TSS with SS0:ESP0 = DATA0:STACK0. */
  protected(cpl: 0 | 1 | 2 | 3 = 0): this {
    this.real();
    this.setGdt(
      CODE0,
      descriptor({ type: 0xb }),
      descriptor({ type: 3 }),
      descriptor({ type: 0xb, dpl: 3 }),
      descriptor({ type: 3, dpl: 3 }),
      descriptor({ base: TSS, limit: 0x1ff, type: 0xb, system: true }),
    );
    this.set64("GDTR_BASE", GDT);
    this.set32("GDTR_LIMIT", 0xff);
    this.set64("IDTR_BASE", IDT);
    this.set32("IDTR_LIMIT", 0x7ff);
    this.set64("CR0", 0x11);
    this.setSegment("TR", TR0, TSS, 0x1ff, 0x8b);
    this.setSegment("LDTR", 0, 0, 0, 0x10000);
    this.write(TSS + 4, 4, STACK0);
    this.write(TSS + 8, 2, DATA0);
    this.atLevel(cpl);
    this.set64("RIP", 0x10000);
    this.set64("NEXT_RIP", 0x10002);
    return this;
  }

  /** Loads flat CS, SS, DS, ES of a level that the GDT has (0 and 3), or of a made-up descriptor for 1 and 2. */
  atLevel(cpl: 0 | 1 | 2 | 3): void {
    const code = cpl === 0 ? CODE0 : CODE3,
      data = cpl === 0 ? DATA0 : DATA3,
      dpl = cpl << 5;
    this.setSegment("CS", (code & ~3) | cpl, 0, 0xffffffff, 0xc09b | dpl);
    for (const s of ["SS", "DS", "ES", "FS", "GS"] as const) this.setSegment(s, (data & ~3) | cpl, 0, 0xffffffff, 0xc093 | dpl);
    this.call("changeMode");
  }

  /** IA-32e mode (without paging: linear is physical), 64-bit code at level 0 or 3; a 64-bit TSS with RSP0 = STACK0. */
  long(cpl: 0 | 3 = 0): this {
    this.protected(0);
    this.setGdt(
      CODE0,
      descriptor({ type: 0xb, l: true }),
      descriptor({ type: 3 }),
      descriptor({ type: 0xb, l: true, dpl: 3 }),
      descriptor({ type: 3, dpl: 3 }),
      descriptor({ base: TSS, limit: 0x1ff, type: 0xb, system: true }),
      0n,
    );
    this.set32("IDTR_LIMIT", 0xfff);
    this.set64("EFER", 0x501);
    this.setSegment("CS", cpl ? CODE3 : CODE0, 0, 0xffffffff, cpl ? 0xa0fb : 0xa09b);
    for (const s of ["SS", "DS", "ES"] as const) this.setSegment(s, cpl ? DATA3 : DATA0, 0, 0xffffffff, cpl ? 0xc0f3 : 0xc093);
    this.write(TSS + 4, 8, STACK0);
    this.call("changeMode");
    return this;
  }

  /** Virtual-8086 mode under protected(): CS:IP = 1000H:100H, SS:SP = 2000H:800H, ES 3000H, DS 4000H, FS 5000H, GS 6000H. */
  virtual8086(iopl: number): this {
    this.protected(3);
    this.call("setRflags", F.VM | F.IF | (BigInt(iopl) << 12n) | 2n);
    for (const [name, selector] of [
      ["ES", 0x3000],
      ["CS", 0x1000],
      ["SS", 0x2000],
      ["DS", 0x4000],
      ["FS", 0x5000],
      ["GS", 0x6000],
    ] as const)
      this.setSegment(name, selector, selector << 4, 0xffff, 0xf3);
    this.set64("RIP", 0x100);
    this.set64("NEXT_RIP", 0x102);
    this.set64("RSP", 0x800);
    this.call("changeMode");
    return this;
  }
}
