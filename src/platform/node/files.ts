/** Files as the command line names them. */
import { createWriteStream, type WriteStream } from "node:fs";
import { open, readFile, rename, rm, type FileHandle } from "node:fs/promises";

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

/** Bytes of one call of the operating system: it takes fewer than 2 GiB. */
const PIECE = 0x10000000;

/** The whole file, also one of more than 2 GiB, which readFile() refuses. */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const file = await open(path);
    try {
      const status = await file.stat();
      // A pipe has no size.
      return status.isFile() && status.size > 0 ? await readAll(file, status.size) : new Uint8Array(await readFile(file));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw describe(path, error);
  }
}

async function readAll(file: FileHandle, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, Math.min(PIECE, size - at), at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return at === size ? bytes : bytes.slice(0, at);
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, Math.min(PIECE, bytes.length - at));
    at += bytesWritten;
  }
}

/** Creates a file, or replaces it by a whole new one: what was there is not lost if the disk is full. The content comes in pieces. */
export async function writeBytes(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const unfinished = `${path}.partial`;
  try {
    const file = await open(unfinished, "w");
    try {
      for (const piece of pieces) await writeAll(file, piece);
    } finally {
      await file.close();
    }
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
