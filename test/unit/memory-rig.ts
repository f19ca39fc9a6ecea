/** A machine of RAM and nothing else, for the memory tests. */
import { compile, type Harness, type Host } from "../harness.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { MACHINE_BASE, RAM_BASE, TLB_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";

export const NO_ADDRESS = 0xffffffffffffffffn;
export const NO_FAULT = 0xffffffff;
export const VM_EXIT = 0x100;

export const CR0 = { PE: 1n, WP: 0x10000n, AM: 0x40000n, PG: 0x80000000n };
export const CR4 = {
  PSE: 0x10n,
  PAE: 0x20n,
  PGE: 0x80n,
  LA57: 0x1000n,
  PCIDE: 0x20000n,
  SMEP: 0x100000n,
  SMAP: 0x200000n,
  PKE: 0x400000n,
  PKS: 0x1000000n,
};
export const EFER = { LMA: 0x400n, NXE: 0x800n };

/** Bytes of RAM, from guest-physical address 0. */
export const RAM_BYTES = 16 << 20;

type Word = number | bigint;

export class Rig {
  readonly harness: Harness;
  constructor(harness: Harness) {
    this.harness = harness;
  }
  static async make(host: Host = {}): Promise<Rig> {
    return new Rig(await compile("test/unit/entry/memory.ts", host, RAM_BYTES));
  }

  /** State after power-up: MAXPHYADDR 40, 48-bit linear addresses, every CPU feature, no paging, empty TLB. */
  reset(): void {
    const { bytes } = this.harness;
    bytes.fill(0, VCPU_BASE, 0x8000);
    bytes.fill(0, TLB_BASE, 0x200000);
    bytes.fill(0, 0x240000, 0x600000);
    bytes.fill(0, RAM_BASE);
    this.machine("PHYSICAL_ADDRESS_BITS", 40);
    this.machine("LINEAR_ADDRESS_BITS", 48);
    this.machine("A20", 1);
    this.machine("VCPU_COUNT", 1);
    bytes.fill(0xff, MACHINE_BASE + Machine.FEATURES, MACHINE_BASE + Machine.FEATURES + 32);
    this.machine64("VMX_CAPABILITY", 0xffffffffffffffffn, 12);
    this.slot(0, 0n, BigInt(RAM_BYTES), RAM_BASE, 0);
    this.cpu("FAULT_VECTOR", NO_FAULT);
    this.cpu64("CR0", CR0.PE);
    this.cpu64("RFLAGS", 2n);
    this.call("updateContext");
  }

  slot(index: number, start: bigint, end: bigint, pointer: number, flags: number): void {
    [start, end, BigInt(pointer), BigInt(flags)].forEach((word, i) => this.machine64("RAM_SLOTS", word, index * 4 + i));
    this.machine("RAM_SLOT_COUNT", index + 1);
    this.machine64("SLOT_SIZE", 0n);
  }

  machine(name: keyof typeof Machine, value: number, index = 0): void {
    this.harness.view.setUint32(MACHINE_BASE + Machine[name] + index * 4, value, true);
  }
  machine64(name: keyof typeof Machine, value: bigint, index = 0): void {
    this.harness.view.setBigUint64(MACHINE_BASE + Machine[name] + index * 8, value, true);
  }
  counter(index: number): bigint {
    return this.harness.view.getBigUint64(MACHINE_BASE + Machine.COUNTERS + index * 8, true);
  }
  cpu(name: keyof typeof Vcpu, value: number, index = 0): void {
    this.harness.view.setUint32(VCPU_BASE + Vcpu[name] + index * 4, value, true);
  }
  cpu64(name: keyof typeof Vcpu, value: bigint, index = 0): void {
    this.harness.view.setBigUint64(VCPU_BASE + Vcpu[name] + index * 8, value, true);
  }
  get(name: keyof typeof Vcpu, index = 0): number {
    return this.harness.view.getUint32(VCPU_BASE + Vcpu[name] + index * 4, true);
  }
  get64(name: keyof typeof Vcpu, index = 0): bigint {
    return this.harness.view.getBigUint64(VCPU_BASE + Vcpu[name] + index * 8, true);
  }

  call(name: string, ...args: Word[]): number {
    const result = this.harness.exports[name]!(...args) as unknown as number;
    return typeof result === "number" ? result >>> 0 : result;
  }
  call64(name: string, ...args: Word[]): bigint {
    return BigInt.asUintN(64, this.harness.exports[name]!(...args) as unknown as bigint);
  }

  /** The recorded fault, taken away. */
  takeFault(): { vector: number; code: number; address: bigint } | undefined {
    const vector = this.get("FAULT_VECTOR");
    if (vector === NO_FAULT) return undefined;
    this.cpu("FAULT_VECTOR", NO_FAULT);
    return { vector, code: this.get("FAULT_ERROR_CODE"), address: this.get64("FAULT_ADDRESS") };
  }

  read32(gpa: bigint): number {
    return this.harness.view.getUint32(RAM_BASE + Number(gpa), true);
  }
  write32(gpa: bigint, value: number): void {
    this.harness.view.setUint32(RAM_BASE + Number(gpa), value, true);
  }
  read64(gpa: bigint): bigint {
    return this.harness.view.getBigUint64(RAM_BASE + Number(gpa), true);
  }
  write64(gpa: bigint, value: bigint): void {
    this.harness.view.setBigUint64(RAM_BASE + Number(gpa), value, true);
  }
}
