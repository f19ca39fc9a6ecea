/** Decimal adjustments. None exists in 64-bit mode: the instruction table says so. Undefined flags are 0. */
import { raiseDe } from "../event/fault.ts";
import { RETIRE } from "../event/outcome.ts";
import { AF, CF, arithmeticFlags, setLogicFlags, setResultFlags } from "../state/flags.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";

function setAl(value: u32): void {
  cpu.rax = (cpu.rax & ~(<u64>0xff)) | (value & 0xff);
}

function setAx(value: u32): void {
  cpu.rax = (cpu.rax & ~(<u64>0xffff)) | (value & 0xffff);
}

function signedAl(): i64 {
  return cpu.rax as i8 as i64;
}

/** @sdm 2A "DAA—Decimal Adjust AL after Addition" */
export function execDaa(op: MicroOp): i32 {
  const old = (cpu.rax as u32) & 0xff;
  const flags = arithmeticFlags();
  let al = old;
  let out: u64 = 0;
  if ((old & 15) > 9 || (flags & AF) != 0) {
    al += 6;
    out |= AF;
    // The carry out of AL implies old > 0x99, which sets CF below.
  }
  if (old > 0x99 || (flags & CF) != 0) {
    al += 0x60;
    out |= CF;
  }
  setAl(al);
  setResultFlags(signedAl(), out);
  return RETIRE;
}

/** @sdm 2A "DAS—Decimal Adjust AL after Subtraction" */
export function execDas(op: MicroOp): i32 {
  const old = (cpu.rax as u32) & 0xff;
  const flags = arithmeticFlags();
  let al = old;
  let out: u64 = 0;
  if ((old & 15) > 9 || (flags & AF) != 0) {
    if (old < 6) out |= CF;
    al -= 6;
    out |= AF;
  }
  if (old > 0x99 || (flags & CF) != 0) {
    al -= 0x60;
    out |= CF;
  }
  setAl(al);
  setResultFlags(signedAl(), out);
  return RETIRE;
}

/** @sdm 2A "AAA—ASCII Adjust After Addition" */
export function execAaa(op: MicroOp): i32 {
  return adjustAscii(0x106);
}

/** @sdm 2A "AAS—ASCII Adjust AL After Subtraction" */
export function execAas(op: MicroOp): i32 {
  return adjustAscii(-0x106);
}

/** AAA and AAS: AX changes by 106H up or down if AL is no decimal digit or AF is set; AL keeps its low digit. */
function adjustAscii(step: i32): i32 {
  const ax = (cpu.rax as u32) & 0xffff;
  const adjust = (ax & 15) > 9 || (arithmeticFlags() & AF) != 0;
  setAx((adjust ? ax + step : ax) & 0xff0f);
  setResultFlags(signedAl(), adjust ? AF | CF : 0);
  return RETIRE;
}

/** AAM: AH = AL / imm8, AL = remainder; #DE for 0. @sdm 2A "AAM—ASCII Adjust AX After Multiply" */
export function execAam(op: MicroOp): i32 {
  const base = (op.imm as u32) & 0xff;
  if (base == 0) return raiseDe();
  const al = (cpu.rax as u32) & 0xff;
  setAx(((al / base) << 8) | (al % base));
  setLogicFlags(signedAl());
  return RETIRE;
}

/** AAD: AL = AL + AH * imm8, AH = 0. @sdm 2A "AAD—ASCII Adjust AX Before Division" */
export function execAad(op: MicroOp): i32 {
  const ax = (cpu.rax as u32) & 0xffff;
  setAx(((ax & 0xff) + (ax >> 8) * ((op.imm as u32) & 0xff)) & 0xff);
  setLogicFlags(signedAl());
  return RETIRE;
}
