/**
 * Extended page tables: four levels, with 2-MiB pages where a range allows it.
 *
 *   bits 2:0 read, write, execute    5:3 memory type of a page    7 large page    8 accessed    9 dirty    51:12 address
 *   57 verify guest paging    58 paging-write access
 *
 * @sdm 3C "The Extended Page Table Mechanism (EPT)"
 */
import type { PhysicalAddress } from "../engine/types.ts";
import { checkTables, indexOf, knownTable, newTable, pointTo, setEntry, tableBelow, type PageSource, type Table } from "./page-tables.ts";
import { PAGE, type PrivateMemory } from "./private-memory.ts";

const TWO_32 = 0x1_0000_0000;
export const LARGE_PAGE = 0x200000;
const READ = 1;
export const WRITE = 2;
const EXECUTE = 4;
export const RIGHTS = { r: READ, rw: READ | WRITE, rx: READ | EXECUTE, rwx: READ | WRITE | EXECUTE } as const;
/** What a page says of the guest's paging structures; in the upper half of an entry. */
export const VERIFY_GUEST_PAGING = 1 << (57 - 32);
export const PAGING_WRITE = 1 << (58 - 32);
const WRITE_BACK = 6 << 3;
const LARGE = 0x80;
const DIRTY = 0x200;
/** Bit 61, in the upper half of an entry. */
const SUB_PAGES = 0x20000000;

const isTable = (low: number): boolean => (low & RIGHTS.rwx) !== 0 && (low & LARGE) === 0;

/** EPTP: write-back tables, walks of four levels, accessed and dirty flags. */
const POINTER_WRITE_BACK = 6;
const POINTER_FOUR_LEVELS = 3 << 3;
const POINTER_ACCESSED_DIRTY = 0x40;

export class EptTables {
  /** For the EPT_POINTER field. */
  readonly pointer: number;
  readonly accessedDirty: boolean;
  /** The processor knows VERIFY_GUEST_PAGING and PAGING_WRITE. */
  readonly guestPaging: boolean;
  readonly #memory: PrivateMemory;
  #root: Table;
  /** Called when a mapping lost a right or a flag: cached mappings must go. */
  readonly #invalidate: () => void;

  constructor(memory: PrivateMemory, accessedDirty: boolean, guestPaging: boolean, invalidate: () => void) {
    this.#memory = memory;
    this.#root = newTable(memory);
    this.#invalidate = invalidate;
    this.accessedDirty = accessedDirty;
    this.guestPaging = guestPaging;
    this.pointer = this.#root.page.physical + (POINTER_WRITE_BACK | POINTER_FOUR_LEVELS | (accessedDirty ? POINTER_ACCESSED_DIRTY : 0));
  }

  /**
   * Maps `size` bytes at guest-physical `gpa` to `physical`; all are multiples of 4 KiB. `small` forbids large pages; `paging`
   * is of VERIFY_GUEST_PAGING and PAGING_WRITE.
   */
  map(gpa: PhysicalAddress, physical: PhysicalAddress, size: number, rights: number, small = false, paging = 0): void {
    for (let done = 0; done < size;) {
      const large = !small && (gpa + done) % LARGE_PAGE === 0 && (physical + done) % LARGE_PAGE === 0 && size - done >= LARGE_PAGE;
      this.#write(this.#memory, gpa + done, physical + done, rights | WRITE_BACK, large, paging);
      done += large ? LARGE_PAGE : PAGE;
    }
  }

  /** Maps a page of 4 KiB for an instruction that needs it to go on: unlike for map() there is always room for its tables. */
  mapForInstruction(gpa: PhysicalAddress, physical: PhysicalAddress, rights: number): void {
    this.#write(this.#memory.reserve, gpa, physical, rights | WRITE_BACK, false, 0);
  }

  /** Removes the mappings of a range that map() mapped as a whole, and the tables that are empty then. */
  unmap(gpa: PhysicalAddress, size: number): void {
    for (let done = 0; done < size;) {
      const entry = this.#find(gpa + done);
      const isLarge = entry !== undefined && (entry.words[entry.index]! & LARGE) !== 0;
      if (entry) this.#clear(this.#root, 3, gpa + done);
      done += isLarge ? LARGE_PAGE : PAGE;
    }
    this.#invalidate();
  }

  /** Clears the entry that maps the address, and gives tables back that it leaves empty. */
  #clear(table: Table, level: number, gpa: PhysicalAddress): void {
    const index = indexOf(gpa, level);
    const child = table.children[index];
    if (child) {
      this.#clear(child, level - 1, gpa);
      if (child.used !== 0) return;
      this.#memory.release(child.page);
    }
    setEntry(table, index, 0, 0);
  }

  /** Page numbers of the range that were written since the last call. The range is mapped by small pages. */
  takeDirty(gpa: PhysicalAddress, size: number, into: number[]): void {
    let found = false;
    for (let done = 0; done < size; done += PAGE) {
      const entry = this.#find(gpa + done);
      if (!entry || (entry.words[entry.index]! & DIRTY) === 0) continue;
      entry.words[entry.index]! &= ~DIRTY;
      into.push((gpa + done) / PAGE);
      found = true;
    }
    if (found) this.#invalidate();
  }

  /**
   * Takes write access from a page of RAM, or gives it back: `rights` are what the page has then. With sub-pages, the
   * sub-page-permission tables decide what can be written of a page without it.
   */
  protect(gpa: PhysicalAddress, rights: number, subPages: boolean): void {
    this.#split(gpa);
    const { words, index } = this.#find(gpa)!;
    words[index] = (words[index]! & ~RIGHTS.rwx) | rights;
    words[index + 1] = (words[index + 1]! & ~SUB_PAGES) | (subPages ? SUB_PAGES : 0);
    this.#invalidate();
  }

  /** The sub-page-permission tables have a say in what can be written of the page. */
  hasSubPages(gpa: PhysicalAddress): boolean {
    const entry = this.#find(gpa);
    return entry !== undefined && (entry.words[entry.index]! & LARGE) === 0 && (entry.words[entry.index + 1]! & SUB_PAGES) !== 0;
  }

  /** Memory was restored: what is known of the tables is read from them. */
  restored(): void {
    this.#root = knownTable(this.#memory, this.#root.page, 3, isTable);
  }

  /** Throws if the tables of a snapshot, which `read` reads, cannot be restored: see checkTables(). */
  check(read: (physical: PhysicalAddress) => Uint32Array | undefined): void {
    checkTables(this.#root.page.physical, 3, isTable, read);
  }

  /** The entry that maps the address, if there is one. */
  #find(gpa: PhysicalAddress): { words: Uint32Array; index: number } | undefined {
    let table = this.#root;
    for (let level = 3; level > 0; level--) {
      const index = indexOf(gpa, level);
      if (level === 1 && (table.page.words[index * 2]! & LARGE) !== 0) return { words: table.page.words, index: index * 2 };
      const next = table.children[index];
      if (!next) return undefined;
      table = next;
    }
    const index = indexOf(gpa, 0) * 2;
    return (table.page.words[index]! & RIGHTS.rwx) === 0 ? undefined : { words: table.page.words, index };
  }

  #write(source: PageSource, gpa: PhysicalAddress, physical: PhysicalAddress, bits: number, large: boolean, upperBits: number): void {
    let table = this.#root;
    for (let level = 3; level > (large ? 1 : 0); level--) table = tableBelow(source, table, indexOf(gpa, level), RIGHTS.rwx);
    const at = indexOf(gpa, large ? 1 : 0);
    const child = table.children[at];
    if (child) this.#memory.release(child.page);
    setEntry(table, at, (physical % TWO_32) + (bits | (large ? LARGE : 0)), Math.floor(physical / TWO_32) | upperBits);
  }

  /** The page of 2 MiB around the address becomes 512 of 4 KiB. */
  #split(gpa: PhysicalAddress): void {
    const entry = this.#find(gpa)!;
    const bits = entry.words[entry.index]!;
    if ((bits & LARGE) === 0) return;
    const first = entry.words[entry.index + 1]! * TWO_32 + bits - (bits % PAGE);
    const small = newTable(this.#memory);
    for (let i = 0; i < 512; i++) {
      const physical = first + i * PAGE;
      small.page.words[i * 2] = (physical % TWO_32) + ((bits % PAGE) & ~LARGE);
      small.page.words[i * 2 + 1] = Math.floor(physical / TWO_32);
    }
    small.used = 512;
    const below = (table: Table, level: number): Table => tableBelow(this.#memory, table, indexOf(gpa, level), RIGHTS.rwx);
    pointTo(below(below(this.#root, 3), 2), indexOf(gpa, 1), small, RIGHTS.rwx);
  }
}
