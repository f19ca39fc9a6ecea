/** x87 and vector state of the engine, in the form of XSAVE (test/native/arena.ts). */
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { IMAGE } from "./arena.ts";

const REGISTERS = 16;
const EMPTY = 3;

/** The tag that a register's contents deserve. */
function tagOf(view: DataView, register: number): number {
  const exponent = view.getUint16(register + 8, true) & 0x7fff;
  const high = view.getUint32(register + 4, true);
  if (exponent === 0) return high === 0 && view.getUint32(register, true) === 0 ? 1 : 2;
  return exponent === 0x7fff || high < 0x80000000 ? 2 : 0;
}

function setWord(view: DataView, at: number, value: number): void {
  view.setUint32(VCPU_BASE + at, value, true);
}
function wordOf(view: DataView, at: number): number {
  return view.getUint32(VCPU_BASE + at, true);
}

/** Words of 32 bits, from one view to another. */
function copy(from: DataView, source: number, to: DataView, target: number, words: number): void {
  for (let i = 0; i < words; i++) to.setInt32(target + 4 * i, from.getInt32(source + 4 * i, true), true);
}

export function loadImage(view: DataView, image: Uint8Array): void {
  const from = new DataView(image.buffer, image.byteOffset);
  const fsw = from.getUint16(IMAGE.fsw, true);
  setWord(view, Vcpu.FCW, from.getUint16(IMAGE.fcw, true));
  setWord(view, Vcpu.FSW, fsw);
  setWord(view, Vcpu.FOP, from.getUint16(IMAGE.fop, true));
  copy(from, IMAGE.fip, view, VCPU_BASE + Vcpu.FIP, 2);
  copy(from, IMAGE.fdp, view, VCPU_BASE + Vcpu.FDP, 2);
  setWord(view, Vcpu.FCS, 0);
  setWord(view, Vcpu.FDS, 0);
  setWord(view, Vcpu.MXCSR, from.getUint32(IMAGE.mxcsr, true));
  let tags = 0;
  for (let i = 0; i < 8; i++) {
    const n = ((fsw >> 11) + i) & 7;
    const register = VCPU_BASE + Vcpu.ST + 16 * n;
    copy(from, IMAGE.st + 16 * i, view, register, 4);
    tags |= ((image[IMAGE.ftw]! >> n) & 1 ? tagOf(view, register) : EMPTY) << (2 * n);
  }
  setWord(view, Vcpu.FTW, tags);
  for (let i = 0; i < REGISTERS; i++) {
    const register = VCPU_BASE + Vcpu.VECTOR + 32 * i;
    copy(from, IMAGE.xmm + 16 * i, view, register, 4);
    copy(from, IMAGE.ymm + 16 * i, view, register + 16, 4);
  }
}

export function saveImage(view: DataView, image: Uint8Array): void {
  const to = new DataView(image.buffer, image.byteOffset);
  const fsw = wordOf(view, Vcpu.FSW);
  to.setUint16(IMAGE.fcw, wordOf(view, Vcpu.FCW), true);
  to.setUint16(IMAGE.fsw, fsw, true);
  to.setUint16(IMAGE.fop, wordOf(view, Vcpu.FOP), true);
  copy(view, VCPU_BASE + Vcpu.FIP, to, IMAGE.fip, 2);
  copy(view, VCPU_BASE + Vcpu.FDP, to, IMAGE.fdp, 2);
  to.setUint32(IMAGE.mxcsr, wordOf(view, Vcpu.MXCSR), true);
  const ftw = wordOf(view, Vcpu.FTW);
  let tags = 0;
  for (let n = 0; n < 8; n++) if (((ftw >> (2 * n)) & 3) !== EMPTY) tags |= 1 << n;
  image[IMAGE.ftw] = tags;
  for (let i = 0; i < 8; i++) {
    const register = VCPU_BASE + Vcpu.ST + 16 * (((fsw >> 11) + i) & 7);
    copy(view, register, to, IMAGE.st + 16 * i, 2);
    to.setUint16(IMAGE.st + 16 * i + 8, view.getUint16(register + 8, true), true);
  }
  for (let i = 0; i < REGISTERS; i++) {
    const register = VCPU_BASE + Vcpu.VECTOR + 32 * i;
    copy(view, register, to, IMAGE.xmm + 16 * i, 4);
    copy(view, register + 16, to, IMAGE.ymm + 16 * i, 4);
  }
}
