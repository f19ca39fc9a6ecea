/** APIC virtualization, register by register: what a guest's access does, and what comes after its instruction. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import * as ExitReason from "../../assembly/spec/exit-reason.ts";
import { JUMP, NO_FAULT, PAGE, RETIRE, STOP, SWITCHED, VmxRig, type Writes } from "../unit/vmx-rig.ts";

const VIRTUAL = 0x70000;
/** APIC-access page: also where the guest's linear addresses begin, 2 MiB mapped to themselves. */
const ACCESS = 0x80000;
const DESCRIPTOR = 0x71000;
const [ID, TPR, PPR, EOI, ISR, IRR, ICR, ICR_HIGH, SELF] = [0x20, 0x80, 0xa0, 0xb0, 0x100, 0x200, 0x300, 0x310, 0x3f0] as const;
const PENDING_EXIT = 0x100;

let vm: VmxRig;
beforeAll(async () => {
  // The 8259 pair has one interrupt, with vector 99H.
  vm = await VmxRig.make({ interruptAcknowledge: () => (vm.cpu("INTR_LINE", 0), 0x99) });
});
beforeEach(() => {
  vm.reset("max");
  for (let vector = 0; vector < 256; vector++) {
    vm.ram32(0x60000 + vector * 16, (8 << 16) | (0x3000 + vector * 16));
    vm.ram32(0x60000 + vector * 16 + 4, 0x8e00);
  }
  vm.ram64(0x61008, 0x00209b0000000000n);
  vm.ram64(0x61010, 0x00cf93000000ffffn);
  vm.ram64(PAGE.TABLES, BigInt(PAGE.TABLES + 0x1000) | 3n);
  vm.ram64(PAGE.TABLES + 0x1000, 0x83n);
  vm.write({
    GUEST_IDTR_BASE: 0x60000,
    GUEST_IDTR_LIMIT: 0xfff,
    GUEST_GDTR_BASE: 0x61000,
    GUEST_GDTR_LIMIT: 0x1f,
    VIRTUAL_APIC_ADDRESS: VIRTUAL,
    APIC_ACCESS_ADDRESS: ACCESS,
    GUEST_RFLAGS: 0x202,
  });
});

const virtual = (offset: number): number => Number(vm.ram64Of(VIRTUAL + offset) & 0xffffffffn);
const setVirtual = (offset: number, value: number): void => vm.ram32(VIRTUAL + offset, value);
const pending = (): number => vm.call("pendingEvents");
const exit = (): { reason: number; qualification: bigint } => ({
  reason: Number(vm.read("EXIT_REASON")),
  qualification: vm.read("EXIT_QUALIFICATION"),
});
/** RVI and SVI. */
const status = (): [number, number] => [Number(vm.read("GUEST_INTERRUPT_STATUS") & 0xffn), Number(vm.read("GUEST_INTERRUPT_STATUS") >> 8n)];

interface Setting {
  shadow?: boolean;
  accesses?: boolean;
  x2apic?: boolean;
  registers?: boolean;
  delivery?: boolean;
  posted?: boolean;
  ipi?: boolean;
}
function enter({ shadow = true, accesses, x2apic, registers, delivery, posted, ipi }: Setting, writes: Writes = {}): void {
  if (shadow) vm.enable("PRIMARY_CONTROLS", Control.USE_TPR_SHADOW);
  if (ipi) vm.enable("PRIMARY_CONTROLS", Control.ACTIVATE_TERTIARY_CONTROLS);
  if (ipi) vm.write({ TERTIARY_CONTROLS: Control.IPI_VIRTUALIZATION });
  if (accesses) vm.enable("SECONDARY_CONTROLS", Control.VIRTUALIZE_APIC_ACCESSES);
  if (x2apic) vm.enable("SECONDARY_CONTROLS", Control.VIRTUALIZE_X2APIC_MODE);
  if (registers) vm.enable("SECONDARY_CONTROLS", Control.APIC_REGISTER_VIRTUALIZATION);
  if (delivery || posted) {
    vm.enable("SECONDARY_CONTROLS", Control.VIRTUAL_INTERRUPT_DELIVERY);
    vm.enable("PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING);
  }
  if (posted) {
    vm.enable("PIN_BASED_CONTROLS", Control.PROCESS_POSTED_INTERRUPTS);
    vm.enable("EXIT_CONTROLS", Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT);
    vm.write({ POSTED_INTERRUPT_VECTOR: 0x99, POSTED_INTERRUPT_DESCRIPTOR: DESCRIPTOR });
  }
  vm.write(writes);
  expect(vm.explain()).toEqual([]);
  expect(vm.enter()).toBe(SWITCHED);
}
const load = (offset: number): number => vm.call("load32", BigInt(ACCESS + offset)) >>> 0;
const store = (offset: number, value: number): number => vm.call("store32", BigInt(ACCESS + offset), BigInt(value));
/** Page offset and kind of the APIC-access exit that the last access recorded. */
function accessExit(): [offset: number, kind: number] {
  expect(vm.cpuOf("FAULT_VECTOR")).toBe(PENDING_EXIT);
  expect(vm.cpuOf("FAULT_ERROR_CODE")).toBe(ExitReason.APIC_ACCESS);
  const qualification = vm.cpuOf("FAULT_ADDRESS");
  vm.cpu("FAULT_VECTOR", NO_FAULT);
  return [qualification & 0xfff, qualification >> 12];
}
const fine = (): void => expect(vm.cpuOf("FAULT_VECTOR")).toBe(NO_FAULT);

describe("the APIC-access page", () => {
  test("without a TPR shadow every access exits, with its offset and kind", () => {
    enter({ shadow: false, accesses: true });
    load(TPR);
    expect(accessExit()).toEqual([TPR, 0]);
    store(TPR, 1);
    expect(accessExit()).toEqual([TPR, 1]);
    vm.call("fetchPhysical", BigInt(ACCESS + 0x123));
    expect(accessExit()).toEqual([0x123, 2]);
    vm.cpu("DELIVERING_VECTOR", 0x20);
    load(0);
    expect(accessExit()).toEqual([0, 3]);
  });

  test("is RAM like any other while the control is 0, and again after the exit", () => {
    enter({});
    expect(store(TPR, 0x77)).toBe(1);
    fine();
    expect(load(TPR)).toBe(0x77);
    expect(Number(vm.ram64Of(ACCESS + TPR))).toBe(0x77);
  });

  test("with a TPR shadow alone the TPR is virtual, and nothing else", () => {
    setVirtual(TPR, 0x30);
    enter({ accesses: true });
    expect(load(TPR)).toBe(0x30);
    fine();
    for (const offset of [ID, EOI, ICR, TPR + 4]) {
      load(offset);
      expect(accessExit()).toEqual([offset, 0]);
      store(offset, 0);
      expect(accessExit()).toEqual([offset, 1]);
    }
    vm.call("load64", BigInt(ACCESS + TPR));
    expect(accessExit()).toEqual([TPR, 0]);
  });

  test.each([
    [ID, true, true],
    [0x30, true, false],
    [PPR, false, false],
    [0xd0, true, true],
    [ISR + 0x70, true, false],
    [IRR + 0x70, true, false],
    [0x280, true, true],
    [0x2f0, false, false],
    [0x370, true, true],
    [0x380, true, true],
    [0x390, false, false],
    [0x3e0, true, true],
    [SELF, false, false],
  ])("with APIC-register virtualization: offset %i is read: %s, written: %s", (offset, readable, writable) => {
    setVirtual(offset, 0xabcd);
    enter({ accesses: true, registers: true });
    const value = load(offset);
    if (readable) expect(value).toBe(0xabcd);
    else expect(accessExit()).toEqual([offset, 0]);
    store(offset, 0x5);
    if (!writable) expect(accessExit()).toEqual([offset, 1]);
    else {
      expect(virtual(offset)).toBe(5);
      expect(pending()).toBe(STOP);
      expect(exit()).toEqual({ reason: ExitReason.APIC_WRITE, qualification: BigInt(offset) });
    }
  });

  test("the high half of the ICR keeps its destination, without an exit; EOI without virtual interrupts exits", () => {
    enter({ accesses: true, registers: true });
    store(ICR_HIGH, 0x12345678);
    expect(pending()).toBe(RETIRE);
    expect(virtual(ICR_HIGH)).toBe(0x12000000);
    store(EOI, 0);
    expect(pending()).toBe(STOP);
    expect(exit()).toEqual({ reason: ExitReason.APIC_WRITE, qualification: BigInt(EOI) });
  });

  test("an access that EPT leads to a paging structure there exits as guest-physical", () => {
    vm.enable("SECONDARY_CONTROLS", Control.ENABLE_EPT);
    // Guest-physical 0 to 2 MiB to themselves, but the page of the guest's top table to the APIC-access page.
    vm.ram64(PAGE.EPT, BigInt(PAGE.EPT + 0x1000) | 7n);
    vm.ram64(PAGE.EPT + 0x1000, BigInt(PAGE.EPT + 0x2000) | 7n);
    vm.ram64(PAGE.EPT + 0x2000, BigInt(PAGE.EPT + 0x3000) | 7n);
    for (let i = 0; i < 512; i++) vm.ram64(PAGE.EPT + 0x3000 + i * 8, BigInt(i * 4096) | 0x37n);
    vm.ram64(PAGE.EPT + 0x3000 + (PAGE.TABLES >> 12) * 8, BigInt(ACCESS) | 0x37n);
    enter({ accesses: true });
    vm.call("load32", 0x90000n);
    expect(accessExit()).toEqual([0, 15]);
  });
});

describe("the TPR shadow", () => {
  test("CR8 is the virtual TPR, and going below the threshold exits after the instruction", () => {
    enter({ accesses: true }, { TPR_THRESHOLD: 0 });
    vm.call("setVirtualCr8", 9n);
    expect([virtual(TPR), vm.call("virtualCr8"), pending()]).toEqual([0x90, 9, RETIRE]);
    vm.write({ TPR_THRESHOLD: 5 });
    vm.call("setVirtualCr8", 5n);
    expect(pending()).toBe(RETIRE);
    vm.call("setVirtualCr8", 4n);
    expect(pending()).toBe(STOP);
    expect(exit()).toEqual({ reason: ExitReason.TPR_BELOW_THRESHOLD, qualification: 0n });
    expect(vm.read("EXIT_INSTRUCTION_LENGTH")).toBe(0n);
  });

  test("a store to the TPR clears its upper bytes", () => {
    enter({ accesses: true });
    store(TPR, 0xffffff42);
    expect(pending()).toBe(RETIRE);
    expect(virtual(TPR)).toBe(0x42);
  });

  test("a VM entry below the threshold exits at once, also into HLT", () => {
    setVirtual(TPR, 0x20);
    enter({ accesses: true }, { TPR_THRESHOLD: 3, GUEST_ACTIVITY: 1 });
    expect(pending()).toBe(STOP);
    expect(exit().reason).toBe(ExitReason.TPR_BELOW_THRESHOLD);
    setVirtual(TPR, 0x30);
    enter({ accesses: true });
    expect(pending()).toBe(RETIRE);
  });
});

describe("virtualize x2APIC mode", () => {
  test("RDMSR reads the TPR, with register virtualization everything", () => {
    enter({ x2apic: true });
    expect([TPR, ID, PPR].map((offset) => vm.call("isVirtualMsrRead", offset))).toEqual([1, 0, 0]);
    vm.call("performVmExit", ExitReason.CPUID, 0n);
    enter({ x2apic: true, registers: true });
    setVirtual(0xff0, 7);
    setVirtual(0xff4, 8);
    expect([TPR, ID, 0xff0].map((offset) => vm.call("isVirtualMsrRead", offset))).toEqual([1, 1, 1]);
    expect(vm.call("virtualMsr", 0xff0)).toBe(0x800000007);
  });

  test("WRMSR writes the TPR, and EOI and self-IPI with virtual interrupts; reserved bits are refused", () => {
    enter({ x2apic: true, delivery: true });
    expect([TPR, EOI, SELF, ICR, ID].map((offset) => vm.call("isVirtualMsrWrite", offset))).toEqual([1, 1, 1, 0, 0]);
    expect(vm.call("writeVirtualMsr", TPR, 0x100n)).toBe(0);
    expect(vm.call("writeVirtualMsr", EOI, 1n)).toBe(0);
    expect(vm.call("writeVirtualMsr", TPR, 0x60n)).toBe(1);
    expect(pending()).toBe(RETIRE);
    expect([virtual(TPR), virtual(PPR)]).toEqual([0x60, 0x60]);
    expect(vm.call("writeVirtualMsr", SELF, 0xen)).toBe(1);
    expect(pending()).toBe(STOP);
    expect(exit()).toEqual({ reason: ExitReason.APIC_WRITE, qualification: BigInt(SELF) });
  });
});

describe("virtual interrupts", () => {
  /** RVI `vector`, in the virtual IRR too. */
  const request = (vector: number): void => {
    vm.ram32(VIRTUAL + IRR + (vector >> 5) * 16, 2 ** (vector & 31));
    vm.write({ GUEST_INTERRUPT_STATUS: vector });
  };

  test("are delivered at VM entry, moving from requested to in service", () => {
    request(0x51);
    enter({ delivery: true });
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(BigInt(0x3000 + 0x51 * 16));
    expect(status()).toEqual([0, 0x51]);
    expect([virtual(IRR + 0x20), virtual(ISR + 0x20), virtual(PPR)]).toEqual([0, 1 << 17, 0x50]);
  });

  test.each<[string, Writes, number]>([
    ["IF is 0", { GUEST_RFLAGS: 2 }, 0],
    ["blocking by STI", { GUEST_INTERRUPTIBILITY: 1 }, 0],
    ["blocking by MOV SS", { GUEST_INTERRUPTIBILITY: 2 }, 0],
    ["a priority that is not higher than the TPR's", {}, 0x5f],
  ])("wait under %s", (_, writes, tpr) => {
    request(0x51);
    setVirtual(TPR, tpr);
    enter({ delivery: true }, writes);
    expect(pending()).toBe(RETIRE);
    expect(status()).toEqual([0x51, 0]);
  });

  test("wake the processor from HLT, and are not recognized under interrupt-window exiting", () => {
    request(0x51);
    enter({ delivery: true }, { GUEST_ACTIVITY: 1 });
    expect(pending()).toBe(JUMP);
    expect(vm.cpuOf("ACTIVITY")).toBe(0);
    vm.call("performVmExit", ExitReason.CPUID, 0n);
    vm.enable("PRIMARY_CONTROLS", Control.INTERRUPT_WINDOW_EXITING);
    enter({ delivery: true }, { GUEST_RFLAGS: 2, GUEST_INTERRUPT_STATUS: 0x61 });
    expect(vm.cpuOf("VIRTUAL_INTERRUPT")).toBe(0);
  });

  test("EOI takes the vector out of service, exits if the bitmap says so, and lets the next one come", () => {
    setVirtual(ISR + 0x20, 1 << 17);
    setVirtual(ISR + 0x10, 1 << 1);
    setVirtual(IRR + 0x20, 1 << 2);
    enter({ accesses: true, delivery: true }, { GUEST_INTERRUPT_STATUS: 0x5142, EOI_EXIT_BITMAP_0: 1n << 0x21n });
    expect(virtual(PPR)).toBe(0x50);
    store(EOI, 5);
    expect(pending()).toBe(JUMP);
    expect(virtual(EOI)).toBe(0);
    expect(status()).toEqual([0, 0x42]);
    setVirtual(ISR + 0x20, 0);
    vm.write({ GUEST_INTERRUPT_STATUS: 0x2100 });
    store(EOI, 0);
    expect(pending()).toBe(STOP);
    expect(exit()).toEqual({ reason: ExitReason.VIRTUALIZED_EOI, qualification: 0x21n });
    expect(status()).toEqual([0, 0]);
  });

  test("a lower TPR makes a request deliverable", () => {
    request(0x51);
    setVirtual(TPR, 0x60);
    enter({ accesses: true, delivery: true });
    expect(pending()).toBe(RETIRE);
    store(TPR, 0x40);
    expect(pending()).toBe(JUMP);
    expect(status()).toEqual([0, 0x51]);
  });

  test("a self-IPI is requested without an exit; other commands exit", () => {
    enter({ accesses: true, delivery: true });
    store(ICR, 0x44041);
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(BigInt(0x3000 + 0x41 * 16));
    for (const command of [0x4400f, 0x41, 0xc4041, 0x4c041, 0x44141]) {
      store(ICR, command);
      expect(pending()).toBe(STOP);
      expect(exit()).toEqual({ reason: ExitReason.APIC_WRITE, qualification: BigInt(ICR) });
      enter({ accesses: true, delivery: true });
    }
  });
});

describe("posted interrupts", () => {
  test("a notification takes the requests over without an exit; another vector exits, acknowledged", () => {
    enter({ posted: true });
    vm.ram64(DESCRIPTOR, 1n << 0x31n);
    vm.ram64(DESCRIPTOR + 8, 1n << 0x12n);
    vm.ram64(DESCRIPTOR + 32, 0x990003n);
    vm.cpu("INTR_LINE", 1);
    expect(pending()).toBe(JUMP);
    expect(vm.cpu64Of("RIP")).toBe(BigInt(0x3000 + 0x52 * 16));
    expect(status()).toEqual([0x31, 0x52]);
    expect([vm.ram64Of(DESCRIPTOR), vm.ram64Of(DESCRIPTOR + 8), vm.ram64Of(DESCRIPTOR + 32)]).toEqual([0n, 0n, 0x990002n]);
    vm.write({ POSTED_INTERRUPT_VECTOR: 0x98 });
    vm.cpu("INTR_LINE", 1);
    expect(pending()).toBe(STOP);
    expect(exit().reason).toBe(ExitReason.EXTERNAL_INTERRUPT);
    expect(vm.read("EXIT_INTERRUPTION_INFORMATION")).toBe(0x80000099n);
  });
});

describe("IPI virtualization", () => {
  const TABLE = 0x72000;

  test("posts to the descriptor of the virtual processor and notifies once", () => {
    vm.ram64(TABLE + 8, BigInt(DESCRIPTOR) | 1n);
    vm.ram64(DESCRIPTOR + 32, 0x990000n);
    enter({ accesses: true, ipi: true }, { PID_POINTER_TABLE_ADDRESS: TABLE, LAST_PID_POINTER_INDEX: 1 });
    vm.ram32(VIRTUAL + ICR_HIGH, 1 << 24);
    store(ICR, 0x4041);
    expect(pending()).toBe(RETIRE);
    expect([vm.ram64Of(DESCRIPTOR + 8), vm.ram64Of(DESCRIPTOR + 32)]).toEqual([2n, 0x990001n]);
  });

  // NDST holds the APIC ID in bits 15:8, or in x2APIC mode in all 32. @sdm 3C "Posted-Interrupt Descriptor"
  test.each([
    [false, 0x0055n, true],
    [false, 0x0100n, false],
    [true, 0x0055n, false],
    [true, 0x0000n, true],
  ])("x2APIC mode %s: a notification to %i reaches this processor: %s", (x2apic, destination, reaches) => {
    vm.ram64(TABLE + 8, BigInt(DESCRIPTOR) | 1n);
    vm.ram64(DESCRIPTOR + 32, 0x990000n | (destination << 32n));
    vm.cpu("APIC", 0x1ff, 0xf0 >> 4); // the local APIC is enabled by software
    enter({ ...(x2apic ? { x2apic } : { accesses: true }), ipi: true }, { PID_POINTER_TABLE_ADDRESS: TABLE, LAST_PID_POINTER_INDEX: 1 });
    if (x2apic) {
      vm.cpu64("APIC_BASE", vm.cpu64Of("APIC_BASE") | 0x400n);
      vm.call("writeVirtualMsr", ICR, (1n << 32n) | 0x4041n);
    } else {
      vm.ram32(VIRTUAL + ICR_HIGH, 1 << 24);
      store(ICR, 0x4041);
    }
    pending();
    // IRR or ISR of the local APIC, vector 99H: word 4, bit 25.
    const words = vm.cpuOf("APIC", (IRR >> 4) + 4) | vm.cpuOf("APIC", (ISR >> 4) + 4);
    expect((words >>> 25) & 1).toBe(reaches ? 1 : 0);
  });

  test.each([
    ["an identifier beyond the table", 2, 0x4041],
    ["an entry that is not valid", 0, 0x4041],
    ["a logical destination", 1, 0x4841],
    ["an NMI", 1, 0x4400],
    ["a shorthand", 1, 0x84041],
    ["a low vector", 1, 0x400f],
  ])("%s takes an exit", (_, id, command) => {
    vm.ram64(TABLE + 8, BigInt(DESCRIPTOR) | 1n);
    enter({ accesses: true, ipi: true }, { PID_POINTER_TABLE_ADDRESS: TABLE, LAST_PID_POINTER_INDEX: 1 });
    vm.ram32(VIRTUAL + ICR_HIGH, id << 24);
    store(ICR, command);
    expect(pending()).toBe(STOP);
    expect(exit()).toEqual({ reason: ExitReason.APIC_WRITE, qualification: BigInt(ICR) });
  });

  test("in x2APIC mode both halves come with one WRMSR", () => {
    vm.ram64(TABLE + 8, BigInt(DESCRIPTOR) | 1n);
    enter({ x2apic: true, ipi: true }, { PID_POINTER_TABLE_ADDRESS: TABLE, LAST_PID_POINTER_INDEX: 1 });
    expect(vm.call("isVirtualMsrWrite", ICR)).toBe(1);
    expect(vm.call("writeVirtualMsr", ICR, (1n << 32n) | 0x4041n)).toBe(1);
    expect(pending()).toBe(RETIRE);
    expect(vm.ram64Of(DESCRIPTOR + 8)).toBe(2n);
  });
});
