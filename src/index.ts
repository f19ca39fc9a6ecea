/** nonroot: machines whose processor has VT-x, without virtualization hardware. Everything public is exported here. */
export { createMachine } from "./machine/create-machine.ts";
export { Snapshot } from "./machine/snapshot.ts";
export { Machine } from "./machine/machine.ts";
export type {
  AsyncRunOptions,
  Clock,
  ClockConfig,
  Gpr,
  MachineCpu,
  MachineOptions,
  MachineStop,
  Regs,
  RunOptions,
  Serial,
  Size,
  U64Like,
} from "./machine/types.ts";
export type { MapOptions, Memory, MmioHandler, Region } from "./machine/guest-memory.ts";
export { imageKind, type ImageKind } from "./boot/image-kind.ts";
export type { FlatOptions } from "./boot/flat.ts";
export type { LinuxOptions } from "./boot/linux.ts";
export type { MultibootModule, MultibootOptions } from "./boot/multiboot.ts";
export { loadEngine, VERSION, type Engine, type EngineSource } from "./engine/load.ts";
export { EngineFault, NonrootError, type ErrorCode } from "./engine/errors.ts";
export { CPU_MODEL_NAMES, DEFAULT_CPU_MODEL } from "./spec/x86/cpu-models.ts";
