/** General registers: r0..r31, the register stack and the map from one to the other. */
import { GR, GR_MAP, OTHER_BANK, STACKED } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, STACKED_ADDRESSES } from "../../spec/ia64/layout.ts";
import * as Resource from "../../spec/ia64/resource.ts";
import { cpu } from "./cpu.ts";

/** Address of r0: a target with this address is r0, or outside the frame: an Illegal Operation. */
export const GR_ZERO: usize = CPU_BASE + GR;
/** Physical stacked registers. The manual asks for at least 96. */
export const STACKED_REGISTERS: u32 = Resource.STACKED_REGISTERS;
const MAP: usize = CPU_BASE + GR_MAP;
/** Addresses of the physical stacked registers from 0 on, twice and 8 more: frames wrap. */
const ADDRESSES: usize = STACKED_ADDRESSES;

/** Address of a general register in the current frame: value, and 8 bytes on its NaT. */
export function grAddress(r: u32): usize {
  return load<u16>(MAP + ((<usize>r) << 1));
}

export function gr(r: u32): u64 {
  return load<u64>(load<u16>(MAP + ((<usize>r) << 1)));
}

export function grNat(r: u32): u64 {
  return load<u64>(load<u16>(MAP + ((<usize>r) << 1)), 8);
}

/** Writes a register whose address is known to be a legal target. */
export function setGrAt(address: usize, value: u64, nat: u64): void {
  store<u64>(address, value);
  store<u64>(address, nat, 8);
  if (nat) cpu.nats = 1;
}

/** Address of physical stacked register n, 0..95. */
export function stackedAddress(n: u32): usize {
  return CPU_BASE + STACKED + ((<usize>n) << 4);
}

/** Physical number of the register `distance` above (or, wrapped, below) r32. */
export function physical(distance: i32): u32 {
  const n = <i32>cpu.bottom + distance;
  return <u32>((n % <i32>STACKED_REGISTERS) + <i32>STACKED_REGISTERS) % STACKED_REGISTERS;
}

/** Recomputes the map after a change of the frame or its rotation. */
export function mapFrame(): void {
  const sof = cpu.sof;
  const sor = cpu.sor;
  const bottom = cpu.bottom;
  const base: u32 = <u32>(CPU_BASE + STACKED);
  let at: usize = MAP + 64;
  let i: u32 = 0;
  if (sor != 0) {
    for (; i < sor; i++) {
      let n = i + cpu.rrbGr;
      if (n >= sor) n -= sor;
      n += bottom;
      if (n >= STACKED_REGISTERS) n -= STACKED_REGISTERS;
      store<u16>(at, <u16>(base + (n << 4)));
      at += 2;
    }
  }
  // The rest in rows of eight; what a row writes above the frame goes with what the frame before had there.
  for (; i < sof; i += 8) {
    v128.store(at, v128.load(ADDRESSES + ((<usize>(bottom + i)) << 1)));
    at += 16;
  }
  // Above the frame there are no registers.
  const end: usize = MAP + 256;
  for (at = MAP + 64 + ((<usize>sof) << 1); at < end && load<u16>(at) != <u16>GR_ZERO; at += 2) store<u16>(at, <u16>GR_ZERO);
}

/** Map of the registers that are not stacked, and addresses of those that are: once, at reset. */
export function mapStatic(): void {
  for (let n: u32 = 0; n < 2 * STACKED_REGISTERS + 8; n++)
    store<u16>(ADDRESSES + ((<usize>n) << 1), <u16>stackedAddress(n % STACKED_REGISTERS));
  for (let r: u32 = 0; r < 32; r++) store<u16>(MAP + ((<usize>r) << 1), <u16>(GR_ZERO + ((<usize>r) << 4)));
}

/** Exchanges r16..r31 with the other bank. The caller changes PSR.bn. */
export function exchangeBanks(): void {
  const here: usize = CPU_BASE + GR + 256;
  const there: usize = CPU_BASE + OTHER_BANK;
  for (let i: usize = 0; i < 256; i += 8) {
    const value = load<u64>(here + i);
    store<u64>(here + i, load<u64>(there + i));
    store<u64>(there + i, value);
  }
}

/** Whether any general register, in the frame or not, has a NaT. */
export function natsPresent(): bool {
  let nats: u64 = 0;
  for (let i: usize = 0; i < 32; i++) nats |= load<u64>(GR_ZERO + (i << 4), 8);
  for (let i: usize = 0; i < 16; i++) nats |= load<u64>(CPU_BASE + OTHER_BANK + (i << 4), 8);
  for (let n: u32 = 0; n < STACKED_REGISTERS; n++) nats |= load<u64>(stackedAddress(n), 8);
  return nats != 0;
}
