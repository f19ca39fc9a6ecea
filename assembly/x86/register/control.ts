/**
 * Writing the control registers and IA32_EFER with every check that MOV to CR, LMSW, WRMSR and XSETBV share, and every
 * effect on mode and translations. False means that a fault is recorded and nothing has changed.
 *
 * The values are those that go into the register: a handler has merged what non-root operation keeps from the guest.
 * VM entry and VM exit do not come here; they have checks of their own.
 *
 * @sdm 3A "Control Registers"
 */
import { MACHINE_BASE } from "../../spec/layout.ts";
import * as Control from "../../spec/control.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import * as MachineOffset from "../../spec/machine-offset.ts";
import { faulted, raiseGp } from "../event/fault.ts";
import { loadPdptes } from "../memory/pdpte-registers.ts";
import { flushAllPcids, writeCr0Flush, writeCr3Flush, writeCr4Flush } from "../memory/tlb.ts";
import * as Bit from "../state/control-bits.ts";
import { hasFeature } from "../state/features.ts";
import { machine } from "../state/machine.ts";
import { in64BitMode, updateMode } from "../state/mode.ts";
import { CS, LONG, TR, segmentAccess } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { secondaryControl } from "../state/vmcs.ts";

const CR0_DEFINED: u64 =
  Bit.CR0_PE |
  Bit.CR0_MP |
  Bit.CR0_EM |
  Bit.CR0_TS |
  Bit.CR0_ET |
  Bit.CR0_NE |
  Bit.CR0_WP |
  Bit.CR0_AM |
  Bit.CR0_NW |
  Bit.CR0_CD |
  Bit.CR0_PG;
const CR3_PCID: u64 = 0xfff;
const CR3_KEEP: u64 = 0x8000000000000000;
/** Indices of the capability MSRs in machine.vmxCapability. */
const CR0_FIXED0: u32 = 6;
const CR0_FIXED1: u32 = 7;
const CR4_FIXED0: u32 = 8;
const CR4_FIXED1: u32 = 9;
/** Segment type of TR bit 3: a 32-bit or 64-bit TSS. */
const TSS_32: u32 = 8;
/** IA32_MISC_ENABLE bit 34: XD bit disable. */
const MISC_XD_DISABLE: u64 = 0x400000000;

const XCR0_X87: u64 = 1;
const XCR0_SSE: u64 = 2;
const XCR0_AVX: u64 = 4;
const XCR0_PKRU: u64 = 0x200;

function refuse(): bool {
  raiseGp(0);
  return false;
}

/** A load of the PDPTEs that failed: an EPT violation is recorded, or a reserved bit was set. */
function refusePdptes(): bool {
  if (!faulted()) raiseGp(0);
  return false;
}

function capability(index: u32): u64 {
  return load<u64>(MACHINE_BASE + MachineOffset.VMX_CAPABILITY + (index << 3));
}

/** VMX operation fixes bits of CR0; with "unrestricted guest", PE and PG are free in non-root operation. */
function vmxAllowsCr0(value: u64): bool {
  if (!cpu.vmxOn) return true;
  let ones = capability(CR0_FIXED0);
  if (cpu.nonRoot && secondaryControl(Control.UNRESTRICTED_GUEST)) ones &= ~(Bit.CR0_PE | Bit.CR0_PG);
  return (value & ones) == ones && (value & ~capability(CR0_FIXED1)) == 0;
}

function vmxAllowsCr4(value: u64): bool {
  if (!cpu.vmxOn) return true;
  const ones = capability(CR4_FIXED0);
  return (value & ones) == ones && (value & ~capability(CR4_FIXED1)) == 0;
}

/** PAE paging would be in use with these registers. */
function paePaging(cr0: u64, cr4: u64, efer: u64): bool {
  return (cr0 & Bit.CR0_PG) != 0 && (cr4 & Bit.CR4_PAE) != 0 && (efer & Bit.EFER_LMA) == 0;
}

/** CR0. Turning paging on or off with EFER.LME set enters or leaves IA-32e mode. */
export function writeCr0(operand: u64): bool {
  if (operand >> 32) return refuse();
  const old = cpu.cr0;
  const value = (operand & CR0_DEFINED) | Bit.CR0_ET;
  const changed = old ^ value;
  if ((value & Bit.CR0_PG) != 0 && (value & Bit.CR0_PE) == 0) return refuse();
  if ((value & Bit.CR0_NW) != 0 && (value & Bit.CR0_CD) == 0) return refuse();
  if (!vmxAllowsCr0(value)) return refuse();
  let efer = cpu.efer;
  if (changed & Bit.CR0_PG) {
    if (value & Bit.CR0_PG) {
      if (efer & Bit.EFER_LME) {
        if ((cpu.cr4 & Bit.CR4_PAE) == 0 || (segmentAccess(CS) & LONG) != 0 || (segmentAccess(TR) & TSS_32) == 0) return refuse();
        efer |= Bit.EFER_LMA;
      }
    } else {
      if (in64BitMode() || (cpu.cr4 & Bit.CR4_PCIDE) != 0) return refuse();
      efer &= ~Bit.EFER_LMA;
    }
  }
  if ((changed & (Bit.CR0_CD | Bit.CR0_NW | Bit.CR0_PG)) != 0 && paePaging(value, cpu.cr4, efer)) {
    if (!loadPdptes(cpu.cr3)) return refusePdptes();
  }
  cpu.cr0 = value;
  cpu.efer = efer;
  updateMode();
  writeCr0Flush(old);
  return true;
}

/** CR3; `operand` bit 63 keeps the translations of the PCID when CR4.PCIDE is 1, and never goes into the register. */
export function writeCr3(operand: u64): bool {
  let value = operand;
  if (cpu.cr4 & Bit.CR4_PCIDE) value &= ~CR3_KEEP;
  if (value >> (machine.physicalAddressBits as u64)) return refuse();
  if (paePaging(cpu.cr0, cpu.cr4, cpu.efer) && !loadPdptes(value)) return refusePdptes();
  cpu.cr3 = value;
  writeCr3Flush(operand);
  return true;
}

/** The bits of CR4 that the model has. */
export function definedCr4(): u64 {
  let bits = Bit.CR4_PCE;
  if (hasFeature(Feature.VME)) bits |= Bit.CR4_VME | Bit.CR4_PVI;
  if (hasFeature(Feature.TSC)) bits |= Bit.CR4_TSD;
  if (hasFeature(Feature.DE)) bits |= Bit.CR4_DE;
  if (hasFeature(Feature.PSE)) bits |= Bit.CR4_PSE;
  if (hasFeature(Feature.PAE)) bits |= Bit.CR4_PAE;
  if (hasFeature(Feature.MCE)) bits |= Bit.CR4_MCE;
  if (hasFeature(Feature.PGE)) bits |= Bit.CR4_PGE;
  if (hasFeature(Feature.FXSR)) bits |= Bit.CR4_OSFXSR;
  if (hasFeature(Feature.SSE)) bits |= Bit.CR4_OSXMMEXCPT;
  if (hasFeature(Feature.UMIP)) bits |= Bit.CR4_UMIP;
  if (hasFeature(Feature.LA57)) bits |= Bit.CR4_LA57;
  if (hasFeature(Feature.VMX)) bits |= Bit.CR4_VMXE;
  if (hasFeature(Feature.SMX)) bits |= Bit.CR4_SMXE;
  if (hasFeature(Feature.FSGSBASE)) bits |= Bit.CR4_FSGSBASE;
  if (hasFeature(Feature.PCID)) bits |= Bit.CR4_PCIDE;
  if (hasFeature(Feature.XSAVE)) bits |= Bit.CR4_OSXSAVE;
  if (hasFeature(Feature.SMEP)) bits |= Bit.CR4_SMEP;
  if (hasFeature(Feature.SMAP)) bits |= Bit.CR4_SMAP;
  if (hasFeature(Feature.PKU)) bits |= Bit.CR4_PKE;
  if (hasFeature(Feature.PKS)) bits |= Bit.CR4_PKS;
  return bits;
}

export function writeCr4(value: u64): bool {
  const old = cpu.cr4;
  const changed = old ^ value;
  if (value & ~definedCr4()) return refuse();
  if (!vmxAllowsCr4(value)) return refuse();
  const longMode = (cpu.efer & Bit.EFER_LMA) != 0;
  if (longMode && ((value & Bit.CR4_PAE) == 0 || (changed & Bit.CR4_LA57) != 0)) return refuse();
  if ((changed & value & Bit.CR4_PCIDE) != 0 && (!longMode || (cpu.cr3 & CR3_PCID) != 0)) return refuse();
  if ((changed & (Bit.CR4_PAE | Bit.CR4_PGE | Bit.CR4_PSE | Bit.CR4_SMEP)) != 0 && paePaging(cpu.cr0, value, cpu.efer)) {
    if (!loadPdptes(cpu.cr3)) return refusePdptes();
  }
  cpu.cr4 = value;
  writeCr4Flush(old);
  return true;
}

/** Bits of IA32_EFER that the model has. */
export function definedEfer(): u64 {
  let bits: u64 = 0;
  if (hasFeature(Feature.SYSCALL)) bits |= Bit.EFER_SCE;
  if (hasFeature(Feature.LM)) bits |= Bit.EFER_LME | Bit.EFER_LMA;
  if (hasFeature(Feature.NX) && (cpu.miscEnable & MISC_XD_DISABLE) == 0) bits |= Bit.EFER_NXE;
  return bits;
}

/** WRMSR IA32_EFER: LMA keeps its value whatever is written; LME cannot change while paging is on. */
export function writeEfer(operand: u64): bool {
  if (operand & ~definedEfer()) return refuse();
  const value = (operand & ~Bit.EFER_LMA) | (cpu.efer & Bit.EFER_LMA);
  const changed = cpu.efer ^ value;
  if ((changed & Bit.EFER_LME) != 0 && (cpu.cr0 & Bit.CR0_PG) != 0) return refuse();
  cpu.efer = value;
  if (changed & Bit.EFER_NXE) flushAllPcids(true);
  return true;
}

/** State components that XCR0 can enable on this model. */
export function definedXcr0(): u64 {
  let bits = XCR0_X87 | XCR0_SSE;
  if (hasFeature(Feature.AVX)) bits |= XCR0_AVX;
  if (hasFeature(Feature.PKU)) bits |= XCR0_PKRU;
  return bits;
}

/** XSETBV with ECX = 0. */
export function writeXcr0(value: u64): bool {
  if (value & ~definedXcr0()) return refuse();
  if ((value & XCR0_X87) == 0) return refuse();
  if ((value & XCR0_AVX) != 0 && (value & XCR0_SSE) == 0) return refuse();
  cpu.xcr0 = value;
  return true;
}
