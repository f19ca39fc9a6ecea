/**
 * The places a micro-op's meaning is written for. One template a micro-op (src/spec/x86/micro-ops.ts), several products:
 *
 *   long    the hot loop for 64-bit mode: no calls; what needs one leaves the function before anything is committed
 *   legacy  the hot loop for flat 16- and 32-bit segments: linear addresses wrap at 4 GiB
 *   slow    the same op with calls: TLB misses, MMIO, page crossings, code pages, faults
 */
export type Size = 8 | 16 | 32 | 64;

export interface Target {
  readonly kind: "long" | "legacy" | "slow";
  /** Declares `va`, the linear address of the memory operand. */
  address(): string;
  /** The same where there is no index register. */
  baseAddress(): string;
  /** After it, `read(size)` is the operand. */
  checkRead(size: Size): string;
  /** After it, `write` may be used. */
  checkWrite(size: Size): string;
  /** After it, both may be used; a missing write permission is a write fault, as the manual has it. */
  checkReadWrite(size: Size): string;
  /** The memory operand, sign-extended to i64. */
  read(size: Size): string;
  /** The memory operand, zero-extended to u64. */
  readZero(size: Size): string;
  /** Stores the low bits of a value: the first commit of an op. */
  write(size: Size, value: string): string;
  /** The lazy flags are the locals kind, fa, fb, fr in every product. */
  done(): string;
}

const TLB = { read: 0, write: 8, addend: 24 };

function hot(kind: "long" | "legacy"): Target {
  const sum =
    "load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)";
  const check = (size: Size, tag: number): string =>
    `const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
      if (load<u64>(e, TLB_BASE + ${tag}) != (((va + ${size / 8 - 1}) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
      const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + ${TLB.addend});`;
  return {
    kind,
    baseAddress: () => {
      const near = "load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)";
      return kind === "long" ? `const va: u64 = ${near};` : `const va: u64 = (${near}) & 0xffffffff;`;
    },
    address: () => (kind === "long" ? `const va: u64 = ${sum};` : `const va: u64 = (${sum}) & 0xffffffff;`),
    checkRead: (size) => check(size, TLB.read),
    checkWrite: (size) => check(size, TLB.write),
    checkReadWrite: (size) => check(size, TLB.write),
    read: (size) => (size === 64 ? "load<i64>(ptr)" : `<i64>load<i${size}>(ptr)`),
    readZero: (size) => (size === 64 ? "load<u64>(ptr)" : `<u64>load<u${size}>(ptr)`),
    write: (size, value) => `store<u${size}>(ptr, <u${size}>(${value}));`,
    done: () => "pc += 16; continue;",
  };
}

export const LONG = hot("long");
export const LEGACY = hot("legacy");

export const SLOW: Target = {
  kind: "slow",
  baseAddress: () => "const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & addressMask;",
  address: () =>
    "const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & addressMask;",
  checkRead: (size) => `const value: u64 = load${size}(va); if (faulted()) return memoryFault(pc);`,
  checkWrite: () => "",
  checkReadWrite: (size) =>
    `if (!probe(va, ${size / 8}, true)) return memoryFault(pc); const value: u64 = load${size}(va); if (faulted()) return memoryFault(pc);`,
  read: (size) => (size === 64 ? "<i64>value" : `<i64><i${size}>value`),
  readZero: (size) => (size === 64 ? "value" : `<u64><u${size}>value`),
  write: (size, value) => `if (!store${size}(va, <u64>(${value}))) return memoryFault(pc);`,
  done: () => "break;",
};
