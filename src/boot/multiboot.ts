/**
 * Multiboot 1 kernels: ELF files (32 and 64 bits) or images with the address fields of the header.
 *
 * @source Multiboot Specification version 0.6.96
 */
import { NonrootError } from "../engine/errors.ts";
import { endOfSegments, isElf, parseElf, segmentWrites } from "./elf.ts";
import { ImageReader } from "./image-reader.ts";
import {
  E820_TYPE,
  alignUp,
  cString,
  flatGdt,
  flatStart,
  needUsable,
  type BootEnvironment,
  type BootPlan,
  type MemoryWrite,
} from "./plan.ts";

export interface MultibootModule {
  readonly data: Uint8Array;
  readonly cmdline?: string;
}

export interface MultibootOptions {
  readonly cmdline?: string;
  readonly modules?: readonly MultibootModule[];
}

const HEADER_MAGIC = 0x1badb002,
  BOOT_MAGIC = 0x2badb002;
/** The header is within the first 8 KiB, 4-byte aligned. */
const SEARCH_BYTES = 8192;
/** Header flags: modules on page boundaries, memory information, video mode; 16: address fields are valid. */
const ALIGN_MODULES = 1,
  MEMORY_INFORMATION = 2,
  ADDRESS_FIELDS = 0x10000,
  UNDERSTOOD = ALIGN_MODULES | MEMORY_INFORMATION;
/** Flags of the information structure: memory, command line, modules, memory map, loader name. */
const INFORMATION = 0x001 | 0x004 | 0x008 | 0x040 | 0x200;
const INFORMATION_SIZE = 116;
/** Low memory for the GDT, the information and what it points to, when it fits; otherwise above the modules. */
const LOW_AREA = 0x10000,
  LOW_AREA_END = 0x90000;

/** Offset of the Multiboot header, or -1. */
export function findMultibootHeader(image: Uint8Array): number {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  for (let at = 0; at + 12 <= Math.min(image.length, SEARCH_BYTES); at += 4) {
    if (view.getUint32(at, true) !== HEADER_MAGIC) continue;
    const sum = HEADER_MAGIC + view.getUint32(at + 4, true) + view.getUint32(at + 8, true);
    if (sum % 0x1_0000_0000 === 0) return at;
  }
  return -1;
}

export function planMultiboot(image: Uint8Array, environment: BootEnvironment, options: MultibootOptions = {}): BootPlan {
  const read = new ImageReader("Multiboot image", image);
  const header = findMultibootHeader(image);
  if (header < 0) read.fail("magic", "no header with a correct checksum in the first 8 KiB");
  const flags = read.u32(header + 4, "flags");
  const unknown = flags & 0xffff & ~UNDERSTOOD;
  if (unknown)
    read.fail(
      "flags",
      unknown & 4 ? "asks for a video mode, which this machine does not have" : `requires unknown features 0x${unknown.toString(16)}`,
    );
  const kernel = flags & ADDRESS_FIELDS ? fromAddressFields(read, header, environment) : fromElf(image, environment);

  // Modules follow the kernel, on page boundaries whether the kernel asks for it or not.
  const writes: MemoryWrite[] = [...kernel.writes];
  let end = Math.max(alignUp(kernel.end, 4096), 0x100000);
  const modules = (options.modules ?? []).map((module) => {
    const start = end;
    if (module.data.length > 0) {
      needUsable(environment, start, module.data.length, "a Multiboot module");
      writes.push({ address: start, data: module.data });
    }
    end = alignUp(start + module.data.length, 4096);
    return { start, end: start + module.data.length, cmdline: module.cmdline ?? "" };
  });

  const information = informationBlock(environment, options.cmdline ?? "", modules);
  const size = information(0).length + 64;
  const low = !kernel.writes.some((w) => w.address < LOW_AREA_END && w.address + w.data.length > LOW_AREA);
  const at = low && size <= LOW_AREA_END - LOW_AREA ? LOW_AREA : end;
  needUsable(environment, at, size, "the Multiboot information");
  writes.push({ address: at, data: flatGdt(false) }, { address: at + 64, data: information(at + 64) });
  const start = flatStart(kernel.entry, at);
  return { writes, start: { ...start, registers: { ...start.registers, rax: BOOT_MAGIC, rbx: at + 64 } } };
}

interface Kernel {
  readonly writes: readonly MemoryWrite[];
  readonly entry: number;
  readonly end: number;
}

function fromElf(image: Uint8Array, environment: BootEnvironment): Kernel {
  if (!isElf(image))
    throw new NonrootError("ERR_NONROOT_IMAGE", "Multiboot image: flags: no address fields (bit 16), and the image is not an ELF file");
  const file = parseElf(image);
  if (file.physicalEntry > 0xffffffff) throw new NonrootError("ERR_NONROOT_IMAGE", "Multiboot image: e_entry: is above 4 GiB");
  return { writes: segmentWrites(file, environment), entry: file.physicalEntry, end: endOfSegments(file) };
}

/** The image itself, placed as header_addr, load_addr, load_end_addr and bss_end_addr say. */
function fromAddressFields(read: ImageReader, header: number, environment: BootEnvironment): Kernel {
  const headerAddress = read.u32(header + 12, "header_addr");
  const loadAddress = read.u32(header + 16, "load_addr");
  const loadEnd = read.u32(header + 20, "load_end_addr");
  const bssEnd = read.u32(header + 24, "bss_end_addr");
  const entry = read.u32(header + 28, "entry_addr");
  if (loadAddress > headerAddress) read.fail("load_addr", "is above header_addr");
  const offset = header - (headerAddress - loadAddress);
  if (offset < 0) read.fail("header_addr", "the image would start before the file");
  if (loadEnd !== 0 && loadEnd < loadAddress) read.fail("load_end_addr", "is below load_addr");
  const data = loadEnd === 0 ? read.bytes.subarray(offset) : read.slice(offset, loadEnd - loadAddress, "load_end_addr");
  const end = loadAddress + data.length;
  if (bssEnd !== 0 && bssEnd < end) read.fail("bss_end_addr", "is below load_end_addr");
  const size = Math.max(bssEnd, end) - loadAddress;
  if (entry < loadAddress || entry >= loadAddress + size) read.fail("entry_addr", `0x${entry.toString(16)} is outside the image`);
  needUsable(environment, loadAddress, size, "the Multiboot kernel");
  const filled = new Uint8Array(size);
  filled.set(data);
  return { writes: [{ address: loadAddress, data: filled }], entry, end: loadAddress + size };
}

/** Builds the information structure and everything it points to, for the address it will have. */
function informationBlock(
  environment: BootEnvironment,
  cmdline: string,
  modules: readonly { start: number; end: number; cmdline: string }[],
): (address: number) => Uint8Array {
  const strings = [cString(cmdline), cString("nonroot"), ...modules.map((m) => cString(m.cmdline))];
  const mapSize = environment.map.length * 24;
  const moduleSize = modules.length * 16;
  const total = INFORMATION_SIZE + mapSize + moduleSize + strings.reduce((sum, s) => sum + s.length, 0);
  return (address) => {
    const bytes = new Uint8Array(total);
    const view = new DataView(bytes.buffer);
    const map = INFORMATION_SIZE;
    const list = map + mapSize;
    let text = list + moduleSize;
    const addresses = strings.map((s) => {
      bytes.set(s, text);
      text += s.length;
      return address + text - s.length;
    });
    const low = environment.map.find((r) => r.kind === "usable" && r.start === 0);
    const high = environment.map.find((r) => r.kind === "usable" && r.start <= 0x100000 && r.end > 0x100000);
    const fields = [
      INFORMATION,
      Math.floor((low?.end ?? 0) / 1024),
      high ? Math.floor((high.end - 0x100000) / 1024) : 0,
      0,
      addresses[0]!,
      modules.length,
      address + list,
      0,
      0,
      0,
      0,
      mapSize,
      address + map,
      0,
      0,
      0,
      addresses[1]!,
    ];
    fields.forEach((value, i) => view.setUint32(i * 4, value, true));
    environment.map.forEach((range, i) => {
      const at = map + i * 24;
      view.setUint32(at, 20, true); // bytes of the entry after this field
      view.setBigUint64(at + 4, BigInt(range.start), true);
      view.setBigUint64(at + 12, BigInt(range.end - range.start), true);
      view.setUint32(at + 20, E820_TYPE[range.kind], true);
    });
    modules.forEach((module, i) => {
      [module.start, module.end, addresses[2 + i]!, 0].forEach((value, k) => view.setUint32(list + i * 16 + k * 4, value, true));
    });
    return bytes;
  };
}
