/** FXSAVE and the XSAVE family: what goes where, what is optimized away, and what is refused. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { RAM_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { IntegerRig, OUTCOME, VECTOR } from "./integer-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build();
});

const OSXSAVE = 0x40000n,
  OSFXSR = 0x200n;
const AREA = 0x2000;
/** An area that crosses a page: the slow way through a buffer. */
const SPLIT = 0x2fc0;
const W = 8;

beforeEach(() => {
  rig.long();
  rig.cpu64("CR4", OSXSAVE | OSFXSR);
  rig.cpu64("XCR0", 7n);
  initial();
});

/** Every component in its initial configuration. */
function initial(): void {
  rig.harness.bytes.fill(0, VCPU_BASE + Vcpu.ST, VCPU_BASE + Vcpu.VECTOR + 512);
  rig.cpu("FCW", 0x37f);
  rig.cpu("FSW", 0);
  rig.cpu("FTW", 0xffff);
  rig.cpu("FOP", 0);
  rig.cpu64("FIP", 0n);
  rig.cpu64("FDP", 0n);
  rig.cpu("MXCSR", 0x1f80);
}

/** Something different in every component. TOP = 6: ST(0) is R6, ST(1) is R7. */
function fill(): void {
  rig.cpu("FCW", 0x27f);
  rig.cpu("FSW", 6 << 11);
  rig.cpu("FTW", 0x0fff);
  rig.cpu("FOP", 0x123);
  rig.cpu64("FIP", 0x1122334455667788n);
  rig.cpu64("FDP", 0x99aabbccddeeff00n);
  rig.cpu("FCS", 0x33);
  rig.cpu("FDS", 0x2b);
  rig.cpu64("ST", 0x8000000000000001n, 12);
  rig.cpu64("ST", 0x3fffn, 13);
  rig.cpu64("ST", 0xc000000000000002n, 14);
  rig.cpu64("ST", 0xbffen, 15);
  rig.cpu("MXCSR", 0x1fa0);
  for (let i = 0; i < 64; i++) rig.cpu64("VECTOR", BigInt(i + 1), i);
}

function setMask(mask: bigint): void {
  rig.set("RAX", mask & 0xffffffffn);
  rig.set("RDX", mask >> 32n);
}
function save(name: string, mask: bigint, at = AREA): number {
  setMask(mask);
  return rig.exec(name, { memory: at, rex: W });
}
const area = (at = AREA, size = 832): Uint8Array => rig.harness.bytes.slice(RAM_BASE + at, RAM_BASE + at + size);
const state = (): Uint8Array => rig.harness.bytes.slice(VCPU_BASE + Vcpu.FCW, VCPU_BASE + Vcpu.VECTOR + 512);

test("FXSAVE has ST in stack order, the abridged tag word and MXCSR_MASK; FXRSTOR is its inverse", () => {
  fill();
  rig.exec("execFxsave", { memory: AREA, rex: W });
  expect([rig.read32(BigInt(AREA)), rig.read32(BigInt(AREA + 4))]).toEqual([0x3000027f, 0x012300c0]);
  expect([rig.read64(BigInt(AREA + 8)), rig.read64(BigInt(AREA + 16))]).toEqual([0x1122334455667788n, 0x99aabbccddeeff00n]);
  expect([rig.read32(BigInt(AREA + 24)), rig.read32(BigInt(AREA + 28))]).toEqual([0x1fa0, 0xffff]);
  expect([rig.read64(BigInt(AREA + 32)), rig.read64(BigInt(AREA + 40)), rig.read64(BigInt(AREA + 48))]).toEqual([
    0x8000000000000001n,
    0x3fffn,
    0xc000000000000002n,
  ]);
  expect([rig.read64(BigInt(AREA + 160)), rig.read64(BigInt(AREA + 168)), rig.read64(BigInt(AREA + 176))]).toEqual([1n, 2n, 5n]);
  rig.cpu("FCS", 0);
  rig.cpu("FDS", 0);
  const before = state();
  initial();
  for (let i = 0; i < 64; i++) if ((i & 3) > 1) rig.cpu64("VECTOR", BigInt(i + 1), i);
  expect(rig.exec("execFxrstor", { memory: AREA, rex: W })).toBe(OUTCOME.RETIRE);
  expect(Buffer.compare(state(), before)).toBe(0);
});

test("without REX.W, and outside 64-bit mode, selectors and 32-bit pointers are stored; XMM8-15 are not", () => {
  fill();
  rig.exec("execFxsave", { memory: AREA });
  expect([rig.read64(BigInt(AREA + 8)), rig.read64(BigInt(AREA + 16))]).toEqual([0x3355667788n, 0x2bddeeff00n]);
  rig.protected();
  rig.cpu64("CR4", OSFXSR);
  fill();
  rig.exec("execFxsave", { memory: AREA });
  expect([rig.read64(BigInt(AREA + 160 + 7 * 16)), rig.read64(BigInt(AREA + 160 + 8 * 16))]).toEqual([29n, 0n]);
});

test("FXSAVE and FXRSTOR: alignment, TS, EM and reserved bits of MXCSR", () => {
  const outcome = (name: string, memory: number): number | undefined => {
    expect(rig.exec(name, { memory })).toBe(OUTCOME.FAULT);
    return rig.fault();
  };
  expect(outcome("execFxsave", AREA + 8)).toBe(VECTOR.GP);
  rig.write32(BigInt(AREA + 24), 0x10000);
  expect(outcome("execFxrstor", AREA)).toBe(VECTOR.GP);
  rig.cpu64("CR0", 9n);
  expect(outcome("execFxsave", AREA)).toBe(VECTOR.NM);
  rig.cpu64("CR0", 0xdn);
  expect(outcome("execFxsave", AREA)).toBe(VECTOR.UD);
});

test.each([AREA, SPLIT])("XSAVE and XRSTOR in standard format at %i", (at) => {
  fill();
  const before = state();
  rig.write64(BigInt(at + 512), 0x8000n);
  expect(save("execXsave", 7n, at)).toBe(OUTCOME.RETIRE);
  expect(rig.read64(BigInt(at + 512))).toBe(0x8007n);
  expect([rig.read64(BigInt(at + 576)), rig.read64(BigInt(at + 576 + 15 * 16))]).toEqual([3n, 63n]);
  rig.write64(BigInt(at + 512), 7n);
  initial();
  expect(save("execXrstor", 7n, at)).toBe(OUTCOME.RETIRE);
  rig.cpu("FCS", 0x33);
  rig.cpu("FDS", 0x2b);
  expect(Buffer.compare(state(), before)).toBe(0);
  // A component that XSTATE_BV has not is initialized.
  rig.write64(BigInt(at + 512), 1n);
  save("execXrstor", 6n, at);
  expect([rig.get64("VECTOR", 0), rig.get64("VECTOR", 2), rig.get("FCW"), rig.get("MXCSR")]).toEqual([0n, 0n, 0x27f, 0x1fa0]);
});

test("XSAVE writes nothing of a component that is not requested", () => {
  fill();
  rig.harness.bytes.fill(0xee, RAM_BASE + AREA, RAM_BASE + AREA + 832);
  rig.write64(BigInt(AREA + 512), 0n);
  save("execXsave", 4n);
  const bytes = area();
  expect(bytes.slice(0, 24).every((b) => b === 0xee) && bytes.slice(32, 512).every((b) => b === 0xee)).toBe(true);
  expect(rig.read32(BigInt(AREA + 24))).toBe(0x1fa0);
  expect(rig.read64(BigInt(AREA + 512))).toBe(4n);
});

test("XSAVEOPT leaves components in initial configuration unwritten and clears their bits", () => {
  rig.cpu64("VECTOR", 5n, 0);
  rig.harness.bytes.fill(0xee, RAM_BASE + AREA, RAM_BASE + AREA + 832);
  rig.write64(BigInt(AREA + 512), 7n);
  save("execXsaveopt", 7n);
  expect(rig.read64(BigInt(AREA + 512))).toBe(2n);
  expect([area()[0], area()[576], rig.read64(BigInt(AREA + 160))]).toEqual([0xee, 0xee, 5n]);
});

test("XSAVEC writes the compacted format, and MXCSR alone is a reason to save SSE", () => {
  rig.harness.bytes.fill(0xee, RAM_BASE + AREA, RAM_BASE + AREA + 832);
  rig.cpu("MXCSR", 0x1fa0);
  save("execXsavec", 7n);
  expect([rig.read64(BigInt(AREA + 512)), rig.read64(BigInt(AREA + 520))]).toEqual([2n, 0x8000000000000007n]);
  fill();
  const before = state();
  save("execXsavec", 7n);
  rig.harness.bytes.fill(0, RAM_BASE + AREA + 528, RAM_BASE + AREA + 576);
  initial();
  expect(save("execXrstor", 7n)).toBe(OUTCOME.RETIRE);
  rig.cpu("FCS", 0x33);
  rig.cpu("FDS", 0x2b);
  expect(Buffer.compare(state(), before)).toBe(0);
  // SSE absent from the compacted area: its registers and MXCSR are initialized.
  rig.write64(BigInt(AREA + 512), 1n);
  save("execXrstor", 2n);
  expect([rig.get("MXCSR"), rig.get64("VECTOR", 0), rig.get64("VECTOR", 2)]).toEqual([0x1f80, 0n, 3n]);
});

test("XRSTOR refuses bad headers; XRSTORS wants the compacted format", () => {
  const refused = (name: string, xstate: bigint, xcomp: bigint, reserved = 0n): void => {
    rig.write64(BigInt(AREA + 512), xstate);
    rig.write64(BigInt(AREA + 520), xcomp);
    rig.write64(BigInt(AREA + 528), reserved);
    expect(save(name, 7n)).toBe(OUTCOME.FAULT);
    expect(rig.fault()).toBe(VECTOR.GP);
  };
  refused("execXrstor", 8n, 0n);
  refused("execXrstor", 1n, 1n);
  refused("execXrstor", 1n, 0n, 1n);
  refused("execXrstor", 4n, 0x8000000000000003n);
  refused("execXrstor", 0n, 0x800000000000000fn);
  refused("execXrstors", 1n, 0n);
});

test("XSAVE wants CR4.OSXSAVE and 64-byte alignment; XSETBV consistent components", () => {
  expect(save("execXsave", 7n, AREA + 16)).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
  const xsetbv = (value: bigint, index = 0n): number => {
    setMask(value);
    rig.set("RCX", index);
    return rig.exec("execXsetbv");
  };
  for (const [value, index] of [
    [6n, 0n],
    [5n, 0n],
    [0x11n, 0n],
    [3n, 1n],
  ] as const) {
    expect(xsetbv(value, index)).toBe(OUTCOME.FAULT);
    expect(rig.fault()).toBe(VECTOR.GP);
  }
  expect(xsetbv(3n)).toBe(OUTCOME.RETIRE_END);
  rig.set("RCX", 0n);
  rig.exec("execXgetbv");
  expect([rig.value("RAX"), rig.value("RDX")]).toEqual([3n, 0n]);
  rig.cpu64("CR4", 0n);
  expect(save("execXsave", 7n)).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.UD);
});

test("XGETBV with ECX = 1 says which components are in use", () => {
  rig.set("RCX", 1n);
  rig.exec("execXgetbv");
  expect(rig.value("RAX")).toBe(0n);
  rig.cpu64("VECTOR", 1n, 2);
  rig.exec("execXgetbv");
  expect(rig.value("RAX")).toBe(4n);
});

test("PKRU is at 2688 in the standard format and follows AVX in the compacted one", () => {
  rig.cpu64("XCR0", 0x207n);
  rig.cpu("PKRU", 0x55555554);
  expect(save("execXsave", 0x200n)).toBe(OUTCOME.RETIRE);
  expect([rig.read32(BigInt(AREA + 2688)), rig.read64(BigInt(AREA + 512))]).toEqual([0x55555554, 0x200n]);
  rig.write64(BigInt(AREA + 512), 0n);
  expect(save("execXrstor", 0x200n)).toBe(OUTCOME.RETIRE_END);
  expect(rig.get("PKRU")).toBe(0);
  rig.cpu("PKRU", 0x1234);
  save("execXsavec", 0x204n);
  expect(rig.read32(BigInt(AREA + 576 + 256))).toBe(0x1234);
  rig.cpu("PKRU", 0);
  save("execXrstor", 0x200n);
  expect(rig.get("PKRU")).toBe(0x1234);
});
