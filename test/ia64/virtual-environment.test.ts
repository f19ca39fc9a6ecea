/**
 * What a monitor and its guest share beside the options: the environment of PAL_VP_INIT_ENV, opt_handler, virtual external interrupts,
 * vmsw, the missing address bit, PSR.vm.
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
