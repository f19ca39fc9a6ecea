/**
 * Records test/cases/integer: integer instructions of 64-bit mode, executed by run-on-hardware.c on the processor at hand.
 *
 *   gcc -O1 -mno-red-zone -o run-on-hardware test/cases/record/run-on-hardware.c
 *   npx tsx test/cases/record/record-integer.ts ./run-on-hardware "name of the processor"
 *
 * The instructions use RAX, RCX, RDX and 64 bytes at [RDI]. `flags` of a case is the mask of flags that the manual defines
 * for its inputs; undefined ones are not compared.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [recorder, processor] = process.argv.slice(2);
if (recorder === undefined || processor === undefined) throw new Error("usage: record-integer.ts run-on-hardware processor");

const CF = 1,
  PF = 4,
  AF = 0x10,
  ZF = 0x40,
  SF = 0x80,
  OF = 0x800;
const ALL = CF | PF | AF | ZF | SF | OF;

interface Inputs {
  readonly rax: bigint;
  readonly rcx: bigint;
  readonly rdx: bigint;
  readonly flags: number;
}
interface Recipe {
  readonly group: string;
  readonly name: string;
  readonly code: string;
  /** Bytes of memory that matter. */
  readonly memory: number;
  /** Mask of defined flags. */
  readonly defined: number | ((inputs: Inputs) => number);
  /** Changes random inputs so that they make sense. */
  readonly prepare?: (inputs: Inputs) => Inputs;
  readonly cases?: number;
}
const recipes: Recipe[] = [];

/* ---- encodings: operands are RAX (0), RCX (1), RDX (2) or [RDI] ---- */

const SIZES = [8, 16, 32, 64] as const;
type Size = (typeof SIZES)[number];
const hex = (...bytes: number[]): string => bytes.map((b) => (b & 255).toString(16).padStart(2, "0")).join("");
const prefix = (size: Size): string => (size === 16 ? "66" : size === 64 ? "48" : "");
/** Opcode whose bit 0 selects byte or operand size. */
const w = (opcode: number, size: Size): number => (size === 8 ? opcode : opcode | 1);
const registers = (reg: number, rm: number): number => 0xc0 | (reg << 3) | rm;
const memory = (reg: number): number => (reg << 3) | 7;
const NAMES: Record<Size, readonly string[]> = {
  8: ["al", "cl", "dl"],
  16: ["ax", "cx", "dx"],
  32: ["eax", "ecx", "edx"],
  64: ["rax", "rcx", "rdx"],
};
const add = (group: string, name: string, code: string, defined: Recipe["defined"], more: Partial<Recipe> = {}): void => {
  recipes.push({ group, name, code, defined, memory: 0, ...more });
};
const immediate = (size: Size, value: number): string =>
  size === 8 ? hex(value) : size === 16 ? hex(value, value >> 8) : hex(value, value >> 8, value >> 16, value >> 24);

/** ADD and its seven siblings in every form. */
function alu(): void {
  ["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"].forEach((name, n) => {
    const defined = ["or", "and", "xor"].includes(name) ? ALL & ~AF : ALL;
    for (const size of SIZES) {
      const [a, c] = NAMES[size];
      add("alu", `${name} ${a}, ${c}`, prefix(size) + hex(w(n << 3, size), registers(1, 0)), defined);
      add("alu", `${name} ${a}, ${a}`, prefix(size) + hex(w(n << 3, size), registers(0, 0)), defined, { cases: 4 });
      add("alu", `${name} ${c}, [rdi]`, prefix(size) + hex(w((n << 3) | 2, size), memory(1)), defined, { memory: 8 });
      add("alu", `${name} [rdi], ${a}`, prefix(size) + hex(w(n << 3, size), memory(0)), defined, { memory: 8 });
      add("alu", `${name} ${a}, imm`, prefix(size) + hex(w((n << 3) | 4, size)) + immediate(size, 0x80c3a581), defined, { cases: 6 });
      add("alu", `${name} [rdi], imm`, prefix(size) + hex(size === 8 ? 0x80 : 0x81, memory(n)) + immediate(size, 0x7fffff80), defined, {
        memory: 8,
        cases: 6,
      });
      if (size !== 8) add("alu", `${name} ${c}, imm8`, prefix(size) + hex(0x83, registers(n, 1), 0xfe), defined, { cases: 6 });
    }
    add("alu", `${name} ah, cl`, hex(n << 3, registers(1, 4)), defined, { cases: 6 });
    add("alu", `${name} dl, ch`, hex(n << 3, registers(5, 2)), defined, { cases: 6 });
  });
  for (const size of SIZES) {
    const [a, c] = NAMES[size];
    const p = prefix(size);
    add("alu", `test ${a}, ${c}`, p + hex(w(0x84, size), registers(1, 0)), ALL & ~AF);
    add("alu", `test [rdi], imm`, p + hex(w(0xf6, size), memory(0)) + immediate(size, 0x12345688), ALL & ~AF, { memory: 8 });
    add("alu", `inc ${c}`, p + hex(w(0xfe, size), registers(0, 1)), ALL);
    add("alu", `dec [rdi]`, p + hex(w(0xfe, size), memory(1)), ALL, { memory: 8 });
    add("alu", `not ${c}`, p + hex(w(0xf6, size), registers(2, 1)), ALL);
    add("alu", `neg ${c}`, p + hex(w(0xf6, size), registers(3, 1)), ALL);
    add("alu", `neg [rdi]`, p + hex(w(0xf6, size), memory(3)), ALL, { memory: 8 });
    add("alu", `xadd [rdi], ${c}`, p + hex(0x0f, w(0xc0, size), memory(1)), ALL, { memory: 8 });
    add("alu", `xadd ${a}, ${c}`, p + hex(0x0f, w(0xc0, size), registers(1, 0)), ALL);
    add("alu", `cmpxchg ${NAMES[size][2]}, ${c}`, p + hex(0x0f, w(0xb0, size), registers(1, 2)), ALL);
    add("alu", `cmpxchg [rdi], ${c}`, p + hex(0x0f, w(0xb0, size), memory(1)), ALL, { memory: 8 });
    add("alu", `cmpxchg ${a}, ${c}`, p + hex(0x0f, w(0xb0, size), registers(1, 0)), ALL, { cases: 3 });
    add("alu", `xchg [rdi], ${c}`, p + hex(w(0x86, size), memory(1)), ALL, { memory: 8, cases: 4 });
  }
  add("alu", "cmpxchg8b [rdi]", hex(0x0f, 0xc7, memory(1)), ALL, { memory: 8 });
  add("alu", "cmpxchg16b [rdi]", hex(0x48, 0x0f, 0xc7, memory(1)), ALL, { memory: 16 });
}

/** Shifts and rotates: flags are unchanged for a count of 0, OF is defined for 1, CF of SHL and SHR up to the size. */
function shifts(): void {
  const masked = (count: number, size: Size): number => count & (size === 64 ? 63 : 31);
  ["rol", "ror", "rcl", "rcr", "shl", "shr", "sal", "sar"].forEach((name, n) => {
    const rotate = n < 4;
    const defined = (count: number, size: Size): number => {
      if (count === 0) return ALL;
      let mask = rotate ? ALL : ALL & ~AF;
      if (count !== 1) mask &= ~OF;
      if (!rotate && name !== "sar" && count > size) mask &= ~CF;
      return mask;
    };
    for (const size of SIZES) {
      const [a] = NAMES[size];
      const p = prefix(size);
      add(
        "shift",
        `${name} ${a}, cl`,
        p + hex(w(0xd2, size), registers(n, 0)),
        ({ rcx }) => defined(masked(Number(rcx & 0xffn), size), size),
        { cases: 20, prepare: (i) => ({ ...i, rcx: i.rcx & 0x47n }) },
      );
      add(
        "shift",
        `${name} ${a}, cl (any)`,
        p + hex(w(0xd2, size), registers(n, 0)),
        ({ rcx }) => defined(masked(Number(rcx & 0xffn), size), size),
        { cases: 12 },
      );
      add("shift", `${name} [rdi], cl`, p + hex(w(0xd2, size), memory(n)), ({ rcx }) => defined(masked(Number(rcx & 0xffn), size), size), {
        memory: 8,
        cases: 12,
      });
      add("shift", `${name} ${a}, 1`, p + hex(w(0xd0, size), registers(n, 0)), defined(1, size));
      for (const count of [1, 5, 17, 33, 63])
        add("shift", `${name} ${a}, ${count}`, p + hex(w(0xc0, size), registers(n, 0), count), defined(masked(count, size), size), {
          cases: 4,
        });
      add("shift", `${name} [rdi], 3`, p + hex(w(0xc0, size), memory(n), 3), defined(3, size), { memory: 8, cases: 4 });
    }
  });
  for (const size of [16, 32, 64] as const) {
    const [a] = NAMES[size];
    const p = prefix(size);
    for (const [name, opcode] of [
      ["shld", 0xa4],
      ["shrd", 0xac],
    ] as const) {
      const defined = (count: number): number => (count === 0 ? ALL : count === 1 ? ALL & ~AF : ALL & ~AF & ~OF);
      for (const count of [1, 7, 16, 31]) {
        if (count <= size)
          add("shift", `${name} ${a}, dx, ${count}`, p + hex(0x0f, opcode, registers(2, 0), count), defined(count), { cases: 5 });
      }
      const prepare = (i: Inputs): Inputs => ({ ...i, rcx: size === 16 ? i.rcx & ~0xf0n : i.rcx });
      add(
        "shift",
        `${name} ${a}, dx, cl`,
        p + hex(0x0f, opcode + 1, registers(2, 0)),
        ({ rcx }) => defined(masked(Number(rcx & 0xffn), size)),
        { cases: 16, prepare },
      );
      add("shift", `${name} [rdi], dx, cl`, p + hex(0x0f, opcode + 1, memory(2)), ({ rcx }) => defined(masked(Number(rcx & 0xffn), size)), {
        memory: 8,
        cases: 8,
        prepare,
      });
    }
  }
}

function multiply(): void {
  for (const size of SIZES) {
    const p = prefix(size);
    for (const [name, n] of [
      ["mul", 4],
      ["imul", 5],
    ] as const) {
      add("multiply", `${name} ${NAMES[size][1]}`, p + hex(w(0xf6, size), registers(n, 1)), CF | OF, { cases: 16 });
      add("multiply", `${name} [rdi]`, p + hex(w(0xf6, size), memory(n)), CF | OF, { memory: 8 });
    }
    for (const [name, n] of [
      ["div", 6],
      ["idiv", 7],
    ] as const) {
      // Dividends whose quotient is likely to fit.
      const prepare = (i: Inputs): Inputs => {
        const small = (i.rdx & 3n) === 0n;
        if (size === 8) return small ? i : { ...i, rax: i.rax & 0xffn };
        return small ? i : { ...i, rdx: name === "idiv" && BigInt.asIntN(size, i.rax) < 0n ? 0xffffffffffffffffn : 0n };
      };
      add("multiply", `${name} ${NAMES[size][1]}`, p + hex(w(0xf6, size), registers(n, 1)), 0, { cases: 24, prepare });
      add("multiply", `${name} [rdi]`, p + hex(w(0xf6, size), memory(n)), 0, { memory: 8, prepare });
    }
    if (size === 8) continue;
    const [a, c] = NAMES[size];
    add("multiply", `imul ${a}, ${c}`, p + hex(0x0f, 0xaf, registers(0, 1)), CF | OF, { cases: 16 });
    add("multiply", `imul ${a}, [rdi]`, p + hex(0x0f, 0xaf, memory(0)), CF | OF, { memory: 8 });
    add("multiply", `imul ${a}, ${c}, imm`, p + hex(0x69, registers(0, 1)) + immediate(size, -12345), CF | OF);
    add("multiply", `imul ${a}, [rdi], imm8`, p + hex(0x6b, memory(0), 0x85), CF | OF, { memory: 8 });
  }
}

/** A VEX prefix of map 2 (0F38) or 3 (0F3A): vvvv is a register number, all registers are below 8. */
const vex = (map: number, pp: number, wide: boolean, vvvv: number): string =>
  hex(0xc4, 0xe0 | map, (wide ? 0x80 : 0) | ((~vvvv & 15) << 3) | pp);

function bits(): void {
  for (const size of [16, 32, 64] as const) {
    const [a, c] = NAMES[size];
    const p = prefix(size);
    // The flags of BSF and BSR but ZF are undefined, and the destination for a source of 0.
    const source = (i: Inputs): Inputs => (BigInt.asUintN(size, i.rcx) === 0n ? { ...i, rcx: 1n } : i);
    add("bit", `bsf ${a}, ${c}`, p + hex(0x0f, 0xbc, registers(0, 1)), ZF, { prepare: source });
    add("bit", `bsr ${a}, ${c}`, p + hex(0x0f, 0xbd, registers(0, 1)), ZF, { prepare: source });
    add(
      "bit",
      `tzcnt ${a}, ${c}`,
      (size === 16 ? "66" : "") + "f3" + (size === 64 ? "48" : "") + hex(0x0f, 0xbc, registers(0, 1)),
      CF | ZF,
    );
    add(
      "bit",
      `lzcnt ${a}, ${c}`,
      (size === 16 ? "66" : "") + "f3" + (size === 64 ? "48" : "") + hex(0x0f, 0xbd, registers(0, 1)),
      CF | ZF,
    );
    add("bit", `popcnt ${a}, ${c}`, (size === 16 ? "66" : "") + "f3" + (size === 64 ? "48" : "") + hex(0x0f, 0xb8, registers(0, 1)), ALL);
    ["bt", "bts", "btr", "btc"].forEach((name, n) => {
      const unchanged = CF | ZF;
      add("bit", `${name} ${a}, ${c}`, p + hex(0x0f, 0xa3 | (n << 3), registers(1, 0)), unchanged);
      add("bit", `${name} [rdi], ${c}`, p + hex(0x0f, 0xa3 | (n << 3), memory(1)), unchanged, {
        memory: 64,
        prepare: (i) => ({ ...i, rcx: i.rcx & 0x1ffn }),
      });
      add("bit", `${name} [rdi+32], ${c} (negative)`, p + hex(0x0f, 0xa3 | (n << 3), 0x4f, 32), unchanged, {
        memory: 64,
        prepare: (i) => ({ ...i, rcx: -((i.rcx & 0xffn) + 1n) & 0xffffffffffffffffn }),
      });
      add("bit", `${name} ${a}, 13`, p + hex(0x0f, 0xba, registers(4 + n, 0), 13), unchanged, { cases: 4 });
      add("bit", `${name} [rdi], 77`, p + hex(0x0f, 0xba, memory(4 + n), 77), unchanged, { memory: 16, cases: 4 });
    });
    add("bit", `movbe ${a}, [rdi]`, p + hex(0x0f, 0x38, 0xf0, memory(0)), ALL, { memory: 8, cases: 3 });
    add("bit", `movbe [rdi], ${a}`, p + hex(0x0f, 0x38, 0xf1, memory(0)), ALL, { memory: 8, cases: 3 });
    if (size !== 16) add("bit", `bswap ${c}`, p + hex(0x0f, 0xc9), ALL, { cases: 3 });
  }
  for (const wide of [false, true]) {
    const r = wide ? 64 : 32;
    const rex = wide ? "48" : "";
    const zeroOf = ALL & ~AF & ~PF;
    add("bit", `andn r${r}`, vex(2, 0, wide, 2) + hex(0xf2, registers(0, 1)), zeroOf);
    add("bit", `bextr r${r}`, vex(2, 0, wide, 2) + hex(0xf7, registers(0, 1)), CF | OF | ZF, {
      cases: 16,
      prepare: (i) => ({ ...i, rdx: i.rdx & 0x3f3fn }),
    });
    add("bit", `bextr r${r} (any)`, vex(2, 0, wide, 2) + hex(0xf7, registers(0, 1)), CF | OF | ZF);
    add("bit", `blsr r${r}`, vex(2, 0, wide, 0) + hex(0xf3, registers(1, 1)), zeroOf);
    add("bit", `blsmsk r${r}`, vex(2, 0, wide, 0) + hex(0xf3, registers(2, 1)), zeroOf);
    add("bit", `blsi r${r}`, vex(2, 0, wide, 0) + hex(0xf3, registers(3, 1)), zeroOf);
    add("bit", `bzhi r${r}`, vex(2, 0, wide, 2) + hex(0xf5, registers(0, 1)), zeroOf, { prepare: (i) => ({ ...i, rdx: i.rdx & 0x7fn }) });
    add("bit", `pdep r${r}`, vex(2, 3, wide, 2) + hex(0xf5, registers(0, 1)), ALL);
    add("bit", `pext r${r}`, vex(2, 2, wide, 2) + hex(0xf5, registers(0, 1)), ALL);
    add("bit", `mulx r${r}`, vex(2, 3, wide, 1) + hex(0xf6, registers(0, 1)), ALL);
    add("bit", `mulx r${r} [rdi]`, vex(2, 3, wide, 1) + hex(0xf6, memory(0)), ALL, { memory: 8 });
    add("bit", `rorx r${r}`, vex(3, 3, wide, 0) + hex(0xf0, registers(0, 1), 0x2b), ALL);
    add("bit", `sarx r${r}`, vex(2, 2, wide, 2) + hex(0xf7, registers(0, 1)), ALL);
    add("bit", `shlx r${r}`, vex(2, 1, wide, 2) + hex(0xf7, registers(0, 1)), ALL);
    add("bit", `shrx r${r}`, vex(2, 3, wide, 2) + hex(0xf7, registers(0, 1)), ALL);
    add("bit", `adcx r${r}`, "66" + rex + hex(0x0f, 0x38, 0xf6, registers(0, 1)), ALL);
    add("bit", `adox r${r}`, "f3" + rex + hex(0x0f, 0x38, 0xf6, registers(0, 1)), ALL);
    add("bit", `crc32 r${r}, dl`, "f2" + rex + hex(0x0f, 0x38, 0xf0, registers(0, 2)), ALL, { cases: 4 });
    add("bit", `crc32 r${r}, r`, "f2" + rex + hex(0x0f, 0x38, 0xf1, registers(0, 2)), ALL, { cases: 4 });
  }
  add("bit", "crc32 eax, ch", "f2" + hex(0x0f, 0x38, 0xf0, registers(0, 5)), ALL, { cases: 4 });
  add("bit", "crc32 eax, dx", "66f2" + hex(0x0f, 0x38, 0xf1, registers(0, 2)), ALL, { cases: 4 });
}

function moves(): void {
  for (const size of [16, 32, 64] as const) {
    const [a, c] = NAMES[size];
    const p = prefix(size);
    for (const [name, opcode] of [
      ["movzx", 0xb6],
      ["movsx", 0xbe],
    ] as const) {
      add("move", `${name} ${a}, cl`, p + hex(0x0f, opcode, registers(0, 1)), ALL, { cases: 4 });
      add("move", `${name} ${a}, ch`, p + hex(0x0f, opcode, registers(0, size === 64 ? 2 : 5)), ALL, { cases: 4 });
      add("move", `${name} ${a}, word [rdi]`, p + hex(0x0f, opcode + 1, memory(0)), ALL, { memory: 8, cases: 4 });
    }
    add("move", `movsxd ${a}, ${c}`, p + hex(0x63, registers(0, 1)), ALL, { cases: 4 });
    add("move", `cbw/cwde/cdqe ${size}`, p + hex(0x98), ALL, { cases: 4 });
    add("move", `cwd/cdq/cqo ${size}`, p + hex(0x99), ALL, { cases: 4 });
    add("move", `lea ${a}, [rdi*0+rcx*4+rdx-5]`, p + hex(0x8d, 0x44, 0x8a, 0xfb), ALL, { cases: 4 });
    add("move", `lea ${a}, [ecx+edx*8]`, "67" + p + hex(0x8d, 0x04, 0xd1), ALL, { cases: 4 });
    add("move", `mov ${c}, [rdi+3]`, p + hex(0x8b, 0x4f, 3), ALL, { memory: 16, cases: 3 });
    add("move", `mov [rdi+5], ${c}`, p + hex(0x89, 0x4f, 5), ALL, { memory: 16, cases: 3 });
    for (let cc = 0; cc < 16; cc++) add("move", `cmov${cc} ${a}, ${c}`, p + hex(0x0f, 0x40 | cc, registers(0, 1)), ALL, { cases: 6 });
  }
  for (let cc = 0; cc < 16; cc++) add("move", `set${cc} cl`, hex(0x0f, 0x90 | cc, registers(0, 1)), ALL, { cases: 10 });
  for (const [name, opcode] of [
    ["lahf", 0x9f],
    ["sahf", 0x9e],
    ["clc", 0xf8],
    ["stc", 0xf9],
    ["cmc", 0xf5],
  ] as const)
    add("move", name, hex(opcode), ALL, { cases: 6 });
  // mov ah, imm8; mov rax, imm64; mov ecx, imm32 sign-extended
  add("move", "mov ah, 5a", hex(0xb4, 0x5a), ALL, { cases: 2 });
  add("move", "movabs rax", hex(0x48, 0xb8, 1, 2, 3, 4, 5, 6, 7, 0x88), ALL, { cases: 1 });
  add("move", "mov rcx, simm32", hex(0x48, 0xc7, 0xc1, 1, 2, 3, 0x84), ALL, { cases: 1 });
  add("move", "mov cl, ah", hex(0x88, registers(4, 1)), ALL, { cases: 2 });
}

/** push rsi; push rdi; lea rsi, [rdi+32]; op; pop rdi; pop rsi */
const framed = (code: string): string => `56578d7720`.replace("8d7720", "488d7720") + code + "5f5e";
function strings(): void {
  const few = (i: Inputs): Inputs => ({ ...i, rcx: i.rcx & 3n });
  for (const size of SIZES) {
    const p = prefix(size);
    for (const [name, opcode] of [
      ["movs", 0xa4],
      ["stos", 0xaa],
      ["lods", 0xac],
    ] as const) {
      add("string", `${name}${size}`, framed(p + hex(w(opcode, size))), ALL, { memory: 64, cases: 2 });
      add("string", `rep ${name}${size}`, framed("f3" + p + hex(w(opcode, size))), ALL, { memory: 64, prepare: few, cases: 5 });
    }
    for (const [name, opcode] of [
      ["cmps", 0xa6],
      ["scas", 0xae],
    ] as const) {
      add("string", `${name}${size}`, framed(p + hex(w(opcode, size))), ALL, { memory: 64, cases: 4 });
      add("string", `repe ${name}${size}`, framed("f3" + p + hex(w(opcode, size))), ALL, { memory: 64, prepare: few });
      add("string", `repne ${name}${size}`, framed("f2" + p + hex(w(opcode, size))), ALL, { memory: 64, prepare: few });
    }
  }
  // std; std-direction move within the buffer; cld
  add("string", "std; rep movsb; cld", framed("488d7628" + "488d7f30" + "fd" + "f3a4" + "fc"), ALL, { memory: 64, prepare: few, cases: 4 });
}

alu();
shifts();
multiply();
bits();
moves();
strings();

/* ---- inputs: a fixed generator, with many values at the edges ---- */

let seed = 0x9e3779b97f4a7c15n;
function random(): bigint {
  seed = (seed + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
  let z = seed;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
  return z ^ (z >> 31n);
}
const EDGES = [
  0n,
  1n,
  0x7fn,
  0x80n,
  0xffn,
  0x7fffn,
  0x8000n,
  0xffffn,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  0x7fffffffffffffffn,
  0x8000000000000000n,
  0xffffffffffffffffn,
];
const value = (): bigint => (random() & 1n ? EDGES[Number(random() % BigInt(EDGES.length))]! : random());

/** struct state of run-on-hardware.c: offsets of RAX, RCX, RDX, RFLAGS, the signal and the memory. */
const STATE_SIZE = 272,
  RAX = 112,
  SIGNAL = 148,
  MEMORY = 208;
const FLAGS_ALWAYS = 0x202;

interface Prepared {
  readonly recipe: Recipe;
  readonly inputs: Inputs;
  readonly memory: Buffer;
}
const prepared: Prepared[] = [];
const lines: string[] = [];
for (const recipe of recipes) {
  for (let i = 0; i < (recipe.cases ?? 8); i++) {
    let inputs: Inputs = { rax: value(), rcx: value(), rdx: value(), flags: Number(random()) & ALL };
    if (recipe.prepare) inputs = recipe.prepare(inputs);
    const bytes = Buffer.alloc(64);
    for (let k = 0; k < recipe.memory; k += 8) bytes.writeBigUInt64LE(value(), k);
    // Equal elements now and then, for comparisons.
    if (recipe.group === "string" && i & 1) bytes.fill(bytes[0]!);
    if (recipe.name.startsWith("cmpxchg") && i & 1) bytes.writeBigUInt64LE(inputs.rax, 0);
    const state = Buffer.alloc(STATE_SIZE);
    state.writeUInt16LE(0x37f, 0);
    state.writeUInt16LE(0xffff, 8);
    [inputs.rax, inputs.rcx, inputs.rdx, BigInt(inputs.flags | FLAGS_ALWAYS)].forEach((v, k) => state.writeBigUInt64LE(v, RAX + k * 8));
    state.writeUInt32LE(0x1f80, RAX + 32);
    bytes.copy(state, MEMORY);
    prepared.push({ recipe, inputs, memory: bytes });
    lines.push(`${recipe.code} ${state.toString("hex")}`);
  }
}
const output = spawnSync(recorder, { input: `${lines.join("\n")}\n`, maxBuffer: 1 << 28 })
  .stdout.toString()
  .trim()
  .split("\n");
if (output.length !== lines.length) throw new Error(`${lines.length} cases, ${output.length} results`);

interface Instruction {
  name: string;
  code: string;
  in: string;
  out: string;
  cases: string[];
}
const files = new Map<string, Map<Recipe, Instruction>>();
prepared.forEach(({ recipe, inputs, memory: before }, i) => {
  const state = Buffer.from(output[i]!, "hex");
  const [rax, rcx, rdx, flags] = [0, 1, 2, 3].map((k) => state.readBigUInt64LE(RAX + k * 8)) as [bigint, bigint, bigint, bigint];
  const defined = typeof recipe.defined === "number" ? recipe.defined : recipe.defined(inputs);
  const signal = state.readUInt32LE(SIGNAL);
  const instructions = files.get(recipe.group) ?? new Map<Recipe, Instruction>();
  files.set(recipe.group, instructions);
  const names = `rax rcx rdx flags${recipe.memory ? " memory" : ""}`;
  const instruction = instructions.get(recipe) ?? {
    name: recipe.name,
    code: recipe.code,
    in: names,
    out: `${names} defined fault`,
    cases: [],
  };
  instructions.set(recipe, instruction);
  const words = (a: bigint, c: bigint, d: bigint, f: number, bytes: Buffer): string =>
    [
      a.toString(16),
      c.toString(16),
      d.toString(16),
      f.toString(16),
      ...(recipe.memory ? [bytes.subarray(0, recipe.memory).toString("hex")] : []),
    ].join(" ");
  const left = words(inputs.rax, inputs.rcx, inputs.rdx, inputs.flags, before);
  const right = words(rax, rcx, rdx, Number(flags) & ALL, state.subarray(MEMORY));
  instruction.cases.push(`${left} > ${right} ${defined.toString(16)} ${signal}`);
});
for (const [group, instructions] of files) {
  const text = [...instructions.values()]
    .map(
      ({ cases, ...head }) =>
        `    ${JSON.stringify(head).slice(0, -1)}, "cases": [\n${cases.map((c) => `      ${JSON.stringify(c)}`).join(",\n")}\n    ]}`,
    )
    .join(",\n");
  const from = `recorded on x86-64 hardware (${processor}) by test/cases/record/run-on-hardware.c and record-integer.ts`;
  writeFileSync(
    new URL(`../integer/${group}.json`, import.meta.url),
    `{\n  "from": ${JSON.stringify(from)},\n  "instructions": [\n${text}\n  ]\n}\n`,
  );
}
console.log(`${prepared.length} cases of ${recipes.length} instructions`);
