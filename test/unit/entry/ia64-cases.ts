/** Entry for recorded Itanium cases: the run loop, and what a state that is written from outside needs. */
import { BUNDLE_BYTES, SLOT_BYTES } from "../../../assembly/spec/ia64/layout.ts";
import { UNDECODED } from "../../../assembly/spec/ia64/exec-id.ts";
import { decodeBundle } from "../../../assembly/ia64/decode/bundle.ts";
import { placeOf } from "../../../assembly/ia64/decode/position.ts";
import { SLOT_EXEC, SLOT_HOT } from "../../../assembly/ia64/decode/slot.ts";
import { codeWritten, dropAllCode } from "../../../assembly/ia64/memory/code-pages.ts";
import { flushFast, setPsr } from "../../../assembly/ia64/memory/fast-tlb.ts";
import { run } from "../../../assembly/ia64/run/driver.ts";
import { enterPage } from "../../../assembly/ia64/run/fetch.ts";
import { runHot } from "../../../assembly/ia64/run/hot.ts";
import { currentFrameMarker, setFrameMarker } from "../../../assembly/ia64/state/frame.ts";
import { exchangeBanks, mapStatic } from "../../../assembly/ia64/state/general.ts";
import { resetFloating } from "../../../assembly/ia64/state/floating.ts";
import { physicalPredicates, setPhysicalPredicates } from "../../../assembly/ia64/state/predicate.ts";
import { cpu } from "../../../assembly/ia64/state/cpu.ts";

/** Place of the instruction at cpu.ip, cpu.slot, before the hot loop or a translation executes it; 0 if neither would. */
function beginHot(): usize {
  cpu.stopReason = 1;
  if (cpu.cfle || enterPage() != 0 || cpu.careful) return 0;
  const pc = placeOf(cpu.ip, cpu.slot);
  if (load<u16>(pc, SLOT_EXEC) == UNDECODED) decodeBundle(cpu.pageRecords, (<u32>pc - cpu.pageRecords) / BUNDLE_BYTES, cpu.pagePhysical);
  if (load<u16>(pc, SLOT_HOT) == 0) return 0;
  cpu.left = 1 << 20;
  cpu.hotStart = <u32>pc;
  cpu.hotFrom = 0;
  return pc;
}

/** Where it ended becomes cpu.ip, cpu.slot. False if it left the instruction to its handler. */
function endHot(start: usize, end: usize): bool {
  if (end == start && cpu.hotFrom == 0) return false;
  const offset = <u32>end - cpu.pageRecords;
  cpu.ip = cpu.pageAddress + ((<u64>(offset / BUNDLE_BYTES)) << 4);
  cpu.slot = (offset % BUNDLE_BYTES) / SLOT_BYTES;
  return true;
}

export {
  beginHot,
  codeWritten,
  currentFrameMarker,
  dropAllCode,
  endHot,
  exchangeBanks,
  flushFast,
  mapStatic,
  physicalPredicates,
  resetFloating,
  run,
  runHot,
  setFrameMarker,
  setPhysicalPredicates,
  setPsr,
};
