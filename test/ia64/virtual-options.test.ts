/**
 * What a monitor can choose: accelerations (vac) and disables (vdc).
 *
 * @source Itanium SDM vol. 2 "Virtualization optimizations"
 */
import { beforeAll, describe, expect, test } from "vitest";
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as General from "../../assembly/spec/ia64/general-exception.ts";
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

describe("the same", () => {
  test.each(Object.entries(ACCELERATIONS))("in a big-endian VPD: %s", (name, rows) => {
    for (const row of rows) {
      expect(vm.execute(row.text, { ...row.situation, config: 0x304n, vac: [Vpd[name as keyof typeof Vpd]] }).vector).toBe(row.vector);
      row.holds?.(vm);
    }
  });

  test.each(Object.entries(DISABLES))("in a big-endian VPD: %s", (name, rows) => {
    for (const row of rows) {
      expect(vm.execute(row.text, { ...row.situation, config: 0x304n, vdc: [Vpd[name as keyof typeof Vpd]] }).vector).toBe(row.vector);
      row.holds?.(vm);
    }
  });
});
