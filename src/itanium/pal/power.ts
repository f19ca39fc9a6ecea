/** Halting, machine checks, and PAL's own code. @source Itanium SDM vol. 2 "PAL Procedures", by name */
import * as Offset from "../../../assembly/spec/ia64/cpu-offset.ts";
import { PAL_BYTES } from "../../../assembly/spec/ia64/pal.ts";
import { writeWords } from "../firmware/caller-memory.ts";
import { fields, STATUS, written, type PalCall, type PalReturn, type Procedure } from "./procedure.ts";

/** The processor waits for an unmasked interrupt; PSR.i does not matter. */
function halt({ processor }: PalCall): PalReturn {
  processor.write32(Offset.HALTED, 1);
  return [0n];
}

const LIGHT_HALT = 1n;
/** Latencies in cycles are unknown: 0. Power, mW: unknown too. Bit 60 implemented, bit 61 coherent. */
const IMPLEMENTED_STATE = fields([1, 60], [1, 61]);
/** States 0 (running) and 1 (light halt) of 8. */
const HALT_STATES = [IMPLEMENTED_STATE, IMPLEMENTED_STATE, 0n, 0n, 0n, 0n, 0n, 0n];
const MACHINE_CHECKS = "the processor has no machine checks";

export const POWER_PROCEDURES = [
  { index: 21, name: "PAL_MC_CLEAR_LOG", args: [], results: ["pending"], run: () => [0n] },
  // Every access has been done when the next instruction begins.
  { index: 22, name: "PAL_MC_DRAIN", args: [], results: [], run: () => [] },
  {
    index: 23,
    name: "PAL_MC_EXPECTED",
    args: ["expected"],
    results: ["previous"],
    run: ({ state, args: [expected] }) => {
      if (expected > 1n) return STATUS.INVALID_ARGUMENT;
      const previous = state.machineCheckExpected;
      state.machineCheckExpected = expected;
      return [previous];
    },
  },
  { index: 24, name: "PAL_MC_DYNAMIC_STATE", args: ["info_type", "dy_buffer"], results: ["sub_type"], remark: MACHINE_CHECKS },
  {
    index: 25,
    name: "PAL_MC_ERROR_INFO",
    args: ["info_index", "level_index", "err_type_index"],
    results: ["error_info", "inc_err_type_index"],
    remark: MACHINE_CHECKS,
  },
  { index: 26, name: "PAL_MC_RESUME", args: ["set_cmci", "save_ptr", "new_context"], results: [], remark: MACHINE_CHECKS },
  { index: 27, name: "PAL_MC_REGISTER_MEM", args: ["address", "size"], results: ["req_size"], remark: MACHINE_CHECKS },
  {
    index: 28,
    name: "PAL_HALT",
    args: ["halt_state", "io_detail_ptr"],
    results: ["load_return"],
    run: (call) => (call.args[0] === LIGHT_HALT && call.args[1] === 0n ? halt(call) : STATUS.INVALID_ARGUMENT),
  },
  { index: 29, name: "PAL_HALT_LIGHT", args: [], results: [], run: halt },
  {
    index: 30,
    name: "PAL_COPY_INFO",
    args: ["copy_type", "platform_info", "mca_proc_state_info"],
    results: ["buffer_size", "buffer_align"],
    // Type 0: PAL's procedures. There is nothing else to copy.
    run: ({ args: [type] }) => (type === 0n ? [BigInt(PAL_BYTES), BigInt(PAL_BYTES)] : STATUS.INVALID_ARGUMENT),
  },
  {
    index: 256,
    name: "PAL_COPY_PAL",
    args: ["target_addr", "alloc_size", "processor"],
    results: ["pal_proc_offset"],
    run: ({ processor, code, args: [target, size, which] }) => {
      const bytes = BigInt(PAL_BYTES);
      const fits = target !== 0n && target % bytes === 0n && target + bytes <= BigInt(processor.ram.length);
      if (!fits || size < bytes || which > 1n) return STATUS.INVALID_ARGUMENT;
      processor.write(Number(target), processor.ram.slice(code, code + PAL_BYTES));
      processor.write64(Offset.FIRMWARE_COPY, target);
      return [0n];
    },
  },
  {
    index: 257,
    name: "PAL_HALT_INFO",
    args: ["power_buffer"],
    results: [],
    run: ({ processor, args: [buffer] }) => written(writeWords(processor, buffer, HALT_STATES), []),
  },
] as const satisfies readonly Procedure[];
