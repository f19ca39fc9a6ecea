/**
 * Data and I/O breakpoints of DR0-DR3. A page with an armed one never gets a read or write tag, so that every access to it
 * takes the slow path, which compares. A match is a trap: it becomes pending and is delivered after the instruction. The
 * watchpoints of the host have the same form, and stop the processor instead.
 *
 * @sdm 3B "Breakpoint Condition Detection" @sdm 3B "Debug Control Register (DR7)"
 */
import { VCPU_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { CR4_DE } from "../state/control-bits.ts";
import { hostAddresses, hostControl, meetHostWatchpoint } from "../state/host-breakpoints.ts";
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

/** R/W field of breakpoint `i`, or 0 if it is not enabled (0 is also that of an instruction breakpoint). `control`: as DR7. */
function enabledKind(control: u32, i: u32): u32 {
  return ((control >> (i << 1)) & 3) == 0 ? 0 : (control >> (16 + (i << 2))) & 3;
}

/** The same for data breakpoints only. */
function armedKind(control: u32, i: u32): u32 {
  const kind = enabledKind(control, i);
  return kind == ON_WRITE || kind == ON_READ_OR_WRITE ? kind : 0;
}

/** Bytes of breakpoint `i`: LEN 0, 1, 2, 3 = 1, 2, 8, 4. */
function lengthOf(control: u32, i: u32): u64 {
  const len = (control >> (18 + (i << 2))) & 3;
  if (len == 2) return 8;
  return (len as u64) + 1;
}

/** A breakpoint at one of the four addresses is on the page of `linear`. */
function armedOnPage(control: u32, addresses: usize, linear: u64): bool {
  for (let i: u32 = 0; i < 4; i++) {
    if (armedKind(control, i) != 0 && (load<u64>(addresses + (i << 3)) ^ linear) >> 12 == 0) return true;
  }
  return false;
}

/** The `size` bytes or ports at `address` touch the range of breakpoint `i`, whose address is `at`. */
function touches(control: u32, i: u32, at: u64, address: u64, size: u32): bool {
  const length = lengthOf(control, i);
  const first = at & ~(length - 1);
  return address < first + length && first < address + size;
}

/** True if a data breakpoint or a watchpoint of the host is armed on the 4-KiB page. */
export function hasDataBreakpoint(linear: u64): bool {
  const dr7 = debugRegister(DR7);
  if ((dr7 & ENABLES) != 0 && armedOnPage(dr7 as u32, VCPU_BASE + Offset.DR, linear)) return true;
  const host = hostControl();
  return host != 0 && armedOnPage(host, hostAddresses(), linear);
}

/** Makes the data breakpoints that an access of the program touches pending, and stops for the host's watchpoints. */
export function matchDataBreakpoints(linear: u64, size: u32, write: bool): void {
  const host = hostControl();
  if (host != 0) matchHostWatchpoints(host, linear, size, write);
  if (!(debugRegister(DR7) & ENABLES)) return;
  for (let i: u32 = 0; i < 4; i++) {
    const kind = armedKind(debugRegister(DR7) as u32, i);
    if (kind == 0 || (kind == ON_WRITE && !write)) continue;
    meet(i, linear, size);
  }
}

function matchHostWatchpoints(control: u32, linear: u64, size: u32, write: bool): void {
  for (let i: u32 = 0; i < 4; i++) {
    const kind = armedKind(control, i);
    if (kind == 0 || (kind == ON_WRITE && !write)) continue;
    if (touches(control, i, load<u64>(hostAddresses() + (i << 3)), linear, size)) meetHostWatchpoint(i);
  }
}

/** Makes the I/O breakpoints that an access to a port touches pending. They need CR4.DE; without it R/W = 2 means nothing. */
export function matchIoBreakpoints(port: u32, size: u32): void {
  if (!(debugRegister(DR7) & ENABLES) || !(cpu.cr4 & CR4_DE)) return;
  for (let i: u32 = 0; i < 4; i++) if (enabledKind(debugRegister(DR7) as u32, i) == ON_IO) meet(i, port as u64, size);
}

/** Makes breakpoint `i` pending if the `size` bytes or ports at `address` touch its range. */
function meet(i: u32, address: u64, size: u32): void {
  if (!touches(debugRegister(DR7) as u32, i, debugRegister(i), address, size)) return;
  cpu.pendingDebug |= ((<u64>1) << i) | ENABLED_BREAKPOINT;
  cpu.attention = 1;
}
