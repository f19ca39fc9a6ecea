/**
 * Snapshots: linear memory minus caches, and each device's plain state.
 *
 * Pages of zeros are not kept. The serialized form is two lines, title and JSON, then the bytes that the JSON refers to, then
 * the kept pages.
 */
import { NonrootError } from "../engine/errors.ts";
import { VERSION } from "../engine/load.ts";

const PAGE = 4096;
const FORMAT = "nonroot snapshot";

/** What a snapshot holds besides RAM. All of it is plain data: numbers, bigints, strings, arrays, objects, Uint8Array. */
export interface SnapshotContent {
  /** Bytes of guest RAM. */
  readonly ramBytes: number;
  /** What makes two machines alike: a snapshot is restored into a machine with the same identity only. */
  readonly identity: string;
  /** State of processors and machine in linear memory. */
  readonly state: Uint8Array;
  /** State of the processors that are not in execution; empty when there is one. */
  readonly processors: Uint8Array;
  readonly devices: Record<string, unknown>;
  /** State of what executes the machine's software, if it has any beyond that. */
  readonly execution: unknown;
  /** The boot image that reset() starts again, or null. */
  readonly boot: unknown;
}

export class Snapshot implements Disposable {
  readonly content: SnapshotContent;
  /** Numbers of the pages of RAM that are not zero. */
  readonly #numbers: Uint32Array;
  #data: Uint8Array;

  constructor(content: SnapshotContent, numbers: Uint32Array, data: Uint8Array) {
    this.content = content;
    this.#numbers = numbers;
    this.#data = data;
  }

  static take(content: Omit<SnapshotContent, "ramBytes">, ram: Uint8Array): Snapshot {
    const numbers: number[] = [];
    const words = new BigUint64Array(ram.buffer, ram.byteOffset, ram.length / 8);
    for (let page = 0; page < ram.length / PAGE; page++) {
      const start = (page * PAGE) / 8;
      let at = start;
      const end = start + PAGE / 8;
      while (at < end && words[at] === 0n) at++;
      if (at < end) numbers.push(page);
    }
    const data = new Uint8Array(numbers.length * PAGE);
    numbers.forEach((page, i) => data.set(ram.subarray(page * PAGE, (page + 1) * PAGE), i * PAGE));
    return new Snapshot({ ...content, ramBytes: ram.length }, Uint32Array.from(numbers), data);
  }

  /** Pages of RAM it holds. */
  get pages(): number {
    return this.#numbers.length;
  }

  /** Throws unless the snapshot fits a machine whose own content is `ours`: made with the same options, nothing missing. */
  demand(ours: Omit<SnapshotContent, "ramBytes">, ram: Uint8Array): void {
    const fail = (problem: string): never => {
      throw new NonrootError("ERR_NONROOT_SNAPSHOT", `snapshot: ${problem}`);
    };
    const { content } = this;
    if (content.identity !== ours.identity || content.ramBytes !== ram.length)
      fail(`made by a machine with other options: ${differences(content.identity, ours.identity)}`);
    for (const part of ["state", "processors"] as const)
      if (content[part].length !== ours[part].length) fail(`${content[part].length} bytes of ${part} instead of ${ours[part].length}`);
    for (const part of ["devices", "execution"] as const) {
      const missing = misfit(ours[part], content[part], part);
      if (missing !== undefined) fail(`${missing} is missing or of another type`);
    }
    if (this.#data.length !== this.#numbers.length * PAGE) throw new NonrootError("ERR_NONROOT_DISPOSED", "the snapshot was disposed of");
  }

  restoreRam(ram: Uint8Array): void {
    if (this.#data.length !== this.#numbers.length * PAGE) throw new NonrootError("ERR_NONROOT_DISPOSED", "the snapshot was disposed of");
    ram.fill(0);
    this.#numbers.forEach((page, i) => ram.set(this.#data.subarray(i * PAGE, (i + 1) * PAGE), page * PAGE));
  }

  serialize(): Uint8Array {
    const blobs: Uint8Array[] = [];
    const header = toJson({ ...this.content, numbers: this.#numbers }, blobs);
    return concatenate([new TextEncoder().encode(`${FORMAT} ${VERSION}\n${header}\n`), ...blobs, this.#data]);
  }

  static deserialize(data: Uint8Array): Snapshot {
    // Not a subclass: Node's Buffer does not copy in slice().
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.length);
    const fail = (problem: string): never => {
      throw new NonrootError("ERR_NONROOT_SNAPSHOT", `snapshot: ${problem}`);
    };
    const first = bytes.indexOf(10);
    const second = bytes.indexOf(10, first + 1);
    if (first < 0 || first > 100 || second < 0) fail("not a snapshot");
    const title = new TextDecoder().decode(bytes.subarray(0, first));
    if (!title.startsWith(`${FORMAT} `)) fail("not a snapshot");
    if (title !== `${FORMAT} ${VERSION}`) fail(`made by version ${title.slice(FORMAT.length + 1)}, this is ${VERSION}`);
    let header: SnapshotContent & { numbers: number[] };
    const body = { bytes: bytes.subarray(second + 1), used: 0 };
    try {
      header = fromJson(new TextDecoder().decode(bytes.subarray(first + 1, second)), body) as typeof header;
    } catch (error) {
      throw new NonrootError("ERR_NONROOT_SNAPSHOT", "snapshot: the header is damaged", { cause: error });
    }
    const { numbers, ...content } = header;
    if (
      !Array.isArray(numbers) ||
      !(content.state instanceof Uint8Array) ||
      !(content.processors instanceof Uint8Array) ||
      typeof content.ramBytes !== "number"
    )
      fail("the header is damaged");
    const limit = content.ramBytes / PAGE;
    if (!numbers.every((n) => Number.isInteger(n) && n >= 0 && n < limit)) fail("a page lies outside RAM");
    const pages = body.bytes.slice(body.used);
    if (pages.length !== numbers.length * PAGE) fail(`${pages.length} bytes of pages instead of ${numbers.length * PAGE}`);
    return new Snapshot(content, Uint32Array.from(numbers), pages);
  }

  dispose(): void {
    this.#data = new Uint8Array();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** The first place, as a path, where `value` has not the form of `ours`; arrays are of any length. */
function misfit(ours: unknown, value: unknown, path: string): string | undefined {
  if (ours === undefined || ours === null) return undefined;
  if (typeof ours !== typeof value || value === null) return path;
  if (typeof ours !== "object") return undefined;
  if (ours instanceof Uint8Array) return value instanceof Uint8Array ? undefined : path;
  if (Array.isArray(ours)) return Array.isArray(value) ? undefined : path;
  for (const [key, part] of Object.entries(ours)) {
    const found = misfit(part, (value as Record<string, unknown>)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** JSON with what plain JSON lacks: Infinity, bigints, arrays of numbers as such, and bytes, which go to `blobs` in order. */
function toJson(value: unknown, blobs: Uint8Array[]): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item instanceof Uint8Array) {
      blobs.push(item);
      return { $bytes: item.length };
    }
    if (item instanceof Uint32Array) return [...item];
    if (typeof item === "bigint") return { $bigint: String(item) };
    return item === Infinity ? { $infinity: true } : item;
  });
}

/** The inverse; the parser visits bytes in the order in which they were written. */
function fromJson(text: string, body: { readonly bytes: Uint8Array; used: number }): unknown {
  return JSON.parse(text, (_key, item: unknown) => {
    if (typeof item !== "object" || item === null) return item;
    if ("$infinity" in item) return Infinity;
    if ("$bigint" in item) return BigInt(item.$bigint as string);
    if (!("$bytes" in item)) return item;
    const end = body.used + Number(item.$bytes);
    if (!(end <= body.bytes.length)) throw new RangeError("bytes are missing");
    const blob = body.bytes.slice(body.used, end);
    body.used = end;
    return blob;
  });
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What two lists of options do not have in common, e.g. "memory 1 instead of 2". */
function differences(theirs: string, ours: string): string {
  const own = ours.split(", ");
  const other = theirs.split(", ");
  const lacking = own.filter((option) => !other.includes(option));
  return `${other.filter((option) => !own.includes(option)).join(", ") || "fewer"}, this one has ${lacking.join(", ") || "fewer"}`;
}
