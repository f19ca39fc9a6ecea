/** Loops that poll a clock or a device: what the software sees is the same however the run is cut, also with several processors. */
import { describe, expect, test } from "vitest";
import { createMachine, type Machine } from "../../src/index.ts";
import { Random } from "../random.ts";
import { testEngine } from "../engine.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (byte) => parseInt(byte, 16));

/** 32-bit code: 40 rounds of waiting, then EBX holds a sum over what was read, ESI of how often. */
const around = (wait: string): string => `31db 31f6 b928000000 ${wait} 49 0f85${rel32(-(hex(wait).length + 7))} fa f4`;
const rel32 = (value: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes.toString("hex");
};

const LOOPS: Readonly<Record<string, string>> = {
  // rdtsc; mov edi,eax; again: pause; inc esi; rdtsc; add ebx,eax; sub eax,edi; cmp eax,1000; jb again
  "the TSC, with PAUSE": around("0f31 89c7 f390 46 0f31 01c3 29f8 3de8030000 72f0"),
  // mov dx,608h; in eax,dx; mov edi,eax; again: inc esi; in eax,dx; add ebx,eax; cmp eax,edi; je again
  "the power-management timer": around("66ba0806 ed 89c7 46 ed 01c3 39f8 74f8"),
  // xor eax,eax; in al,61h; and al,10h; mov edi,eax; again: inc esi; in al,61h; add ebx,eax; and al,10h; cmp eax,edi; je again
  "the refresh bit of port 61h": around("31c0 e461 2410 89c7 46 e461 01c3 2410 39f8 74f5"),
  // mov edx,0FEE00390h; mov eax,[edx]; mov edi,eax; again: inc esi; mov eax,[edx]; nop; add ebx,eax; cmp eax,edi; je again
  "the APIC's current count": around("ba9003e0fe 8b02 89c7 46 8b02 90 01c3 39f8 74f6"),
};
/** The APIC timer: divided by 16, periodic, masked, from FFFFH. */
const APIC_TIMER = "c705e003e0fe03000000 c7052003e0fe00000300 c7058003e0feffff0000";

const state = (machine: Machine): string => {
  const { regs } = machine.cpus[0]!;
  return `${machine.clock.instructions} ${(["rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rip", "rflags"] as const).map((name) => regs[name].toString(16)).join()}`;
};

describe.each(Object.entries(LOOPS))("%s", (_, loop) => {
  test.each([1, 4])("with %i processors", async (cpus) => {
    const random = new Random(`polling ${cpus}`);
    const start = async (): Promise<Machine> => {
      const machine = await createMachine({ engine: await testEngine(), memory: "4MiB", cpus });
      machine.loadFlat(hex(`${APIC_TIMER} ${loop}`), { mode: "protected" });
      return machine;
    };
    const whole = await start();
    expect(whole.runSync({ budget: 3_000_000 })).toEqual({ reason: "halted" });
    const expected = state(whole);
    expect(whole.cpus[0]!.regs.get32("rsi")).toBeGreaterThan(40);
    for (const most of [3, 50, 4000]) {
      const cut = await start();
      for (let n = 0; cut.runSync({ budget: 1 + random.below(most) }).reason === "budget" && n < 3000; n++);
      cut.runSync({ budget: 3_000_000 });
      expect(state(cut)).toBe(expected);
    }
  });
});

test("an input that makes its device ask for an interrupt is answered behind the instruction", async () => {
  // IRQ 1 in real mode: two keys wait; reading the first brings the second, whose interrupt comes at once.
  const setup = "31c0 8ed8 8ec0 c7062400407c c70626000000 b0fd e621 fb";
  const image = new Uint8Array(0x80).fill(0xf4);
  // in al,60h; inc bx; inc bx; cli; hlt. The handler: pop cx; push cx; mov [7000h],cx; end of interrupt; in al,60h; iret
  image.set(hex(`${setup} e460 43 43 fa f4`));
  image.set(hex("59 51 890e0070 b020 e620 e460 cf"), 0x40);
  const results = await Promise.all(
    [1000, 1].map(async (budget) => {
      const machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
      machine.loadFlat(image);
      machine.runSync({ budget: 5 });
      machine.keyboard.press([0x1e]);
      machine.keyboard.press([0x9e]);
      for (let n = 0; n < 100 && machine.runSync({ budget }).reason === "budget"; n++);
      return `${state(machine)} ${machine.memory.view(0x7000, 2).getUint16(0, true).toString(16)}`;
    }),
  );
  expect(results[1]).toBe(results[0]);
});
