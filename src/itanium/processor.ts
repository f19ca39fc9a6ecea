/** The Itanium processor: its registers by name, and run. Everything is read from and written to the engine's linear memory. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { CPU_BASE, LOOP_SAMPLING } from "../../assembly/spec/ia64/layout.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import { NonrootError } from "../engine/errors.ts";
import { ItaniumInstance, type ItaniumHostCalls } from "../engine/itanium-instance.ts";
import type { Engine } from "../engine/load.ts";
import { Translator } from "./translator.ts";

const NEVER = 0xffffffffffffffffn;

/** A general register: 64 bits and the NaT. */
export interface GeneralRegister {
  readonly value: bigint;
  readonly nat: boolean;
}

/** A floating-point register: significand, sign in bit 17 and exponent in bits 16:0. */
export interface FloatRegister {
  readonly significand: bigint;
  readonly signExponent: number;
}

export class ItaniumProcessor {
  readonly instance: ItaniumInstance;
  readonly #translator: Translator | undefined;

  private constructor(instance: ItaniumInstance, translator: Translator | undefined) {
    this.instance = instance;
    this.#translator = translator;
    this.instance.view.setUint32(LOOP_SAMPLING, translator ? 1 : 0, true);
  }

  /** Loops that were made WebAssembly so far. What they do is what the engine does. */
  get translations(): number {
    return this.#translator?.count ?? 0;
  }

  /** @param translate whether loops that are executed often become WebAssembly */
  static async create(engine: Engine, ramBytes: number, host: ItaniumHostCalls, translate = true): Promise<ItaniumProcessor> {
    let translator: Translator | undefined;
    const translateLoop = (head: number, from: number): void => translator?.translate(head, from);
    const instance = await ItaniumInstance.create(engine, ramBytes, { ...host, translateLoop });
    if (translate) translator = Translator.of(instance, engine.module);
    return new ItaniumProcessor(instance, translator);
  }

  get ram(): Uint8Array {
    return this.instance.ram;
  }

  /** State after reset; RAM stays. */
  reset(): void {
    this.instance.exports.reset(BigInt(this.ram.length));
  }

  /** Runs until something stops it; at most `instructions` more. Returns the reason: assembly/spec/ia64/stop.ts. */
  run(instructions?: number): number {
    return this.runTo(instructions === undefined ? NEVER : this.read64(Offset.RETIRED) + BigInt(instructions));
  }

  /** The same up to a number of retired instructions. */
  runTo(limit: bigint): number {
    this.write64(Offset.LIMIT, limit);
    return this.instance.guard(() => this.instance.exports.run());
  }

  /** A 64-bit field of the state (assembly/spec/ia64/cpu-offset.ts). */
  read64(offset: number): bigint {
    return this.instance.view.getBigUint64(CPU_BASE + offset, true);
  }

  write64(offset: number, value: bigint): void {
    this.instance.view.setBigUint64(CPU_BASE + offset, value, true);
  }

  read32(offset: number): number {
    return this.instance.view.getUint32(CPU_BASE + offset, true);
  }

  write32(offset: number, value: number): void {
    this.instance.view.setUint32(CPU_BASE + offset, value, true);
  }

  gr(register: number): GeneralRegister {
    const at = this.instance.exports.grAddress(register);
    return { value: this.instance.view.getBigUint64(at, true), nat: this.instance.view.getUint32(at + 8, true) !== 0 };
  }

  /** r0 and registers outside the frame cannot be written. */
  setGr(register: number, value: bigint, nat = false): void {
    const at = this.instance.exports.grAddress(register);
    if (register === 0 || at === this.instance.exports.grAddress(0))
      throw new NonrootError("ERR_NONROOT_OPTION", `register: r${register} is not in the frame`);
    this.instance.view.setBigUint64(at, value, true);
    this.instance.view.setBigUint64(at + 8, nat ? 1n : 0n, true);
  }

  fr(register: number): FloatRegister {
    const at = this.instance.exports.frAddress(register);
    return { significand: this.instance.view.getBigUint64(at, true), signExponent: this.instance.view.getUint32(at + 8, true) };
  }

  setFr(register: number, value: FloatRegister): void {
    if (register < 2) throw new NonrootError("ERR_NONROOT_OPTION", `register: f${register} is constant`);
    const at = this.instance.exports.frAddress(register);
    this.instance.view.setBigUint64(at, value.significand, true);
    this.instance.view.setBigUint64(at + 8, BigInt(value.signExponent), true);
  }

  /** Predicates in the current rotation: bit n is pn. */
  get pr(): bigint {
    return this.read64(Offset.PR);
  }

  set pr(value: bigint) {
    this.write64(Offset.PR, value | 1n);
  }

  br(register: number): bigint {
    return this.read64(Offset.BR + register * 8);
  }

  setBr(register: number, value: bigint): void {
    this.write64(Offset.BR + register * 8, value);
  }

  /** Application register by number, as it is stored: ITC is `intervalTime` of the instance. */
  ar(register: number): bigint {
    return this.read64(Offset.AR + register * 8);
  }

  setAr(register: number, value: bigint): void {
    this.write64(Offset.AR + register * 8, value);
  }

  cr(register: number): bigint {
    return this.read64(Offset.CR + register * 8);
  }

  setCr(register: number, value: bigint): void {
    this.write64(Offset.CR + register * 8, value);
  }

  rr(region: number): bigint {
    return this.read64(Offset.RR + region * 8);
  }

  setRr(region: number, value: bigint): void {
    this.write64(Offset.RR + region * 8, value);
    this.instance.exports.stateWritten();
  }

  get cfm(): bigint {
    return BigInt.asUintN(64, this.instance.exports.frameMarker());
  }

  set cfm(value: bigint) {
    this.instance.exports.setCurrentFrameMarker(value);
  }

  /** Address of the bundle of the next instruction. */
  get ip(): bigint {
    return this.read64(Offset.IP);
  }

  set ip(value: bigint) {
    this.write64(Offset.IP, value & ~15n);
    this.write32(Offset.SLOT, 0);
  }

  /** Its slot, 0 to 2. */
  get slot(): number {
    return this.read32(Offset.SLOT);
  }

  set slot(value: number) {
    this.write32(Offset.SLOT, value);
  }

  /** Past the instruction at ip and slot: after a firmware call. */
  advance(): void {
    if (this.slot < 2) this.slot++;
    else this.ip = this.ip + 16n;
  }

  /** PSR; its ri is `slot`. */
  get psr(): bigint {
    return this.read64(Offset.PSR);
  }

  set psr(value: bigint) {
    this.write64(Offset.PSR, value & ~(3n << BigInt(Psr.RI)));
    this.instance.exports.stateWritten();
  }

  /** Break instructions in this physical range stop run() with FIRMWARE. */
  claimFirmware(start: number, end: number): void {
    this.write64(Offset.FIRMWARE_BASE, BigInt(start));
    this.write64(Offset.FIRMWARE_END, BigInt(end));
  }

  get retired(): bigint {
    return this.read64(Offset.RETIRED);
  }

  /** Virtual time, ticks: instructions and skipped idle time; also right inside a call of the engine. */
  get now(): bigint {
    return this.read64(Offset.CHUNK_END) - BigInt(this.read32(Offset.LEFT)) + this.read64(Offset.SKIPPED);
  }

  get stopReason(): number {
    return this.read32(Offset.STOP_REASON);
  }

  get stopDetail(): number {
    return this.read32(Offset.STOP_DETAIL);
  }

  /** Writes RAM at a physical address. */
  write(address: number, data: Uint8Array): void {
    if (address < 0 || address + data.length > this.ram.length)
      throw new NonrootError("ERR_NONROOT_MEMORY", `address: 0x${address.toString(16)} is outside guest RAM`);
    this.ram.set(data, address);
    if (data.length > 0) this.instance.exports.ramWritten(BigInt(address), BigInt(data.length));
  }
}
