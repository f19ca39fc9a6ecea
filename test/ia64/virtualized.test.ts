/** Virtualized instructions (virtualized.ts): which are intercepted, what the monitor is told, and which fault comes first. */
import { beforeAll, describe, expect, test } from "vitest";
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as Isr from "../../assembly/spec/ia64/isr.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import * as Vector from "../../assembly/spec/ia64/vector.ts";
import * as Cause from "../../assembly/spec/ia64/virtualization-cause.ts";
import { instruction } from "./instruction.ts";
import { bit, VirtualMachine, type Outcome } from "./virtual-machine.ts";
import { RULES, together, VIRTUALIZED, type Rule, type Virtualized } from "./virtualized.ts";

let vm: VirtualMachine;
beforeAll(async () => {
  vm = await VirtualMachine.create();
});

const named = VIRTUALIZED.map((row): [string, Virtualized] => [row.text, row]);
const order = (row: Virtualized): readonly Rule[] =>
  row.natFirst === true
    ? ["predicate", "illegal", "nat", "privilege", "reserved", "unimplemented", "virtualization", "translation"]
    : RULES;
/** ISR as the row has it, with the slot. */
const inSlot = (outcome: Outcome, text: string): Outcome =>
  outcome.isr === undefined ? outcome : { ...outcome, isr: outcome.isr | (BigInt(instruction(text).slot) << BigInt(Isr.EI)) };
const intercepted = (text: string): Outcome => inSlot({ vector: Vector.VIRTUALIZATION, isr: 0n }, text);

test("every cause has an instruction", () => {
  expect([...new Set(VIRTUALIZED.map(({ cause }) => Cause[cause]))].sort((a, b) => a - b)).toEqual(Object.values(Cause));
  expect(Object.values(Cause)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

test("every rule of the order stands directly before the next one in some instruction", () => {
  for (const rule of RULES.filter((r) => r !== "virtualization")) {
    expect(
      VIRTUALIZED.filter(({ faults }) => faults[rule] !== undefined).map(({ text }) => text),
      rule,
    ).not.toEqual([]);
  }
  const pairs = RULES.slice(1).map((rule, i): [Rule, Rule] => [RULES[i]!, rule]);
  const has = (row: Virtualized, rule: Rule): boolean => rule === "virtualization" || row.faults[rule] !== undefined;
  for (const [first, second] of pairs)
    expect(
      VIRTUALIZED.filter((row) => has(row, first) && has(row, second)),
      `${first}, ${second}`,
    ).not.toEqual([]);
});

describe("intercepted with its cause and opcode, at the instruction", () => {
  test.each(named)("%s", (text, row) => {
    expect(vm.execute(text, together(row.situation))).toEqual(intercepted(text));
    const { p } = vm;
    expect(p.gr(24)).toEqual({ value: BigInt(Cause[row.cause]), nat: false });
    expect(p.gr(25)).toEqual({ value: instruction(text).raw, nat: false });
    expect(p.cr(Cr.IIP)).toBe(vm.ip);
    expect((p.cr(Cr.IPSR) >> BigInt(Psr.RI)) & 3n).toBe(BigInt(instruction(text).slot));
    // In the handler: no virtual machine, bank 0, the old PSR saved.
    expect(p.psr & (bit(Psr.VM) | bit(Psr.BN) | bit(Psr.IC) | (3n << BigInt(Psr.CPL)))).toBe(0n);
    expect(p.cr(Cr.IPSR) & (bit(Psr.VM) | bit(Psr.BN) | bit(Psr.IC))).toBe(bit(Psr.VM) | bit(Psr.BN) | bit(Psr.IC));
  });

  test("the interruption registers of other faults are not written", () => {
    const registers = [Cr.IFA, Cr.ITIR, Cr.IIM, Cr.IHA];
    vm.execute("tpa r8=r9", { r: { 9: 0x123456n }, cr: Object.fromEntries(registers.map((number) => [number, 0x7700n + BigInt(number)])) });
    expect(vm.p.ip & 0x7fffn).toBe(BigInt(Vector.VIRTUALIZATION));
    for (const number of registers) expect(vm.p.cr(number)).toBe(0x7700n + BigInt(number));
    expect(vm.p.cr(Cr.IFS)).toBe(0n);
  });
});

describe("not intercepted outside a virtual machine", () => {
  test.each(named.filter(([, row]) => row.cause !== "VMSW"))("%s", (text, row) => {
    expect(vm.execute(text, { ...together(row.situation), host: true }).vector).not.toBe(Vector.VIRTUALIZATION);
  });
});

describe("at level 3", () => {
  test.each(named.filter(([, row]) => row.anyLevel !== undefined))("%s", (text, row) => {
    const expected = row.anyLevel === "executes" ? {} : intercepted(text);
    for (const level of [1, 2, 3]) expect(vm.execute(text, { ...together(row.situation), level })).toEqual(expected);
  });
});

describe("every fault comes alone, and of two the first", () => {
  test.each(named)("%s", (text, row) => {
    const rules = order(row).filter((rule) => row.faults[rule] !== undefined);
    const gives = (rule: Rule): Outcome =>
      order(row).indexOf(rule) > order(row).indexOf("virtualization") ? intercepted(text) : inSlot(row.faults[rule]!.gives, text);
    for (const [i, first] of rules.entries()) {
      const alone = together(row.situation, row.faults[first]!.with);
      expect(vm.execute(row.faults[first]!.text ?? text, alone), first).toEqual(gives(first));
      for (const second of rules.slice(i + 1)) {
        const both = together(row.situation, row.faults[second]!.with, row.faults[first]!.with);
        const wrong = row.faults[second]!.text ?? row.faults[first]!.text ?? text;
        expect(vm.execute(wrong, both), `${first} and ${second}`).toEqual(gives(first));
      }
    }
  });

  test.each(named.filter(([text]) => /\br9\b/.test(text) && /\br10\b/.test(text)))("a NaT in either register: %s", (text, row) => {
    for (const register of [9, 10]) {
      expect(vm.execute(text, together(row.situation, { nat: [register] }))).toEqual(inSlot(row.faults.nat!.gives, text));
    }
  });

  test("after the intercept: the translation of tpa is looked for", () => {
    const row = VIRTUALIZED.find(({ cause }) => cause === "TPA")!;
    const { with: situation, gives } = row.faults.translation!;
    expect(vm.execute(row.text, { ...together(row.situation, situation), host: true })).toEqual(inSlot(gives, row.text));
  });
});

describe("never intercepted", () => {
  const r = { 9: 0n, 10: 0n };
  test.each([
    "sum 0x4",
    "rum 0x4",
    "mov psr.um=r9",
    "mov r8=psr.um",
    "mov r8=pmd[r10]",
    "srlz.d",
    "srlz.i",
    "sync.i",
    "mf",
    "fc r9",
    "invala",
    "flushrs",
    "mov.m ar.k0=r9",
    "mov.m r8=ar.k0",
    "clrrrb",
    "mov.m r8=ar.itc",
  ])("%s", (text) => {
    expect(vm.execute(text, { r })).toEqual({});
  });
});

test("mov from PMD: target, NaT, register number, at every level", () => {
  for (const level of [0, 3]) {
    const fault = (text: string, situation: object): Outcome => vm.execute(text, { level, r: { 10: 0x80n }, ...situation });
    const general = (code: bigint): Outcome => ({ vector: Vector.GENERAL_EXCEPTION, isr: code });
    expect(fault("mov r90=pmd[r10]", { frame: 8, nat: [10] })).toEqual(general(0n));
    expect(fault("mov r8=pmd[r10]", { nat: [10] })).toEqual({ vector: Vector.NAT_CONSUMPTION, isr: 0x10n });
    expect(fault("mov r8=pmd[r10]", {})).toEqual(general(0x30n));
  }
});
