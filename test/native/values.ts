/** Contents of x87 and vector registers. */
import { IMAGE, type Request } from "./arena.ts";
import type { Random } from "./random.ts";

const FLOAT_32 = [
  0, 0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7f800001, 0xffbfffff, 1, 0x80000001, 0x7fffff,
  0x800000, 0x807fffff, 0x7f7fffff, 0xff7fffff, 0x3f000000, 0x4b000000, 0x4f000000, 0xcf000000, 0x5f000000, 0xdf000000, 0x4effffff,
  0x3effffff,
];
/** Upper halves of 64-bit numbers. */
const FLOAT_64 = [
  0, 0x80000000, 0x3ff00000, 0xbff00000, 0x7ff00000, 0xfff00000, 0x7ff80000, 0xfff80000, 0x7ff40000, 0x00100000, 0x000fffff, 0x7fefffff,
  0x3fe00000, 0x43300000, 0x41e00000, 0xc1e00000, 0x43e00000, 0xc3e00000, 0x47efffff, 0x36a00000, 0x380fffff, 0x41dfffff,
];
const EDGE_WORDS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0x00010001, 0x80808080, 0x7f7f7f7f];

export function float32(rng: Random): number {
  switch (rng.below(4)) {
    case 0:
      return rng.pick(FLOAT_32);
    case 1:
      // Near each other.
      return ((rng.below(2) << 31) | ((0x7f + rng.below(6) - 3) << 23) | (rng.word() & 0x7fffff)) >>> 0;
    case 2:
      return ((rng.below(2) << 31) | (rng.below(256) << 23) | (rng.chance(50) ? rng.word() & 0x7fffff : 0x7fffff - rng.below(3))) >>> 0;
    default:
      return rng.word();
  }
}

function writeFloat64(rng: Random, view: DataView, at: number): void {
  let low = rng.word();
  let high = rng.word();
  const kind = rng.below(5);
  if (kind === 0) {
    high = rng.pick(FLOAT_64);
    low = rng.chance(60) ? 0 : rng.chance(50) ? 0xffffffff : rng.below(4);
  } else if (kind === 1) high = (rng.below(2) << 31) | ((0x3ff + rng.below(6) - 3) << 20) | (high & 0xfffff);
  else if (kind === 2) {
    high = (rng.below(2) << 31) | (rng.below(0x800) << 20) | (rng.chance(50) ? high & 0xfffff : 0xfffff);
    if (rng.chance(50)) low = (0 - rng.below(4)) >>> 0;
  } else if (kind === 3) {
    // Small integers, and numbers that 32 bits hold.
    high = (rng.below(2) << 31) | ((0x3ff + rng.below(70) - 3) << 20) | (high & 0xfffff);
    low = rng.chance(70) ? low & 0xe0000000 : low;
  }
  view.setUint32(at, low >>> 0, true);
  view.setUint32(at + 4, high >>> 0, true);
}

/** `bytes` (a multiple of 4) at `at`: numbers of some format, or integers at the edges. */
export function fillVector(rng: Random, view: DataView, at: number, bytes: number): void {
  const kind = rng.below(10);
  if (kind < 3) for (let i = 0; i < bytes; i += 4) view.setUint32(at + i, float32(rng), true);
  else if (kind < 6 && bytes >= 8) for (let i = 0; i + 8 <= bytes; i += 8) writeFloat64(rng, view, at + i);
  else if (kind < 8) for (let i = 0; i < bytes; i += 4) view.setUint32(at + i, rng.chance(70) ? rng.pick(EDGE_WORDS) : rng.word(), true);
  else if (kind < 9) {
    // A count, or an index.
    for (let i = 0; i < bytes; i += 4) view.setUint32(at + i, 0, true);
    view.setUint32(at, rng.below(140), true);
  } else for (let i = 0; i < bytes; i += 4) view.setUint32(at + i, rng.word(), true);
}

const EXPONENTS = [0, 1, 0x3fff, 0x3ffe, 0x4000, 0x7fff, 0x7ffe, 0x3f80, 0x3c00, 0x403e, 0x401e, 0x400e, 0x407f, 0x43ff, 0x3f81, 0x3c01];

/** Ten bytes of an extended number: every class, the unsupported ones too. */
export function writeExtended(rng: Random, view: DataView, at: number): void {
  let high = rng.word() | (rng.chance(94) ? 0x80000000 : 0);
  let low = rng.word();
  let exponent = rng.chance(50) ? 0x3fff + rng.below(80) - 20 : rng.chance(60) ? rng.pick(EXPONENTS) + rng.below(3) - 1 : rng.below(0x8000);
  switch (rng.below(8)) {
    case 0:
      high = rng.chance(90) ? 0x80000000 : 0xc0000000;
      low = 0;
      break;
    case 1:
      // What 64 or 32 bits hold, or nearly.
      low = rng.chance(50) ? 0 : (low & ~0x7ff) | rng.pick([0, 0x400, 0x3ff, 0x401]);
      break;
    case 2:
      // Integers.
      exponent = 0x3fff + rng.below(64);
      low = 0;
      high &= ~((1 << rng.below(31)) - 1);
      break;
    case 3:
      if (rng.chance(50)) exponent = 0;
      if (exponent === 0) high &= 0x7fffffff;
      if (rng.chance(50)) high = low = 0;
      break;
    default:
  }
  view.setUint32(at, low >>> 0, true);
  view.setUint32(at + 4, high >>> 0, true);
  view.setUint16(at + 8, (exponent & 0x7fff) | (rng.chance(50) ? 0x8000 : 0), true);
}

export function controlWord(rng: Random): number {
  const masks = rng.chance(75) ? 0x3f : rng.below(64);
  return 0x40 | masks | (rng.below(4) << 10) | ((rng.chance(70) ? 3 : rng.below(4)) << 8) | (rng.chance(5) ? 0x1000 : 0);
}

export function mxcsr(rng: Random): number {
  const masks = rng.chance(75) ? 0x1f80 : rng.below(64) << 7;
  return masks | (rng.chance(50) ? 0 : rng.below(64)) | (rng.below(4) << 13) | (rng.chance(20) ? 0x40 : 0) | (rng.chance(20) ? 0x8000 : 0);
}

/** Fills the image of a request. `pending`: now and then an x87 exception is due. `mmx`: as MMX instructions leave it. */
export function fillImage(rng: Random, request: Request, mmx: boolean): void {
  const image = request.image!;
  const view = new DataView(image.buffer, image.byteOffset);
  view.setUint32(IMAGE.header, 7, true);
  const fcw = controlWord(rng);
  let fsw = (rng.below(8) << 11) | (rng.word() & 0x4700) | (rng.chance(50) ? 0 : rng.word() & 0x7f);
  // An exception that is due comes first: mostly there is none.
  if (rng.chance(96)) fsw &= ~0x3f | (fcw & 0x3f);
  if ((fsw & ~fcw & 0x3f) !== 0) fsw |= 0x8080;
  view.setUint16(IMAGE.fcw, fcw, true);
  view.setUint16(IMAGE.fsw, fsw, true);
  image[IMAGE.ftw] = mmx || rng.chance(80) ? 0xff : rng.word();
  view.setUint16(IMAGE.fop, rng.below(0x800), true);
  view.setUint32(IMAGE.fip, rng.word(), true);
  view.setUint32(IMAGE.fdp, rng.word(), true);
  view.setUint32(IMAGE.mxcsr, mxcsr(rng), true);
  for (let i = 0; i < 8; i++) {
    if (mmx && rng.chance(50)) {
      fillVector(rng, view, IMAGE.st + 16 * i, 8);
      view.setUint16(IMAGE.st + 16 * i + 8, 0xffff, true);
    } else writeExtended(rng, view, IMAGE.st + 16 * i);
  }
  for (let i = 0; i < 16; i++) {
    if (i > 0 && rng.chance(10)) image.copyWithin(IMAGE.xmm + 16 * i, IMAGE.xmm + 16 * i - 16, IMAGE.xmm + 16 * i);
    else fillVector(rng, view, IMAGE.xmm + 16 * i, 16);
    fillVector(rng, view, IMAGE.ymm + 16 * i, 16);
  }
}

/** Other numbers in an image that is filled. */
export function varyImage(rng: Random, image: Uint8Array): void {
  const view = new DataView(image.buffer, image.byteOffset);
  if (rng.chance(30)) view.setUint32(IMAGE.mxcsr, mxcsr(rng), true);
  if (rng.chance(30)) {
    const fcw = controlWord(rng) | 0x3f;
    view.setUint16(IMAGE.fcw, fcw, true);
    view.setUint16(IMAGE.fsw, (rng.below(8) << 11) | (rng.word() & 0x473f), true);
  }
  for (let i = 0; i < 8; i++) if (rng.chance(60)) writeExtended(rng, view, IMAGE.st + 16 * i);
  for (let i = 0; i < 16; i++) if (rng.chance(60)) fillVector(rng, view, IMAGE.xmm + 16 * i, 16);
}

/** A quadword of memory as an operand of x87 or vector instructions. */
export function extendedOperand(rng: Random): bigint {
  fillVector(rng, SCRATCH, 0, 8);
  return SCRATCH.getBigUint64(0, true);
}
const SCRATCH = new DataView(new ArrayBuffer(8));
