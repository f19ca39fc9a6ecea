/** Multiplication, division and their kin against unbounded integers. */
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { FLAG, IntegerRig, OUTCOME, VECTOR, mask, signed } from "./integer-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build();
});
beforeEach(() => rig.long());

/** Values that sit at the edges, and any other. */
const word = fc.oneof(
  fc.constantFrom(
    0n,
    1n,
    2n,
    0x7fn,
    0x80n,
    0xffn,
    0x7fffn,
    0x8000n,
    0xffffn,
    0x7fffffffn,
    0x80000000n,
    0xffffffffn,
    0x100000000n,
    0x7fffffffffffffffn,
    0x8000000000000000n,
    0xffffffffffffffffn,
  ),
  fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }),
);
const size = fc.constantFrom(1, 2, 4, 8);

/** The register `name` after a write of `size` bytes. */
const merged = (old: bigint, value: bigint, bytes: number): bigint =>
  bytes >= 4 ? value & mask(bytes) : (old & ~mask(bytes)) | (value & mask(bytes));

test("multiplyHigh is the upper half of the product", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(rig.call64("multiplyHigh", a, b)).toBe((a * b) >> 64n);
      expect(rig.call64("multiplyHighSigned", a, b)).toBe(BigInt.asUintN(64, (signed(a, 8) * signed(b, 8)) >> 64n));
    }),
    { numRuns: 2000 },
  );
});

test("divideWide is the quotient of a 128-bit number", () => {
  fc.assert(
    fc.property(word, word, word, (high, low, divisor) => {
      fc.pre(high < divisor);
      expect(rig.call64("divideWide", high, low, divisor)).toBe(((high << 64n) | low) / divisor);
    }),
    { numRuns: 5000 },
  );
});

test("MUL and IMUL give the whole product, and CF = OF when its upper half says something", () => {
  fc.assert(
    fc.property(size, word, word, word, fc.boolean(), (n, a, b, d, isSigned) => {
      rig.set("RAX", a);
      rig.set("RDX", d);
      rig.set("RBX", b);
      expect(rig.exec(isSigned ? "execImul" : "execMul", { size: n, rm: 3 })).toBe(OUTCOME.RETIRE);
      const [x, y] = isSigned ? [signed(a, n), signed(b, n)] : [a & mask(n), b & mask(n)];
      const product = x * y;
      if (n === 1) {
        expect(rig.value("RAX")).toBe(merged(a, product, 2));
        expect(rig.value("RDX")).toBe(d);
      } else {
        expect(rig.value("RAX")).toBe(merged(a, product, n));
        expect(rig.value("RDX")).toBe(merged(d, product >> BigInt(n * 8), n));
      }
      const significant = isSigned ? signed(product, n) !== product : product > mask(n);
      expect(rig.flags() & (FLAG.CF | FLAG.OF)).toBe(significant ? FLAG.CF | FLAG.OF : 0n);
    }),
    { numRuns: 3000 },
  );
});

test("DIV and IDIV give quotient and remainder, or #DE with nothing changed", () => {
  fc.assert(
    fc.property(size, word, word, word, fc.boolean(), fc.boolean(), (n, a, b, d, isSigned, likely) => {
      // Half of the runs have a dividend that is likely to fit.
      const upper = likely ? (isSigned && (a >> BigInt(n * 8 - 1)) & 1n ? 0xffffffffffffffffn : 0n) : d;
      const rax = n === 1 ? (a & ~0xff00n) | ((upper & 0xffn) << 8n) : a;
      rig.set("RAX", rax);
      rig.set("RDX", upper);
      rig.set("RBX", b);
      const wide = n === 1 ? rax & 0xffffn : ((upper & mask(n)) << BigInt(n * 8)) | (a & mask(n));
      const dividend = isSigned ? signed(wide, n * 2) : wide;
      const divisor = isSigned ? signed(b, n) : b & mask(n);
      const quotient = divisor === 0n ? undefined : dividend / divisor;
      const fits = quotient !== undefined && (isSigned ? signed(quotient, n) === quotient : quotient <= mask(n));
      const outcome = rig.exec(isSigned ? "execIdiv" : "execDiv", { size: n, rm: 3 });
      if (!fits) {
        expect(outcome).toBe(OUTCOME.FAULT);
        expect(rig.fault()).toBe(VECTOR.DE);
        expect([rig.value("RAX"), rig.value("RDX")]).toEqual([rax, upper]);
        return;
      }
      expect(outcome).toBe(OUTCOME.RETIRE);
      const remainder = dividend % divisor;
      if (n === 1) expect(rig.value("RAX")).toBe(merged(rax, (quotient & 0xffn) | ((remainder & 0xffn) << 8n), 2));
      else expect([rig.value("RAX"), rig.value("RDX")]).toEqual([merged(rax, quotient, n), merged(upper, remainder, n)]);
    }),
    { numRuns: 5000 },
  );
});

test("ADCX and ADOX use and change one flag each", () => {
  fc.assert(
    fc.property(fc.constantFrom(4, 8), word, word, fc.bigInt({ min: 0n, max: 0xfffn }), fc.boolean(), (n, a, b, flags, overflow) => {
      rig.setFlags(flags & 0x8d5n);
      rig.set("RCX", a);
      rig.set("RBX", b);
      const flag = overflow ? FLAG.OF : FLAG.CF;
      rig.exec(overflow ? "execAdox" : "execAdcx", { size: n, reg: 1, rm: 3 });
      const sum = (a & mask(n)) + (b & mask(n)) + (flags & flag ? 1n : 0n);
      expect(rig.value("RCX")).toBe(sum & mask(n));
      expect(rig.flags()).toBe((flags & 0x8d5n & ~flag) | (sum > mask(n) ? flag : 0n));
    }),
  );
});

test("MULX writes the upper half last", () => {
  fc.assert(
    fc.property(fc.constantFrom(4, 8), word, word, (n, a, b) => {
      rig.set("RDX", a);
      rig.set("RBX", b);
      const product = (a & mask(n)) * (b & mask(n));
      rig.exec("execMulx", { size: n, reg: 1, vvvv: 6, rm: 3 });
      expect([rig.value("RCX"), rig.value("RSI")]).toEqual([product >> BigInt(n * 8), product & mask(n)]);
      rig.exec("execMulx", { size: n, reg: 1, vvvv: 1, rm: 3 });
      expect(rig.value("RCX")).toBe(product >> BigInt(n * 8));
    }),
  );
});

test("CMPXCHG8B and CMPXCHG16B exchange on equality, load otherwise, and change ZF only", () => {
  rig.setFlags(FLAG.CF | FLAG.OF);
  rig.write64(0x1000n, 0x1122334455667788n);
  for (const [register, value] of [
    ["RAX", 0xffffffff55667788n],
    ["RDX", 0x11223344n],
    ["RBX", 0xaaaaaaaan],
    ["RCX", 0xbbbbbbbbn],
  ] as const)
    rig.set(register, value);
  expect(rig.exec("execCmpxchg8b", { memory: 0x1000 })).toBe(OUTCOME.RETIRE);
  expect(rig.read64(0x1000n)).toBe(0xbbbbbbbbaaaaaaaan);
  expect(rig.flags()).toBe(FLAG.CF | FLAG.OF | FLAG.ZF);
  expect(rig.exec("execCmpxchg8b", { memory: 0x1000 })).toBe(OUTCOME.RETIRE);
  expect([rig.value("RAX"), rig.value("RDX")]).toEqual([0xaaaaaaaan, 0xbbbbbbbbn]);
  expect(rig.flags()).toBe(FLAG.CF | FLAG.OF);

  rig.write64(0x2000n, 0xaaaaaaaan);
  rig.write64(0x2008n, 0xbbbbbbbbn);
  expect(rig.exec("execCmpxchg16b", { memory: 0x2000 })).toBe(OUTCOME.RETIRE);
  expect([rig.read64(0x2000n), rig.read64(0x2008n)]).toEqual([0xaaaaaaaan, 0xbbbbbbbbn]);
  expect(rig.flags() & FLAG.ZF).toBe(FLAG.ZF);
  expect(rig.exec("execCmpxchg16b", { memory: 0x2008 })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
});

test("CRC32 accumulates CRC-32C", () => {
  const crc32c = (start: number, bytes: readonly number[]): number => {
    let crc = start;
    for (const byte of bytes) {
      crc ^= byte;
      for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
    }
    return crc >>> 0;
  };
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 4, 8), word, fc.nat(0xffffffff), (n, data, start) => {
      rig.set("RCX", 0xdead00000000n | BigInt(start));
      rig.set("RBX", data);
      rig.exec("execCrc32", { size: n === 1 ? 4 : n, reg: 1, rm: 3, opcode: n === 1 ? 0x2f0 : 0x2f1 });
      const bytes = Array.from({ length: n }, (_, i) => Number((data >> BigInt(i * 8)) & 0xffn));
      expect(rig.value("RCX")).toBe(BigInt(crc32c(start, bytes)));
    }),
  );
});
