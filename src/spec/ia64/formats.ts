/**
 * Instruction formats: the bit fields of a 41-bit slot, and how immediates are put together from them.
 *
 * `slot` lists the fields from bit 40 down, as the manual draws them. `immediate` is the one immediate of the format (its decoded
 * value is kept with the instruction): fields from the most significant down; "-" in front means signed, "<<n" behind a shift,
 * "+n" an addend. `x` and `y` are two more small operands in the same notation; "63-f" is 63 less the field.
 *
 * @source Itanium SDM vol. 3 "Instruction Formats"
 */
export interface Format {
  readonly slot: string;
  readonly immediate?: string;
  readonly x?: string;
  readonly y?: string;
}

const ALU = "op{40:37} _{36} x2a{35:34} ve{33} x4{32:29}";
const COMPARE = "op{40:37} tb{36} x2{35:34} ta{33} p2{32:27}";
const PARALLEL = "op{40:37} za{36} x2a{35:34} zb{33} ve{32} x2c{31:30} x2b{29:28}";
const EXTRACT = "op{40:37} _{36} x2{35:34} x{33} len6d{32:27}";
const DEPOSIT = "op{40:37} s{36} x2{35:34} x{33} len6d{32:27}";
const SYSTEM = "op{40:37} _{36} x3{35:33} x6{32:27}";
const SYSTEM_IMMEDIATE = "op{40:37} s{36} x3{35:33} x6{32:27}";
const SYSTEM_M = "op{40:37} _{36} x3{35:33} x2{32:31} x4{30:27}";
const SYSTEM_M_IMMEDIATE = "op{40:37} i{36} x3{35:33} x2{32:31} x4{30:27}";
const LOAD = "op{40:37} m{36} x6{35:30} hint{29:28} x{27} r3{26:20}";
const LOAD_IMM = "op{40:37} s{36} x6{35:30} hint{29:28} i{27} r3{26:20}";
const BRANCH = "op{40:37} s{36} d{35} wh{34:33}";
const BRANCH_INDIRECT = "op{40:37} _{36} d{35} wh{34:33}";
const FLOAT_MISC = "op{40:37} _{36} sf{35:34} x{33} x6{32:27}";

export const FORMATS: Readonly<Record<string, Format>> = {
  A1: { slot: `${ALU} x2b{28:27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}` },
  A2: { slot: `${ALU} ct2d{28:27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}`, x: "ct2d+1" },
  A3: { slot: "op{40:37} s{36} x2a{35:34} ve{33} x4{32:29} x2b{28:27} r3{26:20} imm7b{19:13} r1{12:6} qp{5:0}", immediate: "-s imm7b" },
  A4: { slot: "op{40:37} s{36} x2a{35:34} ve{33} imm6d{32:27} r3{26:20} imm7b{19:13} r1{12:6} qp{5:0}", immediate: "-s imm6d imm7b" },
  A5: { slot: "op{40:37} s{36} imm9d{35:27} imm5c{26:22} r3{21:20} imm7b{19:13} r1{12:6} qp{5:0}", immediate: "-s imm5c imm9d imm7b" },
  A6: { slot: `${COMPARE} r3{26:20} r2{19:13} c{12} p1{11:6} qp{5:0}` },
  A7: { slot: `${COMPARE} r3{26:20} _{19:13} c{12} p1{11:6} qp{5:0}` },
  A8: { slot: "op{40:37} s{36} x2{35:34} ta{33} p2{32:27} r3{26:20} imm7b{19:13} c{12} p1{11:6} qp{5:0}", immediate: "-s imm7b" },
  A9: { slot: "op{40:37} za{36} x2a{35:34} zb{33} x4{32:29} x2b{28:27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}" },
  A10: { slot: "op{40:37} za{36} x2a{35:34} zb{33} x4{32:29} ct2d{28:27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}", x: "ct2d+1" },

  I1: { slot: "op{40:37} za{36} x2a{35:34} zb{33} ve{32} ct2d{31:30} x2b{29:28} _{27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}", x: "ct2d" },
  I2: { slot: `${PARALLEL} _{27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}` },
  I3: { slot: `${PARALLEL} _{27:24} mbt4c{23:20} r2{19:13} r1{12:6} qp{5:0}`, x: "mbt4c" },
  I4: { slot: `${PARALLEL} mht8c{27:20} r2{19:13} r1{12:6} qp{5:0}`, x: "mht8c" },
  I5: { slot: `${PARALLEL} _{27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}` },
  I6: { slot: `${PARALLEL} _{27} r3{26:20} _{19} count5b{18:14} _{13} r1{12:6} qp{5:0}`, x: "count5b" },
  I7: { slot: `${PARALLEL} _{27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}` },
  I8: { slot: `${PARALLEL} _{27:25} ccount5c{24:20} r2{19:13} r1{12:6} qp{5:0}`, x: "31-ccount5c" },
  I9: { slot: `${PARALLEL} _{27} r3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  I10: { slot: "op{40:37} _{36} x2{35:34} x{33} count6d{32:27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}", x: "count6d" },
  I11: { slot: `${EXTRACT} r3{26:20} pos6b{19:14} y{13} r1{12:6} qp{5:0}`, x: "pos6b", y: "len6d+1" },
  I12: { slot: `${EXTRACT} y{26} cpos6c{25:20} r2{19:13} r1{12:6} qp{5:0}`, x: "63-cpos6c", y: "len6d+1" },
  I13: { slot: `${DEPOSIT} y{26} cpos6c{25:20} imm7b{19:13} r1{12:6} qp{5:0}`, x: "63-cpos6c", y: "len6d+1", immediate: "-s imm7b" },
  I14: { slot: `${DEPOSIT} r3{26:20} cpos6b{19:14} _{13} r1{12:6} qp{5:0}`, x: "63-cpos6b", y: "len6d+1", immediate: "-s" },
  I15: { slot: "op{40:37} cpos6d{36:31} len4d{30:27} r3{26:20} r2{19:13} r1{12:6} qp{5:0}", x: "63-cpos6d", y: "len4d+1" },
  I16: { slot: `${COMPARE} r3{26:20} pos6b{19:14} y{13} c{12} p1{11:6} qp{5:0}`, y: "pos6b" },
  I17: { slot: `${COMPARE} r3{26:20} x{19} _{18:14} y{13} c{12} p1{11:6} qp{5:0}` },
  I18: { slot: `${SYSTEM_IMMEDIATE} y{26} imm20a{25:6} qp{5:0}`, immediate: "s imm20a" },
  I19: { slot: `${SYSTEM_IMMEDIATE} _{26} imm20a{25:6} qp{5:0}`, immediate: "s imm20a" },
  I20: { slot: "op{40:37} s{36} x3{35:33} imm13c{32:20} r2{19:13} imm7a{12:6} qp{5:0}", immediate: "-s imm13c imm7a <<4" },
  I21: { slot: "op{40:37} _{36} x3{35:33} timm9c{32:24} ih{23} x{22} wh{21:20} r2{19:13} _{12:9} b1{8:6} qp{5:0}", immediate: "-timm9c <<4" },
  I22: { slot: `${SYSTEM} _{26:16} b2{15:13} r1{12:6} qp{5:0}` },
  I23: { slot: "op{40:37} s{36} x3{35:33} _{32} mask8c{31:24} _{23:20} r2{19:13} mask7a{12:6} qp{5:0}", immediate: "-s mask8c mask7a <<1" },
  I24: { slot: "op{40:37} s{36} x3{35:33} imm27a{32:6} qp{5:0}", immediate: "-s imm27a <<16" },
  I25: { slot: `${SYSTEM} _{26:13} r1{12:6} qp{5:0}` },
  I26: { slot: `${SYSTEM} ar3{26:20} r2{19:13} _{12:6} qp{5:0}` },
  I27: { slot: `${SYSTEM_IMMEDIATE} ar3{26:20} imm7b{19:13} _{12:6} qp{5:0}`, immediate: "-s imm7b" },
  I28: { slot: `${SYSTEM} ar3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  I29: { slot: `${SYSTEM} r3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  I30: { slot: `${COMPARE} _{26:20} x{19} imm5b{18:14} y{13} c{12} p1{11:6} qp{5:0}`, y: "imm5b+32" },

  M1: { slot: `${LOAD} _{19:13} r1{12:6} qp{5:0}` },
  M2: { slot: `${LOAD} r2{19:13} r1{12:6} qp{5:0}` },
  M3: { slot: `${LOAD_IMM} imm7b{19:13} r1{12:6} qp{5:0}`, immediate: "-s i imm7b" },
  M4: { slot: `${LOAD} r2{19:13} _{12:6} qp{5:0}` },
  M5: { slot: `${LOAD_IMM} r2{19:13} imm7a{12:6} qp{5:0}`, immediate: "-s i imm7a" },
  M6: { slot: `${LOAD} _{19:13} f1{12:6} qp{5:0}` },
  M7: { slot: `${LOAD} r2{19:13} f1{12:6} qp{5:0}` },
  M8: { slot: `${LOAD_IMM} imm7b{19:13} f1{12:6} qp{5:0}`, immediate: "-s i imm7b" },
  M9: { slot: `${LOAD} f2{19:13} _{12:6} qp{5:0}` },
  M10: { slot: `${LOAD_IMM} f2{19:13} imm7a{12:6} qp{5:0}`, immediate: "-s i imm7a" },
  M11: { slot: `${LOAD} f2{19:13} f1{12:6} qp{5:0}` },
  M12: { slot: `${LOAD} f2{19:13} f1{12:6} qp{5:0}` },
  M13: { slot: `${LOAD} _{19:6} qp{5:0}` },
  M14: { slot: `${LOAD} r2{19:13} _{12:6} qp{5:0}` },
  M15: { slot: `${LOAD_IMM} imm7b{19:13} _{12:6} qp{5:0}`, immediate: "-s i imm7b" },
  M16: { slot: `${LOAD} r2{19:13} r1{12:6} qp{5:0}` },
  M17: { slot: `${LOAD} _{19:16} s{15} i2b{14:13} r1{12:6} qp{5:0}`, x: "s i2b" },
  M18: { slot: "op{40:37} m{36} x6{35:30} _{29:28} x{27} _{26:20} r2{19:13} f1{12:6} qp{5:0}" },
  M19: { slot: "op{40:37} m{36} x6{35:30} _{29:28} x{27} _{26:20} f2{19:13} r1{12:6} qp{5:0}" },
  M20: { slot: "op{40:37} s{36} x3{35:33} imm13c{32:20} r2{19:13} imm7a{12:6} qp{5:0}", immediate: "-s imm13c imm7a <<4" },
  M21: { slot: "op{40:37} s{36} x3{35:33} imm13c{32:20} f2{19:13} imm7a{12:6} qp{5:0}", immediate: "-s imm13c imm7a <<4" },
  M22: { slot: "op{40:37} s{36} x3{35:33} imm20b{32:13} r1{12:6} qp{5:0}", immediate: "-s imm20b <<4" },
  M23: { slot: "op{40:37} s{36} x3{35:33} imm20b{32:13} f1{12:6} qp{5:0}", immediate: "-s imm20b <<4" },
  M24: { slot: `${SYSTEM_M} _{26:6} qp{5:0}` },
  M25: { slot: `${SYSTEM_M} _{26:0}` },
  M26: { slot: `${SYSTEM_M} _{26:13} r1{12:6} qp{5:0}` },
  M27: { slot: `${SYSTEM_M} _{26:13} f1{12:6} qp{5:0}` },
  M28: { slot: "op{40:37} x{36} x3{35:33} x6{32:27} r3{26:20} _{19:6} qp{5:0}" },
  M29: { slot: `${SYSTEM} ar3{26:20} r2{19:13} _{12:6} qp{5:0}` },
  M30: { slot: "op{40:37} s{36} x3{35:33} x2{32:31} x4{30:27} ar3{26:20} imm7b{19:13} _{12:6} qp{5:0}", immediate: "-s imm7b" },
  M31: { slot: `${SYSTEM} ar3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  M32: { slot: `${SYSTEM} cr3{26:20} r2{19:13} _{12:6} qp{5:0}` },
  M33: { slot: `${SYSTEM} cr3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  M34: { slot: "op{40:37} _{36} x3{35:33} _{32:31} sor{30:27} sol{26:20} sof{19:13} r1{12:6} qp{5:0}", immediate: "sor sol sof" },
  M35: { slot: `${SYSTEM} _{26:20} r2{19:13} _{12:6} qp{5:0}` },
  M36: { slot: `${SYSTEM} _{26:13} r1{12:6} qp{5:0}` },
  M37: { slot: `${SYSTEM_M_IMMEDIATE} _{26} imm20a{25:6} qp{5:0}`, immediate: "i imm20a" },
  M38: { slot: `${SYSTEM} r3{26:20} r2{19:13} r1{12:6} qp{5:0}` },
  M39: { slot: `${SYSTEM} r3{26:20} _{19:15} i2b{14:13} r1{12:6} qp{5:0}`, x: "i2b" },
  M40: { slot: `${SYSTEM} r3{26:20} _{19:15} i2b{14:13} _{12:6} qp{5:0}`, x: "i2b" },
  M41: { slot: `${SYSTEM} _{26:20} r2{19:13} _{12:6} qp{5:0}` },
  M42: { slot: `${SYSTEM} r3{26:20} r2{19:13} _{12:6} qp{5:0}` },
  M43: { slot: `${SYSTEM} r3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  M44: { slot: "op{40:37} i{36} x3{35:33} i2d{32:31} x4{30:27} imm21a{26:6} qp{5:0}", immediate: "i i2d imm21a" },
  M45: { slot: `${SYSTEM} r3{26:20} r2{19:13} _{12:6} qp{5:0}` },
  M46: { slot: `${SYSTEM} r3{26:20} _{19:13} r1{12:6} qp{5:0}` },
  M47: { slot: `${SYSTEM} r3{26:20} _{19:6} qp{5:0}` },
  M48: { slot: `${SYSTEM_M_IMMEDIATE} y{26} imm20a{25:6} qp{5:0}`, immediate: "i imm20a" },

  B1: { slot: `${BRANCH} imm20b{32:13} p{12} _{11:9} btype{8:6} qp{5:0}`, immediate: "-s imm20b <<4" },
  B2: { slot: `${BRANCH} imm20b{32:13} p{12} _{11:9} btype{8:6} _{5:0}`, immediate: "-s imm20b <<4" },
  B3: { slot: `${BRANCH} imm20b{32:13} p{12} _{11:9} b1{8:6} qp{5:0}`, immediate: "-s imm20b <<4" },
  B4: { slot: `${BRANCH_INDIRECT} x6{32:27} _{26:16} b2{15:13} p{12} _{11:9} btype{8:6} qp{5:0}` },
  B5: { slot: "op{40:37} _{36} d{35} wh{34:32} _{31:16} b2{15:13} p{12} _{11:9} b1{8:6} qp{5:0}" },
  B6: { slot: "op{40:37} s{36} ih{35} t2e{34:33} imm20b{32:13} timm7a{12:6} _{5} wh{4:3} _{2:0}", immediate: "-s imm20b <<4" },
  B7: { slot: "op{40:37} _{36} ih{35} t2e{34:33} x6{32:27} _{26:16} b2{15:13} timm7a{12:6} _{5} wh{4:3} _{2:0}" },
  B8: { slot: "op{40:37} _{36:33} x6{32:27} _{26:0}" },
  B9: { slot: "op{40:37} i{36} _{35:33} x6{32:27} _{26} imm20a{25:6} qp{5:0}", immediate: "i imm20a" },

  F1: { slot: "op{40:37} x{36} sf{35:34} f4{33:27} f3{26:20} f2{19:13} f1{12:6} qp{5:0}" },
  F2: { slot: "op{40:37} x{36} x2{35:34} f4{33:27} f3{26:20} f2{19:13} f1{12:6} qp{5:0}" },
  F3: { slot: "op{40:37} x{36} _{35:34} f4{33:27} f3{26:20} f2{19:13} f1{12:6} qp{5:0}" },
  F4: { slot: "op{40:37} rb{36} sf{35:34} ra{33} p2{32:27} f3{26:20} f2{19:13} ta{12} p1{11:6} qp{5:0}" },
  F5: { slot: "op{40:37} _{36:35} fc2{34:33} p2{32:27} fclass7c{26:20} f2{19:13} ta{12} p1{11:6} qp{5:0}", immediate: "fclass7c fc2" },
  F6: { slot: "op{40:37} q{36} sf{35:34} x{33} p2{32:27} f3{26:20} f2{19:13} f1{12:6} qp{5:0}" },
  F7: { slot: "op{40:37} q{36} sf{35:34} x{33} p2{32:27} f3{26:20} _{19:13} f1{12:6} qp{5:0}" },
  F8: { slot: `${FLOAT_MISC} f3{26:20} f2{19:13} f1{12:6} qp{5:0}` },
  F9: { slot: "op{40:37} _{36:34} x{33} x6{32:27} f3{26:20} f2{19:13} f1{12:6} qp{5:0}" },
  F10: { slot: `${FLOAT_MISC} _{26:20} f2{19:13} f1{12:6} qp{5:0}` },
  F11: { slot: "op{40:37} _{36:34} x{33} x6{32:27} _{26:20} f2{19:13} f1{12:6} qp{5:0}" },
  F12: { slot: `${FLOAT_MISC} omask7c{26:20} amask7b{19:13} _{12:6} qp{5:0}`, immediate: "omask7c amask7b" },
  F13: { slot: `${FLOAT_MISC} _{26:6} qp{5:0}` },
  F14: { slot: "op{40:37} s{36} sf{35:34} x{33} x6{32:27} _{26} imm20a{25:6} qp{5:0}", immediate: "-s imm20a <<4" },
  F15: { slot: "op{40:37} i{36} _{35:34} x{33} x6{32:27} _{26} imm20a{25:6} qp{5:0}", immediate: "i imm20a" },
  F16: { slot: "op{40:37} i{36} _{35:34} x{33} x6{32:27} y{26} imm20a{25:6} qp{5:0}", immediate: "i imm20a" },

  // Slot 2 of the bundle; `long` is slot 1.
  X1: { slot: "op{40:37} i{36} x3{35:33} x6{32:27} _{26} imm20a{25:6} qp{5:0}", immediate: "long41 i imm20a" },
  X2: {
    slot: "op{40:37} i{36} imm9d{35:27} imm5c{26:22} ic{21} vc{20} imm7b{19:13} r1{12:6} qp{5:0}",
    immediate: "i long41 ic imm5c imm9d imm7b",
  },
  X3: { slot: "op{40:37} i{36} d{35} wh{34:33} imm20b{32:13} p{12} _{11:9} btype{8:6} qp{5:0}", immediate: "-i long39 imm20b <<4" },
  X4: { slot: "op{40:37} i{36} d{35} wh{34:33} imm20b{32:13} p{12} _{11:9} b1{8:6} qp{5:0}", immediate: "-i long39 imm20b <<4" },
  X5: { slot: "op{40:37} i{36} x3{35:33} x6{32:27} y{26} imm20a{25:6} qp{5:0}", immediate: "long41 i imm20a" },
};

/** Byte of the decoded instruction that holds a register field. `x` and `y` of a format are free for the fields listed there. */
export const OPERAND_BYTES: Readonly<Record<string, "a" | "b" | "c" | "x" | "y">> = {
  r1: "a",
  f1: "a",
  b1: "a",
  p1: "a",
  r2: "b",
  f2: "b",
  b2: "b",
  r3: "c",
  f3: "c",
  ar3: "c",
  cr3: "c",
  p2: "x",
  f4: "x",
  sf: "y",
};
