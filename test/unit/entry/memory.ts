/** Entry for the memory tests. */
import {
  dataPointer,
  fetchPhysical,
  load16,
  load32,
  load64,
  load8,
  loadBlock,
  probe,
  store16,
  store32,
  store64,
  store8,
  storeBlock,
  systemLoad64,
  systemStore32,
} from "../../../assembly/x86/memory/access.ts";
import { translate } from "../../../assembly/x86/memory/paging.ts";
import { loadPdptes } from "../../../assembly/x86/memory/pdpte-registers.ts";
import { physLoad32, physLoad64, physStore32, physStore64, ramPointer } from "../../../assembly/x86/memory/physical.ts";
import { pop16, pop32, pop64, push16, push32, push64, segmentLinear, stackLinear } from "../../../assembly/x86/memory/segment-access.ts";
import {
  dataBreakpointsChanged,
  flushAll,
  flushAllPcids,
  flushInvept,
  flushInvpcid,
  flushInvvpid,
  flushLinear,
  flushOnVmTransition,
  ramSlotsChanged,
  updateContext,
  writeCr0Flush,
  writeCr3Flush,
  writeCr4Flush,
} from "../../../assembly/x86/memory/tlb.ts";
import { updateMode } from "../../../assembly/x86/state/mode.ts";

export {
  dataPointer,
  fetchPhysical,
  load16,
  load32,
  load64,
  load8,
  loadBlock,
  probe,
  store16,
  store32,
  store64,
  store8,
  storeBlock,
  systemLoad64,
  systemStore32,
};
export { translate, loadPdptes, physLoad32, physLoad64, physStore32, physStore64, ramPointer };
export { pop16, pop32, pop64, push16, push32, push64, segmentLinear, stackLinear };
export {
  dataBreakpointsChanged,
  flushAll,
  flushAllPcids,
  flushInvept,
  flushInvpcid,
  flushInvvpid,
  flushLinear,
  flushOnVmTransition,
  ramSlotsChanged,
  updateContext,
  writeCr0Flush,
  writeCr3Flush,
  writeCr4Flush,
  updateMode,
};
