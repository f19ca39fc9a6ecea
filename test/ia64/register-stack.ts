/**
 * Random sequences of what moves the register stack: alloc, calls, returns, cover, flushrs, loadrs, and writes of registers between
 * them. Frames are spilled to the backing store and come back from it, NaTs and all.
 */
import type { Step, World } from "./world.ts";
import { CODE_BASE, createWorld } from "./world.ts";
import { Random } from "../random.ts";

export const SEQUENCES = 256;
const LENGTH = 40;

/** One instruction of a sequence: it is executed wherever the one before went. */
export interface Move extends Step {
  readonly address: number;
  readonly slot: number;
}
export interface Sequence {
  readonly world: World;
  readonly moves: readonly Move[];
}

const NOP = 1n << 27n;
const ALL = (1n << 64n) - 1n;
const CALL = 5n << 37n;
const RETURN = (0x21n << 27n) | (1n << 13n) | (4n << 6n);
const COVER = 2n << 27n;
const FLUSHRS = 0xcn << 27n;
const LOADRS = 0xan << 27n;
/** Template, and slot of the instruction. */
const FIRST = { template: 0x09, slot: 0 };
const LAST = { template: 0x11, slot: 2 };

interface Frame {
  readonly sof: number;
  readonly sol: number;
}
const marker = ({ sof, sol }: Frame): bigint => BigInt(sof) | (BigInt(sol) << 7n);

export function sequence(number: number): Sequence {
  const random = new Random(`register stack ${number}`);
  const plain = createWorld(`register stack world ${number}`);
  const first = { sof: plain.sof, sol: plain.sol };
  // No rotation, so that alloc may change its size; lazy mode, as loadrs wants it.
  const words = plain.words.map((word) =>
    word.startsWith("cfm=") ? `cfm=${marker(first).toString(16)}` : word.startsWith("a16=") ? "a16=0" : word,
  );
  // The top bit of a collection of NaTs is always 0.
  words.forEach((word, i) => {
    const [, address = "", value = ""] = /^m(\w+)=(\w+)$/.exec(word) ?? [];
    if ((parseInt(address, 16) >> 3) % 64 === 63) words[i] = `m${address}=${(BigInt(`0x${value}`) & (ALL >> 1n)).toString(16)}`;
  });
  let frame: Frame = first;
  const callers: Frame[] = [];
  const moves: Move[] = [];
  const add = (raw: bigint, { template, slot }: typeof FIRST, ...changes: string[]): void => {
    const slots = [NOP, NOP, NOP];
    slots[slot] = raw;
    const all = BigInt(template) | (slots[0]! << 5n) | (slots[1]! << 46n) | (slots[2]! << 87n);
    moves.push({ address: CODE_BASE + 16 * moves.length, slot, bundle: [all & ALL, all >> 64n], words: changes });
  };
  for (let i = 0; i < LENGTH; i++) {
    const kind = random.below(12);
    if (kind <= 2) {
      const sof = random.once(4) ? 96 : random.below(80);
      const sol = random.below(Math.min(sof, 40) + 1);
      const sor = random.below(Math.floor(sof / 8) + 1);
      frame = { sof, sol };
      add((1n << 37n) | (6n << 33n) | (BigInt(sor) << 27n) | (BigInt(sol) << 20n) | (BigInt(sof) << 13n) | (8n << 6n), FIRST);
    } else if (kind <= 6 && frame.sof > 0) {
      const target = 32 + random.below(frame.sof);
      add((9n << 37n) | (BigInt(random.below(512)) << 27n) | (BigInt(random.below(128)) << 13n) | (BigInt(target) << 6n), FIRST);
    } else if (kind <= 8 && callers.length < 5) {
      callers.push(frame);
      frame = { sof: frame.sof - frame.sol, sol: 0 };
      add(CALL | (BigInt(0x100) << 13n), LAST);
    } else if (kind === 9) {
      const caller = callers.pop();
      if (caller === undefined) continue;
      frame = caller;
      add(RETURN, LAST, `a64=${marker(caller).toString(16)}`);
    } else if (kind === 10) add(FLUSHRS, FIRST);
    else if (random.once(2)) {
      add(COVER, LAST);
      frame = { sof: 0, sol: 0 };
      if (random.once(2)) continue;
      // Registers that are dropped before they are in memory leave NaTs behind that are undefined.
      add(FLUSHRS, FIRST);
      add(LOADRS, FIRST, `a16=${(BigInt(8 * random.below(64)) << 16n).toString(16)}`);
    }
  }
  // What a return has left in memory is loaded before the next instruction.
  add(NOP, FIRST);
  return { world: { ...plain, words }, moves };
}
