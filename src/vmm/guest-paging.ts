/** Paging of a guest that is not on the processor: the VMCS has its registers. */
import * as Control from "../../assembly/spec/control.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import type { PagingRegisters } from "../engine/paging.ts";
import type { RootProcessor } from "./root-processor.ts";

export const guestPaging = (processor: RootProcessor): PagingRegisters => ({
  cr0: processor.low(Slot.GUEST_CR0),
  cr3: processor.field(Slot.GUEST_CR3),
  cr4: processor.low(Slot.GUEST_CR4),
  efer: processor.low(Slot.GUEST_EFER),
  rflags: processor.low(Slot.GUEST_RFLAGS),
  pdpte: (index) => processor.field(Slot.GUEST_PDPTE0 + index),
  hlat: hasHlat(processor) ? { pointer: processor.field(Slot.HLAT_POINTER), prefixSize: processor.low(Slot.HLAT_PREFIX_SIZE) } : undefined,
});

const hasHlat = (processor: RootProcessor): boolean =>
  (processor.low(Slot.PRIMARY_CONTROLS) & Control.ACTIVATE_TERTIARY_CONTROLS) !== 0 &&
  (processor.low(Slot.TERTIARY_CONTROLS) & Control.ENABLE_HLAT) !== 0;
