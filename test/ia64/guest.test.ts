/** The kernel and the monitor of the package (src/guest/itanium): what they print, alone and together. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadItaniumEngine } from "../../src/engine/load.ts";
import { createItanium } from "../../src/itanium/create-itanium.ts";
import type { ItaniumStop } from "../../src/itanium/types.ts";
import { GUESTS } from "./assemble.ts";
import { itaniumBinary } from "./engine.ts";

interface Run {
  readonly lines: readonly string[];
  readonly stop: ItaniumStop;
  /** Virtualization faults, as a trace has them. */
  readonly intercepts: readonly { readonly cause: string; readonly text: string }[];
}

async function run(name: string): Promise<Run> {
  const machine = await createItanium({ engine: await loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) }), memory: "16MiB" });
  let text = "";
  machine.console.onData((data) => (text += Buffer.from(data).toString("latin1")));
  machine.load(readFileSync(`${GUESTS}/${name}.bin`));
  const intercepts: { cause: string; text: string }[] = [];
  machine.trace({ events: ["intercept"], capacity: 0, onEvent: (event) => event.type === "intercept" && intercepts.push(event) });
  const stop = machine.runSync({ budget: 10_000_000 });
  return { lines: text.split("\n"), stop, intercepts };
}

/** What the kernel prints, wherever it runs; its ticks come when they come. */
const KERNEL = [
  "kernel: virtual mode; processor nonroot IA-64",
  "user: hello from privilege level 3",
  "user: fib(15) = 610",
  "kernel: the user program tried a privileged instruction",
  "user: waiting for three ticks",
  "kernel: the user program has ended with 42, ticks: 3",
];
const TICKS = ["kernel: tick 1", "kernel: tick 2", "kernel: tick 3"];
const ofTheGuest = (lines: readonly string[]): readonly string[] => lines.filter((line) => /^(kernel|user):/.test(line));

test("the kernel runs on the processor", async () => {
  const { lines, stop } = await run("kernel");
  expect(stop).toEqual({ reason: "exit", status: 0n });
  expect(lines.filter((line) => !TICKS.includes(line))).toEqual([...KERNEL, ""]);
  expect(lines.filter((line) => TICKS.includes(line))).toEqual(TICKS);
});

test("the monitor runs it twice, and the guest does not notice", async () => {
  const { lines, stop } = await run("vmm");
  expect(stop).toEqual({ reason: "exit", status: 0n });
  const second = lines.indexOf("vmm: a guest with all accelerations");
  const halves = [lines.slice(0, second), lines.slice(second)];
  for (const half of halves) {
    const guest = ofTheGuest(half);
    expect(guest.filter((line) => !TICKS.includes(line))).toEqual(KERNEL);
    expect(guest.filter((line) => TICKS.includes(line))).toEqual(TICKS);
    expect(half.find((line) => line.startsWith("vmm: interruptions"))).toMatch(/timer interrupts: 3$/);
    expect(half.find((line) => line.startsWith("vmm: translations"))).toMatch(/of them from the guest's VHPT: 1$/);
  }
  // What was done for the guest: accelerations leave nothing of cover, bsw, CPUID, and the interruption registers.
  const done = halves.map((half) => half.flatMap((line) => /^ {2}(.+): \d+$/.exec(line)?.[1] ?? []));
  expect(done[0]).toEqual([
    "mov to CR",
    "mov from CR",
    "itc.d",
    "itc.i",
    "mov to RR",
    "itr.d",
    "itr.i",
    "mov from CPUID",
    "ssm",
    "rsm",
    "thash",
    "ttag",
    "cover",
    "rfi",
    "bsw.0",
    "bsw.1",
  ]);
  expect(done[0]!.filter((name) => !done[1]!.includes(name))).toEqual(["mov from CPUID", "cover", "bsw.0", "bsw.1"]);
  const moves = halves.map((half) => Number(half.find((line) => line.startsWith("  mov from CR:"))!.split(": ")[1]));
  expect(moves[0]! / moves[1]!).toBeGreaterThan(20);
});

test("a trace has every instruction that the monitor says it has done", async () => {
  const { lines, intercepts } = await run("vmm");
  const said = new Map<string, number>();
  for (const line of lines) {
    const [, name, count] = /^ {2}(.+): (\d+)$/.exec(line) ?? [];
    if (name !== undefined) said.set(name, (said.get(name) ?? 0) + Number(count));
  }
  const traced = new Map<string, number>();
  for (const { cause } of intercepts) {
    const name = /^MOV/.test(cause)
      ? `mov ${cause
          .slice(4)
          .replace("_", " ")
          .replace(/TO|FROM/, (w) => w.toLowerCase())}`
      : cause.toLowerCase().replace("_", ".");
    traced.set(name, (traced.get(name) ?? 0) + 1);
  }
  expect(traced).toEqual(said);
  const mnemonics = new Set(intercepts.map(({ text }) => text.split(" ")[0]));
  expect(mnemonics).toEqual(
    new Set(["mov", "itc.d", "itc.i", "itr.d", "itr.i", "ssm", "rsm", "thash", "ttag", "cover", "rfi", "bsw.0", "bsw.1"]),
  );
});
