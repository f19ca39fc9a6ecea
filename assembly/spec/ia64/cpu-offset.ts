// Generated from src/spec/ia64/state.ts by npm run gen. Do not edit.
/** r0..r31 of the current bank: value, NaT. */
export const GR: usize = 0;
/** The 96 physical stacked registers: value, NaT. */
export const STACKED: usize = 512;
/** r16..r31 of the bank that PSR.bn does not select: value, NaT. */
export const OTHER_BANK: usize = 2048;
/** f0..f127, physical: significand; sign in bit 17 and exponent in bits 16:0. */
export const FR: usize = 2304;
/** Address in linear memory of each of r0..r127; that of r0 for registers outside the frame. */
export const GR_MAP: usize = 4352;
/** p0..p63 in the current rotation, bit n for pn. Bit 0 is always 1. */
export const PR: usize = 4608;
/** b0..b7. */
export const BR: usize = 4616;
/** Address of the bundle in execution; valid outside the run loop and inside handlers that end it. */
export const IP: usize = 4680;
/** Slot of the instruction in execution, 0..2: with ip. */
export const SLOT: usize = 4688;
/** PSR.cpl; psr holds it too. */
export const CPL: usize = 4692;
/** PSR, all bits; PSR.ri is 0 here, `slot` holds it. */
export const PSR: usize = 4696;
/** CFM: size of frame, registers. */
export const SOF: usize = 4704;
/** CFM: size of locals. */
export const SOL: usize = 4708;
/** CFM: size of the rotating part of the frame, in registers (8 times the field). */
export const SOR: usize = 4712;
/** CFM: rotating register base of general registers. */
export const RRB_GR: usize = 4716;
/** CFM: the same for floating-point registers. */
export const RRB_FR: usize = 4720;
/** CFM: the same for predicates. */
export const RRB_PR: usize = 4724;
/** Application registers by number. BSP, ITC and EC are as the register functions say (register/application.ts). */
export const AR: usize = 4728;
/** Control registers by number. IVR, EOI and IRR are functions (interrupt/external.ts). */
export const CR: usize = 5752;
/** Region registers. */
export const RR: usize = 6776;
/** Protection key registers. */
export const PKR: usize = 6840;
/** Data breakpoint registers. */
export const DBR: usize = 6968;
/** Instruction breakpoint registers. */
export const IBR: usize = 7096;
/** Performance monitor configuration registers. */
export const PMC: usize = 7224;
/** Performance monitor data registers. */
export const PMD: usize = 7480;
/** CPUID registers. */
export const CPUID: usize = 7736;
/** RSE: physical number, 0..95, of r32. */
export const BOTTOM: usize = 7776;
/** RSE: registers below r32 that are not in memory yet; negative: registers of the frame that are only there (incomplete frame). */
export const DIRTY: usize = 7780;
/** PSR asks for a look after every instruction (single step, taken branch, debug, one-shot bits). */
export const CAREFUL: usize = 7784;
/** RSE: current frame load enable: the frame is incomplete, mandatory loads are pending. */
export const CFLE: usize = 7788;
/** Vector of the interruption that a handler raised (spec/ia64/vector.ts). */
export const FAULT_VECTOR: usize = 7792;
/** 1 for a trap: the instruction completed, ip and slot are those of the next one. */
export const FAULT_IS_TRAP: usize = 7796;
/** Its ISR, without ni, ir and ei, which delivery adds. */
export const FAULT_ISR: usize = 7800;
/** Its faulting address. */
export const FAULT_IFA: usize = 7808;
/** Which of IFA (1), ITIR (2), IIM (4), IHA (8) delivery writes. */
export const FAULT_WRITES: usize = 7816;
/** Cause of a virtualization fault, for GR24. */
export const FAULT_CAUSE: usize = 7820;
/** Its ITIR. */
export const FAULT_ITIR: usize = 7824;
/** Its IIM. */
export const FAULT_IIM: usize = 7832;
/** Its IHA. */
export const FAULT_IHA: usize = 7840;
/** Instruction of a virtualization fault, for GR25. */
export const FAULT_OPCODE: usize = 7848;
/** Virtual address of the page of code in execution. */
export const PAGE_ADDRESS: usize = 7856;
/** Its physical address. */
export const PAGE_PHYSICAL: usize = 7864;
/** Address of its decoded bundles, or 0. */
export const PAGE_RECORDS: usize = 7872;
/** Translation of that page: attributes as in a translation entry (memory/translation.ts). */
export const CODE_ATTRIBUTES: usize = 7876;
/** The memory access failed: an interruption is recorded, or the load is deferred. */
export const FAILED: usize = 7880;
/** The speculative load that failed is deferred: its target gets NaT, nothing is raised. */
export const DEFERRED: usize = 7884;
/** Bundle of the last taken branch: IIPA of a fault at its target. */
export const BRANCH_FROM: usize = 7888;
/** Its target. */
export const BRANCH_TO: usize = 7896;
/** Its slot. */
export const BRANCH_SLOT: usize = 7904;
/** Instructions retired and interruptions delivered so far: virtual time, unless it is ahead. */
export const RETIRED: usize = 7912;
/** Ticks of idle time skipped: ITC is retired + skipped + itcOffset. */
export const SKIPPED: usize = 7920;
/** What the last write of ITC added. */
export const ITC_OFFSET: usize = 7928;
/** Value of `retired` at which run() stops with BUDGET. */
export const LIMIT: usize = 7936;
/** Tick at which the devices have work; all ones for never. */
export const HOST_DEADLINE: usize = 7944;
/** Value of `retired` at which the run loop looks at events again. */
export const CHUNK_END: usize = 7952;
/** Instructions left until then; the one in execution has not been counted off. */
export const LEFT: usize = 7960;
/** Where the hot loop entered, or jumped to last: instructions from there on are not counted off `left`. */
export const HOT_START: usize = 7964;
/** The last taken branch of the hot loop, or 0. */
export const HOT_FROM: usize = 7968;
/** A general register may have a NaT: set when one is written, cleared by a look at all of them. */
export const NATS: usize = 7972;
/** Why run() returned (spec/ia64/stop.ts). */
export const STOP_REASON: usize = 7976;
/** Detail of the reason. */
export const STOP_DETAIL: usize = 7980;
/** Set by the host: run() returns at the next look at events. */
export const STOP_REQUEST: usize = 7984;
/** 1 in PAL_HALT_LIGHT: waits for an interrupt. */
export const HALTED: usize = 7988;
/** Something the event check must look at. */
export const EVENTS_PENDING: usize = 7992;
/** External interrupts in service. */
export const IN_SERVICE_COUNT: usize = 7996;
/** LSAPIC: requested external interrupts (IRR0-3). */
export const REQUESTED: usize = 8000;
/** LSAPIC: external interrupts that were read from IVR and not ended. */
export const IN_SERVICE: usize = 8032;
/** Tick at which ITC reaches ITM; all ones for never. */
export const TIMER_TICK: usize = 8064;
/** Guest RAM from physical address 0, bytes. */
export const RAM_BYTES: usize = 8072;
/** Physical range in which break instructions stop run() with FIRMWARE: first byte. */
export const FIRMWARE_BASE: usize = 8080;
/** First byte after it; equal to firmwareBase for none. */
export const FIRMWARE_END: usize = 8088;
/** The same for the copy that PAL_COPY_PAL made: first byte, 0 for none; PAL_BYTES long. */
export const FIRMWARE_COPY: usize = 8096;
/** Physical address of the processor interrupt block (2 MiB). */
export const INTERRUPT_BLOCK: usize = 8104;
/** Tags of the fast translation paths carry it: a new number empties them. */
export const FAST_GENERATION: usize = 8112;
/** Low 12 bits of the tags of data accesses in the current state (memory/fast-tlb.ts). */
export const FAST_CONTEXT: usize = 8116;
/** The same for instruction fetch. */
export const CODE_CONTEXT: usize = 8120;
/** Pages of decoded bundles in use. */
export const BUNDLE_PAGES_USED: usize = 8124;
/** Decoded bundles were dropped, or translation changed: the run loop looks its position up again. */
export const CODE_CHANGED: usize = 8128;
/** Entries of the ALAT in use. */
export const ALAT_COUNT: usize = 8132;
/** Entry of the ALAT that is replaced next. */
export const ALAT_NEXT: usize = 8136;
/** Entry of the data translation cache that is replaced next. */
export const TC_NEXT_DATA: usize = 8140;
/** The same for instructions. */
export const TC_NEXT_CODE: usize = 8144;
/** ALAT: 32 entries of register tag and physical address range. */
export const ALAT: usize = 8152;
/** PSR.vm is implemented and virtual-machine features are enabled (PAL_PROC_SET_FEATURES bit 40). */
export const VM_AVAILABLE: usize = 8920;
/** The vmsw instruction is enabled (bit 54). */
export const VMSW_ENABLED: usize = 8924;
/** A virtual environment is initialized on this processor (PAL_VP_INIT_ENV). */
export const VM_ENVIRONMENT: usize = 8928;
/** TypeScript is the VMM: virtualization faults stop run() instead of being delivered. */
export const HOST_VMM: usize = 8932;
/** Types of events that go into the log (event/event-log.ts). */
export const WATCHED: usize = 8936;
/** Entries in it. */
export const LOGGED: usize = 8940;
/** config_options of PAL_VP_INIT_ENV. */
export const VM_CONFIG: usize = 8944;
/** Physical address of the active VPD, or all ones. */
export const VPD_PHYSICAL: usize = 8952;
/** Address for virtualization intercepts instead of IVA + 0x6100, or 0. */
export const OPT_HANDLER: usize = 8960;
/** Physical address of the PAL_VPS services in the buffer of PAL_VP_INIT_ENV, or 0. */
export const SERVICES_BASE: usize = 8968;
