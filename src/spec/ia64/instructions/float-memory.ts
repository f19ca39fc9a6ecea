/** M-unit loads and stores of floating-point registers. @source Itanium SDM vol. 3 "M-Unit Instruction Encodings" */
import type { Row } from "./row.ts";

const row = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({ format, name, operands, fields, exec });
const hex = (value: number): string => value.toString(16).toUpperCase();

/** Low bits of x6: the memory format. */
const FORMATS = [
  ["e", 0],
  ["8", 1],
  ["s", 2],
  ["d", 3],
] as const;
/** Load types: completer and upper bits of x6. Register pairs have the same without the extended format. */
const LOADS = [
  ["", 0x00],
  [".s", 0x04],
  [".a", 0x08],
  [".sa", 0x0c],
  [".c.clr", 0x20],
  [".c.nc", 0x24],
] as const;

const load = (name: string, x6: number, exec: string): Row[] => [
  row("M6", `${name}{hint}`, "f1=[r3]", `op=6 m=0 x=0 x6=${hex(x6)}`, exec),
  row("M7", `${name}{hint}`, "f1=[r3],r2", `op=6 m=1 x=0 x6=${hex(x6)}`, `${exec}Reg`),
  row("M8", `${name}{hint}`, "f1=[r3],imm9", `op=7 x6=${hex(x6)}`, `${exec}Imm`),
];

const store = (name: string, x6: number, exec: string): Row[] => [
  row("M9", `${name}{sthint}`, "[r3]=f2", `op=6 m=0 x=0 x6=${hex(x6)}`, exec),
  row("M10", `${name}{sthint}`, "[r3]=f2,imm9", `op=7 x6=${hex(x6)}`, `${exec}Imm`),
];

export const FLOAT_MEMORY: readonly Row[] = [
  ...LOADS.flatMap(([completer, type]) => FORMATS.flatMap(([format, low]) => load(`ldf${format}${completer}`, type + low, "Ldf"))),
  ...load("ldf.fill", 0x1b, "LdfFill"),
  ...FORMATS.flatMap(([format, low]) => store(`stf${format}`, 0x30 + low, "Stf")),
  ...store("stf.spill", 0x3b, "StfSpill"),
  ...LOADS.flatMap(([completer, type]) =>
    FORMATS.filter(([format]) => format !== "e").flatMap(([format, low]) => [
      row("M11", `ldfp${format}${completer}{hint}`, "f1,f2=[r3]", `op=6 m=0 x=1 x6=${hex(type + low)}`, "Ldfp"),
      row("M12", `ldfp${format}${completer}{hint}`, `f1,f2=[r3],${format === "s" ? 8 : 16}`, `op=6 m=1 x=1 x6=${hex(type + low)}`, "LdfpInc"),
    ]),
  ),
];
