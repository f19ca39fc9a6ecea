/**
 * The MTRRs as firmware leaves them: RAM write-back, the video window and device memory uncacheable. They cache nothing
 * here, but hypervisors and kernels read memory types from them.
 *
 * @sdm 3A "Memory Type Range Registers (MTRRs)"
 */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import type { StateView } from "../engine/state-view.ts";

const UNCACHEABLE = 0n;
const WRITE_BACK = 6n;
/** IA32_MTRR_DEF_TYPE: MTRRs enabled, fixed ranges enabled. */
const ENABLED = 0xc00n;
/** IA32_MTRR_PHYSMASK: the pair is valid. */
const VALID = 0x800n;
const EIGHT_WRITE_BACK = 0x0606060606060606n;
const FIXED_COUNT = 11;
/** The fixed-range register of A0000H-BFFFFH. */
const VIDEO = 2;
const MAX_PAIRS = 10;
const FOUR_GIB = 0x1_0000_0000;

/** Aligned powers of two that cover [start, 4 GiB). */
export function uncacheableRanges(start: number): { base: number; size: number }[] {
  const ranges: { base: number; size: number }[] = [];
  for (let base = start; base < FOUR_GIB && ranges.length < MAX_PAIRS;) {
    // The largest size that the base is aligned to: its lowest set bit.
    const size = base % FOUR_GIB === 0 ? FOUR_GIB : Number(BigInt(base) & -BigInt(base));
    ranges.push({ base, size });
    base += size;
  }
  return ranges;
}

/** Writes the memory type range registers of every processor, as firmware does. */
export function writeMemoryTypes(state: StateView, deviceHole: number, physicalAddressBits: number): void {
  const processors = state.u32(state.machine(MachineField.VCPU_COUNT));
  const addressMask = (1n << BigInt(physicalAddressBits)) - 1n;
  for (let processor = 0; processor < processors; processor++) {
    const at = (offset: number, index = 0): number => state.processor(processor, offset) + index * 8;
    state.setU64(at(Offset.MTRR_DEF_TYPE), ENABLED | WRITE_BACK);
    for (let i = 0; i < FIXED_COUNT; i++) state.setU64(at(Offset.MTRR_FIXED, i), i === VIDEO ? UNCACHEABLE : EIGHT_WRITE_BACK);
    uncacheableRanges(deviceHole).forEach(({ base, size }, i) => {
      state.setU64(at(Offset.MTRR_VARIABLE, 2 * i), BigInt(base) | UNCACHEABLE);
      state.setU64(at(Offset.MTRR_VARIABLE, 2 * i + 1), (addressMask & ~BigInt(size - 1)) | VALID);
    });
  }
}
