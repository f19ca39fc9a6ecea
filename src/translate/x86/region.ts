/** Which blocks become one function: a block that was found often, and what it leads to. */
import * as Op from "../../../assembly/spec/micro-op-id.ts";
import { isBranch, type Block, type Blocks } from "./blocks.ts";
import { MOST_BLOCKS, MOST_RECORDS, MOST_RETURNS } from "./tuning.ts";

/** A block in a region. Others of it are named by their index. */
export interface Member {
  readonly block: Block;
  /** Bytes from the region's first block, in linear addresses. */
  readonly delta: number;
  /** Blocks that the branch at its end leads to when taken and when not; -1 outside the region. Of a call the second is its return point. */
  readonly taken: number;
  readonly notTaken: number;
  /** Of a RET: return points that it may lead to. */
  readonly returns: readonly number[];
  /** Where control goes on within the region, the likely way first. */
  readonly successors: readonly number[];
  /** Displacements of the two targets, bytes. */
  readonly displacements: readonly [taken: number, notTaken: number];
}

const isCall = (op: number): boolean => op === Op.CALL_REL || op === Op.CALL_R || op === Op.CALL_M;
/** Its first target is known. */
const isDirect = (op: number): boolean => op < Op.CALL_R || op > Op.RET;

interface Found {
  readonly block: Block;
  readonly delta: number;
  /** Number of the micro-op that ends it. */
  readonly end: number;
  readonly displacements: readonly [number, number];
  targets: [number, number];
}

/** @param rip linear address of the block at `seed`, in the context in execution */
export function growRegion(blocks: Blocks, seed: number, rip: bigint): Member[] {
  const found: Found[] = [];
  const indices = new Map<number, number>();
  let records = 0;
  const add = (address: number, delta: number): number => {
    const known = indices.get(address);
    if (known !== undefined) return found[known]!.delta === delta ? known : -1;
    if (found.length >= MOST_BLOCKS || records >= MOST_RECORDS) return -1;
    const block = blocks.read(address);
    if (!block || block.isLong !== (found[0]?.block.isLong ?? block.isLong)) return -1;
    const last = block.records.at(-1)!;
    const branches = isBranch[last.op] === 1;
    const displacements = branches ? ([blocks.displacement(last.at, 0), blocks.displacement(last.at, 4)] as const) : ([0, 0] as const);
    records += block.records.length;
    indices.set(address, found.length);
    found.push({ block, delta, end: branches ? last.op : -1, displacements, targets: [-1, -1] });
    return found.length - 1;
  };
  add(seed, 0);
  // It grows on the way.
  for (const each of found) {
    const { block, delta, end, displacements } = each;
    if (end < 0) continue;
    const record = block.records.at(-1)!.at;
    const follow = (which: 0 | 1): number => {
      const displacement = displacements[which];
      const offset = which === 0 ? 0 : 4;
      const to =
        blocks.near(block.address, displacement) ||
        blocks.link(record, offset) ||
        blocks.far(linear(rip + BigInt(delta + displacement), block.isLong));
      return to === 0 ? -1 : add(to, delta + displacement);
    };
    const second = end === Op.JMP_REL || end === Op.JMP_R || end === Op.JMP_M || end === Op.RET ? -1 : follow(1);
    each.targets = [isDirect(end) ? follow(0) : -1, second];
  }
  return members(found);
}

const linear = (rip: bigint, isLong: boolean): bigint => BigInt.asUintN(isLong ? 64 : 32, rip);

/** Return points by the RET that may lead there: those of the calls whose code reaches it. */
function returnPoints(found: readonly Found[]): Map<number, Set<number>> {
  const points = new Map<number, Set<number>>();
  for (const { end, targets } of found) {
    if (end !== Op.CALL_REL || targets[0] < 0 || targets[1] < 0) continue;
    const seen = new Set<number>();
    const queue = [targets[0]];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (at < 0 || seen.has(at)) continue;
      seen.add(at);
      const block = found[at]!;
      if (block.end === Op.RET) {
        let known = points.get(at);
        if (!known) points.set(at, (known = new Set()));
        known.add(targets[1]);
      } else if (isCall(block.end)) queue.push(block.targets[1]);
      else queue.push(...block.targets);
    }
  }
  return points;
}

function members(found: readonly Found[]): Member[] {
  const points = returnPoints(found);
  return found.map(({ block, delta, end, displacements, targets: [taken, notTaken] }, i) => {
    const returns = [...(points.get(i) ?? [])].slice(0, MOST_RETURNS);
    const successors = end === Op.CALL_REL ? [taken] : isCall(end) ? [] : [notTaken, taken];
    return { block, delta, displacements, taken, notTaken, returns, successors: [...successors, ...returns].filter((to) => to >= 0) };
  });
}
