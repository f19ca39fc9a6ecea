/** One sentence for each event of a trace. */
import type { TraceEvent, VmExitEvent } from "../trace/events.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import { VM_INSTRUCTION_ERRORS } from "../spec/vmx/instruction-errors.ts";
import { decodedText, decodeQualification, exitCause, hex, interruptionText, msrName, vectorName } from "./words.ts";

const CR_TARGETS = 8;
const VMFAIL_INVALID = 255;
const ABORTS: Readonly<Record<number, string>> = {
  1: "saving guest MSRs failed",
  2: "host page-directory-pointer-table entries are invalid",
  3: "the current VMCS was corrupted",
  4: "loading host MSRs failed",
  5: "a machine check during the VM exit",
};

/** What VM-instruction error `error` means, in the manual's terms. */
export function instructionErrorText(error: number): string {
  if (error === VMFAIL_INVALID) return "VMfailInvalid: there is no current VMCS";
  const row = VM_INSTRUCTION_ERRORS.find(({ value }) => value === error);
  return `VM-instruction error ${error}: ${row ? row.doc.replace(/\.$/, "") : "reserved"}`;
}

const msrText = (index: bigint): string => {
  const name = msrName(Number(index));
  return `${hex(index)}${name ? ` (${name})` : ""}`;
};

function portText({ qualification, operands }: VmExitEvent): string {
  const { size, direction, string, rep, port } = decodeQualification(ExitReason.IO_INSTRUCTION, qualification)!;
  const what = `${String(direction)} ${String(size)} byte${size === "1" ? "" : "s"}, port ${hex(port as number)}`;
  const value = operands.value === undefined ? "" : `, value ${hex(operands.value)}`;
  return `${what}${string ? `, ${rep ? "REP " : ""}string` : ""}${value}`;
}

function controlRegisterText({ qualification, operands }: VmExitEvent): string {
  const register = Number(qualification & 0xfn);
  const access = Number((qualification >> 4n) & 3n);
  if (access === 2) return "CLTS";
  if (access === 3) return `LMSW ${hex((qualification >> 16n) & 0xffffn)}`;
  return access === 0 ? `CR${register} = ${hex(operands.value ?? 0n)}` : `read CR${register <= CR_TARGETS ? register : "?"}`;
}

function eptViolationText({ qualification, guestLinear, guestPhysical }: VmExitEvent): string {
  const q = decodeQualification(ExitReason.EPT_VIOLATION, qualification)!;
  const access = ["read", "write", "fetch"].filter((name) => q[name]).join("+") || "no access";
  const rights = [q.readable && "r", q.writable && "w", q.executable && "x"].filter(Boolean).join("");
  const linear = guestLinear === undefined ? "" : `, linear ${hex(guestLinear)}`;
  const where = guestLinear !== undefined && q.translation === "paging-structure access" ? ", of a paging structure" : "";
  const rest = decodedText(
    Object.fromEntries(Object.entries(q).filter(([name]) => /nmiUnblocking|shadow|verification|asynchronous/i.test(name))),
  );
  return `${access} of ${hex(guestPhysical ?? 0n)}${linear}${where}, EPT allows ${rights || "nothing"}${rest && `, ${rest}`}`;
}

function sppText({ qualification, guestLinear, guestPhysical }: VmExitEvent): string {
  const q = decodeQualification(ExitReason.SPP_RELATED, qualification)!;
  const unblocking = q.nmiUnblocking ? ", nmiUnblocking" : "";
  return `${String(q.kind)}, write of ${hex(guestPhysical ?? 0n)}, linear ${hex(guestLinear ?? 0n)}${unblocking}`;
}

/** What an exit is about: its qualification decoded, and the operands of its instruction. */
export function exitText(event: VmExitEvent): string {
  const { basicReason, operands, interruption, errorCode, vectoring } = event;
  let text = "";
  switch (basicReason) {
    case ExitReason.EXCEPTION_OR_NMI:
      text = interruption === undefined ? "" : interruptionText(interruption, errorCode);
      if (interruption !== undefined && (interruption & 0xff) === 14) text += `, address ${hex(event.qualification)}`;
      else if (interruption !== undefined && (interruption & 0xff) === 1) text += `, DR6 bits ${hex(event.qualification)}`;
      break;
    case ExitReason.EXTERNAL_INTERRUPT:
      text = interruption === undefined ? "not acknowledged" : `vector ${hex(interruption & 0xff, 2)}`;
      break;
    case ExitReason.CPUID:
      text = `leaf ${hex(operands.leaf ?? 0n)}, subleaf ${hex(operands.subleaf ?? 0n)}`;
      break;
    case ExitReason.RDMSR:
      text = `MSR ${msrText(operands.msr ?? 0n)}`;
      break;
    case ExitReason.WRMSR:
      text = `MSR ${msrText(operands.msr ?? 0n)} = ${hex(operands.value ?? 0n)}`;
      break;
    case ExitReason.XSETBV:
      text = `XCR${operands.register ?? 0n} = ${hex(operands.value ?? 0n)}`;
      break;
    case ExitReason.VMCALL:
      text = `RAX ${hex(operands.rax ?? 0n)}`;
      break;
    case ExitReason.IO_INSTRUCTION:
      text = portText(event);
      break;
    case ExitReason.CR_ACCESS:
      text = controlRegisterText(event);
      break;
    case ExitReason.EPT_VIOLATION:
      text = eptViolationText(event);
      break;
    case ExitReason.EPT_MISCONFIGURATION:
      text = `guest-physical ${hex(event.guestPhysical ?? 0n)}`;
      break;
    case ExitReason.SPP_RELATED:
      text = sppText(event);
      break;
    default: {
      const decoded = decodeQualification(basicReason, event.qualification);
      text = decoded ? decodedText(decoded) : "";
    }
  }
  // A bus-lock exit need not say that it comes after a bus lock.
  if (event.afterBusLock && basicReason !== ExitReason.BUS_LOCK) text += `${text && ", "}after a bus lock`;
  return vectoring === undefined ? text : `${text}${text && ", "}while delivering ${interruptionText(vectoring, undefined)}`;
}

/** What an event is about, without its time and place. */
export function eventText(event: TraceEvent): string {
  switch (event.type) {
    case "vmentry": {
      const injected = event.injected === undefined ? "" : `injects ${interruptionText(event.injected, event.injectedErrorCode)}`;
      return injected;
    }
    case "vmexit":
      return exitText(event);
    case "vmfail": {
      const rule = event.failures[0];
      const what =
        event.exitReason === 0
          ? instructionErrorText(event.error)
          : `exit reason ${event.exitReason & 0xffff}: ${exitCause(event.exitReason & 0xffff)}`;
      return rule ? `${what}; rule ${rule.id}, ${rule.field} = ${hex(rule.value)}: ${rule.expected}` : what;
    }
    case "exception":
      return exceptionText(event.vector, event.interruptionType, event.errorCode, event.address);
    case "abort":
      return abortText(event.indicator);
    case "shutdown":
      return "triple fault";
  }
}

export function exceptionText(vector: number, type: number, errorCode: number | undefined, address: bigint): string {
  const name = type === 4 ? `INT ${hex(vector, 2)}` : vectorName(vector);
  const code = errorCode === undefined ? "" : ` error code ${hex(errorCode)}`;
  const where = vector === 14 && type === 3 ? `, address ${hex(address)}` : "";
  return `${name}${code}${where}`;
}

export const abortText = (indicator: number): string => `VMX abort, indicator ${indicator}: ${ABORTS[indicator] ?? "reserved"}`;
