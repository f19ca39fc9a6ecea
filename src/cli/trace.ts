/** `nonroot trace`, `nonroot stat` and `nonroot vmcs`: a run, and what hypervisors do in it. */
import {
  PerfettoWriter,
  TRACE_EVENT_TYPES,
  TRACE_HEADING,
  entryFailureText,
  recordedStatistics,
  statReport,
  traceLine,
  traceObject,
  type Disassembler,
  type Machine,
  type Trace,
  type TraceEvent,
  type TraceEventType,
  type TraceStyle,
} from "../index.ts";
import { loadDisassembler } from "../platform/node/disassembler.ts";
import { readBytes } from "../platform/node/files.ts";
import { wantsColour } from "../platform/node/terminal.ts";
import { parseCommand } from "./arguments.ts";
import { outputOf, parseFormat, parseStatTime, type Format } from "./output.ts";
import { parseFilter, type Filter } from "./trace-filter.ts";
import { runWatched } from "./run.ts";
import type { Observer } from "./session.ts";
import { CommandError, ExitCode } from "./usage.ts";

function parseEvents(text: string | undefined): readonly TraceEventType[] {
  const names = text === undefined ? ["vmentry", "vmexit", "vmfail", "abort", "shutdown"] : text.split(",");
  for (const name of names)
    if (!TRACE_EVENT_TYPES.includes(name as TraceEventType)) throw new CommandError(`--events ${name}: ${TRACE_EVENT_TYPES.join(", ")}`);
  return names as TraceEventType[];
}

/** Writes events as they come, in one of the formats. */
function writerOf(format: Format, write: (text: string) => void, style: TraceStyle): { add(event: TraceEvent): void; end(): void } {
  if (format === "perfetto") return new PerfettoWriter(write, style);
  if (format === "ndjson") return { add: (event) => write(`${JSON.stringify(traceObject(event, style))}\n`), end: () => {} };
  write(`${TRACE_HEADING}\n`);
  return {
    add: (event) => {
      write(`${traceLine(event, style)}\n`);
      if (event.type === "vmfail" && event.isEntry) write(`${entryFailureText(event, style.disassemble).replace(/^/gm, "  | ")}\n`);
    },
    end: () => {},
  };
}

/** Says once that instructions are shown as bytes. */
export function disassembler(): Disassembler | undefined {
  const disassemble = loadDisassembler();
  if (!disassemble) process.stderr.write("nonroot: instructions are shown as bytes: npm install iced-x86 for their text\n");
  return disassemble;
}

export async function traceCommand(words: readonly string[]): Promise<number> {
  const { run, more } = parseCommand(words, {
    events: { type: "string" },
    format: { type: "string" },
    filter: { type: "string" },
    output: { type: "string", short: "o" },
  });
  const events = parseEvents(more.events);
  const format = parseFormat(more.format);
  const filter: Filter = parseFilter(more.filter);
  const output = await outputOf(more.output);
  const disassemble = disassembler();
  const writer = writerOf(format, (text) => output.text(text), { disassemble, colour: output.isStdout && wantsColour("stdout") });
  let trace: Trace | undefined;
  const observer: Observer<Machine> = {
    takesStdout: output.isStdout,
    attach: (machine: Machine) => {
      trace = machine.trace({ events, capacity: 0, onEvent: (event) => filter(event) && writer.add(event) });
    },
    finish: async () => {
      trace?.[Symbol.dispose]();
      writer.end();
      await output.close();
    },
  };
  return runWatched(run, observer);
}

/** Of a trace that `nonroot trace --format ndjson` wrote: nothing runs. */
async function statOfFile(words: readonly string[]): Promise<number> {
  const [path, option, time, ...rest] = words;
  if (path === undefined || rest.length > 0 || (option !== undefined && option !== "--time"))
    throw new CommandError("stat --file TRACE [--time vmm|guest]");
  if (option !== undefined && time !== "vmm" && time !== "guest") throw new CommandError(`--time ${time ?? ""}: vmm or guest`);
  const text = new TextDecoder().decode(await readBytes(path));
  let rows: ReturnType<typeof recordedStatistics>;
  try {
    rows = recordedStatistics(text);
  } catch (error) {
    throw new CommandError(
      `${path}: not a trace that nonroot trace --format ndjson wrote: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  process.stdout.write(`${statReport(rows, time as "vmm" | "guest" | undefined)}\n`);
  return ExitCode.CLEAN;
}

export async function statCommand(words: readonly string[]): Promise<number> {
  if (words[0] === "--file") return statOfFile(words.slice(1));
  const { run, more } = parseCommand(words, { time: { type: "string" }, output: { type: "string", short: "o" } });
  const time = parseStatTime(more.time);
  const output = await outputOf(more.output);
  let trace: Trace | undefined;
  return runWatched(run, {
    takesStdout: output.isStdout,
    attach: (machine) => {
      trace = machine.trace({ events: ["vmentry", "vmexit"], capacity: 0, code: false });
    },
    finish: async () => {
      output.text(`${statReport(trace!.stat(), time)}\n`);
      await output.close();
    },
  });
}
