/** Files as the command line names them. */
import { createWriteStream, type WriteStream } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** A file could not be read or written; the message is a whole line for the user. */
export class FileError extends Error {
  /** It does not exist or cannot be opened (rather than: is no file). */
  readonly missing: boolean;

  constructor(message: string, missing: boolean) {
    super(message);
    this.missing = missing;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder",
  ENOTDIR: "no such file",
  ERR_FS_FILE_TOO_LARGE: "is too large",
};

function describe(path: string, error: unknown): FileError {
  const code = (error as { code?: string }).code ?? "";
  return new FileError(`${path}: ${REASONS[code] ?? (code === "" ? String(error) : code)}`, true);
}

export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw describe(path, error);
  }
}

/** Creates a file, or replaces it by a whole new one: what was there is not lost if the disk is full. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.partial`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw describe(path, error);
  }
}

export interface Sink {
  write(bytes: Uint8Array): void;
  /** Resolves when everything is with the operating system. */
  close(): Promise<void>;
}

function sink(stream: NodeJS.WritableStream, end: boolean): Sink {
  return {
    write: (bytes) => void stream.write(bytes),
    close: () => new Promise((resolve) => (end ? stream.end(resolve) : stream.write("", () => resolve()))),
  };
}

/** Creates or truncates a file; fails at once if that is not possible. */
export function writeFileSink(path: string): Promise<Sink> {
  const stream: WriteStream = createWriteStream(path);
  return new Promise((resolve, reject) => {
    stream.once("open", () => resolve(sink(stream, true)));
    stream.once("error", (error) => reject(describe(path, error)));
  });
}

/** A standard stream. Who reads from us may stop: then so do we, without complaint. */
function standard(stream: NodeJS.WriteStream): Sink {
  stream.on("error", (error: { code?: string }) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return sink(stream, false);
}

export const stdoutSink = (): Sink => standard(process.stdout);
export const stderrSink = (): Sink => standard(process.stderr);
