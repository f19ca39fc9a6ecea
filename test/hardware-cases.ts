/**
 * Runs case files recorded on hardware (test/cases/record/run-on-hardware.c) against the handlers of assembly/x86/exec.
 *
 * A file holds instructions; an instruction has its bytes, the names of the state it reads (`in`) and leaves (`out`), and
 * cases "in values > out values", all hexadecimal. RDI is the address of `memory`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MACHINE_BASE, RAM_BASE, VCPU_BASE } from "../assembly/spec/layout.ts";
import * as Machine from "../assembly/spec/machine-offset.ts";
import * as Vcpu from "../assembly/spec/vcpu-offset.ts";
import { MMX_INSTRUCTIONS } from "../src/spec/x86/instructions/mmx.ts";
import type { InstructionRow } from "../src/spec/x86/instructions/row.ts";
import { SSE_INSTRUCTIONS } from "../src/spec/x86/instructions/sse.ts";
import { X87_INSTRUCTIONS } from "../src/spec/x86/instructions/x87.ts";
import { compile, type Harness, type Host } from "./harness.ts";

export interface CaseFile {
  /** Origin: mandatory. */
  readonly from: string;
  readonly instructions: readonly {
    readonly name: string;
    readonly code: string;
    readonly in: string;
    readonly out: string;
    readonly cases: readonly string[];
  }[];
}

const root = new URL("..", import.meta.url).pathname;
const ROWS: readonly InstructionRow[] = [...X87_INSTRUCTIONS, ...MMX_INSTRUCTIONS, ...SSE_INSTRUCTIONS];
const OPCODES = new Set(ROWS.map((row) => row.opcode));
const OP = 0x8000;
const MEMORY = 0x2000;
/** Bits of assembly/x86/state/micro-op.ts. */
const IS_REGISTER = 0x20;
const OUTCOME_FAULT = 1;
const NO_FAULT = 0xffffffff;

export function loadCases(path: string): CaseFile {
  const file = JSON.parse(readFileSync(join(root, "test/cases", path), "utf8")) as CaseFile;
  if (!file.from) throw new Error(`${path} does not say where its cases come from`);
  return file;
}

/** The instructions of a file by the first word of their names. */
export function byMnemonic(file: CaseFile): Map<string, CaseFile["instructions"][number][]> {
  const groups = new Map<string, CaseFile["instructions"][number][]>();
  for (const instruction of file.instructions) {
    const mnemonic = instruction.name.split(" ")[0]!;
    groups.set(mnemonic, [...(groups.get(mnemonic) ?? []), instruction]);
  }
  return groups;
}

/** Compiles the handlers of folders or files of assembly/x86/exec; `host` as for compile(). */
export async function compileHandlers(paths: readonly string[], host: Host = {}): Promise<Harness> {
  const files = paths.flatMap((path) =>
    path.endsWith(".ts") ? [path] : readdirSync(join(root, "assembly/x86/exec", path)).map((name) => join(path, name)),
  );
  let text = `import { arithmeticFlags } from "../../assembly/x86/state/flags.ts";\n`;
  const names: string[] = [];
  for (const file of files) {
    const found = [...readFileSync(join(root, "assembly/x86/exec", file), "utf8").matchAll(/^export function (exec\w+)/gm)].map(
      (match) => match[1]!,
    );
    if (found.length > 0) text += `import { ${found.join(", ")} } from "../../assembly/x86/exec/${file}";\n`;
    names.push(...found);
  }
  const entry = `dist/test/${paths.join("-").replaceAll(/\W/g, "-")}.ts`;
  mkdirSync(dirname(join(root, entry)), { recursive: true });
  text += `export { ${[...names, "arithmeticFlags"].join(", ")} };\n`;
  // An entry that is as it was stays as old as it was, and so does its binary.
  const path = join(root, entry);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  return compile(entry, host);
}

interface Matched {
  readonly row: InstructionRow;
  readonly bytes: Uint8Array;
}

/** Finds the row of an instruction by its bytes, and its MicroOp. Enough for register forms and [rdi]. */
function decode(code: string): Matched {
  const input = Buffer.from(code, "hex");
  let at = 0;
  let prefix = "NP";
  let rex = 0;
  let flags = 0;
  let opSize = 4;
  for (; ; at++) {
    const byte = input[at]!;
    if (byte === 0x66) {
      if (prefix === "NP") prefix = "66";
      flags |= 8;
      opSize = 2;
    } else if (byte === 0xf3 || byte === 0xf2) {
      prefix = byte === 0xf3 ? "F3" : "F2";
      flags |= byte === 0xf3 ? 1 : 2;
    } else if ((byte & 0xf0) === 0x40) {
      rex = (byte & 15) | 0x10;
      if (byte & 8) opSize = 8;
    } else break;
  }
  let map = 0;
  if (input[at] === 0x0f) {
    at++;
    map = 1;
    if (input[at] === 0x38 || input[at] === 0x3a) map = input[at++] === 0x38 ? 2 : 3;
  }
  const byte = input[at++]!;
  const modrm = at < input.length ? input[at++]! : 0;
  const imm = at < input.length ? input.readInt8(at) : 0;
  const wanted = `${["", "0F ", "0F 38 ", "0F 3A "][map]}${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const matches = (row: InstructionRow): boolean => {
    let opcode = row.opcode;
    const own = /^(NP|66|F3|F2) /.exec(opcode);
    if (own) opcode = opcode.slice(own[0].length);
    if (own && own[1] !== prefix) return false;
    if (!own && map !== 0 && prefix !== "NP") return false;
    const wide = opcode.startsWith("REX.W ");
    if (wide !== ((rex & 8) !== 0) && OPCODES.has(`${own?.[0] ?? ""}REX.W ${opcode.replace("REX.W ", "")}`)) return false;
    opcode = opcode.replace("REX.W ", "");
    if (!opcode.startsWith(wanted)) return false;
    const rest = opcode.slice(wanted.length).trim().split(" ")[0]!;
    const register = modrm >= 0xc0;
    if (rest === "") return true;
    if (rest.startsWith("/")) {
      if (rest !== "/r" && Number(rest[1]) !== ((modrm >> 3) & 7)) return false;
      const memory = /(^|, )m(\d|$)/.test(row.operands);
      return /\/m/.test(row.operands) || memory !== register;
    }
    if (rest.endsWith("+i")) return register && Number.parseInt(rest, 16) >> 3 === modrm >> 3;
    return Number.parseInt(rest, 16) === modrm;
  };
  const row = ROWS.find(matches);
  if (row === undefined) throw new Error(`no row for ${code}`);
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  bytes[2] = (((modrm >> 3) & 7) | (rex & 4 ? 8 : 0)) * 8;
  bytes[3] = (modrm >= 0xc0 ? (modrm & 7) | (rex & 1 ? 8 : 0) : 7) * 8;
  bytes[4] = Vcpu.ZERO;
  view.setInt32(12, imm, true);
  bytes[18] = input.length;
  bytes[19] = modrm;
  bytes[20] = flags | (modrm >= 0xc0 ? IS_REGISTER : 0);
  bytes[21] = 3;
  bytes[22] = opSize;
  bytes[23] = 8;
  view.setUint16(28, byte | (map << 8), true);
  bytes[31] = rex;
  return { row, bytes };
}

/** 64-bit mode at CPL 0, flat segments, no paging, x87 and SSE enabled. */
function prepare({ bytes, view }: Harness): void {
  bytes.fill(0, VCPU_BASE, VCPU_BASE + 0x3000);
  const u32 = (offset: number, value: number): void => view.setUint32(VCPU_BASE + offset, value, true);
  u32(Vcpu.CR0, 0x23);
  u32(Vcpu.CR4, 0x600);
  u32(Vcpu.EFER, 0x500);
  u32(Vcpu.FAULT_VECTOR, NO_FAULT);
  u32(Vcpu.CODE_MODE, 6);
  for (let i = 0; i < 6; i++) {
    u32(Vcpu.SEG_LIMIT + 4 * i, 0xffffffff);
    u32(Vcpu.SEG_ACCESS + 4 * i, i === 1 ? 0xa09b : 0xc093);
  }
  u32(Vcpu.LAZY_KIND, 3); // all six flags from lazyA
  u32(Vcpu.RDI, MEMORY);
  u32(Vcpu.FCW, 0x37f);
  u32(Vcpu.FTW, 0xffff);
  u32(Vcpu.MXCSR, 0x1f80);
  const m64 = (offset: number, value: bigint): void => view.setBigUint64(MACHINE_BASE + offset, value, true);
  m64(Machine.RAM_SLOTS + 8, 0x1000000n);
  m64(Machine.RAM_SLOTS + 16, BigInt(RAM_BASE));
  view.setUint32(MACHINE_BASE + Machine.RAM_SLOT_COUNT, 1, true);
  view.setUint32(MACHINE_BASE + Machine.A20, 1, true);
  view.setUint32(MACHINE_BASE + Machine.PHYSICAL_ADDRESS_BITS, 40, true);
  view.setUint32(MACHINE_BASE + Machine.LINEAR_ADDRESS_BITS, 48, true);
}

const GENERAL: Readonly<Record<string, number>> = {
  rax: Vcpu.RAX,
  rcx: Vcpu.RCX,
  rdx: Vcpu.RDX,
  rdi: Vcpu.RDI,
  cr0: Vcpu.CR0,
  cr4: Vcpu.CR4,
  rip: Vcpu.RIP,
  fip: Vcpu.FIP,
  fdp: Vcpu.FDP,
};
const WORDS: Readonly<Record<string, number>> = {
  mxcsr: Vcpu.MXCSR,
  fcw: Vcpu.FCW,
  fsw: Vcpu.FSW,
  ftw: Vcpu.FTW,
  fop: Vcpu.FOP,
  fcs: Vcpu.FCS,
  fds: Vcpu.FDS,
};

const big = (text: string): bigint => BigInt(`0x${text}`);

/** Address of ST(i): TOP must be set. */
function stAddress({ view }: Harness, i: number): number {
  return VCPU_BASE + Vcpu.ST + 16 * (((view.getUint32(VCPU_BASE + Vcpu.FSW, true) >> 11) + i) & 7);
}

/** The tag word as FNSAVE stores it: what is not empty is tagged by its contents. */
function storedTags({ view }: Harness): number {
  let tags = view.getUint32(VCPU_BASE + Vcpu.FTW, true);
  for (let n = 0; n < 8; n++) {
    if (((tags >> (2 * n)) & 3) === 3) continue;
    const significand = view.getBigUint64(VCPU_BASE + Vcpu.ST + 16 * n, true);
    const exponent = view.getUint16(VCPU_BASE + Vcpu.ST + 16 * n + 8, true) & 0x7fff;
    const tag = exponent === 0 ? (significand === 0n ? 1 : 2) : exponent === 0x7fff || significand >> 63n === 0n ? 2 : 0;
    tags = (tags & ~(3 << (2 * n))) | (tag << (2 * n));
  }
  return tags & 0xffff;
}

function write(harness: Harness, name: string, text: string): void {
  const { bytes, view } = harness;
  if (name.startsWith("xmm")) {
    view.setBigUint64(VCPU_BASE + Vcpu.VECTOR + 32 * Number(name[3]), big(text) & 0xffffffffffffffffn, true);
    view.setBigUint64(VCPU_BASE + Vcpu.VECTOR + 32 * Number(name[3]) + 8, big(text) >> 64n, true);
  } else if (name.startsWith("mm")) {
    view.setBigUint64(VCPU_BASE + Vcpu.ST + 16 * Number(name[2]), big(text), true);
    view.setBigUint64(VCPU_BASE + Vcpu.ST + 16 * Number(name[2]) + 8, 0xffffn, true);
  } else if (name.startsWith("st")) {
    view.setBigUint64(stAddress(harness, Number(name[2])), big(text) & 0xffffffffffffffffn, true);
    view.setBigUint64(stAddress(harness, Number(name[2])) + 8, big(text) >> 64n, true);
  } else if (name in GENERAL) view.setBigUint64(VCPU_BASE + GENERAL[name]!, big(text), true);
  else if (name in WORDS) view.setUint32(VCPU_BASE + WORDS[name]!, Number(big(text)), true);
  else if (name === "memory") bytes.set(Buffer.from(text, "hex"), RAM_BASE + MEMORY);
  else if (name === "flags") {
    view.setBigUint64(VCPU_BASE + Vcpu.LAZY_A, big(text) & 0x8d5n, true);
  } else throw new Error(`unknown state ${name}`);
}

function read(harness: Harness, name: string, length: number, outcome: number): string {
  const { bytes, view } = harness;
  const quad = (address: number): bigint => view.getBigUint64(address, true);
  if (name.startsWith("xmm")) {
    const address = VCPU_BASE + Vcpu.VECTOR + 32 * Number(name[3]);
    return ((quad(address + 8) << 64n) | quad(address)).toString(16);
  }
  if (name.startsWith("mm")) return quad(VCPU_BASE + Vcpu.ST + 16 * Number(name[2])).toString(16);
  if (name.startsWith("st")) {
    const address = stAddress(harness, Number(name[2]));
    return (((quad(address + 8) & 0xffffn) << 64n) | quad(address)).toString(16);
  }
  if (name in GENERAL) return quad(VCPU_BASE + GENERAL[name]!).toString(16);
  if (name === "ftw") return storedTags(harness).toString(16);
  if (name in WORDS) return view.getUint32(VCPU_BASE + WORDS[name]!, true).toString(16);
  if (name === "memory") return Buffer.from(bytes.subarray(RAM_BASE + MEMORY, RAM_BASE + MEMORY + length / 2)).toString("hex");
  if (name === "flags") return BigInt.asUintN(64, harness.exports["arithmeticFlags"]!() as bigint).toString(16);
  if (name === "fault") return outcome === OUTCOME_FAULT ? view.getUint32(VCPU_BASE + Vcpu.FAULT_VECTOR, true).toString(16) : "0";
  throw new Error(`unknown state ${name}`);
}

export interface Executed {
  readonly outcome: number;
  /** Vector of the fault, or -1. */
  readonly fault: number;
  readonly errorCode: number;
}

/** Runs one instruction in the state of prepare() as `setup` changes it. */
export function execute(
  harness: Harness,
  code: string,
  setup: (set: (name: string, value: string) => void) => void = () => undefined,
): Executed {
  const { row, bytes } = decode(code);
  prepare(harness);
  setup((name, value) => write(harness, name, value));
  harness.bytes.set(bytes, OP);
  const outcome = (harness.exports[row.exec] as (op: number) => number)(OP);
  const word = (offset: number): number => harness.view.getUint32(VCPU_BASE + offset, true);
  return { outcome, fault: outcome === OUTCOME_FAULT ? word(Vcpu.FAULT_VECTOR) : -1, errorCode: word(Vcpu.FAULT_ERROR_CODE) };
}

/** A part of the state, by the names of the case files. */
export function state(harness: Harness, name: string, digits = 32): string {
  return read(harness, name, digits, 0);
}

/** Runs one instruction's cases; returns what differs, at most 5 lines. */
export function runCases(
  harness: Harness,
  instruction: CaseFile["instructions"][number],
  accept?: (name: string, wanted: string, got: string) => boolean,
): string[] {
  const { row, bytes } = decode(instruction.code);
  const handler = harness.exports[row.exec];
  if (handler === undefined) return [`${row.exec} is not compiled`];
  const wrong: string[] = [];
  const inputs = instruction.in.split(" ");
  const outputs = instruction.out.split(" ");
  for (const line of instruction.cases) {
    const [before, after] = line.split(" > ").map((part) => part.split(" "));
    prepare(harness);
    inputs.forEach((name, i) => write(harness, name, before![i]!));
    harness.bytes.set(bytes, OP);
    const outcome = (handler as (op: number) => number)(OP);
    const got = outputs.map((name, i) => read(harness, name, after![i]!.length, outcome));
    const bad = outputs.filter((name, i) => got[i] !== after![i] && !(accept?.(name, after![i]!, got[i]!) ?? false));
    if (bad.length > 0) wrong.push(`${instruction.name} ${line}\n   got ${got.join(" ")}`);
    if (wrong.length === 5) break;
  }
  return wrong;
}
