/** A VMM that keeps linear addresses of its guest where they are: HLAT paging, paging-write control, guest-paging verification. */
import { describe, expect, test } from "vitest";
import { createVm, exitText, type Vcpu, type Vm, type VmExitEvent } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { CODE, code, guest } from "./rig.ts";

/** The linear address that the VMM keeps, and what the guest's own tables make of it: the page itself. */
const LINEAR = 0x80000;
const TABLES = 0x40000000;
const KEPT = 0x50000000;
const [PML4, PDPT, DIRECTORY, PAGES] = [TABLES, TABLES + 0x1000, TABLES + 0x2000, TABLES + 0x3000] as const;
const PRESENT_WRITABLE = 3n;
/** Present, and the walk starts again with ordinary paging. */
const RESTART = 0x801n;

/** mov al,[rbx]; hlt; mov [rbx],al; hlt */
const TOUCH = "8a 03  mov al,[rbx]\nf4  hlt\n88 03  mov [rbx],al\nf4  hlt";
const CONTROLS = ["ENABLE_HLAT", "EPT_PAGING_WRITE_CONTROL", "GUEST_PAGING_VERIFICATION"] as const;

/** HLAT tables that lead LINEAR to KEPT and leave everything else to the guest. */
function tables(): Uint8Array {
  const bytes = new Uint8Array(0x4000);
  const quads = new BigUint64Array(bytes.buffer).fill(RESTART);
  const quad = (table: number, index: number, value: number): void =>
    void (quads[(table - TABLES) / 8 + index] = BigInt(value) | PRESENT_WRITABLE);
  quad(PML4, 0, PDPT);
  quad(PDPT, 0, DIRECTORY);
  quad(DIRECTORY, 0, PAGES);
  quad(PAGES, LINEAR >> 12, KEPT);
  return bytes;
}

interface Options {
  pagingWrite?: boolean;
  controls?: readonly (typeof CONTROLS)[number][];
}
async function kept({ pagingWrite = true, controls = CONTROLS }: Options = {}, listing = TOUCH): Promise<{ vm: Vm; vcpu: Vcpu }> {
  const { vm, vcpu } = await guest("long", listing, { cpuModel: "max", regs: { rbx: LINEAR } });
  vm.memory.map({ gpa: TABLES, size: "16KiB", access: "r", backing: tables(), pagingWrite });
  vm.memory.map({ gpa: KEPT, size: "4KiB", backing: Uint8Array.of(0x5a), verifyGuestPaging: true });
  vcpu.vmcs.setControls({ tertiary: controls });
  vcpu.vmcs.write("HLAT_POINTER", BigInt(PML4));
  return { vm, vcpu };
}

test("the guest reads where the VMM's tables say, and flags are set in tables that are read-only", async () => {
  const { vm, vcpu } = await kept();
  expect(vcpu.vmcs.explain()).toEqual([]);
  expect(vcpu.run().reason).toBe("hlt");
  expect(vcpu.regs.rax & 0xffn).toBe(0x5an);
  expect(vm.memory.view(PAGES + (LINEAR >> 12) * 8, 8).getBigUint64(0, true) & 0x60n).toBe(0x20n);
  vcpu.advance();
  vcpu.regs.rax = 0x77n;
  expect(vcpu.run().reason).toBe("hlt");
  expect(vm.memory.read(KEPT, 1)).toEqual(Uint8Array.of(0x77));
  expect(vm.memory.read(LINEAR, 1)).toEqual(Uint8Array.of(0));
  expect(vm.memory.view(PAGES + (LINEAR >> 12) * 8, 8).getBigUint64(0, true) & 0x60n).toBe(0x60n);
});

test("the VMM's own walk goes the same way", async () => {
  const { vcpu } = await kept();
  expect([vcpu.translate(LINEAR + 5), vcpu.translate(CODE)]).toEqual([BigInt(KEPT + 5), BigInt(CODE)]);
  vcpu.vmcs.write("HLAT_PREFIX_SIZE", 1);
  expect(vcpu.translate(LINEAR + 5)).toBe(BigInt(LINEAR + 5));
});

test("without paging-write access no flag can be set, and with EPT accessed and dirty flags no entry be read", async () => {
  const { vcpu } = await kept({ pagingWrite: false, controls: ["ENABLE_HLAT", "EPT_PAGING_WRITE_CONTROL"] });
  const exit = vcpu.run();
  expect([exit.reason, exit.kind === "vmexit" && exit.reason === "ept-violation" && { ...exit.access }]).toEqual([
    "ept-violation",
    { read: true, write: true, fetch: false },
  ]);
  expect(exit).toMatchObject({ gpa: BigInt(PML4), gva: BigInt(CODE) });
});

describe("another linear address of the page", () => {
  const ALIAS = 0x50000000;

  test("exits with guest-paging verification, in words too", async () => {
    const { vm, vcpu } = await kept();
    vcpu.regs.rbx = BigInt(ALIAS);
    const trace = vm.trace();
    const exit = vcpu.run();
    expect(exit).toMatchObject({
      reason: "ept-violation",
      gpa: BigInt(KEPT),
      gva: BigInt(ALIAS),
      access: { read: true },
      unverified: true,
    });
    const [event] = [...trace].filter((e): e is VmExitEvent => e.type === "vmexit");
    expect(exitText(event!)).toBe("read of 0x50000000, linear 0x50000000, EPT allows rwx, guest paging verification");
  });

  test("is a page like any other without the control", async () => {
    const { vcpu } = await kept({ controls: ["ENABLE_HLAT", "EPT_PAGING_WRITE_CONTROL"] });
    vcpu.regs.rbx = BigInt(ALIAS);
    expect(vcpu.run().reason).toBe("hlt");
    expect(vcpu.regs.rax & 0xffn).toBe(0x5an);
  });
});

test("a page fault of HLAT paging has bit 7 of its error code, for the exception bitmap as well", async () => {
  const { vm, vcpu } = await kept();
  vm.memory.write(PAGES + (LINEAR >> 12) * 8, new Uint8Array(8));
  vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 14);
  vcpu.vmcs.write("PAGE_FAULT_ERROR_CODE_MASK", 0x80);
  vcpu.vmcs.write("PAGE_FAULT_ERROR_CODE_MATCH", 0x80);
  expect(vcpu.run()).toMatchObject({ reason: "exception", vector: 14, errorCode: 0x80 });
});

test("instructions are traced through HLAT paging", async () => {
  const { vm, vcpu } = await kept({}, "ff e3  jmp rbx");
  vm.memory.write(KEPT, code(64, "0f a2  cpuid", LINEAR));
  const trace = vm.trace();
  expect(vcpu.run().reason).toBe("cpuid");
  const [event] = [...trace].filter((e): e is VmExitEvent => e.type === "vmexit");
  expect([event!.rip, ...event!.code!.bytes.subarray(0, 2)]).toEqual([BigInt(LINEAR), 0x0f, 0xa2]);
});

test("a snapshot keeps what page walks obey", async () => {
  const { vm, vcpu } = await kept({}, "e6 80  out 80h,al\n8a 03  mov al,[rbx]\nf4  hlt");
  expect(vcpu.run().reason).toBe("io");
  vcpu.advance();
  const snapshot = vm.snapshot();
  for (let i = 0; i < 2; i++) {
    vm.restore(snapshot);
    vcpu.regs.rax = 0n;
    expect(vcpu.run().reason).toBe("hlt");
    expect(vcpu.regs.rax & 0xffn).toBe(0x5an);
  }
  const fork = await vm.fork();
  fork.restore(snapshot);
  expect(fork.vcpus[0]!.run().reason).toBe("hlt");
  expect(fork.vcpus[0]!.regs.rax & 0xffn).toBe(0x5an);
});

test("a processor that lacks them says so", async () => {
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB", cpuModel: "icelake-server" });
  const vcpu = vm.createVcpu({ preset: "long" });
  expect(() => vm.memory.map({ gpa: TABLES, size: "4KiB", pagingWrite: true })).toThrow(/no EPT paging-write control/);
  expect(() => vcpu.vmcs.setControls({ tertiary: ["ENABLE_HLAT"] })).toThrow(/does not offer "Enable HLAT"/);
  expect(() => vcpu.vmcs.write("HLAT_POINTER", 0n)).toThrow(/no VMCS field HLAT_POINTER/);
});
