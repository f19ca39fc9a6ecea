import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  CODE0,
  CODE3,
  DATA0,
  DATA3,
  DB,
  EXCEPTION,
  EXTERNAL,
  F,
  FAULT,
  FREE,
  GP,
  JUMP,
  LDT,
  NO_FAULT,
  NP,
  OTHER_TSS,
  SOFTWARE,
  SS,
  STACK0,
  STACK3,
  TR0,
  TS,
  TSS,
  TransferRig,
  VM_EXIT,
  descriptor,
  gate,
} from "./transfer-rig.ts";

const NEW = FREE,
  GATE = FREE + 8,
  AVAILABLE = 9,
  BUSY = 0xb,
  TASK_GATE = 5;
let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});

const jump = (selector: number): number => rig.call("farJump", selector, 0n, 4);
const call = (selector: number): number => rig.call("farCall", selector, 0n, 4);
const typeOf = (selector: number): number => Number((rig.getGdt(selector) >> 40n) & 15n);

interface Task {
  eip?: number;
  eflags?: bigint;
  esp?: number;
  cs?: number;
  ss?: number;
  ds?: number;
  es?: number;
  fs?: number;
  gs?: number;
  ldt?: number;
  cr3?: number;
  t?: number;
  link?: number;
}
/** A 32-bit TSS at OTHER_TSS; EAX..EDI hold 0xe0000000 + number, but for ESP. */
const writeTask = (task: Task, type = AVAILABLE, limit = 0x67): void => {
  rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit, type, system: true }));
  const at = (offset: number, size: number, value: number | bigint): void => rig.write(OTHER_TSS + offset, size, value);
  at(0, 2, task.link ?? 0);
  at(28, 4, task.cr3 ?? 0x77000);
  at(32, 4, task.eip ?? 0x4444);
  at(36, 4, task.eflags ?? 2n);
  for (let i = 0; i < 8; i++) at(40 + i * 4, 4, 0xe0000000 + i);
  at(56, 4, task.esp ?? STACK3);
  [task.es ?? DATA0, task.cs ?? CODE0, task.ss ?? DATA0, task.ds ?? DATA0, task.fs ?? 0, task.gs ?? 0, task.ldt ?? 0].forEach(
    (selector, i) => at(72 + i * 4, 2, selector),
  );
  at(100, 2, task.t ?? 0);
};

describe("32-bit tasks", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
    writeTask({});
  });

  test("JMP to a TSS saves and loads everything, and moves the busy bit", () => {
    for (let i = 0; i < 8; i++) if (i !== 4) rig.set64("RAX", 0xa0000000 + i, i);
    rig.setFlags(F.CF | F.IF | 2n);
    rig.set64("DR", 0x7ff, 7);
    rig.setSegment("FS", DATA3, 0, 0xffffffff, 0xc0f3);
    rig.setSegment("GS", CODE3, 0, 0xffffffff, 0xc0fb);
    expect(jump(NEW)).toBe(JUMP);
    expect(rig.words(TSS + 32, 4, 2)).toEqual([0x10002n, F.CF | F.IF | 2n]);
    expect(rig.words(TSS + 40, 4, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i === 4 ? BigInt(STACK0) : 0xa0000000n + BigInt(i))));
    expect([0, 1, 2, 3, 4, 5].map((i) => Number(rig.read(TSS + 72 + i * 4, 2)))).toEqual([DATA0, CODE0, DATA0, DATA0, DATA3, CODE3]);
    expect([typeOf(TR0), typeOf(NEW)]).toEqual([AVAILABLE, BUSY]);
    expect(rig.segment("TR")).toEqual({ selector: NEW, base: BigInt(OTHER_TSS), limit: 0x67, access: 0x8b });
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((i) => rig.get64("RAX", i))).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => (i === 4 ? BigInt(STACK3) : 0xe0000000n + BigInt(i))),
    );
    expect([rig.get64("RIP"), rig.flags(), rig.get32("CPL")]).toEqual([0x4444n, 2n, 0]);
    expect(rig.selectors()).toMatchObject({ CS: CODE0, SS: DATA0, DS: DATA0, FS: 0, GS: 0 });
    expect(rig.get64("CR0") & 8n).toBe(8n);
    expect(rig.get64("CR3")).toBe(0n);
    expect(rig.get64("DR", 7)).toBe(0x6aan);
    expect(rig.read(OTHER_TSS, 2)).toBe(0n);
  });
  test("CALL leaves the old task busy, links back and sets NT", () => {
    expect(call(NEW)).toBe(JUMP);
    expect([typeOf(TR0), typeOf(NEW)]).toEqual([BUSY, BUSY]);
    expect(rig.read(OTHER_TSS, 2)).toBe(BigInt(TR0));
    expect(rig.flags()).toBe(F.NT | 2n);
    expect(rig.read(TSS + 36, 4)).toBe(2n);
  });
  test("IRET with NT returns, clears NT in the saved image and the busy bit", () => {
    expect(call(NEW)).toBe(JUMP);
    rig.set64("NEXT_RIP", 0x4446);
    expect(rig.call("interruptReturn", 4)).toBe(JUMP);
    expect([typeOf(TR0), typeOf(NEW)]).toEqual([BUSY, AVAILABLE]);
    expect(rig.read(OTHER_TSS + 36, 4)).toBe(2n);
    expect(rig.read(OTHER_TSS + 32, 4)).toBe(0x4446n);
    expect([rig.get64("RIP"), rig.flags(), rig.segment("TR").selector]).toEqual([0x10002n, 2n, TR0]);
  });
  test("a task of level 3 with an LDT", () => {
    rig.setGdt(FREE + 16, descriptor({ base: LDT, limit: 0xff, type: 2, system: true }));
    rig.write(LDT + 8, 8, descriptor({ type: 3, dpl: 3, base: 0x100 }));
    writeTask({ cs: CODE3, ss: DATA3, ds: 0xf, es: DATA3, ldt: FREE + 16 });
    expect(jump(NEW)).toBe(JUMP);
    expect(rig.get32("CPL")).toBe(3);
    expect(rig.segment("DS")).toMatchObject({ selector: 0xf, base: 0x100n });
    expect(rig.segment("LDTR")).toEqual({ selector: FREE + 16, base: BigInt(LDT), limit: 0xff, access: 0x82 });
  });
  test("a task of virtual-8086 mode", () => {
    writeTask({ eflags: F.VM | 2n, cs: 0x1000, ss: 0x2000, ds: 0x3000, es: 0x4000, fs: 0x5000, gs: 0x6000, eip: 0x100 });
    expect(jump(NEW)).toBe(JUMP);
    expect(rig.get32("CPL")).toBe(3);
    expect(rig.segment("CS")).toEqual({ selector: 0x1000, base: 0x10000n, limit: 0xffff, access: 0xf3 });
    expect(rig.segment("GS").base).toBe(0x60000n);
  });
  test("with paging CR3 is loaded", () => {
    // Identity map of the first 4 MiB, at both page directories.
    for (const directory of [0x100000, 0x102000]) {
      rig.write(directory, 4, 0x101003);
    }
    for (let i = 0; i < 1024; i++) rig.write(0x101000 + i * 4, 4, (i << 12) | 3);
    rig.set64("CR3", 0x100000);
    rig.set64("CR0", 0x80000011n);
    rig.call("writeCr0Flush", 0x11n);
    rig.call("changeMode");
    writeTask({ cr3: 0x102000 });
    expect(jump(NEW)).toBe(JUMP);
    expect(rig.get64("CR3")).toBe(0x102000n);
  });
  test("the T bit of the TSS is a debug trap at the first instruction", () => {
    writeTask({ t: 1 });
    expect(jump(NEW)).toBe(FAULT);
    expect([rig.get32("FAULT_VECTOR"), rig.get64("FAULT_ADDRESS"), rig.get64("RIP")]).toEqual([DB, 0x8000n, 0x4444n]);
  });

  test("the TSS descriptor: DPL and RPL, table, busy, presence, limit", () => {
    const bad = (selector: number, vector: number, code: number): void => {
      rig.expectFault(() => jump(selector), vector, code);
      rig.expectFault(() => call(selector), vector, code);
    };
    bad(NEW | 1, GP, NEW);
    rig.atLevel(3);
    bad(NEW, GP, NEW);
    rig.atLevel(0);
    writeTask({}, BUSY);
    bad(NEW, GP, NEW);
    rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit: 0x67, type: AVAILABLE, system: true, present: false }));
    bad(NEW, NP, NEW);
    writeTask({}, AVAILABLE, 0x66);
    bad(NEW, TS, NEW);
    rig.setSegment("LDTR", 0x30, LDT, 0xff, 0x82);
    rig.write(LDT + 8, 8, descriptor({ base: OTHER_TSS, limit: 0x67, type: AVAILABLE, system: true }));
    bad(0xc, GP, 0xc);
  });
  test("a task gate: its own DPL and presence, not those of the TSS", () => {
    rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit: 0x67, type: AVAILABLE, system: true, dpl: 0 }));
    rig.setGdt(GATE, gate({ type: TASK_GATE, selector: NEW, dpl: 2 }));
    rig.atLevel(3);
    rig.expectFault(() => jump(GATE), GP, GATE);
    rig.setGdt(GATE, gate({ type: TASK_GATE, selector: NEW, dpl: 3, present: false }));
    rig.expectFault(() => jump(GATE), NP, GATE);
    rig.setGdt(GATE, gate({ type: TASK_GATE, selector: NEW | 4, dpl: 3 }));
    rig.expectFault(() => jump(GATE), GP, NEW | 4);
    rig.setGdt(GATE, gate({ type: TASK_GATE, selector: DATA0, dpl: 3 }));
    rig.expectFault(() => jump(GATE), GP, DATA0);
    rig.setGdt(GATE, gate({ type: TASK_GATE, selector: NEW, dpl: 3 }));
    expect(jump(GATE)).toBe(JUMP);
    expect(rig.get32("CPL")).toBe(0);
  });
  test("IRET: the back link must name a busy TSS of the GDT", () => {
    rig.setFlags(F.NT | 2n);
    const back = (selector: number, vector: number, code: number): void => {
      rig.write(TSS, 2, selector);
      rig.expectFault(() => rig.call("interruptReturn", 4), vector, code);
    };
    back(NEW, TS, NEW);
    back(NEW | 4, TS, NEW | 4);
    back(0x200, TS, 0x200);
    back(DATA0, TS, DATA0);
    rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit: 0x67, type: BUSY, system: true, present: false }));
    back(NEW, NP, NEW);
  });
  test("what the new task's selectors name is checked in the new task", () => {
    const bad = (task: Task, vector: number, code: number, d?: bigint): void => {
      rig.protected(0);
      rig.set64("RSP", STACK0);
      if (d !== undefined) rig.setGdt(FREE + 16, d);
      writeTask(task);
      expect(jump(NEW)).toBe(FAULT);
      expect([rig.get32("FAULT_VECTOR"), rig.get32("FAULT_ERROR_CODE")]).toEqual([vector, code]);
      expect([rig.get64("RIP"), rig.segment("TR").selector]).toEqual([BigInt(task.eip ?? 0x4444), NEW]);
      expect(rig.read(TSS + 32, 4)).toBe(0x10002n);
    };
    const other = FREE + 16;
    bad({ ldt: DATA0 }, TS, DATA0);
    bad({ ldt: 0x34 }, TS, 0x34);
    bad({ ldt: other }, TS, other, descriptor({ type: 2, system: true, present: false }));
    bad({ cs: 0 }, TS, 0);
    bad({ cs: 0x200 }, TS, 0x200);
    bad({ cs: DATA0 }, TS, DATA0);
    bad({ cs: CODE0 | 3 }, TS, CODE0);
    bad({ cs: other }, TS, other, descriptor({ type: 0xf, dpl: 1 }));
    bad({ cs: other }, NP, other, descriptor({ type: 0xb, present: false }));
    bad({ ss: 0 }, TS, 0);
    bad({ ss: DATA3 }, TS, DATA3 & ~3);
    bad({ ss: CODE0 }, TS, CODE0);
    bad({ ss: other }, SS, other, descriptor({ type: 3, present: false }));
    bad({ ds: 0x200 }, TS, 0x200);
    bad({ ds: other }, TS, other, descriptor({ type: 9 }));
    bad({ es: DATA0 | 3 }, TS, DATA0);
    bad({ gs: other }, NP, other, descriptor({ type: 3, present: false }));
    bad({ cs: other, eip: 0x11 }, GP, 0, descriptor({ type: 0xb, limit: 0x10, granular: false }));
  });
});

describe("16-bit tasks", () => {
  test("to a 16-bit TSS and back", () => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
    rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit: 0x2b, type: 1, system: true }));
    [0x321, 0x202, 1, 2, 3, 4, 0x6600, 6, 7, 8, DATA0, CODE0, DATA0, DATA3, 0].forEach((v, i) => rig.write(OTHER_TSS + 14 + i * 2, 2, v));
    expect(call(NEW)).toBe(JUMP);
    expect([rig.get64("RIP"), rig.flags()]).toEqual([0x321n, F.NT | F.IF | 2n]);
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((i) => rig.get64("RAX", i) - 0xffff0000n)).toEqual([1n, 2n, 3n, 4n, 0x6600n, 6n, 7n, 8n]);
    expect(rig.selectors()).toMatchObject({ ES: DATA0, CS: CODE0, SS: DATA0, DS: DATA3, FS: 0, GS: 0 });
    rig.set64("NEXT_RIP", 0x323);
    expect(rig.call("interruptReturn", 4)).toBe(JUMP);
    expect(rig.words(OTHER_TSS + 14, 2, 4)).toEqual([0x323n, 0x202n, 1n, 2n]);
    expect(Number((rig.getGdt(NEW) >> 40n) & 15n)).toBe(1);
    expect(rig.get64("RIP")).toBe(0x10002n);
  });
  test("its limit must be at least 2BH", () => {
    rig.protected(0);
    rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit: 0x2a, type: 1, system: true }));
    rig.expectFault(() => jump(NEW), TS, NEW);
  });
});

describe("task gates in the IDT", () => {
  beforeEach(() => {
    rig.protected(3);
    rig.set64("RSP", STACK3);
    writeTask({ esp: STACK0 });
    rig.setIdt(0x21, gate({ type: TASK_GATE, selector: NEW }));
  });
  const deliver = (type: number, errorCode?: number): number =>
    rig.call("deliver", 0x21, type, errorCode === undefined ? 0 : 1, errorCode ?? 0);

  test("the handler task is nested, and the error code is on its stack", () => {
    expect(deliver(EXCEPTION, 0xabcd)).toBe(JUMP);
    expect(rig.read(TSS + 32, 4)).toBe(0x10000n);
    expect(rig.read(OTHER_TSS, 2)).toBe(BigInt(TR0));
    expect([rig.get64("RIP"), rig.get64("RSP"), rig.get32("CPL"), rig.flags()]).toEqual([0x4444n, BigInt(STACK0 - 4), 0, F.NT | 2n]);
    expect(rig.read(STACK0 - 4, 4)).toBe(0xabcdn);
    expect(rig.get32("DELIVERING_VECTOR")).toBe(NO_FAULT);
  });
  test("INT n saves the address after itself, and needs the gate's DPL", () => {
    rig.expectFault(() => deliver(SOFTWARE), GP, 0x21 * 8 + 2);
    rig.setIdt(0x21, gate({ type: TASK_GATE, selector: NEW, dpl: 3 }));
    expect(deliver(SOFTWARE)).toBe(JUMP);
    expect(rig.read(TSS + 32, 4)).toBe(0x10002n);
  });
  test("a bad TSS selector is #GP(selector), an absent TSS #NP, with EXT", () => {
    rig.setIdt(0x21, gate({ type: TASK_GATE, selector: TR0 }));
    rig.expectFault(() => deliver(EXTERNAL), GP, TR0 | 1);
    rig.setIdt(0x21, gate({ type: TASK_GATE, selector: NEW }));
    rig.setGdt(NEW, descriptor({ base: OTHER_TSS, limit: 0x67, type: AVAILABLE, system: true, present: false }));
    rig.expectFault(() => deliver(EXTERNAL), NP, NEW | 1);
  });
  test("a stack without room for the error code is #SS(EXT) in the new task", () => {
    writeTask({ esp: 2 });
    rig.setGdt(FREE + 16, descriptor({ type: 3, limit: 0xfff, granular: false }));
    rig.write(OTHER_TSS + 80, 2, FREE + 16);
    expect(deliver(EXCEPTION, 0)).toBe(FAULT);
    expect([rig.get32("FAULT_VECTOR"), rig.get32("FAULT_ERROR_CODE"), rig.get64("RIP")]).toEqual([SS, 1, 0x4444n]);
  });
  test("the T bit is a debug trap once the event is delivered", () => {
    writeTask({ esp: STACK0, t: 1 });
    expect(deliver(EXTERNAL)).toBe(FAULT);
    expect([rig.get32("FAULT_VECTOR"), rig.get32("DELIVERING_VECTOR")]).toEqual([DB, NO_FAULT]);
  });
});

test("in VMX non-root operation a task switch exits after the checks of the TSS descriptor", () => {
  rig.protected(0);
  rig.set32("NON_ROOT", 1);
  writeTask({}, AVAILABLE, 0x66);
  rig.expectFault(() => jump(NEW), TS, NEW);
  writeTask({});
  const exits = (run: () => number, source: bigint): void => {
    rig.expectFault(run, VM_EXIT);
    expect([rig.get32("FAULT_ERROR_CODE"), rig.get64("FAULT_ADDRESS")]).toEqual([9, BigInt(NEW) | (source << 30n)]);
  };
  exits(() => call(NEW), 0n);
  exits(() => jump(NEW), 2n);
  rig.setIdt(0x21, gate({ type: TASK_GATE, selector: NEW }));
  exits(() => rig.call("deliver", 0x21, EXTERNAL, 0, 0), 3n);
  writeTask({}, BUSY);
  rig.write(TSS, 2, NEW);
  rig.setFlags(F.NT | 2n);
  exits(() => rig.call("interruptReturn", 4), 1n);
});
