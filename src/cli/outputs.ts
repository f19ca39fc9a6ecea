/** Everything that is written to while a guest runs, to be closed at the end. */
import { stderrSink, stdoutSink, writeFileSink, type Sink } from "../platform/node/files.ts";
import type { RunArguments } from "./arguments.ts";

export class Outputs {
  readonly #sinks: Sink[] = [];

  /** The guest's console. */
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
