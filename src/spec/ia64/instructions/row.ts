/**
 * The row of the IA-64 instruction table.
 *
 * One row is one entry of the manual's opcode tables: the format names the bit fields (formats.ts), `fields` gives the
 * fixed ones in the manual's own notation (values in hex), and what is left are operands and completers.
 *
 * @source Itanium SDM vol. 3 "Instruction Formats"
 */
export interface Row {
  /** Instruction format: A1 … X5. */
  readonly format: string;
  /** Mnemonic with its fixed completers; `{hint}` stands for a completer that a bit field chooses (COMPLETERS). */
  readonly name: string;
  /** Operands as the assembler writes them: words that are operand fields (OPERANDS), everything else is text. */
  readonly operands: string;
  /** Fixed fields: "op=8 x2a=0 …", hexadecimal. */
  readonly fields: string;
  /** Handler: `execAdd` of assembly/ia64 for "Add". */
  readonly exec: string;
  /**
   * "self": the handler is called whatever the qualifying predicate says, and asks for it (`qualified(slot)`): the unconditional
   * compares clear their targets when it is false. "none": there is no qualifying predicate. Otherwise the run loop has tested it.
   */
  readonly predicate?: "self" | "none";
  /** "2": the instruction is an Illegal Operation in slots 0 and 1. */
  readonly slot?: "2";
  /** First edition of the manual that has it, where it is later than 2.1. */
  readonly since?: "2.2" | "2.3";
}

/** Completers that a bit field chooses, by the name in braces. A missing text is an encoding that means the first. */
export const COMPLETERS: Readonly<Record<string, { readonly field: string; readonly texts: readonly (string | undefined)[] }>> = {
  hint: { field: "hint", texts: ["", ".nt1", undefined, ".nta"] },
  sthint: { field: "hint", texts: ["", undefined, undefined, ".nta"] },
  bwh: { field: "wh", texts: [".sptk", ".spnt", ".dptk", ".dpnt"] },
  cwh: { field: "wh", texts: [undefined, ".sptk", undefined, ".spnt", undefined, ".dptk", undefined, ".dpnt"] },
  ph: { field: "p", texts: [".few", ".many"] },
  dh: { field: "d", texts: ["", ".clr"] },
  ipwh: { field: "wh", texts: [".sptk", ".loop", ".dptk", ".exit"] },
  indwh: { field: "wh", texts: [".sptk", undefined, ".dptk", undefined] },
  ih: { field: "ih", texts: ["", ".imp"] },
  mwh: { field: "wh", texts: [".sptk", "", ".dptk", undefined] },
  sf: { field: "sf", texts: [".s0", ".s1", ".s2", ".s3"] },
};
