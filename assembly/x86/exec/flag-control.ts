/** Instructions on RFLAGS: CLC STC CMC CLD STD CLI STI CLAC STAC LAHF SAHF PUSHF POPF. */
import { raiseGp, raiseUd, faulted } from "../event/fault.ts";
import { FAULT, RETIRE, RETIRE_END } from "../event/outcome.ts";
import { pop16, pop32, pop64, push16, push32, push64 } from "../memory/segment-access.ts";
import { updateClass } from "../memory/tlb.ts";
import * as Flags from "../state/flags.ts";
import { arithmeticFlags, getRflags, setArithmeticFlags } from "../state/flags.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";

const CR0_PE: u64 = 1;
const CR4_VME: u64 = 1;
const CR4_PVI: u64 = 2;
/** VMX interruptibility-state bits 0 and 1. */
const BLOCKING_BY_STI: u32 = 1;
const BLOCKING_BY_MOV_SS: u32 = 2;

/** @sdm 2A "CLC—Clear Carry Flag" */
export function execClc(op: MicroOp): i32 {
  setArithmeticFlags(arithmeticFlags() & ~Flags.CF);
  return RETIRE;
}

/** @sdm 2B "STC—Set Carry Flag" */
export function execStc(op: MicroOp): i32 {
  setArithmeticFlags(arithmeticFlags() | Flags.CF);
  return RETIRE;
}

/** @sdm 2A "CMC—Complement Carry Flag" */
export function execCmc(op: MicroOp): i32 {
  setArithmeticFlags(arithmeticFlags() ^ Flags.CF);
  return RETIRE;
}

/** @sdm 2A "CLD—Clear Direction Flag" */
export function execCld(op: MicroOp): i32 {
  cpu.rflags &= ~Flags.DF;
  return RETIRE;
}

/** @sdm 2B "STD—Set Direction Flag" */
export function execStd(op: MicroOp): i32 {
  cpu.rflags |= Flags.DF;
  return RETIRE;
}

function iopl(): u32 {
  return ((cpu.rflags & Flags.IOPL) >> 12) as u32;
}

/** True in virtual-8086 mode. RFLAGS.VM is only set when it is in effect. */
function virtual8086(): bool {
  return (cpu.rflags & Flags.VM) != 0;
}

/** True where CLI and STI act on VIF: virtual-8086 mode with CR4.VME, and CPL 3 with CR4.PVI. IOPL is below CPL. */
function virtualInterruptFlag(): bool {
  if (virtual8086()) return (cpu.cr4 & CR4_VME) != 0;
  return cpu.cpl == 3 && (cpu.cr4 & CR4_PVI) != 0;
}

/** True where CLI, STI and POPF may change IF. In virtual-8086 mode CPL is 3, so that IOPL must be 3. */
function mayChangeIf(): bool {
  return (cpu.cr0 & CR0_PE) == 0 || iopl() >= cpu.cpl;
}

/** @sdm 2A "CLI—Clear Interrupt Flag" */
export function execCli(op: MicroOp): i32 {
  if (mayChangeIf()) cpu.rflags &= ~Flags.IF;
  else if (virtualInterruptFlag()) cpu.rflags &= ~Flags.VIF;
  else return raiseGp(0);
  return RETIRE;
}

/**
 * STI: interrupts stay blocked until the next instruction has completed, if IF was 0.
 *
 * @sdm 2B "STI—Set Interrupt Flag"
 */
export function execSti(op: MicroOp): i32 {
  if (mayChangeIf()) {
    if ((cpu.rflags & Flags.IF) == 0) {
      cpu.rflags |= Flags.IF;
      // Blocking by MOV SS, if any, ends with this instruction: the two are never both in effect.
      cpu.interruptibility = (cpu.interruptibility & ~BLOCKING_BY_MOV_SS) | BLOCKING_BY_STI;
      cpu.attention = 1;
    }
    return RETIRE_END;
  }
  if (!virtualInterruptFlag() || (cpu.rflags & Flags.VIP) != 0) return raiseGp(0);
  cpu.rflags |= Flags.VIF;
  return RETIRE_END;
}

/** @sdm 2A "CLAC—Clear AC Flag in EFLAGS Register" */
export function execClac(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseUd();
  cpu.rflags &= ~Flags.AC;
  updateClass();
  return RETIRE;
}

/** @sdm 2B "STAC—Set AC Flag in EFLAGS Register" */
export function execStac(op: MicroOp): i32 {
  if (cpu.cpl != 0) return raiseUd();
  cpu.rflags |= Flags.AC;
  updateClass();
  return RETIRE;
}

/** LAHF: AH = SF ZF 0 AF 0 PF 1 CF. @sdm 2A "LAHF—Load Status Flags Into AH Register" */
export function execLahf(op: MicroOp): i32 {
  const flags = (arithmeticFlags() & 0xd5) | 2;
  cpu.rax = (cpu.rax & ~(<u64>0xff00)) | (flags << 8);
  return RETIRE;
}

/** @sdm 2B "SAHF—Store AH Into Flags" */
export function execSahf(op: MicroOp): i32 {
  setArithmeticFlags((arithmeticFlags() & Flags.OF) | ((cpu.rax >> 8) & 0xd5));
  return RETIRE;
}

/** Bytes that PUSHF and POPF move: 64-bit mode knows 8 and 2, the others 4 and 2. */
function flagsSize(op: MicroOp): u32 {
  if (op.opSize == 2) return 2;
  return (cpu.codeMode & 3) == 2 ? 8 : 4;
}

/**
 * PUSHF/PUSHFD/PUSHFQ. RF and VM are 0 in the image. Virtual-8086 mode with IOPL < 3 faults, or with CR4.VME and a
 * 16-bit operand pushes VIF in the place of IF and IOPL 3.
 *
 * @sdm 2B "PUSHF/PUSHFD/PUSHFQ—Push EFLAGS Register Onto the Stack"
 */
export function execPushf(op: MicroOp): i32 {
  const size = flagsSize(op);
  let image = getRflags() & ~(Flags.RF | Flags.VM);
  if (virtual8086() && iopl() < 3) {
    if ((cpu.cr4 & CR4_VME) == 0 || size != 2) return raiseGp(0);
    image = (image & ~Flags.IF) | Flags.IOPL | (image & Flags.VIF ? Flags.IF : 0);
  }
  const pushed = size == 2 ? push16(image) : size == 4 ? push32(image) : push64(image);
  return pushed ? RETIRE : FAULT;
}

/**
 * POPF/POPFD/POPFQ. What may change depends on CPL and IOPL; VM, VIP and VIF never do, and RF becomes 0.
 *
 * @sdm 2B "POPF/POPFD/POPFQ—Pop Stack Into EFLAGS Register"
 */
export function execPopf(op: MicroOp): i32 {
  const size = flagsSize(op);
  const virtualIf = virtual8086() && iopl() < 3;
  if (virtualIf && ((cpu.cr4 & CR4_VME) == 0 || size != 2)) return raiseGp(0);
  const oldRsp = cpu.rsp;
  const image = size == 2 ? pop16() : size == 4 ? pop32() : pop64();
  if (faulted()) return FAULT;

  const old = getRflags();
  let writable = Flags.ARITHMETIC | Flags.TF | Flags.DF | Flags.NT;
  if (size != 2) writable |= Flags.RF | Flags.AC | Flags.ID;
  if (virtualIf) {
    if ((image & Flags.TF) != 0 || ((image & Flags.IF) != 0 && (old & Flags.VIP) != 0)) {
      cpu.rsp = oldRsp;
      return raiseGp(0);
    }
    cpu.rflags = (cpu.rflags & ~Flags.VIF) | (image & Flags.IF ? Flags.VIF : 0);
  } else {
    if (mayChangeIf()) writable |= Flags.IF;
    if (cpu.cpl == 0) writable |= Flags.IOPL;
  }
  const kept = cpu.rflags & ~writable & ~Flags.ARITHMETIC;
  cpu.rflags = kept | (image & writable & ~Flags.ARITHMETIC & ~Flags.RF) | 2;
  setArithmeticFlags(image);
  const raised = cpu.rflags & ~old;
  if ((raised & Flags.IF) != 0 && (cpu.intrLine | cpu.apicIntr | cpu.nonRoot) != 0) cpu.attention = 1;
  if (((cpu.rflags ^ old) & Flags.AC) != 0) updateClass();
  // The next instruction is stepped: the driver has to know before it begins.
  return raised & Flags.TF ? RETIRE_END : RETIRE;
}

/** SALC (undocumented): AL = CF ? FFH : 0. */
export function execSalc(op: MicroOp): i32 {
  cpu.rax = (cpu.rax & ~(<u64>0xff)) | (arithmeticFlags() & Flags.CF ? 0xff : 0);
  return RETIRE;
}
