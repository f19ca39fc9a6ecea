/**
 * What exits: one predicate for each row of the manual, without side effects.
 *
 * All of them presume VMX non-root operation: callers test `cpu.nonRoot != 0 && hltExits()`, after the faults that the manual
 * puts before VM exits (an invalid opcode, a privilege violation).
 *
 * @sdm 3C "Instructions That Cause VM Exits Conditionally"
 * @sdm 3C "Other Causes of VM Exits"
 */
import * as Control from "../../spec/control.ts";
import * as Slot from "../../spec/vmcs-slot.ts";
import { field, field32, pinControl, primaryControl, secondaryControl } from "../state/vmcs.ts";
import { cpu } from "../state/vcpu.ts";

/** #PF, the one exception that the exception bitmap does not decide alone. */
const PAGE_FAULT: u32 = 14;
/** CR0.PE, and the bits that LMSW can write: PE MP EM TS. */
const CR0_PE: u64 = 1;
const CR0_LMSW: u64 = 0xf;
const CR0_TS: u64 = 8;

/* ---- instructions that exit unconditionally: CPUID, GETSEC, INVD, XSETBV and the VMX instructions need no predicate ---- */

export function hltExits(): bool {
  return primaryControl(Control.HLT_EXITING);
}

export function invlpgExits(): bool {
  return primaryControl(Control.INVLPG_EXITING);
}

/** INVPCID is #UD in non-root operation unless "enable INVPCID" is 1. */
export function invpcidIsUndefined(): bool {
  return !secondaryControl(Control.ENABLE_INVPCID);
}

export function invpcidExits(): bool {
  return primaryControl(Control.INVLPG_EXITING) && secondaryControl(Control.ENABLE_INVPCID);
}

export function mwaitExits(): bool {
  return primaryControl(Control.MWAIT_EXITING);
}

export function monitorExits(): bool {
  return primaryControl(Control.MONITOR_EXITING);
}

export function pauseExits(): bool {
  return primaryControl(Control.PAUSE_EXITING);
}

/** A PAUSE at `now` (ticks of the TSC) belongs to the loop of the one before: no more than PLE_Gap lies between them. */
export function pauseContinuesLoop(now: u64): bool {
  return cpu.pauseLast != 0xffffffffffffffff && now - cpu.pauseLast <= field(Slot.PLE_GAP);
}

/** Under PAUSE-loop exiting, a PAUSE exits if its loop has gone on for more than PLE_Window. */
export function pauseLoopExits(now: u64): bool {
  return pauseContinuesLoop(now) && now - cpu.pauseFirst > field(Slot.PLE_WINDOW);
}

/** PAUSE-loop exiting is on for this PAUSE: at CPL 0 only, and "PAUSE exiting" comes first. */
export function pauseLoopExiting(): bool {
  return cpu.cpl == 0 && secondaryControl(Control.PAUSE_LOOP_EXITING) && !primaryControl(Control.PAUSE_EXITING);
}

export function rdpmcExits(): bool {
  return primaryControl(Control.RDPMC_EXITING);
}

export function rdtscExits(): bool {
  return primaryControl(Control.RDTSC_EXITING);
}

/** RDTSCP (and RDPID) are #UD in non-root operation unless "enable RDTSCP" is 1. */
export function rdtscpIsUndefined(): bool {
  return !secondaryControl(Control.ENABLE_RDTSCP);
}

export function rdtscpExits(): bool {
  return primaryControl(Control.RDTSC_EXITING) && secondaryControl(Control.ENABLE_RDTSCP);
}

/** XSAVES and XRSTORS are #UD in non-root operation unless "enable XSAVES/XRSTORS" is 1. */
export function xsavesIsUndefined(): bool {
  return !secondaryControl(Control.ENABLE_XSAVES);
}

/** VMFUNC is #UD unless "enable VM functions" is 1, and for a function (EAX) above 63. */
export function vmfuncIsUndefined(leaf: u32): bool {
  return leaf > 63 || !secondaryControl(Control.ENABLE_VM_FUNCTIONS);
}

/** VMFUNC exits if its function (EAX) is not enabled; a function can exit for its own reasons. */
export function vmfuncExits(leaf: u32): bool {
  return ((field(Slot.VM_FUNCTION_CONTROLS) >> (leaf as u64)) & 1) == 0;
}

/** VMREAD exits unless VMCS shadowing is on and the field's bit in the VMREAD bitmap is 0; encodings above 7FFFH always do. */
export function vmreadExits(encoding: u64): bool {
  return !secondaryControl(Control.VMCS_SHADOWING) || encoding > 0x7fff || bitmapBit(cpu.vmreadBitmap, encoding as u32);
}

/** As for VMREAD. */
export function vmwriteExits(encoding: u64): bool {
  return !secondaryControl(Control.VMCS_SHADOWING) || encoding > 0x7fff || bitmapBit(cpu.vmwriteBitmap, encoding as u32);
}

/** UMONITOR, UMWAIT and TPAUSE are #UD in non-root operation unless "enable user wait and pause" is 1. */
export function userWaitIsUndefined(): bool {
  return !secondaryControl(Control.ENABLE_USER_WAIT_PAUSE);
}

export function wbinvdExits(): bool {
  return secondaryControl(Control.WBINVD_EXITING);
}

export function rdrandExits(): bool {
  return secondaryControl(Control.RDRAND_EXITING);
}

export function rdseedExits(): bool {
  return secondaryControl(Control.RDSEED_EXITING);
}

/** LGDT, LIDT, LLDT, LTR, SGDT, SIDT, SLDT, STR. */
export function descriptorTableExits(): bool {
  return secondaryControl(Control.DESCRIPTOR_TABLE_EXITING);
}

export function movDrExits(): bool {
  return primaryControl(Control.MOV_DR_EXITING);
}

/* ---- control registers ---- */

/** MOV to CR0 exits if it would change a host-owned bit away from what the guest believes it holds. */
export function movToCr0Exits(value: u64): bool {
  return ((value ^ field(Slot.CR0_READ_SHADOW)) & field(Slot.CR0_GUEST_HOST_MASK)) != 0;
}

/** As for CR0. */
export function movToCr4Exits(value: u64): bool {
  return ((value ^ field(Slot.CR4_READ_SHADOW)) & field(Slot.CR4_GUEST_HOST_MASK)) != 0;
}

/** MOV to CR3 exits unless the value is one of the first CR3-target-count target values. */
export function movToCr3Exits(value: u64): bool {
  if (!primaryControl(Control.CR3_LOAD_EXITING)) return false;
  const count = field32(Slot.CR3_TARGET_COUNT);
  if (count > 0 && value == field(Slot.CR3_TARGET_VALUE0)) return false;
  if (count > 1 && value == field(Slot.CR3_TARGET_VALUE1)) return false;
  if (count > 2 && value == field(Slot.CR3_TARGET_VALUE2)) return false;
  if (count > 3 && value == field(Slot.CR3_TARGET_VALUE3)) return false;
  return true;
}

export function movFromCr3Exits(): bool {
  return primaryControl(Control.CR3_STORE_EXITING);
}

export function movToCr8Exits(): bool {
  return primaryControl(Control.CR8_LOAD_EXITING);
}

export function movFromCr8Exits(): bool {
  return primaryControl(Control.CR8_STORE_EXITING);
}

/** MOV to and from CR8 access the virtual TPR, after the exits of CR8-load and CR8-store exiting. */
export function usesTprShadow(): bool {
  return primaryControl(Control.USE_TPR_SHADOW);
}

/** CLTS exits if CR0.TS is host-owned and the guest believes that it is set. */
export function cltsExits(): bool {
  return (field(Slot.CR0_GUEST_HOST_MASK) & field(Slot.CR0_READ_SHADOW) & CR0_TS) != 0;
}

/** CLTS changes nothing if CR0.TS is host-owned and the guest believes that it is clear. */
export function cltsIsIgnored(): bool {
  return (field(Slot.CR0_GUEST_HOST_MASK) & CR0_TS) != 0;
}

/** LMSW cannot clear PE, so PE counts only when the source sets it; MP, EM and TS count both ways. */
export function lmswExits(source: u64): bool {
  const mask = field(Slot.CR0_GUEST_HOST_MASK) & CR0_LMSW;
  const changed = (source ^ field(Slot.CR0_READ_SHADOW)) & mask;
  if ((changed & ~CR0_PE) != 0) return true;
  return (changed & source & CR0_PE) != 0;
}

/** What MOV from CR0 and SMSW read: host-owned bits come from the read shadow. */
export function readCr0ForGuest(): u64 {
  const mask = field(Slot.CR0_GUEST_HOST_MASK);
  return (cpu.cr0 & ~mask) | (field(Slot.CR0_READ_SHADOW) & mask);
}

/** What MOV from CR4 reads. */
export function readCr4ForGuest(): u64 {
  const mask = field(Slot.CR4_GUEST_HOST_MASK);
  return (cpu.cr4 & ~mask) | (field(Slot.CR4_READ_SHADOW) & mask);
}

/** What a MOV to CR0 that does not exit puts into CR0: host-owned bits keep their value. */
export function writeCr0ForGuest(value: u64): u64 {
  const mask = field(Slot.CR0_GUEST_HOST_MASK);
  return (value & ~mask) | (cpu.cr0 & mask);
}

/** What a MOV to CR4 that does not exit puts into CR4. */
export function writeCr4ForGuest(value: u64): u64 {
  const mask = field(Slot.CR4_GUEST_HOST_MASK);
  return (value & ~mask) | (cpu.cr4 & mask);
}

/* ---- I/O and MSRs ---- */

/** A bitmap that is not in RAM reads as all ones. */
function bitmapBit(bitmap: u32, bit: u32): bool {
  if (bitmap == 0) return true;
  return ((load<u8>(bitmap + (bit >> 3)) >> (bit & 7)) & 1) != 0;
}

function portExits(port: u32): bool {
  return port < 0x8000 ? bitmapBit(cpu.ioBitmapA, port) : bitmapBit(cpu.ioBitmapB, port & 0x7fff);
}

/** IN, OUT, INS, OUTS of `size` bytes: every port accessed counts, and an access that wraps around port 0xffff exits. */
export function ioExits(port: u32, size: u32): bool {
  if (!primaryControl(Control.USE_IO_BITMAPS)) return primaryControl(Control.UNCONDITIONAL_IO_EXITING);
  if (port + size > 0x10000) return true;
  for (let i: u32 = 0; i < size; i++) if (portExits(port + i)) return true;
  return false;
}

/** `half` is 0 for reads and 0x800 for writes: byte offset in the MSR bitmaps. */
function msrExits(index: u32, half: u32): bool {
  if (!primaryControl(Control.USE_MSR_BITMAPS)) return true;
  if (index < 0x2000) return bitmapBit(cpu.msrBitmap, (half << 3) + index);
  if (index - 0xc0000000 < 0x2000) return bitmapBit(cpu.msrBitmap, ((half + 0x400) << 3) + (index - 0xc0000000));
  return true;
}

export function rdmsrExits(index: u32): bool {
  return msrExits(index, 0);
}

export function wrmsrExits(index: u32): bool {
  return msrExits(index, 0x800);
}

/* ---- events ---- */

/**
 * A page fault exits if the bitmap's bit agrees with the comparison of its error code; every other exception if its bit is 1.
 *
 * @sdm 3C "Other Causes of VM Exits", exceptions
 */
export function exceptionExits(vector: u32, errorCode: u32): bool {
  const selected = ((field32(Slot.EXCEPTION_BITMAP) >> vector) & 1) != 0;
  if (vector != PAGE_FAULT) return selected;
  const equal = (errorCode & field32(Slot.PAGE_FAULT_ERROR_CODE_MASK)) == field32(Slot.PAGE_FAULT_ERROR_CODE_MATCH);
  return equal == selected;
}

export function externalInterruptExits(): bool {
  return pinControl(Control.EXTERNAL_INTERRUPT_EXITING);
}

export function nmiExits(): bool {
  return pinControl(Control.NMI_EXITING);
}

/** With virtual NMIs, blocking by NMI in the interruptibility state is virtual-NMI blocking: NMIs themselves always exit. */
export function virtualNmis(): bool {
  return pinControl(Control.VIRTUAL_NMIS);
}

export function interruptWindowExits(): bool {
  return primaryControl(Control.INTERRUPT_WINDOW_EXITING);
}

export function nmiWindowExits(): bool {
  return primaryControl(Control.NMI_WINDOW_EXITING);
}

/** A bus lock exits, after the instruction that asserted it. */
export function busLockExits(): bool {
  return secondaryControl(Control.BUS_LOCK_DETECTION);
}

/** Instruction timeout: `ticks` have passed in which nothing could retire. */
export function instructionTimeoutExits(ticks: u64): bool {
  return secondaryControl(Control.INSTRUCTION_TIMEOUT_EXITING) && ticks > field(Slot.INSTRUCTION_TIMEOUT);
}

export function monitorTrapFlag(): bool {
  return primaryControl(Control.MONITOR_TRAP_FLAG);
}
