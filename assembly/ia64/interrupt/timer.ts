/** Virtual time, ITC and the interval timer. A tick of ITC is one retired instruction, or skipped idle time. */
import { ITM, ITV } from "../../spec/ia64/control.ts";
import { requestInterrupt } from "../event/interrupt-request.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";

const NEVER: u64 = 0xffffffffffffffff;
/** ITV: masked. */
const MASKED: u64 = 0x10000;

/** Instructions retired before the one in execution. */
export function retiredNow(): u64 {
  return cpu.chunkEnd - <u64>cpu.left;
}

/** ITC as an instruction reads it. */
export function intervalTime(): u64 {
  return retiredNow() + cpu.skipped + cpu.itcOffset;
}

export function setIntervalTime(value: u64): void {
  cpu.itcOffset = value - retiredNow() - cpu.skipped;
  armTimer();
}

/** After a write of ITM or ITC: the next tick at which they are equal. */
export function armTimer(): void {
  const distance = cr(ITM) - intervalTime();
  const tick = retiredNow() + cpu.skipped + distance;
  // A match more than half the counter's range away is one that has passed.
  cpu.timerTick = distance >> 63 ? NEVER : tick;
}

/** ITC has reached ITM. */
export function timerExpired(): void {
  cpu.timerTick = NEVER;
  const itv = cr(ITV);
  if ((itv & MASKED) == 0) requestInterrupt((<u32>itv) & 0xff);
}
