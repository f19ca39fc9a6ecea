import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { F, GP, JUMP, STACK3, TransferRig, UD } from "./transfer-rig.ts";

let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});
const at = (): { rip: bigint; rsp: bigint; cpl: number; mode: number } => ({
  rip: rig.get64("RIP"),
  rsp: rig.get64("RSP"),
  cpl: rig.get32("CPL"),
  mode: rig.get32("CODE_MODE"),
});
const flat = (selector: number, access: number): object => ({ selector, base: 0n, limit: 0xffffffff, access });

describe("SYSCALL and SYSRET", () => {
  beforeEach(() => {
    rig.long(3);
    rig.set64("STAR", 0x0023001000000000n);
    rig.set64("LSTAR", 0xffff800000001000n);
    rig.set64("FMASK", F.IF | F.DF);
  });
  test("SYSCALL saves RIP and RFLAGS, masks the flags and loads flat segments of level 0", () => {
    rig.setFlags(F.IF | F.DF | F.CF | F.AC | 2n);
    expect(rig.call("systemCall")).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0xffff800000001000n, cpl: 0, mode: 6 });
    expect([rig.get64("RAX", 1), rig.get64("RAX", 11), rig.flags()]).toEqual([0x10002n, F.IF | F.DF | F.CF | F.AC | 2n, F.CF | F.AC | 2n]);
    expect(rig.segment("CS")).toEqual(flat(0x10, 0xa09b));
    expect(rig.segment("SS")).toEqual(flat(0x18, 0xc093));
  });
  test("SYSCALL is #UD outside 64-bit mode and with EFER.SCE = 0", () => {
    rig.set64("EFER", 0x500);
    rig.expectFault(() => rig.call("systemCall"), UD);
    rig.protected(0);
    rig.set64("EFER", 1);
    rig.expectFault(() => rig.call("systemCall"), UD);
  });
  test("SYSRET with 64-bit operand size", () => {
    rig.long(0);
    rig.set64("STAR", 0x0023001000000000n);
    rig.set64("RAX", 0x7fff12345678n, 1);
    rig.set64("RAX", 0xffffffffffffffffn, 11);
    expect(rig.call("systemReturn", 1)).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x7fff12345678n, cpl: 3, mode: 6 });
    expect(rig.flags()).toBe(0x3c7fd7n);
    expect(rig.segment("CS")).toEqual(flat(0x33, 0xa0fb));
    expect(rig.segment("SS")).toEqual(flat(0x2b, 0xc0f3));
  });
  test("SYSRET with 32-bit operand size goes to compatibility mode", () => {
    rig.long(0);
    rig.set64("STAR", 0x0023001000000000n);
    rig.set64("RAX", 0x7fff12345678n, 1);
    expect(rig.call("systemReturn", 0)).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x12345678n, cpl: 3 });
    expect(rig.segment("CS")).toEqual(flat(0x23, 0xc0fb));
    expect(rig.get32("CODE_MODE") & 3).toBe(1);
  });
  test("SYSRET: #UD without SCE, #GP(0) at level 3 or with a non-canonical RCX", () => {
    rig.expectFault(() => rig.call("systemReturn", 1), GP, 0);
    rig.long(0);
    rig.set64("RAX", 0x800000000000n, 1);
    rig.expectFault(() => rig.call("systemReturn", 1), GP, 0);
    expect(rig.call("systemReturn", 0)).toBe(JUMP);
    rig.long(0);
    rig.set64("EFER", 0x500);
    rig.expectFault(() => rig.call("systemReturn", 1), UD);
  });
});

describe("SYSENTER and SYSEXIT", () => {
  const msrs = (): void => {
    rig.set64("SYSENTER_CS", 0x10003);
    rig.set64("SYSENTER_ESP", 0xffff80000000f000n);
    rig.set64("SYSENTER_EIP", 0xffff800000001000n);
  };
  test("SYSENTER in IA-32e mode enters 64-bit code; IF and VM are cleared", () => {
    rig.long(3);
    msrs();
    rig.set64("SYSENTER_CS", 0x10);
    rig.setFlags(F.IF | F.CF | 2n);
    expect(rig.call("systemEnter")).toBe(JUMP);
    expect(at()).toEqual({ rip: 0xffff800000001000n, rsp: 0xffff80000000f000n, cpl: 0, mode: 6 });
    expect(rig.flags()).toBe(F.CF | 2n);
    expect([rig.segment("CS"), rig.segment("SS")]).toEqual([flat(0x10, 0xa09b), flat(0x18, 0xc093)]);
  });
  test("SYSENTER from virtual-8086 mode", () => {
    rig.virtual8086(0);
    msrs();
    rig.set64("SYSENTER_CS", 0x13);
    expect(rig.call("systemEnter")).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x1000n, rsp: 0xf000n, cpl: 0 });
    expect(rig.flags()).toBe(2n);
    expect(rig.segment("CS")).toEqual(flat(0x10, 0xc09b));
  });
  test("SYSENTER is #GP(0) in real-address mode and with a null IA32_SYSENTER_CS", () => {
    rig.protected(3);
    msrs();
    rig.set64("SYSENTER_CS", 0x10003);
    rig.expectFault(() => rig.call("systemEnter"), GP, 0);
    rig.real();
    rig.set64("SYSENTER_CS", 0x10);
    rig.expectFault(() => rig.call("systemEnter"), GP, 0);
  });
  test("SYSEXIT to 32-bit and to 64-bit code", () => {
    rig.long(0);
    rig.set64("SYSENTER_CS", 0x10);
    rig.set64("RAX", BigInt(STACK3) | (1n << 33n), 1);
    rig.set64("RAX", (1n << 33n) | 0x5000n, 2);
    expect(rig.call("systemExit", 0)).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x5000n, rsp: BigInt(STACK3), cpl: 3 });
    expect([rig.segment("CS"), rig.segment("SS")]).toEqual([flat(0x23, 0xc0fb), flat(0x2b, 0xc0f3)]);
    rig.long(0);
    rig.set64("SYSENTER_CS", 0x10);
    rig.set64("RAX", 0x1000, 1);
    rig.set64("RAX", 0x700000000000n, 2);
    expect(rig.call("systemExit", 1)).toBe(JUMP);
    expect(at()).toEqual({ rip: 0x700000000000n, rsp: 0x1000n, cpl: 3, mode: 6 });
    expect([rig.segment("CS"), rig.segment("SS")]).toEqual([flat(0x33, 0xa0fb), flat(0x3b, 0xc0f3)]);
  });
  test("SYSEXIT is #GP(0) above level 0, with a null selector, and for non-canonical RCX or RDX", () => {
    rig.long(3);
    rig.set64("SYSENTER_CS", 0x10);
    rig.expectFault(() => rig.call("systemExit", 0), GP, 0);
    rig.long(0);
    rig.expectFault(() => rig.call("systemExit", 0), GP, 0);
    for (const register of [1, 2]) {
      rig.long(0);
      rig.set64("SYSENTER_CS", 0x10);
      rig.set64("RAX", 0x800000000000n, register);
      rig.expectFault(() => rig.call("systemExit", 1), GP, 0);
    }
  });
});
