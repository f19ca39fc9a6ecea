/** Memory that a caller of firmware hands over: addresses are as the caller's data accesses have them, physical or virtual. */
import type { ItaniumProcessor } from "../processor.ts";

const PAGE = 4096n;
const NOWHERE = 0xffffffffffffffffn;

/** An access to the caller's memory has faulted: the interruption is delivered, and the call comes again. */
export const AGAIN = Symbol("again");

/** Physical address of 8 bytes: a number, or AGAIN after a fault; undefined outside RAM. */
function translate(processor: ItaniumProcessor, address: bigint, write: boolean): number | typeof AGAIN | undefined {
  const physical = BigInt.asUintN(64, processor.instance.exports.firmwareAddress(address, write));
  if (physical === NOWHERE) return AGAIN;
  return physical + 8n <= BigInt(processor.ram.length) ? Number(physical) : undefined;
}

/** Physical addresses of 64-bit words one after the other. */
function places(processor: ItaniumProcessor, address: bigint, count: number, write: boolean): number[] | typeof AGAIN | undefined {
  if (address % 8n !== 0n) return undefined;
  const all: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = translate(processor, BigInt.asUintN(64, address + BigInt(8 * i)), write);
    if (at === AGAIN || at === undefined) return at;
    all.push(at);
  }
  return all;
}

/** Writes 64-bit words, all or none. False: the address is not aligned or not RAM. */
export function writeWords(processor: ItaniumProcessor, address: bigint, words: readonly bigint[]): boolean | typeof AGAIN {
  const all = places(processor, address, words.length, true);
  if (all === AGAIN) return AGAIN;
  if (all === undefined) return false;
  all.forEach((at, i) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, words[i]!, true);
    processor.write(at, bytes);
  });
  return true;
}

/** Reads 64-bit words; undefined where the address is not aligned or not RAM. */
export function readWords(processor: ItaniumProcessor, address: bigint, count: number): bigint[] | typeof AGAIN | undefined {
  const all = places(processor, address, count, false);
  if (all === AGAIN || all === undefined) return all;
  const { ram } = processor;
  const view = new DataView(ram.buffer, ram.byteOffset, ram.byteLength);
  return all.map((at) => view.getBigUint64(at, true));
}

/** Reads 16-bit characters up to a zero, at most `limit`. */
export function readText(processor: ItaniumProcessor, address: bigint, limit: number): string | typeof AGAIN | undefined {
  let text = "";
  if (address % 2n !== 0n) return undefined;
  for (let i = 0; i < limit; i++) {
    const at = translate(processor, BigInt.asUintN(64, address + BigInt(2 * i)), false);
    if (at === AGAIN || at === undefined) return at;
    const code = processor.ram[at]! | (processor.ram[at + 1]! << 8);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}

/** Physical address of a region that must be contiguous RAM, to be written; undefined where it is not. */
export function contiguous(processor: ItaniumProcessor, address: bigint, bytes: number): number | typeof AGAIN | undefined {
  let first: number | undefined;
  for (let done = 0n; done < BigInt(bytes); done += PAGE) {
    const at = translate(processor, BigInt.asUintN(64, address + done), true);
    if (at === AGAIN || at === undefined) return at;
    first ??= at;
    if (at !== first + Number(done)) return undefined;
  }
  return first !== undefined && first + bytes <= processor.ram.length ? first : undefined;
}
