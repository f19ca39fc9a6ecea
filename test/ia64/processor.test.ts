/** The processor as TypeScript sees it: images, budgets, firmware calls, interrupts, virtualization faults for a monitor in TypeScript. */
import { expect, test } from "vitest";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Stop from "../../assembly/spec/ia64/stop.ts";
import * as Cause from "../../assembly/spec/ia64/virtualization-cause.ts";
import { NonrootError } from "../../src/engine/errors.ts";
import { disassemble } from "../../src/itanium/disassemble.ts";
import { loadImage } from "../../src/itanium/load-image.ts";
import { processor } from "./engine.ts";

const MASK = (1n << 41n) - 1n;
/** A bundle from its template and slots. */
function bundle(template: bigint, slots: readonly bigint[]): Uint8Array {
  let word = template;
  slots.forEach((slot, i) => (word |= (slot & MASK) << BigInt(5 + 41 * i)));
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, word), true);
  new DataView(bytes.buffer).setBigUint64(8, word >> 64n, true);
  return bytes;
}
const concat = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((p) => [...p]));

const MIB = 0x10n;
const NOP_M = 0x8000000n;
const NOP_I = 0x8000000n;
/** adds r9=1,r9. */
const ADD_R9 = 0x10800902240n;
/** br.cond to the same bundle, and to the one before. */
const BR_SELF = 0x8000000000n;
const BREAK_M_5 = 0x140n;
/** mov r10=cr.iva. */
const MOV_FROM_IVA = 0x2120200280n;

test("run stops after exactly the instructions asked for, in any slot", async () => {
  const p = await processor();
  loadImage(p, bundle(MIB, [ADD_R9, NOP_I, BR_SELF]));
  expect(p.run(1)).toBe(Stop.BUDGET);
  expect([p.ip, p.slot, p.gr(9).value]).toEqual([0x100000n, 1, 1n]);
  expect(p.run(1000)).toBe(Stop.BUDGET);
  expect(p.retired).toBe(1001n);
  expect([p.slot, p.gr(9).value]).toEqual([2, 334n]);
});

test("an interruption that repeats itself does not run past the budget", async () => {
  const p = await processor();
  loadImage(p, bundle(0x06n, [0n, 0n, 0n]));
  expect(p.run(1000)).toBe(Stop.BUDGET);
});

test("a break in the firmware's range is a call of the host, anywhere else the guest's own", async () => {
  const p = await processor();
  const call = bundle(MIB, [BREAK_M_5, NOP_I, BR_SELF]);
  loadImage(p, concat(call, call));
  p.write64(Offset.FIRMWARE_BASE, 0x100000n);
  p.write64(Offset.FIRMWARE_END, 0x100010n);
  expect(p.run(10)).toBe(Stop.FIRMWARE);
  expect([p.stopDetail, p.ip, p.slot, p.retired]).toEqual([5, 0x100000n, 0, 0n]);
  p.advance();
  expect(p.run(1)).toBe(Stop.BUDGET);
  expect(p.slot).toBe(2);
  p.ip = 0x100010n;
  expect(p.run(1)).toBe(Stop.BUDGET);
  expect([p.ip, p.cr(17)]).toEqual([0x2c00n, 1n << 39n]);
});

test("a virtualization fault stops for a monitor in TypeScript, with cause and opcode", async () => {
  const p = await processor();
  loadImage(p, bundle(MIB, [MOV_FROM_IVA, NOP_I, BR_SELF]));
  p.write32(Offset.HOST_VMM, 1);
  p.psr = 1n << 46n;
  expect(p.run(10)).toBe(Stop.VIRTUALIZATION);
  expect([p.stopDetail, p.read64(Offset.FAULT_OPCODE), p.ip]).toEqual([Cause.MOV_FROM_CR, MOV_FROM_IVA, 0x100000n]);
});

test("an external interrupt arrives when PSR.i allows it", async () => {
  const p = await processor();
  loadImage(p, bundle(MIB, [NOP_M, NOP_I, BR_SELF]));
  p.setCr(2, 0x8000n);
  p.write(0x8000 + 0x3000, bundle(MIB, [NOP_M, NOP_I, BR_SELF]));
  p.instance.exports.interrupt(0x40);
  expect(p.run(3)).toBe(Stop.BUDGET);
  expect(p.ip).toBe(0x100000n);
  p.psr = 1n << 14n;
  p.run(1);
  expect(p.ip & ~15n).toBe(0xb000n);
});

test("code that the host writes is the code that runs", async () => {
  const p = await processor();
  loadImage(p, bundle(MIB, [ADD_R9, NOP_I, BR_SELF]));
  p.run(30);
  p.write(0x100000, bundle(MIB, [NOP_M, NOP_I, BR_SELF]));
  p.run(30);
  expect(p.gr(9).value).toBe(10n);
});

test("registers outside the frame, constants and addresses outside RAM are refused", async () => {
  const p = await processor();
  for (const wrong of [() => p.setGr(0, 1n), () => p.setFr(1, { significand: 0n, signExponent: 0 }), () => p.write(-1, new Uint8Array(1))])
    expect(wrong).toThrow(NonrootError);
  expect(() => loadImage(p, new Uint8Array(16), 8)).toThrow("not the address of a bundle");
});

test("an ELF image of another machine is refused by name", async () => {
  const p = await processor();
  const image = new Uint8Array(64);
  image.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  image[16] = 2;
  image[18] = 62;
  expect(() => loadImage(p, image)).toThrow("62 is not EM_IA_64");
});

test("disassembly of a whole bundle", () => {
  const bytes = new DataView(bundle(MIB, [ADD_R9, NOP_I, BR_SELF]).buffer);
  const [low, high] = [bytes.getBigUint64(0, true), bytes.getBigUint64(8, true)];
  expect([0, 1, 2].map((slot) => disassemble(low, high, slot, 0x100000n))).toEqual([
    "adds r9=1,r9",
    "nop.i 0x0",
    "br.cond.sptk.few 0x100000",
  ]);
});
