/**
 * Where every byte of the Itanium processor lives in linear memory, from CPU_BASE.
 *
 * One row a field, in address order; offsets are derived and never written by hand. Products: `assembly/ia64/state/cpu.ts`
 * (the class) and `assembly/spec/ia64/cpu-offset.ts` (byte offsets, which TypeScript imports too).
 *
 * A register of a file with renaming is reached through a function, never by its number:
 *
 *   general registers    16 bytes each: the value, then its NaT (0 or 1). `grMap` holds the address of every one of r0..r127 in
 *                        the current frame; registers outside the frame have the address of r0, so that a target whose
 *                        address is r0's is an Illegal Operation. state/general.ts
 *   floating-point       16 bytes each: significand u64, then a u64 with the sign in bit 17 and the exponent in bits 16:0.
 *                        By physical number; rotation is applied by `frAddress(f)`. state/floating.ts
 *   predicates           one u64 in the current rotation: bit n is pn. state/predicate.ts
 */
import type { StateField } from "../x86/state.ts";

const u32 = (name: string, doc: string, count?: number): StateField => ({ name, type: "u32", doc, ...(count ? { count } : {}) });
const u64 = (name: string, doc: string, count?: number): StateField => ({ name, type: "u64", doc, ...(count ? { count } : {}) });

export const CPU_FIELDS: readonly StateField[] = [
  u64("gr", "r0..r31 of the current bank: value, NaT.", 64),
  u64("stacked", "The 96 physical stacked registers: value, NaT.", 192),
  u64("otherBank", "r16..r31 of the bank that PSR.bn does not select: value, NaT.", 32),
  u64("fr", "f0..f127, physical: significand; sign in bit 17 and exponent in bits 16:0.", 256),
  { name: "grMap", type: "u16", doc: "Address in linear memory of each of r0..r127; that of r0 for registers outside the frame.", count: 128 },
  u64("pr", "p0..p63 in the current rotation, bit n for pn. Bit 0 is always 1."),
  u64("br", "b0..b7.", 8),

  u64("ip", "Address of the bundle in execution; valid outside the run loop and inside handlers that end it."),
  u32("slot", "Slot of the instruction in execution, 0..2: with ip."),
  u32("cpl", "PSR.cpl; psr holds it too."),
  u64("psr", "PSR, all bits; PSR.ri is 0 here, `slot` holds it."),

  u32("sof", "CFM: size of frame, registers."),
  u32("sol", "CFM: size of locals."),
  u32("sor", "CFM: size of the rotating part of the frame, in registers (8 times the field)."),
  u32("rrbGr", "CFM: rotating register base of general registers."),
  u32("rrbFr", "CFM: the same for floating-point registers."),
  u32("rrbPr", "CFM: the same for predicates."),
  u64("ar", "Application registers by number. BSP, ITC and EC are as the register functions say (register/application.ts).", 128),
  u64("cr", "Control registers by number. IVR, EOI and IRR are functions (interrupt/external.ts).", 128),
  u64("rr", "Region registers.", 8),
  u64("pkr", "Protection key registers.", 16),
  u64("dbr", "Data breakpoint registers.", 16),
  u64("ibr", "Instruction breakpoint registers.", 16),
  u64("pmc", "Performance monitor configuration registers.", 32),
  u64("pmd", "Performance monitor data registers.", 32),
  u64("cpuid", "CPUID registers.", 5),

  u32("bottom", "RSE: physical number, 0..95, of r32."),
  { name: "dirty", type: "i32", doc: "RSE: registers below r32 that are not in memory yet; negative: registers of the frame that are only there (incomplete frame)." },
  u32("careful", "PSR asks for a look after every instruction (single step, taken branch, debug, one-shot bits)."),
  u32("cfle", "RSE: current frame load enable: the frame is incomplete, mandatory loads are pending."),

  u32("faultVector", "Vector of the interruption that a handler raised (spec/ia64/vector.ts)."),
  u32("faultIsTrap", "1 for a trap: the instruction completed, ip and slot are those of the next one."),
  u64("faultIsr", "Its ISR, without ni, ir and ei, which delivery adds."),
  u64("faultIfa", "Its faulting address."),
  u32("faultWrites", "Which of IFA (1), ITIR (2), IIM (4), IHA (8) delivery writes."),
  u32("faultCause", "Cause of a virtualization fault, for GR24."),
  u64("faultItir", "Its ITIR."),
  u64("faultIim", "Its IIM."),
  u64("faultIha", "Its IHA."),
  u64("faultOpcode", "Instruction of a virtualization fault, for GR25."),

  u64("pageAddress", "Virtual address of the page of code in execution."),
  u64("pagePhysical", "Its physical address."),
  u32("pageRecords", "Address of its decoded bundles, or 0."),
  u32("codeAttributes", "Translation of that page: attributes as in a translation entry (memory/translation.ts)."),
  u32("failed", "The memory access failed: an interruption is recorded, or the load is deferred."),
  u32("deferred", "The speculative load that failed is deferred: its target gets NaT, nothing is raised."),
  u64("branchFrom", "Bundle of the last taken branch: IIPA of a fault at its target."),
  u64("branchTo", "Its target."),
  u32("branchSlot", "Its slot."),

  u64("retired", "Instructions retired and interruptions delivered so far: virtual time, unless it is ahead."),
  u64("skipped", "Ticks of idle time skipped: ITC is retired + skipped + itcOffset."),
  u64("itcOffset", "What the last write of ITC added."),
  u64("limit", "Value of `retired` at which run() stops with BUDGET."),
  u64("hostDeadline", "Tick at which the devices have work; all ones for never."),
  u64("chunkEnd", "Value of `retired` at which the run loop looks at events again."),
  { name: "left", type: "i32", doc: "Instructions left until then; the one in execution has not been counted off." },
  u32("hotStart", "Where the hot loop entered, or jumped to last: instructions from there on are not counted off `left`."),
  u32("hotFrom", "The last taken branch of the hot loop, or 0."),
  u32("nats", "A general register may have a NaT: set when one is written, cleared by a look at all of them."),
  u32("stopReason", "Why run() returned (spec/ia64/stop.ts)."),
  u32("stopDetail", "Detail of the reason."),
  u32("stopRequest", "Set by the host: run() returns at the next look at events."),
  u32("halted", "1 in PAL_HALT_LIGHT: waits for an interrupt."),
  u32("eventsPending", "Something the event check must look at."),
  u32("inServiceCount", "External interrupts in service."),
  u64("requested", "LSAPIC: requested external interrupts (IRR0-3).", 4),
  u64("inService", "LSAPIC: external interrupts that were read from IVR and not ended.", 4),
  u64("timerTick", "Tick at which ITC reaches ITM; all ones for never."),

  u64("ramBytes", "Guest RAM from physical address 0, bytes."),
  u64("firmwareBase", "Physical range in which break instructions stop run() with FIRMWARE: first byte."),
  u64("firmwareEnd", "First byte after it; equal to firmwareBase for none."),
  u64("firmwareCopy", "The same for the copy that PAL_COPY_PAL made: first byte, 0 for none; PAL_BYTES long."),
  u64("interruptBlock", "Physical address of the processor interrupt block (2 MiB)."),

  u32("fastGeneration", "Tags of the fast translation paths carry it: a new number empties them."),
  u32("fastContext", "Low 12 bits of the tags of data accesses in the current state (memory/fast-tlb.ts)."),
  u32("codeContext", "The same for instruction fetch."),
  u32("bundlePagesUsed", "Pages of decoded bundles in use."),
  u32("codeChanged", "Decoded bundles were dropped, or translation changed: the run loop looks its position up again."),
  u32("alatCount", "Entries of the ALAT in use."),
  u32("alatNext", "Entry of the ALAT that is replaced next."),
  u32("tcNextData", "Entry of the data translation cache that is replaced next."),
  u32("tcNextCode", "The same for instructions."),
  u64("alat", "ALAT: 32 entries of register tag and physical address range.", 96),

  u32("vmAvailable", "PSR.vm is implemented and virtual-machine features are enabled (PAL_PROC_SET_FEATURES bit 40)."),
  u32("vmswEnabled", "The vmsw instruction is enabled (bit 54)."),
  u32("vmEnvironment", "A virtual environment is initialized on this processor (PAL_VP_INIT_ENV)."),
  u32("hostVmm", "TypeScript is the VMM: virtualization faults stop run() instead of being delivered."),
  u32("watched", "Types of events that go into the log (event/event-log.ts)."),
  u32("logged", "Entries in it."),
  u64("vmConfig", "config_options of PAL_VP_INIT_ENV."),
  u64("vpdPhysical", "Physical address of the active VPD, or all ones."),
  u64("optHandler", "Address for virtualization intercepts instead of IVA + 0x6100, or 0."),
  u64("servicesBase", "Physical address of the PAL_VPS services in the buffer of PAL_VP_INIT_ENV, or 0."),
];
