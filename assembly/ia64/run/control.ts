/** What the host does with the engine: reset, changes from outside. */
import * as Ar from "../../spec/ia64/application.ts";
import { CPUID, RR } from "../../spec/ia64/cpu-offset.ts";
import { DT, IT } from "../../spec/ia64/psr.ts";
import { CODE_TLB, CPU_BASE, DATA_TLB, FAST_ENTRIES, TLB_STATE } from "../../spec/ia64/layout.ts";
import { codeWritten, dropAllCode } from "../memory/code-pages.ts";
import { raiseBreak } from "../event/fault.ts";
import { requestInterrupt } from "../event/interrupt-request.ts";
import { deliver } from "../interrupt/delivery.ts";
import { NO_ADDRESS, READ, translateData, WRITE } from "../memory/access.ts";
import { quietTranslation } from "../memory/miss.ts";
import { PHYSICAL_MASK } from "../memory/physical.ts";
import { ATTRIBUTE_PRESENT, attributesAt, findTranslation, physicalAt } from "../memory/translation.ts";
import { psrBit } from "../state/psr.ts";
import { setAr } from "../state/application.ts";
import { currentFrameMarker, setFrameMarker } from "../state/frame.ts";
import { cpu } from "../state/cpu.ts";
import { resetFloating } from "../state/floating.ts";
import { mapFrame, mapStatic } from "../state/general.ts";

/** Bytes of the processor state, and of the translations. */
const STATE_BYTES: usize = 0x7000;

/** CPUID registers 0 and 1: "nonroot IA-64". */
const VENDOR_LOW: u64 = 0x20746f6f726e6f6e;
const VENDOR_HIGH: u64 = 0x34362d4149;
/** Register 3: 4 is the last one; revision 0, model 0, family 20H, architecture revision 0. */
const VERSION: u64 = 0x20000004;
/** Register 4: long branches (0), 16-byte atomic operations (2), AR.RUC (3), clz (32), mpy4 and mpyshl4 (33). */
const FEATURES: u64 = 0x30000000d;

/** Processor state after reset, as PALE_RESET would leave it to SAL: physical mode, everything off, an empty frame of 96 registers. */
export function reset(ramBytes: u64): void {
  memory.fill(CPU_BASE, 0, STATE_BYTES);
  memory.fill(TLB_STATE, 0, STATE_BYTES);
  memory.fill(DATA_TLB, 0, (<usize>FAST_ENTRIES) << 5);
  memory.fill(CODE_TLB, 0, (<usize>FAST_ENTRIES) << 5);
  cpu.ramBytes = ramBytes;
  cpu.pr = 1;
  cpu.sof = 96;
  mapStatic();
  mapFrame();
  resetFloating();
  setAr(Ar.FPSR, 0x9804c0270033f);
  // 4 KiB pages in every region.
  for (let i: usize = 0; i < 8; i++) store<u64>(CPU_BASE + RR + (i << 3), 12 << 2);
  store<u64>(CPU_BASE + CPUID, VENDOR_LOW);
  store<u64>(CPU_BASE + CPUID, VENDOR_HIGH, 8);
  store<u64>(CPU_BASE + CPUID, VERSION, 24);
  store<u64>(CPU_BASE + CPUID, FEATURES, 32);
  cpu.timerTick = 0xffffffffffffffff;
  cpu.hostDeadline = 0xffffffffffffffff;
  cpu.limit = 0xffffffffffffffff;
  cpu.vpdPhysical = 0xffffffffffffffff;
  cpu.interruptBlock = 0xfee00000;
  cpu.fastGeneration = 1;
  cpu.branchTo = 1;
  cpu.bundlePagesUsed = 1;
  dropAllCode();
}

/** The host changed PSR, translations, the frame marker or anything else that is remembered elsewhere. */
export function stateWritten(): void {
  mapStatic();
  mapFrame();
  dropAllCode();
}

/** The host wrote the whole state and all of RAM, from a snapshot: nothing decoded or translated before is valid. */
export function stateRestored(): void {
  memory.fill(DATA_TLB, 0, (<usize>FAST_ENTRIES) << 5);
  memory.fill(CODE_TLB, 0, (<usize>FAST_ENTRIES) << 5);
  cpu.fastGeneration = 1;
  stateWritten();
}

/** The host wrote RAM: decoded bundles there are stale. */
export function ramWritten(address: u64, length: u64): void {
  for (let page = address >> 12; page <= (address + length - 1) >> 12; page++) codeWritten(page << 12);
}

/** CFM as one word. */
export function frameMarker(): u64 {
  return currentFrameMarker();
}

export function setCurrentFrameMarker(cfm: u64): void {
  setFrameMarker(cfm);
}

export function interrupt(vector: u32): void {
  requestInterrupt(vector);
}

/** Physical address of data at an address, or all ones if it has no present translation. No fault is taken. */
export function physicalAddress(address: u64): u64 {
  if (!psrBit(DT)) return address & PHYSICAL_MASK;
  const entry = quietTranslation(address);
  return entry != 0 && (attributesAt(entry) & ATTRIBUTE_PRESENT) != 0 ? physicalAt(entry, address) : NO_ADDRESS;
}

/**
 * Physical address of 8 bytes of data that firmware reads or writes for its caller. All ones: the access has faulted, and the
 * interruption is delivered; the call comes again when its handler returns.
 */
export function firmwareAddress(address: u64, write: bool): u64 {
  const physical = translateData(address, 8, write ? READ | WRITE : READ, cpu.cpl);
  if (physical == NO_ADDRESS) {
    cpu.retired++;
    deliver(cpu.slot);
  }
  return physical;
}

/** The break in the firmware's range that stopped run() was not a call: it was reached above level 0, or in a virtual machine. */
export function reflectBreak(): void {
  raiseBreak(cpu.stopDetail);
  cpu.retired++;
  deliver(cpu.slot);
}

/** Physical address of code at an address, or all ones if it has no present translation. No fault is taken. */
export function codeAddress(address: u64): u64 {
  if (!psrBit(IT)) return address & PHYSICAL_MASK;
  const entry = findTranslation(true, address);
  return entry != 0 && (attributesAt(entry) & ATTRIBUTE_PRESENT) != 0 ? physicalAt(entry, address) : NO_ADDRESS;
}
