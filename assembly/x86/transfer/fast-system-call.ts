/** SYSCALL, SYSRET, SYSENTER, SYSEXIT: CS and SS with fixed contents, no descriptor is read. @sdm 2B "SYSCALL—Fast System Call" */
import { raiseGp, raiseUd } from "../event/fault.ts";
import { JUMP } from "../event/outcome.ts";
import { isCanonical } from "../memory/segment-access.ts";
import { EFER_SCE } from "../state/control-bits.ts";
import { IF, RF, VM, getRflags, setRflags } from "../state/flags.ts";
import { in64BitMode, inIa32eMode, inRealMode } from "../state/mode.ts";
import { CS, SS, setSegment } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { changeMode, noteLoadedFlags } from "./change-mode.ts";

/** Present, G, execute/read, accessed; L or D and the DPL are added. */
const FLAT_CODE: u32 = 0x809b;
/** Present, G, B, read/write, accessed; the DPL is added. */
const FLAT_DATA: u32 = 0xc093;
const LONG: u32 = 0x2000;
const DEFAULT_32: u32 = 0x4000;
/** RFLAGS bits that SYSRET loads from R11. */
const SYSRET_FLAGS: u64 = 0x3c7fd7;

function loadFlatCode(selector: u32, cpl: u32, long: bool): void {
  setSegment(CS, (selector & 0xfffc) | cpl, 0, 0xffffffff, FLAT_CODE | (cpl << 5) | (long ? LONG : DEFAULT_32));
}

/** The selector is taken as it is: SYSCALL and SYSENTER do not force its RPL. */
function loadFlatStack(selector: u32, cpl: u32): void {
  setSegment(SS, selector & 0xffff, 0, 0xffffffff, FLAT_DATA | (cpl << 5));
}

/** Only in 64-bit mode. R11 gets RFLAGS, which then lose the bits in IA32_FMASK. */
export function systemCall(): i32 {
  if (!in64BitMode() || (cpu.efer & EFER_SCE) == 0) return raiseUd();
  const selector = (cpu.star >> 32) as u32;
  const flags = getRflags();
  cpu.rcx = cpu.nextRip;
  cpu.r11 = flags;
  cpu.rip = cpu.lstar;
  setRflags(flags & ~(cpu.fmask | RF));
  loadFlatCode(selector & 0xffff, 0, true);
  loadFlatStack(selector + 8, 0);
  changeMode();
  return JUMP;
}

/** `long` is the 64-bit operand size: return to 64-bit mode, otherwise to compatibility mode. */
export function systemReturn(long: bool): i32 {
  if (!in64BitMode() || (cpu.efer & EFER_SCE) == 0) return raiseUd();
  if (cpu.cpl != 0) return raiseGp(0);
  if (long && !isCanonical(cpu.rcx)) return raiseGp(0);
  const selector = (cpu.star >> 48) as u32;
  cpu.rip = long ? cpu.rcx : cpu.rcx & 0xffffffff;
  const flags = cpu.rflags;
  setRflags((cpu.r11 & SYSRET_FLAGS) | 2);
  loadFlatCode((long ? selector + 16 : selector) & 0xffff, 3, long);
  loadFlatStack((selector + 8) | 3, 3);
  noteLoadedFlags(flags);
  changeMode();
  return JUMP;
}

/** From any mode but real-address mode, to level 0 with interrupts disabled. @sdm 2B "SYSENTER—Fast System Call" */
export function systemEnter(): i32 {
  const selector = (cpu.sysenterCs as u32) & 0xffff;
  if (inRealMode() || (selector & 0xfffc) == 0) return raiseGp(0);
  const long = inIa32eMode();
  setRflags(getRflags() & ~(VM | IF | RF));
  cpu.rsp = long ? cpu.sysenterEsp : cpu.sysenterEsp & 0xffffffff;
  cpu.rip = long ? cpu.sysenterEip : cpu.sysenterEip & 0xffffffff;
  loadFlatCode(selector, 0, long);
  loadFlatStack((selector & 0xfffc) + 8, 0);
  changeMode();
  return JUMP;
}

/** `long` is the 64-bit operand size: return to 64-bit mode. @sdm 2B "SYSEXIT—Fast Return from Fast System Call" */
export function systemExit(long: bool): i32 {
  const selector = (cpu.sysenterCs as u32) & 0xffff;
  if (inRealMode() || (selector & 0xfffc) == 0 || cpu.cpl != 0) return raiseGp(0);
  if (long && (!isCanonical(cpu.rcx) || !isCanonical(cpu.rdx))) return raiseGp(0);
  cpu.rsp = long ? cpu.rcx : cpu.rcx & 0xffffffff;
  cpu.rip = long ? cpu.rdx : cpu.rdx & 0xffffffff;
  loadFlatCode((selector + (long ? 32 : 16)) & 0xffff, 3, long);
  loadFlatStack((selector + (long ? 40 : 24)) | 3, 3);
  changeMode();
  return JUMP;
}
