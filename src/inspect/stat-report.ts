/**
 * Statistics of VM exits in the layout of `perf kvm stat report`: a title, one row a reason, two sums. Times are
 * instructions, not microseconds: of the VMM between an exit and the next entry, or of the guest before the exit.
 */
import type { ExitStat } from "../trace/statistics.ts";

export type StatTime = "vmm" | "guest";

/** Of the columns; the last one is wider by its deviation, the first one if a name is longer. */
const WIDTHS = [20, 10, 9, 9, 11, 11, 16];

/** A VMM in TypeScript executes no instructions: then the guest's are what there is to show. */
export const defaultStatTime = (rows: readonly ExitStat[]): StatTime => (rows.some((row) => row.handled.max > 2n) ? "vmm" : "guest");

/** What leaves the guest, and who has it then: the words of the report. */
export interface StatWords {
  readonly column: string;
  readonly monitor: string;
  readonly exit: string;
  readonly entry: string;
}
const VMX: StatWords = { column: "VM-EXIT", monitor: "VMM", exit: "VM exit", entry: "VM entry" };

export function statReport(rows: readonly ExitStat[], time: StatTime = defaultStatTime(rows), words: StatWords = VMX): string {
  const of = (row: ExitStat) => (time === "vmm" ? row.handled : row.executed);
  const samples = rows.reduce((sum, row) => sum + row.samples, 0);
  const total = rows.reduce((sum, row) => sum + of(row).total, 0n);
  const percent = (part: number, whole: number): string => `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(2)}%`;
  const longest = Math.max(...rows.map(({ reason }) => reason.length), WIDTHS[0]!);
  const columns = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padStart(i === 0 ? longest : WIDTHS[i]!))
      .join(" ")
      .trimEnd();
  const title =
    time === "vmm"
      ? `Analyze events for all VMs, all VCPUs: instructions of the ${words.monitor} from ${words.exit} to ${words.entry}`
      : `Analyze events for all VMs, all VCPUs: instructions of the guest from ${words.entry} to ${words.exit}`;
  const lines = rows.map((row) => {
    const { min, max, total: sum, mean, error } = of(row);
    return columns([
      row.reason.toUpperCase().replaceAll("-", "_"),
      String(row.samples),
      percent(row.samples, samples),
      percent(Number(sum), Number(total)),
      String(min),
      String(max),
      `${mean.toFixed(2)} ( +-${(error * 100).toFixed(2).padStart(7)}% )`,
    ]);
  });
  return [
    title,
    "",
    columns([words.column, "Samples", "Samples%", "Time%", "Min Time", "Max Time", "Avg time"]),
    "",
    ...lines,
    "",
    `Total Samples:${samples}, Total events handled time:${total} instructions.`,
  ].join("\n");
}
