/** Damaged boot images: each gives a plan that fits RAM or a NonrootError that names what is wrong, and never anything else. */
import { beforeAll, describe, expect } from "vitest";
import { createItanium, createMachine, NonrootError, type ItaniumMachine, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { itaniumEngine } from "../itanium/rig.ts";
import type { Random } from "../random.ts";
import { fuzz } from "./fuzz.ts";
import { bytes } from "./program.ts";

const MIB = 1 << 20;
const INTERESTING = [0, 1, 2, 4, 0x7f, 0x80, 0xff, 0x1000, 0x7fff, 0xffff, 0x100000, 0x7fffffff, 0x80000000, 0xfffff000, 0xffffffff];

/** An ELF executable with some segments. */
function elf(random: Random, machine: number, wide: boolean): Uint8Array {
  const count = 1 + random.below(3);
  const header = wide ? 64 : 52;
  const row = wide ? 56 : 32;
  const image = new Uint8Array(header + row * count + 0x100 * count);
  const view = new DataView(image.buffer);
  const word = (at: number, value: number): void => (wide ? view.setBigUint64(at, BigInt(value), true) : view.setUint32(at, value, true));
  image.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1]);
  view.setUint16(16, 2, true);
  view.setUint16(18, machine, true);
  word(24, 0x100000);
  word(wide ? 32 : 28, header);
  view.setUint16(wide ? 54 : 42, row, true);
  view.setUint16(wide ? 56 : 44, count, true);
  for (let i = 0; i < count; i++) {
    const at = header + row * i;
    view.setUint32(at, 1, true);
    const fields = [header + row * count + 0x100 * i, 0x100000 + 0x1000 * i, 0x100000 + 0x1000 * i, 0x100, 0x200];
    fields.forEach((value, k) =>
      wide ? view.setBigUint64(at + 8 * (k + 1), BigInt(value), true) : view.setUint32(at + 4 * (k + 1), value, true),
    );
  }
  return image;
}

function multiboot(): Uint8Array {
  const image = new Uint8Array(0x1000);
  const view = new DataView(image.buffer);
  const flags = 0x10003;
  [0x1badb002, flags, -(0x1badb002 + flags), 0x100000, 0x100000, 0x101000, 0x102000, 0x100040].forEach((value, i) =>
    view.setInt32(4 * i, value, true),
  );
  return image;
}

function linux(): Uint8Array {
  const image = new Uint8Array(5 * 512 + 4096);
  const set = (at: number, value: number, length: number): void => image.set(bytes(value, length), at);
  for (const [at, value, length] of [
    [0x1f1, 4, 1], [0x1f4, 256, 4], [0x1fe, 0xaa55, 2], [0x200, 0x6aeb, 2], [0x202, 0x53726448, 4], [0x206, 0x20f, 2], [0x211, 1, 1],
    [0x214, 0x100000, 4], [0x22c, 0x7fffffff, 4], [0x230, 0x200000, 4], [0x234, 1, 1], [0x236, 1, 2], [0x238, 2047, 4], [0x258, 0x1000000, 8],
    [0x260, 0x100000, 4],
  ] as const) set(at, value, length); // prettier-ignore
  return image;
}

/** Some fields of the first KiB overwritten, or the end cut off. */
function damage(random: Random, image: Uint8Array): Uint8Array {
  const copy = image.slice();
  for (let i = random.below(4); i >= 0; i--) {
    const length = random.pick([1, 2, 4, 4, 8]);
    const at = random.below(Math.min(copy.length - 8, random.once(3) ? 1024 : 160));
    const value = random.once(3) ? random.next() : random.pick(INTERESTING);
    copy.set(bytes(value, length), at);
  }
  return random.once(5) ? copy.slice(0, 1 + random.below(copy.length)) : copy;
}

/** The call succeeds or throws a NonrootError with a message of one line. */
function attempt(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof NonrootError)) throw error;
    expect(error.message).toMatch(/^[^\n]{8,400}$/);
  }
}

let machine: Machine;
let itanium: ItaniumMachine;
beforeAll(async () => {
  machine = await createMachine({ engine: await testEngine(), memory: 8 * MIB });
  itanium = await createItanium({ engine: await itaniumEngine(), memory: 8 * MIB });
});

describe("damaged images", () => {
  const KINDS: readonly [string, (random: Random) => Uint8Array, (image: Uint8Array, random: Random) => void][] = [
    ["ELF", (random) => elf(random, random.pick([3, 62]), random.once(2)), (image) => machine.loadElf(image)],
    ["Linux", linux, (image, random) => machine.loadLinux(image, { cmdline: "x".repeat(random.below(3000)), initrd: new Uint8Array(random.pick([0, 1, 5000, 7 * MIB, 9 * MIB])) })],
    ["Multiboot", (random) => (random.once(2) ? multiboot() : elf(random, 3, false)), (image, random) => machine.loadMultiboot(image, { cmdline: "x".repeat(random.below(3000)), modules: [{ data: new Uint8Array(random.pick([0, 1, 9 * MIB])), cmdline: "m" }] })],
    ["flat", (random) => new Uint8Array(1 + random.below(9 * MIB)), (image, random) => machine.loadFlat(image, { address: random.pick([0, 0x7c00, 0x9f000, 0xa0000, 0x100000, 8 * MIB - 4, 2 ** 40, -1, 0.5, NaN]), mode: random.pick(["real", "protected", "long"]) })],
    ["Itanium", (random) => elf(random, 50, true), (image) => void itanium.load(image)],
  ]; // prettier-ignore
  for (const [name, make, loadImage] of KINDS)
    fuzz(`${name}: loaded, or refused by name`, name === "flat" ? 60 : 400, (random) => {
      const image = damage(random, make(random));
      attempt(() => loadImage(image, random));
      // Whatever was loaded can be run.
      if (name !== "Itanium") attempt(() => machine.runSync({ budget: 20 }));
      else attempt(() => itanium.runSync({ budget: 20 }));
    });
});
