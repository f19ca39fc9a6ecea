/** Which privilege the accesses of a transfer have, and what a page fault in the middle of one leaves behind. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  CODE0,
  DATA0,
  DF,
  EXTERNAL,
  FAULT,
  FREE,
  GDT,
  GP,
  JUMP,
  OTHER_TSS,
  PF,
  STACK0,
  STACK3,
  TR0,
  TSS,
  TransferRig,
  descriptor,
  gate,
} from "./transfer-rig.ts";

const TABLE = 0x101000,
  READ_ONLY = 1,
  SUPERVISOR = 3,
  USER = 7,
  ABSENT = 2;
let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});

/** Identity map of the first 2 MiB, all supervisor but for the stack of level 3; entries of 4 or 8 bytes. */
const page = (address: number, flags: number, size: number): void =>
  rig.write(TABLE + (address >> 12) * size, size, (address & ~0xfff) | flags);
const startPaging = (size: 4 | 8): void => {
  if (size === 8) {
    rig.write(0x100000, 8, 0x102007);
    rig.write(0x102000, 8, 0x103007);
    rig.write(0x103000, 8, TABLE | 7);
    rig.set64("CR4", 0x20);
  } else rig.write(0x100000, 4, TABLE | 7);
  for (let i = 0; i < 512; i++) page(i << 12, SUPERVISOR, size);
  page(STACK3 - 1, USER, size);
  page(STACK3, USER, size);
  rig.set64("CR3", 0x100000);
  rig.set64("CR0", 0x80010011n);
  rig.call("writeCr0Flush", 0x11n);
  rig.call("changeMode");
};
/** STACK0 lies on the page that STACK3's pushes use: the inner stack gets a page of its own. */
const INNER = 0xd000;

describe("protected mode", () => {
  const target = FREE,
    through = FREE + 8;
  const enter = (): void => {
    rig.protected(3);
    rig.set64("RSP", STACK3);
    rig.write(TSS + 4, 4, INNER);
    rig.setGdt(target, descriptor({ type: 0xb }), gate({ type: 0xc, selector: target, offset: 0x4444n, dpl: 3, count: 1 }));
    startPaging(4);
  };
  test("a call gate pushes on the inner stack as level 0", () => {
    enter();
    expect(rig.call("farCall", through, 0n, 4)).toBe(JUMP);
    expect(rig.get64("RSP")).toBe(BigInt(INNER - 20));
  });
  test("its parameters are read as level 3", () => {
    enter();
    rig.set64("RSP", INNER - 0x100);
    rig.expectFault(() => rig.call("farCall", through, 0n, 4), PF, 5);
    expect(rig.get64("FAULT_ADDRESS")).toBe(BigInt(INNER - 0x100));
  });
  test("an inner stack that is not there is a supervisor page fault, and nothing changes", () => {
    enter();
    page(INNER - 1, ABSENT, 4);
    rig.expectFault(() => rig.call("farCall", through, 0n, 4), PF, 2);
    expect(rig.get64("FAULT_ADDRESS")).toBe(BigInt(INNER - 4));
  });
  test("pushes at the same level are those of level 3", () => {
    enter();
    rig.set64("RSP", INNER);
    rig.expectFault(() => rig.call("farCall", 0x1b, 0n, 4), PF, 7);
  });
  test("an accessed bit that cannot be written is a page fault", () => {
    enter();
    rig.setGdt(FREE, descriptor({ type: 2, dpl: 3 }), descriptor({ type: 3, dpl: 3 }));
    page(GDT, READ_ONLY, 4);
    rig.expectFault(() => (rig.call("loadSegment", 3, FREE | 3) ? JUMP : FAULT), PF, 3);
    expect(rig.call("loadSegment", 3, (FREE + 8) | 3)).toBe(1);
  });
});

describe("task switch", () => {
  const enter = (): void => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
    rig.setGdt(FREE, descriptor({ base: OTHER_TSS, limit: 0x67, type: 9, system: true }));
    [0x100000, 0x4444, 2].forEach((v, i) => rig.write(OTHER_TSS + 28 + i * 4, 4, v));
    [DATA0, CODE0, DATA0, DATA0].forEach((v, i) => rig.write(OTHER_TSS + 72 + i * 4, 2, v));
    startPaging(4);
  };
  const refused = (name: "farCall" | "farJump", code: number): void => {
    const tables = rig.words(GDT, 8, 16),
      old = rig.words(TSS, 4, 26);
    rig.expectFault(() => rig.call(name, FREE, 0n, 4), PF, code);
    expect([rig.words(GDT, 8, 16), rig.words(TSS, 4, 26)]).toEqual([tables, old]);
  };
  test("the old TSS, the new TSS and the descriptors must be there before anything is written", () => {
    enter();
    page(TSS, READ_ONLY, 4);
    refused("farJump", 3);
    enter();
    page(OTHER_TSS, ABSENT, 4);
    refused("farJump", 0);
    enter();
    page(GDT, READ_ONLY, 4);
    refused("farJump", 3);
  });
  test("the back link of a nested task must be writable; a JMP does not write it", () => {
    enter();
    page(OTHER_TSS, READ_ONLY, 4);
    refused("farCall", 3);
    expect(rig.call("farJump", FREE, 0n, 4)).toBe(JUMP);
  });
  test("IRET does not write the TSS that it returns to", () => {
    enter();
    rig.write(TSS + 28, 4, 0x100000);
    expect(rig.call("farCall", FREE, 0n, 4)).toBe(JUMP);
    page(TSS, READ_ONLY, 4);
    rig.call("writeCr0Flush", 0x80010010n);
    rig.call("changeMode");
    expect(rig.call("interruptReturn", 4)).toBe(JUMP);
    expect(rig.segment("TR").selector).toBe(TR0);
  });
});

describe("IA-32e mode", () => {
  const enter = (): void => {
    rig.long(3);
    rig.set64("RSP", STACK3);
    rig.write(TSS + 4, 8, INNER);
    for (const vector of [GP, PF, DF]) rig.setIdt(vector, gate({ type: 0xe, selector: CODE0, offset: 0x4444n }), 0n);
    rig.setGdt(FREE, gate({ type: 0xc, selector: CODE0, offset: 0x4444n, dpl: 3 }), 0n);
    startPaging(8);
  };
  test("events and call gates push on the inner stack as level 0", () => {
    enter();
    expect(rig.call("deliver", GP, EXTERNAL, 0, 0)).toBe(JUMP);
    expect([rig.get64("RSP"), rig.get32("CPL")]).toEqual([BigInt(INNER - 40), 0]);
    enter();
    expect(rig.call("farCall", FREE, 0n, 8)).toBe(JUMP);
    expect([rig.get64("RSP"), rig.get32("CPL")]).toEqual([BigInt(INNER - 32), 0]);
  });
  test("a page fault on the inner stack leaves level 3 in force", () => {
    enter();
    page(INNER - 1, ABSENT, 8);
    rig.expectFault(() => rig.call("deliver", GP, EXTERNAL, 0, 0), PF, 2);
    rig.expectFault(() => rig.call("farCall", FREE, 0n, 8), PF, 2);
  });
});
