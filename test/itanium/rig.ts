/** Calls PAL and its services from IA-64 code (caller.s), in a machine with the firmware. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import { loadItaniumEngine, type Engine } from "../../src/engine/load.ts";
import { createItanium } from "../../src/itanium/create-itanium.ts";
import type { ItaniumMachine } from "../../src/itanium/machine.ts";
import { PROCEDURES } from "../../src/itanium/pal/table.ts";
import type { ItaniumLoadOptions } from "../../src/itanium/types.ts";
import { itaniumBinary } from "../ia64/engine.ts";

export const CALLER = join(import.meta.dirname, "caller");
/** Where caller.s has its entries. */
const BASE = 0x100000;
export const ENTRY = { static: BASE, stacked: BASE + 0x100, service: BASE + 0x200, virtual: BASE + 0x300, guest: BASE + 0x400 };
const PAL_PROC = 0x88000n;
const EXIT = 0x89000n;
const bit = (n: number): bigint => 1n << BigInt(n);
export const TRANSLATED = bit(Psr.IT) | bit(Psr.DT) | bit(Psr.RT);
export const BANK_1 = bit(Psr.BN);

/** What the tests of virtual processors use. */
export const BUFFER = 0x400000n;
export const VPD = 0x410000n;
export const HOST_IVA = 0x208000n;

let engine: Promise<Engine> | undefined;
export const itaniumEngine = (): Promise<Engine> => (engine ??= loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) }));

export interface Answer {
  readonly status: bigint;
  readonly values: readonly [bigint, bigint, bigint];
}

export class Rig {
  readonly machine: ItaniumMachine;
  /** How the last call() ended. */
  stop = "";

  private constructor(machine: ItaniumMachine) {
    this.machine = machine;
  }

  static async create(options: ItaniumLoadOptions = {}, vmm: "guest" | "typescript" = "guest"): Promise<Rig> {
    const machine = await createItanium({ engine: await itaniumEngine(), memory: "32MiB", vmm });
    machine.load(readFileSync(`${CALLER}.bin`), options);
    return new Rig(machine);
  }

  /** Starts at an entry; "exit", or why it did not come there. */
  go(entry: number): string {
    const p = this.machine.processor;
    p.setGr(17, EXIT);
    p.ip = BigInt(entry);
    return this.machine.runSync({ budget: 10_000 }).reason;
  }

  /** Virtual addressing on, with the first 16 MiB identity-mapped; PSR is what is given besides. */
  translate(psr = BANK_1): void {
    this.machine.processor.setGr(15, TRANSLATED | psr);
    const reason = this.go(ENTRY.virtual);
    if (reason !== "exit") throw new Error(reason);
  }

  /** Calls a procedure by index or name, as its convention has it. */
  pal(procedure: number | string, ...args: readonly bigint[]): Answer {
    const p = this.machine.processor;
    const index = typeof procedure === "number" ? procedure : PROCEDURES.find(({ name }) => name === procedure)!.index;
    const stacked = (index & 0x100) !== 0;
    [BigInt(index), args[0] ?? 0n, args[1] ?? 0n, args[2] ?? 0n].forEach((value, i) => p.setGr(28 + i, value));
    p.setGr(14, PAL_PROC);
    p.setGr(5, 0n);
    const reason = this.go(stacked ? ENTRY.stacked : ENTRY.static);
    if (reason !== "exit") throw new Error(`${procedure}: ${reason}`);
    if (stacked && p.gr(5).value !== 77n) throw new Error(`${procedure}: the caller's frame is lost`);
    const value = (r: number): bigint => p.gr(r).value;
    return { status: BigInt.asIntN(64, value(8)), values: [value(9), value(10), value(11)] };
  }

  /** Calls a function of SAL or EFI at an address, with up to 8 arguments. */
  call(address: bigint, ...args: readonly bigint[]): Answer {
    const p = this.machine.processor;
    for (let i = 0; i < 8; i++) p.setGr(i < 4 ? 28 + i : 20 + i, args[i] ?? 0n);
    p.setGr(14, address);
    this.stop = this.go(ENTRY.stacked);
    const value = (r: number): bigint => p.gr(r).value;
    return { status: BigInt.asIntN(64, value(8)), values: [value(9), value(10), value(11)] };
  }

  /** 64 bits of memory at a physical address. */
  word(address: bigint | number, value?: bigint): bigint {
    const { ram } = this.machine.processor;
    const view = new DataView(ram.buffer, ram.byteOffset);
    if (value !== undefined) view.setBigUint64(Number(address), value, true);
    return view.getBigUint64(Number(address), true);
  }

  /** Branches to a service with GR24 (where it returns to) to GR27. */
  service(offset: number, ...args: readonly bigint[]): string {
    const p = this.machine.processor;
    [EXIT, ...args].forEach((value, i) => p.setGr(24 + i, value));
    p.setGr(14, BUFFER + BigInt(offset));
    return this.go(ENTRY.service);
  }

  /** The VPD's word at an offset. */
  vpd(offset: number, value?: bigint): bigint {
    const { ram } = this.machine.processor;
    const view = new DataView(ram.buffer, ram.byteOffset);
    const at = Number(VPD) + offset;
    if (value !== undefined) view.setBigUint64(at, value, true);
    return view.getBigUint64(at, true);
  }

  /** An environment with cause and opcode, in virtual addressing. */
  environment(options = 0x8000000000000303n): void {
    this.translate();
    const answer = this.pal("PAL_VP_INIT_ENV", options, BUFFER, BUFFER);
    if (answer.status !== 0n) throw new Error(`PAL_VP_INIT_ENV: ${answer.status}`);
    this.vpd(0x10, BUFFER);
  }

  /** A virtual processor in it. */
  virtualProcessor(optHandler = 0n): void {
    this.environment();
    const answer = this.pal("PAL_VP_CREATE", VPD, HOST_IVA, optHandler);
    if (answer.status !== 0n) throw new Error(`PAL_VP_CREATE: ${answer.status}`);
  }
}
