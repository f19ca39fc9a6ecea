import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CODE0, CODE3, DATA0, DATA3, F, FAULT, FREE, GP, JUMP, NP, SS, STACK0, STACK3, TransferRig, descriptor } from "./transfer-rig.ts";

let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});
const iret = (size: number): number => rig.call("interruptReturn", size);
const at = (): { cs: number; rip: bigint; cpl: number; rsp: bigint } => ({
  cs: rig.segment("CS").selector,
  rip: rig.get64("RIP"),
  cpl: rig.get32("CPL"),
  rsp: rig.get64("RSP"),
});
const frame = (address: number, size: number, ...values: (number | bigint)[]): void => {
  rig.set64("RSP", address);
  values.forEach((v, i) => rig.write(address + i * size, size, v));
};
const EVERYTHING = 0x3f7fd7n & ~F.VM;

describe("real-address mode", () => {
  beforeEach(() => void rig.real());
  test("IRET loads the low half of the flags, IRETD all but VM, VIF and VIP", () => {
    frame(0x7000, 2, 0x123, 0x4000, 0xffff);
    expect(iret(2)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: 0x4000, rip: 0x123n, rsp: 0x7006n });
    expect(rig.flags()).toBe(0x7fd7n);
    rig.setFlags(2n);
    frame(0x47000, 4, 0x123, 0x4000, 0xffffffffn);
    rig.set64("RSP", 0x7000);
    frame(0x7000, 4, 0x123, 0x4000, 0xffffffffn);
    expect(iret(4)).toBe(JUMP);
    expect(rig.flags()).toBe(0x257fd7n);
  });
  test("an EIP beyond the limit is #GP(0)", () => {
    frame(0x7000, 4, 0x10000, 0, 2);
    rig.expectFault(() => iret(4), GP, 0);
  });
});

describe("protected mode", () => {
  beforeEach(() => void rig.protected(0));

  test("to the same level at level 0: all flags but VM", () => {
    frame(STACK0, 4, 0x5555, CODE0, EVERYTHING & ~F.NT);
    expect(iret(4)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: 0x5555n, cpl: 0, rsp: BigInt(STACK0 + 12) });
    expect(rig.flags()).toBe(EVERYTHING & ~F.NT);
  });
  test("a 16-bit IRET leaves the upper half of the flags", () => {
    rig.setFlags(F.AC | F.VIF | 2n);
    frame(STACK0, 2, 0x5555, CODE0, F.IF | F.IOPL);
    expect(iret(2)).toBe(JUMP);
    expect(rig.flags()).toBe(F.AC | F.VIF | F.IF | F.IOPL | 2n);
  });
  test("to an outer level SS:ESP is popped and inner data segments become null", () => {
    frame(STACK0, 4, 0x5555, CODE3, F.IF | 2n, STACK3, DATA3);
    expect(iret(4)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE3, rip: 0x5555n, cpl: 3, rsp: BigInt(STACK3) });
    expect(rig.selectors()).toMatchObject({ SS: DATA3, DS: 0, ES: 0 });
    expect(rig.flags()).toBe(F.IF | 2n);
  });
  test("IF needs CPL <= IOPL, IOPL needs level 0", () => {
    rig.atLevel(3);
    for (const [iopl, wanted] of [
      [0n, 0n],
      [0x2000n, 0x2000n],
      [0x3000n, 0x3000n | F.IF],
    ] as const) {
      rig.setFlags(iopl | 2n);
      frame(STACK3, 4, 0x5555, CODE3, F.IF | (iopl ^ F.IOPL) | F.VIF | F.VIP | 2n);
      expect(iret(4)).toBe(JUMP);
      expect(rig.flags()).toBe(wanted | 2n);
    }
  });
  test("CS is checked like that of a far return", () => {
    const bad = (selector: number, vector: number, code: number, d?: bigint): void => {
      if (d !== undefined) rig.setGdt(selector, d);
      frame(STACK0, 4, 0x5555, selector, 2, STACK3, DATA3);
      rig.expectFault(() => iret(4), vector, code);
    };
    bad(0, GP, 0);
    bad(0x200, GP, 0x200);
    bad(DATA0, GP, DATA0);
    bad(FREE, GP, FREE, descriptor({ type: 0xb, dpl: 1 }));
    bad(FREE, NP, FREE, descriptor({ type: 0xb, present: false }));
    bad(FREE, GP, 0, descriptor({ type: 0xb, limit: 0x10, granular: false }));
    frame(STACK0, 4, 0x5555, CODE3, 2, STACK3, 0);
    rig.expectFault(() => iret(4), GP, 0);
    rig.atLevel(3);
    bad(CODE0, GP, CODE0);
  });
  test("a short stack is #SS(0)", () => {
    frame(STACK0, 4, 0x5555, CODE3, 2, STACK3, DATA3);
    rig.setSegment("SS", DATA0, 0, STACK0 + 18, 0x4093);
    rig.expectFault(() => iret(4), SS, 0);
  });
  test("VM in the image of a 32-bit IRET at level 0 enters virtual-8086 mode", () => {
    frame(STACK0, 4, 0xfff0, 0x1111, F.VM | F.IF | F.IOPL | F.VIP | 2n, 0x12340800, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666);
    expect(iret(4)).toBe(JUMP);
    expect(at()).toEqual({ cs: 0x1111, rip: 0xfff0n, cpl: 3, rsp: 0x12340800n });
    expect(rig.selectors()).toMatchObject({ SS: 0x2222, ES: 0x3333, DS: 0x4444, FS: 0x5555, GS: 0x6666 });
    expect(rig.segment("DS")).toEqual({ selector: 0x4444, base: 0x44440n, limit: 0xffff, access: 0xf3 });
    expect(rig.flags()).toBe(F.VM | F.IF | F.IOPL | F.VIP | 2n);
    expect(rig.get32("CODE_MODE")).toBe(0);
  });
  test("VIF and VIP together are #GP(0) at the first instruction, with VME and IOPL < 3", () => {
    for (const [cr4, iopl, faults] of [
      [1n, 0n, true],
      [0n, 0n, false],
      [1n, F.IOPL, false],
    ] as const) {
      rig.protected(0);
      rig.set64("CR4", cr4);
      frame(STACK0, 4, 0x10, 0x1111, F.VM | F.VIF | F.VIP | iopl | 2n, 0x800, 0x2222, 0, 0, 0, 0);
      expect(iret(4)).toBe(faults ? FAULT : JUMP);
      expect(at()).toMatchObject({ cs: 0x1111, rip: 0x10n });
      if (faults) expect([rig.get32("FAULT_VECTOR"), rig.get32("FAULT_ERROR_CODE")]).toEqual([GP, 0]);
    }
  });
  test("virtual-8086 mode needs an IP within 64 KiB and nine doublewords on the stack", () => {
    frame(STACK0, 4, 0x10000, 0x1111, F.VM | 2n, 0x800, 0x2222, 0, 0, 0, 0);
    rig.expectFault(() => iret(4), GP, 0);
    frame(STACK0, 4, 0, 0x1111, F.VM | 2n, 0x800, 0x2222, 0, 0, 0, 0);
    rig.setSegment("SS", DATA0, 0, STACK0 + 34, 0x4093);
    rig.expectFault(() => iret(4), SS, 0);
  });
  test("VM in the image is ignored at level 3", () => {
    rig.atLevel(3);
    frame(STACK3, 4, 0x5555, CODE3, F.VM | 2n);
    expect(iret(4)).toBe(JUMP);
    expect(rig.flags()).toBe(2n);
  });
});

describe("virtual-8086 mode", () => {
  const push = (flags: bigint): void => {
    rig.set64("RSP", 0x800);
    [0x77n, 0x7000n, flags].forEach((v, i) => rig.write(0x20800 + i * 2, 2, v));
  };
  test("with IOPL 3 all but VM, IOPL, VIF and VIP are loaded", () => {
    rig.virtual8086(3);
    push(0xffffn & ~F.IOPL);
    expect(iret(2)).toBe(JUMP);
    expect(at()).toEqual({ cs: 0x7000, rip: 0x77n, cpl: 3, rsp: 0x806n });
    expect(rig.flags()).toBe(F.VM | 0x7fd7n);
  });
  test("with IOPL < 3 it is #GP(0) without VME and for IRETD", () => {
    rig.virtual8086(2);
    rig.expectFault(() => iret(2), GP, 0);
    rig.set64("CR4", 1);
    rig.expectFault(() => iret(4), GP, 0);
  });
  test("with IOPL < 3 and VME, IF goes to VIF; TF, or IF with VIP pending, is #GP(0)", () => {
    rig.virtual8086(0);
    rig.set64("CR4", 1);
    push(F.IF | F.IOPL | F.CF | 2n);
    expect(iret(2)).toBe(JUMP);
    expect(rig.flags()).toBe(F.VM | F.IF | F.VIF | F.CF | 2n);
    push(2n);
    expect(iret(2)).toBe(JUMP);
    expect(rig.flags()).toBe(F.VM | F.IF | 2n);
    push(F.TF | 2n);
    rig.expectFault(() => iret(2), GP, 0);
    rig.setFlags(F.VM | F.VIP | 2n);
    push(F.IF | 2n);
    rig.expectFault(() => iret(2), GP, 0);
    push(2n);
    expect(iret(2)).toBe(JUMP);
  });
});

describe("IA-32e mode", () => {
  beforeEach(() => void rig.long(0));

  test("64-bit mode pops SS:RSP at the same level too, 64 bits wide", () => {
    frame(STACK0, 8, 0x123456789n, CODE0, F.IF | F.ID | 2n, 0xffff800000001234n, DATA0);
    expect(iret(8)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: 0x123456789n, cpl: 0, rsp: 0xffff800000001234n });
    expect(rig.flags()).toBe(F.IF | F.ID | 2n);
  });
  test("a null SS is accepted for 64-bit code below level 3", () => {
    frame(STACK0, 8, 0x1000, CODE0, 2, STACK0, 0);
    expect(iret(8)).toBe(JUMP);
    expect(rig.segment("SS")).toMatchObject({ selector: 0, access: 0x10000 });
    frame(STACK0, 8, 0x1000, CODE3, 2, STACK3, 0);
    rig.expectFault(() => iret(8), GP, 0);
    frame(STACK0, 8, 0x1000, CODE3, 2, STACK3, 3);
    rig.expectFault(() => iret(8), GP, 0);
  });
  test("a segment that becomes null for an outer level keeps its base", () => {
    rig.setSegment("GS", DATA0, 0x123456789n, 0xffffffff, 0xc093);
    frame(STACK0, 8, 0x1000, CODE3, 2, STACK3, DATA3);
    expect(iret(8)).toBe(JUMP);
    expect(rig.segment("GS")).toMatchObject({ selector: 0, base: 0x123456789n, access: 0x10000 });
  });
  test("a null SS is refused for compatibility mode", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb }));
    frame(STACK0, 8, 0x1000, FREE, 2, STACK0, 0);
    rig.expectFault(() => iret(8), GP, 0);
    frame(STACK0, 8, 0x1000, FREE, 2, STACK0, DATA0);
    expect(iret(8)).toBe(JUMP);
    expect(rig.get32("CODE_MODE")).toBe(5);
  });
  test("NT is #GP(0), a non-canonical RIP is #GP(0)", () => {
    frame(STACK0, 8, 0x1000, CODE0, 2, STACK0, DATA0);
    rig.setFlags(F.NT | 2n);
    rig.expectFault(() => iret(8), GP, 0);
    rig.setFlags(2n);
    frame(STACK0, 8, 0x800000000000n, CODE0, 2, STACK0, DATA0);
    rig.expectFault(() => iret(8), GP, 0);
  });
  test("SS is checked", () => {
    const bad = (selector: number, vector: number, code: number, d?: bigint): void => {
      if (d !== undefined) rig.setGdt(selector, d);
      frame(STACK0, 8, 0x1000, CODE3, 2, STACK3, selector);
      rig.expectFault(() => iret(8), vector, code);
    };
    bad(DATA0, GP, DATA0);
    bad(DATA0 | 3, GP, DATA0);
    bad(FREE | 3, GP, FREE, descriptor({ type: 1, dpl: 3 }));
    bad(FREE | 3, SS, FREE, descriptor({ type: 3, dpl: 3, present: false }));
    bad(0x203, GP, 0x200);
  });
  test("compatibility mode does not pop SS:ESP at the same level", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb }));
    rig.setSegment("CS", FREE, 0, 0xffffffff, 0xc09b);
    rig.call("changeMode");
    frame(STACK0, 4, 0x1000, CODE0, 2);
    expect(iret(4)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: 0x1000n, cpl: 0, rsp: BigInt(STACK0 + 12) });
    expect(rig.get32("CODE_MODE")).toBe(6);
  });
  test("a 64-bit IRET to a 16-bit stack keeps the upper part of RSP", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb, dpl: 3 }), descriptor({ type: 3, dpl: 3, big: false }));
    frame(0x128000, 8, 0x1000, FREE | 3, 2, 0xfff0, (FREE + 8) | 3);
    expect(iret(8)).toBe(JUMP);
    expect(at()).toMatchObject({ rsp: 0x12fff0n, cpl: 3 });
  });
});
