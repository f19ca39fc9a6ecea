/**
 * The order of a region's blocks: a weak topological order, in which components are the loops.
 *
 * Every branch goes forward, or to the head of a component that it is in: what structured code needs. Branches into the middle of a
 * component go through a dispatcher at its head.
 *
 * @source F. Bourdoncle, "Efficient Chaotic Iteration Strategies With Widenings" (1993), section 4
 */

/** A block, or a component: its head, then what is in it in order. */
export type Element = number | Component;
export interface Component {
  readonly head: number;
  /** The head first. */
  readonly elements: readonly Element[];
}

export const headOf = (element: Element): number => (typeof element === "number" ? element : element.head);

/** @param successors of each block, most likely first; @param roots blocks that are entered, in order of importance */
export function weakOrder(successors: readonly (readonly number[])[], roots: readonly number[]): Element[] {
  const DONE = Number.MAX_SAFE_INTEGER;
  const numbers = successors.map(() => 0);
  const stack: number[] = [];
  let last = 0;

  const component = (head: number): Component => {
    const elements: Element[] = [];
    for (const to of [...successors[head]!].reverse()) if (numbers[to] === 0) visit(to, elements);
    return { head, elements: [head, ...elements.reverse()] };
  };

  /** Appends to `order`, which is reversed. */
  const visit = (block: number, order: Element[]): number => {
    stack.push(block);
    numbers[block] = ++last;
    let lowest = last;
    let isLoop = false;
    for (const to of [...successors[block]!].reverse()) {
      const reached = numbers[to] === 0 ? visit(to, order) : numbers[to]!;
      if (reached <= lowest) {
        lowest = reached;
        isLoop = true;
      }
    }
    if (lowest !== numbers[block]) return lowest;
    numbers[block] = DONE;
    let top = stack.pop()!;
    if (!isLoop) order.push(block);
    else {
      while (top !== block) {
        numbers[top] = 0;
        top = stack.pop()!;
      }
      order.push(component(block));
    }
    return lowest;
  };

  const order: Element[] = [];
  for (const root of roots) if (numbers[root] === 0) visit(root, order);
  return order.reverse();
}
