/** PAL_VP_* and the PAL_VPS services: what they check, what they do. */
import { expect, test } from "vitest";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Pal from "../../assembly/spec/ia64/pal.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import * as Vpd from "../../assembly/spec/ia64/vpd.ts";
import { SERVICES } from "../../src/spec/ia64/pal.ts";
import { BANK_1, BUFFER, ENTRY, HOST_IVA, Rig, TRANSLATED, VPD } from "./rig.ts";

const bit = (n: number): bigint => 1n << BigInt(n);
const NONE = 0xffffffffffffffffn;
const CONFIG = 0x8000000000000303n;
const IVA = 2,
  IPSR = 16,
  IIP = 19,
  IFS = 23;
/** Procedures that work in an environment. */
const IN_ENVIRONMENT = ["PAL_VP_CREATE", "PAL_VP_REGISTER", "PAL_VP_RESTORE", "PAL_VP_SAVE", "PAL_VP_TERMINATE", "PAL_VP_EXIT_ENV"];
const ALL = [...IN_ENVIRONMENT, "PAL_VP_ENV_INFO", "PAL_VP_INIT_ENV"];

const made = async (optHandler = 0n): Promise<Rig> => {
  const rig = await Rig.create();
  rig.virtualProcessor(optHandler);
  return rig;
};
const active = (rig: Rig): bigint => rig.machine.processor.read64(Offset.VPD_PHYSICAL);

test("without the feature they are unimplemented, without translation an error, without an environment they want its buffer", async () => {
  const rig = await Rig.create();
  for (const name of ALL) expect(rig.pal(name).status, name).toBe(-3n);
  rig.translate();
  for (const name of IN_ENVIRONMENT) expect(rig.pal(name, VPD).status, name).toBe(-9n);
  rig.machine.processor.write32(Offset.VM_AVAILABLE, 0);
  for (const name of ALL) expect(rig.pal(name).status, name).toBe(-1n);
});

test("PAL_VP_ENV_INFO: 16 KiB, opcodes and ITC", async () => {
  const rig = await Rig.create();
  rig.translate();
  expect(rig.pal("PAL_VP_ENV_INFO")).toEqual({ status: 0n, values: [0x4000n, 0x500n, 0n] });
  expect(rig.pal("PAL_VP_ENV_INFO", 1n).status).toBe(-2n);
});

test("PAL_VP_INIT_ENV checks options and buffer, and writes the services", async () => {
  const rig = await Rig.create();
  rig.translate();
  const refused: readonly (readonly bigint[])[] = [
    [CONFIG & ~bit(Pal.CONFIG_OPCODE), BUFFER, BUFFER],
    [CONFIG | 8n, BUFFER, BUFFER],
    [CONFIG | bit(11), BUFFER, BUFFER],
    [CONFIG | bit(62), BUFFER, BUFFER],
    [CONFIG, BUFFER + 16n, BUFFER + 16n],
    [CONFIG, BUFFER, BUFFER + 0x1000n],
    [CONFIG, 0n, 0n],
    // Not the first processor, but nobody has initialized the buffer.
    [CONFIG & ~1n, BUFFER, BUFFER],
  ];
  for (const args of refused) expect(rig.pal("PAL_VP_INIT_ENV", ...args).status, String(args)).toBe(-2n);
  expect(rig.machine.processor.read32(Offset.VM_ENVIRONMENT)).toBe(0);
  expect(rig.pal("PAL_VP_INIT_ENV", CONFIG, BUFFER, BUFFER)).toEqual({ status: 0n, values: [BUFFER, 0n, 0n] });
  expect(rig.machine.processor.read64(Offset.VM_CONFIG)).toBe(CONFIG);
  const { ram } = rig.machine.processor;
  SERVICES.forEach(({ value }) => expect(ram[Number(BUFFER) + value * 0x400], `service ${value}`).not.toBe(0));
  // The next processor's call.
  expect(rig.pal("PAL_VP_INIT_ENV", CONFIG & ~1n, BUFFER, BUFFER)).toEqual({ status: 0n, values: [BUFFER, 0n, 0n] });
  expect(rig.pal("PAL_VP_INIT_ENV", CONFIG & ~1n, 0x420000n, 0x420000n).status).toBe(-2n);
});

test("PAL_VP_CREATE checks address, vectors and controls", async () => {
  const rig = await Rig.create();
  rig.environment();
  const create = (vpd = VPD, iva = HOST_IVA, handler = 0n): bigint => rig.pal("PAL_VP_CREATE", vpd, iva, handler).status;
  expect(create(VPD + 0x1000n)).toBe(-2n);
  expect(create(VPD, HOST_IVA + 0x4000n)).toBe(-2n);
  expect(create(VPD, HOST_IVA, 8n)).toBe(-2n);
  const controls: readonly (readonly [vac: bigint, vdc: bigint, env: bigint])[] = [
    [bit(Vpd.A_INT), bit(Vpd.D_EXTINT), BUFFER],
    [0x100n, 0n, BUFFER],
    [0n, 0x80n, BUFFER],
    [0n, 0n, BUFFER + 0x1000n],
  ];
  for (const [vac, vdc, env] of controls) {
    rig.vpd(Vpd.VAC, vac);
    rig.vpd(Vpd.VDC, vdc);
    rig.vpd(Vpd.VIRT_ENV_VADDR, env);
    expect(create(), `${vac} ${vdc} ${env}`).toBe(-2n);
  }
  rig.vpd(Vpd.VAC, 0x7fn);
  rig.vpd(Vpd.VDC, 1n);
  rig.vpd(Vpd.VIRT_ENV_VADDR, BUFFER);
  expect(create()).toBe(0n);
  expect([rig.vpd(Vpd.PAL_HOST_IVA), rig.vpd(Vpd.PAL_OPT_HANDLER)]).toEqual([HOST_IVA, 0n]);
  expect(active(rig)).toBe(NONE);
});

test("the others want a VPD that has been created", async () => {
  const rig = await Rig.create();
  rig.environment();
  for (const name of ["PAL_VP_REGISTER", "PAL_VP_RESTORE", "PAL_VP_SAVE", "PAL_VP_TERMINATE"])
    expect(rig.pal(name, VPD).status, name).toBe(-2n);
});

test("PAL_VP_REGISTER exchanges vectors and handler, with the checks of PAL_VP_CREATE", async () => {
  const rig = await made();
  rig.pal("PAL_VP_RESTORE", VPD);
  expect(rig.pal("PAL_VP_REGISTER", VPD, HOST_IVA + 1n).status).toBe(-2n);
  rig.vpd(Vpd.VAC, bit(Vpd.A_INT));
  rig.vpd(Vpd.VDC, bit(Vpd.D_EXTINT));
  expect(rig.pal("PAL_VP_REGISTER", VPD, HOST_IVA).status).toBe(-2n);
  rig.vpd(Vpd.VDC, 0n);
  expect(rig.pal("PAL_VP_REGISTER", VPD, 0x210000n, 0x220000n).status).toBe(0n);
  expect([rig.vpd(Vpd.PAL_HOST_IVA), rig.machine.processor.read64(Offset.OPT_HANDLER)]).toEqual([0x210000n, 0x220000n]);
});

test("PAL_VP_RESTORE makes the VPD active and its vectors the processor's; PAL_VP_SAVE leaves the vectors", async () => {
  const rig = await made(0x220000n);
  const p = rig.machine.processor;
  expect(rig.pal("PAL_VP_SAVE", VPD).status).toBe(-2n);
  expect(rig.pal("PAL_VP_RESTORE", VPD).status).toBe(0n);
  expect([active(rig), p.cr(IVA), p.read64(Offset.OPT_HANDLER)]).toEqual([VPD, HOST_IVA, 0x220000n]);
  expect(rig.pal("PAL_VP_SAVE", VPD).status).toBe(0n);
  expect([active(rig), p.cr(IVA), p.read64(Offset.OPT_HANDLER)]).toEqual([NONE, HOST_IVA, 0n]);
});

test("PAL_VP_TERMINATE ends the virtual processor, with new vectors if given", async () => {
  const rig = await made();
  rig.pal("PAL_VP_RESTORE", VPD);
  expect(rig.pal("PAL_VP_TERMINATE", VPD, 0x1000n).status).toBe(-2n);
  expect(rig.pal("PAL_VP_TERMINATE", VPD, 0x80000n).status).toBe(0n);
  expect([active(rig), rig.machine.processor.cr(IVA)]).toEqual([NONE, 0x80000n]);
  expect(rig.pal("PAL_VP_RESTORE", VPD).status).toBe(-2n);
});

test("PAL_VP_EXIT_ENV ends the environment: the services are gone", async () => {
  const rig = await made();
  rig.pal("PAL_VP_RESTORE", VPD);
  expect(rig.pal("PAL_VP_EXIT_ENV", 0x1000n).status).toBe(-2n);
  expect(rig.pal("PAL_VP_EXIT_ENV", 0x80000n).status).toBe(0n);
  expect([active(rig), rig.machine.processor.read32(Offset.VM_ENVIRONMENT), rig.machine.processor.cr(IVA)]).toEqual([NONE, 0, 0x80000n]);
  expect(rig.pal("PAL_VP_SAVE", VPD).status).toBe(-9n);
  expect(rig.service(0x800, VPD)).toBe("unhandled-interruption");
});

// Services.

/** Bank 1 registers as the service finds them are what the rig has set: PSR.bn is 1 there. */
const THASH_ADDRESS = 0x2000000000345678n;

test("PAL_VPS_THASH and PAL_VPS_TTAG compute with the guest's registers", async () => {
  const rig = await made();
  const p = rig.machine.processor;
  const rr = (0x123n << 8n) | (14n << 2n) | 1n;
  // Short format, 2^15 bytes at 4_0000_0000_8000.
  expect(rig.service(Pal.THASH * 0x400, THASH_ADDRESS, rr, 0x4000000008000n | (15n << 2n) | 1n)).toBe("exit");
  expect(p.gr(31).value).toBe(0x2004000000008000n | (((0x345678n >> 14n) << 3n) & 0x7fffn));
  // Long format.
  expect(rig.service(Pal.THASH * 0x400, THASH_ADDRESS, rr, 0x4000000010000n | (1n << 8n) | (16n << 2n) | 1n)).toBe("exit");
  expect(p.gr(31).value).toBe(0x4000000010000n | ((((0x345678n >> 14n) ^ 0x123n) << 5n) & 0xffffn));
  expect(rig.service(Pal.TTAG * 0x400, THASH_ADDRESS, rr)).toBe("exit");
  expect(p.gr(31).value).toBe((0x345678n >> 14n) ^ (0x123n << 39n));
});

test("PAL_VPS_RESTORE makes the VPD active and its vectors the processor's; PAL_VPS_SAVE ends that", async () => {
  for (const skipSync of [0n, 1n]) {
    const rig = await made(0x220000n);
    const p = rig.machine.processor;
    expect(rig.service(Pal.RESTORE * 0x400, VPD, skipSync)).toBe("exit");
    expect([active(rig), p.cr(IVA), p.read64(Offset.OPT_HANDLER)]).toEqual([VPD, HOST_IVA, 0x220000n]);
    expect(rig.service(Pal.SAVE * 0x400, VPD, skipSync)).toBe("exit");
    expect([active(rig), p.cr(IVA), p.read64(Offset.OPT_HANDLER)]).toEqual([NONE, HOST_IVA, 0n]);
  }
});

test.each([Pal.SYNC_READ, Pal.SYNC_WRITE, Pal.SET_PENDING_INTERRUPT])(
  "service %i returns to GR24 and changes neither VPD nor registers",
  async (number) => {
    const rig = await made();
    const p = rig.machine.processor;
    rig.service(Pal.RESTORE * 0x400, VPD, 0n);
    const before = p.ram.slice(Number(VPD), Number(VPD) + Vpd.VPD_BYTES);
    p.pr = 0x1235n;
    p.setBr(0, 0x77n);
    p.setGr(20, 20n);
    expect(rig.service(number * 0x400, VPD)).toBe("exit");
    expect(Buffer.compare(before, p.ram.slice(Number(VPD), Number(VPD) + Vpd.VPD_BYTES))).toBe(0);
    expect([p.pr, p.br(0), p.gr(20).value]).toEqual([0x1235n, 0x77n, 20n]);
  },
);

test("the services want a VPD that has been created", async () => {
  const rig = await made();
  for (const { value } of SERVICES) {
    if (value === Pal.THASH || value === Pal.TTAG) continue;
    if (value <= Pal.RESUME_HANDLER) rig.machine.processor.psr &= ~BANK_1;
    else rig.machine.processor.psr |= BANK_1;
    rig.service(value * 0x400, VPD + 0x8000n);
    expect(rig.machine.runSync({ budget: 10 }), `service ${value}`).toMatchObject({
      reason: "service-misuse",
      rule: expect.stringContaining("GR25"),
    });
  }
});

test("the services want PSR.it, dt and rt, and no be, i, ss, db, tb, and those that resume bank 0", async () => {
  const rig = await made();
  const p = rig.machine.processor;
  const wrong = [Psr.BE, Psr.I, Psr.SS, Psr.DB, Psr.TB].map(bit);
  for (const psr of [
    ...wrong.map((w) => TRANSLATED | BANK_1 | w),
    (TRANSLATED | BANK_1) & ~bit(Psr.RT),
    (TRANSLATED | BANK_1) & ~bit(Psr.DT),
  ]) {
    p.psr = psr;
    p.setGr(25, VPD);
    // Traps of the branch to it would come first.
    p.ip = BUFFER + BigInt(Pal.SYNC_READ * 0x400);
    expect(rig.machine.runSync({ budget: 1 }).reason, psr.toString(16)).toBe("service-misuse");
  }
  p.psr = TRANSLATED | BANK_1;
  for (const number of [Pal.RESUME_NORMAL, Pal.RESUME_HANDLER]) {
    rig.service(number * 0x400, VPD);
    expect(rig.machine.runSync()).toMatchObject({ reason: "service-misuse", rule: expect.stringContaining("bn") });
  }
});

test("a break beside the start of a service is the guest's own, and so is a service above level 0 or in a virtual machine", async () => {
  for (const [offset, psr] of [
    [0x10n, 0n],
    [0x800n, 3n << BigInt(Psr.CPL)],
    [0x800n, bit(Psr.VM)],
  ] as const) {
    const rig = await made();
    const p = rig.machine.processor;
    p.psr |= psr | bit(Psr.IC);
    p.setGr(25, VPD);
    p.ip = BUFFER + offset;
    expect(rig.machine.runSync({ budget: 10 })).toMatchObject({ reason: "unhandled-interruption", vector: "BREAK", ip: BUFFER + offset });
  }
});

test("a service without translation of the VPD faults, and nothing has happened", async () => {
  const rig = await made();
  expect(rig.service(Pal.RESTORE * 0x400, 0x1210000n)).toBe("unhandled-interruption");
  expect(active(rig)).toBe(NONE);
});

/** The guest starts at an address with PSR.vm, and is stopped by its first intercept, at the vectors of the host. */
function enter(rig: Rig, number: number, ip: bigint, { psr = 0n, ifs = 0n, cfle = 0n, budget = 2 } = {}): void {
  const p = rig.machine.processor;
  p.psr &= ~BANK_1;
  p.setCr(IPSR, TRANSLATED | BANK_1 | bit(Psr.IC) | bit(Psr.I) | bit(Psr.VM) | psr);
  p.setCr(IIP, ip);
  p.setCr(IFS, ifs);
  [0x1234560n, VPD, cfle].forEach((value, i) => p.setGr(24 + i, value));
  p.ip = BUFFER + BigInt(number * 0x400);
  rig.machine.runSync({ budget });
}

test.each([Pal.RESUME_NORMAL, Pal.RESUME_HANDLER])(
  "service %i enters the guest: b0, PSR, IP and slot, and the VPD is active",
  async (number) => {
    const rig = await made();
    const p = rig.machine.processor;
    enter(rig, number, BigInt(ENTRY.guest), { psr: 1n << BigInt(Psr.RI), ifs: (1n << 63n) | 5n | (3n << 7n), budget: 3 });
    expect(p.gr(8).value).toBe(0x55n);
    expect(p.br(0)).toBe(0x1234560n);
    expect(active(rig)).toBe(VPD);
    expect(p.psr & bit(Psr.VM)).not.toBe(0n);
    expect(p.cfm & 0x3fffn).toBe(5n | (3n << 7n));
    expect(p.ip & ~0x1fn).toBe(BigInt(ENTRY.guest));
  },
);

test("an intercept of the guest comes to the host with cause and opcode, or to the optional handler", async () => {
  for (const handler of [0n, 0x220000n]) {
    const rig = await made(handler);
    const p = rig.machine.processor;
    rig.pal("PAL_VP_RESTORE", VPD);
    enter(rig, Pal.RESUME_NORMAL, BigInt(ENTRY.guest + 0x100));
    expect(p.ip & ~0xffn).toBe(handler || HOST_IVA + 0x6100n);
    expect([p.gr(24).value, p.gr(25).value & 0x7fn, p.cr(IIP)]).toEqual([5n, 0n, BigInt(ENTRY.guest + 0x100)]);
  }
});

test("a pending virtual interrupt comes when the guest is entered, unless vpsr.i or vtpr hold it back", async () => {
  for (const [vpsr, tpr, taken] of [
    [bit(Psr.I), 0n, true],
    [0n, 0n, false],
    [bit(Psr.I), 0x60n, false],
  ] as const) {
    const rig = await made();
    const p = rig.machine.processor;
    rig.vpd(Vpd.VAC, bit(Vpd.A_INT));
    rig.vpd(Vpd.VPSR, vpsr);
    rig.vpd(Vpd.VCR + 66 * 8, tpr);
    rig.pal("PAL_VP_RESTORE", VPD);
    rig.vpd(Vpd.VHPI, 6n);
    rig.service(Pal.SET_PENDING_INTERRUPT * 0x400, VPD);
    enter(rig, Pal.RESUME_NORMAL, BigInt(ENTRY.guest), { budget: 1 });
    expect((p.ip & ~0xffn) === HOST_IVA + 0x3400n, `${vpsr} ${tpr}`).toBe(taken);
  }
});

test("RESUME_HANDLER completes a frame whose loads were interrupted", async () => {
  for (const cfle of [0n, 1n << 63n]) {
    const rig = await made();
    const p = rig.machine.processor;
    // Two registers of the frame are in memory only.
    p.setAr(18, 0x300100n);
    p.setAr(17, 0x3000f0n);
    p.write32(Offset.DIRTY, -2 >>> 0);
    enter(rig, Pal.RESUME_HANDLER, BigInt(ENTRY.guest), { cfle });
    expect(p.read32(Offset.DIRTY) | 0, String(cfle)).toBe(cfle ? 0 : -2);
  }
});

test("rfi conditions hold for the services too", async () => {
  const rig = await made();
  const p = rig.machine.processor;
  p.setCr(IVA, 0x80000n);
  enter(rig, Pal.RESUME_NORMAL, BigInt(ENTRY.guest), { psr: bit(Psr.IS) });
  expect(p.ip).toBe(0x80000n + 0x5400n);
});

test("a big-endian VPD", async () => {
  const rig = await Rig.create();
  rig.environment(CONFIG | bit(Pal.CONFIG_BE));
  const { ram } = rig.machine.processor;
  new DataView(ram.buffer, ram.byteOffset).setBigUint64(Number(VPD) + 0x10, BUFFER, false);
  expect(rig.pal("PAL_VP_CREATE", VPD, HOST_IVA).status).toBe(0n);
  expect(rig.service(Pal.RESTORE * 0x400, VPD, 0n)).toBe("exit");
  expect(rig.machine.processor.cr(IVA)).toBe(HOST_IVA);
});
