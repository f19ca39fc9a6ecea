/**
 * What a monitor can choose: accelerations (vac), disables (vdc), the environment's configuration, opt_handler; virtual external
 * interrupts, vmsw, the missing address bit.
 *
 * @source Itanium SDM vol. 2 "Virtualization optimizations"
 */
import { beforeAll, describe, expect, test } from "vitest";
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as General from "../../assembly/spec/ia64/general-exception.ts";
import * as Isr from "../../assembly/spec/ia64/isr.ts";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import * as Vector from "../../assembly/spec/ia64/vector.ts";
import * as Vpd from "../../assembly/spec/ia64/vpd.ts";
import { bit, VirtualMachine, type Situation } from "./virtual-machine.ts";

let vm: VirtualMachine;
beforeAll(async () => {
  vm = await VirtualMachine.create();
});

const { VIRTUALIZATION, VIRTUAL_EXTERNAL_INTERRUPT } = Vector;
const vcr = (number: number): number => Vpd.VCR + 8 * number;
const I = bit(Psr.I);
const IC = bit(Psr.IC);

/** One effect of an option: what the instruction does with it on; with it off it is intercepted. */
interface Row {
  readonly text: string;
  readonly situation?: Situation;
  /** With the option on: holds after the instruction. */
  readonly holds?: (p: VirtualMachine) => void;
  /** With the option on: the vector all the same. */
  readonly vector?: number;
  /** It is not an intercept that comes with the option off. */
  readonly off?: (p: VirtualMachine) => void;
}

const gr =
  (number: number, value: bigint, nat = false) =>
  (m: VirtualMachine): void =>
    expect(m.p.gr(number)).toEqual({ value, nat });
const vpd =
  (offset: number, value: bigint) =>
  (m: VirtualMachine): void =>
    expect(m.vpd(offset)).toBe(value);
const all =
  (...checks: ((m: VirtualMachine) => void)[]) =>
  (m: VirtualMachine): void =>
    checks.forEach((check) => check(m));

/** Interruption control registers, and a value that each holds unchanged. */
const INTERRUPTION = [Cr.IPSR, Cr.ISR, Cr.IIP, Cr.IFA, Cr.ITIR, Cr.IIPA, Cr.IFS, Cr.IIM, Cr.IHA];
const NAMES = new Map(Object.entries(Cr).map(([name, number]) => [number, `cr.${name.toLowerCase()}`]));

/** Banks: r16 to r31 as one of them has them. */
const bank = (base: number): Record<number, bigint> =>
  Object.fromEntries(Array.from({ length: 16 }, (_, i) => [base + 8 * i, BigInt(base + i)]));
const live = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [16 + i, 0x900n + BigInt(i)]));
const liveIn =
  (base: number) =>
  (m: VirtualMachine): void => {
    for (let i = 0; i < 16; i++) expect(m.vpd(base + 8 * i)).toBe(0x900n + BigInt(i));
  };
const nowFrom =
  (base: number, nats: bigint) =>
  (m: VirtualMachine): void => {
    for (let i = 0; i < 16; i++) expect(m.p.gr(16 + i)).toEqual({ value: BigInt(base + i), nat: ((nats >> BigInt(i)) & 1n) === 1n });
  };

const ACCELERATIONS: Readonly<Record<string, readonly Row[]>> = {
  A_INT: [
    { text: "ssm 0x4000", situation: { vpd: { [Vpd.VPSR]: IC } }, holds: vpd(Vpd.VPSR, IC | I) },
    { text: "rsm 0x4000", situation: { vpd: { [Vpd.VPSR]: IC | I } }, holds: vpd(Vpd.VPSR, IC) },
    { text: "ssm 0x6000", vector: VIRTUALIZATION },
    { text: "ssm 0x2000", vector: VIRTUALIZATION },
    { text: "rsm 0x6000", vector: VIRTUALIZATION },
    { text: "mov psr.l=r9", situation: { r: { 9: IC | I }, vpd: { [Vpd.VPSR]: IC } }, holds: vpd(Vpd.VPSR, IC | I) },
    { text: "mov psr.l=r9", situation: { r: { 9: IC }, vpd: { [Vpd.VPSR]: IC | I } }, holds: vpd(Vpd.VPSR, IC) },
    { text: "mov psr.l=r9", situation: { r: { 9: I }, vpd: { [Vpd.VPSR]: IC } }, vector: VIRTUALIZATION },
    // The live bits of the real PSR are the guest's: to keep them changes nothing.
    { text: "mov psr.l=r9", situation: { r: { 9: I | 0x8n }, psr: 0x8n }, holds: vpd(Vpd.VPSR, I) },
    { text: "mov psr.l=r9", situation: { r: { 9: I }, psr: 0x8n }, vector: VIRTUALIZATION },
    { text: "mov cr.tpr=r9", situation: { r: { 9: 0x100f0n } }, holds: vpd(vcr(Cr.TPR), 0x100f0n) },
    { text: "mov r8=cr.tpr", situation: { vpd: { [vcr(Cr.TPR)]: 0x70n } }, holds: gr(8, 0x70n) },
    { text: "mov cr.eoi=r0", vector: VIRTUALIZATION },
    { text: "mov r8=cr.ivr", vector: VIRTUALIZATION },
    // What is unmasked comes at once.
    { text: "ssm 0x4000", situation: { vpd: { [Vpd.VHPI]: 3n } }, vector: VIRTUAL_EXTERNAL_INTERRUPT, holds: vpd(Vpd.VPSR, I) },
    { text: "mov psr.l=r9", situation: { r: { 9: I }, vpd: { [Vpd.VHPI]: 3n } }, vector: VIRTUAL_EXTERNAL_INTERRUPT },
    {
      text: "mov cr.tpr=r9",
      situation: { r: { 9: 0x20n }, vpd: { [Vpd.VHPI]: 3n, [Vpd.VPSR]: I, [vcr(Cr.TPR)]: 0x30n } },
      vector: VIRTUAL_EXTERNAL_INTERRUPT,
    },
  ],
  A_FROM_INT_CR: [
    ...INTERRUPTION.flatMap((number): Row[] => [
      { text: `mov r8=${NAMES.get(number)}`, situation: { vpd: { [vcr(number)]: 0x1234n } }, holds: gr(8, 0x1234n) },
    ]),
    { text: "mov r8=cr.iva", vector: VIRTUALIZATION },
    { text: "mov cr.iip=r9", vector: VIRTUALIZATION },
  ],
  A_TO_INT_CR: [
    ...INTERRUPTION.map((number): Row => {
      // A value without reserved bits.
      const value = number === Cr.IPSR ? 0x20n : 0x40n;
      return { text: `mov ${NAMES.get(number)}=r9`, situation: { r: { 9: value } }, holds: vpd(vcr(number), value) };
    }),
    { text: "mov cr.iva=r9", vector: VIRTUALIZATION },
    { text: "mov r8=cr.iip", vector: VIRTUALIZATION },
  ],
  A_FROM_PSR: [
    {
      text: "mov r8=psr",
      situation: { vpd: { [Vpd.VPSR]: I | bit(Psr.IT) | bit(Psr.MC) | bit(Psr.BN) | bit(Psr.CPL) | 0x2n }, psr: 0x3cn },
      holds: gr(8, I | bit(Psr.IT) | bit(Psr.MC) | 0x3cn),
    },
  ],
  A_FROM_CPUID: [
    ...[0, 1, 2, 4].map((number): Row => ({
      text: "mov r8=cpuid[r9]",
      situation: { r: { 9: BigInt(number) }, vpd: { [Vpd.VCPUID + 24]: 4n, [Vpd.VCPUID + 8 * number]: 0x77n } },
      holds: gr(8, 0x77n),
    })),
    { text: "mov r8=cpuid[r9]", situation: { r: { 9: 3n }, vpd: { [Vpd.VCPUID + 24]: 0x604n } }, holds: gr(8, 0x604n) },
    { text: "mov r8=cpuid[r9]", situation: { r: { 9: 4n }, vpd: { [Vpd.VCPUID + 24]: 3n } }, vector: VIRTUALIZATION },
    { text: "mov r8=cpuid[r9]", situation: { r: { 9: 4n }, vpd: { [Vpd.VCPUID + 24]: 0x20000003n } }, vector: VIRTUALIZATION },
    { text: "mov r8=cpuid[r9]", situation: { level: 3, r: { 9: 0n }, vpd: { [Vpd.VCPUID]: 5n } }, holds: gr(8, 5n) },
  ],
  A_COVER: [
    {
      text: "cover",
      situation: { frame: 0x305, vpd: { [vcr(Cr.IFS)]: 1n } },
      holds: all(vpd(vcr(Cr.IFS), bit(63) | 0x305n), (m) => expect(m.p.cfm).toBe(0n)),
    },
    {
      text: "cover",
      situation: { frame: 0x305, vpd: { [Vpd.VPSR]: IC, [vcr(Cr.IFS)]: 1n } },
      holds: all(vpd(vcr(Cr.IFS), 1n), (m) => expect(m.p.cfm).toBe(0n)),
    },
  ],
  A_BSW: [
    {
      text: "bsw.1",
      situation: { r: live, nat: [17], vpd: { ...bank(Vpd.VGR), [Vpd.VNAT]: 0x8001n, [Vpd.VPSR]: IC } },
      holds: all(liveIn(Vpd.VBGR), nowFrom(Vpd.VGR, 0x8001n), vpd(Vpd.VBNAT, 2n), vpd(Vpd.VPSR, IC | bit(Psr.BN))),
    },
    {
      text: "bsw.0",
      situation: { r: live, nat: [31], vpd: { ...bank(Vpd.VBGR), [Vpd.VBNAT]: 4n, [Vpd.VPSR]: bit(Psr.BN) } },
      holds: all(liveIn(Vpd.VGR), nowFrom(Vpd.VBGR, 4n), vpd(Vpd.VNAT, 0x8000n), vpd(Vpd.VPSR, 0n)),
    },
    { text: "bsw.0", situation: { r: live, vpd: bank(Vpd.VBGR) }, holds: all(gr(16, 0x900n), gr(31, 0x90fn), vpd(Vpd.VPSR, 0n)) },
    {
      text: "bsw.1",
      situation: { r: live, vpd: { ...bank(Vpd.VGR), [Vpd.VPSR]: bit(Psr.BN) } },
      holds: all(gr(16, 0x900n), gr(31, 0x90fn), vpd(Vpd.VPSR, bit(Psr.BN))),
    },
  ],
  A_TF: [
    {
      text: "tf.z p6,p7=34",
      situation: { vpd: { [Vpd.VCPUID + 32]: bit(34) } },
      holds: (m) => expect(m.p.pr & 0xc0n).toBe(0x80n),
      // Never intercepted: without the acceleration it looks at the real CPUID[4], in which bit 34 is 0.
      off: (m) => expect(m.p.pr & 0xc0n).toBe(0x40n),
    },
  ],
};

const real =
  (number: number, value: bigint) =>
  (m: VirtualMachine): void =>
    expect(m.p.cr(number)).toBe(value);
const at64 =
  (offset: number, value: bigint) =>
  (m: VirtualMachine): void =>
    expect(m.p.read64(offset)).toBe(value);

const DISABLES: Readonly<Record<string, readonly Row[]>> = {
  // The other way around: with the bit on, vmsw is intercepted where it would not be.
  D_VMSW: [0, 1].map((value): Row => ({
    text: `vmsw.${value}`,
    situation: { rights: 7n },
    vector: VIRTUALIZATION,
    off: (m) => expect(m.p.psr & bit(Psr.VM)).toBe(value === 0 ? 0n : bit(Psr.VM)),
  })),
  D_EXTINT: [
    { text: "mov cr.tpr=r9", situation: { r: { 9: 0x50n } }, holds: all(real(Cr.TPR, 0x50n), vpd(vcr(Cr.TPR), 0n)) },
    { text: "mov r8=cr.tpr", situation: { cr: { [Cr.TPR]: 0x60n } }, holds: gr(8, 0x60n) },
    { text: "mov r8=cr.ivr", holds: gr(8, 15n) },
    { text: "mov cr.eoi=r0", holds: gr(8, 0n) },
    ...[0, 1, 2, 3].map((n): Row => ({ text: `mov r8=cr.irr${n}`, holds: gr(8, 0n) })),
    { text: "mov r8=cr.lid", vector: VIRTUALIZATION },
    { text: "mov r8=cr.itv", vector: VIRTUALIZATION },
  ],
  D_IBR_DBR: [
    { text: "mov dbr[r9]=r10", situation: { r: { 9: 2n, 10: 0x55n } }, holds: at64(Offset.DBR + 16, 0x55n) },
    { text: "mov ibr[r9]=r10", situation: { r: { 9: 2n, 10: 0x56n } }, holds: at64(Offset.IBR + 16, 0x56n) },
    { text: "mov r8=dbr[r9]", situation: { r: { 9: 0n } }, holds: gr(8, 0n) },
    { text: "mov r8=ibr[r9]", situation: { r: { 9: 0n } }, holds: gr(8, 0n) },
  ],
  D_PMC: [
    { text: "mov pmc[r9]=r10", situation: { r: { 9: 4n, 10: 0x57n } }, holds: at64(Offset.PMC + 32, 0x57n) },
    { text: "mov r8=pmc[r9]", situation: { r: { 9: 4n } }, holds: gr(8, 0n) },
    { text: "mov pmd[r9]=r10", situation: { r: { 9: 4n } }, vector: VIRTUALIZATION },
  ],
  D_TO_PMD: [
    { text: "mov pmd[r9]=r10", situation: { r: { 9: 4n, 10: 0x58n } }, holds: at64(Offset.PMD + 32, 0x58n) },
    { text: "mov pmc[r9]=r10", situation: { r: { 9: 4n } }, vector: VIRTUALIZATION },
  ],
  D_ITM: [
    { text: "mov cr.itm=r9", situation: { r: { 9: 0x12345n } }, holds: real(Cr.ITM, 0x12345n) },
    { text: "mov r8=cr.itm", situation: { cr: { [Cr.ITM]: 0x99n } }, holds: gr(8, 0x99n) },
    { text: "mov r8=cr.dcr", vector: VIRTUALIZATION },
  ],
  D_PSR_I: [
    { text: "ssm 0x4000", holds: all((m) => expect(m.p.psr & I).toBe(I), vpd(Vpd.VPSR, 0n)) },
    { text: "rsm 0x4000", situation: { psr: I }, holds: all((m) => expect(m.p.psr & I).toBe(0n), vpd(Vpd.VPSR, 0n)) },
    { text: "ssm 0x6000", vector: VIRTUALIZATION },
  ],
};

describe.each([
  ["vac", "A_", ACCELERATIONS],
  ["vdc", "D_", DISABLES],
] as const)("%s", (field, prefix, table) => {
  const bits = Object.entries(Vpd).filter(([name]) => name.startsWith(prefix));

  test("every bit has its rows, and no other bit does anything", () => {
    expect(Object.keys(table).sort()).toEqual(bits.map(([name]) => name).sort());
  });

  describe.each(bits)("%s", (name, number) => {
    const others = bits.map(([, other]) => other).filter((other) => other !== number);
    test.each((table[name] ?? []).map((row, i): [string, Row] => [`${row.text} (${i})`, row]))("%s", (_, row) => {
      expect(vm.execute(row.text, { ...row.situation, [field]: [number] }).vector).toBe(row.vector);
      row.holds?.(vm);
      const off = vm.execute(row.text, row.situation);
      if (row.off) {
        expect(off.vector).toBeUndefined();
        row.off(vm);
      } else expect(off.vector).toBe(VIRTUALIZATION);
    });

    test("alone is what does it: with all the others on, its first row is as without it", () => {
      const row = table[name]![0]!;
      const off = vm.execute(row.text, { ...row.situation, [field]: others });
      if (row.off) row.off(vm);
      else expect(off.vector).toBe(VIRTUALIZATION);
    });

    test("does nothing without an active VPD, and nothing above level 0 to what is privileged", () => {
      const row = table[name]![0]!;
      const without = vm.execute(row.text, { ...row.situation, [field]: [number], noVpd: true });
      if (row.off) row.off(vm);
      else expect(without.vector).toBe(VIRTUALIZATION);
      if (!["A_FROM_CPUID", "A_COVER", "A_TF", "A_FROM_INT_CR", "A_TO_INT_CR"].includes(name)) {
        const { vector, isr = 0n } = vm.execute(row.text, { ...row.situation, [field]: [number], level: 1 });
        expect([vector, Number(isr & 0xffn)]).toEqual([Vector.GENERAL_EXCEPTION, General.PRIVILEGED_OPERATION]);
      }
    });
  });
});

describe("interruption control registers follow the guest's PSR.ic", () => {
  test.each(INTERRUPTION.map((number): [string, number] => [NAMES.get(number)!, number]))("%s", (name, number) => {
    for (const vac of [[], [Vpd.A_FROM_INT_CR, Vpd.A_TO_INT_CR]]) {
      for (const text of [`mov r8=${name}`, `mov ${name}=r9`]) {
        const collecting = vm.execute(text, { vac, vpd: { [Vpd.VPSR]: IC } });
        expect([collecting.vector, (collecting.isr ?? 0n) & 0xffn]).toEqual([Vector.GENERAL_EXCEPTION, BigInt(General.ILLEGAL_OPERATION)]);
        expect(vm.execute(text, { vac, noVpd: true }).vector).toBe(VIRTUALIZATION);
      }
    }
    // The real one is the monitor's.
    vm.execute(`mov ${name}=r9`, { vac: [Vpd.A_TO_INT_CR], r: { 9: 0x20n }, cr: { [number]: 0x1000n } });
    expect(vm.p.cr(number)).toBe(0x1000n);
  });
});

describe("the environment", () => {
  test("cover at other levels than 0 does not look at the VPD", () => {
    expect(vm.execute("cover", { frame: 0x305, level: 2, vac: [Vpd.A_COVER] })).toEqual({});
    expect(vm.vpd(vcr(Cr.IFS))).toBe(0n);
  });

  test("PSR.si = 0: the guest reads the real ITC", () => {
    expect(vm.execute("mov.m r8=ar.itc")).toEqual({});
    expect(vm.execute("mov.m r8=ar.itc", { psr: bit(Psr.SI) }).vector).toBe(VIRTUALIZATION);
  });

  test.each([
    ["cause and opcode", 0x300n, 24n, 0x30100000n],
    ["cause only", 0x200n, 24n, 0x88n],
    ["opcode only", 0x100n, 0x77n, 0x30100000n],
    ["neither", 0n, 0x77n, 0x88n],
  ])("hands over %s", (_, config, cause, opcode) => {
    // Bank 0 of the monitor had these before.
    const situation = { config, r: { 24: 1n }, state: { [Offset.OTHER_BANK + 16 * 8]: 0x77, [Offset.OTHER_BANK + 16 * 9]: 0x88 } };
    expect(vm.execute("ssm 0x4000", situation).vector).toBe(VIRTUALIZATION);
    expect([vm.p.gr(24).value, vm.p.gr(25).value]).toEqual([cause, opcode]);
  });

  test("nothing is handed over, and there is no opt_handler, before an environment is initialized", () => {
    const situation = { optHandler: true, state: { [Offset.VM_ENVIRONMENT]: 0, [Offset.OTHER_BANK + 16 * 8]: 0x77 } };
    expect(vm.execute("ssm 0x4000", situation).vector).toBe(VIRTUALIZATION);
    expect(vm.p.gr(24).value).toBe(0x77n);
  });

  test("the monitor's other registers of bank 0 stay", () => {
    const state = Object.fromEntries([16, 17, 20, 21, 23, 26, 31].map((r) => [Offset.OTHER_BANK + 16 * (r - 16), 0x500 + r]));
    vm.execute("ssm 0x4000", { state, r: { 21: 1n } });
    for (const r of [16, 17, 20, 21, 23, 26, 31]) expect(vm.p.gr(r).value).toBe(BigInt(0x500 + r));
  });

  test("opt_handler takes intercepts, and nothing else", () => {
    expect(vm.execute("ssm 0x4000", { optHandler: true }).vector).toBe(0x30000);
    expect(vm.p.gr(24).value).toBe(24n);
    expect(vm.execute("mov r8=cr3", { optHandler: true }).vector).toBe(Vector.GENERAL_EXCEPTION);
    const pending = { vac: [Vpd.A_INT], vpd: { [Vpd.VHPI]: 3n } };
    expect(vm.execute("ssm 0x4000", { optHandler: true, ...pending }).vector).toBe(VIRTUAL_EXTERNAL_INTERRUPT);
  });

  test.each(Object.entries(ACCELERATIONS))("a big-endian VPD: %s", (name, rows) => {
    for (const row of rows) {
      expect(vm.execute(row.text, { ...row.situation, config: 0x304n, vac: [Vpd[name as keyof typeof Vpd]] }).vector).toBe(row.vector);
      row.holds?.(vm);
    }
  });

  test.each(Object.entries(DISABLES))("a big-endian VPD: %s", (name, rows) => {
    for (const row of rows) {
      expect(vm.execute(row.text, { ...row.situation, config: 0x304n, vdc: [Vpd[name as keyof typeof Vpd]] }).vector).toBe(row.vector);
      row.holds?.(vm);
    }
  });
});

describe("virtual external interrupts", () => {
  /** Pending: nothing, classes 1 to 15, ExtINT and NMI. */
  const PENDING = [...Array.from({ length: 16 }, (_, i) => i), 16, 32];

  test("are taken for every combination of vpsr.i, vtpr.mmi, vtpr.mic and vhpi that unmasks them, and for no other", () => {
    for (const enabled of [false, true])
      for (const mmi of [false, true])
        for (let mic = 0; mic < 16; mic++)
          for (const vhpi of PENDING) {
            const unmasked = enabled && (vhpi === 32 || (!mmi && (vhpi === 16 || vhpi > mic)));
            const tpr = (BigInt(mic) << 4n) | (mmi ? bit(16) : 0n);
            const fields = { [Vpd.VHPI]: BigInt(vhpi), [Vpd.VPSR]: enabled ? I : 0n, [vcr(Cr.TPR)]: tpr };
            const { vector } = vm.execute("srlz.d", { vac: [Vpd.A_INT], vpd: fields });
            expect(vector, `i ${enabled} mmi ${mmi} mic ${mic} vhpi ${vhpi}`).toBe(unmasked ? VIRTUAL_EXTERNAL_INTERRUPT : undefined);
          }
  });

  const pending: Situation = { vac: [Vpd.A_INT], vpd: { [Vpd.VHPI]: 5n, [Vpd.VPSR]: I } };
  test("only with a_int, in a virtual machine, with an active VPD", () => {
    expect(vm.execute("srlz.d", pending).vector).toBe(VIRTUAL_EXTERNAL_INTERRUPT);
    expect(vm.execute("srlz.d", { ...pending, vac: [] }).vector).toBeUndefined();
    expect(vm.execute("srlz.d", { ...pending, host: true }).vector).toBeUndefined();
    expect(vm.execute("srlz.d", { ...pending, noVpd: true }).vector).toBeUndefined();
  });

  test("at any level", () => {
    for (const level of [1, 2, 3]) expect(vm.execute("srlz.d", { ...pending, level }).vector).toBe(VIRTUAL_EXTERNAL_INTERRUPT);
  });

  test("leave IIP at the next instruction, which ISR.ei names, and PSR.vm in IPSR; cause and opcode are not handed over", () => {
    const registers = Object.fromEntries([Cr.IFA, Cr.ITIR, Cr.IIM, Cr.IHA].map((number) => [number, 0x1100n + BigInt(number)]));
    const state = { [Offset.OTHER_BANK + 16 * 8]: 0x77, [Offset.OTHER_BANK + 16 * 9]: 0x88 };
    expect(vm.execute("ssm 0x4000", { vac: [Vpd.A_INT], vpd: { [Vpd.VHPI]: 5n }, cr: registers, state })).toEqual({
      vector: VIRTUAL_EXTERNAL_INTERRUPT,
      isr: 1n << BigInt(Isr.EI),
    });
    const { p } = vm;
    expect([p.cr(Cr.IIP), (p.cr(Cr.IPSR) >> BigInt(Psr.RI)) & 3n]).toEqual([vm.ip, 1n]);
    expect(p.cr(Cr.IPSR) & bit(Psr.VM)).toBe(bit(Psr.VM));
    expect(p.psr & (bit(Psr.VM) | bit(Psr.BN) | IC)).toBe(0n);
    expect([p.gr(24).value, p.gr(25).value]).toEqual([0x77n, 0x88n]);
    for (const [number, value] of Object.entries(registers)) expect(p.cr(Number(number))).toBe(value);
  });

  test("come after external interrupts", () => {
    vm.execute("srlz.d", pending);
    const { p } = vm;
    expect(vm.execute("srlz.d", { ...pending, psr: I, host: true }).vector).toBeUndefined();
    p.instance.exports.interrupt(0x40);
    p.psr = p.psr | bit(Psr.VM);
    p.run(1);
    expect(Number(p.ip & 0x7fffn)).toBe(Vector.EXTERNAL_INTERRUPT);
  });
});

describe("vmsw", () => {
  const now = (): bigint => (vm.p.psr >> BigInt(Psr.VM)) & 1n;
  test.each([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n])("from a page with access rights %s", (rights) => {
    // Rights that do not let level 0 execute fault on the fetch.
    if (![1n, 3n, 5n, 7n].includes(rights)) return;
    for (const host of [false, true])
      for (const value of [0, 1]) {
        expect(vm.execute(`vmsw.${value}`, { rights, host }).vector).toBe(rights === 7n ? undefined : VIRTUALIZATION);
        if (rights === 7n) expect(now()).toBe(BigInt(value));
        else expect(vm.p.gr(24).value).toBe(40n);
      }
  });

  test("is intercepted where code is not translated, where it is not enabled, and where vdc says so", () => {
    for (const host of [false, true]) {
      expect(vm.execute("vmsw.0", { rights: 7n, host, state: { [Offset.VMSW_ENABLED]: 0 } }).vector).toBe(VIRTUALIZATION);
      expect(vm.execute("vmsw.1", { rights: 7n, host, vdc: [Vpd.D_VMSW] }).vector).toBe(VIRTUALIZATION);
    }
  });

  test("does not exist without virtual machines, and is privileged", () => {
    const without = vm.execute("vmsw.0", { rights: 7n, host: true, level: 3, state: { [Offset.VM_AVAILABLE]: 0 } });
    expect([without.vector, (without.isr ?? 0n) & 0xffn]).toEqual([Vector.GENERAL_EXCEPTION, BigInt(General.ILLEGAL_OPERATION)]);
    const user = vm.execute("vmsw.0", { rights: 7n, level: 3, vdc: [Vpd.D_VMSW] });
    expect([user.vector, (user.isr ?? 0n) & 0xffn]).toEqual([Vector.GENERAL_EXCEPTION, BigInt(General.PRIVILEGED_OPERATION)]);
  });

  test("changes nothing else", () => {
    vm.execute("vmsw.0", { rights: 7n, r: { 16: 5n, 9: 6n } });
    expect(vm.p.psr & (bit(Psr.BN) | IC | bit(Psr.IT))).toBe(bit(Psr.BN) | IC | bit(Psr.IT));
    expect([vm.p.gr(16).value, vm.p.gr(9).value]).toEqual([5n, 6n]);
  });
});

describe("the uppermost address bit", () => {
  const HIGH = bit(60);
  const NEXT = bit(59);
  const general = (access: bigint): { vector: number; isr: bigint } => ({
    vector: Vector.GENERAL_EXCEPTION,
    isr: BigInt(General.RESERVED_REGISTER_FIELD) | access,
  });
  const READ = bit(Isr.R);
  const WRITE = bit(Isr.W);

  test.each([
    ["ld8 r8=[r9]", READ],
    ["st8 [r9]=r8", WRITE],
  ])("%s: bit 60 must be bit 59 in a virtual machine", (text, access) => {
    for (const region of [0n, 5n << 61n])
      for (const [address, good] of [
        [0n, true],
        [HIGH | NEXT, true],
        [HIGH, false],
        [NEXT, false],
      ] as const) {
        const r = { 9: region | address | 0x8000000n };
        const outcome = vm.execute(text, { r });
        if (good) expect(outcome.vector).toBe(Vector.ALTERNATE_DATA_TLB);
        else expect(outcome).toEqual(general(access));
        expect(vm.execute(text, { r, host: true }).vector).toBe(Vector.ALTERNATE_DATA_TLB);
      }
  });

  test("a branch to such an address is a trap in a virtual machine only", () => {
    for (const host of [false, true]) {
      const { p } = vm;
      vm.execute("srlz.d", { host });
      p.ip = HIGH | 0x100000n;
      p.run(1);
      expect(Number(p.ip & 0x7fffn)).toBe(host ? Vector.ALTERNATE_INSTRUCTION_TLB : Vector.LOWER_PRIVILEGE_TRANSFER);
    }
  });
});

describe("PSR.vm", () => {
  test("is not read by mov from psr", () => {
    vm.execute("mov r8=psr", { vac: [Vpd.A_FROM_PSR], vpd: { [Vpd.VPSR]: bit(Psr.VM) } });
    expect(vm.p.gr(8).value & bit(Psr.VM)).toBe(0n);
  });

  test("is entered by rfi of the monitor, and refused where there are no virtual machines", () => {
    const cr = { [Cr.IPSR]: bit(Psr.VM) | IC, [Cr.IIP]: 0x200000n };
    expect(vm.execute("rfi", { host: true, cr })).toEqual({});
    expect(vm.p.psr & bit(Psr.VM)).toBe(bit(Psr.VM));
    const { vector, isr = 0n } = vm.execute("rfi", { host: true, cr, state: { [Offset.VM_AVAILABLE]: 0 } });
    expect([vector, Number(isr & 0xffn)]).toEqual([Vector.GENERAL_EXCEPTION, General.RESERVED_REGISTER_FIELD]);
  });
});
