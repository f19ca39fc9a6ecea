/** The difference between two answers, in words. */
import type { Span } from "./open-results.ts";
import {
  ANSWER,
  ANSWER_SIZE,
  type Answer,
  IMAGE,
  IMAGE_SIZE,
  NO_FAULT,
  REGISTER_NAMES,
  type Request,
  register,
  seededMemory,
} from "./arena.ts";

/** RFLAGS bits that are compared: all but RF, which says how the state was taken, and IF, IOPL, VIF, VIP, which are the host's. */
export const COMPARED = 0x244fd5 & ~0x200;

const SS = 12;
const GP = 13;
const PF = 14;
const AC = 17;

/** End of the linear addresses that Linux gives to programs. */
export const TASK_SIZE = 0x7ffffffff000n;

export interface Masks {
  /** RFLAGS bits to leave out. */
  readonly flags: number;
  /** Register numbers to leave out, and whether memory is. */
  readonly registers: readonly number[];
  readonly memory: boolean;
  /** Spans of the image to leave out. */
  readonly image?: readonly Span[];
  /** Spans of DATA to leave out. */
  readonly area?: readonly Span[];
  /** Bits of FSW to leave out, and of one general register. */
  readonly fsw?: number;
  readonly bits?: readonly [number, bigint];
  /** Of the fault only its address is compared: which of several comes first depends on the make. */
  readonly fault?: boolean;
  /** Nothing is compared: the makes differ. */
  readonly nothing?: boolean;
  /** Registers are those of code outside 64-bit mode. */
  readonly low?: boolean;
}

export const EVERYTHING: Masks = { flags: 0, registers: [], memory: false };
const SELECTOR_NAMES = ["es", "cs", "ss", "ds", "fs", "gs"];

const hex = (value: bigint | number): string => value.toString(16);

/** True for an answer that says how the processor's make differs from the manual: nothing to compare. */
export function isPeculiar(answer: Answer): boolean {
  // AMD processors check alignment before they look at the page, the manual puts #AC last.
  return answer.vector === AC;
}

/**
 * True if both answers are the same in everything that any comparison looks at: what is fast to decide. `flags` are
 * undefined after the code has run to its end.
 */
export function sameAnswer(
  request: Request,
  wanted: Uint8Array,
  view: DataView,
  at: number,
  got: Uint8Array,
  changed: Uint8Array,
  flags: number,
): boolean {
  const other = viewOf(got);
  const wide = !request.is32;
  for (let n = 0; n < (wide ? 16 : 8); n++) {
    if (view.getInt32(at + 8 * n, true) !== other.getInt32(8 * n, true)) return false;
    if (wide && view.getInt32(at + 8 * n + 4, true) !== other.getInt32(8 * n + 4, true)) return false;
  }
  const compared = view.getUint32(at + ANSWER.vector, true) === NO_FAULT ? COMPARED & ~flags : COMPARED;
  if (((view.getInt32(at + ANSWER.rflags, true) ^ other.getInt32(ANSWER.rflags, true)) & compared) !== 0) return false;
  for (const [from, to] of EXACT)
    for (let i = from; i < to; i += 4) if (view.getInt32(at + i, true) !== other.getInt32(i, true)) return false;
  const low = view.getUint32(at + ANSWER.low, true);
  const high = view.getUint32(at + ANSWER.high, true);
  const bytes = high > low ? high - low : 0;
  if (bytes !== changed.length || (bytes > 0 && low !== other.getUint32(ANSWER.low, true))) return false;
  let end = at + ANSWER_SIZE;
  if (request.image !== undefined) {
    // FOP, FIP and FDP: see test/native/open-results.ts.
    if (view.getInt32(end, true) !== other.getInt32(ANSWER_SIZE, true) || wanted[end + 4] !== got[ANSWER_SIZE + 4]) return false;
    const due = (wanted[end + IMAGE.fsw]! & 0x80) !== 0;
    for (let i = due ? 4 : IMAGE.mxcsr; i < IMAGE_SIZE; i += 4)
      if (view.getInt32(end + i, true) !== other.getInt32(ANSWER_SIZE + i, true)) return false;
    end += IMAGE_SIZE;
  }
  for (let i = 0; i < bytes; i++) if (wanted[end + i] !== changed[i]) return false;
  return true;
}
const EXACT = [
  [ANSWER.rip, ANSWER.rflags],
  [ANSWER.cr2, ANSWER.low],
  [ANSWER.fsBase, ANSWER_SIZE - 4],
] as const;
const views = new WeakMap<Uint8Array, DataView>();
function viewOf(bytes: Uint8Array): DataView {
  let view = views.get(bytes);
  if (view === undefined) views.set(bytes, (view = new DataView(bytes.buffer, bytes.byteOffset)));
  return view;
}

/** All of DATA as an answer leaves it, with the spans zero. */
export function memoryAfter(request: Request, answer: Answer, spans: readonly Span[]): Uint8Array {
  const memory = seededMemory(request.seed);
  request.applyPatches(memory);
  memory.set(answer.memory, answer.low);
  for (const [at, bytes] of spans) memory.fill(0, Math.max(at, 0), Math.max(at + bytes, 0));
  return memory;
}

/** Lines such as "rax is 2, not 1"; none if the answers agree. */
export function differences(request: Request, wanted: Answer, got: Answer, masks: Masks = EVERYTHING): string[] {
  if (masks.nothing === true) return [];
  if (isPeculiar(wanted) && (got.vector === PF || got.vector === GP || got.vector === SS)) return [];
  const lines: string[] = [];
  const say = (what: string, a: bigint | number, b: bigint | number): void => void lines.push(`${what} is ${hex(b)}, not ${hex(a)}`);
  if (wanted.vector !== got.vector && !(masks.fault === true && (got.vector === PF || got.vector === GP || got.vector === SS)))
    say("vector", wanted.vector, got.vector);
  else if (wanted.vector !== NO_FAULT) {
    if (wanted.rip !== got.rip) say("rip", wanted.rip, got.rip);
    // Linux sets P for what user mode may not even ask about.
    const linux = wanted.cr2 >= TASK_SIZE ? 1 : 0;
    if (masks.fault !== true && ((wanted.error ^ got.error) & ~linux) !== 0) say("error code", wanted.error, got.error);
    if (masks.fault !== true && wanted.cr2 !== got.cr2) say("cr2", wanted.cr2, got.cr2);
  }
  const narrow = request.is32 || masks.low === true;
  for (let n = 0; n < (narrow ? 8 : 16); n++) {
    if (masks.registers.includes(n)) continue;
    const kept = (narrow ? 0xffffffffn : ~0n) & ~(masks.bits?.[0] === n ? masks.bits[1] : 0n);
    const [a, b] = [register(wanted.regs, n) & kept, register(got.regs, n) & kept];
    if (a !== b) say(REGISTER_NAMES[n]!, a, b);
  }
  const mask = COMPARED & ~masks.flags;
  if (((wanted.rflags ^ got.rflags) & mask) !== 0) say("rflags", wanted.rflags & mask, got.rflags & mask);
  for (let i = 0; i < 6; i++)
    if (selectorAfter(wanted, i) !== selectorAfter(got, i)) say(SELECTOR_NAMES[i]!, wanted.selectors[i]!, got.selectors[i]!);
  if (wanted.fsBase !== got.fsBase) say("base of fs", wanted.fsBase, got.fsBase);
  if (wanted.gsBase !== got.gsBase) say("base of gs", wanted.gsBase, got.gsBase);
  if (wanted.image !== undefined) lines.push(...imageDifferences(comparedImage(wanted.image, masks), comparedImage(got.image!, masks)));
  if (masks.area !== undefined && masks.area.length > 0) {
    if (Buffer.compare(memoryAfter(request, wanted, masks.area), memoryAfter(request, got, masks.area)) !== 0)
      lines.push(
        `memory at ${hex(got.low)} ${Buffer.from(got.memory).toString("hex")}, not at ${hex(wanted.low)} ${Buffer.from(wanted.memory).toString("hex")}`,
      );
  } else if (!masks.memory && (wanted.low !== got.low || Buffer.compare(wanted.memory, got.memory) !== 0))
    lines.push(
      `memory at ${hex(got.low)} ${Buffer.from(got.memory).toString("hex")}, not at ${hex(wanted.low)} ${Buffer.from(wanted.memory).toString("hex")}`,
    );
  return lines;
}

/** On the way to a signal handler null selectors become 0. */
export function selectorAfter(answer: Answer, i: number): number {
  const selector = answer.selectors[i]!;
  return selector < 4 && answer.vector !== NO_FAULT ? 0 : selector;
}

/** Parts of the image: name, offset, bytes. */
export const IMAGE_PARTS: readonly (readonly [string, number, number])[] = [
  ["fcw", IMAGE.fcw, 2],
  ["fsw", IMAGE.fsw, 2],
  ["ftw", IMAGE.ftw, 1],
  ["fop", IMAGE.fop, 2],
  ["fip", IMAGE.fip, 8],
  ["fdp", IMAGE.fdp, 8],
  ["mxcsr", IMAGE.mxcsr, 4],
  ...Array.from({ length: 8 }, (_, i) => [`st${i}`, IMAGE.st + 16 * i, 10] as const),
  ...Array.from({ length: 16 }, (_, i) => [`xmm${i}`, IMAGE.xmm + 16 * i, 16] as const),
  ...Array.from({ length: 16 }, (_, i) => [`ymmh${i}`, IMAGE.ymm + 16 * i, 16] as const),
];

/** The image with everything 0 that is not compared. */
export function comparedImage(image: Uint8Array, masks: Masks): Uint8Array {
  const copy = image.slice();
  for (const [at, bytes] of masks.image ?? []) copy.fill(0, at, at + bytes);
  const fsw = masks.fsw ?? 0;
  copy[IMAGE.fsw]! &= ~fsw & 0xff;
  copy[IMAGE.fsw + 1]! &= ~(fsw >> 8);
  return copy;
}

function imageDifferences(wanted: Uint8Array, got: Uint8Array): string[] {
  const text = (image: Uint8Array, at: number, bytes: number): string =>
    Buffer.from(image.slice(at, at + bytes))
      .reverse()
      .toString("hex");
  return IMAGE_PARTS.filter(([, at, bytes]) => text(wanted, at, bytes) !== text(got, at, bytes)).map(
    ([name, at, bytes]) => `${name} is ${text(got, at, bytes)}, not ${text(wanted, at, bytes)}`,
  );
}
