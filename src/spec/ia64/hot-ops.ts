/**
 * What the hot loop of the Itanium processor does itself: the meaning of the frequent instructions, as text.
 *
 * One row is one handler (instructions/*.ts, column `exec`) in the form that holds where no general register has a NaT. Everything a row
 * leaves out ends in `$leave`: nothing has been committed, the handler does the whole instruction. Products:
 * `assembly/ia64/run/hot.ts`, `assembly/ia64/decode/hot-table.ts`, and `assembly/ia64/translate/templates.ts` for the second tier.
 *
 * In `code`, $a $b $c are the addresses of r1, r2 and r3, $B and $C the values of r2 and r3, $imm the immediate, $x and $y the small
 * operands; $taken goes on at the target of a branch.
 */
export interface HotOp {
  readonly exec: string;
  /** What must hold of the operands, by number, for the row to apply (decode/hot.ts). */
  readonly shape: HotShape;
  readonly code: string;
}

/** Numbers of the conditions. */
export const HOT_SHAPES = {
  none: 1,
  /** r1 is not r0. */
  target: 2,
  /** p1 is not p2. */
  predicates: 3,
  /** Neither r1 nor r3 is r0, and they are not the same. */
  loadIncrement: 4,
  /** r3 is not r0. */
  storeIncrement: 5,
  /** The target is on the same page. */
  branch: 6,
  /** f1 is neither f0 nor f1. */
  floatTarget: 7,
  /** The same, and a plain load of double precision. */
  floatLoad: 8,
  /** The same, and r3 is not r0. */
  floatLoadIncrement: 9,
  /** A store of double precision. */
  floatStore: 10,
  /** The same, and r3 is not r0. */
  floatStoreIncrement: 11,
} as const;
export type HotShape = keyof typeof HOT_SHAPES;

const target = "const r: usize = $a;\nif (r == GR_ZERO) $leave\n";
const alu = (exec: string, value: string): HotOp => ({ exec, shape: "target", code: `${target}store<u64>(r, ${value});` });

/** A 32-bit pointer sum: bits 31:30 of r3 become the region, bits 62:61. */
const pointer = (sum: string): string => `((${sum}) & 0xffffffff) | (($C & 0xc0000000) << 31)`;

const ALU: readonly HotOp[] = [
  alu("Add", "$B + $C"),
  alu("AddOne", "$B + $C + 1"),
  alu("Sub", "$B - $C"),
  alu("SubOne", "$B - $C - 1"),
  alu("And", "$B & $C"),
  alu("Andcm", "$B & ~$C"),
  alu("Or", "$B | $C"),
  alu("Xor", "$B ^ $C"),
  alu("AddImm", "$imm + $C"),
  alu("SubImm", "$imm - $C"),
  alu("AndImm", "$imm & $C"),
  alu("AndcmImm", "$imm & ~$C"),
  alu("OrImm", "$imm | $C"),
  alu("XorImm", "$imm ^ $C"),
  alu("Addp4", pointer("$B + $C")),
  alu("Addp4Imm", pointer("$imm + $C")),
  alu("Shladd", "($B << <u64>$x) + $C"),
  alu("Shladdp4", pointer("($B << <u64>$x) + $C")),
  alu("Zxt1", "<u64>load<u8>($c)"),
  alu("Zxt2", "<u64>load<u16>($c)"),
  alu("Zxt4", "<u64>load<u32>($c)"),
  alu("Sxt1", "<u64>load<i8>($c)"),
  alu("Sxt2", "<u64>load<i16>($c)"),
  alu("Sxt4", "<u64>load<i32>($c)"),
  alu("ExtrU", "($C >> <u64>$x) & (0xffffffffffffffff >> <u64>(64 - $y))"),
  {
    exec: "Extr",
    shape: "target",
    code: `${target}let length: u64 = <u64>$y;
if (<u64>$x + length > 64) length = 64 - <u64>$x;
store<u64>(r, <u64>(load<i64>($c) << <i64>(64 - <u64>$x - length) >> <i64>(64 - length)));`,
  },
  alu("Shl", "$C > 63 ? 0 : $B << $C"),
  alu("ShrU", "$B > 63 ? 0 : $C >> $B"),
  alu("Shr", "<u64>(load<i64>($c) >> ($B > 63 ? 63 : load<i64>($b)))"),
  alu("DepZ", "($B & (0xffffffffffffffff >> <u64>(64 - $y))) << <u64>$x"),
];

const branchRegister = (number: string): string => `CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_${number})) << 3)`;
const applicationRegister = "CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3)";
const notLoopCount = "const number: u32 = load<u8>(pc, SLOT_C);\nif (number != LC";

/** Branch registers, and of the application registers those of loops and calls. */
const MOVES: readonly HotOp[] = [
  { exec: "MovToBr", shape: "none", code: `store<u64>(${branchRegister("A")}, $B);` },
  { exec: "MovFromBr", shape: "target", code: `${target}store<u64>(r, load<u64>(${branchRegister("B")}));` },
  {
    exec: "MovToArI",
    shape: "none",
    code: `${notLoopCount} && (number != PFS || ($B & 0x3c0fffc000000000) != 0)) $leave\nstore<u64>(${applicationRegister}, $B);`,
  },
  { exec: "MovToArImmI", shape: "none", code: `${notLoopCount}) $leave\nstore<u64>(${applicationRegister}, $imm);` },
  {
    exec: "MovFromArI",
    shape: "target",
    code: `${target}${notLoopCount} && number != PFS) $leave\nstore<u64>(r, load<u64>(${applicationRegister}));`,
  },
];

/** A long bundle has two instructions: its third slot is not one. */
const LONG: readonly HotOp[] = [
  {
    exec: "Movl",
    shape: "target",
    code: `${target}store<u64>(r, $imm);\nstore<i32>(0, load<i32>(0, CPU_BASE + LEFT) + 1, CPU_BASE + LEFT);`,
  },
];

const RELATIONS = [
  ["Lt", "i", "<"],
  ["Ltu", "u", "<"],
  ["Eq", "u", "=="],
] as const;

const compare = (exec: string, relation: string): HotOp => ({
  exec,
  shape: "predicates",
  code: `const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, ${relation}) | 1, CPU_BASE + PR);`,
});

const COMPARES: readonly HotOp[] = RELATIONS.flatMap(([name, sign, operator]) => [
  compare(`Cmp${name}`, `load<${sign}64>($b) ${operator} load<${sign}64>($c)`),
  compare(`Cmp${name}4`, `load<${sign}32>($b) ${operator} load<${sign}32>($c)`),
  compare(`Cmp${name}Imm`, `<${sign}64>$imm ${operator} load<${sign}64>($c)`),
  compare(`Cmp${name}4Imm`, `<${sign}32>$imm ${operator} load<${sign}32>($c)`),
]);

/** The fast path of memory/fast-tlb.ts; `tag` is 0 for reads, 8 for writes. */
const translate = (size: number, tag: number): string => `const base: usize = $c;
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, ${tag}) != ((address & (PAGE_MASK | ${size - 1})) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) $leave
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
`;

const MEMORY: readonly HotOp[] = [1, 2, 4, 8].flatMap((size): readonly HotOp[] => {
  const read = `${target}${translate(size, 0)}`;
  const value = `store<u64>(r, load<u${size * 8}>(pointer));`;
  const write = `${translate(size, 8)}`;
  const unused = "if (load<u32>(0, CPU_BASE + ALAT_COUNT)) $leave\n";
  const put = `store<u${size * 8}>(pointer, load<u${size * 8}>($b));`;
  const increment = "\nstore<u64>(base, address + $imm);";
  const inFrame = "if (base == GR_ZERO) $leave\n";
  return [
    { exec: `Ld${size}`, shape: "target", code: `${read}${value}` },
    { exec: `Ld${size}Imm`, shape: "loadIncrement", code: `${read}${inFrame}${value}${increment}` },
    { exec: `St${size}`, shape: "none", code: `${write}${unused}${put}` },
    { exec: `St${size}Imm`, shape: "storeIncrement", code: `${write}${inFrame}${unused}${put}${increment}` },
  ];
});

/** Address of a floating-point register by its number, as state/floating.ts has it. */
const floating = (name: string, byte: string): string => `let ${name}: usize = <usize>load<u8>(pc, SLOT_${byte});
if (${name} >= 32) {
  ${name} += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (${name} >= 128) ${name} -= 96;
}
${name} = CPU_BASE + FR + (${name} << 4);
`;
const enabled = "if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) $leave\n";
const modified = `store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);`;
/** Doubles that are 0 or normal; `bits` goes to the register at f. */
const setDouble = `store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
${modified}`;

/** A register as a double: 0, or exactly one whose exponent is far from both ends. */
const asDouble = (name: string, byte: string): string => `${floating(`${name}At`, byte)}let ${name}: u64 = load<u64>(${name}At);
const ${name}Head: u32 = load<u32>(${name}At, 8);
const ${name}Zeros: u64 = ctz<u64>(${name});
if (${name} == 0) {
  if (${name}Head & 0x1ffff) $leave
} else {
  if (<i64>${name} > 0 || ${name}Zeros < 11 || (${name}Head & 0x1ffff) - 0xfed3 > 600) $leave
  ${name} = ((${name} >> 11) & 0xfffffffffffff) | (<u64>((${name}Head & 0x1ffff) - 0xfc00) << 52);
}
${name} |= (<u64>(${name}Head >> 17)) << 63;
`;

/**
 * A product that has no more than 53 bits is exact, and so the sum is rounded once. An inexact sum is left alone unless it raises
 * nothing new: rounding to nearest, the flag set, the trap disabled.
 */
const multiplyAdd = (exec: string, sum: string): HotOp => ({
  exec,
  shape: "floatTarget",
  code: `${enabled}${asDouble("a", "C")}${asDouble("b", "X")}${asDouble("c", "B")}if (aZeros + bZeros < 75) $leave
const p: f64 = reinterpret<f64>(a) * reinterpret<f64>(b);
const q: f64 = reinterpret<f64>(c);
${sum}
const t: f64 = s - u;
const field: u64 = load<u64>(0, CPU_BASE + AR + FPSR * 8) >> (<u64>(6 + 13 * <u32>load<u8>(pc, SLOT_Y)));
if (field & 0x32 || s == 0) $leave
if ((u - (s - t)) + (v - t) != 0 && ((field & 0x1000) == 0 || (load<u64>(0, CPU_BASE + AR + FPSR * 8) & 0x20) == 0)) $leave
const bits: u64 = reinterpret<u64>(s);
${floating("f", "A")}${setDouble}`,
});

const loadDouble = (exec: string, shape: HotShape, before: string, after: string): HotOp => ({
  exec,
  shape,
  code: `${enabled}${translate(8, 0)}${before}const bits: u64 = load<u64>(pointer);
if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) $leave
${floating("f", "A")}${setDouble}${after}`,
});

const storeDouble = (exec: string, shape: HotShape, before: string, after: string): HotOp => ({
  exec,
  shape,
  code: `${enabled}${translate(8, 8)}${before}if (load<u32>(0, CPU_BASE + ALAT_COUNT)) $leave
${floating("f", "B")}const value: u64 = load<u64>(f);
const head: u32 = load<u32>(f, 8);
if (head == 0x1fffe) $leave
const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));${after}`,
});

const IN_FRAME = "if (base == GR_ZERO) $leave\n";
const INCREMENT = "\nstore<u64>(base, address + $imm);";
const FLOAT: readonly HotOp[] = [
  loadDouble("Ldf", "floatLoad", "", ""),
  loadDouble("LdfImm", "floatLoadIncrement", IN_FRAME, INCREMENT),
  storeDouble("Stf", "floatStore", "", ""),
  storeDouble("StfImm", "floatStoreIncrement", IN_FRAME, INCREMENT),
  {
    exec: "SetfSig",
    shape: "floatTarget",
    code: `${enabled}${floating("f", "A")}store<u64>(f, $B);\nstore<u64>(f, 0x1003e, 8);\n${modified}`,
  },
  {
    exec: "GetfSig",
    shape: "target",
    code: `${enabled}${target}${floating("f", "B")}if (load<u32>(f, 8) == 0x1fffe) $leave\nstore<u64>(r, load<u64>(f));`,
  },
  multiplyAdd("FmaD", "const u: f64 = p;\nconst v: f64 = q;\nconst s: f64 = u + v;"),
];

const BRANCHES: readonly HotOp[] = [
  { exec: "Br", shape: "branch", code: "$taken" },
  {
    exec: "BrCloop",
    shape: "branch",
    code: `const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
if (count != 0) {
  store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
  $taken
}`,
  },
];

export const HOT_OPS: readonly HotOp[] = [{ exec: "Nop", shape: "none", code: "" }, ...ALU, ...MOVES, ...LONG, ...COMPARES, ...MEMORY, ...FLOAT, ...BRANCHES];

/** Two instructions of a bundle under one number: "p" in front means that the instruction has a qualifying predicate. */
export const HOT_PAIRS: readonly (readonly [first: string, second: string])[] = [
  ...COMPARES.map((row) => [row.exec, "pBr"] as const),
  ...["AddImm", "Add", "St1", "St4", "St8"].map((first) => [first, "pBr"] as const),
  ...["AddImm", "St1", "St4", "St8", "St8Imm", "FmaD"].map((first) => [first, "BrCloop"] as const),
  ...["AddImm", "CmpLtu4", "CmpLt", "CmpEq", "CmpEqImm", "Ld8", "Add", "Sxt4"].map((second) => ["AddImm", second] as const),
  ...["CmpLtu4", "AddImm", "Ld8"].map((second) => ["Add", second] as const),
  ["Addp4", "Add"],
  ["And", "Addp4"],
  ["Shladd", "Add"],
  ["Shladd", "Ld8"],
  ["Ld1", "ExtrU"],
  ["ExtrU", "Xor"],
  ["Ld4", "Xor"],
  ["Ld8", "AddImm"],
  ["Ld8", "Ld8"],
  ["Ldf", "Ldf"],
];
