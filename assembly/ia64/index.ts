/** The exports of dist/ia64.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { ABI } from "../spec/ia64/abi.ts";
import { intervalTime } from "./interrupt/timer.ts";
import {
  codeAddress,
  firmwareAddress,
  frameMarker,
  interrupt,
  physicalAddress,
  ramWritten,
  reflectBreak,
  reset,
  setCurrentFrameMarker,
  stateRestored,
  stateWritten,
} from "./run/control.ts";
import { run } from "./run/driver.ts";
import { frAddress } from "./state/floating.ts";
import { grAddress } from "./state/general.ts";
import { physicalPredicates, setPhysicalPredicates } from "./state/predicate.ts";

export {
  ABI,
  codeAddress,
  firmwareAddress,
  frAddress,
  frameMarker,
  grAddress,
  interrupt,
  intervalTime,
  physicalAddress,
  physicalPredicates,
  ramWritten,
  reflectBreak,
  reset,
  run,
  setCurrentFrameMarker,
  setPhysicalPredicates,
  stateRestored,
  stateWritten,
};
