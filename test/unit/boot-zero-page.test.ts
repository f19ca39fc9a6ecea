/** Every byte of the boot parameters that Linux gets, and every field of the ACPI tables, against the documents' own offsets. */
import { expect, test } from "vitest";
import { acpiTables, type AcpiConfiguration } from "../../src/boot/acpi-tables.ts";
import { planLinux } from "../../src/boot/linux.ts";
import { E820_TYPE, type MemoryRange } from "../../src/boot/plan.ts";

const MIB = 1 << 20;
const BOOT_PARAMS = 0x10000;
const COMMAND_LINE = 0x20000;
const SETUP_SECTORS = 4;
const KERNEL_BYTES = 8192;

/** A kernel of boot protocol 2.15 whose setup header has a different value in every byte that the loader must not change. */
function kernel(): Uint8Array {
  const bytes = new Uint8Array((SETUP_SECTORS + 1) * 512 + KERNEL_BYTES).fill(0x90, (SETUP_SECTORS + 1) * 512);
  for (let i = 0; i < 0x1f1; i++) bytes[i] = 0x5a; // the boot sector: not of the header
  for (let i = 0x1f1; i < 0x400; i++) bytes[i] = (i * 7) & 0xff;
  const view = new DataView(bytes.buffer);
  view.setUint8(0x1f1, SETUP_SECTORS);
  view.setUint32(0x1f4, KERNEL_BYTES / 16, true);
  view.setUint16(0x1fe, 0xaa55, true);
  view.setUint16(0x200, 0x6aeb, true);
  view.setUint32(0x202, 0x53726448, true);
  view.setUint16(0x206, 0x20f, true);
  view.setUint8(0x211, 1);
  view.setUint32(0x22c, 0x7fffffff, true);
  view.setUint32(0x230, 0x200000, true);
  view.setUint8(0x234, 1);
  view.setUint16(0x236, 1, true);
  view.setUint32(0x238, 2047, true);
  view.setBigUint64(0x258, 0x1000000n, true);
  view.setUint32(0x260, 0x100000, true);
  return bytes;
}

/** One range of every kind, and one above 4 GiB. */
const MAP: readonly MemoryRange[] = [
  { start: 0, end: 0x9fc00, kind: "usable" },
  { start: 0x9fc00, end: 0xa0000, kind: "reserved" },
  { start: 0x100000, end: 64 * MIB, kind: "usable" },
  { start: 64 * MIB, end: 65 * MIB, kind: "acpi" },
  { start: 0x1_0000_0000, end: 0x1_4000_0000, kind: "usable" },
];

/** Bytes of the plan at an address. */
function written(plan: ReturnType<typeof planLinux>, address: number): Uint8Array {
  const write = plan.writes.find((one) => one.address === address);
  if (!write) throw new Error(`nothing is written to 0x${address.toString(16)}`);
  return write.data;
}

/** @source Linux documentation "The Linux/x86 Boot Protocol" and "Zero Page" */
function expectedPage(image: Uint8Array, map: readonly MemoryRange[], rsdp: number, initrd: number, initrdSize: number): Uint8Array {
  const page = new Uint8Array(4096);
  const view = new DataView(page.buffer);
  view.setBigUint64(0x070, BigInt(rsdp), true); // acpi_rsdp_addr
  page.set(image.subarray(0x1f1, 0x202 + 0x6a), 0x1f1); // up to where the jump at 200H leads
  view.setUint8(0x1e8, map.length); // e820_entries
  view.setUint8(0x210, 0xff); // type_of_loader: undefined
  view.setUint8(0x211, 0x81); // loadflags: LOADED_HIGH, CAN_USE_HEAP
  view.setUint32(0x214, 0x1000000, true); // code32_start
  view.setUint32(0x218, initrd, true); // ramdisk_image
  view.setUint32(0x21c, initrdSize, true); // ramdisk_size
  view.setUint16(0x224, 0xfe00, true); // heap_end_ptr
  view.setUint32(0x228, COMMAND_LINE, true); // cmd_line_ptr
  map.forEach(({ start, end, kind }, i) => {
    const at = 0x2d0 + 20 * i; // e820_table
    view.setBigUint64(at, BigInt(start), true);
    view.setBigUint64(at + 8, BigInt(end - start), true);
    view.setUint32(at + 16, { usable: 1, reserved: 2, acpi: 3 }[kind], true);
  });
  return page;
}

test("every byte of the zero page", () => {
  const image = kernel();
  const plain = planLinux(image, { map: MAP, rsdp: 0xf1230 });
  expect([...written(plain, BOOT_PARAMS)]).toEqual([...expectedPage(image, MAP, 0xf1230, 0, 0)]);
  const initrd = new Uint8Array(0x1801);
  const plan = planLinux(image, { map: MAP, rsdp: 0 }, { initrd, cmdline: "quiet" });
  const at = plan.writes.find(({ data }) => data === initrd)!.address;
  expect([...written(plan, BOOT_PARAMS)]).toEqual([...expectedPage(image, MAP, 0, at, 0x1801)]);
  expect([...written(plan, COMMAND_LINE)]).toEqual([..."quiet"].map((c) => c.charCodeAt(0)).concat(0));
  // As high as it fits, in whole pages, in the last usable range that a 32-bit address reaches.
  expect(at).toBe(64 * MIB - 0x2000);
});

test("a header that ends early is copied as far as it goes, and one that claims more up to 290H", () => {
  for (const [jump, end] of [
    [0x40, 0x242],
    [0xff, 0x290],
  ] as const) {
    const image = kernel();
    image[0x201] = jump;
    const page = written(planLinux(image, { map: MAP, rsdp: 0 }), BOOT_PARAMS);
    expect([...page.subarray(0x230, end)]).toEqual([...image.subarray(0x230, end)]);
    expect(page.subarray(end, 0x2d0).every((byte) => byte === 0)).toBe(true);
  }
});

test("the table of the zero page holds 128 ranges, those of the lowest addresses", () => {
  const map: MemoryRange[] = [{ start: 0, end: 32 * MIB, kind: "usable" }];
  for (let i = 0; i < 140; i++) map.push({ start: (64 + i) * MIB, end: (64 + i) * MIB + 4096, kind: i % 2 ? "reserved" : "acpi" });
  const page = written(planLinux(kernel(), { map, rsdp: 0 }), BOOT_PARAMS);
  expect([...page]).toEqual([...expectedPage(kernel(), map.slice(0, 128), 0, 0, 0)]);
});

test("types of ranges are those of ACPI", () => {
  expect(E820_TYPE).toEqual({ usable: 1, reserved: 2, acpi: 3 });
});

const ACPI: AcpiConfiguration = {
  processors: 3,
  pmBase: 0x600,
  sciIrq: 9,
  sleepTypeS5: 5,
  resetPort: 0xcf9,
  resetValue: 6,
  ioapicAddress: 0xfec00000,
  localApicAddress: 0xfee00000,
  centuryIndex: 0x32,
};

/** @source ACPI Specification 6.5 "ACPI Software Programming Model" */
test("every field of the ACPI tables", () => {
  const ADDRESS = 0xf0000;
  const block = acpiTables(ADDRESS, ACPI);
  const view = new DataView(block.buffer);
  const text = (at: number, length: number): string => String.fromCharCode(...block.subarray(at, at + length));
  const sum = (at: number, length: number): number => block.subarray(at, at + length).reduce((s, b) => (s + b) & 255, 0);
  const u32 = (at: number): number => view.getUint32(at, true);
  const u64 = (at: number): number => Number(view.getBigUint64(at, true));
  expect([text(0, 8), text(9, 6), block[15], u32(20), sum(0, 20), sum(0, 36)]).toEqual(["RSD PTR ", "NONRT ", 2, 36, 0, 0]);
  expect([...block.subarray(33, 36)]).toEqual([0, 0, 0]);
  const header = (address: number, signature: string, revision: number, length: number): number => {
    const at = address - ADDRESS;
    expect(at % 16).toBe(0);
    const names = [
      text(at, 4),
      u32(at + 4),
      block[at + 8],
      text(at + 10, 6),
      text(at + 16, 8),
      u32(at + 24),
      text(at + 28, 4),
      u32(at + 32),
    ];
    expect(names).toEqual([signature, length, revision, "NONRT ", "NONROOT ", 1, "NRT ", 1]);
    expect(sum(at, length)).toBe(0);
    return at + 36;
  };
  const rsdt = header(u32(16), "RSDT", 1, 44);
  const xsdt = header(u64(24), "XSDT", 1, 52);
  const [fadtAddress, madtAddress] = [u32(rsdt), u32(rsdt + 4)];
  expect([u64(xsdt), u64(xsdt + 8)]).toEqual([fadtAddress, madtAddress]);
  const fadt = header(fadtAddress!, "FACP", 3, 244) - 36;
  const facs = u32(fadt + 36);
  const dsdt = u32(fadt + 40);
  expect([text(facs - ADDRESS, 4), u32(facs - ADDRESS + 4), facs % 64]).toEqual(["FACS", 64, 0]);
  expect(block.subarray(facs - ADDRESS + 8, facs - ADDRESS + 64).every((byte) => byte === 0)).toBe(true);
  // Offsets of the FADT with what is not zero.
  const expected = new Uint8Array(244);
  const fields = new DataView(expected.buffer);
  expected.set(block.subarray(fadt, fadt + 36));
  fields.setUint32(36, facs, true);
  fields.setUint32(40, dsdt, true);
  fields.setUint16(46, 9, true); // SCI_INT
  fields.setUint32(56, 0x600, true); // PM1a_EVT_BLK
  fields.setUint32(64, 0x604, true); // PM1a_CNT_BLK
  fields.setUint32(76, 0x608, true); // PM_TMR_BLK
  expected.set([4, 2, 0, 4], 88); // PM1_EVT_LEN, PM1_CNT_LEN, PM2_CNT_LEN, PM_TMR_LEN
  fields.setUint16(96, 0xffff, true); // P_LVL2_LAT: no C2
  fields.setUint16(98, 0xffff, true); // P_LVL3_LAT: no C3
  expected[108] = 0x32; // CENTURY
  fields.setUint16(109, 0x0007, true); // IAPC_BOOT_ARCH: legacy devices, 8042, no VGA
  fields.setUint32(112, 0x425, true); // WBINVD, PROC_C1, SLP_BUTTON absent, RESET_REG_SUP
  expected.set([1, 8, 0, 0], 116); // RESET_REG
  fields.setBigUint64(120, 0xcf9n, true);
  expected[128] = 6; // RESET_VALUE
  fields.setBigUint64(132, BigInt(facs), true);
  fields.setBigUint64(140, BigInt(dsdt), true);
  for (const [at, bits, port] of [
    [148, 32, 0x600],
    [172, 16, 0x604],
    [208, 32, 0x608],
  ] as const) {
    expected.set([1, bits, 0, 0], at);
    fields.setBigUint64(at + 4, BigInt(port), true);
  }
  expect([...block.subarray(fadt, fadt + 244)]).toEqual([...expected]);
  // Name (\_S5, Package () { 5, 5, 0, 0 })
  const aml = header(dsdt, "DSDT", 2, 36 + 14);
  expect([...block.subarray(aml, aml + 14)]).toEqual([0x08, 0x5f, 0x53, 0x35, 0x5f, 0x12, 8, 4, 0x0a, 5, 0x0a, 5, 0, 0]);
  const structures = [0, 1, 2].flatMap((i) => [0, 8, i, i, 1, 0, 0, 0]);
  structures.push(1, 12, 15, 0, 0, 0, 0xc0, 0xfe, 0, 0, 0, 0);
  structures.push(2, 10, 0, 0, 2, 0, 0, 0, 0, 0);
  structures.push(2, 10, 0, 9, 9, 0, 0, 0, 0x0d, 0);
  structures.push(4, 6, 0xff, 0, 0, 1);
  const madt = header(madtAddress!, "APIC", 3, 44 + structures.length);
  expect([u32(madt), u32(madt + 4)]).toEqual([0xfee00000, 1]);
  expect([...block.subarray(madt + 8, madt + 8 + structures.length)]).toEqual(structures);
});
