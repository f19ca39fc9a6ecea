/**
 * One row is one line of the manual's opcode table. The decoder, the dispatch, the disassembler and the instruction
 * tests are all products of these rows.
 *
 * What follows from the columns is not written again:
 * - REX.W in `opcode` means 64-bit operand size and, like a 64-bit general register, 64-bit mode only;
 * - a 64-bit general operand without REX.W is the default in 64-bit mode (PUSH r64); where no 16-bit row exists there, the
 *   operand-size prefix is ignored (JMP rel32);
 * - "r/m64" allows both forms of ModRM.rm, "m64" only memory, a register in the rm position only a register;
 * - a row without NP, NFx, 66, F3 or F2 accepts every prefix that no other row of the same opcode claims;
 * - of two rows that match, the one with more said in its opcode wins (0F 1F /0 before 0F 1F /r);
 * - "r32" of a VEX.W0 row means that W is ignored outside 64-bit mode, "r64" of a VEX.W1 row 64-bit mode only;
 * - a VEX row whose handler lies in assembly/x86/exec/sse runs it 128 bits at a time (lanesOf() in notation.ts says how): the
 *   handler is that of the legacy form;
 * - Sreg, CR and DR stand for the registers that exist;
 * - a row whose feature the processor lacks does not exist: the opcode then means what the remaining rows say.
 */
export type Encoding =
  | "ZO" // no operands in ModRM
  | "MR" // r/m, reg
  | "RM" // reg, r/m
  | "MRI" // r/m, reg, immediate
  | "RMI" // reg, r/m, immediate
  | "RMV" // reg, r/m, vvvv
  | "RVM" // reg, vvvv, r/m
  | "RVMI" // reg, vvvv, r/m, immediate
  | "RVMR" // reg, vvvv, r/m, register in imm8[7:4]
  | "MVR" // r/m, vvvv, reg
  | "VM" // vvvv, r/m
  | "VMI" // vvvv, r/m, immediate
  | "M" // r/m
  | "M1" // r/m, 1
  | "MC" // r/m, CL
  | "MRC" // r/m, reg, CL
  | "MI" // r/m, immediate
  | "O" // register in the opcode byte
  | "OI" // register in the opcode byte, immediate
  | "I" // immediate (with or without the accumulator)
  | "II" // two immediates (ENTER)
  | "D" // displacement of a near branch, or a far pointer
  | "FD" // accumulator, memory offset
  | "TD"; // memory offset, accumulator

export interface InstructionRow {
  /** Mnemonic, upper case. */
  readonly name: string;
  /** As the manual prints it: "REX.W + 81 /0 id", "F3 0F B8 /r", "0F 01 C1", "NP 0F AE /4", "VEX.LZ.F2.0F38.W0 F6 /r". */
  readonly opcode: string;
  /** As the manual prints them: "r/m64, imm32"; "" for none. Fixed registers in upper case: "AL, imm8", "DX". */
  readonly operands: string;
  readonly encoding: Encoding;
  /** Name of a row of cpu-features.ts; X86 and X64 are always there. */
  readonly feature: string;
  /** UPPER CASE: a class that decode/emit.ts turns into micro-ops. execFoo: the handler of that name in assembly/x86/exec/. */
  readonly exec: string;
  /** Flags: O D I T S Z A P C, V for AC; of x87 0 1 2 3 for C0..C3. Absent: none. */
  readonly reads?: string;
  /** Flags that get a defined value, whatever it is. */
  readonly writes?: string;
  /** Flags whose value the manual leaves undefined. */
  readonly undefined?: string;
  /** Highest CPL that may execute it, when that does not depend on the mode. Absent: 3. */
  readonly privilege?: 0;
  /** VM exit in VMX non-root operation: "always", or the predicates of vmx/ that decide (camelCase, spaces between). Absent: never by itself. */
  readonly exits?: string;
  /** LOCK is allowed, with a memory destination. */
  readonly lock?: true;
  /** Absent: every mode, unless the operand size says 64-bit mode only. */
  readonly modes?: "not64" | "only64";
  /**
   * Operand-size attribute that selects the row, where neither REX.W nor the first general register in `operands` tells it.
   * 8 selects nothing: it says that the operand is a byte where `operands` does not (MOVSB).
   */
  readonly size?: 8 | 16 | 32 | 64;
  /** Address-size attribute that selects the row (JECXZ). */
  readonly address?: 16 | 32 | 64;
  /** ModRM.mod is ignored: the rm operand is a register whatever it says (MOV CR). */
  readonly ignoresMod?: true;
  /** Not in the manual's opcode table, but what every processor does (0F 18..1F reserved NOPs, D0 /6). */
  readonly undocumented?: true;
}
