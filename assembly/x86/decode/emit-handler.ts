/** Records of instructions that a function executes, in the hot loops' place. */
import * as Op from "../../spec/micro-op-id.ts";
import { BLOCK_RIP, ZERO } from "../../spec/vcpu-offset.ts";
import { ADSIZE_PREFIX, IS_REGISTER, LOCK, OPSIZE_PREFIX, REP, REPNE, RIP_RELATIVE } from "../state/micro-op.ts";
import { insn } from "./instruction.ts";
import { imm32, regSlot, rmSlot } from "./operands.ts";
import { addressBase, addressDisp, addressIndex, addressScale, prepareOffset, record, setCursor } from "./record.ts";

/** The second half of HANDLER and NEAR records. */
export function handlerRecord(op: u32): void {
  let flags: u32 = 0;
  if (insn.prefixes & REP) flags |= REP;
  if (insn.prefixes & REPNE) flags |= REPNE;
  if (insn.prefixes & LOCK) flags |= LOCK;
  if (insn.prefixes & OPSIZE_PREFIX) flags |= OPSIZE_PREFIX;
  if (insn.prefixes & ADSIZE_PREFIX) flags |= ADSIZE_PREFIX;
  let base: u32 = ZERO;
  if (insn.isMemory) {
    prepareOffset();
    base = addressBase;
    if (base == BLOCK_RIP) flags |= RIP_RELATIVE;
  } else {
    flags |= IS_REGISTER;
    base = rmSlot();
  }
  const at = insn.isMemory
    ? record(op, regSlot(), base, addressIndex, addressScale, addressDisp, imm32())
    : record(op, regSlot(), base, ZERO, 0, 0, imm32());
  store<u16>(at, <u16>insn.exec, 16);
  store<u8>(at, <u8>insn.length, 18);
  store<u8>(at, <u8>insn.modrm, 19);
  store<u8>(at, <u8>flags, 20);
  store<u8>(at, <u8>insn.segment, 21);
  store<u8>(at, <u8>insn.opSize, 22);
  store<u8>(at, <u8>insn.adSize, 23);
  store<i32>(at, insn.imm2 != 0 ? <i32>insn.imm2 : <i32>(insn.imm >> 32), 24);
  store<u16>(at, <u16>((<u32>insn.opcode) | ((<u32>insn.map) << 8)), 28);
  store<u8>(at, <u8>insn.vvvv, 30);
  store<u8>(at, <u8>insn.rex, 31);
  setCursor(at + 32);
}

/** For exec/near.ts: `handler` holds the instruction class. */
export function emitNear(): void {
  handlerRecord(Op.NEAR);
}
