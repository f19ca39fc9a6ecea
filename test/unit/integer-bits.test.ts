/** Bit instructions, rotates through carry, double shifts and decimal adjustments against plain references. */
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { FLAG, IntegerRig, OUTCOME, VECTOR, mask, signed } from "./integer-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build();
});
beforeEach(() => rig.long());

const word = fc.oneof(
  fc.constantFrom(0n, 1n, 2n, 0x80n, 0x8000n, 0x80000000n, 0xffffffffn, 0x8000000000000000n, 0xffffffffffffffffn),
  fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }),
);
const size = fc.constantFrom(2, 4, 8);
const wide = fc.constantFrom(4, 8);
const merged = (old: bigint, value: bigint, bytes: number): bigint =>
  bytes >= 4 ? value & mask(bytes) : (old & ~mask(bytes)) | (value & mask(bytes));
const parity = (value: bigint): boolean => [...(value & 0xffn).toString(2)].filter((c) => c === "1").length % 2 === 0;
const resultFlags = (value: bigint, bytes: number): bigint =>
  ((value & mask(bytes)) === 0n ? FLAG.ZF : 0n) | (signed(value, bytes) < 0n ? FLAG.SF : 0n) | (parity(value) ? FLAG.PF : 0n);
const ones = (value: bigint): number => [...value.toString(2)].filter((c) => c === "1").length;

test("BSF and BSR find a bit, or set ZF and keep the destination", () => {
  fc.assert(
    fc.property(size, word, word, (n, source, old) => {
      const value = source & mask(n);
      for (const [name, index] of [
        ["execBsf", value === 0n ? 0 : ones((value & -value) - 1n)],
        ["execBsr", value.toString(2).length - 1],
      ] as const) {
        rig.set("RBX", source);
        rig.set("RCX", old);
        expect(rig.exec(name, { size: n, reg: 1, rm: 3 })).toBe(OUTCOME.RETIRE);
        expect(rig.value("RCX")).toBe(value === 0n ? old : merged(old, BigInt(index), n));
        expect(rig.flags() & FLAG.ZF).toBe(value === 0n ? FLAG.ZF : 0n);
      }
    }),
  );
});

test("LZCNT, TZCNT and POPCNT count, with their flags", () => {
  fc.assert(
    fc.property(size, word, word, (n, source, old) => {
      const value = source & mask(n);
      const bits = n * 8;
      const leading = value === 0n ? bits : bits - value.toString(2).length;
      const trailing = value === 0n ? bits : ones((value & -value) - 1n);
      rig.set("RBX", source);
      for (const [name, count] of [
        ["execLzcnt", leading],
        ["execTzcnt", trailing],
      ] as const) {
        rig.set("RCX", old);
        rig.exec(name, { size: n, reg: 1, rm: 3 });
        expect(rig.value("RCX")).toBe(merged(old, BigInt(count), n));
        expect(rig.flags() & (FLAG.CF | FLAG.ZF)).toBe((value === 0n ? FLAG.CF : 0n) | (count === 0 ? FLAG.ZF : 0n));
      }
      rig.set("RCX", old);
      rig.exec("execPopcnt", { size: n, reg: 1, rm: 3 });
      expect(rig.value("RCX")).toBe(merged(old, BigInt(ones(value)), n));
      expect(rig.flags()).toBe(value === 0n ? FLAG.ZF : 0n);
    }),
  );
});

test("BMI1 and BMI2 against their definitions", () => {
  fc.assert(
    fc.property(wide, word, word, (n, a, b) => {
      const bits = BigInt(n * 8);
      const rm = a & mask(n);
      const v = b & mask(n);
      const start = v & 0xffn;
      const length = (v >> 8n) & 0xffn;
      const index = v & 0xffn;
      const count = v & (bits - 1n);
      let deposited = 0n,
        gathered = 0n;
      for (let i = 0n, k = 0n; i < bits; i++) {
        if (!((rm >> i) & 1n)) continue;
        deposited |= ((v >> k) & 1n) << i;
        gathered |= ((v >> i) & 1n) << k;
        k++;
      }
      // [handler, result, defined flags, their mask]
      const cases: [string, bigint, bigint, bigint][] = [
        ["execAndn", ~v & rm, resultFlags(~v & rm, n), FLAG.CF | FLAG.OF | FLAG.ZF | FLAG.SF],
        [
          "execBextr",
          (rm >> start) & ((1n << length) - 1n),
          ((rm >> start) & ((1n << length) - 1n)) === 0n ? FLAG.ZF : 0n,
          FLAG.CF | FLAG.OF | FLAG.ZF,
        ],
        ["execBzhi", index < bits ? rm & ((1n << index) - 1n) : rm, index < bits ? 0n : FLAG.CF, FLAG.CF | FLAG.OF],
        ["execPdep", deposited, 0n, 0n],
        ["execPext", gathered, 0n, 0n],
        ["execSarx", signed(rm, n) >> count, 0n, 0n],
        ["execShlx", rm << count, 0n, 0n],
        ["execShrx", rm >> count, 0n, 0n],
      ];
      for (const [name, result, flags, defined] of cases) {
        rig.set("RBX", a);
        rig.set("RSI", b);
        rig.exec(name, { size: n, reg: 1, vvvv: 6, rm: 3 });
        expect([name, rig.value("RCX")]).toEqual([name, result & mask(n)]);
        expect([name, rig.flags() & defined]).toEqual([name, flags & defined]);
      }
      const lowest: [string, bigint, boolean][] = [
        ["execBlsi", -rm & rm, rm !== 0n],
        ["execBlsmsk", (rm - 1n) ^ rm, rm === 0n],
        ["execBlsr", (rm - 1n) & rm, rm === 0n],
      ];
      for (const [name, result, carry] of lowest) {
        rig.exec(name, { size: n, vvvv: 6, rm: 3 });
        expect([name, rig.value("RSI")]).toEqual([name, result & mask(n)]);
        const defined = FLAG.CF | FLAG.OF | FLAG.ZF | FLAG.SF;
        expect([name, rig.flags() & defined]).toEqual([name, ((carry ? FLAG.CF : 0n) | resultFlags(result, n)) & defined]);
      }
      rig.exec("execRorx", { size: n, reg: 1, rm: 3, imm: Number(b & 0x7fn) });
      const by = b & 0x7fn & (bits - 1n);
      expect(rig.value("RCX")).toBe(((rm >> by) | (rm << (bits - by))) & mask(n));
    }),
    { numRuns: 500 },
  );
});

test("MOVBE reverses bytes both ways", () => {
  rig.write64(0x1000n, 0x1122334455667788n);
  rig.set("RCX", 0n);
  rig.exec("execMovbe", { size: 8, reg: 1, memory: 0x1000, opcode: 0x2f0 });
  expect(rig.value("RCX")).toBe(0x8877665544332211n);
  rig.exec("execMovbe", { size: 2, reg: 1, memory: 0x2000, opcode: 0x2f1 });
  expect(rig.read64(0x2000n)).toBe(0x1122n);
});

test("RCL and RCR rotate operand and CF as one number", () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 4, 8), word, fc.nat(255), fc.boolean(), fc.boolean(), (n, a, cl, carry, left) => {
      const bits = BigInt(n * 8);
      rig.setFlags((carry ? FLAG.CF : 0n) | FLAG.AF | FLAG.ZF);
      rig.set("RBX", a);
      rig.set("RCX", BigInt(cl));
      rig.exec(left ? "execRcl" : "execRcr", { size: n, rm: 3, opcode: n === 1 ? 0xd2 : 0xd3 });
      const masked = BigInt(cl) & (n === 8 ? 63n : 31n);
      const count = masked % (bits + 1n);
      const whole = ((carry ? 1n : 0n) << bits) | (a & mask(n));
      const by = left ? count : (bits + 1n - count) % (bits + 1n);
      const rotated = ((whole << by) | (whole >> (bits + 1n - by))) & ((1n << (bits + 1n)) - 1n);
      expect(rig.value("RBX")).toBe(merged(a, rotated, n));
      expect((rig.flags() & FLAG.CF) !== 0n).toBe(((rotated >> bits) & 1n) === 1n);
      expect(rig.flags() & (FLAG.AF | FLAG.ZF | FLAG.SF | FLAG.PF)).toBe(FLAG.AF | FLAG.ZF);
      if (masked === 1n) {
        const result = rotated & mask(n);
        if (left) expect((rig.flags() & FLAG.OF) !== 0n).toBe(signed(result, n) < 0n !== (((rotated >> bits) & 1n) === 1n));
        else expect((rig.flags() & FLAG.OF) !== 0n).toBe(signed(result, n) < 0n !== signed(a, n) < 0n);
      }
    }),
    { numRuns: 2000 },
  );
});

test("SHLD and SHRD shift bits in from the register", () => {
  fc.assert(
    fc.property(size, word, word, fc.nat(255), fc.boolean(), (n, a, b, cl, left) => {
      const bits = BigInt(n * 8);
      const masked = BigInt(cl) & (n === 8 ? 63n : 31n);
      fc.pre(masked <= bits);
      rig.setFlags(0n);
      rig.set("RBX", a);
      rig.set("RSI", b);
      rig.set("RCX", BigInt(cl));
      rig.exec(left ? "execShld" : "execShrd", { size: n, reg: 6, rm: 3, opcode: left ? 0x1a5 : 0x1ad });
      const destination = a & mask(n);
      const source = b & mask(n);
      const result =
        masked === 0n
          ? destination
          : left
            ? (destination << masked) | (source >> (bits - masked))
            : (destination >> masked) | (source << (bits - masked));
      expect(rig.value("RBX")).toBe(merged(a, result, n));
      if (masked === 0n) return;
      const carry = left ? (destination >> (bits - masked)) & 1n : (destination >> (masked - 1n)) & 1n;
      const defined = FLAG.CF | FLAG.ZF | FLAG.SF | FLAG.PF;
      expect(rig.flags() & defined).toBe(carry | resultFlags(result, n));
      if (masked === 1n) expect((rig.flags() & FLAG.OF) !== 0n).toBe(signed(result, n) < 0n !== signed(a, n) < 0n);
    }),
    { numRuns: 2000 },
  );
});

test("DAA and DAS correct every packed decimal sum and difference", () => {
  const bcd = (x: number): number => (Math.floor(x / 10) << 4) | (x % 10);
  for (let x = 0; x < 100; x++) {
    for (let y = 0; y < 100; y++) {
      const sum = bcd(x) + bcd(y);
      rig.set("RAX", BigInt(sum & 0xff));
      rig.setFlags((sum > 0xff ? FLAG.CF : 0n) | ((bcd(x) & 15) + (bcd(y) & 15) > 15 ? FLAG.AF : 0n));
      rig.exec("execDaa");
      expect([rig.value("RAX"), rig.flags() & FLAG.CF]).toEqual([BigInt(bcd((x + y) % 100)), x + y > 99 ? FLAG.CF : 0n]);
      const difference = bcd(x) - bcd(y);
      rig.set("RAX", BigInt(difference & 0xff));
      rig.setFlags((difference < 0 ? FLAG.CF : 0n) | ((bcd(x) & 15) < (bcd(y) & 15) ? FLAG.AF : 0n));
      rig.exec("execDas");
      expect([rig.value("RAX"), rig.flags() & FLAG.CF]).toEqual([BigInt(bcd((x - y + 100) % 100)), x < y ? FLAG.CF : 0n]);
    }
  }
});

test("AAA, AAS, AAM and AAD adjust unpacked decimals; AAM by 0 is #DE", () => {
  rig.set("RAX", 0x020bn);
  rig.setFlags(0n);
  rig.exec("execAaa");
  expect([rig.value("RAX"), rig.flags() & (FLAG.AF | FLAG.CF)]).toEqual([0x0301n, FLAG.AF | FLAG.CF]);
  rig.set("RAX", 0x02fen);
  rig.setFlags(FLAG.AF);
  rig.exec("execAas");
  expect([rig.value("RAX"), rig.flags() & (FLAG.AF | FLAG.CF)]).toEqual([0x0108n, FLAG.AF | FLAG.CF]);
  rig.set("RAX", 0xff51n);
  rig.exec("execAam", { imm: 10 });
  expect(rig.value("RAX")).toBe(0x0801n);
  rig.exec("execAad", { imm: 10 });
  expect(rig.value("RAX")).toBe(81n);
  expect(rig.exec("execAam", { imm: 0 })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.DE);
});
