/**
 * Which loops are worth a translation: now and then the hot loop stops at a branch, and if it goes back, that is a loop.
 *
 * A loop that was seen often is reported to the host. What a translation does is what the hot loop does: when it comes, or whether, can
 * be seen in the time that it takes alone.
 */
import { translateLoop } from "../../host.ts";
import { LOOP_SAMPLE_ENTRIES, LOOP_SAMPLES, LOOP_SAMPLING, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";

/** Instructions between two looks: a prime, so that no loop hides between them. */
const INTERVAL: i32 = 9973;
/** Looks that find the same loop before it is reported. */
const OFTEN: u32 = 4;
/** The loop was reported. */
const REPORTED: u32 = 0xffffffff;

function isOn(): bool {
  return load<u32>(LOOP_SAMPLING) != 0;
}

/** Instructions until the next look; 0 or less: at the next branch. */
function left(): i32 {
  return load<i32>(LOOP_SAMPLING, 4);
}

function setLeft(count: i32): void {
  store<i32>(LOOP_SAMPLING, count, 4);
}

/** Instructions until the next look, at most `most`. */
export function untilSample(most: i32): i32 {
  if (!isOn()) return most;
  const count = left();
  if (count <= 0) return 1;
  return most < count ? most : count;
}

/**
 * Counts `executed` instructions of the hot loop. If it has stopped after a branch to `head`, and not for an instruction that it does
 * not know, this may be the time for a look (`head` is 0 otherwise). True if a loop was reported.
 */
export function sample(executed: i32, head: u32): bool {
  if (!isOn()) return false;
  setLeft(left() - executed);
  if (left() > 0 || head == 0) return false;
  const from = cpu.hotFrom;
  if (cpu.hotStart != head || from == 0) return false;
  setLeft(INTERVAL);
  if (from < head) return false;
  const at: usize = LOOP_SAMPLES + ((<usize>((head / SLOT_BYTES) & (LOOP_SAMPLE_ENTRIES - 1))) << 4);
  if (load<u32>(at) != head || load<u32>(at, 4) != from) {
    store<u32>(at, head);
    store<u32>(at, from, 4);
    store<u32>(at, 0, 8);
  }
  const count = load<u32>(at, 8);
  if (count == REPORTED) return false;
  store<u32>(at, count + 1 == OFTEN ? REPORTED : count + 1, 8);
  if (count + 1 != OFTEN) return false;
  translateLoop(head, from);
  return true;
}
