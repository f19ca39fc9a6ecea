/**
 * The state of the x86 processors in a snapshot: what is left out because it follows from the rest or is the host's, and what has to hold
 * before the engine may rely on it.
 */
import {
  EVENT_LOG,
  EXCHANGE_BASE,
  INSN_BASE,
  MACHINE_BASE,
  MAX_VCPUS,
  MONITOR_BLOCKS,
  RAM_BASE,
  VCPU_BASE,
} from "../../assembly/spec/layout.ts";
import * as Machine from "../../assembly/spec/machine-offset.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { damaged } from "../snapshot/container.ts";

type Bytes = readonly [offset: number, length: number];

/** What is computed anew, or concerns the instruction in execution and not the next one. */
const MACHINE_LEFT_OUT: readonly Bytes[] = [
  [Machine.CHUNK_END, 8],
  [Machine.LIMIT, 8],
  [Machine.DEADLINE, 8],
  [Machine.HOST_DEADLINE, 8],
  [Machine.IDLE_TICKS, 8],
  [Machine.CODE_INVALIDATED, 4],
  [Machine.STOP_REASON, 4],
  [Machine.STOP_ADDRESS, 8],
  [Machine.STOP_REQUEST, 4],
  [Machine.SLOT_START, Machine.A20 - Machine.SLOT_START],
  [Machine.CODE_CACHE_TOP, 4],
  [Machine.CODE_GENERATION, 4],
  [Machine.COUNTERS, 16 * 8],
  [Machine.TRACE_INSTRUCTIONS, 4],
  [Machine.EVENT_MASK, 4],
];
const PROCESSOR_LEFT_OUT: readonly Bytes[] = [
  [Vcpu.EA, 8],
  [Vcpu.BLOCK_RIP, 8],
  [Vcpu.SCRATCH, 8],
  [Vcpu.RESERVED_SLOT, 32],
  [Vcpu.BUDGET, 4],
  [Vcpu.LINK_SLOT, 4],
  [Vcpu.CTX_ADDRESS, 8],
  [Vcpu.CODE_CONTEXT, 4],
  [Vcpu.FAULT_ERROR_CODE, 4],
  [Vcpu.FAULT_HAS_ERROR_CODE, 4],
  [Vcpu.FAULT_KIND, 4],
  [Vcpu.FAULT_ADDRESS, 8],
  [Vcpu.HELD_BLOCKING, 4],
  [Vcpu.STEP_ARMED, 4],
  // Every check of VM entry is made again after restore().
  [Vcpu.VMCS_DIRTY, 4],
];
/** What stays as it is in the machine that is restored. */
const MACHINE_KEPT: readonly Bytes[] = [
  [Machine.HOST_DEADLINE, 8],
  [Machine.CODE_GENERATION, 4],
  [Machine.EVENT_MASK, 4],
  [Machine.TRACE_INSTRUCTIONS, 4],
];
/** What two machines with the same options have in common. */
const MACHINE_CONSTANT: readonly (readonly [name: string, offset: number, length: number])[] = [
  ["idleStops", Machine.IDLE_STOPS, 4],
  ["vcpuCount", Machine.VCPU_COUNT, 4],
  ["physicalAddressBits, linearAddressBits", Machine.PHYSICAL_ADDRESS_BITS, 8],
  ["ramSlots", Machine.RAM_SLOTS, Machine.RAM_SLOT_COUNT + 4 - Machine.RAM_SLOTS],
  ["cpuid", Machine.CPUID_COUNT, Machine.FEATURES - Machine.CPUID_COUNT],
  ["features", Machine.FEATURES, Machine.VMX_CAPABILITY - Machine.FEATURES],
  ["vmxCapability", Machine.VMX_CAPABILITY, Machine.VMCS_FIELDS - Machine.VMX_CAPABILITY],
  ["tscHz", Machine.TSC_HZ, 8],
];

const NO_FAULT = 0xffffffff;
const LARGEST: readonly (readonly [name: string, offset: number, largest: number])[] = [
  ["zero", Vcpu.ZERO, 0],
  ["lazyKind", Vcpu.LAZY_KIND, 3],
  ["cpl", Vcpu.CPL, 3],
  ["codeMode", Vcpu.CODE_MODE, 0x1f],
  ["activity", Vcpu.ACTIVITY, 5],
  ["vmxOn", Vcpu.VMX_ON, 1],
  ["nonRoot", Vcpu.NON_ROOT, 1],
  ["launchState", Vcpu.LAUNCH_STATE, 1],
  ["mtfPending", Vcpu.MTF_PENDING, 3],
  ["hostIsTypeScript", Vcpu.HOST_IS_TYPE_SCRIPT, 1],
];
const POINTERS: readonly (readonly [name: string, offset: number, alignment: number])[] = [
  ["ioBitmapA", Vcpu.IO_BITMAP_A, 4096],
  ["ioBitmapB", Vcpu.IO_BITMAP_B, 4096],
  ["msrBitmap", Vcpu.MSR_BITMAP, 4096],
  ["vmreadBitmap", Vcpu.VMREAD_BITMAP, 4096],
  ["vmwriteBitmap", Vcpu.VMWRITE_BITMAP, 4096],
  ["monitorLine", Vcpu.MONITOR_LINE, 64],
];
/** Of a processor at MONITOR_BLOCKS: the line, ENDED or 0, and where its page and length are (assembly/x86/memory/monitor.ts). */
const MONITOR_STRIDE = 64;
const MONITOR_PAGE = 24;
const MONITOR_LENGTH = 28;
const MONITOR_ENDED = 0xffffffffffffffffn;
const LINE = 64;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Lazy flags in one form of the several that stand for the same ones: kind WORD (assembly/x86/state/flags.ts). */
function settleFlags(view: DataView): void {
  const kind = view.getUint32(Vcpu.LAZY_KIND, true);
  const [a, b, r] = [Vcpu.LAZY_A, Vcpu.LAZY_B, Vcpu.LAZY_R].map((offset) => view.getBigInt64(offset, true)) as [bigint, bigint, bigint];
  const unsigned = (value: bigint): bigint => BigInt.asUintN(64, value);
  let flags = 0;
  if (kind === 3) flags = Number(a & 0x8d5n);
  else {
    if (kind === 0) flags = Number(a & 0x811n);
    else {
      const isSub = kind === 2;
      if (isSub ? unsigned(a) < unsigned(b) : unsigned(r) < unsigned(a)) flags |= 1;
      if ((isSub ? (a ^ b) & (a ^ r) : (a ^ r) & (b ^ r)) < 0n) flags |= 0x800;
      flags |= Number((a ^ b ^ r) & 0x10n);
    }
    if (r === 0n) flags |= 0x40;
    if (r < 0n) flags |= 0x80;
    let parity = Number(r & 0xffn);
    parity ^= parity >> 4;
    if (((0x9669 >> (parity & 15)) & 1) !== 0) flags |= 4;
  }
  view.setUint32(Vcpu.LAZY_KIND, 3, true);
  view.setBigInt64(Vcpu.LAZY_A, BigInt(flags), true);
  view.setBigInt64(Vcpu.LAZY_B, 0n, true);
  view.setBigInt64(Vcpu.LAZY_R, 0n, true);
}

/** The state of one processor, VCPU_SIZE bytes, loses what does not belong into a snapshot. */
export function settleProcessor(state: Uint8Array): void {
  for (const [offset, length] of PROCESSOR_LEFT_OUT) state.fill(0, offset, offset + length);
  settleFlags(viewOf(state));
}

/** The same of a processor whose state the host has touched, or will touch before it executes: it looks for events in any case. */
export function settleIdleProcessor(state: Uint8Array): void {
  settleProcessor(state);
  state.fill(0, Vcpu.ATTENTION, Vcpu.ATTENTION + 4);
}

/** The same of linear memory from VCPU_BASE to STATIC_BASE. */
export function settleState(state: Uint8Array): void {
  const at = (address: number): number => address - VCPU_BASE;
  settleIdleProcessor(state.subarray(0, at(MACHINE_BASE)));
  for (const [offset, length] of MACHINE_LEFT_OUT) state.fill(0, at(MACHINE_BASE) + offset, at(MACHINE_BASE) + offset + length);
  state.fill(0, at(INSN_BASE), at(EVENT_LOG));
  state.fill(0, at(EXCHANGE_BASE), at(MONITOR_BLOCKS));
  for (let i = 0; i < MAX_VCPUS; i++) {
    const block = at(MONITOR_BLOCKS) + i * MONITOR_STRIDE;
    const line = viewOf(state).getBigUint64(block, true);
    const isArmed = line !== 0n && line !== MONITOR_ENDED;
    state.fill(0, block + (isArmed ? 8 : 0), block + (isArmed ? MONITOR_PAGE : MONITOR_STRIDE));
    state.fill(0, block + MONITOR_LENGTH + 4, block + MONITOR_STRIDE);
  }
}

/** Where guest RAM is in linear memory. */
export interface RamRange {
  readonly bytes: number;
}

const inRam = (pointer: number, length: number, ram: RamRange): boolean => pointer >= RAM_BASE && pointer + length <= RAM_BASE + ram.bytes;

/** @throws NonrootError ERR_NONROOT_SNAPSHOT if no processor can be in this state */
export function checkProcessor(state: Uint8Array, ram: RamRange, part: string): void {
  const view = viewOf(state);
  const fail = (name: string, value: number | bigint): never => {
    throw damaged(`its part "${part}" is damaged: ${name} is ${value}`);
  };
  for (const [name, offset, largest] of LARGEST) {
    const value = view.getUint32(offset, true);
    if (value > largest) fail(name, value);
  }
  for (const [name, offset, alignment] of POINTERS) {
    const value = view.getUint32(offset, true);
    if (value !== 0 && (value % alignment !== 0 || !inRam(value, alignment, ram))) fail(name, value);
  }
  const fault = view.getUint32(Vcpu.FAULT_VECTOR, true);
  if (fault !== NO_FAULT) fail("faultVector", fault);
  const delivering = view.getUint32(Vcpu.DELIVERING_VECTOR, true);
  if (delivering !== NO_FAULT && delivering > 255) fail("deliveringVector", delivering);
  const stack = view.getUint32(Vcpu.STACK_SIZE, true);
  if (![2, 4, 8].includes(stack)) fail("stackSize", stack);
  const mask = view.getUint32(Vcpu.IP_MASK, true);
  if (mask !== 0xffff && mask !== 0xffffffff) fail("ipMask", mask);
}

/** The same for linear memory from VCPU_BASE to STATIC_BASE but the processor; `own` is that of the machine that is to be restored. */
export function checkState(state: Uint8Array, own: Uint8Array, ram: RamRange): void {
  const machine = MACHINE_BASE - VCPU_BASE;
  const view = viewOf(state);
  const fail = (name: string): never => {
    throw damaged(`its part "state" is damaged: ${name}`);
  };
  for (const [name, offset, length] of MACHINE_CONSTANT)
    for (let i = machine + offset; i < machine + offset + length; i++) if (state[i] !== own[i]) fail(`${name} is not that of this machine`);
  // It is 0 until the first VMXON.
  const fields = (bytes: Uint8Array): string => bytes.subarray(machine + Machine.VMCS_FIELDS, machine + Machine.SEED).join();
  const [theirs, ours] = [fields(state), fields(own)];
  if (theirs !== ours && /[1-9]/.test(theirs) && /[1-9]/.test(ours)) fail("vmcsFields is not that of this machine");
  const current = view.getUint32(machine + Machine.VCPU_CURRENT, true);
  if (current >= view.getUint32(machine + Machine.VCPU_COUNT, true)) fail(`vcpuCurrent is ${current}`);
  const ticks = view.getBigUint64(machine + Machine.TICKS, true);
  const instructions = view.getBigUint64(machine + Machine.INSTRUCTIONS, true);
  if (ticks > BigInt(Number.MAX_SAFE_INTEGER) || instructions > ticks) fail(`ticks is ${ticks}, instructions ${instructions}`);
  if (view.getUint32(machine + Machine.A20, true) > 1) fail("a20");
  for (let i = 0; i < MAX_VCPUS; i++) {
    const block = MONITOR_BLOCKS - VCPU_BASE + i * MONITOR_STRIDE;
    const line = Number(view.getBigUint64(block, true));
    const page = view.getUint32(block + MONITOR_PAGE, true);
    const length = view.getUint32(block + MONITOR_LENGTH, true);
    const isArmed = inRam(line, LINE, ram) && line % LINE === 0 && page === (line - RAM_BASE) >>> 12 && length === LINE;
    if (line === 0 ? page !== 0 || length !== 0 : !isArmed) fail(`line of MONITOR of processor ${i}`);
  }
}

/** Puts a state that checkState() has passed into linear memory; the engine has to be told by stateRestored(). */
export function writeState(memory: Uint8Array, state: Uint8Array): void {
  const kept = MACHINE_KEPT.map(([offset, length]) => memory.slice(MACHINE_BASE + offset, MACHINE_BASE + offset + length));
  memory.set(state, VCPU_BASE);
  MACHINE_KEPT.forEach(([offset], i) => memory.set(kept[i]!, MACHINE_BASE + offset));
  recheckVmcs(memory, VCPU_BASE);
}

/** The checks of VM entry are made again, of the processor whose state is at an address. */
export function recheckVmcs(memory: Uint8Array, at: number): void {
  memory.fill(0xff, at + Vcpu.VMCS_DIRTY, at + Vcpu.VMCS_DIRTY + 4);
}
