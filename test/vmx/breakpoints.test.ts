/** Breakpoints of the host: they stop the run, and the guest does not see them. */
import { expect, test } from "vitest";
import { CODE, code, guest } from "./rig.ts";

test("an instruction breakpoint stops before the instruction, every time, until it is removed", async () => {
  const { vm, vcpu } = await guest("long", "48 ff c0  inc rax\n48 ff c3  inc rbx\neb f8  jmp short 0000000000007C00h");
  const breakpoint = vcpu.breakpoint(CODE + 3);
  for (let i = 1; i <= 3; i++) {
    expect(vcpu.run({ budget: 1000 })).toMatchObject({ kind: "stop", reason: "breakpoint", id: breakpoint.id, rip: BigInt(CODE + 3) });
    expect([vcpu.regs.rax, vcpu.regs.rbx]).toEqual([BigInt(i), BigInt(i - 1)]);
  }
  expect(vm.clock.instructions).toBe(7n);
  breakpoint[Symbol.dispose]();
  expect(vcpu.run({ budget: 1000 }).reason).toBe("budget");
  expect(vcpu.vmcs.read("EXCEPTION_BITMAP")).toBe(0);
  expect(vcpu.vmcs.controls("primary")).not.toContain("MOV_DR_EXITING");
  expect(vcpu.vmcs.read("GUEST_DR7")).toBe(0x400n);
});

test("watchpoints stop after the access", async () => {
  const { vcpu } = await guest(
    "long",
    `8a 03  mov al,[rbx]
     88 43 04  mov [rbx+4],al
     48 89 43 08  mov [rbx+8],rax
     8a 43 0f  mov al,[rbx+0Fh]
     f4  hlt`,
    { regs: { rbx: 0x9000 } },
  );
  const write = vcpu.breakpoint(0x9004, { kind: "write", length: 4 });
  const access = vcpu.breakpoint(0x9008, { kind: "access", length: 8 });
  expect(write.id).not.toBe(access.id);
  expect(vcpu.run()).toMatchObject({ reason: "watchpoint", id: write.id, rip: BigInt(CODE + 5) });
  expect(vcpu.run()).toMatchObject({ reason: "watchpoint", id: access.id, rip: BigInt(CODE + 9) });
  expect(vcpu.run()).toMatchObject({ reason: "watchpoint", id: access.id, rip: BigInt(CODE + 12) });
  expect(vcpu.run().reason).toBe("hlt");
});

test("the guest has the debug registers for itself meanwhile, and gets its single steps", async () => {
  const { vm, vcpu } = await guest(
    "long",
    `0f 23 c3  mov dr0,rbx
     0f 21 c1  mov rcx,dr0
     0f 21 fa  mov rdx,dr7
     9c  pushf
     80 4c 24 01 01  or byte [rsp+1],1
     9d  popf
     90  nop
     f4  hlt`,
    { regs: { rbx: 0x1234 } },
  );
  vm.memory.view(0x5010, 8).setBigUint64(0, 0x8e0000109800n, true);
  vm.memory.write(0x9800, code(64, "0f 21 f6  mov rsi,dr6\n0f 01 c1  vmcall"));
  vcpu.vmcs.write("GUEST_IDTR_BASE", 0x5000n);
  vcpu.vmcs.write("GUEST_IDTR_LIMIT", 4095);
  const breakpoint = vcpu.breakpoint(CODE + 9);
  expect(vcpu.run().reason).toBe("breakpoint");
  expect([vcpu.regs.rcx, vcpu.regs.rdx]).toEqual([0x1234n, 0x400n]);
  expect(vcpu.run()).toMatchObject({ reason: "vmcall", rip: 0x9803n });
  expect(vcpu.regs.rsi).toBe(0xffff4ff0n);
  expect(vm.exits).toEqual({ vmcall: 1 });
  breakpoint[Symbol.dispose]();
  vm.memory.write(CODE, code(64, "0f 21 c1  mov rcx,dr0\nf4  hlt"));
  vcpu.regs.assign({ rip: CODE, rcx: 0, rflags: 2 });
  expect(vcpu.run().reason).toBe("hlt");
  expect(vcpu.regs.rcx).toBe(0x1234n);
});

test("there are four, and each wants an aligned address", async () => {
  const { vcpu } = await guest("long", "f4  hlt");
  const four = [1, 2, 3, 4].map((i) => vcpu.breakpoint(i * 16));
  expect(() => vcpu.breakpoint(0x100)).toThrow("the processor has 4, and all are in use");
  four[2]![Symbol.dispose]();
  four[2]![Symbol.dispose]();
  expect(vcpu.breakpoint(0x100, { kind: "write", length: 8 }).id).toBe(5);
  four[1]![Symbol.dispose]();
  expect(() => vcpu.breakpoint(0x101, { kind: "write", length: 2 })).toThrow("0x101 is not a multiple of its length");
  expect(() => vcpu.breakpoint(0x100, { length: 4 })).toThrow("kind exec has length 1");
});
