/** The processor at hand as a judge: builds and drives test/native/oracle.c. */
import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { ANSWER, ANSWER_SIZE, type Answer, IMAGE_SIZE, type Request, parseAnswer } from "./arena.ts";
import { LDT_SEGMENTS } from "./modes.ts";

const SOURCE = new URL("oracle.c", import.meta.url).pathname;
const PROGRAM = new URL("../../dist/native/oracle", import.meta.url).pathname;

/** What the processor calls itself: the origin of what it answers. */
export function processorName(): string {
  const text = readFileSync("/proc/cpuinfo", "utf8");
  const value = (name: string): string => new RegExp(`^${name}\\s*: (.*)$`, "m").exec(text)?.[1] ?? "unknown";
  return `${value("model name")} (family ${value("cpu family")} model ${value("model")} stepping ${value("stepping")})`;
}

/** The LDT, as `struct segment` of oracle.c, behind their number. */
function ldtImage(): Buffer {
  const image = Buffer.alloc(4 + 12 * LDT_SEGMENTS.length);
  image.writeUInt32LE(LDT_SEGMENTS.length);
  LDT_SEGMENTS.forEach(({ base, limit, big, type, absent }, i) => {
    const contents = { data: 0, "read-only": 0, "expand-down": 1, code: 2, "execute-only": 2, conforming: 3 }[type];
    image.writeUInt32LE(base, 4 + 12 * i);
    image.writeUInt32LE(limit, 8 + 12 * i);
    const readOnly = type === "read-only" || type === "execute-only" ? 8 : 0;
    image.writeUInt32LE((big ? 1 : 0) | (contents << 1) | readOnly | (absent === true ? 16 : 0), 12 + 12 * i);
  });
  return image;
}

export class Processor {
  readonly #child: ChildProcessWithoutNullStreams;
  #buffers: Buffer[] = [];
  #size = 0;
  #wake: (() => void) | undefined;
  #gone = false;
  #last: Promise<unknown> = Promise.resolve();

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

  /**
   * Answers as oracle.c writes them, one behind the other, to `count` requests: `batch` has room for their number in front,
   * then the requests. Batches may be under way while another one is sent.
   */
  async executeRaw(batch: Uint8Array, count: number): Promise<Uint8Array> {
    new DataView(batch.buffer, batch.byteOffset).setUint32(0, count, true);
    const before = this.#last;
    const mine = (async (): Promise<Uint8Array> => {
      this.#child.stdin.write(batch);
      await before;
      const head = await this.#take(4);
      return this.#take(new DataView(head.buffer).getUint32(0, true));
    })();
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async execute(requests: readonly Request[]): Promise<Answer[]> {
    const bytes = await this.executeRaw(Buffer.concat([new Uint8Array(4), ...requests.map((request) => request.bytes)]), requests.length);
    let at = 0;
    return requests.map((request) => {
      const [answer, next] = answerAt(bytes, at, request);
      at = next;
      return answer;
    });
  }

  async #take(size: number): Promise<Uint8Array> {
    while (this.#size < size) {
      if (this.#gone) throw new Error("the oracle has died");
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    // A copy: views of words want it aligned.
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const first = this.#buffers[0]!;
      const part = Math.min(first.length, size - at);
      bytes.set(first.subarray(0, part), at);
      at += part;
      if (part === first.length) this.#buffers.shift();
      else this.#buffers[0] = first.subarray(part);
    }
    this.#size -= size;
    return bytes;
  }

  close(): void {
    this.#child.stdin.end();
  }
}

/** Bytes of the answer at `at`: struct, image, changed memory. */
export function answerLength(view: DataView, at: number, extended: boolean): number {
  const changed = Math.max(view.getUint32(at + ANSWER.high, true) - view.getUint32(at + ANSWER.low, true), 0);
  return ANSWER_SIZE + (extended ? IMAGE_SIZE : 0) + ((changed + 7) & ~7);
}

/** The answer at `at`, and where the next one is. */
export function answerAt(bytes: Uint8Array, at: number, request: Request): [Answer, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const extended = request.image !== undefined;
  const low = view.getUint32(at + ANSWER.low, true);
  const high = view.getUint32(at + ANSWER.high, true);
  const memory = at + ANSWER_SIZE + (extended ? IMAGE_SIZE : 0);
  const changed = bytes.slice(memory, memory + Math.max(high - low, 0));
  return [parseAnswer(bytes.subarray(at), extended, changed), at + answerLength(view, at, extended)];
}
