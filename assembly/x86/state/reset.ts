/**
 * State of a logical processor after RESET, INIT and SIPI. The MSRs (register/msr.ts) and the local APIC (apic/) have
 * their own resets, which follow this one; the TLB and the block cache are emptied by the caller.
 *
 * @sdm 3A "Processor State After Reset"
 */
import { MACHINE_BASE, VCPU_BASE } from "../../spec/layout.ts";
import * as MachineOffset from "../../spec/machine-offset.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { CR0_CD, CR0_ET, CR0_NW } from "./control-bits.ts";
import { setRflags } from "./flags.ts";
import { machine } from "./machine.ts";
import { updateMode } from "./mode.ts";
import { CS, GS, LDTR, TR, setSegment } from "./segment.ts";
import { cpu } from "./vcpu.ts";

const NONE: u32 = 0xffffffff;
const NO_TIME: u64 = 0xffffffffffffffff;
const NO_POINTER: u64 = 0xffffffffffffffff;

const ACTIVE: u32 = 0;
const WAIT_FOR_SIPI: u32 = 3;

/** Present, data, writable, accessed. */
const DATA_ACCESS: u32 = 0x93;
const LDT_ACCESS: u32 = 0x82;
const BUSY_TSS_ACCESS: u32 = 0x8b;

const DR6_RESET: u64 = 0xffff0ff0;
const DR7_RESET: u64 = 0x400;
/** IA32_APIC_BASE.BSP: the bootstrap processor. */
const APIC_BASE_BSP: u64 = 0x100;
const FCW_RESET: u32 = 0x40;
/** Every x87 register holds +0. */
const FTW_RESET: u32 = 0x5555;
const MXCSR_RESET: u32 = 0x1f80;

/** EDX after RESET or INIT: CPUID.1:EAX of the model (family, model, stepping). */
function processorSignature(): u32 {
  for (let i: u32 = 0; i < machine.cpuidCount; i++) {
    const row = MACHINE_BASE + MachineOffset.CPUID + i * 24;
    if (load<u32>(row) == 1) return load<u32>(row + 8);
  }
  return 0;
}

/** What RESET and INIT share: registers, segments, control and debug registers, and the events that were on their way. */
function resetExecution(cr0: u64): void {
  for (let i: u32 = 0; i < 16; i++) store<u64>(VCPU_BASE + Offset.RAX + (i << 3), 0);
  cpu.rdx = processorSignature();
  cpu.rip = 0xfff0;
  cpu.nextRip = 0xfff0;
  setRflags(2);
  for (let i: u32 = 0; i <= GS; i++) setSegment(i, 0, 0, 0xffff, DATA_ACCESS);
  setSegment(CS, 0xf000, 0xffff0000, 0xffff, DATA_ACCESS);
  setSegment(LDTR, 0, 0, 0xffff, LDT_ACCESS);
  setSegment(TR, 0, 0, 0xffff, BUSY_TSS_ACCESS);
  cpu.gdtrBase = 0;
  cpu.gdtrLimit = 0xffff;
  cpu.idtrBase = 0;
  cpu.idtrLimit = 0xffff;
  cpu.cr0 = cr0;
  cpu.cr2 = 0;
  cpu.cr3 = 0;
  cpu.cr4 = 0;
  cpu.efer = 0;
  for (let i: u32 = 0; i < 4; i++) store<u64>(VCPU_BASE + Offset.DR + (i << 3), 0);
  store<u64>(VCPU_BASE + Offset.DR + 6 * 8, DR6_RESET);
  store<u64>(VCPU_BASE + Offset.DR + 7 * 8, DR7_RESET);
  cpu.faultVector = NONE;
  cpu.deliveringVector = NONE;
  cpu.interruptibility = 0;
  cpu.heldBlocking = 0;
  cpu.stepArmed = 0;
  cpu.iretUnblockedNmi = 0;
  cpu.pendingDebug = 0;
  cpu.nmiPending = 0;
  cpu.initPending = 0;
  cpu.sipiVector = NONE;
  cpu.mtfPending = 0;
  cpu.attention = 1;
  updateMode();
}

/** Power-up or RESET of the processor in execution. All of its state is set or zero, but for the local APIC and the level of INTR. */
export function resetProcessor(): void {
  const intr = cpu.intrLine;
  memory.fill(VCPU_BASE, 0, Offset.APIC);
  cpu.intrLine = intr;
  resetExecution(CR0_CD | CR0_NW | CR0_ET);
  cpu.xcr0 = 1;
  cpu.fcw = FCW_RESET;
  cpu.ftw = FTW_RESET;
  cpu.mxcsr = MXCSR_RESET;
  cpu.vmxonPointer = NO_POINTER;
  cpu.currentVmcs = NO_POINTER;
  cpu.preemptionDeadline = NO_TIME;
  cpu.guestTimer = NO_TIME;
  cpu.activity = machine.vcpuCurrent == 0 ? ACTIVE : WAIT_FOR_SIPI;
}

/**
 * INIT outside VMX operation: registers as after RESET; the x87, SSE and AVX state, MSRs other than IA32_EFER, and CR0.CD
 * and NW stay. The bootstrap processor goes on at the reset vector, the others wait for a SIPI.
 */
export function initProcessor(): void {
  // One that is here came after the INIT (apic/interrupt-message.ts).
  const sipi = cpu.sipiVector;
  resetExecution((cpu.cr0 & (CR0_CD | CR0_NW)) | CR0_ET);
  cpu.sipiVector = sipi;
  cpu.activity = cpu.apicBase & APIC_BASE_BSP ? ACTIVE : WAIT_FOR_SIPI;
}

/** A startup IPI ends the wait-for-SIPI state: real-address mode at `vector` * 1000H. @sdm 3A "MP Initialization Protocol Algorithm for MP Systems" */
export function startProcessor(vector: u32): void {
  setSegment(CS, vector << 8, (vector as u64) << 12, 0xffff, DATA_ACCESS);
  cpu.rip = 0;
  cpu.activity = ACTIVE;
  cpu.sipiVector = NONE;
  cpu.attention = 1;
  updateMode();
}
