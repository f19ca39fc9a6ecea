/** String instructions: every form against a byte-by-byte reference, and the state that a fault leaves. */
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { FLAG, IntegerRig, MICRO_OP, OUTCOME, VECTOR, mask, signed } from "./integer-rig.ts";
import { RAM_BYTES } from "./memory-rig.ts";

let rig: IntegerRig;
const ports: { port: number; size: number; value?: number }[] = [];
beforeAll(async () => {
  rig = await IntegerRig.build({
    portRead: (port, size) => {
      ports.push({ port, size });
      return ports.length;
    },
    portWrite: (port, size, value) => void ports.push({ port, size, value: value! }),
    mmioRead: () => 0xffffffff,
    mmioWrite: () => undefined,
  });
});
beforeEach(() => {
  rig.long();
  ports.length = 0;
});

const size = fc.constantFrom(1, 2, 4, 8);
const ram = (): Uint8Array => rig.harness.bytes.subarray(RAM_BASE, RAM_BASE + RAM_BYTES);
const element = (bytes: Uint8Array, at: number, n: number): bigint =>
  Array.from({ length: n }, (_, i) => BigInt(bytes[at + i]!) << BigInt(8 * i)).reduce((a, b) => a | b, 0n);

test("REP MOVS copies element by element, whatever overlaps and wherever pages end", () => {
  fc.assert(
    fc.property(
      size,
      fc.integer({ min: 0x2000, max: 0x4000 }),
      fc.integer({ min: -300, max: 300 }),
      fc.nat(1200),
      fc.boolean(),
      (n, from, distance, count, down) => {
        const to = from + distance;
        const bytes = ram();
        for (let i = 0; i < 0x8000; i++) bytes[i] = (i * 7 + (i >> 8)) & 0xff;
        const expected = bytes.slice(0, 0x8000);
        const start = down ? 0x3000 : 0;
        const step = down ? -n : n;
        for (let i = 0; i < count; i++) expected.copyWithin(start + to + i * step, start + from + i * step, start + from + i * step + n);
        rig.setFlags(down ? FLAG.DF : 0n);
        rig.set("RSI", BigInt(start + from));
        rig.set("RDI", BigInt(start + to));
        rig.set("RCX", BigInt(count));
        expect(rig.execAll("execMovs", { size: n, flags: MICRO_OP.REP })).toBe(OUTCOME.RETIRE);
        expect(Buffer.compare(bytes.slice(0, 0x8000), expected)).toBe(0);
        expect([rig.value("RSI"), rig.value("RDI"), rig.value("RCX")]).toEqual([
          BigInt(start + from + count * step),
          BigInt(start + to + count * step),
          0n,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

test("REP STOS fills; LODS ends with the last element", () => {
  fc.assert(
    fc.property(
      size,
      fc.integer({ min: 0x2f00, max: 0x3100 }),
      fc.nat(600),
      fc.constantFrom(0n, 0x1122334455667788n, 0xffffffffffffffffn),
      (n, to, count, value) => {
        const bytes = ram();
        bytes.fill(0x5a, 0, 0x8000);
        rig.setFlags(0n);
        rig.set("RAX", value);
        rig.set("RDI", BigInt(to));
        rig.set("RCX", BigInt(count));
        expect(rig.execAll("execStos", { size: n, flags: MICRO_OP.REP })).toBe(OUTCOME.RETIRE);
        for (let i = 0; i < count; i++) expect(element(bytes, to + i * n, n)).toBe(value & mask(n));
        expect([bytes[to - 1], bytes[to + count * n]]).toEqual([0x5a, 0x5a]);
        expect(rig.value("RDI")).toBe(BigInt(to + count * n));
      },
    ),
    { numRuns: 100 },
  );
  rig.write32(0x1000n, 0xdeadbeef);
  rig.set("RSI", 0x1000n);
  rig.set("RAX", 0n);
  rig.exec("execLods", { size: 2 });
  expect([rig.value("RAX"), rig.value("RSI")]).toEqual([0xbeefn, 0x1002n]);
});

test("REPE CMPS and REPNE SCAS stop after the element that decides", () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 0x2f00, max: 0x3000 }), fc.nat(400), fc.nat(420), fc.boolean(), (n, at, count, odd, down) => {
      const bytes = ram();
      bytes.fill(0, 0, 0x10000);
      const step = down ? -n : n;
      const base = down ? 0x2000 : 0;
      const a = base + at,
        b = base + at + 0x4123;
      for (let i = -4000; i < 4000; i++) bytes[a + i] = bytes[b + i] = (i * 31) & 0x7f;
      if (odd < count) bytes[b + odd * step] = bytes[b + odd * step]! ^ 0x80;
      rig.setFlags(FLAG.CF | FLAG.ZF | (down ? FLAG.DF : 0n));
      rig.set("RSI", BigInt(a));
      rig.set("RDI", BigInt(b));
      rig.set("RCX", BigInt(count));
      rig.execAll("execCmps", { size: n, flags: MICRO_OP.REP });
      const done = Math.min(count, odd + 1);
      expect([rig.value("RSI"), rig.value("RDI"), rig.value("RCX")]).toEqual([
        BigInt(a + done * step),
        BigInt(b + done * step),
        BigInt(count - done),
      ]);
      if (count > 0) {
        const x = element(bytes, a + (done - 1) * step, n),
          y = element(bytes, b + (done - 1) * step, n);
        expect(rig.flags() & (FLAG.CF | FLAG.ZF | FLAG.SF)).toBe(
          (x < y ? FLAG.CF : 0n) | (x === y ? FLAG.ZF : 0n) | (signed(x - y, n) < 0n ? FLAG.SF : 0n),
        );
      } else expect(rig.flags()).toBe(FLAG.CF | FLAG.ZF);

      bytes.fill(0x11, 0, 0x10000);
      if (odd < count) bytes[a + odd * step + n - 1] = 0x77;
      rig.set("RAX", element(bytes, a + odd * step, n));
      rig.set("RDI", BigInt(a));
      rig.set("RCX", BigInt(count));
      rig.execAll("execScas", { size: n, flags: odd < count ? MICRO_OP.REPNE : MICRO_OP.REP });
      expect([rig.value("RDI"), rig.value("RCX")]).toEqual([BigInt(a + done * step), BigInt(count - done)]);
    }),
    { numRuns: 150 },
  );
});

test("a fault in the middle leaves the registers of the element that faulted", () => {
  rig.protected();
  // ES ends in the middle of the destination.
  rig.segment(0, 0n, 0x2fff, 0x4093);
  rig.call("updateMode");
  rig.set("RSI", 0x1000n);
  rig.set("RDI", 0x2ff0n);
  rig.set("RCX", 100n);
  rig.setFlags(0n);
  expect(rig.execAll("execMovs", { size: 4, addressSize: 4, flags: MICRO_OP.REP })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  expect([rig.value("RSI"), rig.value("RDI"), rig.value("RCX")]).toEqual([0x1010n, 0x3000n, 96n]);
});

test("16-bit addresses wrap and leave the upper registers alone", () => {
  rig.protected();
  rig.set("RDI", 0x5555fffen);
  rig.set("RCX", 0xaaaa0004n);
  rig.set("RAX", 0x99n);
  rig.setFlags(0n);
  expect(rig.execAll("execStos", { size: 1, addressSize: 2, flags: MICRO_OP.REP })).toBe(OUTCOME.RETIRE);
  expect([rig.value("RDI"), rig.value("RCX")]).toEqual([0x55550002n, 0xaaaa0000n]);
  expect([ram()[0xfffe], ram()[0xffff], ram()[0], ram()[1], ram()[0x10000]]).toEqual([0x99, 0x99, 0x99, 0x99, 0]);
});

test("memory that is not RAM is done one element at a time", () => {
  rig.set("RSI", 0xe0000000n);
  rig.set("RDI", 0x1000n);
  rig.set("RCX", 3n);
  rig.setFlags(0n);
  expect(rig.exec("execMovs", { size: 4, flags: MICRO_OP.REP })).toBe(OUTCOME.REPEAT);
  expect([rig.value("RSI"), rig.value("RCX"), rig.read32(0x1000n)]).toEqual([0xe0000004n, 2n, 0xffffffff]);
});

test("single-stepping sees every iteration", () => {
  rig.setFlags(FLAG.TF);
  rig.set("RDI", 0x1000n);
  rig.set("RCX", 3n);
  expect(rig.exec("execStos", { size: 1, flags: MICRO_OP.REP })).toBe(OUTCOME.REPEAT);
  expect(rig.value("RCX")).toBe(2n);
});

test("INS and OUTS move elements between memory and a port", () => {
  rig.setFlags(0n);
  rig.set("RDX", 0x1f0n);
  rig.set("RDI", 0x1000n);
  rig.set("RCX", 3n);
  expect(rig.execAll("execIns", { size: 2, flags: MICRO_OP.REP })).toBe(OUTCOME.RETIRE_END);
  expect([rig.read32(0x1000n), rig.read32(0x1004n) & 0xffff, rig.value("RCX")]).toEqual([0x00020001, 3, 0n]);
  rig.set("RSI", 0x1000n);
  rig.set("RCX", 2n);
  ports.length = 0;
  rig.execAll("execOuts", { size: 2, flags: MICRO_OP.REP });
  expect(ports).toEqual([
    { port: 0x1f0, size: 2, value: 1 },
    { port: 0x1f0, size: 2, value: 2 },
  ]);
});
