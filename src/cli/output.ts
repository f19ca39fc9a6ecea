/** Where a command's own output goes, and in which form. */
import { stdoutSink, writeFileSink, type Sink } from "../platform/node/files.ts";
import { CommandError } from "./usage.ts";

export const FORMATS = ["text", "ndjson", "perfetto"] as const;
export type Format = (typeof FORMATS)[number];

const encoder = new TextEncoder();

/** stdout, or the file of -o. */
export async function outputOf(path: string | undefined): Promise<Sink & { readonly isStdout: boolean; text(text: string): void }> {
  const sink = path === undefined || path === "-" ? stdoutSink() : await writeFileSink(path);
  return {
    isStdout: path === undefined || path === "-",
    write: (bytes) => sink.write(bytes),
    text: (text) => sink.write(encoder.encode(text)),
    close: () => sink.close(),
  };
}

export function parseFormat(text: string | undefined): Format {
  const name = text === "chrome" ? "perfetto" : (text ?? "text");
  if (!FORMATS.includes(name as Format)) throw new CommandError(`--format ${name}: ${FORMATS.join(", ")}`);
  return name as Format;
}

/** Whose instructions `nonroot stat --time` counts. */
export function parseStatTime(text: string | undefined): "vmm" | "guest" | undefined {
  if (text !== undefined && text !== "vmm" && text !== "guest") throw new CommandError(`--time ${text}: vmm or guest`);
  return text;
}
