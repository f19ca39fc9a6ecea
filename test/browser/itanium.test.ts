/** The Itanium in headless Chromium: the monitor and its guest print there what they print in Node; loops are translated as they are. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createItanium, loadItaniumEngine } from "../../src/index.ts";
import { hasFreshBuild } from "../guests/console.ts";
import { itaniumBinary } from "../ia64/engine.ts";
import { executable, openPage } from "../../src/build/chromium.ts";

const required = process.env.NONROOT_REQUIRE_GUESTS === "1";
const runs = hasFreshBuild() && (executable !== undefined || required);

/** Runs in the page, which knows the package by its addresses only. Text, because the test's own modules are not there. */
const IN_PAGE = `(async () => {
  const { createItanium } = await import("/browser.js");
  const machine = await createItanium({ memory: "16MiB" });
  const image = new Uint8Array(await (await fetch("/itanium-vmm.bin")).arrayBuffer());
  let text = "";
  let intercepts = 0;
  machine.console.onData((data) => (text += new TextDecoder().decode(data)));
  machine.load(image);
  machine.trace({ events: ["intercept"], capacity: 0, onEvent: () => intercepts++ });
  const { reason } = await machine.run();
  return { text, reason, intercepts };
})()`;

test.skipIf(!runs)("the monitor and its guest run in Chromium", { timeout: 120_000 }, async () => {
  await using opened = await openPage("/web/");
  const found = await opened.page.evaluate(IN_PAGE);
  const machine = await createItanium({ engine: await loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) }), memory: "16MiB" });
  let text = "";
  let intercepts = 0;
  machine.console.onData((data) => (text += new TextDecoder().decode(data)));
  machine.load(readFileSync(new URL("../../src/guest/itanium/vmm.bin", import.meta.url)));
  machine.trace({ events: ["intercept"], capacity: 0, onEvent: () => intercepts++ });
  expect(machine.runSync()).toEqual({ reason: "exit", status: 0n });
  expect(found).toEqual({ text, reason: "exit", intercepts });
  expect(intercepts).toBeGreaterThan(100);
  expect(opened.problems).toEqual([]);
});

/** A compiled program, long enough for its loops to become WebAssembly: in a page they are compiled while the machine runs on. */
const PASSES = 60;
const programOf = (image: Buffer): Buffer => {
  const mark = "PASSES: ";
  image.writeBigUInt64LE(BigInt(PASSES), image.indexOf(mark) + mark.length);
  return image;
};
const LOOPS_IN_PAGE = `(async (program) => {
  const { createItanium } = await import("/browser.js");
  const machine = await createItanium({ memory: "16MiB" });
  machine.load(Uint8Array.from(atob(program), (c) => c.charCodeAt(0)));
  const { reason } = await machine.run();
  const { processor } = machine;
  return { reason, retired: processor.retired.toString(), translated: processor.translations > 5 };
})`;

test.skipIf(!runs)("loops become WebAssembly in Chromium", { timeout: 120_000 }, async () => {
  await using opened = await openPage("/web/");
  const image = programOf(readFileSync(new URL("../../bench/guest/itanium.elf", import.meta.url)));
  const found = await opened.page.evaluate(`${LOOPS_IN_PAGE}("${image.toString("base64")}")`);
  const engine = await loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) });
  const machine = await createItanium({ engine, memory: "16MiB", translate: false });
  machine.load(image);
  expect(machine.runSync().reason).toBe("exit");
  expect(found).toEqual({ reason: "exit", retired: machine.processor.retired.toString(), translated: true });
  expect(opened.problems).toEqual([]);
});
