/** The table of VM exits by reason. */

const BAR = 24;

export interface TableStyle {
  readonly colour: boolean;
  /** What is counted, in the singular. */
  readonly exit?: string;
}

const group = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** Rows by falling count, then by name: equal runs print equal tables. */
export function exitTable(exits: Readonly<Record<string, number>>, { colour, exit = "VM exit" }: TableStyle): string {
  const rows = Object.entries(exits)
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const name = Math.max(exit.length, 8, ...rows.map(([reason]) => reason.length));
  const count = Math.max(8, group(total).length);
  const most = rows[0]?.[1] ?? 1;
  const dim = (text: string): string => (colour ? `\x1b[2m${text}\x1b[0m` : text);
  const lines = [
    dim(`${exit.padEnd(name)}  ${"count".padStart(count)}    share`),
    ...rows.map(([reason, n]) => {
      const share = ((n / total) * 100).toFixed(1).padStart(5);
      const bar = "▇".repeat(Math.max(1, Math.round((n / most) * BAR)));
      return `${reason.padEnd(name)}  ${group(n).padStart(count)}  ${share} %  ${colour ? `\x1b[36m${bar}\x1b[0m` : bar}`;
    }),
    dim(`${"total".padEnd(name)}  ${group(total).padStart(count)}`),
  ];
  return lines.join("\n");
}

/** `1.46 G`, `312 M`, `20.1 k`. */
export function scaled(value: number): string {
  for (const [unit, size] of [
    ["G", 1e9],
    ["M", 1e6],
    ["k", 1e3],
  ] as const) {
    if (value >= size) return `${(value / size).toPrecision(3)} ${unit}`;
  }
  return value.toFixed(0);
}
