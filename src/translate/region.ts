/**
 * The shape of a region: instructions in the order of their addresses, with loops for the branches that go back and blocks for those
 * that go forward. Branches that fit neither leave the region, which is always right.
 */
import { Op } from "./wasm.ts";
import type { FunctionCode } from "./function.ts";

/** From the index of an instruction, or of a block of them, to that of another. */
export type Branch = readonly [from: number, to: number];

export interface Shape {
  /** The branches that stay in the region; the others leave it. */
  readonly inside: readonly Branch[];
  /** By index of a loop's first instruction: that after its last one. */
  readonly loops: ReadonlyMap<number, number>;
  /** By index of a loop's first instruction, -1 for the region: targets of the branches forward in it, descending. */
  readonly blocks: ReadonlyMap<number, readonly number[]>;
}

/** @param branches within `length` instructions or blocks */
export function shapeOf(length: number, branches: readonly Branch[]): Shape {
  const loops = new Map<number, number>();
  for (const [from, to] of branches) if (to <= from) loops.set(to, Math.max(loops.get(to) ?? 0, from + 1));
  // Loops that overlap are made to nest: where a loop ends is free.
  const starts = [...loops.keys()].sort((a, b) => a - b);
  for (let changed = true; changed;) {
    changed = false;
    for (const outer of starts)
      for (const inner of starts) {
        const [end, other] = [loops.get(outer)!, loops.get(inner)!];
        if (outer < inner && inner < end && end < other) {
          loops.set(outer, other);
          changed = true;
        }
      }
  }
  const around = (index: number): number[] => starts.filter((start) => start <= index && index < loops.get(start)!);
  const inside: Branch[] = [];
  const blocks = new Map<number, number[]>();
  for (const [from, to] of branches) {
    if (to <= from) inside.push([from, to]);
    // Into the middle of a loop from outside: there is no such branch in structured code.
    else if (to < length && around(to).every((start) => start === to || start <= from)) {
      inside.push([from, to]);
      const owner = around(from).findLast((start) => to < loops.get(start)!) ?? -1;
      const known = blocks.get(owner) ?? [];
      if (!known.includes(to))
        blocks.set(
          owner,
          [...known, to].sort((a, b) => b - a),
        );
    }
  }
  return { inside, loops, blocks };
}

/** Opens and closes the loops and blocks of a shape, and branches to them. */
export class Structure {
  readonly #shape: Shape;
  readonly #out: FunctionCode;
  readonly #open: { readonly end: number; readonly depth: number; readonly to: number }[] = [];

  constructor(out: FunctionCode, shape: Shape) {
    this.#out = out;
    this.#shape = shape;
    this.#blocks(-1);
  }

  #blocks(owner: number): void {
    for (const to of this.#shape.blocks.get(owner) ?? []) this.#open.push({ end: to, depth: this.#out.open(Op.block), to });
  }

  /** Before the instruction of that index, and once after the last. */
  at(index: number): void {
    while (this.#open.at(-1)?.end === index) {
      this.#open.pop();
      this.#out.close();
    }
    const end = this.#shape.loops.get(index);
    if (end === undefined) return;
    this.#open.push({ end, depth: this.#out.open(Op.loop), to: index });
    this.#blocks(index);
  }

  /** Whether a branch stays in the region. */
  has(from: number, to: number): boolean {
    return this.#shape.inside.some((branch) => branch[0] === from && branch[1] === to);
  }

  /** The branch itself. */
  branch(to: number): void {
    this.#out.branch(Op.br, this.#open.findLast((construct) => construct.to === to)!.depth);
  }
}
