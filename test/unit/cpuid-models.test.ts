/** The CPU models: what CPUID says is consistent with itself, with the features, and with what is implemented. */
import { beforeAll, describe, expect, test } from "vitest";
import { CONTROLS } from "../../src/spec/vmx/controls.ts";
import { CPU_FEATURES } from "../../src/spec/x86/cpu-features.ts";
import { CPU_MODEL_NAMES, IMPLEMENTED, cpuModel } from "../../src/spec/x86/cpu-models.ts";
import { IntegerRig, OUTCOME, applyModel } from "./integer-rig.ts";

let rig: IntegerRig;
beforeAll(async () => {
  rig = await IntegerRig.build({ signal: () => undefined });
});

interface Result {
  eax: number;
  ebx: number;
  ecx: number;
  edx: number;
}
function cpuid(leaf: number, subleaf = 0): Result {
  rig.set("RAX", BigInt(leaf));
  rig.set("RCX", BigInt(subleaf));
  expect(rig.exec("execCpuid")).toBe(OUTCOME.RETIRE);
  const [eax, ecx, edx, ebx] = [0, 1, 2, 3].map((n) => Number(rig.register(n))) as [number, number, number, number];
  return { eax, ebx, ecx, edx };
}

test("feature numbers are unique and below 256", () => {
  const numbers = CPU_FEATURES.map((f) => f.number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Math.max(...numbers)).toBeLessThan(256);
  for (const name of IMPLEMENTED) expect(CPU_FEATURES.map((f) => f.name)).toContain(name);
});

test("a name that is no model is a RangeError", () => {
  expect(() => cpuModel("pentium9")).toThrow(RangeError);
});

describe.each(CPU_MODEL_NAMES)("%s", (name) => {
  const model = cpuModel(name);
  const start = (): void => {
    rig.long();
    applyModel(rig, model);
    rig.cpu64("APIC_BASE", 0xfee00900n);
  };

  test("advertises every one of its features, and nothing that is not implemented", () => {
    start();
    const reported = CPU_FEATURES.filter(
      (f) => (cpuid(f.leaf, f.subleaf)[f.register] >>> f.bit) & 1 && (f.leaf < 0x80000000 ? f.leaf <= cpuid(0).eax : true),
    ).map((f) => f.name);
    expect(reported.sort()).toEqual([...model.features].sort());
    for (const feature of model.features) expect(IMPLEMENTED.has(feature)).toBe(true);
    model.featureWords.forEach((word, i) =>
      expect(word).toBe(
        CPU_FEATURES.filter((f) => model.features.has(f.name) && f.number >> 5 === i).reduce(
          (sum, f) => (sum | (1 << (f.number & 31))) >>> 0,
          0,
        ),
      ),
    );
  });

  test("has vendor, brand, caches, address sizes, and repeats its highest basic leaf beyond it", () => {
    start();
    const text = (words: readonly number[]): string =>
      words
        .map((w) => String.fromCharCode(w & 255, (w >>> 8) & 255, (w >>> 16) & 255, w >>> 24))
        .join("")
        .replace(/\0+$/, "");
    const zero = cpuid(0);
    expect(text([zero.ebx, zero.edx, zero.ecx])).toBe("GenuineIntel");
    expect(text([2, 3, 4].flatMap((n) => Object.values(cpuid(0x80000000 + n))))).toBe(`nonroot virtual CPU (${name})`);
    expect(cpuid(0x80000008).eax).toBe(model.physicalAddressBits | (model.linearAddressBits << 8));
    expect(cpuid(4, 0).eax & 31).toBe(1);
    expect(cpuid(4, 9).eax).toBe(0);
    expect(cpuid(0x7fff)).toEqual(cpuid(zero.eax));
    expect(cpuid(0x80001000)).toEqual(cpuid(zero.eax));
  });

  test("shows the processor's state: OSXSAVE, APIC enable, SYSCALL by mode, APIC ID", () => {
    start();
    rig.cpu64("CR4", 0x40000n);
    expect((cpuid(1).ecx >>> 27) & 1).toBe(1);
    rig.cpu64("APIC_BASE", 0xfee00000n);
    expect((cpuid(1).edx >>> 9) & 1).toBe(0);
    rig.machine("VCPU_COUNT", 2);
    rig.machine("VCPU_CURRENT", 1);
    expect(cpuid(1).ebx >>> 16).toBe(0x0102);
    expect((cpuid(1).edx >>> 28) & 1).toBe(1);
    expect(cpuid(4, 0).eax >>> 26).toBe(1);
    if (cpuid(0).eax >= 0xb && name !== "penryn") expect(cpuid(0xb, 1)).toEqual({ eax: 1, ebx: 2, ecx: 0x201, edx: 1 });
    expect((cpuid(0x80000001).edx >>> 11) & 1).toBe(1);
    rig.segment(1, 0n, 0xffffffff, 0xc09b);
    rig.call("updateMode");
    expect((cpuid(0x80000001).edx >>> 11) & 1).toBe(0);
  });

  test("has VMX capability MSRs that allow what they require", () => {
    const [basic, pin, primary, exit, entry] = model.vmxCapability as [bigint, bigint, bigint, bigint, bigint];
    for (const word of [pin, primary, exit, entry]) expect(word & 0xffffffffn & ~(word >> 32n)).toBe(0n);
    expect(basic & 0x80000000n).toBe(0n);
  });
});

test("controls that a model leaves out exist, and Penryn has no EPT", () => {
  const names = new Set(CONTROLS.map((c) => c.name));
  expect(names.has("ENABLE_EPT") && names.has("LOAD_PAT") && names.has("LOAD_EFER")).toBe(true);
  const secondary = (name: string): bigint => cpuModel(name).vmxCapability[11]! >> 32n;
  expect([secondary("penryn") & 2n, secondary("nehalem") & 0x82n, secondary("skylake") & 0x82n]).toEqual([0n, 2n, 0x82n]);
});

test("the nominal TSC frequency is in leaves 15H and 16H", () => {
  rig.long();
  applyModel(rig, cpuModel("skylake"));
  expect(cpuid(0x15)).toEqual({ eax: 1, ebx: 1, ecx: 1_000_000_000, edx: 0 });
  expect(cpuid(0x16)).toEqual({ eax: 1000, ebx: 1000, ecx: 100, edx: 0 });
});
