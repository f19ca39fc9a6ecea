/** Integer instructions through decoder, micro-ops and handlers give what hardware gave (test/cases/integer). */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { MACHINE_BASE, RAM_BASE } from "../../assembly/spec/layout.ts";
import { BUDGET, HALTED } from "../../assembly/spec/stop.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import type { CaseFile } from "../hardware-cases.ts";
import { compile } from "../harness.ts";
import { IntegerRig } from "./integer-rig.ts";
import { RAM_BYTES } from "./memory-rig.ts";

/** Where the code, the 64 bytes at [RDI] and the stack are. */
const CODE = 0x10000n;
const DATA = 0x8000n;
const STACK = 0x7000n;
/** Instructions that a case may take. */
const LIMIT = 100;
const HLT = "f4";
/** POSIX signal of #DE. */
const SIGFPE = 8;

let rig: IntegerRig;
let nextCode = CODE;
beforeAll(async () => {
  rig = new IntegerRig(await compile("test/unit/entry/engine.ts", {}, RAM_BYTES));
  start();
});

function start(): void {
  rig.long();
  rig.cpu64("CR4", 0x20n);
  rig.harness.exports["flushBlocks"]!();
  for (const name of ["HOST_DEADLINE", "DEADLINE"] as const) rig.machine64(name, 0xffffffffffffffffn);
  for (const name of ["PREEMPTION_DEADLINE", "VMXON_POINTER", "CURRENT_VMCS"] as const) rig.cpu64(name, 0xffffffffffffffffn);
  rig.cpu("DELIVERING_VECTOR", 0xffffffff);
  rig.cpu("SIPI_VECTOR", 0xffffffff);
  rig.call("stateWritten");
  nextCode = CODE;
}

/** The code at an address of its own: blocks that are in use stay what they are. */
function place(code: string): bigint {
  const at = nextCode;
  const bytes = Buffer.from(`${code}${HLT}`, "hex");
  nextCode += 0x20n;
  if (nextCode > BigInt(RAM_BYTES) - 0x1000n) start();
  rig.harness.bytes.set(bytes, RAM_BASE + Number(at));
  rig.call("ramWritten", RAM_BASE + Number(at), bytes.length);
  return at;
}

interface Result {
  readonly rax: bigint;
  readonly rcx: bigint;
  readonly rdx: bigint;
  readonly flags: bigint;
  readonly memory: string;
}

/**
 * Runs the code and the HLT behind it, instruction by instruction (which never enters the hot loop) or in one go (which
 * does). Undefined if an exception came first.
 */
function execute(at: bigint, length: number, words: readonly string[], stepping: boolean): Result | undefined {
  const [rax, rcx, rdx, flags] = words.slice(0, 4).map((word) => BigInt(`0x${word}`)) as [bigint, bigint, bigint, bigint];
  rig.set("RAX", rax);
  rig.set("RCX", rcx);
  rig.set("RDX", rdx);
  rig.set("RDI", DATA);
  rig.set("RSI", 0x1234567890n);
  rig.set("RSP", STACK);
  rig.setFlags(flags | 2n);
  rig.cpu64("RIP", at);
  const data = RAM_BASE + Number(DATA);
  rig.harness.bytes.fill(0, data, data + 64);
  rig.harness.bytes.set(Buffer.from(words[4] ?? "", "hex"), data);
  const end = at + BigInt(length);
  for (let i = 0; i < LIMIT; i++) {
    const instructions = rig.harness.view.getBigUint64(MACHINE_BASE + Machine.INSTRUCTIONS, true);
    rig.machine64("LIMIT", instructions + (stepping ? 1n : 1000n));
    const stop = rig.call("run");
    if (stop === HALTED || (stepping && rig.get64("RIP") === end)) {
      rig.cpu("ACTIVITY", 0);
      if (rig.get64("RIP") !== (stepping ? end : end + 1n)) break;
      const memory = Buffer.from(rig.harness.bytes.subarray(data, data + 64)).toString("hex");
      return { rax: rig.value("RAX"), rcx: rig.value("RCX"), rdx: rig.value("RDX"), flags: rig.flags(), memory };
    }
    if (stop !== BUDGET) break;
  }
  start();
  return undefined;
}

const folder = new URL("../cases/integer/", import.meta.url);
for (const name of readdirSync(folder)) {
  const file = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as CaseFile;
  describe(`${name}: ${file.from}`, () => {
    const groups = new Map<string, CaseFile["instructions"][number][]>();
    for (const instruction of file.instructions) {
      const mnemonic = instruction.name.replace(/[\s,].*/, "");
      groups.set(mnemonic, [...(groups.get(mnemonic) ?? []), instruction]);
    }
    test.each(
      [...groups].flatMap(([mnemonic, list]) => [
        { mnemonic, mode: "in the hot loop", stepping: false, instructions: list },
        { mnemonic, mode: "step by step", stepping: true, instructions: list },
      ]),
    )("$mnemonic $mode", ({ instructions, stepping }) => {
      const wrong: string[] = [];
      for (const instruction of instructions) {
        for (const line of instruction.cases) {
          const at = place(instruction.code);
          const [left, right] = line.split(" > ").map((half) => half.split(" ")) as [string[], string[]];
          const signal = Number(`0x${right.at(-1)}`);
          const defined = BigInt(`0x${right.at(-2)}`);
          const result = execute(at, instruction.code.length / 2, left, stepping);
          if (signal !== 0) {
            if (signal === SIGFPE && result === undefined) continue;
          } else if (result !== undefined) {
            const [rax, rcx, rdx, flags] = right.slice(0, 4).map((word) => BigInt(`0x${word}`)) as [bigint, bigint, bigint, bigint];
            const memory = instruction.out.includes("memory") ? right[4]! : "";
            const same = result.rax === rax && result.rcx === rcx && result.rdx === rdx && ((result.flags ^ flags) & defined) === 0n;
            if (same && result.memory.startsWith(memory)) continue;
          }
          const got =
            result &&
            `${result.rax.toString(16)} ${result.rcx.toString(16)} ${result.rdx.toString(16)} ${result.flags.toString(16)} ${result.memory}`;
          wrong.push(`${instruction.name} (${instruction.code}): ${line}\n    gives ${got ?? "an exception"}`);
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  });
}
