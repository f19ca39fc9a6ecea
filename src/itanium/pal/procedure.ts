/**
 * What a PAL procedure is: one row of a table (table.ts).
 *
 * @source Itanium SDM vol. 2 "PAL Procedures", "PAL Calling Conventions"
 */
import { AGAIN } from "../firmware/caller-memory.ts";
import type { ItaniumProcessor } from "../processor.ts";

/** Statuses in GR8. Positive ones are successes with a remark. */
export const STATUS = {
  OK: 0,
  UNIMPLEMENTED: -1,
  INVALID_ARGUMENT: -2,
  ERROR: -3,
  NOT_FOUND: -6,
  UNSUPPORTED_FEATURE_SET: -8,
  NEEDS_BUFFER: -9,
} as const;

/** Static procedures are branched to, stacked ones are called: their indexes say which. */
export type Convention = "static" | "stacked";

/** Indexes 256 to 511, and of those that an implementation adds 768 to 1023, are stacked. */
export const conventionOf = (index: number): Convention => ((index & 0x100) !== 0 ? "stacked" : "static");

/** A status, or the values of a success in GR9 to GR11. */
export type PalReturn = number | readonly bigint[] | typeof AGAIN;

/** What PAL remembers from one call to the next; everything else is in the processor's state and in the VPD. */
export interface PalState {
  /** PAL_MC_EXPECTED. */
  machineCheckExpected: bigint;
  /** The buffer of PAL_VP_INIT_ENV: where the caller says it is, and its virtual address. */
  buffer: { readonly physical: number; readonly virtual: bigint } | undefined;
}

export interface PalCall {
  readonly processor: ItaniumProcessor;
  readonly state: PalState;
  /** Physical address of PAL's own code. */
  readonly code: number;
  /** The three arguments. */
  readonly args: readonly [bigint, bigint, bigint];
}

export interface Procedure {
  readonly index: number;
  readonly name: string;
  /** Addressing that the caller must have: "virtual" needs PSR.it, dt and rt, "physical" none of them. Default: either. */
  readonly mode?: "physical" | "virtual";
  /** Arguments by name; "" is reserved, as are those that the list does not have: reserved arguments must be 0. */
  readonly args: readonly string[];
  /** Values in GR9 to GR11 by name. */
  readonly results: readonly string[];
  /** Absent: the procedure answers UNIMPLEMENTED. `remark` says why. */
  readonly run?: (call: PalCall) => PalReturn;
  readonly remark?: string;
}

/** The values, if what they go with has been written to the caller's memory. */
export const written = (result: boolean | typeof AGAIN, values: readonly bigint[]): PalReturn =>
  result === AGAIN ? AGAIN : result ? values : STATUS.INVALID_ARGUMENT;

/** Fields of a result, each with its lowest bit. */
export const fields = (...parts: readonly (readonly [value: number | bigint, bit: number])[]): bigint =>
  parts.reduce((word, [value, bit]) => word | (BigInt(value) << BigInt(bit)), 0n);
