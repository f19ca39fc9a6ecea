/** What each invalidation must forget, and what switching between address spaces must keep. */
import { beforeEach, expect, test } from "vitest";
import fc from "fast-check";
import { CR0, CR4, EFER, Rig } from "./memory-rig.ts";
import { JUMP_CACHE } from "../../assembly/spec/layout.ts";

let rig: Rig;
beforeEach(async () => {
  rig ??= await Rig.make({ mmioRead: () => -1 });
  rig.reset();
});

const ROOTS = [0x10000n, 0x20000n, 0x30000n];
const SMALL = 0x400000n;
const LARGE = 0x600000n;
const SHARED = 0x800000n;
/** Three sets of tables: SMALL maps to `frame`, LARGE is a 2-MiB page, SHARED a global 4-KiB page. */
function build(root: bigint, frame: bigint): void {
  rig.write64(root, (root + 0x1000n) | 7n);
  rig.write64(root + 0x1000n, (root + 0x2000n) | 7n);
  rig.write64(root + 0x2010n, (root + 0x3000n) | 7n);
  rig.write64(root + 0x2018n, 0x200000n | 0x87n);
  rig.write64(root + 0x2020n, (root + 0x4000n) | 7n);
  rig.write64(root + 0x3000n, frame | 7n);
  rig.write64(root + 0x4000n, 0xb000n | 0x107n);
}
const small = (root: bigint, frame: bigint): void => rig.write64(root + 0x3000n, frame | 7n);
const shared = (root: bigint, frame: bigint): void => rig.write64(root + 0x4000n, frame | 0x107n);
const large = (root: bigint, base: bigint): void => rig.write64(root + 0x2018n, base | 0x87n);

function start(pcide = false): void {
  ROOTS.forEach((root, i) => build(root, 0x5000n + BigInt(i) * 0x1000n));
  rig.cpu64("CR0", CR0.PE | CR0.PG | CR0.WP);
  rig.cpu64("CR4", CR4.PAE | CR4.PGE | (pcide ? CR4.PCIDE : 0n));
  rig.cpu64("EFER", EFER.LMA | EFER.NXE);
  rig.cpu("CODE_MODE", 6);
  rig.cpu64("CR3", ROOTS[0]!);
  rig.call("updateContext");
}
const at = (linear: bigint): bigint => {
  rig.call("load8", linear);
  return rig.call64("fetchPhysical", linear);
};
/** TLB misses that `f` causes. */
function misses(f: () => void): number {
  const before = rig.counter(1);
  f();
  return Number(rig.counter(1) - before);
}
function moveToCr3(value: bigint): void {
  rig.cpu64("CR3", BigInt.asUintN(63, value));
  rig.call("writeCr3Flush", value);
}

test("MOV to CR3 forgets what is not global, and keeps what is", () => {
  start();
  expect([at(SMALL), at(SHARED)]).toEqual([0x5000n, 0xb000n]);
  shared(ROOTS[1]!, 0xc000n);
  moveToCr3(ROOTS[1]!);
  expect(at(SMALL)).toBe(0x6000n);
  expect(misses(() => expect(at(SHARED)).toBe(0xb000n))).toBe(0);
});

test("INVLPG forgets a global page in every PCID", () => {
  start();
  at(SHARED);
  shared(ROOTS[0]!, 0xd000n);
  rig.call("flushLinear", SHARED);
  expect(at(SHARED)).toBe(0xd000n);
});

test("INVLPG forgets all pieces of a large page, and the jump-cache entries of a small one", () => {
  start();
  expect([at(LARGE), at(LARGE + 0x5000n)]).toEqual([0x200000n, 0x205000n]);
  large(ROOTS[0]!, 0x400000n);
  rig.call("flushLinear", LARGE + 0x1234n);
  expect([at(LARGE), at(LARGE + 0x5000n)]).toEqual([0x400000n, 0x405000n]);

  const window = JUMP_CACHE + (Number((SMALL >> 12n) ^ (SMALL >> 20n)) & 0xff) * 4096;
  rig.harness.bytes.fill(1, window - 4096, window + 8192);
  rig.call("flushLinear", SMALL);
  expect(rig.harness.bytes.subarray(window, window + 4096).every((b) => b === 0)).toBe(true);
  expect(rig.harness.bytes[window - 1]).toBe(1);
  expect(rig.harness.bytes[window + 4096]).toBe(1);
});

test("with PCIDs, MOV to CR3 with bit 63 forgets nothing, without it what belongs to the PCID it loads", () => {
  start(true);
  at(SMALL);
  moveToCr3(ROOTS[1]! | 1n);
  expect(at(LARGE)).toBe(0x200000n);
  moveToCr3(ROOTS[0]! | (1n << 63n));
  expect(misses(() => expect(at(SMALL)).toBe(0x5000n))).toBe(0);
  small(ROOTS[0]!, 0x9000n);
  moveToCr3(ROOTS[1]! | 1n);
  moveToCr3(ROOTS[0]!);
  expect(at(SMALL)).toBe(0x9000n);
});

test("INVPCID: one address, one PCID, all with globals, all without", () => {
  start(true);
  const change = (): void => {
    small(ROOTS[0]!, 0x9000n);
    shared(ROOTS[0]!, 0xd000n);
  };
  const reset = (): void => {
    small(ROOTS[0]!, 0x5000n);
    shared(ROOTS[0]!, 0xb000n);
    rig.call("flushAll");
    expect([at(SMALL), at(SHARED)]).toEqual([0x5000n, 0xb000n]);
    change();
  };
  reset();
  rig.call("flushInvpcid", 0, 0n, SMALL);
  expect([at(SMALL), at(SHARED)]).toEqual([0x9000n, 0xb000n]);
  reset();
  rig.call("flushInvpcid", 1, 0n, 0n);
  expect([at(SMALL), at(SHARED)]).toEqual([0x9000n, 0xb000n]);
  reset();
  rig.call("flushInvpcid", 2, 0n, 0n);
  expect([at(SMALL), at(SHARED)]).toEqual([0x9000n, 0xd000n]);
  reset();
  rig.call("flushInvpcid", 3, 0n, 0n);
  expect([at(SMALL), at(SHARED)]).toEqual([0x9000n, 0xb000n]);
});

/** Non-root operation: VPID, and EPT that maps the first 16 MiB to themselves in 2-MiB pages. */
function enterGuest(vpid: number, eptp = 0n): void {
  if (eptp !== 0n) {
    const root = eptp & ~0xfffn;
    rig.write64(root, (root + 0x1000n) | 7n);
    rig.write64(root + 0x1000n, (root + 0x2000n) | 7n);
    for (let i = 0n; i < 8n; i++) rig.write64(root + 0x2000n + i * 8n, (i << 21n) | 0xb7n);
  }
  rig.cpu("VPID", vpid);
  rig.cpu64("EPT_POINTER", eptp);
  rig.call("flushOnVmTransition", vpid === 0 ? 0 : 1);
}
function leaveGuest(vpidEnabled: boolean): void {
  rig.cpu("VPID", 0);
  rig.cpu64("EPT_POINTER", 0n);
  rig.call("flushOnVmTransition", vpidEnabled ? 1 : 0);
}

test("with VPID, a VM entry and a VM exit forget nothing", () => {
  start();
  at(SMALL);
  enterGuest(1);
  at(LARGE);
  leaveGuest(true);
  expect(misses(() => at(SMALL))).toBe(0);
  enterGuest(1);
  expect(misses(() => at(LARGE))).toBe(0);
  enterGuest(2);
  expect(misses(() => at(LARGE))).toBe(1);
});

test("without VPID, a VM entry and a VM exit forget everything of VPID 0, also what is global", () => {
  start();
  at(SMALL);
  at(SHARED);
  small(ROOTS[0]!, 0x9000n);
  shared(ROOTS[0]!, 0xd000n);
  enterGuest(0);
  expect([at(SMALL), at(SHARED)]).toEqual([0x9000n, 0xd000n]);
  small(ROOTS[0]!, 0x5000n);
  leaveGuest(false);
  expect(at(SMALL)).toBe(0x5000n);
});

test("INVVPID: one address, one VPID, all but VPID 0, one VPID without its globals", () => {
  start();
  for (const [type, guest] of [
    [0, [0x9000n, 0xb000n]],
    [1, [0x9000n, 0xd000n]],
    [2, [0x9000n, 0xd000n]],
    [3, [0x9000n, 0xb000n]],
  ] as const) {
    small(ROOTS[0]!, 0x5000n);
    shared(ROOTS[0]!, 0xb000n);
    rig.call("flushAll");
    at(LARGE);
    enterGuest(7);
    at(SMALL);
    at(SHARED);
    leaveGuest(true);
    small(ROOTS[0]!, 0x9000n);
    shared(ROOTS[0]!, 0xd000n);
    rig.call("flushInvvpid", type, 7n, SMALL);
    expect(
      misses(() => at(LARGE)),
      "VPID 0 is kept",
    ).toBe(0);
    enterGuest(7);
    expect([at(SMALL), at(SHARED)]).toEqual(guest);
    leaveGuest(true);
  }
});

test("INVEPT forgets combined and guest-physical mappings of the EPTP, or of all", () => {
  start();
  for (const type of [1, 2]) {
    rig.call("flushAll");
    enterGuest(1, 0x4001en);
    expect(at(SMALL)).toBe(0x5000n);
    rig.write64(0x42000n, 0x400000n | 0xb7n); // guest-physical 0 now lies at 4 MiB: the tables too
    expect(at(SMALL)).toBe(0x5000n);
    rig.harness.bytes.copyWithin(0x2400000, 0x2000000, 0x2100000);
    leaveGuest(true);
    rig.call("flushInvept", type, 0x50001en);
    enterGuestAgain();
    expect(at(SMALL)).toBe(type === 1 ? 0x5000n : 0x405000n);
    leaveGuest(true);
    rig.call("flushInvept", type, 0x4001en);
    enterGuestAgain();
    expect(at(SMALL)).toBe(0x405000n);
    leaveGuest(true);
  }
});
function enterGuestAgain(): void {
  rig.cpu("VPID", 1);
  rig.cpu64("EPT_POINTER", 0x4001en);
  rig.call("flushOnVmTransition", 1);
}

test("MOV to CR4 and CR0: PGE, PAE, PSE, LA57, PCIDE to 0, SMEP to 1 and PG forget everything", () => {
  start();
  const cr4 = CR4.PAE | CR4.PGE;
  /** MOV to CR4 with `value` where there was `old`: is an entry made before found again after going back? */
  const forgets = (old: bigint, value: bigint): boolean => {
    small(ROOTS[0]!, 0x5000n);
    rig.cpu64("CR4", old);
    rig.call("flushAll");
    at(SMALL);
    small(ROOTS[0]!, 0x9000n);
    rig.cpu64("CR4", value);
    rig.call("writeCr4Flush", old);
    rig.cpu64("CR4", old); // back: whatever was kept would be found again
    rig.call("updateContext");
    return at(SMALL) === 0x9000n;
  };
  expect(forgets(cr4, cr4 & ~CR4.PGE)).toBe(true);
  expect(forgets(cr4, cr4 | CR4.PSE)).toBe(true);
  expect(forgets(cr4, cr4 | CR4.SMEP)).toBe(true);
  expect(forgets(cr4 | CR4.PCIDE, cr4)).toBe(true);
  expect(forgets(cr4, cr4 | CR4.PCIDE)).toBe(false);
  expect(forgets(cr4, cr4 | CR4.SMAP)).toBe(false);
  small(ROOTS[0]!, 0x5000n);
  rig.call("flushAll");
  at(SMALL);
  small(ROOTS[0]!, 0x9000n);
  const cr0 = rig.get64("CR0");
  rig.cpu64("CR0", cr0 & ~CR0.PG);
  rig.call("writeCr0Flush", cr0);
  rig.cpu64("CR0", cr0);
  rig.call("writeCr0Flush", cr0 & ~CR0.PG);
  expect(at(SMALL)).toBe(0x9000n);
});

test("protection keys, WP and privilege never find what others may do", () => {
  start();
  rig.cpu64("CR4", CR4.PAE | CR4.PGE | CR4.PKE | CR4.SMAP);
  rig.cpu("CPL", 3);
  rig.call("updateContext");
  expect(rig.call("store8", SMALL, 1n)).toBe(1);
  rig.cpu("PKRU", 2);
  rig.call("updateContext");
  expect(rig.call("store8", SMALL, 1n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ code: 0x27 });
  rig.cpu("PKRU", 0);
  rig.cpu("CPL", 0);
  rig.call("updateContext");
  rig.call("load8", SMALL);
  expect(rig.takeFault()).toMatchObject({ code: 1 });
  rig.cpu64("RFLAGS", 0x40002n);
  rig.call("updateContext");
  expect(misses(() => rig.call("load8", SMALL))).toBe(1);
  expect(rig.takeFault()).toBeUndefined();
  rig.call64("systemLoad64", SMALL);
  expect(rig.takeFault()).toMatchObject({ code: 1 });
});

test("when the address-space ids are used up, everything starts again", () => {
  start();
  for (let i = 0; i < 3000; i++) {
    const frame = i % 2 ? 0x5000n : 0x9000n;
    small(ROOTS[0]!, frame);
    moveToCr3(ROOTS[0]!);
    expect(at(SMALL)).toBe(frame);
    const ctx = rig.get64("CTX_ADDRESS");
    expect(ctx >> 2n).toBeGreaterThan(0n);
    expect(ctx >> 2n).toBeLessThanOrEqual(1022n);
    expect(rig.get("CODE_CONTEXT")).toBe(Number(ctx) | (6 << 12));
  }
});

test("a page fault leaves nothing of its address, also of a large page", () => {
  start();
  rig.write64(ROOTS[0]! + 0x2018n, 0x200000n | 0x85n);
  expect([at(LARGE), at(LARGE + 0x5000n)]).toEqual([0x200000n, 0x205000n]);
  rig.write64(ROOTS[0]! + 0x2018n, 0x400000n | 0x85n);
  expect(rig.call("store8", LARGE, 0n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ vector: 14, code: 3 });
  expect([at(LARGE), at(LARGE + 0x5000n)]).toEqual([0x400000n, 0x405000n]);
});

/**
 * Random histories: whatever is done to three address spaces, an access finds the tables as they are, except for entries
 * that were changed and not yet invalidated; those it may find old or new.
 */
test("after the invalidation that the manual demands, no old translation is found", () => {
  const FRAMES = [0x5000n, 0x6000n, 0x7000n, 0x8000n];
  const step = fc.record({ what: fc.nat(7), space: fc.nat(2), value: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
      rig.reset();
      start(true);
      let current = 0;
      const frame = [FRAMES[0]!, FRAMES[1]!, FRAMES[2]!];
      /** Frames that an access may still find. */
      const old = [new Set<bigint>(), new Set<bigint>(), new Set<bigint>()];
      let oldShared = new Set<bigint>();
      let sharedFrame = 0xb000n;
      for (const { what, space, value } of steps) {
        switch (what) {
          case 0: // change a mapping
            old[space]!.add(frame[space]!);
            frame[space] = FRAMES[value]!;
            small(ROOTS[space]!, frame[space]!);
            break;
          case 1:
            oldShared.add(sharedFrame);
            sharedFrame = FRAMES[value]! + 0x80000n;
            ROOTS.forEach((root) => shared(root, sharedFrame));
            break;
          case 2: // change the address space
            current = space;
            if (value < 2) old[space]!.clear();
            moveToCr3(ROOTS[space]! | BigInt(space) | (value < 2 ? 0n : 1n << 63n));
            break;
          case 3:
            rig.call("flushLinear", SMALL);
            old[current]!.clear();
            break;
          case 4:
            rig.call("flushLinear", SHARED);
            oldShared.clear();
            break;
          case 5: {
            rig.call("flushInvpcid", value, BigInt(space), SMALL);
            if (value < 2) old[space]!.clear();
            else old.forEach((set) => set.clear());
            if (value === 2) oldShared = new Set();
            break;
          }
          default: {
            const found = at(SMALL);
            if (!old[current]!.has(found)) expect(found).toBe(frame[current]);
            const global = at(SHARED);
            if (!oldShared.has(global)) expect(global).toBe(sharedFrame);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

// A VM entry or exit loads DR7: with VPID nothing else of the TLB changes.
test.each([0, 1, 2, 3])("breakpoint %i that a VM transition enables is noticed on a page that was in use", (index) => {
  start();
  rig.cpu("VPID", 1);
  rig.call("updateContext");
  expect(rig.call("store8", SMALL, 1n)).toBe(1);
  expect(misses(() => rig.call("store8", SMALL, 1n))).toBe(0);
  rig.cpu64("DR", SMALL, index);
  rig.cpu64("DR", 0x400n | (2n << BigInt(2 * index)) | (1n << BigInt(16 + 4 * index)), 7);
  rig.call("flushOnVmTransition", 1);
  rig.call("store8", SMALL, 1n);
  expect(rig.get64("PENDING_DEBUG")).toBe(0x1000n | (1n << BigInt(index)));
  // And back: the page has its fast path again.
  rig.cpu64("PENDING_DEBUG", 0n);
  rig.cpu64("DR", 0x400n, 7);
  rig.call("flushOnVmTransition", 1);
  rig.call("store8", SMALL, 1n);
  expect(misses(() => rig.call("store8", SMALL, 1n))).toBe(0);
  expect(rig.get64("PENDING_DEBUG")).toBe(0n);
});
