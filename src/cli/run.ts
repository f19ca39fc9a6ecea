/** `nonroot run`: boots an image and connects it to files and to the terminal. */
import {
  createMachine,
  createPcVm,
  instructionLine,
  loadEngine,
  NonrootError,
  postMortem,
  registersText,
  type Engine,
  type Machine,
  type MachineOptions,
  type MachineStop,
} from "../index.ts";
import packageJson from "../../package.json" with { type: "json" };
import { sha256 } from "../platform/node/host.ts";
import { hostTime, readAsset } from "../platform/node/index.ts";
import { loadDisassembler } from "../platform/node/disassembler.ts";
import { readBytes, stderrSink, stdoutSink, writeBytes, writeFileSink, type Sink } from "../platform/node/files.ts";
import {
  after,
  clearStatusLine,
  connectInput,
  isTerminal,
  KEYS,
  onInterrupt,
  wantsColour,
  writeStatusLine,
} from "../platform/node/terminal.ts";
import { parseRunArguments, type RunArguments } from "./arguments.ts";
import { exitCode, isOrdinary, resultObject, sentence, summary, type Ending } from "./ending.ts";
import { exitTable } from "./exit-table.ts";
import { load, type BootFiles } from "./image.ts";
import { Progress } from "./progress.ts";
import { reportFailures } from "./report-failures.ts";
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

/** Everything that is written to while the guest runs, to be closed at the end. */
class Outputs {
  readonly #sinks: Sink[] = [];

  async serial({ serial, json }: RunArguments, stdoutIsTaken: boolean): Promise<Sink | undefined> {
    if (serial.kind === "none") return undefined;
    return this.#keep(serial.kind === "file" ? await writeFileSink(serial.path) : json || stdoutIsTaken ? stderrSink() : stdoutSink());
  }

  async debugcon({ debugcon }: RunArguments): Promise<Sink | undefined> {
    if (debugcon === undefined) return undefined;
    return this.file(debugcon);
  }

  /** A file by its name; - is stderr. */
  async file(path: string): Promise<Sink> {
    return this.#keep(path === "-" ? stderrSink() : await writeFileSink(path));
  }

  async close(): Promise<void> {
    await Promise.all(this.#sinks.map((sink) => sink.close()));
  }

  #keep(sink: Sink): Sink {
    this.#sinks.push(sink);
    return sink;
  }
}

async function restore(machine: Machine, path: string): Promise<void> {
  const bytes = await readBytes(path);
  try {
    machine.restore(bytes);
  } catch (error) {
    if (error instanceof NonrootError && error.code === "ERR_NONROOT_SNAPSHOT") throw new CommandError(`${path}: ${error.message}`);
    throw error;
  }
}

async function createGuest({ vmm }: RunArguments, options: MachineOptions): Promise<Machine> {
  return vmm === "typescript" ? (await createPcVm(options)).machine : createMachine(options);
}

/** The instruction that a processor is about to execute, and its registers. */
function whereItIs(machine: Machine, cpu: number): string {
  const { instruction, regs } = machine.cpus[cpu]!;
  return `${instructionLine(instruction, loadDisassembler())}\n${registersText(regs)}`;
}

/** A command that watches a run: `nonroot trace` and its like. */
export interface Observer {
  /** It writes to stdout: the guest's console goes to stderr. */
  readonly takesStdout: boolean;
  /** Before the first instruction. `end` ends the run. */
  attach(machine: Machine, end: () => void): void | Promise<void>;
  /** After the last one, in place of the table of VM exits. */
  finish(machine: Machine): void | Promise<void>;
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

/** Runs through resets until there is a reason to end. Instructions count from the start of the command. */
async function runToEnd(
  machine: Machine,
  options: RunArguments,
  interactive: boolean,
  onProgress: (instructions: number, exits: number) => void,
) {
  let earlier = 0n;
  for (;;) {
    const before = machine.clock.instructions;
    const stop: MachineStop = await machine.run({
      ...(options.budget !== undefined && { budget: options.budget - earlier }),
      waitForInput: interactive,
      onProgress: ({ instructions, exits }) => onProgress(Number(earlier + instructions - before), exits),
    });
    earlier += machine.clock.instructions - before;
    if (stop.reason !== "reset" || options.noReboot) return { stop, instructions: earlier };
    if (options.budget !== undefined && earlier >= options.budget) return { stop: { reason: "budget" } as const, instructions: earlier };
    machine.reset();
  }
}

export const runCommand = (words: readonly string[]): Promise<number> => runWatched(parseRunArguments(words));

/** `nonroot run`, or what another command does while it runs. */
export async function runWatched(options: RunArguments, observer?: Observer): Promise<number> {
  const takesStdout = observer?.takesStdout ?? false;
  if (takesStdout && options.json) throw new CommandError("--json: give the other output a file with -o");
  const files = await readFiles(options);
  const stdio = options.serial.kind === "stdio";
  const interactive = stdio && isTerminal("stdin");
  using machine = await createGuest(options, {
    ...(await debugEngine(options)),
    memory: options.memory,
    seed: options.seed,
    clock: { kind: options.clock ?? (interactive ? "host" : "instructions") },
    cpus: options.smp,
    ...(options.cpu !== undefined && { cpuModel: options.cpu }),
  });
  if (files) load(machine, files, options);
  if (options.restore !== undefined) await restore(machine, options.restore);
  for (const cpu of machine.cpus) for (const address of options.breakpoints) cpu.breakpoint(address);

  const outputs = new Outputs();
  const serial = await outputs.serial(options, takesStdout);
  const debugcon = await outputs.debugcon(options);
  // The progress line would be in the way of a console on the same terminal.
  const watched = isTerminal("stderr") && !options.quiet;
  const onConsole = stdio && (options.json || takesStdout ? isTerminal("stderr") : isTerminal("stdout"));
  const progress =
    watched && !onConsole
      ? new Progress(
          { now: hostTime, show: writeStatusLine, clear: clearStatusLine },
          options.budget === undefined ? undefined : Number(options.budget),
        )
      : undefined;
  machine.serial(0).onData((data) => serial?.write(data));
  machine.onDebugOutput((data) => debugcon?.write(data));

  let cause: Ending | undefined;
  const end = (ending: Ending): void => {
    cause ??= ending;
    machine.interrupt();
  };
  const release = [
    onInterrupt(() => end({ reason: "interrupted" })),
    options.timeout === undefined ? () => {} : after(options.timeout, () => end({ reason: "timeout", seconds: options.timeout ?? 0 })),
    !stdio
      ? () => {}
      : connectInput({
          input: (bytes) => machine.serial(0).write(bytes),
          quit: () => end({ reason: "quit" }),
          help: () => void process.stderr.write(`\r\n${KEYS}\r\n`),
        }),
  ];
  const instructions = options.traceInstructions === undefined ? undefined : await outputs.file(options.traceInstructions);
  const traced =
    instructions && machine.traceInstructions((event) => instructions.write(text(`${instructionLine(event, loadDisassembler())}\n`)));
  const complaints = options.quiet || observer ? undefined : reportFailures(machine, loadDisassembler);
  await observer?.attach(machine, () => end({ reason: "observed" }));
  const started = hostTime();
  let result;
  try {
    result = await runToEnd(machine, options, interactive, (instructions, exits) => progress?.update(instructions, exits));
  } finally {
    for (const undo of release) undo();
    traced?.[Symbol.dispose]();
    complaints?.[Symbol.dispose]();
    progress?.clear();
    await outputs.close();
  }
  if (options.save !== undefined) await writeBytes(options.save, machine.snapshot().serialize());

  const ending: Ending = result.stop.reason === "interrupted" && cause !== undefined ? cause : result.stop;
  const figures = { instructions: result.instructions, elapsed: hostTime() - started, exits: machine.exits };
  if (watched) process.stderr.write(`nonroot: ${summary(ending, figures)}\n`);
  else if (!isOrdinary(ending)) process.stderr.write(`nonroot: ${sentence(ending)}\n`);
  if (ending.reason === "triple-fault" || ending.reason === "vmx-abort")
    process.stderr.write(`nonroot: the last events before it:\n${postMortem(machine.lastEvents())}\n`);
  if (ending.reason === "breakpoint") process.stderr.write(`${whereItIs(machine, ending.cpu)}\n`);
  if (observer) await observer.finish(machine);
  if (options.json) {
    const digest = sha256(...machine.memory.regions.map((region) => region.bytes));
    process.stdout.write(`${JSON.stringify(resultObject(ending, figures, `nonroot ${packageJson.version}`, digest))}\n`);
  } else if (!observer && Object.keys(figures.exits).length > 0)
    process.stdout.write(`\n${exitTable(figures.exits, { colour: wantsColour("stdout") })}\n`);
  return exitCode(ending);
}
