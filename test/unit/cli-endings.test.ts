/** Every way in which a run can end has its exit code and its sentence. */
import { expect, test } from "vitest";
import { exitCode, isOrdinary, sentence, type Ending } from "../../src/cli/ending.ts";
import { isOrdinaryItanium, itaniumExitCode, itaniumSentence, type ItaniumEnding } from "../../src/cli/itanium-ending.ts";

type Row<E> = readonly [ending: E, code: number, sentence: string, ordinary: boolean];

const ROWS: readonly Row<Ending>[] = [
  [{ reason: "shutdown" }, 0, "the guest powered off", true],
  [{ reason: "reset" }, 0, "the guest reset the machine", true],
  [{ reason: "halted" }, 0, "the guest halted for good", true],
  [{ reason: "quit" }, 0, "ended from the keyboard", true],
  [{ reason: "observed" }, 0, "ended where it was asked to", true],
  [{ reason: "debug-exit", code: 7 }, 7, "the guest wrote to the debug-exit port: exit code 7", true],
  [{ reason: "debug-exit", code: 0x1ff }, 0xff, "the guest wrote to the debug-exit port: exit code 255", true],
  [{ reason: "breakpoint", id: 3, cpu: 1 }, 0, "breakpoint, processor 1", false],
  [{ reason: "watchpoint", id: 3, cpu: 2 }, 0, "watchpoint, processor 2", false],
  [{ reason: "budget" }, 4, "the budget is spent", false],
  [{ reason: "triple-fault" }, 6, "triple fault: the processor shut down", false],
  [{ reason: "vmx-abort", indicator: 4 }, 6, "VMX abort 4: the processor shut down", false],
  [{ reason: "timeout", seconds: 1.5 }, 124, "timeout after 1.5 s", false],
  [{ reason: "interrupted" }, 130, "interrupted", false],
  [
    { reason: "unimplemented", what: "instruction", rip: 0x7c00n, bytes: Uint8Array.of(0x0f, 0x0a), detail: 0 } as Ending,
    10,
    "not implemented: instruction at 0x7c00, bytes 0f 0a",
    false,
  ],
  [
    { reason: "unimplemented", what: "system-management interrupt", rip: 0x7c00n, bytes: Uint8Array.of(), detail: 0 } as never as Ending,
    10,
    "not implemented: system-management interrupt, before 0x7c00",
    false,
  ],
];

test.each(ROWS)("%o", (ending, code, words, ordinary) => {
  expect([exitCode(ending), sentence(ending), isOrdinary(ending)]).toEqual([code, words, ordinary]);
});

const ITANIUM: readonly Row<ItaniumEnding>[] = [
  [{ reason: "exit", status: 0n }, 0, "the program ended", true],
  [{ reason: "exit", status: 3n }, 7, "the program ended with status 0x3", false],
  [{ reason: "exit", status: 0x8000000000000081n }, 3, "the program ended with status 0x8000000000000081", false],
  [{ reason: "reset" }, 0, "the program reset the machine", true],
  [{ reason: "halted" }, 0, "the processor halted for good", true],
  [{ reason: "quit" }, 0, "ended from the keyboard", true],
  [{ reason: "observed" }, 0, "ended where it was asked to", true],
  [{ reason: "budget" }, 4, "the budget is spent", false],
  [{ reason: "timeout", seconds: 2 }, 124, "timeout after 2 s", false],
  [{ reason: "interrupted" }, 130, "interrupted", false],
  [
    { reason: "unhandled-interruption", vector: "Break Instruction", ip: 0x100000n, isr: 0x10n },
    6,
    "interruption Break Instruction at 0x100000, isr 0x10: the program has set no vectors of its own",
    false,
  ],
  [
    { reason: "service-misuse", service: "PAL_VPS_SYNC_READ", rule: "psr.ic is 1" },
    6,
    "PAL_VPS_SYNC_READ was called against its rules: psr.ic is 1",
    false,
  ],
  [{ reason: "machine-check", ip: 0x10n, address: 0xff0n }, 6, "instruction fetch from 0xff0, where there is no RAM; ip 0x10", false],
  [{ reason: "unimplemented", ip: 0x20n, slot: 1 }, 10, "not implemented: instruction at 0x20, slot 1", false],
  [
    { reason: "virtualization", cause: "mov-from-cr", opcode: 1n, text: "mov r1=cr.iva", ip: 0x30n, slot: 0 } as never,
    10,
    "virtualization fault mov-from-cr at 0x30: mov r1=cr.iva",
    false,
  ],
  [{ reason: "virtual-interrupt" }, 10, "a virtual interrupt is unmasked", false],
];

test.each(ITANIUM)("Itanium: %o", (ending, code, words, ordinary) => {
  expect([itaniumExitCode(ending), itaniumSentence(ending), isOrdinaryItanium(ending)]).toEqual([code, words, ordinary]);
});
