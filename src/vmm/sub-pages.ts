/**
 * Sub-page-permission tables: four levels, the last of which holds a vector for each page: bit 2 * n is 1 if sub-page n, of
 * 128 bytes, can be written.
 *
 * @sdm 3C "Sub-Page Write Permissions"
 */
import { NonrootError } from "../engine/errors.ts";
import type { PhysicalAddress } from "../engine/types.ts";
import { checkTables, indexOf, knownTable, newTable, setEntry, tableBelow, type Table } from "./page-tables.ts";
import type { PrivateMemory } from "./private-memory.ts";

/** Sub-pages of a page. */
export const SUB_PAGES = 32;
const VALID = 1;
const isTable = (low: number): boolean => (low & VALID) !== 0;

export class SubPageTables {
  /** For the SPP_TABLE_POINTER field. */
  readonly pointer: PhysicalAddress;
  readonly #memory: PrivateMemory;
  #root: Table;

  constructor(memory: PrivateMemory) {
    this.#memory = memory;
    this.#root = newTable(memory);
    this.pointer = this.#root.page.physical;
  }

  /** Sets which sub-pages of the page at `gpa` can be written. */
  set(gpa: PhysicalAddress, writable: Iterable<number>): void {
    const vector = [0, 0];
    for (const subPage of writable) {
      if (!Number.isInteger(subPage) || subPage < 0 || subPage >= SUB_PAGES)
        throw new NonrootError("ERR_NONROOT_OPTION", `sub-page ${subPage}: a page has sub-pages 0 to ${SUB_PAGES - 1}`);
      vector[subPage >> 4]! |= 1 << ((subPage & 15) * 2);
    }
    let table = this.#root;
    for (let level = 3; level > 0; level--) table = tableBelow(this.#memory, table, indexOf(gpa, level), VALID);
    setEntry(table, indexOf(gpa, 0), vector[0]! >>> 0, vector[1]! >>> 0);
  }

  /** The sub-pages of the page at `gpa` that can be written. */
  get(gpa: PhysicalAddress): number[] {
    let table: Table | undefined = this.#root;
    for (let level = 3; level > 0; level--) table = table?.children[indexOf(gpa, level)];
    const { words } = (table ?? this.#root).page;
    if (!table) return [];
    return Array.from({ length: SUB_PAGES }, (_, n) => n).filter((n) => (words[indexOf(gpa, 0) * 2 + (n >> 4)]! >> ((n & 15) * 2)) & 1);
  }

  /** Memory was restored: what is known of the tables is read from them. */
  restored(): void {
    this.#root = knownTable(this.#memory, this.#root.page, 3, isTable);
  }

  /** Throws if the tables of a snapshot, which `read` reads, cannot be restored: see checkTables(). */
  check(read: (physical: PhysicalAddress) => Uint32Array | undefined): void {
    checkTables(this.#root.page.physical, 3, isTable, read);
  }
}
