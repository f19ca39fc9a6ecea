/** F-unit instructions, and moves between general and floating-point registers. @source Itanium SDM vol. 3 "F-Unit Instruction Encodings" */
import type { Row } from "./row.ts";

const row = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({ format, name, operands, fields, exec });
/** Handlers that are called whatever the qualifying predicate says: they clear predicates when it is false. */
const self = (entry: Row): Row => ({ ...entry, predicate: "self" });
const hex = (value: number): string => value.toString(16).toUpperCase();

/** Multiply-add: major opcode of the form without pc completer and of .s; .d and the parallel form are in the next opcode. */
const MULTIPLY_ADDS = [
  ["ma", 0x8, "ma"],
  ["ms", 0xa, "ms"],
  ["nma", 0xc, "nma"],
] as const;

const RELATIONS = ["eq", "lt", "le", "unord"] as const;
const PARALLEL_RELATIONS = ["eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord"] as const;
const MERGES = ["s", "ns", "se"] as const;
const title = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export const FLOAT: readonly Row[] = [
  ...MULTIPLY_ADDS.flatMap(([name, op, exec]) => [
    row("F1", `f${name}{sf}`, "f1=f3,f4,f2", `op=${hex(op)} x=0`, `F${exec}`),
    row("F1", `f${name}.s{sf}`, "f1=f3,f4,f2", `op=${hex(op)} x=1`, `F${exec}S`),
    row("F1", `f${name}.d{sf}`, "f1=f3,f4,f2", `op=${hex(op + 1)} x=0`, `F${exec}D`),
    row("F1", `fp${name}{sf}`, "f1=f3,f4,f2", `op=${hex(op + 1)} x=1`, `Fp${exec}`),
  ]),
  row("F2", "xma.l", "f1=f3,f4,f2", "op=E x=1 x2=0", "XmaL"),
  row("F2", "xma.h", "f1=f3,f4,f2", "op=E x=1 x2=3", "XmaH"),
  row("F2", "xma.hu", "f1=f3,f4,f2", "op=E x=1 x2=2", "XmaHu"),
  row("F3", "fselect", "f1=f3,f4,f2", "op=E x=0", "Fselect"),
  ...RELATIONS.flatMap((relation, i) => {
    const fields = `op=4 ra=${i >> 1} rb=${i & 1}`;
    const exec = `Fcmp${title(relation)}`;
    return [
      row("F4", `fcmp.${relation}{sf}`, "p1,p2=f2,f3", `${fields} ta=0`, exec),
      self(row("F4", `fcmp.${relation}.unc{sf}`, "p1,p2=f2,f3", `${fields} ta=1`, `${exec}Unc`)),
    ];
  }),
  row("F5", "fclass.m", "p1,p2=f2,fclass9", "op=5 ta=0", "Fclass"),
  self(row("F5", "fclass.m.unc", "p1,p2=f2,fclass9", "op=5 ta=1", "FclassUnc")),
  self(row("F6", "frcpa{sf}", "f1,p2=f2,f3", "op=0 x=1 q=0", "Frcpa")),
  self(row("F6", "fprcpa{sf}", "f1,p2=f2,f3", "op=1 x=1 q=0", "Fprcpa")),
  self(row("F7", "frsqrta{sf}", "f1,p2=f3", "op=0 x=1 q=1", "Frsqrta")),
  self(row("F7", "fprsqrta{sf}", "f1,p2=f3", "op=1 x=1 q=1", "Fprsqrta")),
  ...["min", "max", "amin", "amax"].flatMap((name, i) => [
    row("F8", `f${name}{sf}`, "f1=f2,f3", `op=0 x=0 x6=${hex(0x14 + i)}`, `F${name}`),
    row("F8", `fp${name}{sf}`, "f1=f2,f3", `op=1 x=0 x6=${hex(0x14 + i)}`, `Fp${name}`),
  ]),
  ...PARALLEL_RELATIONS.map((relation, i) =>
    row("F8", `fpcmp.${relation}{sf}`, "f1=f2,f3", `op=1 x=0 x6=${hex(0x30 + i)}`, `Fpcmp${title(relation)}`),
  ),
  ...MERGES.flatMap((part, i) => [
    row("F9", `fmerge.${part}`, "f1=f2,f3", `op=0 x=0 x6=${hex(0x10 + i)}`, `Fmerge${title(part)}`),
    row("F9", `fpmerge.${part}`, "f1=f2,f3", `op=1 x=0 x6=${hex(0x10 + i)}`, `Fpmerge${title(part)}`),
  ]),
  row("F9", "fmix.lr", "f1=f2,f3", "op=0 x=0 x6=39", "FmixLr"),
  row("F9", "fmix.r", "f1=f2,f3", "op=0 x=0 x6=3A", "FmixR"),
  row("F9", "fmix.l", "f1=f2,f3", "op=0 x=0 x6=3B", "FmixL"),
  row("F9", "fsxt.r", "f1=f2,f3", "op=0 x=0 x6=3C", "FsxtR"),
  row("F9", "fsxt.l", "f1=f2,f3", "op=0 x=0 x6=3D", "FsxtL"),
  row("F9", "fpack", "f1=f2,f3", "op=0 x=0 x6=28", "Fpack"),
  row("F9", "fswap", "f1=f2,f3", "op=0 x=0 x6=34", "Fswap"),
  row("F9", "fswap.nl", "f1=f2,f3", "op=0 x=0 x6=35", "FswapNl"),
  row("F9", "fswap.nr", "f1=f2,f3", "op=0 x=0 x6=36", "FswapNr"),
  row("F9", "fand", "f1=f2,f3", "op=0 x=0 x6=2C", "Fand"),
  row("F9", "fandcm", "f1=f2,f3", "op=0 x=0 x6=2D", "Fandcm"),
  row("F9", "for", "f1=f2,f3", "op=0 x=0 x6=2E", "For"),
  row("F9", "fxor", "f1=f2,f3", "op=0 x=0 x6=2F", "Fxor"),
  ...["fx", "fxu", "fx.trunc", "fxu.trunc"].flatMap((name, i) => {
    const exec = name.split(".").map(title).join("");
    return [
      row("F10", `fcvt.${name}{sf}`, "f1=f2", `op=0 x=0 x6=${hex(0x18 + i)}`, `Fcvt${exec}`),
      row("F10", `fpcvt.${name}{sf}`, "f1=f2", `op=1 x=0 x6=${hex(0x18 + i)}`, `Fpcvt${exec}`),
    ];
  }),
  row("F11", "fcvt.xf", "f1=f2", "op=0 x=0 x6=1C", "FcvtXf"),
  row("F12", "fsetc{sf}", "amask7,omask7", "op=0 x=0 x6=4", "Fsetc"),
  row("F13", "fclrf{sf}", "", "op=0 x=0 x6=5", "Fclrf"),
  row("F14", "fchkf{sf}", "target25", "op=0 x=0 x6=8", "Fchkf"),
  row("F15", "break.f", "imm21", "op=0 x=0 x6=0", "Break"),
  row("F16", "nop.f", "imm21", "op=0 x=0 x6=1 y=0", "Nop"),
  row("F16", "hint.f", "imm21", "op=0 x=0 x6=1 y=1", "Hint"),

  ...["sig", "exp", "s", "d"].flatMap((part, i) => [
    row("M18", `setf.${part}`, "f1=r2", `op=6 m=0 x=1 x6=${hex(0x1c + i)}`, `Setf${title(part)}`),
    row("M19", `getf.${part}`, "r1=f2", `op=4 m=0 x=1 x6=${hex(0x1c + i)}`, `Getf${title(part)}`),
  ]),
];
