/**
 * INT n in virtual-8086 mode. @sdm 3B "Class 3—Software Interrupt Handling in Virtual-8086 Mode"
 *
 *   CR4.VME  IOPL  bit   method
 *      0       3    -    1   through the IDT
 *      0      <3    -    2   #GP(0)
 *      1      <3    1    3   #GP(0)
 *      1       3    1    4   through the IDT
 *      1       3    0    5   through the interrupt vector table of the 8086 program, at linear address 0
 *      1      <3    0    6   the same, with VIF in place of IF
 */
import { faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { load32, systemLoad16, systemLoad8 } from "../memory/access.ts";
import { CR4_VME } from "../state/control-bits.ts";
import { IF, IOPL, RF, TF, VIF, getRflags } from "../state/flags.ts";
import { TR, segmentAccess, segmentBase, segmentLimit } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { enterVector } from "./delivery-real.ts";
import { externalBit } from "./descriptor.ts";

/** The 8086 program handles the interrupt. */
export const REDIRECTED: i32 = -1;

/** Offset of the I/O map base in a 32-bit TSS; the redirection bit map is the 32 bytes before the I/O permission bit map. */
const IO_MAP_BASE: u32 = 102;
const MAP_SIZE: u32 = 32;

/** The bit of `vector` in the redirection bit map of the TSS. Test faulted(). */
function redirectionBit(vector: u32): u32 {
  const limit = segmentLimit(TR);
  const is32Bit = (segmentAccess(TR) & 8) != 0;
  if (!is32Bit || limit < IO_MAP_BASE + 1) {
    raiseGp(externalBit());
    return 0;
  }
  const map = systemLoad16(segmentBase(TR) + IO_MAP_BASE) as u32;
  if (faulted()) return 0;
  const offset = map - MAP_SIZE + (vector >> 3);
  if (map < MAP_SIZE || offset > limit) {
    raiseGp(externalBit());
    return 0;
  }
  return ((systemLoad8(segmentBase(TR) + offset) as u32) >> (vector & 7)) & 1;
}

/** REDIRECTED, JUMP (the IDT handles it), or FAULT. */
export function redirection(vector: u32): i32 {
  let bit: u32 = 1;
  if (cpu.cr4 & CR4_VME) {
    bit = redirectionBit(vector);
    if (faulted()) return FAULT;
  }
  if (!bit) return REDIRECTED;
  if ((cpu.rflags & IOPL) != IOPL) return raiseGp(externalBit());
  return JUMP;
}

/** Methods 5 and 6. */
export function deliverRedirected(vector: u32, returnRip: u64): i32 {
  const entry = load32((vector as u64) << 2) as u32;
  if (faulted()) return FAULT;
  const flags = getRflags();
  if ((flags & IOPL) == IOPL) return enterVector(entry, flags, flags & ~(IF | TF | RF), returnRip);
  const image = (flags & ~IF) | IOPL | (flags & VIF ? IF : 0);
  return enterVector(entry, image, flags & ~(VIF | TF | RF), returnRip);
}
