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

export function loadImage(bytes: Uint8Array, view: DataView, image: Uint8Array): void {
  const from = new DataView(image.buffer, image.byteOffset);
  const word = (at: number, value: number): void => view.setUint32(VCPU_BASE + at, value, true);
  const fsw = from.getUint16(IMAGE.fsw, true);
  word(Vcpu.FCW, from.getUint16(IMAGE.fcw, true));
  word(Vcpu.FSW, fsw);
  word(Vcpu.FOP, from.getUint16(IMAGE.fop, true));
  bytes.set(image.subarray(IMAGE.fip, IMAGE.fip + 8), VCPU_BASE + Vcpu.FIP);
  bytes.set(image.subarray(IMAGE.fdp, IMAGE.fdp + 8), VCPU_BASE + Vcpu.FDP);
  word(Vcpu.FCS, 0);
  word(Vcpu.FDS, 0);
  word(Vcpu.MXCSR, from.getUint32(IMAGE.mxcsr, true));
  let tags = 0;
  for (let i = 0; i < 8; i++) {
    const n = ((fsw >> 11) + i) & 7;
    const register = VCPU_BASE + Vcpu.ST + 16 * n;
    bytes.set(image.subarray(IMAGE.st + 16 * i, IMAGE.st + 16 * i + 16), register);
    tags |= ((image[IMAGE.ftw]! >> n) & 1 ? tagOf(view, register) : EMPTY) << (2 * n);
  }
  word(Vcpu.FTW, tags);
  for (let i = 0; i < REGISTERS; i++) {
    const register = VCPU_BASE + Vcpu.VECTOR + 32 * i;
    bytes.set(image.subarray(IMAGE.xmm + 16 * i, IMAGE.xmm + 16 * i + 16), register);
    bytes.set(image.subarray(IMAGE.ymm + 16 * i, IMAGE.ymm + 16 * i + 16), register + 16);
  }
}

export function saveImage(bytes: Uint8Array, view: DataView, image: Uint8Array): void {
  const to = new DataView(image.buffer, image.byteOffset);
  const word = (at: number): number => view.getUint32(VCPU_BASE + at, true);
  const fsw = word(Vcpu.FSW);
  to.setUint16(IMAGE.fcw, word(Vcpu.FCW), true);
  to.setUint16(IMAGE.fsw, fsw, true);
  to.setUint16(IMAGE.fop, word(Vcpu.FOP), true);
  image.set(bytes.subarray(VCPU_BASE + Vcpu.FIP, VCPU_BASE + Vcpu.FIP + 8), IMAGE.fip);
  image.set(bytes.subarray(VCPU_BASE + Vcpu.FDP, VCPU_BASE + Vcpu.FDP + 8), IMAGE.fdp);
  to.setUint32(IMAGE.mxcsr, word(Vcpu.MXCSR), true);
  const ftw = word(Vcpu.FTW);
  let tags = 0;
  for (let n = 0; n < 8; n++) if (((ftw >> (2 * n)) & 3) !== EMPTY) tags |= 1 << n;
  image[IMAGE.ftw] = tags;
  for (let i = 0; i < 8; i++) {
    const register = VCPU_BASE + Vcpu.ST + 16 * (((fsw >> 11) + i) & 7);
    image.set(bytes.subarray(register, register + 10), IMAGE.st + 16 * i);
  }
  for (let i = 0; i < REGISTERS; i++) {
    const register = VCPU_BASE + Vcpu.VECTOR + 32 * i;
    image.set(bytes.subarray(register, register + 16), IMAGE.xmm + 16 * i);
    image.set(bytes.subarray(register + 16, register + 32), IMAGE.ymm + 16 * i);
  }
}
