/** Tables of 512 entries of 8 bytes each in memory of the VMM, level below level: EPT and sub-page-permission tables. */
import type { PhysicalAddress } from "../engine/types.ts";
import { PAGE, type PrivateMemory, type PrivatePage } from "./private-memory.ts";

const TWO_32 = 0x1_0000_0000;

/** A table, and the tables that its entries point to. */
export interface Table {
  readonly page: PrivatePage;
  readonly children: (Table | undefined)[];
}

export function newTable(memory: PrivateMemory): Table {
  return { page: memory.allocate(), children: [] };
}

/** The table at a page of memory that was restored, as its entries say; `isTable` tells which lead to another one. */
export function knownTable(memory: PrivateMemory, page: PrivatePage, level: number, isTable: (low: number) => boolean): Table {
  const children = Array.from({ length: level === 0 ? 0 : 512 }, (_, i) => {
    const low = page.words[i * 2]!;
    if (!isTable(low)) return undefined;
    const physical = page.words[i * 2 + 1]! * TWO_32 + low - (low % PAGE);
    return knownTable(memory, memory.at(physical), level - 1, isTable);
  });
  return { page, children };
}

/** Index of the entry for the address in its table of a level: 0 the last, 3 the root. */
export function indexOf(gpa: PhysicalAddress, level: number): number {
  return Math.floor(gpa / (PAGE * 512 ** level)) % 512;
}

/** The entry leads to `child`, with these low bits. */
export function pointTo(table: Table, index: number, child: Table, bits: number): void {
  const { physical } = child.page;
  table.page.words[index * 2] = (physical % TWO_32) + bits;
  table.page.words[index * 2 + 1] = Math.floor(physical / TWO_32);
  table.children[index] = child;
}

/** The table that the entry leads to, made if it is missing. */
export function tableBelow(memory: PrivateMemory, table: Table, index: number, bits: number): Table {
  const known = table.children[index];
  if (known) return known;
  const child = newTable(memory);
  pointTo(table, index, child, bits);
  return child;
}
