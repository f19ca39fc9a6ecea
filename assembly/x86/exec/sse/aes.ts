/**
 * AES-NI: one round of AES on a 16-byte state, column after column, and the key schedule's word operations.
 *
 * The S-boxes are computed once: inversion in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1, then the affine map.
 *
 * @sdm 1 "Intel AES New Instructions (Intel AES-NI)"
 * @source FIPS 197 "Advanced Encryption Standard"
 */
import { FAULT } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, setVector, vectorSource } from "./operand.ts";

/** S-box, then its inverse; entry 0 of the S-box is 0x63 once they are computed. */
const SBOX: usize = memory.data(512, 16);
const INVERSE: usize = 256;
const RESULT: usize = memory.data(16, 16);

/** x × 2 in GF(2^8). */
function double(x: u32): u32 {
  return ((x << 1) ^ ((x >> 7) * 0x11b)) & 0xff;
}

/** Walks the powers of the generator 3 and of its inverse together, so that q is always 1 / p. */
function computeBoxes(): void {
  let p: u32 = 1;
  let q: u32 = 1;
  do {
    p = p ^ double(p);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    q &= 0xff;
    if (q & 0x80) q ^= 9;
    const x = q | (q << 8);
    const value = (q ^ (x >> 7) ^ (x >> 6) ^ (x >> 5) ^ (x >> 4) ^ 0x63) & 0xff;
    store<u8>(SBOX + p, value as u8);
    store<u8>(SBOX + INVERSE + value, p as u8);
  } while (p != 1);
  store<u8>(SBOX, 0x63);
  store<u8>(SBOX + INVERSE + 0x63, 0);
}

function box(): usize {
  if (load<u8>(SBOX) == 0) computeBoxes();
  return SBOX;
}

/** ShiftRows and SubBytes of the state at `state`, to RESULT. */
function substitute(state: usize): void {
  const sbox = box();
  for (let i: u32 = 0; i < 16; i++) store<u8>(RESULT + i, load<u8>(sbox + load<u8>(state + ((i + ((i & 3) << 2)) & 15))));
}

/** Their inverses. */
function substituteInverse(state: usize): void {
  const sbox = box() + INVERSE;
  for (let i: u32 = 0; i < 16; i++) store<u8>(RESULT + i, load<u8>(sbox + load<u8>(state + ((i - ((i & 3) << 2)) & 15))));
}

/** MixColumns of RESULT, in place. */
function mixColumns(): void {
  for (let c: usize = RESULT; c < RESULT + 16; c += 4) {
    const a: u32 = load<u8>(c);
    const b: u32 = load<u8>(c, 1);
    const d: u32 = load<u8>(c, 2);
    const e: u32 = load<u8>(c, 3);
    const all = a ^ b ^ d ^ e;
    store<u8>(c, (a ^ all ^ double(a ^ b)) as u8);
    store<u8>(c, (b ^ all ^ double(b ^ d)) as u8, 1);
    store<u8>(c, (d ^ all ^ double(d ^ e)) as u8, 2);
    store<u8>(c, (e ^ all ^ double(e ^ a)) as u8, 3);
  }
}

/** InvMixColumns: MixColumns after adding 4 × (sums of every other byte). */
function mixColumnsInverse(): void {
  for (let c: usize = RESULT; c < RESULT + 16; c += 4) {
    const even = double(double((load<u8>(c) as u32) ^ (load<u8>(c, 2) as u32)));
    const odd = double(double((load<u8>(c, 1) as u32) ^ (load<u8>(c, 3) as u32)));
    store<u8>(c, (load<u8>(c) ^ even) as u8);
    store<u8>(c, (load<u8>(c, 1) ^ odd) as u8, 1);
    store<u8>(c, (load<u8>(c, 2) ^ even) as u8, 2);
    store<u8>(c, (load<u8>(c, 3) ^ odd) as u8, 3);
  }
  mixColumns();
}

/** The round key is added last, in encryption and decryption. */
function addKey(op: MicroOp, key: usize): i32 {
  return setVector(op, v128.xor(v128.load(RESULT), v128.load(key)));
}

export function execAesenc(op: MicroOp): i32 {
  const key = vectorSource(op);
  if (key == 0) return FAULT;
  substitute(regVector(op));
  mixColumns();
  return addKey(op, key);
}

export function execAesenclast(op: MicroOp): i32 {
  const key = vectorSource(op);
  if (key == 0) return FAULT;
  substitute(regVector(op));
  return addKey(op, key);
}

export function execAesdec(op: MicroOp): i32 {
  const key = vectorSource(op);
  if (key == 0) return FAULT;
  substituteInverse(regVector(op));
  mixColumnsInverse();
  return addKey(op, key);
}

export function execAesdeclast(op: MicroOp): i32 {
  const key = vectorSource(op);
  if (key == 0) return FAULT;
  substituteInverse(regVector(op));
  return addKey(op, key);
}

export function execAesimc(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  v128.store(RESULT, v128.load(source));
  mixColumnsInverse();
  return setVector(op, v128.load(RESULT));
}

function substituteWord(word: u32): u32 {
  const sbox = box();
  let result: u32 = 0;
  for (let i: u32 = 0; i < 32; i += 8) result |= (load<u8>(sbox + ((word >> i) & 0xff)) as u32) << i;
  return result;
}

/** AESKEYGENASSIST: SubWord and RotWord of doublewords 1 and 3, with imm8 as the round constant. */
export function execAeskeygenassist(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const first = substituteWord(load<u32>(source, 4));
  const third = substituteWord(load<u32>(source, 12));
  const constant = (op.imm as u32) & 0xff;
  store<u32>(RESULT, first);
  store<u32>(RESULT, rotr<u32>(first, 8) ^ constant, 4);
  store<u32>(RESULT, third, 8);
  store<u32>(RESULT, rotr<u32>(third, 8) ^ constant, 12);
  return setVector(op, v128.load(RESULT));
}
