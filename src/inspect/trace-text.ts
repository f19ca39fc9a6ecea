/** A trace as text for people, as NDJSON for programs. One line an event; the lines do not change from run to run. */
import type { Instruction, InstructionEvent, TraceEvent } from "../trace/events.ts";
import { plain } from "../vmm/plain.ts";
import { eventText } from "./describe.ts";
import { decodeInstructionInformation, decodeQualification, grouped, hex } from "./words.ts";

/** Text of the instruction at an address: platform/node has one made of iced-x86. */
export type Disassembler = (instruction: Instruction, rip: bigint) => { readonly text: string; readonly length: number };

export interface TraceStyle {
  readonly disassemble?: Disassembler | undefined;
  /** Colours for a terminal. */
  readonly colour?: boolean;
}

const bytesText = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");

/** The instruction at an event: its text, else its first bytes. */
export function instructionText(
  event: { readonly code?: Instruction; readonly rip: bigint },
  disassemble: Disassembler | undefined,
): string {
  if (!event.code) return "";
  if (event.code.bytes.length === 0) return "(not mapped)";
  return disassemble ? disassemble(event.code, event.rip).text : bytesText(event.code.bytes.subarray(0, 8));
}

function nameOf(event: TraceEvent): string {
  switch (event.type) {
    case "vmentry":
      return event.launch ? "VMLAUNCH" : "VMRESUME";
    case "vmexit":
      return event.reason;
    case "vmfail":
      return event.isEntry ? "entry failed" : "VMfail";
    case "exception":
      return event.nonRoot ? "in the guest" : "";
    case "abort":
    case "shutdown":
      return "";
  }
}

const COLOURS: Readonly<Record<TraceEvent["type"], string>> = {
  vmentry: "\x1b[2m",
  vmexit: "\x1b[36m",
  vmfail: "\x1b[1;31m",
  exception: "\x1b[33m",
  abort: "\x1b[1;31m",
  shutdown: "\x1b[1;31m",
};

/** Heading of the columns of traceLine(). */
export const TRACE_HEADING = `${"instructions".padStart(14)} cpu ${"event".padEnd(9)} ${"what".padEnd(20)} ${"rip".padEnd(18)}  ${"instruction".padEnd(32)} detail`;

/** One event on one line. */
export function traceLine(event: TraceEvent, { disassemble, colour = false }: TraceStyle = {}): string {
  const columns = [
    grouped(event.instructions).padStart(14),
    String(event.cpu).padStart(3),
    event.type.padEnd(9),
    nameOf(event).padEnd(20),
    hex(event.rip, 16),
    ` ${instructionText(event, disassemble).padEnd(32)}`,
    eventText(event),
  ];
  const line = columns.join(" ").trimEnd();
  return colour ? `${COLOURS[event.type]}${line}\x1b[0m` : line;
}

/** One instruction on one line: count, processor, privilege (`guest` in VMX non-root operation), RIP, text. */
export function instructionLine({ instructions, cpu, cpl, nonRoot, rip, code }: InstructionEvent, disassemble?: Disassembler): string {
  const where = `${nonRoot ? "guest " : ""}cpl ${cpl}`;
  return `${grouped(instructions).padStart(14)} ${cpu} ${where.padEnd(11)} ${hex(rip, 16)}  ${instructionText({ code, rip }, disassemble)}`;
}

/** One event as an object for JSON: what traceLine() shows, and everything else; 64-bit values in hexadecimal. */
export function traceObject(event: TraceEvent, { disassemble }: TraceStyle = {}): object {
  const { code, instructions, tsc, ...rest } = event;
  const exit =
    event.type === "vmexit"
      ? {
          decoded: decodeQualification(event.basicReason, event.qualification),
          information: decodeInstructionInformation(event.basicReason, event.instructionInformation),
        }
      : {};
  const counts = Object.fromEntries(Object.entries(rest).filter(([name]) => name === "handled" || name === "executed"));
  const all = {
    ...(plain(rest) as object),
    ...Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)])),
    instructions: Number(instructions),
    tsc: Number(tsc),
    ...(code && { bytes: bytesText(code.bytes), bits: code.bits }),
    ...(code && disassemble && code.bytes.length > 0 && { disassembly: disassemble(code, event.rip).text }),
    ...(plain(exit) as object),
    text: eventText(event),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
