/**
 * The tables of firmware in guest memory: EFI's system table with what it points to, SAL's system table, boot parameters.
 *
 * @source UEFI "EFI System Table"; Itanium SAL Specification "SAL System Table"; Linux arch/ia64 "boot_param"
 */
import { BUNDLE_BYTES } from "./code.ts";
import { EFI_SERVICES, EFI_SLOTS, type EfiService } from "./efi.ts";
import { FIRMWARE } from "./layout.ts";
import { DESCRIPTOR_BYTES, DESCRIPTOR_VERSION } from "./memory-map.ts";

/** Where each table is. */
const at = (offset: number): number => FIRMWARE.tables + offset;
export const TABLE = {
  bootParameters: at(0),
  systemTable: at(0x100),
  runtime: at(0x200),
  boot: at(0x300),
  console: at(0x500),
  configuration: at(0x600),
  functions: at(0x700),
  sal: at(0xc00),
  vendor: at(0xe00),
  memoryMap: at(0x1000),
  commandLine: at(0x3000),
  end: at(0x4000),
} as const;
/** SAL_PROC, and the entries of EFI's services: bundles in SAL's page. */
export const SAL_PROC = FIRMWARE.sal + BUNDLE_BYTES;
const EFI_ENTRIES = FIRMWARE.sal + 0x100;
export const efiEntry = (service: number): number => EFI_ENTRIES + service * BUNDLE_BYTES;

const SYSTEM_TABLE_SIGNATURE = 0x5453595320494249n;
const BOOT_SERVICES_SIGNATURE = 0x56524553544f4f42n;
const RUNTIME_SERVICES_SIGNATURE = 0x56524553544e5552n;
/** EFI 1.10. */
const REVISION = 0x0001000a;
const HEADER_BYTES = 24;
const POINTER_BYTES = 8;
/** SAL_SYSTEM_TABLE_GUID, as it lies in memory. */
const SAL_GUID = [0x32, 0x2d, 0x9d, 0xeb, 0x88, 0x2d, 0xd3, 0x11, 0x9a, 0x16, 0x00, 0x90, 0x27, 0x3f, 0xc1, 0x4d];
const VENDOR = "nonroot";

/** CRC-32 of IEEE 802.3, as the headers of EFI's tables have it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Addresses as the guest is to see them: physical, or after SetVirtualAddressMap virtual. */
export type Address = (physical: number) => bigint;

class Table {
  readonly bytes: Uint8Array;
  readonly view: DataView;

  constructor(bytes: number) {
    this.bytes = new Uint8Array(bytes);
    this.view = new DataView(this.bytes.buffer);
  }

  u64(offset: number, value: bigint): void {
    this.view.setBigUint64(offset, value, true);
  }

  /** EFI's header, with the checksum over the whole table: last of all. */
  header(signature: bigint): Uint8Array {
    this.u64(0, signature);
    this.view.setUint32(8, REVISION, true);
    this.view.setUint32(12, this.bytes.length, true);
    this.view.setUint32(16, crc32(this.bytes), true);
    return this.bytes;
  }
}

/** Number of the service behind a pointer of a table. */
const serviceOf = (table: EfiService["table"], slot: number): number =>
  Math.max(
    0,
    EFI_SERVICES.findIndex((s) => s.table === table && s.slot === slot),
  );

/** Pointers to functions point to their descriptors: entry and gp. */
function services(table: "boot" | "runtime", signature: bigint, address: Address): Uint8Array {
  const t = new Table(HEADER_BYTES + EFI_SLOTS[table] * POINTER_BYTES);
  for (let slot = 0; slot < EFI_SLOTS[table]; slot++)
    t.u64(HEADER_BYTES + slot * POINTER_BYTES, address(TABLE.functions + serviceOf(table, slot) * 16));
  return t.header(signature);
}

function systemTable(address: Address): Uint8Array {
  const t = new Table(120);
  t.u64(24, address(TABLE.vendor));
  t.view.setUint32(32, 1, true);
  for (const [offset, value] of [
    [64, TABLE.console],
    [80, TABLE.console],
    [88, TABLE.runtime],
    [96, TABLE.boot],
    [112, TABLE.configuration],
  ] as const)
    t.u64(offset, address(value));
  t.u64(104, 1n);
  return t.header(SYSTEM_TABLE_SIGNATURE);
}

function functionDescriptors(address: Address): Uint8Array {
  const t = new Table(EFI_SERVICES.length * 16);
  EFI_SERVICES.forEach((_, i) => t.u64(i * 16, address(efiEntry(i))));
  return t.bytes;
}

function consoleOutput(address: Address): Uint8Array {
  const t = new Table((EFI_SLOTS.console + 1) * POINTER_BYTES);
  for (let slot = 0; slot < EFI_SLOTS.console; slot++)
    t.u64(slot * POINTER_BYTES, address(TABLE.functions + serviceOf("console", slot) * 16));
  return t.bytes;
}

/** Everything that has pointers to firmware: what SetVirtualAddressMap writes again. */
export const relocatable = (address: Address): (readonly [at: number, bytes: Uint8Array])[] => [
  [TABLE.systemTable, systemTable(address)],
  [TABLE.runtime, services("runtime", RUNTIME_SERVICES_SIGNATURE, address)],
  [TABLE.boot, services("boot", BOOT_SERVICES_SIGNATURE, address)],
  [TABLE.console, consoleOutput(address)],
  [TABLE.functions, functionDescriptors(address)],
];

const SAL_HEADER_BYTES = 96;
/** Entry types of SAL's system table, with their sizes. */
const ENTRY_POINT = { type: 0, bytes: 48 };
const TRANSLATION_REGISTER = { type: 3, bytes: 32 };
/** Translation register for PAL's code, 4 KiB: ITIR's encoding. */
const PAL_PAGE = 12n << 2n;
/** SAL 3.0. */
const SAL_MAJOR = 3;

/** SAL's system table: header, entry points, translation register; all bytes add up to 0. */
export function salSystemTable(): Uint8Array {
  const t = new Table(SAL_HEADER_BYTES + ENTRY_POINT.bytes + TRANSLATION_REGISTER.bytes);
  const { bytes, view } = t;
  const encoder = new TextEncoder();
  bytes.set(encoder.encode("SST_"));
  view.setUint32(4, bytes.length, true);
  bytes[9] = SAL_MAJOR;
  view.setUint16(10, 2, true);
  bytes.set(encoder.encode(VENDOR), 24);
  bytes.set(encoder.encode("Itanium"), 56);
  let entry = SAL_HEADER_BYTES;
  bytes[entry] = ENTRY_POINT.type;
  t.u64(entry + 8, BigInt(FIRMWARE.pal));
  t.u64(entry + 16, BigInt(SAL_PROC));
  entry += ENTRY_POINT.bytes;
  bytes[entry] = TRANSLATION_REGISTER.type;
  t.u64(entry + 8, BigInt(FIRMWARE.pal));
  t.u64(entry + 16, PAL_PAGE);
  bytes[12] = -bytes.reduce((sum, byte) => sum + byte, 0);
  return bytes;
}

export function configurationTable(): Uint8Array {
  const t = new Table(24);
  t.bytes.set(SAL_GUID);
  t.u64(16, BigInt(TABLE.sal));
  return t.bytes;
}

/** The vendor's name, in 16-bit characters. */
export function vendorName(): Uint8Array {
  const t = new Table(2 * (VENDOR.length + 1));
  for (let i = 0; i < VENDOR.length; i++) t.view.setUint16(2 * i, VENDOR.charCodeAt(i), true);
  return t.bytes;
}

/** What r28 points to. */
export function bootParameters(mapBytes: number, initrd: { readonly start: number; readonly end: number } | undefined): Uint8Array {
  const t = new Table(80);
  [TABLE.commandLine, TABLE.systemTable, TABLE.memoryMap, mapBytes, DESCRIPTOR_BYTES].forEach((value, i) => t.u64(8 * i, BigInt(value)));
  t.view.setUint32(40, DESCRIPTOR_VERSION, true);
  // Console: 80 columns, 25 rows.
  t.view.setUint16(44, 80, true);
  t.view.setUint16(46, 25, true);
  if (initrd) {
    t.u64(64, BigInt(initrd.start));
    t.u64(72, BigInt(initrd.end - initrd.start));
  }
  return t.bytes;
}
