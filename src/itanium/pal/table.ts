/** Every PAL procedure: the ones that answer, and those whose names are known. */
import { MEMORY_PROCEDURES } from "./memory.ts";
import { POWER_PROCEDURES } from "./power.ts";
import type { Procedure } from "./procedure.ts";
import { PROCESSOR_PROCEDURES } from "./processor.ts";
import { VIRTUAL_PROCESSOR_PROCEDURES } from "./virtual-processor.ts";

/** Procedures that this processor does not have. */
const ABSENT = [
  { index: 32, name: "PAL_PMI_ENTRYPOINT", args: ["SALE_entry_addr"], results: [], remark: "no platform management interrupts" },
  { index: 37, name: "PAL_MEM_FOR_TEST", args: ["test_info"], results: ["bytes_needed", "alignment"], remark: "no self-test" },
  {
    index: 38,
    name: "PAL_CACHE_PROT_INFO",
    args: ["cache_level", "cache_type"],
    results: ["config_info_1", "config_info_2", "config_info_3"],
    remark: "no cache",
  },
  { index: 40, name: "PAL_SHUTDOWN", args: ["notify_platform"], results: [], remark: "EFI's ResetSystem ends a run" },
  {
    index: 48,
    name: "PAL_GET_HW_POLICY",
    args: ["proc_num"],
    results: ["cur_policy", "num_impacted", "la"],
    remark: "one logical processor",
  },
  { index: 49, name: "PAL_SET_HW_POLICY", args: ["policy"], results: [], remark: "one logical processor" },
  { index: 51, name: "PAL_MC_HW_TRACKING", args: [], results: ["hw_track"], remark: "no machine checks" },
  {
    index: 258,
    name: "PAL_TEST_PROC",
    args: ["test_address", "test_info", "test_params"],
    results: ["self_test_state"],
    remark: "no self-test",
  },
  { index: 259, name: "PAL_CACHE_READ", args: ["line_id", "address"], results: ["data", "length", "mesi"], remark: "no cache" },
  { index: 260, name: "PAL_CACHE_WRITE", args: ["line_id", "address", "data"], results: [], remark: "no cache" },
  { index: 262, name: "PAL_GET_PSTATE", args: ["type"], results: ["pstate_index"], remark: "one performance state" },
  { index: 263, name: "PAL_SET_PSTATE", args: ["p_state", "force_pstate"], results: [], remark: "one performance state" },
  {
    index: 276,
    name: "PAL_MC_ERROR_INJECT",
    args: ["err_type_info", "err_struct_info", "err_data_buffer"],
    results: ["capabilities", "resources"],
    remark: "no machine checks",
  },
  { index: 277, name: "PAL_MEMORY_BUFFER", args: ["control_word", "buffer", "size"], results: ["min_size"], remark: "PAL needs no memory" },
] as const satisfies readonly Procedure[];

const ALL = [...PROCESSOR_PROCEDURES, ...MEMORY_PROCEDURES, ...POWER_PROCEDURES, ...VIRTUAL_PROCESSOR_PROCEDURES, ...ABSENT] as const;

/** By index. */
export const PROCEDURES: readonly Procedure[] = [...ALL].sort((a, b) => a.index - b.index);

type Row = (typeof ALL)[number];
/** "PAL_VERSION", … */
export type PalName = Row["name"];
type RowOf<N extends PalName> = Extract<Row, { readonly name: N }>;
/** Values of a procedure by their names. */
export type PalResults<N extends PalName> = { readonly [K in RowOf<N>["results"][number]]: bigint };
