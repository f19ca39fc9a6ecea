/** Physical memory: RAM from address 0, the processor interrupt block, and everything else, which is the host's. */
import { mmioRead, mmioWrite } from "../../host.ts";
import { CODE_PAGES, RAM_BASE } from "../../spec/ia64/layout.ts";
import { LID } from "../../spec/ia64/control.ts";
import * as Resource from "../../spec/ia64/resource.ts";
import { requestInterrupt } from "../event/interrupt-request.ts";
import { cr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";

/** Bits of a physical address that this processor implements (Itanium 2). Bit 63 asks for uncacheable memory and is no address. */
export const PHYSICAL_BITS: u64 = Resource.PHYSICAL_BITS;
export const PHYSICAL_MASK: u64 = (1 << PHYSICAL_BITS) - 1;

/** The processor interrupt block: 1 MiB of messages, then INTA and XTP. @source Itanium SDM vol. 2 "Processor Interrupt Block" */
const INTERRUPT_BLOCK_BYTES: u64 = 0x200000;
const MESSAGES_BYTES: u64 = 0x100000;

/** Pointer to RAM at a physical address, or 0 if the `size` bytes there are not all RAM. */
export function ramPointer(address: u64, size: u64): usize {
  return address + size <= cpu.ramBytes && address < cpu.ramBytes ? RAM_BASE + <usize>address : 0;
}

/** The 4 KiB page of RAM has decoded bundles. */
export function isCodePage(page: u32): bool {
  return load<u16>(CODE_PAGES + ((<usize>page) << 1)) != 0;
}

export function readPhysical(address: u64, size: u32): u64 {
  const pointer = ramPointer(address, size);
  if (pointer != 0) {
    if (size == 8) return load<u64>(pointer);
    if (size == 4) return load<u32>(pointer);
    if (size == 2) return load<u16>(pointer);
    return load<u8>(pointer);
  }
  if (address - cpu.interruptBlock < INTERRUPT_BLOCK_BYTES) return 0;
  const low = <u32>address;
  const high = <u32>(address >> 32);
  if (size == 8) return (<u64>mmioRead(low, high, 4)) | ((<u64>mmioRead(low + 4, high, 4)) << 32);
  return mmioRead(low, high, size);
}

export function writePhysical(address: u64, size: u32, value: u64): void {
  const pointer = ramPointer(address, size);
  if (pointer != 0) {
    if (size == 8) store<u64>(pointer, value);
    else if (size == 4) store<u32>(pointer, <u32>value);
    else if (size == 2) store<u16>(pointer, <u16>value);
    else store<u8>(pointer, <u8>value);
    return;
  }
  const offset = address - cpu.interruptBlock;
  if (offset < INTERRUPT_BLOCK_BYTES) return interruptMessage(offset, size, value);
  const low = <u32>address;
  const high = <u32>(address >> 32);
  if (size == 8) {
    mmioWrite(low, high, 4, <u32>value);
    mmioWrite(low + 4, high, 4, <u32>(value >> 32));
  } else mmioWrite(low, high, size, <u32>value);
}

/** An 8-byte store to the interrupt block: address bits 19:12 and 11:4 are id and eid, data 7:0 the vector, 10:8 the delivery mode. */
function interruptMessage(offset: u64, size: u32, value: u64): void {
  if (size != 8 || offset >= MESSAGES_BYTES) return;
  const target = (offset >> 4) & 0xffff;
  const lid = cr(LID);
  if (target != (((lid >> 24) & 0xff) << 8) + ((lid >> 16) & 0xff)) return;
  const mode = (<u32>(value >> 8)) & 7;
  if (mode == 0) requestInterrupt((<u32>value) & 0xff);
  else if (mode == 4) requestInterrupt(2);
  else if (mode == 7) requestInterrupt(0);
}
