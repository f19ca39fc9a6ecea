/** Translates hot code of one engine instance when the engine asks, and takes translations back when their code changes. */
import { compileForLater } from "#platform";
import { CODE_CACHE, LOOP_SAMPLING, MACHINE_BASE, TRANSLATIONS, VCPU_BASE } from "../../../assembly/spec/layout.ts";
import * as Machine from "../../../assembly/spec/machine-offset.ts";
import { BLOCK_RIP } from "../../../assembly/spec/vcpu-offset.ts";
import { templatesOf } from "../translations.ts";
import { Blocks } from "./blocks.ts";
import { emitRegion } from "./emit.ts";
import { moduleOf } from "./module.ts";
import { Recipes } from "./recipes.ts";
import { growRegion } from "./region.ts";
import { BATCH, MOST_LOSSES } from "./tuning.ts";

const CODE_GENERATION = MACHINE_BASE + Machine.CODE_GENERATION;

/** What a translator needs of an engine. */
interface Instance {
  readonly memory: WebAssembly.Memory;
  readonly exports: {
    readonly table: WebAssembly.Table;
    copyBlock(block: number): number;
    executeInPlace(record: number): number;
    notePageTranslated(page: number): void;
  };
}

/** A translation in use. */
interface Region {
  readonly index: number;
  /** Addresses of its blocks, and of those that begin it. */
  readonly blocks: readonly number[];
  readonly entries: readonly number[];
  readonly pages: ReadonlySet<number>;
}

/** A translation that is to be compiled. */
interface Waiting {
  readonly index: number;
  readonly body: Uint8Array;
  readonly blocks: readonly number[];
  readonly pages: ReadonlySet<number>;
  readonly entries: readonly { readonly entry: number; readonly copy: number; readonly address: number; readonly delta: number }[];
}

export class Translator {
  readonly #instance: Instance;
  readonly #batch: number;
  readonly #blocks: Blocks;
  readonly #view: DataView;
  readonly #recipes: Recipes;
  readonly #byPage = new Map<number, Set<Region>>();
  readonly #losses = new Map<number, number>();
  readonly #free: number[] = [];
  #waiting: Waiting[] = [];
  #places = 0;
  #generation: number;
  #count = 0;

  private constructor(instance: Instance, recipes: Recipes, atOnce: boolean) {
    this.#batch = atOnce ? 1 : BATCH;
    this.#instance = instance;
    this.#blocks = new Blocks(instance.memory.buffer);
    this.#view = new DataView(instance.memory.buffer);
    this.#recipes = recipes;
    this.#generation = this.#view.getUint32(CODE_GENERATION, true);
    this.#view.setUint32(LOOP_SAMPLING, atOnce ? 2 : 1, true);
  }

  /** undefined if the engine's binary has no templates. @param atOnce whether every block is translated when it is found */
  static of(instance: Instance, module: WebAssembly.Module, atOnce: boolean): Translator | undefined {
    const templates = templatesOf(module);
    return templates && new Translator(instance, new Recipes(templates), atOnce);
  }

  /** Translations that came into use so far. */
  get count(): number {
    return this.#count;
  }

  /**
   * The block at `seed`, which the processor is about to execute, is hot: with what it leads to it becomes a function. Functions are
   * compiled several at a time; a seed that is still hot when it comes again does not wait any longer.
   */
  translate(seed: number): void {
    // A block that is executed once is not kept: an instruction over two pages, or outside RAM.
    if (seed < CODE_CACHE) return;
    this.#forgetFlushed();
    if (this.#waiting.some((region) => region.blocks.includes(seed))) this.#compile();
    else this.#emit(seed);
    if (this.#waiting.length >= this.#batch) this.#compile();
  }

  #emit(seed: number): void {
    const rip = this.#view.getBigUint64(VCPU_BASE + BLOCK_RIP, true);
    const members = growRegion(this.#blocks, seed, rip);
    const isLost = members.some(({ block }) => (this.#losses.get(block.page) ?? 0) > MOST_LOSSES);
    const index = members.length === 0 || isLost ? undefined : this.#place();
    if (index === undefined) return;
    const { exports } = this.#instance;
    const { body, entries } = emitRegion(this.#blocks, this.#recipes, members, index, (block) => exports.copyBlock(block));
    const pages = new Set(members.map(({ block }) => block.page));
    for (const page of pages) exports.notePageTranslated(page);
    this.#waiting.push({
      index,
      body,
      pages,
      blocks: members.map(({ block }) => block.address),
      entries: [...entries].map(([entry, copy]) => ({
        entry: entry + 1,
        copy,
        address: members[entry]!.block.address,
        delta: members[entry]!.delta,
      })),
    });
  }

  /** What waits comes into use, unless its code has changed meanwhile. */
  #compile(): void {
    const { exports, memory } = this.#instance;
    let functions: WebAssembly.Exports;
    try {
      const module = compileForLater(moduleOf(this.#waiting.map(({ body }) => body)));
      functions = new WebAssembly.Instance(module, { env: { memory, execute: exports.executeInPlace as never } }).exports;
    } catch {
      // A host that does not compile at once, as some browsers on their main thread: the interpreter does everything.
      this.#waiting = [];
      this.#view.setUint32(LOOP_SAMPLING, 0, true);
      return;
    }
    this.#waiting.forEach(({ index, blocks, pages, entries }, i) => {
      if (blocks.some((block) => this.#blocks.isEnded(block))) {
        this.#free.push(index);
        return;
      }
      exports.table.set(index, functions[String(i)] as never);
      const begun = entries.filter(({ address }) => this.#blocks.translationOf(address) < 0);
      for (const { entry, copy, address, delta } of begun) this.#blocks.begin(address, index, entry, delta, copy);
      const region = { index, blocks, entries: begun.map(({ address }) => address), pages };
      for (const page of pages) {
        const known = this.#byPage.get(page);
        if (known) known.add(region);
        else this.#byPage.set(page, new Set([region]));
      }
      this.#count++;
    });
    this.#waiting = [];
  }

  /** Blocks of a page have ended: so do the translations that they are in. */
  ended(page: number): void {
    this.#forgetFlushed();
    const regions = this.#byPage.get(page);
    if (!regions) return;
    for (const region of [...regions]) {
      if (!region.blocks.some((block) => this.#blocks.isEnded(block))) continue;
      for (const block of region.entries) if (this.#blocks.translationOf(block) === region.index) this.#blocks.end(block);
      for (const other of region.pages) this.#byPage.get(other)?.delete(region);
      this.#free.push(region.index);
      this.#losses.set(page, (this.#losses.get(page) ?? 0) + 1);
    }
  }

  /** When the decoded blocks were dropped all translations went with them. */
  #forgetFlushed(): void {
    const generation = this.#view.getUint32(CODE_GENERATION, true);
    if (generation === this.#generation) return;
    this.#generation = generation;
    this.#byPage.clear();
    this.#losses.clear();
    this.#waiting = [];
    this.#free.length = 0;
    for (let i = 0; i < this.#places; i++) this.#free.push(this.#first + i);
  }

  #first = 0;

  /** A place in the table of functions. */
  #place(): number | undefined {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#places >= TRANSLATIONS) return undefined;
    const index = this.#instance.exports.table.grow(1);
    if (this.#places++ === 0) this.#first = index;
    return index;
  }
}
