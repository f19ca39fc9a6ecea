/** A trace of an Itanium machine as text for people, as NDJSON for programs, and for Chrome's trace viewer and Perfetto. */
import type { ItaniumEvent } from "../itanium/events.ts";
import { ChromeTrace } from "./chrome-trace.ts";
import { grouped, hex } from "./words.ts";

/** What the event is about. */
function nameOf(event: ItaniumEvent): string {
  switch (event.type) {
    case "interruption":
      return event.vector;
    case "intercept":
      return event.cause;
    case "entry":
      return event.by;
    default:
      return event.name;
  }
}

const assignments = (values: Readonly<Record<string, bigint>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${hex(value)}`)
    .join(" ");

/** Arguments, status and results of a call of firmware. */
function callText(
  args: Readonly<Record<string, bigint>>,
  status: number | bigint,
  results: Readonly<Record<string, bigint>> | undefined,
): string {
  const shown = typeof status === "bigint" && status !== 0n ? hex(status) : String(status);
  return `(${assignments(args)}) = ${shown}${results && Object.keys(results).length > 0 ? ` ${assignments(results)}` : ""}`;
}

/** Everything else that there is to say. */
export function itaniumEventText(event: ItaniumEvent): string {
  switch (event.type) {
    case "interruption":
      return `${event.inGuest ? "guest " : ""}level ${event.level} isr=${hex(event.isr)} ifa=${hex(event.ifa)}`;
    case "intercept":
      return event.text;
    case "entry":
      return "";
    case "service":
      return `gr24=${hex(event.args[0])} gr25=${hex(event.args[1])} gr26=${hex(event.args[2])}`;
    case "pal":
    case "sal":
      return callText(event.args, event.status, event.results);
    case "efi":
      return callText(event.args, event.status, undefined);
  }
}

const COLOURS: Readonly<Record<ItaniumEvent["type"], string>> = {
  interruption: "\x1b[33m",
  intercept: "\x1b[36m",
  entry: "\x1b[2m",
  service: "\x1b[2m",
  pal: "\x1b[32m",
  sal: "\x1b[32m",
  efi: "\x1b[32m",
};

/** Heading of the columns of itaniumTraceLine(). */
export const ITANIUM_TRACE_HEADING = `${"instructions".padStart(14)} ${"event".padEnd(12)} ${"what".padEnd(28)} ${"ip".padEnd(20)}  detail`;

/** One event on one line. The address of a call of firmware is where it returns to. */
export function itaniumTraceLine(event: ItaniumEvent, { colour = false }: { readonly colour?: boolean } = {}): string {
  const where = `${hex(event.ip, 16)}.${event.slot}`;
  const line =
    `${grouped(event.instructions).padStart(14)} ${event.type.padEnd(12)} ${nameOf(event).padEnd(28)} ${where}  ${itaniumEventText(event)}`.trimEnd();
  return colour ? `${COLOURS[event.type]}${line}\x1b[0m` : line;
}

/** Values as JSON has them: 64 bits in hexadecimal. */
function jsonValue(value: unknown): unknown {
  if (typeof value === "bigint") return hex(value);
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, jsonValue(v)]));
  return value;
}

/** One event as an object for JSON. */
export function itaniumTraceObject(event: ItaniumEvent): object {
  const { instructions, ...rest } = event;
  const detail = itaniumEventText(event);
  return { ...(jsonValue(rest) as object), instructions: Number(instructions), ...(detail !== "" && { detail }) };
}

/** A row with spans of guest and monitor one after the other, calls as instants, intercepts of each cause as a counter. */
export class ItaniumPerfettoWriter {
  readonly #trace: ChromeTrace;

  constructor(write: (text: string) => void) {
    this.#trace = new ChromeTrace(write);
    this.#trace.row(0, "processor");
  }

  add(event: ItaniumEvent): void {
    const name = nameOf(event);
    const at = event.instructions;
    const detail = itaniumEventText(event);
    const args = { ip: hex(event.ip), ...(detail !== "" && { detail }) };
    if (event.type === "entry")
      this.#trace.span(0, at, event.by === "vmsw.0" ? { name, cat: "monitor", args } : { name: "guest", cat: "guest", args });
    else if (event.type === "intercept" || (event.type === "interruption" && event.inGuest)) {
      this.#trace.span(0, at, { name, cat: "monitor", args });
      this.#trace.count(0, at, `${event.type} ${name}`);
    } else this.#trace.instant(0, at, { name, cat: event.type, args });
  }

  end(): void {
    this.#trace.end();
  }
}
