/** The workloads of bench/workloads and what is made of their figures. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { corpus } from "../../bench/workloads/corpus.ts";
import { JOBS, PROGRAMS, WORKLOADS } from "../../bench/workloads/list.ts";
import { ratioPlot } from "../../bench/compare/plot.ts";
import { BOOT, Report } from "../../bench/compare/workload-report.ts";

const folder = (name: string): string[] => readdirSync(new URL(`../../bench/workloads/${name}/`, import.meta.url));
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();

test("every source is a workload, and every workload has a source", () => {
  const programs = folder("programs").filter((path) => path.endsWith(".c"));
  expect(programs.map((path) => path.replace(/\.c$/, "")).sort()).toEqual(names(PROGRAMS));
  expect(
    folder("jobs")
      .map((path) => path.replace(/\.sh$/, ""))
      .sort(),
  ).toEqual(names(JOBS));
  expect(new Set(names(WORKLOADS)).size).toBe(WORKLOADS.length);
});

test("the files that jobs work on are the same each time, folders before what is in them", () => {
  const files = corpus();
  const digest = (): string => {
    const hash = createHash("sha256");
    for (const [path, data] of corpus()) hash.update(`${path}:${data?.length}:`).update(data ?? "");
    return hash.digest("hex");
  };
  expect(digest()).toBe(digest());
  const seen = new Set([""]);
  for (const [path, data] of files) {
    expect(seen).toContain(path.split("/").slice(0, -1).join("/"));
    if (data === undefined) seen.add(path);
    else expect(data.length).toBeGreaterThan(0);
  }
});

const run = (seconds: Readonly<Record<string, number>>) => ({ seconds: new Map(Object.entries(seconds)), peakBytes: 2 ** 20 });

test("ratios are those of medians; a workload that failed is in no mean", () => {
  const report = new Report(
    new Map([
      ["interpreter", [run({ boot: 9, sieve: 8, sort: 1 })]],
      ["qemu", [run({ boot: 3, sieve: 1, sort: 1 }), run({ boot: 3, sieve: 2, sort: 1 }), run({ boot: 3, sieve: 9, sort: 1 })]],
      ["nonroot", [run({ boot: 1, sieve: 1 })]],
    ]),
    ["sieve", "sort"],
    new Map([["sieve", 0.5]]),
  );
  const of = (engine: string, reference: string) => report.ratios.find((r) => r.engine === engine && r.reference === reference)!;
  expect(report.reference).toBe("qemu");
  expect(report.ratios).toHaveLength(3);
  expect(of("interpreter", "qemu")).toMatchObject({ mean: 2, max: 4, worst: "sieve" });
  expect(of("interpreter", "qemu").values.get(BOOT)).toBe(3);
  expect(of("nonroot", "qemu")).toMatchObject({ mean: 0.5, max: 0.5 });
  expect(of("nonroot", "interpreter")).toMatchObject({ max: 0.125 });
  const lines = report.text().split("\n");
  expect(lines.find((line) => line.startsWith("sieve"))?.split(/ +/)).toEqual(["sieve", "0.50", "2.00", "4.00", "0.50", "0.13"]);
  expect(lines.find((line) => line.startsWith("sort"))?.split(/ +/)).toEqual(["sort", "-", "1.00", "1.00", "-", "-"]);
});

test("the plot has a point for each figure, in the order of size", () => {
  const svg = ratioPlot("A & B", "times", ["x", "y", "z"], [{ name: "<s>", values: new Map([["x", 0.5], ["y", 4], ["z", NaN]]), mean: 1.4 }]); // prettier-ignore
  expect(svg).toContain("A &amp; B");
  expect(svg).toContain("&lt;s>: mean 1.40");
  const points = [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*><title>(\w)/g)].map(([, at, name]) => ({ at: Number(at), name }));
  expect(points.map(({ name }) => name)).toEqual(["x", "y"]);
  expect(points[0]!.at).toBeLessThan(points[1]!.at);
});
