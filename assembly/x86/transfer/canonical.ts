/** Canonical bases. (Addresses that are used, and RIP, depend on the paging mode: isCanonical() of memory/segment-access.ts.) */
import { machine } from "../state/machine.ts";

/**
 * For bases that are only stored (LGDT, LIDT, LLDT, LTR, MSRs): the linear-address width of the processor decides, 48 or 57
 * bits, whatever CR4.LA57 is.
 *
 * @sdm 1 "Canonical Addressing"
 */
export function isCanonicalBase(base: u64): bool {
  const unused = <i64>(64 - machine.linearAddressBits);
  return <u64>(((<i64>base) << unused) >> unused) == base;
}
