/** Damaged snapshots: refused with a NonrootError that leaves the machine as it was, or restored and then run like any other. */
import { beforeAll, describe, expect } from "vitest";
import { createItanium, createMachine, NonrootError, type ItaniumMachine, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { itaniumEngine } from "../itanium/rig.ts";
import type { Random } from "../random.ts";
import { fuzz } from "./fuzz.ts";
import { bytes } from "./program.ts";

interface Subject {
  snapshot(): { serialize(): Uint8Array };
  restore(data: Uint8Array): void;
  runSync(options: { budget: number }): unknown;
}

/** Bytes changed, cut off, put in twice, or taken out. */
function damage(random: Random, good: Uint8Array): Uint8Array {
  const copy = good.slice();
  // The header is where most of the meaning is.
  const place = (): number => random.below(random.once(3) ? copy.length : Math.min(copy.length, 6000));
  switch (random.below(5)) {
    case 0:
      return copy.slice(0, place());
    case 1: {
      const [at, length] = [place(), 1 + random.below(40)];
      return Uint8Array.from([...copy.subarray(0, at), ...copy.subarray(at + length)]);
    }
    case 2: {
      const [at, length] = [place(), 1 + random.below(40)];
      return Uint8Array.from([...copy.subarray(0, at + length), ...copy.subarray(at)]);
    }
    case 3: {
      // A number or a word of the header becomes another of the same length.
      const at = place();
      for (let i = at; i < Math.min(copy.length, at + 200); i++)
        if (copy[i]! >= 48 && copy[i]! <= 57) {
          copy[i] = 48 + random.below(10);
          break;
        }
      return copy;
    }
    default:
      for (let i = random.below(3); i >= 0; i--)
        copy.set(bytes(random.next(), random.pick([1, 1, 4])).slice(0, copy.length), Math.max(0, place() - 4));
      return copy;
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(b);

function attempt(subject: Subject, good: Uint8Array, random: Random): void {
  subject.restore(good);
  const before = subject.snapshot().serialize();
  const bad = damage(random, good);
  try {
    subject.restore(bad);
  } catch (error) {
    if (!(error instanceof NonrootError)) throw error;
    expect(error.message).toMatch(/^[^\n]{8,400}$/);
    if (!same(subject.snapshot().serialize(), before))
      throw new Error(`a refused restore changed the machine: ${error.message}`, { cause: error });
    return;
  }
  if (same(bad, good)) return;
  // What is accepted is a machine: it runs, and can be saved.
  subject.runSync({ budget: 200 });
  subject.restore(subject.snapshot().serialize());
}

let machine: Machine;
let itanium: ItaniumMachine;
let goodMachine: Uint8Array;
let goodItanium: Uint8Array;
beforeAll(async () => {
  machine = await createMachine({ engine: await testEngine(), memory: "1MiB" });
  // Something is in every queue: a timer runs, a key is pressed, bytes wait at the serial port.
  // mov al,36h; out 43h,al; mov al,10h; out 40h,al; out 40h,al; sti; jmp $
  machine.loadFlat(Uint8Array.of(0xb0, 0x36, 0xe6, 0x43, 0xb0, 0x10, 0xe6, 0x40, 0xe6, 0x40, 0xfb, 0xeb, 0xfe));
  machine.keyboard.press([0x1c, 0xf0, 0x1c]);
  machine.serial(0).write("abc");
  machine.runSync({ budget: 1000 });
  goodMachine = machine.snapshot().serialize();
  itanium = await createItanium({ engine: await itaniumEngine(), memory: "2MiB" });
  // Bundles of zeros: break.m 0.
  itanium.load(new Uint8Array(64));
  itanium.runSync({ budget: 10 });
  goodItanium = itanium.snapshot().serialize();
});

describe("damaged snapshots", () => {
  fuzz("of a machine", 120, (random) => attempt(machine, goodMachine, random));
  fuzz("of an Itanium machine", 60, (random) => attempt(itanium, goodItanium, random));
});
