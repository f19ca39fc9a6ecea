/** The stock handlers as a VMM of one's own uses them. */
import { expect, test } from "vitest";
import { combine } from "../../src/vmm/handlers.ts";
import {
  controlRegisterHandlers,
  cpuidHandlers,
  haltHandlers,
  instructionHandlers,
  interruptHandlers,
  msrHandlers,
  portHandlers,
} from "../../src/vmm/stock-handlers.ts";
import { code, guest } from "./rig.ts";

const text = (...words: number[]): string => new TextDecoder().decode(Uint32Array.from(words));

test("CPUID of the model, without VMX, with the hypervisor's signature; the guest's CR4 shows", async () => {
  const { vcpu } = await guest(
    "long",
    `b8 01 00 00 00  mov eax,1
     0f a2  cpuid
     89 ce  mov esi,ecx
     b8 00 00 00 40  mov eax,40000000h
     0f a2  cpuid
     f4  hlt`,
    { cpuModel: "skylake" },
  );
  const handlers = cpuidHandlers("test VMM");
  expect((await vcpu.loop(handlers)).reason).toBe("hlt");
  const features = vcpu.regs.get32("rsi");
  expect([(features >>> 5) & 1, (features >>> 31) & 1, (features >>> 27) & 1]).toEqual([0, 1, 0]);
  expect(text(vcpu.regs.get32("rbx"), vcpu.regs.get32("rcx"), vcpu.regs.get32("rdx"))).toBe("test VMM    ");
  vcpu.vmcs.write("GUEST_CR4", vcpu.vmcs.read("GUEST_CR4") | 0x40000n);
  vcpu.regs.rip = 0x7c00n;
  await vcpu.loop(handlers);
  // OSXSAVE follows CR4.OSXSAVE.
  expect((vcpu.regs.get32("rsi") >>> 27) & 1).toBe(1);
});

test("CR0.NE and CR4: the guest reads what it wrote, the processor keeps what VMX demands", async () => {
  const { vcpu } = await guest(
    "protected",
    `0f 20 c3  mov ebx,cr0
     83 cb 20  or ebx,20h
     0f 22 c3  mov cr0,ebx
     0f 20 c1  mov ecx,cr0
     83 e3 df  and ebx,0FFFFFFDFh
     0f 22 c3  mov cr0,ebx
     0f 20 c2  mov edx,cr0
     b8 10 00 00 00  mov eax,10h
     0f 22 e0  mov cr4,eax
     0f 20 e6  mov esi,cr4
     f4  hlt`,
  );
  expect((await vcpu.loop(controlRegisterHandlers)).reason).toBe("hlt");
  expect([vcpu.regs.rcx, vcpu.regs.rdx, vcpu.regs.rsi]).toEqual([0x31n, 0x11n, 0x10n]);
  expect([vcpu.vmcs.read("GUEST_CR0"), vcpu.vmcs.read("GUEST_CR4")]).toEqual([0x31n, 0x2010n]);
});

test("paging and long mode are switched on by the guest itself", async () => {
  // Tables at 9000H map the first 2 MiB to themselves; the far jump goes to 64-bit code at 8000H.
  const { vm, vcpu } = await guest(
    "protected",
    `b8 a0 00 00 00  mov eax,0A0h
     0f 22 e0  mov cr4,eax
     b8 00 90 00 00  mov eax,9000h
     0f 22 d8  mov cr3,eax
     b9 80 00 00 c0  mov ecx,0C0000080h
     0f 32  rdmsr
     0d 00 01 00 00  or eax,100h
     0f 30  wrmsr
     0f 20 c0  mov eax,cr0
     0d 20 00 00 80  or eax,80000020h
     0f 22 c0  mov cr0,eax
     ea 00 80 00 00 08 00  jmp 8:00008000h`,
  );
  const entry = (at: number, value: bigint): void => vm.memory.view(at, 8).setBigUint64(0, value, true);
  entry(0x9000, 0xa003n);
  entry(0xa000, 0xb003n);
  entry(0xb000, 0x83n);
  entry(0x5008, 0x00af9b000000ffffn);
  vcpu.vmcs.write("GUEST_GDTR_BASE", 0x5000n);
  vm.memory.write(0x8000, code(64, "48 c7 c0 ff ff ff ff  mov rax,0FFFFFFFFFFFFFFFFh\nf4  hlt", 0x8000));
  expect((await vcpu.loop(controlRegisterHandlers)).reason).toBe("hlt");
  expect(vcpu.regs.rax).toBe(~0n & 0xffffffffffffffffn);
  expect(vcpu.vmcs.read("GUEST_EFER")).toBe(0x500n);
  expect(vcpu.vmcs.controls("entry")).toContain("IA32E_MODE_GUEST");
  expect(vm.exits).toEqual({ "cr-access": 1, hlt: 1 });
});

test("MSRs that do not exist, VMX instructions and CR4.VMXE fault; XSETBV does what the processor does", async () => {
  const { vm, vcpu } = await guest(
    "real-mode",
    `66 b9 00 00 00 40  mov ecx,40000000h
     0f 32  rdmsr
     0f 01 c1  vmcall
     66 b8 00 20 00 00  mov eax,2000h
     0f 22 e0  mov cr4,eax
     66 b8 00 00 04 00  mov eax,40000h
     0f 22 e0  mov cr4,eax
     66 b9 00 00 00 00  mov ecx,0
     66 b8 03 00 00 00  mov eax,3
     66 ba 00 00 00 00  mov edx,0
     0f 01 d1  xsetbv
     66 b8 02 00 00 00  mov eax,2
     0f 01 d1  xsetbv
     0f 01 d0  xgetbv
     f4  hlt`,
    { cpuModel: "skylake" },
  );
  const faults: number[] = [];
  // The handler of every vector asks the VMM, which goes on after the instruction.
  for (const vector of [6, 13]) vm.memory.write(vector * 4, Uint8Array.of(0x00, 0x80 + vector, 0, 0));
  for (const vector of [6, 13]) vm.memory.write(0x8000 + vector * 256, code(16, "0f 08  invd"));
  const exit = await vcpu.loop(
    combine(
      {
        invd: ({ rip }, v) => {
          faults.push(Number(rip >> 8n) - 0x80);
          const at = vm.memory.view(v.regs.rsp, 2).getUint16(0, true);
          v.regs.assign({ rip: at + (vm.memory.read(at, 2)[1] === 0x32 ? 2 : 3), rsp: v.regs.rsp + 6n });
          return "resume";
        },
      },
      msrHandlers,
      instructionHandlers,
      controlRegisterHandlers,
    ),
  );
  expect(exit.reason).toBe("hlt");
  expect(faults).toEqual([13, 6, 13, 13]);
  expect(vcpu.regs.get32("rax")).toBe(3);
});

test("ports, and HLT until an interrupt comes", async () => {
  const { vm, vcpu } = await guest("real-mode", "fb  sti\nf4  hlt\ne4 60  in al,60h\ne7 80  out 80h,ax\nfa  cli\nf4  hlt");
  vm.memory.write(0x20 * 4, Uint8Array.of(0x00, 0x80, 0, 0));
  vm.memory.write(0x8000, code(16, "cf  iret"));
  const log: string[] = [];
  const handlers = combine(
    haltHandlers,
    interruptHandlers,
    portHandlers({
      readPort: (port, width) => (log.push(`in ${port.toString(16)} ${width}`), 0x42),
      writePort: (port, width, value) => void log.push(`out ${port.toString(16)} ${width} ${value.toString(16)}`),
    }),
  );
  expect(await vcpu.loop(handlers)).toMatchObject({ kind: "stop", reason: "halted" });
  vcpu.inject(0x20);
  // Halted with interrupts disabled: the handler stops.
  expect(await vcpu.loop(handlers)).toMatchObject({ kind: "vmexit", reason: "hlt" });
  expect(log).toEqual(["in 60 1", "out 80 2 42"]);
});
