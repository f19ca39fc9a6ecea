/**
 * AVX and AVX2 moves: loads and stores of 128 and 256 bits, broadcasts, insertion and extraction of halves, VZEROUPPER.
 *
 * @sdm 1 "Promotion of Legacy 128-Bit SIMD Integer Instructions to 256-Bit"
 */
import { faulted } from "../../event/fault.ts";
import { FAULT, RETIRE } from "../../event/outcome.ts";
import { load16, load32, load64, load8, store64 } from "../../memory/access.ts";
import { operandLinear } from "../../memory/segment-access.ts";
import { in64BitMode } from "../../state/mode.ts";
import { IS_REGISTER, MicroOp } from "../../state/micro-op.ts";
import { regVector, rmVector, xmm } from "../sse/operand.ts";
import { avxReady, memoryVector, storeMemoryVector, vectorBytes, vexSource, vvvvVector, writeResult, writeVector } from "./operand.ts";

function loadVector(op: MicroOp, aligned: bool): i32 {
  if (!avxReady()) return FAULT;
  const bytes = vectorBytes(op);
  const source = op.flags & IS_REGISTER ? rmVector(op) : memoryVector(op, bytes, false, aligned ? ((bytes - 1) as u64) : 0);
  return source == 0 ? FAULT : writeResult(op, source, bytes);
}

function storeVector(op: MicroOp, aligned: bool): i32 {
  if (!avxReady()) return FAULT;
  const bytes = vectorBytes(op);
  const source = regVector(op);
  if ((op.flags & IS_REGISTER) == 0) return storeMemoryVector(op, source, bytes, aligned ? ((bytes - 1) as u64) : 0);
  return writeVector(rmVector(op), v128.load(source), bytes == 32 ? v128.load(source, 16) : i64x2.splat(0));
}

/** VMOVAPS, VMOVAPD, VMOVDQA, VMOVNTDQA. */
export function execVmovaLoad(op: MicroOp): i32 {
  return loadVector(op, true);
}
/** VMOVAPS, VMOVAPD, VMOVDQA, VMOVNTPS, VMOVNTPD, VMOVNTDQ. */
export function execVmovaStore(op: MicroOp): i32 {
  return storeVector(op, true);
}
/** VMOVUPS, VMOVUPD, VMOVDQU, VLDDQU. */
export function execVmovuLoad(op: MicroOp): i32 {
  return loadVector(op, false);
}
export function execVmovuStore(op: MicroOp): i32 {
  return storeVector(op, false);
}

/** VMOVSS and VMOVSD with three registers: 10 goes to ModRM.reg, 11 to ModRM.rm. */
export function execVmovss(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const store = (op.opcode & 1) != 0;
  const value = load<u32>(store ? regVector(op) : rmVector(op));
  return writeVector(store ? rmVector(op) : regVector(op), i32x4.replace_lane(v128.load(vvvvVector(op)), 0, value), i64x2.splat(0));
}
export function execVmovsd(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const store = (op.opcode & 1) != 0;
  const value = load<u64>(store ? regVector(op) : rmVector(op));
  return writeVector(store ? rmVector(op) : regVector(op), i64x2.replace_lane(v128.load(vvvvVector(op)), 0, value), i64x2.splat(0));
}

/** VMOVQ xmm/m64, xmm. */
export function execVmovqStore(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const value = load<u64>(regVector(op));
  if (op.flags & IS_REGISTER) return writeVector(rmVector(op), i64x2.replace_lane(i64x2.splat(0), 0, value), i64x2.splat(0));
  const linear = operandLinear(op, 8, true);
  if (faulted()) return FAULT;
  return store64(linear, value) ? RETIRE : FAULT;
}

/** Outside 64-bit mode only registers 0 to 7 are there to be cleared. */
function visibleRegisters(): u32 {
  return in64BitMode() ? 16 : 8;
}

/** VZEROALL. @sdm 2C "VZEROALL—Zero XMM, YMM, and ZMM Registers" */
export function execVzeroall(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  memory.fill(xmm(0), 0, visibleRegisters() << 5);
  return RETIRE;
}

/** VZEROUPPER. @sdm 2C "VZEROUPPER—Zero Upper Bits of YMM and ZMM Registers" */
export function execVzeroupper(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const count = visibleRegisters();
  for (let i: u32 = 0; i < count; i++) v128.store(xmm(i), i64x2.splat(0), 16);
  return RETIRE;
}

/** The low `size` bytes of the register or memory operand. Callers test faulted(). */
function element(op: MicroOp, size: u32): u64 {
  if (!avxReady()) return 0;
  if (op.flags & IS_REGISTER) return load<u64>(rmVector(op));
  const linear = operandLinear(op, size, false);
  if (faulted()) return 0;
  return size == 8 ? load64(linear) : size == 4 ? load32(linear) : size == 2 ? load16(linear) : load8(linear);
}

function broadcast(op: MicroOp, value: v128): i32 {
  if (faulted()) return FAULT;
  return writeVector(regVector(op), value, vectorBytes(op) == 32 ? value : i64x2.splat(0));
}

/** VPBROADCASTB, W, D, Q; VBROADCASTSS and VBROADCASTSD. */
export function execVpbroadcastb(op: MicroOp): i32 {
  return broadcast(op, i8x16.splat(element(op, 1) as i8));
}
export function execVpbroadcastw(op: MicroOp): i32 {
  return broadcast(op, i16x8.splat(element(op, 2) as i16));
}
export function execVpbroadcastd(op: MicroOp): i32 {
  return broadcast(op, i32x4.splat(element(op, 4) as i32));
}
export function execVpbroadcastq(op: MicroOp): i32 {
  return broadcast(op, i64x2.splat(element(op, 8)));
}

/** VBROADCASTF128 and VBROADCASTI128 ymm, m128. */
export function execVbroadcast128(op: MicroOp): i32 {
  const source = vexSource(op, 16, false);
  return source == 0 ? FAULT : writeVector(regVector(op), v128.load(source), v128.load(source));
}

/** VINSERTF128 and VINSERTI128: imm8 bit 0 selects the half that is replaced. */
export function execVinsert128(op: MicroOp): i32 {
  const source = vexSource(op, 16, false);
  if (source == 0) return FAULT;
  const first = vvvvVector(op);
  if (op.imm & 1) return writeVector(regVector(op), v128.load(first), v128.load(source));
  return writeVector(regVector(op), v128.load(source), v128.load(first, 16));
}

/** VEXTRACTF128 and VEXTRACTI128: imm8 bit 0 selects the half. */
export function execVextract128(op: MicroOp): i32 {
  if (!avxReady()) return FAULT;
  const source = regVector(op) + ((op.imm & 1) << 4);
  if ((op.flags & IS_REGISTER) == 0) return storeMemoryVector(op, source, 16, 0);
  return writeVector(rmVector(op), v128.load(source), i64x2.splat(0));
}
