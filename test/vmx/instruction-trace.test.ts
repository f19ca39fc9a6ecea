/** Instruction traces: compiled into the debug engine, absent from the release engine. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createMachine, instructionLine, loadEngine, type Engine, type InstructionEvent } from "../../src/index.ts";
import { loadDisassembler } from "../../src/platform/node/disassembler.ts";
import { testEngine } from "../engine.ts";

const root = new URL("../..", import.meta.url).pathname;
const hook = (engine: Engine): boolean => WebAssembly.Module.imports(engine.module).some(({ name }) => name === "traceInstruction");

let debug: Engine;

/** The debug engine but for its optimisation, which would take longer than the tests. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "nonroot-debug-"));
  const { use } = (JSON.parse(readFileSync(join(root, "asconfig.json"), "utf8")) as { targets: { debug: { use: string[] } } }).targets
    .debug;
  try {
    const out = join(folder, "x86.wasm");
    const words = [
      "assembly/x86/index.ts",
      "-o",
      out,
      "--target",
      "unit",
      "--optimizeLevel",
      "0",
      ...use.flatMap((name) => ["--use", name]),
    ];
    execFileSync(process.execPath, [join(root, "node_modules/assemblyscript/bin/asc.js"), ...words], { cwd: root, stdio: "pipe" });
    debug = await loadEngine({ wasm: readFileSync(out) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);

/** mov ecx,3; loop: dec ecx; jnz loop; hlt */
const PROGRAM = Uint8Array.of(0x66, 0xb9, 3, 0, 0, 0, 0x66, 0x49, 0x75, 0xfc, 0xfa, 0xf4);

test("the debug engine imports the hook, the release engine does not", async () => {
  expect(hook(debug)).toBe(true);
  expect(debug.features).toContain("instruction-trace");
  const release = await testEngine();
  expect(hook(release)).toBe(false);
  const { targets } = JSON.parse(readFileSync(join(root, "asconfig.json"), "utf8")) as { targets: Record<string, { use?: string[] }> };
  expect(targets.release!.use).toBeUndefined();
});

test("the release engine says how to get one that can", async () => {
  using machine = await createMachine({ engine: await testEngine(), memory: "1MiB" });
  expect(() => machine.traceInstructions(() => {})).toThrow(/npm run build:debug/);
});

test("every instruction comes once, in order, before it executes; tracing changes nothing", async () => {
  const run = async (traced: boolean): Promise<{ events: InstructionEvent[]; instructions: bigint }> => {
    using machine = await createMachine({ engine: debug, memory: "1MiB" });
    machine.loadFlat(PROGRAM);
    const events: InstructionEvent[] = [];
    if (traced) machine.traceInstructions((event) => events.push(event));
    expect((await machine.run()).reason).toBe("halted");
    return { events, instructions: machine.clock.instructions };
  };
  const { events, instructions } = await run(true);
  const disassemble = await loadDisassembler();
  expect(events.map(({ code, rip }) => disassemble!(code, rip).text.replace(/ +/, " "))).toEqual([
    "mov ecx,3",
    "dec ecx",
    "jne short 0x7C06",
    "dec ecx",
    "jne short 0x7C06",
    "dec ecx",
    "jne short 0x7C06",
    "cli",
    "hlt",
  ]);
  expect(events.map((event) => Number(event.instructions))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(instructions).toBe(9n);
  expect(await run(false)).toEqual({ events: [], instructions: 9n });
  expect(instructionLine(events[0]!, disassemble)).toBe("             0 0 cpl 0       0x0000000000007c00  mov     ecx,3");
});
