/** Physical memory that the VMM keeps for itself: VMCS regions, bitmaps, EPT tables. No guest-physical address leads there. */
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { NonrootError } from "../engine/errors.ts";
import { integer, list, record, type Schema } from "../engine/schema.ts";
import type { EngineInstance } from "../engine/instance.ts";
import type { PhysicalAddress } from "../engine/types.ts";

export const PAGE = 0x1000;
/**
 * Pages that only the tables of device pages may use, which a guest's instruction has mapped while it is in execution: sixteen pages at
 * most, those of a gather, with three tables each.
 */
const RESERVED = 64;

/** A page of the VMM. `words` is its content. */
export interface PrivatePage {
  readonly physical: PhysicalAddress;
  readonly words: Uint32Array;
}

export interface PrivateMemoryState {
  /** Pages that were ever given out, and those of them that were given back. */
  readonly used: number;
  readonly free: readonly PhysicalAddress[];
}

export class PrivateMemory {
  readonly #engine: EngineInstance;
  readonly #start: PhysicalAddress;
  readonly #offset: number;
  readonly #pages: number;
  #used = 0;
  #free: PrivatePage[] = [];

  /** `bytes` at physical address `start`, which are at `offset` of the engine's RAM. */
  constructor(engine: EngineInstance, start: PhysicalAddress, offset: number, bytes: number) {
    this.#engine = engine;
    this.#start = start;
    this.#offset = offset;
    this.#pages = bytes / PAGE;
  }

  /** A page of zeros. @throws NonrootError ERR_NONROOT_MEMORY */
  allocate(): PrivatePage {
    return this.#allocate(RESERVED);
  }

  /** The same for what a guest's instruction needs in order to go on: there is always room for that. */
  readonly reserve = { allocate: (): PrivatePage => this.#allocate(0) };

  #allocate(left: number): PrivatePage {
    if (this.#pages - this.#used + this.#free.length <= left)
      throw new NonrootError("ERR_NONROOT_MEMORY", "the VMM has no memory left for its tables");
    const page = this.#free.pop() ?? this.#page(this.#used++ * PAGE);
    page.words.fill(0);
    return page;
  }

  release(page: PrivatePage): void {
    this.#free.push(page);
  }

  /** The page at a physical address that allocate() gave out here, or in the VM that this one is a copy of. */
  at(physical: PhysicalAddress): PrivatePage {
    return this.#page(physical - this.#start);
  }

  /** Which pages are in use; their content is in the engine's RAM. */
  save(): PrivateMemoryState {
    return { used: this.#used, free: this.#free.map(({ physical }) => physical) };
  }

  restore({ used, free }: PrivateMemoryState): void {
    this.#used = used;
    this.#free = free.map((physical) => this.at(physical));
  }

  /** What save() may have returned. */
  get schema(): Schema<PrivateMemoryState> {
    const state = record<PrivateMemoryState>({
      used: integer(0, this.#pages),
      free: list(integer(this.#start, this.#start + this.#pages * PAGE - 1), this.#pages) as Schema<readonly PhysicalAddress[]>,
    });
    return (value, path) => {
      const problem = state(value, path);
      if (problem !== undefined) return problem;
      const { used, free } = value as PrivateMemoryState;
      const isGiven = (physical: PhysicalAddress): boolean => physical % PAGE === 0 && physical < this.#start + used * PAGE;
      return free.every(isGiven) && new Set(free).size === free.length ? undefined : `${path}.free has a page that was not given back`;
    };
  }

  /**
   * Content of a page in a snapshot, for checkTables(): undefined for what is no page in use, and for the second time.
   * @param page content of a page of the engine's RAM in the snapshot
   */
  reader(
    { used, free }: PrivateMemoryState,
    page: (number: number) => Uint8Array | undefined,
  ): (physical: PhysicalAddress) => Uint32Array | undefined {
    const seen = new Set<PhysicalAddress>(free);
    return (physical) => {
      if (physical % PAGE !== 0 || physical < this.#start || physical >= this.#start + used * PAGE || seen.has(physical)) return undefined;
      seen.add(physical);
      const bytes = page((this.#offset + physical - this.#start) / PAGE);
      return bytes ? new Uint32Array(bytes.buffer, bytes.byteOffset, PAGE / 4) : new Uint32Array(PAGE / 4);
    };
  }

  #page(at: number): PrivatePage {
    return { physical: this.#start + at, words: new Uint32Array(this.#engine.memory.buffer, RAM_BASE + this.#offset + at, PAGE / 4) };
  }
}

/** Bytes of private memory that are enough for a guest of `guestBytes`, even if every page of it is mapped by its own entry. */
export function privateBytes(guestBytes: number): number {
  const tables = Math.ceil(guestBytes / 512 / PAGE) * PAGE;
  return 0x100000 + RESERVED * PAGE + tables * 2;
}
