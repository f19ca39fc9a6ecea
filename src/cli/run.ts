/** `nonroot run`: boots an image and connects it to files and to the terminal. */
import {
  createMachine,
  createPcVm,
  instructionLine,
  loadEngine,
  postMortem,
  registersText,
  type Engine,
  type Machine,
  type MachineOptions,
  type MachineStop,
} from "../index.ts";
import { sha256 } from "../platform/node/host.ts";
import { hostTime, readAsset } from "../platform/node/index.ts";
import { loadDisassembler } from "../platform/node/disassembler.ts";
import { readBytes } from "../platform/node/files.ts";
import { clearStatusLine, isTerminal, wantsColour, writeStatusLine } from "../platform/node/terminal.ts";
import { parseRunArguments, type RunArguments } from "./arguments.ts";
import { exitCode, isOrdinary, sentence } from "./ending.ts";
import { exitTable } from "./exit-table.ts";
import { load, type BootFiles } from "./image.ts";
import { Outputs } from "./outputs.ts";
import { Progress } from "./progress.ts";
import { reportFailures } from "./report-failures.ts";
import { isWatched, printResult, reportEnding, restoreFrom, runSession, takesStdout, type Observer, type Runnable } from "./session.ts";
import { CommandError, ExitCode } from "./usage.ts";

const text = (line: string): Uint8Array => new TextEncoder().encode(line);

async function readFiles(options: RunArguments): Promise<BootFiles | undefined> {
  const name = options.image ?? options.kernel;
  if (name === undefined) return undefined;
  return {
    name,
    image: await readBytes(name),
    modules: await Promise.all(options.initrd.map(async (path) => ({ name: path, data: await readBytes(path) }))),
  };
}

async function createGuest({ vmm }: RunArguments, options: MachineOptions): Promise<Machine> {
  return vmm === "typescript" ? (await createPcVm(options)).machine : createMachine(options);
}

/** The instruction that a processor is about to execute, and its registers. */
function whereItIs(machine: Machine, cpu: number): string {
  const { instruction, regs } = machine.cpus[cpu]!;
  return `${instructionLine(instruction, loadDisassembler())}\n${registersText(regs)}`;
}

/** The engine that can trace instructions, if that is asked for. */
async function debugEngine({ traceInstructions }: RunArguments): Promise<{ engine?: Engine }> {
  if (traceInstructions === undefined) return {};
  let wasm;
  try {
    wasm = await readAsset("debug/x86.wasm");
  } catch {
    throw new CommandError("--trace-instructions needs the debug engine, which is not built: npm run build:debug", ExitCode.INPUT_MISSING);
  }
  return { engine: await loadEngine({ wasm }) };
}

export const runCommand = (words: readonly string[]): Promise<number> => runWatched(parseRunArguments(words));

/** `nonroot run`, or what another command does while it runs. */
export async function runWatched(options: RunArguments, observer?: Observer<Machine>): Promise<number> {
  const stdoutIsTaken = takesStdout(observer, options);
  const files = await readFiles(options);
  const stdio = options.serial.kind === "stdio";
  const interactive = stdio && isTerminal("stdin");
  using machine = await createGuest(options, {
    ...(await debugEngine(options)),
    memory: options.memory,
    seed: options.seed,
    clock: { kind: options.clock ?? (interactive ? "host" : "instructions") },
    cpus: options.smp,
    translate: options.translate,
    ...(options.cpu !== undefined && { cpuModel: options.cpu }),
  });
  if (files) load(machine, files, options);
  if (options.restore !== undefined) await restoreFrom(machine, options.restore);
  for (const cpu of machine.cpus) for (const address of options.breakpoints) cpu.breakpoint(address);

  const outputs = new Outputs();
  const serial = await outputs.serial(options, stdoutIsTaken);
  const debugcon = await outputs.debugcon(options);
  // The progress line would be in the way of a console on the same terminal.
  const onConsole = stdio && (options.json || stdoutIsTaken ? isTerminal("stderr") : isTerminal("stdout"));
  const progress =
    isWatched(options) && !onConsole
      ? new Progress(
          { now: hostTime, show: writeStatusLine, clear: clearStatusLine },
          options.budget === undefined ? undefined : Number(options.budget),
        )
      : undefined;
  machine.serial(0).onData((data) => serial?.write(data));
  machine.onDebugOutput((data) => debugcon?.write(data));

  const instructions = options.traceInstructions === undefined ? undefined : await outputs.file(options.traceInstructions);
  const watching: Disposable[] = [];
  const { ending, ...figures } = await runSession(runnable(machine, interactive), options, {
    attach: (end) => {
      if (instructions)
        watching.push(machine.traceInstructions((event) => instructions.write(text(`${instructionLine(event, loadDisassembler())}\n`))));
      if (!options.quiet && !observer) watching.push(reportFailures(machine, loadDisassembler));
      return observer?.attach(machine, end);
    },
    detach: async () => {
      for (const watch of watching) watch[Symbol.dispose]();
      progress?.clear();
      await outputs.close();
    },
    onProgress: (count, exits) => progress?.update(count, exits),
  });

  reportEnding(sentence(ending), isOrdinary(ending), figures, options);
  if (ending.reason === "triple-fault" || ending.reason === "vmx-abort")
    process.stderr.write(`nonroot: the last events before it:\n${postMortem(machine.lastEvents())}\n`);
  if (ending.reason === "breakpoint") process.stderr.write(`${whereItIs(machine, ending.cpu)}\n`);
  if (observer) await observer.finish(machine);
  const { exits } = machine;
  if (options.json)
    printResult({
      reason: ending.reason,
      exitCode: exitCode(ending),
      message: sentence(ending),
      instructions: Number(figures.instructions),
      exits,
      digest: sha256(...machine.memory.regions.map((region) => region.bytes)),
    });
  else if (!observer && Object.keys(exits).length > 0) process.stdout.write(`\n${exitTable(exits, { colour: wantsColour("stdout") })}\n`);
  return exitCode(ending);
}

const runnable = (machine: Machine, waitForInput: boolean): Runnable<MachineStop> => ({
  instructions: () => machine.clock.instructions,
  run: (options) => machine.run({ ...options, waitForInput }),
  reset: () => machine.reset(),
  interrupt: () => machine.interrupt(),
  input: (bytes) => machine.serial(0).write(bytes),
  snapshot: () => machine.snapshot(),
});
