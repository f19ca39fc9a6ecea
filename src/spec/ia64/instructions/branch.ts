/** B-unit and X-unit instructions. @source Itanium SDM vol. 3 "B-Unit Instruction Encodings", "X-Unit Instruction Encodings" */
import type { Row } from "./row.ts";

const row = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({ format, name, operands, fields, exec });
const none = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({
  ...row(format, name, operands, fields, exec),
  predicate: "none",
});
const HINTS = "{bwh}{ph}{dh}";

export const BRANCH: readonly Row[] = [
  row("B1", `br.cond${HINTS}`, "target25", "op=4 btype=0", "Br"),
  { ...row("B1", `br.wexit${HINTS}`, "target25", "op=4 btype=2", "BrWexit"), predicate: "self", slot: "2" },
  { ...row("B1", `br.wtop${HINTS}`, "target25", "op=4 btype=3", "BrWtop"), predicate: "self", slot: "2" },
  { ...none("B2", `br.cloop${HINTS}`, "target25", "op=4 btype=5", "BrCloop"), slot: "2" },
  { ...none("B2", `br.cexit${HINTS}`, "target25", "op=4 btype=6", "BrCexit"), slot: "2" },
  { ...none("B2", `br.ctop${HINTS}`, "target25", "op=4 btype=7", "BrCtop"), slot: "2" },
  row("B3", `br.call${HINTS}`, "b1=target25", "op=5", "BrCall"),
  row("B4", `br.cond${HINTS}`, "b2", "op=0 x6=20 btype=0", "BrInd"),
  row("B4", `br.ia${HINTS}`, "b2", "op=0 x6=20 btype=1", "BrIa"),
  row("B4", `br.ret${HINTS}`, "b2", "op=0 x6=21 btype=4", "BrRet"),
  row("B5", "br.call{cwh}{ph}{dh}", "b1=b2", "op=1", "BrCallInd"),
  none("B6", "brp{ipwh}{ih}", "target25,tag13b", "op=7", "Nop"),
  none("B7", "brp{indwh}{ih}", "b2,tag13b", "op=2 x6=10", "Nop"),
  none("B7", "brp.ret{indwh}{ih}", "b2,tag13b", "op=2 x6=11", "Nop"),
  none("B8", "cover", "", "op=0 x6=2", "Cover"),
  none("B8", "clrrrb", "", "op=0 x6=4", "Clrrrb"),
  none("B8", "clrrrb.pr", "", "op=0 x6=5", "ClrrrbPr"),
  none("B8", "rfi", "", "op=0 x6=8", "Rfi"),
  none("B8", "bsw.0", "", "op=0 x6=C", "Bsw0"),
  none("B8", "bsw.1", "", "op=0 x6=D", "Bsw1"),
  none("B8", "epc", "", "op=0 x6=10", "Epc"),
  { ...none("B8", "vmsw.0", "", "op=0 x6=18", "Vmsw"), since: "2.2" },
  { ...none("B8", "vmsw.1", "", "op=0 x6=19", "Vmsw"), since: "2.2" },
  row("B9", "break.b", "imm21", "op=0 x6=0", "Break"),
  row("B9", "nop.b", "imm21", "op=2 x6=0", "Nop"),
  row("B9", "hint.b", "imm21", "op=2 x6=1", "Hint"),
  row("X1", "break.x", "imm62", "op=0 x3=0 x6=0", "Break"),
  row("X2", "movl", "r1=imm64", "op=6 vc=0", "Movl"),
  row("X3", `brl.cond${HINTS}`, "target64", "op=C btype=0", "Br"),
  row("X4", `brl.call${HINTS}`, "b1=target64", "op=D", "BrCall"),
  row("X5", "nop.x", "imm62", "op=0 x3=0 x6=1 y=0", "Nop"),
  row("X5", "hint.x", "imm62", "op=0 x3=0 x6=1 y=1", "Hint"),
];

/**
 * Unused B-unit opcodes that do not follow the general rule (Illegal Operation fault if the qualifying predicate is 1):
 * "ignored" does nothing, "reserved" faults whatever the predicate says. First match wins, after the instructions.
 *
 * @source Itanium SDM vol. 3 "Format Summary", unused encodings
 */
export const BRANCH_HOLES: readonly { readonly fields: readonly (readonly [high: number, low: number, value: number])[]; readonly kind: "ignored" | "reserved" }[] = [
  { fields: [[40, 37, 0], [32, 27, 1]], kind: "ignored" },
  { fields: [[40, 37, 0], [32, 32, 1]], kind: "reserved" },
  { fields: [[40, 37, 2]], kind: "ignored" },
  { fields: [[40, 37, 3]], kind: "ignored" },
  { fields: [[40, 37, 6]], kind: "ignored" },
  { fields: [[40, 37, 4]], kind: "reserved" },
  { fields: [[40, 40, 1]], kind: "reserved" },
];
