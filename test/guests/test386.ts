/**
 * Runs test386.asm, built elsewhere, on nonroot. Not part of npm test: the program is not ours to distribute.
 *
 *     git clone https://github.com/barotto/test386.asm.git && cd test386.asm
 *     sed -i 's,^POST_PORT equ .*,POST_PORT equ 0xE9,; s,^COM_PORT equ .*,COM_PORT equ 1,; s,^ROM128 equ .*,ROM128 equ 1,' src/configuration.asm && make
 *     npm run build && npx tsx test/guests/test386.ts test386.asm [MODEL]
 *
 * Prints the POST codes, of which FFH is the last, and how many lines of the final test differ from the reference beside it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createMachine, loadEngine } from "../../src/index.ts";

const FINISHED = 0xff;
const ONE_MIB = 0x100000;
/** jmp far f000:fff0, where the processor starts after RESET. */
const TO_RESET_VECTOR = Uint8Array.of(0xea, 0xf0, 0xff, 0x00, 0xf0);

const [folder, cpuModel] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: tsx test/guests/test386.ts FOLDER [MODEL]");
const rom = readFileSync(join(folder, "test386.bin"));
const reference = readFileSync(join(folder, "test386-EE-reference.txt"), "latin1");

const engine = await loadEngine({ wasm: readFileSync(new URL("../../dist/x86.wasm", import.meta.url)) });
using machine = await createMachine({ engine, memory: "4MiB", ...(cpuModel && { cpuModel }) });
const posts: number[] = [];
let text = "";
machine.onDebugOutput((data) => void posts.push(...data));
machine.serial(0).onData((data) => void (text += Buffer.from(data).toString("latin1")));
machine.loadFlat(TO_RESET_VECTOR);
// The ROM ends below 1 MiB; nothing in it refers to its alias below 4 GiB.
machine.memory.write(ONE_MIB - rom.length, rom);
const stop = await machine.run({ budget: 2_000_000_000n });

const lines = (all: string): string[] => all.split(/\r?\n/).filter((line) => line !== "");
const wanted = lines(reference);
const got = lines(text);
const different = wanted.flatMap((line, i) => (got[i] === line ? [] : [`${line}\n${got[i] ?? "(nothing)"}`]));
console.log(`POST codes: ${posts.map((code) => code.toString(16).padStart(2, "0")).join(" ")}`);
console.log(`ended: ${stop.reason}, ${machine.clock.instructions} instructions, at ${machine.cpus[0]!.regs.rip.toString(16)}`);
console.log(`final test: ${got.length} lines for ${wanted.length}, ${different.length} differ`);
for (const pair of different.slice(0, 10)) console.log(pair);
process.exitCode = posts.at(-1) === FINISHED && different.length === 0 && got.length === wanted.length ? 0 : 1;
