/** The active virtual processor descriptor: in guest memory, and nowhere else. @source Itanium SDM vol. 2 "Virtual Processor Descriptor (VPD)" */
import { TPR } from "../../spec/ia64/control.ts";
import { I } from "../../spec/ia64/psr.ts";
import * as Vpd from "../../spec/ia64/vpd.ts";
import { virtualMachine } from "../state/psr.ts";
import { cpu } from "../state/cpu.ts";
import { ramPointer } from "../memory/physical.ts";

/** config_options of PAL_VP_INIT_ENV: the VPD is big-endian. */
const CONFIG_BIG_ENDIAN: u64 = 4;

/** Pointer to the active VPD, or 0. */
export function vpd(): usize {
  return cpu.vpdPhysical == 0xffffffffffffffff ? 0 : ramPointer(cpu.vpdPhysical, Vpd.VPD_BYTES);
}

export function vpdField(descriptor: usize, offset: u32): u64 {
  const value = load<u64>(descriptor + <usize>offset);
  return cpu.vmConfig & CONFIG_BIG_ENDIAN ? bswap<u64>(value) : value;
}

export function setVpdField(descriptor: usize, offset: u32, value: u64): void {
  store<u64>(descriptor + <usize>offset, cpu.vmConfig & CONFIG_BIG_ENDIAN ? bswap<u64>(value) : value);
}

/** Field of control register `number`. */
export function vcr(number: u32): u32 {
  return Vpd.VCR + (number << 3);
}

/** An acceleration is on, in the virtual machine and with an active VPD. */
export function accelerated(bit: u32): bool {
  const descriptor = vpd();
  return descriptor != 0 && ((vpdField(descriptor, Vpd.VAC) >> (<u64>bit)) & 1) != 0;
}

/** A virtualization is disabled. */
export function virtualizationDisabled(bit: u32): bool {
  const descriptor = vpd();
  return descriptor != 0 && ((vpdField(descriptor, Vpd.VDC) >> (<u64>bit)) & 1) != 0;
}

/** The highest pending virtual interrupt is above what vpsr.i and vtpr hold back. */
function unmasked(descriptor: usize): bool {
  const tpr = vpdField(descriptor, vcr(TPR));
  const held: u64 = (vpdField(descriptor, Vpd.VPSR) >> I) & 1 ? 0 : 32;
  const threshold = held | (((tpr >> 16) & 1) << 4) | ((tpr >> 4) & 15);
  return vpdField(descriptor, Vpd.VHPI) > threshold;
}

/** A virtual external interrupt is to be taken before the next instruction. */
export function virtualInterruptPending(): bool {
  if (!virtualMachine()) return false;
  const descriptor = vpd();
  return descriptor != 0 && ((vpdField(descriptor, Vpd.VAC) >> Vpd.A_INT) & 1) != 0 && unmasked(descriptor);
}
