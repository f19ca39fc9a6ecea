/** One instance of the x86 engine with its linear memory. */
import { ABI } from "../../assembly/spec/abi.ts";
import * as Layout from "../../assembly/spec/layout.ts";
import { EngineFault, NonrootError } from "./errors.ts";
import { guarded, link } from "./link.ts";
import type { Engine, EngineFeature } from "./load.ts";
import { StateView } from "./state-view.ts";
import { Translator } from "../translate/x86/translator.ts";

/** What the engine calls (assembly/host.ts). Addresses come as two 32-bit halves, signed as WebAssembly gives them. */
export interface HostCalls {
  mmioRead(addressLow: number, addressHigh: number, size: number): number;
  mmioWrite(addressLow: number, addressHigh: number, size: number, value: number): void;
  portRead(port: number, size: number): number;
  portWrite(port: number, size: number, value: number): void;
  interruptAcknowledge(): number;
  signal(kind: number, value: number): void;
  /** 1: the run ends at the next instruction boundary with Stop.REQUEST. Asked every few hundred pieces of slow work. */
  timeIsUp(): number;
  /** Debug engine only. */
  traceInstruction(): void;
}

/** The engine's exports that the machine uses. i64 values are signed: BigInt.asUintN(64, x). */
export interface EngineExports {
  /** Functions that the engine calls by number: the translations. */
  readonly table: WebAssembly.Table;
  /** Copies the records of a block; 0 if there is no room. */
  copyBlock(block: number): number;
  /** Executes a record for a translation; 0 if it may go on. */
  executeInPlace(record: number): number;
  /** Blocks of the page are in a translation. */
  notePageTranslated(page: number): void;
  /** RESET of every processor, and empty caches. */
  reset(): void;
  /** Runs until there is a reason to stop: assembly/spec/stop.ts. */
  run(): number;
  getRflags(): bigint;
  setRflags(value: bigint): void;
  /** Processor `index` is the one in execution from now on. */
  selectProcessor(index: number): void;
  /** INTR of the 8259 pair. */
  setIntrLine(level: number): void;
  raiseNmi(): void;
  /** Message of an I/O APIC to the local APICs. */
  apicMessage(destination: number, logical: number, mode: number, vector: number, level: number): void;
  apicWrite(offset: number, value: number): void;
  apicTimerDeadline(): bigint;
  /** Recomputes what follows from mode and control registers after the host wrote them. */
  stateWritten(): void;
  /** The host wrote the whole state and RAM. */
  stateRestored(): void;
  /** The host wrote `length` bytes of linear memory at `pointer`, inside guest RAM: decoded code there is stale. */
  ramWritten(pointer: number, length: number): void;
  /** The host changed a watchpoint (assembly/spec/host-breakpoint-offset.ts) at this linear address. */
  watchpointChanged(linear: bigint): void;
  /** Copies the bytes at CS:RIP, at most 15 and as far as they can be fetched, to EXCHANGE_BASE; returns their number. */
  codeBytes(): number;

  /* For TypeScript as the VMM: assembly/x86/vmx/hosted-guest.ts, assembly/x86/run/guest.ts. */
  beginGuest(vmxonRegion: bigint, vmcsRegion: bigint): number;
  runGuest(): number;
  /** INTA cycle of the processor's interrupt controllers: the vector. */
  acknowledgeInterrupt(): number;
  suspendGuest(): void;
  advanceGuest(): void;
  explainHost(): number;
  failedCheckHost(): number;
  inveptHost(type: number, eptp: bigint): number;
  cpuidForGuest(leaf: number, subleaf: number): void;
  xsetbvForGuest(): number;
}

/** Which code becomes WebAssembly: hot code, none, or (a test of the translator, and slow) every block when it is first met. */
export type Translate = boolean | "at once";

/** @throws NonrootError ERR_NONROOT_OPTION for anything else */
export function checkTranslate(value: Translate = true): Translate {
  if (typeof value !== "boolean" && value !== "at once")
    throw new NonrootError("ERR_NONROOT_OPTION", `translate: ${String(value)} is not true, false or "at once"`);
  return value;
}

/** Guest RAM of one instance: what 4 GiB of linear memory leave, rounded down to what the block tables cover. */
export const MAX_RAM = 0xc0000000;

export class EngineInstance {
  readonly exports: EngineExports;
  readonly memory: WebAssembly.Memory;
  readonly state: StateView;
  /** Guest RAM, from its first byte. */
  readonly ram: Uint8Array;
  readonly features: readonly EngineFeature[];

  readonly #translator: Translator | undefined;

  private constructor(
    exports: EngineExports,
    memory: WebAssembly.Memory,
    ramBytes: number,
    features: readonly EngineFeature[],
    translator: Translator | undefined,
  ) {
    this.#translator = translator;
    this.features = features;
    this.exports = exports;
    this.memory = memory;
    this.state = new StateView(memory.buffer);
    this.ram = new Uint8Array(memory.buffer, Layout.RAM_BASE, ramBytes);
  }

  static async create(engine: Engine, ramBytes: number, host: HostCalls, translate: Translate): Promise<EngineInstance> {
    let translator: Translator | undefined;
    const calls = {
      ...host,
      translateRegion: (block: number): void => translator?.translate(block),
      regionsEnded: (page: number): void => translator?.ended(page),
    };
    const { exports, memory, functions } = await link<EngineExports>(
      engine,
      { file: "x86.wasm", abi: ABI },
      Layout.RAM_BASE,
      ramBytes,
      calls,
    );
    if (translate !== false) translator = Translator.of({ exports: functions, memory }, engine.module, translate === "at once");
    return new EngineInstance(exports, memory, ramBytes, engine.features, translator);
  }

  /** Regions of code that were made WebAssembly so far. What they do is what the engine does. */
  get translations(): number {
    return this.#translator?.count ?? 0;
  }

  /** Calls into the engine; a trap becomes an EngineFault with the state. */
  guard<T>(call: () => T): T {
    return guarded(call, () => this.#stateBytes());
  }

  fault(message: string, cause?: unknown): EngineFault {
    return new EngineFault(message, this.#stateBytes(), { cause });
  }

  #stateBytes(): Uint8Array {
    return new Uint8Array(this.memory.buffer.slice(Layout.VCPU_BASE, Layout.STATIC_BASE));
  }
}
