/** How a run of an Itanium machine ended: its exit code and its sentence. */
import type { ItaniumStop } from "../index.ts";
import type { UserEnding } from "./session.ts";
import { ExitCode } from "./usage.ts";

/** The machine's own reasons, and those of the command around it. */
export type ItaniumEnding = ItaniumStop | UserEnding;

const hex = (value: bigint): string => `0x${value.toString(16)}`;

/** A guest's own codes are odd, as those of x86-64 machines are: seven bits of its status, and 1. */
const guestCode = (status: bigint): number => (status === 0n ? ExitCode.CLEAN : (Number(status & 0x7fn) << 1) | 1);

export function itaniumExitCode(ending: ItaniumEnding): number {
  switch (ending.reason) {
    case "exit":
      return guestCode(ending.status);
    case "budget":
      return ExitCode.BUDGET;
    case "timeout":
      return ExitCode.TIMEOUT;
    case "interrupted":
      return ExitCode.INTERRUPTED;
    case "unhandled-interruption":
    case "service-misuse":
    case "machine-check":
      return ExitCode.TRIPLE_FAULT;
    case "unimplemented":
    case "virtualization":
    case "virtual-interrupt":
      return ExitCode.ENGINE_FAULT;
    case "reset":
    case "halted":
    case "quit":
    case "observed":
      return ExitCode.CLEAN;
  }
}

export function itaniumSentence(ending: ItaniumEnding): string {
  switch (ending.reason) {
    case "exit":
      return ending.status === 0n ? "the program ended" : `the program ended with status ${hex(ending.status)}`;
    case "reset":
      return "the program reset the machine";
    case "halted":
      return "the processor halted for good";
    case "budget":
      return "the budget is spent";
    case "timeout":
      return `timeout after ${ending.seconds} s`;
    case "interrupted":
      return "interrupted";
    case "quit":
      return "ended from the keyboard";
    case "observed":
      return "ended where it was asked to";
    case "unhandled-interruption":
      return `interruption ${ending.vector} at ${hex(ending.ip)}, isr ${hex(ending.isr)}: the program has set no vectors of its own`;
    case "service-misuse":
      return `${ending.service} was called against its rules: ${ending.rule}`;
    case "machine-check":
      return `instruction fetch from ${hex(ending.address)}, where there is no RAM; ip ${hex(ending.ip)}`;
    case "unimplemented":
      return `not implemented: instruction at ${hex(ending.ip)}, slot ${ending.slot}`;
    case "virtualization":
      return `virtualization fault ${ending.cause} at ${hex(ending.ip)}: ${ending.text}`;
    case "virtual-interrupt":
      return "a virtual interrupt is unmasked";
  }
}

/** Endings that a user asked for or the program chose need no line of their own when nobody watches. */
export const isOrdinaryItanium = (ending: ItaniumEnding): boolean =>
  ["halted", "quit", "reset", "observed"].includes(ending.reason) || (ending.reason === "exit" && ending.status === 0n);
