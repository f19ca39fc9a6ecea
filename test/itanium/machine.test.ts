/** createItanium: options, images, registers, memory, the console, a monitor in TypeScript, traces. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import { createItanium, ITANIUM_EVENT_TYPES, NonrootError, type ItaniumEvent, type ItaniumOptions } from "../../src/index.ts";
import { CALLER, ENTRY, itaniumEngine, Rig, VPD } from "./rig.ts";
import { UART_ADDRESS } from "../../src/itanium/serial.ts";

const create = async (options: Partial<ItaniumOptions> = {}) =>
  createItanium({ engine: await itaniumEngine(), memory: "16MiB", ...options });
const caller = readFileSync(`${CALLER}.bin`);
const bit = (n: number): bigint => 1n << BigInt(n);

test.each<readonly [Partial<ItaniumOptions>, string]>([
  [{ memory: 0x10000 }, "is not between"],
  [{ memory: "4GiB" }, "is not between"],
  [{ memory: 0x1000001 }, "4-KiB pages"],
  [{ memory: "many" as never }, "is not a size"],
  [{ vmm: "host" as never }, "is not guest or typescript"],
])("options %j are refused", async (options, message) => {
  await expect(create(options)).rejects.toThrow(message);
});

/** A 64-bit ELF executable with one segment. */
function elf({ machine = 50, entry = 0x200000n, physical = 0x200000n, bits = 2 } = {}): Uint8Array {
  const bytes = new Uint8Array(0x90);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, bits, 1, 1]);
  view.setUint16(16, 2, true);
  view.setUint16(18, machine, true);
  view.setBigUint64(24, entry, true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 1, true);
  view.setUint32(64, 1, true);
  view.setBigUint64(72, 0x80n, true);
  view.setBigUint64(80, physical, true);
  view.setBigUint64(88, physical, true);
  view.setBigUint64(96, 16n, true);
  view.setBigUint64(104, 16n, true);
  return bytes;
}

test("images: ELF64 of the architecture, or raw bytes, in RAM and outside the firmware", async () => {
  const machine = await create();
  expect(machine.load(elf())).toMatchObject({ entry: 0x200000, end: 0x200010 });
  expect(machine.registers.get("ip")).toBe(0x200000n);
  const refused: readonly (readonly [() => unknown, string])[] = [
    [() => machine.load(elf({ machine: 62 })), "62 is not EM_IA_64"],
    [() => machine.load(elf({ entry: 0x200008n })), "e_entry: 0x200008 is not the address of a bundle"],
    [() => machine.load(elf({ entry: 0x300000n })), "e_entry: 0x300000 is in no PT_LOAD segment"],
    [() => machine.load(elf({ physical: 0x88000n, entry: 0x88000n })), "meets the firmware, 0x80000 to 0xb0000"],
    [() => machine.load(elf({ physical: 0x2000000n, entry: 0x2000000n })), "is outside guest RAM"],
    [() => machine.load(caller, { address: 0x7ffc0 }), "meets the firmware"],
    [() => machine.load(caller, { address: 8 }), "not the address of a bundle"],
    [() => machine.load(new Uint8Array(0)), "is empty"],
    [() => machine.load(caller, { commandLine: "x".repeat(4096) }), "commandLine: is longer than 4095 bytes"],
    [() => machine.load(caller, { initrd: new Uint8Array(16 << 20) }), "is outside guest RAM"],
  ];
  for (const [call, message] of refused) {
    expect(call).toThrow(NonrootError);
    expect(call).toThrow(message);
  }
});

test("a program starts as documented, and returning to b0 ends the run", async () => {
  const machine = await create();
  machine.load(caller);
  const { registers } = machine;
  expect(registers.get("psr")).toBe(bit(Psr.IC) | bit(Psr.BN));
  expect([registers.get("r12"), registers.get("ar.bspstore"), registers.get("cr.iva"), registers.get("b0")]).toEqual([
    0x9fff0n,
    0xa0000n,
    0x80000n,
    0x89000n,
  ]);
  registers.set("r14", 0x89000n);
  registers.set("r8", 3n);
  registers.set("ip", BigInt(ENTRY.service));
  expect(machine.runSync({ budget: 100 })).toEqual({ reason: "exit", status: 3n });
});

test("loading again is a reset: nothing of the run before is left but RAM", async () => {
  const machine = await create();
  machine.load(caller);
  machine.registers.set("r20", 5n);
  machine.registers.set("cr.dcr", 1n);
  machine.runSync({ budget: 3 });
  machine.load(caller);
  expect([machine.registers.get("r20"), machine.registers.get("cr.dcr"), machine.processor.retired]).toEqual([0n, 0n, 0n]);
});

test("registers by name", async () => {
  const machine = await create();
  machine.load(caller);
  const { registers } = machine;
  for (const name of [
    "r127",
    "b7",
    "p63",
    "ar.k7",
    "ar.lc",
    "cr.itir",
    "rr7",
    "rr[3]",
    "pkr15",
    "dbr[7]",
    "ibr0",
    "pmc4",
    "pmd17",
    "cpuid[3]",
  ]) {
    registers.set(name, 1n);
    expect(registers.get(name), name).toBe(1n);
  }
  for (const name of ["r128", "rr8", "f1", "ar.nothing", "cr.ivr", "x1", "r", "constructor1", "pkr16"])
    expect(() => registers.get(name), name).toThrow(`register: there is no "${name}"`);
  for (const name of ["ar.itc", "ar.bsp", "cr.itm", "cr.irr0"]) expect(() => registers.set(name, 0n), name).toThrow("cannot be written");
  expect(() => registers.set("r0", 1n)).toThrow("not in the frame");
  machine.processor.setGr(40, 1n, true);
  expect([registers.nat("r40"), registers.nat("r41")]).toEqual([true, false]);
  expect(() => registers.nat("b1")).toThrow("has no NaT");
});

test("translate and disassemble as the processor would find it", async () => {
  const rig = await Rig.create();
  const { machine } = rig;
  expect(machine.translate(0x8000000000001234n)).toBe(0x1234n);
  rig.translate();
  expect([machine.translate(0x123456n), machine.translate(0x1200000n)]).toEqual([0x123456n, undefined]);
  expect(machine.disassemble(BigInt(ENTRY.guest + 0x100), 0)).toBe("mov r10=cr.dcr");
  expect(machine.disassemble(0x1200000n, 0)).toBeUndefined();
});

test("the VPD by its fields", async () => {
  const rig = await Rig.create();
  rig.virtualProcessor();
  const { machine } = rig;
  expect(machine.vpd()).toBeUndefined();
  rig.pal("PAL_VP_RESTORE", VPD);
  const vpd = machine.vpd()!;
  vpd.set("vgr", 7n, 15);
  vpd.set("vcr", 0x8000n, 2);
  expect([rig.vpd(0x478), rig.vpd(0x810)]).toEqual([7n, 0x8000n]);
  expect(vpd.words()).toMatchObject({ vac: 0n, vpsr: 0n, pal_host_iva: 0x208000n });
  expect(vpd.words().vgr[15]).toBe(7n);
  expect(vpd.controlRegisters()["iva"]).toBe(0x8000n);
  expect(() => vpd.get("vgr", 16)).toThrow("words 0 to 15, not 16");
  expect(() => vpd.get("nothing" as never)).toThrow('there is no field "nothing"');
  expect(() => machine.vpd(0x1000)).toThrow("32-KiB boundary");
});

test("the console has two directions", async () => {
  const machine = await create();
  machine.load(caller);
  const { instance } = machine.processor;
  let printed = "";
  using _ = machine.console.onData((data) => (printed += new TextDecoder().decode(data)));
  machine.console.write("hi");
  // ld1 from the UART, and st1 to it: template MII.
  const ld1 = (4n << 37n) | (15n << 20n) | (16n << 6n);
  const st1 = (4n << 37n) | (0x30n << 30n) | (15n << 20n) | (16n << 13n);
  const bundle = 0x09n | (ld1 << 5n) | (st1 << 46n) | (1n << 114n);
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, bundle), true);
  new DataView(bytes.buffer).setBigUint64(8, bundle >> 64n, true);
  machine.processor.write(0x200000, bytes);
  machine.registers.set("r15", BigInt(UART_ADDRESS));
  for (let i = 0; i < 2; i++) {
    machine.registers.set("ip", 0x200000n);
    machine.runSync({ budget: 3 });
  }
  expect(printed).toBe("hi");
  expect(instance.exports.physicalAddress(5n)).toBe(5n);
});

/** A guest in a virtual machine at ENTRY.guest + 0x100, with virtual addressing and the monitor of the machine. */
async function guest(vmm: "guest" | "typescript"): Promise<Rig> {
  const rig = await Rig.create({}, vmm);
  rig.translate();
  rig.machine.processor.psr |= bit(Psr.VM) | bit(Psr.IC);
  rig.machine.registers.set("ip", BigInt(ENTRY.guest + 0x100));
  return rig;
}

test("TypeScript as the monitor: an intercept ends the run, and the guest goes on when it has been done", async () => {
  const { machine } = await guest("typescript");
  const stop = machine.runSync({ budget: 100 });
  expect(stop).toMatchObject({ reason: "virtualization", cause: "MOV_FROM_CR", text: "mov r10=cr.dcr", ip: 0x100500n, slot: 0 });
  machine.registers.set("r10", 0x77n);
  machine.processor.advance();
  expect(machine.runSync({ budget: 100 })).toEqual({ reason: "budget" });
  expect([machine.registers.get("r10"), machine.registers.get("ip")]).toEqual([0x77n, BigInt(ENTRY.guest + 0x10)]);
});

test("TypeScript as the monitor: accelerations of an active VPD, and its virtual interrupt", async () => {
  const { machine } = await guest("typescript");
  machine.activateVpd(Number(VPD));
  const vpd = machine.vpd()!;
  vpd.set("vac", 1n);
  vpd.set("vhpi", 5n);
  vpd.set("vpsr", bit(Psr.I));
  expect(machine.runSync({ budget: 100 })).toEqual({ reason: "virtual-interrupt" });
  vpd.set("vhpi", 0n);
  expect(machine.runSync({ budget: 100 })).toMatchObject({ reason: "virtualization" });
  machine.activateVpd(undefined);
  expect(machine.vpd()).toBeUndefined();
});

test("step: one instruction, or one interruption", async () => {
  const { machine } = await guest("guest");
  machine.load(caller);
  machine.registers.set("ip", BigInt(ENTRY.guest));
  machine.step();
  expect([machine.registers.get("ip"), machine.registers.get("slot")]).toEqual([BigInt(ENTRY.guest), 1n]);
  machine.step();
  expect(machine.registers.get("r8")).toBe(0x55n);
});

test("run: budget, abort, interrupt, and one at a time", async () => {
  const { machine } = await Rig.create();
  machine.registers.set("ip", BigInt(ENTRY.guest + 0x10));
  expect(await machine.run({ budget: 5_000_000 })).toEqual({ reason: "budget" });
  expect(machine.processor.retired).toBe(5_000_000n);
  expect(() => machine.runSync({ budget: 0 })).toThrow("not a positive number");
  const controller = new AbortController();
  const run = machine.run({ signal: controller.signal, onProgress: ({ instructions }) => instructions > 8_000_000n && controller.abort() });
  expect(() => machine.runSync()).toThrow("the machine is running");
  await expect(run).rejects.toThrow();
  const again = machine.run({ onProgress: () => machine.interrupt() });
  expect(await again).toEqual({ reason: "interrupted" });
});

test("a trace has interruptions, intercepts, entries, services and firmware calls, each by name", async () => {
  const rig = await Rig.create();
  const events: ItaniumEvent[] = [];
  using trace = rig.machine.trace({ onEvent: (event) => events.push(event) });
  rig.virtualProcessor();
  rig.pal("PAL_VM_SUMMARY");
  rig.pal(500);
  rig.service(0x1c00, VPD, 0n);
  rig.call(0x89010n, 0x01000012n, 0n);
  const p = rig.machine.processor;
  p.psr &= ~bit(Psr.BN);
  p.setCr(16, bit(Psr.IT) | bit(Psr.DT) | bit(Psr.RT) | bit(Psr.BN) | bit(Psr.IC) | bit(Psr.VM));
  p.setCr(19, BigInt(ENTRY.guest + 0x100));
  p.setGr(25, VPD);
  p.ip = 0x400000n;
  rig.machine.runSync({ budget: 2 });
  // The monitor has no code: template 0 with zeros is break 0.
  rig.machine.runSync({ budget: 1 });
  const named = events.map(
    (event) =>
      `${event.type} ${"name" in event ? event.name : event.type === "interruption" ? event.vector : event.type === "intercept" ? event.cause : event.by}`,
  );
  expect(named).toEqual(
    [
      "entry rfi",
      "pal PAL_VP_INIT_ENV",
      "pal PAL_VP_CREATE",
      "pal PAL_VM_SUMMARY",
      "pal unknown",
      "service PAL_VPS_RESTORE",
      "sal SAL_FREQ_BASE",
      "service PAL_VPS_RESUME_NORMAL",
      "entry PAL_VPS_RESUME_NORMAL",
      "intercept MOV_FROM_CR",
      "interruption BREAK",
    ].slice(1),
  );
  const pal = events.find((event) => event.type === "pal" && event.name === "PAL_VM_SUMMARY");
  expect(pal).toMatchObject({ status: 0, args: {}, results: { vm_info_2: 0x1183cn } });
  expect(events.find((event) => event.type === "intercept")).toMatchObject({ text: "mov r10=cr.dcr", ip: 0x100500n, slot: 0 });
  expect(trace.events).toEqual(events);
  const types = new Set(events.map(({ type }) => type));
  expect([...types].every((type) => ITANIUM_EVENT_TYPES.includes(type))).toBe(true);
});

test("a trace keeps its last events, and the engine's log never overflows", async () => {
  const rig = await Rig.create();
  rig.virtualProcessor();
  let seen = 0;
  using trace = rig.machine.trace({ events: ["service"], capacity: 100, onEvent: () => seen++ });
  const p = rig.machine.processor;
  // SYNC_READ returns to where it is called: a loop of one bundle and the service.
  [BigInt(ENTRY.service), VPD, 0n].forEach((value, i) => p.setGr(24 + i, value));
  p.setGr(14, 0x400800n);
  p.ip = BigInt(ENTRY.service);
  rig.machine.runSync({ budget: 70_000 });
  expect(seen).toBe(10_000);
  expect(trace.dropped + trace.events.length).toBe(10_000);
  expect(trace.events.length).toBeLessThan(200);
  expect(() => rig.machine.trace({ events: ["nothing" as never] })).toThrow('"nothing" is not');
  expect(() => rig.machine.trace({ capacity: -1 })).toThrow("capacity");
});
