/** One instance of the Itanium engine with its linear memory. */
import { ABI } from "../../assembly/spec/ia64/abi.ts";
import * as Layout from "../../assembly/spec/ia64/layout.ts";
import { EngineFault } from "./errors.ts";
import { guarded, link } from "./link.ts";
import type { Engine } from "./load.ts";

/** What the engine calls of the machine (assembly/host.ts). Addresses come as two 32-bit halves, signed as WebAssembly gives them. */
export interface ItaniumHostCalls {
  mmioRead(addressLow: number, addressHigh: number, size: number): number;
  mmioWrite(addressLow: number, addressHigh: number, size: number, value: number): void;
}

export interface ItaniumEngineCalls extends ItaniumHostCalls {
  /** A loop is worth a translation: places of its first bundle's record and of that of the branch at its end. */
  translateLoop(head: number, from: number): void;
}

/** Exports of assembly/ia64/index.ts. i64 values are signed: BigInt.asUintN(64, x). */
export interface ItaniumExports {
  /** Functions that the engine calls by number: the translations. */
  readonly table: WebAssembly.Table;
  /** State after reset, with that much RAM from physical address 0. */
  reset(ramBytes: bigint): void;
  /** Runs until there is a reason to stop: assembly/spec/ia64/stop.ts. */
  run(): number;
  /** The host changed PSR, translations or the frame behind the engine's back. */
  stateWritten(): void;
  /** The host wrote the whole state and RAM. */
  stateRestored(): void;
  /** The host wrote RAM at a physical address: decoded bundles there are stale. */
  ramWritten(address: bigint, length: bigint): void;
  /** CFM. */
  frameMarker(): bigint;
  setCurrentFrameMarker(cfm: bigint): void;
  /** PR by physical number, as `mov r1=pr` reads it. */
  physicalPredicates(): bigint;
  setPhysicalPredicates(value: bigint): void;
  /** Address in linear memory of r0..r127 in the current frame: value, and NaT 8 bytes on. */
  grAddress(register: number): number;
  /** Address of f0..f127, rotation applied: significand, and sign and exponent 8 bytes on. */
  frAddress(register: number): number;
  /** Requests an external interrupt. */
  interrupt(vector: number): void;
  /** ITC now. */
  intervalTime(): bigint;
  /** Physical address of a data address at privilege level 0, or all ones; no fault is taken. */
  physicalAddress(address: bigint): bigint;
  /** The same of an instruction. */
  codeAddress(address: bigint): bigint;
  /** The same for firmware that works for its caller: a fault is delivered, and the call will come again. */
  firmwareAddress(address: bigint, write: boolean): bigint;
  /** The break that stopped run() with FIRMWARE was the guest's own. */
  reflectBreak(): void;
}

export class ItaniumInstance {
  readonly exports: ItaniumExports;
  readonly memory: WebAssembly.Memory;
  readonly view: DataView;
  /** Guest RAM, from physical address 0. */
  readonly ram: Uint8Array;

  private constructor(exports: ItaniumExports, memory: WebAssembly.Memory, ramBytes: number) {
    this.exports = exports;
    this.memory = memory;
    this.view = new DataView(memory.buffer);
    this.ram = new Uint8Array(memory.buffer, Layout.RAM_BASE, ramBytes);
  }

  static async create(engine: Engine, ramBytes: number, host: ItaniumEngineCalls): Promise<ItaniumInstance> {
    const { exports, memory } = await link<ItaniumExports>(engine, { file: "ia64.wasm", abi: ABI }, Layout.RAM_BASE, ramBytes, host);
    const instance = new ItaniumInstance(exports, memory, ramBytes);
    instance.exports.reset(BigInt(ramBytes));
    return instance;
  }

  /** Calls into the engine; a trap becomes an EngineFault with the state. */
  guard<T>(call: () => T): T {
    return guarded(call, () => this.#stateBytes());
  }

  /** A bug in the engine, with the state that shows it. */
  fault(message: string, cause?: unknown): EngineFault {
    return new EngineFault(`the engine failed: ${message}`, this.#stateBytes(), { cause });
  }

  #stateBytes(): Uint8Array {
    return new Uint8Array(this.memory.buffer.slice(Layout.CPU_BASE, Layout.STATIC_BASE));
  }
}
