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

test.each([16, 32, 64])("random bytes in %i-bit code decode as iced-x86 decodes them", async (bitness) => {
  const { exports, bytes, view } = await decoder();
  const parse = exports["parse"]! as unknown as (at: number, available: number, mode: number) => number;
  const mode = bitness === 16 ? 0 : bitness === 32 ? 1 : 2;
  const random = generator(SEED * 3 + mode);
  const rows = rowsByCode();
  const BATCH = 4096;
  const code = new Uint8Array(BATCH * 16);
  const instruction = new iced.Instruction();
  const failures: string[] = [];
  const seen = new Uint8Array(INSTRUCTIONS.length);
  for (let done = 0; done < SAMPLES && failures.length < 20; done += BATCH) {
    for (let i = 0; i < BATCH; i++) randomCode(code.subarray(i * 16, i * 16 + 16), random, mode);
    bytes.set(code, RAM_BASE);
    const theirs = new iced.Decoder(bitness, code, iced.DecoderOptions.None);
    for (let i = 0; i < BATCH; i++) {
      const sample = code.subarray(i * 16, i * 16 + 16);
      theirs.position = i * 16;
      theirs.ip = IP;
      theirs.decodeOut(instruction);
      const result = parse(RAM_BASE + i * 16, 16, mode);
      const valid = result === 0 || result === 4;
      const row = valid ? view.getUint32(INSN_BASE + FIELD.row, true) : -1;
      const expected = rows.get(instruction.code);
      const fail = (why: string): void => {
        failures.push(`${Buffer.from(sample).toString("hex")} ${bitness}: iced ${instruction.toString()} (${iced.Code[instruction.code]}); ours ${result} ${row < 0 ? "" : `${INSTRUCTIONS[row]!.name} ${INSTRUCTIONS[row]!.operands}`}: ${why}`);
      };
      if (expected === undefined) {
        // iced finds nothing, or something that no row of ours claims.
        if (valid && !(instruction.code !== iced.Code.INVALID && UNCLAIMED_BUT_VALID.test(INSTRUCTIONS[row]!.name))) fail("should be invalid");
        continue;
      }
      if (!valid) {
        if (INSTRUCTIONS[expected[0]!]!.exec !== "UD") fail("should be valid");
        continue;
      }
      seen[row] = 1;
      if (!expected.includes(row)) {
        fail("another row");
        continue;
      }
      const why = difference(view, instruction, INSTRUCTIONS[row]!, bitness);
      if (why !== "") fail(why);
    }
    theirs.free();
  }
  expect(failures).toEqual([]);
  expect(seen.reduce((sum, bit) => sum + bit, 0)).toBeGreaterThan(500);
});

/** Where iced believes the code to be: nothing wraps there in any mode. */
const IP = 0x1000n;
