import { beforeAll, describe, expect, test } from "vitest";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import { MACHINE_BASE } from "../../assembly/spec/layout.ts";
import { NO_FAULT, TransferRig } from "./transfer-rig.ts";

let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});
const mode = (): { cpl: number; mode: number; ip: number; stack: number } => ({
  cpl: rig.get32("CPL"),
  mode: rig.get32("CODE_MODE"),
  ip: rig.get32("IP_MASK"),
  stack: rig.get32("STACK_SIZE"),
});

describe("updateMode", () => {
  test("real-address, virtual-8086, protected, compatibility and 64-bit mode", () => {
    rig.real();
    expect(mode()).toEqual({ cpl: 0, mode: 0, ip: 0xffff, stack: 2 });
    rig.virtual8086(3);
    expect(mode()).toEqual({ cpl: 3, mode: 0, ip: 0xffff, stack: 2 });
    rig.protected(3);
    expect(mode()).toEqual({ cpl: 3, mode: 5, ip: 0xffffffff, stack: 4 });
    rig.setSegment("CS", 8, 0, 0xffffffff, 0x809b);
    rig.call("changeMode");
    expect(mode()).toEqual({ cpl: 3, mode: 4, ip: 0xffff, stack: 4 });
    rig.long(0);
    expect(mode()).toEqual({ cpl: 0, mode: 6, ip: 0xffffffff, stack: 8 });
    rig.setSegment("CS", 8, 0, 0xffffffff, 0xc09b);
    rig.call("changeMode");
    expect(mode()).toEqual({ cpl: 0, mode: 5, ip: 0xffffffff, stack: 4 });
  });
  test("L means nothing outside IA-32e mode", () => {
    rig.protected(0);
    rig.setSegment("CS", 8, 0, 0xffffffff, 0xa09b);
    rig.call("changeMode");
    expect(rig.get32("CODE_MODE")).toBe(4);
  });
  test("the flat bit needs all four segments flat, present, usable, and of the right type", () => {
    const flat = (): boolean => {
      rig.call("changeMode");
      return (rig.get32("CODE_MODE") & 4) !== 0;
    };
    for (const [name, base, limit, access] of [
      ["CS", 0, 0xffffffff, 0xc099],
      ["CS", 0x1000, 0xffffffff, 0xc09b],
      ["CS", 0, 0xfffff, 0xc09b],
      ["SS", 4, 0xffffffff, 0xc093],
      ["SS", 0, 0xfffffffe, 0xc093],
      ["SS", 0, 0xffffffff, 0xc097],
      ["SS", 0, 0xffffffff, 0x1c093],
      ["DS", 0, 0xffffffff, 0xc091],
      ["DS", 0, 0xffffffff, 0xc09b],
      ["DS", 0, 0xffffffff, 0xc013],
      ["ES", 0, 0xffffffff, 0x10000],
    ] as const) {
      rig.protected(0);
      expect(flat()).toBe(true);
      rig.setSegment(name, 8, base, limit, access);
      expect(flat()).toBe(false);
    }
  });
  test("codeContext holds the address context and the mode", () => {
    rig.protected(0);
    expect(BigInt(rig.get32("CODE_CONTEXT"))).toBe(rig.get64("CTX_ADDRESS") | (5n << 12n));
    const supervisor = rig.get32("CODE_CONTEXT");
    rig.atLevel(3);
    expect(rig.get32("CODE_CONTEXT")).not.toBe(supervisor);
    rig.atLevel(0);
    expect(rig.get32("CODE_CONTEXT")).toBe(supervisor);
  });
});

describe("reset", () => {
  const signature = 0x000306c3;
  const current = (index: number): void => {
    const { view } = rig.harness;
    [1, 0xffffffff, signature, 0, 0, 0].forEach((v, i) => view.setUint32(MACHINE_BASE + Machine.CPUID + i * 4, v, true));
    view.setUint32(MACHINE_BASE + Machine.CPUID_COUNT, 1, true);
    view.setUint32(MACHINE_BASE + Machine.VCPU_CURRENT, index, true);
  };
  test("RESET: the first instruction is at FFFFFFF0H", () => {
    rig.long(3);
    current(0);
    rig.set64("RAX", 0x1234);
    rig.set32("INTR_LINE", 1);
    rig.call("resetProcessor");
    expect(rig.segment("CS")).toEqual({ selector: 0xf000, base: 0xffff0000n, limit: 0xffff, access: 0x93 });
    expect(rig.segment("DS")).toEqual({ selector: 0, base: 0n, limit: 0xffff, access: 0x93 });
    expect(rig.segment("LDTR")).toMatchObject({ limit: 0xffff, access: 0x82 });
    expect(rig.segment("TR")).toMatchObject({ limit: 0xffff, access: 0x8b });
    expect([rig.get64("RIP"), rig.flags(), rig.get64("RAX"), rig.get64("RAX", 2)]).toEqual([0xfff0n, 2n, 0n, BigInt(signature)]);
    expect([rig.get64("CR0"), rig.get64("CR4"), rig.get64("EFER"), rig.get64("DR", 6), rig.get64("DR", 7)]).toEqual([
      0x60000010n,
      0n,
      0n,
      0xffff0ff0n,
      0x400n,
    ]);
    expect([rig.get32("FCW"), rig.get32("FTW"), rig.get32("MXCSR"), rig.get64("XCR0")]).toEqual([0x40, 0x5555, 0x1f80, 1n]);
    expect([rig.get32("FAULT_VECTOR"), rig.get32("DELIVERING_VECTOR"), rig.get32("ACTIVITY"), rig.get32("INTR_LINE")]).toEqual([
      NO_FAULT,
      NO_FAULT,
      0,
      1,
    ]);
    expect(mode()).toEqual({ cpl: 0, mode: 0, ip: 0xffff, stack: 2 });
    current(1);
    rig.call("resetProcessor");
    expect(rig.get32("ACTIVITY")).toBe(3);
    current(0);
  });
  test("INIT keeps CR0.CD and NW, the x87 state and MSRs; SIPI starts at vector * 1000H", () => {
    rig.long(0);
    rig.set64("CR0", 0x80000031n);
    rig.set32("FCW", 0x37f);
    rig.set64("LSTAR", 0x99);
    rig.set64("APIC_BASE", 0xfee00800n);
    rig.call("initProcessor");
    expect([rig.get64("CR0"), rig.get64("EFER"), rig.get32("FCW"), rig.get64("LSTAR"), rig.get32("ACTIVITY")]).toEqual([
      0x10n,
      0n,
      0x37f,
      0x99n,
      3,
    ]);
    rig.call("startProcessor", 0x9a);
    expect(rig.segment("CS")).toEqual({ selector: 0x9a00, base: 0x9a000n, limit: 0xffff, access: 0x93 });
    expect([rig.get64("RIP"), rig.get32("ACTIVITY")]).toEqual([0n, 0]);
    rig.set64("APIC_BASE", 0xfee00900n);
    rig.call("initProcessor");
    expect(rig.get32("ACTIVITY")).toBe(0);
  });
});
