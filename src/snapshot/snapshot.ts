/**
 * Snapshots of machines and VMs of every kind: linear memory minus caches, and plain data. Pages of zeros are not kept. Equal states give
 * equal bytes.
 *
 * A snapshot is restored in two steps. demand() compares all of it with what the machine at hand expects, and changes nothing; whoever
 * restores adds checks of his own, and then writes.
 */
import { NonrootError } from "../engine/errors.ts";
import type { Schema } from "../engine/schema.ts";
import { damaged, pack, unpack } from "./container.ts";
import { decode, encode } from "./plain-data.ts";

const PAGE = 4096;
const WORDS = PAGE / 4;
/** RAM from this size on is mostly empty, bytes. */
const SPARSE = 0x40000000;

/** What a snapshot holds besides RAM. All of it is plain data: see plain-data.ts. */
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

/** What a machine expects of a snapshot. */
export interface Expected {
  readonly identity: string;
  readonly ramBytes: number;
  /** Lengths. */
  readonly state: number;
  readonly processors: number;
  readonly devices: Schema<unknown>;
  readonly execution: Schema<unknown>;
  readonly boot: Schema<unknown>;
}

export class Snapshot implements Disposable {
  readonly content: SnapshotContent;
  /** Numbers of the pages of RAM that are not zero, in order. */
  readonly #numbers: Uint32Array;
  #data: Uint8Array;

  private constructor(content: SnapshotContent, numbers: Uint32Array, data: Uint8Array) {
    this.content = content;
    this.#numbers = numbers;
    this.#data = data;
  }

  static take(content: Omit<SnapshotContent, "ramBytes">, ram: Uint8Array): Snapshot {
    const numbers: number[] = [];
    const words = new Uint32Array(ram.buffer, ram.byteOffset, ram.length / 4);
    for (let page = 0; page < ram.length / PAGE; page++) if (!isZero(words, page * WORDS)) numbers.push(page);
    const data = new Uint8Array(numbers.length * PAGE);
    numbers.forEach((page, i) => data.set(ram.subarray(page * PAGE, (page + 1) * PAGE), i * PAGE));
    return new Snapshot({ ...content, ramBytes: ram.length }, Uint32Array.from(numbers), data);
  }

  /** Pages of RAM it holds. */
  get pages(): number {
    return this.#numbers.length;
  }

  /** Content of a page of RAM; undefined: zeros. */
  page(number: number): Uint8Array | undefined {
    let low = 0;
    let high = this.#numbers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#numbers[middle]! < number) low = middle + 1;
      else high = middle;
    }
    return this.#numbers[low] === number ? this.#data.subarray(low * PAGE, (low + 1) * PAGE) : undefined;
  }

  /** @throws NonrootError ERR_NONROOT_SNAPSHOT, with the name of the part, if the snapshot does not fit; ERR_NONROOT_DISPOSED */
  demand(ours: Expected): void {
    this.#alive();
    const { content } = this;
    if (content.identity !== ours.identity)
      throw damaged(`made by a machine with other options: ${differences(content.identity, ours.identity)}`);
    if (content.ramBytes !== ours.ramBytes) throw damaged(`${content.ramBytes} bytes of RAM instead of ${ours.ramBytes}`);
    for (const part of ["state", "processors"] as const) {
      const bytes: unknown = content[part];
      if (!(bytes instanceof Uint8Array) || bytes.length !== ours[part])
        throw damaged(`${bytes instanceof Uint8Array ? bytes.length : "no"} bytes of ${part} instead of ${ours[part]}`);
    }
    for (const part of ["devices", "execution", "boot"] as const) {
      const problem = ours[part](content[part], part);
      if (problem !== undefined) throw damaged(problem);
    }
  }

  restoreRam(ram: Uint8Array): void {
    this.#alive();
    if (ram.length < SPARSE) ram.fill(0);
    else {
      // A page that nobody has touched takes no memory of the host's, unless it is written.
      const words = new Uint32Array(ram.buffer, ram.byteOffset, ram.length / 4);
      for (let at = 0; at < words.length; at += WORDS) if (!isZero(words, at)) words.fill(0, at, at + WORDS);
    }
    this.#numbers.forEach((page, i) => ram.set(this.#data.subarray(i * PAGE, (i + 1) * PAGE), page * PAGE));
  }

  /** One array. */
  serialize(): Uint8Array {
    const pieces = this.pieces();
    const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** The same in pieces, for a file: RAM is not copied. */
  pieces(): readonly Uint8Array[] {
    this.#alive();
    const { identity, ramBytes, state, processors, devices, execution, boot } = this.content;
    return pack([
      { name: "machine", data: encode({ identity, ramBytes }) },
      { name: "state", data: [state] },
      { name: "processors", data: [processors] },
      { name: "devices", data: encode(devices) },
      { name: "execution", data: encode(execution) },
      { name: "boot", data: encode(boot) },
      { name: "page numbers", data: [new Uint8Array(this.#numbers.buffer, this.#numbers.byteOffset, this.#numbers.byteLength)] },
      { name: "pages", data: [this.#data] },
    ]);
  }

  /** @throws NonrootError ERR_NONROOT_SNAPSHOT if the bytes are damaged */
  static deserialize(data: Uint8Array): Snapshot {
    // Not a subclass: Node's Buffer does not copy in slice().
    const parts = unpack(new Uint8Array(data.buffer, data.byteOffset, data.length));
    const bytesOf = (name: string): Uint8Array => {
      const bytes = parts.get(name);
      if (!bytes) throw damaged(`its part "${name}" is missing`);
      return bytes;
    };
    const plain = (name: string): unknown => {
      const data = bytesOf(name);
      try {
        return decode(data);
      } catch (error) {
        throw damaged(`its part "${name}" is damaged`, error);
      }
    };
    const { identity, ramBytes } = plain("machine") as { readonly identity?: unknown; readonly ramBytes?: unknown };
    if (typeof identity !== "string" || !Number.isSafeInteger(ramBytes) || (ramBytes as number) < 0)
      throw damaged('its part "machine" is damaged');
    const numberBytes = bytesOf("page numbers").slice();
    const numbers = new Uint32Array(numberBytes.buffer, 0, numberBytes.length >>> 2);
    if (numberBytes.length % 4 !== 0) throw damaged('its part "page numbers" is damaged');
    const pages = bytesOf("pages").slice();
    if (pages.length !== numbers.length * PAGE) throw damaged(`${pages.length} bytes of pages instead of ${numbers.length * PAGE}`);
    if (!numbers.every((page, i) => page < (ramBytes as number) / PAGE && (i === 0 || page > numbers[i - 1]!)))
      throw damaged('its part "page numbers" is damaged: a page lies outside RAM, or out of order');
    const content: SnapshotContent = {
      identity,
      ramBytes: ramBytes as number,
      state: bytesOf("state").slice(),
      processors: bytesOf("processors").slice(),
      devices: plain("devices") as Record<string, unknown>,
      execution: plain("execution"),
      boot: plain("boot"),
    };
    return new Snapshot(content, numbers, pages);
  }

  dispose(): void {
    this.#data = new Uint8Array();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #alive(): void {
    if (this.#data.length !== this.#numbers.length * PAGE) throw new NonrootError("ERR_NONROOT_DISPOSED", "the snapshot was disposed of");
  }
}

/** A snapshot, or one that comes as bytes. @throws NonrootError ERR_NONROOT_SNAPSHOT, ERR_NONROOT_OPTION */
export function snapshotOf(source: Snapshot | Uint8Array): Snapshot {
  if (source instanceof Snapshot) return source;
  if (source instanceof Uint8Array) return Snapshot.deserialize(source);
  throw new NonrootError("ERR_NONROOT_OPTION", "snapshot: is neither a Snapshot nor its bytes");
}

function isZero(words: Uint32Array, start: number): boolean {
  for (let at = start; at < start + WORDS; at += 8)
    if (
      (words[at]! |
        words[at + 1]! |
        words[at + 2]! |
        words[at + 3]! |
        words[at + 4]! |
        words[at + 5]! |
        words[at + 6]! |
        words[at + 7]!) !==
      0
    )
      return false;
  return true;
}

/** What two lists of options do not have in common, e.g. "memory 1 instead of 2". */
function differences(theirs: string, ours: string): string {
  const own = ours.split(", ");
  const other = theirs.split(", ");
  const lacking = own.filter((option) => !other.includes(option));
  return `${other.filter((option) => !own.includes(option)).join(", ") || "fewer"}, this one has ${lacking.join(", ") || "fewer"}`;
}
