/**
 * The shape of a region: instructions in the order of their addresses, with loops for the branches that go back and blocks for those
 * that go forward. Branches that fit neither leave the region, which is always right.
 */
import { Op } from "./wasm.ts";
import type { FunctionCode } from "./function.ts";

export interface Shape {
  /** By index of a branch: that of its target, or undefined if the branch leaves the region. */
  readonly targets: ReadonlyMap<number, number>;
  /** By index of a loop's first instruction: that after its last one. */
  readonly loops: ReadonlyMap<number, number>;
  /** By index of a loop's first instruction, -1 for the region: targets of the branches forward in it, descending. */
  readonly blocks: ReadonlyMap<number, readonly number[]>;
}

/** @param branches from the index of each branch to that of its target, within `length` instructions */
export function shapeOf(length: number, branches: ReadonlyMap<number, number>): Shape {
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
  const targets = new Map<number, number>();
  const blocks = new Map<number, number[]>();
  for (const [from, to] of branches) {
    if (to <= from) targets.set(from, to);
    // Into the middle of a loop from outside: there is no such branch in structured code.
    else if (to < length && around(to).every((start) => start === to || start <= from)) {
      targets.set(from, to);
      const owner = around(from).findLast((start) => to < loops.get(start)!) ?? -1;
      const known = blocks.get(owner) ?? [];
      if (!known.includes(to))
        blocks.set(
          owner,
          [...known, to].sort((a, b) => b - a),
        );
    }
  }
  return { targets, loops, blocks };
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

  /** Index of the target of a branch in the region, or undefined. */
  target(from: number): number | undefined {
    return this.#shape.targets.get(from);
  }

  /** The branch itself. */
  branch(to: number): void {
    this.#out.branch(Op.br, this.#open.findLast((construct) => construct.to === to)!.depth);
  }
}
