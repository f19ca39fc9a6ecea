/**
 * Structured control flow for a region: loops for components, blocks for branches forward, dispatchers where control enters a
 * component in its middle.
 */
import type { Bytes } from "./bytes.ts";
import { ENTRY } from "./frame.ts";
import { headOf, type Component, type Element } from "./order.ts";
import { NO_RESULT, Op } from "../wasm.ts";

/** Where a block stands. */
interface Place {
  /** Components around it, the outermost first; its own if it is a head. */
  readonly around: readonly Component[];
  readonly position: number;
}

export class Structure {
  readonly #out: Bytes;
  readonly #order: readonly Element[];
  readonly #places: Place[] = [];
  readonly #dispatchers = new Set<Component>();
  /** Blocks that a dispatcher leads to. */
  readonly #dispatched = new Set<number>();
  /** Depth of the construct that a branch to a block forward leaves, and of the loops that are open. */
  readonly #labels = new Map<number, number>();
  readonly #loops = new Map<Component, number>();
  readonly #open = new Set<Component>();
  /** Constructs that are open in the function. */
  depth = 0;

  /** @param edges branches within the region; @param entries blocks that the function can be entered at */
  constructor(out: Bytes, order: readonly Element[], edges: Iterable<readonly [number, number]>, entries: Iterable<number>) {
    this.#out = out;
    this.#order = order;
    const walk = (elements: readonly Element[], around: readonly Component[]): void => {
      for (const element of elements) {
        if (typeof element === "number") this.#places[element] = { around, position: this.#count++ };
        else walk(element.elements, [...around, element]);
      }
    };
    walk(order, []);
    for (const entry of entries) this.#needDispatchers(entry, 0);
    for (const [from, to] of edges) this.#needDispatchers(to, this.#shared(from, to));
  }

  #count = 0;

  /** How many of the components around `to` are around `from` too. */
  #shared(from: number, to: number): number {
    const a = this.#places[from]!.around;
    const b = this.#places[to]!.around;
    let n = 0;
    while (n < b.length && a[n] === b[n]) n++;
    return n;
  }

  /** Dispatchers of the components around a block, from the `from`th on, unless it is their head. */
  #needDispatchers(block: number, from: number): void {
    const { around } = this.#places[block]!;
    for (let i = from; i < around.length; i++)
      if (around[i]!.head !== block) {
        this.#dispatchers.add(around[i]!);
        this.#dispatched.add(block);
      }
  }

  open(op: number): number {
    this.#out.byte(op);
    this.#out.byte(NO_RESULT);
    return ++this.depth;
  }

  close(): void {
    this.#out.byte(Op.end);
    this.depth--;
  }

  branch(op: number, to: number, deeper = 0): void {
    this.#out.byte(op);
    this.#out.unsigned(this.depth + deeper - to);
  }

  #setEntry(value: number): void {
    this.#out.byte(Op.i32Const);
    this.#out.signed(value);
    this.#out.byte(Op.localSet);
    this.#out.byte(ENTRY);
  }

  /** All blocks in their order. At the start `ENTRY` says which one comes first. `emit` writes a block. */
  emit(emit: (block: number) => void): void {
    this.#level(this.#order, true, emit);
  }

  #level(elements: readonly Element[], dispatches: boolean, emit: (block: number) => void): void {
    const heads = elements.map(headOf);
    for (let i = elements.length - 1; i >= (dispatches ? 0 : 1); i--) this.#labels.set(heads[i]!, this.open(Op.block));
    if (dispatches) this.#dispatch(elements);
    elements.forEach((element, i) => {
      if (i > 0 || dispatches) this.close();
      if (typeof element === "number") {
        if (this.#dispatched.has(element)) this.#setEntry(0);
        emit(element);
      } else this.#component(element, emit);
    });
  }

  #component(component: Component, emit: (block: number) => void): void {
    this.#loops.set(component, this.open(Op.loop));
    this.#open.add(component);
    this.#level(component.elements, this.#dispatchers.has(component), emit);
    this.#open.delete(component);
    this.close();
  }

  /** A jump to the element that has the block of `ENTRY`; to the first one if there is none. */
  #dispatch(elements: readonly Element[]): void {
    const targets = new Map<number, number>();
    const collect = (element: Element, label: number): void => {
      if (typeof element === "number") targets.set(element + 1, label);
      else for (const inner of element.elements) collect(inner, label);
    };
    // Blocks were opened in reverse order: the label of element i is i constructs out.
    elements.forEach((element, i) => collect(element, i));
    const last = Math.max(...targets.keys());
    this.#out.byte(Op.localGet);
    this.#out.byte(ENTRY);
    this.#out.byte(Op.brTable);
    this.#out.unsigned(last + 1);
    for (let entry = 0; entry <= last; entry++) this.#out.unsigned(targets.get(entry) ?? 0);
    this.#out.unsigned(0);
  }

  /** Whether a block comes right behind another one. */
  follows(from: number, to: number): boolean {
    return this.#places[to]!.position === this.#places[from]!.position + 1;
  }

  /** Whether the branch goes back. */
  isBack(from: number, to: number): boolean {
    return this.#places[to]!.position <= this.#places[from]!.position;
  }

  position(block: number): number {
    return this.#places[block]!.position;
  }

  /** Whether the function is to be enterable at a block at no cost to others. */
  isEntry(block: number, atLeast: number): boolean {
    const { around } = this.#places[block]!;
    const inner = around.at(-1);
    if (!inner || inner.head === block) return true;
    return inner.elements.length >= atLeast || inner.elements.some((element) => typeof element !== "number");
  }

  /** Control goes from one block to another. @param deeper constructs that are open in the code of the block */
  goTo(from: number, to: number, deeper: number): void {
    const { around } = this.#places[to]!;
    const shared = this.#shared(from, to);
    const inner = around.at(-1);
    if (inner && inner.head === to && shared === around.length) {
      this.branch(Op.br, this.#loops.get(inner)!, deeper);
      return;
    }
    const target = around[shared];
    if (target && target.head !== to) this.#setEntry(to + 1);
    this.branch(Op.br, this.#labels.get(target ? target.head : to)!, deeper);
  }
}
