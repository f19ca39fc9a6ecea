import { MSRS, type MsrRow } from "../x86/msrs.ts";
import { constants } from "./constants.ts";

/** Indices, for both compilers. */
export function msrModule(): string {
  return constants(
    MSRS.map((row) => ({
      name: row.name,
      value: row.index,
      doc: `MSR ${row.index.toString(16).toUpperCase()}H${row.count ? ` and the ${row.count - 1} that follow` : ""}.`,
    })),
  );
}

/** MTRR_DEF_TYPE → MtrrDefType. */
const camel = (name: string): string => name.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
/** segBase[4] → cpu.segBase4. */
const property = (field: string): string => `cpu.${field.replace(/\[(\d+)\]/, "$1")}`;
const hex = (value: bigint): string => (value > 9n ? `0x${value.toString(16)}` : `${value}`);
const ALL = 0xffffffffffffffffn;
const isSpecial = (row: MsrRow): boolean =>
  row.field === undefined && row.value === undefined && !(row.access === "w" && row.writable !== undefined);
const labels = (row: MsrRow): string =>
  Array.from({ length: row.count ?? 1 }, (_, i) => `    case ${hex(BigInt(row.index + i))}:\n`)
    .join("")
    .trimEnd();
const argument = (row: MsrRow): string => (row.count ? `index - ${hex(BigInt(row.index))}` : "");

function readCase(row: MsrRow): string {
  const lines = [`${labels(row)} // ${row.name}`];
  if (row.access === "w") return `${lines[0]}\n      return absent();`;
  if (row.feature) lines.push(`      if (!hasFeature(Feature.${row.feature})) return absent();`);
  if (row.branches) lines.push(`      if ((machine.branchMsrs & ${row.branches}) == 0) return absent();`);
  const value =
    row.value !== undefined ? hex(row.value) : row.field ? property(row.field) : `Special.read${camel(row.name)}(${argument(row)})`;
  lines.push(`      return ${value};`);
  return lines.join("\n");
}

function writeCase(row: MsrRow): string {
  const lines = [`${labels(row)} // ${row.name}`];
  if (row.access === "r") return `${lines[0]}\n      return refuse();`;
  if (row.feature) lines.push(`      if (!hasFeature(Feature.${row.feature})) return refuse();`);
  if (row.branches) lines.push(`      if ((machine.branchMsrs & ${row.branches}) == 0) return refuse();`);
  if (isSpecial(row)) {
    lines.push(`      return Special.write${camel(row.name)}(${[argument(row), "value"].filter(Boolean).join(", ")}) || refuse();`);
    return lines.join("\n");
  }
  if (row.writable === 0n) lines.push("      if (value != 0) return refuse();");
  else if (row.writable !== undefined) {
    const allowed = row.writable | (row.unused ?? 0n);
    if (allowed !== ALL) lines.push(`      if (value & ~(<u64>${hex(allowed)})) return refuse();`);
  }
  if (row.check) lines.push(`      if (!Check.${row.check}(value)) return refuse();`);
  if (row.field) lines.push(`      ${property(row.field)} = ${row.unused === undefined ? "value" : `value & ~(<u64>${hex(row.unused)})`};`);
  lines.push("      return true;");
  return lines.join("\n");
}

/** RDMSR, WRMSR and reset of every row. */
export function msrTableModule(): string {
  const resets = MSRS.filter((row) => row.field !== undefined).map((row) => `  ${property(row.field!)} = ${hex(row.reset ?? 0n)};`);
  return `/** One case per row of src/spec/x86/msrs.ts. What a row cannot say is in msr-special.ts and msr-check.ts. */
import * as Feature from "../../spec/cpu-feature.ts";
import { raiseGp } from "../event/fault.ts";
import { hasFeature } from "../state/features.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import * as Check from "./msr-check.ts";
import * as Special from "./msr-special.ts";

function absent(): u64 {
  raiseGp(0);
  return 0;
}

function refuse(): bool {
  raiseGp(0);
  return false;
}

/** Value of the MSR; 0 with #GP(0) recorded if it does not exist. */
export function readTableMsr(index: u32): u64 {
  switch (index) {
${MSRS.map(readCase).join("\n")}
    default:
      return absent();
  }
}

/** False, with #GP(0) recorded and nothing changed, if the MSR does not exist or does not take the value. */
export function writeTableMsr(index: u32, value: u64): bool {
  switch (index) {
${MSRS.map(writeCase).join("\n")}
    default:
      return refuse();
  }
}

/** RESET of every row that is storage; segment bases are reset with their segments. */
export function resetTableMsrs(): void {
${resets.filter((line) => !line.includes("segBase")).join("\n")}
}
`;
}
