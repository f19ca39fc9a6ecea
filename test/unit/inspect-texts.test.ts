/** Every row of the texts of a trace: what each exit, failure and exception is called. */
import { describe, expect, test } from "vitest";
import { abortText, exceptionText, exitText, instructionErrorText } from "../../src/inspect/describe.ts";
import {
  decodeInstructionInformation,
  decodeQualification,
  exitCause,
  grouped,
  interruptionText,
  msrName,
  vectorName,
} from "../../src/inspect/words.ts";
import { EXIT_REASONS } from "../../src/spec/vmx/exit-reasons.ts";
import { INSTRUCTION_INFORMATION, QUALIFICATIONS, type WordFormat } from "../../src/spec/vmx/qualifications.ts";
import type { VmExitEvent } from "../../src/trace/events.ts";

const exit = (basicReason: number, more: Partial<VmExitEvent> = {}): string =>
  exitText({ type: "vmexit", basicReason, qualification: 0n, operands: {}, ...more } as VmExitEvent);

/** The bits of a field, all ones. */
const ones = ([high, low]: readonly [number, number]): bigint => ((1n << BigInt(high - low + 1)) - 1n) << BigInt(low);

/** Each field of a format by itself: a one at its lowest bit decodes as its second value, all ones as its last. */
function expectFormat(format: WordFormat, decode: (word: bigint) => Readonly<Record<string, unknown>> | undefined): void {
  const zero = decode(0n)!;
  expect(Object.keys(zero)).toEqual(format.fields.map(({ name }) => name));
  for (const { name, bits, values } of format.fields) {
    const [high, low] = bits;
    const value = (number: number): unknown => (values ? values[number] || number : high === low ? number === 1 : number);
    expect(zero[name], name).toBe(value(0));
    const one = decode(1n << BigInt(low))!;
    expect(one[name], name).toBe(value(1));
    for (const other of format.fields)
      if (other.name !== name && (other.bits[0] < low || other.bits[1] > high))
        expect(one[other.name], `${name} leaves ${other.name}`).toBe(zero[other.name]);
    const all = decode(ones(bits))![name];
    const largest = (1n << BigInt(high - low + 1)) - 1n;
    expect(typeof all === "string" ? all : all === true ? 1n : BigInt(all as number), name).toBe(values?.[Number(largest)] || largest);
  }
}

describe.each(EXIT_REASONS.map((row) => [row.name, row] as const))("exit %s", (_, row) => {
  test("its cause, and the fields of its qualification and instruction information", () => {
    expect(exitCause(row.value)).toBe(row.cause);
    const qualification = QUALIFICATIONS.find(({ name }) => name === row.qualification);
    if (qualification) expectFormat(qualification, (word) => decodeQualification(row.value, word));
    else expect(decodeQualification(row.value, ~0n)).toBeUndefined();
    const information = INSTRUCTION_INFORMATION.find(({ name }) => name === row.information);
    if (information) expectFormat(information, (word) => decodeInstructionInformation(row.value, Number(word)));
    else expect(decodeInstructionInformation(row.value, 1)).toBeUndefined();
  });
});

test("a reason that nobody knows is a number", () => {
  expect([exitCause(35), decodeQualification(35, 1n), exit(35)]).toEqual(["basic exit reason 35", undefined, ""]);
});

// @sdm 3C "Information for VM Exits Due to Vectored Events"
test.each([
  [0x80000020, undefined, "external interrupt, vector 0x20"],
  [0x80000202, undefined, "NMI"],
  [0x80000300, undefined, "#DE"],
  [0x80000b0e, 2, "#PF error code 0x2"],
  [0x80000b0d, 0, "#GP error code 0x0"],
  [0x80000314, undefined, "#VE"],
  [0x80000480, undefined, "INT n, vector 0x80"],
  [0x80000501, undefined, "INT1, vector 0x01"],
  [0x80000603, undefined, "INT3 or INTO, vector 0x03"],
  [0x80000700, undefined, "pending MTF VM exit"],
  [0x8000031f, undefined, "vector 0x1f"],
])("interruption information %i", (information, errorCode, text) => {
  expect(interruptionText(information, errorCode)).toBe(text);
});

// @sdm 2 "Exception and Interrupt Reference": names by vector.
test("the names of all exceptions", () => {
  const names = "#DE #DB NMI #BP #OF #BR #UD #NM #DF . #TS #NP #SS #GP #PF . #MF #AC #MC #XM #VE #CP".split(" ");
  names.forEach((name, vector) =>
    expect(vectorName(vector)).toBe(name === "." ? `vector 0x${vector.toString(16).padStart(2, "0")}` : name),
  );
});

// @sdm 3C "VM Instruction Error Numbers"
test("VM-instruction errors", () => {
  expect(instructionErrorText(255)).toBe("VMfailInvalid: there is no current VMCS");
  expect(instructionErrorText(14)).toBe("VM-instruction error 14: reserved");
  for (const [error, words] of [
    [1, "VMCALL"], [2, "VMCLEAR"], [3, "VMCLEAR"], [4, "VMLAUNCH"], [5, "VMRESUME"], [7, "control"], [8, "host-state"], [9, "VMPTRLD"], [10, "VMPTRLD"],
    [11, "VMPTRLD"], [12, "VMREAD"], [13, "read-only"], [15, "VMXON"], [19, "VMCALL"], [20, "VMCALL"], [22, "VMCALL"], [26, "MOV SS"], [28, "INVEPT"],
  ] as const) expect(instructionErrorText(error)).toMatch(new RegExp(`^VM-instruction error ${error}: .*${words}`, "i")); // prettier-ignore
});

test("VMX aborts and exceptions", () => {
  expect([1, 2, 3, 4, 5, 6].map(abortText)).toEqual([
    "VMX abort, indicator 1: saving guest MSRs failed",
    "VMX abort, indicator 2: host page-directory-pointer-table entries are invalid",
    "VMX abort, indicator 3: the current VMCS was corrupted",
    "VMX abort, indicator 4: loading host MSRs failed",
    "VMX abort, indicator 5: a machine check during the VM exit",
    "VMX abort, indicator 6: reserved",
  ]);
  expect(exceptionText(14, 3, 6, 0x1234n)).toBe("#PF error code 0x6, address 0x1234");
  expect(exceptionText(14, 4, undefined, 0x1234n)).toBe("INT 0x0e");
  expect(exceptionText(13, 3, 0, 0x1234n)).toBe("#GP error code 0x0");
  expect(exceptionText(0x80, 4, undefined, 0n)).toBe("INT 0x80");
});

test("exits with operands of their own", () => {
  expect(exit(0, { interruption: 0x80000b0e, errorCode: 2, qualification: 0x5000n })).toBe("#PF error code 0x2, address 0x5000");
  expect(exit(0, { interruption: 0x80000301, qualification: 0x4001n })).toBe("#DB, DR6 bits 0x4001");
  expect(exit(0, { interruption: 0x80000202 })).toBe("NMI");
  expect(exit(0)).toBe("");
  expect([exit(1), exit(1, { interruption: 0x80000031 })]).toEqual(["not acknowledged", "vector 0x31"]);
  expect(exit(10, { operands: { leaf: 7n, subleaf: 1n } })).toBe("leaf 0x7, subleaf 0x1");
  expect(exit(31, { operands: { msr: 0x1bn } })).toBe("MSR 0x1b (APIC_BASE)");
  expect(exit(32, { operands: { msr: 0x480n, value: 5n } })).toBe("MSR 0x480 (IA32_VMX_BASIC) = 0x5");
  expect(exit(31, { operands: { msr: 0x12345n } })).toBe("MSR 0x12345");
  expect(exit(55, { operands: { register: 0n, value: 7n } })).toBe("XCR0 = 0x7");
  expect(exit(18, { operands: { rax: 0x10n } })).toBe("RAX 0x10");
  expect(exit(30, { qualification: 0x3f80000n, operands: { value: 0x41n } })).toBe("OUT 1 byte, port 0x3f8, value 0x41");
  expect(exit(30, { qualification: 0x600039n })).toBe("IN 2 bytes, port 0x60, REP string");
  expect(exit(30, { qualification: 0x600013n })).toBe("OUT 4 bytes, port 0x60, string");
  expect(exit(28, { qualification: 0x3n, operands: { value: 0x1000n } })).toBe("CR3 = 0x1000");
  expect([exit(28, { qualification: 0x18n }), exit(28, { qualification: 0x20n }), exit(28, { qualification: 0x12340030n })]).toEqual(["read CR8", "CLTS", "LMSW 0x1234"]);
  expect(exit(49, { guestPhysical: 0x7000n })).toBe("guest-physical 0x7000");
  expect(exit(48, { qualification: 0x19an, guestPhysical: 0x7000n, guestLinear: 0x1000n })).toBe("write of 0x7000, linear 0x1000, EPT allows rw");
  expect(exit(48, { qualification: 0x83n, guestPhysical: 0x7000n, guestLinear: 0x1000n })).toBe("read+write of 0x7000, linear 0x1000, of a paging structure, EPT allows nothing");
  expect(exit(48, { qualification: 0x1024n, guestPhysical: 0x7000n })).toBe("fetch of 0x7000, EPT allows x, nmi unblocking");
  expect(exit(66, { qualification: 0x800n, guestPhysical: 0x7000n, guestLinear: 0x1000n })).toBe("miss, write of 0x7000, linear 0x1000");
  expect(exit(12, { afterBusLock: true })).toBe("after a bus lock");
  expect(exit(74, { afterBusLock: true })).toBe("");
  expect(exit(48, { qualification: 0x181n, guestPhysical: 0x1000n, guestLinear: 0x1000n, vectoring: 0x80000020 })).toBe(
    "read of 0x1000, linear 0x1000, EPT allows nothing, while delivering external interrupt, vector 0x20",
  );
  expect(exit(9, { qualification: 0xc0000028n })).toBe("selector 0x28, task gate in IDT");
}); // prettier-ignore

test("MSRs by name, numbers in groups", () => {
  expect([msrName(0x10), msrName(0x48b), msrName(0x200), msrName(0x203), msrName(0xffff)]).toEqual([
    "TSC",
    "IA32_VMX_PROCBASED_CTLS2",
    expect.stringMatching(/MTRR/),
    expect.stringMatching(/MTRR.*\+3$/),
    undefined,
  ]);
  expect([0, 999, 1000, 1234567, 10n ** 12n].map(grouped)).toEqual(["0", "999", "1,000", "1,234,567", "1,000,000,000,000"]);
});
