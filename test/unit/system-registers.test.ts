/** Control registers, debug registers, MSRs: reserved bits, consistency rules and effects. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { MSRS } from "../../src/spec/x86/msrs.ts";
import * as Msr from "../../assembly/spec/msr.ts";
import { cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { IntegerRig, OUTCOME, VECTOR, applyModel } from "./integer-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build({ signal: () => undefined });
});
beforeEach(() => {
  rig.long();
  applyModel(rig, cpuModel("skylake"));
});

const CR0 = { PE: 1n, TS: 8n, ET: 0x10n, NE: 0x20n, WP: 0x10000n, NW: 0x20000000n, CD: 0x40000000n, PG: 0x80000000n };
const CR4 = { PAE: 0x20n, VMXE: 0x2000n, PCIDE: 0x20000n, LA57: 0x1000n };

function movToCr(n: number, value: bigint): number {
  rig.set("RBX", value);
  return rig.exec("execMovToCr", { reg: n, rm: 3 });
}
function expectGp(outcome: number): void {
  expect(outcome).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.GP);
}

test("MOV to CR0 refuses inconsistent bits and hardwires ET", () => {
  rig.protected();
  applyModel(rig, cpuModel("skylake"));
  expectGp(movToCr(0, CR0.PG));
  expectGp(movToCr(0, CR0.PE | CR0.NW));
  expect(movToCr(0, CR0.PE | CR0.CD | CR0.NW | 0x1000n)).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("CR0")).toBe(CR0.PE | CR0.ET | CR0.CD | CR0.NW);
  rig.long();
  expectGp(movToCr(0, 0x100000000n | CR0.PE));
  rig.privilege(3);
  expectGp(movToCr(0, CR0.PE));
});

test("paging with EFER.LME enters IA-32e mode; its conditions are #GP", () => {
  rig.protected();
  applyModel(rig, cpuModel("skylake"));
  rig.cpu64("EFER", 0x100n);
  expectGp(movToCr(0, CR0.PE | CR0.PG));
  rig.cpu64("CR4", CR4.PAE);
  expect(movToCr(0, CR0.PE | CR0.PG)).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("EFER")).toBe(0x500n);
  // Compatibility mode may leave it; 64-bit mode may not.
  expect(movToCr(0, CR0.PE)).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("EFER")).toBe(0x100n);
  movToCr(0, CR0.PE | CR0.PG);
  rig.segment(1, 0n, 0xffffffff, 0xa09b);
  rig.call("updateMode");
  expectGp(movToCr(0, CR0.PE));
});

test("a 16-bit TSS or CS.L forbids entering IA-32e mode", () => {
  rig.protected();
  applyModel(rig, cpuModel("skylake"));
  rig.cpu64("EFER", 0x100n);
  rig.cpu64("CR4", CR4.PAE);
  rig.segment(7, 0n, 0x67, 0x83);
  expectGp(movToCr(0, CR0.PE | CR0.PG));
  rig.segment(7, 0n, 0x67, 0x8b);
  rig.segment(1, 0n, 0xffffffff, 0xa09b);
  expectGp(movToCr(0, CR0.PE | CR0.PG));
});

test("PAE paging loads the PDPTEs and refuses reserved bits in them", () => {
  rig.protected();
  applyModel(rig, cpuModel("skylake"));
  rig.cpu64("CR4", CR4.PAE);
  rig.write64(0x3000n, 0x4001n);
  rig.write64(0x3008n, 0x5003n);
  expect(movToCr(3, 0x3000n)).toBe(OUTCOME.RETIRE_END);
  expectGp(movToCr(0, CR0.PE | CR0.PG));
  rig.write64(0x3008n, 0x5001n);
  expect(movToCr(0, CR0.PE | CR0.PG)).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("PDPTE", 1)).toBe(0x5001n);
});

test("CR3 has MAXPHYADDR bits; bit 63 counts only with PCIDE", () => {
  expectGp(movToCr(3, 1n << 39n));
  expect(movToCr(3, 0x7ffffff000n)).toBe(OUTCOME.RETIRE_END);
  expectGp(movToCr(3, 1n << 63n));
  rig.cpu64("CR3", 0n);
  rig.cpu64("CR4", CR4.PAE);
  expect(movToCr(4, CR4.PAE | CR4.PCIDE)).toBe(OUTCOME.RETIRE_END);
  expect(movToCr(3, (1n << 63n) | 0x1001n)).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("CR3")).toBe(0x1001n);
});

test("CR4: bits of features the model lacks are reserved; PCIDE and PAE have conditions", () => {
  rig.cpu64("CR4", CR4.PAE);
  expectGp(movToCr(4, CR4.PAE | CR4.LA57));
  expectGp(movToCr(4, CR4.PAE | 0x8000n));
  expectGp(movToCr(4, 0n));
  rig.cpu64("CR3", 1n);
  expectGp(movToCr(4, CR4.PAE | CR4.PCIDE));
  rig.cpu64("CR3", 0n);
  expect(movToCr(4, CR4.PAE | CR4.PCIDE)).toBe(OUTCOME.RETIRE_END);
  rig.protected();
  applyModel(rig, cpuModel("skylake", ["PCID"]));
  expectGp(movToCr(4, CR4.PCIDE));
});

test("VMX operation fixes PE, PG, NE and VMXE", () => {
  rig.cpu64("CR0", CR0.PE | CR0.PG | CR0.NE | CR0.ET);
  rig.cpu64("CR4", CR4.PAE | CR4.VMXE);
  rig.cpu("VMX_ON", 1);
  expectGp(movToCr(4, CR4.PAE));
  expectGp(movToCr(0, CR0.PE | CR0.PG));
  expect(movToCr(0, CR0.PE | CR0.PG | CR0.NE | CR0.WP)).toBe(OUTCOME.RETIRE_END);
});

test("CR1, CR5 and CR9 do not exist; CR8 is the task priority", () => {
  for (const n of [1, 5, 6, 7, 9, 15]) {
    expect(movToCr(n, 0n)).toBe(OUTCOME.FAULT);
    expect(rig.fault()).toBe(VECTOR.UD);
  }
  expectGp(movToCr(8, 16n));
  expect(movToCr(8, 9n)).toBe(OUTCOME.RETIRE_END);
  rig.exec("execMovFromCr", { reg: 8, rm: 6 });
  expect(rig.value("RSI")).toBe(9n);
});

test("LMSW sets but never clears PE; CLTS clears TS; SMSW reads", () => {
  rig.set("RBX", 8n);
  expect(rig.exec("execLmsw", { size: 2, rm: 3 })).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("CR0") & 0xfn).toBe(9n);
  expect(rig.exec("execClts")).toBe(OUTCOME.RETIRE_END);
  expect(rig.get64("CR0") & 0xfn).toBe(1n);
  rig.exec("execSmsw", { size: 4, rm: 6 });
  expect(rig.value("RSI")).toBe(rig.get64("CR0"));
});

test("debug registers: aliases, reserved bits, general detect", () => {
  const movToDr = (n: number, value: bigint): number => {
    rig.set("RBX", value);
    return rig.exec("execMovToDr", { reg: n, rm: 3 });
  };
  const dr = (n: number): bigint => {
    expect(rig.exec("execMovFromDr", { reg: n, rm: 6 })).toBe(OUTCOME.RETIRE);
    return rig.value("RSI");
  };
  movToDr(6, 0n);
  expect([dr(6), dr(4)]).toEqual([0xffff0ff0n, 0xffff0ff0n]);
  movToDr(7, 0xffffn & ~0x2000n);
  expect(dr(5)).toBe(0x7ffn | 0x400n);
  expectGp(movToDr(7, 1n << 32n));
  rig.cpu64("CR4", 8n);
  expect(movToDr(4, 0n)).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.UD);
  movToDr(7, 0x2000n);
  expect(movToDr(0, 0n)).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.DB);
});

test("every MSR of the table reads its reset value, takes allowed bits and refuses the others", () => {
  for (const row of MSRS) {
    const { features, lastBranch } = cpuModel("skylake");
    const present =
      (row.feature === undefined || features.has(row.feature)) && (row.branches === undefined || (lastBranch.msrs & row.branches) !== 0);
    for (let i = 0; i < Math.min(row.count ?? 1, 4); i++) {
      const index = row.index + i;
      rig.long();
      applyModel(rig, cpuModel("skylake"));
      const value = rig.call64("rdmsrValue", index);
      const fault = rig.fault();
      const readable = present && row.access !== "w";
      expect([row.name, i, fault]).toEqual([row.name, i, readable ? undefined : VECTOR.GP]);
      if (readable && row.value !== undefined) expect([row.name, value]).toEqual([row.name, row.value]);
      if (readable && row.field !== undefined && !row.field.startsWith("segBase"))
        expect([row.name, value]).toEqual([row.name, row.reset ?? 0n]);
      if (row.access === "r" || !present) {
        expect([row.name, rig.call("writeMsr", index, value)]).toEqual([row.name, 0]);
        expect(rig.fault()).toBe(VECTOR.GP);
        continue;
      }
      if (row.field === undefined) continue;
      for (let bit = 0n; bit < 64n; bit++) {
        const isHeld = row.writable === undefined || ((row.writable >> bit) & 1n) === 1n;
        const allowed = isHeld || (((row.unused ?? 0n) >> bit) & 1n) === 1n;
        if (row.check !== undefined && allowed) continue;
        expect([row.name, bit, rig.call("writeMsr", index, 1n << bit) !== 0]).toEqual([row.name, bit, allowed]);
        expect(rig.fault()).toBe(allowed ? undefined : VECTOR.GP);
        if (allowed) expect([row.name, rig.call64("rdmsrValue", index)]).toEqual([row.name, isHeld ? 1n << bit : 0n]);
      }
    }
  }
});

test("an MSR that has no row does not exist", () => {
  for (const index of [0x1, 0xc1, 0x186, 0x494, 0x7ff, 0xc0000104, 0xc0010000, 0xffffffff]) {
    rig.call64("rdmsrValue", index);
    expect([index, rig.fault()]).toEqual([index, VECTOR.GP]);
  }
});

test("checks of MSR values: canonical addresses, memory types, MTRR masks", () => {
  const takes = (index: number, value: bigint): boolean => {
    const ok = rig.call("writeMsr", index, value) !== 0;
    rig.fault();
    return ok;
  };
  expect([takes(Msr.LSTAR, 0xffff800000000000n), takes(Msr.LSTAR, 0x800000000000n)]).toEqual([true, false]);
  expect([takes(Msr.PAT, 0x0007040600070406n), takes(Msr.PAT, 2n), takes(Msr.PAT, 8n << 56n)]).toEqual([true, false, false]);
  expect([takes(0x250, 0x0606060606060606n), takes(0x250, 7n)]).toEqual([true, false]);
  expect([takes(0x200, 0x80000006n), takes(0x200, 0x80000106n), takes(0x200, 1n << 39n)]).toEqual([true, false, false]);
  expect([takes(0x201, 0x7ff8000800n), takes(0x201, 0x7ff8000801n)]).toEqual([true, false]);
  const ones = 0xffffffffffffffffn;
  const bank = (register: number, ...values: bigint[]): boolean[] => values.map((value) => takes(0x400 + register, value));
  expect(bank(0, 0n, ones, 1n)).toEqual([true, true, false]);
  expect(bank(1, 0n, 1n)).toEqual([true, false]);
  expect([bank(2, 0n, ones, 1n), bank(3, 0n, ones, 1n)]).toEqual([
    [true, true, true],
    [true, true, true],
  ]);
});

test("IA32_MISC_ENABLE holds what may be written, keeps what is fixed, and refuses the rest", () => {
  const fixed = 0x1800n;
  // Fast strings, thermal control, SpeedStep, MONITOR, CPUID limit, xTPR, execute disable.
  const value = 0x400c50009n;
  expect(rig.call("writeMsr", Msr.MISC_ENABLE, value)).toBe(1);
  expect(rig.call64("rdmsrValue", Msr.MISC_ENABLE)).toBe(value | fixed);
  expect(rig.call("writeMsr", Msr.MISC_ENABLE, 0n)).toBe(1);
  expect(rig.call64("rdmsrValue", Msr.MISC_ENABLE)).toBe(fixed);
  for (const bit of [1n, 7n, 17n, 35n, 63n]) expect([bit, rig.call("writeMsr", Msr.MISC_ENABLE, 1n << bit)]).toEqual([bit, 0]);
});

test("EFER: LMA is read-only, LME is fixed while paging is on, unknown bits are #GP", () => {
  rig.protected();
  applyModel(rig, cpuModel("skylake"));
  expect(rig.call("writeMsr", Msr.EFER, 0x901n)).toBe(1);
  expect(rig.get64("EFER")).toBe(0x901n);
  rig.cpu64("CR0", CR0.PE | CR0.PG);
  expect(rig.call("writeMsr", Msr.EFER, 0x801n)).toBe(0);
  rig.fault();
  expect(rig.call("writeMsr", Msr.EFER, 0x1000n)).toBe(0);
  expect(rig.fault()).toBe(VECTOR.GP);
});

test("writing the TSC moves TSC_ADJUST; RDTSC obeys CR4.TSD", () => {
  rig.machine64("TICKS", 1000n);
  expect(rig.call("writeMsr", Msr.TSC, 0x100000500n)).toBe(1);
  rig.exec("execRdtsc");
  expect([rig.value("RAX"), rig.value("RDX")]).toEqual([0x500n, 1n]);
  expect(rig.call64("rdmsrValue", Msr.TSC_ADJUST)).toBe(0x100000500n - 1000n);
  rig.cpu64("CR4", 4n);
  rig.privilege(3);
  expectGp(rig.exec("execRdtsc"));
});

test("FEATURE_CONTROL takes one write with the lock bit", () => {
  expect(rig.call("writeMsr", Msr.FEATURE_CONTROL, 2n)).toBe(0);
  rig.fault();
  expect(rig.call("writeMsr", Msr.FEATURE_CONTROL, 5n)).toBe(1);
  expect(rig.call("writeMsr", Msr.FEATURE_CONTROL, 5n)).toBe(0);
  rig.fault();
  rig.set("RCX", BigInt(Msr.FEATURE_CONTROL));
  rig.exec("execRdmsr");
  expect([rig.value("RAX"), rig.value("RDX")]).toEqual([5n, 0n]);
});

test("INVPCID checks type, reserved bits, PCIDE and the address", () => {
  const invpcid = (type: bigint, context: bigint, address: bigint): number => {
    rig.set("RBX", type);
    rig.write64(0x1000n, context);
    rig.write64(0x1008n, address);
    return rig.exec("execInvpcid", { reg: 3, memory: 0x1000 });
  };
  expectGp(invpcid(4n, 0n, 0n));
  expectGp(invpcid(2n, 0x1000n, 0n));
  expectGp(invpcid(1n, 1n, 0n));
  expectGp(invpcid(0n, 0n, 1n << 60n));
  expect(invpcid(2n, 5n, 0n)).toBe(OUTCOME.RETIRE_END);
  rig.cpu64("CR4", CR4.PCIDE);
  expect(invpcid(1n, 5n, 0n)).toBe(OUTCOME.RETIRE_END);
});

test("FS and GS bases need CR4.FSGSBASE and canonical values", () => {
  rig.set("RBX", 0xffff888000001000n);
  expect(rig.exec("execWrgsbase", { rm: 3 })).toBe(OUTCOME.FAULT);
  expect(rig.fault()).toBe(VECTOR.UD);
  rig.cpu64("CR4", 0x10000n);
  expect(rig.exec("execWrgsbase", { rm: 3 })).toBe(OUTCOME.RETIRE);
  rig.exec("execRdgsbase", { rm: 6 });
  expect(rig.value("RSI")).toBe(0xffff888000001000n);
  rig.set("RBX", 1n << 60n);
  expectGp(rig.exec("execWrfsbase", { rm: 3 }));
});

test("HLT enters the HLT activity state at CPL 0 only", () => {
  expect(rig.exec("execHlt")).toBe(OUTCOME.RETIRE_END);
  expect(rig.get("ACTIVITY")).toBe(1);
  rig.privilege(3);
  expectGp(rig.exec("execHlt"));
});
