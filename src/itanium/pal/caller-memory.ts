/** Memory that a caller of PAL hands over: addresses are as the caller's data accesses have them, physical or virtual. */
import { STATUS, AGAIN, type PalCall } from "./procedure.ts";

const PAGE = 4096n;
const NOWHERE = 0xffffffffffffffffn;

/** Physical address of 8 bytes: a number, or AGAIN after a fault; outside RAM it is no address for PAL. */
function translate({ processor }: PalCall, address: bigint, write: boolean): number | typeof AGAIN | undefined {
  const physical = BigInt.asUintN(64, processor.instance.exports.firmwareAddress(address, write));
  if (physical === NOWHERE) return AGAIN;
  return physical + 8n <= BigInt(processor.ram.length) ? Number(physical) : undefined;
}

/** Writes 64-bit words, all or none: a status, or AGAIN. */
export function writeWords(call: PalCall, address: bigint, words: readonly bigint[]): number | typeof AGAIN {
  if (address % 8n !== 0n) return STATUS.INVALID_ARGUMENT;
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const at = translate(call, BigInt.asUintN(64, address + BigInt(8 * i)), true);
    if (at === AGAIN) return AGAIN;
    if (at === undefined) return STATUS.INVALID_ARGUMENT;
    places.push(at);
  }
  places.forEach((at, i) => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, words[i]!, true);
    call.processor.write(at, bytes);
  });
  return STATUS.OK;
}

/** Physical address of a region that must be contiguous RAM: a number, AGAIN, or undefined where it is not. */
export function contiguous(call: PalCall, address: bigint, bytes: number): number | typeof AGAIN | undefined {
  let first: number | undefined;
  for (let done = 0n; done < BigInt(bytes); done += PAGE) {
    const at = translate(call, BigInt.asUintN(64, address + done), true);
    if (at === AGAIN || at === undefined) return at;
    first ??= at;
    if (at !== first + Number(done)) return undefined;
  }
  return first !== undefined && first + bytes <= call.processor.ram.length ? first : undefined;
}
