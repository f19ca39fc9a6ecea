/** PAL procedures, called from IA-64 code: what they answer, and which arguments they refuse. A row of the table without a case fails. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import { conventionOf } from "../../src/itanium/pal/procedure.ts";
import { PROCEDURES } from "../../src/itanium/pal/table.ts";
import { assemble, assemblerExists } from "../ia64/assemble.ts";
import { CALLER, ENTRY, Rig } from "./rig.ts";

const BUFFER = 0x200000n;
const ONES = 0xffffffffffffffffn;
type Args = readonly bigint[];
interface Case {
  readonly args?: Args;
  /** GR9 to GR11; what is left out is 0. */
  readonly values?: Args;
  readonly status?: bigint;
  /** Arguments that are refused, with -2 unless it says otherwise. */
  readonly refused?: readonly (readonly [args: Args, status?: bigint])[];
  /** After the call. */
  readonly then?: (rig: Rig) => void;
}
const word = (rig: Rig, address: bigint): bigint => {
  const { ram } = rig.machine.processor;
  return new DataView(ram.buffer, ram.byteOffset).getBigUint64(Number(address), true);
};
const words = (rig: Rig, address: bigint, count: number): bigint[] =>
  Array.from({ length: count }, (_, i) => word(rig, address + BigInt(8 * i)));
const TENTH = (10n << 32n) | 1n;
const FEATURES = (1n << 40n) | (1n << 54n);
/** Answered by the tests of virtual processors. */
const ELSEWHERE = /^PAL_VP_(?!INFO)/;
const absent: Case = { status: -1n };

const CASES: Readonly<Record<string, Case>> = {
  PAL_CACHE_FLUSH: { args: [3n, 1n], refused: [[[0n]], [[5n]], [[1n, 4n]]] },
  PAL_CACHE_INFO: { args: [0n, 1n], values: [0xffff06060402n, 0x310c0c00004000n], refused: [[[2n, 1n]], [[1n, 1n]], [[0n, 3n]]] },
  PAL_CACHE_INIT: { args: [ONES, 3n], refused: [[[2n, 1n]], [[0n, 4n]], [[0n, 0n]], [[0n, 1n, 2n]]] },
  PAL_CACHE_SUMMARY: { values: [2n, 3n], refused: [[[1n]]] },
  PAL_MEM_ATTRIB: { values: [0xf1n] },
  PAL_PTCE_INFO: { values: [0n, (1n << 32n) | 1n] },
  PAL_VM_INFO: { args: [0n, 2n], values: [1n | (128n << 8n) | (128n << 16n), 0x15557000n], refused: [[[1n, 1n]], [[0n, 3n]]] },
  PAL_VM_SUMMARY: {
    values: [1n | (50n << 1n) | (24n << 8n) | (15n << 16n) | (15n << 32n) | (15n << 40n) | (2n << 48n) | (1n << 56n), 0x1183cn],
  },
  PAL_BUS_GET_FEATURES: {},
  PAL_BUS_SET_FEATURES: { args: [1n] },
  PAL_DEBUG_INFO: { values: [4n, 4n] },
  PAL_FIXED_ADDR: {},
  PAL_FREQ_BASE: { values: [100_000_000n] },
  PAL_FREQ_RATIOS: { values: [TENTH, (1n << 32n) | 1n, TENTH] },
  PAL_PERF_MON_INFO: {
    args: [BUFFER],
    values: [4n | (47n << 8n)],
    refused: [[[BUFFER + 4n]]],
    then: (rig) => expect(words(rig, BUFFER, 9)).toEqual([0xffffn, 0n, 0n, 0n, 0x3ffffn, 0n, 0n, 0n, 0n]),
  },
  PAL_PLATFORM_ADDR: {
    args: [0n, 0xfe000000n],
    refused: [[[0n, 0xfe100000n]], [[2n, 0n]], [[0n, 1n << 50n]], [[1n, 0n], -1n]],
    then: (rig) => expect(rig.machine.processor.read64(Offset.INTERRUPT_BLOCK)).toBe(0xfe000000n),
  },
  PAL_PROC_GET_FEATURES: { values: [FEATURES, 1n << 40n, FEATURES], refused: [[[1n]], [[0n, 16n], -8n]] },
  PAL_PROC_SET_FEATURES: {
    args: [FEATURES],
    refused: [[[1n]], [[FEATURES, 1n], -8n]],
    then: (rig) => {
      expect(rig.pal("PAL_PROC_GET_FEATURES").values[1]).toBe(FEATURES);
      expect(rig.machine.processor.read32(Offset.VMSW_ENABLED)).toBe(1);
      rig.pal("PAL_PROC_SET_FEATURES", 0n);
      expect(rig.machine.processor.read32(Offset.VM_AVAILABLE)).toBe(0);
    },
  },
  PAL_RSE_INFO: { values: [96n, 0n] },
  PAL_VERSION: { values: [(1n << 40n) | 0x100n, (1n << 40n) | 0x100n] },
  PAL_MC_CLEAR_LOG: {},
  PAL_MC_DRAIN: {},
  PAL_MC_EXPECTED: { args: [1n], refused: [[[2n]]], then: (rig) => expect(rig.pal("PAL_MC_EXPECTED").values[0]).toBe(1n) },
  PAL_MC_DYNAMIC_STATE: absent,
  PAL_MC_ERROR_INFO: absent,
  PAL_MC_RESUME: absent,
  PAL_MC_REGISTER_MEM: absent,
  PAL_COPY_INFO: { values: [4096n, 4096n], refused: [[[1n]]] },
  PAL_PMI_ENTRYPOINT: absent,
  PAL_VM_PAGE_SIZE: { values: [0x15557000n, 0x115557000n] },
  PAL_MEM_FOR_TEST: absent,
  PAL_CACHE_PROT_INFO: absent,
  PAL_REGISTER_INFO: { args: [2n], values: [0x3fb0107n, 0x307ffn], refused: [[[4n]]] },
  PAL_SHUTDOWN: absent,
  PAL_PREFETCH_VISIBILITY: { args: [1n], refused: [[[2n]]] },
  PAL_LOGICAL_TO_PHYSICAL: { args: [ONES], values: [0x100010001n], refused: [[[1n]]] },
  PAL_CACHE_SHARED_INFO: { args: [1n, 2n, 0n], values: [1n], refused: [[[1n, 1n, 0n]], [[0n, 1n, 1n]]] },
  PAL_GET_HW_POLICY: absent,
  PAL_SET_HW_POLICY: absent,
  PAL_VP_INFO: absent,
  PAL_MC_HW_TRACKING: absent,
  PAL_COPY_PAL: {
    args: [BUFFER, 4096n, 0n],
    refused: [[[BUFFER + 8n, 4096n]], [[BUFFER, 4095n]], [[0x10000000n, 4096n]], [[BUFFER, 4096n, 2n]], [[0n, 4096n]]],
    then: (rig) => {
      // The copy answers calls like the original.
      const p = rig.machine.processor;
      [19n, 0n, 0n, 0n].forEach((value, i) => p.setGr(28 + i, value));
      p.setGr(14, BUFFER);
      expect(rig.go(ENTRY.static)).toBe("exit");
      expect(p.gr(9).value).toBe(96n);
    },
  },
  PAL_HALT_INFO: {
    args: [BUFFER],
    refused: [[[BUFFER + 1n]]],
    then: (rig) => expect(words(rig, BUFFER, 3)).toEqual([3n << 60n, 3n << 60n, 0n]),
  },
  PAL_TEST_PROC: absent,
  PAL_CACHE_READ: absent,
  PAL_CACHE_WRITE: absent,
  PAL_VM_TR_READ: {
    args: [0n, 1n, BUFFER],
    values: [15n],
    refused: [[[16n, 0n, BUFFER]], [[0n, 2n, BUFFER]], [[0n, 0n, BUFFER + 2n]]],
    then: (rig) => {
      expect(word(rig, BUFFER + 16n)).toBe(rig.machine.processor.psr & (1n << BigInt(Psr.IT)) ? 1n : 0n);
      rig.translate();
      rig.pal("PAL_VM_TR_READ", 0n, 0n, BUFFER);
      expect(words(rig, BUFFER, 4)).toEqual([0x7e1n, 24n << 2n, 1n, 0n]);
    },
  },
  PAL_GET_PSTATE: absent,
  PAL_SET_PSTATE: absent,
  PAL_BRAND_INFO: {
    args: [0n, BUFFER],
    refused: [[[16n, BUFFER]], [[0n, BUFFER + 3n]]],
    then: (rig) => expect(new TextDecoder().decode(rig.machine.processor.ram.slice(Number(BUFFER), Number(BUFFER) + 7))).toBe("nonroot"),
  },
  PAL_MC_ERROR_INJECT: absent,
  PAL_MEMORY_BUFFER: absent,
};
/** Waiting for an interrupt is a test of its own. */
const HALTS = ["PAL_HALT", "PAL_HALT_LIGHT"];

test("every procedure of the table has a case here or is tested by name", () => {
  const names = PROCEDURES.map(({ name }) => name);
  const tested = [...Object.keys(CASES), ...HALTS, ...names.filter((name) => ELSEWHERE.test(name))];
  expect(tested.sort()).toEqual([...names].sort());
  expect(new Set(PROCEDURES.map(({ index }) => index)).size).toBe(names.length);
});

test.each(Object.keys(CASES))("%s", async (name) => {
  const { args = [], values = [], status = 0n, refused = [], then } = CASES[name]!;
  for (const translated of [false, true]) {
    const rig = await Rig.create();
    if (translated) rig.translate();
    for (const [wrong, expected = -2n] of refused) expect(rig.pal(name, ...wrong).status, `${wrong.join()}`).toBe(expected);
    expect(rig.pal(name, ...args)).toEqual({ status, values: [values[0] ?? 0n, values[1] ?? 0n, values[2] ?? 0n] });
    then?.(rig);
  }
});

test("arguments beyond those of a procedure are reserved, and must be 0", async () => {
  const rig = await Rig.create();
  for (const { name, index, args, run, mode } of PROCEDURES) {
    if (!run || mode) continue;
    const reserved = [0, 1, 2].find((i) => (args[i] ?? "") === "");
    if (reserved === undefined) continue;
    const wrong = [0n, 0n, 0n];
    wrong[reserved] = 1n;
    expect(rig.pal(index, ...wrong).status, name).toBe(-2n);
  }
});

test.each([0, 31, 47, 52, 255, 264, 278, 511, 512, 1023])("procedure %i does not exist", async (index) => {
  expect((await Rig.create()).pal(index)).toEqual({ status: -1n, values: [0n, 0n, 0n] });
});

test("a stacked procedure has its index as an argument too, and arguments are numbers", async () => {
  const rig = await Rig.create();
  const p = rig.machine.processor;
  p.setGr(28, 257n);
  p.setGr(14, 0x88000n);
  p.ip = BigInt(ENTRY.static);
  // Branched to in place of called: r32, the first argument, is not the index.
  p.setGr(32, 256n);
  rig.machine.runSync({ budget: 20 });
  expect(BigInt.asIntN(64, p.gr(8).value)).toBe(-2n);
  const other = await Rig.create();
  other.machine.processor.setGr(28, 19n);
  other.machine.processor.setGr(29, 0n, true);
  other.machine.processor.setGr(14, 0x88000n);
  expect(other.go(ENTRY.static)).toBe("exit");
  expect(BigInt.asIntN(64, other.machine.processor.gr(8).value)).toBe(-2n);
});

test("a static call leaves every register but r8 to r11", async () => {
  const rig = await Rig.create();
  const p = rig.machine.processor;
  for (let r = 1; r < 128; r++) if (r < 14 || r > 17) p.setGr(r, BigInt(r));
  p.setBr(5, 5n);
  p.pr = 0x5555n;
  const cfm = p.cfm;
  rig.pal("PAL_RSE_INFO");
  for (let r = 1; r < 128; r++) {
    if ((r >= 8 && r <= 11) || (r >= 14 && r <= 17) || (r >= 28 && r <= 31) || r === 5) continue;
    expect(p.gr(r).value, `r${r}`).toBe(BigInt(r));
  }
  expect([p.br(5), p.pr, p.cfm]).toEqual([5n, 0x5555n, cfm]);
});

test.each(HALTS)("%s waits for an interrupt, which PSR.i need not allow", async (name) => {
  const rig = await Rig.create();
  const p = rig.machine.processor;
  if (name === "PAL_HALT") for (const state of [0n, 2n, 7n]) expect(rig.pal(name, state).status).toBe(-2n);
  p.setGr(28, name === "PAL_HALT" ? 28n : 29n);
  p.setGr(29, name === "PAL_HALT" ? 1n : 0n);
  p.setGr(14, 0x88000n);
  expect(rig.go(ENTRY.static)).toBe("halted");
  expect(rig.machine.runSync().reason).toBe("halted");
  p.instance.exports.interrupt(0x40);
  expect(rig.machine.runSync().reason).toBe("exit");
  expect(p.gr(8).value).toBe(0n);
});

test("memory outside RAM is no place for results", async () => {
  const rig = await Rig.create();
  for (const name of ["PAL_PERF_MON_INFO", "PAL_HALT_INFO"]) expect(rig.pal(name, 0x10000000n).status).toBe(-2n);
});

test("an address without translation faults at the call, which comes again", async () => {
  const rig = await Rig.create();
  rig.translate(1n << BigInt(Psr.IC));
  const p = rig.machine.processor;
  [15n, 0x1200000n, 0n, 0n].forEach((value, i) => p.setGr(28 + i, value));
  p.setGr(14, 0x88000n);
  const stop = ((): unknown => (rig.go(ENTRY.static), rig.machine.runSync({ budget: 10 })))();
  expect(stop).toMatchObject({ reason: "unhandled-interruption", vector: "ALTERNATE_DATA_TLB", ip: 0x88000n });
  expect(p.cr(20)).toBe(0x1200000n);
});

test.each([
  ["above level 0", 3n << BigInt(Psr.CPL)],
  ["in a virtual machine", 1n << BigInt(Psr.VM)],
])("%s the entry is a break instruction like any other", async (_, psr) => {
  const rig = await Rig.create();
  rig.translate();
  const p = rig.machine.processor;
  p.psr |= psr | (1n << BigInt(Psr.IC));
  p.ip = 0x88000n;
  expect(rig.machine.runSync({ budget: 10 })).toMatchObject({ reason: "unhandled-interruption", vector: "BREAK", ip: 0x88000n });
  expect(p.cr(24)).toBe(0x100n);
});

test("static and stacked procedures by index", () => {
  expect([1, 255, 256, 511, 512, 767, 768, 1023].map(conventionOf)).toEqual([
    "static",
    "static",
    "stacked",
    "stacked",
    "static",
    "static",
    "stacked",
    "stacked",
  ]);
});

test.skipIf(!assemblerExists())("caller.s and its image agree", () => {
  expect(Buffer.compare(Buffer.from(assemble(readFileSync(`${CALLER}.s`, "utf8"))), readFileSync(`${CALLER}.bin`))).toBe(0);
});
