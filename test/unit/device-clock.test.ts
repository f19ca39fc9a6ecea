import { expect, test } from "vitest";
import fc from "fast-check";
import { Rate, VirtualClock } from "../../src/engine/clock.ts";

test("a rate is exact: count and tickOf agree with unbounded integers", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1_193_182, 3_579_545, 32_768, 14_318_180),
      fc.constantFrom(1e9, 2.4e9, 999_999_937),
      fc.integer({ min: 0, max: 2 ** 50 }),
      (hz, clockHz, ticks) => {
        const rate = new Rate(hz, clockHz);
        const count = rate.count(ticks);
        expect(BigInt(count)).toBe((BigInt(ticks) * BigInt(hz)) / BigInt(clockHz));
        const tick = rate.tickOf(count + 1);
        expect(rate.count(tick)).toBe(count + 1);
        expect(rate.count(tick - 1)).toBe(count);
      },
    ),
  );
});

test("timers fire in order of deadline, once, and report the earliest one", () => {
  const source = { ticks: 0 };
  const told: number[] = [];
  const clock = new VirtualClock(source, 1000, (d) => void told.push(d));
  const fired: string[] = [];
  const a = clock.timer(() => fired.push("a"));
  const b = clock.timer(() => {
    fired.push("b");
    if (fired.length < 2) b.set(25);
  });
  a.set(30);
  b.set(20);
  source.ticks = 40;
  clock.fire();
  expect(fired).toEqual(["b", "b", "a"]);
  expect([clock.deadline, told]).toEqual([Infinity, [30, 20, Infinity]]);
});
