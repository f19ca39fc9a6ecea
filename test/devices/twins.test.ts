/**
 * Save and restore of every chip at random moments: a chip that was replaced by a copy of itself, again and again, is
 * compared after every deed with one that nobody ever saved.
 *
 *     NR_FUZZ_SEED=7 NR_FUZZ_CASE=12 npx vitest run --config test/vitest.config.ts test/devices/twins.test.ts -t i8254
 */
import { readdirSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { Random } from "../random.ts";
import { TestClock } from "../unit/device-bench.ts";
import { fuzz } from "../fuzz/fuzz.ts";
import { KINDS, pause, type Chip, type Kind } from "./chips.ts";

const DEEDS = 150;

function clockAt(ticks: number): TestClock {
  const clock = new TestClock();
  clock.source.ticks = ticks;
  return clock;
}

/** toEqual() shows the difference, but takes long to find that there is none. */
function expectEqual(actual: unknown, expected: unknown, words: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, words).toEqual(expected);
}

/** What can be seen of a chip from outside. */
const seen = (chip: Chip, since: number): unknown => ({ levels: chip.lines.map(({ level }) => level), told: chip.told.slice(since) });

/** A copy from the saved state; the lines keep their levels, and restoring moves none of them. */
function copyOf(kind: Kind, chip: Chip): Chip {
  const state = structuredClone(chip.device.save());
  const copy = kind.make(clockAt(chip.clock.ticks));
  copy.lines.forEach((line, i) => (line.level = chip.lines[i]!.level));
  const rises = copy.lines.map((line) => line.rises);
  copy.device.restore(state);
  const now = copy.lines.map((line) => line.rises);
  expectEqual(now, rises, "restore() moves no line");
  const levels = (of: Chip): boolean[] => of.lines.map((line) => line.level);
  expectEqual(levels(copy), levels(chip), "restore() leaves the level of every line");
  expectEqual(structuredClone(copy.device.save()), state, "a restored device saves what it was restored from");
  copy.told.length = 0;
  return copy;
}

function history(kind: Kind, random: Random): void {
  const plain = kind.make(clockAt(1000));
  let copied = kind.make(clockAt(1000));
  for (let i = 0; i < DEEDS; i++) {
    if (random.once(6)) copied = copyOf(kind, copied);
    const deed = kind.deed(random);
    const time = random.once(3) ? pause(random) : 0;
    const results = [plain, copied].map((chip) => {
      const since = chip.told.length;
      const rises = chip.lines.map((line) => line.rises);
      const result = deed(chip);
      chip.clock.to(chip.clock.ticks + time);
      return { result, rises: chip.lines.map((line, k) => line.rises - rises[k]!), ...(seen(chip, since) as object) };
    });
    expectEqual(results[1], results[0], `deed ${i}`);
  }
  expectEqual(structuredClone(copied.device.save()), structuredClone(plain.device.save()), "the end");
}

describe.each(KINDS.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
  fuzz(`${name} goes on from any moment`, 40, (random) => history(kind, random));
});

test("every chip of the board is on the bench", () => {
  const chips = readdirSync(new URL("../../src/devices", import.meta.url)).map((file) => file.replace(".ts", ""));
  // Without state of their own, or part of another chip.
  const parts = ["debug-console", "isa-debug-exit", "i8254-counter", "ps2-keyboard", "system-control-port"];
  expect(KINDS.map(({ name }) => name.replace(/-[ab]$/, ""))).toEqual(
    expect.arrayContaining(chips.filter((chip) => !parts.includes(chip))),
  );
});

/** What RESET does not reach: CMOS RAM and calendar, and what only power-up clears. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  mc146818: ["ram", "origin", "seconds", "periods"],
  uart16550: ["msr", "scratch", "divisor", "modemLines", "waiting"],
};

describe.each(KINDS.map((kind) => [kind.name, kind] as const))("%s", (name, kind) => {
  fuzz(`${name} after RESET is as it was made`, 15, (random) => {
    const chip = kind.make(clockAt(1000));
    const device = chip.device as unknown as { reset?: () => void };
    if (!device.reset) return;
    device.reset();
    const plain = (): Record<string, unknown> => {
      const state = structuredClone(chip.device.save()) as unknown;
      if (typeof state !== "object" || state === null) return { state };
      return Object.fromEntries(Object.entries(state).filter(([field]) => !KEPT[name]?.includes(field)));
    };
    const made = plain();
    for (let i = 0; i < 60; i++) {
      kind.deed(random)(chip);
      if (random.once(4)) chip.clock.to(chip.clock.ticks + pause(random));
    }
    device.reset();
    const now = plain();
    if (name === "i8259" || name === "acpi-pm" || name === "ioapic") return expectLike(name, now, made);
    expectEqual(now, made, "state after RESET");
  });
});

/** Levels of inputs, and time that has passed, are the outside's. */
function expectLike(name: string, now: unknown, made: unknown): void {
  const outside = new Set(["lines", "irr", "halves"]);
  const strip = (state: unknown): unknown =>
    JSON.parse(JSON.stringify(state, (field, value: unknown) => (outside.has(field) ? undefined : value)));
  expectEqual(strip(now), strip(made), `${name} after RESET`);
}

test("every device is called by the name of its file", async () => {
  const clock = new TestClock();
  const named = KINDS.map((kind) => [kind.name, (kind.make(clock).device as unknown as { name?: string }).name] as const);
  for (const [file, name] of named) if (name !== undefined && name !== "com1") expect(name).toBe(file);
  const { DebugConsole } = await import("../../src/devices/debug-console.ts");
  const { IsaDebugExit } = await import("../../src/devices/isa-debug-exit.ts");
  expect([new DebugConsole(() => {}).name, new IsaDebugExit(() => {}).name]).toEqual(["debug-console", "isa-debug-exit"]);
});
