/**
 * Extended page tables: four levels, with 2-MiB pages where a range allows it.
 *
 *   bits 2:0 read, write, execute    5:3 memory type of a page    7 large page    8 accessed    9 dirty    51:12 address
 *   57 verify guest paging    58 paging-write access
 *
 * @sdm 3C "The Extended Page Table Mechanism (EPT)"
 */
import type { PhysicalAddress } from "../engine/types.ts";
import { PAGE, type PrivateMemory, type PrivatePage } from "./private-memory.ts";

const TWO_32 = 0x1_0000_0000;
export const LARGE_PAGE = 0x200000;
const READ = 1;
const WRITE = 2;
const EXECUTE = 4;
export const RIGHTS = { r: READ, rw: READ | WRITE, rx: READ | EXECUTE, rwx: READ | WRITE | EXECUTE } as const;
/** What a page says of the guest's paging structures; in the upper half of an entry. */
export const VERIFY_GUEST_PAGING = 1 << (57 - 32);
export const PAGING_WRITE = 1 << (58 - 32);
const WRITE_BACK = 6 << 3;
const LARGE = 0x80;
const DIRTY = 0x200;

/** EPTP: write-back tables, walks of four levels, accessed and dirty flags. */
const POINTER_WRITE_BACK = 6;
const POINTER_FOUR_LEVELS = 3 << 3;
const POINTER_ACCESSED_DIRTY = 0x40;

/** A table, and the tables that its entries point to. */
interface Table {
  readonly page: PrivatePage;
  readonly children: (Table | undefined)[];
}

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
    this.#root = this.#newTable();
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
      this.#write(gpa + done, physical + done, rights | WRITE_BACK, large, paging);
      done += large ? LARGE_PAGE : PAGE;
    }
  }

  /** Removes the mappings of a range that map() mapped as a whole. */
  unmap(gpa: PhysicalAddress, size: number): void {
    for (let done = 0; done < size;) {
      const entry = this.#find(gpa + done);
      if (!entry) {
        done += PAGE;
        continue;
      }
      const isLarge = (entry.words[entry.index]! & LARGE) !== 0;
      entry.words[entry.index] = 0;
      entry.words[entry.index + 1] = 0;
      done += isLarge ? LARGE_PAGE : PAGE;
    }
    this.#invalidate();
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

  /** Memory was restored: what is known of the tables is read from them. */
  restored(): void {
    this.#root = this.#known(this.#root.page, 3);
  }

  #known(page: PrivatePage, level: number): Table {
    const children = Array.from({ length: level === 0 ? 0 : 512 }, (_, i) => {
      const low = page.words[i * 2]!;
      if ((low & RIGHTS.rwx) === 0 || (low & LARGE) !== 0) return undefined;
      const physical = page.words[i * 2 + 1]! * TWO_32 + low - (low % PAGE);
      return this.#known(this.#memory.at(physical), level - 1);
    });
    return { page, children };
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

  #write(gpa: PhysicalAddress, physical: PhysicalAddress, bits: number, large: boolean, upperBits: number): void {
    let table = this.#root;
    for (let level = 3; level > (large ? 1 : 0); level--) table = this.#child(table, indexOf(gpa, level));
    const { words } = table.page;
    const at = indexOf(gpa, large ? 1 : 0);
    const child = table.children[at];
    if (child) {
      this.#memory.release(child.page);
      table.children[at] = undefined;
    }
    words[at * 2] = (physical % TWO_32) + (bits | (large ? LARGE : 0));
    words[at * 2 + 1] = Math.floor(physical / TWO_32) | upperBits;
  }

  /** The table that the entry points to, made if it is missing. */
  #child(table: Table, index: number): Table {
    const known = table.children[index];
    if (known) return known;
    const child = this.#newTable();
    const { physical } = child.page;
    table.page.words[index * 2] = (physical % TWO_32) + RIGHTS.rwx;
    table.page.words[index * 2 + 1] = Math.floor(physical / TWO_32);
    table.children[index] = child;
    return child;
  }

  #newTable(): Table {
    return { page: this.#memory.allocate(), children: [] };
  }
}

/** Index of the entry for the address in its table of a level: 0 page table, 3 the root. */
function indexOf(gpa: PhysicalAddress, level: number): number {
  return Math.floor(gpa / (PAGE * 512 ** level)) % 512;
}
