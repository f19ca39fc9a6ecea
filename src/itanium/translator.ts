/** Translates loops of one processor when its engine asks. */
import { SLOT_BYTES, SLOT_HOT, TRANSLATED, TRANSLATIONS } from "../../assembly/spec/ia64/layout.ts";
import type { ItaniumInstance } from "../engine/itanium-instance.ts";
import type { Template } from "../translate/template.ts";
import { templatesOf, Translations, type Translation } from "../translate/translations.ts";
import { translateLoop, wholeLoop } from "./translation.ts";

/** A translation, and the operation that the record had that it begins in. */
interface LoopTranslation extends Translation {
  readonly operation: number;
}

export class Translator {
  readonly #instance: ItaniumInstance;
  readonly #templates: ReadonlyMap<string, Template>;
  readonly #translations: Translations;

  private constructor(instance: ItaniumInstance, templates: ReadonlyMap<string, Template>) {
    this.#instance = instance;
    this.#templates = templates;
    this.#translations = new Translations(instance.memory, instance.exports.table, TRANSLATIONS);
  }

  /** undefined if the engine's binary has no templates. */
  static of(instance: ItaniumInstance, module: WebAssembly.Module): Translator | undefined {
    const templates = templatesOf(module);
    return templates && new Translator(instance, templates);
  }

  get count(): number {
    return this.#translations.count;
  }

  /** Makes the loop from the bundle at `head` to the branch at `from` a function, and has the engine call it. */
  translate(head: number, from: number): void {
    const { view, memory } = this.#instance;
    const records = { view, operation: (at: number) => this.#operation(at) };
    const end = wholeLoop(records, this.#templates, head, from);
    const binary = translateLoop(records, this.#templates, head, end);
    if (!binary) return;
    const bytes = (): Uint8Array => new Uint8Array(memory.buffer, head, end + SLOT_BYTES - head);
    const before = bytes().slice();
    const translation: LoopTranslation = {
      binary,
      operation: this.#operation(head),
      isCurrent: () => bytes().every((byte, i) => byte === before[i]),
      begin: (index) => view.setUint16(head + SLOT_HOT, TRANSLATED + index, true),
      isUsed: (index) => view.getUint16(head + SLOT_HOT, true) === TRANSLATED + index,
    };
    this.#translations.add(translation);
  }

  /** SLOT_HOT of a record as the decoder wrote it. */
  #operation(at: number): number {
    const operation = this.#instance.view.getUint16(at + SLOT_HOT, true);
    return operation < TRANSLATED ? operation : (this.#translations.at(operation - TRANSLATED) as LoopTranslation).operation;
  }
}
