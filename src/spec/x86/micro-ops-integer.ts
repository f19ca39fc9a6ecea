/** Integer arithmetic and moves as micro-ops. */
import type { Size, Target } from "../emit/target.ts";
import { CARRY, IMM, type MicroOpRow, SIZES, extend, minimum, reg, regZero, setReg, sized } from "./micro-op-parts.ts";

type AluName = "ADD" | "OR" | "ADC" | "SBB" | "AND" | "SUB" | "XOR" | "CMP";
export const ALU: readonly AluName[] = ["ADD", "OR", "ADC", "SBB", "AND", "SUB", "XOR", "CMP"];

/** Computes r from a and b (all sign-extended i64). */
function aluResult(name: AluName, size: Size): string {
  switch (name) {
    case "ADD":
      return `const r: i64 = ${extend(size, "a + b")};`;
    case "SUB":
    case "CMP":
      return `const r: i64 = ${extend(size, "a - b")};`;
    case "ADC":
      return `const c: i64 = ${CARRY}; const r: i64 = ${extend(size, "a + b + c")};`;
    case "SBB":
      return `const c: i64 = ${CARRY}; const r: i64 = ${extend(size, "a - b - c")};`;
    case "AND":
      return "const r: i64 = a & b;";
    case "OR":
      return "const r: i64 = a | b;";
    case "XOR":
      return "const r: i64 = a ^ b;";
  }
}

/** Bit 63 of an i64 expression, as 0 or 1. */
export const top = (value: string): string => `<i64>(<u64>(${value}) >> 63)`;

/** Sets the lazy flags from a, b, r. */
export function aluFlags(name: AluName): string {
  switch (name) {
    case "ADD":
      return "kind = 1; fa = a; fb = b; fr = r;";
    case "SUB":
    case "CMP":
      return "kind = 2; fa = a; fb = b; fr = r;";
    case "ADC":
      return `kind = 0; fa = ${top("(a & b) | ((a | b) & ~r)")} | (${top("(a ^ r) & (b ^ r)")} << 11) | ((a ^ b ^ r) & 0x10); fr = r;`;
    case "SBB":
      return `kind = 0; fa = ${top("(~a & b) | ((~a | b) & r)")} | (${top("(a ^ b) & (a ^ r)")} << 11) | ((a ^ b ^ r) & 0x10); fr = r;`;
    default:
      return "kind = 0; fa = 0; fr = r;";
  }
}

export function aluRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const body = (name: AluName, size: Size, a: string, b: string, commit: string): string =>
    `const a: i64 = ${a}; const b: i64 = ${b}; ${aluResult(name, size)} ${name === "CMP" ? "" : commit} ${aluFlags(name)}`;
  const add = (form: string, make: (name: AluName, size: Size, t: Target) => string): void => {
    for (const name of ALU) for (const size of SIZES) rows.push({ name: `${name}_${form}_${size}`, where: sized(size), code: (t) => `${make(name, size, t)} ${t.done()}` });
  };
  add("RR", (n, s) => body(n, s, reg(2, s), reg(3, s), setReg(2, s, "r")));
  add("RI", (n, s) => body(n, s, reg(2, s), IMM, setReg(2, s, "r")));
  add("RM", (n, s, t) => `${t.address()} ${t.checkRead(s)} ${body(n, s, reg(2, s), t.read(s), setReg(2, s, "r"))}`);
  const modify = (n: AluName, s: Size, t: Target): string => `${t.address()} ${n === "CMP" ? t.checkRead(s) : t.checkReadWrite(s)}`;
  add("MR", (n, s, t) => `${modify(n, s, t)} ${body(n, s, t.read(s), reg(2, s), t.write(s, "r"))}`);
  add("MI", (n, s, t) => `${modify(n, s, t)} ${body(n, s, t.read(s), IMM, t.write(s, "r"))}`);
  return rows;
}

/** The arithmetic whose flags nobody reads: see FLAG_USE in src/spec/x86/micro-ops.ts. */
export function noFlagsRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  for (const name of ["ADD", "SUB", "AND", "OR", "XOR"] as const)
    for (const size of [32, 64] as const)
      for (const form of ["RR", "RI"] as const)
        rows.push({
          name: `${name}_${form}_${size}_NF`,
          where: sized(size),
          code: (t) => `const a: i64 = ${reg(2, size)}; const b: i64 = ${form === "RR" ? reg(3, size) : IMM}; ${aluResult(name, size)} ${setReg(2, size, "r")} ${t.done()}`,
        });
  for (const [name, operator] of [["SHL", "<<"], ["SHR", ">>"], ["SAR", ">>"]] as const)
    for (const size of [32, 64] as const) {
      const v = name === "SAR" ? reg(2, size) : regZero(2, size);
      const n = name === "SAR" ? "<i64>load<u32>(pc, 12)" : "<u64>load<u32>(pc, 12)";
      rows.push({ name: `${name}_RI_${size}_NF`, where: sized(size), code: (t) => `${setReg(2, size, `${v} ${operator} ${n}`)} ${t.done()}` });
    }
  return rows;
}

export function testRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const set = (a: string, b: string): string => `fr = ${a} & ${b}; fa = 0; kind = 0;`;
  const add = (form: string, make: (size: Size, t: Target) => string): void => {
    for (const size of SIZES) rows.push({ name: `TEST_${form}_${size}`, where: sized(size), code: (t) => `${make(size, t)} ${t.done()}` });
  };
  add("RR", (s) => set(reg(2, s), reg(3, s)));
  add("RI", (s) => set(reg(2, s), IMM));
  add("MR", (s, t) => `${t.address()} ${t.checkRead(s)} ${set(t.read(s), reg(2, s))}`);
  add("MI", (s, t) => `${t.address()} ${t.checkRead(s)} ${set(t.read(s), IMM)}`);
  return rows;
}

export function moveRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const add = (form: string, make: (size: Size, t: Target) => string): void => {
    for (const size of SIZES) rows.push({ name: `MOV_${form}_${size}`, where: sized(size), code: (t) => `${make(size, t)} ${t.done()}` });
  };
  add("RR", (s) => setReg(2, s, regZero(3, s)));
  add("RI", (s) => setReg(2, s, IMM));
  add("RM", (s, t) => `${t.address()} ${t.checkRead(s)} ${setReg(2, s, t.readZero(s))}`);
  add("MR", (s, t) => `${t.address()} ${t.checkWrite(s)} ${t.write(s, regZero(2, s))}`);
  add("MI", (s, t) => `${t.address()} ${t.checkWrite(s)} ${t.write(s, IMM)}`);
  rows.push({ name: "MOV_RI_WIDE", where: "hot", code: (t) => `store<u64>(load<u8>(pc, 2), <u64>load<u32>(pc, 12) | (<u64>load<u32>(pc, 8) << 32), VCPU_BASE); ${t.done()}` });
  const widen: [string, Size, Size, boolean][] = [
    ["MOVZX", 8, 16, false], ["MOVZX", 8, 32, false], ["MOVZX", 16, 32, false],
    ["MOVSX", 8, 16, true], ["MOVSX", 8, 32, true], ["MOVSX", 8, 64, true], ["MOVSX", 16, 32, true], ["MOVSX", 16, 64, true], ["MOVSX", 32, 64, true],
  ];
  for (const [name, from, to, signed] of widen) {
    const where = sized(to);
    rows.push({ name: `${name}_RR_${from}_${to}`, where, code: (t) => `${setReg(2, to, signed ? reg(3, from) : regZero(3, from))} ${t.done()}` });
    rows.push({ name: `${name}_RM_${from}_${to}`, where, code: (t) => `${t.address()} ${t.checkRead(from)} ${setReg(2, to, signed ? t.read(from) : t.readZero(from))} ${t.done()}` });
  }
  const sum = "load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)";
  for (const size of [16, 32, 64] as const) rows.push({ name: `LEA_${size}`, where: size === 16 ? "cold" : size === 64 ? "long" : "hot", code: (t) => `${setReg(2, size, sum)} ${t.done()}` });
  rows.push({ name: "LEA_ADDRESS_16", where: "legacy", code: (t) => `store<u64>(load<u8>(pc, 2), (${sum}) & 0xffff, VCPU_BASE); ${t.done()}` });
  rows.push({ name: "SEGMENT_EA", where: "legacy", code: (t) => (t.kind === "slow" ? "return ENGINE_FAULT_OUTCOME;" : `${SEGMENT_ADDRESS} ${t.done()}`) });
  return rows;
}

/**
 * Address in a segment that is not flat: imm holds segment 7:0, size 15:8, write 16, address size 23:20. Present, writable,
 * expand-up data segments are checked here; every other kind is the driver's (run/execute.ts).
 */
const SEGMENT_ADDRESS = `const what: u32 = load<u32>(pc, 12);
        const offset: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & (what >> 20 == 2 ? 0xffff : 0xffffffff);
        const segment: usize = <usize>(what & 0xff);
        if ((load<u32>(segment << 2, VCPU_BASE + Offset.SEG_ACCESS) & 0x1009e) != 0x92 || offset + ((what >> 8) & 0xff) > <u64>load<u32>(segment << 2, VCPU_BASE + Offset.SEG_LIMIT) + 1) break;
        store<u64>(load<u8>(pc, 2), (load<u64>(segment << 3, VCPU_BASE + Offset.SEG_BASE) + offset) & 0xffffffff, VCPU_BASE);`;

/** INC DEC NEG NOT, and what exchanges or widens. */
export function unaryRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const compute: Record<string, (s: Size) => [result: string, flags: string]> = {
    INC: (s) => [`const c: i64 = ${CARRY}; const r: i64 = ${extend(s, "a + 1")};`, `kind = 0; fr = r; fa = c | (r == ${minimum(s)} ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0);`],
    DEC: (s) => [`const c: i64 = ${CARRY}; const r: i64 = ${extend(s, "a - 1")};`, `kind = 0; fr = r; fa = c | (a == ${minimum(s)} ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0);`],
    NEG: (s) => [`const r: i64 = ${extend(s, "0 - a")};`, "kind = 2; fa = 0; fb = a; fr = r;"],
    NOT: () => ["const r: i64 = ~a;", ""],
  };
  for (const [name, make] of Object.entries(compute)) {
    for (const size of SIZES) {
      const [result, flags] = make(size);
      rows.push({ name: `${name}_R_${size}`, where: sized(size), code: (t) => `const a: i64 = ${reg(2, size)}; ${result} ${setReg(2, size, "r")} ${flags} ${t.done()}` });
    }
    for (const size of SIZES) {
      const [result, flags] = make(size);
      rows.push({ name: `${name}_M_${size}`, where: sized(size), code: (t) => `${t.address()} ${t.checkReadWrite(size)} const a: i64 = ${t.read(size)}; ${result} ${t.write(size, "r")} ${flags} ${t.done()}` });
    }
  }
  for (const size of SIZES)
    rows.push({ name: `XCHG_RR_${size}`, where: sized(size), code: (t) => `const a: u64 = ${regZero(2, size)}; const b: u64 = ${regZero(3, size)}; ${setReg(2, size, "b")} ${setReg(3, size, "a")} ${t.done()}` });
  for (const size of SIZES)
    rows.push({ name: `XCHG_MR_${size}`, where: sized(size), code: (t) => `${t.address()} ${t.checkReadWrite(size)} const a: u64 = ${t.readZero(size)}; ${t.write(size, regZero(2, size))} ${setReg(2, size, "a")} ${t.done()}` });
  for (const size of SIZES)
    rows.push({ name: `XADD_RR_${size}`, where: "cold", code: (t) => `const a: i64 = ${reg(3, size)}; const b: i64 = ${reg(2, size)}; const r: i64 = ${extend(size, "a + b")}; ${setReg(2, size, "a")} ${setReg(3, size, "r")} ${aluFlags("ADD")} ${t.done()}` });
  for (const size of SIZES)
    rows.push({ name: `XADD_MR_${size}`, where: sized(size), code: (t) => `${t.address()} ${t.checkReadWrite(size)} const a: i64 = ${t.read(size)}; const b: i64 = ${reg(2, size)}; const r: i64 = ${extend(size, "a + b")}; ${t.write(size, "r")} ${setReg(2, size, "a")} ${aluFlags("ADD")} ${t.done()}` });
  const rax = (s: Size): string => (s === 64 ? "load<i64>(VCPU_BASE)" : `<i64>load<i${s}>(VCPU_BASE)`);
  const setRax = (s: Size, v: string): string => (s === 32 ? `store<u64>(VCPU_BASE, <u64><u32>(${v}));` : `store<u${s}>(VCPU_BASE, <u${s}>(${v}));`);
  for (const size of SIZES)
    rows.push({
      name: `CMPXCHG_RR_${size}`,
      where: "cold",
      code: (t) => `const a: i64 = ${rax(size)}; const b: i64 = ${reg(3, size)}; const r: i64 = ${extend(size, "a - b")}; if (r == 0) { ${setReg(3, size, regZero(2, size))} } else { ${setRax(size, "b")} } ${aluFlags("CMP")} ${t.done()}`,
    });
  for (const size of SIZES)
    rows.push({
      name: `CMPXCHG_MR_${size}`,
      where: sized(size),
      code: (t) =>
        `${t.address()} ${t.checkReadWrite(size)} const a: i64 = ${rax(size)}; const b: i64 = ${t.read(size)}; const r: i64 = ${extend(size, "a - b")}; if (r == 0) { ${t.write(size, regZero(2, size))} } else { ${t.kind === "slow" ? t.write(size, "b") : ""} ${setRax(size, "b")} } ${aluFlags("CMP")} ${t.done()}`,
    });
  rows.push(
    { name: "CDQ_16", where: "cold", code: (t) => `store<u16>(VCPU_BASE + 16, <u16>(load<i16>(VCPU_BASE) >> 15)); ${t.done()}` },
    { name: "CDQ_32", where: "hot", code: (t) => `store<u64>(VCPU_BASE + 16, <u64><u32>(load<i32>(VCPU_BASE) >> 31)); ${t.done()}` },
    { name: "CDQ_64", where: "long", code: (t) => `store<i64>(VCPU_BASE + 16, load<i64>(VCPU_BASE) >> 63); ${t.done()}` },
    { name: "CWDE_16", where: "cold", code: (t) => `store<i16>(VCPU_BASE, <i16>load<i8>(VCPU_BASE)); ${t.done()}` },
    { name: "CWDE_32", where: "hot", code: (t) => `store<u64>(VCPU_BASE, <u64><u32><i32>load<i16>(VCPU_BASE)); ${t.done()}` },
    { name: "CWDE_64", where: "long", code: (t) => `store<i64>(VCPU_BASE, <i64>load<i32>(VCPU_BASE)); ${t.done()}` },
    { name: "BSWAP_16", where: "cold", code: (t) => `store<u16>(load<u8>(pc, 2), 0, VCPU_BASE); ${t.done()}` },
    { name: "BSWAP_32", where: "hot", code: (t) => `store<u64>(load<u8>(pc, 2), <u64>bswap<u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); ${t.done()}` },
    { name: "BSWAP_64", where: "long", code: (t) => `store<u64>(load<u8>(pc, 2), bswap<u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); ${t.done()}` },
  );
  for (const size of [16, 32, 64] as const) {
    const where = size === 16 ? "cold" : sized(size);
    // CF = OF = the product does not fit; SF, ZF, AF, PF are undefined: SF, ZF and PF are those of the result here.
    const inHot = size !== 64 ? `const r: i64 = ${extend(size, "a * b")}; ${setReg(2, size, "r")} kind = 0; fa = a * b != r ? 0x801 : 0; fr = r;` : `const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; ${setReg(2, size, "r")} kind = 0; fa = high != r >> 63 ? 0x801 : 0; fr = r;`;
    rows.push({ name: `IMUL2_RR_${size}`, where, code: (t) => `const a: i64 = ${reg(2, size)}; const b: i64 = ${reg(3, size)}; ${inHot} ${t.done()}` });
    rows.push({ name: `IMUL2_RM_${size}`, where, code: (t) => `${t.address()} ${t.checkRead(size)} const a: i64 = ${reg(2, size)}; const b: i64 = ${t.read(size)}; ${inHot} ${t.done()}` });
    rows.push({ name: `IMUL3_RR_${size}`, where, code: (t) => `const a: i64 = ${reg(3, size)}; const b: i64 = ${IMM}; ${inHot} ${t.done()}` });
    rows.push({ name: `IMUL3_RM_${size}`, where, code: (t) => `${t.address()} ${t.checkRead(size)} const a: i64 = ${t.read(size)}; const b: i64 = ${IMM}; ${inHot} ${t.done()}` });
  }
  return rows;
}

