import { beforeAll, describe, expect, test } from "vitest";
import { MACHINE_BASE, RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import { LINEAR_ADDRESS_BITS } from "../../assembly/spec/machine-offset.ts";
import { CODE_MODE, FAULT_VECTOR, LAZY_A, LAZY_KIND, NEXT_RIP, RCX, RIP, SEG_LIMIT } from "../../assembly/spec/vcpu-offset.ts";
import { compile, type Harness } from "../harness.ts";

const FAULT = 1;
const JUMP = 2;
const RETIRE = 0;
const ZF = 0x40n;
/** Lazy flags of kind WORD: the six flags as they are. */
const KIND_WORD = 3;

let harness: Harness;
beforeAll(async () => {
  harness = await compile("assembly/x86/exec/loop.ts");
});

interface Case {
  readonly rcx: bigint;
  readonly adSize: number;
  readonly opSize?: number;
  readonly imm?: number;
  readonly zf?: boolean;
  /** 0 16-bit code, 1 32-bit, 2 64-bit mode. */
  readonly mode?: number;
  readonly limit?: number;
}

/** Runs one handler; the instruction is the two bytes before 0x1002. */
function run(name: string, c: Case): { readonly outcome: number; readonly rcx: bigint; readonly rip: bigint } {
  const { view } = harness;
  view.setUint32(MACHINE_BASE + LINEAR_ADDRESS_BITS, 48, true);
  view.setUint32(VCPU_BASE + CODE_MODE, c.mode ?? 2, true);
  view.setUint32(VCPU_BASE + SEG_LIMIT + 4, c.limit ?? 0xffffffff, true);
  view.setBigUint64(VCPU_BASE + RCX, c.rcx, true);
  view.setBigUint64(VCPU_BASE + RIP, 0x1000n, true);
  view.setBigUint64(VCPU_BASE + NEXT_RIP, 0x1002n, true);
  view.setUint32(VCPU_BASE + LAZY_KIND, KIND_WORD, true);
  view.setBigUint64(VCPU_BASE + LAZY_A, c.zf === true ? ZF : 0n, true);
  view.setUint32(VCPU_BASE + FAULT_VECTOR, 0xffffffff, true);
  view.setInt32(RAM_BASE + 12, c.imm ?? -0x10, true);
  view.setUint8(RAM_BASE + 22, c.opSize ?? 8);
  view.setUint8(RAM_BASE + 23, c.adSize);
  const outcome = (harness.exports[name]! as unknown as (op: number) => number)(RAM_BASE);
  return { outcome, rcx: view.getBigUint64(VCPU_BASE + RCX, true), rip: view.getBigUint64(VCPU_BASE + RIP, true) };
}

describe("LOOP", () => {
  test("jumps until the count is 0", () => {
    expect(run("execLoop", { rcx: 2n, adSize: 8 })).toEqual({ outcome: JUMP, rcx: 1n, rip: 0xff2n });
    expect(run("execLoop", { rcx: 1n, adSize: 8 })).toEqual({ outcome: RETIRE, rcx: 0n, rip: 0x1000n });
    expect(run("execLoop", { rcx: 0n, adSize: 8 }).rcx).toBe(0xffffffffffffffffn);
  });

  test("counts in the register of the address size", () => {
    expect(run("execLoop", { rcx: 0x1234567800000001n, adSize: 4 })).toEqual({ outcome: RETIRE, rcx: 0n, rip: 0x1000n });
    expect(run("execLoop", { rcx: 0x1234567800000000n, adSize: 4 }).rcx).toBe(0xffffffffn);
    expect(run("execLoop", { rcx: 0x12345678_00000001n, adSize: 2, mode: 0, opSize: 2 })).toEqual({
      outcome: RETIRE,
      rcx: 0x1234567800000000n,
      rip: 0x1000n,
    });
  });

  test("LOOPE and LOOPNE look at ZF too", () => {
    expect(run("execLoope", { rcx: 5n, adSize: 8, zf: true }).outcome).toBe(JUMP);
    expect(run("execLoope", { rcx: 5n, adSize: 8, zf: false })).toEqual({ outcome: RETIRE, rcx: 4n, rip: 0x1000n });
    expect(run("execLoopne", { rcx: 5n, adSize: 8, zf: false }).outcome).toBe(JUMP);
    expect(run("execLoopne", { rcx: 5n, adSize: 8, zf: true })).toEqual({ outcome: RETIRE, rcx: 4n, rip: 0x1000n });
  });

  test("a target beyond the limit of CS faults and leaves the count", () => {
    expect(run("execLoop", { rcx: 5n, adSize: 4, opSize: 4, mode: 1, imm: 0x7f, limit: 0x1010 })).toEqual({
      outcome: FAULT,
      rcx: 5n,
      rip: 0x1000n,
    });
  });

  test("a 16-bit operand size cuts the target", () => {
    expect(run("execLoop", { rcx: 5n, adSize: 2, opSize: 2, mode: 0, imm: -0x1010, limit: 0xffff }).rip).toBe(0xfff2n);
  });

  test("JCXZ jumps if the register of the address size is 0", () => {
    expect(run("execJcxz", { rcx: 0n, adSize: 8 }).outcome).toBe(JUMP);
    expect(run("execJcxz", { rcx: 1n << 32n, adSize: 8 }).outcome).toBe(RETIRE);
    expect(run("execJcxz", { rcx: 1n << 32n, adSize: 4 })).toEqual({ outcome: JUMP, rcx: 1n << 32n, rip: 0xff2n });
    expect(run("execJcxz", { rcx: 0x10000n, adSize: 2, mode: 0, opSize: 2 }).outcome).toBe(JUMP);
  });
});
