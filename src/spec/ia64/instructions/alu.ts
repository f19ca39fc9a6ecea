/** Integer arithmetic, logic and compares: A-type instructions, for M and I units. @source Itanium SDM vol. 3 "A-Unit Instruction Encodings" */
import type { Row } from "./row.ts";

const row = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({ format, name, operands, fields, exec });

/** Compares against a register or an 8-bit immediate. `x2` is 0 and 1 for registers (cmp, cmp4), 2 and 3 for immediates. */
const compares = (format: "A6" | "A8", word: "" | "4", x2: number): Row[] => {
  const tb = format === "A6" ? "tb=0 " : "";
  const operands = format === "A6" ? "p1,p2=r2,r3" : "p1,p2=imm8,r3";
  const suffix = `${word}${format === "A8" ? "Imm" : ""}`;
  const relation = (op: string, relationName: string, exec: string): Row[] => [
    row(format, `cmp${word}.${relationName}`, operands, `op=${op} x2=${x2} ${tb}ta=0 c=0`, `Cmp${exec}${suffix}`),
    {
      ...row(format, `cmp${word}.${relationName}.unc`, operands, `op=${op} x2=${x2} ${tb}ta=0 c=1`, `Cmp${exec}Unc${suffix}`),
      predicate: "self",
    },
  ];
  const update = (op: string, type: string, exec: string): Row[] => [
    row(format, `cmp${word}.eq.${type}`, operands, `op=${op} x2=${x2} ${tb}ta=1 c=0`, `Cmp${exec}${suffix}`),
    row(format, `cmp${word}.ne.${type}`, operands, `op=${op} x2=${x2} ${tb}ta=1 c=1`, `Cmp${exec}${suffix}`),
  ];
  return [
    ...relation("C", "lt", "Lt"),
    ...relation("D", "ltu", "Ltu"),
    ...relation("E", "eq", "Eq"),
    ...update("C", "and", "And"),
    ...update("D", "or", "Or"),
    ...update("E", "or.andcm", "OrAndcm"),
  ];
};

/** Parallel compares of r0 with a register. */
const zeroCompares = (word: "" | "4", x2: number): Row[] =>
  (
    [
      ["gt", 0, 0],
      ["le", 0, 1],
      ["ge", 1, 0],
      ["lt", 1, 1],
    ] as const
  ).flatMap(([relation, ta, c]) =>
    (
      [
        ["C", "and", "And"],
        ["D", "or", "Or"],
        ["E", "or.andcm", "OrAndcm"],
      ] as const
    ).map(([op, type, exec]) =>
      row("A7", `cmp${word}.${relation}.${type}`, "p1,p2=r0,r3", `op=${op} x2=${x2} tb=1 ta=${ta} c=${c}`, `CmpZero${exec}${word}`),
    ),
  );

export const ALU: readonly Row[] = [
  row("A1", "add", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=0 x2b=0", "Add"),
  row("A1", "add", "r1=r2,r3,1", "op=8 x2a=0 ve=0 x4=0 x2b=1", "AddOne"),
  row("A1", "sub", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=1 x2b=1", "Sub"),
  row("A1", "sub", "r1=r2,r3,1", "op=8 x2a=0 ve=0 x4=1 x2b=0", "SubOne"),
  row("A1", "addp4", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=2 x2b=0", "Addp4"),
  row("A1", "and", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=3 x2b=0", "And"),
  row("A1", "andcm", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=3 x2b=1", "Andcm"),
  row("A1", "or", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=3 x2b=2", "Or"),
  row("A1", "xor", "r1=r2,r3", "op=8 x2a=0 ve=0 x4=3 x2b=3", "Xor"),
  row("A2", "shladd", "r1=r2,count2,r3", "op=8 x2a=0 ve=0 x4=4", "Shladd"),
  row("A2", "shladdp4", "r1=r2,count2,r3", "op=8 x2a=0 ve=0 x4=6", "Shladdp4"),
  row("A3", "sub", "r1=imm8,r3", "op=8 x2a=0 ve=0 x4=9 x2b=1", "SubImm"),
  row("A3", "and", "r1=imm8,r3", "op=8 x2a=0 ve=0 x4=B x2b=0", "AndImm"),
  row("A3", "andcm", "r1=imm8,r3", "op=8 x2a=0 ve=0 x4=B x2b=1", "AndcmImm"),
  row("A3", "or", "r1=imm8,r3", "op=8 x2a=0 ve=0 x4=B x2b=2", "OrImm"),
  row("A3", "xor", "r1=imm8,r3", "op=8 x2a=0 ve=0 x4=B x2b=3", "XorImm"),
  row("A4", "adds", "r1=imm14,r3", "op=8 x2a=2 ve=0", "AddImm"),
  row("A4", "addp4", "r1=imm14,r3", "op=8 x2a=3 ve=0", "Addp4Imm"),
  row("A5", "addl", "r1=imm22,r3", "op=9", "AddImm"),
  ...compares("A6", "", 0),
  ...compares("A6", "4", 1),
  ...compares("A8", "", 2),
  ...compares("A8", "4", 3),
  ...zeroCompares("", 0),
  ...zeroCompares("4", 1),
];

const parallel = (name: string, za: number, zb: number, x4: number, x2b: number, exec: string): Row =>
  row("A9", name, "r1=r2,r3", `op=8 x2a=1 za=${za} zb=${zb} x4=${x4} x2b=${x2b}`, exec);

/** Modular and saturating forms of one parallel operation. */
const saturating = (name: string, x4: number, exec: string): Row[] => [
  parallel(`${name}1`, 0, 0, x4, 0, exec),
  parallel(`${name}2`, 0, 1, x4, 0, exec),
  parallel(`${name}4`, 1, 0, x4, 0, exec),
  ...[".sss", ".uuu", ".uus"].flatMap((completer, i) => [
    parallel(`${name}1${completer}`, 0, 0, x4, i + 1, exec),
    parallel(`${name}2${completer}`, 0, 1, x4, i + 1, exec),
  ]),
];

export const PARALLEL_ALU: readonly Row[] = [
  ...saturating("padd", 0, "Padd"),
  ...saturating("psub", 1, "Psub"),
  parallel("pavg1", 0, 0, 2, 2, "Pavg"),
  parallel("pavg2", 0, 1, 2, 2, "Pavg"),
  parallel("pavg1.raz", 0, 0, 2, 3, "Pavg"),
  parallel("pavg2.raz", 0, 1, 2, 3, "Pavg"),
  parallel("pavgsub1", 0, 0, 3, 2, "Pavgsub"),
  parallel("pavgsub2", 0, 1, 3, 2, "Pavgsub"),
  parallel("pcmp1.eq", 0, 0, 9, 0, "Pcmp"),
  parallel("pcmp2.eq", 0, 1, 9, 0, "Pcmp"),
  parallel("pcmp4.eq", 1, 0, 9, 0, "Pcmp"),
  parallel("pcmp1.gt", 0, 0, 9, 1, "Pcmp"),
  parallel("pcmp2.gt", 0, 1, 9, 1, "Pcmp"),
  parallel("pcmp4.gt", 1, 0, 9, 1, "Pcmp"),
  row("A10", "pshladd2", "r1=r2,count2,r3", "op=8 x2a=1 za=0 zb=1 x4=4", "Pshladd"),
  row("A10", "pshradd2", "r1=r2,count2,r3", "op=8 x2a=1 za=0 zb=1 x4=6", "Pshradd"),
];
