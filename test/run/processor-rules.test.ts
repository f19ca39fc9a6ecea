/** Rules of the processor that software in the wild leans on: A20M and VMX operation, SMIs, NMIs after STI, bits of MSRs. */
import { describe, expect, test } from "vitest";
import { createMachine, createPcVm, type Machine, type MachineOptions } from "../../src/index.ts";
import { sentence } from "../../src/cli/ending.ts";
import { testEngine } from "../engine.ts";
import { CODE, guest } from "../vmx/rig.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));
const make = async (options: Partial<MachineOptions> = {}): Promise<Machine> =>
  createMachine({ engine: await testEngine(), memory: "12MiB", ...options });
const registers = (machine: Machine, ...names: ("rax" | "rbx" | "rcx" | "rdx" | "rbp" | "rsi" | "rdi")[]): number[] =>
  names.map((name) => machine.cpus[0]!.regs.get32(name));

/** Where 64-bit code is out of the way of its tables. */
const LONG = { mode: "long", address: 0x9000 } as const;

/** in al,92h; and al,0FDh; out 92h,al, and the same with or al,2. */
const A20_OFF = "e492 24fd e692";
const A20_ON = "e492 0c02 e692";

describe("A20M", () => {
  // CR4.VMXE and CR0.NE; the revision of IA32_VMX_BASIC into the region at 10000H; vmxon [10008h].
  const VMXON =
    "0f20e0 0d00200000 0f22e0 0f20c0 83c820 0f22c0 b980040000 0f32 0fbaf01f 89042500000100 48c7042508000100 00000100 f30fc7342508000100";
  const fill = (machine: Machine): void => {
    for (let mib = 0; mib < 12; mib++) machine.memory.view(mib * 0x100000, 4).setUint32(0, mib, true);
  };

  test("is blocked in VMX operation, and comes back with VMXOFF", async () => {
    const machine = await make({ cpuModel: "max" });
    // mov ebx,[700000h]; vmxon; A20 off; mov esi,[700000h]; mov edi,[700000h]; vmxoff; mov ebp,[700000h]; hlt
    machine.loadFlat(
      hex(`8b1c2500007000 ${VMXON} ${A20_OFF} 8b342500007000 ff0425 00009000 8b3c2500009000 0f01c4 8b2c2500007000 f4`),
      LONG,
    );
    fill(machine);
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    expect(registers(machine, "rbx", "rsi", "rdi", "rbp")).toEqual([7, 7, 10, 6]);
    // What was stored in VMX operation is where it was stored.
    expect(machine.memory.view(0x900000, 4).getUint32(0, true)).toBe(10);
  });

  test("VMXON in A20M mode is #GP", async () => {
    const machine = await make({ cpuModel: "max" });
    machine.loadFlat(hex(`${A20_OFF} ${VMXON} f4`), LONG);
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "triple-fault" });
  });

  const pcVm = async (memory: MachineOptions["memory"] = "12MiB") => createPcVm({ engine: await testEngine(), memory });

  test("the gate of a PC whose software is a guest works by EPT", async () => {
    const { machine } = await pcVm();
    // A20 off; mov ebx,[700000h]; inc dword [900000h]; mov esi,[0C00000h + 100000h]: RAM ends at 12 MiB, an alias of what is not RAM;
    // A20 on; mov edi,[700000h]; mov ebp,[900000h]; hlt
    machine.loadFlat(hex(`${A20_OFF} 8b1c2500007000 ff042500009000 8b34250000b000 ${A20_ON} 8b3c2500007000 8b2c2500009000 f4`), LONG);
    fill(machine);
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    expect(registers(machine, "rbx", "rsi", "rdi", "rbp")).toEqual([6, 10, 7, 9]);
    expect(machine.memory.view(0x800000, 4).getUint32(0, true)).toBe(9);
  });

  test("and every address: of the video window, of RAM behind its end, of instructions", async () => {
    const { machine } = await pcVm("3MiB");
    // A20 off; mov ebx,[1A0000h]: the video window; mov esi,[300000h]: 2 MiB, though RAM ends at 3 MiB; call 109100h: 9100H; hlt
    const image = new Uint8Array(0x200);
    image.set(hex(`${A20_OFF} 8b1c2500001a00 8b342500003000 48b80091100000000000 ffd0 f4`));
    // mov edi,1234h; ret
    image.set(hex("bf34120000 c3"), 0x100);
    machine.loadFlat(image, LONG);
    machine.memory.view(0x1a0000, 4).setUint32(0, 0x55555555, true);
    machine.memory.view(0x200000, 4).setUint32(0, 0x77777777, true);
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    expect(registers(machine, "rbx", "rsi", "rdi")).toEqual([0xffffffff, 0x77777777, 0x1234]);
  });

  test("a snapshot has the gate as it is", async () => {
    const { machine } = await pcVm();
    machine.loadFlat(hex(`${A20_OFF} 90 8b1c2500007000 ${A20_ON} 8b3c2500007000 f4`), LONG);
    fill(machine);
    machine.runSync({ budget: 4 });
    const saved = machine.snapshot();
    for (let i = 0; i < 2; i++) {
      expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
      expect(registers(machine, "rbx", "rdi")).toEqual([6, 7]);
      machine.restore(saved);
    }
  });
});

describe("a system-management interrupt", () => {
  const what = { reason: "unimplemented", what: "system-management interrupt", bytes: new Uint8Array() };

  test("sent by the APIC stops behind its instruction, and says what it is", async () => {
    const machine = await make();
    // mov dword [0FEE00300h],4200h: an IPI to processor 0 with delivery mode SMI; inc ebx; inc ebx; hlt
    machine.loadFlat(hex("bb00000000 b80003e0fe c70000420000 90 ffc3 ffc3 f4"), { mode: "protected" });
    const stop = machine.runSync({ budget: 1000 });
    expect(stop).toMatchObject({ ...what, rip: 0x7c10n });
    expect(sentence(stop)).toBe("not implemented: system-management interrupt, before 0x7c10");
    // It is met once; the machine goes on.
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    expect(registers(machine, "rbx")).toEqual([2]);
  });

  test("by a device's message while nothing runs is not lost", async () => {
    const machine = await make();
    machine.loadFlat(hex("bb00000000 ffc3 f4"), { mode: "protected" });
    machine.runSync({ budget: 1 });
    // Pin 1: delivery mode SMI, to the processor with ID 0.
    machine.pc.ioapic.writeMemory(0, 4, 0x12);
    machine.pc.ioapic.writeMemory(0x10, 4, 0x200);
    machine.pc.ioapic.setPin(1, true);
    expect(machine.runSync({ budget: 1000 })).toMatchObject({ ...what, rip: 0x7c05n });
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  });
});

describe("NMIs in the shadow of STI", () => {
  // The NMI's entry in the IVT; sti; inc cx; inc cx; cli; hlt. The handler: pop bx; push bx; iret
  const PROGRAM = "31c0 8ed8 c7060800407c c7060a000000 31c9 fb 41 41 fa f4";
  const image = (): Uint8Array => {
    const bytes = new Uint8Array(0x80);
    bytes.set(hex(PROGRAM));
    bytes.set(hex("5b 53 cf"), 0x40);
    return bytes;
  };

  test("wait for the instruction after it", async () => {
    const machine = await make();
    machine.loadFlat(image());
    machine.runSync({ budget: 6 });
    expect(machine.cpus[0]!.regs.rip).toBe(0x7c13n);
    machine.raiseNmi();
    machine.runSync({ budget: 1000 });
    expect(registers(machine, "rbx", "rcx")).toEqual([0x7c14, 2]);
  });

  test("are taken at once after a second STI, which has no shadow", async () => {
    const machine = await make();
    const bytes = image();
    // sti; sti; inc cx; cli; hlt
    bytes.set(hex("fb fb 41 fa f4"), 0x12);
    machine.loadFlat(bytes);
    machine.runSync({ budget: 7 });
    machine.raiseNmi();
    machine.runSync({ budget: 1000 });
    expect(registers(machine, "rbx", "rcx")).toEqual([0x7c14, 1]);
  });

  test("keep the NMI window of a guest shut", async () => {
    const { vcpu } = await guest("long", "90  nop\n90  nop\nf4  hlt", { regs: { rflags: 0x202 } });
    const more = (word: "pin" | "primary", ...names: string[]): object => ({ [word]: [...vcpu.vmcs.controls(word), ...names] });
    vcpu.vmcs.setControls({ ...more("pin", "NMI_EXITING", "VIRTUAL_NMIS"), ...more("primary", "NMI_WINDOW_EXITING") } as never);
    vcpu.vmcs.write("GUEST_INTERRUPTIBILITY", 1);
    expect(vcpu.run()).toMatchObject({ reason: "nmi-window", rip: BigInt(CODE + 1) });
  });
});

test("WRMSR takes bits 63:32 of IA32_FMASK, which stay, and of IA32_SYSENTER_CS, which do not", async () => {
  const machine = await make();
  // mov ecx,0C0000084h; mov eax,-3; cdq; wrmsr; rdmsr; mov ebx,eax; mov esi,edx; the same with IA32_SYSENTER_CS into edi, ebp; hlt
  machine.loadFlat(hex("b9840000c0 b8fdffffff 99 0f30 31c0 31d2 0f32 89c3 89d6 b974010000 b8fdffffff 99 0f30 0f32 89c7 89d5 f4"), LONG);
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  expect(registers(machine, "rbx", "rsi", "rdi", "rbp")).toEqual([0xfffffffd, 0xffffffff, 0xfffffffd, 0]);
  expect(machine.cpus[0]!.regs.rip).toBeGreaterThan(0x9000n);
});

test("SYSCALL clears the flags of IA32_FMASK[31:0], whatever is above", async () => {
  const machine = await make();
  // EFER.SCE; LSTAR 9080H; STAR 10H; FMASK -1; std; syscall. At 9080H: pushfq; pop rbx; hlt
  const image = new Uint8Array(0x100);
  image.set(
    hex(
      "b9800000c0 0f32 83c801 0f30 b9820000c0 b880900000 31d2 0f30 b9810000c0 31c0 ba10000000 0f30 b9840000c0 b8ffffffff 99 0f30 fd 0f05",
    ),
  );
  image.set(hex("9c 5b f4"), 0x80);
  machine.loadFlat(image, LONG);
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  expect(registers(machine, "rbx")).toEqual([2]);
});
