/** A PC whose software is a VMX guest: it behaves as on the bare machine, and everything the VMM does for that is counted. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMachine } from "../../src/machine/create-machine.ts";
import type { Machine } from "../../src/machine/machine.ts";
import type { MachineStop } from "../../src/machine/types.ts";
import { createPcVm, type PcVm, type PcVmOptions } from "../../src/vmm/create-pc-vm.ts";
import { testEngine } from "../engine.ts";
import { code } from "./rig.ts";

const make = async (options: Partial<PcVmOptions> = {}): Promise<PcVm> =>
  createPcVm({ engine: await testEngine(), memory: "32MiB", ...options });
const demo = (): Uint8Array => new Uint8Array(readFileSync(new URL("../../src/guest/demo.bin", import.meta.url)));

function collect(machine: Machine): () => string {
  let text = "";
  machine.serial(0).onData((data) => (text += new TextDecoder().decode(data)));
  machine.onDebugOutput((data) => (text += new TextDecoder().decode(data)));
  return () => text;
}

/** Reads the debug console's port into RAM and the like: real-mode code at 7C00H, run on the bare machine and as a guest. */
async function both(
  listing: string,
  check: (machine: Machine, stop: MachineStop) => void,
  options: Partial<PcVmOptions> = {},
): Promise<PcVm> {
  const image = code(16, listing);
  const bare = await createMachine({ engine: await testEngine(), memory: "32MiB", ...options });
  bare.loadFlat(image);
  check(bare, await bare.run({ budget: 1_000_000 }));
  const pc = await make(options);
  pc.machine.loadFlat(image);
  check(pc.machine, await pc.machine.run({ budget: 1_000_000 }));
  return pc;
}

test("the demo guest says what it says on the bare machine, but for the hypervisor it meets", async () => {
  const bare = await createMachine({ engine: await testEngine(), memory: "32MiB" });
  const bareText = collect(bare);
  bare.loadFlat(demo());
  expect((await bare.run({ budget: 100_000_000 })).reason).toBe("debug-exit");

  let goodbye = false;
  const pc: PcVm = await make({
    handlers: {
      vmcall: (_exit, { regs }) => {
        if (regs.get32("rax") === 1) regs.rax = regs.rbx + regs.rcx;
        else {
          goodbye = true;
          pc.machine.interrupt();
        }
      },
    },
  });
  const text = collect(pc.machine);
  pc.machine.loadFlat(demo());
  expect((await pc.machine.run({ budget: 100_000_000 })).reason).toBe("interrupted");
  expect(goodbye).toBe(true);
  const lines = (all: string): string[] => all.split("\r\n").filter((line) => !/hypervisor|hypercall/.test(line));
  expect(lines(text())).toEqual(lines(bareText()));
  expect(text()).toContain("hypercall    20 + 22 = 42");
  const { exits } = pc;
  expect(exits["external-interrupt"]).toBe(20);
  expect(exits.hlt).toBe(20);
  expect(exits.io).toBeGreaterThan(1000);
  expect(exits["ept-violation"]).toBe(exits.mtf);
});

test("two runs are equal: output, instructions, exits; whatever the slices", async () => {
  async function run(sliceInstructions: number) {
    const pc = await make();
    const text = collect(pc.machine);
    pc.machine.loadFlat(demo());
    const stop = await pc.machine.run({ budget: 20_000_000, sliceInstructions });
    return { stop, text: text(), instructions: pc.machine.clock.instructions, tsc: pc.machine.clock.tsc, exits: pc.exits };
  }
  const first = await run(2_000_000);
  // A VMCALL that nobody answers is an invalid opcode, which the guest does not expect: it goes on for ever.
  expect(first.text).toContain("primes");
  expect(await run(2_000_000)).toEqual(first);
  expect(await run(12_345)).toEqual(first);
});

test("reset starts the guest again, as often as it likes", async () => {
  const pc = await make();
  const text = collect(pc.machine);
  // out 0e9h,'R'; pulse reset through port 92h
  pc.machine.loadFlat(code(16, "b0 52  mov al,52h\ne6 e9  out 0E9h,al\nb0 01  mov al,1\ne6 92  out 92h,al\nf4  hlt"));
  for (let i = 0; i < 3; i++) {
    expect(await pc.machine.run()).toEqual({ reason: "reset" });
    pc.machine.reset();
  }
  expect(text()).toBe("RRR");
  expect(pc.exits.io).toBe(6);
});

test("HLT with interrupts disabled is the end, as on the bare machine; a triple fault as well", async () => {
  await both("fa  cli\nf4  hlt", (machine, stop) => {
    expect(stop).toEqual({ reason: "halted" });
    expect(machine.clock.instructions).toBeLessThanOrEqual(2n);
  });
  await both("0f 01 1e 00 90  lidt [9000h]\ncc  int3", (_machine, stop) => expect(stop).toEqual({ reason: "triple-fault" }));
});

test("string I/O reaches the ports of the bus: the signature of the firmware configuration device", async () => {
  const pc = await both(
    `bf 00 90  mov di,9000h
     ba 10 05  mov dx,510h
     31 c0  xor ax,ax
     ef  out dx,ax
     b9 04 00  mov cx,4
     ba 11 05  mov dx,511h
     f3 6c  rep insb
     be 00 90  mov si,9000h
     b9 04 00  mov cx,4
     ba e9 00  mov dx,0E9h
     f3 6e  rep outsb
     b0 00  mov al,0
     e6 f4  out 0F4h,al`,
    (machine, stop) => {
      expect(stop).toEqual({ reason: "debug-exit", code: 1 });
      expect(new TextDecoder().decode(machine.memory.read(0x9000, 4))).toBe("QEMU");
    },
  );
  expect(pc.exits).toMatchObject({ io: 10, mtf: 8 });
});

test("an NMI of the machine is the guest's", async () => {
  const image = new Uint8Array(0x60);
  image.set(code(16, "b0 4e  mov al,4Eh\nf4  hlt"));
  image.set(code(16, "e6 e9  out 0E9h,al\ne6 f4  out 0F4h,al", 0x7c40), 0x40);
  const pc = await make();
  const text = collect(pc.machine);
  pc.machine.loadFlat(image);
  pc.machine.memory.write(2 * 4, Uint8Array.of(0x40, 0x7c, 0, 0));
  expect((await pc.machine.run()).reason).toBe("halted");
  pc.machine.raiseNmi();
  expect(await pc.machine.run()).toEqual({ reason: "debug-exit", code: 0x9d });
  expect(text()).toBe("N");
});

test("what VMX would show is hidden: CPUID, the MSRs, CR4.VMXE, its instructions", async () => {
  const pc = await make();
  const image = new Uint8Array(0x100);
  image.set(
    code(
      16,
      `66 b8 01 00 00 00  mov eax,1
       0f a2  cpuid
       66 89 cd  mov ebp,ecx
       66 b8 00 00 00 40  mov eax,40000000h
       0f a2  cpuid
       66 b9 3a 00 00 00  mov ecx,3Ah
       0f 32  rdmsr
       66 b9 80 04 00 00  mov ecx,480h
       0f 32  rdmsr
       66 b8 00 20 00 00  mov eax,2000h
       0f 22 e0  mov cr4,eax
       0f 01 c1  vmcall
       0f 20 e2  mov edx,cr4
       f4  hlt`,
    ),
  );
  // #GP and #UD: count in SI, go on after the instruction, whose length the table at 9000H has.
  image.set(code(16, "46  inc si\nf4  hlt", 0x7c80), 0x80);
  pc.machine.loadFlat(image);
  for (const vector of [6, 13]) pc.machine.memory.write(vector * 4, Uint8Array.of(0x80, 0x7c, 0, 0));
  const { vcpu } = pc;
  const faults: number[] = [];
  for (let i = 0; i < 10; i++) {
    await pc.machine.run();
    if (vcpu.regs.rip !== 0x7c81n) break;
    // Halted in the handler: return to the instruction after the one that faulted.
    const stack = pc.machine.memory.view(vcpu.regs.rsp, 6);
    const at = stack.getUint16(0, true);
    faults.push(at - 0x7c00);
    const lengths: Record<number, number> = { 0x19: 2, 0x21: 2, 0x29: 3, 0x2c: 3 };
    vcpu.regs.assign({ rip: at + lengths[at - 0x7c00]!, rsp: vcpu.regs.rsp + 6n });
  }
  expect(faults).toEqual([0x19, 0x21, 0x29, 0x2c]);
  expect(vcpu.regs.get32("rbp") & 0x20).toBe(0);
  expect(vcpu.regs.get32("rbp") >>> 31).toBe(1);
  expect(vcpu.regs.get32("rdx")).toBe(0);
  expect(vcpu.vmcs.read("GUEST_CR4") & 0x2000n).toBe(0x2000n);
});

test("a snapshot goes on as the original did", async () => {
  const pc = await make();
  const text = collect(pc.machine);
  pc.machine.loadFlat(demo());
  await pc.machine.run({ budget: 300_000 });
  const snapshot = pc.machine.snapshot();
  const before = text().length;
  const first = await pc.machine.run({ budget: 12_000_000 });
  const after = { first, text: text().slice(before), instructions: pc.machine.clock.instructions };
  pc.machine.restore(snapshot);
  const second = text().length;
  expect({
    first: await pc.machine.run({ budget: 12_000_000 }),
    text: text().slice(second),
    instructions: pc.machine.clock.instructions,
  }).toEqual(after);

  const other = await make();
  const otherText = collect(other.machine);
  other.machine.restore(snapshot);
  expect({
    first: await other.machine.run({ budget: 12_000_000 }),
    text: otherText(),
    instructions: other.machine.clock.instructions,
  }).toEqual(after);
  const bare = await createMachine({ engine: await testEngine(), memory: "32MiB" });
  expect(() => bare.restore(snapshot)).toThrow("made by a machine with other options");
});

test("between runs the guest's state is there for the VMM, and changes take effect", async () => {
  const pc = await make();
  pc.machine.loadFlat(code(16, "40  inc ax\neb fd  jmp short 7C00h"));
  expect((await pc.machine.run({ budget: 1001 })).reason).toBe("budget");
  expect(pc.vcpu.regs.rax).toBe(501n);
  expect(pc.vcpu.vmcs.read("GUEST_RIP")).toBe(0x7c01n);
  pc.vcpu.regs.rax = 0n;
  expect((await pc.machine.run({ budget: 100 })).reason).toBe("budget");
  expect(pc.vcpu.regs.rax).toBe(50n);
  const breakpoint = pc.vcpu.breakpoint(0x7c01);
  expect(await pc.machine.run({ budget: 100 })).toEqual({ reason: "breakpoint", id: breakpoint.id, cpu: 0 });
  breakpoint[Symbol.dispose]();
  expect((await pc.machine.run({ budget: 100 })).reason).toBe("budget");
});

test("an exit that nobody answers is an error that shows it", async () => {
  const pc = await make({ handlers: { cpuid: () => "stop" } });
  pc.machine.loadFlat(code(16, "0f a2  cpuid"));
  await expect(pc.machine.run()).rejects.toThrow(/the VMM has no answer to this exit: \{"kind":"vmexit","reason":"cpuid"/);
});
