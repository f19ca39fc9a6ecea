/** A call of PAL_PROC. @source Itanium SDM vol. 2 "PAL Calling Conventions" */
import * as Psr from "../../../assembly/spec/ia64/psr.ts";
import { AGAIN } from "../firmware/caller-memory.ts";
import type { ItaniumProcessor } from "../processor.ts";
import { conventionOf, STATUS, type PalCall, type PalReturn, type PalState, type Procedure } from "./procedure.ts";
import { PROCEDURES } from "./table.ts";

const BY_INDEX = new Map(PROCEDURES.map((row) => [row.index, row]));
const TRANSLATION = [Psr.IT, Psr.DT, Psr.RT].reduce((mask, bit) => mask | (1n << BigInt(bit)), 0n);

/** What a call was, for who watches. */
export interface PalRecord {
  readonly index: number;
  readonly procedure: Procedure | undefined;
  readonly args: readonly [bigint, bigint, bigint];
  readonly status: number;
  /** GR9 to GR11. */
  readonly values: readonly bigint[];
}

export const newPalState = (): PalState => ({ machineCheckExpected: 0n, buffer: undefined });

/** Reserved arguments must be 0. */
const reservedAreZero = ({ args: names }: Procedure, args: readonly bigint[]): boolean =>
  args.every((value, i) => value === 0n || (names[i] ?? "") !== "");

function answer(procedure: Procedure | undefined, call: PalCall): PalReturn {
  if (!procedure?.run) return STATUS.UNIMPLEMENTED;
  const translated = call.processor.psr & TRANSLATION;
  if (procedure.mode === "virtual" && translated !== TRANSLATION) return STATUS.ERROR;
  if (procedure.mode === "physical" && translated !== 0n) return STATUS.ERROR;
  if (!reservedAreZero(procedure, call.args)) return STATUS.INVALID_ARGUMENT;
  return procedure.run(call);
}

/**
 * The processor stands at PAL_PROC, whose code is at physical address `code`. Undefined: an interruption is delivered, and the call
 * will come again.
 */
export function callPal(processor: ItaniumProcessor, state: PalState, code: number): PalRecord | undefined {
  const index = Number(processor.gr(28).value);
  const stacked = conventionOf(index) === "stacked";
  const registers = stacked ? [32, 33, 34, 35] : [28, 29, 30, 31];
  const [first, ...rest] = registers.map((r) => processor.gr(r));
  const args = rest.map(({ value }) => value) as [bigint, bigint, bigint];
  const procedure = BY_INDEX.get(index);
  // The index of a stacked call is an argument too; what is not a number is no argument.
  const wrong = procedure?.run && (first!.value !== BigInt(index) || [first!, ...rest].some(({ nat }) => nat));
  const result = wrong ? STATUS.INVALID_ARGUMENT : answer(procedure, { processor, state, code, args });
  if (result === AGAIN) return undefined;
  const status = typeof result === "number" ? result : STATUS.OK;
  const values = typeof result === "number" ? [] : result;
  processor.setGr(8, BigInt.asUintN(64, BigInt(status)));
  for (let i = 0; i < 3; i++) processor.setGr(9 + i, values[i] ?? 0n);
  // The first bundle goes back with br.cond, the second with br.ret, which restores the caller's frame.
  if (stacked) processor.ip = processor.ip + 16n;
  else processor.advance();
  return { index, procedure, args, status, values };
}
