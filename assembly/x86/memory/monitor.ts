/**
 * The address range that MONITOR arms and MWAIT waits on: one line of 64 bytes of RAM.
 *
 * To the store path it is one more decoded block of its page (code-pages.ts), whose "code" is the line: a store that
 * touches it, by the processor, a device or the host, ends the block, and with it the monitoring. Nothing else costs
 * anything.
 *
 * @sdm 3A "MONITOR/MWAIT Address Range Determination"
 */
import { MONITOR_BLOCK } from "../../spec/vcpu-offset.ts";
import { PAGE_TABLE, VCPU_BASE } from "../../spec/layout.ts";
import { cpu } from "../state/vcpu.ts";
import { accessOfClass } from "./access-rights.ts";
import { BLOCK_HEADER, codePageAdded, pageHasCode } from "./code-pages.ts";
import { translate } from "./paging.ts";
import { isInterceptedPage, ramPageOf, ramPointer } from "./physical.ts";

/** Bytes; CPUID leaf 5 says the same. */
const LINE: u32 = 64;
const HEADER: usize = VCPU_BASE + MONITOR_BLOCK;
const BLOCK: u32 = VCPU_BASE + MONITOR_BLOCK + BLOCK_HEADER;
/** Offsets in the header of a block. */
const NEXT_ON_PAGE: u32 = 16;
const PAGE: u32 = 24;
const BYTES: u32 = 28;

/** True from MONITOR until a store to the line, or until something else ends the wait. */
export function monitorIsArmed(): bool {
  return cpu.monitorLine != 0 && load<u64>(HEADER) == (cpu.monitorLine as u64);
}

/** MONITOR of a linear address that can be read. Nothing but RAM can be monitored. */
export function armMonitor(linear: u64): void {
  clearMonitor();
  const ctx = cpu.ctxAddress;
  const physical = translate(linear, accessOfClass(ctx), ctx);
  if (isInterceptedPage(physical)) return;
  const pointer = ramPointer(physical);
  if (pointer == 0) return;
  cpu.monitorLine = (pointer as u32) & ~(LINE - 1);
  store<u64>(HEADER, cpu.monitorLine as u64);
  store<u32>(HEADER, LINE, BYTES);
  store<u32>(HEADER, ramPageOf(pointer), PAGE);
  link();
}

/** Puts the line among the blocks of its page. */
function link(): void {
  const ramPage = load<u32>(HEADER, PAGE);
  const head = PAGE_TABLE + (ramPage << 2);
  const isFirst = !pageHasCode(ramPage);
  store<u32>(HEADER, load<u32>(head), NEXT_ON_PAGE);
  store<u32>(head, BLOCK);
  if (isFirst) codePageAdded(ramPage);
}

/** Whatever ends or prevents the wait besides a store: event delivery, VM entry, VM exit, INIT. */
export function clearMonitor(): void {
  if (monitorIsArmed()) {
    let at: u32 = PAGE_TABLE + (load<u32>(HEADER, PAGE) << 2);
    while (load<u32>(at) != BLOCK) at = load<u32>(at) - BLOCK_HEADER + NEXT_ON_PAGE;
    store<u32>(at, load<u32>(HEADER, NEXT_ON_PAGE));
  }
  cpu.monitorLine = 0;
}

/** The lists of blocks were emptied: an armed line must still be found. */
export function keepMonitor(): void {
  if (monitorIsArmed()) link();
}
