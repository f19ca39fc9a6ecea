/**
 * Pairs of micro-ops that the hot loops execute with one dispatch: the frequent ones of Debian's cloud kernel from its entry to a
 * shell (0.09 % of the micro-ops and more) and of bench/guest/hot-loop.asm (0.2 % and more), counted in the hot loop.
 *
 * A dispatch costs as much as the work of a micro-op (bench/README.md). The record of the first one gets the number of the pair,
 * the second one keeps its own: a jump into the middle, or a first half that has to be done by the slow function, finds
 * everything as it would be without pairs.
 */
import type { MicroOpRow } from "./micro-op-parts.ts";

/** First micro-op: the ones that follow it. */
const PAIRS: Readonly<Record<string, string>> = {
  ADC_RI_64: "ADD_RI_32_JNZ",
  ADC_RR_64: "MOV_MR_64_BASE",
  ADD_RI_32_NF: "ADD_RI_32_NF MOVSX_RR_32_64",
  ADD_RI_64: "CMP_MI_8_JNZ DEC_R_32_JNZ MOVZX_RM_8_32_BASE MOV_MR_64_BASE",
  ADD_RI_64_NF: "ADD_RI_64 CMP_RR_64_JNZ CMP_RR_64_JZ TEST_RR_8_JZ",
  ADD_RM_64: "MOV_RR_64 SETCC_R",
  ADD_RM_64_BASE: "ADC_RR_64",
  ADD_RR_32_NF: "CMP_RI_32_JB",
  ADD_RR_64_NF: "ADD_RI_32_JNZ ADD_RR_64_NF CMP_RI_64_JZ CMP_RR_32_JNZ CMP_RR_64 CMP_RR_64_JAE MOV_RR_64 SAR_RI_64 SHL_RI_64_NF SHR_RI_64",
  AND_RI_32_NF: "ADD_RI_64",
  CMOVCC_RR_64: "ADD_RR_64_NF",
  CMP_RM_8: "JCC_Z",
  CMP_RR_64: "MOV_RR_64 SETCC_R",
  IMUL2_RR_32: "CMP_RI_32_JAE",
  IMUL2_RR_64: "IMUL2_RR_64 MOV_RR_64",
  INC_R_32: "CMP_RI_32_JB",
  INC_R_64: "DEC_R_32_JNZ MOV_RR_32",
  LEA_64: "AND_RI_32_NF CMP_RI_32_JA LEA_64 MOVSX_RM_32_64_BASE MOV_MR_64_BASE MOV_RR_32 MOV_RR_64",
  MOVSX_RM_32_64_BASE: "ADD_RR_64_NF",
  MOVSX_RR_32_64: "ADD_RR_64_NF PUSH_R SUB_RR_64 SUB_RR_64_NF",
  MOVZX_RM_16_32_BASE: "MOV_MR_16 SUB_RR_64_NF",
  MOVZX_RM_8_32: "CMP_RM_8",
  MOVZX_RM_8_32_BASE: "ADD_RI_64_NF JMP_REL LEA_64 TEST_RR_8_JNS XOR_RR_8",
  MOVZX_RR_8_32: "ADD_RM_64_BASE SUB_RR_64 TEST_MI_8_JNZ",
  MOV_MI_8_BASE: "ADD_RR_32_NF",
  MOV_MR_16: "JMP_REL",
  MOV_MR_64: "ADC_RI_64 ADD_RI_64_NF",
  MOV_MR_64_BASE: "ADD_RI_64 ADD_RR_64_NF CMP_RR_64_JB MOVZX_RM_16_32_BASE MOV_MR_64_BASE MOV_RM_64_BASE",
  MOV_RM_64: "ADD_RM_64 LEA_64",
  MOV_RM_64_BASE: "ADD_RI_64_NF LEA_64 MOVZX_RR_8_32 MOV_MR_64_BASE MOV_RM_64_BASE MOV_RR_64",
  MOV_RR_32: "IMUL2_RR_32 LEA_64 MOV_RR_64 SHR_RI_32_NF SHR_RI_64 SHR_RI_64_NF",
  MOV_RR_64: "ADD_RR_64_NF CALL_REL CMOVCC_RR_64 IMUL2_RR_64 MOV_MR_64 MOV_RM_64_BASE MOV_RR_32 MOV_RR_64 POP_R PUSH_R SHL_RI_64_NF SHR_RI_64_NF SUB_RR_64_NF XOR_RR_32",
  POP_R: "JMP_REL MOV_RR_64 POP_R RET",
  PUSH_R: "MOV_RI_WIDE MOV_RR_32 MOV_RR_64 PUSH_R",
  SAR_RI_64: "LEA_64",
  SAR_RI_64_NF: "ADD_RR_64_NF",
  SETCC_R: "ADD_RM_64 ADD_RR_64_NF SUB_RR_64",
  SHL_RI_64_NF: "ADD_RR_64_NF XOR_RR_64 XOR_RR_64_NF",
  SHR_RI_32: "XOR_RM_32",
  SHR_RI_32_NF: "MOV_RR_32",
  SHR_RI_64: "MOVZX_RR_8_32 MOV_RM_64_BASE MOV_RR_64",
  SHR_RI_64_NF: "ADD_RR_64_NF SAR_RI_64_NF XOR_RR_64_NF",
  SUB_RR_64: "ADC_RR_64 MOV_RM_64 MOV_RR_64",
  SUB_RR_64_NF: "ADD_RR_64_NF MOV_RR_64 XOR_RR_32",
  XOR_RM_32: "INC_R_64",
  XOR_RR_32: "ADD_RM_64 JMP_REL MOV_RM_64",
  XOR_RR_64: "MOV_MR_64_BASE",
  XOR_RR_64_NF: "MOV_RR_64",
  XOR_RR_8: "SHR_RI_32",
};

/** The same for what follows a pair (0.16 % and 0.4 % of the dispatches that pairs leave): a micro-op or another pair. */
const PAIRS_OF_PAIRS: Readonly<Record<string, string>> = {
  ADC_RR_64__MOV_MR_64_BASE: "ADD_RR_64_NF__ADD_RI_32_JNZ",
  ADD_RI_32_NF__ADD_RI_32_NF: "MOVSX_RR_32_64__ADD_RR_64_NF",
  ADD_RI_64__MOV_MR_64_BASE: "CMP_RR_64_JB",
  ADD_RM_64__SETCC_R: "SUB_RR_64__MOV_RR_64",
  ADD_RR_64_NF__ADD_RR_64_NF: "MOV_RR_64__ADD_RR_64_NF",
  ADD_RR_64_NF__CMP_RR_64: "MOV_RR_64__CMOVCC_RR_64",
  ADD_RR_64_NF__MOV_RR_64: "ADD_RR_64_NF__CMP_RR_64",
  ADD_RR_64_NF__SHR_RI_64: "MOVZX_RR_8_32__ADD_RM_64_BASE MOV_RM_64_BASE__MOVZX_RR_8_32",
  AND_RI_32_NF__ADD_RI_64: "MOV_MR_64_BASE__MOVZX_RM_16_32_BASE",
  CMOVCC_RR_64__ADD_RR_64_NF: "SHL_RI_64_NF__ADD_RR_64_NF",
  CMP_RR_64__MOV_RR_64: "CMOVCC_RR_64__ADD_RR_64_NF",
  CMP_RR_64__SETCC_R: "ADD_RR_64_NF__SHR_RI_64",
  IMUL2_RR_64__IMUL2_RR_64: "IMUL2_RR_64__MOV_RR_64",
  IMUL2_RR_64__MOV_RR_64: "IMUL2_RR_64__IMUL2_RR_64 MOV_RR_32__SHR_RI_64_NF",
  INC_R_64__MOV_RR_32: "IMUL2_RR_32__CMP_RI_32_JAE",
  MOVSX_RR_32_64__ADD_RR_64_NF: "CMP_RR_32_JNZ",
  MOVSX_RR_32_64__SUB_RR_64: "MOV_RM_64__LEA_64",
  MOVSX_RR_32_64__SUB_RR_64_NF: "XOR_RR_32__ADD_RM_64 XOR_RR_32__MOV_RM_64",
  MOVZX_RM_8_32_BASE__ADD_RI_64_NF: "TEST_RR_8_JZ",
  MOVZX_RM_8_32_BASE__LEA_64: "MOV_RR_32__SHR_RI_32_NF",
  MOVZX_RM_8_32_BASE__XOR_RR_8: "SHR_RI_32__XOR_RM_32",
  MOVZX_RM_8_32__CMP_RM_8: "JCC_Z",
  MOVZX_RR_8_32__ADD_RM_64_BASE: "ADC_RR_64__MOV_MR_64_BASE",
  MOV_MI_8_BASE__ADD_RR_32_NF: "CMP_RI_32_JB",
  MOV_MR_64_BASE__ADD_RI_64: "DEC_R_32_JNZ",
  MOV_MR_64_BASE__ADD_RR_64_NF: "ADD_RI_32_JNZ",
  MOV_MR_64_BASE__MOVZX_RM_16_32_BASE: "MOV_MR_16__JMP_REL SUB_RR_64_NF__ADD_RR_64_NF",
  MOV_MR_64_BASE__MOV_MR_64_BASE: "ADD_RI_64__DEC_R_32_JNZ MOV_MR_64_BASE__MOV_MR_64_BASE",
  MOV_MR_64_BASE__MOV_RM_64_BASE: "MOV_MR_64_BASE__MOVZX_RM_16_32_BASE",
  MOV_MR_64__ADC_RI_64: "ADD_RI_32_JNZ",
  MOV_RM_64_BASE__ADD_RI_64_NF: "ADD_RI_64__MOV_MR_64_BASE",
  MOV_RM_64_BASE__LEA_64: "AND_RI_32_NF__ADD_RI_64 MOV_MR_64_BASE__MOV_RM_64_BASE",
  MOV_RM_64_BASE__MOVZX_RR_8_32: "SUB_RR_64__ADC_RR_64",
  MOV_RM_64__LEA_64: "MOV_RR_64__MOV_RR_32",
  MOV_RR_32__LEA_64: "CMP_RI_32_JA",
  MOV_RR_32__SHR_RI_32_NF: "MOV_RR_32__LEA_64",
  MOV_RR_32__SHR_RI_64_NF: "ADD_RR_64_NF__ADD_RR_64_NF",
  MOV_RR_64__ADD_RR_64_NF: "CMP_RR_64__MOV_RR_64",
  MOV_RR_64__MOV_RR_32: "SHR_RI_64__MOV_RR_64",
  MOV_RR_64__MOV_RR_64: "MOV_MR_64__ADC_RI_64",
  MOV_RR_64__SHL_RI_64_NF: "XOR_RR_64_NF__MOV_RR_64 XOR_RR_64__MOV_MR_64_BASE",
  POP_R__MOV_RR_64: "POP_R__POP_R",
  POP_R__POP_R: "POP_R__POP_R RET",
  SETCC_R__ADD_RM_64: "MOV_RR_64__MOV_RR_64",
  SHL_RI_64_NF__ADD_RR_64_NF: "CMP_RR_64__SETCC_R",
  SHR_RI_32__XOR_RM_32: "INC_R_64__DEC_R_32_JNZ",
  SHR_RI_64_NF__XOR_RR_64_NF: "MOV_RR_64__SHL_RI_64_NF",
  SHR_RI_64__MOV_RR_64: "IMUL2_RR_64__MOV_RR_64",
  SUB_RR_64_NF__ADD_RR_64_NF: "CMP_RI_64_JZ",
  SUB_RR_64__ADC_RR_64: "MOV_MR_64_BASE__ADD_RR_64_NF",
  SUB_RR_64__MOV_RR_64: "MOV_MR_64__ADC_RI_64",
  XOR_RR_32__ADD_RM_64: "SETCC_R__ADD_RM_64",
  XOR_RR_32__MOV_RM_64: "ADD_RM_64__SETCC_R",
  XOR_RR_64_NF__MOV_RR_64: "SHR_RI_64_NF__XOR_RR_64_NF",
  XOR_RR_64__MOV_MR_64_BASE: "ADD_RI_64__DEC_R_32_JNZ",
};

export interface MicroOpPair extends MicroOpRow {
  readonly first: string;
  readonly second: string;
  /** Records of 16 bytes that it covers. */
  readonly records: number;
}

/** The pairs as rows. In the slow function a pair is its first half. */
export function pairRows(rows: readonly MicroOpRow[]): MicroOpPair[] {
  const pairs = join(rows, PAIRS);
  return [...pairs, ...join([...rows, ...pairs], PAIRS_OF_PAIRS)];
}

const recordsOf = (row: MicroOpRow): number => ("records" in row ? (row as MicroOpPair).records : 1);

function join(rows: readonly MicroOpRow[], table: Readonly<Record<string, string>>): MicroOpPair[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const find = (name: string): MicroOpRow => {
    const row = byName.get(name);
    if (row === undefined || row.where === "cold") throw new Error(`micro-op pairs: ${name} is not a micro-op of a hot loop`);
    return row;
  };
  return Object.entries(table).flatMap(([first, followers]) =>
    followers.split(" ").map((second): MicroOpPair => {
      const [a, b] = [find(first), find(second)];
      return {
        name: `${first}__${second}`,
        first,
        second,
        records: recordsOf(a) + recordsOf(b),
        where: a.where === "hot" ? b.where : a.where,
        code: (t) => (t.kind === "slow" ? a.code(t) : `{ ${a.code({ ...t, done: () => "pc += 16;" })} } { ${b.code(t)} }`),
      };
    }),
  );
}
