/** What the workloads' runs say: a table, geometric means, what is worst, and a plot. */
import { median } from "./process.ts";
import { inChromium } from "./workload-engines.ts";

/** One engine, one round. */
export interface Run {
  /** CPU seconds by workload. */
  readonly seconds: ReadonlyMap<string, number>;
  readonly peakBytes: number;
}

export interface Ratios {
  readonly engine: string;
  readonly reference: string;
  /** By workload, medians of all rounds. */
  readonly values: ReadonlyMap<string, number>;
  readonly mean: number;
  readonly max: number;
  readonly worst: string;
}

/** Row of the table that is no workload: from process start to user space. */
export const BOOT = "boot";

/** Which engines are compared with which, where both ran: QEMU is everybody's reference. */
const PAIRS: readonly (readonly [engine: string, reference: string])[] = [
  ["nonroot", "v86"],
  ["interpreter", "v86"],
  ["nonroot", "interpreter"],
  [inChromium("nonroot"), "nonroot"],
  [inChromium("interpreter"), "interpreter"],
];

const REFERENCE = "qemu";

export class Report {
  readonly engines: readonly string[];
  /** The engine that the table's ratios are to. */
  readonly reference: string;
  readonly ratios: readonly Ratios[];
  readonly #runs: ReadonlyMap<string, readonly Run[]>;
  readonly #names: readonly string[];
  readonly #native: ReadonlyMap<string, number>;

  /**
   * @param names of the workloads
   * @param native CPU seconds on the processor at hand
   */
  constructor(runs: ReadonlyMap<string, readonly Run[]>, names: readonly string[], native: ReadonlyMap<string, number>) {
    this.#runs = runs;
    this.#names = names;
    this.#native = native;
    this.engines = [...runs.keys()];
    this.reference = runs.has(REFERENCE) ? REFERENCE : (this.engines[0] ?? "");
    const toReference = this.engines.filter((name) => name !== this.reference).map((name) => [name, this.reference] as const);
    const others = PAIRS.filter(([engine, other]) => other !== this.reference && runs.has(engine) && runs.has(other));
    this.ratios = [...toReference, ...others].map(([engine, reference]) => this.#compare(engine, reference));
  }

  seconds(engine: string, name: string): number {
    return median((this.#runs.get(engine) ?? []).flatMap(({ seconds }) => seconds.get(name) ?? []));
  }

  #compare(engine: string, reference: string): Ratios {
    const ratio = (name: string): number => this.seconds(engine, name) / this.seconds(reference, name);
    const values = new Map([BOOT, ...this.#names].map((name) => [name, ratio(name)]));
    // A workload that failed has no ratio: its failure is reported, and it is in no mean.
    const list = this.#names.map((name) => ({ name, value: values.get(name) ?? NaN })).filter(({ value }) => value > 0 && isFinite(value));
    const mean = Math.exp(list.reduce((sum, { value }) => sum + Math.log(value), 0) / list.length);
    const worst = list.reduce((most, item) => (item.value > most.value ? item : most), { name: "", value: -Infinity });
    return { engine, reference, values, mean, max: worst.value, worst: worst.name };
  }

  #peakMiB(engine: string): number {
    return median((this.#runs.get(engine) ?? []).map(({ peakBytes }) => peakBytes)) / 2 ** 20;
  }

  /** Rows of the table: CPU seconds natively and of the reference, and ratios. */
  text(): string {
    const number = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? "-" : value.toFixed(2));
    const heads = [
      "workload",
      "native s",
      `${this.reference} s`,
      ...this.ratios.map(({ engine, reference }) => `${engine} / ${reference}`),
    ];
    const rows = [BOOT, ...this.#names].map((name) => [
      name,
      number(this.#native.get(name)),
      number(this.seconds(this.reference, name)),
      ...this.ratios.map(({ values }) => number(values.get(name))),
    ]);
    const total = (head: string, of: (ratios: Ratios) => string): string[] => [head, "", "", ...this.ratios.map(of)];
    rows.push(
      total("geometric mean", ({ mean }) => number(mean)),
      total("highest", ({ max }) => number(max)),
      total("of", ({ worst }) => worst),
    );
    const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
    const line = (row: readonly string[]): string =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd();
    const peaks = this.engines.map((name) => `${name} ${this.#peakMiB(name).toFixed(0)} MiB`).join(", ");
    return `${[heads, ...rows].map(line).join("\n")}\npeak memory: ${peaks}`;
  }

  json(): object {
    return {
      reference: this.reference,
      rows: [BOOT, ...this.#names].map((name) => ({
        name,
        native: this.#native.get(name),
        seconds: Object.fromEntries(this.engines.map((engine) => [engine, this.seconds(engine, name)])),
      })),
      ratios: this.ratios.map(({ values, ...rest }) => ({ ...rest, values: Object.fromEntries(values) })),
      peakMiB: Object.fromEntries(this.engines.map((engine) => [engine, this.#peakMiB(engine)])),
    };
  }
}
