/** Random histories of the 16550A beside its model: every read, every byte sent and the interrupt agree. */
import { expect } from "vitest";
import { Uart16550 } from "../../src/devices/uart16550.ts";
import { fuzz } from "../fuzz/fuzz.ts";
import { TestClock, TestLine } from "../unit/device-bench.ts";
import { UartModel } from "./uart16550-model.ts";

const VALUES: Readonly<Record<number, readonly number[]>> = {
  1: [0, 1, 2, 3, 5, 15],
  2: [0, 1, 0x41, 0x81, 0xc1, 3, 7],
  3: [3, 3, 3, 0x43, 0x83, 0x1f, 0x0f],
  4: [0x0b, 0x0b, 8, 0x1b, 0x10, 0x14],
};

fuzz("the 16550A agrees with its model", 250, (random) => {
  const clock = new TestClock();
  const irq = new TestLine();
  const sent: number[] = [];
  const uart = new Uart16550("com1", clock, irq.set, (byte) => sent.push(byte));
  const model = new UartModel();
  const story: string[] = [];
  const agree = (actual: unknown, expected: unknown): void => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual, story.slice(-30).join("; ")).toEqual(expected);
  };
  for (let i = 0; i < 200; i++) {
    const what = random.below(10);
    const offset = random.below(8);
    if (what === 0) {
      const bytes = Uint8Array.from({ length: 1 + random.below(20) }, () => random.below(256));
      story.push(`${bytes.length} bytes arrive`);
      uart.receive(bytes);
      model.line.push(...bytes);
      model.arrive(clock.ticks);
    } else if (what === 1 && random.once(2)) {
      const lines = random.below(16) << 4;
      story.push(`modem lines ${lines.toString(16)}`);
      uart.setModemLines(lines);
      model.outside = lines;
      model.modem();
    } else if (what < 6) {
      story.push(`${offset}?`);
      agree(uart.readPort(offset, 1), model.read(offset, clock.ticks));
    } else {
      const value = VALUES[offset] && !random.once(6) ? random.pick(VALUES[offset]) : random.below(256);
      story.push(`${offset}=${value.toString(16)}`);
      uart.writePort(offset, 1, value);
      model.write(offset, value, clock.ticks);
    }
    agree([irq.level, sent], [model.interrupt, model.sent]);
    if (random.once(2)) {
      // Up to just before the time-out, onto it, or anywhere.
      const to =
        random.once(3) && model.deadline < Infinity
          ? model.deadline - random.below(2)
          : clock.ticks + random.pick([1, 100, 300_000, 3_000_000]);
      clock.to(Math.max(to, clock.ticks));
      model.tick(clock.ticks);
      story.push(`tick ${clock.ticks}`);
      agree([irq.level, sent], [model.interrupt, model.sent]);
    }
  }
});
