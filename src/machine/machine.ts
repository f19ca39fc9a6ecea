/** A PC whose processor has VT-x: devices, memory, boot images, and the run loop around the engine. */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { MACHINE_BASE, STATIC_BASE, VCPU_BASE, VCPU_SIZE, VCPU_STORE } from "../../assembly/spec/layout.ts";
import * as Feature from "../../assembly/spec/cpu-feature.ts";
import { planElf } from "../boot/elf.ts";
import { planFlat, type FlatOptions } from "../boot/flat.ts";
import { planLinux, type LinuxOptions } from "../boot/linux.ts";
import { planMultiboot, type MultibootOptions } from "../boot/multiboot.ts";
import { BOOT_PLAN, type BootEnvironment, type BootPlan } from "../boot/plan.ts";
import type { Ps2Keyboard } from "../devices/ps2-keyboard.ts";
import type { Breakpoints } from "../engine/breakpoints.ts";
import { VirtualClock } from "../engine/clock.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { nullable, record } from "../engine/schema.ts";
import { EventFeed } from "../trace/event-feed.ts";
import { exitCounts, lastEvents, type LoggedEvent } from "../trace/event-log.ts";
import type { InstructionEvent } from "../trace/events.ts";
import { traceInstructions } from "../trace/instructions.ts";
import { TraceRecorder, type Trace, type TraceOptions } from "../trace/recorder.ts";
import { readVmcs, type VmcsImage } from "../trace/vmcs-image.ts";
import { damaged } from "../snapshot/container.ts";
import { Snapshot, snapshotOf } from "../snapshot/snapshot.ts";
import { RootProcessor } from "../vmm/root-processor.ts";
import { Vmcs } from "../vmm/vmcs.ts";
import { GuestMemory, type Memory } from "./guest-memory.ts";
import { engineAlone, type Execution } from "./execution.ts";
import type { HostLink } from "./host-link.ts";
import type { Bus } from "./bus.ts";
import { machineCpu } from "./machine-cpu.ts";
import { firmwareMap, type RamSlot } from "./memory-layout.ts";
import { writeMemoryTypes } from "./memory-types.ts";
import { Output } from "./output.ts";
import { Pc, SERIAL_COUNT } from "./pc.ts";
import { lockFeatureControl, startProcessor } from "./processor-start.ts";
import { checkProcessor, checkState, recheckVmcs, settleProcessor, settleState, writeState } from "./processor-state.ts";
import { publicClock } from "./public-clock.ts";
import { LOOP_STATE, RunLoop, type LoopState } from "./run-loop.ts";
import type { AsyncRunOptions, Clock, ClockConfig, MachineCpu, MachineStop, RunOptions, Serial } from "./types.ts";

/** What createMachine() has prepared. */
export interface MachineParts {
  readonly engine: EngineInstance;
  /** Who executes the machine's software, if not the engine alone. */
  readonly execution: Execution | undefined;
  readonly bus: Bus;
  readonly link: HostLink;
  readonly slots: readonly RamSlot[];
  readonly memoryBytes: number;
  /** Of each logical processor. */
  readonly breakpoints: readonly Breakpoints[];
  readonly deviceHole: number;
  readonly clock: ClockConfig;
  readonly tscHz: number;
  readonly startDate: Date;
  readonly debugExitPort: number | undefined;
  readonly testDevice: boolean | undefined;
  readonly featureControl: "locked" | "unlocked";
  /** What a snapshot of this machine demands of the machine it is restored into. */
  readonly identity: string;
  /** The same parts once more, for a machine that was made with the same options. */
  readonly again: () => Promise<MachineParts>;
}

/** What a snapshot holds of the run loop and of who executes the software. */
interface MachineState {
  readonly loop: LoopState;
  readonly software: unknown;
}

export class Machine implements Disposable {
  readonly cpus: readonly MachineCpu[];
  readonly clock: Clock;
  /** The keyboard: press() takes scan codes of set 2. */
  readonly keyboard: Ps2Keyboard;
  readonly #engine: EngineInstance;
  readonly #memory: GuestMemory;
  readonly #pc: Pc;
  readonly #loop: RunLoop;
  readonly #environment: BootEnvironment;
  readonly #serialOutput: Output[];
  readonly #debugOutput = new Output();
  readonly #identity: string;
  readonly #execution: Execution;
  readonly #deviceHole: number;
  readonly #events: EventFeed;
  readonly #breakpoints: readonly Breakpoints[];
  readonly #featureControl: "locked" | "unlocked";
  readonly #again: () => Promise<MachineParts>;
  #boot: BootPlan | undefined;
  #disposed = false;

  /** Machines are made by createMachine(). */
  constructor(parts: MachineParts) {
    const { engine, bus, memoryBytes } = parts;
    const { state, exports } = engine;
    this.#engine = engine;
    this.#identity = parts.identity;
    this.#deviceHole = parts.deviceHole;
    this.#featureControl = parts.featureControl;
    this.#again = parts.again;
    this.#memory = new GuestMemory(engine, parts.slots, bus, (bytes) => parts.link.copied(bytes));
    const ticks = state.machine(MachineField.TICKS);
    const hostDeadline = state.machine(MachineField.HOST_DEADLINE);
    const virtual = new VirtualClock(
      {
        get ticks() {
          return state.number(ticks);
        },
      } as { ticks: number },
      parts.tscHz,
      (deadline) => {
        const earlier = deadline < state.number(hostDeadline);
        state.setNumber(hostDeadline, deadline);
        // The engine looks at its deadlines between chunks of instructions: end the current one.
        if (earlier) state.setU32(VCPU_BASE + Vcpu.ATTENTION, 1);
      },
    );
    state.setNumber(hostDeadline, Infinity);
    this.#serialOutput = Array.from({ length: SERIAL_COUNT }, () => new Output());
    const map = firmwareMap(memoryBytes, parts.deviceHole);
    this.#execution = parts.execution ?? engineAlone(engine);
    this.#breakpoints = parts.breakpoints;
    this.#loop = new RunLoop({
      engine,
      execution: this.#execution,
      link: parts.link,
      clock: virtual,
      kind: parts.clock.kind,
      breakpoints: parts.breakpoints,
      flush: () => this.#flush(),
    });
    this.#pc = new Pc({
      clock: virtual,
      bus,
      dma: this.#memory.dma,
      memoryBytes,
      map,
      processors: parts.breakpoints.length,
      startDate: parts.startDate,
      debugExitPort: parts.debugExitPort,
      testDevice: parts.testDevice,
      pins: {
        intr: (asserted) => exports.setIntrLine(asserted ? 1 : 0),
        a20: (enabled) => this.#setA20(enabled),
        ignne: (asserted) => state.setU32(state.processor(0, Vcpu.IGNNE), asserted ? 1 : 0),
        message: (destination, logical, mode, vector, level) =>
          exports.apicMessage(destination, logical ? 1 : 0, mode, vector, level ? 1 : 0),
        reset: () => this.#loop.stop({ reason: "reset" }),
        powerOff: () => this.#loop.stop({ reason: "shutdown" }),
        debugExit: (code) => this.#loop.stop({ reason: "debug-exit", code }),
        output: (index, byte) => (index < 0 ? this.#debugOutput : this.#serialOutput[index]!).push(byte),
      },
    });
    parts.link.connect({
      acknowledge: () => this.#pc.pic.acknowledge(),
      endOfInterrupt: (vector) => this.#pc.ioapic.endOfInterrupt(vector),
      floatingPointError: (asserted) => this.#pc.coprocessorError.setFerr(asserted),
      requestStop: () => this.#loop.requestStop(),
    });
    this.#events = new EventFeed(engine);
    parts.link.connectEvents(this.#events);
    this.#environment = { map, rsdp: this.#pc.rsdp };
    this.keyboard = this.#pc.keyboardController.keyboard;
    this.cpus = parts.breakpoints.map((breakpoints, id) => machineCpu(engine, id, breakpoints, (what) => this.#idle(what)));
    this.clock = publicClock(state, (ticks) => this.#loop.advance(Number(ticks)));
    this.reset();
  }

  get memory(): Memory {
    return this.#memory;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** The chips of the PC: for tests, and for devices that the user adds. */
  get pc(): Pc {
    return this.#pc;
  }

  /** Serial port `n`: 0 is COM1. */
  serial(n: number): Serial {
    const uart = this.#pc.serial[n];
    if (!uart) throw new NonrootError("ERR_NONROOT_OPTION", `serial(${n}): the machine has ports 0 to ${SERIAL_COUNT - 1}`);
    return {
      write: (data) => {
        this.#alive();
        uart.receive(typeof data === "string" ? new TextEncoder().encode(data) : data);
        this.#loop.wake();
      },
      onData: (listener) => this.#serialOutput[n]!.listen(listener),
    };
  }

  /** What the guest writes to the debug console, port E9H. */
  onDebugOutput(listener: (data: Uint8Array) => void): Disposable {
    return this.#debugOutput.listen(listener);
  }

  /** A Linux bzImage with its command line and initial RAM disk. */
  loadLinux(image: Uint8Array, options: LinuxOptions = {}): void {
    this.#start(() => planLinux(image, this.#environment, options));
  }

  /** A Multiboot 1 kernel with its modules. */
  loadMultiboot(image: Uint8Array, options: MultibootOptions = {}): void {
    this.#start(() => planMultiboot(image, this.#environment, options));
  }

  /** An ELF executable, started in flat protected mode or, for EM_X86_64, in 64-bit mode. */
  loadElf(image: Uint8Array): void {
    this.#start(() => planElf(image, this.#environment));
  }

  /** Bytes at an address. */
  loadFlat(image: Uint8Array, options: FlatOptions = {}): void {
    this.#start(() => planFlat(image, this.#environment, options));
  }

  /** Loops that were made WebAssembly so far: see MachineOptions.translate. */
  get translations(): number {
    return this.#engine.translations;
  }

  /** RESET. With a boot image, it is loaded and started again, as firmware would. RAM keeps what is not overwritten. */
  reset(): void {
    this.#idle("reset");
    this.#engine.guard(() => this.#engine.exports.reset());
    for (const breakpoints of this.#breakpoints) breakpoints.place();
    this.#pc.reset();
    this.#loop.reset();
    if (this.#boot) {
      for (const { address, data } of [...this.#pc.firmware(), ...this.#boot.writes]) this.#memory.write(address, data);
      const { state } = this.#engine;
      if (this.#hasFeature(Feature.MTRR))
        writeMemoryTypes(state, this.#deviceHole, state.u32(state.machine(MachineField.PHYSICAL_ADDRESS_BITS)));
      startProcessor(this.#engine, this.#boot.start, this.#hasFeature(Feature.APIC));
      if (this.#featureControl === "locked" && this.#hasFeature(Feature.VMX)) lockFeatureControl(state);
    }
    this.#execution.started();
  }

  /** Runs until there is a reason to stop; visits the event loop between slices. */
  async run(options: AsyncRunOptions = {}): Promise<MachineStop> {
    this.#alive();
    return this.#loop.run(options);
  }

  /** Runs without returning to the event loop. */
  runSync(options: RunOptions = {}): MachineStop {
    this.#alive();
    return this.#loop.runSync(options);
  }

  /** The current run, if any, ends with "interrupted". */
  interrupt(): void {
    this.#loop.interrupt();
  }

  /** The whole machine at this moment. Not while it runs. */
  snapshot(): Snapshot {
    this.#idle("snapshot");
    const { ram, state } = this.#engine;
    const all = state.bytes.slice(VCPU_BASE, STATIC_BASE);
    settleState(all);
    const processors = state.bytes.slice(VCPU_STORE, VCPU_STORE + this.#storeBytes);
    for (let i = 0; i * VCPU_SIZE < processors.length; i++) {
      const processor = processors.subarray(i * VCPU_SIZE, (i + 1) * VCPU_SIZE);
      if (i === this.#inExecution) processor.fill(0);
      else settleProcessor(processor);
    }
    const execution: MachineState = { loop: this.#loop.save(), software: this.#execution.save() };
    const content = { identity: this.#identity, state: all, processors, devices: this.#pc.save(), execution, boot: this.#boot ?? null };
    return Snapshot.take(content, ram);
  }

  /** Brings the machine back to a snapshot of it, or of a machine made with the same options. One that is refused has changed nothing. */
  restore(snapshot: Snapshot | Uint8Array): void {
    this.#idle("restore");
    const source = snapshotOf(snapshot);
    this.#check(source);
    const { content } = source;
    const { loop, software } = content.execution as MachineState;
    const { ram, state, exports } = this.#engine;
    source.restoreRam(ram);
    writeState(state.bytes, content.state);
    state.bytes.set(content.processors, VCPU_STORE);
    for (let i = 0; i < this.cpus.length; i++) recheckVmcs(state.bytes, state.processor(i, 0));
    this.#boot = (content.boot as BootPlan | null) ?? undefined;
    this.#events.refresh();
    this.#engine.guard(() => exports.stateRestored());
    for (const breakpoints of this.#breakpoints) breakpoints.place();
    this.#pc.restore(content.devices);
    this.#execution.restore(software);
    this.#loop.restore(loop);
  }

  /** Throws if the snapshot cannot be restored here. */
  #check(source: Snapshot): void {
    const ram = { bytes: this.#engine.ram.length };
    source.demand({
      identity: this.#identity,
      ramBytes: ram.bytes,
      state: STATIC_BASE - VCPU_BASE,
      processors: this.#storeBytes,
      devices: this.#pc.schema,
      execution: record<MachineState>({ loop: LOOP_STATE, software: this.#execution.schema }),
      boot: nullable(BOOT_PLAN),
    });
    const { state, processors, boot } = source.content;
    checkState(state, this.#engine.state.bytes.subarray(VCPU_BASE), ram);
    checkProcessor(state.subarray(0, VCPU_SIZE), ram, "state");
    const current = new DataView(state.buffer, state.byteOffset).getUint32(MACHINE_BASE - VCPU_BASE + MachineField.VCPU_CURRENT, true);
    for (let i = 0; i * VCPU_SIZE < processors.length; i++)
      if (i !== current) checkProcessor(processors.subarray(i * VCPU_SIZE, (i + 1) * VCPU_SIZE), ram, "processors");
    for (const { address, data } of (boot as BootPlan | null)?.writes ?? [])
      if (!this.#memory.holds(address, data.length)) throw damaged(`its part "boot" is damaged: 0x${address.toString(16)} is not RAM`);
    this.#execution.check((source.content.execution as MachineState).software, source);
  }

  /** Bytes of linear memory that hold the processors which are not in execution. */
  get #storeBytes(): number {
    return this.cpus.length > 1 ? this.cpus.length * VCPU_SIZE : 0;
  }

  /** A second machine in the same state, which goes on by itself; its serial ports have no listeners yet. Not while this one runs. */
  async fork(): Promise<Machine> {
    const snapshot = this.snapshot();
    const other = new Machine(await this.#again());
    other.restore(snapshot);
    return other;
  }

  /** VM exits by reason, of all guests of all hypervisors in this machine, since it was made. */
  get exits(): Readonly<Record<string, number>> {
    return exitCounts(this.#engine.state);
  }

  /** Records VM entries, VM exits, failed entries and more until the trace is disposed of. */
  trace(options: TraceOptions = {}): Trace {
    this.#alive();
    return new TraceRecorder(this.#engine, this.#events, options);
  }

  /** Calls back before every instruction. Needs the debug engine (npm run build:debug) in the option `engine`. */
  traceInstructions(onInstruction: (event: InstructionEvent) => void): Disposable {
    this.#alive();
    return traceInstructions(this.#engine, this.#events, onInstruction);
  }

  /** The last VM entries, VM exits, failures and exceptions, oldest first: always there, for a post-mortem. */
  lastEvents(): readonly LoggedEvent[] {
    return lastEvents(this.#engine.state);
  }

  /**
   * The current VMCS of a processor, by default of the one that executed last; undefined if it has none. While its guest runs,
   * the guest-state area is that of the last VM exit.
   */
  vmcs(cpu = this.#inExecution): Vmcs | undefined {
    this.#alive();
    if (!this.vmcsImage(cpu)) return undefined;
    const processor = new RootProcessor(this.#engine, cpu);
    return new Vmcs(processor, () => {
      this.#alive();
      processor.locate();
    });
  }

  /** The same as values that stay as they are: for vmcsDump() and vmcsDiff(). */
  vmcsImage(cpu = this.#inExecution): VmcsImage | undefined {
    if (!this.cpus[cpu])
      throw new NonrootError("ERR_NONROOT_OPTION", `vmcs(${cpu}): the machine has processors 0 to ${this.cpus.length - 1}`);
    const { state } = this.#engine;
    return readVmcs(state.bytes.subarray(VCPU_BASE), state.processor(cpu, 0) - VCPU_BASE);
  }

  get #inExecution(): number {
    return this.#engine.state.u32(this.#engine.state.machine(MachineField.VCPU_CURRENT));
  }

  /** A pulse on the NMI pin. */
  raiseNmi(): void {
    this.#alive();
    this.#engine.exports.raiseNmi();
    this.#loop.wake();
  }

  /** The power button: an operating system that listens to ACPI events powers off. */
  pressPowerButton(): void {
    this.#alive();
    this.#pc.pm.pressPowerButton();
    this.#loop.wake();
  }

  dispose(): void {
    this.#disposed = true;
    this.#loop.interrupt();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #start(plan: () => BootPlan): void {
    this.#idle("load");
    this.#boot = plan();
    this.reset();
  }

  #setA20(enabled: boolean): void {
    const { state, exports } = this.#engine;
    const address = state.machine(MachineField.A20);
    const value = enabled ? 1 : 0;
    if (state.u32(address) === value) return;
    state.setU32(address, value);
    this.#execution.a20Changed();
    exports.stateWritten();
  }

  #hasFeature(number: number): boolean {
    const word = this.#engine.state.u32(this.#engine.state.machine(MachineField.FEATURES) + (number >> 5) * 4);
    return ((word >> (number & 31)) & 1) !== 0;
  }

  #flush(): void {
    for (const output of this.#serialOutput) output.flush();
    this.#debugOutput.flush();
  }

  #idle(what: string): void {
    this.#alive();
    if (this.#loop.running) throw new NonrootError("ERR_NONROOT_BUSY", `${what}: the machine is running`);
  }

  #alive(): void {
    if (this.#disposed) throw new NonrootError("ERR_NONROOT_DISPOSED", "the machine was disposed of");
  }
}
