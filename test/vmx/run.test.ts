/** Runs of a virtual processor: budgets, steps, timers, interruption, several processors, determinism. */
import { describe, expect, test } from "vitest";
import { createVm } from "../../src/vmm/create-vm.ts";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import { testEngine } from "../engine.ts";
import { CODE, code, guest } from "./rig.ts";

/** A loop of three instructions. */
const COUNT = "48 ff c0  inc rax\n48 ff c3  inc rbx\neb f8  jmp short 0000000000007C00h";

describe("budget", () => {
  test.each([1, 2, 3, 7, 100, 1001, 123_457])("stops after exactly %i instructions, and goes on from there", async (budget) => {
    const { vm, vcpu } = await guest("long", COUNT);
    for (let i = 1; i <= 3; i++) {
      expect(vcpu.run({ budget })).toMatchObject({ kind: "stop", reason: "budget", instructions: BigInt(i * budget) });
      expect(vm.clock.instructions).toBe(BigInt(i * budget));
      expect(vcpu.regs.rax).toBe(BigInt(Math.ceil((i * budget) / 3)));
      expect(vcpu.regs.rip).toBe(BigInt(CODE + [0, 3, 6][(i * budget) % 3]!));
    }
    expect(vm.exits).toEqual({});
  });

  test("an instruction that the VMM completes counts, one that exits does not", async () => {
    const { vcpu } = await guest("long", "90  nop\n0f a2  cpuid\n90  nop\nf4  hlt");
    expect(vcpu.run({ budget: 1 }).reason).toBe("budget");
    expect(vcpu.run({ budget: 1 })).toMatchObject({ reason: "cpuid", instructions: 1n });
    vcpu.advance();
    expect(vcpu.run({ budget: 1 })).toMatchObject({ reason: "budget", instructions: 3n });
  });

  test("of a loop covers all its exits", async () => {
    const { vm, vcpu } = await guest("long", "0f a2  cpuid\n48 ff c6  inc rsi\neb f9  jmp short 0000000000007C00h");
    const exit = await vcpu.loop({ cpuid: () => "advance" }, { budget: 1000, sliceInstructions: 77 });
    expect(exit).toMatchObject({ reason: "budget", instructions: 1000n });
    expect(vm.exits).toEqual({ cpuid: 334 });
    await expect(vcpu.loop({}, { budget: 0 })).rejects.toThrow("budget: 0 is not a positive number");
  });

  test("a stop between two instructions is not to be noticed: TF, shadows, REP, the monitor trap flag", async () => {
    const listing = `9c  pushf
       80 4c 24 01 01  or byte [rsp+1],1
       9d  popf
       90  nop
       8e d0  mov ss,eax
       b9 05 00 00 00  mov ecx,5
       bf 00 90 00 00  mov edi,9000h
       f3 aa  rep stosb
       0f a2  cpuid
       f4  hlt`;
    const IDT = 0x5000;
    async function trace(budget: number) {
      const { vm, vcpu } = await guest("long", listing, { regs: { rax: 0x18 } });
      const idt = vm.memory.view(IDT, 4096);
      idt.setUint16(16, 0x9800, true);
      idt.setUint16(18, 0x10, true);
      idt.setUint16(20, 0x8e00, true);
      vm.memory.write(0x9800, code(64, "0f 01 c1  vmcall\n48 cf  iretq"));
      vcpu.vmcs.write("GUEST_IDTR_BASE", BigInt(IDT));
      vcpu.vmcs.write("GUEST_IDTR_LIMIT", 4095);
      const log = [];
      for (;;) {
        const exit = vcpu.run({ budget });
        if (exit.reason === "budget") continue;
        log.push(
          `${exit.reason} ${exit.rip} ${exit.instructions} ${vm.memory.view(vcpu.regs.rsp, 8).getBigUint64(0, true)} ${vcpu.regs.rcx}`,
        );
        if (exit.reason === "hlt" || log.length > 50) return log;
        vcpu.advance();
      }
    }
    const whole = await trace(1_000_000);
    expect(whole.filter((line) => line.startsWith("vmcall")).length).toBeGreaterThan(8);
    expect(whole.at(-1)).toMatch(/^hlt/);
    for (const budget of [1, 2, 3]) expect(await trace(budget), `budget ${budget}`).toEqual(whole);
  });
});

describe("single steps", () => {
  test("run({ step: true }) executes one instruction", async () => {
    const { vcpu } = await guest("long", COUNT);
    for (const offset of [3, 6, 0, 3]) expect(vcpu.run({ step: true })).toMatchObject({ reason: "step", rip: BigInt(CODE + offset) });
  });

  test("the monitor trap flag exits after each instruction, also if the host stops in between", async () => {
    const { vm, vcpu } = await guest("long", COUNT);
    vcpu.vmcs.setControls({ primary: ["MONITOR_TRAP_FLAG"] });
    for (let i = 1; i <= 5; i++) expect(vcpu.run()).toMatchObject({ reason: "mtf", instructions: BigInt(i) });
    expect(vcpu.run({ step: true })).toMatchObject({ reason: "step", instructions: 6n });
    expect(vcpu.run()).toMatchObject({ reason: "mtf", instructions: 6n });
    expect(vm.exits).toEqual({ mtf: 6 });
  });
});

describe("the VMX-preemption timer", () => {
  /** IA32_VMX_MISC: one tick of the timer is 2^2 of the TSC. */
  const TICK = 4;

  test("expires when the TSC has changed bit 2 that often", async () => {
    const { vcpu } = await guest("long", COUNT);
    vcpu.vmcs.setControls({ pin: ["ACTIVATE_PREEMPTION_TIMER"] });
    vcpu.vmcs.write("PREEMPTION_TIMER_VALUE", 10);
    expect(vcpu.run()).toMatchObject({ reason: "preemption-timer", instructions: BigInt(10 * TICK) });
    vcpu.vmcs.write("PREEMPTION_TIMER_VALUE", 0);
    expect(vcpu.run()).toMatchObject({ reason: "preemption-timer", instructions: BigInt(10 * TICK) });
  });

  test.each([false, true])("a stop of the host does not restart it (value saved on exits: %s)", async (saved) => {
    const { vcpu } = await guest("long", COUNT);
    vcpu.vmcs.setControls({ pin: ["ACTIVATE_PREEMPTION_TIMER"], exit: saved ? ["SAVE_PREEMPTION_TIMER"] : [] });
    vcpu.vmcs.write("PREEMPTION_TIMER_VALUE", 10);
    expect(vcpu.run({ budget: 17 }).reason).toBe("budget");
    expect(vcpu.run({ budget: 5 }).reason).toBe("budget");
    expect(vcpu.run()).toMatchObject({ reason: "preemption-timer", instructions: BigInt(10 * TICK) });
  });

  test("wakes a halted guest, in no time of the host", async () => {
    const { vm, vcpu } = await guest("long", "f4  hlt");
    vcpu.vmcs.setControls({ pin: ["ACTIVATE_PREEMPTION_TIMER"], primary: [] });
    vcpu.vmcs.write("PREEMPTION_TIMER_VALUE", 1_000_000);
    expect(vcpu.run().reason).toBe("preemption-timer");
    expect(vm.clock.tsc).toBe(BigInt(1_000_000 * TICK));
  });
});

describe("loop", () => {
  test("actions: advance, resume, inject, stop; nothing means advance after an instruction", async () => {
    const { vm, vcpu } = await guest("real-mode", "0f a2  cpuid\n0f 01 c1  vmcall\n0f 01 c1  vmcall\nf4  hlt");
    vm.memory.write(6 * 4, Uint8Array.of(0x00, 0x80, 0, 0));
    vm.memory.write(0x8000, code(16, "0f 08  invd\n90  nop"));
    let calls = 0;
    const exit = await vcpu.loop({
      cpuid: (_exit, v) => v.advance(),
      vmcall: () => (++calls === 1 ? undefined : { inject: 6 }),
      "*": (other) => (other.reason === "invd" ? "stop" : "resume"),
    });
    expect(exit).toMatchObject({ reason: "invd", rip: 0x8000n });
    expect(vm.exits).toEqual({ cpuid: 1, vmcall: 2, invd: 1 });
  });

  test("an exit without handler ends it", async () => {
    const { vcpu } = await guest("long", "0f a2  cpuid");
    expect((await vcpu.loop({ hlt: () => "stop" })).reason).toBe("cpuid");
  });

  test("a signal that is aborted rejects with its reason; the VM goes on afterwards", async () => {
    const { vcpu } = await guest("long", COUNT);
    const abort = new AbortController();
    const run = vcpu.loop(
      {},
      {
        signal: abort.signal,
        sliceInstructions: 1000,
        onProgress: ({ instructions }) => instructions > 5000n && abort.abort(new Error("enough")),
      },
    );
    await expect(run).rejects.toThrow("enough");
    expect(vcpu.run({ budget: 10 }).reason).toBe("budget");
    await expect(vcpu.loop({}, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  });

  test("interrupt() ends it, and the run of a handler that calls it", async () => {
    const { vm, vcpu } = await guest("long", COUNT);
    setTimeout(() => vm.interrupt(), 5);
    expect(await vcpu.loop({}, { sliceInstructions: 10_000 })).toMatchObject({ kind: "stop", reason: "interrupted" });
    expect(vcpu.run({ budget: 5 }).reason).toBe("budget");
  });

  test("progress counts instructions and exits; slices of many exits yield, too", async () => {
    const { vcpu } = await guest("long", "0f a2  cpuid\neb fc  jmp short 0000000000007C00h");
    const seen: number[] = [];
    const abort = new AbortController();
    const run = vcpu.loop(
      { cpuid: () => "advance" },
      { signal: abort.signal, sliceInstructions: 1e9, onProgress: ({ exits }) => (seen.push(exits), abort.abort()) },
    );
    await expect(run).rejects.toThrow();
    // A slice ends after some host time as well, and a busy host has not much of it.
    expect(seen[0]).toBeGreaterThan(100);
  });
});

describe("several virtual processors", () => {
  test("each has its registers, VMCS and interrupts; they take turns on one engine", async () => {
    const vm = await createVm({ engine: await testEngine(), memory: "1MiB" });
    vm.memory.write(CODE, code(64, COUNT));
    vm.memory.write(0x6000, code(16, "40  inc ax\n0f a2  cpuid"));
    const a = vm.createVcpu({ preset: "long", regs: { rip: CODE } });
    const b = vm.createVcpu({ preset: "real-mode", regs: { rip: 0x6000, rax: 41 } });
    expect(vm.vcpus).toEqual([a, b]);
    expect([a.id, b.id]).toEqual([0, 1]);
    expect(a.run({ budget: 300 }).reason).toBe("budget");
    expect(b.run().reason).toBe("cpuid");
    expect(a.run({ budget: 300 }).reason).toBe("budget");
    expect([a.regs.rax, b.regs.rax]).toEqual([200n, 42n]);
    expect([a.vmcs.read("VPID"), b.vmcs.read("VPID")]).toEqual([1, 2]);
    expect([a.vmcs.read("EXIT_REASON"), b.vmcs.read("EXIT_REASON")]).toEqual([0, 10]);
    expect(a.vmcs.explain()).toEqual([]);
    expect(vm.clock.instructions).toBe(601n);
    // Memory is shared.
    vm.memory.write(0x6000, code(64, "0f 01 c1  vmcall"));
    a.regs.rip = 0x6000n;
    expect(a.run().reason).toBe("vmcall");
  });
});

test("a virtual processor that is put aside in the middle of a step goes on with it", async () => {
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB" });
  vm.memory.write(CODE, code(64, COUNT));
  const [a, b] = [vm.createVcpu({ preset: "long", regs: { rip: CODE } }), vm.createVcpu({ preset: "long", regs: { rip: CODE } })];
  a.vmcs.setControls({ primary: ["MONITOR_TRAP_FLAG"] });
  b.vmcs.setControls({ pin: ["ACTIVATE_PREEMPTION_TIMER"], primary: [] });
  b.vmcs.write("PREEMPTION_TIMER_VALUE", 32);
  expect(a.run({ step: true })).toMatchObject({ reason: "step", instructions: 1n });
  expect(b.run({ budget: 50 })).toMatchObject({ reason: "budget", instructions: 51n });
  expect(a.run()).toMatchObject({ reason: "mtf", instructions: 51n });
  // The first 4 ticks were cut short by one: the timer counts changes of TSC bit 2.
  expect(b.run()).toMatchObject({ reason: "preemption-timer", instructions: 128n });
});

test("two runs with the same inputs are equal, exit by exit", async () => {
  async function trace(): Promise<string[]> {
    const { vm, vcpu } = await guest(
      "long",
      `0f c7 f0  rdrand eax
       0f a2  cpuid
       0f 31  rdtsc
       ee  out dx,al
       48 ff c6  inc rsi
       eb f3  jmp short 0000000000007C00h`,
      { seed: 7n },
    );
    const log: string[] = [];
    await vcpu.loop(
      {
        "*": (exit, v: Vcpu) => {
          log.push(JSON.stringify(exit), String(v.regs.rax), String(vm.clock.tsc));
          return "advance";
        },
      },
      { budget: 600 },
    );
    return log;
  }
  const first = await trace();
  expect(first.length).toBeGreaterThan(500);
  expect(await trace()).toEqual(first);
});

test("a VM that was disposed of does nothing more", async () => {
  const { vm, vcpu } = await guest("long", COUNT);
  {
    using disposable = vm;
    expect(disposable.disposed).toBe(false);
  }
  expect(vm.disposed).toBe(true);
  expect(() => vcpu.run()).toThrow("the VM was disposed of");
  expect(() => vcpu.regs.rax).toThrow("the VM was disposed of");
  expect(() => vm.createVcpu()).toThrow("the VM was disposed of");
});

test("mistakes of the caller", async () => {
  const engine = await testEngine();
  await expect(createVm({ engine, memory: 1000 })).rejects.toThrow("memory: 1000 bytes is not a whole number of 4-KiB pages");
  await expect(createVm({ engine, memory: "1MiB", cpuModel: "z80" })).rejects.toThrow('no CPU model is called "z80"');
  await expect(createVm({ engine, memory: "4GiB" })).rejects.toThrow("more than the 3072 MiB");
  const { vm, vcpu } = await guest("long", COUNT);
  expect(() => vm.createVcpu({ preset: "smm" as never })).toThrow('preset: "smm" is not real-mode, protected or long');
  expect(() => vcpu.regs.get32("eax" as never)).toThrow('no register is called "eax"');
  expect(() => vcpu.run({ budget: 0 })).toThrow("budget: 0 is not a positive number of instructions");
});

test("faults without end take time: a budget ends them", async () => {
  // Vector 6 leads to the undefined instruction itself.
  const { vm, vcpu } = await guest("real-mode", "0f 0b  ud2");
  vm.memory.write(6 * 4, Uint8Array.of(CODE & 0xff, CODE >> 8, 0, 0));
  expect(vcpu.run({ budget: 1000 })).toMatchObject({ kind: "stop", reason: "budget" });
  expect(vm.clock.instructions).toBe(1000n);
});
