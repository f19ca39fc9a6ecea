/** Compares what parse() left in `insn` with an instruction that iced-x86 decoded. */
import iced from "iced-x86";
import { INSN_BASE } from "../assembly/spec/layout.ts";
import type { InstructionRow } from "../src/spec/x86/instructions/row.ts";
import { ICED_CODES, rowsOf } from "./iced.ts";

/** Offsets in the class Instruction (assembly/x86/decode/instruction.ts): two quadwords, then words in its order. */
const WORDS = [
  "imm2",
  "length",
  "map",
  "opcode",
  "modrm",
  "hasModrm",
  "mod",
  "reg",
  "rm",
  "isMemory",
  "base",
  "index",
  "scale",
  "segment",
  "segmentOverride",
  "opSize",
  "adSize",
  "prefixes",
  "rex",
  "vvvv",
  "exec",
  "form",
  "row",
  "feature",
  "rowFlags",
  "flagsRead",
  "flagsWritten",
  "flagsUndefined",
] as const;
export const FIELD = Object.fromEntries([["disp", 0], ["imm", 8], ...WORDS.map((name, i) => [name, 16 + 4 * i])]) as Record<
  "disp" | "imm" | (typeof WORDS)[number],
  number
>;

/** Rows that processors without a feature execute where iced, which has every feature, finds another instruction. */
export const UNCLAIMED_BUT_VALID = /^(RESERVEDNOP|NOP|PREFETCH|PREFETCHW)$/;

export function rowsByCode(): ReadonlyMap<number, readonly number[]> {
  const result = new Map<number, readonly number[]>();
  for (const code of ICED_CODES) {
    const rows = rowsOf(code);
    if (rows.length > 0) result.set(code.code, rows);
  }
  return result;
}

const R = iced.Register;
const SEGMENTS = [R.ES, R.CS, R.SS, R.DS, R.FS, R.GS];

function general(number: number, size: number, rex: boolean): number {
  if (size === 8) return number < 4 || (!rex && number < 8) ? R.AL + number : rex || number >= 8 ? R.SPL + number - 4 : -1;
  return (size === 16 ? R.AX : size === 32 ? R.EAX : R.RAX) + number;
}

/** The register an operand of the row names, in iced's numbers; -1 if the operand is none that ModRM, VEX or the opcode selects. */
function expectedRegister(operand: string, number: number, rex: boolean): number {
  const size = /^r(?:\/m)?(8|16|32|64)[ab]?(\/m\d+)?$/.exec(operand)?.[1];
  if (size !== undefined) return general(number, Number(size), rex);
  if (operand === "Sreg") return SEGMENTS[number]!;
  if (operand === "CR") return R.CR0 + number;
  if (operand === "DR") return R.DR0 + number;
  if (/^xmm/.test(operand)) return R.XMM0 + number;
  if (/^ymm/.test(operand)) return R.YMM0 + number;
  if (/^mm/.test(operand)) return R.MM0 + (number & 7);
  return -1;
}

const wrap = (value: bigint, bytes: number): bigint => BigInt.asUintN(bytes * 8, value);

/** "" if `insn` says what iced says, else what differs. */
export function difference(view: DataView, theirs: iced.Instruction, row: InstructionRow, bitness: number): string {
  const word = (name: keyof typeof FIELD): number => view.getUint32(INSN_BASE + FIELD[name], true);
  const quad = (name: "disp" | "imm"): bigint => view.getBigInt64(INSN_BASE + FIELD[name], true);
  const length = word("length");
  if (length !== theirs.length) return `length ${length}, not ${theirs.length}`;
  const encodingLetters = [...row.encoding.replace("MRC", "MR").replace(/[C1]/, "")].filter(
    (letter) => "RMVO".includes(letter) && row.encoding !== "ZO" && row.encoding !== "TD" && row.encoding !== "FD",
  );
  const operands = row.operands === "" ? [] : row.operands.split(", ");
  const rex = (word("rex") & 0x10) !== 0;
  let letter = 0;
  let immediate = 0;
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i]!;
    if (operand.startsWith("ST")) {
      // iced writes the implicit ST(0) of FCOM and FXCH as an operand.
      const named = [0, 1].some((k) => k < theirs.opCount && theirs.opRegister(k) === R.ST0 + (word("rm") & 7));
      if (operand === "ST(i)" && !named) return `operand ${i}: ST(${word("rm") & 7})`;
      continue;
    }
    const kind = theirs.opKind(i);
    if (kind === iced.OpKind.Memory) {
      if (word("isMemory") !== 1) return `operand ${i} is memory`;
      const vectorIndex = /^vm(?:32|64)([xy])/.exec(operand)?.[1];
      const memory = memoryDifference(
        theirs,
        word,
        quad("disp"),
        bitness === 64,
        vectorIndex === undefined ? -1 : vectorIndex === "x" ? R.XMM0 : R.YMM0,
      );
      if (memory !== "") return memory;
      letter++;
    } else if (kind === iced.OpKind.Register) {
      if (/^([A-Z]{2,3}|1)$/.test(operand) && operand !== "CR" && operand !== "DR") continue;
      const selector = encodingLetters[letter++];
      if (row.encoding === "RVMR" && i === 3) {
        const number = (Number(quad("imm")) >> 4) & (bitness === 64 ? 15 : 7);
        if (expectedRegister(operand, number, rex) !== theirs.opRegister(i)) return `operand ${i}: register ${number}`;
        continue;
      }
      const number = selector === "R" ? word("reg") : selector === "M" || selector === "O" ? word("rm") : word("vvvv");
      if (selector === "M" && word("isMemory") !== 0) return `operand ${i} is a register`;
      if (/^reg/.test(operand)) {
        const register = theirs.opRegister(i);
        if (register !== general(number, 32, rex) && register !== general(number, 64, rex))
          return `operand ${i}: register ${number}, not ${R[register]}`;
        continue;
      }
      const expected = expectedRegister(operand, number, rex);
      if (expected >= 0 && expected !== theirs.opRegister(i))
        return `operand ${i}: register ${R[expected]}, not ${R[theirs.opRegister(i)]}`;
    } else if (kind === iced.OpKind.FarBranch16 || kind === iced.OpKind.FarBranch32) {
      const offset = kind === iced.OpKind.FarBranch16 ? theirs.farBranch16 : theirs.farBranch32;
      if (quad("imm") !== BigInt(offset) || word("imm2") !== theirs.farBranchSelector) return "far pointer";
    } else if (kind >= iced.OpKind.NearBranch16 && kind <= iced.OpKind.NearBranch64) {
      const bytes = kind === iced.OpKind.NearBranch16 ? 2 : kind === iced.OpKind.NearBranch32 ? 4 : 8;
      if (wrap(theirs.ip + BigInt(length) + quad("imm"), bytes) !== theirs.nearBranchTarget) return "branch target";
    } else if (kind === iced.OpKind.Immediate8_2nd) {
      if (word("imm2") !== theirs.immediate8_2nd) return "second immediate";
    } else if (kind >= iced.OpKind.Immediate8 && kind <= iced.OpKind.Immediate32to64) {
      if (immediate++ > 0) continue;
      const signed = kind >= iced.OpKind.Immediate8to16;
      const value = theirs.immediate(i);
      const mask = kind === iced.OpKind.Immediate8 ? 1 : kind === iced.OpKind.Immediate16 ? 2 : kind === iced.OpKind.Immediate32 ? 4 : 8;
      const ours = signed ? wrap(quad("imm"), 8) : wrap(quad("imm"), mask);
      const want = signed
        ? wrap(BigInt.asIntN(kind === iced.OpKind.Immediate8to16 ? 16 : kind === iced.OpKind.Immediate8to32 ? 32 : 64, value), 8)
        : wrap(value, mask);
      if (ours !== want) return `immediate ${ours}, not ${want}`;
    }
  }
  const prefixes = word("prefixes");
  if (theirs.hasLockPrefix !== ((prefixes & 4) !== 0)) return "LOCK";
  if (theirs.hasRepPrefix && (prefixes & 1) === 0) return "REP";
  if (theirs.hasRepnePrefix && (prefixes & 2) === 0) return "REPNE";
  return sizeDifference(theirs, row, word("opSize"), bitness);
}

function memoryDifference(
  theirs: iced.Instruction,
  word: (name: "base" | "index" | "scale" | "segment" | "adSize") => number,
  disp: bigint,
  is64: boolean,
  vectorIndex: number,
): string {
  const adSize = word("adSize");
  const register = (number: number): number =>
    number === 16 ? R.None : number === 17 ? (adSize === 8 ? R.RIP : R.EIP) : general(number, adSize * 8, true);
  if (theirs.memoryBase !== register(word("base"))) return `base ${word("base")}, not ${R[theirs.memoryBase]}`;
  const index = vectorIndex < 0 ? register(word("index")) : vectorIndex + word("index");
  if (theirs.memoryIndex !== index) return `index ${word("index")}, not ${R[theirs.memoryIndex]}`;
  if (theirs.memoryIndex !== R.None && theirs.memoryIndexScale !== 1 << word("scale")) return "scale";
  const target = word("base") === 17 ? disp + theirs.nextIP : disp;
  if (wrap(target, adSize) !== wrap(theirs.memoryDisplacement, adSize)) return `displacement ${disp}, not ${theirs.memoryDisplacement}`;
  const segment = word("segment");
  if (theirs.memorySegment === SEGMENTS[segment]) return "";
  // In 64-bit mode iced reports ES, CS, SS and DS prefixes too, which do nothing there.
  return adSize !== 2 && is64 && segment < 4 && SEGMENTS.indexOf(theirs.memorySegment) < 4 ? "" : `segment ${segment}`;
}

const SIZES = new Map(ICED_CODES.map((code) => [code.code, code.info.operandSize]));

/** Operand size, where iced's code tells it. */
function sizeDifference(theirs: iced.Instruction, row: InstructionRow, opSize: number, bitness: number): string {
  const size = SIZES.get(theirs.code) ?? 0;
  if (row.feature === "SSE42" || size === 0) return "";
  return size === opSize * 8 ? "" : `operand size ${opSize} bytes, not ${size} bits (${bitness}-bit code)`;
}
