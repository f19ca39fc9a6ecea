/**
 * Bus locks, under VMM bus-lock detection: a locked access that crosses a line of the cache, or is to memory that is not
 * write-back. Memory types are not modelled; what is not RAM is not write-back.
 *
 * Locked accesses are those of instructions with LOCK and of XCHG. The accessed and busy flags of descriptors and the flags
 * of paging-structure entries are set by accesses of one byte, which never cross a line.
 *
 * @sdm 3A "Bus Locking" @sdm 3C "Other Causes of VM Exits"
 */
import { faulted } from "../event/fault.ts";
import { FAULT, RETIRE } from "../event/outcome.ts";
import { isMemory, probe } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { bitStringLinear } from "./near.ts";

/** Bytes of a cache line. */
const LINE: u32 = 64;

/** opcode | map << 8: CMPXCHG8B and CMPXCHG16B, BTS, BTR and BTC with a bit offset in a register. */
const CMPXCHG8B: u32 = 0x1c7;
const BTS: u32 = 0x1ab;
const BTR: u32 = 0x1b3;
const BTC: u32 = 0x1bb;

function isBitString(opcode: u32): bool {
  return opcode == BTS || opcode == BTR || opcode == BTC;
}

/** Before the instruction: what it locks. The faults are those that the instruction would meet. */
export function beginLocked(op: MicroOp): i32 {
  cpu.splitLock = 0;
  const opcode = op.opcode as u32;
  let size = op.opSize as u32;
  if (opcode == CMPXCHG8B) size = size == 8 ? 16 : 8;
  const linear = isBitString(opcode) ? bitStringLinear(op, true) : operandLinear(op, size, true);
  if (faulted()) return FAULT;
  // CMPXCHG16B looks at the alignment first.
  if (size == 16 && (linear & 15) != 0) return RETIRE;
  if (!probe(linear, size, true)) return FAULT;
  if (((linear as u32) & (LINE - 1)) + size > LINE || !isMemory(linear)) cpu.splitLock = 1;
  return RETIRE;
}

/** After the instruction: the VM exit comes before the next one. */
export function endLocked(): i32 {
  if (cpu.splitLock == 0) return RETIRE;
  cpu.splitLock = 0;
  cpu.busLock = 1;
  cpu.attention = 1;
  return RETIRE;
}
