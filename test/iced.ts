/** iced-x86 as the second opinion on encodings: its codes, in the terms of our instruction rows. */
import iced from "iced-x86";
import { modesOf, parseOpcode, registerSize, sizeOf } from "../src/spec/x86/instructions/notation.ts";
import type { InstructionRow } from "../src/spec/x86/instructions/row.ts";
import { INSTRUCTIONS } from "../src/spec/x86/instructions/table.ts";

const names = <T extends Record<string, string | number>>(e: T): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(e)
      .filter((entry): entry is [string, number] => typeof entry[1] === "number")
      .map(([name, value]) => [value, name]),
  );

export const CODE_NAMES = names(iced.Code as unknown as Record<string, number>);
const FEATURE_NAMES = names(iced.CpuidFeature as unknown as Record<string, number>);

/** Codes that are no instruction of an Intel 64 processor. */
const NOT_INSTRUCTIONS = /^(INVALID|Declare|Zero_bytes)/;

/** iced's features in the names of cpu-features.ts; those that every Intel 64 processor has are X86. */
const FEATURES: Readonly<Record<string, string>> = {
  INTEL8086: "X86",
  INTEL186: "X86",
  INTEL286: "X86",
  INTEL386: "X86",
  INTEL486: "X86",
  CPUID: "X86",
  MULTIBYTENOP: "X86",
  PAUSE: "X86",
  RDPMC: "X86",
  SSE4_1: "SSE41",
  SSE4_2: "SSE42",
  "VMX+INVEPT": "VMX",
  "VMX+INVVPID": "VMX",
  "AES+AVX": "AES",
  FPU387: "FPU",
  FPU287: "FPU",
  "FPU+CMOV": "CMOV",
  "FPU+SSE3": "SSE3",
};

export interface IcedCode {
  readonly code: number;
  readonly name: string;
  readonly info: iced.OpCodeInfo;
  /** In our terms. */
  readonly feature: string;
  readonly mnemonic: string;
  readonly operands: string;
  /** Opcode in the manual's notation, without REX.W, NFx and operand size. */
  readonly opcode: string;
  /** Operand-size attribute, 0 if it does not matter. */
  readonly size: number;
  readonly modes: number;
}

function describe(code: number): IcedCode {
  const info = iced.CodeExt.opCode(code);
  const instruction = new iced.Instruction();
  instruction.code = code;
  const features = [...instruction.cpuidFeatures()].map((f) => FEATURE_NAMES.get(f)).join("+");
  // iced names the feature of the 256-bit form for the 128-bit form too.
  const feature = features === "PCLMULQDQ+AVX" ? "PCLMULQDQ" : features;
  const text = info.instructionString;
  const mnemonic = text.split(" ")[0]!;
  const operands = text
    .slice(mnemonic.length)
    .replace(/(, )?<.*$/, "")
    .trim()
    .replace(/\bcr\b/, "CR")
    .replace(/\bdr\b/, "DR")
    .replace(/\bmem\b/, "m");
  const opcode = info.opCodeString
    .replace(/\b[ao](16|32|64) /g, "")
    .replace(/ mo$/, "")
    .replace(/ (11|!\(11\)):rrr:bbb/, " /r")
    .replace("+ro", "+rd");
  const modes = (info.intelDecoder16 || info.intelDecoder32 ? 1 : 0) | (info.intelDecoder64 ? 2 : 0);
  const size = info.encoding === iced.EncodingKind.VEX ? 0 : info.operandSize || (registerSize({ operands } as InstructionRow) ?? 0);
  return { code, name: CODE_NAMES.get(code)!, info, feature: FEATURES[feature] ?? feature, mnemonic, operands, opcode, size, modes };
}

/** All legacy and VEX codes that exist on Intel processors in some mode. */
export const ICED_CODES: readonly IcedCode[] = [...CODE_NAMES.keys()]
  .filter((code) => iced.CodeExt.opCode(code).encoding <= iced.EncodingKind.VEX && !NOT_INSTRUCTIONS.test(CODE_NAMES.get(code)!))
  .map(describe)
  .filter((c) => c.modes !== 0);

/** One row covers several codes: the address size, operand size or rm field that iced tells apart does not matter to it. */
function key(mnemonic: string, opcode: string, operands: string, size: number, modes: number): string {
  if (/^[LMS]FENCE$/.test(mnemonic)) return mnemonic;
  if (/^[SL][GI]DT$/.test(mnemonic)) return `${mnemonic} ${modes}`;
  if (mnemonic === "MONITOR") return mnemonic;
  if (/^[LS]AHF$/.test(mnemonic)) return mnemonic;
  if (/^F?X(SAVE|RSTOR)/.test(mnemonic)) operands = "m";
  return `${mnemonic} ${opcode} ${operands} ${/^(UMONITOR|MOVDIR64B)$/.test(mnemonic) ? 0 : size}`;
}

/** "reg" and "reg/m16" of the manual: any size of register does the same. The implicit <XMM0> is not an operand of iced's. */
const anySize = (operands: string): string =>
  operands
    .replace(/\br(32|64)(?=\/m(8|16|32)|,|$)/, "reg")
    .replace("r/m32, xmm1, imm8", "reg/m32, xmm1, imm8")
    .replace(/(, )?<XMM0>$/, "");
const withoutSize = (mnemonic: string): string => mnemonic.replace(/^(V?PCMPESTR[IM])64$/, "$1");
/** VEX rows of which W does not matter: iced tells by it the size of the general register. */
const withoutW = (opcode: string): string => opcode.replace(/\.W[01] /, ".WIG ");

const rowsByKey = new Map<string, number[]>();
INSTRUCTIONS.forEach((row, number) => {
  const opcode = parseOpcode(row);
  const text = row.opcode.replace(/^NFx /, "").replace("REX.W ", "").replace("+ ", "");
  const k = key(
    row.name,
    text,
    row.operands.replace(/(, )?<XMM0>$/, ""),
    opcode.vex ? 0 : (sizeOf(row, opcode) ?? registerSize(row) ?? 0),
    modesOf(row, opcode),
  );
  rowsByKey.set(k, [...(rowsByKey.get(k) ?? []), number]);
});

/** The numbers of our rows for a code of iced: none if we do not have it. */
export function rowsOf(code: IcedCode): readonly number[] {
  const exact = rowsByKey.get(key(code.mnemonic, code.opcode, code.operands, code.size, code.modes));
  return (
    exact ??
    rowsByKey.get(key(withoutSize(code.mnemonic), code.opcode.replace("o64 ", ""), anySize(code.operands), 0, code.modes)) ??
    (code.info.encoding === iced.EncodingKind.VEX
      ? rowsByKey.get(key(withoutSize(code.mnemonic), withoutW(code.opcode), anySize(code.operands), 0, 3))
      : undefined) ??
    []
  );
}
