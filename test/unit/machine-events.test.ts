/** Order and detail of events in 64-bit mode: what is delivered, at which instruction, with which RF and DR6; code seen through several mappings. */
import { expect, test } from "vitest";
import { createMachine, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

const CODE_SELECTOR = 0x10;
const IDT = 0x11000;
const PROGRAM = 0x8000;
const STUBS = 0x9000;
const STUB_SIZE = 16;
const VECTORS = 32;
/** Of the vectors that push one. */
const HAS_ERROR_CODE = [8, 10, 11, 12, 13, 14, 17, 21];

/**
 * After `push vector`: prints the vector, bits 7:0 of the saved RIP and the saved RF. #DB prints bits 7:0 and 15:8 of DR6 and
 * returns with RF = 1, NMI returns, everything else goes on at R15.
 *
 * push rax; mov al,[rsp+8]; out 0e9h,al; mov al,[rsp+18h]; out 0e9h,al; mov al,[rsp+2ah]; and al,1; out 0e9h,al;
 * cmp byte [rsp+8],1; jne l1; mov rax,dr6; out 0e9h,al; mov al,ah; out 0e9h,al; xor eax,eax; mov dr6,rax;
 * or byte [rsp+2ah],1; jmp l2; l1: cmp byte [rsp+8],2; je l2; mov [rsp+18h],r15; l2: pop rax; add rsp,16; iretq
 */
const RECORD = `508a442408e6e98a442418e6e98a44242a2401e6e9807c24080175150f21f0e6e988e0e6e931c00f23f0804c242a01eb0c
  807c24080274054c897c2418584883c41048cf`;

const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/\s/g, ""), "hex");

function writeHandlers(machine: Machine): void {
  const common = STUBS + VECTORS * STUB_SIZE;
  machine.memory.write(common, bytes(RECORD));
  for (let vector = 0; vector < VECTORS; vector++) {
    const stub = STUBS + vector * STUB_SIZE;
    const pushes = [...(HAS_ERROR_CODE.includes(vector) ? [] : [0x6a, 0]), 0x6a, vector];
    const jump = Buffer.alloc(5, 0xe9);
    jump.writeInt32LE(common - (stub + pushes.length + 5), 1);
    machine.memory.write(stub, Uint8Array.of(...pushes, ...jump));
    const gate = Buffer.alloc(16);
    gate.writeUInt16LE(stub, 0);
    gate.writeUInt16LE(CODE_SELECTOR, 2);
    gate.writeUInt16LE(0x8e00, 4);
    machine.memory.write(IDT + vector * 16, gate);
  }
}

/** `lidt [IDT - 10]` and then the program. */
async function start(program: string): Promise<{ machine: Machine; events: () => string }> {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
  const seen: number[] = [];
  machine.onDebugOutput((data) => seen.push(...data));
  machine.loadFlat(bytes(program), { address: PROGRAM, entry: IDT - 32, mode: "long" });
  const idtr = Buffer.alloc(10);
  idtr.writeUInt16LE(VECTORS * 16 - 1, 0);
  idtr.writeUInt32LE(IDT, 2);
  machine.memory.write(IDT - 10, idtr);
  // lidt [rip + 15]; mov esp,12000h; mov eax,PROGRAM; jmp rax
  machine.memory.write(IDT - 32, bytes("0f011d0f000000 bc00200100 b800800000 ffe0"));
  writeHandlers(machine);
  machine.runSync({ budget: 4 });
  return { machine, events: () => Buffer.from(seen).toString("hex") };
}

async function eventsOf(program: string): Promise<string> {
  const { machine, events } = await start(program);
  expect(machine.runSync({ budget: 10_000 })).toEqual({ reason: "halted" });
  return events();
}

/** As printed: vector, RIP, RF; for #DB also B0..B3 and BS of DR6. */
const event = (vector: number, rip: number, rf: 0 | 1): string => Buffer.of(vector, rip, rf).toString("hex");
const debug = (rip: number, rf: 0 | 1, breakpoint: number | "BS"): string =>
  event(1, rip, rf) + (breakpoint === "BS" ? "f04f" : Buffer.of(0xf0 | (1 << breakpoint), 0x0f).toString("hex"));

const DE = 0,
  NMI = 2,
  UD = 6,
  GP = 13,
  PF = 14;

test("an instruction breakpoint comes before the faults of its instruction, and once", async () => {
  // lea r15,[after]; lea rax,[target]; mov dr0,rax; mov eax,401h; mov dr7,rax; target: ud2; after: hlt
  expect(await eventsOf("4c8d3d14000000 488d050b000000 0f23c0 b801040000 0f23f8 0f0b f4")).toBe(debug(0x19, 0, 0) + event(UD, 0x19, 1));
});

test("an instruction breakpoint comes before the page fault of the fetch", async () => {
  // lea r15,[after]; mov rax,8000000000h; mov dr0,rax; mov ecx,401h; mov dr7,rcx; jmp rax; after: hlt
  expect(await eventsOf("4c8d3d17000000 48b80000000080000000 0f23c0 b901040000 0f23f9 ffe0 f4")).toBe(debug(0, 0, 0) + event(PF, 0, 1));
});

test("a data breakpoint of an instruction that faults is not reported", async () => {
  // lea r15,[after]; mov eax,10000h; mov dr1,rax; mov ecx,300404h; mov dr7,rcx; xor edx,edx; div byte [rax]; after: hlt
  expect(await eventsOf("4c8d3d14000000 b800000100 0f23c8 b904043000 0f23f9 31d2 f630 f4")).toBe(event(DE, 0x19, 1));
});

test("a data breakpoint stops a repeated instruction between two iterations", async () => {
  // mov edi,10000h; lea rax,[rdi+1]; mov dr1,rax; mov ecx,100404h; mov dr7,rcx; mov ecx,4; rep stosb; hlt
  expect(await eventsOf("bf00000100 488d4701 0f23c8 b904041000 0f23f9 b904000000 f3aa f4")).toBe(debug(0x19, 1, 1));
});

test("after the shadow of MOV SS a single step comes before an NMI, which then interrupts its handler at once", async () => {
  // mov eax,ss; pushfq; or dword [rsp],100h; popfq; mov ss,eax; nop; hlt
  const { machine, events } = await start("8cd0 9c 810c2400010000 9d 8ed0 90 f4");
  machine.runSync({ budget: 5 });
  machine.raiseNmi();
  machine.runSync({ budget: 100 });
  expect(events().slice(0, 16)).toBe(event(NMI, STUB_SIZE, 0) + debug(0x0e, 0, "BS"));
});

test("an NMI blocks others until its IRET; one more is remembered", async () => {
  const { machine, events } = await start("ebfe"); // jmp $
  machine.runSync({ budget: 10 });
  machine.raiseNmi();
  machine.runSync({ budget: 3 });
  machine.raiseNmi();
  machine.raiseNmi();
  machine.runSync({ budget: 1000 });
  expect(events()).toBe(event(NMI, 0, 0).repeat(2));
});

test.each(["eb", "74", "7a"])("with BTF single steps are taken branches (here opcode %s); #DB ends BTF", async (branch) => {
  // mov ecx,1d9h; xor edx,edx; mov eax,2; wrmsr; pushfq; or dword [rsp],100h; popfq; nop; nop; xor edx,edx; jnz l; jmp, jz or jp l; l: nop;
  // pushfq; and dword [rsp],0fffffeffh; popfq; rdmsr; hlt
  const program = `b9d9010000 31d2 b802000000 0f30 9c 810c2400010000 9d 90 90 31d2 7502 ${branch}00 90 9c 812424fffeffff 9d 0f32 f4`;
  const { machine, events } = await start(program);
  machine.runSync({ budget: 1000 });
  expect(events()).toBe([0x1f, 0x20, 0x21, 0x28, 0x29].map((rip) => debug(rip, 0, "BS")).join(""));
  expect(machine.cpus[0]!.regs.rax).toBe(0n);
});

test("IA32_MISC_ENABLE: execute disable is neither advertised nor accepted, and CPUID ends at leaf 2", async () => {
  // mov ecx,1a0h; rdmsr; or edx,4; or eax,400000h; wrmsr; mov eax,80000001h; cpuid; mov ebp,edx; xor eax,eax; cpuid;
  // mov ebx,eax; lea r15,[after]; mov ecx,0c0000080h; rdmsr; or eax,800h; wrmsr; after: hlt
  const { machine, events } = await start(
    "b9a0010000 0f32 83ca04 0d00004000 0f30 b801000080 0fa2 89d5 31c0 0fa2 89c3 4c8d3d0e000000 b9800000c0 0f32 0d00080000 0f30 f4",
  );
  machine.runSync({ budget: 1000 });
  const { regs } = machine.cpus[0]!;
  expect([regs.get32("rbp") & 0x100000, regs.get32("rbx"), events()]).toEqual([0, 2, event(GP, 0x33, 1)]);
});

test("code is the same through every mapping, whichever one changes it", async () => {
  // PML4[1] = PML4[0]; rdi = func, rsi = its alias; ebp = func(): 1, alias: 1, mov byte [rsi+1],5, func: 5, mov byte [rdi+1],20h, alias: 20h
  const program = `0f20d8 488b18 48895808 49b80000000080000000 488d3d1d000000 498d3438 ffd7 89c5 ffd6 01c5 c6460105 ffd7 01c5
    c6470120 ffd6 01c5 f4 b801000000 c3`;
  const { machine } = await start(program);
  machine.runSync({ budget: 1000 });
  expect(machine.cpus[0]!.regs.get32("rbp")).toBe(1 + 1 + 5 + 0x20);
});

test("an instruction across two pages follows the mapping of its second page", async () => {
  // At 1FFFFEH: mov eax,44332211h; ret, of which the last four bytes are at 200000H; at 0: 55 66 77 C3. Call it, keep EAX in EBP,
  // map 200000H to 0, INVLPG, call it again.
  const program = `c70425feff1f00b8112233 66c70425020020 0044c3 c7042500000000556677c3 b9feff1f00 ffd1 89c5 0f20db 488b1b 80e300
    488b1b 80e300 488b13 48895308 0f013c2500002000 ffd1 f4`;
  const { machine } = await start(program);
  machine.runSync({ budget: 1000 });
  const { regs } = machine.cpus[0]!;
  expect([regs.get32("rbp"), regs.get32("rax")]).toEqual([0x44332211, 0x77665511]);
});

test("INIT restarts the processor: real-address mode at the reset vector", async () => {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
  let text = "";
  machine.onDebugOutput((data) => (text += new TextDecoder().decode(data)));
  // mov dword [0fee00310h],0; mov dword [0fee00300h],4500h; jmp $: INIT to processor 0, by its number
  machine.loadFlat(bytes("c7051003e0fe00000000 c7050003e0fe00450000 ebfe"), { address: 0x100000, mode: "protected" });
  // Nothing answers at FFFFFFF0H: FF FF is #UD, whose vector leads to: mov al,'I'; out 0e9h,al; mov eax,cr0; hlt
  machine.memory.write(6 * 4, Uint8Array.of(0x00, 0x90, 0, 0));
  machine.memory.write(0x9000, bytes("b049 e6e9 0f20c0 f4"));
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  expect([text, machine.cpus[0]!.regs.get32("rax") & ~0x60000000]).toEqual(["I", 0x10]);
});
