/**
 * The A20 gate of a guest. In VMX operation the processor is never in A20M mode, so the VMM does by EPT what the gate's line does to a
 * processor outside: while the gate is off, an address with bit 20 set leads where it leads without.
 *
 * @sdm 3C "Restrictions on VMX Operation"
 */
import type { PhysicalAddress } from "../engine/types.ts";
import type { RamSlot } from "../machine/memory-layout.ts";
import { RIGHTS, type EptTables } from "./ept.ts";

/** Address bit 20. */
const A20 = 0x100000;

export class A20Gate {
  readonly #ept: Pick<EptTables, "map" | "unmap">;
  readonly #slots: readonly RamSlot[];
  readonly #isOn: () => boolean;
  /** Addresses of MiB with bit 20 set, that are RAM or lead to RAM without the bit. */
  readonly #odd: readonly PhysicalAddress[];

  /** `slots`: the guest's RAM, mapped to itself. `isOn`: what the line says. */
  constructor(ept: Pick<EptTables, "map" | "unmap">, slots: readonly RamSlot[], isOn: () => boolean) {
    this.#ept = ept;
    this.#slots = slots;
    this.#isOn = isOn;
    const odd = new Set<PhysicalAddress>();
    for (const { start, end } of slots) for (let at = Math.floor(start / A20); at * A20 < end; at++) odd.add((at - (at % 2) + 1) * A20);
    this.#odd = [...odd];
  }

  /** Where a guest-physical address leads. */
  target(gpa: PhysicalAddress): PhysicalAddress {
    return this.#isOn() || Math.floor(gpa / A20) % 2 === 0 ? gpa : gpa - A20;
  }

  /** The line has changed: the caller drops what the processor has cached of the mappings. */
  changed(): void {
    const isOn = this.#isOn();
    for (const odd of this.#odd) {
      const even = odd - A20;
      // Off, the page of 2 MiB falls into small ones: both halves are mapped anew.
      this.#mapRam(even, isOn ? 2 * A20 : A20, 0, !isOn);
      if (isOn) this.#forEachGap(odd, (start, end) => this.#ept.unmap(start, end - start));
      else {
        this.#mapRam(even, A20, A20, true);
        this.#forEachGap(even, (start, end) => this.#ept.unmap(start + A20, end - start));
      }
    }
  }

  /** RAM in `size` bytes from `start` on, `distance` behind itself. */
  #mapRam(start: PhysicalAddress, size: number, distance: number, small: boolean): void {
    for (const slot of this.#slots) {
      const from = Math.max(slot.start, start);
      const to = Math.min(slot.end, start + size);
      if (from < to) this.#ept.map(from + distance, from, to - from, RIGHTS.rwx, small);
    }
  }

  /** Ranges of the MiB at `start` that are not RAM. */
  #forEachGap(start: PhysicalAddress, visit: (start: PhysicalAddress, end: PhysicalAddress) => void): void {
    let at = start;
    for (const slot of [...this.#slots].sort((a, b) => a.start - b.start)) {
      if (slot.end <= at || slot.start >= start + A20) continue;
      if (slot.start > at) visit(at, slot.start);
      at = slot.end;
    }
    if (at < start + A20) visit(at, start + A20);
  }
}
