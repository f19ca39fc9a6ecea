/** The rows that both the engine's model and an x86-64 processor of any make know. */
import type { Mode } from "./modes.ts";
import { cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { AVX_INSTRUCTIONS } from "../../src/spec/x86/instructions/avx.ts";
import { AVX2_INSTRUCTIONS } from "../../src/spec/x86/instructions/avx2.ts";
import { FMA_INSTRUCTIONS } from "../../src/spec/x86/instructions/fma.ts";
import { INTEGER_INSTRUCTIONS } from "../../src/spec/x86/instructions/integer.ts";
import { SYSTEM_INSTRUCTIONS } from "../../src/spec/x86/instructions/system.ts";
import { TRANSFER_INSTRUCTIONS } from "../../src/spec/x86/instructions/transfer.ts";
import { modesOf, parseOpcode } from "../../src/spec/x86/instructions/notation.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";

/** The CPU model that the engine has here. */
export const MODEL = "skylake";

/**
 * What differs by make: AMD processors have #UD for the register form of 0F 0D, and their MOVSXD with a 16-bit operand reads
 * four bytes.
 */
function isCommon(row: InstructionRow): boolean {
  if (row.name === "RESERVEDNOP" && row.opcode.includes("0F 0D")) return false;
  return !(row.name === "MOVSXD" && row.operands === "r16, r/m16");
}

export function comparableRows(mode: Mode): InstructionRow[] {
  const { features } = cpuModel(MODEL);
  const has = (name: string): boolean => name === "X86" || name === "X64" || features.has(name);
  return INTEGER_INSTRUCTIONS.filter(
    (row) => (modesOf(row, parseOpcode(row)) & (mode.is64 ? 2 : 1)) !== 0 && has(row.feature) && isCommon(row),
  );
}

/** Instructions of other groups that fault or trap in user mode, or do little. */
const FAULTING =
  /^(HLT|CLI|STI|LMSW|INVLPG|CLTS|INVD|WBINVD|WRMSR|RDMSR|IN|OUT|INS[BWD]|OUTS[BWD]|XSETBV|CLAC|STAC|INVPCID|UD2|CLFLUSH|CLFLUSHOPT|CLWB|INT3|INTO|BOUND|ARPL|LGDT|LIDT|LLDT|LTR|SWAPGS|SYSRETQ?|SYSEXITQ?|RDFSBASE|RDGSBASE|PAUSE)$/;

export function faultingRows(mode: Mode): InstructionRow[] {
  const { features } = cpuModel(MODEL);
  const has = (name: string): boolean => name === "X86" || name === "X64" || features.has(name);
  const rows = [...SYSTEM_INSTRUCTIONS, ...TRANSFER_INSTRUCTIONS];
  return rows.filter(
    (row) =>
      (modesOf(row, parseOpcode(row)) & (mode.is64 ? 2 : 1)) !== 0 &&
      has(row.feature) &&
      !(row.name === "SYSRET" && !mode.is64) &&
      (FAULTING.test(row.name) || /CR|DR/.test(row.operands)),
  );
}

const VECTOR_INSTRUCTIONS = [...AVX_INSTRUCTIONS, ...AVX2_INSTRUCTIONS, ...FMA_INSTRUCTIONS];

/** Rows of vector instructions, with VEX prefixes. */
export function vectorRows(mode: Mode): InstructionRow[] {
  const { features } = cpuModel(MODEL);
  return VECTOR_INSTRUCTIONS.filter((row) => (modesOf(row, parseOpcode(row)) & (mode.is64 ? 2 : 1)) !== 0 && features.has(row.feature));
}

export function rowName(row: InstructionRow): string {
  return `${row.name} ${row.operands} (${row.opcode})`;
}
