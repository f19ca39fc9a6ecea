import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EXCHANGE_BASE } from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import {
  BP,
  BR,
  CODE0,
  CODE3,
  DATA0,
  DATA3,
  DB,
  F,
  FAULT,
  FREE,
  GP,
  JUMP,
  LDT,
  OF,
  RETIRE,
  RETIRE_END,
  SS,
  STACK0,
  STACK3,
  TR0,
  TransferRig,
  UD,
  VM_EXIT,
  descriptor,
  gate,
} from "./transfer-rig.ts";

let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make("test/unit/entry/transfer-exec.ts");
});

const RAX = 0,
  RCX = 8,
  RDX = 16;
const DATA = 0xa000;
interface Operation {
  reg?: number;
  rm?: number;
  address?: number;
  modrm?: number;
  size?: 2 | 4 | 8;
  imm?: number;
  immHigh?: number;
  opcode?: number;
  rex?: number;
  segment?: number;
}
/** Runs a handler with a decoded micro-op; without `rm` the r/m operand is memory at `address`. */
const run = (name: string, o: Operation = {}): number => {
  const { view } = rig.harness,
    at = EXCHANGE_BASE;
  for (let i = 0; i < 32; i++) view.setUint8(at + i, 0);
  view.setUint8(at + 2, o.reg ?? 0);
  view.setUint8(at + 3, o.rm ?? Vcpu.ZERO);
  view.setUint8(at + 4, Vcpu.ZERO);
  view.setInt32(at + 8, o.address ?? DATA, true);
  view.setInt32(at + 12, o.imm ?? 0, true);
  view.setUint8(at + 18, 2);
  view.setUint8(at + 19, o.modrm ?? 0);
  view.setUint8(at + 20, o.rm === undefined ? 0 : 0x20);
  view.setUint8(at + 21, o.segment ?? 3);
  view.setUint8(at + 22, o.size ?? 4);
  view.setUint8(at + 23, rig.get32("CODE_MODE") & 2 ? 8 : 4);
  view.setInt32(at + 24, o.immHigh ?? 0, true);
  view.setUint16(at + 28, o.opcode ?? 0, true);
  view.setUint8(at + 31, o.rex ?? 0);
  return rig.call(name, at);
};
const register = (slot: number): bigint => rig.get64("RAX", slot >> 3);
const setRegister = (slot: number, value: number | bigint): void => rig.set64("RAX", value, slot >> 3);
const zf = (): boolean => (rig.flags() & F.ZF) !== 0n;
const modrmReg = (n: number): number => n << 3;

describe("MOV, PUSH and POP of segment registers", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
  });
  test("MOV from a segment register: zero-extended to the operand size in a register, 16 bits in memory", () => {
    setRegister(RCX, -1n & 0xffffffffffffffffn);
    expect(run("execMovFromSreg", { rm: RCX, modrm: modrmReg(1), size: 2 })).toBe(RETIRE);
    expect(register(RCX)).toBe(0xffffffffffff0000n | BigInt(CODE0));
    expect(run("execMovFromSreg", { rm: RCX, modrm: modrmReg(1), size: 4 })).toBe(RETIRE);
    expect(register(RCX)).toBe(BigInt(CODE0));
    rig.write(DATA, 4, 0xffffffff);
    expect(run("execMovFromSreg", { modrm: modrmReg(3), size: 4 })).toBe(RETIRE);
    expect(rig.read(DATA, 4)).toBe(0xffff0000n | BigInt(DATA0));
  });
  test("segment registers 6 and 7 do not exist, and CS cannot be loaded: #UD", () => {
    for (const n of [6, 7]) {
      rig.expectFault(() => run("execMovFromSreg", { rm: RCX, modrm: modrmReg(n) }), UD);
      rig.expectFault(() => run("execMovToSreg", { rm: RCX, modrm: modrmReg(n) }), UD);
    }
    rig.expectFault(() => run("execMovToSreg", { rm: RCX, modrm: modrmReg(1) }), UD);
  });
  test("MOV SS ends the block and blocks events for one instruction; FS does neither", () => {
    setRegister(RCX, DATA0);
    expect(run("execMovToSreg", { rm: RCX, modrm: modrmReg(4) })).toBe(RETIRE);
    expect(rig.get32("INTERRUPTIBILITY")).toBe(0);
    expect(run("execMovToSreg", { rm: RCX, modrm: modrmReg(2) })).toBe(RETIRE_END);
    expect([rig.get32("INTERRUPTIBILITY"), rig.get32("ATTENTION")]).toEqual([2, 1]);
  });
  test("a failed MOV SS blocks nothing", () => {
    setRegister(RCX, DATA3);
    rig.expectFault(() => run("execMovToSreg", { rm: RCX, modrm: modrmReg(2) }), GP, DATA3 & ~3);
    expect(rig.get32("INTERRUPTIBILITY")).toBe(0);
  });
  test("a DS that is not flat ends the block", () => {
    rig.setGdt(FREE, descriptor({ type: 3, base: 16 }));
    setRegister(RCX, FREE);
    expect(run("execMovToSreg", { rm: RCX, modrm: modrmReg(3) })).toBe(RETIRE_END);
    expect(run("execMovToSreg", { rm: RCX, modrm: modrmReg(3) })).toBe(RETIRE);
  });
  test("PUSH moves the pointer by the operand size and writes 16 bits, or 64 in 64-bit mode", () => {
    rig.write(STACK0 - 4, 4, 0xffffffff);
    expect(run("execPushSreg", { opcode: 0x0e, size: 4 })).toBe(RETIRE);
    expect([rig.get64("RSP"), rig.read(STACK0 - 4, 4)]).toEqual([BigInt(STACK0 - 4), 0xffff0000n | BigInt(CODE0)]);
    expect(run("execPushSreg", { opcode: 0x1e, size: 2 })).toBe(RETIRE);
    expect([rig.get64("RSP"), rig.read(STACK0 - 6, 2)]).toEqual([BigInt(STACK0 - 6), BigInt(DATA0)]);
    rig.long(0);
    rig.set64("RSP", STACK0);
    rig.setSegment("GS", 0x1b, 0, 0, 0x10000);
    rig.write(STACK0 - 8, 8, -1n & 0xffffffffffffffffn);
    expect(run("execPushSreg", { opcode: 0x1a8, size: 8 })).toBe(RETIRE);
    expect(rig.read(STACK0 - 8, 8)).toBe(0x1bn);
  });
  test("a PUSH without room is #SS(0)", () => {
    rig.setSegment("SS", DATA0, 0, STACK0 - 5, 0x4093);
    rig.expectFault(() => run("execPushSreg", { opcode: 0x06, size: 4 }), SS, 0);
  });
  test("POP loads the segment, then moves the pointer; POP SS blocks events", () => {
    rig.write(STACK0, 4, 0xffff0000 | DATA3);
    expect(run("execPopSreg", { opcode: 0x1a1, size: 4 })).toBe(RETIRE);
    expect([rig.segment("FS").selector, rig.get64("RSP")]).toEqual([DATA3, BigInt(STACK0 + 4)]);
    rig.setGdt(FREE, descriptor({ type: 3, big: false }));
    rig.write(STACK0 + 4, 2, FREE);
    rig.set64("RSP", 0x10000 + STACK0 + 4);
    rig.write(0x10000 + STACK0 + 4, 2, FREE);
    expect(run("execPopSreg", { opcode: 0x17, size: 2 })).toBe(RETIRE_END);
    expect([rig.segment("SS").selector, rig.get64("RSP"), rig.get32("INTERRUPTIBILITY")]).toEqual([FREE, BigInt(0x10000 + STACK0 + 6), 2]);
  });
  test("a POP that faults leaves the pointer", () => {
    rig.write(STACK0, 4, 0x200);
    rig.expectFault(() => run("execPopSreg", { opcode: 0x1f, size: 4 }), GP, 0x200);
  });
  test("LDS, LES, LFS, LGS, LSS load the segment and the offset, or nothing", () => {
    rig.write(DATA, 4, 0x12345678);
    rig.write(DATA + 4, 2, DATA3);
    for (const [name, segment] of [
      ["execLds", "DS"],
      ["execLes", "ES"],
      ["execLfs", "FS"],
      ["execLgs", "GS"],
    ] as const) {
      expect(run(name, { reg: RDX, size: 4 })).toBe(RETIRE);
      expect([register(RDX), rig.segment(segment).selector]).toEqual([0x12345678n, DATA3]);
    }
    rig.expectFault(() => run("execLss", { reg: RAX, size: 4 }), GP, DATA3 & ~3);
    rig.write(DATA + 2, 2, DATA0);
    setRegister(RAX, 0xffffffff);
    expect(run("execLss", { reg: RAX, size: 2 })).toBe(RETIRE_END);
    expect([register(RAX), rig.get32("INTERRUPTIBILITY")]).toEqual([0xffff5678n, 0]);
  });
});

describe("far transfers", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
  });
  test("the pointer is in the instruction or in memory", () => {
    expect(run("execJmpFar", { opcode: 0xea, imm: 0x7654, immHigh: CODE0 })).toBe(JUMP);
    expect(rig.get64("RIP")).toBe(0x7654n);
    rig.write(DATA, 4, 0x89abcdef);
    rig.write(DATA + 4, 2, CODE0);
    expect(run("execJmpFar", { opcode: 0xff, size: 4 })).toBe(JUMP);
    expect(rig.get64("RIP")).toBe(0x89abcdefn);
    expect(run("execCallFar", { opcode: 0x9a, imm: -16, immHigh: CODE0, size: 2 })).toBe(JUMP);
    expect(rig.get64("RIP")).toBe(0xfff0n);
    expect(run("execCallFar", { opcode: 0xff, size: 4 })).toBe(JUMP);
  });
  test("RETF with and without an immediate", () => {
    for (const [opcode, released] of [
      [0xcb, 0],
      [0xca, 0xfff0],
    ] as const) {
      rig.set64("RSP", STACK0);
      rig.write(STACK0, 4, 0x3000);
      rig.write(STACK0 + 4, 4, CODE0);
      expect(run("execRetFar", { opcode, imm: -16 })).toBe(JUMP);
      expect(rig.get64("RSP")).toBe(BigInt(STACK0 + 8 + released));
    }
  });
});

describe("IRET and the blocking of NMIs", () => {
  const frame = (selector: number): void => {
    rig.protected(0);
    rig.set32("INTERRUPTIBILITY", 8);
    rig.set64("RSP", STACK0);
    [0x3000, selector, 2].forEach((v, i) => rig.write(STACK0 + i * 4, 4, v));
  };
  const pinControls = (value: number): void => {
    rig.set32("NON_ROOT", 1);
    rig.harness.view.setBigUint64(VCPU_BASE + Vcpu.VMCS + Slot.PIN_BASED_CONTROLS * 8, BigInt(value), true);
  };
  const blocked = (): number => rig.get32("INTERRUPTIBILITY") & 8;

  test("IRET ends it, also if it faults, which is remembered for a VM exit", () => {
    frame(CODE0);
    expect(run("execIret")).toBe(JUMP);
    expect([blocked(), rig.get32("IRET_UNBLOCKED_NMI")]).toEqual([0, 0]);
    frame(0x200);
    expect(run("execIret")).toBe(FAULT);
    expect([blocked(), rig.get32("IRET_UNBLOCKED_NMI")]).toEqual([0, 1]);
  });
  test("in non-root operation with NMI exiting only virtual NMIs are unblocked", () => {
    frame(CODE0);
    pinControls(Control.NMI_EXITING);
    run("execIret");
    expect(blocked()).toBe(8);
    frame(CODE0);
    pinControls(Control.NMI_EXITING | Control.VIRTUAL_NMIS);
    run("execIret");
    expect(blocked()).toBe(0);
    frame(CODE0);
    pinControls(0);
    run("execIret");
    expect(blocked()).toBe(0);
  });
});

describe("software interrupts", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
  });
  test("INT n delivers at once, and faults when the gate is bad", () => {
    rig.setIdt(0xf0, gate({ type: 0xe, selector: CODE0, offset: 0x5000n }));
    expect(run("execInt", { imm: -16 })).toBe(JUMP);
    expect([rig.get64("RIP"), rig.read(STACK0 - 12, 4)]).toEqual([0x5000n, 0x10002n]);
    rig.expectFault(() => run("execInt", { imm: 0x20 }), GP, 0x102);
  });
  test("INT3 and INTO are recorded as software exceptions, INT1 as a privileged one", () => {
    expect(run("execInt3")).toBe(FAULT);
    expect([rig.get32("FAULT_VECTOR"), rig.get32("FAULT_KIND"), rig.get32("FAULT_HAS_ERROR_CODE")]).toEqual([BP, 6, 0]);
    rig.expectFault(() => run("execInt1"), DB);
    expect([rig.get32("FAULT_KIND"), rig.get64("FAULT_ADDRESS")]).toEqual([5, 0n]);
    expect(run("execInto")).toBe(RETIRE);
    rig.setFlags(0x802n);
    rig.expectFault(() => run("execInto"), OF);
    expect(rig.get32("FAULT_KIND")).toBe(6);
  });
  test("BOUND compares signed, bounds included", () => {
    rig.write(DATA, 4, -5n & 0xffffffffn);
    rig.write(DATA + 4, 4, 10);
    for (const [index, inside] of [
      [-5, true],
      [10, true],
      [0, true],
      [-6, false],
      [11, false],
    ] as const) {
      setRegister(RAX, BigInt.asUintN(32, BigInt(index)));
      if (inside) expect(run("execBound", { reg: RAX })).toBe(RETIRE);
      else rig.expectFault(() => run("execBound", { reg: RAX }), BR);
    }
    rig.write(DATA, 2, 0xfffb);
    rig.write(DATA + 2, 2, 10);
    setRegister(RAX, 0xfffa);
    rig.expectFault(() => run("execBound", { reg: RAX, size: 2 }), BR);
  });
});

describe("descriptor-table registers", () => {
  test("LGDT and LIDT; a 16-bit operand size loads 24 bits of the base", () => {
    rig.protected(0);
    rig.write(DATA, 2, 0x1ff);
    rig.write(DATA + 2, 4, 0x12345678);
    expect(run("execLgdt")).toBe(RETIRE);
    expect([rig.get32("GDTR_LIMIT"), rig.get64("GDTR_BASE")]).toEqual([0x1ff, 0x12345678n]);
    expect(run("execLidt", { size: 2 })).toBe(RETIRE);
    expect([rig.get32("IDTR_LIMIT"), rig.get64("IDTR_BASE")]).toEqual([0x1ff, 0x345678n]);
  });
  test("in 64-bit mode the base has 64 bits and must be canonical", () => {
    rig.long(0);
    rig.write(DATA, 2, 0x1ff);
    rig.write(DATA + 2, 8, 0xffff800012345678n);
    expect(run("execLgdt", { size: 8 })).toBe(RETIRE);
    expect(rig.get64("GDTR_BASE")).toBe(0xffff800012345678n);
    rig.write(DATA + 2, 8, 0x800000000000n);
    rig.expectFault(() => run("execLidt", { size: 8 }), GP, 0);
  });
  test("level 0 only; stores are not, unless CR4.UMIP is set", () => {
    rig.protected(3);
    for (const name of ["execLgdt", "execLidt", "execLldt", "execLtr"]) rig.expectFault(() => run(name), GP, 0);
    for (const name of ["execSgdt", "execSidt", "execSldt", "execStr"]) expect(run(name)).toBe(RETIRE);
    rig.set64("CR4", 0x800);
    for (const name of ["execSgdt", "execSidt", "execSldt", "execStr"]) rig.expectFault(() => run(name), GP, 0);
    rig.protected(0);
    rig.set64("CR4", 0x800);
    for (const name of ["execSgdt", "execSidt", "execSldt", "execStr"]) expect(run(name)).toBe(RETIRE);
  });
  test("SGDT and SIDT store limit and base", () => {
    rig.protected(0);
    expect(run("execSgdt", { size: 2 })).toBe(RETIRE);
    expect([rig.read(DATA, 2), rig.read(DATA + 2, 4)]).toEqual([0xffn, 0x1000n]);
    rig.long(0);
    rig.set64("IDTR_BASE", 0xffff800000002000n);
    expect(run("execSidt", { size: 8 })).toBe(RETIRE);
    expect([rig.read(DATA, 2), rig.read(DATA + 2, 8)]).toEqual([0xfffn, 0xffff800000002000n]);
  });
  test("LLDT, LTR, SLDT and STR are #UD in real-address and virtual-8086 mode", () => {
    for (const enter of [() => rig.real(), () => rig.virtual8086(3)]) {
      enter();
      for (const name of ["execLldt", "execLtr", "execSldt", "execStr", "execLar", "execLsl", "execVerr", "execVerw", "execArpl"])
        rig.expectFault(() => run(name, { rm: RAX }), UD);
    }
  });
  test("LLDT and LTR take a selector, SLDT and STR give it back", () => {
    rig.protected(0);
    rig.setGdt(
      FREE,
      descriptor({ base: LDT, limit: 0xff, type: 2, system: true }),
      descriptor({ base: 0x6000, limit: 0x67, type: 9, system: true }),
    );
    setRegister(RAX, FREE);
    expect(run("execLldt", { rm: RAX })).toBe(RETIRE);
    rig.write(DATA, 2, FREE + 8);
    expect(run("execLtr")).toBe(RETIRE);
    expect(run("execSldt", { rm: RCX })).toBe(RETIRE);
    expect(run("execStr", { rm: RDX, size: 2 })).toBe(RETIRE);
    expect([register(RCX), register(RDX) & 0xffffn]).toEqual([BigInt(FREE), BigInt(FREE + 8)]);
    setRegister(RAX, TR0);
    rig.expectFault(() => run("execLtr", { rm: RAX }), GP, TR0);
  });
  test("with descriptor-table exiting they exit, after the privilege check and before the memory access", () => {
    rig.protected(0);
    rig.set32("NON_ROOT", 1);
    const control = (slot: number, value: number): void =>
      rig.harness.view.setBigUint64(VCPU_BASE + Vcpu.VMCS + slot * 8, BigInt(value >>> 0), true);
    control(Slot.PRIMARY_CONTROLS, Control.ACTIVATE_SECONDARY_CONTROLS);
    control(Slot.SECONDARY_CONTROLS, Control.DESCRIPTOR_TABLE_EXITING);
    for (const [names, reason] of [
      [["execSgdt", "execSidt", "execLgdt", "execLidt"], 46],
      [["execSldt", "execStr", "execLldt", "execLtr"], 47],
    ] as const)
      names.forEach((name, i) => {
        rig.expectFault(() => run(name, { address: 0x7000000 }), VM_EXIT);
        expect([rig.get32("FAULT_ERROR_CODE"), rig.get64("FAULT_ADDRESS"), (rig.get32("EXIT_INFORMATION") >>> 28) & 3]).toEqual([
          reason,
          0x7000000n,
          i,
        ]);
      });
    rig.atLevel(3);
    rig.expectFault(() => run("execLgdt"), GP, 0);
  });
});

describe("LAR, LSL, VERR, VERW, ARPL", () => {
  beforeEach(() => void rig.protected(0));
  const ask = (name: string, selector: number, size: 2 | 4 | 8 = 4): boolean => {
    setRegister(RCX, selector);
    setRegister(RAX, 0x5555555555555555n);
    expect(run(name, { reg: RAX, rm: RCX, size })).toBe(RETIRE);
    return zf();
  };

  test("LAR gives the access rights of what CPL and RPL may see", () => {
    expect(ask("execLar", DATA3)).toBe(true);
    expect(register(RAX)).toBe(0x00c0f300n);
    expect(ask("execLar", DATA3, 2)).toBe(true);
    expect(register(RAX)).toBe(0x555555555555f300n);
    expect(ask("execLar", DATA0 | 1)).toBe(false);
    expect(register(RAX)).toBe(0x5555555555555555n);
    expect(ask("execLar", 0)).toBe(false);
    expect(ask("execLar", 0x200)).toBe(false);
    rig.atLevel(3);
    expect(ask("execLar", DATA0)).toBe(false);
    rig.setGdt(FREE, descriptor({ type: 0xf }));
    expect(ask("execLar", FREE | 3)).toBe(true);
  });
  test("LSL gives the limit in bytes", () => {
    rig.setGdt(FREE, descriptor({ type: 3, limit: 0x12, granular: true }), descriptor({ type: 3, limit: 0x12345, granular: false }));
    expect(ask("execLsl", FREE)).toBe(true);
    expect(register(RAX)).toBe(0x12fffn);
    expect(ask("execLsl", FREE + 8, 2)).toBe(true);
    expect(register(RAX)).toBe(0x5555555555552345n);
  });
  test("the system descriptors that LAR and LSL accept, in both modes", () => {
    const accepted = (name: string): number[] =>
      Array.from({ length: 16 }, (_, type) => type).filter((type) => {
        rig.setGdt(FREE, descriptor({ type, system: true }), 0n);
        return ask(name, FREE);
      });
    expect(accepted("execLar")).toEqual([1, 2, 3, 4, 5, 9, 11, 12]);
    expect(accepted("execLsl")).toEqual([1, 2, 3, 9, 11]);
    rig.long(0);
    expect(accepted("execLar")).toEqual([2, 9, 11, 12]);
    expect(accepted("execLsl")).toEqual([2, 9, 11]);
  });
  test("VERR accepts readable segments, VERW writable ones", () => {
    rig.setGdt(FREE, descriptor({ type: 1 }), descriptor({ type: 9 }), descriptor({ type: 0xb }), descriptor({ type: 2, system: true }));
    expect([0, 8, 16, 24].map((n) => ask("execVerr", FREE + n))).toEqual([true, false, true, false]);
    expect([0, 8, 16, 24].map((n) => ask("execVerw", FREE + n))).toEqual([false, false, false, false]);
    expect(ask("execVerw", DATA0)).toBe(true);
    expect(ask("execVerr", 3)).toBe(false);
    rig.atLevel(3);
    expect([ask("execVerr", CODE0), ask("execVerw", DATA0), ask("execVerr", CODE3)]).toEqual([false, false, true]);
  });
  test("ARPL raises the RPL and tells by ZF", () => {
    setRegister(RCX, 0x1230);
    setRegister(RAX, 0x0003);
    expect(run("execArpl", { reg: RAX, rm: RCX, size: 2 })).toBe(RETIRE);
    expect([register(RCX), zf()]).toEqual([0x1233n, true]);
    setRegister(RAX, 0x0002);
    expect(run("execArpl", { reg: RAX, rm: RCX, size: 2 })).toBe(RETIRE);
    expect([register(RCX), zf()]).toEqual([0x1233n, false]);
    rig.write(DATA, 2, 0x40);
    expect(run("execArpl", { reg: RAX, size: 2 })).toBe(RETIRE);
    expect(rig.read(DATA, 2)).toBe(0x42n);
  });
});

describe("SWAPGS and the fast system calls", () => {
  test("SWAPGS exchanges two bases at level 0 of 64-bit mode", () => {
    rig.long(0);
    rig.setSegment("GS", 0, 0x1111, 0, 0x10000);
    rig.set64("KERNEL_GS_BASE", 0x2222);
    expect(run("execSwapgs")).toBe(RETIRE);
    expect([rig.segment("GS").base, rig.get64("KERNEL_GS_BASE")]).toEqual([0x2222n, 0x1111n]);
    rig.long(3);
    rig.expectFault(() => run("execSwapgs"), GP, 0);
    rig.protected(0);
    rig.expectFault(() => run("execSwapgs"), UD);
  });
  test("REX.W selects the 64-bit forms", () => {
    rig.long(0);
    rig.set64("STAR", 0x0023001000000000n);
    setRegister(RCX, 0x100005000n);
    expect(run("execSysret", { rex: 8 })).toBe(JUMP);
    expect(rig.get64("RIP")).toBe(0x100005000n);
    rig.long(0);
    rig.set64("STAR", 0x0023001000000000n);
    setRegister(RCX, 0x100005000n);
    expect(run("execSysret")).toBe(JUMP);
    expect(rig.get64("RIP")).toBe(0x5000n);
    rig.long(0);
    rig.set64("SYSENTER_CS", 0x10);
    setRegister(RCX, STACK3);
    setRegister(RDX, 0x100005000n);
    expect(run("execSysexit", { rex: 8 })).toBe(JUMP);
    expect(rig.get64("RIP")).toBe(0x100005000n);
  });
});
