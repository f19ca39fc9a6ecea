/** `nonroot run`, `trace` and `stat` with `--arch ia64`. */
import {
  createItanium,
  ITANIUM_EVENT_TYPES,
  ITANIUM_TRACE_HEADING,
  ItaniumPerfettoWriter,
  itaniumStatReport,
  ItaniumStatistics,
  itaniumTraceLine,
  itaniumTraceObject,
  type ItaniumEvent,
  type ItaniumEventType,
  type ItaniumMachine,
  type ItaniumStop,
} from "../index.ts";
import { readBytes } from "../platform/node/files.ts";
import { sha256 } from "../platform/node/host.ts";
import { readAsset } from "../platform/node/index.ts";
import { wantsColour } from "../platform/node/terminal.ts";
import { parseCommand, type RunArguments } from "./arguments.ts";
import { isOrdinaryItanium, itaniumExitCode, itaniumSentence } from "./itanium-ending.ts";
import { outputOf, parseFormat, parseStatTime, type Format } from "./output.ts";
import { Outputs } from "./outputs.ts";
import { printResult, reportEnding, restoreFrom, runSession, takesStdout, type Observer, type Runnable } from "./session.ts";
import { CommandError } from "./usage.ts";

/** Options of x86-64 machines that this one does not have. */
function refuseOthers(options: RunArguments): void {
  const given: readonly (readonly [boolean, string])[] = [
    [options.cpu !== undefined, "--cpu"],
    [options.smp !== 1, "--smp"],
    [options.vmm !== "none", "--vmm"],
    [options.debugcon !== undefined, "--debugcon"],
    [options.clock === "host", "--clock host"],
    [options.traceInstructions !== undefined, "--trace-instructions"],
    [options.breakpoints.length > 0, "--break"],
  ];
  for (const [is, name] of given) if (is) throw new CommandError(`${name}: not for --arch ia64`);
  if (options.initrd.length > 1) throw new CommandError("--initrd: one initial RAM disk");
}

/** What is booted; the package's own monitor if nothing is given. */
async function load(machine: ItaniumMachine, options: RunArguments): Promise<void> {
  const path = options.image ?? options.kernel;
  const image = await (path === undefined ? readAsset("itanium-vmm.bin") : readBytes(path));
  const initrd = options.initrd[0] === undefined ? undefined : await readBytes(options.initrd[0]);
  machine.load(image, { ...(options.append !== undefined && { commandLine: options.append }), ...(initrd && { initrd }) });
}

const runnable = (machine: ItaniumMachine): Runnable<ItaniumStop> => ({
  instructions: () => machine.processor.retired,
  run: (options) => machine.run(options),
  reset: () => machine.reset(),
  interrupt: () => machine.interrupt(),
  input: (bytes) => machine.console.write(bytes),
  snapshot: () => machine.snapshot(),
});

async function runWatched(options: RunArguments, observer?: Observer<ItaniumMachine>): Promise<number> {
  refuseOthers(options);
  const stdoutIsTaken = takesStdout(observer, options);
  using machine = await createItanium({ memory: options.memory, translate: options.translate });
  if (options.restore === undefined) await load(machine, options);
  else await restoreFrom(machine, options.restore);
  const outputs = new Outputs();
  const serial = await outputs.serial(options, stdoutIsTaken);
  machine.console.onData((data) => serial?.write(data));
  const { ending, ...figures } = await runSession(runnable(machine), options, {
    attach: (end) => observer?.attach(machine, end),
    detach: () => outputs.close(),
  });
  await observer?.finish(machine);
  reportEnding(itaniumSentence(ending), isOrdinaryItanium(ending), figures, options);
  if (options.json)
    printResult({
      arch: "ia64",
      reason: ending.reason,
      exitCode: itaniumExitCode(ending),
      message: itaniumSentence(ending),
      instructions: Number(figures.instructions),
      digest: sha256(machine.memory),
    });
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

export async function itaniumStatCommand(words: readonly string[]): Promise<number> {
  const { run, more } = parseCommand(words, { time: { type: "string" }, output: { type: "string", short: "o" } }, true);
  const time = parseStatTime(more.time);
  const output = await outputOf(more.output);
  const statistics = new ItaniumStatistics();
  let trace: Disposable | undefined;
  return runWatched(run, {
    takesStdout: output.isStdout,
    attach: (machine) => {
      trace = machine.trace({ events: ItaniumStatistics.events, capacity: 0, onEvent: (event) => statistics.add(event) });
    },
    finish: async () => {
      trace?.[Symbol.dispose]();
      output.text(`${itaniumStatReport(statistics, time)}\n`);
      await output.close();
    },
  });
}
