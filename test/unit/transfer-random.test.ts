/** Random descriptors, gates, stacks and selectors: a transfer either completes in a legal state or faults and changes nothing. */
import { beforeAll, expect, test } from "vitest";
import { EXCEPTION, EXTERNAL, FAULT, GDT, JUMP, NO_FAULT, SOFTWARE, STACK0, STACK3, TransferRig, VM_EXIT } from "./transfer-rig.ts";

const SEED = Number(process.env["NR_SEED"] ?? 1);
const ROUNDS = 4000;
let rig: TransferRig;
beforeAll(async () => {
  rig = await TransferRig.make(undefined, { mmioRead: () => 0, mmioWrite: () => undefined });
});

let state = 0;
const random = (below: number): number => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
};
const pick = <T,>(...of: T[]): T => of[random(of.length)]!;

/** Biased to what is nearly legal: flat limits, present, small selectors. */
const randomDescriptor = (): bigint => {
  const access = (random(4) ? 0x80 : 0) | (random(4) << 5) | (random(4) ? 0x10 : 0) | random(16);
  const word = BigInt(random(0x10000)) | (BigInt(pick(8, 0x10, 0x1b, 0x23, 0x40 + random(16) * 8)) << 16n) | (BigInt(random(4)) << 32n);
  const segment = 0xffffn | (BigInt(pick(0, 0, 0, 0x100, 0xf000)) << 16n);
  return (
    ((access & 0x10 || random(2) ? segment : word) & 0xffffffffffn) |
    (BigInt(access) << 40n) |
    (BigInt(pick(0xcf, 0xcf, 0xaf, 0x0f, 0x00, random(256))) << 48n)
  );
};
const randomSelector = (): number => pick(random(4), 8, 0x10, 0x1b, 0x23, 0x40 + random(16) * 8 + random(4), 0x44 + random(16) * 8);

const start = (): void => {
  pick(
    () => rig.protected(0),
    () => rig.protected(3),
    () => rig.long(0),
    () => rig.long(3),
    () => rig.virtual8086(3),
    () => rig.real(),
  )();
  for (let i = 0; i < 16; i++) {
    rig.write(GDT + 0x40 + i * 8, 8, randomDescriptor());
    rig.setIdt(0x20 + i, randomDescriptor());
  }
  if (random(2)) rig.setSegment("LDTR", 0x30, GDT + 0x40, 0x7f, 0x82);
  const stack = pick(STACK0, STACK3, 0x800, 3, 0xffff8000);
  rig.set64("RSP", stack);
  for (let i = 0; i < 16; i++) {
    const size = pick(2, 4, 8);
    if (stack < 0x10000) rig.write(stack + i * size, size, BigInt(pick(randomSelector(), random(0x20000), STACK3)));
  }
};

const operations: Record<string, () => number> = {
  jump: () => rig.call("farJump", randomSelector(), BigInt(random(0x20000)), pick(2, 4)),
  call: () => rig.call("farCall", randomSelector(), BigInt(random(0x20000)), pick(2, 4)),
  return: () => rig.call("farReturn", pick(2, 4, 8), pick(0, 0, 4)),
  iret: () => rig.call("interruptReturn", pick(2, 4, 8)),
  deliver: () => rig.call("deliver", 0x20 + random(16), pick(EXTERNAL, EXCEPTION, SOFTWARE), random(2), random(0x10000)),
  load: () => (rig.call("loadSegment", pick(0, 2, 3, 4, 5), randomSelector()) ? JUMP : FAULT),
};

/** What the hidden parts must say in every state that software can reach. @sdm 3C "Checks on Guest Segment Registers" */
const checkState = (): void => {
  const cs = rig.segment("CS"),
    ss = rig.segment("SS"),
    cpl = rig.get32("CPL");
  const realMode = (rig.get64("CR0") & 1n) === 0n,
    virtual8086 = (rig.flags() & 0x20000n) !== 0n;
  expect(cpl).toBe(realMode ? 0 : (ss.access >> 5) & 3);
  if (realMode || virtual8086) return;
  expect([cs.selector & 3, ss.selector & 3, cs.access & 0x98]).toEqual([cpl, cpl, 0x98]);
  expect(cs.access & 1).toBe(1);
  if (cs.access & 4) expect((cs.access >> 5) & 3).toBeLessThanOrEqual(cpl);
  else expect((cs.access >> 5) & 3).toBe(cpl);
  if (!(ss.access & 0x10000)) expect(ss.access & 0x9a).toBe(0x92);
  if (rig.get64("EFER") & 0x400n) expect(cs.access & 0x6000).not.toBe(0x6000);
};

test(`${ROUNDS} random transfers (seed ${SEED})`, () => {
  state = SEED * 2654435761 || 1;
  const outcomes = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    start();
    const name = pick(...Object.keys(operations));
    const before = rig.snapshot(),
      task = rig.segment("TR").selector;
    const outcome = operations[name]!();
    const vector = rig.get32("FAULT_VECTOR");
    const told = `round ${round}: ${name} -> ${outcome}, vector ${vector}`;
    outcomes.set(`${name} ${outcome}`, (outcomes.get(`${name} ${outcome}`) ?? 0) + 1);
    if (outcome === JUMP) {
      expect(vector, told).toBe(NO_FAULT);
      checkState();
    } else {
      expect(outcome, told).toBe(FAULT);
      expect(vector, told).toBeLessThan(VM_EXIT);
      // After the commit of a task switch a fault is one of the new task.
      if (rig.segment("TR").selector === task) expect(rig.snapshot() === before, told).toBe(true);
    }
  }
  // Every kind of transfer was seen to complete and to fault.
  for (const name of Object.keys(operations))
    for (const outcome of [JUMP, FAULT]) expect(outcomes.get(`${name} ${outcome}`) ?? 0, `${name} ${outcome}`).toBeGreaterThan(5);
});
