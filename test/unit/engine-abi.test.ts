/** An engine from other tables is refused: it has its state elsewhere, so it would run, and wrongly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ABI as X86_ABI } from "../../assembly/spec/abi.ts";
import { ABI as IA64_ABI } from "../../assembly/spec/ia64/abi.ts";
import { MAX_VCPUS, RAM_BASE, VCPU_BASE, VCPU_SIZE, VCPU_STORE, CODE_CACHE, MACHINE_BASE } from "../../assembly/spec/layout.ts";
import * as VcpuOffset from "../../assembly/spec/vcpu-offset.ts";
import { link } from "../../src/engine/link.ts";
import type { NonrootError } from "../../src/engine/errors.ts";
import { loadEngine, loadItaniumEngine } from "../../src/engine/load.ts";
import { createItanium, createMachine, createVm } from "../../src/index.ts";
import { sourceFiles } from "../../src/build/sources.ts";
import { hashOf } from "../../src/spec/emit/abi.ts";
import { PRODUCTS } from "../../src/spec/products.ts";
import { itaniumBinary } from "../ia64/engine.ts";

const root = new URL("../..", import.meta.url).pathname;
const hex = (hash: number): string => hash.toString(16).padStart(8, "0");

/** i32.const as the binary has it: a signed LEB128 of five bytes is enough for every hash. */
function constant(value: number): Buffer {
  const bytes = [0x41];
  for (let rest = value | 0; ; rest >>= 7) {
    const isLast = (rest >= -64 && rest < 64) || bytes.length === 5;
    bytes.push((rest & 0x7f) | (isLast ? 0 : 0x80));
    if (isLast) return Buffer.from(bytes);
  }
}

/** The same engine, as if it had been built from tables with another hash. */
function fromOtherTables(path: string, abi: number): { readonly wasm: Buffer<ArrayBuffer>; readonly hash: number } {
  const wasm = Buffer.from(readFileSync(path));
  const own = constant(abi);
  const at = wasm.indexOf(own);
  expect(at, "the engine exports its hash").toBeGreaterThan(0);
  const hash = (abi ^ 1) >>> 0;
  constant(hash).copy(wasm, at);
  return { wasm, hash };
}

/** What a machine was refused with; a machine itself would be too much for a report. */
const outcome = (made: Promise<unknown>): Promise<unknown> =>
  made.then(
    () => "made",
    ({ code, message }: NonrootError) => ({ code, message }),
  );
const refusal = (file: string, theirs: string, ours: number): unknown =>
  expect.objectContaining({
    code: "ERR_NONROOT_OPTION",
    message: expect.stringMatching(
      new RegExp(
        `^wasm: ${file} and the JavaScript that loads it, file://.*, were built from different tables: the engine has ${theirs}, the JavaScript ${hex(ours)}\\.`,
      ),
    ),
  });

test("createMachine and createVm refuse an engine from other tables", async () => {
  const { wasm, hash } = fromOtherTables(inject("engine"), X86_ABI);
  const engine = await loadEngine({ wasm });
  const refused = refusal("x86.wasm", hex(hash), X86_ABI);
  expect(await outcome(createMachine({ engine, memory: "4MiB" }))).toEqual(refused);
  expect(await outcome(createVm({ engine, memory: "4MiB" }))).toEqual(refused);
});

test("createItanium refuses an engine from other tables", async () => {
  const { wasm, hash } = fromOtherTables(itaniumBinary(), IA64_ABI);
  const engine = await loadItaniumEngine({ wasm });
  expect(await outcome(createItanium({ engine, memory: "16MiB" }))).toEqual(refusal("ia64.wasm", hex(hash), IA64_ABI));
});

test("one engine is not taken for the other", async () => {
  const engine = await loadItaniumEngine({ wasm: readFileSync(itaniumBinary()) });
  // Not by createMachine(): without the check it would run for ever.
  const linked = link(engine, { file: "x86.wasm", abi: X86_ABI }, RAM_BASE, 1 << 20, {});
  expect(await outcome(linked)).toEqual(refusal("x86.wasm", hex(IA64_ABI), X86_ABI));
});

test("a module without a hash is refused", async () => {
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  expect(await outcome(createMachine({ engine: await loadEngine({ wasm: empty }), memory: "4MiB" }))).toEqual(
    refusal("x86.wasm", "no hash", X86_ABI),
  );
});

test("the hash follows values, not comments", () => {
  const row = (offset: number, comment: string): string => `/** ${comment} */\nexport const RIP: u32 = ${offset};\n`;
  expect(hashOf([row(264, "RIP.")])).toBe(hashOf([row(264, "The instruction pointer.")]));
  expect(hashOf([row(264, "RIP.")])).not.toBe(hashOf([row(272, "RIP.")]));
});

test("every module of assembly/spec that TypeScript reads is part of the hash", () => {
  const read = new Set<string>();
  for (const path of sourceFiles(/^src\/.*\.ts$/)) {
    if (path.startsWith("src/spec/")) continue;
    for (const [, module] of readFileSync(join(root, path), "utf8").matchAll(/from "(?:\.\.\/)+(assembly\/spec\/[^"]+)"/g))
      read.add(module!);
  }
  expect(read.size).toBeGreaterThan(15);
  const engineOnly = new Set(PRODUCTS.filter((product) => product.engineOnly).map(({ path }) => path));
  expect([...read].filter((path) => engineOnly.has(path))).toEqual([]);
});

test("the state of a processor has its room, and lies in other sets of the host's cache than that of the next one", () => {
  // The fields are in address order; the last one is of eight bytes.
  expect(Math.max(...Object.values(VcpuOffset)) + 8).toBeLessThanOrEqual(VCPU_SIZE);
  expect(VCPU_BASE + VCPU_SIZE).toBeLessThanOrEqual(MACHINE_BASE);
  expect(VCPU_STORE + MAX_VCPUS * VCPU_SIZE).toBeLessThanOrEqual(CODE_CACHE);
  expect((VCPU_SIZE / 64) % 2).toBe(1);
});
