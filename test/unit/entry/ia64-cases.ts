/** Entry for recorded Itanium cases: the run loop, and what a state that is written from outside needs. */
import { codeWritten, dropAllCode } from "../../../assembly/ia64/memory/code-pages.ts";
import { flushFast, setPsr } from "../../../assembly/ia64/memory/fast-tlb.ts";
import { run } from "../../../assembly/ia64/run/driver.ts";
import { currentFrameMarker, setFrameMarker } from "../../../assembly/ia64/state/frame.ts";
import { exchangeBanks, mapStatic } from "../../../assembly/ia64/state/general.ts";
import { resetFloating } from "../../../assembly/ia64/state/floating.ts";
import { physicalPredicates, setPhysicalPredicates } from "../../../assembly/ia64/state/predicate.ts";

export {
  codeWritten,
  currentFrameMarker,
  dropAllCode,
  exchangeBanks,
  flushFast,
  mapStatic,
  physicalPredicates,
  resetFloating,
  run,
  setFrameMarker,
  setPhysicalPredicates,
  setPsr,
};
