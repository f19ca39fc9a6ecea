/** Segment checks, the stack, and the checks that depend on more than the page. */
import { beforeEach, expect, test } from "vitest";
import fc from "fast-check";
import { CR0, CR4, EFER, Rig } from "./memory-rig.ts";

let rig: Rig;
beforeEach(async () => {
  rig ??= await Rig.make({ mmioRead: () => 0x55, mmioWrite: () => undefined });
  rig.reset();
  for (let i = 0; i < 6; i++) segment(i, 0n, 0xffffffff, 0xc093);
  rig.cpu("CODE_MODE", 1);
  rig.cpu("STACK_SIZE", 4);
});
const [CS, SS, DS, FS] = [1, 2, 3, 4];
function segment(i: number, base: bigint, limit: number, access: number): void {
  rig.cpu64("SEG_BASE", base, i);
  rig.cpu("SEG_LIMIT", limit, i);
  rig.cpu("SEG_ACCESS", access, i);
}
/** Linear address, or the vector of the fault. */
function linear(i: number, offset: bigint, size: number, write = false): bigint | { vector: number } {
  const address = rig.call64("segmentLinear", i, offset, size, write ? 1 : 0);
  const fault = rig.takeFault();
  return fault ? { vector: fault.vector } : address;
}
const GP = { vector: 13 };
const SS_FAULT = { vector: 12 };

test("expand-up: the last byte may lie at the limit", () => {
  segment(DS, 0x10000n, 0xfff, 0x93);
  expect(linear(DS, 0xffcn, 4)).toBe(0x10ffcn);
  expect(linear(DS, 0xffdn, 4)).toEqual(GP);
  expect(linear(DS, 0xffffffffn, 1)).toEqual(GP);
});

test("expand-down: bytes above the limit, up to FFFFH or FFFFFFFFH", () => {
  segment(SS, 0x10000n, 0xfff, 0x97);
  expect(linear(SS, 0x1000n, 2)).toBe(0x11000n);
  expect(linear(SS, 0xfffn, 2)).toEqual(SS_FAULT);
  expect(linear(SS, 0xfffen, 2)).toBe(0x1fffen);
  expect(linear(SS, 0xffffn, 2)).toEqual(SS_FAULT);
  segment(SS, 0x10000n, 0xfff, 0x4097);
  expect(linear(SS, 0xffffn, 2)).toBe(0x1ffffn);
  expect(linear(SS, 0xffffffffn, 2)).toEqual(SS_FAULT);
});

test("limits agree with a byte-by-byte check", () => {
  const edge = fc.oneof(fc.constantFrom(0, 1, 0xfff, 0x1000, 0xffff, 0x10000, 0xfffffffe, 0xffffffff), fc.nat(0xffffffff));
  fc.assert(
    fc.property(edge, edge, fc.constantFrom(1, 2, 4, 8, 16), fc.boolean(), fc.boolean(), (limit, offset, size, down, big) => {
      segment(DS, 0n, limit, 0x93 | (down ? 4 : 0) | (big ? 0x4000 : 0));
      const top = down ? (big ? 0xffffffff : 0xffff) : limit;
      let inside = true;
      for (let i = 0; i < size; i++) if (offset + i > top || (down && offset + i <= limit)) inside = false;
      expect(linear(DS, BigInt(offset), size)).toEqual(inside ? BigInt(offset) : GP);
    }),
    { numRuns: 2000 },
  );
});

test("types: no write to code or read-only data, no read of execute-only code, nothing through an unusable segment", () => {
  segment(DS, 0n, 0xffffffff, 0x91);
  expect(linear(DS, 0n, 1)).toBe(0n);
  expect(linear(DS, 0n, 1, true)).toEqual(GP);
  segment(CS, 0n, 0xffffffff, 0x99);
  expect(linear(CS, 0n, 1)).toEqual(GP);
  segment(CS, 0n, 0xffffffff, 0x9b);
  expect(linear(CS, 0n, 1)).toBe(0n);
  expect(linear(CS, 0n, 1, true)).toEqual(GP);
  segment(DS, 0n, 0xffffffff, 0x10093);
  expect(linear(DS, 0n, 1)).toEqual(GP);
  segment(SS, 0n, 0xffffffff, 0x10093);
  expect(linear(SS, 0n, 1)).toEqual(SS_FAULT);
});

test("real-address mode checks the limit and not the type", () => {
  rig.cpu64("CR0", 0n);
  rig.cpu("CODE_MODE", 0);
  segment(CS, 0xffff0n, 0xffff, 0x9b);
  expect(linear(CS, 0xffffn, 1, true)).toBe(0x10ffefn);
  expect(linear(CS, 0xffffn, 2)).toEqual(GP);
});

test("base plus offset wraps at 4 GiB outside 64-bit mode", () => {
  segment(DS, 0xfffff000n, 0xffffffff, 0xc093);
  expect(linear(DS, 0x2000n, 4)).toBe(0x1000n);
});

test("64-bit mode: bases of FS and GS only, and canonical addresses", () => {
  rig.cpu("CODE_MODE", 6);
  segment(DS, 0x1000n, 0, 0x10000);
  segment(FS, 0x1000n, 0, 0x10000);
  expect(linear(DS, 0x10n, 8)).toBe(0x10n);
  expect(linear(FS, 0x10n, 8)).toBe(0x1010n);
  expect(linear(DS, 0x7ffffffffff8n, 8)).toBe(0x7ffffffffff8n);
  expect(linear(DS, 0x7ffffffffff9n, 8)).toEqual(GP);
  expect(linear(SS, 0x800000000000n, 8)).toEqual(SS_FAULT);
  expect(linear(DS, 0xffff7fffffffffffn, 1)).toEqual(GP);
  rig.cpu64("CR4", CR4.LA57);
  expect(linear(SS, 0x800000000000n, 8)).toBe(0x800000000000n);
  expect(linear(DS, 0x100000000000000n, 8)).toEqual(GP);
});

test("the stack pointer wraps at its size, and keeps or clears the bits above", () => {
  rig.cpu64("RSP", 0x12345678_00000002n);
  rig.cpu("STACK_SIZE", 2);
  expect(rig.call("push16", 0x1111n)).toBe(1);
  expect(rig.get64("RSP")).toBe(0x12345678_00000000n);
  expect(rig.call("push16", 0x2222n)).toBe(1);
  expect(rig.get64("RSP")).toBe(0x12345678_0000fffen);
  expect(rig.read32(0xfffcn) >>> 16).toBe(0x2222);
  expect(rig.call64("pop16")).toBe(0x2222n);
  expect(rig.get64("RSP")).toBe(0x12345678_00000000n);
  rig.cpu("STACK_SIZE", 4);
  rig.cpu64("RSP", 0x12345678_00010000n);
  expect(rig.call("push32", 0xdeadbeefn)).toBe(1);
  expect(rig.get64("RSP")).toBe(0xfffcn);
});

test("a push that faults moves nothing", () => {
  segment(SS, 0n, 0xffff, 0x93);
  rig.cpu64("RSP", 0x20000n);
  expect(rig.call("push32", 0n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ vector: 12, code: 0 });
  expect(rig.get64("RSP")).toBe(0x20000n);
  expect(rig.call64("pop64")).toBe(0n);
  expect(rig.takeFault()).toMatchObject({ vector: 12, code: 0 });
  expect(rig.get64("RSP")).toBe(0x20000n);
});

test("an access at the end of a 32-bit linear space goes on at 0", () => {
  rig.slot(1, 0xfffff000n, 0x100000000n, 0x2000000 + 0x8000, 0);
  rig.call("ramSlotsChanged");
  expect(rig.call("store32", 0xfffffffen, 0x44332211n)).toBe(1);
  expect(rig.read32(0x8ffcn) >>> 16).toBe(0x2211);
  expect(rig.read32(0n)).toBe(0x4433);
});

/* ---- alignment, data breakpoints, read-only slots, A20, local APIC ---- */

function userMode(): void {
  rig.cpu64("CR0", CR0.PE | CR0.AM);
  rig.cpu64("RFLAGS", 0x40002n);
  rig.cpu("CPL", 3);
  rig.call("updateContext");
}

test("#AC: CR0.AM, RFLAGS.AC and CPL 3, after the page was found accessible", () => {
  userMode();
  expect(rig.call64("load32", 0x1004n)).toBe(0n);
  expect(rig.takeFault()).toBeUndefined();
  rig.call64("load32", 0x1002n);
  expect(rig.takeFault()).toEqual({ vector: 17, code: 0, address: 0n });
  expect(rig.call("store64", 0x1004n, 1n)).toBe(0);
  expect(rig.takeFault()).toMatchObject({ vector: 17 });
  expect(rig.read32(0x1004n)).toBe(0);
  rig.call64("systemLoad64", 0x1004n);
  expect(rig.takeFault()).toBeUndefined();
  rig.cpu("CPL", 0);
  rig.call("updateContext");
  rig.call64("load32", 0x1002n);
  expect(rig.takeFault()).toBeUndefined();
});

test("a data breakpoint becomes pending on each access that touches it", () => {
  rig.call("store32", 0x3000n, 1n);
  rig.cpu64("DR", 0x3004n, 1);
  rig.cpu64("DR", 0x400n | 0xcn | (0xdn << 20n), 7); // breakpoint 1, writes of 4 bytes
  rig.call("dataBreakpointsChanged");
  rig.call("store32", 0x3000n, 1n);
  rig.call64("load32", 0x3004n);
  expect(rig.get64("PENDING_DEBUG")).toBe(0n);
  rig.call("store8", 0x3007n, 1n);
  expect(rig.get64("PENDING_DEBUG")).toBe(0x1002n);
  expect(rig.get("ATTENTION")).toBe(1);
  rig.cpu64("PENDING_DEBUG", 0n);
  rig.cpu64("DR", 0xcn | (0xfn << 20n), 7); // reads too
  rig.call("dataBreakpointsChanged");
  rig.call64("load64", 0x2ffdn);
  expect(rig.get64("PENDING_DEBUG")).toBe(0x1002n);
});

test("stores to a read-only slot vanish, and never get a write tag", () => {
  rig.slot(1, 0xff000000n, 0xff010000n, 0x2000000 + 0x8000, 1);
  rig.call("ramSlotsChanged");
  rig.write32(0x8000n, 0x1234);
  expect(rig.call("store32", 0xff000000n, 0n)).toBe(1);
  expect(rig.call64("load32", 0xff000000n)).toBe(0x1234n);
  expect(rig.call("dataPointer", 0xff000000n, 4, 1)).toBe(0);
  expect(rig.call("dataPointer", 0xff000000n, 4, 0)).toBe(0x2008000);
});

test("A20 off: address bit 20 is 0", () => {
  rig.write32(0n, 0x1234);
  rig.machine("A20", 0);
  rig.call("flushAll");
  expect(rig.call64("load32", 0x100000n)).toBe(0x1234n);
  rig.machine("A20", 1);
  rig.call("flushAll");
  expect(rig.call64("load32", 0x100000n)).toBe(0n);
});

test("the local APIC page wins over RAM, and follows IA32_APIC_BASE", () => {
  rig.cpu64("APIC_BASE", 0x5900n);
  rig.call("flushAll");
  rig.call("store32", 0x5080n, 0x70n);
  expect(rig.read32(0x5080n)).toBe(0);
  expect(rig.call64("load32", 0x5080n)).toBe(0x70n);
  expect(rig.call("dataPointer", 0x5080n, 4, 0)).toBe(0);
  rig.cpu64("APIC_BASE", 0x5d00n); // x2APIC mode
  rig.call("flushAll");
  expect(rig.call64("load32", 0x5080n)).toBe(0n);
});

test("PDPTEs: reserved bits of present entries are refused, and nothing is loaded", () => {
  rig.write64(0x1020n, 0x2001n);
  rig.write64(0x1028n, 0xffff_ffff_ffff_fffen);
  expect(rig.call("loadPdptes", 0x103fn)).toBe(1);
  expect(rig.get64("PDPTE", 0)).toBe(0x2001n);
  for (const bad of [0x3n, 0x5n, 0x21n, 0x101n, 1n | (1n << 40n), 1n | (1n << 63n)]) {
    rig.write64(0x1030n, bad);
    expect(rig.call("loadPdptes", 0x1020n)).toBe(0);
    expect(rig.takeFault()).toBeUndefined();
  }
  expect(rig.get64("PDPTE", 2)).toBe(0n);
});

test("blocks cross pages, devices included", () => {
  rig.harness.bytes.set([...Array(32).keys()], 0x2000000 + 0x1ff0);
  expect(rig.call("loadBlock", 0x1ff0n, 0x9000, 32)).toBe(1);
  expect([...rig.harness.bytes.subarray(0x9000, 0x9020)]).toEqual([...Array(32).keys()]);
  expect(rig.call("storeBlock", 0x2ff1n, 0x9000, 32)).toBe(1);
  expect([...rig.harness.bytes.subarray(0x2002ff1, 0x2003011)]).toEqual([...Array(32).keys()]);
  rig.cpu64("EFER", EFER.LMA);
  expect(rig.call("loadBlock", 0xd0000001n, 0x9000, 3)).toBe(1);
  expect([...rig.harness.bytes.subarray(0x9000, 0x9003)]).toEqual([0x55, 0x55, 0x55]);
});
