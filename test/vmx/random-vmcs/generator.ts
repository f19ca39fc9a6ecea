/** A random VMCS: a guest that would enter, with features turned on at random, an event, and a few fields gone wrong. */
import * as Control from "../../../assembly/spec/control.ts";
import { CONTROLS, type ControlWord } from "../../../src/spec/vmx/controls.ts";
import { areaOf, VMCS_FIELDS, widthOf } from "../../../src/spec/vmx/vmcs-fields.ts";
import { CONTROL_WORDS } from "../../../src/vmm/vmcs-field.ts";
import type { Random } from "./random.ts";
import { AREAS, ENTRY_CONTROLS, EXIT_CONTROLS, GUESTS, HOST, isLong, isUnrestricted, type Kind, type Writes } from "./guests.ts";
import { randomCode, randomMsr } from "./snippets.ts";
import { AT, RAM, type Field } from "./world.ts";

export interface Case {
  readonly kind: Kind;
  /** Fields in the order they are written. */
  readonly fields: readonly (readonly [Field, bigint])[];
  /** What is in memory beside the template. */
  readonly memory: readonly (readonly [address: number, bytes: Uint8Array])[];
  /** RAX, RCX, RDX, RBX, -, RBP, RSI, RDI, R8 to R15. */
  readonly registers: readonly bigint[];
  /** Instructions that the guest may execute. */
  readonly budget: number;
}

/** What a generator must know of the processor: its capability MSRs. */
export type Capability = (msr: number) => bigint;

const FIELDS = VMCS_FIELDS.filter((field) => areaOf(field.encoding) !== "read-only");
const VALID = 0x80000000;
const CODED_VECTORS = [8, 10, 11, 12, 13, 14, 17];

/** What the capability MSRs allow of a word: bits that must be 1, and those that may be. */
function allowed(capability: Capability, word: Exclude<ControlWord, "exit2" | "vmfunc">): { zero: number; one: number } {
  if (word === "tertiary") return { zero: 0, one: Number(capability(CONTROL_WORDS.tertiary.msr) & 0xffffffffn) };
  const isTrue = (capability(0x480) >> 55n) & 1n;
  const value = capability(isTrue ? CONTROL_WORDS[word].trueMsr : CONTROL_WORDS[word].msr);
  return { zero: Number(value & 0xffffffffn), one: Number(value >> 32n) };
}

/** The processor has the secondary control. */
const offers = (capability: Capability, control: number): boolean => (allowed(capability, "secondary").one & control) !== 0;

/** Controls that go wrong if all are drawn alike: each is turned on in this many of 100 cases. */
const LIKELY: Readonly<Record<string, number>> = {
  MONITOR_TRAP_FLAG: 3,
  INTERRUPT_WINDOW_EXITING: 4,
  NMI_WINDOW_EXITING: 4,
  RDTSC_EXITING: 10,
  SUB_PAGE_WRITE_PERMISSIONS: 40,
};
const OFTEN = 25;

function controls(random: Random, capability: Capability, kind: Kind): Writes {
  const value = { pin: 0, primary: 0, secondary: 0, tertiary: 0, exit: EXIT_CONTROLS, entry: ENTRY_CONTROLS };
  const calm = random.chance(30);
  if (!calm) {
    for (const { name, word, bit } of CONTROLS) {
      if (word === "exit" || word === "entry" || word === "exit2" || word === "vmfunc" || name === "UNRESTRICTED_GUEST") continue;
      if (random.chance(LIKELY[name] ?? OFTEN)) value[word] |= 1 << bit;
    }
    for (const control of [Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT, Control.SAVE_PREEMPTION_TIMER])
      if (random.chance(30)) value.exit |= control;
    for (const control of [Control.SAVE_EFER, Control.LOAD_HOST_EFER, Control.SAVE_PAT]) if (random.chance(10)) value.exit &= ~control;
    if (random.chance(5)) value.exit = value.entry = 0;
  }
  value.primary |= Control.ACTIVATE_SECONDARY_CONTROLS;
  if (isLong(kind)) value.entry |= Control.IA32E_MODE_GUEST;
  value.exit |= Control.HOST_ADDRESS_SPACE_SIZE;
  if (isUnrestricted(kind) || random.chance(20)) value.secondary |= Control.ENABLE_EPT | Control.UNRESTRICTED_GUEST;
  // A processor without it is asked nothing about it: the tables that Bochs was given stay as they are.
  if (!offers(capability, Control.SUB_PAGE_WRITE_PERMISSIONS)) value.secondary &= ~Control.SUB_PAGE_WRITE_PERMISSIONS;
  if (random.chance(90)) repair(value, capability);
  const result = Object.fromEntries(
    (Object.keys(value) as (keyof typeof value)[]).map((word) => {
      const { zero, one } = allowed(capability, word);
      return [CONTROL_WORDS[word].field, ((value[word] & one) | zero) >>> 0];
    }),
  );
  return { ...result, VM_FUNCTION_CONTROLS: random.chance(50) ? 1 : 0 };
}

interface Words {
  pin: number;
  primary: number;
  secondary: number;
  tertiary: number;
  exit: number;
}

/** HLAT, EPT paging-write control and guest-paging verification, as far as the model has them. */
const pagingControls = (capability: Capability): number =>
  allowed(capability, "tertiary").one & (Control.ENABLE_HLAT | Control.EPT_PAGING_WRITE_CONTROL | Control.GUEST_PAGING_VERIFICATION);

/** Combinations that VM entry refuses become ones that it takes: there are enough others to try. */
function repair(value: Words, capability: Capability): void {
  const needsEpt =
    Control.ENABLE_PML |
    Control.MODE_BASED_EXECUTE_CONTROL |
    Control.SUB_PAGE_WRITE_PERMISSIONS |
    Control.UNRESTRICTED_GUEST |
    Control.ENABLE_VM_FUNCTIONS |
    Control.EPT_VIOLATION_VE;
  if (value.secondary & needsEpt || value.tertiary & pagingControls(capability)) value.secondary |= Control.ENABLE_EPT;
  if (value.primary & Control.NMI_WINDOW_EXITING) value.pin |= Control.VIRTUAL_NMIS;
  if (value.pin & Control.VIRTUAL_NMIS) value.pin |= Control.NMI_EXITING;
  if (value.pin & Control.PROCESS_POSTED_INTERRUPTS) {
    value.secondary |= Control.VIRTUAL_INTERRUPT_DELIVERY;
    value.exit |= Control.ACKNOWLEDGE_INTERRUPT_ON_EXIT;
  }
  if (value.tertiary & allowed(capability, "tertiary").one & Control.APIC_TIMER_VIRTUALIZATION) {
    value.secondary |= Control.VIRTUAL_INTERRUPT_DELIVERY;
    value.primary &= ~Control.RDTSC_EXITING;
  }
  if (value.secondary & Control.VIRTUAL_INTERRUPT_DELIVERY) value.pin |= Control.EXTERNAL_INTERRUPT_EXITING;
  const virtualApic = Control.VIRTUALIZE_X2APIC_MODE | Control.APIC_REGISTER_VIRTUALIZATION | Control.VIRTUAL_INTERRUPT_DELIVERY;
  if (value.secondary & virtualApic || value.tertiary & Control.IPI_VIRTUALIZATION) value.primary |= Control.USE_TPR_SHADOW;
  if (value.secondary & Control.VIRTUALIZE_X2APIC_MODE) value.secondary &= ~Control.VIRTUALIZE_APIC_ACCESSES;
  if (!(value.pin & Control.ACTIVATE_PREEMPTION_TIMER)) value.exit &= ~Control.SAVE_PREEMPTION_TIMER;
}

/** An event to inject, mostly one that may be. */
function injection(random: Random): Writes {
  const type = random.pick([0, 2, 3, 3, 4, 5, 6, 7]);
  let vector = random.below(256);
  if (type === 2) vector = 2;
  if (type === 3) vector = random.below(32);
  if (type === 5) vector = 1;
  if (type === 6) vector = random.pick([3, 4]);
  if (type === 7) vector = 0;
  const coded = type === 3 && CODED_VECTORS.includes(vector);
  return {
    ENTRY_INTERRUPTION_INFORMATION: (VALID | (coded ? 0x800 : 0) | (type << 8) | vector) >>> 0,
    ENTRY_EXCEPTION_ERROR_CODE: coded ? random.below(0x10000) : 0,
    ENTRY_INSTRUCTION_LENGTH: type >= 4 && type <= 6 ? random.below(16) : 0,
    ...(type === 0 && { GUEST_RFLAGS: 0x202 }),
  };
}

/** Choices that the guest-state fields leave within the rules. */
function variation(random: Random, kind: Kind, fields: Writes): Writes {
  const more: Writes = {};
  const flags =
    BigInt(fields.GUEST_RFLAGS ?? 2) | BigInt(random.pick([0, 0, 0x100, 0x200, 0x300, 0x40, 0x400, 0x3000, 0x4000, 0x10000, 0x40000]));
  more.GUEST_RFLAGS = flags;
  if (flags & 0x100n) more.GUEST_PENDING_DEBUG_EXCEPTIONS = random.pick([0, 0x4000]);
  if (random.chance(15)) more.GUEST_INTERRUPTIBILITY = random.pick([1, 2, 8, 0xa]);
  if (random.chance(8)) more.GUEST_ACTIVITY = random.pick([1, 1, 2, 3]);
  if (random.chance(8)) more.GUEST_PENDING_DEBUG_EXCEPTIONS = random.pick([0x4000, 0x1001, 0x1008, 0x5000, 1]);
  if (random.chance(10)) more.EXCEPTION_BITMAP = random.word();
  if (random.chance(10))
    Object.assign(more, { PAGE_FAULT_ERROR_CODE_MASK: random.below(32), PAGE_FAULT_ERROR_CODE_MATCH: random.below(32) });
  if (random.chance(10)) more.PREEMPTION_TIMER_VALUE = random.below(8);
  if (random.chance(10)) Object.assign(more, { CR0_GUEST_HOST_MASK: random.quad(), CR0_READ_SHADOW: random.quad() });
  if (random.chance(10)) Object.assign(more, { CR4_GUEST_HOST_MASK: random.quad(), CR4_READ_SHADOW: random.quad() });
  if (random.chance(10)) more.CR3_TARGET_COUNT = random.below(5);
  if (random.chance(10)) more.TPR_THRESHOLD = random.below(16);
  if (random.chance(10)) more.PML_INDEX = random.pick([0, 1, 0xffff]);
  if (random.chance(8)) more.GUEST_DR7 = random.pick([0x401, 0x2400, 0x20401, 0xf0401, 0x4ff]);
  if (random.chance(5)) more.GUEST_RIP = random.pick([0x800, 0x31ffe, 0xfffffffe, 0xfff]) + (kind === "long" ? AT.CODE : 0);
  if (random.chance(5)) more.GUEST_RSP = random.quad();
  if (random.chance(10)) more.EPT_POINTER = AT.EPT | random.pick([0x5e, 0x18, 0x58]);
  if (random.chance(3)) more.EPT_POINTER = AT.EPT5 | 0x26;
  if (random.chance(10)) more.VMCS_LINK_POINTER = Number(fields.SECONDARY_CONTROLS) & Control.VMCS_SHADOWING ? AT.SHADOW_VMCS : AT.SPARE;
  if (random.chance(10))
    more.GUEST_CR4 = BigInt(fields.GUEST_CR4!) | BigInt(random.pick([0x80, 0x200, 0x100000, 0x200000, 0x40000, 0x800, 4, 8]));
  if (random.chance(10)) more.GUEST_CR0 = BigInt(fields.GUEST_CR0!) | BigInt(random.pick([2, 4, 8, 0x10000, 0x40000, 0x40000000]));
  if (kind === "long" && random.chance(10)) more.GUEST_EFER = random.pick([0x501, 0xd00, 0xd01]);
  if ((kind === "long" || kind === "pae") && random.chance(10)) {
    // CPL 3.
    const code = kind === "long" ? 0xa0fb : 0xc0fb;
    Object.assign(more, { GUEST_CS_SELECTOR: 0x3b, GUEST_CS_ACCESS_RIGHTS: code, GUEST_SS_SELECTOR: 0x43, GUEST_SS_ACCESS_RIGHTS: 0xc0f3 });
  }
  return more;
}

/** Lists of MSRs to load and store: entries of 16 bytes. */
function msrLists(random: Random): { writes: Writes; memory: Case["memory"] } {
  const writes: Writes = {};
  const memory: [number, Uint8Array][] = [];
  const list = (address: number, count: Field): void => {
    if (!random.chance(8)) return;
    const length = 1 + random.below(4);
    const bytes = new Uint8Array(length * 16);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < length; i++) {
      view.setUint32(i * 16, random.chance(80) ? random.pick([0x10, 0x174, 0xc0000081, 0xc0000102, 0x277, 0x3a]) : randomMsr(random), true);
      view.setUint32(i * 16 + 4, random.chance(3) ? 1 : 0, true);
      view.setBigUint64(i * 16 + 8, random.chance(60) ? 0x0606060606060606n : random.quad(), true);
    }
    writes[count] = length;
    memory.push([address, bytes]);
  };
  list(AT.ENTRY_MSRS, "ENTRY_MSR_LOAD_COUNT");
  list(AT.EXIT_STORE_MSRS, "EXIT_MSR_STORE_COUNT");
  list(AT.EXIT_LOAD_MSRS, "EXIT_MSR_LOAD_COUNT");
  return { writes, memory };
}

/** A value for a field: its own with bits turned, an edge, an address, or anything. */
function wrong(random: Random, encoding: number, old: bigint): bigint {
  const width = widthOf(encoding);
  const bit = (): bigint => 1n << BigInt(random.below(width));
  switch (random.below(6)) {
    case 0:
    case 1:
      return old ^ bit();
    case 2:
      return old ^ bit() ^ bit();
    case 3:
      return random.quad();
    case 4:
      return random.pick([
        0n,
        1n,
        0xffffffffffffffffn,
        0x800000000000n,
        0x7fffffffffffn,
        0xffff800000000000n,
        0xffff7fffffffffffn,
        1n << 46n,
      ]);
    default:
      return BigInt(random.below(RAM >> 12)) << 12n;
  }
}

/** Fields gone wrong. `read` is what they hold. */
export function mutations(random: Random, read: (field: Field) => bigint): [Field, bigint][] {
  const count = random.pick([0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 6]);
  return Array.from({ length: count }, () => {
    const { name, encoding } = random.pick(FIELDS);
    return [name as Field, BigInt.asUintN(widthOf(encoding), wrong(random, encoding, read(name as Field)))];
  });
}

function register(random: Random): bigint {
  return random.chance(60) ? BigInt(random.below(RAM)) : random.quad();
}

/** EPT entries, virtual-APIC registers, bitmaps, PDPTEs and descriptors that are not as the template has them. */
function disturbances(random: Random): [number, Uint8Array][] {
  const quad = (value: bigint): Uint8Array => new Uint8Array(BigUint64Array.of(BigInt.asUintN(64, value)).buffer);
  const memory: [number, Uint8Array][] = [];
  const noise = (address: number, length: number): void => {
    memory.push([address, Uint8Array.from({ length }, () => (random.chance(50) ? 0 : random.below(256)))]);
  };
  if (random.chance(20)) noise(AT.MSR_BITMAP, 0x400);
  if (random.chance(20)) noise(AT.IO_BITMAPS, 0x40);
  if (random.chance(20)) noise(AT.VIRTUAL_APIC, 0x400);
  if (random.chance(10)) noise(AT.VMREAD_BITMAP, 0x40);
  if (random.chance(10)) noise(AT.POSTED, 0x40);
  if (random.chance(5)) noise(AT.SHADOW_VMCS, 4);
  if (random.chance(5)) noise(AT.GDT + 8, 0x48);
  if (random.chance(5)) noise(AT.IDT64, 0x100);
  if (random.chance(10)) memory.push([AT.EPT_PAGES + random.below(0x40) * 8, quad(random.quad())]);
  if (random.chance(10))
    memory.push([AT.EPT_PAGES + random.below(0x40) * 8, quad(BigInt(random.below(RAM >> 12) << 12) | BigInt(random.below(0x100)))]);
  if (random.chance(3)) memory.push([AT.EPT_POINTERS, quad(random.quad())]);
  if (random.chance(3)) memory.push([AT.EPT_POINTERS, quad(0x87n | 0x30n)]);
  if (random.chance(5)) memory.push([AT.PAE_POINTERS + random.below(4) * 8, quad(random.quad())]);
  if (random.chance(3)) memory.push([AT.DIRECTORY, quad(random.quad())]);
  return memory;
}

/** EPT entries of eight pages without write access, most of them with sub-pages. */
function readOnlyPages(random: Random): [number, Uint8Array] {
  const first = random.pick([0x30, 0x30, 0x30, 0x28, 0x20, 0x10, 0]);
  const SUB_PAGES = 1n << 61n;
  const entries = Array.from(
    { length: 8 },
    (_, i) => (BigInt(first + i) << 12n) | (random.chance(85) ? 0x35n : 0x34n) | (random.chance(85) ? SUB_PAGES : 0n),
  );
  return [AT.EPT_PAGES + first * 8, new Uint8Array(BigUint64Array.from(entries).buffer)];
}

/** Pages with sub-pages, two of three of which can be written, and tables that are not always right. */
function subPages(random: Random): { fields: [Field, bigint][]; memory: [number, Uint8Array][] } {
  const EVEN = 0x5555555555555555n;
  const memory: [number, Uint8Array][] = [0, 1, 2].map((level) => [
    AT.SPP + level * 0x1000,
    new Uint8Array(BigUint64Array.of(BigInt(AT.SPP + (level + 1) * 0x1000) | 1n).buffer),
  ]);
  const vectors = BigUint64Array.from({ length: 0x40 }, (_, page) =>
    Array.from({ length: 32 }, (__, n) => ((n * 7 + page) % 3 === 0 ? 0n : 1n << BigInt(n * 2))).reduce((a, b) => a | b),
  );
  if (random.chance(20)) vectors[random.below(0x40)] = random.quad() & random.pick([~0n, EVEN]);
  memory.push([AT.SPP_VECTORS, new Uint8Array(vectors.buffer)]);
  if (random.chance(15)) {
    const [address, bytes] = memory[random.below(3)]!;
    const [entry = 0n] = new BigUint64Array(bytes.buffer);
    memory.push([
      address,
      new Uint8Array(BigUint64Array.of(random.pick([0n, random.quad(), entry ^ (1n << BigInt(random.below(64)))])).buffer),
    ]);
  }
  if (random.chance(60)) memory.push(readOnlyPages(random));
  return { fields: [["SPP_TABLE_POINTER", BigInt(AT.SPP)]], memory };
}

/** An EPT entry for a page, with verify-guest-paging and paging-write access as bits 0 and 1 of `paging`. */
const eptPage = (page: number, flags: bigint, paging: bigint): bigint => BigInt(page - (page % 0x1000)) | flags | (paging << 57n);

/** What a processor with HLAT has, and the guest timer: nothing is drawn for others, whose cases are recorded. */
function newest(random: Random): { writes: Writes; memory: [number, Uint8Array][] } {
  const quad = (value: bigint): Uint8Array => new Uint8Array(BigUint64Array.of(BigInt.asUintN(64, value)).buffer);
  const writes: Writes = { HLAT_POINTER: AT.HLAT };
  if (random.chance(20)) writes.HLAT_PREFIX_SIZE = random.pick([1, 1, 2, 0xffff]);
  writes.VIRTUAL_TIMER_VECTOR = random.below(256);
  // Past, soon, never.
  if (random.chance(50)) writes.GUEST_DEADLINE = random.pick([1, 10, 30, 0xffffffffffffffffn]);
  if (random.chance(10)) writes.HLAT_POINTER = random.pick([AT.PML4, AT.HLAT | 0x18, AT.CODE]);
  const memory: [number, Uint8Array][] = [[AT.HLAT, quad(BigInt(AT.PDPT) | 7n)]];
  // A restart of HLAT paging, an entry that is not present, a reserved bit, anything.
  if (random.chance(10))
    memory.push([AT.HLAT, quad(random.pick([BigInt(AT.PDPT) | 0x807n, 0n, BigInt(AT.PDPT) | (1n << 51n) | 7n, random.quad()]))]);
  // Pages that page walks may write, with or without write access, and pages that verify the paging of the guest.
  for (const page of [AT.PML4, AT.PDPT, AT.DIRECTORY, AT.HLAT, AT.CODE, AT.STACK, AT.DATA])
    if (random.chance(10))
      memory.push([AT.EPT_PAGES + (page >> 12) * 8, quad(eptPage(page, random.pick([0x35n, 0x37n]), random.pick([1n, 2n, 3n])))]);
  return { writes, memory };
}

export function randomCase(random: Random, capability: Capability): Case {
  const restricted = ["long", "long", "long", "compatibility", "pae", "legacy", "v86"] as const;
  const isFree = ((allowed(capability, "secondary").one / Control.UNRESTRICTED_GUEST) & 1) !== 0;
  const kind = random.pick<Kind>(isFree ? [...restricted, "protected", "real"] : restricted);
  const lists = msrLists(random);
  const base: Writes = {
    ...Object.fromEntries(FIELDS.map(({ name }) => [name, 0])),
    HOST_CR0: capability(0x486) | 0x80000011n,
    HOST_CR4: capability(0x488) | 0x20n,
    ...AREAS,
    ...HOST,
    ...GUESTS[kind],
    ...controls(random, capability, kind),
    ...(random.chance(25) ? injection(random) : {}),
    ...lists.writes,
  };
  const more = pagingControls(capability) ? newest(random) : { writes: {}, memory: [] };
  const fields: Writes = { ...base, ...variation(random, kind, base), ...more.writes };
  const writes = (Object.entries(fields) as [Field, bigint | number][]).map(([name, value]) => [name, BigInt(value)] as [Field, bigint]);
  const sub = offers(capability, Control.SUB_PAGE_WRITE_PERMISSIONS) ? subPages(random) : { fields: [], memory: [] };
  writes.push(...sub.fields);
  if (offers(capability, Control.INSTRUCTION_TIMEOUT_EXITING))
    writes.push(["INSTRUCTION_TIMEOUT", BigInt(random.pick([0, 1, 20, 0xffffffff]))]);
  writes.push(...mutations(random, (name) => BigInt(fields[name] ?? 0)));
  const memory: [number, Uint8Array][] = [
    [AT.CODE, randomCode(random)],
    ...(lists.memory as [number, Uint8Array][]),
    ...sub.memory,
    ...disturbances(random),
    ...more.memory,
  ];
  const registers = Array.from({ length: 16 }, () => register(random));
  if (offers(capability, Control.BUS_LOCK_DETECTION) && random.chance(15)) {
    // LOCK INC [RSI], across a line.
    memory.push([AT.CODE, Uint8Array.of(0xf0, 0xff, 0x06)]);
    registers[6] = BigInt(AT.DATA + 0x3e);
  }
  return {
    kind,
    fields: writes,
    memory,
    registers,
    budget: 1 + random.below(40),
  };
}
