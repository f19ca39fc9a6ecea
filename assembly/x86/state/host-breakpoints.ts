/**
 * Breakpoints and watchpoints of the host, one record a processor (src/spec/x86/state.ts). They are no debug registers: the
 * program does not see them, keeps its own, and runs as it would without them.
 *
 * An instruction breakpoint stops before its instruction, and lets it be afterwards: until the instruction has retired, also
 * if an interrupt or a fault comes first. The stack pointer tells the return to it from another call of the same code.
 */
import { HOST_BREAKPOINTS, HOST_BREAKPOINTS_SIZE } from "../../spec/layout.ts";
import * as Offset from "../../spec/host-breakpoint-offset.ts";
import { machine } from "./machine.ts";
import { cpu } from "./vcpu.ts";

/** Control word, as in DR7: L0, G0 to L3, G3. */
const ENABLES: u32 = 0xff;

function record(): usize {
  return HOST_BREAKPOINTS + machine.vcpuCurrent * HOST_BREAKPOINTS_SIZE;
}

/** Which of the four are armed, with kind and length, in the form of DR7; 0 if none. */
export function hostControl(): u32 {
  return load<u32>(record(), Offset.CONTROL);
}

/** Pointer to the four linear addresses. */
export function hostAddresses(): usize {
  return record() + Offset.ADDRESS;
}

/** One of them is of an instruction: the processor goes step by step. */
export function hostBreaksOnInstructions(): bool {
  return load<u32>(record(), Offset.STEPPING) != 0;
}

/** Watchpoint `i` was met: the processor stops after the instruction. */
export function meetHostWatchpoint(i: u32): void {
  const at = record();
  store<u32>(at, load<u32>(at, Offset.MET) | ((1 as u32) << i), Offset.MET);
  machine.stopRequest = 1;
}

/** The instruction has not retired, nor what it met. */
export function forgetHostWatchpoints(): void {
  store<u32>(record(), 0, Offset.MET);
}

/** True if a watchpoint was met; machine.stopDetail says which. */
export function takeHostWatchpoint(): bool {
  const met = load<u32>(record(), Offset.MET);
  if (met == 0) return false;
  forgetHostWatchpoints();
  report(ctz<u32>(met));
  return true;
}

function report(i: u32): void {
  machine.stopDetail = (machine.vcpuCurrent << 2) | i;
}

/** Tells one flow of control from others: the stack pointer, and root from non-root operation. */
function flow(): u64 {
  return cpu.rsp ^ ((cpu.nonRoot as u64) << 63);
}

/** Before an instruction: true if the host wants to stop there, and machine.stopDetail says for which breakpoint. */
export function meetHostBreakpoint(linear: u64): bool {
  const at = record();
  const control = load<u32>(at, Offset.CONTROL) & ENABLES;
  const here = flow();
  let passed = load<u32>(at, Offset.PASSED);
  let met: u32 = 0;
  for (let i: u32 = 0; i < 4; i++) {
    const kind = (load<u32>(at, Offset.CONTROL) >> (16 + (i << 2))) & 3;
    if (((control >> (i << 1)) & 3) == 0 || kind != 0) continue;
    const bit = (1 as u32) << i;
    const flowAt = at + (i << 3);
    const isBack = (passed & bit) != 0 && load<u64>(flowAt, Offset.FLOW) == here;
    if (load<u64>(flowAt, Offset.ADDRESS) != linear) {
      if (isBack) passed &= ~bit;
    } else if (!isBack) {
      store<u64>(flowAt, here, Offset.FLOW);
      passed |= bit;
      met |= bit;
    }
  }
  store<u32>(at, passed, Offset.PASSED);
  if (met == 0) return false;
  report(ctz<u32>(met));
  return true;
}

/** The instruction at `linear` has retired: the next time its breakpoint is met again. */
export function passHostBreakpoint(linear: u64): void {
  const at = record();
  let passed = load<u32>(at, Offset.PASSED);
  for (let i: u32 = 0; i < 4; i++) if (load<u64>(at + (i << 3), Offset.ADDRESS) == linear) passed &= ~((1 as u32) << i);
  store<u32>(at, passed, Offset.PASSED);
}
