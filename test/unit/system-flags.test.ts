/** RFLAGS instructions by mode and privilege, the stack frames, and who may use a port. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { FLAG, IntegerRig, OUTCOME, VECTOR } from "./integer-rig.ts";

let rig: IntegerRig;
const ports: number[][] = [];
beforeAll(async () => {
  rig = await IntegerRig.build({
    portRead: (port, size) => {
      ports.push([port, size]);
      return 0x12345678;
    },
    portWrite: (port, size, value) => void ports.push([port, size, value!]),
  });
});
beforeEach(() => {
  rig.long();
  ports.length = 0;
});

const VME = 1n,
  PVI = 2n;
/** Virtual-8086 mode with the IOPL. */
function virtual8086(iopl: bigint, more = 0n): void {
  rig.protected();
  for (let i = 0; i < 6; i++) rig.segment(i, 0n, 0xffff, 0xf3);
  rig.setFlags(FLAG.VM | (iopl << 12n) | more);
  rig.call("updateMode");
  rig.call("updateContext");
  rig.set("RSP", 0x1000n);
}

test("CLC, STC, CMC, CLD, STD, LAHF and SAHF", () => {
  rig.setFlags(FLAG.ZF);
  rig.exec("execStc");
  expect(rig.flags()).toBe(FLAG.CF | FLAG.ZF);
  rig.exec("execCmc");
  expect(rig.flags()).toBe(FLAG.ZF);
  rig.exec("execStd");
  expect(rig.rflags() & FLAG.DF).toBe(FLAG.DF);
  rig.exec("execCld");
  expect(rig.rflags() & FLAG.DF).toBe(0n);
  rig.setFlags(0x8d5n);
  rig.set("RAX", 0x1111n);
  rig.exec("execLahf");
  expect(rig.value("RAX")).toBe(0xd711n);
  rig.set("RAX", 0n);
  rig.exec("execSahf");
  expect(rig.flags()).toBe(FLAG.OF);
});

test("STI blocks interrupts for one instruction only if IF was 0", () => {
  rig.setFlags(0n);
  expect(rig.exec("execSti")).toBe(OUTCOME.RETIRE_END);
  expect([rig.rflags() & FLAG.IF, rig.get("INTERRUPTIBILITY") & 1]).toEqual([FLAG.IF, 1]);
  rig.cpu("INTERRUPTIBILITY", 0);
  rig.exec("execSti");
  expect(rig.get("INTERRUPTIBILITY") & 1).toBe(0);
});

test("CLI and STI need IOPL, or act on VIF with PVI or VME", () => {
  rig.protected();
  rig.privilege(3);
  rig.setFlags(FLAG.IF);
  expect(rig.exec("execCli")).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  rig.setFlags(FLAG.IF | FLAG.IOPL);
  expect(rig.exec("execCli")).toBe(OUTCOME.RETIRE);
  expect(rig.rflags() & FLAG.IF).toBe(0n);
  rig.setFlags(FLAG.IF);
  rig.cpu64("CR4", PVI);
  rig.exec("execSti");
  expect(rig.rflags() & (FLAG.IF | FLAG.VIF)).toBe(FLAG.IF | FLAG.VIF);
  rig.exec("execCli");
  expect(rig.rflags() & (FLAG.IF | FLAG.VIF)).toBe(FLAG.IF);
  rig.setFlags(FLAG.IF | FLAG.VIP);
  expect(rig.exec("execSti")).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  virtual8086(0n);
  expect(rig.exec("execSti")).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  rig.cpu64("CR4", VME);
  expect(rig.exec("execSti")).toBe(OUTCOME.RETIRE_END);
  expect(rig.rflags() & FLAG.VIF).toBe(FLAG.VIF);
});

test("PUSHF clears RF and VM in the image; virtual-8086 mode shows VIF as IF", () => {
  rig.set("RSP", 0x1000n);
  rig.setFlags(FLAG.RF | FLAG.CF | FLAG.ID);
  rig.exec("execPushf");
  expect(rig.read64(0xff8n)).toBe(FLAG.CF | FLAG.ID | 2n);
  virtual8086(0n, FLAG.VIF);
  expect(rig.exec("execPushf", { size: 2 })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  rig.cpu64("CR4", VME);
  expect(rig.exec("execPushf", { size: 2 })).toBe(OUTCOME.RETIRE);
  expect(rig.read32(0xffen) & 0xffff).toBe(0x3202);
  expect(rig.exec("execPushf", { size: 4 })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
});

test("POPF changes what CPL and IOPL allow", () => {
  const popf = (image: bigint, size = 8): bigint => {
    rig.set("RSP", 0x1000n);
    rig.write64(0x1000n, image);
    expect(rig.exec("execPopf", { size })).toBeOneOf([OUTCOME.RETIRE, OUTCOME.RETIRE_END]);
    return rig.rflags();
  };
  const all = 0x3f7fd7n;
  rig.setFlags(0n);
  expect(popf(all)).toBe(all & ~(FLAG.RF | FLAG.VM | FLAG.VIF | FLAG.VIP));
  rig.privilege(3);
  rig.setFlags(FLAG.IF);
  expect(popf(0n)).toBe(FLAG.IF | 2n);
  rig.setFlags(FLAG.IOPL | FLAG.IF);
  expect(popf(0n)).toBe(FLAG.IOPL | 2n);
  rig.privilege(0);
  rig.setFlags(FLAG.AC | FLAG.ID);
  expect(popf(FLAG.CF, 2)).toBe(FLAG.AC | FLAG.ID | FLAG.CF | 2n);
});

test("POPF in virtual-8086 mode with VME moves IF to VIF, and #GP for TF or a pending interrupt restores SP", () => {
  virtual8086(0n);
  rig.cpu64("CR4", VME);
  rig.write32(0x1000n, 0x3201);
  expect(rig.exec("execPopf", { size: 2 })).toBe(OUTCOME.RETIRE);
  expect(rig.rflags()).toBe(FLAG.VM | FLAG.VIF | FLAG.CF | 2n);
  rig.set("RSP", 0x1000n);
  rig.write32(0x1000n, 0x0100);
  expect(rig.exec("execPopf", { size: 2 })).toBe(OUTCOME.FAULT);
  expect([rig.fault(), rig.value("RSP")]).toEqual([VECTOR.GP, 0x1000n]);
});

test("PUSHA and POPA are inverse but for SP; ENTER builds nested frames", () => {
  rig.protected();
  const values = [1n, 2n, 3n, 4n, 0x1000n, 6n, 7n, 8n];
  values.forEach((v, i) => rig.setRegister(i, v));
  expect(rig.exec("execPusha", { size: 4 })).toBe(OUTCOME.RETIRE);
  expect([rig.value("RSP"), rig.read32(0xffcn), rig.read32(0xff0n)]).toEqual([0xfe0n, 1, 4]);
  expect(rig.read32(0xfecn)).toBe(0x1000);
  for (let i = 0; i < 8; i++) if (i !== 4) rig.setRegister(i, 0n);
  expect(rig.exec("execPopa", { size: 4 })).toBe(OUTCOME.RETIRE);
  expect(values.map((_, i) => rig.register(i))).toEqual(values);

  rig.set("RSP", 0x2000n);
  rig.set("RBP", 0x3000n);
  rig.write32(0x2ffcn, 0x1111);
  expect(rig.exec("execEnter", { size: 4, imm: 0x20, immHigh: 2 })).toBe(OUTCOME.RETIRE);
  expect([rig.read32(0x1ffcn), rig.read32(0x1ff8n), rig.read32(0x1ff4n)]).toEqual([0x3000, 0x1111, 0x1ffc]);
  expect([rig.value("RBP"), rig.value("RSP")]).toEqual([0x1ffcn, 0x1ff4n - 0x20n]);
});

test("IN and OUT at CPL above IOPL obey the I/O permission bitmap", () => {
  rig.protected();
  rig.privilege(3);
  rig.setFlags(0n);
  rig.segment(7, 0x5000n, 0x68 + 0x20, 0x8b);
  rig.write32(0x5064n, 0x68 << 16);
  rig.write32(0x5068n, 0xfffffff0);
  rig.set("RAX", 0xffffffffffffffffn);
  expect(rig.exec("execIn", { size: 1, imm: 3, opcode: 0xe4 })).toBe(OUTCOME.RETIRE);
  expect(rig.value("RAX")).toBe(0xffffffffffffff78n);
  rig.exec("execIn", { size: 4, imm: 0, opcode: 0xe5 });
  expect(rig.value("RAX")).toBe(0x12345678n);
  // One port of the two is forbidden; then the bitmap ends before the port.
  for (const port of [3, 0x100]) {
    expect(rig.exec("execIn", { size: 2, imm: port, opcode: 0xe5 })).toBe(port === 3 ? OUTCOME.FAULT : OUTCOME.RETIRE);
    if (port === 3) expect(rig.fault()).toBe(VECTOR.GP);
  }
  rig.set("RDX", 0x100n);
  expect(rig.exec("execOut", { size: 1, opcode: 0xee })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  rig.setFlags(FLAG.IOPL);
  expect(rig.exec("execOut", { size: 1, opcode: 0xee })).toBe(OUTCOME.RETIRE_END);
  expect(ports.at(-1)).toEqual([0x100, 1, 0x78]);
  // A 16-bit TSS has no bitmap.
  rig.setFlags(0n);
  rig.segment(7, 0x5000n, 0x100, 0x83);
  expect(rig.exec("execIn", { size: 1, imm: 3, opcode: 0xe4 })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
});

test("XLAT adds AL to rBX at the address size", () => {
  rig.write32(0x1010n, 0xab);
  rig.set("RBX", 0xffff00000ffen);
  rig.set("RAX", 0x1112n);
  rig.exec("execXlat", { addressSize: 4 });
  expect(rig.value("RAX")).toBe(0x11abn);
});

test("RDRAND is a function of the machine's seed", () => {
  const draw = (): bigint[] => {
    rig.machine64("SEED", 42n);
    return [1, 2, 3].map(() => {
      rig.exec("execRdrand", { rm: 3 });
      expect(rig.flags()).toBe(FLAG.CF);
      return rig.value("RBX");
    });
  };
  const first = draw();
  expect(draw()).toEqual(first);
  expect(new Set(first).size).toBe(3);
});
