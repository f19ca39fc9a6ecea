/** VMM bus-lock detection: which accesses assert a bus lock, when the exit comes, and what it says. */
import { describe, expect, test } from "vitest";
import { traceLine } from "../../src/inspect/trace-text.ts";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import { CODE, guest } from "./rig.ts";

/** 62 bytes into a line: four bytes cross it. */
const SPLIT = 0x903e;
const WHOLE = 0x903c;
/** Bit 26 of the exit-reason field, and pending debug exceptions: BS. */
const AFTER_BUS_LOCK = 0x4000000;
const PENDING_BS = 0x4000n;
const TF = 0x100n;

function detect(vcpu: Vcpu): void {
  vcpu.vmcs.setControls({ secondary: [...vcpu.vmcs.controls("secondary"), "BUS_LOCK_DETECTION"] as never });
}

async function detecting(
  preset: Parameters<typeof guest>[0],
  listing: string,
  regs: NonNullable<Parameters<typeof guest>[2]>["regs"] = {},
) {
  const made = await guest(preset, listing, { cpuModel: "max", regs });
  detect(made.vcpu);
  return made;
}

test("the exit follows the instruction, which has done what it does", async () => {
  const { vm, vcpu } = await detecting("long", "f0 01 03  lock add [rbx],eax\n40 f4  hlt", { rax: 5, rbx: SPLIT });
  expect(vcpu.run()).toMatchObject({
    reason: "bus-lock",
    basicReason: 74,
    rip: BigInt(CODE + 3),
    instructions: 1n,
    qualification: 0n,
    afterBusLock: true,
  });
  expect(vcpu.vmcs.read("EXIT_REASON")).toBe(74 | AFTER_BUS_LOCK);
  expect(vm.memory.view(SPLIT, 4).getUint32(0, true)).toBe(5);
  const next = vcpu.run();
  expect(next).toMatchObject({ reason: "hlt", afterBusLock: false });
  expect(vm.exits).toEqual({ "bus-lock": 1, hlt: 1 });
});

test.each(["skylake", "icelake-server"])("CPU model %s does not have it", async (cpuModel) => {
  const { vcpu } = await guest("long", "f4  hlt", { cpuModel });
  expect(() => detect(vcpu)).toThrow("BUS_LOCK_DETECTION");
});

test("without the control, nothing exits, and code decoded without it is not used with it", async () => {
  const { vcpu } = await guest("long", "f0 ff 03  lock inc dword [rbx]\nff c9  dec ecx\n75 f9  jne short 0000000000007C00h\nf4  hlt", {
    cpuModel: "max",
    regs: { rbx: SPLIT, rcx: 1000 },
  });
  expect(vcpu.run().reason).toBe("hlt");
  detect(vcpu);
  vcpu.regs.rip = BigInt(CODE);
  vcpu.regs.rcx = 2n;
  expect(vcpu.run()).toMatchObject({ reason: "bus-lock", rip: BigInt(CODE + 3) });
  expect(vcpu.run()).toMatchObject({ reason: "bus-lock", rip: BigInt(CODE + 3) });
  expect(vcpu.run().reason).toBe("hlt");
  vcpu.vmcs.setControls({ secondary: vcpu.vmcs.controls("secondary").filter((name) => name !== "BUS_LOCK_DETECTION") as never });
  vcpu.regs.rip = BigInt(CODE);
  expect(vcpu.run({ budget: 3 }).reason).toBe("budget");
});

/** Instruction, bytes of its operand at RBX. Where RAX is a bit offset it is 8: the same operand. */
describe.each([
  ["lock add [rbx],ax", "66 f0 01 03", 2],
  ["lock or dword [rbx],1", "f0 83 0b 01", 4],
  ["lock adc [rbx],rax", "f0 48 11 03", 8],
  ["lock sbb [rbx],eax", "f0 19 03", 4],
  ["lock and [rbx],eax", "f0 21 03", 4],
  ["lock sub [rbx],rax", "f0 48 29 03", 8],
  ["lock xor [rbx],eax", "f0 31 03", 4],
  ["lock inc dword [rbx]", "f0 ff 03", 4],
  ["lock dec qword [rbx]", "f0 48 ff 0b", 8],
  ["lock not dword [rbx]", "f0 f7 13", 4],
  ["lock neg dword [rbx]", "f0 f7 1b", 4],
  ["lock xadd [rbx],eax", "f0 0f c1 03", 4],
  ["lock cmpxchg [rbx],rcx", "f0 48 0f b1 0b", 8],
  ["lock cmpxchg8b [rbx]", "f0 0f c7 0b", 8],
  ["lock bts dword [rbx],3", "f0 0f ba 2b 03", 4],
  ["lock btr [rbx],rax", "f0 48 0f b3 03", 8],
  ["lock btc [rbx],eax", "f0 0f bb 03", 4],
  ["xchg eax,[rbx]", "87 03", 4],
  ["xchg rbx,[rbx]", "48 87 1b", 8],
  ["lock xchg eax,[rbx]", "f0 87 03", 4],
] as const)("%s", (text, bytes, size) => {
  const run = async (rbx: number, listing = `${bytes}  ${text}`) => {
    const { vcpu } = await detecting("long", `${listing}\nf4  hlt`, { rbx, rax: 8 });
    return vcpu.run({ budget: 10 }).reason;
  };

  test("locks the bus across a line and across a page, not within a line", async () => {
    expect(await run(0x9040 - size + 1)).toBe("bus-lock");
    expect(await run(0x903f)).toBe("bus-lock");
    expect(await run(0x9fff)).toBe("bus-lock");
    expect(await run(0x9040 - size)).toBe("hlt");
    expect(await run(0x9040)).toBe("hlt");
  });
});

test.each([
  ["mov", "89 03  mov [rbx],eax"],
  ["add without LOCK", "01 03  add [rbx],eax"],
  ["cmpxchg without LOCK", "0f b1 0b  cmpxchg [rbx],ecx"],
  ["xchg of registers", "93  xchg ebx,eax"],
])("no bus lock: %s", async (_, listing) => {
  const { vcpu } = await detecting("long", `${listing}\nf4  hlt`, { rbx: SPLIT });
  expect(vcpu.run().reason).toBe("hlt");
});

test("a bit offset in a register moves the operand", async () => {
  const { vcpu } = await detecting("long", "f0 0f ab 03  lock bts [rbx],eax\nf4  hlt", { rbx: SPLIT, rax: 32n });
  expect(vcpu.run().reason).toBe("hlt");
  vcpu.regs.rip = BigInt(CODE);
  vcpu.regs.rbx = BigInt(SPLIT + 4);
  vcpu.regs.rax = 0xffffffe0n;
  expect(vcpu.run().reason).toBe("bus-lock");
});

test("CMPXCHG16B is aligned or a fault: it never crosses a line", async () => {
  const { vcpu } = await detecting("long", "f0 48 0f c7 0b  lock cmpxchg16b [rbx]\nf4  hlt", { rbx: 0x9038 });
  vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 13);
  expect(vcpu.run()).toMatchObject({ reason: "exception", vector: 13, afterBusLock: false });
  vcpu.regs.rbx = 0x9030n;
  expect(vcpu.run().reason).toBe("hlt");
});

describe("other sizes of code, and segments", () => {
  test("16-bit code", async () => {
    const { vcpu } = await detecting("real-mode", "f0 01 07  lock add [bx],ax\nf4  hlt", { rbx: 0x903f });
    expect(vcpu.run()).toMatchObject({ reason: "bus-lock", rip: BigInt(CODE + 3) });
    expect(vcpu.run().reason).toBe("hlt");
  });

  test("32-bit code, and a bit string in 16-bit code", async () => {
    const { vcpu } = await detecting("protected", "f0 01 03  lock add [ebx],eax\nf4  hlt", { rbx: SPLIT });
    expect(vcpu.run().reason).toBe("bus-lock");
    expect(vcpu.run().reason).toBe("hlt");
    const real = await detecting("real-mode", "f0 0f ab 07  lock bts [bx],ax\nf4  hlt", { rbx: 0x903d, rax: 16 });
    expect(real.vcpu.run().reason).toBe("bus-lock");
  });

  test("the linear address counts, not the offset", async () => {
    const { vcpu } = await detecting("long", "64 f0 01 03  lock add [fs:rbx],eax\nf4  hlt", { rbx: WHOLE });
    expect(vcpu.run().reason).toBe("hlt");
    vcpu.vmcs.write("GUEST_FS_BASE", 2n);
    vcpu.regs.rip = BigInt(CODE);
    expect(vcpu.run().reason).toBe("bus-lock");
  });
});

test("a locked access to a device locks the bus", async () => {
  const { vm, vcpu } = await detecting("long", "87 03  xchg eax,[rbx]\nf4  hlt", { rbx: 0x4000000, rax: 3 });
  const written: bigint[] = [];
  vm.memory.map({ gpa: 0x4000000, size: "4KiB", backing: { read: () => 7n, write: (_, __, value) => void written.push(value) } });
  const reasons = new Set<string>();
  const end = await vcpu.loop({ "*": (exit) => void reasons.add(exit.reason), "bus-lock": () => "stop" });
  expect(end.reason).toBe("bus-lock");
  expect([vcpu.regs.rax, written]).toEqual([7n, [3n]]);
});

test("a fault of the instruction comes first, and no lock was asserted", async () => {
  const { vm, vcpu } = await detecting("long", "f0 01 03  lock add [rbx],eax\nf4  hlt", { rbx: 0x200000 - 2, rax: 1 });
  vm.memory.map({ gpa: 0x1ff000, size: "4KiB" });
  expect(vcpu.run()).toMatchObject({ reason: "ept-violation", gpa: 0x200000n, rip: BigInt(CODE), afterBusLock: false });
  vm.memory.map({ gpa: 0x200000, size: "4KiB" });
  expect(vcpu.run()).toMatchObject({ reason: "bus-lock", rip: BigInt(CODE + 3) });
});

test("a single-step trap of the instruction is pending, and comes after", async () => {
  const { vcpu } = await detecting("long", "f0 01 03  lock add [rbx],eax\nf4  hlt", { rbx: SPLIT });
  vcpu.vmcs.write("EXCEPTION_BITMAP", 1 << 1);
  vcpu.regs.rflags |= TF;
  expect(vcpu.run()).toMatchObject({ reason: "bus-lock", rip: BigInt(CODE + 3) });
  expect(vcpu.vmcs.read("GUEST_PENDING_DEBUG_EXCEPTIONS")).toBe(PENDING_BS);
  expect(vcpu.run()).toMatchObject({ reason: "exception", vector: 1, qualification: PENDING_BS, afterBusLock: false });
});

test("before the monitor trap flag, an NMI and an interrupt window", async () => {
  const { vcpu } = await detecting("long", "f0 01 03  lock add [rbx],eax\nf4  hlt", { rbx: SPLIT, rflags: 0x202 });
  vcpu.vmcs.setControls({ primary: [...vcpu.vmcs.controls("primary"), "MONITOR_TRAP_FLAG"] as never });
  expect(vcpu.run().reason).toBe("bus-lock");
  vcpu.regs.rip = BigInt(CODE);
  vcpu.vmcs.setControls({ primary: ["HLT_EXITING", "INTERRUPT_WINDOW_EXITING"] });
  vcpu.vmcs.write("GUEST_INTERRUPTIBILITY", 1);
  expect(vcpu.run().reason).toBe("bus-lock");
  expect(vcpu.run().reason).toBe("interrupt-window");
});

test("a stop of the host between the instruction and the exit loses nothing", async () => {
  const { vm, vcpu } = await detecting("long", "f0 01 03  lock add [rbx],eax\nf4  hlt", { rbx: SPLIT });
  expect(vcpu.run({ budget: 1 })).toMatchObject({ reason: "budget", rip: BigInt(CODE + 3) });
  const snapshot = vm.snapshot();
  expect(vcpu.run()).toMatchObject({ reason: "bus-lock", instructions: 1n });
  vm.restore(snapshot);
  expect(vcpu.run()).toMatchObject({ reason: "bus-lock", instructions: 1n });
  expect(vcpu.run().reason).toBe("hlt");
});

test("many locked instructions in one block", async () => {
  const { vm, vcpu } = await guest("long", "f4  hlt", { cpuModel: "max", regs: { rbx: 0x9000, rax: 1 } });
  detect(vcpu);
  // lock add [fs:ebx+ecx], eax: two address micro-ops each.
  const one = Uint8Array.of(0x64, 0x67, 0xf0, 0x01, 0x04, 0x0b);
  for (let i = 0; i < 200; i++) vm.memory.write(CODE + i * 6, one);
  vm.memory.write(CODE + 1200, Uint8Array.of(0xf4));
  expect(vcpu.run()).toMatchObject({ reason: "hlt", instructions: 200n });
  expect(vm.memory.view(0x9000, 4).getUint32(0, true)).toBe(200);
});

test("in a trace", async () => {
  const { vm, vcpu } = await detecting("long", "f0 01 03  lock add [rbx],eax", { rbx: SPLIT });
  using trace = vm.trace();
  vcpu.run();
  const [event] = [...trace].filter(({ type }) => type === "vmexit");
  expect(event).toMatchObject({ reason: "bus-lock", basicReason: 74, afterBusLock: true });
  expect(traceLine({ ...event!, reason: "hlt", basicReason: 12 } as never)).toContain("after a bus lock");
});
