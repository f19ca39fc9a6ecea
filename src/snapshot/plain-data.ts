/**
 * Plain data as bytes, and back: numbers, Infinity, bigints, texts, lists, objects, Uint8Array. JSON with what it lacks, a line feed, and
 * the bytes that it refers to one after the other. Equal data give equal bytes.
 */
import { NonrootError } from "../engine/errors.ts";

const LINE_FEED = 10;

export function encode(value: unknown): Uint8Array<ArrayBuffer>[] {
  const blobs: Uint8Array<ArrayBuffer>[] = [];
  const header = JSON.stringify(replaced(value, blobs));
  return [new TextEncoder().encode(`${header}\n`), ...blobs];
}

/**
 * A copy with markers for what JSON lacks. It does not ask the values for a JSON form of their own, as JSON.stringify() would: a Buffer of
 * Node has one, a list of numbers.
 */
function replaced(value: unknown, blobs: Uint8Array[]): unknown {
  if (value instanceof Uint8Array) {
    blobs.push(value);
    return { $bytes: value.length };
  }
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (value === Infinity) return { $infinity: true };
  if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, blobs));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) => (item === undefined ? [] : [[key, replaced(item, blobs)]])),
  );
}

/** @throws NonrootError ERR_NONROOT_SNAPSHOT if these are not bytes that encode() has made */
export function decode(data: Uint8Array): unknown {
  const end = data.indexOf(LINE_FEED);
  let used = end + 1;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data.subarray(0, end)), (key, item: unknown) => {
      if (key === "__proto__") throw new TypeError("a field called __proto__");
      if (typeof item !== "object" || item === null) return item;
      if ("$infinity" in item) return Infinity;
      if ("$bigint" in item) return BigInt(item.$bigint as string);
      if (!("$bytes" in item)) return item;
      const length = item.$bytes;
      if (!Number.isSafeInteger(length) || (length as number) < 0 || used + (length as number) > data.length)
        throw new RangeError("bytes are missing");
      used += length as number;
      return data.slice(used - (length as number), used);
    });
    if (end < 0 || used !== data.length) throw new RangeError("bytes are left over");
    return value;
  } catch (error) {
    throw new NonrootError("ERR_NONROOT_SNAPSHOT", "it cannot be read", { cause: error });
  }
}
