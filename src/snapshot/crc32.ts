/** CRC-32 as Ethernet and ZIP have it: polynomial EDB88320H, reflected. */
const POLYNOMIAL = 0xedb88320;
/** Bytes that one step takes. */
const STEP = 8;

/** Table k: the CRC of a byte followed by k zeros. */
const tables = Array.from({ length: STEP }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  tables[0]![byte] = crc;
}
for (let k = 1; k < STEP; k++)
  for (let byte = 0; byte < 256; byte++) {
    const before = tables[k - 1]![byte]!;
    tables[k]![byte] = tables[0]![before & 0xff]! ^ (before >>> 8);
  }
const [T0, T1, T2, T3, T4, T5, T6, T7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

/** The check sum of bytes, or of more bytes after those whose check sum is `before`. */
export function crc32(data: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  // Words are read as such where they are aligned: hosts that run WebAssembly are little-endian to it, and all that matter in fact.
  while (at < data.length && (data.byteOffset + at) % 4 !== 0) crc = T0[(crc ^ data[at++]!) & 0xff]! ^ (crc >>> 8);
  const count = Math.floor((data.length - at) / STEP);
  const words = count === 0 ? new Uint32Array() : new Uint32Array(data.buffer, data.byteOffset + at, count * 2);
  for (let i = 0; i < words.length; i += 2) {
    const low = words[i]! ^ crc;
    const high = words[i + 1]!;
    crc =
      T7[low & 0xff]! ^
      T6[(low >>> 8) & 0xff]! ^
      T5[(low >>> 16) & 0xff]! ^
      T4[low >>> 24]! ^
      T3[high & 0xff]! ^
      T2[(high >>> 8) & 0xff]! ^
      T1[(high >>> 16) & 0xff]! ^
      T0[high >>> 24]!;
  }
  for (at += count * STEP; at < data.length; at++) crc = T0[(crc ^ data[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
