/** What the processor is and has. @source Itanium SDM vol. 2 "PAL Procedure Calling Conventions", the procedures by name */
import * as Offset from "../../../assembly/spec/ia64/cpu-offset.ts";
import * as Resource from "../../../assembly/spec/ia64/resource.ts";
import { APPLICATION_REGISTERS, CONTROL_REGISTERS } from "../../spec/ia64/registers.ts";
import { writeWords } from "../firmware/caller-memory.ts";
import { fields, STATUS, written, type Procedure } from "./procedure.ts";

/** Ticks of ITC a second, Hz: one instruction takes a nanosecond of virtual time. */
export const ITC_HZ = 1_000_000_000;
/** Clock of the platform, Hz. Chosen: a round number for the ratios. */
export const PLATFORM_HZ = 100_000_000;
/** Ratio of the ITC's and the processor's clock to the platform's. */
const CLOCK_RATIO = fields([ITC_HZ / PLATFORM_HZ, 32], [1, 0]);
const BUS_RATIO = fields([1, 32], [1, 0]);
export const BRAND = "nonroot Itanium with VT-i";

/** Bits of feature set 0 that this processor has. */
const FEATURE_VM = 40n;
const FEATURE_VMSW = 54n;
const FEATURES = (1n << FEATURE_VM) | (1n << FEATURE_VMSW);

/** Masks of 128 registers: bits 63:0, bits 127:64. */
function registerMask(numbers: readonly number[]): readonly [bigint, bigint] {
  const all = numbers.reduce((mask, n) => mask | (1n << BigInt(n)), 0n);
  return [BigInt.asUintN(64, all), all >> 64n];
}
/** A row of the table stands for K0 to K7, or IRR0 to IRR3. */
const repeated = (rows: readonly { readonly name: string; readonly value: number }[]): number[] =>
  rows.flatMap(({ name, value }) => Array.from({ length: name === "K0" ? 8 : name === "IRR0" ? 4 : 1 }, (_, i) => value + i));
/** Reading IVR acknowledges an interrupt. */
const READ_HAS_EFFECTS = new Set(["IVR"]);

const REGISTER_SETS: readonly (readonly [bigint, bigint])[] = [
  registerMask(repeated(APPLICATION_REGISTERS)),
  registerMask(repeated(APPLICATION_REGISTERS)),
  registerMask(repeated(CONTROL_REGISTERS)),
  registerMask(repeated(CONTROL_REGISTERS.filter(({ name }) => !READ_HAS_EFFECTS.has(name)))),
];

/** The text, with zeros up to 128 bytes. */
function brandWords(): bigint[] {
  const bytes = new Uint8Array(128);
  bytes.set(new TextEncoder().encode(BRAND));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: 16 }, (_, i) => view.getBigUint64(8 * i, true));
}

/** 256-bit mask of the first `count` registers. */
const monitorMask = (count: number): bigint[] => [(1n << BigInt(count)) - 1n, 0n, 0n, 0n];
/** Pairs of counter and configuration register that any event can use. */
const GENERIC_MONITORS = 4;
const MONITOR_WIDTH = 47;

export const PROCESSOR_PROCEDURES = [
  {
    index: 9,
    name: "PAL_BUS_GET_FEATURES",
    args: [],
    results: ["features_avail", "feature_status", "feature_control"],
    run: () => [0n, 0n, 0n],
  },
  { index: 10, name: "PAL_BUS_SET_FEATURES", args: ["feature_select"], results: [], run: () => [] },
  {
    index: 11,
    name: "PAL_DEBUG_INFO",
    args: [],
    results: ["inst_regs", "data_regs"],
    run: () => [BigInt(Resource.BREAKPOINT_REGISTERS / 2), BigInt(Resource.BREAKPOINT_REGISTERS / 2)],
  },
  { index: 12, name: "PAL_FIXED_ADDR", args: [], results: ["address"], run: () => [0n] },
  { index: 13, name: "PAL_FREQ_BASE", args: [], results: ["base_freq"], run: () => [BigInt(PLATFORM_HZ)] },
  {
    index: 14,
    name: "PAL_FREQ_RATIOS",
    args: [],
    results: ["proc_ratio", "bus_ratio", "itc_ratio"],
    run: () => [CLOCK_RATIO, BUS_RATIO, CLOCK_RATIO],
  },
  {
    index: 15,
    name: "PAL_PERF_MON_INFO",
    args: ["pm_buffer"],
    results: ["pm_info"],
    // Nothing counts: no register counts cycles or retired bundles.
    run: ({ processor, args: [buffer] }) => {
      const masks = [...monitorMask(Resource.PMC_REGISTERS), ...monitorMask(Resource.PMD_REGISTERS), ...monitorMask(0), ...monitorMask(0)];
      return written(writeWords(processor, buffer, masks), [fields([GENERIC_MONITORS, 0], [MONITOR_WIDTH, 8])]);
    },
  },
  {
    index: 16,
    name: "PAL_PLATFORM_ADDR",
    args: ["type", "address"],
    results: [],
    // The processor interrupt block is 2 MiB. I/O ports, type 1, do not exist here.
    run: ({ processor, args: [type, address] }) => {
      if (type === 1n) return STATUS.UNIMPLEMENTED;
      if (type !== 0n || address % 0x200000n !== 0n || address >> BigInt(Resource.PHYSICAL_BITS) !== 0n) return STATUS.INVALID_ARGUMENT;
      processor.write64(Offset.INTERRUPT_BLOCK, address);
      return [];
    },
  },
  {
    index: 17,
    name: "PAL_PROC_GET_FEATURES",
    args: ["", "feature_set"],
    results: ["features_avail", "feature_status", "feature_control"],
    run: ({ processor, args: [, set] }) => {
      if (set !== 0n) return STATUS.UNSUPPORTED_FEATURE_SET;
      const vm = BigInt(processor.read32(Offset.VM_AVAILABLE));
      const vmsw = BigInt(processor.read32(Offset.VMSW_ENABLED));
      return [FEATURES, (vm << FEATURE_VM) | (vmsw << FEATURE_VMSW), FEATURES];
    },
  },
  {
    index: 18,
    name: "PAL_PROC_SET_FEATURES",
    args: ["feature_select", "feature_set"],
    results: [],
    run: ({ processor, args: [select, set] }) => {
      if (set !== 0n) return STATUS.UNSUPPORTED_FEATURE_SET;
      if ((select & ~FEATURES) !== 0n) return STATUS.INVALID_ARGUMENT;
      processor.write32(Offset.VM_AVAILABLE, Number((select >> FEATURE_VM) & 1n));
      processor.write32(Offset.VMSW_ENABLED, Number((select >> FEATURE_VMSW) & 1n));
      return [];
    },
  },
  {
    index: 19,
    name: "PAL_RSE_INFO",
    args: [],
    results: ["phys_stacked", "hints"],
    // No hints: loads and stores of the register stack happen when they must.
    run: () => [BigInt(Resource.STACKED_REGISTERS), 0n],
  },
  {
    index: 20,
    name: "PAL_VERSION",
    args: [],
    results: ["min_pal_ver", "cur_pal_ver"],
    // PAL_B and PAL_A 1.0, of no vendor.
    run: () => [fields([1, 8], [1, 40]), fields([1, 8], [1, 40])],
  },
  {
    index: 39,
    name: "PAL_REGISTER_INFO",
    args: ["info_request"],
    results: ["reg_info_1", "reg_info_2"],
    run: ({ args: [request] }) => REGISTER_SETS[Number(request)] ?? STATUS.INVALID_ARGUMENT,
  },
  {
    index: 42,
    name: "PAL_LOGICAL_TO_PHYSICAL",
    args: ["proc_number"],
    results: ["log_overview", "proc_n_log_info1", "proc_n_log_info2"],
    // One logical processor: one core, one thread.
    run: ({ args: [number] }) =>
      number === 0n || number === 0xffffffffffffffffn ? [fields([1, 0], [1, 16], [1, 32]), 0n, 0n] : STATUS.INVALID_ARGUMENT,
  },
  {
    index: 274,
    name: "PAL_BRAND_INFO",
    args: ["info_request", "address"],
    results: ["brand_info"],
    run: ({ processor, args: [request, address] }) =>
      request === 0n ? written(writeWords(processor, address, brandWords()), [0n]) : STATUS.INVALID_ARGUMENT,
  },
] as const satisfies readonly Procedure[];
