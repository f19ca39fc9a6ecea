/**
 * CPUID. The rows are the model's (src/spec/x86/cpu-models.ts, written to machine.cpuid at creation); what depends on the
 * processor's state, on its number or on the machine's clock is filled in here.
 *
 * @sdm 2A "CPUID—CPU Identification"
 */
import { MACHINE_BASE } from "../../spec/layout.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as MachineOffset from "../../spec/machine-offset.ts";
import { raiseVmExit } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";
import { CR4_OSXSAVE, CR4_PKE } from "../state/control-bits.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { CODE_64 } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import { compactedSize, standardSize } from "./xsave-layout.ts";

const ROW_SIZE: u32 = 24;
const ANY_SUBLEAF: u32 = 0xffffffff;
const FIRST_EXTENDED: u32 = 0x80000000;
/** Highest basic leaf with IA32_MISC_ENABLE "limit CPUID maxval". */
const LIMITED_MAXIMUM: u32 = 2;

const MISC_MONITOR: u64 = 0x40000;
const MISC_LIMIT_CPUID: u64 = 0x400000;
const MISC_XD_DISABLE: u64 = 0x400000000;
const APIC_BASE_ENABLE: u64 = 0x800;

/** Bits of leaf 1. */
const EDX_APIC: u32 = 0x200;
const EDX_HTT: u32 = 0x10000000;
const ECX_MONITOR: u32 = 8;
const ECX_OSXSAVE: u32 = 0x8000000;
/** Bit of leaf 7. */
const ECX_OSPKE: u32 = 0x10;
/** Bits of leaf 80000001H. */
const EDX_SYSCALL: u32 = 0x800;
const EDX_NX: u32 = 0x100000;

/** Level types of leaf 0BH, bits 15:8 of ECX. */
const LEVEL_SMT: u32 = 0x100;
const LEVEL_CORE: u32 = 0x200;

/** Pointer to the row of the leaf and subleaf, 0 if there is none. */
function findRow(leaf: u32, subleaf: u32): usize {
  let row = <usize>(MACHINE_BASE + MachineOffset.CPUID);
  for (let i: u32 = 0; i < machine.cpuidCount; i++, row += ROW_SIZE) {
    if (load<u32>(row) != leaf) continue;
    const own = load<u32>(row, 4);
    if (own == subleaf || own == ANY_SUBLEAF) return row;
  }
  return 0;
}

/** EAX of the first row of leaf 0 or 80000000H: the highest leaf of its range. */
function maximumLeaf(first: u32): u32 {
  if (first == 0 && (cpu.miscEnable & MISC_LIMIT_CPUID) != 0) return LIMITED_MAXIMUM;
  const row = findRow(first, 0);
  return row == 0 ? 0 : load<u32>(row, 8);
}

/** Bits that hold a number below the number of processors: the x2APIC ID shift of the core level. */
function processorBits(): u32 {
  return machine.vcpuCount < 2 ? 0 : 32 - clz<u32>(machine.vcpuCount - 1);
}

/** Every vCPU is a core of one package, with one thread. */
function fillTopology(subleaf: u32): void {
  const number = (subleaf & 0xff) as u64;
  cpu.rdx = machine.vcpuCurrent as u64;
  cpu.rcx = number;
  cpu.rax = 0;
  cpu.rbx = 0;
  if (subleaf == 0) {
    cpu.rbx = 1;
    cpu.rcx |= LEVEL_SMT as u64;
  } else if (subleaf == 1) {
    cpu.rax = processorBits() as u64;
    cpu.rbx = machine.vcpuCount as u64;
    cpu.rcx |= LEVEL_CORE as u64;
  }
}

/** Fields of the leaf that are not the model's. EAX..EDX are in the registers. */
function complete(leaf: u32, subleaf: u32): void {
  switch (leaf) {
    case 0:
      cpu.rax = maximumLeaf(0) as u64;
      break;
    case 1:
      cpu.rbx |= ((machine.vcpuCurrent << 24) | (machine.vcpuCount << 16)) as u64;
      if (machine.vcpuCount > 1) cpu.rdx |= EDX_HTT as u64;
      if (!(cpu.apicBase & APIC_BASE_ENABLE)) cpu.rdx &= ~(EDX_APIC as u64);
      if (!(cpu.miscEnable & MISC_MONITOR)) cpu.rcx &= ~(ECX_MONITOR as u64);
      if (cpu.cr4 & CR4_OSXSAVE) cpu.rcx |= ECX_OSXSAVE as u64;
      break;
    case 4:
      // Cache type 0: no more caches. The third-level cache is shared by all cores.
      if ((cpu.rax & 31) != 0) {
        const others = (((<u32>1) << processorBits()) - 1) as u64;
        cpu.rax |= others << 26;
        if (((cpu.rax >> 5) & 7) == 3) cpu.rax |= others << 14;
      }
      break;
    case 7:
      if (subleaf == 0 && (cpu.cr4 & CR4_PKE) != 0) cpu.rcx |= ECX_OSPKE as u64;
      break;
    case 0xb:
      fillTopology(subleaf);
      break;
    case 0xd:
      if (subleaf == 0) cpu.rbx = standardSize(cpu.xcr0) as u64;
      else if (subleaf == 1 && cpu.rax != 0) cpu.rbx = compactedSize(cpu.xcr0 | cpu.xss) as u64;
      break;
    case 0x15:
      // The crystal runs at the frequency of the TSC: ratio 1, so that the APIC timer counts TSC ticks.
      if (cpu.rax != 0) cpu.rcx = machine.tscHz & 0xffffffff;
      break;
    case 0x16:
      if (cpu.rcx != 0) {
        cpu.rax = (machine.tscHz / 1000000) & 0xffff;
        cpu.rbx = cpu.rax;
      }
      break;
    case 0x80000001:
      if (!(cpu.codeMode & CODE_64)) cpu.rdx &= ~(EDX_SYSCALL as u64);
      if (cpu.miscEnable & MISC_XD_DISABLE) cpu.rdx &= ~(EDX_NX as u64);
      break;
    default:
      break;
  }
}

/** Puts what CPUID returns for the leaf into EAX, EBX, ECX and EDX. */
export function loadCpuid(requested: u32, subleaf: u32): void {
  let leaf = requested;
  // Beyond the highest leaf of either range: the data of the highest basic leaf.
  const maximum = maximumLeaf(leaf < FIRST_EXTENDED ? 0 : FIRST_EXTENDED);
  if (leaf > maximum) leaf = maximumLeaf(0);
  const row = findRow(leaf, subleaf);
  if (row == 0) {
    cpu.rax = 0;
    cpu.rbx = 0;
    cpu.rcx = 0;
    cpu.rdx = 0;
    return;
  }
  cpu.rax = load<u32>(row, 8) as u64;
  cpu.rbx = load<u32>(row, 12) as u64;
  cpu.rcx = load<u32>(row, 16) as u64;
  cpu.rdx = load<u32>(row, 20) as u64;
  complete(leaf, subleaf);
}

export function execCpuid(op: MicroOp): i32 {
  if (cpu.nonRoot) return raiseVmExit(ExitReason.CPUID, 0);
  loadCpuid(cpu.rax as u32, cpu.rcx as u32);
  return RETIRE;
}
