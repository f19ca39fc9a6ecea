/** A processor in a virtual machine that executes one instruction: what came of it. */
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import * as Vpd from "../../assembly/spec/ia64/vpd.ts";
import type { ItaniumProcessor } from "../../src/itanium/processor.ts";
import { processor } from "./engine.ts";
import { instruction } from "./instruction.ts";

export const bit = (number: number): bigint => 1n << BigInt(number);

const RAM_BYTES = 8 << 20;
/** Every page of the first 16 MiB at its own address, and once more in region 1, where the page of code has `rights`. */
const CODE = 0x100000;
export const ALIAS = bit(61);
const REGION_1 = 0x138n;
export const IVA = 0x8000n;
const VPD = 0x400000;
const OPT_HANDLER = 0x30000n;
/** PSR of a guest: interruption collection, translation on, bank 1. Bits 33:32, the level, and vm come from the situation. */
const GUEST = bit(Psr.IC) | bit(Psr.DT) | bit(Psr.RT) | bit(Psr.IT) | bit(Psr.BN);

export interface Situation {
  /** Registers, and those of them that are NaT. */
  readonly r?: Readonly<Record<number, bigint>>;
  readonly nat?: readonly number[];
  /** Bits of vac and of vdc that are on. */
  readonly vac?: readonly number[];
  readonly vdc?: readonly number[];
  /** Fields of the VPD by offset. */
  readonly vpd?: Readonly<Record<number, bigint>>;
  /** PSR.vm is 0. */
  readonly host?: boolean;
  readonly level?: number;
  /** More bits of the real PSR. */
  readonly psr?: bigint;
  readonly cr?: Readonly<Record<number, bigint>>;
  readonly pr?: bigint;
  /** Size of the frame, 96 unless given. */
  readonly frame?: number;
  /** No VPD is active. */
  readonly noVpd?: boolean;
  /** Fields of the processor's state by offset, 32 bits. */
  readonly state?: Readonly<Record<number, number>>;
  readonly config?: bigint;
  readonly optHandler?: boolean;
  /** Access rights of the page of code; it is then executed through region 1. */
  readonly rights?: bigint;
}

export interface Outcome {
  /** Interruption vector, or undefined if none was taken. */
  readonly vector?: number;
  readonly isr?: bigint;
}

export class VirtualMachine {
  readonly p: ItaniumProcessor;
  /** Where the instruction was. */
  ip = 0n;

  private constructor(p: ItaniumProcessor) {
    this.p = p;
  }

  static async create(): Promise<VirtualMachine> {
    const p = await processor(RAM_BYTES);
    // Handlers of nops.
    const { bundle } = instruction("mf");
    const ivt = new BigUint64Array(0x8000 / 8).map((_, i) => bundle[i & 1]!);
    p.write(Number(IVA), new Uint8Array(ivt.buffer));
    p.write(Number(OPT_HANDLER), new Uint8Array(ivt.buffer));
    return new VirtualMachine(p);
  }

  /** A field of the VPD, in the order of bytes that the environment asks for. */
  vpd(offset: number): bigint {
    return new DataView(this.p.ram.buffer, this.p.ram.byteOffset).getBigUint64(VPD + offset, (this.p.read64(Offset.VM_CONFIG) & 4n) === 0n);
  }

  setVpd(offset: number, value: bigint): void {
    new DataView(this.p.ram.buffer, this.p.ram.byteOffset).setBigUint64(VPD + offset, value, (this.p.read64(Offset.VM_CONFIG) & 4n) === 0n);
  }

  #execute(text: string, address: bigint): void {
    const { bundle, slot } = instruction(text);
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setBigUint64(0, bundle[0], true);
    new DataView(bytes.buffer).setBigUint64(8, bundle[1], true);
    this.p.write(CODE, bytes);
    this.p.ip = address;
    this.p.slot = slot;
    this.p.run(1);
  }

  /** A translation register, inserted in physical mode. */
  #insert(code: boolean, number: bigint, address: bigint, physical: bigint, size: bigint, rights: bigint): void {
    const { p } = this;
    p.psr = 0n;
    p.setRr(1, REGION_1);
    p.setCr(Cr.IFA, address);
    p.setCr(Cr.ITIR, size << 2n);
    p.setGr(2, number);
    p.setGr(3, physical | 0x1e1n | (rights << 9n));
    this.#execute(code ? "itr.i itr[r2]=r3" : "itr.d dtr[r2]=r3", BigInt(CODE));
  }

  /** Executes the instruction in a situation; nothing is left of the one before. */
  execute(text: string, situation: Situation = {}): Outcome {
    const { p } = this;
    p.instance.exports.reset(BigInt(RAM_BYTES));
    p.ram.fill(0, VPD, VPD + Vpd.VPD_BYTES);
    this.#insert(true, 0n, 0n, 0n, 24n, 3n);
    this.#insert(false, 0n, 0n, 0n, 24n, 3n);
    if (situation.rights !== undefined) this.#insert(true, 1n, ALIAS | BigInt(CODE), BigInt(CODE), 14n, situation.rights);
    p.write32(Offset.VM_AVAILABLE, 1);
    p.write32(Offset.VMSW_ENABLED, 1);
    p.write32(Offset.VM_ENVIRONMENT, 1);
    p.write64(Offset.VM_CONFIG, situation.config ?? 0x300n);
    if (situation.noVpd !== true) p.write64(Offset.VPD_PHYSICAL, BigInt(VPD));
    if (situation.optHandler === true) p.write64(Offset.OPT_HANDLER, OPT_HANDLER);
    const mask = (bits: readonly number[] = []): bigint => bits.reduce((sum, number) => sum | bit(number), 0n);
    this.setVpd(Vpd.VAC, mask(situation.vac));
    this.setVpd(Vpd.VDC, mask(situation.vdc));
    for (const [offset, value] of Object.entries(situation.vpd ?? {})) this.setVpd(Number(offset), value);
    p.setCr(Cr.IVA, IVA);
    for (const [number, value] of Object.entries(situation.cr ?? {})) p.setCr(Number(number), value);
    for (const [offset, value] of Object.entries(situation.state ?? {})) p.write32(Number(offset), value);
    p.cfm = BigInt(situation.frame ?? 96);
    const vm = situation.host === true ? 0n : bit(Psr.VM);
    p.psr = GUEST | vm | (BigInt(situation.level ?? 0) << BigInt(Psr.CPL)) | (situation.psr ?? 0n);
    for (const [number, value] of Object.entries(situation.r ?? {})) p.setGr(Number(number), value);
    for (const number of situation.nat ?? []) p.setGr(number, p.gr(number).value, true);
    p.pr = situation.pr ?? 1n;
    this.ip = situation.rights === undefined ? BigInt(CODE) : ALIAS | BigInt(CODE);
    this.#execute(text, this.ip);
    if (p.ip === OPT_HANDLER) return { vector: Number(OPT_HANDLER), isr: p.cr(Cr.ISR) };
    if (p.ip < IVA || p.ip >= IVA + 0x8000n) return {};
    return { vector: Number(p.ip - IVA), isr: p.cr(Cr.ISR) };
  }
}
