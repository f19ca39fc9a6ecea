/**
 * The fast paths of translation: direct-mapped by virtual 4 KiB page, answered by one comparison.
 *
 * DATA_TLB entry:  0 u64 tag for reads, 8 u64 tag for writes, 16 u32 addend: pointer = low half of the address + addend
 * CODE_TLB entry:  0 u64 tag, 8 u32 address of the decoded page, 12 u32 attributes of the translation
 *
 * A tag is the page address with the context in bits 11:4, and 0 in bits 3:0: an unaligned access never matches. An entry is made
 * only if the access has no side effect left: rights and keys checked, access and dirty bits set, plain RAM, and for writes no
 * decoded code on the page. Data breakpoints and big-endian data make the context one that never matches.
 */
import { CODE_TLB, DATA_TLB, FAST_ENTRIES } from "../../spec/ia64/layout.ts";
import { BE, DB, DT, IT, VM } from "../../spec/ia64/psr.ts";
import * as Psr from "../../spec/ia64/psr.ts";
import { cpu } from "../state/cpu.ts";

export const PAGE_MASK: u64 = ~(0xfff as u64);
const FAST_BYTES: usize = (<usize>FAST_ENTRIES) << 5;
/** Generations that fit into bits 11:8 of a tag. */
const GENERATIONS: u32 = 16;
/** A bit that no tag has. */
const NEVER: u32 = 1;

export function fastEntry(table: usize, address: u64): usize {
  return table + (((<usize>(address >> 12)) & (<usize>(FAST_ENTRIES - 1))) << 5);
}

/** Bits 11:4 of a tag. */
export function contextOf(level: u32, translated: bool): u32 {
  return (cpu.fastGeneration << 8) | (level << 6) | (translated ? 0x20 : 0) | (((<u32>(cpu.psr >> VM)) & 1) << 4);
}

/** After any change of PSR or cpl. */
export function updateContext(): void {
  const psr = cpu.psr;
  cpu.cpl = (<u32>(psr >> Psr.CPL)) & 3;
  const never = (psr & (((<u64>1) << BE) | ((<u64>1) << DB))) != 0;
  cpu.fastContext = contextOf(cpu.cpl, ((psr >> DT) & 1) != 0) | (never ? NEVER : 0);
  cpu.codeContext = contextOf(cpu.cpl, ((psr >> IT) & 1) != 0);
  cpu.careful =
    (psr &
      (((<u64>1) << Psr.SS) |
        ((<u64>1) << Psr.TB) |
        ((<u64>1) << Psr.DB) |
        ((<u64>1) << Psr.ID) |
        ((<u64>1) << Psr.DA) |
        ((<u64>1) << Psr.DD) |
        ((<u64>1) << Psr.IA) |
        ((<u64>1) << Psr.ED))) !=
    0
      ? 1
      : 0;
}

/** The one way to change PSR. A change of PSR.pk or PSR.be changes what the fast paths may answer. */
export function setPsr(value: u64): void {
  const changed = cpu.psr ^ value;
  cpu.psr = value;
  if (changed & ((<u64>1) << Psr.PK)) flushFast();
  else updateContext();
}

/** Empties both fast paths. */
export function flushFast(): void {
  if (++cpu.fastGeneration == GENERATIONS) {
    cpu.fastGeneration = 1;
    memory.fill(DATA_TLB, 0, FAST_BYTES);
    memory.fill(CODE_TLB, 0, FAST_BYTES);
  }
  cpu.codeChanged = 1;
  updateContext();
}
