/** An Itanium machine: processor, firmware, console. */
import { hostTime, yieldToHost } from "#platform";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { ABI } from "../../assembly/spec/ia64/abi.ts";
import * as Stop from "../../assembly/spec/ia64/stop.ts";
import { VirtualClock } from "../engine/clock.ts";
import { NonrootError } from "../engine/errors.ts";
import { VERSION, type Engine } from "../engine/load.ts";
import { toBigInt } from "../engine/registers.ts";
import type { Uart16550, Uart16550State } from "../devices/uart16550.ts";
import { Output } from "../machine/output.ts";
import { bytes, integer, nullable, partial, record, text, type Schema } from "../engine/schema.ts";
import { Snapshot, snapshotOf } from "../snapshot/snapshot.ts";
import { disassemble, disassembleOpcode } from "./disassemble.ts";
import { EventSource } from "./event-source.ts";
import { Firmware, FIRMWARE_STATE, type FirmwareState } from "./firmware/firmware.ts";
import { FIRMWARE } from "./firmware/layout.ts";
import { wholePages } from "./firmware/memory-map.ts";
import { TABLE } from "./firmware/tables.ts";
import { loadImage, type LoadedImage } from "./load-image.ts";
import { causeName, serviceName, serviceRule } from "./names.ts";
import { ITC_HZ } from "./pal/processor.ts";
import { ItaniumProcessor } from "./processor.ts";
import { ItaniumRegisters } from "./registers.ts";
import { consoleOf, createUart, deviceCalls, resetUart, type ItaniumConsole } from "./serial.ts";
import { checkState, fitsVpd, restoreState, saveState, STATE_BYTES } from "./state.ts";
import { ItaniumTrace, type ItaniumTraceOptions } from "./trace.ts";
import { VpdView } from "./vpd.ts";
import type { ItaniumAsyncRunOptions, ItaniumLoadOptions, ItaniumOptions, ItaniumRunOptions, ItaniumStop } from "./types.ts";

/** Instructions of a slice: some milliseconds, so that a page stays responsive. */
const SLICE = 2_000_000n;
/** Host time after which a slice ends whatever its instructions are, ms. */
const MAX_SLICE_TIME = 50;
/** Calls of firmware and timers of devices between two looks at the clock. */
const CALLS_UNSEEN = 16;
const PAGE = 4096;
const NEVER = 0xffffffffffffffffn;

/** What load() was called with, for reset(). */
interface Loaded {
  readonly image: Uint8Array;
  readonly options: ItaniumLoadOptions;
}

const LOADED: Schema<Loaded> = record<Loaded>({
  image: bytes(),
  options: partial({ address: integer(0, Number.MAX_SAFE_INTEGER), commandLine: text, initrd: bytes() }),
});

export class ItaniumMachine implements Disposable {
  readonly processor: ItaniumProcessor;
  readonly console: ItaniumConsole;
  readonly registers: ItaniumRegisters;
  readonly #firmware: Firmware;
  readonly #events: EventSource;
  readonly #vmm: NonNullable<ItaniumOptions["vmm"]>;
  readonly #again: () => Promise<ItaniumMachine>;
  readonly #identity: string;
  readonly #output = new Output();
  readonly #clock: VirtualClock;
  readonly #uart: Uart16550;
  #failure: { readonly error: unknown } | undefined;
  #interrupted = false;
  #aborted = false;
  #running = false;
  #disposed = false;
  #loaded: Loaded | undefined;

  private constructor(
    processor: ItaniumProcessor,
    vmm: NonNullable<ItaniumOptions["vmm"]>,
    again: () => Promise<ItaniumMachine>,
    connect: (uart: Uart16550, failed: (error: unknown) => void) => void,
  ) {
    this.processor = processor;
    this.registers = new ItaniumRegisters(processor);
    this.#events = new EventSource(processor);
    this.#vmm = vmm;
    this.#again = again;
    this.#identity = `Itanium engine ${VERSION}, layout ${ABI.toString(16)}, memory ${processor.ram.length}, vmm ${vmm}`;
    const source = {
      get ticks() {
        return Number(processor.now);
      },
    } as { ticks: number };
    this.#clock = new VirtualClock(source, ITC_HZ, (deadline) =>
      processor.write64(Offset.HOST_DEADLINE, deadline === Infinity ? NEVER : BigInt(deadline)),
    );
    this.#uart = createUart(this.#clock, (byte) => this.#output.push(byte));
    connect(this.#uart, (error) => this.#fail(error));
    this.#firmware = new Firmware(processor, {
      pal: (record) => this.#events.pal(record),
      sal: (record) => this.#events.sal(record),
      efi: (record) => this.#events.efi(record),
      print: (text) => new TextEncoder().encode(text).forEach((byte) => this.#output.push(byte)),
    });
    this.console = consoleOf(this.#uart, this.#output);
  }

  static async create(
    engine: Engine,
    ramBytes: number,
    vmm: NonNullable<ItaniumOptions["vmm"]>,
    translate: boolean,
  ): Promise<ItaniumMachine> {
    let device: Uart16550 | undefined;
    let failed: (error: unknown) => void = () => {};
    const calls = deviceCalls(
      () => device!,
      (error) => failed(error),
    );
    const processor = await ItaniumProcessor.create(engine, ramBytes, calls, translate);
    const again = (): Promise<ItaniumMachine> => ItaniumMachine.create(engine, ramBytes, vmm, translate);
    return new ItaniumMachine(processor, vmm, again, (uart, report) => {
      device = uart;
      failed = report;
    });
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** An ELF executable or raw bytes, after a reset, ready to start in the state that docs/itanium.md describes. */
  load(image: Uint8Array, options: ItaniumLoadOptions = {}): LoadedImage {
    this.#idle("load");
    const { processor } = this;
    const commandLine = options.commandLine ?? "";
    const room = TABLE.end - TABLE.commandLine;
    if (new TextEncoder().encode(commandLine).length >= room)
      throw new NonrootError("ERR_NONROOT_OPTION", `commandLine: is longer than ${room - 1} bytes`);
    const loaded = loadImage(processor, image, options.address, { start: FIRMWARE.start, end: FIRMWARE.end });
    const { initrd: disk } = options;
    const start = Math.ceil(loaded.end / PAGE) * PAGE;
    const initrd = disk && { start, end: start + disk.length };
    if (disk) processor.write(start, disk);
    processor.reset();
    processor.write32(Offset.HOST_VMM, this.#vmm === "typescript" ? 1 : 0);
    this.#events.refresh();
    this.#clock.deadlineChanged();
    resetUart(this.#uart);
    this.#firmware.start({ entry: loaded.entry, loaded: wholePages([...loaded.ranges, ...(initrd ? [initrd] : [])]), commandLine, initrd });
    const { address, commandLine: line, initrd: ramDisk } = options;
    this.#loaded = {
      image,
      options: {
        ...(address !== undefined && { address }),
        ...(line !== undefined && { commandLine: line }),
        ...(ramDisk && { initrd: ramDisk }),
      },
    };
    return loaded;
  }

  /** A reset; the image is loaded and started again. RAM keeps what is not overwritten. */
  reset(): void {
    this.#idle("reset");
    if (!this.#loaded) throw new NonrootError("ERR_NONROOT_OPTION", "reset: nothing was loaded");
    this.load(this.#loaded.image, this.#loaded.options);
  }

  /** The whole machine at this moment. Not while it runs. */
  snapshot(): Snapshot {
    this.#idle("snapshot");
    const content = {
      identity: this.#identity,
      state: saveState(this.processor.instance),
      processors: new Uint8Array(),
      devices: { uart: this.#uart.save() },
      execution: { firmware: this.#firmware.save() },
      boot: this.#loaded ?? null,
    };
    return Snapshot.take(content, this.processor.ram);
  }

  /** Brings the machine back to a snapshot of it, or of a machine made with the same options. One that is refused has changed nothing. */
  restore(snapshot: Snapshot | Uint8Array): void {
    this.#idle("restore");
    const source = snapshotOf(snapshot);
    const { content } = source;
    const { processor } = this;
    source.demand({
      identity: this.#identity,
      ramBytes: processor.ram.length,
      state: STATE_BYTES,
      processors: 0,
      devices: record<{ uart: Uart16550State }>({ uart: this.#uart.schema }),
      execution: record<{ firmware: FirmwareState }>({ firmware: FIRMWARE_STATE }),
      boot: nullable(LOADED),
    });
    checkState(content.state, processor.ram.length);
    source.restoreRam(processor.ram);
    restoreState(processor.instance, content.state);
    this.#loaded = (content.boot as Loaded | null) ?? undefined;
    this.#events.refresh();
    this.#firmware.restore((content.execution as { firmware: FirmwareState }).firmware);
    this.#uart.restore(content.devices.uart as Uart16550State);
    this.#clock.deadlineChanged();
  }

  /** A second machine in the same state, which goes on by itself; its console has no listeners yet. Not while this one runs. */
  async fork(): Promise<ItaniumMachine> {
    const snapshot = this.snapshot();
    const other = await this.#again();
    other.restore(snapshot);
    return other;
  }

  /** The machine is not used any more; the current run, if any, ends. */
  dispose(): void {
    this.#disposed = true;
    this.interrupt();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** RAM, from physical address 0. After a write of code here call processor.write() in its place, or the old code may run on. */
  get memory(): Uint8Array {
    return this.processor.ram;
  }

  /** Physical address of data at an address, as the processor would find it now; undefined without translation. */
  translate(address: bigint): bigint | undefined {
    const physical = BigInt.asUintN(64, this.processor.instance.exports.physicalAddress(BigInt.asUintN(64, address)));
    return physical === NEVER ? undefined : physical;
  }

  /** The instruction in a slot of the bundle at an address, by default the next one; undefined where there is no memory. */
  disassemble(address: bigint = this.processor.ip, slot = this.processor.slot): string | undefined {
    const physical = BigInt.asUintN(64, this.processor.instance.exports.codeAddress(BigInt.asUintN(64, address & ~15n)));
    const { ram } = this.processor;
    if (physical + 16n > BigInt(ram.length)) return undefined;
    const view = new DataView(ram.buffer, ram.byteOffset + Number(physical), 16);
    return disassemble(view.getBigUint64(0, true), view.getBigUint64(8, true), slot, address & ~15n);
  }

  /** The virtual processor descriptor at a physical address, or the active one; undefined if there is none. */
  vpd(physical?: number): VpdView | undefined {
    const active = this.processor.read64(Offset.VPD_PHYSICAL);
    if (physical === undefined) return active === NEVER ? undefined : new VpdView(this.processor, Number(active));
    if (!fitsVpd(physical, this.processor.ram.length))
      throw new NonrootError("ERR_NONROOT_MEMORY", `vpd: 0x${physical.toString(16)} is not on a 32-KiB boundary with 64 KiB of RAM`);
    return new VpdView(this.processor, physical);
  }

  /** For a monitor in TypeScript: the descriptor whose accelerations the guest uses, or none. */
  activateVpd(physical: number | undefined): void {
    this.processor.write64(Offset.VPD_PHYSICAL, physical === undefined ? NEVER : BigInt(this.vpd(physical)!.physical));
  }

  /** Requests an external interrupt: vector 0, 2 or 16 to 255. */
  interruptRequest(vector: number): void {
    if (!Number.isInteger(vector) || vector > 255 || (vector < 16 && vector !== 0 && vector !== 2))
      throw new NonrootError("ERR_NONROOT_OPTION", `vector: ${vector} is not an external interrupt`);
    this.processor.instance.exports.interrupt(vector);
  }

  /** Records interruptions, intercepts, entries of virtual machines and firmware calls until the trace is disposed of. */
  trace(options: ItaniumTraceOptions = {}): ItaniumTrace {
    return new ItaniumTrace(this.#events, options);
  }

  /** Runs without returning to the event loop. */
  runSync(options: ItaniumRunOptions = {}): ItaniumStop {
    this.#begin();
    try {
      const limit = this.#limit(options);
      for (;;) {
        const stop = this.#slice(limit);
        if (stop) return stop;
      }
    } finally {
      this.#end();
    }
  }

  /** Runs until there is a reason to stop; visits the event loop between slices. */
  async run(options: ItaniumAsyncRunOptions = {}): Promise<ItaniumStop> {
    const { signal } = options;
    signal?.throwIfAborted();
    this.#begin();
    const abort = (): void => {
      this.#aborted = true;
      this.#requestStop();
    };
    signal?.addEventListener("abort", abort, { once: true });
    try {
      const limit = this.#limit(options);
      const size = options.sliceInstructions === undefined ? SLICE : toBigInt(options.sliceInstructions);
      if (size <= 0n) throw new NonrootError("ERR_NONROOT_OPTION", `sliceInstructions: ${size} is not a positive number of instructions`);
      for (;;) {
        const end = this.processor.retired + size;
        const stop = this.#slice(end < limit ? end : limit, hostTime() + MAX_SLICE_TIME);
        signal?.throwIfAborted();
        if (this.#interrupted) return { reason: "interrupted" };
        options.onProgress?.({ instructions: this.processor.retired });
        if (stop && !(stop.reason === "budget" && this.processor.retired < limit)) return stop;
        this.#output.flush();
        await yieldToHost();
      }
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#end();
    }
  }

  /** One instruction, or the delivery of one interruption. */
  step(): ItaniumStop {
    return this.runSync({ budget: 1 });
  }

  /** The current run, if any, ends with "interrupted". */
  interrupt(): void {
    if (!this.#running) return;
    this.#interrupted = true;
    this.#requestStop();
  }

  #requestStop(): void {
    this.processor.write32(Offset.STOP_REQUEST, 1);
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#requestStop();
  }

  #idle(what: string): void {
    if (this.#disposed) throw new NonrootError("ERR_NONROOT_DISPOSED", "the machine was disposed of");
    if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", `${what}: the machine is running`);
  }

  #begin(): void {
    this.#idle("run");
    this.#running = true;
    this.#interrupted = false;
    this.#aborted = false;
  }

  #end(): void {
    this.#running = false;
    this.processor.write32(Offset.STOP_REQUEST, 0);
    this.#output.flush();
  }

  /** Instruction count at which the run's budget is spent. */
  #limit({ budget }: ItaniumRunOptions): bigint {
    if (budget === undefined) return NEVER;
    const value = toBigInt(budget);
    if (value <= 0n) throw new NonrootError("ERR_NONROOT_OPTION", `budget: ${value} is not a positive number of instructions`);
    return this.processor.retired + value;
  }

  /**
   * Runs up to the instruction count `limit`; firmware calls are part of it. Undefined: only the request to stop ended it, or host time
   * `until` has come.
   */
  #slice(limit: bigint, until = Infinity): ItaniumStop | undefined {
    const { processor } = this;
    for (let calls = 1; ; calls++) {
      if (calls % CALLS_UNSEEN === 0 && until !== Infinity && hostTime() >= until) return undefined;
      const reason = processor.runTo(limit);
      this.#events.drain();
      if (this.#failure) {
        const { error } = this.#failure;
        this.#failure = undefined;
        throw error;
      }
      switch (reason) {
        case Stop.FIRMWARE: {
          const stop = this.#firmware.call();
          if (stop) return stop;
          break;
        }
        case Stop.DEADLINE:
          this.#clock.fire();
          break;
        case Stop.REQUEST:
          if (this.#interrupted) return { reason: "interrupted" };
          if (this.#aborted) return undefined;
          // The event log was to be emptied.
          break;
        default:
          return this.#stopped(reason);
      }
    }
  }

  #stopped(reason: number): ItaniumStop {
    const { processor } = this;
    const detail = processor.stopDetail;
    switch (reason) {
      case Stop.BUDGET:
        return { reason: "budget" };
      case Stop.HALTED:
        return { reason: "halted" };
      case Stop.VIRTUALIZATION: {
        if (detail === 0) return { reason: "virtual-interrupt" };
        const opcode = processor.read64(Offset.FAULT_OPCODE);
        const { ip, slot } = processor;
        this.#events.intercept(detail, opcode);
        return { reason: "virtualization", cause: causeName(detail), opcode, text: disassembleOpcode(detail, opcode), ip, slot };
      }
      case Stop.SERVICE:
        return { reason: "service-misuse", service: serviceName(detail & 0xff), rule: serviceRule(detail >> 8) };
      case Stop.MACHINE_CHECK:
        return { reason: "machine-check", ip: processor.ip, address: BigInt(detail) << 12n };
      case Stop.UNIMPLEMENTED:
        return { reason: "unimplemented", ip: processor.ip, slot: processor.slot };
      default:
        throw processor.instance.fault(`run() stopped for reason ${reason}, which a machine does not expect`);
    }
  }
}
