/** Whole machines: the compiled engine with the PC around it. */
import { beforeAll, expect, test } from "vitest";
import { createMachine, loadEngine, NonrootError, type Engine, type Machine, type MachineOptions } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

let engine: Engine;

beforeAll(async () => {
  engine = await testEngine();
});

const make = (options: Partial<MachineOptions> = {}): Promise<Machine> => createMachine({ engine, memory: "4MiB", ...options });
const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

/** A real-mode image at 7C00H with an interrupt handler at 7C40H. */
function withHandler(code: string, handler: string): Uint8Array {
  const image = new Uint8Array(0x80);
  image.set(hex(code));
  image.set(hex(handler), 0x40);
  return image;
}

function collect(machine: Machine): () => string {
  let text = "";
  machine.onDebugOutput((data) => (text += new TextDecoder().decode(data)));
  machine.serial(0).onData((data) => (text += new TextDecoder().decode(data)));
  return () => text;
}

/** Counter 0 of the timer as a rate generator of 291 Hz. */
const FAST_TIMER = "b034 e643 b000 e640 b010 e640";

test("output of the serial port and the debug console; debug exit ends the run", async () => {
  using machine = await make();
  const text = collect(machine);
  // mov al,'H'; out 0e9h,al; mov dx,3f8h; mov al,'i'; out dx,al; mov al,11h; out 0f4h,al
  machine.loadFlat(hex("b048 e6e9 baf803 b069 ee b011 e6f4 f4"));
  expect(await machine.run({ budget: 1000 })).toEqual({ reason: "debug-exit", code: 0x23 });
  expect([...text()].sort().join("")).toBe("Hi");
  expect(machine.clock.instructions).toBe(7n);
});

test("HLT with interrupts disabled is the end; idle time is skipped otherwise", async () => {
  using machine = await make();
  machine.loadFlat(hex("fa f4"));
  expect(machine.runSync()).toEqual({ reason: "halted" });
  // The timer's interrupt prints T.
  const text = collect(machine);
  machine.loadFlat(withHandler("31c0 8ed8 c7062000407c c70622000000 b0fe e621 fb f4 ebfd", "50 b054 e6e9 b020 e620 58 cf"));
  expect(machine.runSync({ budget: 100 })).toEqual({ reason: "budget" });
  expect(text()).toMatch(/^T{9,13}$/);
  const seconds = Number(machine.clock.tsc) / 1e9;
  expect(seconds).toBeGreaterThan(9 * 0.0549);
});

test("a halted machine whose interrupts stay masked stops, too", async () => {
  using machine = await make();
  machine.loadFlat(hex("b034 e643 b0e8 e640 b003 e640 b0ff e621 fb f4 ebfd")); // 1.2 kHz timer, masked in the 8259
  expect(machine.runSync()).toEqual({ reason: "halted" });
});

test("the same inputs give the same run", async () => {
  const run = async (): Promise<unknown> => {
    using machine = await make({ seed: 7 });
    machine.loadFlat(withHandler(`${FAST_TIMER} 31c0 8ed8 c7062000407c c70622000000 b0fe e621 fb 40 ebfd`, "50 b020 e620 58 cf"));
    machine.runSync({ budget: 10_000_000 });
    return [machine.cpus[0]!.regs.rax, machine.cpus[0]!.regs.rip, machine.clock.tsc];
  };
  expect(await run()).toEqual(await run());
});

test("budgets are exact and add up", async () => {
  using machine = await make();
  machine.loadFlat(hex("40 ebfd"));
  expect(machine.runSync({ budget: 101 })).toEqual({ reason: "budget" });
  expect([machine.clock.instructions, machine.cpus[0]!.regs.get32("rax")]).toEqual([101n, 51]);
  await machine.run({ budget: 2n, sliceInstructions: 1 });
  expect(machine.clock.instructions).toBe(103n);
});

test("reset ports and a triple fault; reset() boots again", async () => {
  using machine = await make();
  machine.loadFlat(hex("baf90c b006 ee f4"));
  expect(machine.runSync()).toEqual({ reason: "reset" });
  machine.reset();
  expect([machine.cpus[0]!.regs.rip, machine.runSync()]).toEqual([0x7c00n, { reason: "reset" }]);
  machine.loadFlat(hex("0f011e0000 cc")); // LIDT of zeros, INT3
  machine.memory.write(0, new Uint8Array(6));
  expect(machine.runSync()).toEqual({ reason: "triple-fault" });
});

test("64-bit mode starts with an identity mapping; CPUID is the model's", async () => {
  using machine = await make({ cpuModel: "haswell" });
  machine.loadFlat(hex("31c0 0fa2 f4"), { address: 0x100000, mode: "long" });
  expect(machine.runSync()).toEqual({ reason: "halted" });
  expect(machine.cpus[0]!.regs.rbx).toBe(0x756e6547n);
});

test("ACPI power-off", async () => {
  using machine = await make();
  machine.loadFlat(hex("ba0406 b80020 ef f4"));
  expect(machine.runSync()).toEqual({ reason: "shutdown" });
});

test("A20 wraps addresses at 1 MiB", async () => {
  using machine = await make();
  // mov ax,0ffffh; mov ds,ax; out 92h off; mov bl,[10h]; out 92h on; mov bh,[10h]; hlt
  machine.loadFlat(hex("b8ffff 8ed8 b000 e692 8a1e1000 b002 e692 8a3e1000 f4"));
  machine.memory.write(0, Uint8Array.of(0x11));
  machine.memory.write(0x100000, Uint8Array.of(0x22));
  machine.runSync();
  expect(machine.cpus[0]!.regs.get32("rbx")).toBe(0x2211);
});

test("real-mode software finds the timer's interrupt acknowledged and counted", async () => {
  using machine = await make();
  machine.loadFlat(hex("fb f4 f4 f4 fa f4"));
  expect(machine.runSync()).toEqual({ reason: "halted" });
  expect(machine.memory.view(0x46c, 4).getUint32(0, true)).toBe(3);
});

test("serial input interrupts and is echoed", async () => {
  using machine = await make();
  const text = collect(machine);
  // IRQ4 handler: in al,dx; out dx,al; EOI. Main: IER=1, MCR=8, unmask IRQ4, sti, hlt
  machine.loadFlat(
    withHandler("31c0 8ed8 c7063000407c c70632000000 baf903 b001 ee bafc03 b008 ee b0ef e621 fb f4 ebfd", "baf803 ec ee b020 e620 cf"),
  );
  const run = machine.run({ waitForInput: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  machine.serial(0).write("abc");
  await new Promise((resolve) => setTimeout(resolve, 300));
  machine.interrupt();
  expect([await run, text()]).toEqual([{ reason: "interrupted" }, "abc"]);
});

test("aborting rejects and leaves the machine usable", async () => {
  using machine = await make();
  machine.loadFlat(hex("40 ebfd"));
  const controller = new AbortController();
  const run = machine.run({ signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 10);
  await expect(run).rejects.toThrow("enough");
  expect(machine.runSync({ budget: 10 })).toEqual({ reason: "budget" });
});

test("a listener that throws ends the run with its error", async () => {
  using machine = await make();
  machine.memory.map({
    gpa: 0xa0000,
    size: 0x1000,
    backing: {
      read: () => 0,
      write: () => {
        throw new Error("mine");
      },
    },
  });
  machine.loadFlat(hex("b800a0 8ed8 a20000 f4")); // mov [a000:0],al
  expect(() => machine.runSync()).toThrow("mine");
  expect(machine.runSync()).toEqual({ reason: "halted" });
});

test("the host clock does not run ahead while the guest is idle", async () => {
  using machine = await make({ clock: { kind: "host" } });
  machine.loadFlat(withHandler("31c0 8ed8 c7062000407c c70622000000 b0fe e621 fb f4 ebfd", "50 b020 e620 58 cf"));
  const started = performance.now();
  setTimeout(() => machine.interrupt(), 150);
  await machine.run();
  const guest = Number(machine.clock.tsc) / 1e6;
  expect(guest).toBeGreaterThan(50);
  expect(guest).toBeLessThan(performance.now() - started + 60);
});

test("the manual clock stops at HLT; the caller lets time pass", async () => {
  using machine = await make({ clock: { kind: "manual" } });
  const text = collect(machine);
  machine.loadFlat(withHandler("31c0 8ed8 c7062000407c c70622000000 b0fe e621 fb f4 ebfd", "50 b054 e6e9 b020 e620 58 cf"));
  expect([machine.runSync(), text()]).toEqual([{ reason: "halted" }, ""]);
  machine.clock.advance(55_000_000);
  expect([machine.runSync(), text()]).toEqual([{ reason: "halted" }, "T"]);
});

test("the local APIC timer wakes a halted processor", async () => {
  using machine = await make();
  const text = collect(machine);
  // Real mode, vector 40H, and the APIC through its x2APIC registers.
  const wrmsr = (msr: number, value: number): string => `66b9${le(msr)} 66b8${le(value)} 6631d2 0f30`;
  const image = new Uint8Array(0xc0);
  image.set(
    hex(
      `31c0 8ed8 c7060001a07c c70602010000 ${wrmsr(0x1b, 0xfee00d00)} ${wrmsr(0x80f, 0x1ff)} ${wrmsr(0x832, 0x40)} ${wrmsr(0x838, 1_000_000)} fb f4 fa f4`,
    ),
  );
  image.set(hex("b041 e6e9 cf"), 0xa0);
  machine.loadFlat(image);
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  expect([text(), machine.clock.tsc > 2_000_000n]).toEqual(["A", true]);
});

test("a restored snapshot goes on as the original did, here and in another machine", async () => {
  using machine = await make();
  machine.loadFlat(withHandler(`${FAST_TIMER} 31c0 8ed8 c7062000407c c70622000000 b0fe e621 fb 40 ebfd`, "50 b054 e6e9 b020 e620 58 cf"));
  machine.runSync({ budget: 1_000_003 });
  const snapshot = machine.snapshot();
  const finish = (m: Machine): unknown => {
    const text = collect(m);
    m.runSync({ budget: 10_000_000 });
    return [text(), m.cpus[0]!.regs.rax, m.cpus[0]!.regs.rip, m.clock.tsc];
  };
  const expected = finish(machine);
  expect((expected as string[])[0]).toMatch(/^T{3}/);
  machine.restore(snapshot);
  expect(finish(machine)).toEqual(expected);
  using other = await make();
  other.restore(snapshot.serialize());
  expect(finish(other)).toEqual(expected);
  other.reset();
  expect(other.cpus[0]!.regs.rip).toBe(0x7c00n);
  using different = await make({ memory: "8MiB" });
  expect(() => different.restore(snapshot)).toThrow(/memory 8388608/);
  expect(() => other.restore(snapshot.serialize().subarray(0, 5000))).toThrow(/ERR_NONROOT_SNAPSHOT|snapshot/);
  expect(() => other.restore(new Uint8Array(10))).toThrow(/not a snapshot/);
});

test("mistakes of the caller are named", async () => {
  const code = async (call: () => unknown): Promise<string> => {
    try {
      await call();
      return "none";
    } catch (error) {
      return error instanceof NonrootError ? `${error.code}: ${error.message}` : String(error);
    }
  };
  expect(await code(() => make({ memory: "1TB" as never }))).toMatch(/ERR_NONROOT_OPTION: memory/);
  expect(await code(() => make({ memory: "4GiB" }))).toMatch(/ERR_NONROOT_OPTION: memory/);
  expect(await code(() => make({ cpus: 400 }))).toMatch(/ERR_NONROOT_OPTION: cpus/);
  expect(await code(() => make({ cpuModel: "z80" }))).toMatch(/cpuModel.*skylake/);
  expect(await code(() => make({ clock: { kind: "sundial" } as never }))).toMatch(/clock/);
  expect(await code(() => loadEngine({ wasm: new Uint8Array([1, 2, 3]) }))).toMatch(/wasm/);
  const machine = await make();
  expect(await code(() => machine.serial(9))).toMatch(/serial/);
  expect(await code(() => machine.memory.read(0xa0000, 1))).toMatch(/ERR_NONROOT_MEMORY/);
  expect(await code(() => machine.runSync({ budget: 0 }))).toMatch(/budget/);
  machine.dispose();
  expect(await code(() => machine.runSync())).toMatch(/ERR_NONROOT_DISPOSED/);
});

function le(value: number): string {
  return [0, 8, 16, 24].map((shift) => ((value >>> shift) & 0xff).toString(16).padStart(2, "0")).join("");
}
