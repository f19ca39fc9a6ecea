/**
 * Stack micro-ops for the natural stack of a loop: 8 bytes in 64-bit mode, 4 bytes with a flat 32-bit stack.
 * What pushes another width, or a stack that is not flat, is a handler (exec/near-stack.ts).
 */
import type { Target } from "../emit/target.ts";
import { TABLE_CONDITION } from "./micro-ops-shift.ts";
import { type MicroOpRow, SIZES, regZero, setReg } from "./micro-op-parts.ts";

const RSP = "VCPU_BASE + Offset.RSP";

/** Declares `va` = the new top of stack below RSP, and checks that it can be written. */
export const pushCheck = (t: Target): string =>
  t.kind === "long"
    ? `const va: u64 = load<u64>(0, ${RSP}) - 8; ${t.checkWrite(64)}`
    : t.kind === "legacy"
      ? `const va: u64 = <u64><u32>(load<u32>(0, ${RSP}) - 4); ${t.checkWrite(32)}`
      : "const va: u64 = stackTopBelow();";
export const pushCommit = (t: Target, value: string): string =>
  t.kind === "long"
    ? `${t.write(64, value)} store<u64>(0, va, ${RSP});`
    : t.kind === "legacy"
      ? `${t.write(32, value)} store<u64>(0, va, ${RSP});`
      : `if (!pushNatural(va, <u64>(${value}))) return memoryFault(pc);`;
/** Declares `value` = the top of stack (RSP is not moved). */
export const popCheck = (t: Target): string =>
  t.kind === "long"
    ? `const va: u64 = load<u64>(0, ${RSP}); ${t.checkRead(64)} const top: u64 = load<u64>(ptr);`
    : t.kind === "legacy"
      ? `const va: u64 = <u64>load<u32>(0, ${RSP}); ${t.checkRead(32)} const top: u64 = <u64>load<u32>(ptr);`
      : "const top: u64 = topOfStack(); if (faulted()) return memoryFault(pc);";
export const popCommit = (t: Target, extra = "0"): string =>
  t.kind === "long"
    ? `store<u64>(0, va + 8 + <u64>(${extra}), ${RSP});`
    : t.kind === "legacy"
      ? `store<u64>(0, <u64><u32>(va + 4 + <u64>(${extra})), ${RSP});`
      : `releaseStack(<u64>(${extra}));`;
const natural = (t: Target): 32 | 64 => (t.kind === "long" ? 64 : 32);

export function stackRows(): MicroOpRow[] {
  const setNatural = (t: Target, value: string): string => (t.kind === "slow" ? `storeNatural(load<u8>(pc, 2), ${value});` : setReg(2, natural(t), value));
  const loadMemory = (t: Target): string => (t.kind === "slow" ? "const value: u64 = naturalSize() == 8 ? load64(va) : <u64>load32(va); if (faulted()) return memoryFault(pc);" : `${t.checkRead(natural(t))} const value: u64 = ${t.readZero(natural(t))};`);
  const rows: MicroOpRow[] = [
    { name: "PUSH_R", where: "hot", code: (t) => `${pushCheck(t)} ${pushCommit(t, "load<u64>(load<u8>(pc, 2), VCPU_BASE)")} ${t.done()}` },
    { name: "PUSH_I", where: "hot", code: (t) => `${pushCheck(t)} ${pushCommit(t, "<u64><i64>load<i32>(pc, 12)")} ${t.done()}` },
    { name: "PUSH_M", where: "hot", code: (t) => `let pushed: u64 = 0; { ${t.address()} ${loadMemory(t)} pushed = value; } ${pushCheck(t)} ${pushCommit(t, "pushed")} ${t.done()}` },
    { name: "POP_R", where: "hot", code: (t) => `${popCheck(t)} ${popCommit(t)} ${setNatural(t, "top")} ${t.done()}` },
    {
      name: "LEAVE",
      where: "hot",
      code: (t) =>
        t.kind === "slow"
          ? `if (!leaveNatural()) return memoryFault(pc); ${t.done()}`
          : t.kind === "long"
            ? `const va: u64 = load<u64>(0, VCPU_BASE + Offset.RBP); ${t.checkRead(64)} store<u64>(0, va + 8, ${RSP}); store<u64>(0, load<u64>(ptr), VCPU_BASE + Offset.RBP); ${t.done()}`
            : `const va: u64 = <u64>load<u32>(0, VCPU_BASE + Offset.RBP); ${t.checkRead(32)} store<u64>(0, <u64><u32>(va + 4), ${RSP}); store<u64>(0, <u64>load<u32>(ptr), VCPU_BASE + Offset.RBP); ${t.done()}`,
    },
    { name: "SETCC_R", where: "hot", code: (t) => `${TABLE_CONDITION} store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); ${t.done()}` },
    { name: "SETCC_M", where: "hot", code: (t) => `${t.address()} ${t.checkWrite(8)} ${TABLE_CONDITION} ${t.write(8, "truth")} ${t.done()}` },
  ];
  for (const size of SIZES) {
    if (size === 8) continue;
    const where = size === 16 ? "cold" : size === 64 ? "long" : "hot";
    const keep = size === 32 ? setReg(2, 32, "load<u32>(load<u8>(pc, 2), VCPU_BASE)") : "";
    rows.push({ name: `CMOVCC_RR_${size}`, where, code: (t) => `${TABLE_CONDITION} if (truth) { ${setReg(2, size, regZero(3, size))} } else { ${keep} } ${t.done()}` });
    rows.push({ name: `CMOVCC_RM_${size}`, where, code: (t) => `${t.address()} ${t.checkRead(size)} ${TABLE_CONDITION} if (truth) { ${setReg(2, size, t.read(size))} } else { ${keep} } ${t.done()}` });
  }
  return rows;
}
