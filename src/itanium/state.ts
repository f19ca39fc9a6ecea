/** The state of an Itanium processor in a snapshot: its bytes, and what the engine relies upon in them. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { CPU_BASE, EXCHANGE_BASE } from "../../assembly/spec/ia64/layout.ts";
import { CACHE_ENTRIES, STACKED_REGISTERS } from "../../assembly/spec/ia64/resource.ts";
import { VPD_ALIGNMENT, VPD_BYTES } from "../../assembly/spec/ia64/vpd.ts";
import { NonrootError } from "../engine/errors.ts";
import type { ItaniumInstance } from "../engine/itanium-instance.ts";

/** No VPD is active. */
export const NO_VPD = 0xffffffffffffffffn;
const ALAT_ENTRIES = 32;
const ROTATING_FLOAT = 96,
  ROTATING_PREDICATES = 48;

/** Numbers that the engine makes addresses of: the largest value of each. */
const LARGEST: readonly (readonly [name: string, offset: number, largest: number])[] = [
  ["slot", Offset.SLOT, 2],
  ["sof", Offset.SOF, STACKED_REGISTERS],
  ["sol", Offset.SOL, STACKED_REGISTERS],
  ["sor", Offset.SOR, STACKED_REGISTERS],
  ["rrbGr", Offset.RRB_GR, STACKED_REGISTERS - 1],
  ["rrbFr", Offset.RRB_FR, ROTATING_FLOAT - 1],
  ["rrbPr", Offset.RRB_PR, ROTATING_PREDICATES - 1],
  ["bottom", Offset.BOTTOM, STACKED_REGISTERS - 1],
  ["alatCount", Offset.ALAT_COUNT, ALAT_ENTRIES],
  ["alatNext", Offset.ALAT_NEXT, ALAT_ENTRIES - 1],
  ["tcNextData", Offset.TC_NEXT_DATA, CACHE_ENTRIES - 1],
  ["tcNextCode", Offset.TC_NEXT_CODE, CACHE_ENTRIES - 1],
];

/** The VPD fits into RAM at its alignment. */
export const fitsVpd = (physical: number, ramBytes: number): boolean =>
  Number.isInteger(physical) && physical >= 0 && physical % VPD_ALIGNMENT === 0 && physical + VPD_BYTES <= ramBytes;

const bytesOf = (instance: ItaniumInstance): Uint8Array => new Uint8Array(instance.memory.buffer, CPU_BASE, EXCHANGE_BASE - CPU_BASE);

/** Registers, translations, and what the engine has besides. */
export const saveState = (instance: ItaniumInstance): Uint8Array => bytesOf(instance).slice();

/** Throws if no processor with `ramBytes` of RAM can be in this state. */
export function checkState(state: Uint8Array, ramBytes: number): void {
  const fail = (field: string, value: bigint | number): never => {
    throw new NonrootError("ERR_NONROOT_SNAPSHOT", `snapshot: the state of the processor is damaged: ${field} is ${value}`);
  };
  const view = new DataView(state.buffer, state.byteOffset, state.length);
  for (const [name, offset, largest] of LARGEST) {
    const value = view.getUint32(offset, true);
    if (value > largest) fail(name, value);
  }
  const dirty = view.getInt32(Offset.DIRTY, true);
  if (Math.abs(dirty) > STACKED_REGISTERS) fail("dirty", dirty);
  const ram = view.getBigUint64(Offset.RAM_BYTES, true);
  if (ram !== BigInt(ramBytes)) fail("ramBytes", ram);
  const vpd = view.getBigUint64(Offset.VPD_PHYSICAL, true);
  if (vpd !== NO_VPD && !fitsVpd(Number(vpd), ramBytes)) fail("vpdPhysical", vpd);
}

/** RAM is that of the snapshot already. */
export function restoreState(instance: ItaniumInstance, state: Uint8Array): void {
  bytesOf(instance).set(state);
  instance.guard(() => instance.exports.stateRestored());
}
