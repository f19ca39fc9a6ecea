/** Keeps the translations of one processor: makes them when the engine asks, and says where they begin. */
import { instantiatesSynchronously } from "#platform";
import { SLOT_BYTES, SLOT_HOT, TRANSLATED, TRANSLATIONS } from "../../assembly/spec/ia64/layout.ts";
import type { ItaniumInstance } from "../engine/itanium-instance.ts";
import { readTemplates, type Template } from "../translate/template.ts";
import { translateLoop, wholeLoop } from "./translation.ts";

/** Section of the engine's binary with the templates (src/build/templates.ts). */
const SECTION = "templates";

const templatesOf = new WeakMap<WebAssembly.Module, ReadonlyMap<string, Template>>();

/** A translation: the place where it begins, and the operation that its record had. */
interface Translation {
  readonly head: number;
  readonly operation: number;
}

export class Translator {
  readonly #instance: ItaniumInstance;
  readonly #templates: ReadonlyMap<string, Template>;
  /** By index in the engine's table of functions. */
  readonly #translations = new Map<number, Translation>();
  /** Indices of those that the host is compiling. */
  readonly #inProgress = new Set<number>();
  #count = 0;

  private constructor(instance: ItaniumInstance, templates: ReadonlyMap<string, Template>) {
    this.#instance = instance;
    this.#templates = templates;
  }

  /** undefined if the engine's binary has no templates: it was not made by the build. */
  static of(instance: ItaniumInstance, module: WebAssembly.Module): Translator | undefined {
    let templates = templatesOf.get(module);
    if (!templates) {
      const [section] = WebAssembly.Module.customSections(module, SECTION);
      if (!section) return undefined;
      templatesOf.set(module, (templates = readTemplates(new Uint8Array(section))));
    }
    return new Translator(instance, templates);
  }

  /** Translations made so far. */
  get count(): number {
    return this.#count;
  }

  /** Makes the loop from the bundle at `head` to the branch at `from` a function, and has the engine call it. */
  translate(head: number, from: number): void {
    const { view, memory, exports } = this.#instance;
    const records = { view, operation: (at: number) => this.#operation(at) };
    const end = wholeLoop(records, this.#templates, head, from);
    const binary = translateLoop(records, this.#templates, head, end);
    if (!binary) return;
    const index = this.#freeIndex();
    if (index === undefined) return;
    this.#translations.set(index, { head, operation: this.#operation(head) });
    const install = ({ exports: { run } }: WebAssembly.Instance): void => {
      exports.table.set(index, run);
      view.setUint16(head + SLOT_HOT, TRANSLATED + index, true);
      this.#count++;
    };
    const imports = { env: { memory } };
    if (instantiatesSynchronously) {
      install(new WebAssembly.Instance(new WebAssembly.Module(binary), imports));
      return;
    }
    const bytes = (): Uint8Array => new Uint8Array(memory.buffer, head, end + SLOT_BYTES - head);
    const before = bytes().slice();
    this.#inProgress.add(index);
    void WebAssembly.instantiate(binary, imports).then(({ instance }) => {
      this.#inProgress.delete(index);
      // Meanwhile the code may have become another.
      if (bytes().every((byte, i) => byte === before[i])) install(instance);
    });
  }

  /** SLOT_HOT of a record as the decoder wrote it. */
  #operation(at: number): number {
    const operation = this.#instance.view.getUint16(at + SLOT_HOT, true);
    return operation < TRANSLATED ? operation : this.#translations.get(operation - TRANSLATED)!.operation;
  }

  /** A place in the table; those of loops that were decoded anew are free again. */
  #freeIndex(): number | undefined {
    const { table } = this.#instance.exports;
    if (this.#translations.size < TRANSLATIONS) return table.grow(1);
    for (const [index, { head }] of this.#translations)
      if (!this.#inProgress.has(index) && this.#instance.view.getUint16(head + SLOT_HOT, true) !== TRANSLATED + index) return index;
    return undefined;
  }
}
