/** SAL_PROC. @source Itanium Processor Family System Abstraction Layer Specification, "SAL Procedures" */
import type { ItaniumProcessor } from "../processor.ts";
import { ITC_HZ, PLATFORM_HZ } from "../pal/processor.ts";

export const SAL_STATUS = {
  OK: 0,
  UNIMPLEMENTED: -1,
  INVALID_ARGUMENT: -2,
  NO_INFORMATION: -5,
} as const;

/** A status, or the values of a success in GR9 to GR11. */
type SalReturn = number | readonly bigint[];

export interface SalProcedure {
  readonly index: number;
  readonly name: string;
  readonly args: readonly string[];
  readonly results: readonly string[];
  /** Absent: the procedure is not implemented. `remark` says why. */
  readonly run?: (args: readonly bigint[], processor: ItaniumProcessor) => SalReturn;
  readonly remark?: string;
}

const UNKNOWN_DRIFT = 0xffffffffffffffffn;
/** Kinds of records: MCA, INIT, CMC, CPE. */
const RECORD_TYPES = 4n;
const upTo = (value: bigint, from: bigint, to: bigint): boolean => value >= from && value <= to;

export const SAL_PROCEDURES: readonly SalProcedure[] = [
  {
    index: 0x01000000,
    name: "SAL_SET_VECTORS",
    args: ["vector_type", "phys_addr_1", "gp_1", "length_cs_1", "phys_addr_2", "gp_2", "length_cs_2"],
    results: [],
    // Machine checks, INIT and other processors never come: the vectors are taken and not used.
    run: ([type]) => (type! <= 2n ? [] : SAL_STATUS.INVALID_ARGUMENT),
  },
  {
    index: 0x01000001,
    name: "SAL_GET_STATE_INFO",
    args: ["type", "", "memaddr"],
    results: ["total_len"],
    run: ([type]) => (type! < RECORD_TYPES ? SAL_STATUS.NO_INFORMATION : SAL_STATUS.INVALID_ARGUMENT),
  },
  {
    index: 0x01000002,
    name: "SAL_GET_STATE_INFO_SIZE",
    args: ["type"],
    results: ["size"],
    run: ([type]) => (type! < RECORD_TYPES ? [0n] : SAL_STATUS.INVALID_ARGUMENT),
  },
  {
    index: 0x01000003,
    name: "SAL_CLEAR_STATE_INFO",
    args: ["type"],
    results: [],
    run: ([type]) => (type! < RECORD_TYPES ? [] : SAL_STATUS.INVALID_ARGUMENT),
  },
  // There is no other processor to meet.
  { index: 0x01000004, name: "SAL_MC_RENDEZ", args: [], results: [], run: () => [] },
  {
    index: 0x01000005,
    name: "SAL_MC_SET_PARAMS",
    args: ["param_type", "i_or_m", "i_or_m_val", "time_out", "mca_opt"],
    results: [],
    run: ([type, how]) => (upTo(type!, 1n, 3n) && upTo(how!, 1n, 2n) ? [] : SAL_STATUS.INVALID_ARGUMENT),
  },
  { index: 0x01000006, name: "SAL_REGISTER_PHYSICAL_ADDR", args: ["phys_entity", "paddr"], results: [], remark: "PAL does not move" },
  {
    index: 0x01000008,
    name: "SAL_CACHE_FLUSH",
    args: ["i_or_d"],
    results: [],
    run: ([which], processor) => {
      if (!upTo(which!, 1n, 4n)) return SAL_STATUS.INVALID_ARGUMENT;
      processor.instance.exports.stateWritten();
      return [];
    },
  },
  { index: 0x01000009, name: "SAL_CACHE_INIT", args: [], results: [], run: () => [] },
  { index: 0x01000010, name: "SAL_PCI_CONFIG_READ", args: ["address", "size"], results: ["value"], remark: "no PCI bus" },
  { index: 0x01000011, name: "SAL_PCI_CONFIG_WRITE", args: ["address", "size", "value"], results: [], remark: "no PCI bus" },
  {
    index: 0x01000012,
    name: "SAL_FREQ_BASE",
    args: ["clock_type"],
    results: ["clock_freq", "drift_info"],
    run: ([type]) =>
      type === 0n ? [BigInt(PLATFORM_HZ), UNKNOWN_DRIFT] : type === 1n ? [BigInt(ITC_HZ), UNKNOWN_DRIFT] : SAL_STATUS.INVALID_ARGUMENT,
  },
  { index: 0x01000013, name: "SAL_PHYSICAL_ID_INFO", args: [], results: ["splid"], run: () => [0n] },
  {
    index: 0x01000020,
    name: "SAL_UPDATE_PAL",
    args: ["param_buf", "scratch_buf", "size"],
    results: ["error_code"],
    remark: "PAL is no flash memory",
  },
];

const BY_INDEX = new Map(SAL_PROCEDURES.map((row) => [row.index, row]));
/** Arguments are in0 to in7: the index and seven more. */
const ARGUMENTS = 7;

/** What a call was, for who watches. */
export interface SalRecord {
  readonly index: number;
  readonly procedure: SalProcedure | undefined;
  readonly args: readonly bigint[];
  readonly status: number;
  readonly values: readonly bigint[];
}

/** The processor stands at SAL_PROC. */
export function callSal(processor: ItaniumProcessor): SalRecord {
  const index = Number(processor.gr(32).value);
  const args = Array.from({ length: ARGUMENTS }, (_, i) => processor.gr(33 + i).value);
  const procedure = BY_INDEX.get(index);
  const result = procedure?.run ? procedure.run(args, processor) : SAL_STATUS.UNIMPLEMENTED;
  const status = typeof result === "number" ? result : SAL_STATUS.OK;
  const values = typeof result === "number" ? [] : result;
  processor.setGr(8, BigInt.asUintN(64, BigInt(status)));
  for (let i = 0; i < 3; i++) processor.setGr(9 + i, values[i] ?? 0n);
  processor.advance();
  return { index, procedure, args, status, values };
}
