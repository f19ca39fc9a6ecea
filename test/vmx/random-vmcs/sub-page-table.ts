/**
 * A table for table-runner.asm about sub-page write permissions: one instruction that writes, or an event that pushes, to pages
 * that EPT makes read-only, with random vectors and tables that are not always right.
 *
 * No write touches two sub-pages: Debian's Bochs looks at the first alone.
 */
import * as Control from "../../../assembly/spec/control.ts";
import { AREAS, ENTRY_CONTROLS, EXIT_CONTROLS, isLong, isUnrestricted, type Kind } from "./guests.ts";
import { Random } from "./random.ts";
import type { Capability } from "./generator.ts";
import { baseOf, type TableCase } from "./table.ts";
import { AT, type Field } from "./world.ts";

const WRITES = [
  "88 07", "89 07", "66 89 07", "01 07", "f0 01 07", "87 07", "86 07", "0f b1 07", "0f c1 07", "aa", "ab", "a4", "a5", "50", "9c", "ff 07",
  "f7 17", "d1 27", "0f 90 07", "0f ba 2f 03", "0f c7 0f", "8f 07", "6a 01", "cd 20", "0f 0b", "8a 07", "03 07", "90",
].map((text) => text.split(" ").map((byte) => parseInt(byte, 16))); // prettier-ignore
const KINDS: readonly Kind[] = ["long", "long", "compatibility", "pae", "legacy", "protected", "real"];
/** The pages of code, stack and data, and more of them. */
const FIRST = 0x30;
const PAGES = 8;
const SUB_PAGES = 1n << 61n;
const EVEN = 0x5555555555555555n;
const RSP = 0x10;

const quads = (...values: bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values, (v) => BigInt.asUintN(64, v)).buffer);

/** An address in those pages, a multiple of 16. */
const address = (random: Random): bigint => BigInt((FIRST << 12) + random.below(PAGES << 8) * 16);

function memory(random: Random): TableCase["memory"] {
  const entries = Array.from(
    { length: PAGES },
    (_, i) => (BigInt(FIRST + i) << 12n) | random.pick([0x35n, 0x35n, 0x35n, 0x37n]) | (random.chance(85) ? SUB_PAGES : 0n),
  );
  const vectors = Array.from({ length: PAGES }, () => random.quad() & (random.chance(90) ? EVEN : ~0n));
  const tables = [0, 1, 2].map((level) => BigInt(AT.SPP + (level + 1) * 0x1000) | 1n);
  if (random.chance(25)) {
    const level = random.below(3);
    tables[level] = random.pick([
      0n,
      0xffen,
      tables[level]! ^ (1n << BigInt(random.below(12))),
      tables[level]! ^ (1n << BigInt(50 + random.below(14))),
    ]);
  }
  return [
    [AT.CODE, Uint8Array.from(random.pick(WRITES))],
    [AT.EPT_PAGES + FIRST * 8, quads(...entries)],
    ...tables.map((entry, level) => [AT.SPP + level * 0x1000, quads(entry)] as const),
    [AT.SPP_VECTORS + FIRST * 8, quads(...vectors)],
  ];
}

function fields(random: Random, kind: Kind, capability: Capability): TableCase["fields"] {
  const required = (msr: number): bigint => capability(msr) & 0xffffffffn;
  const isFree = isUnrestricted(kind);
  const writes: Partial<Record<Field, bigint | number>> = {
    ...AREAS,
    PIN_BASED_CONTROLS: required(0x48d),
    PRIMARY_CONTROLS: required(0x48e) | BigInt(Control.HLT_EXITING) | BigInt(Control.ACTIVATE_SECONDARY_CONTROLS),
    SECONDARY_CONTROLS:
      Control.ENABLE_EPT |
      (random.chance(90) ? Control.SUB_PAGE_WRITE_PERMISSIONS : 0) |
      (random.chance(50) ? Control.ENABLE_VPID : 0) |
      (isFree ? Control.UNRESTRICTED_GUEST : 0),
    EXIT_CONTROLS: required(0x48f) | BigInt(EXIT_CONTROLS) | BigInt(Control.HOST_ADDRESS_SPACE_SIZE),
    ENTRY_CONTROLS: required(0x490) | BigInt(ENTRY_CONTROLS) | BigInt(isLong(kind) ? Control.IA32E_MODE_GUEST : 0),
    EPT_POINTER: AT.EPT | random.pick([0x1e, 0x5e]),
    SPP_TABLE_POINTER: AT.SPP,
  };
  if (kind !== "real") writes.GUEST_RSP = address(random) + BigInt(RSP);
  // INT 20H, #UD, #GP with an error code.
  if (random.chance(25))
    Object.assign(writes, {
      ENTRY_INTERRUPTION_INFORMATION: random.pick([0x80000420, 0x80000306, ...(kind === "real" ? [] : [0x80000b0d])]),
      ENTRY_INSTRUCTION_LENGTH: 2,
    });
  const base = baseOf(kind);
  return (Object.entries(writes) as [Field, bigint | number][])
    .map(([name, value]) => [name, BigInt(value)] as const)
    .filter(([name, value]) => value !== base.get(name));
}

export function subPageCases(seed: number, count: number, capability: Capability): readonly TableCase[] {
  const random = new Random(`sub-pages ${seed}`);
  return Array.from({ length: count }, () => {
    const kind = random.pick(KINDS);
    const registers = Array.from({ length: 16 }, () => address(random));
    // RDX is a port.
    registers[2] = 0x84n;
    return { kind, fields: fields(random, kind, capability), memory: memory(random), registers };
  });
}
