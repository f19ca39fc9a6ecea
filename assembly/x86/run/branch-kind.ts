/** Kinds of branches, as MSR_LBR_SELECT tells them apart. */
import * as Op from "../../spec/micro-op-id.ts";
import { FAR_BRANCH, JCC, NEAR_IND_CALL, NEAR_IND_JMP, NEAR_REL_CALL, NEAR_REL_JMP, NEAR_RET } from "../state/last-branch.ts";
import { MicroOp } from "../state/micro-op.ts";

const OPCODE_LOOPNE: u32 = 0xe0;
const OPCODE_JRCXZ: u32 = 0xe3;
/** ModRM.reg of CALL among the instructions of opcode FFH. */
const GROUP_CALL: u32 = 2;

/** Of a micro-op that has jumped. */
export function branchKind(pc: usize): u32 {
  const op: u32 = load<u16>(pc);
  if (op == Op.NEAR || op == Op.HANDLER) return kindByOpcode(changetype<MicroOp>(pc), op == Op.NEAR);
  if (op == Op.JMP_REL) return NEAR_REL_JMP;
  if (op == Op.CALL_REL) return NEAR_REL_CALL;
  if (op == Op.CALL_R || op == Op.CALL_M) return NEAR_IND_CALL;
  if (op == Op.JMP_R || op == Op.JMP_M) return NEAR_IND_JMP;
  return op == Op.RET ? NEAR_RET : JCC;
}

function kindByOpcode(record: MicroOp, near: bool): u32 {
  const opcode = record.opcode as u32;
  if (!near) return opcode >= OPCODE_LOOPNE && opcode <= OPCODE_JRCXZ ? JCC : FAR_BRANCH;
  switch (opcode) {
    case 0xe8:
      return NEAR_REL_CALL;
    case 0xe9:
    case 0xeb:
      return NEAR_REL_JMP;
    case 0xc2:
    case 0xc3:
      return NEAR_RET;
    case 0xff:
      return (((record.modrm as u32) >> 3) & 7) == GROUP_CALL ? NEAR_IND_CALL : NEAR_IND_JMP;
    default:
      return JCC;
  }
}
