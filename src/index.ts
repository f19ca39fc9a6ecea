/** nonroot: machines whose processor has VT-x or VT-i, without virtualization hardware. Everything public is exported here. */
export { createMachine } from "./machine/create-machine.ts";
export { Snapshot } from "./snapshot/snapshot.ts";
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
export { createVm, type VmOptions } from "./vmm/create-vm.ts";
export { createPcVm, type PcVm, type PcVmOptions } from "./vmm/create-pc-vm.ts";
export { Vm, type VcpuOptions } from "./vmm/vm.ts";
export type { Action, Handled, HandledReason, Handler, Handlers, Vcpu } from "./vmm/vcpu-interface.ts";
export type { EntryCheck } from "./vmm/entry-check.ts";
export { Vmcs, VmcsControlError, type CapabilityName } from "./vmm/vmcs.ts";
export type { VmcsField, VmcsValue } from "./vmm/vmcs-field.ts";
export type { ControlNames, VmcsFields16, VmcsFields32, VmcsFields64 } from "./vmm/vmcs-field-types.ts";
export type { IoBitmap, MsrAccess, MsrBitmap } from "./vmm/bitmaps.ts";
export type { Breakpoint, BreakpointOptions } from "./engine/breakpoints.ts";
export type { Access } from "./engine/types.ts";
export type { EventType, InjectOptions } from "./vmm/events.ts";
export type { Preset } from "./vmm/presets.ts";
export type { VmMapOptions, VmMemory } from "./vmm/vm-memory.ts";
export type { LoggedEvent } from "./trace/event-log.ts";
export {
  TRACE_EVENT_TYPES,
  type ExceptionEvent,
  type Instruction,
  type InstructionEvent,
  type ShutdownEvent,
  type TraceEvent,
  type TraceEventType,
  type VmEntryEvent,
  type VmExitEvent,
  type VmFailEvent,
  type VmxAbortEvent,
} from "./trace/events.ts";
export type { Trace, TraceOptions } from "./trace/recorder.ts";
export { recordedStatistics, type ExitStat, type ExitTime } from "./trace/statistics.ts";
export { readVmcs, type VmcsImage } from "./trace/vmcs-image.ts";
export { eventText, exitText } from "./inspect/describe.ts";
export { entryChecksText, entryFailureText } from "./inspect/entry-failure.ts";
export { postMortem } from "./inspect/post-mortem.ts";
export { registersText } from "./inspect/registers-text.ts";
export { defaultStatTime, statReport, type StatTime } from "./inspect/stat-report.ts";
export { PerfettoWriter, traceToPerfetto } from "./inspect/trace-perfetto.ts";
export {
  TRACE_HEADING,
  instructionLine,
  instructionText,
  traceLine,
  traceObject,
  type Disassembler,
  type TraceStyle,
} from "./inspect/trace-text.ts";
export { vmcsDiff, vmcsDump } from "./inspect/vmcs-dump.ts";
export { combine } from "./vmm/handlers.ts";
export {
  controlRegisterHandlers,
  cpuidHandlers,
  haltHandlers,
  instructionHandlers,
  interruptHandlers,
  msrHandlers,
  portHandlers,
  type Ports,
} from "./vmm/stock-handlers.ts";
export type * from "./vmm/exit-types.ts";
export { createItanium } from "./itanium/create-itanium.ts";
export { ItaniumMachine } from "./itanium/machine.ts";
export type { ItaniumConsole } from "./itanium/serial.ts";
export type {
  ItaniumAsyncRunOptions,
  ItaniumLoadOptions,
  ItaniumOptions,
  ItaniumRunOptions,
  ItaniumStop,
  VirtualizationStop,
} from "./itanium/types.ts";
export { ItaniumTrace, type ItaniumTraceOptions } from "./itanium/trace.ts";
export { ITANIUM_EVENT_TYPES, type ItaniumEvent, type ItaniumEventType, type PalEvent } from "./itanium/events.ts";
export type { ItaniumProcessor } from "./itanium/processor.ts";
export type { ItaniumRegisters } from "./itanium/registers.ts";
export { VpdView, type VpdFieldName } from "./itanium/vpd.ts";
export {
  ITANIUM_TRACE_HEADING,
  ItaniumPerfettoWriter,
  itaniumEventText,
  itaniumTraceLine,
  itaniumTraceObject,
} from "./inspect/itanium-trace.ts";
export { ItaniumStatistics, type CallStat } from "./itanium/statistics.ts";
export { itaniumStatReport } from "./inspect/itanium-stat-report.ts";
export { disassemble as disassembleItanium } from "./itanium/disassemble.ts";
export { imageKind, type ImageKind } from "./boot/image-kind.ts";
export type { FlatOptions } from "./boot/flat.ts";
export type { LinuxOptions } from "./boot/linux.ts";
export type { MultibootModule, MultibootOptions } from "./boot/multiboot.ts";
export { loadEngine, loadItaniumEngine, VERSION, type Engine, type EngineFeature, type EngineSource } from "./engine/load.ts";
export { EngineFault, NonrootError, type ErrorCode } from "./engine/errors.ts";
export { CPU_MODEL_NAMES, DEFAULT_CPU_MODEL } from "./spec/x86/cpu-models.ts";
