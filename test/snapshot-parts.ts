/** Snapshots taken apart and put together again with other parts, their check sums right. */
import { pack, unpack } from "../src/snapshot/container.ts";
import { decode, encode } from "../src/snapshot/plain-data.ts";

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** The snapshot with another content of one part; undefined leaves the part out. */
export function withPart(snapshot: Uint8Array, name: string, change: (bytes: Uint8Array) => Uint8Array | undefined): Uint8Array {
  const parts = [...unpack(snapshot)].flatMap(([part, bytes]) => {
    const data = part === name ? change(bytes.slice()) : bytes;
    return data ? [{ name: part, data: [data] }] : [];
  });
  return concatenated(pack(parts));
}

/** The same for a part of plain data: `change` alters it in place, or returns another. */
export function withData(snapshot: Uint8Array, name: string, change: (value: never) => unknown): Uint8Array {
  return withPart(snapshot, name, (bytes) => {
    const value = decode(bytes);
    return concatenated(encode(change(value as never) ?? value));
  });
}
