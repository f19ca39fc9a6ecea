import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  CODE0,
  CODE3,
  DATA0,
  DATA3,
  FREE,
  GP,
  JUMP,
  LDT,
  NP,
  SS,
  STACK0,
  STACK3,
  TS,
  TSS,
  TransferRig,
  descriptor,
  gate,
} from "./transfer-rig.ts";

let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});

const jump = (selector: number, offset: bigint | number, size = 4): number => rig.call("farJump", selector, BigInt(offset), size);
const call = (selector: number, offset: bigint | number, size = 4): number => rig.call("farCall", selector, BigInt(offset), size);
const ret = (size = 4, release = 0): number => rig.call("farReturn", size, release);
const at = (): { cs: number; rip: bigint; cpl: number; rsp: bigint } => ({
  cs: rig.segment("CS").selector,
  rip: rig.get64("RIP"),
  cpl: rig.get32("CPL"),
  rsp: rig.get64("RSP"),
});
const CALL_GATE = 0xc,
  CALL_GATE16 = 4;

describe("far JMP and CALL to code, protected mode", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
  });
  const both = (selector: number, vector: number, errorCode: number, offset = 0x100): void => {
    rig.expectFault(() => jump(selector, offset), vector, errorCode);
    rig.expectFault(() => call(selector, offset), vector, errorCode);
  };

  test("JMP loads CS with RPL = CPL and truncates the offset to the operand size", () => {
    rig.setGdt(FREE, descriptor({ type: 8, big: false, limit: 0xffff, granular: false, base: 0x20000 }));
    expect(jump(FREE, 0x12345678, 2)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: FREE, rip: 0x5678n, cpl: 0 });
    expect(rig.segment("CS")).toMatchObject({ base: 0x20000n, limit: 0xffff });
    expect(rig.get32("CODE_MODE")).toBe(0);
    expect((rig.getGdt(FREE) >> 40n) & 15n).toBe(9n);
  });
  test("CALL pushes CS and the next EIP with the operand size", () => {
    expect(call(CODE0, 0x2000)).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x2000n, rsp: BigInt(STACK0 - 8) });
    expect(rig.words(STACK0 - 8, 4, 2)).toEqual([0x10002n, BigInt(CODE0)]);
    expect(call(CODE0, 0x3000, 2)).toBe(JUMP);
    expect(rig.words(STACK0 - 12, 2, 2)).toEqual([2n, BigInt(CODE0)]);
  });
  test("null, beyond the table, data, and an offset beyond the limit", () => {
    both(0, GP, 0);
    both(3, GP, 0);
    rig.set32("GDTR_LIMIT", 0xff);
    both(0x101, GP, 0x100);
    both(DATA0, GP, DATA0);
    rig.setGdt(FREE, descriptor({ type: 0xb, limit: 0xff, granular: false }));
    both(FREE, GP, 0);
    expect(jump(FREE, 0xff)).toBe(JUMP);
  });
  test("nonconforming code needs DPL = CPL and RPL <= CPL, and presence", () => {
    both(CODE3, GP, CODE3 & ~3);
    both(CODE0 | 1, GP, CODE0);
    rig.setGdt(FREE, descriptor({ type: 0xb, present: false }));
    both(FREE, NP, FREE);
    rig.atLevel(3);
    both(CODE0, GP, CODE0);
    expect(jump(CODE3 & ~3, 0x40)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: CODE3, cpl: 3 });
  });
  test("conforming code needs DPL <= CPL and keeps the CPL", () => {
    rig.setGdt(FREE, descriptor({ type: 0xf }), descriptor({ type: 0xf, dpl: 2 }), descriptor({ type: 0xf, present: false }));
    both(FREE + 8, GP, FREE + 8);
    both(FREE + 16, NP, FREE + 16);
    rig.atLevel(3);
    expect(jump(FREE, 0x40)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: FREE | 3, cpl: 3 });
  });
  test("CALL with a full stack is #SS(0), before the offset is looked at", () => {
    rig.setSegment("SS", DATA0, 0, STACK0 - 1, 0x4093);
    rig.set64("RSP", 6);
    rig.expectFault(() => call(CODE0, 0x40), SS, 0);
    rig.setSegment("CS", CODE0, 0, 0xffffffff, 0xc09b);
    rig.setGdt(FREE, descriptor({ type: 0xb, limit: 0x10, granular: false }));
    rig.expectFault(() => call(FREE, 0x40), SS, 0);
    rig.set64("RSP", 8);
    expect(call(CODE0, 0x40)).toBe(JUMP);
    expect(at().rsp).toBe(0n);
  });
});

describe("call gates, 32-bit", () => {
  const target = FREE,
    through = FREE + 8;
  beforeEach(() => {
    rig.protected(3);
    rig.set64("RSP", STACK3);
    rig.setGdt(target, descriptor({ type: 0xb }));
    rig.setGdt(through, gate({ type: CALL_GATE, selector: target, offset: 0x12345678n, dpl: 3 }));
  });

  test("CALL to an inner level switches to the stack of the TSS and copies parameters", () => {
    rig.setGdt(through, gate({ type: CALL_GATE, selector: target, offset: 0x12345678n, dpl: 3, count: 2 }));
    rig.write(STACK3, 4, 0xaaaa0001);
    rig.write(STACK3 + 4, 4, 0xbbbb0002);
    expect(call(through, 0x999)).toBe(JUMP);
    expect(at()).toEqual({ cs: target, rip: 0x12345678n, cpl: 0, rsp: BigInt(STACK0 - 24) });
    expect(rig.words(STACK0 - 24, 4, 6)).toEqual([0x10002n, BigInt(CODE3), 0xaaaa0001n, 0xbbbb0002n, BigInt(STACK3), BigInt(DATA3)]);
    expect(rig.segment("SS")).toMatchObject({ selector: DATA0, access: 0xc093 });
  });
  test("a 16-bit gate pushes words and cuts the offset", () => {
    rig.setGdt(through, gate({ type: CALL_GATE16, selector: target, offset: 0x12345678n, dpl: 3, count: 1 }));
    rig.write(STACK3, 2, 0xbeef);
    expect(call(through, 0)).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x5678n, rsp: BigInt(STACK0 - 10) });
    expect(rig.words(STACK0 - 10, 2, 5)).toEqual([2n, BigInt(CODE3), 0xbeefn, BigInt(STACK3), BigInt(DATA3)]);
  });
  test("a 16-bit TSS gives SP and SS", () => {
    rig.setSegment("TR", 0x28, TSS, 0x2b, 0x83);
    rig.write(TSS + 2, 2, 0x7000);
    rig.write(TSS + 4, 2, DATA0);
    rig.setSegment("TR", 0x28, TSS, 4, 0x83);
    rig.expectFault(() => call(through, 0), TS, 0x28);
    rig.setSegment("TR", 0x28, TSS, 5, 0x83);
    expect(call(through, 0)).toBe(JUMP);
    expect(at().rsp).toBe(0x7000n - 16n);
  });
  test("conforming code behind a gate is entered at the same level", () => {
    rig.setGdt(target, descriptor({ type: 0xf }));
    expect(call(through, 0)).toBe(JUMP);
    expect(at()).toEqual({ cs: target | 3, rip: 0x12345678n, cpl: 3, rsp: BigInt(STACK3 - 8) });
    expect(jump(through, 0)).toBe(JUMP);
  });
  test("JMP through a gate cannot change the level: #GP(code selector)", () => {
    rig.expectFault(() => jump(through, 0), GP, target);
  });
  test("the gate's DPL, presence and target are checked in this order", () => {
    rig.setGdt(through, gate({ type: CALL_GATE, selector: 0, dpl: 2, present: false }));
    rig.expectFault(() => call(through, 0), GP, through);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: 0, dpl: 3, present: false }));
    rig.expectFault(() => call(through, 0), NP, through);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: 3, dpl: 3 }));
    rig.expectFault(() => call(through, 0), GP, 0);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: 0x200, dpl: 3 }));
    rig.expectFault(() => call(through, 0), GP, 0x200);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: DATA0, dpl: 3 }));
    rig.expectFault(() => call(through, 0), GP, DATA0);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: target, dpl: 3 }));
    rig.setGdt(target, descriptor({ type: 0xb, present: false }));
    rig.expectFault(() => call(through, 0), NP, target);
    rig.atLevel(0);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: CODE3, dpl: 3 }));
    rig.expectFault(() => call(through, 0), GP, CODE3 & ~3);
    rig.setGdt(through, gate({ type: CALL_GATE, selector: target, dpl: 2 }));
    rig.expectFault(() => call(through | 3, 0), GP, through);
  });
  test("an entry point beyond the limit is #GP(0)", () => {
    rig.setGdt(target, descriptor({ type: 0xb, limit: 0xfff, granular: false }));
    rig.expectFault(() => call(through, 0), GP, 0);
  });
  test("every check of the inner stack", () => {
    rig.setSegment("TR", 0x28, TSS, 8, 0x8b);
    rig.expectFault(() => call(through, 0), TS, 0x28);
    rig.setSegment("TR", 0x28, TSS, 9, 0x8b);
    expect(call(through, 0)).toBe(JUMP);
    const bad = (selector: number, vector: number, errorCode: number, d?: bigint): void => {
      rig.protected(3);
      rig.setGdt(target, descriptor({ type: 0xb }));
      rig.setGdt(through, gate({ type: CALL_GATE, selector: target, dpl: 3 }));
      if (d !== undefined) rig.setGdt(selector, d);
      rig.write(TSS + 8, 2, selector);
      rig.expectFault(() => call(through, 0), vector, errorCode);
    };
    const stack = FREE + 16;
    bad(0, TS, 0);
    bad(0x200, TS, 0x200);
    bad(stack | 1, TS, stack, descriptor({ type: 3 }));
    bad(stack, TS, stack, descriptor({ type: 3, dpl: 1 }));
    bad(stack, TS, stack, descriptor({ type: 1 }));
    bad(stack, TS, stack, descriptor({ type: 0xb }));
    bad(stack, SS, stack, descriptor({ type: 3, present: false }));
    bad(stack, SS, stack, descriptor({ type: 3, limit: STACK0 - 5, granular: false }));
  });
  test("an expand-down inner stack ends at its limit", () => {
    const stack = FREE + 16;
    rig.write(TSS + 8, 2, stack);
    rig.setGdt(stack, descriptor({ type: 7, limit: STACK0 - 16, granular: false }));
    rig.expectFault(() => call(through, 0), SS, stack);
    rig.setGdt(stack, descriptor({ type: 7, limit: STACK0 - 17, granular: false }));
    expect(call(through, 0)).toBe(JUMP);
  });
});

describe("far RET, protected mode", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
  });
  const frame = (...values: number[]): void => values.forEach((v, i) => rig.write(STACK0 + i * 4, 4, v));

  test("to the same level", () => {
    frame(0x4444, CODE0);
    expect(ret(4, 0x10)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: 0x4444n, cpl: 0, rsp: BigInt(STACK0 + 8 + 0x10) });
  });
  test("to an outer level: SS:ESP is popped, both stacks are released, data segments of inner levels become null", () => {
    frame(0x4444, CODE3, 0xdead, 0xbeef, STACK3, DATA3);
    rig.setSegment("DS", DATA0, 0, 0xffffffff, 0xc093);
    rig.setSegment("ES", DATA3, 0, 0xffffffff, 0xc0f3);
    rig.setSegment("FS", FREE, 0, 0xffffffff, 0xc09f);
    rig.setSegment("GS", CODE0, 0, 0xffffffff, 0xc09b);
    expect(ret(4, 8)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE3, rip: 0x4444n, cpl: 3, rsp: BigInt(STACK3 + 8) });
    expect(rig.selectors()).toMatchObject({ SS: DATA3, DS: 0, ES: DATA3, FS: FREE, GS: 0 });
    expect(rig.segment("DS").access).toBe(0x10000);
  });
  test("CS is checked", () => {
    const bad = (selector: number, vector: number, code: number, d?: bigint): void => {
      frame(0x4444, selector, STACK3, DATA3);
      if (d !== undefined) rig.setGdt(selector, d);
      rig.expectFault(() => ret(), vector, code);
    };
    bad(0, GP, 0);
    bad(0x200, GP, 0x200);
    bad(DATA0, GP, DATA0);
    bad(FREE, GP, FREE, descriptor({ type: 0xb, dpl: 1 }));
    bad(FREE | 1, GP, FREE, descriptor({ type: 0xf, dpl: 2 }));
    bad(FREE, NP, FREE, descriptor({ type: 0xb, present: false }));
    bad(FREE, GP, 0, descriptor({ type: 0xb, limit: 0x10, granular: false }));
    rig.atLevel(3);
    bad(CODE0, GP, CODE0);
  });
  test("SS of an outer level is checked", () => {
    const bad = (selector: number, vector: number, code: number, d?: bigint): void => {
      frame(0x4444, CODE3, STACK3, selector);
      if (d !== undefined) rig.setGdt(selector, d);
      rig.expectFault(() => ret(), vector, code);
    };
    bad(0, GP, 0);
    bad(3, GP, 0);
    bad(0x203, GP, 0x200);
    bad(DATA3 & ~3, GP, DATA3 & ~3);
    bad(FREE | 3, GP, FREE, descriptor({ type: 3, dpl: 2 }));
    bad(FREE | 3, GP, FREE, descriptor({ type: 1, dpl: 3 }));
    bad(FREE | 3, SS, FREE, descriptor({ type: 3, dpl: 3, present: false }));
  });
  test("a 16-bit outer stack keeps the upper half of ESP", () => {
    rig.setGdt(FREE, descriptor({ type: 3, dpl: 3, big: false }));
    rig.set64("RSP", 0x128000);
    [0x4444, CODE3, 0xfff0, FREE | 3].forEach((v, i) => rig.write(0x128000 + i * 4, 4, v));
    expect(ret()).toBe(JUMP);
    expect(at().rsp).toBe(0x12fff0n);
  });
  test("a stack that ends inside the frame is #SS(0)", () => {
    frame(0x4444, CODE3, STACK3, DATA3);
    rig.setSegment("SS", DATA0, 0, STACK0 + 14, 0x4093);
    rig.expectFault(() => ret(), SS, 0);
    rig.setSegment("SS", DATA0, 0, STACK0 + 15, 0x4093);
    expect(ret()).toBe(JUMP);
  });
});

describe("IA-32e mode", () => {
  beforeEach(() => {
    rig.long(0);
    rig.set64("RSP", STACK0);
  });

  test("a far call with 64-bit operand size pushes quadwords", () => {
    expect(call(CODE0, 0x123456789an, 8)).toBe(JUMP);
    expect(rig.words(STACK0 - 16, 8, 2)).toEqual([0x10002n, BigInt(CODE0)]);
    expect(at()).toMatchObject({ rip: 0x123456789an, rsp: BigInt(STACK0 - 16) });
    expect(ret(8)).toBe(JUMP);
    expect(at()).toMatchObject({ rip: 0x10002n, rsp: BigInt(STACK0) });
  });
  test("a non-canonical target is #GP(0)", () => {
    rig.expectFault(() => jump(CODE0, 0x800000000000n, 8), GP, 0);
    expect(jump(CODE0, 0xffff800000000000n, 8)).toBe(JUMP);
  });
  test("code with L and D, TSS, task and 16-bit call gates are #GP(selector)", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb, l: true, big: true }));
    rig.expectFault(() => jump(FREE, 0, 8), GP, FREE);
    for (const type of [1, 3, 4, 5, 9, 11]) {
      rig.setGdt(FREE, descriptor({ type, system: true }), 0n);
      rig.expectFault(() => jump(FREE, 0, 8), GP, FREE);
      rig.expectFault(() => call(FREE, 0, 8), GP, FREE);
    }
  });
  test("a jump to code without L enters compatibility mode, whose limit counts", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb, limit: 0xffff, granular: false }));
    rig.expectFault(() => jump(FREE, 0x10000, 4), GP, 0);
    expect(jump(FREE, 0x100, 4)).toBe(JUMP);
    expect(rig.get32("CODE_MODE") & 3).toBe(1);
    expect(rig.get32("STACK_SIZE")).toBe(4);
  });
  test("a 64-bit call gate takes RSP from the TSS, pushes SS:RSP and makes SS null", () => {
    rig.setSegment("CS", CODE3, 0, 0xffffffff, 0xa0fb);
    rig.setSegment("SS", DATA3, 0, 0xffffffff, 0xc0f3);
    rig.call("changeMode");
    rig.set64("RSP", STACK3);
    rig.setGdt(FREE, gate({ type: CALL_GATE, selector: CODE0, offset: 0x89abcdefn, dpl: 3 }), 0xffff8000n);
    expect(call(FREE, 0, 4)).toBe(JUMP);
    expect(at()).toEqual({ cs: CODE0, rip: 0xffff800089abcdefn, cpl: 0, rsp: BigInt(STACK0 - 32) });
    expect(rig.segment("SS")).toMatchObject({ selector: 0, access: 0x10000 });
    expect(rig.words(STACK0 - 32, 8, 4)).toEqual([0x10002n, BigInt(CODE3), BigInt(STACK3), BigInt(DATA3)]);
  });
  test("a 64-bit call gate needs a zero upper type, 64-bit code and a canonical stack and entry point", () => {
    const set = (upper: bigint, selector = CODE0): void => rig.setGdt(FREE, gate({ type: CALL_GATE, selector, dpl: 3 }), upper);
    set(1n << 40n);
    rig.expectFault(() => call(FREE, 0, 8), GP, FREE);
    set(0x8000n);
    rig.expectFault(() => call(FREE, 0, 8), GP, 0);
    rig.setGdt(FREE + 16, descriptor({ type: 0xb }));
    set(0n, FREE + 16);
    rig.expectFault(() => call(FREE, 0, 8), GP, FREE + 16);
    rig.set32("GDTR_LIMIT", FREE + 8);
    rig.expectFault(() => call(FREE, 0, 8), GP, FREE);
    rig.set32("GDTR_LIMIT", 0xff);
    set(0n);
    rig.setSegment("SS", DATA3, 0, 0xffffffff, 0xc0f3);
    rig.call("changeMode");
    rig.write(TSS + 4, 8, 0x800000000010n);
    rig.expectFault(() => call(FREE | 3, 0, 8), SS, 0);
  });
  test("RETF to 64-bit code of an inner-numbered level allows a null SS, to level 3 not", () => {
    rig.setGdt(FREE, descriptor({ type: 0xb, l: true, dpl: 1 }));
    [0x4444, FREE | 1, STACK3, 1].forEach((v, i) => rig.write(STACK0 + i * 8, 8, v));
    expect(ret(8)).toBe(JUMP);
    expect(at()).toEqual({ cs: FREE | 1, rip: 0x4444n, cpl: 1, rsp: BigInt(STACK3) });
    rig.long(0);
    rig.set64("RSP", STACK0);
    [0x4444, CODE3, STACK3, 3].forEach((v, i) => rig.write(STACK0 + i * 8, 8, v));
    rig.expectFault(() => ret(8), GP, 0);
  });
  test("RETF to a non-canonical address is #GP(0)", () => {
    rig.write(STACK0, 8, 0x800000000000n);
    rig.write(STACK0 + 8, 8, CODE0);
    rig.expectFault(() => ret(8), GP, 0);
  });
  test("the LDT holds gates too", () => {
    rig.setSegment("LDTR", 0x50, LDT, 0xff, 0x82);
    rig.write(LDT + 8, 8, gate({ type: CALL_GATE, selector: CODE0, offset: 0x777n }));
    rig.write(LDT + 16, 8, 0);
    expect(jump(0xc, 0, 4)).toBe(JUMP);
    expect(at().rip).toBe(0x777n);
  });
});

describe("real-address and virtual-8086 mode", () => {
  test("JMP, CALL and RET with paragraphs", () => {
    rig.real();
    expect(jump(0x1234, 0xfffff, 2)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: 0x1234, rip: 0xffffn });
    rig.set64("NEXT_RIP", 0x105);
    expect(call(0x2000, 0x10, 2)).toBe(JUMP);
    expect(rig.segment("CS")).toMatchObject({ base: 0x20000n, limit: 0xffff, access: 0x93 });
    expect(rig.words(STACK3 - 4, 2, 2)).toEqual([0x105n, 0x1234n]);
    expect(ret(2, 6)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: 0x1234, rip: 0x105n, rsp: BigInt(STACK3 + 6) });
  });
  test("a 32-bit offset beyond the limit is #GP(0)", () => {
    rig.real();
    rig.expectFault(() => jump(0, 0x10000, 4), GP, 0);
    rig.expectFault(() => call(0, 0x10000, 4), GP, 0);
    rig.write(STACK3, 4, 0x10000);
    rig.expectFault(() => ret(4), GP, 0);
  });
  test("SP wraps at 64 KiB, and a push across the end is #SS(0)", () => {
    rig.real();
    rig.set64("RSP", 0x50000n);
    expect(call(0x10, 0, 2)).toBe(JUMP);
    expect(at().rsp).toBe(0x5fffcn);
    rig.set64("RSP", 1n);
    rig.expectFault(() => call(0x10, 0, 2), SS, 0);
  });
  test("virtual-8086 mode behaves alike at level 3", () => {
    rig.virtual8086(0);
    expect(call(0x7000, 0x20, 2)).toBe(JUMP);
    expect(at()).toMatchObject({ cs: 0x7000, rip: 0x20n, cpl: 3, rsp: 0x7fcn });
    expect(rig.segment("CS").access).toBe(0xf3);
    expect(rig.words(0x207fc, 2, 2)).toEqual([0x102n, 0x1000n]);
  });
});
