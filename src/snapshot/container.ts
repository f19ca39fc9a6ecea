/**
 * Named parts in one file, each with its length and check sum.
 *
 *   "nonroot snapshot FORMAT LENGTH CRC\n"   of the format, bytes of the file, check sum of the table
 *   table                                    JSON: name, bytes and check sum of each part, in order
 *   "\n", then the parts
 *
 * Damage is found before anything of the content is looked at, and the message names the part.
 */
import { NonrootError } from "../engine/errors.ts";
import { crc32 } from "./crc32.ts";

const TITLE = "nonroot snapshot";
/** Of this layout, and of what the parts mean. */
const FORMAT = 2;
const LINE_FEED = 10;
/** Bytes of the first line at most. */
const LONGEST_TITLE = 100;

export interface Part {
  readonly name: string;
  /** Its bytes, in pieces. */
  readonly data: readonly Uint8Array[];
}

interface Entry {
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
}

const lengthOf = (data: readonly Uint8Array[]): number => data.reduce((sum, piece) => sum + piece.length, 0);

/** The file, in pieces: there may be more of it than one array should hold. */
export function pack(parts: readonly Part[]): Uint8Array[] {
  const entries = parts.map(({ name, data }): Entry => ({
    name,
    bytes: lengthOf(data),
    crc: data.reduce((crc, piece) => crc32(piece, crc), 0),
  }));
  const encoder = new TextEncoder();
  const table = encoder.encode(JSON.stringify(entries));
  const content = parts.flatMap(({ data }) => data);
  const title = (length: number): Uint8Array => encoder.encode(`${TITLE} ${FORMAT} ${length} ${crc32(table)}\n`);
  const rest = table.length + 1 + lengthOf(content);
  // The length counts its own digits.
  let length = rest;
  while (title(length).length + rest !== length) length = title(length).length + rest;
  return [title(length), table, Uint8Array.of(LINE_FEED), ...content];
}

/** The problem, as an error. */
export function damaged(problem: string, cause?: unknown): NonrootError {
  return new NonrootError("ERR_NONROOT_SNAPSHOT", `snapshot: ${problem}`, { cause });
}

/** Views of the parts, by name, all of them whole. @throws NonrootError ERR_NONROOT_SNAPSHOT */
export function unpack(data: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const firstEnd = data.subarray(0, LONGEST_TITLE).indexOf(LINE_FEED);
  const title = new TextDecoder().decode(data.subarray(0, Math.max(0, firstEnd)));
  if (firstEnd < 0 || !title.startsWith(`${TITLE} `)) throw damaged("not a snapshot");
  const [format, length, crc] = title.slice(TITLE.length + 1).split(" ");
  if (format !== `${FORMAT}`) throw damaged(`it has format ${format}, this version reads ${FORMAT}`);
  if (length !== `${data.length}`) throw damaged(`${data.length} bytes instead of ${length}`);
  const tableStart = firstEnd + 1;
  const tableEnd = data.indexOf(LINE_FEED, tableStart);
  const table = data.subarray(tableStart, tableEnd);
  if (tableEnd < 0 || `${crc32(table)}` !== crc) throw damaged("the table of its parts is damaged");
  const entries = JSON.parse(new TextDecoder().decode(table)) as readonly Entry[];
  const parts = new Map<string, Uint8Array>();
  let at = tableEnd + 1;
  for (const { name, bytes } of entries) {
    parts.set(name, data.subarray(at, at + bytes));
    at += bytes;
  }
  if (at !== data.length) throw damaged(`its parts have ${at} bytes, the file ${data.length}`);
  for (const { name, crc: expected } of entries) if (crc32(parts.get(name)!) !== expected) throw damaged(`its part "${name}" is damaged`);
  return parts;
}
