/** The state of an Itanium processor in a snapshot: its bytes, and what the engine relies upon in them. */
import * as Ar from "../../assembly/spec/ia64/application.ts";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { CPU_BASE, EXCHANGE_BASE } from "../../assembly/spec/ia64/layout.ts";
import { CACHE_ENTRIES, STACKED_REGISTERS } from "../../assembly/spec/ia64/resource.ts";
import { VPD_ALIGNMENT, VPD_BYTES } from "../../assembly/spec/ia64/vpd.ts";
import type { ItaniumInstance } from "../engine/itanium-instance.ts";
import { damaged } from "../snapshot/container.ts";

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

/** What follows from the rest, and what concerns the run that has ended, or the host. */
const LEFT_OUT: readonly (readonly [offset: number, length: number])[] = [
  [Offset.GR_MAP, 256],
  [Offset.PAGE_ADDRESS, 8],
  [Offset.PAGE_PHYSICAL, 8],
  [Offset.PAGE_RECORDS, 4],
  [Offset.CODE_ATTRIBUTES, 4],
  [Offset.LIMIT, 8],
  [Offset.HOST_DEADLINE, 8],
  [Offset.HOT_START, 4],
  [Offset.HOT_FROM, 4],
  [Offset.STOP_REASON, 4],
  [Offset.STOP_DETAIL, 4],
  [Offset.STOP_REQUEST, 4],
  [Offset.FAST_GENERATION, 4],
  [Offset.FAST_CONTEXT, 4],
  [Offset.CODE_CONTEXT, 4],
  [Offset.BUNDLE_PAGES_USED, 4],
  [Offset.CODE_CHANGED, 4],
  [Offset.WATCHED, 4],
  [Offset.LOGGED, 4],
];

const bytesOf = (instance: ItaniumInstance): Uint8Array => new Uint8Array(instance.memory.buffer, CPU_BASE, EXCHANGE_BASE - CPU_BASE);

/** Registers, translations, and what the engine has besides. Equal states give equal bytes. */
export function saveState(instance: ItaniumInstance): Uint8Array {
  const state = bytesOf(instance).slice();
  const view = new DataView(state.buffer);
  for (const [offset, length] of LEFT_OUT) state.fill(0, offset, offset + length);
  // Between two runs: time stands at what has retired, and whoever looks at NaTs and events looks again.
  view.setBigUint64(Offset.CHUNK_END, view.getBigUint64(Offset.RETIRED, true), true);
  view.setInt32(Offset.LEFT, 0, true);
  view.setUint32(Offset.NATS, 1, true);
  view.setUint32(Offset.EVENTS_PENDING, 1, true);
  return state;
}

/** Registers that a backing store has between two addresses, NaT collections between them. */
function registersBetween(low: bigint, high: bigint): bigint {
  const slots = (high - low) >> 3n;
  return slots - (((low >> 3n) & 63n) + slots) / 64n;
}

/** Throws if no processor with `ramBytes` of RAM can be in this state. */
export function checkState(state: Uint8Array, ramBytes: number): void {
  const fail = (field: string, value: bigint | number): never => {
    throw damaged(`its part "state" is damaged: ${field} is ${value}`);
  };
  const view = new DataView(state.buffer, state.byteOffset, state.length);
  for (const [name, offset, largest] of LARGEST) {
    const value = view.getUint32(offset, true);
    if (value > largest) fail(name, value);
  }
  const dirty = view.getInt32(Offset.DIRTY, true);
  if (Math.abs(dirty) > STACKED_REGISTERS) fail("dirty", dirty);
  const word = (offset: number): bigint => view.getBigUint64(offset, true);
  // As many registers as are dirty lie between BSPSTORE and BSP; or, of an incomplete frame, between BSP and BSPSTORE.
  const [store, top] = [word(Offset.AR + 8 * Ar.BSPSTORE), word(Offset.AR + 8 * Ar.BSP)];
  const [low, high] = dirty >= 0 ? [store, top] : [top, store];
  if (store % 8n !== 0n || top % 8n !== 0n || high < low || registersBetween(low, high) !== BigInt(Math.abs(dirty)))
    fail("bspstore", store);
  const [sof, sol, sor, rrb] = [Offset.SOF, Offset.SOL, Offset.SOR, Offset.RRB_GR].map((offset) => view.getUint32(offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (sol > sof) fail("sol", sol);
  if (sor > sof || sor % 8 !== 0) fail("sor", sor);
  if (rrb !== 0 && rrb >= sor) fail("rrbGr", rrb);
  const [retired, skipped] = [word(Offset.RETIRED), word(Offset.SKIPPED)];
  if (retired + skipped > BigInt(Number.MAX_SAFE_INTEGER)) fail("retired", retired);
  if (word(Offset.CHUNK_END) !== retired || view.getInt32(Offset.LEFT, true) !== 0) fail("chunkEnd", word(Offset.CHUNK_END));
  const ram = view.getBigUint64(Offset.RAM_BYTES, true);
  if (ram !== BigInt(ramBytes)) fail("ramBytes", ram);
  const vpd = view.getBigUint64(Offset.VPD_PHYSICAL, true);
  if (vpd !== NO_VPD && !fitsVpd(Number(vpd), ramBytes)) fail("vpdPhysical", vpd);
}

/** Length of a state. */
export const STATE_BYTES = EXCHANGE_BASE - CPU_BASE;

/** RAM is that of the snapshot already. */
export function restoreState(instance: ItaniumInstance, state: Uint8Array): void {
  bytesOf(instance).set(state);
  instance.guard(() => instance.exports.stateRestored());
}
