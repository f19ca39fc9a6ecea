/**
 * The VMX instructions. Each begins in the manual's order: invalid opcode, VM exit from a guest, privilege.
 *
 * @sdm 3C "VMX Instruction Reference"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as ExitReason from "../../spec/exit-reason.ts";
import * as VmInstructionError from "../../spec/vm-instruction-error.ts";
import { faulted, raiseGp, raiseUd, raiseVmExit } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { load32, load64, store32, store64 } from "../memory/access.ts";
import { operandLinear } from "../memory/segment-access.ts";
import { CR0_PE, CR4_VMXE, EFER_LMA } from "../state/control-bits.ts";
import { VM, arithmeticFlags, setArithmeticFlags } from "../state/flags.ts";
import { machine } from "../state/machine.ts";
import { IS_REGISTER, MicroOp } from "../state/micro-op.ts";
import { in64BitMode } from "../state/mode.ts";
import { cpu } from "../state/vcpu.ts";
import {
  IA32_VMX_CR0_FIXED0,
  IA32_VMX_CR0_FIXED1,
  IA32_VMX_CR4_FIXED0,
  IA32_VMX_CR4_FIXED1,
  IA32_VMX_EPT_VPID_CAP,
  capability,
} from "../vmx/capability.ts";
import { vmfuncExits, vmfuncIsUndefined, vmreadExits, vmwriteExits } from "../vmx/conditions.ts";
import { vmEntry } from "../vmx/entry.ts";
import {
  displacementQualification,
  invalidateInformation,
  memoryInformation,
  vmreadVmwriteInformation,
} from "../vmx/instruction-information.ts";
import { switchEptp } from "../vmx/vm-functions.ts";
import { invept, invvpid, vmclear, vmptrld, vmread, vmreadValue, vmwrite, vmxoff, vmxon } from "../vmx/vmcs-access.ts";
import { SUCCEEDED, vmFail, vmSucceed } from "../vmx/vmx-result.ts";

/** IA32_FEATURE_CONTROL: lock, and VMXON outside SMX operation. */
const FEATURE_CONTROL_VMXON: u64 = 5;
/** IA32_VMX_EPT_VPID_CAP: INVEPT, INVVPID. */
const HAS_INVEPT: u64 = 0x100000;
const HAS_INVVPID: u64 = 0x100000000;

/** Real-address mode, virtual-8086 mode and compatibility mode know no VMX instruction. */
function isUndefinedMode(): bool {
  if ((cpu.cr0 & CR0_PE) == 0 || (cpu.rflags & VM) != 0) return true;
  return (cpu.efer & EFER_LMA) != 0 && !in64BitMode();
}

function isUndefined(): bool {
  return cpu.vmxOn == 0 || isUndefinedMode();
}

/** The exit of a VMX instruction with a memory operand. */
function exitWithOperand(reason: u32, op: MicroOp, information: u32): i32 {
  cpu.exitInformation = information;
  return raiseVmExit(reason, displacementQualification(op));
}

/** The 64-bit pointer that the memory operand holds; faulted() on a fault. */
function pointerOperand(op: MicroOp): u64 {
  const linear = operandLinear(op, 8, false);
  return faulted() ? 0 : load64(linear);
}

/** CR0 or CR4 does not have the bits that VMX operation fixes. */
function hasUnsupportedControl(): bool {
  const cr0 = cpu.cr0;
  const cr4 = cpu.cr4;
  if ((~cr0 & capability(IA32_VMX_CR0_FIXED0)) != 0 || (cr0 & ~capability(IA32_VMX_CR0_FIXED1)) != 0) return true;
  return (~cr4 & capability(IA32_VMX_CR4_FIXED0)) != 0 || (cr4 & ~capability(IA32_VMX_CR4_FIXED1)) != 0;
}

/** VMXON: enter VMX operation. */
export function execVmxon(op: MicroOp): i32 {
  if ((cpu.cr4 & CR4_VMXE) == 0 || isUndefinedMode()) return raiseUd();
  if (cpu.vmxOn) {
    if (cpu.nonRoot) return exitWithOperand(ExitReason.VMXON, op, memoryInformation(op));
    if (cpu.cpl != 0) return raiseGp(0);
    vmFail(VmInstructionError.VMXON_IN_ROOT);
    return RETIRE;
  }
  if (cpu.cpl != 0 || hasUnsupportedControl() || (cpu.featureControl & FEATURE_CONTROL_VMXON) != FEATURE_CONTROL_VMXON) return raiseGp(0);
  if (machine.a20 == 0) return raiseGp(0);
  const pointer = pointerOperand(op);
  if (faulted()) return FAULT;
  vmxon(pointer);
  return RETIRE_END;
}

/** VMXOFF: leave VMX operation. */
export function execVmxoff(op: MicroOp): i32 {
  if (isUndefined()) return raiseUd();
  if (cpu.nonRoot) return raiseVmExit(ExitReason.VMXOFF, 0);
  if (cpu.cpl != 0) return raiseGp(0);
  vmxoff();
  return RETIRE_END;
}

/** VMCLEAR: write a VMCS back and make its launch state clear. */
export function execVmclear(op: MicroOp): i32 {
  if (isUndefined()) return raiseUd();
  if (cpu.nonRoot) return exitWithOperand(ExitReason.VMCLEAR, op, memoryInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  const pointer = pointerOperand(op);
  if (faulted()) return FAULT;
  vmclear(pointer);
  return RETIRE;
}

/** VMPTRLD: make a VMCS current. */
export function execVmptrld(op: MicroOp): i32 {
  if (isUndefined()) return raiseUd();
  if (cpu.nonRoot) return exitWithOperand(ExitReason.VMPTRLD, op, memoryInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  const pointer = pointerOperand(op);
  if (faulted()) return FAULT;
  vmptrld(pointer);
  return RETIRE;
}

/** VMPTRST: store the pointer of the current VMCS. */
export function execVmptrst(op: MicroOp): i32 {
  if (isUndefined()) return raiseUd();
  if (cpu.nonRoot) return exitWithOperand(ExitReason.VMPTRST, op, memoryInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  const linear = operandLinear(op, 8, true);
  if (faulted() || !store64(linear, cpu.currentVmcs)) return FAULT;
  vmSucceed();
  return RETIRE;
}

/** VMREAD: a field of the current VMCS to a register or to memory. */
export function execVmread(op: MicroOp): i32 {
  if (isUndefined()) return raiseUd();
  const wide = in64BitMode();
  let source = load<u64>(VCPU_BASE + op.dst);
  if (!wide) source &= 0xffffffff;
  if (cpu.nonRoot && vmreadExits(source)) return exitWithOperand(ExitReason.VMREAD, op, vmreadVmwriteInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  const isRegister = ((op.flags as u32) & IS_REGISTER) != 0;
  const flags = arithmeticFlags();
  if (vmread(source) != SUCCEEDED) return RETIRE;
  const value = vmreadValue();
  if (isRegister) {
    store<u64>(VCPU_BASE + op.base, wide ? value : value & 0xffffffff);
    return RETIRE;
  }
  const linear = operandLinear(op, wide ? 8 : 4, true);
  if (!faulted() && (wide ? store64(linear, value) : store32(linear, value))) return RETIRE;
  setArithmeticFlags(flags);
  return FAULT;
}

/** VMWRITE: a register or memory to a field of the current VMCS. */
export function execVmwrite(op: MicroOp): i32 {
  if (isUndefined()) return raiseUd();
  const wide = in64BitMode();
  let encoding = load<u64>(VCPU_BASE + op.dst);
  if (!wide) encoding &= 0xffffffff;
  if (cpu.nonRoot && vmwriteExits(encoding)) return exitWithOperand(ExitReason.VMWRITE, op, vmreadVmwriteInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  let value: u64 = 0;
  if (((op.flags as u32) & IS_REGISTER) != 0) value = load<u64>(VCPU_BASE + op.base);
  else {
    const linear = operandLinear(op, wide ? 8 : 4, false);
    if (faulted()) return FAULT;
    value = wide ? load64(linear) : load32(linear);
    if (faulted()) return FAULT;
  }
  vmwrite(encoding, wide ? value : value & 0xffffffff);
  return RETIRE;
}

function execVmEntry(launch: bool): i32 {
  if (isUndefined()) return raiseUd();
  if (cpu.nonRoot) return raiseVmExit(launch ? ExitReason.VMLAUNCH : ExitReason.VMRESUME, 0);
  if (cpu.cpl != 0) return raiseGp(0);
  return vmEntry(launch);
}

/** VMLAUNCH: VM entry with a VMCS whose launch state is clear. */
export function execVmlaunch(op: MicroOp): i32 {
  return execVmEntry(true);
}

/** VMRESUME: VM entry with a VMCS whose launch state is launched. */
export function execVmresume(op: MicroOp): i32 {
  return execVmEntry(false);
}

/** VMCALL: exits from a guest; in root operation it would activate an SMM monitor, which this processor does not have. */
export function execVmcall(op: MicroOp): i32 {
  if (cpu.vmxOn == 0) return raiseUd();
  if (cpu.nonRoot) return raiseVmExit(ExitReason.VMCALL, 0);
  if (isUndefinedMode()) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  vmFail(VmInstructionError.VMCALL_IN_ROOT);
  return RETIRE;
}

/** VMFUNC: a VM function (EAX) at any privilege level; 0, EPTP switching (ECX), is the one there is. */
export function execVmfunc(op: MicroOp): i32 {
  if (cpu.nonRoot == 0 || vmfuncIsUndefined(cpu.rax as u32)) return raiseUd();
  if (vmfuncExits(cpu.rax as u32)) return raiseVmExit(ExitReason.VMFUNC, 0);
  return switchEptp(cpu.rcx as u32);
}

/** INVEPT: invalidate translations derived from EPT. */
export function execInvept(op: MicroOp): i32 {
  if (isUndefined() || (capability(IA32_VMX_EPT_VPID_CAP) & HAS_INVEPT) == 0) return raiseUd();
  if (cpu.nonRoot) return exitWithOperand(ExitReason.INVEPT, op, invalidateInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  if (!loadDescriptor(op)) return FAULT;
  invept(invalidationType(op), descriptorLow, descriptorHigh);
  return RETIRE_END;
}

/** INVVPID: invalidate translations based on VPID. */
export function execInvvpid(op: MicroOp): i32 {
  if (isUndefined() || (capability(IA32_VMX_EPT_VPID_CAP) & HAS_INVVPID) == 0) return raiseUd();
  if (cpu.nonRoot) return exitWithOperand(ExitReason.INVVPID, op, invalidateInformation(op));
  if (cpu.cpl != 0) return raiseGp(0);
  if (!loadDescriptor(op)) return FAULT;
  invvpid(invalidationType(op), descriptorLow, descriptorHigh);
  return RETIRE_END;
}

let descriptorLow: u64 = 0;
let descriptorHigh: u64 = 0;

/** The 128-bit descriptor in memory. False on a fault. */
function loadDescriptor(op: MicroOp): bool {
  const linear = operandLinear(op, 16, false);
  if (faulted()) return false;
  descriptorLow = load64(linear);
  if (faulted()) return false;
  descriptorHigh = load64(linear + 8);
  return !faulted();
}

/** The register operand, 32 bits outside 64-bit mode. */
function invalidationType(op: MicroOp): u64 {
  const value = load<u64>(VCPU_BASE + op.dst);
  return in64BitMode() ? value : value & 0xffffffff;
}
