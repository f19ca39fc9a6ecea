/**
 * The few bundles that firmware consists of: a break that calls TypeScript, and the way back.
 *
 * @source Itanium SDM vol. 3 "Instruction Formats"
 */

/** Template MIB with a stop at the end. */
const MIB = 0x11n;
const NOP = 1n << 27n;
/** br.cond.sptk.few b0. */
const BRANCH_B0 = 0x20n << 27n;
/** br.ret.sptk.few b0. */
const RETURN_B0 = (0x21n << 27n) | (4n << 6n);
/** br.cond to the same bundle. */
const BRANCH_SELF = 4n << 37n;

export const BUNDLE_BYTES = 16;

function bundle(slot0: bigint, slot1: bigint, slot2: bigint): Uint8Array {
  const word = MIB | (slot0 << 5n) | (slot1 << 46n) | (slot2 << 87n);
  const bytes = new Uint8Array(BUNDLE_BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt.asUintN(64, word), true);
  view.setBigUint64(8, word >> 64n, true);
  return bytes;
}

/** break.m immediate. */
const breakM = (immediate: number): bigint => BigInt(immediate) << 6n;

/** Calls TypeScript, then goes on at b0: `br.cond` for what was branched to, `br.ret` for what was called. */
export const callAndBranch = (immediate: number): Uint8Array => bundle(breakM(immediate), NOP, BRANCH_B0);
export const callAndReturn = (immediate: number): Uint8Array => bundle(breakM(immediate), NOP, RETURN_B0);
/** Returns from what was called. */
export const returnOnly = (): Uint8Array => bundle(NOP, NOP, RETURN_B0);
/** Calls TypeScript, which does not come back. */
export const callForGood = (immediate: number): Uint8Array => bundle(breakM(immediate), NOP, BRANCH_SELF);
