/** The bytes of snapshots: plain data, named parts, check sums, schemas. */
import { crc32 as reference } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytes, deadline, flag, integer, list, nullable, oneOf, record, unsigned, word } from "../../src/engine/schema.ts";
import { pack, unpack } from "../../src/snapshot/container.ts";
import { crc32 } from "../../src/snapshot/crc32.ts";
import { decode, encode } from "../../src/snapshot/plain-data.ts";

const joined = (pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** One bit after the other, as the definition has it. */
function slowCrc(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test("CRC-32 of any bytes, at any alignment, in any pieces", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(9), fc.nat(200), (data, offset, cut) => {
      const moved = new Uint8Array(data.length + offset);
      moved.set(data, offset);
      const view = moved.subarray(offset);
      const at = Math.min(cut, data.length);
      const whole = slowCrc(data);
      expect([crc32(view), crc32(view.subarray(at), crc32(view.subarray(0, at)))]).toEqual([whole, whole]);
      if (typeof reference === "function") expect(reference(data)).toBe(whole);
    }),
  );
});

test("plain data come back, Buffers as bytes, and equal data are equal bytes", () => {
  const value = {
    numbers: [0, -1, 2 ** 53, 1.5, Infinity],
    big: 2n ** 64n - 1n,
    text: "å\n",
    nothing: null,
    left: undefined,
    inner: { empty: new Uint8Array(), list: [{ data: Uint8Array.of(1, 2, 10) }, new Uint8Array(3)] },
    9: true,
  };
  const { left: _left, ...expected } = value;
  const once = joined(encode(value));
  expect(decode(once)).toEqual(expected);
  expect(joined(encode(decode(once)))).toEqual(once);
  const large = Buffer.alloc(100_000, 7);
  const coded = joined(encode({ image: large, again: large.subarray(1, 3) }));
  expect(coded.length).toBeLessThan(100_100);
  const back = decode(coded) as { image: Uint8Array; again: Uint8Array };
  expect(back.image).toEqual(new Uint8Array(large));
  expect(back.image.constructor).toBe(Uint8Array);
  expect(back.again).toEqual(Uint8Array.of(7, 7));
});

test("what encode() has not made is refused", () => {
  const good = joined(encode({ a: Uint8Array.of(1, 2, 3), b: 5n }));
  const refused = (data: Uint8Array): void => expect(() => decode(data)).toThrow("it cannot be read");
  refused(good.subarray(0, -1));
  refused(Uint8Array.of(...good, 0));
  refused(new TextEncoder().encode("{}"));
  for (const text of [
    '{"a":{"$bytes":-1}}',
    '{"a":{"$bytes":"x"}}',
    '{"a":{"$bigint":"x"}}',
    '{"__proto__":{"b":1}}',
    "[1,",
    '{"$bytes":1e99}',
  ])
    refused(new TextEncoder().encode(`${text}\n`));
});

test("every changed, missing or added byte of a file is found, and the part is named", () => {
  const parts = [
    { name: "first", data: [Uint8Array.of(1, 2), Uint8Array.of(3)] },
    { name: "empty", data: [] },
    { name: "second", data: [new Uint8Array(50).fill(9)] },
  ];
  const good = joined(pack(parts));
  expect([...unpack(good)]).toEqual([
    ["first", Uint8Array.of(1, 2, 3)],
    ["empty", new Uint8Array()],
    ["second", new Uint8Array(50).fill(9)],
  ]);
  expect(joined(pack(parts))).toEqual(good);
  const message = (data: Uint8Array): string => {
    try {
      unpack(data);
      return "accepted";
    } catch (error) {
      return (error as Error).message;
    }
  };
  for (let i = 0; i < good.length; i++)
    for (const bit of [1, 0x80]) {
      const bad = good.slice();
      bad[i]! ^= bit;
      expect(message(bad), `byte ${i}`).toMatch(/^snapshot: /);
      expect(message(good.subarray(0, i))).toMatch(/^snapshot: /);
    }
  expect(message(Uint8Array.of(...good, 0))).toMatch(/bytes instead of/);
  const changed = (at: number): string => message(good.map((byte, i) => (i === at ? byte ^ 4 : byte)));
  expect(changed(good.length - 1)).toBe('snapshot: its part "second" is damaged');
  expect(changed(good.length - 51)).toBe('snapshot: its part "first" is damaged');
  expect(message(new TextEncoder().encode("nonroot snapshot 0.1.0\n{}\n"))).toBe("snapshot: it has format 0.1.0, this version reads 2");
});

test("a schema names the first place that does not fit", () => {
  const schema = record<object>({
    count: integer(1, 3),
    on: flag,
    list: list(unsigned(4), 3),
    data: bytes(2),
    at: deadline,
    mode: oneOf<string | number>("a", 7),
    big: word,
    maybe: nullable(record<object>({ x: unsigned(1) })),
  });
  const good = { count: 2, on: true, list: [15], data: new Uint8Array(2), at: Infinity, mode: 7, big: 2n ** 64n - 1n, maybe: null };
  expect(schema(good, "s")).toBeUndefined();
  const cases: [object, string][] = [
    [{ count: 0 }, "s.count is 0, not an integer from 1 to 3"],
    [{ count: 1.5 }, "s.count is 1.5, not an integer from 1 to 3"],
    [{ count: "2" }, "s.count is a text, not an integer from 1 to 3"],
    [{ on: 1 }, "s.on is 1, not true or false"],
    [{ list: [1, 16] }, "s.list[1] is 16, not an integer from 0 to 15"],
    [{ list: [1, 1, 1, 1] }, "s.list has 4 elements, not 0 to 3"],
    [{ list: { 0: 1 } }, "s.list is an object, not a list"],
    [{ data: new Uint8Array(3) }, "s.data has 3 bytes instead of 2"],
    [{ data: [0, 0] }, "s.data is a list, not bytes"],
    [{ at: -1 }, `s.at is -1, not an integer from 0 to ${Number.MAX_SAFE_INTEGER}`],
    [{ at: NaN }, `s.at is NaN, not an integer from 0 to ${Number.MAX_SAFE_INTEGER}`],
    [{ mode: "b" }, "s.mode is a text, not a or 7"],
    [{ big: -1n }, "s.big is -1, not an integer of 64 bits"],
    [{ maybe: { x: 1, y: 1 } }, "s.maybe.y is unknown"],
    [{ maybe: {} }, "s.maybe.x is missing"],
    [{ maybe: [] }, "s.maybe is a list, not an object"],
    [{ more: 1 }, "s.more is unknown"],
  ];
  for (const [change, problem] of cases) expect(schema({ ...good, ...change }, "s")).toBe(problem);
  const { on: _on, ...less } = good;
  expect(schema(less, "s")).toBe("s.on is missing");
  expect(schema(null, "s")).toBe("s is null, not an object");
});
