/** Nothing that a guest does ends in an exception of the host: what the VMM needs is there, and what it has no answer to is a stop. */
import { expect, test } from "vitest";
import { createMachine, createPcVm, createVm, type Machine, type MachineStop } from "../../src/index.ts";
import { testEngine } from "../engine.ts";
import { Random } from "../random.ts";

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/#.*/g, "").replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

type Mode = "real" | "protected" | "long";

/** The code at 8000H on the bare machine and as a guest. */
async function both(code: string, mode: Mode, prepare: (machine: Machine) => void = () => {}, budget = 1_000_000) {
  const ends: { stop: MachineStop; machine: Machine }[] = [];
  for (const kind of ["bare", "guest"]) {
    const options = { engine: await testEngine(), memory: "16MiB" } as const;
    const machine = kind === "bare" ? await createMachine(options) : (await createPcVm(options)).machine;
    machine.loadFlat(hex(code), { address: 0x8000, mode });
    prepare(machine);
    ends.push({ stop: await machine.run({ budget }), machine });
  }
  return ends as [(typeof ends)[0], (typeof ends)[0]];
}

test("device pages 2 MiB apart, by the thousand, again and again", async () => {
  // edi = 40000000h; top: mov al,[edi]; inc ecx; add edi,200000h; cmp edi,0fe000000h; jb top; dec esi; jnz again; hlt
  const code = "be03000000 bf00000040 8a07 41 81c700002000 81ff000000fe 72ef 4e 75e7 f4";
  const [bare, guest] = await both(code, "protected");
  expect([bare.stop, guest.stop]).toEqual([{ reason: "halted" }, { reason: "halted" }]);
  expect(guest.machine.memory.read(0x8000, 1)[0]).toBe(0xbe);
});

test("the same in a VM, with a device that is larger than the tables of the VMM could map", async () => {
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB", extraMemory: 0 });
  let reads = 0;
  vm.memory.map({ gpa: 0x40000000, size: "2GiB", backing: { read: () => (reads++, 0), write: () => {} } });
  vm.memory.write(0x8000, hex("bf00000040 8a07 81c700002000 81ff000000c0 72f0 f4"));
  // All that the VMM has for tables is taken by virtual processors first.
  const vcpus = [];
  expect(() => {
    for (;;) vcpus.push(vm.createVcpu({ preset: "protected", regs: { rip: 0x8000 } }));
  }).toThrow(/memory left|at most/);
  const vcpu = vm.vcpus.at(-1)!;
  expect(vcpu.run().reason).toBe("hlt");
  expect(reads).toBe(0x80000000 / 0x200000);
});

test("an instruction that touches two device pages in places far apart, and its operand in a third", async () => {
  // mov esi,3ffffffeh.. movs from a1fffffe to b1fffffe, dwords that cross pages
  const code = "befeffffa1 bffeffffb1 a5 a5 f4";
  const [bare, guest] = await both(code, "protected");
  expect([bare.stop, guest.stop]).toEqual([{ reason: "halted" }, { reason: "halted" }]);
});

test.each([
  ["protected", "e9fb7fffdf # jmp 0e0000000h"],
  ["protected", "ea000000e01000 # jmp 10h:0e0000000h"],
  ["protected", "68000000f0c3 # push 0f0000000h; ret"],
  ["protected", "b80000c0fe ffe0 # jmp to the I/O APIC"],
  ["protected", "b8000000fb ffe0"],
  ["long", "48b80000000001000000 ffe0 # not mapped"],
  ["long", "b8000000e0 ffe0"],
  ["real", "ea0000ffaf # jmp 0afffh:0, the video window"],
  ["real", "eaf0ffffff"],
] as const)("%s: a fetch outside RAM does what it does on the bare machine: %s", async (mode, code) => {
  const [bare, guest] = await both(code, mode, undefined, 20_000);
  expect(guest.stop).toEqual(bare.stop);
  expect(guest.machine.clock.instructions).toBe(bare.machine.clock.instructions);
});

test("paging structures outside RAM are read as ones there, too", async () => {
  // mov eax,0e0000000h; mov cr3,eax; mov eax,cr0; or eax,80000000h; mov cr0,eax
  const [bare, guest] = await both("b8000000e0 0f22d8 0f20c0 0d00000080 0f22c0 90 f4", "protected", undefined, 20_000);
  expect(guest.stop).toEqual(bare.stop);
});

test("the VMM's own memory is not the guest's", async () => {
  // Page tables at 10000H: the first 2 MiB, and at the end of the second GiB the last 16 MiB of the physical address space (39 bits).
  const tables = (machine: Machine): void => {
    const entry = (at: number, value: bigint): void => machine.memory.view(at, 8).setBigUint64(0, value, true);
    entry(0x10000, 0x11003n);
    entry(0x11000, 0x12003n);
    entry(0x11008, 0x13003n);
    entry(0x12000, 0x83n);
    for (let i = 504; i < 512; i++) entry(0x13000 + 8 * i, ((1n << 39n) - (BigInt(512 - i) << 21n)) | 0x83n);
  };
  // mov eax,10000h; mov cr3,rax; mov edi,7ffffff8h; mov ecx,1000h; top: or rbx,[rdi]; not rbx ... : every page of the last 16 MiB
  const code = `b800000100 0f22d8 bff8ffff7f b900100000 31db
    488b07 48ffc0 4809c3            # rbx |= [rdi] + 1
    48c70700000000                  # mov qword [rdi],0
    81ef00100000 e2e8 4889d8 f4`;
  const [bare, guest] = await both(code, "long", tables);
  for (const { stop, machine } of [bare, guest]) {
    expect(stop).toEqual({ reason: "halted" });
    expect(machine.clock.instructions > 0x1000n * 6n).toBe(true);
  }
});

test("HLT under a single step of branches, and of everything", async () => {
  for (const debugctl of ["00", "02"]) {
    // IVT 1 to an IRET; IA32_DEBUGCTL; TF by POPF; HLT; exit through the debug-exit port
    const code = `31c0 8ed8 8ed0 bc007c c70604004080 c70606000000 66b9d9010000 66b8${debugctl}000000 6631d2 0f30 fb 9c 58 80cc01 50 9d f4 90 b011 e6f4`;
    const [bare, guest] = await both(code, "real", (machine) => machine.memory.write(0x8040, hex("cf")), 200_000);
    expect([debugctl, guest.stop]).toEqual([debugctl, bare.stop]);
  }
});

test("what the VMM has no answer to is a stop that says what was met", async () => {
  // lgdt [9000h]; mov ax,20h; ltr ax; jmp 28h:0
  const tss = (base: number): string =>
    `6700 ${base
      .toString(16)
      .padStart(4, "0")
      .replace(/(..)(..)/, "$2$1")} 00 89 0000`;
  const gdt = `0000000000000000 0000000000000000 ffff0000009bcf00 ffff00000093cf00 ${tss(0xa000)} ${tss(0xb000)}`;
  const [, guest] = await both("0f011500900000 66b82000 0f00d8 ea000000002800", "protected", (machine) => {
    machine.memory.write(0x9000, hex("2f0010900000"));
    machine.memory.write(0x9010, hex(gdt));
  });
  expect(guest.stop).toMatchObject({ reason: "unimplemented", exit: "task-switch", detail: 9, rip: 0x800en });
  expect([...(guest.stop as { bytes: Uint8Array }).bytes.subarray(0, 7)]).toEqual([...hex("ea000000002800")]);
  // INIT to itself: mov dword [0fee00310h],0; mov dword [0fee00300h],4500h
  const [, init] = await both("c7051003e0fe00000000 c7050003e0fe00450000 f4", "protected");
  expect(init.stop).toMatchObject({ reason: "unimplemented", exit: "init-signal", detail: 3 });
});

test("random code in every mode", async () => {
  const random = new Random("no host exception");
  const options = { engine: await testEngine(), memory: "2MiB" } as const;
  const { machine } = await createPcVm(options);
  const seen = new Set<string>();
  for (let i = 0; i < 400; i++) {
    const image = Uint8Array.from({ length: 512 }, () => random.below(256));
    // Instructions that reach the VMM, and system ones, more often than chance has them.
    for (let k = 0; k < 40; k++)
      image.set(
        hex(
          random.pick([
            "0f22c0",
            "0f22e0",
            "0f22d8",
            "0f30",
            "0f32",
            "cf",
            "f4",
            "fb",
            "9d",
            "6e",
            "6c",
            "f36c",
            "ec",
            "ee",
            "0f01d1",
            "8ed0",
            "ea",
            "0f01",
            "0f00",
          ]),
        ),
        random.below(500),
      );
    machine.loadFlat(image, { address: 0x8000, mode: random.pick(["real", "protected", "long"] as const) });
    seen.add(machine.runSync({ budget: 3_000 }).reason);
  }
  expect([...seen]).toEqual(expect.arrayContaining(["triple-fault", "budget"]));
});
