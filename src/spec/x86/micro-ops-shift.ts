/** Shifts, rotates and bit tests as micro-ops. The emitter turns an immediate count of 0 into no micro-op. */
import type { Size, Target } from "../emit/target.ts";
import { CARRY, type MicroOpRow, SIZES, reg, regZero, setReg, sized } from "./micro-op-parts.ts";

const SHIFTS = ["SHL", "SHR", "SAR", "ROL", "ROR"] as const;

/**
 * `v` is the operand (zero-extended u64; sign-extended for SAR), `n` the masked count, not 0. Declares `r` and sets flags.
 * OF is defined for counts of 1 only; for others it has the value the same formula gives. AF is undefined: 0.
 */
function shift(name: (typeof SHIFTS)[number], size: Size): [result: string, flags: string] {
  const sign = (x: string): string => (size === 64 ? `<i64>(${x})` : `<i64><i${size}>(${x})`);
  const topBit = `(<i64>(<u64>r >> ${size - 1}) & 1)`;
  switch (name) {
    case "SHL":
      return [
        `const r: i64 = ${sign("v << n")};`,
        `const c: i64 = ${size === 64 ? "<i64>(v >> (64 - n)) & 1" : `<i64>((v << n) >> ${size}) & 1`}; kind = 0; fr = r; fa = c | ((c ^ ${topBit}) << 11);`,
      ];
    case "SHR":
      return [`const r: i64 = ${sign("v >> n")};`, `kind = 0; fr = r; fa = (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> ${size - 1}) & 1) << 11);`];
    case "SAR":
      return [`const r: i64 = <i64>v >> <i64>n;`, "kind = 0; fr = r; fa = (<i64>v >> (<i64>n - 1)) & 1;"];
    default: {
      const left = name === "ROL";
      const m = `(n & ${size - 1})`;
      const rotate = size === 64 ? `${left ? "rotl" : "rotr"}<u64>(v, ${m})` : size === 32 ? `<u64>${left ? "rotl" : "rotr"}<u32>(<u32>v, <u32>${m})` : `(${left ? `v << ${m} | v >> (${size} - ${m})` : `v >> ${m} | v << (${size} - ${m})`}) & ${2 ** size - 1}`;
      const c = left ? "<i64>x & 1" : `<i64>(x >> ${size - 1}) & 1`;
      const o = left ? `c ^ (<i64>(x >> ${size - 1}) & 1)` : `c ^ (<i64>(x >> ${size - 2}) & 1)`;
      return [
        `const x: u64 = ${rotate}; const r: i64 = <i64>x;`,
        `const c: i64 = ${c}; if (kind == 3) fa &= ~0x801; else if (kind == 0) fa &= 0x10; else { fa = (fa ^ fb ^ fr) & 0x10; kind = 0; } fa |= c | ((${o}) << 11);`,
      ];
    }
  }
}

export function shiftRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const operandReg = (name: string, s: Size): string => (name === "SAR" ? `<u64>${reg(2, s)}` : regZero(2, s));
  const operandMem = (name: string, s: Size, t: Target): string => (name === "SAR" ? `<u64>(${t.read(s)})` : t.readZero(s));
  const count = (s: Size): string => `<u64>load<u8>(VCPU_BASE + 8) & ${s === 64 ? 63 : 31}`;
  for (const name of SHIFTS)
    for (const size of SIZES) {
      const [result, flags] = shift(name, size);
      rows.push({ name: `${name}_RI_${size}`, where: sized(size), code: (t) => `const v: u64 = ${operandReg(name, size)}; const n: u64 = <u64>load<u32>(pc, 12); ${result} ${setReg(2, size, "r")} ${flags} ${t.done()}` });
    }
  for (const name of SHIFTS)
    for (const size of SIZES) {
      const [result, flags] = shift(name, size);
      // A count of 0 changes no flag, but a 32-bit destination is still zero-extended.
      const zero = size === 32 ? setReg(2, 32, "load<u32>(load<u8>(pc, 2), VCPU_BASE)") : "";
      rows.push({ name: `${name}_RC_${size}`, where: sized(size), code: (t) => `const v: u64 = ${operandReg(name, size)}; const n: u64 = ${count(size)}; if (n == 0) { ${zero} ${t.done()} } ${result} ${setReg(2, size, "r")} ${flags} ${t.done()}` });
    }
  for (const form of ["MI", "MC"] as const)
    for (const name of SHIFTS)
      for (const size of SIZES) {
        const [result, flags] = shift(name, size);
        const n = form === "MI" ? "<u64>load<u32>(pc, 12)" : count(size);
        rows.push({ name: `${name}_${form}_${size}`, where: "cold", code: (t) => `${t.address()} ${t.checkReadWrite(size)} const v: u64 = ${operandMem(name, size, t)}; const n: u64 = ${n}; if (n == 0) { ${t.done()} } ${result} ${t.write(size, "r")} ${flags} ${t.done()}` });
      }
  return rows;
}

/** BT BTS BTR BTC: the bit goes to CF; ZF is unchanged, OF SF AF PF are undefined and unchanged here. */
export function bitRows(): MicroOpRow[] {
  const rows: MicroOpRow[] = [];
  const carry = "if (kind == 3) fa = (fa & ~1) | c; else if (kind == 0) fa = (fa & ~1) | c; else { fa = c | ((fa ^ fb ^ fr) & 0x10); kind = 0; }";
  const change = { BT: "", BTS: "v | bit", BTR: "v & ~bit", BTC: "v ^ bit" } as const;
  const take = (s: Size): string => `const bit: u64 = (<u64>1) << (n & ${s - 1}); const c: i64 = (v & bit) != 0 ? 1 : 0;`;
  for (const [name, result] of Object.entries(change))
    for (const size of [16, 32, 64] as const) {
      const where = size === 16 ? "cold" : sized(size);
      const commit = result === "" ? "" : setReg(2, size, result);
      rows.push({ name: `${name}_RI_${size}`, where, code: (t) => `const v: u64 = ${regZero(2, size)}; const n: u64 = <u64>load<u32>(pc, 12); ${take(size)} ${commit} ${carry} ${t.done()}` });
      const commitBase = result === "" ? "" : setReg(3, size, result);
      rows.push({ name: `${name}_RR_${size}`, where, code: (t) => `const v: u64 = ${regZero(3, size)}; const n: u64 = ${regZero(2, size)}; ${take(size)} ${commitBase} ${carry} ${t.done()}` });
      const check = (t: Target): string => (result === "" ? t.checkRead(size) : t.checkReadWrite(size));
      const store = (t: Target): string => (result === "" ? "" : t.write(size, result));
      rows.push({ name: `${name}_MI_${size}`, where, code: (t) => `${t.address()} ${check(t)} const v: u64 = ${t.readZero(size)}; const n: u64 = <u64>load<u32>(pc, 12); ${take(size)} ${store(t)} ${carry} ${t.done()}` });
      // A register bit offset reaches beyond the operand: the address moves by whole operands.
      const move = (t: Target): string => t.address().replace("const va: u64 =", "const near: u64 =") + ` const n: u64 = ${regZero(2, size)}; const va: u64 = (near + <u64>((${reg(2, size)} >> ${Math.log2(size)}) << ${Math.log2(size / 8)})) & ${t.kind === "legacy" ? "0xffffffff" : t.kind === "slow" ? "addressMask" : "0xffffffffffffffff"};`;
      rows.push({ name: `${name}_MR_${size}`, where, code: (t) => `${move(t)} ${check(t)} const v: u64 = ${t.readZero(size)}; ${take(size)} ${store(t)} ${carry} ${t.done()}` });
    }
  return rows;
}

/** Truth of the condition whose 32-bit truth table (index CF | ZF<<1 | SF<<2 | OF<<3 | PF<<4) is the immediate. */
export const TABLE_CONDITION =
  `let z: i64 = <i64>(fr == 0); let sgn: i64 = ${"<i64>(<u64>fr >> 63)"}; let p: i64 = <i64>~popcnt<i32>(<i32>fr & 0xff) & 1; let o: i64 = kind == 1 ? <i64>(<u64>((fa ^ fr) & (fb ^ fr)) >> 63) : kind == 2 ? <i64>(<u64>((fa ^ fb) & (fa ^ fr)) >> 63) : (fa >> 11) & 1; if (kind == 3) { z = (fa >> 6) & 1; sgn = (fa >> 7) & 1; p = (fa >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>(${CARRY} | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0;`;
