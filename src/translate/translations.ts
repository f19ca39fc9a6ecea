/** The translations of one engine instance: functions in its table, compiled at once or, where the host does not, meanwhile. */
import { instantiatesSynchronously } from "#platform";
import { readTemplates, type Template } from "./template.ts";

/** Section of an engine's binary with its templates (src/build/templates.ts). */
const SECTION = "templates";

const templates = new WeakMap<WebAssembly.Module, ReadonlyMap<string, Template>>();

/** The templates of an engine; undefined if its binary has none: it was not made by the build. */
export function templatesOf(module: WebAssembly.Module): ReadonlyMap<string, Template> | undefined {
  let found = templates.get(module);
  if (!found) {
    const [section] = WebAssembly.Module.customSections(module, SECTION);
    if (!section) return undefined;
    templates.set(module, (found = readTemplates(new Uint8Array(section))));
  }
  return found;
}

export interface Translation {
  readonly binary: Uint8Array<ArrayBuffer>;
  /** Whether the code is still what was translated: the host may have compiled for a while. */
  isCurrent(): boolean;
  /** Has the engine call function `index`. */
  begin(index: number): void;
  /** Whether the engine would call function `index` still. */
  isUsed(index: number): boolean;
}

export class Translations {
  readonly #memory: WebAssembly.Memory;
  readonly #table: WebAssembly.Table;
  readonly #capacity: number;
  /** By index in the table. */
  readonly #known = new Map<number, Translation>();
  /** Those that the host is compiling. */
  readonly #inProgress = new Set<number>();
  #count = 0;

  constructor(memory: WebAssembly.Memory, table: WebAssembly.Table, capacity: number) {
    this.#memory = memory;
    this.#table = table;
    this.#capacity = capacity;
  }

  /** Translations that came into use so far. */
  get count(): number {
    return this.#count;
  }

  at(index: number): Translation | undefined {
    return this.#known.get(index);
  }

  /** Compiles a translation and brings it into use; does nothing if there are too many. */
  add(translation: Translation): void {
    const index = this.#freeIndex();
    if (index === undefined) return;
    this.#known.set(index, translation);
    const begin = ({ exports: { run } }: WebAssembly.Instance): void => {
      this.#table.set(index, run);
      translation.begin(index);
      this.#count++;
    };
    const imports = { env: { memory: this.#memory } };
    if (instantiatesSynchronously) {
      begin(new WebAssembly.Instance(new WebAssembly.Module(translation.binary), imports));
      return;
    }
    this.#inProgress.add(index);
    void WebAssembly.instantiate(translation.binary, imports).then(({ instance }) => {
      this.#inProgress.delete(index);
      if (translation.isCurrent()) begin(instance);
    });
  }

  /** A place in the table; those of code that was decoded anew are free again. */
  #freeIndex(): number | undefined {
    if (this.#known.size < this.#capacity) return this.#table.grow(1);
    for (const [index, translation] of this.#known) if (!this.#inProgress.has(index) && !translation.isUsed(index)) return index;
    return undefined;
  }
}
