/** createMachine: options to a machine. */
import { hostDate } from "#platform";
import { ABI } from "../../assembly/spec/abi.ts";
import { MAX_VCPUS, RAM_BASE } from "../../assembly/spec/layout.ts";
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import { Breakpoints, counter } from "../engine/breakpoints.ts";
import { NonrootError } from "../engine/errors.ts";
import { EngineInstance, MAX_RAM } from "../engine/instance.ts";
import { loadEngine, type Engine } from "../engine/load.ts";
import { toBigInt } from "../engine/registers.ts";
import type { StateView } from "../engine/state-view.ts";
import { Bus } from "./bus.ts";
import { applyCpuModel, findCpuModel } from "./cpu-model.ts";
import { HostLink } from "./host-link.ts";
import { Machine, type MachineParts } from "./machine.ts";
import { checkMemory, DEVICE_HOLE, parseSize, ramSlots, type RamSlot } from "./memory-layout.ts";
import type { Hypervisor } from "./execution.ts";
import type { ClockConfig, MachineOptions } from "./types.ts";

/** Ticks of virtual time a second: one instruction takes a nanosecond. */
/** isa-debug-exit has four ports. */
const LAST_PORT = 0xfffc;
const DEFAULT_TSC_HZ = 1_000_000_000;
/** What the real-time clock shows when nothing else is asked for, so that runs repeat. */
const DEFAULT_DATE = Date.UTC(2026, 0, 1);

/** Makes a PC. Nothing runs yet: load an image, then call run(). */
export function createMachine(options: MachineOptions): Promise<Machine> {
  return makeMachine(options);
}

/** Makes a PC whose software runs on the processor, or as the guest of a hypervisor that stands between the two. */
export async function makeMachine(options: MachineOptions, hypervisor?: Hypervisor): Promise<Machine> {
  return new Machine(await prepare({ ...options, engine: options.engine ?? (await loadEngine()) }, hypervisor));
}

async function prepare(options: MachineOptions & { engine: Engine }, hypervisor: Hypervisor | undefined): Promise<MachineParts> {
  const memoryBytes = parseSize("memory", options.memory);
  const deviceHole = options.deviceHole ?? DEVICE_HOLE;
  checkMemory(memoryBytes, deviceHole);
  if (memoryBytes > MAX_RAM)
    throw new NonrootError(
      "ERR_NONROOT_OPTION",
      `memory: ${memoryBytes} bytes is more than the ${MAX_RAM / 2 ** 20} MiB that an engine can hold`,
    );
  const cpus = options.cpus ?? 1;
  if (!Number.isInteger(cpus) || cpus < 1 || cpus > MAX_VCPUS)
    throw new NonrootError("ERR_NONROOT_OPTION", `cpus: ${cpus} is not a number of processors from 1 to ${MAX_VCPUS}`);
  if (cpus > 1 && hypervisor) throw new NonrootError("ERR_NONROOT_UNSUPPORTED", `cpus: ${cpus}: this VMM has a guest with one processor`);
  const featureControl = options.featureControl ?? "locked";
  if (featureControl !== "locked" && featureControl !== "unlocked")
    throw new NonrootError("ERR_NONROOT_OPTION", `featureControl: "${String(featureControl)}" is not locked or unlocked`);
  const clock = checkClock(options.clock ?? { kind: "instructions" });
  const tscHz = options.tscHz ?? DEFAULT_TSC_HZ;
  if (!Number.isSafeInteger(tscHz) || tscHz < 1_000_000 || tscHz > 10_000_000_000)
    throw new NonrootError("ERR_NONROOT_OPTION", `tscHz: ${tscHz} is not an integer between 1 MHz and 10 GHz`);
  const { debugExitPort } = options;
  if (debugExitPort !== undefined && !(Number.isInteger(debugExitPort) && debugExitPort >= 0 && debugExitPort <= LAST_PORT))
    throw new NonrootError("ERR_NONROOT_OPTION", `debugExitPort: ${debugExitPort} is not the first of four ports below 10000H`);
  const startDate = options.date ?? new Date(clock.kind === "host" ? hostDate() : DEFAULT_DATE);
  if (Number.isNaN(startDate.getTime())) throw new NonrootError("ERR_NONROOT_OPTION", "date: is not a valid date");
  const seed = BigInt.asUintN(64, toBigInt(options.seed ?? 1));
  const { translate = false } = options;
  if (typeof translate !== "boolean") throw new NonrootError("ERR_NONROOT_OPTION", `translate: ${String(translate)} is not true or false`);
  const model = findCpuModel(options.cpuModel);
  const { engine } = options;

  const bus = new Bus();
  const link = new HostLink(bus);
  const privateBytes = hypervisor?.privateBytes(memoryBytes) ?? 0;
  const instance = await EngineInstance.create(engine, memoryBytes + privateBytes, link.calls, translate);
  const { state } = instance;
  applyCpuModel(state, model);
  const slots = ramSlots(memoryBytes, deviceHole);
  // At the end of the physical address space, out of the way of devices that the user adds.
  const end = 2 ** model.physicalAddressBits;
  const privateSlot = { start: end - privateBytes, offset: memoryBytes, end };
  writeSlots(state, privateBytes === 0 ? slots : [...slots, privateSlot]);
  state.setU32(state.machine(MachineField.VCPU_COUNT), cpus);
  state.setU32(state.machine(MachineField.A20), 1);
  state.setU32(state.machine(MachineField.IDLE_STOPS), 1);
  state.setU64(state.machine(MachineField.SEED), seed);
  state.setNumber(state.machine(MachineField.TSC_HZ), tscHz);
  const nextId = counter();
  const breakpoints = Array.from({ length: cpus }, (_, id) => new Breakpoints(instance, id, nextId));
  return {
    engine: instance,
    breakpoints,
    execution: hypervisor?.attach({ engine: instance, bus, link, slots, model, privateSlot, breakpoints: breakpoints[0]! }),
    bus,
    link,
    slots,
    memoryBytes,
    deviceHole,
    clock,
    tscHz,
    startDate,
    debugExitPort,
    testDevice: options.testDevice,
    featureControl,
    identity: `engine ${engine.version}, layout ${ABI.toString(16)}, cpus ${cpus}, cpuModel ${model.name}, memory ${memoryBytes}, deviceHole ${deviceHole}, tscHz ${tscHz}, testDevice ${options.testDevice ?? false}${hypervisor ? ", hypervisor" : ""}`,
    again: () => prepare({ ...options, date: startDate }, hypervisor),
  };
}

function checkClock(clock: ClockConfig): ClockConfig {
  if (!["instructions", "host", "manual"].includes(clock.kind))
    throw new NonrootError("ERR_NONROOT_OPTION", `clock: "${String(clock.kind)}" is not instructions, host or manual`);
  return clock;
}

/** Four quadwords a slot: start, end, pointer in linear memory, flags. */
function writeSlots(state: StateView, slots: readonly RamSlot[]): void {
  slots.forEach((slot, i) => {
    const row = state.machine(MachineField.RAM_SLOTS) + i * 32;
    [slot.start, slot.end, RAM_BASE + slot.offset, 0].forEach((value, k) => state.setNumber(row + k * 8, value));
  });
  state.setU32(state.machine(MachineField.RAM_SLOT_COUNT), slots.length);
}
