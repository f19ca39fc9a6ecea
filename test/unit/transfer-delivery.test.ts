import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  BP,
  CODE0,
  CODE3,
  DATA0,
  DATA3,
  EXCEPTION,
  EXTERNAL,
  F,
  FREE,
  GP,
  JUMP,
  NMI,
  NO_FAULT,
  NP,
  PRIVILEGED,
  SOFTWARE,
  SOFTWARE_EXCEPTION,
  SS,
  STACK0,
  STACK3,
  TS,
  TSS,
  TYPE_NMI,
  TransferRig,
  descriptor,
  gate,
} from "./transfer-rig.ts";

const INTERRUPT = 0xe,
  TRAP = 0xf,
  INTERRUPT16 = 6,
  TRAP16 = 7;
const ENTRY = 0x12345678n;

let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});

const deliver = (vector: number, type: number, errorCode?: number): number =>
  rig.call("deliver", vector, type, errorCode === undefined ? 0 : 1, errorCode ?? 0);
const at = (): { cs: number; rip: bigint; cpl: number; rsp: bigint } => ({
  cs: rig.segment("CS").selector,
  rip: rig.get64("RIP"),
  cpl: rig.get32("CPL"),
  rsp: rig.get64("RSP"),
});
const idtCode = (vector: number, ext: number): number => vector * 8 + 2 + ext;

describe("protected mode", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, offset: ENTRY }));
  });

  test("an interrupt gate pushes EFLAGS, CS, EIP and clears IF, TF, NT and RF", () => {
    rig.setFlags(F.IF | F.TF | F.NT | F.RF | F.CF | 2n);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: ENTRY, cpl: 0, rsp: BigInt(STACK0 - 12) });
    expect(rig.words(STACK0 - 12, 4, 3)).toEqual([0x10000n, BigInt(CODE0), F.IF | F.TF | F.NT | F.RF | F.CF | 2n]);
    expect(rig.flags()).toBe(F.CF | 2n);
    expect(rig.get32("DELIVERING_VECTOR")).toBe(NO_FAULT);
  });
  test("a trap gate keeps IF", () => {
    rig.setIdt(0x21, gate({ type: TRAP, selector: CODE0, offset: ENTRY }));
    rig.setFlags(F.IF | F.TF | 2n);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(rig.flags()).toBe(F.IF | 2n);
  });
  test("16-bit gates push words and cut the offset", () => {
    for (const type of [INTERRUPT16, TRAP16]) {
      rig.set64("RSP", STACK0);
      rig.set64("RIP", 0x10000);
      rig.setIdt(0x21, gate({ type, selector: CODE0, offset: ENTRY }));
      expect(deliver(0x21, EXCEPTION, 0x18)).toBe(JUMP);
      expect(at()).toMatchObject({ rip: 0x5678n, rsp: BigInt(STACK0 - 8) });
      expect(rig.words(STACK0 - 8, 2, 4)).toEqual([0x18n, 0n, BigInt(CODE0), 2n]);
    }
  });
  test("an error code is the last push", () => {
    expect(deliver(0x21, EXCEPTION, 0x1234)).toBe(JUMP);
    expect(rig.words(STACK0 - 16, 4, 2)).toEqual([0x1234n, 0x10000n]);
  });
  test("software events return after the instruction, all others to it", () => {
    rig.setIdt(BP, gate({ type: TRAP, selector: CODE0 }));
    for (const [type, rip] of [
      [SOFTWARE, 0x10002n],
      [PRIVILEGED, 0x10002n],
      [SOFTWARE_EXCEPTION, 0x10002n],
      [EXTERNAL, 0x10000n],
      [EXCEPTION, 0x10000n],
      [TYPE_NMI, 0x10000n],
    ] as const) {
      rig.set64("RSP", STACK0);
      rig.set64("RIP", 0x10000);
      expect(deliver(BP, type)).toBe(JUMP);
      expect(rig.read(STACK0 - 12, 4)).toBe(rip);
    }
  });
  test("from level 3 the stack of the TSS is used and SS:ESP is pushed", () => {
    rig.atLevel(3);
    rig.set64("RSP", STACK3);
    expect(deliver(0x21, EXCEPTION, 0)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: ENTRY, cpl: 0, rsp: BigInt(STACK0 - 24) });
    expect(rig.words(STACK0 - 24, 4, 6)).toEqual([0n, 0x10000n, BigInt(CODE3), 2n, BigInt(STACK3), BigInt(DATA3)]);
    expect(rig.selectors()).toMatchObject({ SS: DATA0, DS: DATA3, ES: DATA3 });
  });
  test("conforming code is entered at the level of the interrupted program", () => {
    rig.atLevel(3);
    rig.set64("RSP", STACK3);
    rig.setGdt(FREE, descriptor({ type: 0xf }));
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: FREE }));
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: FREE | 3, cpl: 3, rsp: BigInt(STACK3 - 12) });
  });
  test("IDT limit, gate type, DPL and presence, in this order, with EXT only for events from outside the program", () => {
    const both = (vector: number, fault: number): void => {
      rig.expectFault(() => deliver(vector, EXTERNAL), fault, idtCode(vector, 1));
      rig.expectFault(() => deliver(vector, EXCEPTION), fault, idtCode(vector, 1));
      rig.expectFault(() => deliver(vector, SOFTWARE), fault, idtCode(vector, 0));
      rig.expectFault(() => deliver(vector, SOFTWARE_EXCEPTION), fault, idtCode(vector, 0));
      rig.expectFault(() => deliver(vector, PRIVILEGED), fault, idtCode(vector, 1));
    };
    rig.set32("IDTR_LIMIT", 0x21 * 8 + 6);
    both(0x21, GP);
    rig.set32("IDTR_LIMIT", 0x7ff);
    rig.setIdt(0x22, gate({ type: 0xc, selector: CODE0 }));
    both(0x22, GP);
    rig.setIdt(0x22, descriptor({ type: 0xe }));
    both(0x22, GP);
    rig.setIdt(0x22, gate({ type: INTERRUPT, selector: CODE0, present: false }));
    both(0x22, NP);
  });
  test("INT n, INT3 and INTO need a gate with DPL >= CPL, INT1 and interrupts do not", () => {
    rig.atLevel(3);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, idtCode(0x21, 0));
    rig.expectFault(() => deliver(0x21, SOFTWARE_EXCEPTION), GP, idtCode(0x21, 0));
    expect(deliver(0x21, PRIVILEGED)).toBe(JUMP);
    rig.atLevel(3);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    rig.atLevel(3);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, dpl: 3 }));
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
  });
  test("the handler's code segment is checked; EXT is in the error code", () => {
    const bad = (selector: number, vector: number, code: number, d?: bigint): void => {
      if (d !== undefined) rig.setGdt(selector, d);
      rig.setIdt(0x21, gate({ type: INTERRUPT, selector, offset: ENTRY }));
      rig.expectFault(() => deliver(0x21, EXTERNAL), vector, code | 1);
      rig.expectFault(() => deliver(0x21, SOFTWARE), vector, code);
    };
    bad(0, GP, 0);
    bad(3, GP, 0);
    bad(0x200, GP, 0x200);
    bad(DATA0, GP, DATA0);
    bad(CODE3, GP, CODE3 & ~3);
    bad(FREE, NP, FREE, descriptor({ type: 0xb, present: false }));
    bad(FREE, GP, 0, descriptor({ type: 0xb, limit: 0x1000, granular: false }));
  });
  test("the inner stack is checked; EXT is in the error code", () => {
    const bad = (selector: number, vector: number, code: number, d?: bigint): void => {
      rig.atLevel(3);
      if (d !== undefined) rig.setGdt(selector, d);
      rig.write(TSS + 8, 2, selector);
      rig.expectFault(() => deliver(0x21, EXTERNAL), vector, code | 1);
    };
    bad(0, TS, 0);
    bad(0x200, TS, 0x200);
    bad(FREE | 1, TS, FREE, descriptor({ type: 3, dpl: 1 }));
    bad(FREE, TS, FREE, descriptor({ type: 1 }));
    bad(FREE, SS, FREE, descriptor({ type: 3, present: false }));
    bad(FREE, SS, FREE, descriptor({ type: 3, limit: STACK0 - 2, granular: false }));
    rig.setSegment("TR", 0x28, TSS, 8, 0x8b);
    rig.expectFault(() => deliver(0x21, EXTERNAL), TS, 0x29);
  });
  test("a full stack of the same level is #SS(EXT)", () => {
    rig.setSegment("SS", DATA0, 0, 0xffff, 0x4093);
    rig.set64("RSP", 10);
    rig.expectFault(() => deliver(0x21, EXTERNAL), SS, 1);
    rig.expectFault(() => deliver(0x21, SOFTWARE), SS, 0);
  });
  test("an NMI blocks further NMIs even if its delivery faults; other events end the blocking by STI and MOV SS", () => {
    rig.set32("INTERRUPTIBILITY", 3);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(rig.get32("INTERRUPTIBILITY")).toBe(0);
    rig.setIdt(NMI, 0n);
    deliver(NMI, TYPE_NMI);
    expect(rig.get32("FAULT_VECTOR")).toBe(GP);
    expect(rig.get32("INTERRUPTIBILITY")).toBe(8);
  });
  test("during a failed delivery the event is described in VM-exit format", () => {
    rig.setIdt(0x21, 0n);
    deliver(0x21, EXCEPTION, 0x77);
    expect([
      rig.get32("DELIVERING_VECTOR"),
      rig.get32("DELIVERING_INFO"),
      rig.get32("DELIVERING_ERROR_CODE"),
      rig.get32("DELIVERING_LENGTH"),
    ]).toEqual([0x21, 0x80000b21, 0x77, 0]);
    rig.set32("FAULT_VECTOR", NO_FAULT);
    deliver(0x21, SOFTWARE);
    expect([rig.get32("DELIVERING_INFO"), rig.get32("DELIVERING_LENGTH")]).toEqual([0x80000421, 2]);
  });
});

describe("IA-32e mode", () => {
  beforeEach(() => {
    rig.long(0);
    rig.set64("RSP", STACK0 + 0x105);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, offset: ENTRY }), 0xffff8000n);
  });
  const top = BigInt(STACK0 + 0x100);

  test("SS:RSP is always pushed, on a stack aligned to 16 bytes; SS stays without a change of level", () => {
    expect(deliver(0x21, EXCEPTION, 5)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: 0xffff800012345678n, cpl: 0, rsp: top - 48n });
    expect(rig.words(Number(top) - 48, 8, 6)).toEqual([5n, 0x10000n, BigInt(CODE0), 2n, BigInt(STACK0 + 0x105), BigInt(DATA0)]);
    expect(rig.segment("SS").selector).toBe(DATA0);
  });
  test("from level 3 RSP0 is used and SS becomes null", () => {
    rig.long(3);
    rig.set64("RSP", STACK3);
    rig.setIdt(0x21, gate({ type: TRAP, selector: CODE0, offset: ENTRY }), 0n);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: ENTRY, cpl: 0, rsp: BigInt(STACK0 - 40) });
    expect(rig.segment("SS")).toMatchObject({ selector: 0, access: 0x10000 });
    expect(rig.words(STACK0 - 40, 8, 5)).toEqual([0x10000n, BigInt(CODE3), 2n, BigInt(STACK3), BigInt(DATA3)]);
  });
  test("an IST entry is used at every level", () => {
    rig.write(TSS + 28 + 3 * 8, 8, 0x7777);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, count: 3 }), 0n);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at().rsp).toBe(0x7770n - 40n);
    rig.long(3);
    rig.write(TSS + 28 + 3 * 8, 8, 0x7777);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, count: 3 }), 0n);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at()).toMatchObject({ rsp: 0x7770n - 40n, cpl: 0 });
  });
  test("IDT limit, 16-bit gates and task gates, DPL, presence", () => {
    rig.set32("IDTR_LIMIT", 0x21 * 16 + 14);
    rig.expectFault(() => deliver(0x21, EXTERNAL), GP, idtCode(0x21, 1));
    rig.set32("IDTR_LIMIT", 0xfff);
    for (const type of [5, 6, 7, 0xc]) {
      rig.setIdt(0x21, gate({ type, selector: CODE0 }), 0n);
      rig.expectFault(() => deliver(0x21, EXTERNAL), GP, idtCode(0x21, 1));
    }
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, present: false }), 0n);
    rig.expectFault(() => deliver(0x21, SOFTWARE), NP, idtCode(0x21, 0));
    rig.long(3);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0 }), 0n);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, idtCode(0x21, 0));
  });
  test("the handler must be 64-bit code at a canonical address, on a canonical stack", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb }), descriptor({ type: 0xb, l: true, big: true }));
    for (const selector of [FREE, FREE + 8]) {
      rig.setIdt(0x21, gate({ type: INTERRUPT, selector }), 0n);
      rig.expectFault(() => deliver(0x21, EXTERNAL), GP, selector | 1);
    }
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0 }), 0x8000n);
    rig.expectFault(() => deliver(0x21, EXTERNAL), GP, 1);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, count: 1 }), 0n);
    rig.write(TSS + 36, 8, 0x800000000010n);
    rig.expectFault(() => deliver(0x21, EXTERNAL), SS, 1);
    rig.setSegment("TR", 0x28, TSS, 42, 0x8b);
    rig.expectFault(() => deliver(0x21, EXTERNAL), TS, 0x29);
  });
});

describe("real-address mode", () => {
  beforeEach(() => {
    rig.real();
    rig.write(0x21 * 4, 4, 0x30000456);
  });

  test("FLAGS, CS and IP are pushed, IF, TF and AC cleared, and no error code follows", () => {
    rig.setFlags(F.IF | F.TF | F.AC | F.DF | 2n);
    expect(deliver(0x21, EXCEPTION, 0x55)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: 0x3000, rip: 0x456n, rsp: BigInt(STACK3 - 6) });
    expect(rig.segment("CS").base).toBe(0x30000n);
    expect(rig.words(STACK3 - 6, 2, 3)).toEqual([0x100n, 0n, F.IF | F.TF | F.DF | 2n]);
    expect(rig.flags()).toBe(F.DF | 2n);
  });
  test("INT n returns after itself", () => {
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
    expect(rig.read(STACK3 - 6, 2)).toBe(0x102n);
  });
  test("IDTR tells base and limit of the table", () => {
    rig.set64("IDTR_BASE", 0x100);
    rig.write(0x100 + 0x21 * 4, 4, 0x40000001);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: 0x4000, rip: 1n });
    rig.set32("IDTR_LIMIT", 0x21 * 4 + 2);
    rig.expectFault(() => deliver(0x21, EXTERNAL), GP);
  });
  test("no room on the stack is #SS", () => {
    rig.set64("RSP", 5);
    rig.expectFault(() => deliver(0x21, EXTERNAL), SS);
  });
});

describe("virtual-8086 mode", () => {
  const enter = (iopl: number, vme = false): void => {
    rig.virtual8086(iopl);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE0, offset: ENTRY, dpl: 3 }));
    rig.set64("CR4", vme ? 1 : 0);
    rig.write(TSS + 102, 2, 0x88);
    rig.write(0x21 * 4, 4, 0x30000456);
  };
  const redirectMap = TSS + 0x68 + (0x21 >> 3);

  test("an interrupt pushes nine doublewords on the stack of level 0 and leaves null data segments", () => {
    enter(0);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: ENTRY, cpl: 0, rsp: BigInt(STACK0 - 36) });
    expect(rig.words(STACK0 - 36, 4, 9)).toEqual([0x100n, 0x1000n, F.VM | F.IF | 2n, 0x800n, 0x2000n, 0x3000n, 0x4000n, 0x5000n, 0x6000n]);
    expect(rig.flags()).toBe(2n);
    expect(rig.selectors()).toMatchObject({ SS: DATA0, DS: 0, ES: 0, FS: 0, GS: 0 });
    expect(rig.segment("GS").access).toBe(0x10000);
  });
  test("a handler of a level other than 0, or conforming, is #GP(selector)", () => {
    enter(0);
    rig.setGdt(FREE, descriptor({ type: 0xb, dpl: 1 }), descriptor({ type: 0xf }));
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: FREE }));
    rig.expectFault(() => deliver(0x21, EXTERNAL), GP, FREE | 1);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: FREE + 8 }));
    rig.expectFault(() => deliver(0x21, EXTERNAL), GP, (FREE + 8) | 1);
    rig.setIdt(0x21, gate({ type: INTERRUPT, selector: CODE3 }));
    rig.expectFault(() => deliver(0x21, EXTERNAL), GP, (CODE3 & ~3) | 1);
  });
  test("INT n without VME: through the IDT with IOPL 3, else #GP(0); INT3 does not look at IOPL", () => {
    enter(3);
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
    expect(at().cpl).toBe(0);
    enter(2);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, 0);
    expect(deliver(0x21, SOFTWARE_EXCEPTION)).toBe(JUMP);
  });
  test("INT n with VME and a set bit: through the IDT with IOPL 3, else #GP(0)", () => {
    enter(3, true);
    rig.write(redirectMap, 1, 2);
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
    expect(at().cpl).toBe(0);
    enter(0, true);
    rig.write(redirectMap, 1, 2);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, 0);
  });
  test("INT n with VME, a clear bit and IOPL 3 goes to the 8086 program", () => {
    enter(3, true);
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
    expect(at()).toEqual({ cs: 0x3000, rip: 0x456n, cpl: 3, rsp: 0x7fan });
    expect(rig.words(0x207fa, 2, 3)).toEqual([0x102n, 0x1000n, F.IF | F.IOPL | 2n]);
    expect(rig.flags()).toBe(F.VM | F.IOPL | 2n);
  });
  test("INT n with VME, a clear bit and IOPL < 3 uses VIF for IF", () => {
    enter(0, true);
    rig.setFlags(F.VM | F.IF | F.VIF | F.TF | 2n);
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
    expect(rig.read(0x207fe, 2)).toBe(F.IF | F.TF | F.IOPL | 2n);
    expect(rig.flags()).toBe(F.VM | F.IF | 2n);
    enter(0, true);
    expect(deliver(0x21, SOFTWARE)).toBe(JUMP);
    expect(rig.read(0x207fe, 2)).toBe(F.IOPL | 2n);
  });
  test("only INT n is redirected", () => {
    enter(3, true);
    expect(deliver(0x21, EXTERNAL)).toBe(JUMP);
    expect(at().cpl).toBe(0);
  });
  test("a bit map that the TSS does not hold is #GP(0)", () => {
    enter(3, true);
    rig.setSegment("TR", 0x28, TSS, 102, 0x8b);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, 0);
    rig.setSegment("TR", 0x28, TSS, 0x68 + 3, 0x8b);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, 0);
    rig.setSegment("TR", 0x28, TSS, 0x1ff, 0x83);
    rig.expectFault(() => deliver(0x21, SOFTWARE), GP, 0);
  });
});
