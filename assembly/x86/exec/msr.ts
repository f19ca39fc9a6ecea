/** RDMSR, WRMSR, RDTSC, RDTSCP, RDPID, RDPMC. The registers themselves: register/msr.ts. */
import * as ExitReason from "../../spec/exit-reason.ts";
import * as Msr from "../../spec/msr.ts";
import { faulted, raiseGp, raiseUd, raiseVmExit } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { isX2apicMsr, rdmsrValue, writeMsr } from "../register/msr.ts";
import { visibleTsc } from "../register/tsc.ts";
import { CR0_PE, CR4_PCE, CR4_TSD } from "../state/control-bits.ts";
import { MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { rdmsrExits, rdpmcExits, rdtscExits, rdtscpIsUndefined, wrmsrExits } from "../vmx/conditions.ts";
import { guestDeadlineShadow, virtualizesApicTimer, writeGuestDeadline } from "../vmx/guest-timer.ts";
import { isVirtualMsrRead, isVirtualMsrWrite, virtualMsr, writeVirtualMsr } from "../vmx/virtual-apic.ts";
import { writeSlot } from "./operand.ts";

function setEdxEax(value: u64): void {
  cpu.rax = value & 0xffffffff;
  cpu.rdx = value >> 32;
}

/** @sdm 2B "RDMSR—Read From Model Specific Register" */
export function execRdmsr(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  const index = cpu.rcx as u32;
  if (cpu.nonRoot && rdmsrExits(index)) return raiseVmExit(ExitReason.RDMSR, 0);
  const offset = (index & 0xff) << 4;
  if (cpu.nonRoot && isX2apicMsr(index) && isVirtualMsrRead(offset)) {
    setEdxEax(virtualMsr(offset));
    return RETIRE;
  }
  if (cpu.nonRoot && index == Msr.TSC_DEADLINE && virtualizesApicTimer()) {
    setEdxEax(guestDeadlineShadow());
    return RETIRE;
  }
  const value = index == Msr.TSC ? visibleTsc() : rdmsrValue(index);
  if (faulted()) return FAULT;
  setEdxEax(value);
  return RETIRE;
}

/**
 * WRMSR ends the block: EFER, APIC_BASE or a timer may have changed. The segment bases do not need that.
 *
 * @sdm 2D "WRMSR—Write to Model Specific Register"
 */
export function execWrmsr(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseGp(0);
  const index = cpu.rcx as u32;
  if (cpu.nonRoot && wrmsrExits(index)) return raiseVmExit(ExitReason.WRMSR, 0);
  const value = (cpu.rdx << 32) | (cpu.rax & 0xffffffff);
  const offset = (index & 0xff) << 4;
  if (cpu.nonRoot && isX2apicMsr(index) && isVirtualMsrWrite(offset)) return writeVirtualMsr(offset, value) ? RETIRE_END : raiseGp(0);
  if (cpu.nonRoot && index == Msr.TSC_DEADLINE && virtualizesApicTimer()) {
    writeGuestDeadline(value);
    return RETIRE_END;
  }
  if (!writeMsr(index, value)) return FAULT;
  return index >= Msr.FS_BASE && index <= Msr.TSC_AUX ? RETIRE : RETIRE_END;
}

/** CR4.TSD keeps the time-stamp counter from every CPL but 0. */
function tscForbidden(): bool {
  return (cpu.cr4 & CR4_TSD) != 0 && cpu.cpl != 0;
}

/** @sdm 2B "RDTSC—Read Time-Stamp Counter" */
export function execRdtsc(op: MicroOp): i32 {
  if (tscForbidden()) return raiseGp(0);
  if (cpu.nonRoot && rdtscExits()) return raiseVmExit(ExitReason.RDTSC, 0);
  setEdxEax(visibleTsc());
  return RETIRE;
}

/** @sdm 2B "RDTSCP—Read Time-Stamp Counter and Processor ID" */
export function execRdtscp(op: MicroOp): i32 {
  if (cpu.nonRoot && rdtscpIsUndefined()) return raiseUd();
  if (tscForbidden()) return raiseGp(0);
  if (cpu.nonRoot && rdtscExits()) return raiseVmExit(ExitReason.RDTSCP, 0);
  setEdxEax(visibleTsc());
  cpu.rcx = cpu.tscAux & 0xffffffff;
  return RETIRE;
}

/** @sdm 2B "RDPID—Read Processor ID" */
export function execRdpid(op: MicroOp): i32 {
  if (cpu.nonRoot && rdtscpIsUndefined()) return raiseUd();
  writeSlot(op.base, in64BitMode() ? 8 : 4, cpu.tscAux & 0xffffffff);
  return RETIRE;
}

/**
 * RDPMC: the models have no performance counters (CPUID leaf 0AH is 0), so no value of ECX is valid.
 *
 * @sdm 2B "RDPMC—Read Performance-Monitoring Counters"
 */
export function execRdpmc(op: MicroOp): i32 {
  if ((cpu.cr4 & CR4_PCE) == 0 && cpu.cpl != 0 && (cpu.cr0 & CR0_PE) != 0) return raiseGp(0);
  if (cpu.nonRoot && rdpmcExits()) return raiseVmExit(ExitReason.RDPMC, 0);
  return raiseGp(0);
}
