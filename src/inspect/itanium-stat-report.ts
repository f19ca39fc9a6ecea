/** Statistics of virtualization faults in the layout of `nonroot stat` for VM exits, and the calls of firmware below. */
import type { CallStat, ItaniumStatistics } from "../itanium/statistics.ts";
import { statReport, type StatTime } from "./stat-report.ts";

const WORDS = { column: "VM-EXIT", monitor: "monitor", exit: "fault or interruption", entry: "entry" };
const KINDS: Readonly<Record<CallStat["type"], string>> = { service: "PAL_VPS", pal: "PAL", sal: "SAL", efi: "EFI" };

export function itaniumStatReport(statistics: ItaniumStatistics, time?: StatTime): string {
  const { exits, calls } = statistics;
  const total = calls.reduce((sum, { samples }) => sum + samples, 0);
  const width = Math.max(20, ...calls.map(({ name }) => name.length));
  const row = (name: string, kind: string, samples: string, share: string): string =>
    `${name.padStart(width)} ${kind.padStart(10)} ${samples.padStart(9)} ${share.padStart(9)}`;
  return [
    statReport(exits, time, WORDS),
    "",
    row("CALL", "Of", "Samples", "Samples%"),
    "",
    ...calls.map(({ type, name, samples }) => row(name, KINDS[type], String(samples), `${((samples / total) * 100).toFixed(2)}%`)),
    "",
    `Total calls of firmware:${total}.`,
  ].join("\n");
}
