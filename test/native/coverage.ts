/**
 * Which rows of the instruction table the recorded cases cover, and which only other tests do.
 *
 *   npx tsx test/native/coverage.ts           prints the tables of docs/processor-tests.md
 */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { INSTRUCTIONS } from "../../src/spec/x86/instructions/table.ts";
import { CASE_FILES, loadCaseFile, programsOf } from "./cases.ts";
import { rowName, whyNotCompared } from "./rows.ts";

/** Tests of the rows that no processor answers, by the reason that whyNotCompared() gives. */
const OTHER_TESTS: Readonly<Record<string, string>> = {
  "AMD processors read four bytes, Intel's two": "test/unit/native-other-makes.test.ts",
  "AMD processors have #UD for the register form": "test/unit/native-other-makes.test.ts",
  "AMD processors have no far pointers of 64 bits": "test/unit/native-other-makes.test.ts",
  "the hypervisor below delivers it as a fault": "test/unit/native-other-makes.test.ts",
  "the processor at hand does not have it": "test/unit/native-other-makes.test.ts",
  "the operating system answers": "test/unit/transfer-system-call.test.ts",
  "with UMIP the operating system answers": "test/unit/transfer-exec.test.ts",
  "the processor at hand has no protection keys": "test/guests/kvm-unit-tests.ts",
  "VMX: the processor at hand has SVM": "test/unit/vmx-access.test.ts",
};

export interface RowCoverage {
  readonly row: InstructionRow;
  /** Recorded cases in 64-bit mode, in 32-bit code with flat segments, and in segments of an LDT. */
  readonly long: number;
  readonly compatibility: number;
  readonly segmented: number;
  /** Why no processor answers, and the test that covers the row instead; "" if there is none. */
  readonly reason?: string;
  readonly otherTest?: string;
  /** False for a row that no user-mode program can execute: privileged, or of a feature that no model has. */
  readonly userMode: boolean;
}

export function coverage(): RowCoverage[] {
  const counts = new Map<string, { long: number; compatibility: number; segmented: number }>();
  for (const name of CASE_FILES) {
    const file = loadCaseFile(name);
    for (const group of file.groups) {
      let count = counts.get(group.name);
      if (count === undefined) counts.set(group.name, (count = { long: 0, compatibility: 0, segmented: 0 }));
      const kind = file.mode === "64-bit" ? "long" : file.mode === "32-bit" ? "compatibility" : "segmented";
      count[kind] += programsOf(group) * file.states;
    }
  }
  return INSTRUCTIONS.map((row) => {
    const reason = whyNotCompared(row);
    const other = reason === undefined ? undefined : (OTHER_TESTS[reason] ?? "");
    const count = counts.get(rowName(row)) ?? { long: 0, compatibility: 0, segmented: 0 };
    const userMode = row.privilege === undefined && row.feature !== "WAITPKG" && row.feature !== "MONITOR";
    return { row, ...count, userMode, ...(reason === undefined ? {} : { reason, otherTest: other! }) };
  });
}

/** Rows by the reason why no processor answers. */
export function coveredOtherwise(rows: readonly RowCoverage[]): Map<string, RowCoverage[]> {
  const byReason = new Map<string, RowCoverage[]>();
  for (const row of rows) if (row.reason !== undefined) byReason.set(row.reason, [...(byReason.get(row.reason) ?? []), row]);
  return byReason;
}

/** The tables of docs/processor-tests.md. */
export function coverageTables(): string {
  const rows = coverage();
  const line = (title: string, list: readonly RowCoverage[]): string => {
    const total = list.reduce((sum, { long, compatibility, segmented }) => sum + long + compatibility + segmented, 0);
    const recorded = list.filter(({ long, compatibility, segmented }) => long + compatibility + segmented > 0);
    const least = Math.min(...recorded.map(({ long, compatibility, segmented }) => long + compatibility + segmented));
    return `| ${title} | ${list.length} | ${recorded.length} | ${recorded.length === 0 ? "" : least} | ${total} |`;
  };
  const names = (list: readonly RowCoverage[]): string => [...new Set(list.map(({ row }) => row.name))].join(" ");
  return [
    "| rows | in the table | with recorded cases | fewest cases of a row | cases |",
    "|---|---:|---:|---:|---:|",
    line(
      "that user mode can execute",
      rows.filter(({ userMode }) => userMode),
    ),
    line(
      "privileged: they fault in user mode",
      rows.filter(({ userMode }) => !userMode),
    ),
    "",
    "| instructions without recorded cases | rows | because | covered by |",
    "|---|---:|---|---|",
    ...[...coveredOtherwise(rows)].map(
      ([reason, list]) =>
        `| ${names(list)} | ${list.length} | ${reason} | ${list[0]!.otherTest === "" ? "nothing: no model has them" : `\`${list[0]!.otherTest}\``} |`,
    ),
  ].join("\n");
}

if (process.argv[1]?.endsWith("native/coverage.ts") === true) console.log(coverageTables());
