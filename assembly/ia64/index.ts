/** The exports of dist/ia64.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { frameMarker, interrupt, ramWritten, reset, setCurrentFrameMarker, stateWritten } from "./run/control.ts";
import { run } from "./run/driver.ts";
import { grAddress } from "./state/general.ts";
import { physicalPredicates, setPhysicalPredicates } from "./state/predicate.ts";

export {
  frameMarker,
  grAddress,
  interrupt,
  physicalPredicates,
  ramWritten,
  reset,
  run,
  setCurrentFrameMarker,
  setPhysicalPredicates,
  stateWritten,
};
