/** Translates loops of one instance when its engine asks. */
import { LOOP_SAMPLING, MACHINE_BASE, TRANSLATED, TRANSLATIONS } from "../../assembly/spec/layout.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import type { Template } from "../translate/template.ts";
import { templatesOf, Translations } from "../translate/translations.ts";
import { MICRO_OP_NAMES } from "./micro-op-names.ts";
import { translateRegion } from "./translation.ts";

/** Where the record that begins a translation has the copy of the block it stands for. */
const COPY = 12;
/** Bytes in front of a block; the first eight are the address of its code, and another once it was ended (memory/code-pages.ts). */
const HEADER = 32;
const CODE_GENERATION = MACHINE_BASE + Machine.CODE_GENERATION;

/** What a translator needs of an engine. */
interface Instance {
  readonly memory: WebAssembly.Memory;
  readonly exports: { readonly table: WebAssembly.Table; copyBlock(block: number): number };
}

export class Translator {
  readonly #instance: Instance;
  readonly #view: DataView;
  readonly #templates: ReadonlyMap<string, Template>;
  readonly #translations: Translations;

  private constructor(instance: Instance, templates: ReadonlyMap<string, Template>) {
    this.#instance = instance;
    this.#view = new DataView(instance.memory.buffer);
    this.#templates = templates;
    this.#translations = new Translations(instance.memory, instance.exports.table, TRANSLATIONS);
    this.#view.setUint32(LOOP_SAMPLING, 1, true);
  }

  /** undefined if the engine's binary has no templates. */
  static of(instance: Instance, module: WebAssembly.Module): Translator | undefined {
    const templates = templatesOf(module);
    return templates && new Translator(instance, templates);
  }

  get count(): number {
    return this.#translations.count;
  }

  /** Makes the loop that the block at `head` is in a function, and has the engine call it. */
  translate(head: number): void {
    const { exports } = this.#instance;
    const view = this.#view;
    const copy = exports.copyBlock(head);
    if (copy === 0) return;
    const records = {
      view,
      operation: (at: number) => MICRO_OP_NAMES[view.getUint16(at, true)] ?? "",
      body: (at: number) => (at === head ? copy : view.getUint16(at, true) >= TRANSLATED ? view.getUint32(at + COPY, true) : at),
    };
    const region = translateRegion(records, this.#templates, head);
    if (!region) return;
    const generation = view.getUint32(CODE_GENERATION, true);
    const before = region.blocks.map((block) => view.getBigUint64(block - HEADER, true));
    this.#translations.add({
      binary: region.binary,
      isCurrent: () =>
        view.getUint32(CODE_GENERATION, true) === generation &&
        region.blocks.every((block, i) => view.getBigUint64(block - HEADER, true) === before[i]),
      begin: (index) => {
        view.setUint32(head + COPY, copy, true);
        view.setUint16(head, TRANSLATED + index, true);
      },
      isUsed: (index) => view.getUint16(head, true) === TRANSLATED + index,
    });
  }
}
