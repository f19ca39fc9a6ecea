/** Why a VM entry failed, in sentences: the rule that decided, what it looked at, and every other rule that fails. */
import type { VmFailEvent } from "../trace/events.ts";
import type { EntryCheck } from "../vmm/entry-check.ts";
import { instructionErrorText } from "./describe.ts";
import { instructionText, type Disassembler } from "./trace-text.ts";
import { exitCause, grouped, hex } from "./words.ts";

/** The rules, each with its fields, the bits at fault and the capability MSR that it consulted. */
export function entryChecksText(checks: readonly EntryCheck[]): string {
  return checks.map(checkText).join("\n\n");
}

function checkText({ id, name, sdm, field, value, fields, expected, bits, capability, result }: EntryCheck): string {
  const width = Math.max(...fields.map(({ field: f }) => f.length));
  const lines = [
    `  rule ${id}, ${name}`,
    `    expected  ${field}: ${expected}`,
    ...fields.map(({ field: f, value: v }, i) => `    ${i === 0 ? "found   " : "with    "}  ${f.padEnd(width)} = ${hex(v)}`),
    ...bits.map(({ bit, name: title }) => `    at fault  bit ${bit} is ${(value >> BigInt(bit)) & 1n}: ${title}`),
    ...(capability ? [`    consulted ${capability.name} (MSR ${hex(capability.msr)}) = ${hex(capability.value, 16)}`] : []),
    `    manual    volume 3C, "${sdm}": ${result < 33 ? `VM-instruction error ${result}` : `exit reason ${result}, ${exitCause(result)}`}`,
  ];
  return lines.join("\n");
}

/** The whole report on a VMX instruction that failed. */
export function entryFailureText(event: VmFailEvent, disassemble?: Disassembler): string {
  const [decisive, ...others] = event.failures;
  const instruction = instructionText(event, disassemble);
  const where = `at RIP ${hex(event.rip)}${instruction ? ` (${instruction})` : ""}, after ${grouped(event.instructions)} instructions`;
  const basic = event.exitReason & 0xffff;
  const what = event.exitReason === 0 ? instructionErrorText(event.error) : `exit reason ${hex(event.exitReason)}: ${exitCause(basic)}`;
  const heading = `${event.isEntry ? "VM entry failed" : "A VMX instruction failed"} ${where}\n  ${what}`;
  const vmcs = event.vmcs === 0xffffffffffffffffn ? "" : `\n  VMCS at ${hex(event.vmcs)}`;
  if (!decisive) return `${heading}${vmcs}`;
  const also =
    others.length === 0
      ? ""
      : `\n\n  ${others.length} more rule${others.length === 1 ? "" : "s"} would fail then:\n\n${entryChecksText(others)}`;
  return `${heading}${vmcs}\n\n${checkText(decisive)}${also}`;
}
