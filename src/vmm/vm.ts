/** A virtual machine: guest-physical memory, virtual processors, virtual time. */
import { MACHINE_BASE, STATIC_BASE, VCPU_BASE, VCPU_SIZE } from "../../assembly/spec/layout.ts";
import { ABI } from "../../assembly/spec/abi.ts";
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import { Breakpoints } from "../engine/breakpoints.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { VERSION } from "../engine/load.ts";
import { translateLinear } from "../engine/paging.ts";
import type { Gpr, U64Like } from "../engine/registers.ts";
import { bytes, list, oneOf, record, type Schema } from "../engine/schema.ts";
import type { Bus } from "../machine/bus.ts";
import type { HostLink } from "../machine/host-link.ts";
import { publicClock } from "../machine/public-clock.ts";
import { checkProcessor, checkState, recheckVmcs, settleIdleProcessor, settleState, writeState } from "../machine/processor-state.ts";
import type { Clock } from "../machine/types.ts";
import { Snapshot, snapshotOf } from "../snapshot/snapshot.ts";
import type { CpuModel } from "../spec/x86/cpu-models.ts";
import { EventFeed } from "../trace/event-feed.ts";
import { exitCounts, lastEvents, type LoggedEvent } from "../trace/event-log.ts";
import { TraceRecorder, type Trace, type TraceOptions } from "../trace/recorder.ts";
import { RIGHTS, type EptTables } from "./ept.ts";
import { guestPaging } from "./guest-paging.ts";
import {
  defaultControls,
  enterVmx,
  needVmx,
  newEpt,
  newRegions,
  newSubPages,
  passGuestMsrs,
  sameRegions,
  type VcpuRegions,
} from "./hypervisor.ts";
import type { PortCapture } from "./instruction-step.ts";
import { TABLES, TABLES_SIZE, presetStart, presetTables, writeStart, type Preset } from "./presets.ts";
import { PAGE, type PrivateMemory, type PrivateMemoryState } from "./private-memory.ts";
import { RootProcessor } from "./root-processor.ts";
import { VCPU_STATE, VirtualProcessor, type VcpuState } from "./vcpu.ts";
import type { VcpuHost } from "./vcpu-host.ts";
import type { Vcpu } from "./vcpu-interface.ts";
import { GuestSlots, type Pool, type VmMemory } from "./vm-memory.ts";
import type { SubPageTables } from "./sub-pages.ts";
import { Vmcs } from "./vmcs.ts";

/** What createVm() has prepared. */
export interface VmParts {
  readonly engine: EngineInstance;
  readonly bus: Bus;
  readonly link: HostLink;
  readonly ports: PortCapture;
  readonly model: CpuModel;
  readonly memoryBytes: number;
  readonly trackDirty: boolean;
  readonly pool: Pool;
  readonly memory: PrivateMemory;
  /** The same parts once more, for a VM that was made with the same options. */
  readonly again: () => Promise<VmParts>;
}

export interface VcpuOptions {
  /** Default "real-mode". */
  preset?: Preset;
  regs?: Partial<Record<Gpr, U64Like>>;
}

/** What a snapshot holds besides linear memory. */
interface VmState {
  readonly vcpus: readonly { readonly processor: Uint8Array; readonly own: VcpuState }[];
  readonly memory: PrivateMemoryState;
}

/** Most VPIDs that a VM gives out: the addresses spaces that a TLB keeps apart. */
const MAX_VCPUS = 255;

export class Vm implements Disposable {
  readonly memory: VmMemory;
  readonly clock: Clock;
  readonly #parts: VmParts;
  readonly #processor: RootProcessor;
  readonly #ept: EptTables;
  readonly #subPages: SubPageTables | undefined;
  readonly #slots: GuestSlots;
  readonly #host: VcpuHost;
  readonly #events: EventFeed;
  readonly #vcpus: VirtualProcessor[] = [];
  readonly #regions: VcpuRegions[] = [];
  /** State of the virtual processors that are not on the engine. */
  readonly #states = new Map<Vcpu, Uint8Array>();
  #current: Vcpu | undefined;
  #running = false;
  #interrupted = false;
  #disposed = false;
  #hasTables = false;

  /** VMs are made by createVm(). */
  constructor(parts: VmParts) {
    this.#parts = parts;
    const { engine, bus, link } = parts;
    const processor = new RootProcessor(engine);
    this.#processor = processor;
    const offers = new Vmcs(processor, () => {});
    needVmx(processor, parts.model, offers);
    this.#events = new EventFeed(engine);
    link.connectEvents(this.#events);
    link.connect({ acknowledge: () => 0, endOfInterrupt: () => {}, floatingPointError: () => {}, requestStop: () => this.#requestStop() });
    this.#ept = newEpt(processor, parts.memory);
    this.#subPages = newSubPages(offers, parts.memory);
    this.#slots = new GuestSlots(engine, this.#ept, this.#subPages, bus, parts.pool);
    this.memory = this.#slots;
    this.#slots.addFirst(parts.memoryBytes, parts.trackDirty);
    const { state } = engine;
    this.clock = publicClock(state, (by) => {
      this.#alive();
      const ticks = state.machine(MachineField.TICKS);
      state.setU64(ticks, state.u64(ticks) + by);
    });
    this.#host = this.#hostOfVcpus();
  }

  get vcpus(): readonly Vcpu[] {
    return this.#vcpus;
  }

  get disposed(): boolean {
    return this.#disposed;
  }

  /** VM exits of all virtual processors, by reason. */
  get exits(): Readonly<Record<string, number>> {
    return exitCounts(this.#parts.engine.state);
  }

  /** Records VM entries, VM exits, failed entries and more until the trace is disposed of. */
  trace(options: TraceOptions = {}): Trace {
    this.#alive();
    return new TraceRecorder(this.#parts.engine, this.#events, options, () => this.#current?.id ?? 0);
  }

  /** The last VM entries, VM exits, failures and exceptions, oldest first: always there, for a post-mortem. */
  lastEvents(): readonly LoggedEvent[] {
    return lastEvents(this.#parts.engine.state);
  }

  /** A new virtual processor. It runs when its run() or loop() is called; one at a time. */
  createVcpu(options: VcpuOptions = {}): Vcpu {
    this.#alive();
    if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", "createVcpu: a virtual processor is running");
    const { preset = "real-mode", regs = {} } = options;
    if (!["real-mode", "protected", "long"].includes(preset))
      throw new NonrootError("ERR_NONROOT_OPTION", `preset: "${String(preset)}" is not real-mode, protected or long`);
    if (this.#vcpus.length === MAX_VCPUS) throw new NonrootError("ERR_NONROOT_OPTION", `a VM has at most ${MAX_VCPUS} virtual processors`);
    const { engine, memory } = this.#parts;
    const regions = newRegions(this.#processor, memory);
    this.#park();
    engine.guard(() => engine.exports.reset());
    enterVmx(this.#processor, regions, this.#ept, this.#vcpus.length + 1, this.#subPages);
    const vcpu = this.#newVcpu(regions);
    this.#current = vcpu;
    vcpu.placed();
    passGuestMsrs(regions.msrBitmap);
    defaultControls(vcpu.vmcs, this.#subPages);
    this.#provideTables(preset);
    const start = presetStart(preset);
    writeStart(this.#processor, start);
    vcpu.regs.assign({ rax: 0, rbx: 0, rcx: 0, rdx: 0, rsi: 0, rdi: 0, rbp: 0, rsp: 0, rip: 0, rflags: 2, ...start.registers, ...regs });
    return vcpu;
  }

  /** The current run, if any, ends with "interrupted". */
  interrupt(): void {
    if (!this.#running && this.#host.looping === 0) return;
    this.#interrupted = true;
    this.#requestStop();
  }

  /** Memory, processors and time at this moment. Not while a processor runs. */
  snapshot(): Snapshot {
    this.#idle("snapshot");
    this.#park();
    const { state, ram } = this.#parts.engine;
    const all = state.bytes.slice(VCPU_BASE, STATIC_BASE);
    settleState(all);
    // Every processor has its own.
    all.fill(0, 0, MACHINE_BASE - VCPU_BASE);
    const vcpus = this.#vcpus.map((vcpu) => {
      const processor = this.#states.get(vcpu)!.slice();
      settleIdleProcessor(processor);
      return { processor, own: vcpu.save() };
    });
    const execution: VmState = { vcpus, memory: this.#parts.memory.save() };
    return Snapshot.take({ identity: this.#identity(), state: all, processors: new Uint8Array(), devices: {}, execution, boot: null }, ram);
  }

  /**
   * Brings the VM back to a snapshot of it, or of a VM made with the same options, with the slots and virtual processors that it had
   * then. A virtual processor that had exited has its exit again: see Vcpu.exit. A snapshot that is refused has changed nothing.
   */
  restore(snapshot: Snapshot | Uint8Array): void {
    this.#idle("restore");
    const source = snapshotOf(snapshot);
    this.#check(source);
    const { content } = source;
    const { engine, memory } = this.#parts;
    const { vcpus, memory: pages } = content.execution as VmState;
    source.restoreRam(engine.ram);
    const live = engine.state.bytes.slice(VCPU_BASE, MACHINE_BASE);
    writeState(engine.state.bytes, content.state);
    engine.state.bytes.set(vcpus[0]?.processor ?? live, VCPU_BASE);
    memory.restore(pages);
    this.#ept.restored();
    this.#subPages?.restored();
    this.#current = undefined;
    this.#events.refresh();
    engine.guard(() => engine.exports.stateRestored());
    for (const [i, vcpu] of this.#vcpus.entries()) {
      const processor = vcpus[i]!.processor.slice();
      recheckVmcs(processor, 0);
      this.#states.set(vcpu, processor);
      this.#switchTo(vcpu);
      vcpu.restore(vcpus[i]!.own);
    }
  }

  /** Throws if the snapshot cannot be restored here. */
  #check(source: Snapshot): void {
    const { engine, memory } = this.#parts;
    const count = this.#vcpus.length;
    const ram = { bytes: engine.ram.length };
    const vcpu = record<VmState["vcpus"][number]>({ processor: bytes(VCPU_SIZE), own: VCPU_STATE });
    source.demand({
      identity: this.#identity(),
      ramBytes: ram.bytes,
      state: STATIC_BASE - VCPU_BASE,
      processors: 0,
      devices: record<object>({}),
      execution: record<VmState>({ vcpus: list(vcpu, count, count) as Schema<VmState["vcpus"]>, memory: memory.schema }),
      boot: oneOf(null),
    });
    const { vcpus, memory: pages } = source.content.execution as VmState;
    checkState(source.content.state, engine.state.bytes.subarray(VCPU_BASE), ram);
    for (const { processor } of vcpus) checkProcessor(processor, ram, "execution");
    const read = memory.reader(pages, (number) => source.page(number));
    this.#ept.check(read);
    this.#subPages?.check(read);
  }

  /**
   * A second VM with the same slots, processors, memory and time, which goes on by itself. Handlers of devices serve both. Not
   * while a processor runs.
   */
  async fork(): Promise<Vm> {
    const snapshot = this.snapshot();
    const other = new Vm(await this.#parts.again());
    other.#adopt(this);
    other.restore(snapshot);
    return other;
  }

  dispose(): void {
    this.#disposed = true;
    this.interrupt();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  /** Slots and processors as another VM has them; their state comes with its snapshot. */
  #adopt(other: Vm): void {
    this.#parts.memory.restore(other.#parts.memory.save());
    this.#slots.adopt(other.#slots);
    this.#hasTables = other.#hasTables;
    for (const regions of other.#regions) this.#newVcpu(sameRegions(regions, this.#parts.memory));
  }

  #newVcpu(regions: VcpuRegions): VirtualProcessor {
    const { ioBitmap, msrBitmap } = regions;
    const breakpoints = new Breakpoints(this.#parts.engine, 0);
    const vcpu = new VirtualProcessor({ id: this.#vcpus.length, host: this.#host, ioBitmap, msrBitmap, breakpoints });
    this.#regions.push(regions);
    this.#vcpus.push(vcpu);
    return vcpu;
  }

  /** What a snapshot demands of the VM that it is restored into. */
  #identity(): string {
    const { model, memoryBytes } = this.#parts;
    const slots = this.#slots.regions.map(({ slot, gpa, size }) => `${slot} at ${gpa.toString(16)} of ${size}`);
    return `VM, engine ${VERSION}, layout ${ABI.toString(16)}, cpuModel ${model.name}, memory ${memoryBytes}, slots ${slots.join(" and ")}, processors ${this.#vcpus.length}`;
  }

  #idle(what: string): void {
    this.#alive();
    if (this.#running || this.#host.looping > 0) throw new NonrootError("ERR_NONROOT_BUSY", `${what}: a virtual processor is running`);
  }

  #alive(): void {
    if (this.#disposed) throw new NonrootError("ERR_NONROOT_DISPOSED", "the VM was disposed of");
  }

  #requestStop(): void {
    const { state } = this.#parts.engine;
    state.setU32(state.machine(MachineField.STOP_REQUEST), 1);
  }

  /** The GDT and page tables of a preset, in a slot of their own that all virtual processors share. */
  #provideTables(preset: Preset): void {
    const tables = presetTables(preset);
    if (!tables) return;
    if (!this.#hasTables) this.#slots.map({ gpa: TABLES, size: TABLES_SIZE, access: "rw" });
    this.#hasTables = true;
    // A GDT of each kind: 64-bit code differs.
    this.#slots.write(TABLES, tables);
  }

  /** The state of the virtual processor that is on the engine goes to its own buffer. */
  #park(): void {
    if (!this.#current) return;
    const { bytes } = this.#parts.engine.state;
    this.#states.set(this.#current, bytes.slice(VCPU_BASE, VCPU_BASE + VCPU_SIZE));
    this.#vcpus[this.#current.id]!.parked();
    this.#current = undefined;
  }

  #switchTo(vcpu: Vcpu): void {
    const { engine } = this.#parts;
    this.#park();
    engine.state.bytes.set(this.#states.get(vcpu)!, VCPU_BASE);
    this.#current = vcpu;
    engine.guard(() => engine.exports.stateWritten());
    this.#vcpus[vcpu.id]!.placed();
  }

  #hostOfVcpus(): VcpuHost {
    const { link, ports } = this.#parts;
    const ept = this.#ept;
    const slots = this.#slots;
    const processor = this.#processor;
    return {
      processor,
      ports,
      looping: 0,
      use: (vcpu) => {
        if (this.#running)
          throw new NonrootError("ERR_NONROOT_BUSY", "a virtual processor is running: it can be changed once run() has returned");
        if (this.#current === vcpu && !this.#disposed) return;
        this.#alive();
        this.#switchTo(vcpu);
      },
      setRunning: (running) => {
        this.#running = running;
      },
      allow: (milliseconds) => link.allow(milliseconds),
      get timeIsUp() {
        return link.timeIsUp;
      },
      takeInterrupt: () => {
        const interrupted = this.#interrupted;
        this.#interrupted = false;
        return interrupted;
      },
      get hasFailed() {
        return link.hasFailed;
      },
      rethrow: () => link.rethrow(),
      devicePage: (gpa) => slots.devicePage(gpa),
      fetchesFromDevices: false,
      mapDevicePage: (gpa, physical) => ept.mapForInstruction(gpa, physical, RIGHTS.rw),
      unmapDevicePage: (gpa) => ept.unmap(gpa, PAGE),
      translate: (linear, access) => translateLinear(guestPaging(processor), (gpa, size) => slots.load(gpa, size), linear, access),
      readGuest: (gpa) => Number(slots.load(Number(gpa), 1) ?? 0xffn),
    };
  }
}
