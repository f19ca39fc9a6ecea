/** Who executes the machine's software: the engine alone, or a hypervisor that has it as a guest. */
import type { Breakpoints } from "../engine/breakpoints.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { oneOf, type Schema } from "../engine/schema.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { CpuModel } from "../spec/x86/cpu-models.ts";
import type { Bus } from "./bus.ts";
import type { HostLink } from "./host-link.ts";
import type { UnimplementedStop } from "./types.ts";
import type { RamSlot } from "./memory-layout.ts";

export interface Execution {
  /** Runs until there is a reason to stop that concerns the machine: assembly/spec/stop.ts, but not VM exits. */
  run(): number;
  /** What was met, where run() stopped with UNIMPLEMENTED for a reason of its own. */
  unanswered?(): UnimplementedStop | undefined;
  /** The processor was reset, and holds the state in which the software starts. */
  started(): void;
  /** The A20 line has changed, if the gate is up to it: a processor in VMX operation does not obey the line. */
  a20Changed(): void;
  /** Its state beyond linear memory, as plain data, and back. */
  save(): unknown;
  restore(state: unknown): void;
  readonly schema: Schema<unknown>;
  /** Throws if a snapshot cannot be restored, whose state has that schema. */
  check(state: unknown, snapshot: Snapshot): void;
}

/** The engine executes the software by itself. */
export function engineAlone({ exports }: EngineInstance): Execution {
  return {
    run: () => exports.run(),
    started: () => {},
    a20Changed: () => {},
    save: () => null,
    restore: () => {},
    schema: oneOf(null),
    check: () => {},
  };
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
