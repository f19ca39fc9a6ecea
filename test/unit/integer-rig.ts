/** A machine for handlers of integer and system instructions: 64-bit mode, CPL 0, paging off, linear = physical. */
import { compile, type Host } from "../harness.ts";
import { EXCHANGE_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import type { CpuModel } from "../../src/spec/x86/cpu-models.ts";
import { CR0, RAM_BYTES, Rig } from "./memory-rig.ts";

export const OUTCOME = { RETIRE: 0, FAULT: 1, JUMP: 2, SWITCHED: 3, STOP: 4, REPEAT: 5, RETIRE_END: 6 };
export const VECTOR = { DE: 0, DB: 1, UD: 6, NM: 7, TS: 10, NP: 11, SS: 12, GP: 13, PF: 14, AC: 17 };
export const FLAG = {
  CF: 1n,
  PF: 4n,
  AF: 0x10n,
  ZF: 0x40n,
  SF: 0x80n,
  TF: 0x100n,
  IF: 0x200n,
  DF: 0x400n,
  OF: 0x800n,
  IOPL: 0x3000n,
  NT: 0x4000n,
  RF: 0x10000n,
  VM: 0x20000n,
  AC: 0x40000n,
  VIF: 0x80000n,
  VIP: 0x100000n,
  ID: 0x200000n,
};
export const REGISTERS = [
  "RAX",
  "RCX",
  "RDX",
  "RBX",
  "RSP",
  "RBP",
  "RSI",
  "RDI",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
] as const;
export type Register = (typeof REGISTERS)[number];

export const MICRO_OP = { REP: 1, REPNE: 2, LOCK: 4, IS_REGISTER: 0x20 };
/** Where the rig puts its micro-op, and the slot that is always 0. */
const OP = EXCHANGE_BASE;
const ZERO = 128;

export interface Operation {
  readonly size?: number;
  readonly addressSize?: number;
  /** Register number of ModRM.rm, or a memory operand at base + displacement. */
  readonly rm?: number;
  readonly memory?: number;
  /** Register number of ModRM.reg. */
  readonly reg?: number;
  readonly vvvv?: number;
  readonly imm?: number;
  readonly immHigh?: number;
  readonly flags?: number;
  readonly opcode?: number;
  readonly segment?: number;
  readonly rex?: number;
}

export const mask = (size: number): bigint => (1n << BigInt(size * 8)) - 1n;
export const signed = (value: bigint, size: number): bigint => BigInt.asIntN(size * 8, value);

export class IntegerRig extends Rig {
  static async build(host: Host = {}): Promise<IntegerRig> {
    return new IntegerRig(await compile("test/unit/entry/integer.ts", host, RAM_BYTES));
  }

  /** 64-bit mode at CPL 0. */
  long(): void {
    this.reset();
    this.cpu64("EFER", 0x500n);
    this.flat(0xa09b, 0xc093);
  }

  /** 32-bit protected mode at CPL 0, flat segments. */
  protected(): void {
    this.reset();
    this.flat(0xc09b, 0xc093);
  }

  /** 16-bit real mode, segments at 0. */
  real(): void {
    this.reset();
    this.cpu64("CR0", 0n);
    for (let i = 0; i < 8; i++) this.segment(i, 0n, 0xffff, 0x93);
    this.call("updateMode");
    this.call("updateContext");
  }

  private flat(code: number, data: number): void {
    this.cpu64("CR0", CR0.PE | 0x10n);
    for (let i = 0; i < 6; i++) this.segment(i, 0n, 0xffffffff, i === 1 ? code : data);
    this.segment(7, 0n, 0x67, 0x8b);
    this.call("updateMode");
    this.call("updateContext");
  }

  segment(i: number, base: bigint, limit: number, access: number): void {
    this.cpu64("SEG_BASE", base, i);
    this.cpu("SEG_LIMIT", limit, i);
    this.cpu("SEG_ACCESS", access, i);
  }

  privilege(cpl: number): void {
    this.segment(2, 0n, 0xffffffff, 0xc093 | (cpl << 5));
    this.call("updateMode");
    this.call("updateContext");
  }

  /** Runs handler `name` once. */
  exec(name: string, op: Operation = {}): number {
    const { view } = this.harness;
    const rm = op.rm ?? 0;
    const reg = op.reg ?? 0;
    for (let i = 0; i < 32; i += 4) view.setUint32(OP + i, 0, true);
    view.setUint8(OP + 2, reg * 8);
    view.setUint8(OP + 3, op.memory === undefined ? rm * 8 : ZERO);
    view.setUint8(OP + 4, ZERO);
    view.setInt32(OP + 8, op.memory ?? 0, true);
    view.setInt32(OP + 12, op.imm ?? 0, true);
    view.setUint8(OP + 19, 0xc0 | ((reg & 7) << 3) | (rm & 7));
    view.setUint8(OP + 20, (op.flags ?? 0) | (op.memory === undefined ? MICRO_OP.IS_REGISTER : 0));
    view.setUint8(OP + 21, op.segment ?? 3);
    view.setUint8(OP + 22, op.size ?? 8);
    view.setUint8(OP + 23, op.addressSize ?? 8);
    view.setInt32(OP + 24, op.immHigh ?? 0, true);
    view.setUint16(OP + 28, op.opcode ?? 0, true);
    view.setUint8(OP + 30, op.vvvv ?? 0);
    view.setUint8(OP + 31, (op.rex ?? 0) | ((reg >> 3) << 2) | (op.memory === undefined ? rm >> 3 : 0));
    return this.call(name, OP);
  }

  /** Runs a repeated handler until it no longer returns REPEAT. */
  execAll(name: string, op: Operation): number {
    for (let i = 0; i < 100000; i++) {
      const outcome = this.exec(name, op);
      if (outcome !== OUTCOME.REPEAT) return outcome;
    }
    throw new Error(`${name} does not end`);
  }

  set(register: Register, value: bigint): void {
    this.cpu64(register, BigInt.asUintN(64, value));
  }
  value(register: Register): bigint {
    return this.get64(register);
  }
  flags(): bigint {
    return this.call64("arithmeticFlags");
  }
  rflags(): bigint {
    return this.call64("getRflags");
  }
  setFlags(value: bigint): void {
    this.harness.exports["setRflags"]!(value);
  }
  /** Vector of the recorded fault, taken away; undefined if there is none. */
  fault(): number | undefined {
    return this.takeFault()?.vector;
  }
  register(n: number): bigint {
    return this.harness.view.getBigUint64(VCPU_BASE + Vcpu.RAX + n * 8, true);
  }
  setRegister(n: number, value: bigint): void {
    this.harness.view.setBigUint64(VCPU_BASE + Vcpu.RAX + n * 8, BigInt.asUintN(64, value), true);
  }
}

/** Gives the machine the CPU model, as the host does at creation. */
export function applyModel(rig: IntegerRig, model: CpuModel): void {
  model.featureWords.forEach((word, i) => rig.machine("FEATURES", word, i));
  model.vmxCapability.forEach((value, i) => rig.machine64("VMX_CAPABILITY", value, i));
  rig.machine("BRANCH_ENTRIES", model.lastBranch.entries);
  rig.machine("BRANCH_MSRS", model.lastBranch.msrs);
  rig.machine64("BRANCH_FROM_MASK", model.lastBranch.fromMask);
  rig.machine("PHYSICAL_ADDRESS_BITS", model.physicalAddressBits);
  rig.machine("LINEAR_ADDRESS_BITS", model.linearAddressBits);
  rig.machine("CPUID_COUNT", model.cpuid.length);
  model.cpuid.forEach((row, i) =>
    [row.leaf, row.subleaf, row.eax, row.ebx, row.ecx, row.edx].forEach((word, k) => rig.machine("CPUID", word, i * 6 + k)),
  );
  rig.machine64("TSC_HZ", 1_000_000_000n);
  const efer = rig.get64("EFER");
  rig.harness.exports["resetMsrs"]!();
  rig.cpu64("EFER", efer);
}
