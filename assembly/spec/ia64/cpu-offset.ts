// Generated from src/spec/ia64/state.ts by npm run gen. Do not edit.
/** r0..r31 of the current bank: value, NaT. */
export const GR: u32 = 0;
/** The 96 physical stacked registers: value, NaT. */
export const STACKED: u32 = 512;
/** r16..r31 of the bank that PSR.bn does not select: value, NaT. */
export const OTHER_BANK: u32 = 2048;
/** f0..f127, physical: significand; sign in bit 17 and exponent in bits 16:0. */
export const FR: u32 = 2304;
/** Address in linear memory of each of r0..r127; that of r0 for registers outside the frame. */
export const GR_MAP: u32 = 4352;
/** p0..p63 in the current rotation, bit n for pn. Bit 0 is always 1. */
export const PR: u32 = 4608;
/** b0..b7. */
export const BR: u32 = 4616;
/** Address of the bundle in execution; valid outside the run loop and inside handlers that end it. */
export const IP: u32 = 4680;
/** Slot of the instruction in execution, 0..2: with ip. */
export const SLOT: u32 = 4688;
/** PSR.cpl; psr holds it too. */
export const CPL: u32 = 4692;
/** PSR, all bits; PSR.ri is 0 here, `slot` holds it. */
export const PSR: u32 = 4696;
/** CFM: size of frame, registers. */
export const SOF: u32 = 4704;
/** CFM: size of locals. */
export const SOL: u32 = 4708;
/** CFM: size of the rotating part of the frame, in registers (8 times the field). */
export const SOR: u32 = 4712;
/** CFM: rotating register base of general registers. */
export const RRB_GR: u32 = 4716;
/** CFM: the same for floating-point registers. */
export const RRB_FR: u32 = 4720;
/** CFM: the same for predicates. */
export const RRB_PR: u32 = 4724;
/** Application registers by number. BSP, ITC and EC are as the register functions say (register/application.ts). */
export const AR: u32 = 4728;
/** Control registers by number. IVR, EOI and IRR are functions (interrupt/external.ts). */
export const CR: u32 = 5752;
/** Region registers. */
export const RR: u32 = 6776;
/** Protection key registers. */
export const PKR: u32 = 6840;
/** Data breakpoint registers. */
export const DBR: u32 = 6968;
/** Instruction breakpoint registers. */
export const IBR: u32 = 7096;
/** Performance monitor configuration registers. */
export const PMC: u32 = 7224;
/** Performance monitor data registers. */
export const PMD: u32 = 7480;
/** CPUID registers. */
export const CPUID: u32 = 7736;
/** RSE: physical number, 0..95, of r32. */
export const BOTTOM: u32 = 7776;
/** RSE: registers below r32 that are not in memory yet. */
export const DIRTY: u32 = 7780;
/** RSE: registers below those that are in memory and still valid. */
export const CLEAN: u32 = 7784;
/** RSE: current frame load enable: the frame is incomplete, mandatory loads are pending. */
export const CFLE: u32 = 7788;
/** Vector of the interruption that a handler raised (spec/ia64/vector.ts). */
export const FAULT_VECTOR: u32 = 7792;
/** 1 for a trap: the instruction completed, ip and slot are those of the next one. */
export const FAULT_IS_TRAP: u32 = 7796;
/** Its ISR, without ni, ir and ei, which delivery adds. */
export const FAULT_ISR: u32 = 7800;
/** Its faulting address. */
export const FAULT_IFA: u32 = 7808;
/** Which of IFA (1), ITIR (2), IIM (4), IHA (8) delivery writes. */
export const FAULT_WRITES: u32 = 7816;
/** Cause of a virtualization fault, for GR24. */
export const FAULT_CAUSE: u32 = 7820;
/** Its ITIR. */
export const FAULT_ITIR: u32 = 7824;
/** Its IIM. */
export const FAULT_IIM: u32 = 7832;
/** Its IHA. */
export const FAULT_IHA: u32 = 7840;
/** Instruction of a virtualization fault, for GR25. */
export const FAULT_OPCODE: u32 = 7848;
/** Bundle of the last taken branch: IIPA of a fault at its target. */
export const BRANCH_FROM: u32 = 7856;
/** Its target. */
export const BRANCH_TO: u32 = 7864;
/** Instructions retired so far: virtual time, unless it is ahead. */
export const RETIRED: u32 = 7872;
/** Ticks of idle time skipped: ITC is retired + skipped + itcOffset. */
export const SKIPPED: u32 = 7880;
/** What the last write of ITC added. */
export const ITC_OFFSET: u32 = 7888;
/** Value of `retired` at which run() stops with BUDGET. */
export const LIMIT: u32 = 7896;
/** Tick at which the devices have work; all ones for never. */
export const HOST_DEADLINE: u32 = 7904;
/** Tick at which the run loop looks at events again. */
export const CHUNK_END: u32 = 7912;
/** Why run() returned (spec/ia64/stop.ts). */
export const STOP_REASON: u32 = 7920;
/** Detail of the reason. */
export const STOP_DETAIL: u32 = 7924;
/** Set by the host: run() returns at the next look at events. */
export const STOP_REQUEST: u32 = 7928;
/** 1 in PAL_HALT_LIGHT: waits for an interrupt. */
export const HALTED: u32 = 7932;
/** Something the event check must look at. */
export const EVENTS_PENDING: u32 = 7936;
/** External interrupts in service. */
export const IN_SERVICE_COUNT: u32 = 7940;
/** LSAPIC: requested external interrupts (IRR0-3). */
export const REQUESTED: u32 = 7944;
/** LSAPIC: external interrupts that were read from IVR and not ended. */
export const IN_SERVICE: u32 = 7976;
/** ITM value that has raised its interrupt already. */
export const TIMER_DONE: u32 = 8008;
/** Guest RAM from physical address 0, bytes. */
export const RAM_BYTES: u32 = 8016;
/** Physical range in which break instructions stop run() with FIRMWARE: first byte. */
export const FIRMWARE_BASE: u32 = 8024;
/** First byte after it; equal to firmwareBase for none. */
export const FIRMWARE_END: u32 = 8032;
/** Physical address of the processor interrupt block (2 MiB). */
export const INTERRUPT_BLOCK: u32 = 8040;
/** Tags of the fast translation paths carry it: a new number empties them. */
export const FAST_GENERATION: u32 = 8048;
/** Low 12 bits of the tags of data accesses in the current state (memory/fast-tlb.ts). */
export const FAST_CONTEXT: u32 = 8052;
/** The same for instruction fetch. */
export const CODE_CONTEXT: u32 = 8056;
/** Pages of decoded bundles in use. */
export const BUNDLE_PAGES_USED: u32 = 8060;
/** Decoded bundles were dropped, or translation changed: the run loop looks its position up again. */
export const CODE_CHANGED: u32 = 8064;
/** Entries of the ALAT in use. */
export const ALAT_COUNT: u32 = 8068;
/** Entry of the ALAT that is replaced next. */
export const ALAT_NEXT: u32 = 8072;
/** Entry of the data translation cache that is replaced next. */
export const TC_NEXT_DATA: u32 = 8076;
/** The same for instructions. */
export const TC_NEXT_CODE: u32 = 8080;
/** ALAT: 32 entries of register tag and physical address range. */
export const ALAT: u32 = 8088;
/** PSR.vm is implemented and virtual-machine features are enabled (PAL_PROC_SET_FEATURES bit 40). */
export const VM_AVAILABLE: u32 = 8856;
/** The vmsw instruction is enabled (bit 54). */
export const VMSW_ENABLED: u32 = 8860;
/** A virtual environment is initialized on this processor (PAL_VP_INIT_ENV). */
export const VM_ENVIRONMENT: u32 = 8864;
/** TypeScript is the VMM: virtualization faults stop run() instead of being delivered. */
export const HOST_VMM: u32 = 8868;
/** config_options of PAL_VP_INIT_ENV. */
export const VM_CONFIG: u32 = 8872;
/** Physical address of the active VPD, or all ones. */
export const VPD_PHYSICAL: u32 = 8880;
/** Address for virtualization intercepts instead of IVA + 0x6100, or 0. */
export const OPT_HANDLER: u32 = 8888;
