/** Reads the manual's opcode notation: everything that follows from `opcode` and `operands`, so that no row writes it again. */
import type { InstructionRow } from "./row.ts";

/** Bits of `Opcode.prefixes`, and the order of the decoder's prefix dimension. */
export const PREFIX_NONE = 1;
export const PREFIX_66 = 2;
export const PREFIX_F3 = 4;
export const PREFIX_F2 = 8;

export type ImmediateKind = "" | "ib" | "iw" | "id" | "io" | "cb" | "cw" | "cd" | "far16" | "far32" | "moffs" | "iw ib" | "one";

export interface Opcode {
  readonly vex: boolean;
  /** 0 one-byte, 1 0F, 2 0F 38, 3 0F 3A. */
  readonly map: number;
  /** First opcode byte in that map. */
  readonly byte: number;
  /** Opcode bytes the row covers: 8 with +rb, +rw, +rd, else 1. */
  readonly count: number;
  /** Mandatory prefixes the row asks for; undefined: none asked for. */
  readonly prefixes?: number;
  /** True for NP, 66, F3, F2 (the row claims these prefixes); false for NFx, which only excludes. */
  readonly claimsPrefix: boolean;
  readonly rexW: boolean;
  readonly hasModrm: boolean;
  /** Fixed ModRM.reg. */
  readonly reg?: number;
  /** Fixed ModRM.rm (0F 01 C1). */
  readonly rm?: number;
  /** Fixed ModRM.mod, of an opcode whose last byte is a ModRM byte: always 3. */
  readonly mod?: 3;
  /** VEX.L: 0, 1, or undefined when ignored. */
  readonly vexL?: 0 | 1;
  readonly vexW?: 0 | 1;
  readonly immediate: ImmediateKind;
}

const MAPS: Readonly<Record<string, number>> = { "0F": 1, "0F38": 2, "0F3A": 3 };
const PREFIXES: Readonly<Record<string, number>> = { NP: PREFIX_NONE, NFx: PREFIX_NONE | PREFIX_66, "66": PREFIX_66, F3: PREFIX_F3, F2: PREFIX_F2 };
const HEX = /^[0-9A-F]{2}$/;

export function parseOpcode(row: InstructionRow): Opcode {
  const tokens = row.opcode.split(" ").filter((token) => token !== "+");
  const fail = (why: string): never => {
    throw new Error(`${row.name} "${row.opcode}": ${why}`);
  };
  let vex = false;
  let map = 0;
  let prefixes: number | undefined;
  let claimsPrefix = false;
  let rexW = false;
  let vexL: 0 | 1 | undefined;
  let vexW: 0 | 1 | undefined;
  if (tokens[0]?.startsWith("VEX.") === true) {
    vex = true;
    claimsPrefix = true;
    prefixes = PREFIX_NONE;
    for (const part of tokens.shift()!.split(".").slice(1)) {
      if (part in MAPS) map = MAPS[part]!;
      else if (part in PREFIXES) prefixes = PREFIXES[part]!;
      else if (part === "LZ" || part === "L0" || part === "128") vexL = 0;
      else if (part === "L1" || part === "256") vexL = 1;
      else if (part === "W0") vexW = 0;
      else if (part === "W1") vexW = 1;
      else if (!["LIG", "WIG", "NDS", "NDD", "DDS"].includes(part)) fail(`unknown part ${part}`);
    }
  } else {
    // A first F3, F2 or 66 is a mandatory prefix only if an opcode follows it.
    if (PREFIXES[tokens[0] ?? ""] !== undefined && tokens.length > 1) {
      claimsPrefix = tokens[0] !== "NFx";
      prefixes = PREFIXES[tokens.shift()!];
    }
    if (tokens[0] === "REX.W") {
      rexW = true;
      tokens.shift();
    }
    if (tokens[0] === "0F") {
      tokens.shift();
      map = 1;
      const escape = tokens[0] as string | undefined;
      if (escape === "38" || escape === "3A") map = tokens.shift() === "38" ? 2 : 3;
    }
  }
  const first = tokens.shift() ?? fail("no opcode byte");
  const [hex, plus] = first.split("+");
  if (!HEX.test(hex!)) fail(`bad opcode byte ${first}`);
  const byte = Number.parseInt(hex!, 16);
  const count = plus === undefined ? 1 : 8;
  let hasModrm = false;
  let reg: number | undefined;
  let rm: number | undefined;
  let mod: 3 | undefined;
  const modrm = tokens[0];
  if (modrm !== undefined && /^[0-9A-F]{2}(\+i)?$/.test(modrm)) {
    const value = Number.parseInt(modrm, 16);
    if (value < 0xc0) fail("a ModRM byte below C0 is a memory operand");
    hasModrm = true;
    mod = 3;
    reg = (value >> 3) & 7;
    if (!modrm.endsWith("+i")) rm = value & 7;
    tokens.shift();
  } else if (modrm?.startsWith("/") === true) {
    hasModrm = true;
    if (modrm !== "/r") {
      if (modrm === "/is4") fail("/is4 without /r");
      reg = Number(modrm.slice(1));
    }
    tokens.shift();
  }
  const rest = tokens.join(" ");
  let immediate: ImmediateKind = "";
  if (/moffs/.test(row.operands)) immediate = "moffs";
  else if (/ptr16:16/.test(row.operands)) immediate = "far16";
  else if (/ptr16:32/.test(row.operands)) immediate = "far32";
  else if (rest === "/is4") immediate = "ib";
  else if (["", "ib", "iw", "id", "io", "cb", "cw", "cd", "iw ib"].includes(rest)) immediate = rest as ImmediateKind;
  else fail(`unknown "${rest}"`);
  if (row.encoding === "M1") immediate = "one";
  return {
    vex, map, byte, count, claimsPrefix, rexW, hasModrm, immediate,
    ...(prefixes === undefined ? {} : { prefixes }), ...(reg === undefined ? {} : { reg }), ...(rm === undefined ? {} : { rm }), ...(mod === undefined ? {} : { mod }),
    ...(vexL === undefined ? {} : { vexL }), ...(vexW === undefined ? {} : { vexW }),
  };
}

/** What ModRM.mod may say: both, memory only, registers only. */
export function modOf(row: InstructionRow, opcode: Opcode): "any" | "memory" | "register" {
  if (opcode.mod === 3) return "register";
  if (row.ignoresMod === true) return "any";
  const operands = row.operands.split(", ");
  if (operands.some((operand) => /\/m/.test(operand))) return "any";
  return operands.some(isMemory) ? "memory" : "register";
}

/** "m", "m64", "m16:32", "m16&64", "m80fp", "vm32x"; not "mm", "moffs". */
function isMemory(operand: string): boolean {
  return /^(m($|\d|ib)|vm\d)/.test(operand);
}

const GENERAL = /(?<![\w/])r(?:\/m)?(16|32|64)[ab]?\b|\b(AX)\b|\b(EAX)\b|\b(RAX)\b/;

/** Operand size that the first general register tells, bits. */
export function registerSize(row: InstructionRow): 16 | 32 | 64 | undefined {
  const match = GENERAL.exec(row.operands);
  if (match === null) return undefined;
  if (match[1] !== undefined) return Number(match[1]) as 16 | 32 | 64;
  return match[2] !== undefined ? 16 : match[3] !== undefined ? 32 : 64;
}

/** Operand-size attribute that selects the row; undefined: any. */
export function sizeOf(row: InstructionRow, opcode: Opcode): 16 | 32 | 64 | undefined {
  if (opcode.vex) return undefined;
  if (opcode.rexW) return 64;
  if (row.size !== undefined) return row.size === 8 ? undefined : row.size;
  if (row.address !== undefined) return undefined;
  return registerSize(row);
}

/** Bytes of the operand the row works on; 0: as the operand-size attribute says. */
export function operandBytes(row: InstructionRow, opcode: Opcode): 0 | 1 | 2 | 4 | 8 {
  if (row.size === 8) return 1;
  const first = row.operands.split(", ").find((operand) => operand !== "imm8" && operand !== "DX") ?? "";
  if (row.size === undefined && /^(r8|r\/m8|AL|moffs8)$/.test(first)) return 1;
  if (opcode.vex) return opcode.vexW === undefined ? 0 : opcode.vexW === 1 ? 8 : 4;
  const size = sizeOf(row, opcode);
  return size === undefined ? 0 : ((size / 8) as 2 | 4 | 8);
}

/** In which modes the row exists: bit 0 outside 64-bit mode, bit 1 in it. */
export function modesOf(row: InstructionRow, opcode: Opcode): number {
  if (row.modes === "not64") return 1;
  if (row.modes === "only64" || opcode.rexW || sizeOf(row, opcode) === 64 || row.address === 64) return 2;
  if (opcode.vex && opcode.vexW === 1 && registerSize(row) === 64) return 2;
  return row.address === 16 ? 1 : 3;
}

/** "F3 0F B8 /r" and the like put the operand in ModRM.reg too: the segment, control and debug registers that exist. */
export function specialRegister(row: InstructionRow): "source segment" | "destination segment" | "CR" | "DR" | undefined {
  const operands = row.operands.split(", ");
  if (operands[0] === "Sreg") return "destination segment";
  if (operands[1] === "Sreg") return "source segment";
  if (operands.includes("CR")) return "CR";
  return operands.includes("DR") ? "DR" : undefined;
}

/**
 * How a VEX row runs a handler that knows the legacy form, two operands of 128 bits (assembly/x86/exec/avx/lanes.ts):
 *
 * - "operands": as it is, because no vector register is written;
 * - "scalar": once, on a copy of the first source; the handler reads the memory operand itself;
 * - "immediate": on a copy of the r/m operand, whose result goes to VEX.vvvv;
 * - otherwise once a lane: the bytes from one lane's source to the next, and from one lane's result to the next.
 */
export type Lanes = "operands" | "scalar" | "immediate" | { readonly source: 0 | 2 | 4 | 8 | 16; readonly result: 8 | 16 };

export function lanesOf(row: InstructionRow, opcode: Opcode): Lanes {
  const operands = row.operands.split(", ");
  const [first] = operands as [string];
  // Comparisons write flags only; the destination of VMASKMOVDQU is not among its operands.
  if (!/^[xy]mm\d?$/.test(first) || row.writes !== undefined || row.name === "VMASKMOVDQU") return "operands";
  if (row.encoding.startsWith("VM")) return "immediate";
  const source = operands.find((operand) => operand.includes("/m")) ?? "";
  if (opcode.vexL !== 1) return source.endsWith("/m128") ? { source: 16, result: 16 } : "scalar";
  if (first.startsWith("xmm")) return { source: 16, result: 8 };
  // The count of a shift is the same for both lanes.
  if (row.encoding === "RVM" && source.startsWith("xmm")) return { source: 0, result: 16 };
  const bytes = Number(/\/m(\d+)$/.exec(source)![1]) / 16;
  return { source: bytes as 2 | 4 | 8 | 16, result: 16 };
}
