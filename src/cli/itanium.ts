/** `nonroot run --arch ia64` and `nonroot trace --arch ia64`. */
import {
  createItanium,
  ITANIUM_EVENT_TYPES,
  ITANIUM_TRACE_HEADING,
  ItaniumPerfettoWriter,
  itaniumTraceLine,
  itaniumTraceObject,
  type ItaniumEvent,
  type ItaniumEventType,
  type ItaniumMachine,
  type ItaniumStop,
} from "../index.ts";
import packageJson from "../../package.json" with { type: "json" };
import { readBytes, stderrSink, stdoutSink, writeFileSink, type Sink } from "../platform/node/files.ts";
import { sha256 } from "../platform/node/host.ts";
import { hostTime, readAsset } from "../platform/node/index.ts";
import { after, connectInput, isTerminal, KEYS, onInterrupt, wantsColour } from "../platform/node/terminal.ts";
import { parseCommand, type RunArguments } from "./arguments.ts";
import { scaled } from "./exit-table.ts";
import { isOrdinaryItanium, itaniumExitCode, itaniumSentence, type ItaniumEnding } from "./itanium-ending.ts";
import { outputOf, parseFormat, type Format } from "./output.ts";
import { CommandError } from "./usage.ts";

/** A command that watches a run. */
interface Observer {
  readonly takesStdout: boolean;
  attach(machine: ItaniumMachine): void;
  finish(): Promise<void>;
}

/** Options of x86-64 machines that this one does not have. */
function refuseOthers(options: RunArguments): void {
  const given: readonly (readonly [boolean, string])[] = [
    [options.cpu !== undefined, "--cpu"],
    [options.smp !== 1, "--smp"],
    [options.vmm !== "none", "--vmm"],
    [options.debugcon !== undefined, "--debugcon"],
    [options.clock === "host", "--clock host"],
    [options.traceInstructions !== undefined, "--trace-instructions"],
    [options.save !== undefined, "--save"],
    [options.restore !== undefined, "--restore"],
    [options.breakpoints.length > 0, "--break"],
  ];
  for (const [is, name] of given) if (is) throw new CommandError(`${name}: not for --arch ia64`);
  if (options.initrd.length > 1) throw new CommandError("--initrd: one initial RAM disk");
}

async function consoleSink({ serial, json }: RunArguments, stdoutIsTaken: boolean): Promise<Sink | undefined> {
  if (serial.kind === "none") return undefined;
  if (serial.kind === "file") return writeFileSink(serial.path);
  return json || stdoutIsTaken ? stderrSink() : stdoutSink();
}

/** Runs through resets until there is a reason to end. */
async function runToEnd(machine: ItaniumMachine, options: RunArguments, load: () => void) {
  let earlier = 0n;
  for (;;) {
    const stop: ItaniumStop = await machine.run(options.budget === undefined ? {} : { budget: options.budget - earlier });
    earlier += machine.processor.retired;
    if (stop.reason !== "reset" || options.noReboot) return { stop, instructions: earlier };
    if (options.budget !== undefined && earlier >= options.budget) return { stop: { reason: "budget" } as const, instructions: earlier };
    load();
  }
}

async function runWatched(options: RunArguments, observer?: Observer): Promise<number> {
  refuseOthers(options);
  const takesStdout = observer?.takesStdout ?? false;
  if (takesStdout && options.json) throw new CommandError("--json: give the other output a file with -o");
  const path = options.image ?? options.kernel;
  const image = await (path === undefined ? readAsset("itanium-vmm.bin") : readBytes(path));
  const initrd = options.initrd[0] === undefined ? undefined : await readBytes(options.initrd[0]);
  const machine = await createItanium({ memory: options.memory });
  const load = (): void =>
    void machine.load(image, { ...(options.append !== undefined && { commandLine: options.append }), ...(initrd && { initrd }) });
  load();
  const sink = await consoleSink(options, takesStdout);
  machine.console.onData((data) => sink?.write(data));
  let cause: ItaniumEnding | undefined;
  const end = (ending: ItaniumEnding): void => {
    cause ??= ending;
    machine.interrupt();
  };
  const release = [
    onInterrupt(() => end({ reason: "interrupted" })),
    options.timeout === undefined ? () => {} : after(options.timeout, () => end({ reason: "timeout", seconds: options.timeout ?? 0 })),
    options.serial.kind !== "stdio"
      ? () => {}
      : connectInput({
          input: (bytes) => machine.console.write(bytes),
          quit: () => end({ reason: "quit" }),
          help: () => void process.stderr.write(`\r\n${KEYS}\r\n`),
        }),
  ];
  observer?.attach(machine);
  const started = hostTime();
  let result;
  try {
    result = await runToEnd(machine, options, load);
  } finally {
    for (const undo of release) undo();
    await sink?.close();
  }
  const ending: ItaniumEnding = result.stop.reason === "interrupted" && cause !== undefined ? cause : result.stop;
  await observer?.finish();
  const elapsed = hostTime() - started;
  const count = Number(result.instructions);
  if (isTerminal("stderr") && !options.quiet)
    process.stderr.write(
      `nonroot: ${itaniumSentence(ending)} after ${scaled(count)} instructions, ${(elapsed / 1000).toFixed(1)} s, ${(count / elapsed / 1000).toFixed(0)} MIPS\n`,
    );
  else if (!isOrdinaryItanium(ending)) process.stderr.write(`nonroot: ${itaniumSentence(ending)}\n`);
  if (options.json) {
    // Host time is not in it: equal runs give equal objects.
    const object = {
      schemaVersion: 1,
      engine: `nonroot ${packageJson.version}`,
      arch: "ia64",
      reason: ending.reason,
      exitCode: itaniumExitCode(ending),
      message: itaniumSentence(ending),
      instructions: count,
      digest: sha256(machine.memory),
    };
    process.stdout.write(`${JSON.stringify(object)}\n`);
  }
  return itaniumExitCode(ending);
}

export const itaniumRunCommand = (words: readonly string[]): Promise<number> => runWatched(parseCommand(words, {}, true).run);

function parseEvents(text: string | undefined): readonly ItaniumEventType[] {
  const names = text === undefined ? ITANIUM_EVENT_TYPES : text.split(",");
  for (const name of names)
    if (!ITANIUM_EVENT_TYPES.includes(name as ItaniumEventType))
      throw new CommandError(`--events ${name}: ${ITANIUM_EVENT_TYPES.join(", ")}`);
  return names as ItaniumEventType[];
}

/** KEY=VALUE[,VALUE…]: events that have the key and one of the values. */
function parseFilter(text: string | undefined): (event: ItaniumEvent) => boolean {
  if (text === undefined) return () => true;
  const [key, list] = text.split("=", 2);
  const values = (list ?? "").split(",");
  if (list === undefined || values.includes("")) throw new CommandError(`--filter ${text}: KEY=VALUE (cause, vector, name, ip)`);
  switch (key) {
    case "cause":
      return (event) => event.type === "intercept" && values.includes(event.cause);
    case "vector":
      return (event) => event.type === "interruption" && values.includes(event.vector);
    case "name":
      return (event) => "name" in event && values.includes(event.name);
    case "ip": {
      const numbers = values.map((value) => {
        if (!/^(\d+|0x[0-9a-fA-F]+)$/.test(value)) throw new CommandError(`--filter ${value}: not a number`);
        return BigInt(value);
      });
      return (event) => numbers.includes(event.ip);
    }
    default:
      throw new CommandError(`--filter ${key}: cause, vector, name or ip`);
  }
}

function writerOf(format: Format, write: (text: string) => void, colour: boolean): { add(event: ItaniumEvent): void; end(): void } {
  if (format === "perfetto") return new ItaniumPerfettoWriter(write);
  if (format === "ndjson") return { add: (event) => write(`${JSON.stringify(itaniumTraceObject(event))}\n`), end: () => {} };
  write(`${ITANIUM_TRACE_HEADING}\n`);
  return { add: (event) => write(`${itaniumTraceLine(event, { colour })}\n`), end: () => {} };
}

export async function itaniumTraceCommand(words: readonly string[]): Promise<number> {
  const { run, more } = parseCommand(
    words,
    {
      events: { type: "string" },
      format: { type: "string" },
      filter: { type: "string" },
      output: { type: "string", short: "o" },
    },
    true,
  );
  const events = parseEvents(more.events);
  const format = parseFormat(more.format);
  const filter = parseFilter(more.filter);
  const output = await outputOf(more.output);
  const writer = writerOf(format, (text) => output.text(text), output.isStdout && wantsColour("stdout"));
  let trace: Disposable | undefined;
  return runWatched(run, {
    takesStdout: output.isStdout,
    attach: (machine) => {
      trace = machine.trace({ events, capacity: 0, onEvent: (event) => filter(event) && writer.add(event) });
    },
    finish: async () => {
      trace?.[Symbol.dispose]();
      writer.end();
      await output.close();
    },
  });
}
