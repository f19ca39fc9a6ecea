/** createVm: a virtual machine whose VMM is TypeScript. */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { NonrootError } from "../engine/errors.ts";
import { checkTranslate, EngineInstance, MAX_RAM, type Translate } from "../engine/instance.ts";
import { loadEngine, type Engine } from "../engine/load.ts";
import { toBigInt, type U64Like } from "../engine/registers.ts";
import { Bus } from "../machine/bus.ts";
import { applyCpuModel, findCpuModel } from "../machine/cpu-model.ts";
import { HostLink } from "../machine/host-link.ts";
import { parseSize, type Size } from "../machine/memory-layout.ts";
import type { PortCapture } from "./instruction-step.ts";
import { LARGE_PAGE } from "./ept.ts";
import { PAGE, PrivateMemory, privateBytes } from "./private-memory.ts";
import { TABLES_SIZE } from "./presets.ts";
import { Vm, type VmParts } from "./vm.ts";

export interface VmOptions {
  engine?: Engine;
  /** RAM from guest-physical address 0. */
  memory: Size;
  /** RAM that memory.map() may add; default 16 MiB. Pages that are not used cost nothing. */
  extraMemory?: Size;
  /** Records which pages of `memory` the guest writes, for memory.takeDirty(). */
  trackDirty?: boolean;
  /** Virtual time: one instruction is one tick. */
  clock?: { kind: "instructions" };
  /** Ticks of virtual time a second, Hz. Default 1 GHz. */
  tscHz?: number;
  /** Seed of RDRAND and RDSEED. Default 1. */
  seed?: U64Like;
  /** Whether hot code becomes WebAssembly: see MachineOptions.translate. */
  translate?: Translate;
  /** Name of a row of the CPU models. */
  cpuModel?: string;
}

const DEFAULT_TSC_HZ = 1_000_000_000;
const DEFAULT_EXTRA = 16 * 1024 * 1024;
/** Physical address of what is not the first slot. */
const ABOVE = 0x1_0000_0000;
/** Bytes of a row of machine.ramSlots. */
const SLOT_ROW = 32;

function pages(option: string, size: Size): number {
  const bytes = parseSize(option, size);
  if (bytes % PAGE !== 0) throw new NonrootError("ERR_NONROOT_OPTION", `${option}: ${bytes} bytes is not a whole number of 4-KiB pages`);
  return bytes;
}

/** Makes a VM. Create a virtual processor in it, put code into its memory, and run. */
export async function createVm(options: VmOptions): Promise<Vm> {
  return new Vm(await prepare({ ...options, engine: options.engine ?? (await loadEngine()) }));
}

async function prepare(options: VmOptions & { engine: Engine }): Promise<VmParts> {
  const memoryBytes = pages("memory", options.memory);
  const extraBytes =
    options.extraMemory === undefined ? DEFAULT_EXTRA : options.extraMemory === 0 ? 0 : pages("extraMemory", options.extraMemory);
  const clock = options.clock ?? { kind: "instructions" };
  if (clock.kind !== "instructions")
    throw new NonrootError("ERR_NONROOT_OPTION", `clock: "${String(clock.kind)}": a VM counts instructions`);
  const tscHz = options.tscHz ?? DEFAULT_TSC_HZ;
  if (!Number.isSafeInteger(tscHz) || tscHz < 1_000_000 || tscHz > 10_000_000_000)
    throw new NonrootError("ERR_NONROOT_OPTION", `tscHz: ${tscHz} is not an integer between 1 MHz and 10 GHz`);
  const seed = BigInt.asUintN(64, toBigInt(options.seed ?? 1));
  const translate = checkTranslate(options.translate);
  const model = findCpuModel(options.cpuModel);

  // Linear memory: the first slot, then the pool of further slots, then the VMM's own pages.
  const poolOffset = Math.ceil(memoryBytes / LARGE_PAGE) * LARGE_PAGE;
  const poolBytes = extraBytes + TABLES_SIZE;
  const privateSize = privateBytes(memoryBytes + poolBytes);
  const total = poolOffset + poolBytes + privateSize;
  if (total > MAX_RAM)
    throw new NonrootError(
      "ERR_NONROOT_OPTION",
      `memory: ${memoryBytes} and ${extraBytes} bytes are more than the ${MAX_RAM / 2 ** 20} MiB that an engine can hold`,
    );

  const bus = new Bus();
  const link = new HostLink(bus);
  const ports: PortCapture = { value: undefined };
  const { calls } = link;
  const host = {
    ...calls,
    portRead: (port: number, size: number): number => ports.value ?? calls.portRead(port, size),
    portWrite: (port: number, size: number, value: number): void => {
      if (ports.value === undefined) calls.portWrite(port, size, value);
    },
  };
  const instance = await EngineInstance.create(options.engine, total, host, translate);
  const { state } = instance;
  applyCpuModel(state, model);
  const slots = [
    [0, memoryBytes, 0],
    [ABOVE, ABOVE + poolBytes, poolOffset],
    [ABOVE + poolBytes, ABOVE + poolBytes + privateSize, poolOffset + poolBytes],
  ] as const;
  slots.forEach(([start, end, offset], i) => {
    const row = state.machine(MachineField.RAM_SLOTS) + i * SLOT_ROW;
    [start, end, RAM_BASE + offset, 0].forEach((value, k) => state.setNumber(row + k * 8, value));
  });
  state.setU32(state.machine(MachineField.RAM_SLOT_COUNT), slots.length);
  state.setU32(state.machine(MachineField.VCPU_COUNT), 1);
  state.setU32(state.machine(MachineField.A20), 1);
  state.setU64(state.machine(MachineField.SEED), seed);
  state.setNumber(state.machine(MachineField.TSC_HZ), tscHz);
  state.setNumber(state.machine(MachineField.HOST_DEADLINE), Infinity);
  return {
    engine: instance,
    bus,
    link,
    ports,
    model,
    memoryBytes,
    trackDirty: options.trackDirty ?? false,
    pool: { physical: ABOVE, offset: poolOffset, bytes: poolBytes },
    memory: new PrivateMemory(instance, ABOVE + poolBytes, poolOffset + poolBytes, privateSize),
    again: () => prepare(options),
  };
}
