/** Which registers of the state the instruction handlers touch, for translations that call them in place. */
import type { InstructionRow } from "../x86/instructions/row.ts";
import { INSTRUCTIONS } from "../x86/instructions/table.ts";
import { callOf, execNumbers, FIRST_HANDLER, handlerFiles } from "./decode.ts";

/** Values of HANDLER_REGISTERS. */
const ANY = 0,
  ADDRESS = 1,
  OPERANDS = 2,
  FLAGS = 4;

/** Instructions of the vector units and of the x87 with a general register that is not among their operands. */
const IMPLICIT = /^V?(PCMP[EI]STR|MASKMOV)/;
const GENERAL = /(^|[ ,/])(r(8|16|32|64)?|reg|r\/m\d*|r32|r64)(?=[ ,/]|$)|r\d+\/m\d+/;
/** Operands of rows that touch nothing but vector registers, the x87, memory and general registers that they name. */
const KNOWN =
  /^((xmm|ymm|mm)\d?|(xmm|ymm|mm)\d?\/m\d+|m\d*(fp|int|bcd|byte)?|vm\d+[xy]|mem|ST(\([i0]\))?|imm8|<XMM0>|r(8|16|32|64)|reg|reg\/m\d+|r\d*\/m\d+|r\/m\d+|m\d+\w*)$/;

function rowRegisters(row: InstructionRow): number {
  const operands = row.operands === "" ? [] : row.operands.split(/,\s*/);
  const isVector = /^(SSE|SSSE3|AVX|FMA|F16C|MMX|AES|SHA|PCLMUL|VAES|VPCLMUL|GFNI)/.test(row.feature) || /^F[A-Z0-9]+$/.test(row.name);
  if (!isVector || IMPLICIT.test(row.name) || !operands.every((operand) => KNOWN.test(operand)) || /^FX/.test(row.name)) return ANY;
  return (GENERAL.test(row.operands) ? OPERANDS : ADDRESS) | (row.writes !== undefined || row.reads !== undefined ? FLAGS : 0);
}

/** By number of a handler, from FIRST_HANDLER on. */
export function handlerRegistersModule(): string {
  const files = handlerFiles();
  const values: number[] = [];
  for (const [name, number] of execNumbers()) {
    if (number < FIRST_HANDLER) continue;
    const registers = INSTRUCTIONS.filter((row) => row.exec === name || callOf(row, files) === name).map(rowRegisters);
    values[number - FIRST_HANDLER] =
      registers.includes(ANY) || registers.length === 0 ? ANY : registers.reduce((all, some) => all | some, 0);
  }
  return `
/** Number of the first handler. */
export const FIRST_HANDLER = ${FIRST_HANDLER};
/** Any register may be read and written. */
export const ANY = ${ANY};
/** Bit: those of the memory operand's address are read. */
export const ADDRESS = ${ADDRESS};
/** Bit: those that the record names are read and written. */
export const OPERANDS = ${OPERANDS};
/** Bit: arithmetic flags are read or written. */
export const FLAGS = ${FLAGS};
/** By number of a handler, from FIRST_HANDLER on. */
export const HANDLER_REGISTERS: Readonly<Uint8Array> = Uint8Array.of(${values.map((v, i) => `${i % 32 === 0 ? "\n  " : ""}${v}`).join(", ")},
);
`;
}
