/** Keeps the translations of one instance: makes them when the engine asks, and says where they begin. */
import { instantiatesSynchronously } from "#platform";
import { LOOP_SAMPLING, TRANSLATED, TRANSLATIONS } from "../../assembly/spec/layout.ts";
import { readTemplates, type Template } from "../translate/template.ts";
import type { EngineInstance } from "./instance.ts";
import { MICRO_OP_NAMES } from "./micro-op-names.ts";
import { translateRegion } from "./translation.ts";

/** Section of the engine's binary with the templates (src/build/templates.ts). */
const SECTION = "templates";
/** Where the record that begins a translation has the copy of the block it stands for. */
const COPY = 12;

const templatesOf = new WeakMap<WebAssembly.Module, ReadonlyMap<string, Template>>();

export class Translator {
  readonly #instance: EngineInstance;
  readonly #view: DataView;
  readonly #templates: ReadonlyMap<string, Template>;
  /** First block of each, by index in the engine's table of functions. */
  readonly #heads = new Map<number, number>();
  #count = 0;

  private constructor(instance: EngineInstance, templates: ReadonlyMap<string, Template>) {
    this.#instance = instance;
    this.#view = new DataView(instance.memory.buffer);
    this.#templates = templates;
    this.#view.setUint32(LOOP_SAMPLING, 1, true);
  }

  static of(instance: EngineInstance, module: WebAssembly.Module): Translator | undefined {
    let templates = templatesOf.get(module);
    if (!templates) {
      const [section] = WebAssembly.Module.customSections(module, SECTION);
      if (!section) return undefined;
      templatesOf.set(module, (templates = readTemplates(new Uint8Array(section))));
    }
    return new Translator(instance, templates);
  }

  get count(): number {
    return this.#count;
  }

  translate(block: number): void {
    const { memory, exports } = this.#instance;
    const view = this.#view;
    const records = {
      view,
      operation: (at: number) => MICRO_OP_NAMES[view.getUint16(at, true)] ?? "",
      body: (at: number) => (view.getUint16(at, true) >= TRANSLATED ? view.getUint32(at + COPY, true) : at),
    };
    const copy = exports.copyBlock(block);
    if (copy === 0) return;
    const binary = translateRegion({ ...records, body: (at) => (at === block ? copy : records.body(at)) }, this.#templates, block);
    if (!binary) return;
    const index = this.#freeIndex();
    if (index === undefined || !instantiatesSynchronously) return;
    const { run } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory } }).exports;
    exports.table.set(index, run);
    this.#heads.set(index, block);
    view.setUint32(block + COPY, copy, true);
    view.setUint16(block, TRANSLATED + index, true);
    this.#count++;
  }

  #freeIndex(): number | undefined {
    const { table } = this.#instance.exports;
    if (this.#heads.size < TRANSLATIONS) return table.grow(1);
    for (const [index, head] of this.#heads)
      if (this.#view.getUint16(head, true) !== TRANSLATED + index) return index;
    return undefined;
  }
}
