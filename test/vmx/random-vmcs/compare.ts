/**
 * Two answers to the same case: what the manual defines of them must be equal, and where Debian's Bochs 2.7 answers otherwise, it
 * is for one of these reasons.
 */
import * as Control from "../../../assembly/spec/control.ts";
import { ENTRY_CHECKS } from "../../../src/spec/vmx/entry-checks.ts";
import { EXIT_REASONS } from "../../../src/spec/vmx/exit-reasons.ts";
import type { TableCase } from "./table.ts";
import type { Field } from "./world.ts";

/** A line of the runner: VMfail with its error, or an exit. The names are those of `reported` in table-runner.asm. */
export interface Answer {
  readonly failed: "VMfailInvalid" | "VMfailValid" | undefined;
  readonly values: readonly bigint[];
}

const COLUMNS = [
  ..."reason qualification length information interruption errorCode vectoring vectoringCode".split(" "),
  ..."rip rsp rflags cs interruptibility activity pending".split(" "),
];
type Column = string;
const VALID = 0x80000000n;
const HAS_CODE = 0x800n;
const ENTRY_FAILURE = 0x80000000n;
const REASONS = new Map(EXIT_REASONS.map((row) => [row.value, row]));
const LOW = 0xffffffffn;
const TASK_SWITCH = 9;
const EPT_VIOLATION = 48n;
const RDRAND = 57n;
const RDSEED = 61n;
const GDTR_IDTR = 46n;
const PREEMPTION_TIMER = 52n;
const TPR_THRESHOLD = 43n;
const NMI_WINDOW = 8n;
const NEWER_CONTROLS = BigInt(Control.INSTRUCTION_TIMEOUT_EXITING) | BigInt(Control.BUS_LOCK_DETECTION);
const RF = 0x10000n;

export function answer(line: string): Answer {
  const [kind = 0n, ...values] = line
    .trim()
    .split(" ")
    .map((word) => BigInt(`0x${word}`));
  return { failed: kind === 2n ? undefined : kind === 0n ? "VMfailInvalid" : "VMfailValid", values };
}

const column = (of: Answer, name: Column): bigint => of.values[COLUMNS.indexOf(name)] ?? 0n;

/** What is left of an answer without what the manual does not define for it. */
function defined(of: Answer, one: TableCase): readonly bigint[] {
  if (of.failed) return of.values;
  const values = [...of.values];
  const clear = (...names: readonly Column[]): void => names.forEach((name) => void (values[COLUMNS.indexOf(name)] = 0n));
  const reason = column(of, "reason");
  const row = REASONS.get(Number(reason & 0xffffn))!;
  const vectors = (column(of, "vectoring") & VALID) !== 0n;
  if (reason & ENTRY_FAILURE) clear("length", "information", "interruption", "errorCode", "vectoring", "vectoringCode");
  if (!row.length && !vectors) clear("length");
  if (row.value === TASK_SWITCH || (row.length && vectors)) clear("length");
  if (!row.information) clear("information");
  if (!(column(of, "interruption") & VALID)) clear("interruption", "errorCode");
  else if (!(column(of, "interruption") & HAS_CODE)) clear("errorCode");
  if (!vectors) clear("vectoring", "vectoringCode");
  else if (!(column(of, "vectoring") & HAS_CODE)) clear("vectoringCode");
  // The upper half of RSP after anything but 64-bit mode; the operand size of SGDT and the like in 64-bit mode.
  if (one.kind !== "long") values[COLUMNS.indexOf("rsp")]! &= LOW;
  if (reason === GDTR_IDTR && one.kind === "long") values[COLUMNS.indexOf("information")]! &= ~0x800n;
  return values;
}

export interface Difference {
  readonly one: TableCase;
  readonly own: Answer;
  readonly bochs: Answer;
  /** Columns that differ; all of them if one failed and the other did not. */
  readonly columns: readonly Column[];
  /** Ids of the rules that the entry breaks here. */
  readonly rules: readonly string[];
}

const value = (one: TableCase, name: Field): bigint => one.fields.find(([field]) => field === name)?.[1] ?? 0n;
const only = ({ columns }: Difference, ...allowed: readonly Column[]): boolean => columns.every((name) => allowed.includes(name));
const injects = (one: TableCase): boolean => (value(one, "ENTRY_INTERRUPTION_INFORMATION") & VALID) !== 0n;
const virtualNmis = (one: TableCase): boolean => (value(one, "PIN_BASED_CONTROLS") & 0x20n) !== 0n;

/** Rules of the manual that Bochs 2.7 does not check. */
const UNCHECKED = ["G5", "G74", "G90", "G91.1", "G91.2"];

export interface Explanation {
  readonly why: string;
  readonly applies: (difference: Difference) => boolean;
}

/** Most particular last; a difference may have several reasons at once. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    why: "the model here has controls that it had not when Bochs, which has none of them, was asked: instruction timeout, bus-lock detection",
    applies: (d) => !d.own.failed && d.bochs.failed === "VMfailValid" && (value(d.one, "SECONDARY_CONTROLS") & NEWER_CONTROLS) !== 0n,
  },
  {
    why: `Bochs does not check ${UNCHECKED.join(", ")}: it enters, or reports what it checks later`,
    applies: ({ rules }) => rules.length > 0 && UNCHECKED.includes(rules[0]!),
  },
  {
    why: "RF is 1 in what an exit saves for a fault, an EPT violation or an APIC access; Bochs leaves it as it was",
    applies: (d) =>
      only(d, "rflags", "interruptibility", "qualification", "pending") &&
      d.columns.includes("rflags") &&
      ((column(d.own, "rflags") ^ column(d.bochs, "rflags")) & ~RF) === 0n,
  },
  {
    why: "with virtual NMIs, bit 3 of the interruptibility state is virtual-NMI blocking; Bochs shows it as 1 after events of its own",
    applies: (d) =>
      only(d, "interruptibility", "rflags") &&
      virtualNmis(d.one) &&
      ((column(d.own, "interruptibility") ^ column(d.bochs, "interruptibility")) & ~0xan) === 0n,
  },
  {
    why: "with virtual NMIs, the NMI window is open when virtual NMIs are not blocked; Bochs takes them for blocked",
    applies: (d) => virtualNmis(d.one) && column(d.own, "reason") === NMI_WINDOW && !d.own.failed && d.rules.length === 0,
  },
  {
    why: "the model here reports advanced information in bits 11:9 of an EPT violation; Bochs's does not have it",
    applies: (d) =>
      only(d, "qualification", "rflags", "interruptibility") &&
      column(d.own, "reason") === EPT_VIOLATION &&
      ((column(d.own, "qualification") ^ column(d.bochs, "qualification")) & ~0xe00n) === 0n,
  },
  {
    why: "the operand size of RDRAND and RDSEED is in bits 12:11 of the instruction information; Bochs puts it elsewhere",
    applies: (d) => only(d, "information", "interruptibility") && [RDRAND, RDSEED].includes(column(d.own, "reason")),
  },
  {
    why: "an NMI injected under blocking by MOV SS fails with exit qualification 3; Bochs gives 0",
    applies: (d) => only(d, "qualification") && d.rules.some((id) => id === "G84"),
  },
  {
    why: "events wake a guest from HLT: a debug exception, an interrupt window, an injected event; Bochs leaves it halted",
    applies: (d) => value(d.one, "GUEST_ACTIVITY") === 1n && column(d.bochs, "reason") === PREEMPTION_TIMER,
  },
  {
    why: "with an exit before the first instruction has retired, blocking by STI or MOV SS and the debug exceptions it holds back are still there; Bochs ends it before",
    applies: (d) => only(d, "interruptibility", "pending", "rflags") && (value(d.one, "GUEST_INTERRUPTIBILITY") & 3n) !== 0n,
  },
  {
    why: "pending debug exceptions that were neither delivered nor held back are not saved; Bochs saves a single step",
    applies: (d) => only(d, "pending", "interruptibility") && column(d.own, "pending") === 0n,
  },
  {
    why: "exits by the TPR threshold save the pending debug exceptions as they were loaded; Bochs loses the enabled breakpoint",
    applies: (d) => only(d, "pending", "interruptibility") && column(d.own, "reason") === TPR_THRESHOLD,
  },
  {
    why: "no debug exception is pending in shutdown; Bochs delivers it",
    applies: (d) => value(d.one, "GUEST_ACTIVITY") === 2n && value(d.one, "GUEST_PENDING_DEBUG_EXCEPTIONS") !== 0n,
  },
  {
    why: "shutdown leaves RFLAGS.IF alone; Bochs clears it",
    applies: (d) => only(d, "rflags", "interruptibility") && value(d.one, "GUEST_ACTIVITY") === 2n,
  },
  {
    why: "a software interrupt or exception injected under blocking by MOV SS is followed by the debug exceptions held back; Bochs loses them",
    applies: (d) =>
      injects(d.one) && (value(d.one, "GUEST_INTERRUPTIBILITY") & 2n) !== 0n && value(d.one, "GUEST_PENDING_DEBUG_EXCEPTIONS") !== 0n,
  },
  {
    why: "no rule compares CS.RPL with CS.DPL; Bochs does",
    applies: (d) => d.rules.length === 0 && column(d.bochs, "reason") === 0x80000021n && (value(d.one, "GUEST_CS_SELECTOR") & 3n) !== 0n,
  },
  {
    why: 'without "unrestricted guest", MOV to CR0 that clears PE or PG is a general protection; Bochs lets it',
    applies: (d) => only(d, "rip", "rsp", "rflags", "cs", "interruptibility") && d.one.memory[0]![1].join().endsWith("15,34,192"),
  },
  {
    why: "debug exceptions held back by MOV SS are delivered after an exception of the next instruction: the manual leaves it open, and Bochs loses them",
    applies: (d) =>
      only(d, "rip", "rsp") &&
      (value(d.one, "GUEST_INTERRUPTIBILITY") & 2n) !== 0n &&
      value(d.one, "GUEST_PENDING_DEBUG_EXCEPTIONS") !== 0n,
  },
];

const ruleIds = (broken: readonly number[]): readonly string[] => broken.map((n) => ENTRY_CHECKS[n - 1]!.id);

/** Undefined if the answers agree. */
export function difference(one: TableCase, ownLine: string, bochsLine: string, broken: readonly number[]): Difference | undefined {
  const [own, bochs] = [answer(ownLine), answer(bochsLine)];
  const [x, y] = [defined(own, one), defined(bochs, one)];
  const columns =
    own.failed !== bochs.failed || own.failed
      ? own.failed === bochs.failed && x[0] === y[0]
        ? []
        : [...COLUMNS]
      : COLUMNS.filter((_, i) => x[i] !== y[i]);
  return columns.length === 0 ? undefined : { one, own, bochs, columns, rules: ruleIds(broken) };
}
