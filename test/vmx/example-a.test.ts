import { expect, test } from "vitest";
import { createVm } from "../../src/vmm/create-vm.ts";
import { testEngine } from "../engine.ts";

test("a 16-bit guest under a VMM in TypeScript", async () => {
  // mov eax,1 / cpuid / mov al,bl / out 0xe9,al / in al,0x60 / out 0xe9,al / hlt
  const code = Uint8Array.of(0x66, 0xb8, 1, 0, 0, 0, 0x0f, 0xa2, 0x88, 0xd8, 0xe6, 0xe9, 0xe4, 0x60, 0xe6, 0xe9, 0xf4);
  using vm = await createVm({ engine: await testEngine(), memory: "1MiB", clock: { kind: "instructions" }, seed: 1 });
  vm.memory.write(0x7c00, code);
  const vcpu = vm.createVcpu({ preset: "real-mode", regs: { rip: 0x7c00, rsp: 0x7000 } });
  vcpu.vmcs.setControls({ primary: ["HLT_EXITING", "UNCONDITIONAL_IO_EXITING"] });
  expect(vcpu.vmcs.explain()).toEqual([]);
  let out = "";
  for (let done = false; !done;) {
    const exit = vcpu.run({ budget: 100_000 });
    switch (exit.reason) {
      case "cpuid":
        exit.reply(0x106a0, 0x41, 0, 0);
        vcpu.advance();
        break;
      case "io":
        if (exit.direction === "out") out += String.fromCharCode(exit.value & 0xff);
        else exit.reply(0x42);
        vcpu.advance();
        break;
      case "hlt":
        done = true;
        break;
      default:
        throw new Error(`unexpected ${JSON.stringify(exit)}`);
    }
  }
  expect(out).toBe("AB");
});
