/**
 * Linux bzImages, started without firmware: the 64-bit boot protocol where the kernel has it, otherwise the 32-bit one.
 *
 * @source Linux documentation "The Linux/x86 Boot Protocol" and "Zero Page"
 */
import { ImageReader } from "./image-reader.ts";
import {
  E820_TYPE,
  alignUp,
  cString,
  flatGdt,
  flatStart,
  identityTables,
  longStart,
  needUsable,
  placeHigh,
  type BootEnvironment,
  type BootPlan,
  type MemoryWrite,
} from "./plan.ts";

export interface LinuxOptions {
  readonly cmdline?: string;
  readonly initrd?: Uint8Array;
}

/** Oldest protocol with the command line's maximum length: kernels since 2.6.22. */
const OLDEST_PROTOCOL = 0x206;
const HDRS = 0x53726448;
/** Low memory: GDT, page tables, boot parameters, command line. */
const GDT = 0x1000,
  TABLES = 0x2000,
  BOOT_PARAMS = 0x10000,
  CMDLINE = 0x20000,
  CMDLINE_END = 0x90000;
/** The 64-bit entry point follows the 32-bit one. */
const ENTRY64 = 0x200;
const LOADED_HIGH = 0x01,
  CAN_USE_HEAP = 0x80;
/** xloadflags: the kernel has the 64-bit entry point. */
const KERNEL_64 = 0x01;
/** Boot loader without an assigned number. */
const LOADER_TYPE = 0xff;
const MAX_E820 = 128;

/** Offsets in the boot parameters, which hold a copy of the setup header at its own offset 1F1H. */
const Field = {
  ACPI_RSDP: 0x070,
  E820_ENTRIES: 0x1e8,
  SETUP_SECTS: 0x1f1,
  SYSSIZE: 0x1f4,
  BOOT_FLAG: 0x1fe,
  JUMP: 0x200,
  HEADER: 0x202,
  VERSION: 0x206,
  LOADER_TYPE: 0x210,
  LOADFLAGS: 0x211,
  CODE32_START: 0x214,
  RAMDISK_IMAGE: 0x218,
  RAMDISK_SIZE: 0x21c,
  HEAP_END: 0x224,
  CMDLINE_POINTER: 0x228,
  INITRD_MAX: 0x22c,
  KERNEL_ALIGNMENT: 0x230,
  RELOCATABLE: 0x234,
  XLOADFLAGS: 0x236,
  CMDLINE_SIZE: 0x238,
  PREFERRED_ADDRESS: 0x258,
  INIT_SIZE: 0x260,
  E820_TABLE: 0x2d0,
} as const;

export const isLinux = (image: Uint8Array): boolean =>
  image.length > 0x206 && new DataView(image.buffer, image.byteOffset).getUint32(Field.HEADER, true) === HDRS;

export function planLinux(image: Uint8Array, environment: BootEnvironment, options: LinuxOptions = {}): BootPlan {
  const read = new ImageReader("Linux image", image);
  if (read.u16(Field.BOOT_FLAG, "boot_flag") !== 0xaa55) read.fail("boot_flag", "is not AA55H");
  if (read.u32(Field.HEADER, "header") !== HDRS) read.fail("header", 'is not "HdrS"');
  const version = read.u16(Field.VERSION, "version");
  if (version < OLDEST_PROTOCOL) read.fail("version", `boot protocol ${version >> 8}.${version & 255} is older than 2.06`);
  if (!(read.u8(Field.LOADFLAGS, "loadflags") & LOADED_HIGH)) read.fail("loadflags", "the kernel does not load at 1 MiB (a zImage)");

  const setupSectors = read.u8(Field.SETUP_SECTS, "setup_sects") || 4;
  const kernel = read.slice((setupSectors + 1) * 512, image.length - (setupSectors + 1) * 512, "setup_sects");
  if (kernel.length === 0) read.fail("setup_sects", "leaves no protected-mode kernel");
  // syssize counts paragraphs of 16 bytes; a shorter file was cut off.
  const expected = read.u32(Field.SYSSIZE, "syssize") * 16;
  if (kernel.length + 15 < expected) read.fail("syssize", `promises ${expected} bytes of kernel, the image has ${kernel.length}`);

  const address = loadAddress(read, version);
  const initSize = version >= 0x20a ? read.u32(Field.INIT_SIZE, "init_size") : 0;
  // Older kernels do not say how much they unpack: what the kernel itself needs is checked, the rest is up to it.
  const footprint = Math.max(initSize, kernel.length);
  needUsable(environment, address, footprint, "the Linux kernel (init_size)");

  const cmdline = cString(options.cmdline ?? "");
  const cmdlineMax = read.u32(Field.CMDLINE_SIZE, "cmdline_size");
  if (cmdline.length - 1 > cmdlineMax || CMDLINE + cmdline.length > CMDLINE_END)
    read.fail("cmdline_size", `the command line has ${cmdline.length - 1} characters, the kernel takes ${cmdlineMax}`);

  const long = version >= 0x20c && (read.u16(Field.XLOADFLAGS, "xloadflags") & KERNEL_64) !== 0;
  const writes: MemoryWrite[] = [{ address, data: kernel }];
  let initrdAddress = 0;
  const initrd = options.initrd ?? new Uint8Array();
  if (initrd.length > 0) {
    const limit = Math.min(read.u32(Field.INITRD_MAX, "initrd_addr_max") + 1, 0x1_0000_0000);
    initrdAddress = placeHigh(environment, initrd.length, limit, alignUp(address + footprint, 4096), 4096, "the initial RAM disk");
    writes.push({ address: initrdAddress, data: initrd });
  }
  const parameters = bootParameters(read, environment, address, initrdAddress, initrd.length);
  writes.push({ address: BOOT_PARAMS, data: parameters }, { address: CMDLINE, data: cmdline }, { address: GDT, data: flatGdt(long) });
  if (long) writes.push({ address: TABLES, data: identityTables(TABLES) });
  const start = long ? longStart(address + ENTRY64, GDT, TABLES) : flatStart(address, GDT);
  return { writes, start: { ...start, registers: { ...start.registers, rsi: BOOT_PARAMS, rsp: BOOT_PARAMS } } };
}

/** A kernel that cannot be relocated runs at its preferred address only; others start there too, as boot loaders do. */
function loadAddress(read: ImageReader, version: number): number {
  if (version < 0x20a) return read.u32(Field.CODE32_START, "code32_start");
  const preferred = read.u64(Field.PREFERRED_ADDRESS, "pref_address");
  const alignment = read.u32(Field.KERNEL_ALIGNMENT, "kernel_alignment");
  const relocatable = read.u8(Field.RELOCATABLE, "relocatable_kernel") !== 0;
  if (relocatable && alignment === 0) read.fail("kernel_alignment", "is zero");
  if (preferred === 0 || preferred > 0xffffffff) return read.u32(Field.CODE32_START, "code32_start");
  return relocatable ? alignUp(preferred, alignment) : preferred;
}

/** The zero page: the setup header as the image has it, what the loader fills in, and the memory map. No screen: all zero. */
function bootParameters(read: ImageReader, environment: BootEnvironment, address: number, initrd: number, initrdSize: number): Uint8Array {
  const bytes = new Uint8Array(4096);
  const view = new DataView(bytes.buffer);
  // The header ends where the jump over it leads.
  const end = Math.min(Field.HEADER + read.u8(Field.JUMP + 1, "jump"), 0x290);
  bytes.set(read.slice(Field.SETUP_SECTS, end - Field.SETUP_SECTS, "setup header"), Field.SETUP_SECTS);
  view.setUint8(Field.LOADER_TYPE, LOADER_TYPE);
  view.setUint8(Field.LOADFLAGS, view.getUint8(Field.LOADFLAGS) | CAN_USE_HEAP);
  view.setUint16(Field.HEAP_END, 0xfe00, true);
  view.setUint32(Field.CODE32_START, address, true);
  view.setUint32(Field.RAMDISK_IMAGE, initrd, true);
  view.setUint32(Field.RAMDISK_SIZE, initrdSize, true);
  view.setUint32(Field.CMDLINE_POINTER, CMDLINE, true);
  view.setBigUint64(Field.ACPI_RSDP, BigInt(environment.rsdp), true);
  const entries = environment.map.slice(0, MAX_E820);
  view.setUint8(Field.E820_ENTRIES, entries.length);
  entries.forEach((range, i) => {
    const at = Field.E820_TABLE + i * 20;
    view.setBigUint64(at, BigInt(range.start), true);
    view.setBigUint64(at + 8, BigInt(range.end - range.start), true);
    view.setUint32(at + 16, E820_TYPE[range.kind], true);
  });
  return bytes;
}
