/** Memory slots, their rights under EPT, dirty pages, devices in memory, and page walks by the VMM. */
import { describe, expect, test } from "vitest";
import { CODE, code, guest } from "./rig.ts";

/** mov al,[rbx]; mov [rbx],al; jmp rbx */
const TOUCH = "8a 03  mov al,[rbx]\nf4  hlt\n88 03  mov [rbx],al\nf4  hlt\nff e3  jmp rbx";
const AT = 0x200000;

test("an access to unmapped memory: EPT violation with address and kind of access", async () => {
  const { vcpu } = await guest("long", TOUCH, { regs: { rbx: AT + 5 } });
  const read = vcpu.run();
  expect(read).toMatchObject({
    reason: "ept-violation",
    gpa: BigInt(AT + 5),
    gva: BigInt(AT + 5),
    access: { read: true, write: false, fetch: false },
  });
  // Bits 5:3: no rights. 7, 8: a linear address, and the access itself.
  expect(read.kind === "vmexit" && read.qualificationLow & 0x1ff).toBe(0x181);
  vcpu.regs.rip = BigInt(CODE + 3);
  expect(vcpu.run()).toMatchObject({ reason: "ept-violation", access: { read: false, write: true, fetch: false } });
  vcpu.regs.rip = BigInt(CODE + 6);
  const fetch = vcpu.run();
  expect(fetch).toMatchObject({ reason: "ept-violation", gpa: BigInt(AT + 5), access: { read: false, write: false, fetch: true } });
});

test("a violation in the guest's own page tables says so", async () => {
  const { vcpu } = await guest("long", "8a 03  mov al,[rbx]");
  vcpu.vmcs.write("GUEST_CR3", BigInt(AT));
  const exit = vcpu.run();
  expect(exit).toMatchObject({ reason: "ept-violation", gpa: BigInt(AT), gva: BigInt(CODE) });
  // Bit 8 is 0: a paging-structure entry.
  expect(exit.kind === "vmexit" && exit.qualificationLow & 0x180).toBe(0x80);
});

test("the exit can be mended: memory is mapped and the instruction is executed again", async () => {
  const { vm, vcpu } = await guest("long", TOUCH, { regs: { rbx: AT } });
  const exit = await vcpu.loop({
    "ept-violation": ({ gpa }) => {
      vm.memory.map({ gpa: gpa & ~0xfffn, size: "4KiB", backing: Uint8Array.of(0x5a) });
      return "resume";
    },
  });
  expect(exit.reason).toBe("hlt");
  expect(vcpu.regs.rax & 0xffn).toBe(0x5an);
  expect(vm.exits).toEqual({ "ept-violation": 1, hlt: 1 });
});

describe.each([
  ["r", [true, false, false]],
  ["rw", [true, true, false]],
  ["rx", [true, false, true]],
  ["rwx", [true, true, true]],
] as const)("a slot with access %s", (access, [, mayWrite, mayFetch]) => {
  test("permits that and nothing else, and reports what it permits", async () => {
    const { vm, vcpu } = await guest("long", TOUCH, { regs: { rbx: AT } });
    using region = vm.memory.map({ gpa: AT, size: "2MiB", access, backing: code(64, "f4  hlt") });
    const rights = (access.includes("r") ? 1 : 0) | (access.includes("w") ? 2 : 0) | (access.includes("x") ? 4 : 0);
    expect(vcpu.run().reason).toBe("hlt");
    vcpu.advance();
    const write = vcpu.run();
    expect(write.reason).toBe(mayWrite ? "hlt" : "ept-violation");
    if (write.reason === "ept-violation") expect((write.qualificationLow >> 3) & 7).toBe(rights);
    vcpu.regs.rip = BigInt(CODE + 6);
    const fetch = vcpu.run();
    expect(fetch.reason).toBe(mayFetch ? "hlt" : "ept-violation");
    expect(fetch.rip).toBe(BigInt(AT));
    if (fetch.reason === "ept-violation") expect((fetch.qualificationLow >> 3) & 7).toBe(rights);
    expect(region.bytes[0]).toBe(mayWrite ? Number(vcpu.regs.rax & 0xffn) : 0xf4);
  });
});

test("slots: live bytes, reads and writes by address, removal", async () => {
  const { vm, vcpu } = await guest("long", TOUCH, { regs: { rbx: AT } });
  const region = vm.memory.map({ gpa: AT, size: 8192 });
  expect(vm.memory.regions.map(({ slot, gpa, size }) => [slot, gpa, size])).toContainEqual([region.slot, BigInt(AT), 8192]);
  vm.memory.write(AT, Uint8Array.of(1, 2, 3, 4));
  region.bytes[1] = 9;
  expect([...vm.memory.read(AT, 4)]).toEqual([1, 9, 3, 4]);
  expect(vm.memory.view(AT, 4).getUint32(0, true)).toBe(0x04030901);
  expect(vcpu.run().reason).toBe("hlt");
  region[Symbol.dispose]();
  region[Symbol.dispose]();
  expect(() => vm.memory.read(AT, 1)).toThrow("is not RAM of one slot");
  vcpu.regs.rip = BigInt(CODE);
  expect(vcpu.run().reason).toBe("ept-violation");
  // The memory is used again, and is empty.
  expect(vm.memory.map({ gpa: AT + 0x1000, size: 8192 }).bytes.every((byte) => byte === 0)).toBe(true);
});

test("mistakes of the caller are named before anything changes", async () => {
  const { vm } = await guest("long", "f4  hlt");
  const regions = vm.memory.regions.length;
  expect(() => vm.memory.map({ gpa: 0x1000, size: 4096 })).toThrow("overlaps slot 0 at 0x0");
  expect(() => vm.memory.map({ gpa: AT + 1, size: 4096 })).toThrow("is not the address of a page");
  expect(() => vm.memory.map({ gpa: AT, size: 100 })).toThrow("not a whole number of 4-KiB pages");
  expect(() => vm.memory.map({ gpa: AT, size: 4096, access: "x" as never })).toThrow('"x" is not r, rw, rx or rwx');
  expect(() => vm.memory.map({ gpa: AT, size: 4096, backing: new Uint8Array(5000) })).toThrow("5000 bytes do not fit");
  expect(() => vm.memory.map({ gpa: AT, size: "64MiB" })).toThrow("more than is left of extraMemory");
  expect(vm.memory.regions.length).toBe(regions);
});

test("takeDirty: pages that the guest has written since the last call, in slots that track it", async () => {
  // mov [rbx],al; mov [rcx],al; hlt; jmp
  const { vm, vcpu } = await guest("long", "88 03  mov [rbx],al\n88 01  mov [rcx],al\nf4  hlt\neb f9  jmp short 0000000000007C00h", {
    trackDirty: true,
    regs: { rbx: 0x9123, rcx: AT + 0x3000 },
  });
  vm.memory.map({ gpa: AT, size: "2MiB", trackDirty: true });
  vm.memory.map({ gpa: AT * 2, size: "2MiB" });
  expect(vm.memory.takeDirty()).toEqual(new Uint32Array());
  expect(vcpu.run().reason).toBe("hlt");
  expect(vm.memory.takeDirty()).toEqual(Uint32Array.of(9, (AT + 0x3000) >> 12));
  expect(vm.memory.takeDirty()).toEqual(new Uint32Array());
  vcpu.advance();
  vcpu.regs.rcx = BigInt(AT * 2);
  vcpu.run();
  expect(vm.memory.takeDirty()).toEqual(Uint32Array.of(9));
});

test("a slot of the VMM's choice can be written by the VMM where the guest executes", async () => {
  const { vm, vcpu } = await guest("long", "0f a2  cpuid\neb fc  jmp short 0000000000007C00h");
  expect(vcpu.run().reason).toBe("cpuid");
  vcpu.advance();
  expect(vcpu.run().reason).toBe("cpuid");
  vm.memory.write(CODE, code(64, "0f 01 c1  vmcall"));
  expect(vcpu.run().reason).toBe("vmcall");
});

describe("devices in memory", () => {
  const DEVICE = 0xd0000000;

  async function device(listing: string, regs: Record<string, number | bigint> = {}) {
    const { vm, vcpu } = await guest("long", listing, { regs: { rbx: DEVICE, ...regs } });
    const log: string[] = [];
    const region = vm.memory.map({
      gpa: DEVICE,
      size: "8KiB",
      backing: {
        read: (gpa, size) => (log.push(`r${size} ${(gpa - BigInt(DEVICE)).toString(16)}`), 0x11223344),
        write: (gpa, size, value) => void log.push(`w${size} ${(gpa - BigInt(DEVICE)).toString(16)}=${value.toString(16)}`),
      },
    });
    return { vm, vcpu, log, region };
  }

  test("every form of access reaches the handler, whatever the instruction", async () => {
    const { vm, vcpu, log } = await device(
      `8b 43 04  mov eax,[rbx+4]
       88 43 01  mov [rbx+1],al
       66 c7 03 cd ab  mov word [rbx],0ABCDh
       01 0b  add [rbx],ecx
       48 8b 13  mov rdx,[rbx]
       a4  movsb
       f4  hlt`,
      { rcx: 1, rsi: DEVICE + 8, rdi: DEVICE + 0x1010 },
    );
    const exit = vcpu.run();
    expect(exit).toMatchObject({ reason: "hlt", instructions: 6n });
    // MOVSB begins anew after the violation of its second page, so it reads its source twice.
    expect(log).toEqual(["r4 4", "w1 1=44", "w2 0=abcd", "r4 0", "w4 0=11223345", "r4 0", "r4 4", "r1 8", "r1 8", "w1 1010=44"]);
    expect([vcpu.regs.rax, vcpu.regs.rdx]).toEqual([0x11223344n, 0x1122334411223344n]);
    // One violation and one monitor-trap exit an instruction; MOVSB meets two pages.
    expect(vm.exits).toEqual({ "ept-violation": 7, mtf: 6, hlt: 1 });
  });

  test("REP STOSD to a device: every element, and the count is right", async () => {
    const { vcpu, log } = await device("f3 ab  rep stosd\nf4  hlt", { rdi: DEVICE, rcx: 3, rax: 7 });
    expect(vcpu.run().reason).toBe("hlt");
    expect(log).toEqual(["w4 0=7", "w4 4=7", "w4 8=7"]);
    expect(vcpu.regs.rcx).toBe(0n);
  });

  test("an instruction that faults after all reaches no device", async () => {
    const { vcpu, log } = await device("a4  movsb\nf4  hlt", { rsi: DEVICE, rdi: 0x100000000 });
    vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 14);
    expect(vcpu.run()).toMatchObject({ reason: "exception", vector: 14 });
    expect(log.filter((line) => line.startsWith("w"))).toEqual([]);
    expect(vcpu.vmcs.controls("primary")).not.toContain("MONITOR_TRAP_FLAG");
  });

  test("a handler may raise an interrupt: the guest takes it before its next instruction", async () => {
    const { vm, vcpu } = await guest("real-mode", "fb  sti\n26 88 07  mov [es:bx],al\n90  nop\nf4  hlt");
    vm.memory.write(0x20 * 4, Uint8Array.of(0x00, 0x80, 0, 0));
    vm.memory.write(0x8000, code(16, "0f 01 c1  vmcall"));
    vm.memory.map({ gpa: 0x100000, size: 4096, backing: { read: () => 0, write: () => vcpu.inject(0x20) } });
    vcpu.vmcs.write("GUEST_ES_BASE", 0x100000n);
    expect(vcpu.run()).toMatchObject({ reason: "vmcall", rip: 0x8000n });
    expect(vm.memory.view(Number(vcpu.regs.rsp), 2).getUint16(0, true)).toBe(CODE + 4);
  });

  test("what a handler throws comes out of run(), and the VM goes on", async () => {
    const { vm, vcpu } = await guest("long", "8a 03  mov al,[rbx]\nf4  hlt", { regs: { rbx: DEVICE } });
    let broken = true;
    vm.memory.map({
      gpa: DEVICE,
      size: 4096,
      backing: {
        read: () => {
          if (broken) throw new Error("the device is broken");
          return 0x42;
        },
        write: () => {},
      },
    });
    expect(() => vcpu.run()).toThrow("the device is broken");
    broken = false;
    vcpu.regs.rip = BigInt(CODE);
    expect(vcpu.run().reason).toBe("hlt");
    expect(vcpu.regs.rax & 0xffn).toBe(0x42n);
  });

  test("the virtual processor cannot be changed from within an instruction", async () => {
    const { vm, vcpu } = await guest("long", "8a 03  mov al,[rbx]", { regs: { rbx: DEVICE } });
    vm.memory.map({ gpa: DEVICE, size: 4096, backing: { read: () => vcpu.vmcs.read("GUEST_RIP"), write: () => {} } });
    expect(() => vcpu.run()).toThrow("a virtual processor is running");
  });

  test("a device that was removed is an EPT violation again", async () => {
    const { vcpu, region } = await device("8b 03  mov eax,[rbx]\nf4  hlt");
    region[Symbol.dispose]();
    expect(vcpu.run().reason).toBe("ept-violation");
  });

  test("code cannot be fetched from a device", async () => {
    const { vcpu } = await device("ff e3  jmp rbx");
    expect(vcpu.run()).toMatchObject({ reason: "ept-violation", access: { fetch: true } });
  });
});

describe("translate", () => {
  test("without paging, linear addresses are guest-physical", async () => {
    const { vcpu } = await guest("protected", "f4  hlt");
    expect(vcpu.translate(0x1_2345_6789n)).toBe(0x23456789n);
  });

  test("4-level paging: identity tables of the preset, non-canonical addresses, rights", async () => {
    const { vm, vcpu } = await guest("long", "f4  hlt");
    expect(vcpu.translate(0xfee00123n, "rw")).toBe(0xfee00123n);
    expect(vcpu.translate(0x1_0000_0000n)).toBeUndefined();
    expect(vcpu.translate(0x8000_0000_0000n)).toBeUndefined();
    // Page 5 at 1 GiB: read-only, execute-disable.
    const entry = (at: number, value: bigint): void => vm.memory.view(at, 8).setBigUint64(0, value, true);
    entry(0x9000, 0xa003n);
    entry(0xa000 + 8, 0xb003n);
    entry(0xb000, 0xc003n);
    entry(0xc000 + 5 * 8, 0x8000000000005001n);
    vcpu.vmcs.write("GUEST_CR3", 0x9000n);
    vcpu.vmcs.write("GUEST_EFER", vcpu.vmcs.read("GUEST_EFER") | 0x800n);
    expect(vcpu.translate(0x40005678n)).toBe(0x5678n);
    expect(vcpu.translate(0x40005678n, "rx")).toBeUndefined();
    expect(vcpu.translate(0x40005678n, "rw")).toBe(0x5678n);
    vcpu.vmcs.write("GUEST_CR0", vcpu.vmcs.read("GUEST_CR0") | 0x10000n);
    expect(vcpu.translate(0x40005678n, "rw")).toBeUndefined();
  });

  test("32-bit paging: small pages and 4-MiB pages with 40-bit addresses; PAE paging by its PDPTE fields", async () => {
    const { vm, vcpu } = await guest("protected", "f4  hlt");
    const entry = (at: number, value: number): void => vm.memory.view(at, 4).setUint32(0, value, true);
    entry(0x9000 + 4, 0xa003);
    entry(0xa000 + 3 * 4, 0x0007_7003);
    entry(0x9000 + 8, 0x0080_2083);
    vcpu.vmcs.write("GUEST_CR3", 0x9000n);
    vcpu.vmcs.write("GUEST_CR0", vcpu.vmcs.read("GUEST_CR0") | 0x80000000n);
    expect(vcpu.translate(0x403abcn)).toBe(0x77abcn);
    vcpu.vmcs.write("GUEST_CR4", vcpu.vmcs.read("GUEST_CR4") | 0x10n);
    expect(vcpu.translate(0x812345n)).toBe(0x1_0081_2345n);
    vcpu.vmcs.write("GUEST_CR4", vcpu.vmcs.read("GUEST_CR4") | 0x20n);
    vcpu.vmcs.write("GUEST_PDPTE1", 0xb001n);
    vm.memory.view(0xb008, 8).setBigUint64(0, 0x600083n, true);
    expect(vcpu.translate(0x40212345n)).toBe(0x612345n);
    expect(vcpu.translate(0x212345n)).toBeUndefined();
  });
});
