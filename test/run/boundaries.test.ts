/**
 * Where an instruction leaves the processor with something to do, the boundary is behind that instruction, whatever follows it: an
 * instruction that has no micro-op of its own, or one that shares a micro-op with its neighbour. Each program is run in one go, cut at
 * every instruction, one instruction at a time, with another instruction in the place of those, and all of it is the same.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { createMachine, type Machine } from "../../src/index.ts";
import { INSTRUCTIONS } from "../../src/spec/x86/instructions/table.ts";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import type { Vm } from "../../src/vmm/vm.ts";
import { testEngine } from "../engine.ts";
import { CODE, guest } from "../vmx/rig.ts";

type Bytes = readonly number[];
const hex = (text: string): Bytes => (text.replace(/\s/g, "").match(/../g) ?? []).map((byte) => parseInt(byte, 16));

/** mov edi,edi of any length from 2 bytes on, CWDE for one: no effect here, but a micro-op. */
const twin = (length: number): Bytes => (length === 1 ? [0x98] : [...new Array<number>(length - 2).fill(0x3e), 0x8b, 0xff]);

/** An encoding of each row without a micro-op, in 64-bit mode: [RDI], or EDI where there is no memory operand. */
function withoutMicroOp(): ReadonlyMap<string, Bytes> {
  const all = new Map<string, Bytes>();
  for (const { opcode, operands, exec, size } of INSTRUCTIONS) {
    if (exec !== "NOP") continue;
    const [, wide, prefix, codes = "", digit] = /^(REX\.W \+ )?(?:(66|F2|F3|NP) )?((?:[\dA-F]{2} ?)+)(?:\/([\dr]))?$/.exec(opcode) ?? [];
    if (codes === "") throw new Error(`${opcode} is not understood`);
    const half = size === 16 || operands.includes("r/m16") ? [0x66] : [];
    const mandatory = prefix === undefined || prefix === "NP" ? [] : hex(prefix);
    const register = operands === "" && digit !== undefined ? 0xc0 : 0;
    const modrm = digit === undefined ? [] : [register | (digit === "r" ? 0 : Number(digit) << 3) | 7];
    const bytes = [...half, ...mandatory, ...(wide ? [0x48] : []), ...hex(codes), ...modrm];
    all.set(Buffer.from(bytes).toString("hex"), bytes);
  }
  // Moves of a register to itself and shifts by nothing, which change nothing at all.
  for (const text of [
    "90",
    "6690",
    "4890",
    "c0e700",
    "66c1e700",
    "48c1e700",
    "c0ef20",
    "0f1f8400 00000000",
    "662e0f1f8400 00000000",
    "f30f1efa",
  ])
    all.set(text, hex(text));
  return all;
}

const IDT = 0x5000;
const HANDLERS = 0x9000;
const DATA = 0xa000;
const VIRTUAL_APIC = 0xb000;
const APIC = 0xc000;
/** 62 bytes into a line of DATA: four bytes cross it. */
const SPLIT = DATA + 0x3e;
const STACK = 0x7000;

interface Way {
  readonly code: string;
  readonly regs?: Readonly<Record<string, bigint | number>>;
  readonly given?: (vm: Vm, vcpu: Vcpu) => (() => void) | void;
  /** Reasons that must be among those of the run. */
  readonly meets: string;
}

const controls = (vcpu: Vcpu, more: { primary?: string[]; secondary?: string[] }): void => {
  const { primary = [], secondary = [] } = more;
  vcpu.vmcs.setControls({
    primary: [...vcpu.vmcs.controls("primary"), ...primary],
    secondary: [...vcpu.vmcs.controls("secondary"), ...secondary],
  } as never);
};
const shadow = (vm: Vm, vcpu: Vcpu, secondary: string[] = []): void => {
  vcpu.vmcs.write("VIRTUAL_APIC_ADDRESS", BigInt(VIRTUAL_APIC));
  vcpu.vmcs.write("APIC_ACCESS_ADDRESS", BigInt(APIC));
  vm.memory.view(VIRTUAL_APIC, 4096).setUint32(0x80, 0x50, true);
  controls(vcpu, { primary: ["USE_TPR_SHADOW"], secondary });
};
const watch =
  (address: number, kind: "write" | "access", length = 4) =>
  (_: Vm, vcpu: Vcpu): (() => void) => {
    const breakpoint = vcpu.breakpoint(address, { kind, length: length as 4 });
    return () => breakpoint[Symbol.dispose]();
  };

/** Ways out of the hot loop that are met behind an instruction. */
const WAYS: Readonly<Record<string, Way>> = {
  "an interrupt that POPFQ lets in": { code: "9d", given: (_, vcpu) => vcpu.inject(0x30), regs: { rsp: STACK - 8 }, meets: "vmcall" },
  "an interrupt that STI lets in": { code: "fb", given: (_, vcpu) => vcpu.inject(0x30), meets: "vmcall" },
  "an open interrupt window, after POPFQ": {
    code: "9d",
    given: (_, vcpu) => controls(vcpu, { primary: ["INTERRUPT_WINDOW_EXITING"] }),
    regs: { rsp: STACK - 8 },
    meets: "interrupt-window",
  },
  "an open interrupt window, after STI": {
    code: "fb",
    given: (_, vcpu) => controls(vcpu, { primary: ["INTERRUPT_WINDOW_EXITING"] }),
    meets: "interrupt-window",
  },
  "TPR below its threshold, by MOV to CR8": {
    code: "440f22c1",
    regs: { rcx: 2 },
    given: (vm, vcpu) => {
      shadow(vm, vcpu);
      vcpu.vmcs.write("TPR_THRESHOLD", 4);
    },
    meets: "tpr-below-threshold",
  },
  "TPR below its threshold, by a store": {
    code: "8903",
    regs: { rbx: APIC + 0x80 },
    given: (vm, vcpu) => {
      shadow(vm, vcpu, ["VIRTUALIZE_APIC_ACCESSES"]);
      vcpu.vmcs.write("TPR_THRESHOLD", 4);
    },
    meets: "tpr-below-threshold",
  },
  "a write to the virtual APIC": {
    code: "8903",
    regs: { rbx: APIC + 0x320 },
    given: (vm, vcpu) => shadow(vm, vcpu, ["VIRTUALIZE_APIC_ACCESSES", "APIC_REGISTER_VIRTUALIZATION"]),
    meets: "apic-write",
  },
  "a bus lock": {
    code: "f00103",
    regs: { rbx: SPLIT },
    given: (_, vcpu) => controls(vcpu, { secondary: ["BUS_LOCK_DETECTION"] }),
    meets: "bus-lock",
  },
  "a bus lock of XCHG": {
    code: "8703",
    regs: { rbx: SPLIT },
    given: (_, vcpu) => controls(vcpu, { secondary: ["BUS_LOCK_DETECTION"] }),
    meets: "bus-lock",
  },
  "a watchpoint on a store": { code: "8803", given: watch(DATA, "write"), meets: "watchpoint" },
  "a watchpoint on a load": { code: "8a03", given: watch(DATA, "access"), meets: "watchpoint" },
  "a watchpoint on arithmetic": { code: "0103", given: watch(DATA, "write"), meets: "watchpoint" },
  "a watchpoint on a comparison": { code: "3903", given: watch(DATA, "access"), meets: "watchpoint" },
  "a watchpoint on PUSH": { code: "51", given: watch(STACK - 8, "write", 8), meets: "watchpoint" },
  "a watchpoint on an instruction of the driver": { code: "0fc70b", given: watch(DATA, "write", 8), meets: "watchpoint" },
};

let vm: Vm;
let vcpu: Vcpu;
beforeAll(async () => {
  ({ vm, vcpu } = await guest("long", "f4  hlt", { cpuModel: "max" }));
  const idt = vm.memory.view(IDT, 4096);
  for (let vector = 0; vector < 256; vector++) {
    idt.setUint16(vector * 16, HANDLERS, true);
    idt.setUint16(vector * 16 + 2, 0x10, true);
    idt.setUint16(vector * 16 + 4, 0x8e00, true);
  }
  // vmcall; iretq
  vm.memory.write(HANDLERS, Uint8Array.from(hex("0f01c1 48cf")));
  vcpu.vmcs.write("GUEST_IDTR_BASE", BigInt(IDT));
  vcpu.vmcs.write("GUEST_IDTR_LIMIT", 4095);
});

interface How {
  readonly budget?: number;
  readonly stepping?: boolean;
}

/** Runs a program up to its HLT: each stop that is not the budget's, with everything there is to see at it. */
function run(way: Way, program: Bytes, { budget, stepping = false }: How = {}): string[] {
  const before = { primary: vcpu.vmcs.controls("primary"), secondary: vcpu.vmcs.controls("secondary") };
  vm.memory.write(CODE, new Uint8Array(256).fill(0xf4));
  vm.memory.write(CODE, Uint8Array.from(program));
  vm.memory.write(DATA, new Uint8Array(128));
  vm.memory.write(STACK - 64, new Uint8Array(64));
  vm.memory.view(STACK - 8, 8).setBigUint64(0, 0x202n, true);
  vcpu.regs.assign({ rax: 0x21, rcx: 7, rdx: 0, rbx: DATA, rsp: STACK, rbp: 0, rsi: 0, rdi: DATA, rip: CODE, rflags: 2, ...way.regs });
  const undo = way.given?.(vm, vcpu);
  // Elsewhere: the processor only goes step by step.
  const breakpoint = stepping ? vcpu.breakpoint(0xf0000) : undefined;
  const start = vm.clock.instructions;
  const seen: string[] = [];
  for (let n = 0; n < 24; n++) {
    const exit = vcpu.run({ budget: n === 0 && budget !== undefined ? budget : 1000 });
    const { regs } = vcpu;
    const values = (["rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "rip", "rflags"] as const).map((name) =>
      regs[name].toString(16),
    );
    const memory = Buffer.from(vm.memory.read(STACK - 64, 64)).toString("hex") + Buffer.from(vm.memory.read(DATA, 128)).toString("hex");
    if (exit.reason !== "budget") seen.push(`${exit.reason} ${vm.clock.instructions - start} ${values.join()} ${memory}`);
    if (exit.reason === "hlt") break;
    if (exit.reason === "vmcall") vcpu.advance();
    if (exit.reason === "interrupt-window" || exit.reason === "tpr-below-threshold") vcpu.vmcs.setControls(before as never);
  }
  undo?.();
  breakpoint?.[Symbol.dispose]();
  vcpu.vmcs.setControls(before as never);
  return seen;
}

/** The stops of a program, which are the same however it is run; `length` is in instructions. */
function stops(way: Way, program: Bytes, length: number): string[] {
  const whole = run(way, program);
  expect(whole.at(-1)).toMatch(/^hlt /);
  expect(run(way, program, { stepping: true }), "one at a time").toEqual(whole);
  for (let budget = 1; budget <= length; budget++) expect(run(way, program, { budget }), `cut after ${budget}`).toEqual(whole);
  return whole;
}

/** inc rsi; inc rsi; hlt */
const TAIL = hex("48ffc6 48ffc6 f4");
const forms = withoutMicroOp();

test("there are forms of every kind", () => {
  expect(forms.size).toBeGreaterThan(30);
});

describe.each(Object.entries(WAYS))("%s", (_, way) => {
  test("is met behind its instruction, before one without a micro-op", () => {
    for (const [name, form] of forms) {
      const program = (filler: Bytes): Bytes => [...hex("48ffc6"), ...hex(way.code), ...filler, ...filler, ...TAIL];
      const expected = stops(way, program(twin(form.length)), 7);
      expect(expected.some((stop) => stop.startsWith(way.meets))).toBe(true);
      expect(stops(way, program(form), 7), name).toEqual(expected);
    }
  });

  test("is met behind its instruction at the end of a block", () => {
    for (const form of ["90", "0f1f4000"].map(hex)) {
      // The block ends with the most instructions that one has; a jump ends it as well.
      const long = (filler: Bytes): Bytes => [...new Array<Bytes>(47).fill(hex("ffc6")).flat(), ...hex(way.code), ...filler, ...TAIL];
      const jump = (filler: Bytes): Bytes => [...hex(way.code), ...filler, ...hex("eb01 cc"), ...TAIL];
      for (const program of [long, jump]) expect(run(way, program(form))).toEqual(run(way, program(twin(form.length))));
      expect(run(way, long(form))).toEqual(run(way, long(form), { stepping: true }));
    }
  });
});

test("a store that makes an instruction of one without a micro-op", () => {
  // mov [CODE+length],rax; the form; inc rsi twice; hlt. RAX: inc esi of the form's length, and what follows.
  const store = hex("488904250c7c0000");
  const way: Way = { code: "", meets: "hlt" };
  for (const [name, form] of forms) {
    // What one store can make another instruction.
    if (form.length > 8) continue;
    const made = [...new Array<number>(Math.max(form.length - 2, 0)).fill(0x3e), ...(form.length === 1 ? [0x99] : [0xff, 0xc6])];
    const head = hex("48ffc6 90");
    const program = (filler: Bytes): Bytes => [...head, ...store, ...filler, ...TAIL, ...hex("f4f4f4f4f4f4f4f4")];
    const wanted = program(made);
    const rax = Buffer.from(wanted.slice(12, 20)).readBigUInt64LE();
    // CDQ shows the sign of EAX.
    const patched = { ...way, regs: { rax } };
    expect(stops(patched, program(form), 6), name).toEqual(stops(patched, wanted, 6));
  }
});

describe("two instructions that share a micro-op", () => {
  const JCC = Array.from({ length: 16 }, (_, cc) => cc);
  // Comparisons of memory with a register or an immediate, of each size.
  const COMPARISONS = [
    "3803",
    "3a03",
    "803b21",
    "6639 03",
    "66833b21",
    "66813b3412",
    "3903",
    "3b03",
    "833b21",
    "813b44332211",
    "483903",
    "483b03",
    "48833b21",
    "8403",
    "8503",
    "f60321",
    "f70344332211",
  ];
  test.each(COMPARISONS)("%s and a conditional jump: the boundary between them", (comparison) => {
    for (const cc of JCC)
      for (const value of [0n, 0x21n, 0xffffffffffffff80n]) {
        const way: Way = {
          code: comparison,
          regs: { rax: 0x21 },
          given: (machine, cpu) => {
            machine.memory.view(DATA, 8).setBigUint64(0, value, true);
            return watch(DATA, "access")(machine, cpu);
          },
          meets: "watchpoint",
        };
        // Short and long form of the jump, over one INC.
        for (const jump of [
          [0x70 | cc, 3],
          [0x0f, 0x80 | cc, 3, 0, 0, 0],
        ]) {
          const program = [...hex("48ffc6"), ...hex(comparison), ...jump, ...TAIL];
          const seen = stops(way, program, 4);
          expect(seen[0]).toMatch(/^watchpoint 2 /);
        }
      }
  });
});

describe("in a machine", () => {
  const image = (text: string, handler = "", at = 0x40): Uint8Array => {
    const bytes = new Uint8Array(0x80).fill(0xf4);
    bytes.set(hex(text));
    bytes.set(hex(handler), at);
    return bytes;
  };
  const registers = (machine: Machine, start = 0n): string => {
    const { regs } = machine.cpus[0]!;
    const names = ["rax", "rcx", "rdx", "rbx", "rsp", "rsi", "rdi", "rip", "rflags"] as const;
    return `${machine.clock.instructions - start} ${names.map((name) => regs[name].toString(16)).join()} ${Buffer.from(machine.memory.read(0x7000, 16)).toString("hex")}`;
  };
  const make = async (bytes: Uint8Array, translate = false): Promise<Machine> => {
    const machine = await createMachine({ engine: await testEngine(), memory: "4MiB", translate });
    machine.loadFlat(bytes);
    return machine;
  };
  /** The state at the end, whole and cut at each instruction. */
  const ends = async (bytes: Uint8Array, cuts: number): Promise<string> => {
    const machine = await make(bytes);
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    const whole = registers(machine);
    for (let budget = 1; budget <= cuts; budget++) {
      const start = machine.clock.instructions;
      machine.loadFlat(bytes);
      expect(machine.runSync({ budget }).reason).toMatch(/budget|halted/);
      machine.runSync({ budget: 1000 });
      expect(registers(machine, start), `cut after ${budget}`).toBe(whole);
    }
    return whole;
  };

  test("a store that turns NOP into INC AX", async () => {
    // xor ax,ax; mov byte [7C07h],40h; nop; add al,40h; mov dx,3F8h; out dx,al; hlt
    const bytes = image("31c0 c606077c40 90 0440 baf803 ee f4");
    const machine = await make(bytes);
    let text = "";
    machine.serial(0).onData((data) => (text += new TextDecoder().decode(data)));
    expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
    expect(text).toBe("A");
    await ends(bytes, 7);
  });

  test("an interrupt that a device raises at OUT", async () => {
    // The IVT entry of IRQ 1; unmask it; IF; 8042: the next byte is a key; out 60h: IRQ 1. The handler keeps where it came from.
    const setup = "31c0 8ed8 8ec0 c7062400407c c70626000000 b0fd e621 b0d2 e664 b01e fb 90 e660";
    const handler = "5b 891e0070 53 b020 e620 e460 cf";
    for (const [form, other] of [
      ["90", "98"],
      ["6690", "8bff"],
      ["0f1f00", "3e8bff"],
      ["c0e700", "3e8bff"],
    ] as const) {
      const states = await Promise.all([form, other].map((filler) => ends(image(`${setup} ${filler} ${filler} fa f4`, handler, 0x40), 22)));
      expect(states[0]).toBe(states[1]);
      // pop bx: the address behind OUT.
      expect(states[0]).toContain(`,${(0x7c00 + hex(setup).length).toString(16)},`);
    }
  });

  test("loops with and without translations, cut anywhere", async () => {
    // Real mode has no translations: a flat 32-bit loop with stores, NOPs, comparisons of memory, and a read of a port now and then.
    const program =
      "31c0 31c9 bb00a00000 894304 0f1f4000 833b07 90 7501 90 ff03 0f1f00 f7c17f000000 7504 e461 6690 41 81f900001000 75d8 f4";
    const machines = await Promise.all(
      [true, false].map(async (translate) => {
        const machine = await createMachine({ engine: await testEngine(), memory: "4MiB", translate });
        machine.loadFlat(Uint8Array.from(hex(program)), { mode: "protected" });
        return machine;
      }),
    );
    for (let piece = 0; ; piece++) {
      const stopped = machines.map((machine) => machine.runSync({ budget: 200_000 + ((piece * 7919) % 50_000) }).reason);
      expect(stopped[0]).toBe(stopped[1]);
      expect(registers(machines[0]!)).toBe(registers(machines[1]!));
      if (stopped[0] !== "budget") break;
    }
    expect(machines[0]!.cpus[0]!.regs.rcx).toBe(0x100000n);
    expect(machines[0]!.translations).toBeGreaterThan(0);
  });
});
