/** The rows of the instruction table that are compared with a processor, and why the others are not. */
import { cpuFeature } from "../../src/spec/x86/cpu-features.ts";
import { IMPLEMENTED, cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { INTEGER_INSTRUCTIONS } from "../../src/spec/x86/instructions/integer.ts";
import { modesOf, parseOpcode } from "../../src/spec/x86/instructions/notation.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { INSTRUCTIONS } from "../../src/spec/x86/instructions/table.ts";
import type { Mode } from "./modes.ts";

/** The CPU model that the engine has here, and what it has besides. */
export const MODEL = "icelake-server";
const BESIDES = ["CLDEMOTE", "MOVDIRI", "MOVDIR64B", "SERIALIZE"];
/** What the model has and the processor of the recordings has not, or does not show to programs. */
const WITHOUT = ["UMIP", "LA57", "PKU"];

const model = cpuModel(MODEL, WITHOUT);
const FEATURES: ReadonlySet<string> = new Set(["X86", "X64", ...model.features, ...BESIDES]);

/** machine.features. */
export const FEATURE_WORDS: readonly number[] = model.featureWords.map((word, i) =>
  BESIDES.map((name) => cpuFeature(name).number).reduce(
    (sum, number) => (number >> 5 === i ? (sum | (1 << (number & 31))) >>> 0 : sum),
    word,
  ),
);

/** Rows that no comparison can have, by name and operands, and why. */
const NOT_COMPARED: readonly (readonly [RegExp, string])[] = [
  [/^RESERVEDNOP .*\(.*0F 0D/, "AMD processors have #UD for the register form"],
  [/^MOVSXD r16/, "AMD processors read four bytes, Intel's two"],
  [/^(L[FGS]S r64|(JMP|CALL) m16:64)/, "AMD processors have no far pointers of 64 bits"],
  [/^INT1 /, "the hypervisor below delivers it as a fault"],
  [/^(SYSCALL|SYSENTER) /, "the operating system answers"],
  [/^(SGDT|SIDT|SLDT|STR|SMSW) /, "with UMIP the operating system answers"],
  [/^(RDPKRU|WRPKRU) /, "the processor at hand has no protection keys"],
  [/^SERIALIZE /, "the processor at hand does not have it"],
  [/^(MONITOR|MWAIT|TPAUSE|UMONITOR|UMWAIT) /, "no model has it"],
];

/** Why a row is not compared with a processor; undefined for one that is. */
export function whyNotCompared(row: InstructionRow): string | undefined {
  const name = rowName(row);
  if (row.feature === "VMX") return "VMX: the processor at hand has SVM";
  const reason = NOT_COMPARED.find(([pattern]) => pattern.test(name))?.[1];
  if (reason !== undefined) return reason;
  return FEATURES.has(row.feature) ? undefined : IMPLEMENTED.has(row.feature) ? "not in the model compared" : "in no model";
}

function existsIn(row: InstructionRow, mode: Mode): boolean {
  return (modesOf(row, parseOpcode(row)) & (mode.is64 ? 2 : 1)) !== 0;
}

const integer: ReadonlySet<InstructionRow> = new Set(INTEGER_INSTRUCTIONS);

/** Rows of the integer table: sequences are made of these. */
export function comparableRows(mode: Mode): InstructionRow[] {
  return INTEGER_INSTRUCTIONS.filter((row) => existsIn(row, mode) && whyNotCompared(row) === undefined);
}

/** The other rows. */
export function otherRows(mode: Mode): InstructionRow[] {
  // Linux allows no far return to 16-bit code from SYSRET; the instruction itself is privileged.
  return INSTRUCTIONS.filter(
    (row) => !integer.has(row) && existsIn(row, mode) && whyNotCompared(row) === undefined && !(row.name === "SYSRET" && !mode.is64),
  );
}

/** Rows whose instructions faults in user mode whatever their operands. */
export function isPrivileged(row: InstructionRow): boolean {
  return row.privilege === 0 || /^(CLI|STI|IN|OUT|INS[BWD]|OUTS[BWD]|RDPMC|UD[012])$/.test(row.name);
}

/** True for a row that works on x87 or vector registers. */
export function isExtended(row: InstructionRow): boolean {
  return /\b[xy]?mm\d?\b|\bvm\d|ST\b|ST\(|\dfp\b/.test(row.operands) || /^F|^EMMS$|MXCSR$|^XSAVE|^XRSTOR|^WAIT$|^VZERO/.test(row.name);
}

export function rowName(row: InstructionRow): string {
  return `${row.name} ${row.operands} (${row.opcode})`;
}
