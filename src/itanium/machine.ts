/** An Itanium machine: processor, firmware, console. */
import { yieldToHost } from "#platform";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Stop from "../../assembly/spec/ia64/stop.ts";
import { VirtualClock } from "../engine/clock.ts";
import { NonrootError } from "../engine/errors.ts";
import type { Engine } from "../engine/load.ts";
import { toBigInt } from "../engine/registers.ts";
import type { Uart16550 } from "../devices/uart16550.ts";
import { Output } from "../machine/output.ts";
import { disassembleOpcode } from "./disassemble.ts";
import { Firmware } from "./firmware/firmware.ts";
import { FIRMWARE } from "./firmware/layout.ts";
import { wholePages } from "./firmware/memory-map.ts";
import { TABLE } from "./firmware/tables.ts";
import { loadImage, type LoadedImage } from "./load-image.ts";
import { causeName, serviceName, serviceRule } from "./names.ts";
import { ITC_HZ } from "./pal/processor.ts";
import { ItaniumProcessor } from "./processor.ts";
import { createUart, deviceCalls, resetUart } from "./serial.ts";
import type { ItaniumLoadOptions, ItaniumAsyncRunOptions, ItaniumRunOptions, ItaniumStop } from "./types.ts";

/** Instructions of a slice: some milliseconds, so that a page stays responsive. */
const SLICE = 2_000_000n;
const PAGE = 4096;
const NEVER = 0xffffffffffffffffn;

export interface ItaniumConsole {
  /** Bytes, or text as UTF-8, for the guest. */
  write(data: string | Uint8Array): void;
  /** Calls back with what the guest prints; dispose of the result to stop. */
  onData(listener: (data: Uint8Array) => void): Disposable;
}

export class ItaniumMachine {
  readonly processor: ItaniumProcessor;
  readonly console: ItaniumConsole;
  readonly #firmware: Firmware;
  readonly #output = new Output();
  readonly #clock: VirtualClock;
  readonly #uart: Uart16550;
  #failure: { readonly error: unknown } | undefined;
  #interrupted = false;
  #running = false;

  private constructor(processor: ItaniumProcessor, connect: (uart: Uart16550, failed: (error: unknown) => void) => void) {
    this.processor = processor;
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
      pal: () => {},
      sal: () => {},
      efi: () => {},
      print: (text) => new TextEncoder().encode(text).forEach((byte) => this.#output.push(byte)),
    });
    this.console = {
      write: (data) => this.#uart.receive(typeof data === "string" ? new TextEncoder().encode(data) : data),
      onData: (call) => this.#output.listen(call),
    };
  }

  static async create(engine: Engine, ramBytes: number): Promise<ItaniumMachine> {
    let device: Uart16550 | undefined;
    let failed: (error: unknown) => void = () => {};
    const calls = deviceCalls(
      () => device!,
      (error) => failed(error),
    );
    const processor = await ItaniumProcessor.create(engine, ramBytes, calls);
    return new ItaniumMachine(processor, (uart, report) => {
      device = uart;
      failed = report;
    });
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
    this.#clock.deadlineChanged();
    resetUart(this.#uart);
    this.#firmware.start({ entry: loaded.entry, loaded: wholePages([...loaded.ranges, ...(initrd ? [initrd] : [])]), commandLine, initrd });
    return loaded;
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
    const abort = (): void => this.#requestStop();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      const limit = this.#limit(options);
      const size = options.sliceInstructions === undefined ? SLICE : toBigInt(options.sliceInstructions);
      for (;;) {
        const end = this.processor.retired + size;
        const stop = this.#slice(end < limit ? end : limit);
        signal?.throwIfAborted();
        if (this.#interrupted) return { reason: "interrupted" };
        options.onProgress?.({ instructions: this.processor.retired, exits: 0 });
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
    if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", `${what}: the machine is running`);
  }

  #begin(): void {
    this.#idle("run");
    this.#running = true;
    this.#interrupted = false;
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

  /** Runs up to the instruction count `limit`; firmware calls are part of it. Undefined: only the request to stop ended it. */
  #slice(limit: bigint): ItaniumStop | undefined {
    const { processor } = this;
    for (;;) {
      const reason = processor.runTo(limit);
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
          return undefined;
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
