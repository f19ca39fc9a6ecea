/** How a run of an x86-64 machine ended: its exit code and its sentence. */
import type { MachineStop } from "../index.ts";
import type { UserEnding } from "./session.ts";
import { ExitCode } from "./usage.ts";

/** The machine's own reasons, and those of the command around it. */
export type Ending = MachineStop | UserEnding;

export function exitCode(ending: Ending): number {
  switch (ending.reason) {
    case "debug-exit":
      // The operating system keeps 8 bits of it.
      return ending.code & 0xff;
    case "budget":
      return ExitCode.BUDGET;
    case "triple-fault":
    case "vmx-abort":
      return ExitCode.TRIPLE_FAULT;
    case "timeout":
      return ExitCode.TIMEOUT;
    case "interrupted":
      return ExitCode.INTERRUPTED;
    case "unimplemented":
      return ExitCode.ENGINE_FAULT;
    case "breakpoint":
    case "watchpoint":
    case "shutdown":
    case "reset":
    case "halted":
    case "quit":
    case "observed":
      return ExitCode.CLEAN;
  }
}

const hex = (value: bigint): string => `0x${value.toString(16)}`;

export function sentence(ending: Ending): string {
  switch (ending.reason) {
    case "shutdown":
      return "the guest powered off";
    case "reset":
      return "the guest reset the machine";
    case "halted":
      return "the guest halted for good";
    case "triple-fault":
      return "triple fault: the processor shut down";
    case "vmx-abort":
      return `VMX abort ${ending.indicator}: the processor shut down`;
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
    case "debug-exit":
      return `the guest wrote to the debug-exit port: exit code ${exitCode(ending)}`;
    case "breakpoint":
    case "watchpoint":
      return `${ending.reason}, processor ${ending.cpu}`;
    case "unimplemented": {
      if (ending.what === "system-management interrupt") return `not implemented: ${ending.what}, before ${hex(ending.rip)}`;
      const bytes = [...ending.bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
      return `not implemented: ${ending.exit === undefined ? "" : `VM exit ${ending.exit} of the `}instruction at ${hex(ending.rip)}, bytes ${bytes}`;
    }
  }
}

/** Endings that a user asked for or the guest chose need no line of their own when nobody watches. */
export const isOrdinary = (ending: Ending): boolean =>
  ["shutdown", "reset", "halted", "debug-exit", "quit", "observed"].includes(ending.reason);
