import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import { type Field, PAGE, VmxRig } from "./vmx-rig.ts";
import { RAM_BASE } from "../../assembly/spec/layout.ts";

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => {
  vm.reset();
  vm.call("locateBitmaps");
});

const truth = (name: string, ...args: (number | bigint)[]): boolean => vm.call(name, ...args) !== 0;
const setBit = (page: number, bit: number): void => {
  vm.harness.bytes[RAM_BASE + page + (bit >> 3)]! |= 1 << (bit & 7);
};

describe.each<[predicate: string, word: Field, mask: number]>([
  ["hltExits", "PRIMARY_CONTROLS", Control.HLT_EXITING],
  ["invlpgExits", "PRIMARY_CONTROLS", Control.INVLPG_EXITING],
  ["mwaitExits", "PRIMARY_CONTROLS", Control.MWAIT_EXITING],
  ["monitorExits", "PRIMARY_CONTROLS", Control.MONITOR_EXITING],
  ["pauseExits", "PRIMARY_CONTROLS", Control.PAUSE_EXITING],
  ["rdpmcExits", "PRIMARY_CONTROLS", Control.RDPMC_EXITING],
  ["rdtscExits", "PRIMARY_CONTROLS", Control.RDTSC_EXITING],
  ["movDrExits", "PRIMARY_CONTROLS", Control.MOV_DR_EXITING],
  ["movFromCr3Exits", "PRIMARY_CONTROLS", Control.CR3_STORE_EXITING],
  ["movToCr8Exits", "PRIMARY_CONTROLS", Control.CR8_LOAD_EXITING],
  ["movFromCr8Exits", "PRIMARY_CONTROLS", Control.CR8_STORE_EXITING],
  ["interruptWindowExits", "PRIMARY_CONTROLS", Control.INTERRUPT_WINDOW_EXITING],
  ["nmiWindowExits", "PRIMARY_CONTROLS", Control.NMI_WINDOW_EXITING],
  ["monitorTrapFlag", "PRIMARY_CONTROLS", Control.MONITOR_TRAP_FLAG],
  ["externalInterruptExits", "PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING],
  ["nmiExits", "PIN_BASED_CONTROLS", Control.NMI_EXITING],
  ["virtualNmis", "PIN_BASED_CONTROLS", Control.VIRTUAL_NMIS],
  ["wbinvdExits", "SECONDARY_CONTROLS", Control.WBINVD_EXITING],
  ["rdrandExits", "SECONDARY_CONTROLS", Control.RDRAND_EXITING],
  ["rdseedExits", "SECONDARY_CONTROLS", Control.RDSEED_EXITING],
  ["descriptorTableExits", "SECONDARY_CONTROLS", Control.DESCRIPTOR_TABLE_EXITING],
])("%s", (predicate, word, mask) => {
  test("follows its control", () => {
    vm.disable(word, mask);
    expect(truth(predicate)).toBe(false);
    vm.enable(word, mask);
    expect(truth(predicate)).toBe(true);
    if (word !== "SECONDARY_CONTROLS") return;
    vm.disable("PRIMARY_CONTROLS", Control.ACTIVATE_SECONDARY_CONTROLS);
    expect(truth(predicate)).toBe(false);
  });
});

describe("instructions that a control makes known", () => {
  test.each([
    ["rdtscpIsUndefined", "rdtscpExits", Control.ENABLE_RDTSCP, Control.RDTSC_EXITING],
    ["invpcidIsUndefined", "invpcidExits", Control.ENABLE_INVPCID, Control.INVLPG_EXITING],
  ])("%s, then %s", (undefinedName, exitsName, enable, exiting) => {
    vm.enable("PRIMARY_CONTROLS", exiting);
    expect([truth(undefinedName), truth(exitsName)]).toEqual([true, false]);
    vm.enable("SECONDARY_CONTROLS", enable);
    expect([truth(undefinedName), truth(exitsName)]).toEqual([false, true]);
    vm.disable("PRIMARY_CONTROLS", exiting);
    expect([truth(undefinedName), truth(exitsName)]).toEqual([false, false]);
  });
});

describe("control registers", () => {
  test("MOV to CR0 and CR4 exit only on host-owned bits that differ from the shadow", () => {
    vm.write({ CR0_GUEST_HOST_MASK: 0x20, CR0_READ_SHADOW: 0x20, CR4_GUEST_HOST_MASK: 0x2000, CR4_READ_SHADOW: 0 });
    expect(truth("movToCr0Exits", 0x31n)).toBe(false);
    expect(truth("movToCr0Exits", 0x11n)).toBe(true);
    expect(truth("movToCr4Exits", 0x20n)).toBe(false);
    expect(truth("movToCr4Exits", 0x2020n)).toBe(true);
  });

  test("reads mix the register and the shadow, writes keep host-owned bits", () => {
    vm.cpu64("CR0", 0x80000031n);
    vm.cpu64("CR4", 0x2020n);
    vm.write({ CR0_GUEST_HOST_MASK: 0x80000020n, CR0_READ_SHADOW: 0, CR4_GUEST_HOST_MASK: 0x2000, CR4_READ_SHADOW: 0 });
    expect(BigInt(vm.call("readCr0ForGuest"))).toBe(0x11n);
    expect(BigInt(vm.call("readCr4ForGuest"))).toBe(0x20n);
    expect(BigInt.asUintN(64, BigInt(vm.call("writeCr0ForGuest", 0x1n)))).toBe(0x80000021n);
    expect(BigInt(vm.call("writeCr4ForGuest", 0x30n))).toBe(0x2030n);
  });

  test("MOV to CR3 exits unless the value is one of the first targets", () => {
    vm.enable("PRIMARY_CONTROLS", Control.CR3_LOAD_EXITING);
    vm.write({ CR3_TARGET_VALUE0: 0x1000, CR3_TARGET_VALUE1: 0x2000, CR3_TARGET_VALUE2: 0x3000, CR3_TARGET_VALUE3: 0x4000 });
    for (let count = 0; count <= 4; count++) {
      vm.write({ CR3_TARGET_COUNT: count });
      for (let i = 0; i < 4; i++) expect(truth("movToCr3Exits", BigInt(0x1000 * (i + 1)))).toBe(i >= count);
    }
    vm.disable("PRIMARY_CONTROLS", Control.CR3_LOAD_EXITING);
    expect(truth("movToCr3Exits", 0x9000n)).toBe(false);
  });

  test("CLTS exits if TS is host-owned and shadowed as 1, and does nothing if shadowed as 0", () => {
    expect([truth("cltsExits"), truth("cltsIsIgnored")]).toEqual([false, false]);
    vm.write({ CR0_GUEST_HOST_MASK: 8, CR0_READ_SHADOW: 8 });
    expect(truth("cltsExits")).toBe(true);
    vm.write({ CR0_READ_SHADOW: 0 });
    expect([truth("cltsExits"), truth("cltsIsIgnored")]).toEqual([false, true]);
  });

  test("LMSW exits on PE only if it sets it, on MP EM TS either way", () => {
    vm.write({ CR0_GUEST_HOST_MASK: 0xf, CR0_READ_SHADOW: 0x1 });
    expect(truth("lmswExits", 0x0n)).toBe(false);
    expect(truth("lmswExits", 0x1n)).toBe(false);
    expect(truth("lmswExits", 0x3n)).toBe(true);
    vm.write({ CR0_READ_SHADOW: 0x8 });
    expect(truth("lmswExits", 0x8n)).toBe(false);
    expect(truth("lmswExits", 0x9n)).toBe(true);
    expect(truth("lmswExits", 0x0n)).toBe(true);
  });
});

describe("I/O", () => {
  test("unconditional I/O exiting counts only without bitmaps", () => {
    expect(truth("ioExits", 0x3f8, 1)).toBe(false);
    vm.enable("PRIMARY_CONTROLS", Control.UNCONDITIONAL_IO_EXITING);
    expect(truth("ioExits", 0x3f8, 1)).toBe(true);
    vm.enable("PRIMARY_CONTROLS", Control.USE_IO_BITMAPS);
    expect(truth("ioExits", 0x3f8, 1)).toBe(false);
  });

  test("every port of the access counts, in both bitmaps, and wrapping around exits", () => {
    vm.enable("PRIMARY_CONTROLS", Control.USE_IO_BITMAPS);
    setBit(PAGE.IO_A, 0x3fb);
    setBit(PAGE.IO_B, 0x10);
    expect(truth("ioExits", 0x3f8, 2)).toBe(false);
    expect(truth("ioExits", 0x3f8, 4)).toBe(true);
    expect(truth("ioExits", 0x3fb, 1)).toBe(true);
    expect(truth("ioExits", 0x3fc, 1)).toBe(false);
    expect(truth("ioExits", 0x800f, 1)).toBe(false);
    expect(truth("ioExits", 0x800f, 2)).toBe(true);
    expect(truth("ioExits", 0xffff, 1)).toBe(false);
    expect(truth("ioExits", 0xffff, 2)).toBe(true);
  });
});

describe("MSR bitmaps", () => {
  test("without them every access exits", () => {
    expect(truth("rdmsrExits", 0x10)).toBe(true);
    expect(truth("wrmsrExits", 0xc0000080)).toBe(true);
  });

  test.each([
    ["rdmsrExits", 0x1fff, 0x1fff],
    ["rdmsrExits", 0xc0000080, 0x400 * 8 + 0x80],
    ["wrmsrExits", 0x10, 0x800 * 8 + 0x10],
    ["wrmsrExits", 0xc0001fff, 0xc00 * 8 + 0x1fff],
  ])("%s(0x%x) looks at its own bit", (predicate, index, bit) => {
    vm.enable("PRIMARY_CONTROLS", Control.USE_MSR_BITMAPS);
    expect(truth(predicate, index)).toBe(false);
    setBit(PAGE.MSR_BITMAP, bit);
    expect(truth(predicate, index)).toBe(true);
    expect(truth(predicate === "rdmsrExits" ? "wrmsrExits" : "rdmsrExits", index)).toBe(false);
  });

  test("MSRs outside the two ranges always exit", () => {
    vm.enable("PRIMARY_CONTROLS", Control.USE_MSR_BITMAPS);
    for (const index of [0x2000, 0xbfffffff, 0xc0002000, 0xffffffff])
      expect([truth("rdmsrExits", index), truth("wrmsrExits", index)]).toEqual([true, true]);
  });
});

describe("exceptions", () => {
  test("the bitmap's bit decides", () => {
    vm.write({ EXCEPTION_BITMAP: 1 << 13 });
    expect(truth("exceptionExits", 13, 0)).toBe(true);
    expect(truth("exceptionExits", 6, 0)).toBe(false);
  });

  test.each([
    [1, 0, 0, true],
    [0, 0, 0, false], // mask 0, match 0: always equal
    [1, 0, 1, false],
    [0, 0, 1, true], // never equal: the sense of the bit is reversed
  ])("page faults: bit %i, mask %i, match %i", (bit, mask, match, exits) => {
    vm.write({ EXCEPTION_BITMAP: bit << 14, PAGE_FAULT_ERROR_CODE_MASK: mask, PAGE_FAULT_ERROR_CODE_MATCH: match });
    expect(truth("exceptionExits", 14, 2)).toBe(exits);
  });

  test("page faults that the mask selects", () => {
    vm.write({ EXCEPTION_BITMAP: 1 << 14, PAGE_FAULT_ERROR_CODE_MASK: 0x11, PAGE_FAULT_ERROR_CODE_MATCH: 0x1 });
    expect(truth("exceptionExits", 14, 0x7)).toBe(true);
    expect(truth("exceptionExits", 14, 0x15)).toBe(false);
  });
});
