/** Damaged images: a clear error, or a run that ends; never a crash, a hang or a fault of the engine. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EngineFault, NonrootError } from "../../src/engine/errors.ts";
import { createItanium } from "../../src/itanium/create-itanium.ts";
import { Random } from "../random.ts";
import { itaniumEngine } from "./rig.ts";

const IMAGES = ["../../bench/guest/itanium.elf", "../../src/guest/itanium/vmm.bin"].map((path) =>
  readFileSync(new URL(path, import.meta.url)),
);
const CASES = 1000;
/** Bytes of the ELF header and the program headers. */
const HEADERS = 200;
const ENDINGS = ["budget", "exit", "unhandled-interruption", "machine-check", "service-misuse", "reset", "halted"];

test("damaged images end in an error of the image or in an ordinary stop", async () => {
  const machine = await createItanium({ engine: await itaniumEngine(), memory: "16MiB" });
  const random = new Random("damaged images");
  const seen = new Set<string>();
  for (let i = 0; i < CASES; i++) {
    const image = new Uint8Array(IMAGES[random.below(2)]!);
    const reach = random.below(2) === 0 ? HEADERS : image.length;
    for (let k = random.below(12); k >= 0; k--) image[random.below(reach)] = random.below(256);
    const cut = random.below(10) === 0 ? image.subarray(0, random.below(image.length)) : image;
    try {
      machine.load(cut, random.below(5) === 0 ? { initrd: new Uint8Array(random.below(70_000)), commandLine: "x".repeat(300) } : {});
      const { reason } = machine.runSync({ budget: 30_000 });
      expect(ENDINGS, `case ${i}`).toContain(reason);
      seen.add(reason);
    } catch (error) {
      expect(error, `case ${i}`).toBeInstanceOf(NonrootError);
      expect(error, `case ${i}`).not.toBeInstanceOf(EngineFault);
      seen.add("error");
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(["error", "budget", "unhandled-interruption"]));
});
