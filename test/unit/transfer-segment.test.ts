import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CODE0, CODE3, DATA0, DATA3, FREE, GP, LDT, NO_FAULT, NP, SS, TransferRig, descriptor } from "./transfer-rig.ts";

const ES = 0,
  STACK = 2,
  DS = 3,
  FS = 4;
let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});

/** loadSegment answers with a boolean. */
const refused = (i: number, selector: number, vector: number, errorCode: number): void =>
  rig.expectFault(() => (rig.call("loadSegment", i, selector) ? 0 : 1), vector, errorCode);
const loaded = (i: number, selector: number): void => {
  expect(rig.call("loadSegment", i, selector)).toBe(1);
  expect(rig.get32("FAULT_VECTOR")).toBe(NO_FAULT);
};

describe("protected mode", () => {
  beforeEach(() => void rig.protected(0));

  test("a data segment is loaded with granularity applied, and marked accessed in memory", () => {
    rig.setGdt(FREE, descriptor({ base: 0x12345678, limit: 0x20, type: 2, granular: true }));
    loaded(DS, FREE);
    expect(rig.segment("DS")).toEqual({ selector: FREE, base: 0x12345678n, limit: 0x20fff, access: 0xc093 });
    expect((rig.getGdt(FREE) >> 40n) & 1n).toBe(1n);
  });
  test("a selector outside the GDT is #GP(selector)", () => {
    rig.set32("GDTR_LIMIT", FREE + 6);
    refused(DS, FREE | 1, GP, FREE);
    rig.set32("GDTR_LIMIT", FREE + 7);
    rig.setGdt(FREE, descriptor({ type: 3, dpl: 3 }));
    loaded(DS, FREE | 1);
  });
  test("the LDT is used with TI, refused when LDTR is unusable or the selector is beyond it", () => {
    refused(DS, 4, GP, 4);
    rig.setSegment("LDTR", 0x30, LDT, 7, 0x82);
    rig.write(LDT, 8, descriptor({ type: 3, base: 0x100 }));
    loaded(DS, 4);
    expect(rig.segment("DS").base).toBe(0x100n);
    refused(DS, 0xc, GP, 0xc);
  });
  test("execute-only code and system segments are no data", () => {
    rig.setGdt(FREE, descriptor({ type: 9 }), descriptor({ type: 2, system: true }), descriptor({ type: 0xb }));
    refused(DS, FREE, GP, FREE);
    refused(DS, FREE + 8, GP, FREE + 8);
    loaded(DS, FREE + 16);
  });
  test("an absent data segment is #NP(selector)", () => {
    rig.setGdt(FREE, descriptor({ type: 3, present: false }));
    refused(DS, FREE, NP, FREE);
  });
  test("RPL and CPL must not exceed the DPL of data, but may that of conforming code", () => {
    refused(DS, DATA0 | 3, GP, DATA0);
    rig.atLevel(3);
    refused(DS, DATA0, GP, DATA0);
    rig.setGdt(FREE, descriptor({ type: 0xf }));
    loaded(DS, FREE | 3);
    loaded(DS, DATA3);
  });
  test("a null selector makes a data segment unusable and is #GP(0) for SS", () => {
    loaded(FS, 3);
    expect(rig.segment("FS")).toMatchObject({ selector: 3, base: 0n, access: 0x10000 });
    refused(STACK, 0, GP, 0);
  });
  test("SS needs writable data, RPL = DPL = CPL; an absent one is #SS(selector)", () => {
    refused(STACK, DATA0 | 1, GP, DATA0);
    refused(STACK, DATA3, GP, DATA3 & ~3);
    rig.setGdt(
      FREE,
      descriptor({ type: 1 }),
      descriptor({ type: 0xb }),
      descriptor({ type: 3, present: false }),
      descriptor({ type: 3, big: false }),
    );
    refused(STACK, FREE, GP, FREE);
    refused(STACK, FREE + 8, GP, FREE + 8);
    refused(STACK, FREE + 16, SS, FREE + 16);
    expect(rig.get32("STACK_SIZE")).toBe(4);
    loaded(STACK, FREE + 24);
    expect(rig.get32("STACK_SIZE")).toBe(2);
  });
  test("codeMode has the flat bit while ES, CS, SS and DS are flat", () => {
    expect(rig.get32("CODE_MODE")).toBe(5);
    rig.setGdt(
      FREE,
      descriptor({ type: 3, base: 0x10 }),
      descriptor({ type: 1 }),
      descriptor({ type: 7 }),
      descriptor({ type: 3, limit: 0xffffe }),
    );
    for (let i = 0; i < 4; i++) {
      loaded(ES, FREE + i * 8);
      expect(rig.get32("CODE_MODE")).toBe(1);
      loaded(ES, DATA0);
      expect(rig.get32("CODE_MODE")).toBe(5);
    }
    loaded(DS, 0);
    expect(rig.get32("CODE_MODE")).toBe(1);
  });
});

describe("64-bit mode", () => {
  test("a null SS is allowed below level 3 if its RPL is CPL", () => {
    rig.long(0);
    loaded(STACK, 0);
    expect(rig.segment("SS")).toMatchObject({ selector: 0, access: 0x10000 });
    expect(rig.get32("CPL")).toBe(0);
    refused(STACK, 1, GP, 0);
    rig.long(3);
    refused(STACK, 3, GP, 0);
  });
  test("codeMode is 64-bit and flat whatever the data segments hold", () => {
    rig.long(0);
    loaded(DS, 0);
    expect(rig.get32("CODE_MODE")).toBe(6);
    expect(rig.get32("STACK_SIZE")).toBe(8);
  });
});

test("real-address mode loads the base and keeps the limit", () => {
  rig.real();
  rig.setSegment("DS", 0, 0, 0xffffffff, 0xc093);
  loaded(DS, 0x1234);
  expect(rig.segment("DS")).toEqual({ selector: 0x1234, base: 0x12340n, limit: 0xffffffff, access: 0xc093 });
});

test("virtual-8086 mode loads base, 64-KiB limit and level-3 rights", () => {
  rig.virtual8086(3);
  loaded(DS, 0xf00f);
  expect(rig.segment("DS")).toEqual({ selector: 0xf00f, base: 0xf00f0n, limit: 0xffff, access: 0xf3 });
});

describe("LLDT and LTR", () => {
  const fails = (name: string, selector: number, vector: number, errorCode: number): void =>
    rig.expectFault(() => (rig.call(name, selector) ? 0 : 1), vector, errorCode);

  test("LTR takes an available TSS of the GDT and marks it busy", () => {
    rig.protected(0);
    rig.setGdt(FREE, descriptor({ base: 0x6000, limit: 0x67, type: 9, system: true }));
    expect(rig.call("loadTr", FREE)).toBe(1);
    expect(rig.segment("TR")).toEqual({ selector: FREE, base: 0x6000n, limit: 0x67, access: 0x8b });
    expect((rig.getGdt(FREE) >> 40n) & 15n).toBe(11n);
    fails("loadTr", FREE, GP, FREE);
  });
  test("LTR refuses null, the LDT, other types and an absent TSS", () => {
    rig.protected(0);
    fails("loadTr", 0, GP, 0);
    fails("loadTr", FREE | 4, GP, FREE | 4);
    fails("loadTr", DATA0, GP, DATA0);
    rig.setGdt(FREE, descriptor({ type: 9, system: true, present: false }));
    fails("loadTr", FREE, NP, FREE);
  });
  test("LTR in IA-32e mode reads 16 bytes, checks the upper type and the base, and refuses a 16-bit TSS", () => {
    rig.long(0);
    rig.setGdt(FREE, descriptor({ base: 0x6000, limit: 0x67, type: 9, system: true }), 0xffff8000n);
    expect(rig.call("loadTr", FREE)).toBe(1);
    expect(rig.segment("TR").base).toBe(0xffff800000006000n);
    rig.setGdt(FREE, descriptor({ type: 9, system: true }), 0x0100n << 32n);
    fails("loadTr", FREE, GP, FREE);
    rig.setGdt(FREE, descriptor({ type: 9, system: true }), 0x8000n);
    fails("loadTr", FREE, GP, FREE);
    rig.setGdt(FREE, descriptor({ type: 1, system: true }), 0n);
    fails("loadTr", FREE, GP, FREE);
    rig.setGdt(FREE, descriptor({ type: 9, system: true }), 0n);
    rig.set32("GDTR_LIMIT", FREE + 14);
    fails("loadTr", FREE, GP, FREE);
  });
  test("LLDT takes an LDT of the GDT or null", () => {
    rig.protected(0);
    rig.setGdt(FREE, descriptor({ base: LDT, limit: 0xff, type: 2, system: true }), descriptor({ type: 2, system: true, present: false }));
    expect(rig.call("loadLdtr", FREE)).toBe(1);
    expect(rig.segment("LDTR")).toEqual({ selector: FREE, base: BigInt(LDT), limit: 0xff, access: 0x82 });
    fails("loadLdtr", FREE + 8, NP, FREE + 8);
    fails("loadLdtr", CODE0, GP, CODE0);
    fails("loadLdtr", CODE3 | 4, GP, (CODE3 | 4) & ~3);
    expect(rig.call("loadLdtr", 0)).toBe(1);
    expect(rig.segment("LDTR").access).toBe(0x10000);
  });
});
