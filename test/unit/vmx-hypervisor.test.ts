/** Whole programs in the run loop: a hypervisor in guest code, and guests of TypeScript. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import { GUEST_32, PAGE, SWITCHED, VmxRig, type Writes } from "./vmx-rig.ts";

const NEVER = 0xffffffffffffffffn;
const CODE = 0x100000;
const output: [port: number, size: number, value: number][] = [];

let vm: VmxRig;
beforeAll(async () => {
  const portWrite = (port: number, size: number, value: number): void => void output.push([port, size, value >>> 0]);
  vm = await VmxRig.make(
    { portWrite, portRead: () => 0x5a, mmioRead: () => 0xffffffff, mmioWrite: () => undefined },
    "test/unit/entry/vmx-run.ts",
  );
});

/** Paging that maps the first gigabyte to itself, and code at CODE. */
function load(code: readonly number[] | Uint8Array): void {
  vm.ram64(PAGE.TABLES, BigInt(PAGE.TABLES + 0x1000) | 3n);
  vm.ram64(PAGE.TABLES + 0x1000, 0x83n);
  vm.harness.bytes.set(code, RAM_BASE + CODE);
  vm.machine64("LIMIT", 100_000_000n);
  vm.machine64("HOST_DEADLINE", NEVER);
}

test("a hypervisor runs in root operation and takes the exits of its guest", () => {
  const exits = 1000;
  vm.power();
  load(readFileSync(new URL("vmx-hypervisor.bin", import.meta.url)));
  [0xc093, 0xa09b, 0xc093, 0xc093, 0xc093, 0xc093, 0x10000, 0x8b].forEach((access, i) => {
    vm.cpu("SEG_ACCESS", access, i);
    vm.cpu("SEG_LIMIT", 0xffffffff, i);
    vm.cpu64("SEG_BASE", 0n, i);
  });
  vm.cpu64("CR3", BigInt(PAGE.TABLES));
  vm.cpu64("RIP", BigInt(CODE));
  vm.cpu64("RSP", 0x9000n);
  vm.cpu64("R13", BigInt(exits));
  vm.call("stateWritten");
  expect(vm.call("run")).toBe(Stop.HALTED);
  expect(vm.cpu64Of("R14")).toBe(0x600dn);
  expect(vm.cpu64Of("R15")).toBe(BigInt(exits + 1));
  expect(vm.cpuOf("NON_ROOT")).toBe(0);
  expect(vm.cpuOf("VMX_ON")).toBe(1);
});

describe("a guest of TypeScript", () => {
  /** A 64-bit guest at CODE; returns the reason of the exit that ends run(). */
  function start(code: readonly number[], writes: Writes = {}): void {
    vm.reset();
    load(code);
    output.length = 0;
    vm.write({ GUEST_RIP: CODE, ...writes });
    expect(vm.explain()).toEqual([]);
    expect(vm.enter()).toBe(SWITCHED);
  }
  function exit(): number {
    expect(vm.call("run")).toBe(Stop.VM_EXIT);
    return Number(vm.read("EXIT_REASON"));
  }
  /** Goes on after the instruction that exited. */
  function advance(): void {
    vm.write({ GUEST_RIP: vm.read("GUEST_RIP") + vm.read("EXIT_INSTRUCTION_LENGTH") });
    expect(vm.enter()).toBe(SWITCHED);
  }

  test("CPUID, VMCALL and INVD exit unconditionally, with their length", () => {
    start([0x0f, 0xa2, 0x0f, 0x01, 0xc1, 0x0f, 0x08]);
    for (const [reason, length] of [
      [ExitReason.CPUID, 2],
      [ExitReason.VMCALL, 3],
      [ExitReason.INVD, 2],
    ] as const) {
      expect(exit()).toBe(reason);
      expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(BigInt(length));
      advance();
    }
  });

  test("HLT exits if the control says so", () => {
    start([0xf4], { PRIMARY_CONTROLS: (Number(vm.capability(0x48e) & 0xffffffffn) | Control.HLT_EXITING) >>> 0 });
    expect(exit()).toBe(ExitReason.HLT);
    expect(vm.read("GUEST_RIP")).toBe(BigInt(CODE));
  });

  test("OUT to a port of the bitmap exits with its qualification, to others goes through", () => {
    // out 80h, al; mov dx, 3f8h; out dx, al
    start([0xe6, 0x80, 0x66, 0xba, 0xf8, 0x03, 0xee], {
      PRIMARY_CONTROLS: (Number(vm.capability(0x48e) & 0xffffffffn) | Control.USE_IO_BITMAPS) >>> 0,
    });
    vm.harness.bytes[RAM_BASE + PAGE.IO_A + (0x3f8 >> 3)] = 1;
    vm.cpu64("RAX", 0x41n);
    expect(exit()).toBe(ExitReason.IO_INSTRUCTION);
    expect(output).toEqual([[0x80, 1, 0x41]]);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x03f80000n);
    expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(1n);
  });

  test("MOV to CR0 of a host-owned bit exits with register and direction", () => {
    start([0x0f, 0x22, 0xc3], { CR0_GUEST_HOST_MASK: 0x80000000n, CR0_READ_SHADOW: 0x80000000n }); // mov cr0, rbx
    vm.cpu64("RBX", 0x31n);
    expect(exit()).toBe(ExitReason.CR_ACCESS);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x300n);
  });

  test("RDMSR and WRMSR exit without bitmaps", () => {
    start([0x0f, 0x32, 0x0f, 0x30]);
    vm.cpu64("RCX", 0xc0000080n);
    expect(exit()).toBe(ExitReason.RDMSR);
    advance();
    expect(exit()).toBe(ExitReason.WRMSR);
  });

  test("a page fault of the bitmap exits with its address and error code", () => {
    start([0x48, 0xa1, 0, 0, 0, 0, 1, 0, 0, 0], { EXCEPTION_BITMAP: 1 << 14 }); // mov rax, [100000000h]
    expect(exit()).toBe(ExitReason.EXCEPTION_OR_NMI);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0x80000b0en);
    expect(vm.read("EXIT_INTERRUPTION_ERROR_CODE")).toBe(0n);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x100000000n);
  });

  test("INT3 exits as a software exception with its length, RIP at the instruction", () => {
    start([0xcc], { EXCEPTION_BITMAP: 1 << 3 });
    expect(exit()).toBe(ExitReason.EXCEPTION_OR_NMI);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0x80000603n);
    expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(1n);
    expect(vm.read("GUEST_RIP")).toBe(BigInt(CODE));
  });

  test("a triple fault exits", () => {
    start([0x0f, 0x0b], { GUEST_IDTR_LIMIT: 0 });
    expect(exit()).toBe(ExitReason.TRIPLE_FAULT);
  });

  test("VMX instructions exit with displacement and operand", () => {
    start([0x0f, 0x78, 0x44, 0xcb, 0x10]); // vmread [rbx + rcx * 8 + 10h], rax
    expect(exit()).toBe(ExitReason.VMREAD);
    expect(vm.read("EXIT_QUALIFICATION")).toBe(0x10n);
    // scale 8, 64-bit addresses, segment DS, index RCX, base RBX, register 2 RAX
    expect(vm.read("EXIT_INSTRUCTION_INFORMATION")).toBe(BigInt(3 | (2 << 7) | (3 << 15) | (1 << 18) | (3 << 23)));
  });

  // @sdm 3C "Format of the VM-Exit Instruction-Information Field as Used for VMREAD and VMWRITE"
  test("the instruction information of every form of a memory operand", () => {
    const SEGMENTS = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65] as const;
    const NONE = -1;
    /** vmread [base + index * 2^scale + 1234h], register; the bytes, and what the field has to say. */
    const check = (base: number, index: number, scale: number, register: number, segment: number | undefined, narrow: boolean): void => {
      const rex = 0x40 | (register & 8 ? 4 : 0) | (index >= 8 ? 2 : 0) | (base >= 8 ? 1 : 0);
      const sib = (scale << 6) | ((index === NONE ? 4 : index & 7) << 3) | (base === NONE ? 5 : base & 7);
      const mod = base === NONE ? 0 : 2;
      const prefixes = [...(segment === undefined ? [] : [SEGMENTS[segment]!]), ...(narrow ? [0x67] : [])];
      start([...prefixes, rex, 0x0f, 0x78, (mod << 6) | ((register & 7) << 3) | 4, sib, 0x34, 0x12, 0, 0]);
      expect(exit()).toBe(ExitReason.VMREAD);
      expect(vm.read("EXIT_QUALIFICATION")).toBe(0x1234n);
      // In 64-bit mode ES, CS, SS and DS are all without effect; the field names DS, or SS for RSP and RBP.
      const stack = base === 4 || base === 5;
      const usual = stack ? 2 : 3;
      const named = segment !== undefined && segment >= 4 ? segment : usual;
      let expected = (BigInt(narrow ? 1 : 2) << 7n) | (BigInt(named) << 15n) | (BigInt(register) << 28n);
      expected |= index === NONE ? 1n << 22n : (BigInt(index) << 18n) | BigInt(scale);
      expected |= base === NONE ? 1n << 27n : BigInt(base) << 23n;
      const ignored = segment !== undefined && segment < 4 ? 7n << 15n : 0n;
      const words = `base ${base}, index ${index}, scale ${scale}, register ${register}, segment ${segment}, narrow ${narrow}`;
      expect(vm.read("EXIT_INSTRUCTION_INFORMATION") & ~ignored, words).toBe(expected & ~ignored);
    };
    for (let base = NONE; base < 16; base++) check(base, 1, 2, 0, undefined, false);
    for (let index = NONE; index < 16; index++) if (index !== 4) check(3, index, 1, 0, undefined, false);
    check(NONE, NONE, 0, 9, undefined, false);
    for (let scale = 0; scale < 4; scale++) check(3, 1, scale, 0, undefined, true);
    for (let register = 0; register < 16; register++) check(0, NONE, 0, register, undefined, false);
    for (let segment = 0; segment < 6; segment++) check(0, NONE, 0, 0, segment, false);
  });

  test("the preemption timer and the monitor trap flag stop at exact instructions", () => {
    const spin = [0x48, 0xff, 0xc0, 0xeb, 0xfb]; // inc rax; jmp $-3
    start(spin, {
      PIN_BASED_CONTROLS: Number(vm.capability(0x48d) & 0xffffffffn) | Control.ACTIVATE_PREEMPTION_TIMER,
      PREEMPTION_TIMER_VALUE: 10,
    });
    expect(exit()).toBe(ExitReason.PREEMPTION_TIMER);
    expect(vm.cpu64Of("RAX")).toBe(20n);
    start(spin, { PRIMARY_CONTROLS: (Number(vm.capability(0x48e) & 0xffffffffn) | Control.MONITOR_TRAP_FLAG) >>> 0 });
    for (let i = 0; i < 6; i++) {
      expect(exit()).toBe(ExitReason.MONITOR_TRAP_FLAG);
      expect(vm.read("GUEST_RIP")).toBe(BigInt(CODE + (i % 2 === 0 ? 3 : 0)));
      expect(vm.enter()).toBe(SWITCHED);
    }
    expect(vm.cpu64Of("RAX")).toBe(3n);
  });

  test("an unrestricted guest starts in real-address mode; EPT violations and misconfigurations exit", () => {
    vm.reset();
    load([]);
    // EPT: the first 2 MiB are mapped to themselves, the second are misconfigured (write without read), the rest is absent.
    vm.ram64(PAGE.EPT, BigInt(PAGE.EPT + 0x1000) | 7n);
    vm.ram64(PAGE.EPT + 0x1000, BigInt(PAGE.EPT + 0x2000) | 7n);
    vm.ram64(PAGE.EPT + 0x2000, 0xb7n);
    vm.ram64(PAGE.EPT + 0x2008, 0x2000b2n);
    const code = [0x67, 0x66, 0xa1, 0x10, 0, 0x40, 0, 0x67, 0x66, 0xa1, 0x10, 0, 0x20, 0]; // mov eax, [400010h]; mov eax, [200010h]
    vm.harness.bytes.set(code, RAM_BASE + 0x7c00);
    const sixteen = (s: string, access: number): Writes => ({
      [`GUEST_${s}_SELECTOR`]: 0,
      [`GUEST_${s}_BASE`]: 0,
      [`GUEST_${s}_LIMIT`]: 0xffff,
      [`GUEST_${s}_ACCESS_RIGHTS`]: access,
    });
    vm.write({
      ...GUEST_32,
      GUEST_CR0: 0x20,
      GUEST_CR3: 0,
      GUEST_CR4: 0x2000,
      GUEST_RIP: 0x7c00,
      SECONDARY_CONTROLS: Control.ENABLE_EPT | Control.UNRESTRICTED_GUEST,
      ...sixteen("CS", 0x9b),
      ...sixteen("SS", 0x93),
      ...sixteen("ES", 0x93),
      ...sixteen("FS", 0x93),
      ...sixteen("GS", 0x93),
      GUEST_DS_LIMIT: 0xffffffff,
    });
    expect(vm.explain()).toEqual([]);
    expect(vm.enter()).toBe(SWITCHED);
    expect(exit()).toBe(ExitReason.EPT_VIOLATION);
    expect(vm.read("GUEST_PHYSICAL_ADDRESS")).toBe(0x400010n);
    expect(vm.read("GUEST_LINEAR_ADDRESS")).toBe(0x400010n);
    expect(vm.read("EXIT_QUALIFICATION") & 0x187n).toBe(0x181n);
    expect(vm.read("GUEST_RIP")).toBe(0x7c00n);
    vm.write({ GUEST_RIP: 0x7c07 });
    vm.enter();
    expect(exit()).toBe(ExitReason.EPT_MISCONFIGURATION);
    expect(vm.read("GUEST_PHYSICAL_ADDRESS")).toBe(0x200010n);
  });

  test("VMFUNC 0 switches the EPTP to an entry of the list; a bad entry or function exits", () => {
    vm.reset();
    load([]);
    const other = 0x24000;
    // Both map the first 2 MiB; the second EPT maps them to the third.
    for (const [root, target] of [
      [PAGE.EPT, 0n],
      [other, 0x200000n],
    ] as const) {
      vm.ram64(root, BigInt(root + 0x1000) | 7n);
      vm.ram64(root + 0x1000, BigInt(root + 0x2000) | 7n);
      vm.ram64(root + 0x2000, target | 0xb7n);
    }
    vm.ram64(PAGE.MSR_LIST + 8, BigInt(other | 0x1e));
    vm.ram64(PAGE.MSR_LIST + 16, 0x1234n);
    const paging = { tables: PAGE.TABLES, code: CODE };
    // vmfunc; mov rbx, [8]
    const code = [0x0f, 0x01, 0xd4, 0x48, 0x8b, 0x1c, 0x25, 8, 0, 0, 0, 0x0f, 0x01, 0xd4];
    for (const base of [0, 0x200000]) {
      vm.harness.bytes.set(code, RAM_BASE + base + paging.code);
      vm.ram64(base + paging.tables, BigInt(paging.tables + 0x1000) | 3n);
      vm.ram64(base + paging.tables + 0x1000, 0x83n);
      vm.ram64(base + 8, BigInt(base));
    }
    vm.write({
      GUEST_RIP: CODE,
      SECONDARY_CONTROLS: Control.ENABLE_EPT | Control.ENABLE_VM_FUNCTIONS,
      VM_FUNCTION_CONTROLS: 1,
      EPTP_LIST_ADDRESS: PAGE.MSR_LIST,
    });
    expect(vm.explain()).toEqual([]);
    expect(vm.enter()).toBe(SWITCHED);
    vm.cpu64("RAX", 0n);
    vm.cpu64("RCX", 1n);
    vm.machine64("LIMIT", 2n);
    expect(vm.call("run")).toBe(Stop.BUDGET);
    expect(vm.cpu64Of("RBX")).toBe(0x200000n);
    expect(vm.read("EPT_POINTER")).toBe(BigInt(other | 0x1e));
    vm.cpu64("RCX", 2n);
    vm.machine64("LIMIT", 100n);
    expect(exit()).toBe(ExitReason.VMFUNC);
    expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(3n);
  });
});
