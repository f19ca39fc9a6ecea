/** Events in real-address mode. @sdm 3B "Real-Address Mode", "Interrupt and Exception Handling" */
import { faulted, raiseGp } from "../event/fault.ts";
import { FAULT, JUMP } from "../event/outcome.ts";
import { systemLoad32 } from "../memory/access.ts";
import { AC, IF, RF, TF, getRflags, setRflags } from "../state/flags.ts";
import { CS, segmentSelector } from "../state/segment.ts";
import { cpu } from "../state/vcpu.ts";
import { changeMode } from "./change-mode.ts";
import { checkParagraphPointer, paragraphLimit } from "./code-target.ts";
import { externalBit } from "./descriptor.ts";
import { loadParagraph } from "./segment-load.ts";
import { framePointer, openCurrentFrame, pushFrame, reserveFrame, setStackPointer } from "./stack-frame.ts";

/** Pushes FLAGS, CS and IP and goes to the selector:offset that `entry` (a dword of an interrupt vector table) holds. */
export function enterVector(entry: u32, flagsImage: u64, flags: u64, returnRip: u64): i32 {
  openCurrentFrame();
  if (!reserveFrame(3, 2)) return FAULT;
  const ip = (entry & 0xffff) as u64;
  if (!checkParagraphPointer(ip, paragraphLimit())) return FAULT;
  if (!pushFrame(flagsImage, 2) || !pushFrame(segmentSelector(CS), 2) || !pushFrame(returnRip, 2)) return FAULT;
  setStackPointer(framePointer(), cpu.stackSize);
  setRflags(flags);
  loadParagraph(CS, entry >> 16);
  cpu.rip = ip;
  changeMode();
  return JUMP;
}

/** The table is where IDTR says, and no error code is pushed. */
export function deliverReal(vector: u32, returnRip: u64): i32 {
  const offset = vector << 2;
  if (offset + 3 > cpu.idtrLimit) return raiseGp((vector << 3) | 2 | externalBit());
  const entry = systemLoad32(cpu.idtrBase + offset) as u32;
  if (faulted()) return FAULT;
  const flags = getRflags();
  return enterVector(entry, flags, flags & ~(IF | TF | AC | RF), returnRip);
}
