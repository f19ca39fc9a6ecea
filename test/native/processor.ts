/** The processor at hand as a judge: builds and drives test/native/oracle.c. */
import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Answer, ANSWER_SIZE, type Request, VECTORS_SIZE } from "./arena.ts";
import { SEGMENTED } from "./modes.ts";

const SOURCE = new URL("oracle.c", import.meta.url).pathname;
const PROGRAM = new URL("../../dist/native/oracle", import.meta.url).pathname;

/** What the processor calls itself: the origin of what it answers. */
export function processorName(): string {
  const text = readFileSync("/proc/cpuinfo", "utf8");
  const value = (name: string): string => new RegExp(`^${name}\\s*: (.*)$`, "m").exec(text)?.[1] ?? "unknown";
  return `${value("model name")} (family ${value("cpu family")} model ${value("model")} stepping ${value("stepping")})`;
}

/** The segments of all modes, as `struct segment` of oracle.c, behind their number. */
function ldtImage(): Buffer {
  const segments = SEGMENTED.flatMap((mode) => mode.segments!);
  const image = Buffer.alloc(4 + 12 * segments.length);
  image.writeUInt32LE(segments.length);
  segments.forEach(({ base, limit, big, type }, i) => {
    const contents = type === "expand-down" ? 1 : type === "code" || type === "execute-only" ? 2 : 0;
    image.writeUInt32LE(base, 4 + 12 * i);
    image.writeUInt32LE(limit, 8 + 12 * i);
    image.writeUInt32LE((big ? 1 : 0) | (contents << 1) | (type === "read-only" || type === "execute-only" ? 8 : 0), 12 + 12 * i);
  });
  return image;
}

export class Processor {
  readonly #child: ChildProcessWithoutNullStreams;
  #buffers: Buffer[] = [];
  #size = 0;
  #wake: (() => void) | undefined;
  #gone = false;

  constructor() {
    mkdirSync(dirname(PROGRAM), { recursive: true });
    execFileSync("gcc", ["-O2", "-fno-stack-protector", "-mno-red-zone", "-o", PROGRAM, SOURCE], {
      stdio: "inherit",
    });
    this.#child = spawn(PROGRAM);
    this.#child.stderr.on("data", (data: Buffer) => process.stderr.write(data));
    this.#child.stdout.on("data", (data: Buffer) => {
      this.#buffers.push(data);
      this.#size += data.length;
      this.#wake?.();
    });
    this.#child.on("close", (code, signal) => {
      if (code !== 0) console.error(`the oracle ends with ${signal ?? code}`);
      this.#gone = true;
      this.#wake?.();
    });
    this.#child.stdin.on("error", () => undefined);
    this.#child.stdin.write(ldtImage());
  }

  async execute(requests: readonly Request[]): Promise<Answer[]> {
    const count = Buffer.alloc(4);
    count.writeUInt32LE(requests.length);
    this.#child.stdin.write(
      Buffer.concat([count, ...requests.flatMap(({ bytes, vectors }) => (vectors === undefined ? [bytes] : [bytes, vectors]))]),
    );
    const answers: Answer[] = [];
    while (answers.length < requests.length) {
      const head = await this.#take(ANSWER_SIZE);
      const view = new DataView(head.buffer, head.byteOffset);
      const low = view.getUint32(160, true);
      const high = view.getUint32(164, true);
      const vectors = requests[answers.length]!.vectors === undefined ? undefined : await this.#take(VECTORS_SIZE);
      answers.push({
        regs: head.subarray(0, 128),
        rip: view.getBigUint64(128, true),
        rflags: view.getUint32(136, true),
        cr2: view.getBigUint64(144, true),
        vector: view.getUint32(152, true),
        error: view.getUint32(156, true),
        low: high > low ? low : 0,
        memory: high > low ? await this.#take(high - low) : new Uint8Array(0),
        vectors,
      });
    }
    return answers;
  }

  async #take(size: number): Promise<Uint8Array> {
    while (this.#size < size) {
      if (this.#gone) throw new Error("the oracle has died");
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#buffers[0]!.length < size) this.#buffers = [Buffer.concat(this.#buffers)];
    const first = this.#buffers[0]!;
    // A copy: views of 64-bit words want it aligned, and the buffer may go.
    const bytes = new Uint8Array(size);
    bytes.set(first.subarray(0, size));
    if (first.length === size) this.#buffers.shift();
    else this.#buffers[0] = first.subarray(size);
    this.#size -= size;
    return bytes;
  }

  close(): void {
    this.#child.stdin.end();
  }
}
