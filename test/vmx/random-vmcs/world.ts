/**
 * What the random VMCSs of test/fuzz/vmcs.test.ts stand in: 1 MiB of RAM with tables, bitmaps, MSR areas and code at fixed
 * places, a processor whose VMM is the test, and one VMCS whose fields the test writes as VMWRITE would.
 */
import { EXCHANGE_BASE, MACHINE_BASE, RAM_BASE, VCPU_BASE, VCPU_SIZE } from "../../../assembly/spec/layout.ts";
import * as Machine from "../../../assembly/spec/machine-offset.ts";
import * as Slot from "../../../assembly/spec/vmcs-slot.ts";
import * as Vcpu from "../../../assembly/spec/vcpu-offset.ts";
import { EngineInstance } from "../../../src/engine/instance.ts";
import type { Engine } from "../../../src/engine/load.ts";
import { applyCpuModel, findCpuModel } from "../../../src/machine/cpu-model.ts";
import { widthOf, VMCS_FIELDS } from "../../../src/spec/vmx/vmcs-fields.ts";
import { RootProcessor } from "../../../src/vmm/root-processor.ts";

export type Field = keyof typeof Slot;

/** RAM of the machine, bytes. */
export const RAM = 0x100000;
/** RAM that every case begins with anew, bytes: all that follows. */
const TEMPLATE = 0x40000;

/** Guest-physical, and without EPT physical, addresses. */
export const AT = {
  GDT: 0x1000,
  IDT64: 0x2000,
  IDT32: 0x3000,
  TSS: 0x4000,
  PML4: 0x5000,
  PDPT: 0x6000,
  DIRECTORY: 0x7000,
  PAE_POINTERS: 0x8000,
  LEGACY_DIRECTORY: 0x9000,
  VECTORS16: 0xa000,
  EPT: 0x10000,
  EPT_POINTERS: 0x11000,
  EPT_DIRECTORY: 0x12000,
  EPT_PAGES: 0x13000,
  EPT5: 0x14000,
  IO_BITMAPS: 0x18000,
  MSR_BITMAP: 0x1a000,
  VIRTUAL_APIC: 0x1c000,
  APIC_ACCESS: 0x1d000,
  ENTRY_MSRS: 0x1e000,
  EXIT_STORE_MSRS: 0x1e400,
  EXIT_LOAD_MSRS: 0x1e800,
  PML: 0x1f000,
  VE_INFORMATION: 0x20000,
  EPTP_LIST: 0x21000,
  VMREAD_BITMAP: 0x22000,
  VMWRITE_BITMAP: 0x23000,
  PID_TABLE: 0x24000,
  POSTED: 0x25000,
  SHADOW_VMCS: 0x26000,
  VMXON: 0x27000,
  VMCS: 0x28000,
  SPARE: 0x29000,
  HLAT: 0x2a000,
  SPP: 0x2b000,
  SPP_VECTORS: 0x2e000,
  CODE: 0x30000,
  STACK: 0x31ff0,
  DATA: 0x32000,
} as const;

const VECTORS = 256;
const PRESENT_WRITABLE_USER = 7n;
const LARGE = 0x80n;
const EPT_RWX = 7n;
const EPT_WRITE_BACK = 0x30n;
const SHADOW = 0x80000000;

/** RAM as every case finds it, without code. */
export function template(revision: number): Uint8Array {
  const bytes = new Uint8Array(TEMPLATE);
  const view = new DataView(bytes.buffer);
  const quad = (address: number, value: bigint): void => view.setBigUint64(address, BigInt.asUintN(64, value), true);
  // Null, 64-bit code, data, 64-bit TSS (two), 32-bit code, 16-bit code, user code and data, LDT.
  [0n, 0x00af9b000000ffffn, 0x00cf93000000ffffn, 0x0000890040000067n, 0n, 0x00cf9b000000ffffn].forEach((d, i) => quad(AT.GDT + i * 8, d));
  [0x00009b000000ffffn, 0x00affb000000ffffn, 0x00cff3000000ffffn, 0x0000820010000fffn, 0n].forEach((d, i) => quad(AT.GDT + 48 + i * 8, d));
  // Handlers are anywhere in the code page: what they execute is as random as the rest.
  for (let vector = 0; vector < VECTORS; vector++) {
    const handler = BigInt(AT.CODE + 0x400 + vector * 4);
    const gate = (handler & 0xffffn) | ((handler >> 16n) << 48n) | 0x00008e0000000000n;
    quad(AT.IDT64 + vector * 16, gate | (8n << 16n));
    quad(AT.IDT32 + vector * 8, gate | (0x28n << 16n));
    view.setUint32(AT.VECTORS16 + vector * 4, ((AT.CODE >> 4) << 16) | (0x400 + vector * 4), true);
  }
  quad(AT.TSS + 4, BigInt(AT.STACK));
  view.setUint16(AT.TSS + 8, 0x10, true);
  quad(AT.PML4, BigInt(AT.PDPT) | PRESENT_WRITABLE_USER);
  quad(AT.PDPT, BigInt(AT.DIRECTORY) | PRESENT_WRITABLE_USER);
  quad(AT.DIRECTORY, LARGE | PRESENT_WRITABLE_USER);
  for (let i = 0; i < 4; i++) quad(AT.PAE_POINTERS + i * 8, BigInt(AT.DIRECTORY) | 1n);
  view.setUint32(AT.LEGACY_DIRECTORY, 0x87, true);
  quad(AT.EPT5, BigInt(AT.EPT) | EPT_RWX);
  quad(AT.EPT, BigInt(AT.EPT_POINTERS) | EPT_RWX);
  quad(AT.EPT_POINTERS, BigInt(AT.EPT_DIRECTORY) | EPT_RWX);
  quad(AT.EPT_DIRECTORY, BigInt(AT.EPT_PAGES) | EPT_RWX);
  for (let page = 0; page < RAM >> 12; page++) quad(AT.EPT_PAGES + page * 8, (BigInt(page) << 12n) | EPT_RWX | EPT_WRITE_BACK);
  for (let i = 0; i < 8; i++) quad(AT.EPTP_LIST + i * 8, BigInt(AT.EPT) | 0x1en);
  for (let i = 0; i < 8; i++) quad(AT.PID_TABLE + i * 8, BigInt(AT.POSTED) | 1n);
  view.setUint32(AT.SHADOW_VMCS, (revision | SHADOW) >>> 0, true);
  for (const region of [AT.VMXON, AT.VMCS, AT.SPARE]) view.setUint32(region, revision, true);
  return bytes;
}

export class World {
  readonly processor: RootProcessor;
  readonly engine: EngineInstance;
  readonly modelName: string;
  /** IA32_VMX_* of the model. */
  readonly capability: (msr: number) => bigint;
  readonly #template: Uint8Array;
  readonly #reset: Uint8Array;
  readonly #view: DataView;

  private constructor(engine: EngineInstance, modelName: string) {
    this.engine = engine;
    this.modelName = modelName;
    this.processor = new RootProcessor(engine);
    this.capability = (msr) => this.processor.capability(msr);
    this.#view = new DataView(engine.memory.buffer);
    const { state, exports } = engine;
    applyCpuModel(state, findCpuModel(modelName));
    const row = state.machine(Machine.RAM_SLOTS);
    [0, RAM, RAM_BASE, 0].forEach((value, i) => state.setNumber(row + i * 8, value));
    for (const field of ["RAM_SLOT_COUNT", "VCPU_COUNT", "A20"] as const) state.setU32(state.machine(Machine[field]), 1);
    state.setU64(state.machine(Machine.SEED), 1n);
    state.setNumber(state.machine(Machine.TSC_HZ), 1e9);
    state.setNumber(state.machine(Machine.HOST_DEADLINE), Infinity);
    this.#template = template(Number(this.capability(0x480) & 0x7fffffffn));
    engine.ram.set(this.#template);
    exports.reset();
    if (exports.beginGuest(BigInt(AT.VMXON), BigInt(AT.VMCS)) !== 0) throw new Error(`${modelName}: VMXON failed`);
    this.#reset = state.bytes.slice(VCPU_BASE, VCPU_BASE + VCPU_SIZE);
  }

  static async make(engine: Engine, modelName: string): Promise<World> {
    const ignore = (): void => {};
    const instance = await EngineInstance.create(
      engine,
      RAM,
      {
        mmioRead: () => -1,
        mmioWrite: ignore,
        portRead: () => -1,
        portWrite: ignore,
        interruptAcknowledge: () => 0x20,
        signal: ignore,
        timeIsUp: () => 0,
        traceInstruction: ignore,
      },
      false,
    );
    return new World(instance, modelName);
  }

  /** Everything that earlier cases left is gone. */
  reset(): void {
    this.engine.ram.fill(0, TEMPLATE);
    this.engine.exports.reset();
    this.begin();
  }

  /** A case begins: processor, time and the first pages of RAM are as ever. */
  begin(): void {
    const { state, ram, exports } = this.engine;
    ram.set(this.#template);
    exports.ramWritten(RAM_BASE, TEMPLATE);
    state.bytes.set(this.#reset, VCPU_BASE);
    for (const field of ["INSTRUCTIONS", "TICKS"] as const) state.setU64(state.machine(Machine[field]), 0n);
    state.setU64(state.machine(Machine.SEED), 1n);
    exports.setIntrLine(0);
    exports.stateWritten();
  }

  /** Bytes in RAM, of code or tables. */
  put(address: number, bytes: Uint8Array): void {
    this.engine.ram.set(bytes, address);
    this.engine.exports.ramWritten(RAM_BASE + address, bytes.length);
  }
  quad(address: number, value: bigint): void {
    this.#view.setBigUint64(RAM_BASE + address, BigInt.asUintN(64, value), true);
    this.engine.exports.ramWritten(RAM_BASE + address, 8);
  }
  dword(address: number): number {
    return this.#view.getUint32(RAM_BASE + address, true);
  }

  has(name: Field): boolean {
    return this.processor.hasField(Slot[name]);
  }
  read(name: Field): bigint {
    return this.processor.field(Slot[name]);
  }
  /** VMWRITE: bits beyond the width of the field are lost, a field that the model lacks is not there. */
  write(name: Field, value: bigint | number): void {
    const slot = Slot[name];
    if (!this.processor.hasField(slot)) return;
    this.processor.setField(slot, BigInt.asUintN(widthOf(VMCS_FIELDS[slot]!.encoding), BigInt(value)));
  }
  /** General registers in the order of their numbers, RSP and those that the VMCS holds left out. */
  register(number: number, value: bigint): void {
    const { state } = this.engine;
    state.setU64(state.processor(0, Vcpu.RAX) + number * 8, BigInt.asUintN(64, value));
  }
  cpu(name: keyof typeof Vcpu): number {
    const { state } = this.engine;
    return state.u32(state.processor(0, Vcpu[name]));
  }
  machine(name: keyof typeof Machine): number {
    const { state } = this.engine;
    return state.u32(state.machine(Machine[name]));
  }
  /** The cache of the current VMCS. */
  fields(): BigUint64Array {
    return this.processor.u64.slice((VCPU_BASE + Vcpu.VMCS) >> 3, ((VCPU_BASE + Vcpu.VMCS) >> 3) + VMCS_FIELDS.length);
  }

  /** Numbers of the rules that an entry would break. */
  explain(): readonly number[] {
    const count = this.engine.exports.explainHost();
    return Array.from(this.processor.u32.subarray(EXCHANGE_BASE >> 2, (EXCHANGE_BASE >> 2) + count));
  }
  /** Enters, or goes on in the guest, for at most `budget` instructions: assembly/spec/stop.ts. */
  run(budget: number): number {
    const { state, exports } = this.engine;
    const limit = state.number(state.machine(Machine.INSTRUCTIONS)) + budget;
    state.setNumber(MACHINE_BASE + Machine.LIMIT, limit);
    return exports.runGuest();
  }
}
