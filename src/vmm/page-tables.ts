/** Tables of 512 entries of 8 bytes each in memory of the VMM, level below level: EPT and sub-page-permission tables. */
import type { PhysicalAddress } from "../engine/types.ts";
import { damaged } from "../snapshot/container.ts";
import { PAGE, type PrivateMemory, type PrivatePage } from "./private-memory.ts";

const TWO_32 = 0x1_0000_0000;
const ENTRIES = 512;

/** Who gives pages: memory of the VMM, or the part of it that is kept for devices. */
export interface PageSource {
  allocate(): PrivatePage;
}

/** A table, and the tables that its entries point to. */
export interface Table {
  readonly page: PrivatePage;
  readonly children: (Table | undefined)[];
  /** Entries that are not 0. */
  used: number;
}

export function newTable(memory: PageSource): Table {
  return { page: memory.allocate(), children: [], used: 0 };
}

/** The table at a page of memory that was restored, as its entries say; `isTable` tells which lead to another one. */
export function knownTable(memory: PrivateMemory, page: PrivatePage, level: number, isTable: (low: number) => boolean): Table {
  let used = 0;
  const children = Array.from({ length: ENTRIES }, (_, i) => {
    const low = page.words[i * 2]!;
    if (low !== 0 || page.words[i * 2 + 1] !== 0) used++;
    if (level === 0 || !isTable(low)) return undefined;
    return knownTable(memory, memory.at(addressOf(low, page.words[i * 2 + 1]!)), level - 1, isTable);
  });
  return { page, children: level === 0 ? [] : children, used };
}

const addressOf = (low: number, high: number): PhysicalAddress => (high & 0xfffff) * TWO_32 + low - (low % PAGE);

/**
 * Tables of a snapshot, before anything is restored: each is a page of its own of the VMM's.
 * @param root physical address of the first table
 * @param read content of a page of the VMM's in the snapshot; undefined: it is none, or another table already
 */
export function checkTables(
  root: PhysicalAddress,
  level: number,
  isTable: (low: number) => boolean,
  read: (physical: PhysicalAddress) => Uint32Array | undefined,
): void {
  const words = read(root);
  if (!words) throw damaged(`its part "pages" is damaged: 0x${root.toString(16)} is no table`);
  if (level === 0) return;
  for (let i = 0; i < ENTRIES; i++)
    if (isTable(words[i * 2]!)) checkTables(addressOf(words[i * 2]!, words[i * 2 + 1]!), level - 1, isTable, read);
}

/** Index of the entry for the address in its table of a level: 0 the last, 3 the root. */
export function indexOf(gpa: PhysicalAddress, level: number): number {
  return Math.floor(gpa / (PAGE * ENTRIES ** level)) % ENTRIES;
}

/** Writes an entry that leads to no table. */
export function setEntry(table: Table, index: number, low: number, high: number): void {
  const { words } = table.page;
  const was = words[index * 2] !== 0 || words[index * 2 + 1] !== 0;
  const is = low !== 0 || high !== 0;
  table.used += (is ? 1 : 0) - (was ? 1 : 0);
  words[index * 2] = low;
  words[index * 2 + 1] = high;
  table.children[index] = undefined;
}

/** The entry leads to `child`, with these low bits. */
export function pointTo(table: Table, index: number, child: Table, bits: number): void {
  const { physical } = child.page;
  setEntry(table, index, (physical % TWO_32) + bits, Math.floor(physical / TWO_32));
  table.children[index] = child;
}

/** The table that the entry leads to, made if it is missing. */
export function tableBelow(memory: PageSource, table: Table, index: number, bits: number): Table {
  const known = table.children[index];
  if (known) return known;
  const child = newTable(memory);
  pointTo(table, index, child, bits);
  return child;
}
