/** INS and OUTS: one element an exit, with the memory operand as the processor treats it. */
import { expect, test } from "vitest";
import type { ExitOf } from "../../src/vmm/exit-types.ts";
import { CODE, guest } from "./rig.ts";

test("OUTS: the value comes from memory, and advance() moves RSI by an element", async () => {
  const { vm, vcpu } = await guest("long", "6f  outsd\n66 6f  outsw\nfd  std\n6e  outsb\nf4  hlt", { regs: { rsi: 0x9000, rdx: 0x1f0 } });
  vm.memory.write(0x9000, Uint8Array.of(0x78, 0x56, 0x34, 0x12, 0xcd, 0xab, 0x5a));
  const seen = [];
  for (let i = 0; i < 3; i++) {
    const exit = vcpu.run() as ExitOf<"io">;
    if (exit.direction !== "out") throw new Error(JSON.stringify(exit));
    seen.push([exit.port, exit.size, exit.string, exit.rep, exit.value]);
    vcpu.advance();
  }
  expect(seen).toEqual([
    [0x1f0, 4, true, false, 0x12345678],
    [0x1f0, 2, true, false, 0xabcd],
    [0x1f0, 1, true, false, 0x5a],
  ]);
  expect(vcpu.run()).toMatchObject({ reason: "hlt", instructions: 4n });
  expect(vcpu.regs.rsi).toBe(0x9005n);
});

test("REP INS: one exit an element; the replies are stored", async () => {
  const { vm, vcpu } = await guest("long", "f3 6d  rep insd\nf4  hlt", { regs: { rdi: 0x9000, rcx: 3, rdx: 0x1f0 } });
  let next = 0x11111111;
  const exit = await vcpu.loop({
    io: (io) => {
      expect([io.direction, io.string, io.rep]).toEqual(["in", true, true]);
      if (io.direction === "in") io.reply(next);
      next += 0x11111111;
    },
  });
  expect(exit.reason).toBe("hlt");
  const words = vm.memory.view(0x9000, 12);
  expect([0, 4, 8].map((at) => words.getUint32(at, true))).toEqual([0x11111111, 0x22222222, 0x33333333]);
  expect([vcpu.regs.rdi, vcpu.regs.rcx]).toEqual([0x900cn, 0n]);
  expect(vm.exits).toEqual({ io: 3, mtf: 3, hlt: 1 });
});

test("without a reply INS stores ones", async () => {
  const { vm, vcpu } = await guest("long", "6c  insb\nf4  hlt", { regs: { rdi: 0x9000, rdx: 0x60 } });
  vcpu.run();
  vcpu.advance();
  expect(vcpu.run().reason).toBe("hlt");
  expect(vm.memory.read(0x9000, 1)[0]).toBe(0xff);
});

test("16-bit addresses and an element on two pages", async () => {
  const { vm, vcpu } = await guest("real-mode", "66 6f  outsd\nf4  hlt", { regs: { rsi: 0x8ffe, rdx: 0x80 } });
  vm.memory.write(0x8ffe, Uint8Array.of(1, 2, 3, 4));
  const exit = vcpu.run();
  expect(exit).toMatchObject({ reason: "io", value: 0x04030201 });
  vcpu.advance();
  expect(vcpu.run().reason).toBe("hlt");
  expect(vcpu.regs.rsi).toBe(0x9002n);
});

test("an operand that the guest cannot access faults, and nobody is asked", async () => {
  const { vm, vcpu } = await guest("long", "6c  insb\nf4  hlt", { regs: { rdi: 0x100000000, rdx: 0x60 } });
  vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 14);
  expect(vcpu.run()).toMatchObject({ reason: "exception", vector: 14, qualification: 0x100000000n, rip: BigInt(CODE) });
  expect(vm.exits).toEqual({ io: 1, exception: 1 });
  expect(vcpu.vmcs.controls("primary")).toEqual(["HLT_EXITING", "USE_IO_BITMAPS", "USE_MSR_BITMAPS", "ACTIVATE_SECONDARY_CONTROLS"]);
});

test("memory that EPT lacks: the VMM maps it, and the answer that was given is used", async () => {
  const { vm, vcpu } = await guest("long", "6c  insb\nf4  hlt", { regs: { rdi: 0x400000, rdx: 0x60 } });
  let asked = 0;
  const exit = await vcpu.loop({
    io: (io) => {
      asked++;
      if (io.direction === "in") io.reply(0x77);
    },
    "ept-violation": ({ gpa }) => {
      vm.memory.map({ gpa, size: 4096 });
      return "resume";
    },
  });
  expect(exit.reason).toBe("hlt");
  expect(asked).toBe(1);
  expect(vm.memory.read(0x400000, 1)[0]).toBe(0x77);
});
