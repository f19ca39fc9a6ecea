/** Programs of one vector instruction, with operands that its element type finds interesting. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { HIGH, IMAGE, RDI, type Request } from "./arena.ts";
import type { Encoded } from "./encode.ts";
import type { Random } from "./random.ts";
import { DS, type Mode, modeOf } from "./modes.ts";
import { aim, memoryBytes, operandAddress, setLow } from "./operands.ts";
import { type Program, singleProgram } from "./scenario.ts";

const AC = 0x40000;

const SINGLES = [
  0, 1, 2, 0x7fffff, 0x800000, 0x800001, 0xffffff, 0x3f800000, 0x3f7fffff, 0x3f800001, 0x34000000, 0x4effffff, 0x4f000000, 0x4b000001,
].concat(
  [
    0x4b7fffff, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fbfffff, 0x7fc00000, 0x7fffffff, 0x3f000000, 0x3fc00000, 0x5f000000, 0x477fe000,
    0x477ff000,
  ],
  [0x33000000, 0x33800000, 0x387fc000, 0x387fe000, 0x38800000, 0x477fefff],
);
const DOUBLES = [
  0n,
  1n,
  0xfffffffffffffn,
  0x10000000000000n,
  0x10000000000001n,
  0x3ff0000000000000n,
  0x3fefffffffffffffn,
  0x3ff0000000000001n,
  0x41dfffffffc00000n,
  0x41e0000000000000n,
  0x43e0000000000000n,
  0x433fffffffffffffn,
  0x7fefffffffffffffn,
  0x7ff0000000000000n,
  0x7ff0000000000001n,
  0x7ff8000000000000n,
  0x7fffffffffffffffn,
  0x3fe0000000000000n,
  0x3ff8000000000000n,
  0x380fffffffffffffn,
  0x3810000000000000n,
  0x369fffffffffffffn,
  0x47efffffe0000000n,
  0x47effffff0000000n,
  0x4330000000000001n,
];
const HALVES = [0, 1, 0x3ff, 0x400, 0x3c00, 0x7bff, 0x7c00, 0x7c01, 0x7dff, 0x7e00, 0x7fff, 0x3555];

type Kind = "single" | "double" | "half" | "integer";

function kindOf(row: InstructionRow): Kind {
  if (row.name === "VCVTPH2PS") return "half";
  if (/^VP|^VMOV|^VAES|128$/.test(row.name) || /DQ2/.test(row.name)) return "integer";
  if (/CVTT?(PD|SD)2|(PD|SD)$/.test(row.name)) return "double";
  return /PS|SS/.test(row.name) ? "single" : "integer";
}

function single(rng: Random): number {
  const sign = rng.chance(50) ? 0x80000000 : 0;
  if (rng.chance(35)) return (sign | rng.pick(SINGLES)) >>> 0;
  const exponent = rng.chance(70)
    ? 117 + rng.below(20)
    : rng.chance(50)
      ? rng.below(255)
      : rng.pick([1, 2, 3, 24, 25, 104, 126, 127, 230, 252, 253, 254]);
  const fraction = rng.chance(50) ? rng.word() >>> 9 : (rng.word() >>> 9) & ~((1 << rng.below(23)) - 1);
  return (sign | (exponent << 23) | fraction) >>> 0;
}

function double(rng: Random): bigint {
  const sign = rng.chance(50) ? 1n << 63n : 0n;
  if (rng.chance(35)) return sign | rng.pick(DOUBLES);
  const exponent = rng.chance(70)
    ? 1003 + rng.below(40)
    : rng.chance(50)
      ? rng.below(2047)
      : rng.pick([1, 2, 3, 53, 54, 971, 1022, 1023, 1054, 1500, 2044, 2045, 2046]);
  const fraction = rng.chance(50) ? rng.quad() >> 12n : (rng.quad() >> 12n) & ~((1n << BigInt(rng.below(52))) - 1n);
  return sign | (BigInt(exponent) << 52n) | fraction;
}

/** 8 bytes. */
function quad(rng: Random, kind: Kind): bigint {
  switch (kind) {
    case "single":
      return (BigInt(single(rng)) << 32n) | BigInt(single(rng));
    case "double":
      return double(rng);
    case "half":
      return [0n, 16n, 32n, 48n].reduce(
        (sum, at) => sum | (BigInt(rng.chance(50) ? rng.pick(HALVES) | (rng.below(2) << 15) : rng.word() & 0xffff) << at),
        0n,
      );
    default:
  }
  const bytes = rng.pick([1, 2, 4, 8]);
  if (rng.chance(40)) return rng.operand(bytes);
  let value = 0n;
  for (let at = 0; at < 8; at += bytes) value |= BigInt.asUintN(8 * bytes, rng.operand(bytes)) << BigInt(8 * at);
  return value;
}

function mxcsr(rng: Random): number {
  if (rng.chance(40)) return 0x1f80;
  let value = rng.below(64);
  for (let bit = 7; bit <= 12; bit++) if (rng.chance(80)) value |= 1 << bit;
  if (rng.chance(25)) value |= 0x40;
  if (rng.chance(25)) value |= 0x8000;
  return value | (rng.below(4) << 13);
}

const number32 = new Float32Array(1);
const bits32 = new Uint32Array(number32.buffer);
const number64 = new Float64Array(1);
const bits64 = new BigUint64Array(number64.buffer);

/** The negative product, rounded, and now and then its neighbour: what FMA cancels with. */
function cancelling(rng: Random, a: bigint, b: bigint, kind: Kind): bigint {
  const off = BigInt(rng.below(3) - 1);
  if (kind === "double") {
    const [x, y] = [a, b].map((bits) => ((bits64[0] = bits), number64[0]!)) as [number, number];
    number64[0] = -x * y;
    return BigInt.asUintN(64, bits64[0]! + off);
  }
  const half = (at: bigint): bigint => {
    const [x, y] = [a, b].map((bits) => ((bits32[0] = Number((bits >> at) & 0xffffffffn)), number32[0]!)) as [number, number];
    number32[0] = -x * y;
    return BigInt.asUintN(32, BigInt(bits32[0]!) + off);
  };
  return half(0n) | (half(32n) << 32n);
}

const ALIGNED = /^VMOV(AP|DQA|NT)/;

/** Where byte `at` of vector register `n` is in the image. */
function place(n: number, at: number): number {
  return at < 16 ? IMAGE.xmm + 16 * n + at : IMAGE.ymm + 16 * n + at - 16;
}

/** Where the elements of a gather are: near the base, mostly. */
function aimGather(rng: Random, request: Request, e: Encoded, quads: DataView): void {
  const m = e.memory!;
  const base = modeOf(request).data(rng, request, m.segment, 8, m.addressBytes < 8, rng.chance(20));
  aim(request, e, base, rng);
  const bytes = /vm32/.test(e.row.operands) ? 4 : 8;
  for (let at = 0; at < 32; at += bytes) {
    const value = rng.chance(90) ? BigInt((rng.below(0x1000) - 0x800) >> m.scale) : rng.operand(bytes);
    if (bytes === 4) quads.setInt32(place(m.vectorIndex!, at), Number(BigInt.asIntN(32, value)), true);
    else quads.setBigUint64(place(m.vectorIndex!, at), BigInt.asUintN(64, value), true);
  }
}

function prepareVector(rng: Random, request: Request, e: Encoded, end: bigint): void {
  const { row } = e;
  request.rflags &= ~AC;
  const image = request.image!;
  const view = new DataView(image.buffer, image.byteOffset);
  const kind = kindOf(row);
  for (let n = 0; n < 16; n++) {
    const own = rng.chance(85) ? kind : rng.pick(["single", "double", "integer"] as const);
    for (let at = 0; at < 32; at += 8) view.setBigUint64(place(n, at), quad(rng, own), true);
  }
  view.setUint32(IMAGE.mxcsr, mxcsr(rng), true);
  // Which byte is named as the fault's address, and whether one not selected can fault, the manual leaves open.
  if (row.name === "VMASKMOVDQU")
    setLow(request, RDI, modeOf(request).data(rng, request, DS, 16, e.addressBytes < 8, false), e.addressBytes);
  const rmQuads = [0, 8, 16, 24].map(() => quad(rng, kind));
  if (e.memory?.vectorIndex !== undefined) aimGather(rng, request, e, view);
  else if (e.memory !== undefined) {
    const bytes = memoryBytes(e);
    let address = modeOf(request).data(rng, request, e.memory.segment, bytes, e.memory.addressBytes < 8);
    // Which comes first of misalignment and a segment's limit or an address that is not canonical, the manual does not say.
    const beyond = modeOf(request).segments !== undefined || address >= HIGH + 0x10000n;
    if (rng.chance(60) || (ALIGNED.test(row.name) && beyond)) address -= modeOf(request).linear(request, e.memory.segment, address) & 31n;
    aim(request, e, address, rng);
    address = operandAddress(request, e, end);
    // AMD processors have a bit 17.
    if (row.name === "VLDMXCSR") rmQuads[0] = rmQuads[0]! & ~0x20000n & (rng.chance(80) ? 0xffffn : -1n);
    rmQuads.forEach((value, i) => request.patch(address + BigInt(8 * i), value));
  }
  if (/^VFN?M/.test(row.name) && rng.chance(30)) {
    const at = (n: number, i: number): number => place(n, 8 * i);
    const third = rng.below(e.memory === undefined ? 3 : 2);
    const registers = [e.reg, e.vvvv, e.rm] as const;
    const values = (n: 0 | 1 | 2, i: number): bigint =>
      n === 2 && e.memory !== undefined ? rmQuads[i]! : view.getBigUint64(at(registers[n], i), true);
    const others = ([0, 1, 2] as const).filter((n) => n !== third) as [0 | 1 | 2, 0 | 1 | 2];
    for (let i = 0; i < 4; i++)
      view.setBigUint64(at(registers[third as 0 | 1 | 2], i), cancelling(rng, values(others[0], i), values(others[1], i), kind), true);
  }
}

export function vectorProgram(rng: Random, row: InstructionRow, mode: Mode): Program {
  return singleProgram(rng, row, mode, prepareVector);
}
