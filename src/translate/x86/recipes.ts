/** The recipes of an engine's templates, made when they are first needed. */
import * as MicroOp from "../../../assembly/spec/micro-op-id.ts";
import { ZERO } from "../../../assembly/spec/vcpu-offset.ts";
import { MICRO_OP_NAMES } from "./micro-op-names.ts";
import type { Template } from "../template.ts";
import type { Blocks, DecodedRecord } from "./blocks.ts";
import { recipeOf, shapeOfSlot, type Recipe } from "./recipe.ts";

/** Added to the name of a template of flat 32-bit segments that is another than in 64-bit mode. */
const LEGACY_SUFFIX = "_LEGACY";
/** Micro-ops that are another operation with each immediate: conditions, counts, segments. */
const isByImmediate = Uint8Array.from(MICRO_OP_NAMES, (name) =>
  /^(JCC_TABLE|SETCC|CMOVCC|(SHL|SHR|SAR|ROL|ROR)_[RM]I|BT[SRC]?_[RM]I|SEGMENT_EA)/.test(name) ? 1 : 0,
);

export class Recipes {
  readonly #templates: ReadonlyMap<string, Template>;
  readonly #recipes = new Map<number, Recipe | undefined>();
  readonly #byImmediate = new Map<string, Recipe | undefined>();

  constructor(templates: ReadonlyMap<string, Template>) {
    this.#templates = templates;
  }

  /** undefined: the record is left to the engine. @param kind lazy kind of the flags before, or -1 */
  of(blocks: Blocks, { at, op }: DecodedRecord, isLong: boolean, kind: number): Recipe | undefined {
    if (op === MicroOp.HANDLER || op === MicroOp.NEAR) return undefined;
    const dst = shapeOfSlot(blocks.u8(at + 2));
    const base = shapeOfSlot(blocks.u8(at + 3));
    const index = shapeOfSlot(blocks.u8(at + 4));
    const scale = index === ZERO ? 0 : blocks.u8(at + 5);
    const hasDisplacement = blocks.i32(at + 8) !== 0;
    // Slots are 0 to 255, or -2 and -1; the lazy kind is 0 to 3, or -1.
    const low = (op * 258 + dst + 2) * 258 + base + 2;
    const high = (((index + 2) * 4 + scale) * 2 + (hasDisplacement ? 1 : 0)) * 10 + (kind + 1) * 2 + (isLong ? 1 : 0);
    const key = low * 32768 + high;
    const make = (immediate: number | undefined): Recipe | undefined => {
      const name = MICRO_OP_NAMES[op]!;
      const template = (isLong ? undefined : this.#templates.get(`${name}${LEGACY_SUFFIX}`)) ?? this.#templates.get(name);
      return template && recipeOf(template, { dst, base, index, scale, hasDisplacement, immediate, kind });
    };
    if (isByImmediate[op] === 1) {
      const immediate = blocks.i32(at + 12);
      const text = `${key} ${immediate}`;
      if (!this.#byImmediate.has(text)) this.#byImmediate.set(text, make(immediate));
      return this.#byImmediate.get(text);
    }
    if (!this.#recipes.has(key)) this.#recipes.set(key, make(undefined));
    return this.#recipes.get(key);
  }
}
