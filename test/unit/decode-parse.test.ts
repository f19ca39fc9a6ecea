/** parse() on its own: what the random comparison cannot reach or does not look at. */
import { beforeAll, describe, expect, test } from "vitest";
import * as Form from "../../assembly/spec/form.ts";
import { INSN_BASE, MACHINE_BASE, RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import { FEATURES } from "../../assembly/spec/machine-offset.ts";
import { CR0, RFLAGS } from "../../assembly/spec/vcpu-offset.ts";
import { cpuFeature } from "../../src/spec/x86/cpu-features.ts";
import { INSTRUCTIONS } from "../../src/spec/x86/instructions/table.ts";
import { FIELD } from "../decode-comparison.ts";
import { compile, type Harness } from "../harness.ts";

const OK = 0;
const UD = 1;
const MORE = 2;
const LONG = 3;
const MODE = { 16: 0, 32: 1, 64: 2 } as const;

let harness: Harness;
beforeAll(async () => {
  harness = await compile("assembly/x86/decode/parse.ts");
});

function setFeatures(without: readonly string[] = []): void {
  for (let i = 0; i < 8; i++) harness.view.setUint32(MACHINE_BASE + FEATURES + 4 * i, 0xffffffff, true);
  for (const name of without) {
    const number = cpuFeature(name).number;
    const at = MACHINE_BASE + FEATURES + 4 * (number >> 5);
    harness.view.setUint32(at, harness.view.getUint32(at, true) & ~(1 << (number & 31)), true);
  }
}

/** Result of parse(), with "valid but not implemented" as OK. */
function parse(hex: string, bits: 16 | 32 | 64 = 64, available?: number): number {
  const bytes = Buffer.from(hex.replace(/ /g, ""), "hex");
  harness.bytes.fill(0xcc, RAM_BASE, RAM_BASE + 64);
  harness.bytes.set(bytes, RAM_BASE);
  const result = (harness.exports["parse"]! as unknown as (at: number, available: number, mode: number) => number)(
    RAM_BASE,
    available ?? Math.max(15, bytes.length),
    MODE[bits],
  );
  return result === 4 ? OK : result;
}
const field = (name: Exclude<keyof typeof FIELD, "disp" | "imm">): number => harness.view.getUint32(INSN_BASE + FIELD[name], true);
const imm = (): bigint => harness.view.getBigInt64(INSN_BASE + FIELD.imm, true);
const disp = (): bigint => harness.view.getBigInt64(INSN_BASE + FIELD.disp, true);
const name = (): string => INSTRUCTIONS[field("row")]!.name;

describe("parse", () => {
  beforeAll(() => {
    setFeatures();
    harness.view.setBigUint64(VCPU_BASE + CR0, 1n, true);
  });

  test.each([
    ["48 81 84 8b 78 56 34 12 21 43 65 87", 64],
    ["66 67 2e f0 81 06 34 12 78 56", 32],
    ["f3 48 0f b8 44 24 08", 64],
    ["c4 e2 7b f6 84 91 44 33 22 11", 64],
    ["9a 78 56 34 12 08 00", 32],
    ["48 b8 01 02 03 04 05 06 07 08", 64],
    ["c8 10 00 01", 16],
  ] as const)("%s needs all of its bytes", (hex, bits) => {
    const length = hex.replace(/ /g, "").length / 2;
    for (let available = 0; available < length; available++) expect(parse(hex, bits, available)).toBe(MORE);
    expect(parse(hex, bits, length)).toBe(OK);
    expect(field("length")).toBe(length);
  });

  test("15 bytes are an instruction, 16 are #GP", () => {
    const prefixes = "2e ".repeat(8);
    expect(parse(`${prefixes} 48 81 c0 78 56 34 12`)).toBe(OK);
    expect(field("length")).toBe(15);
    expect(parse(`${prefixes} 66 48 81 c0 78 56 34 12`)).toBe(LONG);
    expect(parse("66 ".repeat(40))).toBe(LONG);
    expect(parse("48 ".repeat(40))).toBe(LONG);
    // An opcode that does not exist is #UD as soon as its bytes are there.
    expect(parse(`${"2e ".repeat(12)} 0f ff c0`)).toBe(UD);
    expect(parse(`${"2e ".repeat(13)} 0f ff c0`)).toBe(LONG);
    expect(parse("66 ".repeat(14), 64, 14)).toBe(MORE);
  });

  test("an invalid opcode is #UD even where the page ends behind it", () => {
    expect(parse("0f 04", 64, 2)).toBe(UD);
    expect(parse("0f 04", 64, 1)).toBe(MORE);
    expect(parse("06", 64, 1)).toBe(UD);
  });

  test("LOCK wants a memory destination of an instruction that allows it", () => {
    expect(parse("f0 01 00")).toBe(OK);
    expect(parse("f0 01 c0")).toBe(UD);
    expect(parse("f0 03 00")).toBe(UD);
    expect(parse("f0 39 00")).toBe(UD);
    expect(parse("f0 0f b1 08")).toBe(OK);
    expect(parse("f0 8b 00")).toBe(UD);
    expect(parse("f0 90")).toBe(UD);
    expect(parse("f0 0f 20 c0", 32)).toBe(UD);
  });

  test("REX counts only right before the opcode", () => {
    expect(parse("48 66 01 c0")).toBe(OK);
    expect(field("opSize")).toBe(2);
    expect(parse("66 48 01 c0")).toBe(OK);
    expect(field("opSize")).toBe(8);
    expect(parse("48 41 01 c0")).toBe(OK);
    expect(field("opSize")).toBe(4);
    expect(field("rm")).toBe(8);
    expect(parse("40 00 c4")).toBe(OK);
    expect(field("rex")).toBe(0x10);
  });

  test("operand sizes", () => {
    const size = (hex: string, bits: 16 | 32 | 64): number => (parse(hex, bits) === OK ? field("opSize") : -1);
    expect([
      size("50", 16),
      size("66 50", 16),
      size("50", 32),
      size("66 50", 32),
      size("50", 64),
      size("66 50", 64),
      size("66 48 50", 64),
    ]).toEqual([2, 4, 4, 2, 8, 2, 8]);
    // Near branches ignore the prefix in 64-bit mode; far ones do not.
    expect([
      size("e8 00 00 00 00", 64),
      size("66 e8 00 00 00 00", 64),
      size("66 c3", 64),
      size("cb", 64),
      size("66 cb", 64),
      size("48 cb", 64),
    ]).toEqual([8, 8, 8, 4, 2, 8]);
    expect(parse("66 e8 00 00", 32)).toBe(OK);
    expect(field("length")).toBe(4);
    expect([size("a4", 64), size("a5", 64), size("66 a5", 64), size("48 a5", 64), size("6d", 64), size("48 6d", 64)]).toEqual([
      1, 4, 2, 8, 4, 4,
    ]);
    expect([size("0f 20 c0", 16), size("0f 20 c0", 32), size("0f 20 c0", 64), size("66 0f 20 c0", 64)]).toEqual([4, 4, 8, 8]);
    expect([size("0f 78 c0", 32), size("0f 78 c0", 64)]).toEqual([4, 8]);
    expect([size("0f 01 10", 16), size("0f 01 10", 32), size("66 0f 01 10", 32), size("66 0f 01 10", 64)]).toEqual([2, 4, 2, 8]);
    expect([size("f2 0f 38 f0 c0", 64), size("66 f2 0f 38 f1 c0", 64), size("f2 0f 38 f1 c0", 64), size("f2 48 0f 38 f1 c0", 64)]).toEqual([
      1, 2, 4, 8,
    ]);
    expect([size("9c", 64), size("66 9c", 64), size("cf", 64), size("48 cf", 64), size("c9", 64), size("8f 00", 64)]).toEqual([
      8, 2, 4, 8, 8, 8,
    ]);
    expect([size("0f 94 c0", 64), size("0f b6 c0", 64), size("b0 00", 64), size("04 00", 64), size("e4 00", 64), size("d7", 64)]).toEqual([
      1, 4, 1, 1, 1, 1,
    ]);
    expect([size("0f 07", 64), size("48 0f 07", 64)]).toEqual([4, 8]);
    expect([size("c4 e2 78 f2 c0", 64), size("c4 e2 f8 f2 c0", 64), size("c4 e2 f8 f2 c0", 32)]).toEqual([4, 8, 4]);
  });

  test("addressing forms", () => {
    const address = (): readonly (number | bigint)[] => [
      field("base"),
      field("index"),
      field("scale"),
      disp(),
      field("segment"),
      field("adSize"),
    ];
    parse("8b 42 fe", 16);
    expect(address()).toEqual([5, 6, 0, -2n, 2, 2]);
    parse("8b 06 34 92", 16);
    expect(address()).toEqual([16, 16, 0, -0x6dccn, 3, 2]);
    parse("67 8b 04 4d 00 00 00 80", 16);
    expect(address()).toEqual([16, 1, 1, -0x80000000n, 3, 4]);
    parse("64 8b 45 00", 32);
    expect(address()).toEqual([5, 16, 0, 0n, 4, 4]);
    parse("36 65 26 8b 04 24");
    expect(address()).toEqual([4, 16, 0, 0n, 5, 8]);
    parse("36 8b 00");
    expect(address()).toEqual([0, 16, 0, 0n, 3, 8]);
    parse("8b 05 10 00 00 00");
    expect(address()).toEqual([17, 16, 0, 16n, 3, 8]);
    parse("43 8b 44 e5 08");
    expect(address()).toEqual([13, 12, 3, 8n, 3, 8]);
    parse("41 8b 04 24");
    expect(address()).toEqual([12, 16, 0, 0n, 3, 8]);
    parse("67 a1 00 00 00 80");
    expect(address()).toEqual([16, 16, 0, 0x80000000n, 3, 4]);
    parse("48 a3 88 77 66 55 44 33 22 91");
    expect(disp()).toBe(BigInt.asIntN(64, 0x9122334455667788n));
    expect(field("form")).toBe(Form.TD);
    parse("26 a4", 32);
    expect([field("segment"), field("segmentOverride"), field("isMemory")]).toEqual([0, 1, 0]);
  });

  test("immediates", () => {
    const value = (hex: string, bits: 16 | 32 | 64 = 64): readonly (number | bigint)[] =>
      parse(hex, bits) === OK ? [imm(), field("imm2")] : [];
    expect(value("48 83 c0 ff")).toEqual([-1n, 0]);
    expect(value("c1 e0 ff")).toEqual([255n, 0]);
    expect(value("cd 80")).toEqual([0x80n, 0]);
    expect(value("e4 ff")).toEqual([0xffn, 0]);
    expect(value("6a 80")).toEqual([-128n, 0]);
    expect(value("c2 ff ff")).toEqual([0xffffn, 0]);
    expect(value("c8 ff ff ff")).toEqual([0xffffn, 0xff]);
    expect(value("ea 00 00 00 80 34 12", 32)).toEqual([0x80000000n, 0x1234]);
    expect(value("48 b8 ff ff ff ff ff ff ff 7f")).toEqual([0x7fffffffffffffffn, 0]);
    expect(value("d1 e0")).toEqual([1n, 0]);
    expect(field("form")).toBe(Form.M1);
    expect(value("eb fe")).toEqual([-2n, 0]);
  });

  test("NOP, XCHG and PAUSE share 90", () => {
    const mnemonic = (hex: string, bits: 16 | 32 | 64 = 64): string => (parse(hex, bits) === OK ? name() : "#UD");
    expect([
      mnemonic("90"),
      mnemonic("48 90"),
      mnemonic("41 90"),
      mnemonic("f3 90"),
      mnemonic("66 90"),
      mnemonic("91"),
      mnemonic("f2 90"),
    ]).toEqual(["NOP", "NOP", "XCHG", "PAUSE", "NOP", "XCHG", "NOP"]);
  });

  test("control, debug and segment registers that do not exist are #UD", () => {
    expect([parse("0f 20 c8"), parse("0f 20 c0"), parse("44 0f 20 c0"), parse("44 0f 20 d0"), parse("0f 20 e8")]).toEqual([
      UD,
      OK,
      OK,
      UD,
      UD,
    ]);
    expect([parse("0f 23 f8"), parse("44 0f 23 c0")]).toEqual([OK, UD]);
    expect([parse("8e c8"), parse("8c c8"), parse("8e f0"), parse("8c f8"), parse("44 8e d8")]).toEqual([UD, OK, UD, UD, OK]);
    // MOV CR ignores ModRM.mod: no displacement follows.
    expect(parse("0f 20 80")).toBe(OK);
    expect([field("length"), field("isMemory")]).toEqual([3, 0]);
  });

  test("without its feature an opcode is what it was before", () => {
    setFeatures(["BMI1", "LZCNT", "MOVBE", "WBNOINVD"]);
    expect([parse("f3 0f bc c0"), name()]).toEqual([OK, "BSF"]);
    expect([parse("f3 0f bd c0"), name()]).toEqual([OK, "BSR"]);
    expect([parse("f3 0f 09"), name()]).toEqual([OK, "WBINVD"]);
    expect(parse("0f 38 f0 00")).toBe(UD);
    expect(parse("c4 e2 78 f2 c0")).toBe(UD);
    setFeatures();
    expect([parse("f3 0f bc c0"), name()]).toEqual([OK, "TZCNT"]);
    expect(parse("0f 38 f0 00")).toBe(OK);
  });

  test("VEX: real-address mode, virtual-8086 mode, other prefixes, unused vvvv", () => {
    const andn = "c4 e2 78 f2 c0";
    expect(parse(andn, 16)).toBe(OK);
    harness.view.setBigUint64(VCPU_BASE + CR0, 0n, true);
    expect(parse(andn, 16)).toBe(UD);
    harness.view.setBigUint64(VCPU_BASE + CR0, 1n, true);
    harness.view.setBigUint64(VCPU_BASE + RFLAGS, 0x20000n, true);
    expect(parse(andn, 16)).toBe(UD);
    harness.view.setBigUint64(VCPU_BASE + RFLAGS, 0n, true);
    expect([
      parse(`66 ${andn}`),
      parse(`f3 ${andn}`),
      parse(`f0 ${andn}`),
      parse(`48 ${andn}`),
      parse(`64 ${andn}`),
      parse(`67 ${andn}`),
    ]).toEqual([UD, UD, UD, UD, OK, OK]);
    expect([parse("c4 e3 7b f0 c0 01"), parse("c4 e3 73 f0 c0 01"), parse("c4 e2 7c f2 c0")]).toEqual([OK, UD, UD]);
    // LES has no register form; with a memory operand it is LES outside 64-bit mode.
    expect([parse("c4 00", 32), name()]).toEqual([OK, "LES"]);
  });

  test("UD0, UD1 and UD2 are #UD after all their bytes", () => {
    expect([parse("0f 0b"), parse("0f b9 00"), parse("0f ff 04 24")]).toEqual([UD, UD, UD]);
    expect(parse("0f b9 05 00", 64, 4)).toBe(MORE);
  });
});
