/** Canonical addresses. @sdm 1 "Canonical Addressing" */
import { CR4_LA57 } from "../state/control-bits.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";

function signExtends(address: u64, width: u32): bool {
  const shift = <i64>(64 - width);
  return <u64>(((<i64>address) << shift) >> shift) == address;
}

/** For RIP and addresses of accesses: the paging mode decides, 57 bits with CR4.LA57 and 48 without. */
export function isCanonicalAddress(address: u64): bool {
  return signExtends(address, cpu.cr4 & CR4_LA57 ? 57 : 48);
}

/** For bases that are only stored (LGDT, LIDT, LLDT, LTR, MSRs): the width of the processor decides. */
export function isCanonicalBase(base: u64): bool {
  return signExtends(base, machine.linearAddressBits);
}
