/** Every VM exit that createVm gives a view of: its reason, its fields, its reply. */
import { describe, expect, test } from "vitest";
import { EXIT_REASONS } from "../../src/spec/vmx/exit-reasons.ts";
import { EXIT_NAMES, type Exit, type ExitOf, type ExitReason } from "../../src/vmm/exit-types.ts";
import { CODE, guest } from "./rig.ts";

function as<R extends ExitReason>(exit: Exit, reason: R): ExitOf<R> {
  if (exit.reason !== reason) throw new Error(`expected ${reason}, got ${JSON.stringify(exit)}`);
  return exit as ExitOf<R>;
}

test("every basic exit reason of the table has a name, but those of failed entries", () => {
  const entryFailures = [33, 34, 41];
  expect(Object.keys(EXIT_NAMES).map(Number)).toEqual(
    EXIT_REASONS.map((row) => row.value).filter((value) => !entryFailures.includes(value)),
  );
});

test("CPUID: leaf and subleaf; the reply clears the upper halves", async () => {
  const { vcpu } = await guest(
    "long",
    `b8 07 00 00 00  mov eax,7
     b9 01 00 00 00  mov ecx,1
     0f a2  cpuid
     0f a2  cpuid`,
    { regs: { rbx: ~0n, rdx: ~0n } },
  );
  const exit = as(vcpu.run(), "cpuid");
  expect([exit.leaf, exit.subleaf, exit.instructionLength, exit.rip, exit.instructions]).toEqual([7, 1, 2, BigInt(CODE + 10), 2n]);
  exit.reply(0x11111111, 0x80000000, 0x33333333, 0xffffffff);
  vcpu.advance();
  expect([vcpu.regs.rax, vcpu.regs.rbx, vcpu.regs.rcx, vcpu.regs.rdx]).toEqual([0x11111111n, 0x80000000n, 0x33333333n, 0xffffffffn]);
  expect(vcpu.regs.rip).toBe(BigInt(CODE + 12));
  expect(as(vcpu.run(), "cpuid").leaf).toBe(0x11111111);
});

test("exit objects are reused; toJSON keeps one", async () => {
  const { vcpu } = await guest("long", "0f a2  cpuid\n0f a2  cpuid");
  const first = vcpu.run();
  const kept = JSON.parse(JSON.stringify(first)) as object;
  vcpu.advance();
  expect(vcpu.run()).toBe(first);
  expect(kept).toEqual({
    kind: "vmexit",
    reason: "cpuid",
    basicReason: 10,
    rip: "0x7c00",
    instructions: "0x0",
    qualification: "0x0",
    instructionLength: 2,
    intrInfo: 0,
    leaf: 0,
    subleaf: 0,
  });
});

describe("I/O", () => {
  test.each([
    [1, "e4 60  in al,60h", 0x60, 0xffffffffffffff42n],
    [2, "66 ed  in ax,dx", 0x3f8, 0xffffffffffff4142n],
    [4, "ed  in eax,dx", 0x3f8, 0x44434142n],
  ] as const)("IN of %i bytes gets the reply in its part of RAX", async (size, listing, port, expected) => {
    const { vcpu } = await guest("long", `${listing}\nf4  hlt`, { regs: { rax: ~0n, rdx: 0x3f8 } });
    const exit = as(vcpu.run(), "io");
    if (exit.direction !== "in") throw new Error("direction");
    expect([exit.port, exit.size, exit.string, exit.rep]).toEqual([port, size, false, false]);
    exit.reply(0x44434142);
    vcpu.advance();
    expect(as(vcpu.run(), "hlt").rip).toBe(vcpu.regs.rip);
    expect(vcpu.regs.rax).toBe(expected);
  });

  test.each([
    [1, "ee  out dx,al", 0x21n],
    [2, "66 ef  out dx,ax", 0x4321n],
    [4, "ef  out dx,eax", 0x87654321n],
  ] as const)("OUT of %i bytes", async (size, listing, value) => {
    const { vcpu } = await guest("long", listing, { regs: { rax: 0x1_8765_4321n, rdx: 0xcf8 } });
    const exit = as(vcpu.run(), "io");
    if (exit.direction !== "out") throw new Error("direction");
    expect([exit.port, exit.size, BigInt(exit.value)]).toEqual([0xcf8, size, value]);
  });

  test("ports that the bitmap passes do not exit; an access that touches one that exits does", async () => {
    const { vcpu } = await guest("long", "e6 80  out 80h,al\ne4 81  in al,81h\nf4  hlt\ne5 80  in eax,80h");
    vcpu.ioBitmap.pass(0x80, 3);
    expect([vcpu.ioBitmap.intercepts(0x82), vcpu.ioBitmap.intercepts(0x83)]).toEqual([false, true]);
    as(vcpu.run(), "hlt");
    expect(vcpu.regs.rax & 0xffn).toBe(0xffn);
    vcpu.advance();
    expect(as(vcpu.run(), "io").port).toBe(0x80);
    expect(() => vcpu.ioBitmap.pass(0xffff, 2)).toThrow("ports 65535 to 65536");
  });
});

describe("MSRs", () => {
  test("RDMSR and WRMSR of an intercepted MSR", async () => {
    const { vcpu } = await guest("long", "0f 32  rdmsr\n0f 30  wrmsr", { regs: { rcx: 0x1b, rax: ~0n, rdx: ~0n } });
    const read = as(vcpu.run(), "rdmsr");
    expect(read.msr).toBe(0x1b);
    read.reply(0xfee00900_12345678n);
    vcpu.advance();
    expect([vcpu.regs.rax, vcpu.regs.rdx]).toEqual([0x12345678n, 0xfee00900n]);
    const write = as(vcpu.run(), "wrmsr");
    expect([write.msr, write.value]).toEqual([0x1b, 0xfee00900_12345678n]);
  });

  test("the guest's own MSRs do not exit until they are intercepted, MSRs of no bitmap always do", async () => {
    const { vcpu } = await guest(
      "long",
      "0f 30  wrmsr\n0f 32  rdmsr\nf4  hlt\n0f 32  rdmsr\nb9 00 00 00 40  mov ecx,40000000h\n0f 32  rdmsr",
      {
        regs: { rcx: 0xc0000102n, rax: 0x5678, rdx: 0x1234 },
      },
    );
    as(vcpu.run(), "hlt");
    expect([vcpu.regs.rax, vcpu.regs.rdx]).toEqual([0x5678n, 0x1234n]);
    vcpu.msrBitmap.intercept(0xc0000102, "r");
    vcpu.advance();
    expect(as(vcpu.run(), "rdmsr").msr).toBe(0xc0000102);
    vcpu.advance();
    expect(as(vcpu.run(), "rdmsr").msr).toBe(0x40000000);
    expect(() => vcpu.msrBitmap.pass(0x40000000)).toThrow("no bitmap covers it");
  });
});

describe("control registers", () => {
  test("MOV to CR0 of a bit that the VMM owns", async () => {
    const { vcpu } = await guest("protected", "0f 20 c0  mov eax,cr0\n83 f0 20  xor eax,20h\n0f 22 c0  mov cr0,eax");
    const exit = as(vcpu.run(), "cr-access");
    expect([exit.cr, exit.access, exit.gpr, exit.value]).toEqual([0, "to", 0, 0x31n]);
  });

  test("MOV to and from CR3, CR8; CLTS; LMSW", async () => {
    const { vcpu } = await guest(
      "long",
      `0f 22 dc  mov cr3,rsp
       0f 20 d9  mov rcx,cr3
       44 0f 22 c2  mov cr8,rdx
       44 0f 20 c3  mov rbx,cr8
       0f 06  clts
       0f 01 f0  lmsw ax`,
      { regs: { rax: 0xfff7, rdx: 5 } },
    );
    vcpu.vmcs.setControls({ primary: ["CR3_LOAD_EXITING", "CR3_STORE_EXITING", "CR8_LOAD_EXITING", "CR8_STORE_EXITING"] });
    vcpu.vmcs.write("CR0_GUEST_HOST_MASK", 0x2en);
    vcpu.vmcs.write("CR0_READ_SHADOW", 0x8n);
    const seen = [];
    for (let i = 0; i < 6; i++) {
      const exit = as(vcpu.run(), "cr-access");
      seen.push([exit.cr, exit.access, exit.gpr, exit.value]);
      vcpu.advance();
    }
    expect(seen).toEqual([
      [3, "to", 4, 0x7000n],
      [3, "from", 1, 0n],
      [8, "to", 2, 5n],
      [8, "from", 3, 0n],
      [0, "clts", 0, 0n],
      [0, "lmsw", 0, 0xfff7n],
    ]);
  });

  test("MOV DR", async () => {
    const { vcpu } = await guest("long", "0f 23 fb  mov dr7,rbx\n41 0f 21 f0  mov r8,dr6");
    vcpu.vmcs.setControls({ primary: ["MOV_DR_EXITING"] });
    const to = as(vcpu.run(), "mov-dr");
    expect([to.dr, to.access, to.gpr]).toEqual([7, "to", 3]);
    vcpu.advance();
    const from = as(vcpu.run(), "mov-dr");
    expect([from.dr, from.access, from.gpr]).toEqual([6, "from", 8]);
  });
});

describe("exceptions", () => {
  test("one of the exception bitmap, with its error code", async () => {
    const { vcpu } = await guest("long", "0f 0b  ud2\n48 8b 18  mov rbx,[rax]", { regs: { rax: 0x1_0000_0000 } });
    vcpu.vmcs.write("EXCEPTION_BITMAP", (1 << 6) | (1 << 14));
    const ud = as(vcpu.run(), "exception");
    expect([ud.vector, ud.type, ud.errorCode]).toEqual([6, "hardware", undefined]);
    vcpu.regs.rip += 2n;
    const pf = as(vcpu.run(), "exception");
    expect([pf.vector, pf.type, pf.errorCode, pf.qualification]).toEqual([14, "hardware", 0, 0x100000000n]);
  });

  test("INT3 and INT1 are software and privileged exceptions", async () => {
    const { vcpu } = await guest("long", "cc  int3\nf1  int1");
    vcpu.vmcs.write("EXCEPTION_BITMAP", (1 << 3) | (1 << 1));
    const bp = as(vcpu.run(), "exception");
    expect([bp.vector, bp.type, bp.instructionLength]).toEqual([3, "software", 1]);
    vcpu.advance();
    expect(as(vcpu.run(), "exception").type).toBe("privileged");
  });

  test("an exception that nothing handles ends in a triple fault", async () => {
    const { vcpu } = await guest("protected", "0f 0b  ud2");
    const exit = as(vcpu.run(), "triple-fault");
    expect([exit.rip, exit.instructions]).toEqual([BigInt(CODE), 0n]);
  });
});

test.each([
  ["hlt", "f4  hlt", {}],
  ["vmcall", "0f 01 c1  vmcall", {}],
  ["invd", "0f 08  invd", {}],
  ["vmxon", "f3 0f c7 30  vmxon [rax]", {}],
  ["vmxoff", "0f 01 c4  vmxoff", {}],
  ["vmlaunch", "0f 01 c2  vmlaunch", {}],
  ["vmread", "0f 78 c8  vmread rax,rcx", {}],
  ["wbinvd", "0f 09  wbinvd", { secondary: ["WBINVD_EXITING"] }],
  ["gdtr-idtr-access", "0f 01 10  lgdt [rax]", { secondary: ["DESCRIPTOR_TABLE_EXITING"] }],
  ["ldtr-tr-access", "0f 00 d0  lldt ax", { secondary: ["DESCRIPTOR_TABLE_EXITING"] }],
  ["rdrand", "0f c7 f0  rdrand eax", { secondary: ["RDRAND_EXITING"] }],
  ["rdseed", "0f c7 f8  rdseed eax", { secondary: ["RDSEED_EXITING"] }],
  ["rdtsc", "0f 31  rdtsc", { primary: ["RDTSC_EXITING"] }],
  ["rdtscp", "0f 01 f9  rdtscp", { primary: ["RDTSC_EXITING"] }],
  ["rdpmc", "0f 33  rdpmc", { primary: ["RDPMC_EXITING"] }],
  ["pause", "f3 90  pause", { primary: ["PAUSE_EXITING"] }],
  ["invlpg", "0f 01 38  invlpg [rax]", { primary: ["INVLPG_EXITING"] }],
  ["xsetbv", "0f 01 d1  xsetbv", {}],
] as const)("%s exits, and the guest goes on after it", async (reason, listing, controls) => {
  const { vcpu } = await guest("long", `${listing}\nf4  hlt`, { regs: { rax: 0x1000 } });
  if (reason === "xsetbv") vcpu.vmcs.write("GUEST_CR4", vcpu.vmcs.read("GUEST_CR4") | 0x40000n);
  vcpu.vmcs.setControls({ primary: ["HLT_EXITING"], ...controls });
  if ("primary" in controls) vcpu.vmcs.setControls({ primary: ["HLT_EXITING", ...controls.primary] });
  expect(vcpu.vmcs.explain()).toEqual([]);
  const exit = as(vcpu.run(), reason);
  expect(exit.kind).toBe("vmexit");
  expect(exit.instructionLength).toBe(listing.split("  ")[0]!.split(" ").length);
  if (reason === "hlt") return;
  vcpu.advance();
  as(vcpu.run(), "hlt");
});
