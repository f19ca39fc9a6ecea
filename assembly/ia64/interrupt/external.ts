/** External interrupts of the processor: what is pending, what is in service. @source Itanium SDM vol. 2 "External Interrupt Control Registers" */
import { IN_SERVICE, REQUESTED } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { TPR } from "../../spec/ia64/control.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";

/** IVR when nothing is pending. */
const SPURIOUS: u32 = 15;
const NMI: u32 = 2;
const EXTINT: u32 = 0;
/** No vector. */
const NONE: u32 = 256;

/** The vector of highest priority in 256 bits: NMI, ExtINT, then 255 down to 16. */
function highest(bits: usize): u32 {
  const first = load<u64>(CPU_BASE + bits);
  if (first & (1 << NMI)) return NMI;
  if (first & (1 << EXTINT)) return EXTINT;
  for (let i: i32 = 3; i >= 0; i--) {
    const word = load<u64>(CPU_BASE + bits + ((<usize>i) << 3));
    if (word != 0) return <u32>(i << 6) + 63 - <u32>clz<u64>(word);
  }
  return NONE;
}

/** Priority for comparisons: NMI above ExtINT above the classes. */
function priority(vector: u32): u32 {
  if (vector == NONE) return 0;
  if (vector == NMI) return 32;
  if (vector == EXTINT) return 16;
  return vector >> 4;
}

/** The pending interrupt that neither TPR nor an interrupt in service holds back, or NONE. */
function deliverable(): u32 {
  const vector = highest(REQUESTED);
  if (vector == NONE) return NONE;
  const tpr = cr(TPR);
  const threshold = (((<u32>(tpr >> 16)) & 1) << 4) | ((<u32>(tpr >> 4)) & 15);
  if (priority(vector) <= threshold) return NONE;
  const serving = highest(IN_SERVICE);
  if (serving == NONE) return vector;
  // Inside one class the numbers decide.
  if (vector >= 16 && serving >= 16) return vector > serving && vector >> 4 > serving >> 4 ? vector : NONE;
  return priority(vector) > priority(serving) ? vector : NONE;
}

export function interruptDeliverable(): bool {
  return deliverable() != NONE;
}

function bitAt(bits: usize, vector: u32): usize {
  return CPU_BASE + bits + ((<usize>(vector >> 6)) << 3);
}

/** Reading IVR: the vector goes into service. */
export function readIvr(): u64 {
  const vector = deliverable();
  if (vector == NONE) return SPURIOUS;
  const bit = (1 as u64) << ((vector & 63) as u64);
  const requested = bitAt(REQUESTED, vector);
  store<u64>(requested, load<u64>(requested) & ~bit);
  const serving = bitAt(IN_SERVICE, vector);
  store<u64>(serving, load<u64>(serving) | bit);
  return vector;
}

/** Writing EOI: the interrupt of highest priority in service is done. */
export function endInterrupt(): void {
  const vector = highest(IN_SERVICE);
  if (vector == NONE) return;
  const serving = bitAt(IN_SERVICE, vector);
  store<u64>(serving, load<u64>(serving) & ~((1 as u64) << ((vector & 63) as u64)));
  cpu.eventsPending = 1;
}
