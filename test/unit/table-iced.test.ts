/** Every column of every instruction row against iced-x86, and iced's instructions of the features that we claim against our rows. */
import { readdirSync, readFileSync } from "node:fs";
import iced from "iced-x86";
import { describe, expect, test } from "vitest";
import { handlerFiles } from "../../src/spec/emit/decode.ts";
import { IMPLEMENTED } from "../../src/spec/x86/cpu-models.ts";
import { modesOf, parseOpcode } from "../../src/spec/x86/instructions/notation.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { INSTRUCTIONS } from "../../src/spec/x86/instructions/table.ts";
import { ICED_CODES, type IcedCode, rowsOf } from "../iced.ts";

const LETTERS = [
  [iced.RflagsBits.OF, "O"],
  [iced.RflagsBits.DF, "D"],
  [iced.RflagsBits.IF, "I"],
  [iced.RflagsBits.SF, "S"],
  [iced.RflagsBits.ZF, "Z"],
  [iced.RflagsBits.AF, "A"],
  [iced.RflagsBits.PF, "P"],
  [iced.RflagsBits.CF, "C"],
  [iced.RflagsBits.AC, "V"],
  [iced.RflagsBits.C0, "0"],
  [iced.RflagsBits.C1, "1"],
  [iced.RflagsBits.C2, "2"],
  [iced.RflagsBits.C3, "3"],
] as const;

const letters = (mask: number): string =>
  LETTERS.filter(([bit]) => (mask & bit) !== 0)
    .map(([, letter]) => letter)
    .sort()
    .join("");
const sorted = (text: string | undefined): string => [...(text ?? "")].sort().join("");
const title = (row: InstructionRow): string => `${row.name} ${row.operands} "${row.opcode}"`.replace("  ", " ");

/** Row numbers to the codes of iced that they cover. */
const codesOf = new Map<number, IcedCode[]>();
for (const code of ICED_CODES) for (const row of rowsOf(code)) codesOf.set(row, [...(codesOf.get(row) ?? []), code]);

/** Codes without a row, each with the reason. */
const NO_ROW: readonly (readonly [RegExp, string])[] = [
  [/^Popw_CS$/, "8086 only"],
  [/^Rsm$/, "#UD outside system-management mode, and this processor has none"],
  [/^Ud0$/, "UD0 with a ModRM byte, as Intel's processors read it"],
  [/^(Fn?)?(eni|disi|setpm|stdw|stsg|rstpm)/i, "8087 and 80287 only"],
  [/^Jmpe|^Loadall|^Umov|^Xbts|^Ibts|^Cmpxchg486|^Mov_(r32_tr|tr_r32)|^Storeall/, "80386 to Itanium only"],
  [/^F(n?stenv|n?save|n?stcw|n?stsw|n?clex|n?init)/, "the waiting form is WAIT and the other instruction"],
];

/** Features with at least one row. Half a feature is a mistake; a feature without any is #UD. */
const features = new Set(INSTRUCTIONS.map((row) => row.feature));
/** Features that some processor of ours advertises. */
const advertised = new Set([...IMPLEMENTED, "X86", "X64"]);

/** Handlers still to be written: the run loop stops at these instructions and says so. */
const PENDING = /^exec(F[a-z0-9]|X87|Wait)/;

describe("instruction rows", () => {
  test("every row is an instruction of iced-x86", () => {
    expect(INSTRUCTIONS.filter((_, number) => !codesOf.has(number)).map(title)).toEqual([]);
  });

  test("no two rows are the same instruction", () => {
    const twice = ICED_CODES.filter((code) => rowsOf(code).length > 1 && !/^[LS]ahf$/.test(code.name)).map((code) => code.name);
    expect(twice).toEqual([]);
  });

  test("every instruction of the features that have rows has one", () => {
    const missing = ICED_CODES.filter(
      (code) => rowsOf(code).length === 0 && features.has(code.feature) && !NO_ROW.some(([name]) => name.test(code.name)),
    );
    expect(missing.map((code) => `${code.name} (${code.feature}): ${code.mnemonic} ${code.operands} "${code.opcode}"`)).toEqual([]);
  });

  test("features that a processor advertises have rows, if they have instructions", () => {
    const without = [...new Set(ICED_CODES.map((code) => code.feature))].filter(
      (feature) => IMPLEMENTED.has(feature) && !features.has(feature),
    );
    expect(without).toEqual([]);
  });

  test("instructions that a processor advertises have handlers", () => {
    const handlers = handlerFiles();
    const missing = INSTRUCTIONS.filter(
      (row) => advertised.has(row.feature) && row.exec.startsWith("exec") && !handlers.has(row.exec) && !PENDING.test(row.exec),
    );
    expect(missing.map(title)).toEqual([]);
  });

  test("predicates of VM exits are functions of vmx/", () => {
    const folder = new URL("../../assembly/x86/vmx/", import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const functions = new Set(
      sources.flatMap((name) =>
        [...readFileSync(new URL(name, folder), "utf8").matchAll(/^export function (\w+)\(/gm)].map((match) => match[1]!),
      ),
    );
    const handlers = handlerFiles();
    const missing = INSTRUCTIONS.filter((row) => handlers.has(row.exec)).flatMap((row) =>
      (row.exits ?? "always").split(" ").filter((name) => name !== "always" && !functions.has(name) && !UNCONDITIONAL_HERE.has(name)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test("modes", () => {
    const wrong: string[] = [];
    for (const [number, codes] of codesOf) {
      const row = INSTRUCTIONS[number]!;
      const modes = codes.reduce((mask, code) => mask | code.modes, 0);
      // LAHF and SAHF have two rows: in 64-bit mode they depend on a feature of their own.
      if (modesOf(row, parseOpcode(row)) !== modes && !/^[LS]AHF$/.test(row.name))
        wrong.push(`${title(row)}: ${modesOf(row, parseOpcode(row))}, not ${modes}`);
    }
    expect(wrong).toEqual([]);
  });

  test("LOCK", () => {
    expect(each((row, code) => (row.lock === true) === code.info.canUseLockPrefix)).toEqual([]);
  });

  test("privilege", () => {
    expect(each((row, code) => (row.privilege === 0) === code.info.mustBeCpl0)).toEqual([]);
  });

  test("ModRM.mod that is ignored", () => {
    expect(each((row, code) => (row.ignoresMod === true) === code.info.ignoresModBits)).toEqual([]);
  });

  test("feature", () => {
    const base = (feature: string): string => (feature === "X64" ? "X86" : feature);
    expect(each((row, code) => base(row.feature) === base(code.feature) || FEATURE_DIFFERS.test(row.name))).toEqual([]);
  });

  test("flags read, written and undefined", () => {
    expect(
      each((row, code) => {
        const instruction = new iced.Instruction();
        instruction.code = code.code;
        // Shifts by an immediate: a count that is neither 0 nor 1.
        for (let i = 0; i < code.info.opCount; i++) {
          if (code.info.opKind(i) === iced.OpCodeOperandKind.imm8 || code.info.opKind(i) === iced.OpCodeOperandKind.imm8_const_1) {
            instruction.setOpKind(i, iced.OpKind.Immediate8);
            instruction.immediate8 = code.info.opKind(i) === iced.OpCodeOperandKind.imm8 ? 2 : 1;
          }
        }
        const same =
          sorted(row.reads) === letters(instruction.rflagsRead) &&
          sorted(row.writes) === letters(instruction.rflagsWritten | instruction.rflagsCleared | instruction.rflagsSet) &&
          sorted(row.undefined) === letters(instruction.rflagsUndefined);
        instruction.free();
        return same;
      }),
    ).toEqual([]);
  });

  test("VM exits", () => {
    expect(
      each(
        (row, code) =>
          (row.exits !== undefined) === (code.info.intelMayVmExit || code.info.intelVmExit) ||
          EXITS_BY_EXCEPTION.test(row.name) ||
          EXITS_DIFFER.has(row.name),
      ),
    ).toEqual([]);
    expect(
      each(
        (row, code) =>
          (row.exits === "always") === code.info.intelVmExit || EXITS_BY_EXCEPTION.test(row.name) || EXITS_DIFFER.has(row.name),
      ),
    ).toEqual([]);
  });
});

/** LAHF and SAHF: LAHF64 in 64-bit mode. The fences: iced names SSE2 for all of LFENCE's encodings but not for the rest. */
const FEATURE_DIFFERS = /^([LS]AHF|[LMS]FENCE)$/;
/** Predicates of controls that no processor of ours has: VMCS shadowing, VM functions, XSS exiting. Where the control is missing, VMREAD and VMWRITE always exit. */
const UNCONDITIONAL_HERE = new Set(["vmreadExits", "vmwriteExits", "vmfuncExits", "xsavesExits"]);
/** They exit as exceptions do, by the exception bitmap, and far transfers by a task switch: not by themselves. */
const EXITS_BY_EXCEPTION = /^(BOUND|INT|INT1|INT3|INTO|UD[012]|CALL|JMP|IRET[DQ]?)$/;
/** iced's columns differ from the manual's list of instructions that cause VM exits. */
const EXITS_DIFFER = new Set<string>([
  "SMSW", // reads CR0 through the guest/host mask and read shadow: no exit
]);

function each(agree: (row: InstructionRow, code: IcedCode) => boolean): readonly string[] {
  const wrong: string[] = [];
  for (const [number, codes] of codesOf)
    for (const code of codes) if (!agree(INSTRUCTIONS[number]!, code)) wrong.push(`${title(INSTRUCTIONS[number]!)} (${code.name})`);
  return wrong;
}
