/** The driver: events between instructions, fetch, the hot loop, delivery. */
import { IBR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import * as Psr from "../../spec/ia64/psr.ts";
import * as Stop from "../../spec/ia64/stop.ts";
import * as Vector from "../../spec/ia64/vector.ts";
import { raiseTrap, WRITES_IFA } from "../event/fault.ts";
import { FAULT, RESUME } from "../event/outcome.ts";
import { deliver, deliverInterrupt } from "../interrupt/delivery.ts";
import { interruptDeliverable } from "../interrupt/external.ts";
import { timerExpired } from "../interrupt/timer.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { failCode } from "../memory/miss.ts";
import { completeFrame } from "../rse/backing-store.ts";
import { cpu } from "../state/cpu.ts";
import { natsPresent } from "../state/general.ts";
import { virtualInterruptPending } from "../virtual/vpd.ts";
import { execute } from "./execute.ts";
import { enterPage, FETCH_STOP } from "./fetch.ts";

/** Instructions between two looks at events, at most. */
const CHUNK: u64 = 1 << 20;
/** The same while a register has a NaT: the hot loop waits for its end. */
const CHUNK_WITH_NATS: u64 = 4096;
/** Bits of PSR that last one instruction. */
const ONE_SHOT: u64 =
  ((1 as u64) << (Psr.ID as u64)) |
  ((1 as u64) << (Psr.DA as u64)) |
  ((1 as u64) << (Psr.DD as u64)) |
  ((1 as u64) << (Psr.IA as u64)) |
  ((1 as u64) << (Psr.ED as u64));
/** ISR codes of traps that may come together. @source Itanium SDM vol. 2 "Interruption Status Register", trap codes */
const TRAP_TAKEN_BRANCH: u64 = 4;
const TRAP_SINGLE_STEP: u64 = 8;

/** Runs until there is a reason to stop (spec/ia64/stop.ts); the reason is also in cpu.stopReason. */
export function run(): u32 {
  cpu.stopReason = 0;
  // The host may have written registers.
  cpu.nats = 1;
  while (cpu.stopReason == 0) {
    look();
    if (cpu.stopReason != 0) break;
    if (cpu.cfle && !completeFrame()) {
      deliverFault();
      continue;
    }
    const fetched = enterPage();
    if (fetched == FETCH_STOP) break;
    if (fetched != 0) deliverFault();
    else if (cpu.careful) stepCarefully();
    else {
      const chunk = chunkLength();
      if (step(<i32>chunk) == FAULT) deliverFault();
    }
  }
  return cpu.stopReason;
}

/** Executes and counts. */
function step(count: i32): i32 {
  cpu.chunkEnd = cpu.retired + <u64>count;
  const outcome = execute(count);
  cpu.retired = cpu.chunkEnd - <u64>cpu.left;
  cpu.chunkEnd = cpu.retired;
  cpu.left = 0;
  return outcome;
}

/** A trap's slot is that of its cause; a fault's is where it returns to. */
function deliverFault(): void {
  if (cpu.hostVmm && cpu.faultVector == Vector.VIRTUALIZATION) {
    cpu.stopReason = Stop.VIRTUALIZATION;
    cpu.stopDetail = cpu.faultCause;
    return;
  }
  // A delivery takes a tick: an interruption whose handler faults at once must not run for ever.
  cpu.retired++;
  deliver(cpu.faultIsTrap ? cpu.branchSlot : cpu.slot);
}

/** Events before the next instruction. */
function look(): void {
  for (;;) {
    if (cpu.stopRequest) {
      cpu.stopRequest = 0;
      cpu.stopReason = Stop.REQUEST;
      return;
    }
    const now = cpu.retired + cpu.skipped;
    if (now >= cpu.timerTick) timerExpired();
    cpu.eventsPending = 0;
    if (cpu.nats) cpu.nats = natsPresent() ? 1 : 0;
    const pending = interruptDeliverable();
    if (cpu.halted && pending) cpu.halted = 0;
    if (pending && (cpu.psr >> Psr.I) & 1) deliverInterrupt(Vector.EXTERNAL_INTERRUPT);
    else if (virtualInterruptPending()) {
      if (cpu.hostVmm) {
        cpu.stopReason = Stop.VIRTUALIZATION;
        cpu.stopDetail = 0;
        return;
      }
      deliverInterrupt(Vector.VIRTUAL_EXTERNAL_INTERRUPT);
    }
    if (cpu.retired >= cpu.limit) cpu.stopReason = Stop.BUDGET;
    else if (now >= cpu.hostDeadline) cpu.stopReason = Stop.DEADLINE;
    if (cpu.stopReason != 0 || !cpu.halted) return;
    // Idle until the timer, if nothing of the host comes first.
    if (cpu.timerTick > cpu.hostDeadline || cpu.timerTick == 0xffffffffffffffff) {
      cpu.stopReason = Stop.HALTED;
      return;
    }
    cpu.skipped += cpu.timerTick - now;
  }
}

function chunkLength(): u64 {
  const now = cpu.retired + cpu.skipped;
  let length = cpu.limit - cpu.retired;
  if (cpu.hostDeadline - now < length) length = cpu.hostDeadline - now;
  if (cpu.timerTick - now < length) length = cpu.timerTick - now;
  const most = cpu.nats ? CHUNK_WITH_NATS : CHUNK;
  return length < most ? length : most;
}

/** An instruction breakpoint covers the bundle. */
function instructionBreakpoint(ip: u64): bool {
  for (let i: usize = 0; i < 8; i += 2) {
    const at: usize = CPU_BASE + IBR + (i << 3);
    const control = load<u64>(at, 8);
    if (control >> 63 == 0 || ((control >> 56) & ((<u64>1) << (<u64>cpu.cpl))) == 0) continue;
    const mask = (control & 0xffffffffffffff) | 0xff00000000000000;
    if ((ip & mask) == (load<u64>(at) & mask & ~(15 as u64))) return true;
  }
  return false;
}

/** One instruction with everything PSR can ask for around it. */
function stepCarefully(): void {
  const psr = cpu.psr;
  const slot = cpu.slot;
  if ((psr >> Psr.DB) & 1 && ((psr >> Psr.ID) & 1) == 0 && instructionBreakpoint(cpu.ip)) {
    failCode(Vector.DEBUG, cpu.ip, WRITES_IFA);
    deliver(slot);
    return;
  }
  const from = cpu.branchFrom;
  const to = cpu.branchTo;
  cpu.branchTo = 1;
  const before = cpu.retired;
  const outcome = step(1);
  const retired = cpu.retired != before;
  const branched = cpu.branchTo != 1;
  if (!branched) {
    cpu.branchFrom = from;
    cpu.branchTo = to;
  }
  if (retired && outcome != RESUME) {
    // rfi brings one-shot bits: they are for the instruction after it.
    setPsr(cpu.psr & ~ONE_SHOT);
  }
  if (outcome == FAULT) {
    deliverFault();
    return;
  }
  if (!retired || outcome == RESUME) return;
  let code: u64 = 0;
  if (branched && (psr >> Psr.TB) & 1) code |= TRAP_TAKEN_BRANCH;
  if ((psr >> Psr.SS) & 1) code |= TRAP_SINGLE_STEP;
  if (code != 0) {
    raiseTrap(code & TRAP_TAKEN_BRANCH ? Vector.TAKEN_BRANCH : Vector.SINGLE_STEP, code);
    deliver(slot);
  }
}
