/**
 * The register stack and its backing store.
 *
 * Registers are stored only when their place is needed and loaded when they are: the RSE is always lazy. `cpu.dirty` counts the
 * registers between BSPSTORE and BSP; it is negative while registers of the current frame are still in memory only.
 *
 * @source Itanium SDM vol. 2 "Register Stack Engine"
 */
import { BSP, BSPSTORE, RNAT, RSC } from "../../spec/ia64/application.ts";
import { loadAt, READ, REGISTER_STACK, storeAt, WRITE } from "../memory/access.ts";
import { ar, setAr } from "../state/application.ts";
import { cpu } from "../state/cpu.ts";
import { physical, STACKED_REGISTERS, stackedAddress } from "../state/general.ts";

/** Where `count` more registers end, NaT collections between them. */
export function above(address: u64, count: u32): u64 {
  const slot = (address >> 3) & 63;
  return address + ((<u64>count + (slot + <u64>count) / 63) << 3);
}

/** Where the `count` registers below an address begin. */
export function below(address: u64, count: u32): u64 {
  if (count == 0) return address;
  const slot = (address >> 3) & 63;
  return address - ((<u64>count + (62 - slot + <u64>count) / 63) << 3);
}

/** Registers between two addresses. */
export function registersBetween(low: u64, high: u64): u32 {
  const slots = (high - low) >> 3;
  return <u32>(slots - (((low >> 3) & 63) + slots) / 64);
}

function bigEndian(): bool {
  return ((ar(RSC) >> 4) & 1) != 0;
}

function level(): u32 {
  return (<u32>(ar(RSC) >> 2)) & 3;
}

/** Stores the oldest dirty register, and the NaT collection before it if its turn has come. False: the store failed. */
export function storeRegister(): bool {
  let at = ar(BSPSTORE);
  if (((at >> 3) & 63) == 63) {
    if (!storeAt(at, 8, ar(RNAT), WRITE | REGISTER_STACK, level(), bigEndian())) return false;
    setAr(RNAT, 0);
    at += 8;
    setAr(BSPSTORE, at);
  }
  const register = stackedAddress(physical(-cpu.dirty));
  if (!storeAt(at, 8, load<u64>(register), WRITE | REGISTER_STACK, level(), bigEndian())) return false;
  const bit = (<u64>1) << ((at >> 3) & 63);
  setAr(RNAT, load<u64>(register, 8) ? ar(RNAT) | bit : ar(RNAT) & ~bit);
  cpu.dirty--;
  setAr(BSPSTORE, at + 8);
  return true;
}

/** Loads the NaT collection below BSPSTORE. False: the load failed. */
export function loadCollection(): bool {
  const at = ar(BSPSTORE) - 8;
  const collection = loadAt(at, 8, READ | REGISTER_STACK, level(), bigEndian());
  if (cpu.failed) return false;
  setAr(RNAT, collection & 0x7fffffffffffffff);
  setAr(BSPSTORE, at);
  return true;
}

/** Loads the register below BSPSTORE, and the NaT collection that is in the way. False: a load failed. */
export function loadRegister(): bool {
  let at = ar(BSPSTORE) - 8;
  if (((at >> 3) & 63) == 63) {
    if (!loadCollection()) return false;
    at -= 8;
  }
  const value = loadAt(at, 8, READ | REGISTER_STACK, level(), bigEndian());
  if (cpu.failed) return false;
  const register = stackedAddress(physical(-cpu.dirty - 1));
  store<u64>(register, value);
  const nat = (ar(RNAT) >> ((at >> 3) & 63)) & 1;
  store<u64>(register, nat, 8);
  if (nat) cpu.nats = 1;
  cpu.dirty++;
  setAr(BSPSTORE, at);
  return true;
}

/** Stores dirty registers until the frame of `sof` registers has room. False: a store failed; what was stored stays so. */
export function makeRoom(sof: u32): bool {
  cpu.failed = 0;
  while (cpu.dirty + <i32>sof > <i32>STACKED_REGISTERS) if (!storeRegister()) return false;
  return true;
}

/** Mandatory loads of an incomplete frame. False: a load failed, the frame stays incomplete. */
export function completeFrame(): bool {
  cpu.failed = 0;
  while (cpu.dirty < 0) if (!loadRegister()) return false;
  cpu.cfle = 0;
  return true;
}

/** Stores all dirty registers (flushrs). False: a store failed. */
export function flushRegisters(): bool {
  cpu.failed = 0;
  while (cpu.dirty > 0) if (!storeRegister()) return false;
  // A NaT collection is due when BSPSTORE stands on its slot and BSP beyond it.
  const at = ar(BSPSTORE);
  if (at != ar(BSP) && ((at >> 3) & 63) == 63) {
    if (!storeAt(at, 8, ar(RNAT), WRITE | REGISTER_STACK, level(), bigEndian())) return false;
    setAr(RNAT, 0);
    setAr(BSPSTORE, at + 8);
  }
  return true;
}

/** Moves r32 up by `count` registers, which become dirty: br.call and cover. */
export function preserve(count: u32): void {
  cpu.bottom = (cpu.bottom + count) % STACKED_REGISTERS;
  cpu.dirty += <i32>count;
  setAr(BSP, above(ar(BSP), count));
}

/** Moves r32 down by `count` registers; those that are in memory only are loaded before the next instruction. */
export function restore(count: u32): void {
  cpu.bottom = physical(-(<i32>count));
  cpu.dirty -= <i32>count;
  setAr(BSP, below(ar(BSP), count));
  if (cpu.dirty < 0) cpu.cfle = 1;
}
