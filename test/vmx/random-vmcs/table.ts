/**
 * The table of table-runner.asm: random VMCSs that two processors can both be asked about.
 *
 * Bits of controls, CR0, CR4 and addresses that the capability MSRs of one allow and those of the other do not are left out, and
 * so is what would take the runner itself down: a host state that is wrong but valid, lists of MSRs that a VM exit loads. One
 * instruction of the guest is random, all others are VMCALL; what would wait for ever gets a preemption timer.
 */
import * as Control from "../../../assembly/spec/control.ts";
import * as Stop from "../../../assembly/spec/stop.ts";
import { ENTRY_CHECKS } from "../../../src/spec/vmx/entry-checks.ts";
import { VMCS_FIELDS } from "../../../src/spec/vmx/vmcs-fields.ts";
import { Random } from "./random.ts";
import { randomCase, type Capability, type Case } from "./generator.ts";
import { GUESTS, HOST, type Kind } from "./guests.ts";
import { setUp } from "./run.ts";
import { INSTRUCTIONS } from "./snippets.ts";
import { AT, template, type Field, type World } from "./world.ts";

/** Where the table is in memory. */
export const TABLE = 0x1000000;
/** In table-runner.asm. */
const HOST_ENTRY = 0x807e00;
const HOST_TABLES = 0x900000;
const HOST_IDT = 0x903000;
const ENCODING = new Map(VMCS_FIELDS.map((field) => [field.name, field.encoding]));
/** And a NOP. */
const VMCALL = [0x0f, 0x01, 0xc1, 0x90];
/**
 * Not of every processor: RDPID, SERIALIZE, RDPKRU, WRPKRU. Leading guests astray: LGDT, LIDT, repeated string instructions. As earlier
 * cases left it: what the x87 and SSE registers hold. As the machine has it: what a port reads.
 */
const NOT_SHARED =
  "f30fc7f8 0f01e8 0f01ee 0f01ef 0f0116 0f011e f3aa f3a4 f3a5 f36c f36e 9b d906 0f77 0f2806 0fae06 0fae0e 0fae3e ec ed e460 6c".split(" ");
const SHARED = INSTRUCTIONS.filter((bytes) => !NOT_SHARED.includes(bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")));
const KINDS = Object.keys(GUESTS) as Kind[];

/** What a processor reports: IA32_VMX_* from 480H to 491H, and its physical-address width. */
export interface Reported {
  readonly capability: readonly bigint[];
  readonly width: number;
}

/** The first line that the runner prints. */
export function reported(line: string): Reported {
  const numbers = line
    .trim()
    .split(" ")
    .map((word) => BigInt(`0x${word}`));
  return { capability: numbers.slice(0, 18), width: Number(numbers[18]) };
}

const at = ({ capability }: Reported, msr: number): bigint => capability[msr - 0x480] ?? 0n;

/** The MSRs of a processor that has what both have. */
export function intersection(a: Reported, b: Reported): Capability {
  const LOW = 0xffffffffn;
  return (msr) => {
    const [x, y] = [at(a, msr), at(b, msr)];
    // Controls: what must be 1, and what may be. CR0 and CR4: FIXED0, FIXED1. The others list what there is.
    if ((msr >= 0x481 && msr <= 0x484) || msr === 0x48b || (msr >= 0x48d && msr <= 0x490))
      return ((x | y) & LOW) | (((x & y) >> 32n) << 32n);
    if (msr === 0x486 || msr === 0x488) return x | y;
    return x & y;
  };
}

const WORDS: readonly (readonly [Field, number])[] = [
  ["PIN_BASED_CONTROLS", 0x48d],
  ["PRIMARY_CONTROLS", 0x48e],
  ["SECONDARY_CONTROLS", 0x48b],
  ["EXIT_CONTROLS", 0x48f],
  ["ENTRY_CONTROLS", 0x490],
];

/** Bits of a value that the processors disagree about become what the base has. */
function agree(a: Reported, b: Reported, name: Field, value: bigint, base: bigint): bigint {
  let disputed = 0n;
  const word = WORDS.find(([field]) => field === name);
  if (word) {
    const [x, y] = [at(a, word[1]), at(b, word[1])];
    disputed = ((x ^ y) & 0xffffffffn) | ((x ^ y) >> 32n);
  }
  if (name.endsWith("_CR0")) disputed = (at(a, 0x486) ^ at(b, 0x486)) | (at(a, 0x487) ^ at(b, 0x487));
  // SMEP would fault on the template's own pages, fault upon fault.
  if (name.endsWith("_CR4")) disputed = SMEP | (at(a, 0x488) ^ at(b, 0x488)) | (at(a, 0x489) ^ at(b, 0x489));
  if (name === "VM_FUNCTION_CONTROLS") disputed = at(a, 0x491) ^ at(b, 0x491);
  // Physical addresses, between the two widths.
  const [low, high] = [Math.min(a.width, b.width), Math.max(a.width, b.width)];
  if ((ENCODING.get(name)! & 0x6000) === 0x2000 || name.endsWith("_CR3")) disputed |= (1n << BigInt(high)) - (1n << BigInt(low));
  // Linear addresses: canonical with 57 bits, and not with 48.
  const isLinear = (ENCODING.get(name)! & 0x6000) === 0x6000 && /BASE|SYSENTER|RIP/.test(name);
  if (isLinear && BigInt.asIntN(57, value) === BigInt.asIntN(64, value) && BigInt.asIntN(48, value) !== BigInt.asIntN(64, value))
    return base;
  if (name === "EPT_POINTER" && (value & WALK_LENGTH) === FIVE_LEVELS && (at(a, 0x48c) & at(b, 0x48c) & CAPABLE_OF_FIVE) === 0n)
    return BigInt(AT.EPT) | 0x1en;
  if (name === "VMCS_LINK_POINTER" && value === 0xffffffffffffffffn) return value;
  // More MSRs than IA32_VMX_MISC recommends: undefined.
  if (name === "ENTRY_MSR_LOAD_COUNT" && value > 512n) return 0n;
  return word ? (value & ~disputed) | (base & disputed) : value & ~disputed;
}

const SMEP = 0x100000n;
const WALK_LENGTH = 0x38n;
const FIVE_LEVELS = 0x20n;
const CAPABLE_OF_FIVE = 0x80n;

/** Fields of the host that may hold any valid value: the runner does not notice. */
const HARMLESS: ReadonlySet<string> = new Set([
  ..."HOST_ES_SELECTOR HOST_DS_SELECTOR HOST_FS_SELECTOR HOST_GS_SELECTOR HOST_FS_BASE HOST_GS_BASE HOST_GDTR_BASE".split(" "),
  ..."HOST_SYSENTER_CS HOST_SYSENTER_ESP HOST_SYSENTER_EIP HOST_TR_BASE HOST_RSP".split(" "),
]);
/** Never changed: the lists that a VM exit goes through, and what the model-specific formats depend on. */
const FIXED: ReadonlySet<string> = new Set(["EXIT_MSR_STORE_COUNT", "EXIT_MSR_LOAD_COUNT"]);

export interface TableCase {
  readonly kind: Kind;
  readonly fields: readonly (readonly [Field, bigint])[];
  readonly memory: Case["memory"];
  readonly registers: readonly bigint[];
}

/** Fields that the cases of a kind have in common. */
export function baseOf(kind: Kind): ReadonlyMap<Field, bigint> {
  const fields = new Map<Field, bigint>();
  for (const { name, encoding } of VMCS_FIELDS) if ((encoding & 0xc00) !== 0x400) fields.set(name as Field, 0n);
  const host = { ...HOST, HOST_CR3: HOST_TABLES, HOST_IDTR_BASE: HOST_IDT, HOST_RIP: HOST_ENTRY, HOST_CR0: 0x80010033, HOST_CR4: 0x2620 };
  for (const [name, value] of Object.entries({ ...GUESTS[kind], ...host })) fields.set(name as Field, BigInt(value));
  return fields;
}

const broken = (world: World): readonly string[] => world.explain().flatMap((n) => ENTRY_CHECKS[n - 1]!.fields.slice(0, 1));

/** A case as both processors can try it. */
function restrained(world: World, one: Case, a: Reported, b: Reported): TableCase {
  const base = baseOf(one.kind);
  const fields = new Map(base);
  for (const [name, value] of one.fields) {
    if (FIXED.has(name)) continue;
    // Beyond the page of code a guest goes on for long.
    if (name === "GUEST_RIP" && value < 0x80000000n) continue;
    if (name.startsWith("HOST_") && value === BigInt(HOST[name] ?? 0)) continue;
    fields.set(name, agree(a, b, name, value, base.get(name) ?? 0n));
  }
  const or = (name: Field, bits: number): void => void fields.set(name, BigInt.asUintN(32, fields.get(name)! | BigInt(bits >>> 0)));
  or("PRIMARY_CONTROLS", Control.HLT_EXITING | Control.MWAIT_EXITING);
  or("EXIT_CONTROLS", Control.HOST_ADDRESS_SPACE_SIZE | Control.LOAD_HOST_EFER);
  // A pending MTF VM exit may be injected where there is a monitor trap flag.
  const event = Number(fields.get("ENTRY_INTERRUPTION_INFORMATION")!);
  const hasTrap = [a, b].every((one) => ((at(one, 0x482) >> 32n) & BigInt(Control.MONITOR_TRAP_FLAG)) !== 0n);
  if (((event >>> 8) & 7) === 7 && !hasTrap) fields.set("ENTRY_INTERRUPTION_INFORMATION", 0n);
  // Timers of different rates expire at once or never.
  if (fields.get("PREEMPTION_TIMER_VALUE") !== 0n) fields.set("PREEMPTION_TIMER_VALUE", 0x10000000n);
  const activity = fields.get("GUEST_ACTIVITY")!;
  if (activity === 3n) fields.set("GUEST_ACTIVITY", 1n);
  if (activity !== 0n) {
    or("PIN_BASED_CONTROLS", Control.ACTIVATE_PREEMPTION_TIMER);
    fields.set("PREEMPTION_TIMER_VALUE", 1000n);
  }
  // What is above 32 bits of RSP outside 64-bit mode.
  if (one.kind !== "long") fields.set("GUEST_RSP", fields.get("GUEST_RSP")! & 0xffffffffn);
  // A host that is valid is the runner's.
  const tried = (): Case => ({ ...one, fields: [...fields] });
  for (;;) {
    setUp(world, tried());
    const wrong = new Set(broken(world));
    const unwelcome = [...fields].filter(
      ([name, value]) => name.startsWith("HOST_") && value !== base.get(name) && !HARMLESS.has(name) && !wrong.has(name),
    );
    if (unwelcome.length === 0) break;
    for (const [name] of unwelcome) fields.set(name, base.get(name)!);
  }
  const registers = one.registers.map((value, i) => (i === 2 ? (value & ~0xffffn) | 0x84n : value & 0x3ffffn));
  return { kind: one.kind, fields: [...fields].filter(([name, value]) => value !== base.get(name)), memory: one.memory, registers };
}

/** MSRs that every processor has, or none may load. */
const MSRS = [0x10, 0x174, 0x175, 0x176, 0x277, 0x3a, 0x9e, 0xc0000081, 0xc0000082, 0xc0000084, 0xc0000100, 0xc0000101, 0xc0000102];

function sharedMsrs(bytes: Uint8Array): Uint8Array {
  const words = new Uint32Array(bytes.slice().buffer);
  for (let i = 0; i < words.length; i += 4) if (!MSRS.includes(words[i]!)) words[i] = 0x175;
  return new Uint8Array(words.buffer);
}

/** An EPT entry that leads, if anywhere, to memory that every case finds anew: other memory differs between the machines. */
function nearPage(bytes: Uint8Array): Uint8Array {
  const [entry = 0n] = new BigUint64Array(bytes.slice().buffer);
  const BELOW_BOTH_WIDTHS = 0x3ffffffff000n;
  return new Uint8Array(BigUint64Array.of((entry & ~BELOW_BOTH_WIDTHS) | (entry & 0x3f000n)).buffer);
}

/** The first instruction of the code, and only short disturbances of tables. */
function small(memory: Case["memory"], one: readonly number[]): Case["memory"] {
  return memory.flatMap(([address, bytes]): Case["memory"] => {
    if (address === AT.CODE) return [[address, Uint8Array.from(one)]];
    if (bytes.length > 64 || address === AT.DIRECTORY || address === AT.EPT_POINTERS) return [];
    if (address === AT.ENTRY_MSRS) return [[address, sharedMsrs(bytes)]];
    const isEpt = address >= AT.EPT_PAGES && address < AT.EPT_PAGES + 0x1000;
    return [[address, isEpt ? nearPage(bytes) : bytes]];
  });
}

/** A guest that is still busy after that many instructions has gone astray, where memory differs between machines. */
const SOON = 5000;

/** Memory as the runner sets it up, all of the case's fields. */
export function whole(one: TableCase): Case {
  return { ...one, fields: [...baseOf(one.kind), ...one.fields], memory: [...templatePages(), ...one.memory], budget: SOON };
}

function ends(world: World, one: TableCase): boolean {
  setUp(world, whole(one));
  const stop = world.run(SOON);
  return stop === Stop.VM_EXIT || stop === Stop.ENTRY_FAILURE;
}

export function tableCases(world: World, seed: number, count: number, a: Reported, b: Reported): readonly TableCase[] {
  const random = new Random(`VMCS table ${seed}`);
  const both = intersection(a, b);
  const cases: TableCase[] = [];
  while (cases.length < count) {
    const drawn = randomCase(random, both);
    const one = restrained(world, { ...drawn, memory: small(drawn.memory, random.pick(SHARED)) }, a, b);
    if (ends(world, one)) cases.push(one);
  }
  return cases;
}

class Writer {
  readonly #bytes: number[] = [];
  get length(): number {
    return this.#bytes.length;
  }
  dword(value: number): void {
    for (let i = 0; i < 4; i++) this.#bytes.push((value >>> (8 * i)) & 0xff);
  }
  quad(value: bigint): void {
    this.dword(Number(value & 0xffffffffn));
    this.dword(Number((value >> 32n) & 0xffffffffn));
  }
  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }
  fields(fields: Iterable<readonly [Field, bigint]>): void {
    const all = [...fields];
    this.dword(all.length);
    for (const [name, value] of all) {
      this.dword(ENCODING.get(name)!);
      this.quad(value);
    }
  }
  memory(memory: Case["memory"]): void {
    this.dword(memory.length);
    for (const [address, bytes] of memory) {
      this.dword(address);
      this.dword(bytes.length);
      this.bytes(bytes);
    }
  }
  setDword(offset: number, value: number): void {
    for (let i = 0; i < 4; i++) this.#bytes[offset + i] = (value >>> (8 * i)) & 0xff;
  }
  result(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The pages of the template that are not zero. */
function templatePages(): Case["memory"] {
  const all = template(0);
  for (let address: number = AT.CODE; address < AT.CODE + 0x1000; address += 4) all.set(VMCALL, address);
  return Array.from({ length: all.length >> 12 }, (_, page) => [page << 12, all.subarray(page << 12, (page + 1) << 12)] as const).filter(
    ([, bytes]) => bytes.some((byte) => byte !== 0),
  );
}

/** The table in the form that the runner reads. */
export function tableBytes(cases: readonly TableCase[]): Uint8Array {
  const writer = new Writer();
  writer.dword(cases.length);
  for (let i = 0; i < 3; i++) writer.dword(0);
  const kinds = new Map<Kind, number>();
  for (const kind of KINDS) {
    kinds.set(kind, writer.length);
    writer.fields(baseOf(kind));
  }
  writer.setDword(8, writer.length);
  writer.memory(templatePages());
  writer.setDword(4, writer.length);
  for (const one of cases) {
    writer.dword(kinds.get(one.kind)!);
    for (const value of one.registers) writer.quad(value);
    writer.fields(one.fields);
    writer.memory(one.memory);
  }
  return writer.result();
}
