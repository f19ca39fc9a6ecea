/** M-unit loads, stores and semaphores of general registers. @source Itanium SDM vol. 3 "M-Unit Instruction Encodings" */
import type { Row } from "./row.ts";

const row = (format: string, name: string, operands: string, fields: string, exec: string): Row => ({ format, name, operands, fields, exec });
const hex = (value: number): string => value.toString(16).toUpperCase();

/** Load types: completer, x6 of the 1-byte form, handler without the addressing form. The plain one has its own handlers by size. */
const LOADS = [
  ["", 0x00, "Ld"],
  [".s", 0x04, "LdS"],
  [".a", 0x08, "LdA"],
  [".sa", 0x0c, "LdSa"],
  [".bias", 0x10, "LdPlain"],
  [".acq", 0x14, "LdPlain"],
  [".c.clr", 0x20, "LdCClr"],
  [".c.nc", 0x24, "LdCNc"],
  [".c.clr.acq", 0x28, "LdCClr"],
] as const;

const SIZES = [1, 2, 4, 8] as const;

/** The three addressing forms of a load: none, register and immediate post-increment. */
const load = (name: string, x6: number, exec: string): Row[] => [
  row("M1", `${name}{hint}`, "r1=[r3]", `op=4 m=0 x=0 x6=${hex(x6)}`, exec),
  row("M2", `${name}{hint}`, "r1=[r3],r2", `op=4 m=1 x=0 x6=${hex(x6)}`, `${exec}Reg`),
  row("M3", `${name}{hint}`, "r1=[r3],imm9", `op=5 x6=${hex(x6)}`, `${exec}Imm`),
];

const store = (name: string, x6: number, exec: string): Row[] => [
  row("M4", `${name}{sthint}`, "[r3]=r2", `op=4 m=0 x=0 x6=${hex(x6)}`, exec),
  row("M5", `${name}{sthint}`, "[r3]=r2,imm9", `op=5 x6=${hex(x6)}`, `${exec}Imm`),
];

export const MEMORY: readonly Row[] = [
  ...LOADS.flatMap(([completer, x6, exec]) =>
    SIZES.flatMap((size, i) => load(`ld${size}${completer}`, x6 + i, exec === "Ld" ? `Ld${size}` : exec)),
  ),
  ...load("ld8.fill", 0x1b, "Ld8Fill"),
  row("M1", "ld16{hint}", "r1,ar.csd=[r3]", "op=4 m=0 x=1 x6=28", "Ld16"),
  row("M1", "ld16.acq{hint}", "r1,ar.csd=[r3]", "op=4 m=0 x=1 x6=2C", "Ld16"),
  ...SIZES.flatMap((size, i) => store(`st${size}`, 0x30 + i, `St${size}`)),
  ...SIZES.flatMap((size, i) => store(`st${size}.rel`, 0x34 + i, `St${size}`)),
  ...store("st8.spill", 0x3b, "St8Spill"),
  row("M4", "st16{sthint}", "[r3]=r2,ar.csd", "op=4 m=0 x=1 x6=30", "St16"),
  row("M4", "st16.rel{sthint}", "[r3]=r2,ar.csd", "op=4 m=0 x=1 x6=34", "St16"),
  row("M13", "lfetch{hint}", "[r3]", "op=6 m=0 x=0 x6=2C", "Lfetch"),
  row("M13", "lfetch.excl{hint}", "[r3]", "op=6 m=0 x=0 x6=2D", "Lfetch"),
  row("M13", "lfetch.fault{hint}", "[r3]", "op=6 m=0 x=0 x6=2E", "LfetchFault"),
  row("M13", "lfetch.fault.excl{hint}", "[r3]", "op=6 m=0 x=0 x6=2F", "LfetchFault"),
  row("M14", "lfetch{hint}", "[r3],r2", "op=6 m=1 x=0 x6=2C", "LfetchReg"),
  row("M14", "lfetch.excl{hint}", "[r3],r2", "op=6 m=1 x=0 x6=2D", "LfetchReg"),
  row("M14", "lfetch.fault{hint}", "[r3],r2", "op=6 m=1 x=0 x6=2E", "LfetchFaultReg"),
  row("M14", "lfetch.fault.excl{hint}", "[r3],r2", "op=6 m=1 x=0 x6=2F", "LfetchFaultReg"),
  row("M15", "lfetch{hint}", "[r3],imm9", "op=7 x6=2C", "LfetchImm"),
  row("M15", "lfetch.excl{hint}", "[r3],imm9", "op=7 x6=2D", "LfetchImm"),
  row("M15", "lfetch.fault{hint}", "[r3],imm9", "op=7 x6=2E", "LfetchFaultImm"),
  row("M15", "lfetch.fault.excl{hint}", "[r3],imm9", "op=7 x6=2F", "LfetchFaultImm"),
  ...SIZES.flatMap((size, i) => [
    row("M16", `cmpxchg${size}.acq{hint}`, "r1=[r3],r2,ar.ccv", `op=4 m=0 x=1 x6=${hex(i)}`, "Cmpxchg"),
    row("M16", `cmpxchg${size}.rel{hint}`, "r1=[r3],r2,ar.ccv", `op=4 m=0 x=1 x6=${hex(4 + i)}`, "Cmpxchg"),
    row("M16", `xchg${size}{hint}`, "r1=[r3],r2", `op=4 m=0 x=1 x6=${hex(8 + i)}`, "Xchg"),
  ]),
  row("M16", "cmp8xchg16.acq{hint}", "r1=[r3],r2,ar.csd,ar.ccv", "op=4 m=0 x=1 x6=20", "Cmp8xchg16"),
  row("M16", "cmp8xchg16.rel{hint}", "r1=[r3],r2,ar.csd,ar.ccv", "op=4 m=0 x=1 x6=24", "Cmp8xchg16"),
  row("M17", "fetchadd4.acq{hint}", "r1=[r3],inc3", "op=4 m=0 x=1 x6=12", "Fetchadd"),
  row("M17", "fetchadd8.acq{hint}", "r1=[r3],inc3", "op=4 m=0 x=1 x6=13", "Fetchadd"),
  row("M17", "fetchadd4.rel{hint}", "r1=[r3],inc3", "op=4 m=0 x=1 x6=16", "Fetchadd"),
  row("M17", "fetchadd8.rel{hint}", "r1=[r3],inc3", "op=4 m=0 x=1 x6=17", "Fetchadd"),
];
