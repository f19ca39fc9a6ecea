/** Random Itanium bundles, and calls of the firmware with random arguments: a run ends for a reason that has a name. */
import { beforeAll, describe, expect } from "vitest";
import { createItanium, type ItaniumMachine, type ItaniumStop, type Snapshot } from "../../src/index.ts";
import { itaniumEngine, Rig } from "../itanium/rig.ts";
import { PROCEDURES } from "../../src/itanium/pal/table.ts";
import type { Random } from "../random.ts";
import { fuzz } from "./fuzz.ts";

const BUNDLES = 64;
const BUDGET = 600;
const RAM = 4 << 20;
const REASONS = new Set([
  "exit", "reset", "halted", "budget", "virtualization", "virtual-interrupt", "unhandled-interruption", "service-misuse", "machine-check", "unimplemented",
]); // prettier-ignore
/** Templates that exist; sometimes any of the 32. */
const TEMPLATES = [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 28, 29];
const ADDRESSES = [
  0n,
  8n,
  0x100000n,
  0x1ffffff8n,
  BigInt(RAM) - 8n,
  BigInt(RAM),
  0x80000n,
  0x88000n,
  0xfee00000n,
  1n << 43n,
  1n << 63n,
  (1n << 64n) - 8n,
  0xe000_0000_0000_0000n,
];

/** A slot of 41 bits: anything, with the small registers and major opcodes that real code has more often than chance. */
function slot(random: Random): bigint {
  let bits = random.next64() & ((1n << 41n) - 1n);
  if (random.once(2)) bits &= ~0x3fn; // qualifying predicate 0
  if (random.once(2)) for (const at of [6n, 13n, 20n]) bits = (bits & ~(0x7fn << at)) | (BigInt(random.below(40)) << at);
  return bits;
}

function bundle(random: Random): bigint {
  const template = BigInt(random.once(20) ? random.below(32) : random.pick(TEMPLATES));
  return template | (slot(random) << 5n) | (slot(random) << 46n) | (slot(random) << 87n);
}

function image(random: Random): Uint8Array {
  const code = new Uint8Array(16 * BUNDLES);
  const view = new DataView(code.buffer);
  for (let i = 0; i < BUNDLES; i++) {
    const bits = bundle(random);
    view.setBigUint64(16 * i, BigInt.asUintN(64, bits), true);
    view.setBigUint64(16 * i + 8, bits >> 64n, true);
  }
  return code;
}

const value = (random: Random): bigint =>
  random.once(3) ? random.next64() : random.once(2) ? random.pick(ADDRESSES) : BigInt(random.below(256));

let machines: ItaniumMachine[];
let fresh: Snapshot;
let rig: Rig;
let rigFresh: Snapshot;
beforeAll(async () => {
  const options = { engine: await itaniumEngine(), memory: RAM };
  machines = [await createItanium(options), await createItanium({ ...options, translate: false })];
  fresh = machines[0]!.snapshot();
  rig = await Rig.create();
  rigFresh = rig.machine.snapshot();
});

/** How it ended, and the registers. */
function run(machine: ItaniumMachine, code: Uint8Array, registers: readonly bigint[], psr: bigint, cut: number): unknown {
  machine.restore(fresh);
  machine.load(code);
  const { processor } = machine;
  registers.forEach((bits, i) => processor.setGr(i + 1, bits));
  for (let i = 0; i < 8; i++) processor.setBr(i, registers[i]!);
  processor.psr |= psr;
  let stop: ItaniumStop | undefined;
  if (cut > 0) stop = machine.runSync({ budget: cut });
  if (stop === undefined || stop.reason === "budget") stop = machine.runSync({ budget: BUDGET - cut });
  if (!REASONS.has(stop.reason)) throw new Error(`the run ended with "${stop.reason}"`);
  return {
    stop,
    retired: processor.retired,
    ip: processor.ip,
    slot: processor.slot,
    cfm: processor.cfm,
    gr: Array.from({ length: 32 }, (_, i) => processor.gr(i)),
    pr: processor.pr,
  };
}

describe("Itanium", () => {
  fuzz("random bundles end as they should, however the run is cut and translated", 250, (random) => {
    const code = image(random);
    const registers = Array.from({ length: 31 }, () => value(random));
    // Virtual addressing, interrupts, unaligned accesses as they come.
    const psr = random.once(3) ? random.pick([1n << 17n, 1n << 36n, 1n << 3n, 1n << 13n, (1n << 17n) | (1n << 36n) | (1n << 27n)]) : 0n;
    const once = run(machines[0]!, code, registers, psr, 0);
    const twice = run(machines[1]!, code, registers, psr, 1 + random.below(BUDGET - 1));
    expect(twice).toEqual(once);
  });

  fuzz("firmware answers every call", 250, (random) => {
    rig.machine.restore(rigFresh);
    if (random.once(3)) rig.environment();
    for (let i = 0; i < 6; i++) {
      const args = Array.from({ length: 7 }, () => value(random));
      const number = random.once(3) ? random.below(0x300) : random.pick(PROCEDURES).index;
      try {
        switch (random.below(3)) {
          case 0:
            rig.pal(number, ...args);
            break;
          case 1:
            rig.call(0x88000n + BigInt(random.below(64)) * 16n, ...args);
            break;
          default:
            rig.service(random.below(32) * 0x40, ...args);
        }
      } catch (error) {
        // The rig names a stop that is no return; the machine's own errors are something else.
        if (!(error instanceof Error) || !/^(\S+: )?[a-z-]+$|frame is lost/.test(error.message)) throw error;
        break;
      }
    }
  });
});
