import { beforeEach, expect, test } from "vitest";
import { CR0, CR4, EFER, NO_FAULT, Rig } from "./memory-rig.ts";
import { PAGE_TABLE } from "../../assembly/spec/layout.ts";

const mmio: [string, number, number, number?][] = [];
let rig: Rig;
beforeEach(async () => {
  rig ??= await Rig.make({
    mmioRead: (low, _high, size) => (mmio.push(["read", low! >>> 0, size!]), 0x11223344),
    mmioWrite: (low, _high, size, value) => void mmio.push(["write", low! >>> 0, size!, value! >>> 0]),
  });
  rig.reset();
  mmio.length = 0;
});

/** 4-level tables at 1000H: linear 400000H + n pages to physical `frames[n]` | flags. */
function map(...frames: bigint[]): void {
  rig.write64(0x1000n, 0x2007n);
  rig.write64(0x2000n, 0x3007n);
  rig.write64(0x3010n, 0x4007n);
  frames.forEach((frame, i) => rig.write64(0x4000n + BigInt(i) * 8n, frame));
  rig.cpu64("CR0", CR0.PE | CR0.PG | CR0.WP);
  rig.cpu64("CR3", 0x1000n);
  rig.cpu64("CR4", CR4.PAE | CR4.PGE);
  rig.cpu64("EFER", EFER.LMA | EFER.NXE);
  rig.cpu("CODE_MODE", 6);
  rig.call("updateContext");
}

test("unpaged loads and stores reach RAM", () => {
  expect(rig.call("store32", 0x5000n, 0x12345678n)).toBe(1);
  expect(rig.read32(0x5000n)).toBe(0x12345678);
  expect(rig.call64("load64", 0x5000n)).toBe(0x12345678n);
  expect(rig.get("FAULT_VECTOR")).toBe(NO_FAULT);
});

test("a load through four levels sets A in all of them, a store D in the last", () => {
  map(0x7003n, 0x9003n);
  rig.write64(0x7010n, 0xabcdn);
  expect(rig.call64("load64", 0x400010n)).toBe(0xabcdn);
  expect([0x1000n, 0x2000n, 0x3010n, 0x4000n].map((a) => rig.read64(a) & 0x60n)).toEqual([0x20n, 0x20n, 0x20n, 0x20n]);
  expect(rig.call("store8", 0x400010n, 1n)).toBe(1);
  expect(rig.read64(0x4000n) & 0x60n).toBe(0x60n);
});

test("accesses that cross a page go to both pages, or to none", () => {
  map(0x7003n, 0x9003n, 0n);
  rig.call("store64", 0x400ffdn, 0x1122334455667788n);
  expect(rig.read32(0x7ffcn) >>> 8).toBe(0x667788);
  expect(rig.read64(0x9000n)).toBe(0x1122334455n);
  expect(rig.call64("load32", 0x400ffen)).toBe(0x44556677n);
  rig.write64(0x9ff8n, 0x5555555555555555n);
  rig.write64(0x4008n, 0x9003n);
  rig.call("flushAll");
  expect(rig.call("store64", 0x401ffcn, 0n)).toBe(0);
  expect(rig.takeFault()).toEqual({ vector: 14, code: 2, address: 0x402000n });
  expect(rig.read64(0x9ff8n)).toBe(0x5555555555555555n);
  expect(rig.read64(0x4008n) & 0x40n).toBe(0n);
});

test("a store to decoded code ends its block, a store beside it does not; without blocks the page gets its write tag", () => {
  map(0x7003n);
  rig.call("store8", 0x400000n, 1n);
  expect(rig.call("dataPointer", 0x400000n, 1, 1)).not.toBe(0);
  // A block of 16 bytes at the start of the page: its last header field is the length.
  rig.harness.view.setUint32(PAGE_TABLE + 7 * 4, 0x600100, true);
  rig.harness.view.setUint32(0x600100 - 4, 16, true);
  rig.call("flushAll");
  expect(rig.call("dataPointer", 0x400000n, 1, 1)).toBe(0);
  expect(rig.get("FAULT_VECTOR")).toBe(NO_FAULT);
  rig.call("store8", 0x400010n, 3n);
  expect(rig.harness.view.getUint32(PAGE_TABLE + 7 * 4, true)).toBe(0x600100);
  rig.call("store8", 0x400000n, 2n);
  expect(rig.harness.view.getUint32(PAGE_TABLE + 7 * 4, true)).toBe(0);
  expect(rig.read32(0x7000n)).toBe(2);
  expect(rig.call("dataPointer", 0x400000n, 1, 1)).not.toBe(0);
});

test("what is not RAM goes to the host, 64 bits in two halves", () => {
  rig.call("store64", 0xd0000010n, 0x1111111122222222n);
  expect(rig.call64("load16", 0xd0000000n)).toBe(0x3344n);
  expect(mmio).toEqual([
    ["write", 0xd0000010, 4, 0x22222222],
    ["write", 0xd0000014, 4, 0x11111111],
    ["read", 0xd0000000, 2],
  ]);
});
