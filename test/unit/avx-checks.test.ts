/** VEX-encoded vector instructions: when they may execute, and what is written when they fault. Results: test/cases. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compile } from "../harness.ts";
import { IntegerRig, OUTCOME, VECTOR } from "./integer-rig.ts";
import { RAM_BYTES } from "./memory-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = new IntegerRig(await compile("test/unit/entry/avx.ts", {}, RAM_BYTES));
});

const OSFXSR = 0x200n,
  OSXMMEXCPT = 0x400n,
  OSXSAVE = 0x40000n;
const TS = 8n,
  EM = 4n;
const XM = 19;
/** MicroOp.rex. */
const VEX = 0x20,
  L = 0x40;

/** Register `n` as four quadwords, the lowest first. */
const set = (n: number, ...quads: readonly bigint[]): void => quads.forEach((quad, i) => rig.cpu64("VECTOR", quad, 4 * n + i));
const get = (n: number): bigint[] => [0, 1, 2, 3].map((i) => rig.get64("VECTOR", 4 * n + i));
const singles = (low: number, high: number): bigint => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat32(0, low, true);
  view.setFloat32(4, high, true);
  return view.getBigUint64(0, true);
};

beforeEach(() => {
  rig.long();
  rig.cpu64("CR4", OSXSAVE | OSFXSR | OSXMMEXCPT);
  rig.cpu64("XCR0", 7n);
  rig.cpu("MXCSR", 0x1f80);
  for (let n = 0; n < 16; n++) set(n, ...[1n, 2n, 3n, 4n].map((i) => i + BigInt(16 * n)));
});

describe.each(["execVmovuLoad", "execVdivps", "execVdivss", "execVcomiss"])("%s", (name) => {
  const run = (): number | undefined => {
    const outcome = rig.exec(name, { reg: 1, vvvv: 2, rm: 3, rex: VEX, opcode: 0x12f, size: 4 });
    const fault = rig.fault();
    expect(outcome).toBe(fault === undefined ? OUTCOME.RETIRE : OUTCOME.FAULT);
    return fault;
  };
  test("is #UD without CR4.OSXSAVE or without SSE and AVX state in XCR0, before #NM", () => {
    expect(run()).toBeUndefined();
    rig.cpu64("CR0", 0x11n | TS);
    expect(run()).toBe(VECTOR.NM);
    for (const xcr0 of [1n, 3n]) {
      rig.cpu64("XCR0", xcr0);
      expect(run()).toBe(VECTOR.UD);
    }
    rig.cpu64("XCR0", 7n);
    rig.cpu64("CR4", OSFXSR | OSXMMEXCPT);
    expect(run()).toBe(VECTOR.UD);
  });
  test("does not ask for CR4.OSFXSR and CR0.EM", () => {
    rig.cpu64("CR4", OSXSAVE | OSXMMEXCPT);
    rig.cpu64("CR0", 0x11n | EM);
    expect(run()).toBeUndefined();
    // The legacy form does, also afterwards.
    expect(rig.exec("execDivps", { reg: 1, rm: 3 })).toBe(OUTCOME.FAULT);
    expect(rig.fault()).toBe(VECTOR.UD);
  });
});

test("a form of 128 bits clears the upper half of its destination", () => {
  rig.exec("execVdivps", { reg: 1, vvvv: 2, rm: 3, rex: VEX });
  expect(get(1).slice(2)).toEqual([0n, 0n]);
  rig.exec("execVdivss", { reg: 4, vvvv: 2, rm: 3, rex: VEX });
  expect(get(4).slice(1)).toEqual([34n, 0n, 0n]);
});

describe("floating-point exceptions of both lanes", () => {
  const divide = (): number => rig.exec("execVdivps", { reg: 1, vvvv: 2, rm: 3, rex: VEX | L });
  beforeEach(() => {
    // Inexact in the lower lane, division by zero in the upper one.
    set(2, singles(1, 1), singles(1, 1), singles(1, 1), singles(1, 1));
    set(3, singles(3, 1), singles(1, 1), singles(1, 1), singles(0, 1));
  });
  test("come together in MXCSR when they are masked", () => {
    expect(divide()).toBe(OUTCOME.RETIRE);
    expect([rig.get("MXCSR"), get(1)[3]]).toEqual([0x1fa4, singles(Infinity, 1)]);
  });
  test("unmasked: #XM, nothing written, and of the results' flags none beside one found before computing", () => {
    rig.cpu("MXCSR", 0x1d80);
    expect([divide(), rig.fault(), rig.get("MXCSR"), get(1)]).toEqual([OUTCOME.FAULT, XM, 0x1d84, [17n, 18n, 19n, 20n]]);
  });
  test("unmasked without CR4.OSXMMEXCPT: #UD", () => {
    rig.cpu("MXCSR", 0x1d80);
    rig.cpu64("CR4", OSXSAVE | OSFXSR);
    expect([divide(), rig.fault(), get(1)]).toEqual([OUTCOME.FAULT, VECTOR.UD, [17n, 18n, 19n, 20n]]);
  });
});

test("VZEROUPPER and VZEROALL clear registers 0 to 7 outside 64-bit mode, all of them in it", () => {
  const nonzero = (): number[] => [...Array(16).keys()].filter((n) => get(n).some((quad, i) => i >= 2 && quad !== 0n));
  rig.protected();
  rig.cpu64("CR4", OSXSAVE);
  rig.cpu64("XCR0", 7n);
  for (let n = 0; n < 16; n++) set(n, 1n, 2n, 3n, 4n);
  rig.exec("execVzeroupper", { rex: VEX });
  expect([nonzero(), get(0)]).toEqual([
    [8, 9, 10, 11, 12, 13, 14, 15],
    [1n, 2n, 0n, 0n],
  ]);
  rig.exec("execVzeroall", { rex: VEX | L });
  expect([get(7), get(8)]).toEqual([
    [0n, 0n, 0n, 0n],
    [1n, 2n, 3n, 4n],
  ]);
  rig.long();
  rig.cpu64("CR4", OSXSAVE);
  rig.cpu64("XCR0", 7n);
  for (let n = 0; n < 16; n++) set(n, 1n, 2n, 3n, 4n);
  rig.exec("execVzeroupper", { rex: VEX });
  expect(nonzero()).toEqual([]);
});

test("VMOVDQA wants 16 or 32 bytes of alignment, VMOVDQU none", () => {
  const load = (name: string, at: number, rex: number): number | undefined => {
    rig.exec(name, { reg: 1, memory: at, rex });
    return rig.fault();
  };
  expect([load("execVmovaLoad", 0x2010, VEX), load("execVmovaLoad", 0x2008, VEX), load("execVmovaLoad", 0x2010, VEX | L)]).toEqual([
    undefined,
    VECTOR.GP,
    VECTOR.GP,
  ]);
  expect([load("execVmovaLoad", 0x2020, VEX | L), load("execVmovuLoad", 0x2ff1, VEX | L)]).toEqual([undefined, undefined]);
});
