/** The states in which a virtual processor may start. */
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import { SEGMENT_NAMES, flatGdt, flatStart, identityTables, longStart, realModeStart, type ProcessorStart } from "../boot/plan.ts";
import type { RootProcessor } from "./root-processor.ts";

/**
 * real-mode: 16-bit, all segments at 0. protected: flat 32-bit segments, no paging. long: 64-bit mode, the first 4 GiB mapped
 * to themselves, SSE enabled (CR4.OSFXSR and OSXMMEXCPT). The last two have a GDT with code at 10H and data at 18H.
 */
export type Preset = "real-mode" | "protected" | "long";

/** Guest-physical address of the GDT and page tables of a preset, out of the way of RAM and of a PC's devices. */
export const TABLES = 0xfffb0000;
export const TABLES_SIZE = 0x8000;
const GDT = TABLES;
const PAGE_TABLES = TABLES + 0x1000;

/** The tables that a preset needs at TABLES. */
export function presetTables(preset: Preset): Uint8Array | undefined {
  if (preset === "real-mode") return undefined;
  const bytes = new Uint8Array(TABLES_SIZE);
  bytes.set(flatGdt(preset === "long"));
  if (preset === "long") bytes.set(identityTables(PAGE_TABLES), PAGE_TABLES - TABLES);
  return bytes;
}

export function presetStart(preset: Preset): ProcessorStart {
  switch (preset) {
    case "real-mode":
      return realModeStart(0, 0);
    case "protected":
      return flatStart(0, GDT);
    case "long":
      return withSse(longStart(0, GDT, PAGE_TABLES));
  }
}

/** OSFXSR and OSXMMEXCPT: compiled 64-bit code uses SSE from its first function on. */
const CR4_SSE = 0x600;
const withSse = (start: ProcessorStart): ProcessorStart => ({ ...start, cr4: start.cr4 | CR4_SSE });

/** CR0 and CR4 bits that VMX operation fixes to 1 even for an unrestricted guest, which does not see them. */
export const CR0_NE = 0x20;
export const CR4_VMXE = 0x2000;
const EFER_LMA = 0x400;
const IA32E_MODE_GUEST = 0x200;

/** Writes the start of a processor into its VMCS. */
export function writeStart(p: RootProcessor, start: ProcessorStart): void {
  SEGMENT_NAMES.forEach((name, i) => {
    const { selector, base, limit, access } = start.segments[name];
    p.setLow(Slot.GUEST_ES_SELECTOR + i, selector);
    p.setNumber(Slot.GUEST_ES_BASE + i, base);
    p.setLow(Slot.GUEST_ES_LIMIT + i, limit);
    p.setLow(Slot.GUEST_ES_ACCESS_RIGHTS + i, access);
  });
  p.setNumber(Slot.GUEST_GDTR_BASE, start.gdtr.base);
  p.setLow(Slot.GUEST_GDTR_LIMIT, start.gdtr.limit);
  p.setNumber(Slot.GUEST_IDTR_BASE, start.idtr.base);
  p.setLow(Slot.GUEST_IDTR_LIMIT, start.idtr.limit);
  p.setNumber(Slot.GUEST_CR3, start.cr3);
  p.setLow(Slot.GUEST_EFER, start.efer);
  const entry = p.low(Slot.ENTRY_CONTROLS) & ~IA32E_MODE_GUEST;
  p.setLow(Slot.ENTRY_CONTROLS, (start.efer & EFER_LMA ? entry | IA32E_MODE_GUEST : entry) >>> 0);
  p.setLow(Slot.GUEST_CR0, start.cr0);
  p.setLow(Slot.GUEST_CR4, start.cr4);
  hideFixedBits(p);
}

/** CR0.NE and CR4.VMXE belong to the VMM; the guest sees what it last wrote, at first what its registers hold now. */
export function hideFixedBits(p: RootProcessor): void {
  const cr0 = p.low(Slot.GUEST_CR0);
  const cr4 = p.low(Slot.GUEST_CR4);
  p.setLow(Slot.CR0_READ_SHADOW, cr0);
  p.setLow(Slot.CR4_READ_SHADOW, cr4);
  p.setLow(Slot.CR0_GUEST_HOST_MASK, CR0_NE);
  p.setLow(Slot.CR4_GUEST_HOST_MASK, CR4_VMXE);
  p.setLow(Slot.GUEST_CR0, (cr0 | CR0_NE) >>> 0);
  p.setLow(Slot.GUEST_CR4, (cr4 | CR4_VMXE) >>> 0);
}
