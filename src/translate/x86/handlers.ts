/** Which cells an instruction handler reads and writes when a translation calls it in place. */
import type { Blocks } from "./blocks.ts";
import { ALL_CELLS, cellAt, FLAG_CELLS, GENERAL_REGISTERS } from "./frame.ts";
import { ANY, FIRST_HANDLER, FLAGS, HANDLER_REGISTERS, OPERANDS } from "./handler-registers.ts";

/** Fields of a handler's record (assembly/x86/state/micro-op.ts). */
const DST = 2,
  BASE = 3,
  INDEX = 4,
  HANDLER = 16,
  RECORD_FLAGS = 20;
const IS_REGISTER = 0x20;

export interface CellUse {
  readonly reads: number;
  readonly writes: number;
}

const ALL: CellUse = { reads: ALL_CELLS, writes: ALL_CELLS };

export function handlerCells(blocks: Blocks, record: number): CellUse {
  const use = HANDLER_REGISTERS[blocks.u16(record + HANDLER) - FIRST_HANDLER] ?? ANY;
  if (use === ANY) return ALL;
  const cell = (field: number): number => {
    const slot = blocks.u8(record + field);
    const found = slot < 8 * GENERAL_REGISTERS ? cellAt(slot & ~7) : cellAt(slot);
    return found ? 1 << found.index : 0;
  };
  const flags = (use & FLAGS) !== 0 ? FLAG_CELLS : 0;
  const isRegister = (blocks.u8(record + RECORD_FLAGS) & IS_REGISTER) !== 0;
  const operands = (use & OPERANDS) !== 0 ? cell(DST) | (isRegister ? cell(BASE) : 0) : 0;
  const address = isRegister ? 0 : cell(BASE) | cell(INDEX);
  return { reads: operands | address | flags, writes: operands | flags };
}
