import { beforeEach, expect, test } from "vitest";
import { compile, type Harness } from "../harness.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { MACHINE_BASE, VCPU_BASE, VCPU_SIZE, VCPU_STORE } from "../../assembly/spec/layout.ts";

const NONE = 0xffffffff;
const NEVER = 0xffffffffffffffffn;
let h: Harness;
const eois: number[] = [];
const picVector = 0x20;
const call = (name: string, ...args: (number | bigint)[]): number => h.exports[name]!(...args) as unknown as number;
const read = (offset: number): number => call("apicRead", offset) >>> 0;
const write = (offset: number, value: number): void => void call("apicWrite", offset, value);
const ack = (): number => call("apicAcknowledge") >>> 0;
const field = (offset: number, base: number = VCPU_BASE): number => h.view.getUint32(base + offset, true);
const ticks = (value: bigint): void => h.view.setBigUint64(MACHINE_BASE + Machine.TICKS, value, true);
const deadline = (): bigint => BigInt.asUintN(64, h.exports["apicTimerDeadline"]!() as unknown as bigint);
/** Switches the processor in execution, as the driver does. */
function schedule(index: number): void {
  const current = field(Machine.VCPU_CURRENT, MACHINE_BASE);
  h.bytes.copyWithin(VCPU_STORE + current * VCPU_SIZE, VCPU_BASE, VCPU_BASE + VCPU_SIZE);
  h.bytes.copyWithin(VCPU_BASE, VCPU_STORE + index * VCPU_SIZE, VCPU_STORE + (index + 1) * VCPU_SIZE);
  h.view.setUint32(MACHINE_BASE + Machine.VCPU_CURRENT, index, true);
}

beforeEach(async () => {
  h ??= await compile("test/unit/entry/apic.ts", {
    signal: (kind, value) => void (kind === 1 && eois.push(value!)),
    interruptAcknowledge: () => picVector,
  });
  h.bytes.fill(0, VCPU_BASE, 0x10000);
  h.view.setUint32(MACHINE_BASE + Machine.VCPU_COUNT, 2, true);
  h.view.setUint32(MACHINE_BASE + Machine.PHYSICAL_ADDRESS_BITS, 39, true);
  h.view.setBigUint64(MACHINE_BASE + Machine.DEADLINE, NEVER, true);
  h.bytes.fill(0xff, MACHINE_BASE + Machine.FEATURES, MACHINE_BASE + Machine.FEATURES + 32);
  ticks(1000n);
  call("apicReset", 0);
  call("apicReset", 1);
  eois.length = 0;
  write(0xf0, 0x1ff);
});

test("registers after reset", () => {
  call("apicReset", 0);
  expect([0x20, 0x30, 0x80, 0xd0, 0xe0, 0xf0, 0x320, 0x350, 0x370, 0x380].map(read)).toEqual([
    0,
    0x50014,
    0,
    0,
    NONE,
    0xff,
    0x10000,
    0x10000,
    0x10000,
    0,
  ]);
  expect(h.view.getBigUint64(VCPU_BASE + Vcpu.APIC_BASE, true)).toBe(0xfee00900n);
  expect(h.view.getBigUint64(VCPU_STORE + VCPU_SIZE + Vcpu.APIC_BASE, true)).toBe(0xfee00800n);
});

test("a vector is deliverable only above the class of TPR and of the vectors in service", () => {
  call("apicAccept", 0x41, 0);
  expect(field(Vcpu.APIC_INTR)).toBe(1);
  write(0x80, 0x40);
  expect([field(Vcpu.APIC_INTR), read(0xa0), ack()]).toEqual([0, 0x40, NONE]);
  write(0x80, 0x3f);
  expect(ack()).toBe(0x41);
  expect(read(0xa0)).toBe(0x40);
  call("apicAccept", 0x4f, 0);
  expect(field(Vcpu.APIC_INTR)).toBe(0); // same class as the one in service
  call("apicAccept", 0x51, 0);
  expect(ack()).toBe(0x51);
  write(0xb0, 0);
  expect(ack()).toBe(NONE);
  write(0xb0, 0);
  expect(ack()).toBe(0x4f);
  expect(eois).toEqual([]);
});

test("the end of a level-triggered interrupt is told to the I/O APICs", () => {
  call("apicAccept", 0x55, 1);
  expect(read(0x180 + 0x20)).toBe(1 << 0x15);
  ack();
  write(0xb0, 0);
  expect(eois).toEqual([0x55]);
});

test("a software-disabled APIC masks its LVT and accepts no fixed interrupt", () => {
  write(0x350, 0x41);
  expect(read(0x350)).toBe(0x41);
  write(0xf0, 0xff);
  expect(read(0x350)).toBe(0x10041);
  write(0x350, 0x41);
  expect(read(0x350)).toBe(0x10041);
  call("apicAccept", 0x60, 0);
  expect(read(0x230)).toBe(0);
});

test("the one-shot timer counts divided ticks and fires once", () => {
  write(0x320, 0x50);
  write(0x3e0, 0x3); // by 16
  write(0x380, 10);
  expect(deadline()).toBe(1160n);
  ticks(1033n);
  expect(read(0x390)).toBe(8);
  ticks(1160n);
  call("apicCheckTimer");
  expect([read(0x390), ack(), deadline() === NEVER]).toEqual([0, 0x50, true]);
});

test("the periodic timer reloads without drift", () => {
  write(0x320, 0x20050);
  write(0x3e0, 0xb); // by 1
  write(0x380, 100);
  ticks(1250n);
  call("apicCheckTimer");
  expect([ack(), deadline(), read(0x390)]).toEqual([0x50, 1300n, 50]);
  write(0x380, 0);
  expect(deadline()).toBe(NEVER);
});

test("a new divisor goes on from the count reached", () => {
  write(0x320, 0x50);
  write(0x3e0, 0xb);
  write(0x380, 100);
  ticks(1040n);
  write(0x3e0, 0); // by 2
  expect([read(0x390), deadline()]).toEqual([60, 1160n]);
});

test("the TSC deadline is compared with the adjusted TSC and disarms itself", () => {
  call("apicSetDeadline", 5000n); // not in TSC-deadline mode: ignored
  expect(deadline()).toBe(NEVER);
  write(0x320, 0x40051);
  h.view.setBigUint64(VCPU_BASE + Vcpu.TSC_ADJUST, 500n, true);
  call("apicSetDeadline", 5000n);
  expect(deadline()).toBe(4500n);
  write(0x380, 77);
  expect([read(0x380), read(0x390), deadline()]).toEqual([0, 0, 4500n]);
  ticks(4500n);
  call("apicCheckTimer");
  expect([ack(), h.view.getBigUint64(VCPU_BASE + Vcpu.TSC_DEADLINE, true)]).toEqual([0x51, 0n]);
  call("apicSetDeadline", 1n);
  expect(deadline()).toBe(4500n); // in the past: at once
  write(0x320, 0x51);
  expect(deadline()).toBe(NEVER); // leaving the mode disarms
});

test("self, broadcast and logical inter-processor interrupts", () => {
  const other = VCPU_STORE + VCPU_SIZE;
  const otherIrr = (): number => h.view.getUint32(other + Vcpu.APIC + (0x220 >> 2), true);
  h.view.setUint32(other + Vcpu.APIC + (0xf0 >> 2), 0x1ff, true);
  write(0x300, 0x40051);
  expect([ack(), otherIrr()]).toEqual([0x51, 0]);
  write(0x300, 0xc0052);
  expect([read(0x220) & 4, otherIrr()]).toEqual([0, 1 << 0x12]);
  write(0x310, 0x01000000);
  write(0x300, 0x53);
  expect(otherIrr() >>> 0).toBe(0xc0000);
  h.view.setUint32(other + Vcpu.APIC + (0xd0 >> 2), 0x02000000, true);
  write(0xd0, 0x01000000);
  write(0x310, 0x02000000);
  write(0x300, 0x854);
  expect(otherIrr() >>> 0).toBe(0x1c0000);
  expect(field(Vcpu.ATTENTION, other)).toBe(1);
});

test("INIT and SIPI are latched by the other processor", () => {
  const other = VCPU_STORE + VCPU_SIZE;
  write(0x310, 0x01000000);
  write(0x300, 0x4500);
  expect([field(Vcpu.INIT_PENDING, other), field(Vcpu.INIT_PENDING)]).toEqual([1, 0]);
  write(0x300, 0x4608);
  expect(field(Vcpu.SIPI_VECTOR, other)).toBe(8);
  schedule(1);
  expect([read(0x20), field(Vcpu.SIPI_VECTOR)]).toEqual([0x01000000, 8]);
});

test("lowest priority goes to the processor with the lowest PPR", () => {
  const other = VCPU_STORE + VCPU_SIZE;
  h.view.setUint32(other + Vcpu.APIC + (0xf0 >> 2), 0x1ff, true);
  write(0x80, 0x20);
  call("apicMessage", 0xff, 0, 1, 0x61, 0);
  expect([ack(), h.view.getUint32(other + Vcpu.APIC + (0x230 >> 2), true)]).toEqual([NONE, 2]);
  write(0x80, 0);
  call("apicMessage", 0xff, 0, 1, 0x62, 0);
  expect(ack()).toBe(0x62);
});

test("errors: send and receive illegal vector, illegal register; ESR shows them after a write", () => {
  write(0x370, 0xfe);
  write(0x300, 0x40005);
  expect([read(0x280), ack()]).toEqual([0, 0xfe]);
  call("apicAccept", 3, 0);
  read(0x3a0);
  expect(ack()).toBe(NONE); // in service, and the error interrupt is not armed again before ESR is written
  write(0x280, 0);
  expect(read(0x280)).toBe(0xe0);
  write(0x280, 0);
  expect(read(0x280)).toBe(0);
});

test("the 8259's INTR passes LINT0 in ExtINT mode, and directly when the APIC is disabled", () => {
  call("setIntrLine", 1);
  expect(field(Vcpu.INTR_LINE)).toBe(0);
  write(0x350, 0x700);
  expect(field(Vcpu.INTR_LINE)).toBe(1);
  expect(call("acknowledgeInterrupt")).toBe(0x20);
  write(0x350, 0x10700);
  expect(field(Vcpu.INTR_LINE)).toBe(0);
  expect(call("apicWriteBase", 0xfee00100n)).toBe(1);
  expect([field(Vcpu.INTR_LINE), call("apicPageEnabled")]).toEqual([1, 0]);
});

test("NMI passes LINT1 in NMI mode only", () => {
  call("raiseNmi");
  expect(field(Vcpu.NMI_PENDING)).toBe(0);
  write(0x360, 0x400);
  call("raiseNmi");
  expect(field(Vcpu.NMI_PENDING)).toBe(1);
});

test("an APIC disabled through IA32_APIC_BASE can be enabled again and is as after reset", () => {
  write(0x80, 0x30);
  call("apicAccept", 0x91, 0);
  expect(call("apicWriteBase", 0xfee00100n)).toBe(1);
  expect(field(Vcpu.APIC_INTR)).toBe(0);
  expect(call("apicWriteBase", 0xfee00900n)).toBe(1);
  expect([read(0x80), read(0xf0), read(0x240)]).toEqual([0, 0xff, 0]);
  write(0xf0, 0x1ff);
  call("apicAccept", 0x92, 0);
  expect(ack()).toBe(0x92);
});

test("IA32_APIC_BASE refuses reserved bits and illegal mode changes", () => {
  for (const bad of [0xfee00901n, 0xfee00b00n, 0xfee00500n, 0x80_fee00900n]) expect(call("apicWriteBase", bad)).toBe(0);
  expect(call("apicWriteBase", 0xfee00d00n)).toBe(1); // xAPIC to x2APIC
  expect(call("apicWriteBase", 0xfee00900n)).toBe(0); // back
  expect(call("apicWriteBase", 0xfee00100n)).toBe(1);
  expect(call("apicWriteBase", 0xfee00d00n)).toBe(0); // disabled to x2APIC
});

test("x2APIC registers are MSRs with reserved-bit checks", () => {
  expect(call("apicReadMsr", 0x802)).toBe(0);
  call("apicWriteBase", 0xfee00d00n);
  expect(call("apicReadMsr", 0x80d)).toBe(1);
  expect(h.exports["apicMsrValue"]!() as unknown as bigint).toBe(1n);
  for (const [msr, value] of [
    [0x808, 0x100n],
    [0x80b, 1n],
    [0x802, 0n],
    [0x80e, 0n],
    [0x83f, 0x100n],
    [0x830, 0x2000n],
    [0x828, 1n],
    [0x810, 0n],
    [0x831, 0n],
  ] as const)
    expect([msr, call("apicWriteMsr", msr, value)]).toEqual([msr, 0]);
  for (const msr of [0x80b, 0x80e, 0x83f, 0x831, 0x840, 0x80a + 0])
    expect([msr, call("apicReadMsr", msr)]).toEqual([msr, msr === 0x80a ? 1 : 0]);
  expect(call("apicWriteMsr", 0x83f, 0x71n)).toBe(1);
  expect(ack()).toBe(0x71);
  expect(call("apicWriteMsr", 0x80b, 0n)).toBe(1);
  expect(call("apicWriteMsr", 0x830, 0x0000000000000072n)).toBe(1); // physical destination 0
  expect(ack()).toBe(0x72);
});

test("a level-triggered pin interrupts again after its EOI while it is asserted", () => {
  write(0x350, 0x8043);
  call("setIntrLine", 1);
  expect(ack()).toBe(0x43);
  expect(read(0x350)).toBe(0xc043);
  write(0xb0, 0);
  expect(ack()).toBe(0x43);
  call("setIntrLine", 0);
  write(0xb0, 0);
  expect([ack(), read(0x350)]).toEqual([NONE, 0x8043]);
});
