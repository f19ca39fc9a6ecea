/** Physical memory that the VMM keeps for itself: VMCS regions, bitmaps, EPT tables. No guest-physical address leads there. */
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { NonrootError } from "../engine/errors.ts";
import type { EngineInstance } from "../engine/instance.ts";
import type { PhysicalAddress } from "../engine/types.ts";

export const PAGE = 0x1000;

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

  /** A page of zeros. */
  allocate(): PrivatePage {
    const page = this.#free.pop() ?? this.#next();
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

  #next(): PrivatePage {
    if (this.#used === this.#pages) throw new NonrootError("ERR_NONROOT_MEMORY", "the VMM has no memory left for its tables");
    return this.#page(this.#used++ * PAGE);
  }

  #page(at: number): PrivatePage {
    return { physical: this.#start + at, words: new Uint32Array(this.#engine.memory.buffer, RAM_BASE + this.#offset + at, PAGE / 4) };
  }
}

/** Bytes of private memory that are enough for a guest of `guestBytes`, even if every page of it is mapped by its own entry. */
export function privateBytes(guestBytes: number): number {
  const tables = Math.ceil(guestBytes / 512 / PAGE) * PAGE;
  return 0x100000 + tables * 2;
}
