/** Breakpoints and watchpoints of the host in a machine, and translate(). The software runs as it would without them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMachine, type Machine, type MachineOptions, type MachineStop } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

const CODE = 0x7c00;
const HANDLER = 0x40;
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, import.meta.url)));

const make = async (options: Partial<MachineOptions> = {}): Promise<Machine> =>
  createMachine({ engine: await testEngine(), memory: "4MiB", ...options });
const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/\s/g, ""), "hex");

/** A real-mode program at 7C00H, with an interrupt handler at 7C40H. */
async function start(program: string, handler = "", options: Partial<MachineOptions> = {}): Promise<Machine> {
  const image = new Uint8Array(2 * HANDLER);
  image.set(bytes(program));
  image.set(bytes(handler), HANDLER);
  const machine = await make(options);
  machine.loadFlat(image);
  return machine;
}

/** Runs up to a stop that is not of the host's breakpoints; what they were. */
function runThrough(machine: Machine, onHit: (stop: MachineStop) => void = () => {}): MachineStop {
  for (;;) {
    const stop = machine.runSync({ budget: 1_000_000_000n });
    if (stop.reason !== "breakpoint" && stop.reason !== "watchpoint") return stop;
    onHit(stop);
  }
}

test("an instruction breakpoint stops before the instruction, every time, until it is removed", async () => {
  // inc ax; inc bx; jmp 7C00h
  const machine = await start("40 43 ebfc");
  const [cpu] = machine.cpus;
  const breakpoint = cpu!.breakpoint(CODE + 1);
  for (let i = 1; i <= 3; i++) {
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "breakpoint", id: breakpoint.id, cpu: 0 });
    expect([cpu!.regs.get32("rax"), cpu!.regs.get32("rbx"), cpu!.regs.rip]).toEqual([i, i - 1, BigInt(CODE + 1)]);
  }
  expect(machine.clock.instructions).toBe(7n);
  breakpoint[Symbol.dispose]();
  breakpoint[Symbol.dispose]();
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "budget" });
  expect(machine.clock.instructions).toBe(1007n);
});

test("a jump to itself is met each time; a repeated instruction once, and no faster", async () => {
  const machine = await start("ebfe");
  machine.cpus[0]!.breakpoint(CODE);
  for (let i = 0n; i < 3n; i++) {
    expect(machine.runSync({ budget: 10 }).reason).toBe("breakpoint");
    expect(machine.clock.instructions).toBe(i);
  }
  // mov di,9000h; mov cx,5; rep stosb; inc bx; jmp 7C00h
  const repeated = await start("bf0090 b90500 f3aa 43 ebf5");
  repeated.cpus[0]!.breakpoint(CODE + 6);
  for (let i = 0; i < 3; i++) {
    expect(repeated.runSync({ budget: 100 }).reason).toBe("breakpoint");
    expect([repeated.cpus[0]!.regs.get32("rbx"), repeated.cpus[0]!.regs.get32("rcx")]).toEqual([i, 5]);
  }
});

test("an instruction that faults is met once, whether or not its handler returns to it", async () => {
  // IVT entry 0 is the handler; mov cx,0; div cl; inc bx; jmp to the mov. The handler: mov cl,1; iret
  const machine = await start("31c0 8ed8 c7060000407c c70602000000 b90000 f6f1 43 ebf8", "b101 cf");
  const [cpu] = machine.cpus;
  cpu!.breakpoint(CODE + 19);
  for (let i = 0; i < 4; i++) {
    expect(machine.runSync({ budget: 100 }).reason).toBe("breakpoint");
    expect([cpu!.regs.get32("rbx"), cpu!.regs.get32("rcx")]).toEqual([i, 0]);
  }
});

test("interrupts between the stop and the instruction neither repeat the stop nor lose one", async () => {
  // 291-Hz timer; inc ax; inc cx; jmp. The handler: push ax; end of interrupt; pop ax; iret
  const program = "b034e643b000e640b010e640 31c0 8ed8 c7062000407c c70622000000 b0fe e621 31c9 31c0 fb 40 41 ebfc";
  const load = (): Promise<Machine> => start(program, "50 b020 e620 58 ff060091 cf", { tscHz: 1_000_000 });
  const machine = await load();
  const [cpu] = machine.cpus;
  cpu!.breakpoint(CODE + program.replace(/\s/g, "").length / 2 - 3);
  for (let i = 1; i < 8000; i++) {
    const stop = machine.runSync({ budget: 100_000 });
    if (stop.reason !== "breakpoint" || cpu!.regs.get32("rax") !== i || cpu!.regs.get32("rcx") !== i - 1)
      throw new Error(`stop ${i}: ${JSON.stringify(stop)}, AX ${cpu!.regs.get32("rax")}, CX ${cpu!.regs.get32("rcx")}`);
  }
  const interrupts = machine.memory.view(0x9100, 2).getUint16(0, true);
  expect(interrupts).toBeGreaterThan(4);
  const { instructions } = machine.clock;
  const plain = await load();
  plain.runSync({ budget: instructions });
  expect([plain.cpus[0]!.regs.rip, plain.cpus[0]!.regs.rax, plain.memory.view(0x9100, 2).getUint16(0, true)]).toEqual([
    cpu!.regs.rip,
    cpu!.regs.rax,
    interrupts,
  ]);
});

test("watchpoints stop after the access, and the program is not stepped meanwhile", async () => {
  // inc word [9000h]; mov dx,[9003h]; inc bx; jmp 7C00h
  const machine = await start("ff060090 8b160390 43 ebf5");
  const [cpu] = machine.cpus;
  const write = cpu!.breakpoint(0x9000, { kind: "write", length: 2 });
  const access = cpu!.breakpoint(0x9004, { kind: "access" });
  for (let i = 1; i < 4; i++) {
    expect(machine.runSync({ budget: 100 })).toEqual({ reason: "watchpoint", id: write.id, cpu: 0 });
    expect([cpu!.regs.rip, machine.memory.read(0x9000, 1)[0]]).toEqual([BigInt(CODE + 4), i]);
    expect(machine.runSync({ budget: 100 })).toEqual({ reason: "watchpoint", id: access.id, cpu: 0 });
    expect([cpu!.regs.rip, cpu!.regs.get32("rbx")]).toEqual([BigInt(CODE + 8), i - 1]);
  }
  write[Symbol.dispose]();
  access[Symbol.dispose]();
  expect(machine.runSync({ budget: 1_000_000 })).toEqual({ reason: "budget" });
});

test("an access of an instruction that faults is none", async () => {
  // IVT entry 0 is the handler; mov ax,4; xor dx,dx; div word [9000h]; hlt. The handler: mov byte [9000h],1; iret
  const machine = await start("31c0 8ed8 c7060000407c c70602000000 b80400 31d2 f7360090 f4", "c606009001 cf");
  const [cpu] = machine.cpus;
  cpu!.breakpoint(0x9000, { kind: "access", length: 2 });
  const stops: bigint[] = [];
  expect(runThrough(machine, () => stops.push(cpu!.regs.rip))).toEqual({ reason: "halted" });
  expect(stops).toEqual([BigInt(CODE + HANDLER + 5), BigInt(CODE + 25)]);
});

test("each processor has its own; turns are as they were", async () => {
  const boot = async (): Promise<Machine> => {
    const machine = await make({ cpus: 3 });
    machine.loadFlat(read("processors.bin"), { address: 0x10000, mode: "protected" });
    machine.memory.write(0x9010, Uint8Array.of(2));
    return machine;
  };
  const machine = await boot();
  const breakpoints = [1, 2].map((i) => machine.cpus[i]!.breakpoint(0x9004, { kind: "write", length: 4 }));
  expect(breakpoints.map(({ id }) => id)).toEqual([1, 2]);
  const hits = [0, 0, 0];
  const stop = runThrough(machine, (hit) => {
    if (hit.reason !== "watchpoint" || hit.id !== hit.cpu) throw new Error(JSON.stringify(hit));
    hits[hit.cpu]!++;
  });
  expect([stop, hits]).toEqual([{ reason: "halted" }, [0, 10_000, 10_000]]);
  const plain = await boot();
  plain.runSync();
  expect(machine.clock.instructions).toBe(plain.clock.instructions);
  for (const [i, cpu] of plain.cpus.entries()) expect(machine.cpus[i]!.regs.rip).toBe(cpu.regs.rip);
});

test("reset, snapshots and forks: breakpoints are the machine's, not its software's", async () => {
  const machine = await start("40 43 ebfc");
  const [cpu] = machine.cpus;
  const before = machine.snapshot();
  const breakpoint = cpu!.breakpoint(CODE + 1);
  expect(machine.runSync({ budget: 100 }).reason).toBe("breakpoint");
  const at = machine.snapshot();
  // Restored to a stop, or to before it, it is met again.
  for (const [snapshot, instructions] of [
    [at, 1n],
    [before, 1n],
  ] as const) {
    machine.restore(snapshot);
    expect(machine.runSync({ budget: 100 })).toEqual({ reason: "breakpoint", id: breakpoint.id, cpu: 0 });
    expect(machine.clock.instructions).toBe(instructions);
  }
  machine.reset();
  expect(machine.runSync({ budget: 100 }).reason).toBe("breakpoint");
  const fork = await machine.fork();
  expect(fork.runSync({ budget: 100 }).reason).toBe("budget");
  const other = await start("40 43 ebfc");
  other.restore(at.serialize());
  expect(other.runSync({ budget: 100 }).reason).toBe("budget");
});

test("breakpoints in a guest of the machine's own hypervisor; everything happens as without them", async () => {
  const boot = async (): Promise<Machine> => {
    const machine = await make({ memory: "32MiB" });
    machine.loadFlat(read("../../src/guest/hypervisor.bin"));
    return machine;
  };
  const plain = await boot();
  const cpuids = new Map<bigint, number>();
  using trace = plain.trace({
    events: ["vmexit"],
    onEvent: (event) => {
      if (event.type === "vmexit" && event.reason === "cpuid") cpuids.set(event.rip, (cpuids.get(event.rip) ?? 0) + 1);
    },
  });
  expect(plain.runSync({ budget: 50_000_000 }).reason).toBe("halted");
  void trace;
  const [rip, count] = [...cpuids][0]!;
  const machine = await boot();
  machine.cpus[0]!.breakpoint(rip);
  let hits = 0;
  expect(runThrough(machine, () => hits++).reason).toBe("halted");
  expect(hits).toBe(count);
  expect([machine.clock.instructions, machine.exits]).toEqual([plain.clock.instructions, plain.exits]);
});

test("there are four a processor, and they want sense", async () => {
  const machine = await start("ebfe");
  const [cpu] = machine.cpus;
  const four = [1, 2, 3, 4].map((i) => cpu!.breakpoint(i * 16));
  expect(() => cpu!.breakpoint(0x100)).toThrow("the processor has 4, and all are in use");
  expect(() => cpu!.breakpoint(0x101, { kind: "write", length: 2 })).toThrow("0x101 is not a multiple of its length");
  const run = machine.run({ budget: 10_000, sliceInstructions: 100 });
  expect(() => four[0]![Symbol.dispose]()).toThrow("breakpoint: the machine is running");
  await run;
  four[0]![Symbol.dispose]();
  expect(cpu!.breakpoint(0x100, { kind: "write", length: 8 }).id).toBe(5);
});

test("translate: the page tables in use, with supervisor rights", async () => {
  const real = await start("ebfe");
  expect(real.cpus[0]!.translate(0x12345)).toBe(0x12345n);
  const machine = await make();
  // CR0.WP on, from its value in 64-bit mode; EFER.NXE: mov rax,cr0; or eax,10000h; mov cr0,rax; mov ecx,0c0000080h; rdmsr; bts eax,11; wrmsr; hlt
  machine.loadFlat(bytes("0f20c0 0d00000100 0f22c0 b9800000c0 0f32 0fbae80b 0f30 f4"), { address: 0x100000, mode: "long" });
  machine.runSync();
  const put = (address: number, entry: bigint): void => machine.memory.view(address, 8).setBigUint64(0, entry, true);
  const [cpu] = machine.cpus;
  const HIGH = 1n << 39n;
  put(0x2008, 0x9003n);
  put(0x9000, 0xa003n);
  put(0xa000, 0xb003n);
  put(0xb000, 0x5001n);
  put(0xb008, (1n << 63n) | 0x6003n);
  expect(cpu!.translate(0x100123n)).toBe(0x100123n);
  expect([cpu!.translate(HIGH + 5n), cpu!.translate(HIGH + 5n, "rw"), cpu!.translate(HIGH, "rx")]).toEqual([0x5005n, undefined, 0x5000n]);
  expect([cpu!.translate(HIGH + 0x1005n, "rw"), cpu!.translate(HIGH + 0x1005n, "rx")]).toEqual([0x6005n, undefined]);
  expect([cpu!.translate(HIGH + 0x2000n), cpu!.translate(1n << 47n), cpu!.translate(HIGH << 1n)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
