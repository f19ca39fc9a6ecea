/** The guests that a random VMCS starts from: in each mode of the processor one that would enter, and where it can, runs. */
import * as Control from "../../../assembly/spec/control.ts";
import { AT, type Field } from "./world.ts";

export type Writes = Partial<Record<Field, bigint | number>>;
export type Kind = "long" | "compatibility" | "pae" | "legacy" | "v86" | "protected" | "real";

const SEGMENTS = ["ES", "CS", "SS", "DS", "FS", "GS"] as const;
const CODE_64 = 0xa09b;
const CODE_32 = 0xc09b;
const CODE_16 = 0x9b;
const DATA = 0xc093;
const DATA_16 = 0x93;
const VIRTUAL_8086 = 0xf3;
const VM = 0x20000;
const FLAT = 0xffffffff;

/** Segment registers: selector, base, limit, access rights of code and of the others. */
function segments(code: readonly [number, number], data: readonly [number, number], base: number, limit: number): Writes {
  const writes: Writes = {};
  for (const name of SEGMENTS) {
    const [selector, rights] = name === "CS" ? code : data;
    writes[`GUEST_${name}_SELECTOR`] = selector;
    writes[`GUEST_${name}_BASE`] = base;
    writes[`GUEST_${name}_LIMIT`] = limit;
    writes[`GUEST_${name}_ACCESS_RIGHTS`] = rights;
  }
  return writes;
}

const COMMON: Writes = {
  GUEST_TR_SELECTOR: 0x18,
  GUEST_TR_BASE: AT.TSS,
  GUEST_TR_LIMIT: 0x67,
  GUEST_TR_ACCESS_RIGHTS: 0x8b,
  GUEST_LDTR_ACCESS_RIGHTS: 0x10000,
  GUEST_GDTR_BASE: AT.GDT,
  GUEST_GDTR_LIMIT: 0x7f,
  GUEST_RFLAGS: 2,
  GUEST_RSP: AT.STACK,
  GUEST_RIP: AT.CODE,
  GUEST_DR7: 0x400,
  GUEST_PAT: 0x0007040600070406n,
  VMCS_LINK_POINTER: 0xffffffffffffffffn,
};

const FLAT_32 = segments([0x28, CODE_32], [0x10, DATA], 0, FLAT);
const FLAT_64 = segments([8, CODE_64], [0x10, DATA], 0, FLAT);
const IDT64: Writes = { GUEST_IDTR_BASE: AT.IDT64, GUEST_IDTR_LIMIT: 0xfff };
const IDT32: Writes = { GUEST_IDTR_BASE: AT.IDT32, GUEST_IDTR_LIMIT: 0x7ff };
const LONG: Writes = { GUEST_CR0: 0x80000031, GUEST_CR3: AT.PML4, GUEST_CR4: 0x2020, GUEST_EFER: 0x500 };

/** CR4.VMXE is 1 and CR0.NE is 1 everywhere; CR4 and EFER are those of the mode. */
export const GUESTS: Readonly<Record<Kind, Writes>> = {
  long: { ...COMMON, ...FLAT_64, ...LONG, ...IDT64 },
  compatibility: { ...COMMON, ...FLAT_32, ...LONG, ...IDT64 },
  pae: { ...COMMON, ...FLAT_32, ...IDT32, GUEST_CR0: 0x80000031, GUEST_CR3: AT.PAE_POINTERS, GUEST_CR4: 0x2020 },
  legacy: { ...COMMON, ...FLAT_32, ...IDT32, GUEST_CR0: 0x80000031, GUEST_CR3: AT.LEGACY_DIRECTORY, GUEST_CR4: 0x2010 },
  v86: {
    ...COMMON,
    ...segments([AT.CODE >> 4, VIRTUAL_8086], [AT.CODE >> 4, VIRTUAL_8086], AT.CODE, 0xffff),
    ...IDT32,
    GUEST_CR0: 0x80000031,
    GUEST_CR3: AT.LEGACY_DIRECTORY,
    GUEST_CR4: 0x2011,
    GUEST_RFLAGS: VM | 2,
    GUEST_RIP: 0,
    GUEST_RSP: 0xff0,
  },
  protected: { ...COMMON, ...FLAT_32, ...IDT32, GUEST_CR0: 0x31, GUEST_CR4: 0x2000 },
  real: {
    ...COMMON,
    ...segments([AT.CODE >> 4, CODE_16], [AT.CODE >> 4, DATA_16], AT.CODE, 0xffff),
    GUEST_IDTR_BASE: AT.VECTORS16,
    GUEST_IDTR_LIMIT: 0x3ff,
    GUEST_CR0: 0x30,
    GUEST_CR4: 0x2000,
    GUEST_RIP: 0,
    GUEST_RSP: 0xff0,
  },
};

/** "IA-32e mode guest" is 1. */
export const isLong = (kind: Kind): boolean => kind === "long" || kind === "compatibility";
/** Runs as an unrestricted guest only. */
export const isUnrestricted = (kind: Kind): boolean => kind === "protected" || kind === "real";

/** A host that passes the checks; what it loads is seen by the test alone. */
export const HOST: Writes = {
  HOST_CR3: AT.PML4,
  HOST_CS_SELECTOR: 8,
  HOST_SS_SELECTOR: 0x10,
  HOST_TR_SELECTOR: 0x18,
  HOST_EFER: 0x500,
  HOST_PAT: 0x0007040600070406n,
  HOST_TR_BASE: AT.TSS,
  HOST_GDTR_BASE: AT.GDT,
  HOST_IDTR_BASE: AT.IDT64,
};

/** Addresses and the like that the controls need; a model ignores those of its missing fields. */
export const AREAS: Writes = {
  VPID: 1,
  POSTED_INTERRUPT_VECTOR: 0xf2,
  LAST_PID_POINTER_INDEX: 7,
  IO_BITMAP_A: AT.IO_BITMAPS,
  IO_BITMAP_B: AT.IO_BITMAPS + 0x1000,
  MSR_BITMAP: AT.MSR_BITMAP,
  ENTRY_MSR_LOAD_ADDRESS: AT.ENTRY_MSRS,
  EXIT_MSR_STORE_ADDRESS: AT.EXIT_STORE_MSRS,
  EXIT_MSR_LOAD_ADDRESS: AT.EXIT_LOAD_MSRS,
  VIRTUAL_APIC_ADDRESS: AT.VIRTUAL_APIC,
  APIC_ACCESS_ADDRESS: AT.APIC_ACCESS,
  POSTED_INTERRUPT_DESCRIPTOR: AT.POSTED,
  EPT_POINTER: AT.EPT | 0x1e,
  EPTP_LIST_ADDRESS: AT.EPTP_LIST,
  PML_ADDRESS: AT.PML,
  PML_INDEX: 511,
  VMREAD_BITMAP: AT.VMREAD_BITMAP,
  VMWRITE_BITMAP: AT.VMWRITE_BITMAP,
  VE_INFORMATION_ADDRESS: AT.VE_INFORMATION,
  PID_POINTER_TABLE_ADDRESS: AT.PID_TABLE,
  TSC_MULTIPLIER: 1n << 48n,
  PREEMPTION_TIMER_VALUE: 0x1000,
};

/** Controls that every case has, as far as the model allows. */
export const EXIT_CONTROLS =
  Control.HOST_ADDRESS_SPACE_SIZE |
  Control.SAVE_DEBUG_CONTROLS |
  Control.SAVE_EFER |
  Control.LOAD_HOST_EFER |
  Control.SAVE_PAT |
  Control.LOAD_HOST_PAT;
export const ENTRY_CONTROLS = Control.LOAD_DEBUG_CONTROLS | Control.LOAD_EFER | Control.LOAD_PAT;
