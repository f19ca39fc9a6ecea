/**
 * Data and I/O breakpoints of DR0-DR3. A page with an armed one never gets a read or write tag, so that every access to it
 * takes the slow path, which compares. A match is a trap: it becomes pending and is delivered after the instruction.
 *
 * @sdm 3B "Breakpoint Condition Detection" @sdm 3B "Debug Control Register (DR7)"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { CR4_DE } from "../state/control-bits.ts";
import { cpu } from "../state/vcpu.ts";

/** DR7 in cpu.dr. */
const DR7: u32 = 7;
/** DR7: L0, G0 to L3, G3. */
const ENABLES: u64 = 0xff;
/** DR7 R/W fields. */
const ON_WRITE: u32 = 1;
const ON_IO: u32 = 2;
const ON_READ_OR_WRITE: u32 = 3;
/** Pending debug exceptions: an enabled breakpoint was met. @sdm 3C "Guest Non-Register State" */
const ENABLED_BREAKPOINT: u64 = 0x1000;

function debugRegister(i: u32): u64 {
  return load<u64>(VCPU_BASE + Offset.DR + (i << 3));
}

/** R/W field of breakpoint `i`, or 0 if it is not enabled (0 is also that of an instruction breakpoint). */
function enabledKind(i: u32): u32 {
  const dr7 = debugRegister(DR7) as u32;
  return ((dr7 >> (i << 1)) & 3) == 0 ? 0 : (dr7 >> (16 + (i << 2))) & 3;
}

/** The same for data breakpoints only. */
function armedKind(i: u32): u32 {
  const kind = enabledKind(i);
  return kind == ON_WRITE || kind == ON_READ_OR_WRITE ? kind : 0;
}

/** Bytes of breakpoint `i`: LEN 0, 1, 2, 3 = 1, 2, 8, 4. */
function lengthOf(i: u32): u64 {
  const len = ((debugRegister(DR7) as u32) >> (18 + (i << 2))) & 3;
  if (len == 2) return 8;
  return (len as u64) + 1;
}

/** True if a data breakpoint is armed on the 4-KiB page. */
export function hasDataBreakpoint(linear: u64): bool {
  if (!(debugRegister(DR7) & ENABLES)) return false;
  for (let i: u32 = 0; i < 4; i++) {
    if (armedKind(i) != 0 && (debugRegister(i) ^ linear) >> 12 == 0) return true;
  }
  return false;
}

/** Makes the data breakpoints that an access of the program touches pending. */
export function matchDataBreakpoints(linear: u64, size: u32, write: bool): void {
  if (!(debugRegister(DR7) & ENABLES)) return;
  for (let i: u32 = 0; i < 4; i++) {
    const kind = armedKind(i);
    if (kind == 0 || (kind == ON_WRITE && !write)) continue;
    meet(i, linear, size);
  }
}

/** Makes the I/O breakpoints that an access to a port touches pending. They need CR4.DE; without it R/W = 2 means nothing. */
export function matchIoBreakpoints(port: u32, size: u32): void {
  if (!(debugRegister(DR7) & ENABLES) || !(cpu.cr4 & CR4_DE)) return;
  for (let i: u32 = 0; i < 4; i++) if (enabledKind(i) == ON_IO) meet(i, port as u64, size);
}

/** Makes breakpoint `i` pending if the `size` bytes or ports at `address` touch its range. */
function meet(i: u32, address: u64, size: u32): void {
  const length = lengthOf(i);
  const first = debugRegister(i) & ~(length - 1);
  if (address >= first + length || first >= address + size) return;
  cpu.pendingDebug |= ((<u64>1) << i) | ENABLED_BREAKPOINT;
  cpu.attention = 1;
}
