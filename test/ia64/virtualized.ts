/**
 * Every virtualized instruction, by cause, with what can be wrong with it. From a row follow the tests of its intercept and of the order
 * of its faults: each of its faults alone, and each two of them together.
 *
 * @source Itanium SDM vol. 3 "Instruction Reference", the operation of each instruction
 */
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as General from "../../assembly/spec/ia64/general-exception.ts";
import * as Isr from "../../assembly/spec/ia64/isr.ts";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import * as Vector from "../../assembly/spec/ia64/vector.ts";
import type * as Cause from "../../assembly/spec/ia64/virtualization-cause.ts";
import { bit, type Outcome, type Situation } from "./virtual-machine.ts";

/** What keeps an instruction from executing, first comes first. Application registers are checked for a NaT before the level. */
export const RULES = ["predicate", "illegal", "privilege", "nat", "reserved", "unimplemented", "virtualization", "translation"] as const;
export type Rule = (typeof RULES)[number];

interface Fault {
  readonly with: Situation;
  readonly gives: Outcome;
  /** The instruction, where it is the instruction itself that is wrong. */
  readonly text?: string;
}

export interface Virtualized {
  readonly cause: keyof typeof Cause;
  readonly text: string;
  /** What makes it execute without another fault. */
  readonly situation?: Situation;
  /** How each rule is broken, and what comes of it. A rule that is not here cannot be broken, or does not come before the intercept. */
  readonly faults: Readonly<Partial<Record<Rule, Fault>>>;
  /** NaT before privilege. */
  readonly natFirst?: true;
  /** At other levels: nothing happens to it, or the intercept is the same. */
  readonly anyLevel?: "executes" | "intercepted";
}

const general = (code: number, access = 0n): Outcome => ({ vector: Vector.GENERAL_EXCEPTION, isr: BigInt(code) | access });

/** ISR of a non-access instruction. */
const nonAccess = (code: number): bigint => bit(Isr.NA) | BigInt(code);

const predicate = { predicate: { with: { pr: 1n }, gives: {} } };
const privilege = (access = 0n) => ({ privilege: { with: { level: 3 }, gives: general(General.PRIVILEGED_OPERATION, access) } });
const privilegedRegister = { privilege: { with: { level: 3 }, gives: general(General.PRIVILEGED_REGISTER) } };
/** r8 is outside the frame when it is written as r90: the target register. */
const target = { illegal: { with: { frame: 8 }, gives: general(General.ILLEGAL_OPERATION) } };
const nat = (register: number, access = 0n) => ({
  nat: { with: { nat: [register] }, gives: { vector: Vector.NAT_CONSUMPTION, isr: 0x10n | access } },
});
const reserved = (situation: Situation) => ({ reserved: { with: situation, gives: general(General.RESERVED_REGISTER_FIELD) } });
const register = (number: number, value: bigint): Situation => ({ r: { [number]: value } });
/** Bit 60 is not bit 59. */
const unimplemented = (access = 0n) => ({
  unimplemented: { with: register(10, bit(60)), gives: general(General.RESERVED_REGISTER_FIELD, access) },
});
const untranslated = (access: bigint) => ({
  translation: { with: register(10, 0x40000000n), gives: { vector: Vector.ALTERNATE_DATA_TLB, isr: access } },
});
const PAGE_16K: Situation = register(9, 14n << 2n);
const purge = { ...predicate, ...privilege(), ...nat(10), ...reserved(register(9, 15n << 2n)), ...unimplemented() };
const fromIndexed = { ...predicate, ...target, ...privilege(), ...nat(10), ...reserved(register(10, 0x80n)) };
const toIndexed = { ...predicate, ...privilege(), ...nat(9), ...reserved(register(10, 0x80n)) };

export const VIRTUALIZED: readonly Virtualized[] = [
  {
    cause: "MOV_TO_AR",
    text: "(p5) mov.m ar.itc=r9",
    natFirst: true,
    faults: {
      ...predicate,
      illegal: { with: {}, gives: general(General.ILLEGAL_OPERATION), text: "(p5) mov.m ar.bsp=r9" },
      ...nat(9),
      ...privilegedRegister,
    },
  },
  { cause: "MOV_TO_AR_IMMEDIATE", text: "(p5) mov.m ar.itc=5", faults: { ...predicate, ...privilegedRegister } },
  {
    cause: "MOV_FROM_AR",
    text: "(p5) mov.m r90=ar.itc",
    situation: { psr: bit(Psr.SI) },
    faults: { ...predicate, ...target, ...privilegedRegister },
  },
  {
    cause: "MOV_FROM_AR",
    text: "(p5) mov.m r90=ar.ruc",
    situation: { psr: bit(Psr.SI) },
    faults: { ...predicate, ...target, ...privilegedRegister },
  },
  {
    cause: "MOV_TO_CR",
    text: "(p5) mov cr.dcr=r9",
    faults: {
      ...predicate,
      illegal: { with: {}, gives: general(General.ILLEGAL_OPERATION), text: "(p5) mov cr.ivr=r9" },
      ...privilege(),
      ...nat(9),
      ...reserved(register(9, bit(62))),
    },
  },
  {
    cause: "MOV_TO_CR",
    text: "(p5) mov cr.iip=r9",
    faults: {
      ...predicate,
      illegal: { with: { vpd: { 0x590: bit(Psr.IC) } }, gives: general(General.ILLEGAL_OPERATION) },
      // At other levels the real PSR.ic counts, which is 1.
      privilege: { with: { level: 3 }, gives: general(General.ILLEGAL_OPERATION) },
      ...nat(9),
    },
  },
  { cause: "MOV_FROM_CR", text: "(p5) mov r90=cr.iva", faults: { ...predicate, ...target, ...privilege() } },
  {
    cause: "MOV_FROM_CR",
    text: "(p5) mov r8=cr.lid",
    faults: {
      ...predicate,
      illegal: { with: {}, gives: general(General.ILLEGAL_OPERATION), text: "(p5) mov r8=cr3" },
      ...privilege(),
    },
  },
  {
    cause: "MOV_FROM_CR",
    text: "(p5) mov r8=cr.iip",
    faults: {
      ...predicate,
      illegal: { with: { vpd: { 0x590: bit(Psr.IC) } }, gives: general(General.ILLEGAL_OPERATION) },
      privilege: { with: { level: 3 }, gives: general(General.ILLEGAL_OPERATION) },
    },
  },
  {
    cause: "MOV_TO_PSR",
    text: "(p5) mov psr.l=r9",
    faults: { ...predicate, ...privilege(), ...nat(9), ...reserved(register(9, 1n)) },
  },
  { cause: "MOV_FROM_PSR", text: "(p5) mov r90=psr", faults: { ...predicate, ...target, ...privilege() } },
  { cause: "ITC_D", text: "(p5) itc.d r9", faults: { ...predicate, ...privilege(), ...nat(9) } },
  { cause: "ITC_I", text: "(p5) itc.i r9", faults: { ...predicate, ...privilege(), ...nat(9) } },
  {
    cause: "MOV_TO_RR",
    text: "(p5) mov rr[r10]=r9",
    situation: PAGE_16K,
    faults: { ...predicate, ...privilege(), ...nat(10), ...reserved(register(9, 15n << 2n)) },
  },
  { cause: "MOV_TO_DBR", text: "(p5) mov dbr[r10]=r9", faults: toIndexed },
  { cause: "MOV_TO_IBR", text: "(p5) mov ibr[r10]=r9", faults: toIndexed },
  { cause: "MOV_TO_PKR", text: "(p5) mov pkr[r10]=r9", faults: toIndexed },
  { cause: "MOV_TO_PMC", text: "(p5) mov pmc[r10]=r9", faults: toIndexed },
  { cause: "MOV_TO_PMD", text: "(p5) mov pmd[r10]=r9", faults: toIndexed },
  { cause: "ITR_D", text: "(p5) itr.d dtr[r10]=r9", faults: { ...predicate, ...privilege(), ...nat(10) } },
  { cause: "ITR_I", text: "(p5) itr.i itr[r10]=r9", faults: { ...predicate, ...privilege(), ...nat(9) } },
  { cause: "MOV_FROM_RR", text: "(p5) mov r90=rr[r10]", faults: { ...predicate, ...target, ...privilege(), ...nat(10) } },
  { cause: "MOV_FROM_DBR", text: "(p5) mov r90=dbr[r10]", faults: fromIndexed },
  { cause: "MOV_FROM_IBR", text: "(p5) mov r90=ibr[r10]", faults: fromIndexed },
  { cause: "MOV_FROM_PKR", text: "(p5) mov r90=pkr[r10]", faults: fromIndexed },
  { cause: "MOV_FROM_PMC", text: "(p5) mov r90=pmc[r10]", faults: fromIndexed },
  {
    cause: "MOV_FROM_CPUID",
    text: "(p5) mov r90=cpuid[r10]",
    anyLevel: "intercepted",
    faults: { ...predicate, ...target, ...nat(10), ...reserved(register(10, 5n)) },
  },
  {
    cause: "SSM",
    text: "(p5) ssm 0x2000",
    faults: { ...predicate, ...privilege(), reserved: { ...reserved({}).reserved, text: "(p5) ssm 0x2001" } },
  },
  {
    cause: "RSM",
    text: "(p5) rsm 0x6000",
    faults: { ...predicate, ...privilege(), reserved: { ...reserved({}).reserved, text: "(p5) rsm 0x6001" } },
  },
  { cause: "PTC_L", text: "(p5) ptc.l r10,r9", situation: PAGE_16K, faults: purge },
  { cause: "PTC_G", text: "(p5) ptc.g r10,r9", situation: PAGE_16K, faults: purge },
  { cause: "PTC_GA", text: "(p5) ptc.ga r10,r9", situation: PAGE_16K, faults: purge },
  { cause: "PTR_D", text: "(p5) ptr.d r10,r9", situation: PAGE_16K, faults: purge },
  { cause: "PTR_I", text: "(p5) ptr.i r10,r9", situation: PAGE_16K, faults: purge },
  { cause: "THASH", text: "(p5) thash r90=r10", anyLevel: "intercepted", faults: { ...predicate, ...target } },
  { cause: "TTAG", text: "(p5) ttag r90=r10", anyLevel: "intercepted", faults: { ...predicate, ...target } },
  {
    cause: "TPA",
    text: "(p5) tpa r90=r10",
    faults: {
      ...predicate,
      ...target,
      ...privilege(nonAccess(0)),
      ...nat(10, nonAccess(0)),
      ...unimplemented(nonAccess(0)),
      ...untranslated(nonAccess(0)),
    },
  },
  {
    cause: "TAK",
    text: "(p5) tak r90=r10",
    faults: { ...predicate, ...target, ...privilege(nonAccess(3)), ...nat(10, nonAccess(3)), ...unimplemented(nonAccess(3)) },
  },
  { cause: "PTC_E", text: "(p5) ptc.e r10", faults: { ...predicate, ...privilege(), ...nat(10) } },
  { cause: "COVER", text: "cover", anyLevel: "executes", faults: {} },
  { cause: "RFI", text: "rfi", situation: { cr: { [Cr.IIP]: 0x200000n, [Cr.IPSR]: 0n } }, faults: { ...privilege() } },
  { cause: "BSW_0", text: "bsw.0", faults: { ...privilege() } },
  { cause: "BSW_1", text: "bsw.1", faults: { ...privilege() } },
  {
    cause: "VMSW",
    text: "vmsw.1",
    faults: {
      illegal: { with: { state: { [Offset.VM_AVAILABLE]: 0 } }, gives: general(General.ILLEGAL_OPERATION) },
      ...privilege(),
    },
  },
];

/** Situations together. */
export function together(...situations: readonly (Situation | undefined)[]): Situation {
  return situations.reduce<Situation>(
    (all, one) => ({
      ...all,
      ...one,
      r: { ...all.r, ...one?.r },
      vpd: { ...all.vpd, ...one?.vpd },
      state: { ...all.state, ...one?.state },
    }),
    { pr: 0x21n },
  );
}
