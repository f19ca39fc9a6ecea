/** Who executes the machine's software: the engine alone, or a hypervisor that has it as a guest. */
import type { Breakpoints } from "../engine/breakpoints.ts";
import type { EngineInstance } from "../engine/instance.ts";
import type { CpuModel } from "../spec/x86/cpu-models.ts";
import type { Bus } from "./bus.ts";
import type { HostLink } from "./host-link.ts";
import type { RamSlot } from "./memory-layout.ts";

export interface Execution {
  /** Runs until there is a reason to stop that concerns the machine: assembly/spec/stop.ts, but not VM exits. */
  run(): number;
  /** The processor was reset, and holds the state in which the software starts. */
  started(): void;
  /** The A20 line has changed, if the gate is up to it: a processor in VMX operation does not obey the line. */
  a20Changed(): void;
  /** Its state beyond linear memory, as plain data, and back. */
  save(): unknown;
  restore(state: unknown): void;
}

/** The engine executes the software by itself. */
export function engineAlone({ exports }: EngineInstance): Execution {
  return { run: () => exports.run(), started: () => {}, a20Changed: () => {}, save: () => null, restore: () => {} };
}

/** What a hypervisor gets of the machine. */
export interface HypervisorParts {
  readonly engine: EngineInstance;
  readonly bus: Bus;
  readonly link: HostLink;
  readonly slots: readonly RamSlot[];
  readonly model: CpuModel;
  /** Those of the processor. */
  readonly breakpoints: Breakpoints;
  /** Physical memory of its own, beside the machine's RAM. */
  readonly privateSlot: RamSlot;
}

export interface Hypervisor {
  /** Bytes of physical memory it needs for itself in a machine with `memoryBytes` of RAM. */
  privateBytes(memoryBytes: number): number;
  attach(parts: HypervisorParts): Execution;
}
