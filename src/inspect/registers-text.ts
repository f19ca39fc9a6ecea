/** The general registers of a processor, for people. */
import { GPR_NAMES, type Regs } from "../engine/registers.ts";
import { hex } from "./words.ts";

const COLUMNS = 3;

export function registersText(registers: Regs): string {
  const cells = GPR_NAMES.map((name) => `${name.padEnd(6)} ${hex(registers[name], 16)}`);
  return Array.from({ length: cells.length / COLUMNS }, (_, row) => cells.slice(row * COLUMNS, (row + 1) * COLUMNS).join("  ")).join("\n");
}
