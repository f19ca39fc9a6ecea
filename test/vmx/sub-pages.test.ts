/** Sub-page write permissions as a VMM in TypeScript sees them: pages of slots, instructions of every path, exits. */
import { describe, expect, test } from "vitest";
import { traceLine } from "../../src/inspect/trace-text.ts";
import type { Exit } from "../../src/vmm/exit-types.ts";
import { CODE, guest as anyGuest } from "./rig.ts";

const PAGE = 0x9000;
const SUB_PAGE = 128;
/** Exit qualification bit 12, and the pending-NMI bit of the interruptibility state. */
const NMI_UNBLOCKING = 0x1000n;
const BLOCKING_BY_NMI = 8;
const OSFXSR = 0x200n;

const guest: typeof anyGuest = (preset, listing, options) => anyGuest(preset, listing, { cpuModel: "max", ...options });

const kind = (exit: Exit): string => exit.reason;

test("writes to the sub-pages that are named go on, others are EPT violations", async () => {
  const { vm, vcpu } = await guest("long", "88 03  mov [rbx],al\nf4  hlt", { regs: { rax: 0x5a, rbx: PAGE + 3 * SUB_PAGE } });
  vm.memory.setSubPages(PAGE, [3, 31]);
  expect(vm.memory.subPages(PAGE)).toEqual([3, 31]);
  expect(kind(vcpu.run())).toBe("hlt");
  expect(vm.memory.read(PAGE + 3 * SUB_PAGE, 1)[0]).toBe(0x5a);
  for (const [offset, reason] of [
    [3 * SUB_PAGE - 1, "ept-violation"],
    [4 * SUB_PAGE, "ept-violation"],
    [0xfff, "hlt"],
    [0x1000, "hlt"],
  ] as const) {
    vcpu.regs.rip = BigInt(CODE);
    vcpu.regs.rbx = BigInt(PAGE + offset);
    expect(vcpu.run()).toMatchObject({ reason, ...(reason === "ept-violation" && { gpa: BigInt(PAGE + offset) }) });
  }
  vm.memory.setSubPages(PAGE, undefined);
  expect(vm.memory.subPages(PAGE)).toBeUndefined();
  vcpu.regs.rip = BigInt(CODE);
  vcpu.regs.rbx = BigInt(PAGE);
  expect(kind(vcpu.run())).toBe("hlt");
});

test("a page of 2 MiB is split; its neighbours and slots without write access stay as they are", async () => {
  const { vm, vcpu } = await guest("long", "88 03  mov [rbx],al\nf4  hlt", { memory: "4MiB", regs: { rbx: 0x201080 } });
  vm.memory.map({ gpa: 0x4000000, size: "2MiB", access: "r" });
  vm.memory.setSubPages(0x201000, [1]);
  vm.memory.setSubPages(0x4001000, [2]);
  const at = (rbx: number): string => {
    vcpu.regs.rip = BigInt(CODE);
    vcpu.regs.rbx = BigInt(rbx);
    return kind(vcpu.run());
  };
  expect([0x201080, 0x201100, 0x200fff, 0x202000].map(at)).toEqual(["hlt", "ept-violation", "hlt", "hlt"]);
  expect([0x4001100, 0x4001080, 0x4000100].map(at)).toEqual(["hlt", "ept-violation", "ept-violation"]);
  vm.memory.setSubPages(0x4001000, undefined);
  expect(at(0x4001100)).toBe("ept-violation");
});

test("mistakes of the caller", async () => {
  const { vm } = await guest("long", "f4  hlt");
  expect(() => vm.memory.setSubPages(PAGE + 1, [])).toThrow("not the address of a page");
  expect(() => vm.memory.setSubPages(0x4000000, [])).toThrow("not RAM of one slot");
  expect(() => vm.memory.setSubPages(PAGE, [32])).toThrow("sub-page 32: a page has sub-pages 0 to 31");
});

test.each([
  ["skylake", false],
  ["icelake-server", true],
  ["max", true],
])("CPU model %s: %s", async (cpuModel, has) => {
  const { vm, vcpu } = await guest("long", "f4  hlt", { cpuModel });
  expect(vcpu.vmcs.controls("secondary").includes("SUB_PAGE_WRITE_PERMISSIONS")).toBe(has);
  if (has) vm.memory.setSubPages(PAGE, []);
  else expect(() => vm.memory.setSubPages(PAGE, [])).toThrow("the CPU model has no sub-page write permissions");
});

test("a snapshot and a fork have the permissions", async () => {
  const { vm, vcpu } = await guest("long", "88 03  mov [rbx],al\nf4  hlt", { regs: { rbx: PAGE + 5 * SUB_PAGE } });
  vm.memory.setSubPages(PAGE, [5]);
  const snapshot = vm.snapshot();
  using other = await vm.fork();
  vm.memory.setSubPages(PAGE, []);
  expect(kind(vcpu.run())).toBe("ept-violation");
  vm.restore(snapshot);
  expect(vm.memory.subPages(PAGE)).toEqual([5]);
  expect(kind(vcpu.run())).toBe("hlt");
  expect(other.memory.subPages(PAGE)).toEqual([5]);
  expect(kind(other.vcpus[0]!.run())).toBe("hlt");
});

/** Each writes 8 bytes or less at RBX, or where it says. */
describe.each([
  ["MOV", "48 89 03  mov [rbx],rax"],
  ["ADD to memory", "48 01 03  add [rbx],rax"],
  ["XCHG", "48 87 03  xchg rax,[rbx]"],
  ["LOCK XADD", "f0 48 0f c1 03  lock xadd [rbx],rax"],
  ["LOCK CMPXCHG", "f0 48 0f b1 0b  lock cmpxchg [rbx],rcx"],
  ["CMPXCHG8B", "0f c7 0b  cmpxchg8b [rbx]"],
  ["SETNE", "0f 95 03  setne [rbx]"],
  ["STOSQ", "48 ab  stosq"],
  ["MOVSQ", "48 a5  movsq"],
  ["PUSH", "50  push rax"],
  ["CALL", "e8 01 00 00 00  call 0000000000007C06h\nf4  hlt"],
  ["MOVQ of a vector", "66 0f d6 03  movq [rbx],xmm0"],
  ["FSTP", "dd 1b  fstp qword [rbx]"],
  ["POP to memory", "8f 03  pop qword [rbx]"],
  ["SGDT", "0f 01 03  sgdt [rbx]"],
  ["BTS of a bit string", "0f ab 03  bts [rbx],eax"],
  ["SHL", "48 d1 23  shl qword [rbx],1"],
])("%s", (_, listing) => {
  const run = async (subPages: number[]) => {
    const stack = listing.includes("push") || listing.includes("call");
    const top = PAGE + 3 * SUB_PAGE + (stack ? 24 : 16);
    const { vm, vcpu } = await guest("long", `${listing}\nf4  hlt`, {
      regs: { rbx: PAGE + 3 * SUB_PAGE + 16, rdi: PAGE + 3 * SUB_PAGE + 16, rsi: 0x8000, rsp: stack ? top : 0x6000, rax: 1, rdx: 1 },
    });
    vcpu.vmcs.write("GUEST_CR4", vcpu.vmcs.read("GUEST_CR4") | OSFXSR);
    vm.memory.write(0x6000, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    vm.memory.setSubPages(PAGE, subPages);
    return { vm, vcpu, exit: vcpu.run({ budget: 10 }) };
  };

  test("allowed", async () => {
    expect(kind((await run([3])).exit)).toBe("hlt");
  });

  test("not allowed: nothing has happened", async () => {
    const all = Array.from({ length: 32 }, (__, n) => n).filter((n) => n !== 3);
    const { vm, vcpu, exit } = await run(all);
    expect(exit).toMatchObject({ reason: "ept-violation", rip: BigInt(CODE), gpa: BigInt(PAGE + 3 * SUB_PAGE + 16) });
    expect(vm.memory.read(PAGE, 4096)).toEqual(new Uint8Array(4096));
    expect([vcpu.regs.rax, vcpu.regs.rdi]).toEqual([1n, BigInt(PAGE + 3 * SUB_PAGE + 16)]);
  });
});

test("a repeated store stops at the sub-page that it may not write", async () => {
  const { vm, vcpu } = await guest("long", "f3 aa  rep stosb\nf4  hlt", { regs: { rax: 7, rcx: 1000, rdi: PAGE + 2 * SUB_PAGE } });
  vm.memory.setSubPages(PAGE, [2, 3, 4]);
  expect(vcpu.run()).toMatchObject({ reason: "ept-violation", gpa: BigInt(PAGE + 5 * SUB_PAGE) });
  expect([vcpu.regs.rcx, vcpu.regs.rdi]).toEqual([1000n - 384n, BigInt(PAGE + 5 * SUB_PAGE)]);
  expect(vm.memory.read(PAGE + 2 * SUB_PAGE, 385)).toEqual(Uint8Array.from({ length: 385 }, (_, i) => (i < 384 ? 7 : 0)));
});

test("a hot loop that writes allowed and then forbidden sub-pages", async () => {
  const { vm, vcpu } = await guest(
    "long",
    "89 03  mov [rbx],eax\n01 43 04  add [rbx+4],eax\n48 83 c3 08  add rbx,8\neb f5  jmp short 0000000000007C00h",
    {
      regs: { rax: 1, rbx: PAGE },
    },
  );
  vm.memory.setSubPages(
    PAGE,
    Array.from({ length: 20 }, (_, n) => n),
  );
  expect(vcpu.run()).toMatchObject({ reason: "ept-violation", rip: BigInt(CODE), gpa: BigInt(PAGE + 20 * SUB_PAGE) });
  expect(vm.memory.view(PAGE, 4096).getUint32(20 * SUB_PAGE - 4, true)).toBe(1);
  expect(vm.memory.view(PAGE, 4096).getUint32(20 * SUB_PAGE, true)).toBe(0);
});

test("self-modifying code in a sub-page", async () => {
  // mov byte [CODE + 80h], hlt; jmp there: an INT3 until then.
  const { vm, vcpu } = await guest("long", "c6 05 79 00 00 00 f4  mov byte [rel 7C80h],0F4h\neb 77  jmp short 0000000000007C80h");
  vm.memory.write(CODE + 0x80, Uint8Array.of(0xcc));
  vm.memory.setSubPages(CODE & ~0xfff, [0xc80 >> 7]);
  expect(vcpu.run({ budget: 10 })).toMatchObject({ reason: "hlt", rip: BigInt(CODE + 0x80) });
});

describe("SPP-related events", () => {
  /** Tables of the guest's own at 80000H, all zero: its first slot is mapped to itself. */
  const TABLES = 0x80000;
  const withTables = async (listing: string, options: Parameters<typeof guest>[2] = {}) => {
    const made = await guest("long", listing, options);
    made.vm.memory.setSubPages(PAGE, []);
    made.vcpu.vmcs.write("SPP_TABLE_POINTER", BigInt(TABLES));
    return made;
  };

  test("a miss: the addresses, RF, and nothing has happened; mended, the write goes on", async () => {
    const { vm, vcpu } = await withTables("88 03  mov [rbx],al\nf4  hlt", { regs: { rax: 9, rbx: PAGE + 0x181 } });
    const exit = vcpu.run();
    expect(exit).toMatchObject({
      reason: "spp",
      basicReason: 66,
      event: "miss",
      gpa: BigInt(PAGE + 0x181),
      gva: BigInt(PAGE + 0x181),
      rip: BigInt(CODE),
      qualification: 0x800n,
    });
    expect(JSON.parse(JSON.stringify(exit))).toMatchObject({ reason: "spp", event: "miss", gpa: "0x9181", gva: "0x9181" });
    expect(vcpu.vmcs.read("GUEST_RFLAGS") & 0x10000n).toBe(0x10000n);
    expect(vcpu.vmcs.read("IDT_VECTORING_INFORMATION")).toBe(0);
    const tables = vm.memory.view(TABLES, 0x4000);
    for (const level of [0, 1, 2]) tables.setBigUint64(level * 0x1000, BigInt(TABLES + (level + 1) * 0x1000) | 1n, true);
    tables.setBigUint64(0x3000 + 9 * 8, 1n << 7n, true);
    expect(vcpu.run()).toMatchObject({ reason: "spp", event: "misconfiguration", qualification: 0n });
    tables.setBigUint64(0x3000 + 9 * 8, 1n << 6n, true);
    expect(kind(vcpu.run())).toBe("hlt");
    expect(vm.memory.read(PAGE + 0x181, 1)[0]).toBe(9);
  });

  test("during event delivery: IDT-vectoring information, and the event is injected again", async () => {
    const { vm, vcpu } = await withTables("cd 30  int 30h", { regs: { rsp: PAGE + 0x200 } });
    const IDT = 0x5000;
    vm.memory.view(IDT, 4096).setBigUint64(0x30 * 16, 0x8e00_0010_6000n, true);
    vm.memory.write(0x6000, Uint8Array.of(0xf4));
    vcpu.vmcs.write("GUEST_IDTR_BASE", BigInt(IDT));
    vcpu.vmcs.write("GUEST_IDTR_LIMIT", 4095);
    expect(vcpu.run()).toMatchObject({ reason: "spp", gpa: BigInt(PAGE + 0x1f8), rip: BigInt(CODE), instructionLength: 2 });
    expect(vcpu.vmcs.read("IDT_VECTORING_INFORMATION")).toBe(0x80000430);
    expect(vcpu.vmcs.read("GUEST_RFLAGS") & 0x10000n).toBe(0n);
    vm.memory.setSubPages(PAGE, undefined);
    expect(vcpu.run()).toMatchObject({ reason: "hlt", rip: 0x6000n });
    expect(vm.memory.view(vcpu.regs.rsp, 8).getBigUint64(0, true)).toBe(BigInt(CODE + 2));
  });

  test("of an IRET that has unblocked NMIs: bit 12", async () => {
    // IRETQ sets the accessed flag of its code segment, in a GDT on the page.
    const { vm, vcpu } = await withTables("48 cf  iretq", { regs: { rsp: 0x6000 } });
    vm.memory.view(PAGE, 64).setBigUint64(8, 0x00209a0000000000n, true);
    vm.memory.view(PAGE, 64).setBigUint64(16, 0x00cf93000000ffffn, true);
    [0x7000n, 8n, 2n, 0x6800n, 16n].forEach((value, i) => vm.memory.view(0x6000, 64).setBigUint64(i * 8, value, true));
    vm.memory.write(0x7000, Uint8Array.of(0xf4));
    vcpu.vmcs.write("GUEST_GDTR_BASE", BigInt(PAGE));
    vcpu.vmcs.write("GUEST_GDTR_LIMIT", 0x3f);
    vcpu.vmcs.write("GUEST_INTERRUPTIBILITY", BLOCKING_BY_NMI);
    expect(vcpu.run()).toMatchObject({ reason: "spp", rip: BigInt(CODE), qualification: 0x800n | NMI_UNBLOCKING });
    expect(vcpu.vmcs.read("GUEST_INTERRUPTIBILITY")).toBe(0);
    expect(vcpu.run()).toMatchObject({ reason: "spp", qualification: 0x800n });
  });

  test("in a trace", async () => {
    const { vm, vcpu } = await withTables("88 03  mov [rbx],al", { regs: { rbx: PAGE + 4 } });
    using trace = vm.trace();
    vcpu.run();
    const [event] = [...trace].filter(({ type }) => type === "vmexit");
    expect(event).toMatchObject({ reason: "spp", guestPhysical: BigInt(PAGE + 4), guestLinear: BigInt(PAGE + 4) });
    expect(traceLine(event!)).toContain("miss, write of 0x9004, linear 0x9004");
  });
});
