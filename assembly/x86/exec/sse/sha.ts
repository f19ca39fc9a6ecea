/**
 * SHA extensions: rounds and message schedules of SHA-1 and SHA-256. Doubleword 3 of a vector is the first of its words for
 * SHA-1, doubleword 0 for SHA-256.
 *
 * @sdm 1 "Intel SHA Extensions"
 */
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { MicroOp } from "../../state/micro-op.ts";
import { regVector, vectorSource, xmm } from "./operand.ts";

function word(pointer: usize, i: u32): u32 {
  return load<u32>(pointer + (i << 2));
}

/** Writes doublewords 3, 2, 1, 0 of the destination. */
function setWords(op: MicroOp, w3: u32, w2: u32, w1: u32, w0: u32): i32 {
  const target = regVector(op);
  store<u32>(target, w0);
  store<u32>(target, w1, 4);
  store<u32>(target, w2, 8);
  store<u32>(target, w3, 12);
  return RETIRE;
}

/** SHA1NEXTE: word E of the next rounds. */
export function execSha1nexte(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const e = rotl<u32>(word(regVector(op), 3), 30);
  return setWords(op, word(b, 3) + e, word(b, 2), word(b, 1), word(b, 0));
}

export function execSha1msg1(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  return setWords(op, word(a, 1) ^ word(a, 3), word(a, 0) ^ word(a, 2), word(b, 3) ^ word(a, 1), word(b, 2) ^ word(a, 0));
}

export function execSha1msg2(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  const w16 = rotl<u32>(word(a, 3) ^ word(b, 2), 1);
  const w17 = rotl<u32>(word(a, 2) ^ word(b, 1), 1);
  const w18 = rotl<u32>(word(a, 1) ^ word(b, 0), 1);
  const w19 = rotl<u32>(word(a, 0) ^ w16, 1);
  return setWords(op, w16, w17, w18, w19);
}

/** The function of rounds 0-19, 20-39, 40-59, 60-79. */
function mix(kind: u32, b: u32, c: u32, d: u32): u32 {
  if (kind == 0) return (b & c) ^ (~b & d);
  if (kind == 2) return (b & c) ^ (b & d) ^ (c & d);
  return b ^ c ^ d;
}

/** SHA1RNDS4: four rounds; imm8 1:0 choose function and constant. */
export function execSha1rnds4(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const kind = (op.imm as u32) & 3;
  const constant: u32 = kind == 0 ? 0x5a827999 : kind == 1 ? 0x6ed9eba1 : kind == 2 ? 0x8f1bbcdc : 0xca62c1d6;
  const state = regVector(op);
  let a = word(state, 3);
  let b = word(state, 2);
  let c = word(state, 1);
  let d = word(state, 0);
  let e: u32 = 0;
  for (let i: u32 = 0; i < 4; i++) {
    const next = mix(kind, b, c, d) + rotl<u32>(a, 5) + word(source, 3 - i) + e + constant;
    e = d;
    d = c;
    c = rotl<u32>(b, 30);
    b = a;
    a = next;
  }
  return setWords(op, a, b, c, d);
}

/** SHA256RNDS2: two rounds; XMM0 holds the words plus their constants. */
export function execSha256rnds2(op: MicroOp): i32 {
  const source = vectorSource(op);
  if (source == 0) return FAULT;
  const state = regVector(op);
  let a = word(source, 3);
  let b = word(source, 2);
  let c = word(state, 3);
  let d = word(state, 2);
  let e = word(source, 1);
  let f = word(source, 0);
  let g = word(state, 1);
  let h = word(state, 0);
  for (let i: u32 = 0; i < 2; i++) {
    const first = h + (rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25)) + ((e & f) ^ (~e & g)) + word(xmm(0), i);
    const second = (rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  return setWords(op, a, b, e, f);
}

function sigma0(w: u32): u32 {
  return rotr<u32>(w, 7) ^ rotr<u32>(w, 18) ^ (w >> 3);
}
function sigma1(w: u32): u32 {
  return rotr<u32>(w, 17) ^ rotr<u32>(w, 19) ^ (w >> 10);
}

export function execSha256msg1(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  const w4 = word(b, 0);
  return setWords(
    op,
    word(a, 3) + sigma0(w4),
    word(a, 2) + sigma0(word(a, 3)),
    word(a, 1) + sigma0(word(a, 2)),
    word(a, 0) + sigma0(word(a, 1)),
  );
}

export function execSha256msg2(op: MicroOp): i32 {
  const b = vectorSource(op);
  if (b == 0) return FAULT;
  const a = regVector(op);
  const w16 = word(a, 0) + sigma1(word(b, 2));
  const w17 = word(a, 1) + sigma1(word(b, 3));
  const w18 = word(a, 2) + sigma1(w16);
  const w19 = word(a, 3) + sigma1(w17);
  return setWords(op, w19, w18, w17, w16);
}
