/**
 * parse() against iced-x86 on random bytes, in 16-bit, 32-bit and 64-bit code: validity, length, row, and every operand.
 *
 * NR_DECODE_SAMPLES: instructions for each of the three modes. NR_SEED: first seed.
 */
import iced from "iced-x86";
import { expect, test } from "vitest";
import { INSN_BASE, MACHINE_BASE, RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import { FEATURES } from "../../assembly/spec/machine-offset.ts";
import { CR0 } from "../../assembly/spec/vcpu-offset.ts";
import { modesOf, parseOpcode } from "../../src/spec/x86/instructions/notation.ts";
import { INSTRUCTIONS } from "../../src/spec/x86/instructions/table.ts";
import { compile, type Harness } from "../harness.ts";
import { difference, FIELD, rowsByCode, UNCLAIMED_BUT_VALID } from "../decode-comparison.ts";

const SAMPLES = Number(process.env["NR_DECODE_SAMPLES"] ?? 400_000);
const SEED = Number(process.env["NR_SEED"] ?? 1);

async function decoder(): Promise<Harness> {
  const harness = await compile("assembly/x86/decode/parse.ts");
  harness.view.setBigUint64(VCPU_BASE + CR0, 1n, true);
  for (let i = 0; i < 8; i++) harness.view.setUint32(MACHINE_BASE + FEATURES + 4 * i, 0xffffffff, true);
  return harness;
}

/** xorshift32. */
function generator(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const PREFIXES = [0x66, 0x66, 0x67, 0xf2, 0xf3, 0xf0, 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65];

/** Random bytes that look like code: some prefixes, an opcode of some map, and bytes with many zeros and signs. */
function randomCode(bytes: Uint8Array, random: () => number, mode: number): void {
  for (let i = 0; i < 16; i++) bytes[i] = random();
  const shape = random();
  let at = 0;
  for (let count = [0, 0, 0, 1, 1, 2, 3, 14][shape & 7]!; count > 0; count--) bytes[at++] = PREFIXES[random() % PREFIXES.length]!;
  if (mode === 2 && (shape & 0x300) === 0 && at < 12) bytes[at++] = 0x40 | (random() & 15);
  const map = (shape >>> 12) & 15;
  if (at < 10 && map >= 6) {
    if (map < 11) bytes[at] = 0x0f;
    else if (map === 11) bytes.set([0x0f, 0x38, (shape & 0x10000) === 0 ? random() : 0xf0 | (random() & 15)], at);
    else if (map === 12) bytes.set([0x0f, 0x3a], at);
    else if (map === 13) bytes.set([0xc5], at);
    else if (map === 14) bytes.set([0xc4, (random() & 0xe0) | (1 + (random() % 3)), (random() & 0x83) | 0x78, 0xf0 | (random() & 15)], at);
    else bytes.set([0xc4, (random() & 0xe0) | (1 + (random() % 3))], at);
  }
}

/** Where iced believes the code to be: nothing wraps there in any mode. */
const IP = 0x1000n;
const BATCH = 4096;

/** Decodes batches of 16-byte samples that `fill` makes, until it returns false or there are 20 disagreements. Returns those, and the rows met. */
async function compare(
  bitness: number,
  fill: (code: Uint8Array, random: () => number) => boolean,
): Promise<{ readonly failures: readonly string[]; readonly seen: ReadonlySet<number> }> {
  const { exports, bytes, view } = await decoder();
  const parse = exports["parse"]! as unknown as (at: number, available: number, mode: number) => number;
  const mode = modeOf(bitness);
  const random = generator(SEED * 3 + mode);
  const rows = rowsByCode();
  const code = new Uint8Array(BATCH * 16);
  const instruction = new iced.Instruction();
  const failures: string[] = [];
  const seen = new Set<number>();
  while (failures.length < 20 && fill(code, random)) {
    bytes.set(code, RAM_BASE);
    const theirs = new iced.Decoder(bitness, code, iced.DecoderOptions.None);
    for (let i = 0; i < BATCH; i++) {
      theirs.position = i * 16;
      theirs.ip = IP;
      theirs.decodeOut(instruction);
      const result = parse(RAM_BASE + i * 16, 16, mode);
      const valid = result === 0 || result === 4;
      const row = valid ? view.getUint32(INSN_BASE + FIELD.row, true) : -1;
      const why = disagreement(rows.get(instruction.code), row, instruction, view, bitness);
      if (valid) seen.add(row);
      if (why === "") continue;
      const hex = Buffer.from(code.subarray(i * 16, i * 16 + 16)).toString("hex");
      failures.push(
        `${hex} ${bitness}: iced ${instruction.toString()} (${iced.Code[instruction.code]}); ours ${result} ${row < 0 ? "" : `${INSTRUCTIONS[row]!.name} ${INSTRUCTIONS[row]!.operands}`}: ${why}`,
      );
    }
    theirs.free();
  }
  return { failures, seen };
}

/** `expected`: our rows for iced's instruction, undefined if no row claims it; `row`: ours, -1 if we find none. */
function disagreement(
  expected: readonly number[] | undefined,
  row: number,
  instruction: iced.Instruction,
  view: DataView,
  bitness: number,
): string {
  if (expected === undefined) {
    const allowed = row < 0 || (instruction.code !== iced.Code.INVALID && UNCLAIMED_BUT_VALID.test(INSTRUCTIONS[row]!.name));
    return allowed ? "" : "should be invalid";
  }
  if (row < 0) return INSTRUCTIONS[expected[0]!]!.exec === "UD" ? "" : "should be valid";
  if (!expected.includes(row)) return "another row";
  return difference(view, instruction, INSTRUCTIONS[row]!, bitness);
}

const modeOf = (bitness: number): number => (bitness === 16 ? 0 : bitness === 32 ? 1 : 2);

test.each([16, 32, 64])("random bytes in %i-bit code decode as iced-x86 decodes them", async (bitness) => {
  let left = SAMPLES;
  const { failures } = await compare(bitness, (code, random) => {
    for (let i = 0; i < BATCH; i++) randomCode(code.subarray(i * 16, i * 16 + 16), random, modeOf(bitness));
    left -= BATCH;
    return left > -BATCH;
  });
  expect(failures).toEqual([]);
});

/** Bytes before the opcode: every mandatory prefix, alone and with the prefixes that change the operand size. */
const BEFORE: readonly (readonly number[])[] = [
  [],
  [0x66],
  [0xf3],
  [0xf2],
  [0x66, 0xf3],
  [0x66, 0xf2],
  [0x67],
  [0x48],
  [0x66, 0x48],
  [0xf3, 0x48],
  [0xf2, 0x4d],
  [0x44],
  [0x41],
];
const OPCODES: readonly (readonly number[])[] = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]].flatMap((map) =>
  Array.from({ length: 256 }, (_, byte) => [...map, byte]),
);
/** VEX of three bytes: maps 1 to 3, every pp, W and L, vvvv unused. */
const VEX: readonly (readonly number[])[] = [1, 2, 3]
  .flatMap((map) => Array.from({ length: 16 }, (_, i) => [0xc4, 0xe0 | map, 0x78 | (i & 7) | ((i & 8) << 4)]))
  .flatMap((prefix) => Array.from({ length: 256 }, (_, byte) => [...prefix, byte]));

test.each([16, 32, 64])("every opcode with every ModRM byte in %i-bit code decodes as in iced-x86", async (bitness) => {
  // REX is INC and DEC outside 64-bit mode.
  const before = bitness === 64 ? BEFORE : BEFORE.filter((prefix) => !prefix.some((byte) => (byte & 0xf0) === 0x40));
  const heads = [...before.flatMap((prefix) => OPCODES.map((opcode) => [...prefix, ...opcode])), ...VEX];
  let head = 0;
  let modrm = 0;
  const { failures, seen } = await compare(bitness, (code, random) => {
    if (head >= heads.length) return false;
    for (let i = 0; i < BATCH * 16; i++) code[i] = random();
    for (let i = 0; i < BATCH && head < heads.length; i++) {
      code.set(heads[head]!, i * 16);
      code[i * 16 + heads[head]!.length] = modrm;
      // Memory forms differ by ModRM.reg only: five of eight rm are enough here, among them the one with a SIB byte.
      modrm += modrm < 0xc0 && (modrm & 7) === 0 ? 4 : 1;
      if (modrm > 0xff) {
        modrm = 0;
        head++;
      }
    }
    return true;
  });
  expect(failures).toEqual([]);
  const missing = INSTRUCTIONS.filter(
    (row, number) =>
      !seen.has(number) &&
      row.exec !== "UD" &&
      row.address === undefined &&
      // A vector index needs 32-bit addresses.
      !(bitness === 16 && /\bvm/.test(row.operands)) &&
      ((modesOf(row, parseOpcode(row)) >> (bitness === 64 ? 1 : 0)) & 1) === 1,
  );
  expect(missing.map((row) => `${row.name} ${row.operands} "${row.opcode}"`)).toEqual([]);
});
