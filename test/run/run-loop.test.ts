import { expect, test } from "vitest";
import { createMachine } from "../../src/machine/create-machine.ts";
import type { Machine } from "../../src/machine/machine.ts";
import { testEngine } from "../engine.ts";

/** Of the GDT that loadFlat() makes. */
const CODE_SELECTOR = 0x10;

type Mode = "real" | "protected" | "long";

/** A machine that starts at `address` in the given mode; `code` is hexadecimal, with its assembler beside it. */
async function boot(code: string, mode: Mode = "long", address = 0x8000): Promise<Machine> {
  const machine = await createMachine({ memory: "4MiB", engine: await testEngine() });
  machine.loadFlat(Uint8Array.from(Buffer.from(code.replace(/\s/g, ""), "hex")), { address, mode });
  return machine;
}

const regs = (machine: Machine) => machine.cpus[0]!.regs;

const COUNT = `
  ffc0          # top: inc eax
  3d 00000040   # cmp eax, 0x40000000
  75f7          # jne top
  f4            # hlt`.replace(/#.*/g, "");

test("a budget stops the machine after exactly that many instructions", async () => {
  for (const mode of ["protected", "long"] as const) {
    const machine = await boot(COUNT, mode);
    for (const budget of [1, 2, 3, 47, 48, 49, 50, 1000, 100_003]) {
      const before = machine.clock.instructions;
      expect(machine.runSync({ budget: BigInt(budget) }).reason).toBe("budget");
      expect(machine.clock.instructions - before).toBe(BigInt(budget));
      // The counter in EAX: every third instruction from the first on.
      expect(regs(machine).rax).toBe((machine.clock.instructions + 2n) / 3n);
    }
  }
});

test("a machine that halts with interrupts off stops, and HLT has retired", async () => {
  const machine = await boot("90 90 f4");
  expect(machine.runSync().reason).toBe("halted");
  expect(machine.clock.instructions).toBe(3n);
  expect(regs(machine).rip).toBe(0x8003n);
});

test("an instruction that changes the next one in its own block changes what runs", async () => {
  // mov byte [rel patch+1], 7 / patch: mov al, 1 / hlt
  const machine = await boot("c6 05 01000000 07  b0 01  f4");
  machine.runSync();
  expect(regs(machine).rax & 0xffn).toBe(7n);
});

test("a block changed by another block is decoded anew, through every link to it", async () => {
  // ecx = 3, ebx = 0; top: call target, add ebx, eax, inc byte [target+1], dec ecx, jnz top, hlt; target: mov al, 5, movzx eax, al, ret
  const machine = await boot("b903000000 31db e80d000000 01c3 fe0506000000 ffc9 75ef f4 b005 0fb6c0 c3");
  machine.runSync();
  expect(regs(machine).rbx).toBe(5n + 6n + 7n);
});

test("code written by the host between runs is seen", async () => {
  const machine = await boot("b8 01000000  eb f9"); // top: mov eax, 1 / jmp top
  machine.runSync({ budget: 100n });
  machine.memory.write(0x8001, Uint8Array.of(9));
  machine.runSync({ budget: 10n });
  expect(regs(machine).rax).toBe(9n);
});

test("an instruction that crosses a page executes, and sees changes of its second half", async () => {
  // at 8FFEH: mov eax, 12345678H / mov ebx, eax / jmp back
  const machine = await boot("b878563412 89c3 ebf7", "long", 0x8ffe);
  machine.runSync({ budget: 300n });
  expect(regs(machine).rbx).toBe(0x12345678n);
  machine.memory.write(0x9002, Uint8Array.of(0x55));
  machine.runSync({ budget: 300n });
  expect(regs(machine).rbx).toBe(0x55345678n);
});

test("TF traps after every instruction, from the one after POPF on", async () => {
  // rsp = 7000H, lidt, ebx = 0, set TF, three NOPs, PUSHF, AND, POPF (clears TF), HLT; the handler counts in EBX
  const code = "bc00700000 0f011d1c000000 31db 9c 810c2400010000 9d 90 90 90 9c 812424fffeffff 9d f4 ffc3 48cf ffff 0060000000000000";
  const machine = await boot(code);
  const gate = new DataView(new ArrayBuffer(16));
  const handler = 0x8000 + 36;
  gate.setUint16(0, handler, true);
  gate.setUint16(2, CODE_SELECTOR, true);
  gate.setUint16(4, 0x8e00, true);
  machine.memory.write(0x6000 + 16, new Uint8Array(gate.buffer));
  expect(machine.runSync({ budget: 1000n }).reason).toBe("halted");
  // NOP, NOP, NOP, PUSHF, AND and the POPF that clears TF: it was set when POPF began.
  expect(regs(machine).rbx).toBe(6n);
});

test("two machines with the same input run alike", async () => {
  const [a, b] = [await boot(COUNT), await boot(COUNT)];
  a.runSync({ budget: 123_457n });
  for (let i = 0; i < 123_457; i += 1000) b.runSync({ budget: BigInt(Math.min(1000, 123_457 - i)) });
  expect(regs(a).rax).toBe(regs(b).rax);
  expect(regs(a).rip).toBe(regs(b).rip);
  expect(a.clock.tsc).toBe(b.clock.tsc);
});
