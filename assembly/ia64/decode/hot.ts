/** The hot loop's part of a decoded bundle: which operation each instruction is there, nops passed over, pairs under one number. */
import { BR, BR_CLOOP, MOVL, NOP } from "../../spec/ia64/exec-id.ts";
import { GR_MAP } from "../../spec/ia64/cpu-offset.ts";
import { BUNDLE_BYTES, CPU_BASE, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import {
  HOT_NUMBERS,
  HOT_PAIR_COUNT,
  HOT_PAIRS,
  SHAPE_BRANCH,
  SHAPE_FLOAT_LOAD,
  SHAPE_FLOAT_LOAD_INCREMENT,
  SHAPE_FLOAT_STORE,
  SHAPE_FLOAT_STORE_INCREMENT,
  SHAPE_FLOAT_TARGET,
  SHAPE_LOAD_INCREMENT,
  SHAPE_PREDICATES,
  SHAPE_STORE_INCREMENT,
  SHAPE_TARGET,
} from "./hot-table.ts";
import {
  NUMBER_LONG,
  SLOT_EXEC,
  SLOT_HOT,
  SLOT_NEXT,
  SLOT_NUMBER,
  SLOT_PREDICATE,
  SLOT_R1,
  SLOT_R2,
  SLOT_R3,
  SLOT_TARGET,
  SLOT_Y,
  slotA,
  slotB,
  slotBits,
  slotC,
  slotImmediate,
  slotX,
} from "./slot.ts";

/** x6 of a plain load of double precision; its lower two bits for a store. */
const PLAIN_DOUBLE: u32 = 3;

function mapped(r: u32): u16 {
  return <u16>(CPU_BASE + GR_MAP + ((<usize>r) << 1));
}

function execOf(slot: usize): u32 {
  return load<u16>(slot, SLOT_EXEC);
}

function isBranch(slot: usize): bool {
  const exec = execOf(slot);
  return exec == BR || exec == BR_CLOOP;
}

/** The operation of one instruction, if its operands have the shape that the hot loop knows. */
function prepare(records: usize, slot: usize, index: u32): void {
  const exec = execOf(slot);
  const entry = <u32>load<u16>(HOT_NUMBERS + ((<usize>exec) << 1));
  if (entry == 0) return;
  const shape = entry >> 12;
  const a = slotA(slot);
  const c = slotC(slot);
  // Of the instructions of long bundles only this one counts right.
  if (load<u8>(slot, SLOT_NUMBER) & NUMBER_LONG && exec != MOVL) return;
  if (shape == SHAPE_TARGET && a == 0) return;
  if (shape == SHAPE_PREDICATES && a == slotX(slot)) return;
  if (shape == SHAPE_LOAD_INCREMENT && (a == 0 || c == 0 || a == c)) return;
  if (shape == SHAPE_STORE_INCREMENT && c == 0) return;
  if (shape == SHAPE_FLOAT_TARGET && a < 2) return;
  if ((shape == SHAPE_FLOAT_LOAD || shape == SHAPE_FLOAT_LOAD_INCREMENT) && (a < 2 || slotBits(slot, 30, 6) != PLAIN_DOUBLE)) return;
  if ((shape == SHAPE_FLOAT_STORE || shape == SHAPE_FLOAT_STORE_INCREMENT) && slotBits(slot, 30, 2) != PLAIN_DOUBLE) return;
  if ((shape == SHAPE_FLOAT_LOAD_INCREMENT || shape == SHAPE_FLOAT_STORE_INCREMENT) && c == 0) return;
  if (shape == SHAPE_BRANCH) {
    const target = <i64>slotImmediate(slot) / 16 + <i64>index;
    if (target < 0 || target > 255) return;
    store<u32>(slot, <u32>records + <u32>target * BUNDLE_BYTES, SLOT_TARGET);
  } else {
    store<u16>(slot, mapped(a), SLOT_R1);
    store<u16>(slot, mapped(slotB(slot)), SLOT_R2);
    store<u16>(slot, mapped(c), SLOT_R3);
  }
  store<u16>(slot, <u16>((entry & 0xfff) + (load<u8>(slot, SLOT_PREDICATE) != 0 && exec != NOP ? 1 : 0)), SLOT_HOT);
}

/** One number for two instructions of a bundle that follow each other. */
function pair(slot: usize, end: usize): void {
  const second = slot + <usize>load<u8>(slot, SLOT_NEXT);
  if (second >= end) return;
  const a = <u32>load<u16>(slot, SLOT_HOT);
  const b = <u32>load<u16>(second, SLOT_HOT);
  for (let i: u32 = 0; i < HOT_PAIR_COUNT; i++) {
    const at: usize = HOT_PAIRS + <usize>(i * 6);
    if (load<u16>(at) == a && load<u16>(at, 2) == b) store<u16>(slot, load<u16>(at, 4), SLOT_HOT);
  }
}

/** All of a bundle, once its instructions are decoded. */
export function prepareBundle(records: usize, bundle: usize, index: u32): void {
  const one = bundle + <usize>SLOT_BYTES;
  const two = bundle + <usize>(2 * SLOT_BYTES);
  const end = bundle + <usize>BUNDLE_BYTES;
  prepare(records, bundle, index);
  prepare(records, one, index);
  prepare(records, two, index);
  // A third of all instructions are nops that fill bundles: the one before takes them along. What is counted at a branch ends with it.
  if (execOf(two) == NOP && !isBranch(one) && (load<u8>(one, SLOT_NUMBER) & NUMBER_LONG) == 0)
    store<u8>(one, <u8>(2 * SLOT_BYTES), SLOT_NEXT);
  if (execOf(one) == NOP && (load<u8>(one, SLOT_NUMBER) & NUMBER_LONG) == 0 && !isBranch(bundle))
    store<u8>(bundle, <u8>(SLOT_BYTES + <u32>load<u8>(one, SLOT_NEXT)), SLOT_NEXT);
  pair(one, end);
  if (execOf(bundle) != NOP) {
    pair(bundle, end);
    return;
  }
  // A nop in front is the operation after it, from one or two slots before.
  const first = bundle + <usize>load<u8>(bundle, SLOT_NEXT);
  if (first >= end || load<u16>(first, SLOT_HOT) == 0) return;
  const next = <u32>load<u8>(first, SLOT_NEXT) + <u32>(first - bundle);
  store<u16>(bundle, load<u16>(first, SLOT_PREDICATE), SLOT_PREDICATE);
  store<u32>(bundle, load<u32>(first, 4), 4);
  store<u64>(bundle, load<u64>(first, 8), 8);
  store<u8>(bundle, load<u8>(first, SLOT_Y), SLOT_Y);
  store<u64>(bundle, load<u64>(first, SLOT_HOT), SLOT_HOT);
  store<u8>(bundle, <u8>next, SLOT_NEXT);
}
