/**
 * The advanced load address table: which advanced loads no store has overtaken yet.
 *
 * 32 entries of 24 bytes: the address of the register in linear memory (0: free), the virtual address, and its size. Registers are
 * known by their physical place, so that an entry survives calls. An entry may vanish at any time; a store removes every entry it
 * touches, by virtual address as the processor's own stores are, and context switches empty the table (invala).
 *
 * @source Itanium SDM vol. 1 "Advanced Load Address Table (ALAT)"
 */
import { ALAT } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";

const ENTRIES: u32 = 32;
const BYTES: usize = 24;

function entryAt(i: u32): usize {
  return CPU_BASE + ALAT + <usize>i * BYTES;
}

function find(register: usize): usize {
  if (cpu.alatCount == 0) return 0;
  for (let i: u32 = 0; i < ENTRIES; i++) if (load<u64>(entryAt(i)) == <u64>register) return entryAt(i);
  return 0;
}

function free(entry: usize): void {
  store<u64>(entry, 0);
  cpu.alatCount--;
}

/** Makes an entry for an advanced load into the register at `register`. */
export function alatEnter(register: usize, address: u64, size: u32): void {
  let entry = find(register);
  if (entry == 0) {
    entry = entryAt(cpu.alatNext);
    cpu.alatNext = (cpu.alatNext + 1) % ENTRIES;
    if (load<u64>(entry) == 0) cpu.alatCount++;
    store<u64>(entry, register);
  }
  store<u64>(entry, address, 8);
  store<u64>(entry, size, 16);
}

/** A check: true if the entry is still there. `clear` removes it then. */
export function alatCheck(register: usize, clear: bool): bool {
  const entry = find(register);
  if (entry == 0) return false;
  if (clear) free(entry);
  return true;
}

export function alatForget(register: usize): void {
  const entry = find(register);
  if (entry != 0) free(entry);
}

/** A store: entries whose bytes it touches are gone. */
export function alatStore(address: u64, size: u32): void {
  if (cpu.alatCount == 0) return;
  for (let i: u32 = 0; i < ENTRIES; i++) {
    const entry = entryAt(i);
    if (load<u64>(entry) == 0) continue;
    const start = load<u64>(entry, 8);
    if (address < start + load<u64>(entry, 16) && start < address + <u64>size) free(entry);
  }
}

/** invala, and everything after which addresses may mean something else. */
export function alatEmpty(): void {
  if (cpu.alatCount == 0) return;
  for (let i: u32 = 0; i < ENTRIES; i++) store<u64>(entryAt(i), 0);
  cpu.alatCount = 0;
}
