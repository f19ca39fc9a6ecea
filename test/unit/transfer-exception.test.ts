import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  BP,
  CODE0,
  DATA0,
  DB,
  DE,
  DF,
  EXCEPTION,
  EXTERNAL,
  F,
  FAULT,
  FREE,
  GP,
  JUMP,
  MC,
  NO_FAULT,
  NP,
  PF,
  SOFTWARE,
  SS,
  STACK0,
  STACK3,
  TRIPLE_FAULT,
  TS,
  TSS,
  TransferRig,
  UD,
  descriptor,
  gate,
} from "./transfer-rig.ts";

const INTERRUPT = 0xe,
  SERIAL = 0,
  DOUBLE = 1,
  TRIPLE = 2;
let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make();
});

const during = (vector: number, type = EXCEPTION): void => {
  rig.set32("DELIVERING_VECTOR", vector);
  rig.set32("DELIVERING_INFO", 0x80000000 + (type << 8) + vector);
};
const fault = (vector: number, errorCode = 0): void => void rig.call("raiseWithCode", vector, errorCode);

describe("combineFaults", () => {
  beforeEach(() => void rig.protected(0));
  const contributory = [DE, TS, NP, SS, GP],
    benign = [DB, BP, UD, MC];
  const combine = (first: number, second: number): number => {
    during(first);
    fault(second);
    return rig.call("combineFaults");
  };

  // @sdm 3A "Interrupt 8—Double Fault Exception (#DF)": the classes of all vectors, and what two of them make.
  test("every pair of the 32 vectors", () => {
    const VE = 20,
      CP = 21;
    const classOf = (vector: number): string => {
      if ([...contributory, CP].includes(vector)) return "contributory";
      if (vector === PF || vector === VE) return "page fault";
      return vector === DF ? "double fault" : "benign";
    };
    const OUTCOMES: Record<string, number> = {
      "contributory contributory": DOUBLE,
      "contributory page fault": SERIAL,
      "page fault contributory": DOUBLE,
      "page fault page fault": DOUBLE,
      "double fault contributory": TRIPLE,
      "double fault page fault": TRIPLE,
    };
    for (let first = 0; first < 32; first++)
      for (let second = 0; second < 32; second++) {
        if (second === DF) continue; // is no exception of an instruction
        const expected = OUTCOMES[`${classOf(first)} ${classOf(second)}`] ?? SERIAL;
        expect(combine(first, second), `#${first}, then #${second}`).toBe(expected);
      }
  });
  test("nothing under delivery, or a benign exception on either side: one after the other", () => {
    fault(GP, 8);
    expect(rig.call("combineFaults")).toBe(SERIAL);
    for (const b of benign)
      for (const other of [...contributory, PF]) {
        expect(combine(b, other)).toBe(SERIAL);
        expect(combine(other, b)).toBe(SERIAL);
        expect(rig.get32("FAULT_VECTOR")).toBe(b);
      }
  });
  test("two contributory exceptions make #DF(0), which ends the first delivery", () => {
    for (const a of contributory)
      for (const b of contributory) {
        expect(combine(a, b)).toBe(DOUBLE);
        expect([
          rig.get32("FAULT_VECTOR"),
          rig.get32("FAULT_HAS_ERROR_CODE"),
          rig.get32("FAULT_ERROR_CODE"),
          rig.get32("DELIVERING_VECTOR"),
        ]).toEqual([DF, 1, 0, NO_FAULT]);
      }
  });
  test("a page fault during a contributory exception is delivered; during a page fault both kinds make #DF", () => {
    for (const a of contributory) {
      expect(combine(a, PF)).toBe(SERIAL);
      expect(combine(PF, a)).toBe(DOUBLE);
    }
    during(PF);
    rig.call("raisePf", 0x1234n, 2);
    expect(rig.call("combineFaults")).toBe(DOUBLE);
    expect(rig.get64("CR2")).toBe(0x1234n);
  });
  test("a contributory exception or page fault during #DF is a triple fault", () => {
    for (const second of [...contributory, PF]) {
      expect(combine(DF, second)).toBe(TRIPLE);
      expect([rig.get32("FAULT_VECTOR"), rig.get32("DELIVERING_VECTOR")]).toEqual([NO_FAULT, NO_FAULT]);
    }
    expect(combine(DF, DB)).toBe(SERIAL);
  });
  test("interrupts and INT n are benign whatever their vector", () => {
    for (const type of [EXTERNAL, SOFTWARE]) {
      during(GP, type);
      fault(NP, 8);
      expect(rig.call("combineFaults")).toBe(SERIAL);
    }
  });
});

describe("deliverFault", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
    for (let vector = 0; vector < 32; vector++)
      rig.setIdt(vector, gate({ type: INTERRUPT, selector: CODE0, offset: BigInt(0x4000 + vector) }));
  });
  const pushedFlags = (): bigint => rig.read(STACK0 - 4, 4);

  test("a page fault loads CR2 and pushes its error code", () => {
    rig.call("raisePf", 0xdeadb000n, 6);
    expect(rig.call("deliverFault")).toBe(JUMP);
    expect([rig.get64("CR2"), rig.get64("RIP"), rig.read(STACK0 - 16, 4)]).toEqual([0xdeadb000n, 0x4000n + BigInt(PF), 6n]);
    rig.expectNoFault();
  });
  test("faults push RF = 1, aborts and debug traps RF as it is, a general-detect #DB RF = 1", () => {
    for (const [vector, rf] of [
      [UD, F.RF],
      [GP, F.RF],
      [MC, 0n],
    ] as const) {
      rig.set64("RSP", STACK0);
      rig.setFlags(2n);
      fault(vector);
      rig.call("deliverFault");
      expect(pushedFlags()).toBe(rf | 2n);
    }
    for (const [bits, rf] of [
      [0x4000n, 0n],
      [1n, 0n],
      [0x2000n, F.RF],
    ] as const) {
      rig.set64("RSP", STACK0);
      rig.setFlags(2n);
      rig.call("raiseDb", bits);
      rig.call("deliverFault");
      expect(pushedFlags()).toBe(rf | 2n);
    }
  });
  test("#DB sets its bits in DR6, clears B0..B3 of before, GD of DR7, and LBR and BTF of DEBUGCTL", () => {
    rig.set64("DR", 0xffff8ff3n, 6);
    rig.set64("DR", 0x2400, 7);
    rig.set64("DEBUGCTL", 0x43);
    rig.call("raiseDb", 0x4004n);
    expect(rig.call("deliverFault")).toBe(JUMP);
    expect([rig.get64("DR", 6), rig.get64("DR", 7), rig.get64("DEBUGCTL")]).toEqual([0xffffcff4n, 0x400n, 0x40n]);
  });
  test("an event that is injected changes neither CR2 nor DR6", () => {
    rig.set64("DR", 0xffff0ff0n, 6);
    rig.set64("CR2", 0x77);
    rig.call("deliver", PF, EXCEPTION, 1, 0);
    rig.call("deliver", DB, EXCEPTION, 0, 0);
    expect([rig.get64("CR2"), rig.get64("DR", 6)]).toEqual([0x77n, 0xffff0ff0n]);
  });
  test("INT1 is delivered as #DB with the address after it, and leaves DR6", () => {
    rig.set64("DR", 0xffff0ff1n, 6);
    rig.call("raiseDb", 0n);
    rig.set32("FAULT_KIND", 5);
    expect(rig.call("deliverFault")).toBe(JUMP);
    expect([rig.get64("DR", 6), rig.read(STACK0 - 12, 4), rig.get64("RIP")]).toEqual([0xffff0ff1n, 0x10002n, 0x4001n]);
  });
});

describe("chains", () => {
  beforeEach(() => {
    rig.protected(0);
    rig.set64("RSP", STACK0);
  });
  test("a gate that is not there: #NP during #UD, delivered by itself with EXT", () => {
    rig.setIdt(NP, gate({ type: INTERRUPT, selector: CODE0, offset: 0x5000n }));
    rig.setIdt(UD, gate({ type: INTERRUPT, selector: CODE0, present: false }));
    rig.call("raiseWithCode", UD, 0);
    rig.set32("FAULT_HAS_ERROR_CODE", 0);
    expect(rig.call("deliverInRoot")).toBe(JUMP);
    expect([rig.get64("RIP"), rig.read(STACK0 - 16, 4)]).toEqual([0x5000n, BigInt(UD * 8 + 3)]);
  });
  test("contributory during contributory: #DF with error code 0", () => {
    rig.setIdt(DF, gate({ type: INTERRUPT, selector: CODE0, offset: 0x6000n }));
    fault(GP, 0x10);
    expect(rig.call("deliverInRoot")).toBe(JUMP);
    expect([rig.get64("RIP"), rig.read(STACK0 - 16, 4)]).toEqual([0x6000n, 0n]);
  });
  test("and without a gate for #DF: triple fault", () => {
    fault(GP, 0x10);
    expect(rig.call("deliverInRoot")).toBe(TRIPLE_FAULT);
    rig.expectNoFault();
  });
  test("#DF through a task gate finds a good stack", () => {
    rig.protected(3);
    rig.write(TSS + 8, 2, 0);
    rig.setIdt(GP, gate({ type: INTERRUPT, selector: CODE0 }));
    rig.setIdt(TS, gate({ type: INTERRUPT, selector: CODE0 }));
    rig.setGdt(FREE, descriptor({ base: 0x6000, limit: 0x67, type: 9, system: true }));
    rig.write(0x6000 + 32, 4, 0x4444);
    rig.write(0x6000 + 56, 4, STACK0);
    [DATA0, CODE0, DATA0, DATA0].forEach((s, i) => rig.write(0x6000 + 72 + i * 4, 2, s));
    rig.setIdt(DF, gate({ type: 5, selector: FREE }));
    fault(GP, 0);
    expect(rig.call("deliverInRoot")).toBe(JUMP);
    expect([rig.get64("RIP"), rig.read(STACK0 - 4, 4)]).toEqual([0x4444n, 0n]);
  });
  test("in real-address mode a table without the vector ends in shutdown", () => {
    rig.real();
    rig.set32("IDTR_LIMIT", 0);
    fault(UD);
    expect(rig.call("deliverInRoot")).toBe(TRIPLE_FAULT);
  });
});

describe("paging", () => {
  /** Identity map of the first 4 MiB; `user` pages are those from 8000H to FFFFH but for STACK0's. */
  const page = (address: number, flags: number): void => rig.write(0x101000 + (address >> 12) * 4, 4, (address & ~0xfff) | flags);
  beforeEach(() => {
    rig.protected(3);
    rig.write(0x100000, 4, 0x101007);
    for (let i = 0; i < 1024; i++) page(i << 12, 3);
    page(STACK3 - 0x1000, 7);
    page(0x10000, 7);
    rig.write(TSS + 4, 4, 0x7000);
    rig.set64("CR3", 0x100000);
    rig.set64("CR0", 0x80010011n);
    rig.call("writeCr0Flush", 0x11n);
    rig.call("changeMode");
    rig.set64("RSP", STACK3);
    for (const vector of [GP, PF, DF]) rig.setIdt(vector, gate({ type: INTERRUPT, selector: CODE0, offset: BigInt(0x4000 + vector) }));
  });
  test("the pushes on the inner stack are supervisor accesses, although the program is at level 3", () => {
    fault(GP, 0);
    expect(rig.call("deliverInRoot")).toBe(JUMP);
    expect(rig.read(0x7000 - 24, 4)).toBe(0n);
    expect(rig.get32("CPL")).toBe(0);
  });
  test("a page fault on the inner stack: error code of a supervisor write, and level 3 is back", () => {
    page(0x6000, 2);
    fault(GP, 0);
    expect(rig.call("deliverFault")).toBe(FAULT);
    expect([rig.get32("FAULT_VECTOR"), rig.get32("FAULT_ERROR_CODE"), rig.get64("FAULT_ADDRESS"), rig.get32("CPL")]).toEqual([
      PF,
      2,
      0x6ffcn,
      3,
    ]);
    // The #PF meets the same stack: #DF, then triple fault.
    expect(rig.call("deliverInRoot")).toBe(TRIPLE_FAULT);
    expect(rig.get64("CR2")).toBe(0x6ffcn);
  });
  test("the IDT and GDT are read as supervisor; a page that is not there is #PF without U", () => {
    page(0x2000, 2);
    fault(GP, 0);
    expect(rig.call("deliverFault")).toBe(FAULT);
    expect([rig.get32("FAULT_VECTOR"), rig.get32("FAULT_ERROR_CODE"), rig.get64("FAULT_ADDRESS")]).toEqual([
      PF,
      0,
      0x2000n + BigInt(GP * 8),
    ]);
  });
});
