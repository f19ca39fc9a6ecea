/**
 * Asks Debian's Bochs about the tables, and writes its answers to test/cases/vmx/bochs-2.7.txt.
 *
 *     apt install bochs && npm run build && npx tsx test/vmx/random-vmcs/record-bochs.ts [random | sub-pages]
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { unpacked } from "../../../src/build/debian.ts";
import { loadEngine } from "../../../src/engine/load.ts";
import { reported, tableBytes, TABLE } from "./table.ts";
import { lines, makeSubPageTable, makeTable, MODEL, RECORD, SUB_PAGE_RECORD, RUNNER, runHere, SEEDS } from "./tables.ts";
import { World } from "./world.ts";

const BOCHS_MODEL = "corei7_skylake_x";
/** The models of Bochs with sub-page write permissions are later ones. */
const SUB_PAGE_MODEL = "corei7_icelake_u";
/** Bytes of one RAM image of Bochs: it does not load longer ones correctly. */
const CHUNK = 0x20000;
const FLOPPY = 1_474_560;
const SECONDS = 120;

async function askBochs(table: Uint8Array, model = BOCHS_MODEL): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "nonroot-bochs-"));
  const file = (name: string, content: Uint8Array | string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const disk = new Uint8Array(FLOPPY);
  disk.set(readFileSync(RUNNER));
  const images = Array.from({ length: Math.ceil(table.length / CHUNK) }, (_, i) => {
    const path = file(`table-${i}`, table.subarray(i * CHUNK, (i + 1) * CHUNK));
    return `optramimage${i + 1}: file=${path}, address=0x${(TABLE + i * CHUNK).toString(16)}\n`;
  });
  if (images.length > 4) throw new Error(`a table of ${table.length} bytes is too long for Bochs`);
  const serial = join(folder, "serial");
  const configuration = file(
    "bochsrc",
    `cpu: model=${model}, count=1, ips=100000000, reset_on_triple_fault=0, ignore_bad_msrs=0
megs: 64
romimage: file=${unpacked("bochsbios")}/usr/share/bochs/BIOS-bochs-latest
vgaromimage: file=${unpacked("vgabios")}/usr/share/vgabios/vgabios.bin
${images.join("")}floppya: 1_44=${file("floppy", disk)}, status=inserted
boot: floppy
display_library: rfb, options="timeout=0"
com1: enabled=1, mode=file, dev=${serial}
sound: waveoutdrv=dummy, waveindrv=dummy, midioutdrv=dummy
speaker: enabled=0
log: ${join(folder, "log")}
clock: sync=none
`,
  );
  const child = spawn("bochs", ["-q", "-f", configuration, "-rc", file("commands", "c\n")], {
    cwd: folder,
    stdio: "ignore",
    detached: true,
  });
  try {
    for (let i = 0; i < SECONDS; i++) {
      await wait(1000);
      const text = existsSync(serial) ? readFileSync(serial, "utf8") : "";
      if (/^\.$/m.test(text)) return lines(text);
      if (child.exitCode !== null) throw new Error(`Bochs gave up after ${text.split("\n").length} lines: see ${folder}/log`);
    }
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!);
  }
  throw new Error(`Bochs did not finish in ${SECONDS} s: see ${folder}`);
}

const engine = await loadEngine({ wasm: readFileSync(new URL("../../../dist/x86.wasm", import.meta.url)) });
const world = await World.make(engine, MODEL);
const empty = tableBytes([]);
const [own] = await runHere(engine, empty);
mkdirSync(dirname(fileURLToPath(RECORD)), { recursive: true });

const header = (
  model: string,
  bochs: string,
): string => `# What Debian's Bochs 2.7 (bochs 2.7+dfsg-4+deb12u1, cpu: model=${model}) answered, recorded by
# test/vmx/random-vmcs/record-bochs.ts. A line a case, as table-runner.asm prints it; the tables are made by table.ts.
# The processors' capability MSRs 480H to 491H and physical-address widths, of Bochs and of the model ${MODEL} at that time:
bochs ${bochs}
own ${own}
`;

async function recordRandom(): Promise<void> {
  const [bochs] = await askBochs(empty);
  let text = header(BOCHS_MODEL, bochs!);
  for (const seed of SEEDS) {
    const table = makeTable(world, seed, reported(bochs!), reported(own!));
    const answers = await askBochs(table.bytes);
    text += `table ${seed} ${table.digest}\n${answers.slice(1).join("\n")}\n`;
    console.log(`table ${seed}: ${answers.length - 1} answers`);
  }
  writeFileSync(RECORD, text);
}

async function recordSubPages(): Promise<void> {
  const [bochs] = await askBochs(empty, SUB_PAGE_MODEL);
  const table = makeSubPageTable(reported(bochs!), reported(own!));
  const answers = await askBochs(table.bytes, SUB_PAGE_MODEL);
  writeFileSync(SUB_PAGE_RECORD, `${header(SUB_PAGE_MODEL, bochs!)}table ${table.seed} ${table.digest}\n${answers.slice(1).join("\n")}\n`);
  console.log(`sub-pages: ${answers.length - 1} answers`);
}

const which = process.argv[2];
if (which !== "sub-pages") await recordRandom();
if (which !== "random") await recordSubPages();
