/** Products of the instruction rows: the decoder's tables, the numbers of classes and handlers, the encodings. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { CPU_FEATURES } from "../x86/cpu-features.ts";
import { type ImmediateKind, lanesOf, modOf, operandBytes, parseOpcode } from "../x86/instructions/notation.ts";
import type { InstructionRow } from "../x86/instructions/row.ts";
import { INSTRUCTIONS } from "../x86/instructions/table.ts";
import { constants } from "./constants.ts";
import { buildTree, casesByOpcode, DIMENSIONS, opcodeKey, type Tree } from "./decision-tree.ts";

export const ENCODINGS = [
  "ZO",
  "MR",
  "RM",
  "MRI",
  "RMI",
  "RMV",
  "RVM",
  "RVMI",
  "RVMR",
  "MVR",
  "VM",
  "VMI",
  "M",
  "M1",
  "MC",
  "MRC",
  "MI",
  "O",
  "OI",
  "I",
  "II",
  "D",
  "FD",
  "TD",
] as const;
const IMMEDIATES: readonly ImmediateKind[] = ["", "ib", "iw", "id", "io", "cb", "cw", "cd", "far16", "far32", "moffs", "iw ib", "one"];
/** Kinds beyond the notation: the same bytes, zero-extended. */
const IB_UNSIGNED = IMMEDIATES.length;
const IW_UNSIGNED = IMMEDIATES.length + 1;
/** Classes whose short immediates are sign-extended to the operand size; everywhere else they are numbers, ports, counts, selectors. */
const SIGNED_IMMEDIATE = new Set(["ADD", "OR", "ADC", "SBB", "AND", "SUB", "XOR", "CMP", "TEST", "MOV", "IMUL3", "PUSH"]);

/** Features that need no test. */
export const BASELINE: ReadonlySet<string> = new Set(["X86", "X64"]);
const NO_FEATURE = 0xff;

/** Positions of the flag letters in RFLAGS; V (AC) is bit 15 here, and the condition codes of the x87 are left out. */
const FLAG_BITS: Readonly<Record<string, number>> = {
  C: 0x1,
  P: 0x4,
  A: 0x10,
  Z: 0x40,
  S: 0x80,
  T: 0x100,
  I: 0x200,
  D: 0x400,
  O: 0x800,
  V: 0x8000,
};

const flagMask = (letters: string | undefined): number => [...(letters ?? "")].reduce((mask, letter) => mask | (FLAG_BITS[letter] ?? 0), 0);

/** Bits of the row's flag byte. */
export const ROW_FLAGS = [
  { name: "ROW_LOCK", value: 1, doc: "LOCK is allowed with a memory operand." },
  { name: "ROW_PRIVILEGED", value: 2, doc: "CPL 0 only." },
  { name: "ROW_REGISTER", value: 4, doc: "ModRM.rm is a register whatever ModRM.mod says." },
  { name: "ROW_UNIMPLEMENTED", value: 8, doc: "No handler of this name exists yet." },
  { name: "ROW_VVVV", value: 0x10, doc: "VEX.vvvv is an operand; otherwise it must be 1111b." },
  { name: "ROW_UD", value: 0x20, doc: "Defined to raise #UD (UD0, UD1, UD2)." },
  { name: "ROW_EXITS", value: 0x40, doc: "May cause a VM exit in VMX non-root operation." },
  { name: "ROW_VSIB", value: 0x80, doc: "The memory operand has a vector register as its index." },
] as const;

/** Bytes of a row of the ROWS table. */
export const ROW_SIZE = 16;

export const FIRST_HANDLER = 0x80;

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Handlers that exist: every `export function execFoo(` below assembly/x86/exec, with its file. */
export function handlerFiles(): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const visit = (folder: string): void => {
    let entries;
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.name.endsWith(".ts") && entry.name !== "dispatch.ts") {
        for (const match of readFileSync(path, "utf8").matchAll(/^export function (exec[A-Z]\w*)\(\w+: MicroOp\): i32/gm)) {
          const file = relative(join(root, "assembly/x86/exec"), path);
          if (result.has(match[1]!)) throw new Error(`${match[1]} is exported by ${result.get(match[1]!)} and ${file}`);
          result.set(match[1]!, file);
        }
      }
    }
  };
  visit(join(root, "assembly/x86/exec"));
  return result;
}

const isHandler = (exec: string): boolean => exec.startsWith("exec");
const isCall = (exec: string): boolean => exec.startsWith("run");
const screaming = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
/** execMovToCr → EXEC_MOV_TO_CR; ADD → CLASS_ADD. */
export const execConstant = (exec: string): string => (isHandler(exec) ? screaming(exec) : `CLASS_${exec}`);

/** Folder of the handlers that VEX rows run lane by lane. */
const LANE_HANDLERS = "sse/";

/** What a row runs: the name in its `exec` column, or for a VEX row that shares a handler the call that runs it lane by lane. */
export function callOf(row: InstructionRow, files: ReadonlyMap<string, string>): string {
  const opcode = parseOpcode(row);
  if (!opcode.vex || files.get(row.exec)?.startsWith(LANE_HANDLERS) !== true) return row.exec;
  const lanes = lanesOf(row, opcode);
  if (typeof lanes === "object") return `runLanes(op, ${row.exec}, ${lanes.source}, ${lanes.result})`;
  return `${{ operands: "runOperands", scalar: "runScalar", immediate: "runImmediate" }[lanes]}(op, ${row.exec})`;
}

/** Numbers of classes (from 1) and handlers (from FIRST_HANDLER), in alphabetical order; then those of the calls of callOf(). */
export function execNumbers(): ReadonlyMap<string, number> {
  const files = handlerFiles();
  const names = [...new Set(INSTRUCTIONS.map((row) => row.exec))];
  const calls = [...new Set(INSTRUCTIONS.map((row) => callOf(row, files)))].filter(isCall).sort();
  const classes = names.filter((name) => !isHandler(name)).sort();
  const handlers = [...new Set([...names.filter(isHandler), ...handlerFiles().keys()])].sort();
  if (classes.length >= FIRST_HANDLER) throw new Error("too many classes");
  return new Map([
    ...classes.map((name, i): [string, number] => [name, i + 1]),
    ...handlers.map((name, i): [string, number] => [name, FIRST_HANDLER + i]),
    ...calls.map((name, i): [string, number] => [name, FIRST_HANDLER + handlers.length + i]),
  ]);
}

export function execIdModule(): string {
  const files = handlerFiles();
  const numbers = execNumbers();
  const rows = [...numbers]
    .filter(([name]) => !isCall(name))
    .map(([name, value]) => ({
      name: execConstant(name),
      value,
      doc: isHandler(name)
        ? files.has(name)
          ? `exec/${files.get(name)}`
          : "Not implemented yet."
        : `Class ${name}: decode/emit.ts makes its micro-ops.`,
    }));
  const last = Math.max(...numbers.values());
  return constants([
    { name: "FIRST_HANDLER", value: FIRST_HANDLER, doc: "Numbers below are classes, numbers from here on handlers." },
    { name: "LAST_HANDLER", value: last, doc: "The highest handler number." },
    ...rows,
  ]);
}

export function formModule(): string {
  return constants(ENCODINGS.map((name, value) => ({ name, value, doc: `Encoding ${name} (src/spec/x86/instructions/row.ts).` })));
}

function featureNumber(name: string): number | undefined {
  if (BASELINE.has(name)) return NO_FEATURE;
  return CPU_FEATURES.find((f) => f.name === name)?.number;
}

/** Rows of features that no row of cpu-features.ts names cannot be turned on: they stay out of the tables. */
export function decodable(row: InstructionRow): boolean {
  return featureNumber(row.feature) !== undefined;
}

function rowBytes(
  row: InstructionRow,
  files: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  number: number,
): Uint8Array {
  const opcode = parseOpcode(row);
  const bytes = new DataView(new ArrayBuffer(ROW_SIZE));
  let immediate = IMMEDIATES.indexOf(opcode.immediate);
  if (!SIGNED_IMMEDIATE.has(row.exec)) {
    if (opcode.immediate === "ib") immediate = IB_UNSIGNED;
    if (opcode.immediate === "iw") immediate = IW_UNSIGNED;
  }
  const flags =
    (row.lock === true ? 1 : 0) |
    (row.privilege === 0 ? 2 : 0) |
    (row.ignoresMod === true ? 4 : 0) |
    (isHandler(row.exec) && !files.has(row.exec) ? 8 : 0) |
    (row.encoding.includes("V") ? 0x10 : 0) |
    (row.exec === "UD" ? 0x20 : 0) |
    (row.exits === undefined ? 0 : 0x40) |
    (/\bvm(32|64)[xy]\b/.test(row.operands) ? 0x80 : 0);
  bytes.setUint16(0, numbers.get(callOf(row, files))!, true);
  bytes.setUint8(2, ENCODINGS.indexOf(row.encoding));
  bytes.setUint8(3, immediate);
  bytes.setUint8(4, flags);
  bytes.setUint8(5, operandBytes(row, opcode));
  bytes.setUint8(6, featureNumber(row.feature) ?? NO_FEATURE);
  bytes.setUint8(7, opcode.hasModrm && modOf(row, opcode) !== "register" ? 1 : 0);
  bytes.setUint16(8, flagMask(row.reads), true);
  bytes.setUint16(10, flagMask(row.writes), true);
  bytes.setUint16(12, flagMask(row.undefined), true);
  bytes.setUint16(14, number, true);
  return new Uint8Array(bytes.buffer);
}

/** An entry of OPCODES or NODES: 0 invalid; 1 + row number; LINK | index of a node. */
const LINK = 0x8000;
/** Bit 16 of an entry of OPCODES: a ModRM byte follows. */
const HAS_MODRM = 0x10000;

export interface DecodeTables {
  /** [VEX * 4 + map] * 256 + opcode byte. */
  readonly opcodes: readonly number[];
  readonly nodes: readonly number[];
  readonly rows: readonly Uint8Array[];
}

export function decodeTables(): DecodeTables {
  const files = handlerFiles();
  const numbers = execNumbers();
  const known = INSTRUCTIONS.map((row, number) => ({ row, number }));
  const cases = casesByOpcode(INSTRUCTIONS);
  const nodes: number[] = [];
  const placed = new Map<string, number>();
  const entry = (tree: Tree): number => {
    if (tree.kind === "invalid") return 0;
    if (tree.kind === "row") return tree.row + 1;
    const old = placed.get(tree.key);
    if (old !== undefined) return old;
    const children = tree.children.map(entry);
    const at = nodes.length;
    if (at >= LINK) throw new Error("the node table is full");
    nodes.push(
      DIMENSIONS.findIndex((d) => d.name === tree.dimension) | ((tree.feature === undefined ? 0 : featureNumber(tree.feature)!) << 8),
      ...children,
    );
    placed.set(tree.key, LINK | at);
    return LINK | at;
  };
  const opcodes: number[] = [];
  for (let space = 0; space < 8; space++) {
    for (let byte = 0; byte < 256; byte++) {
      const all = (cases.get(opcodeKey(space >= 4, space & 3, byte)) ?? []).filter((c) => decodable(c.row));
      const modrm = new Set(all.map((c) => c.opcode.hasModrm));
      if (modrm.size > 1) throw new Error(`opcode ${byte.toString(16)}: rows disagree whether a ModRM byte follows`);
      const tree = entry(buildTree(all, BASELINE));
      opcodes.push(tree | (modrm.has(true) ? HAS_MODRM : 0));
    }
  }
  return { opcodes, nodes, rows: known.map(({ row, number }) => rowBytes(row, files, numbers, number)) };
}

const lines = (values: readonly (number | string)[], perLine: number): string => {
  const out: string[] = [];
  for (let i = 0; i < values.length; i += perLine) out.push(`  ${values.slice(i, i + perLine).join(", ")},`);
  return out.join("\n");
};

export function tablesModule(): string {
  const { opcodes, nodes, rows } = decodeTables();
  const words = rows.flatMap((bytes) => {
    const view = new DataView(bytes.buffer);
    return [0, 4, 8, 12].map((at) => `0x${view.getUint32(at, true).toString(16)}`);
  });
  const names = (list: readonly { readonly name: string; readonly value: number; readonly doc: string }[]): string => constants(list);
  return `
/**
 * [VEX * 4 + map] * 256 + opcode byte. Bits 15:0: 0 invalid; 1 + row; 0x8000 | node. Bit 16: a ModRM byte follows.
 * A node is a dimension (bits 7:0; of FEATURE the number of the feature in bits 15:8) and one entry an answer.
 */
export const OPCODES: usize = memory.data<u32>([
${lines(
  opcodes.map((v) => (v > 9 ? `0x${v.toString(16)}` : v)),
  16,
)}
]);
export const NODES: usize = memory.data<u16>([
${lines(
  nodes.map((v) => (v > 9 ? `0x${v.toString(16)}` : v)),
  16,
)}
]);
/** 16 bytes a row: exec u16, encoding u8, immediate u8, flags u8, operand bytes u8, feature u8, memory operand u8, flags read u16, written u16, undefined u16, row number u16. */
export const ROWS: usize = memory.data<u32>([
${lines(words, 16)}
]);
${names(DIMENSIONS.map((d, value) => ({ name: `ASK_${d.name}`, value, doc: d.doc })))}${names(ROW_FLAGS)}${names([
    ...IMMEDIATES.map((kind, value) => ({
      name: `IMMEDIATE_${kind === "" ? "NONE" : kind.replace(" ", "_").toUpperCase()}`,
      value,
      doc: kind === "" ? "No immediate." : `Immediate "${kind}"${kind.startsWith("i") ? ", sign-extended" : ""}.`,
    })),
    { name: "IMMEDIATE_IB_UNSIGNED", value: IB_UNSIGNED, doc: "ib, zero-extended." },
    { name: "IMMEDIATE_IW_UNSIGNED", value: IW_UNSIGNED, doc: "iw, zero-extended." },
  ])}`;
}

/** One dense switch over the handler numbers. */
export function dispatchModule(): string {
  const files = handlerFiles();
  const numbers = execNumbers();
  const byFile = new Map<string, string[]>();
  for (const [name, file] of files) byFile.set(file, [...(byFile.get(file) ?? []), name]);
  const imports = [...byFile].map(([file, list]) => `import { ${list.sort().join(", ")} } from "./${file}";`);
  const cases = [...numbers]
    .filter(([name]) => files.has(name) || isCall(name))
    .map(([name, value]) => `    case 0x${(value - FIRST_HANDLER).toString(16)}:\n      return ${isCall(name) ? name : `${name}(op)`};`);
  return `import { VCPU_BASE } from "../../spec/layout.ts";
import { SEG_BASE } from "../../spec/vcpu-offset.ts";
import { UNIMPLEMENTED } from "../../spec/stop.ts";
import { STOP } from "../event/outcome.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { runImmediate, runLanes, runOperands, runScalar } from "./avx/lanes.ts";
${imports.join("\n")}

/** Calls the handler with this number (assembly/spec/exec-id.ts). */
export function callHandler(id: u32, op: MicroOp): i32 {
  switch (id - ${FIRST_HANDLER}) {
${cases.join("\n")}
    default:
      return unimplemented(id);
  }
}

/** The row exists, its handler does not: the run loop stops at the instruction. */
function unimplemented(id: u32): i32 {
  machine.stopReason = UNIMPLEMENTED;
  machine.stopDetail = id;
  machine.stopAddress = cpu.rip + load<u64>(<usize>(VCPU_BASE + SEG_BASE + 8));
  return STOP;
}
`;
}
