import fc from "fast-check";
import { expect, test } from "vitest";
import { acpiTables } from "../../src/boot/acpi-tables.ts";
import { parseElf, planElf } from "../../src/boot/elf.ts";
import { planFlat } from "../../src/boot/flat.ts";
import { planLinux } from "../../src/boot/linux.ts";
import { planMultiboot } from "../../src/boot/multiboot.ts";
import type { BootPlan } from "../../src/boot/plan.ts";
import { NonrootError } from "../../src/engine/errors.ts";
import { firmwareMap } from "../../src/machine/memory-layout.ts";

const MIB = 1 << 20;
const environment = { map: firmwareMap(64 * MIB), rsdp: 0xf0000 };

/** RAM as the plan leaves it. */
function apply(plan: BootPlan): { bytes: Uint8Array; view: DataView; text: (at: number) => string } {
  const bytes = new Uint8Array(64 * MIB);
  for (const { address, data } of plan.writes) bytes.set(data, address);
  const text = (at: number): string => new TextDecoder().decode(bytes.subarray(at, bytes.indexOf(0, at)));
  return { bytes, view: new DataView(bytes.buffer), text };
}

interface Segment {
  virtual: bigint;
  physical: bigint;
  data: number[];
  size?: number;
}

function elf(bits: 32 | 64, entry: bigint, segments: Segment[]): Uint8Array {
  const wide = bits === 64;
  const header = wide ? 64 : 52;
  const row = wide ? 56 : 32;
  const bytes = new Uint8Array(header + row * segments.length + segments.reduce((sum, s) => sum + s.data.length, 0));
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1]);
  const word = (at: number, value: bigint): void => (wide ? view.setBigUint64(at, value, true) : view.setUint32(at, Number(value), true));
  view.setUint16(16, 2, true);
  view.setUint16(18, wide ? 62 : 3, true);
  word(24, entry);
  word(wide ? 32 : 28, BigInt(header));
  view.setUint16(wide ? 54 : 42, row, true);
  view.setUint16(wide ? 56 : 44, segments.length, true);
  let offset = header + row * segments.length;
  segments.forEach((s, i) => {
    const at = header + row * i;
    view.setUint32(at, 1, true);
    const size = BigInt(s.size ?? s.data.length);
    if (wide) [offset, s.virtual, s.physical, s.data.length, size].forEach((v, k) => view.setBigUint64(at + 8 * (k + 1), BigInt(v), true));
    else [offset, s.virtual, s.physical, s.data.length, size].forEach((v, k) => view.setUint32(at + 4 * (k + 1), Number(v), true));
    bytes.set(s.data, offset);
    offset += s.data.length;
  });
  return bytes;
}

function bzImage(change: (view: DataView) => void = () => {}): Uint8Array {
  const bytes = new Uint8Array(5 * 512 + 8192).fill(0x90, 5 * 512);
  const view = new DataView(bytes.buffer);
  view.setUint8(0x1f1, 4);
  view.setUint32(0x1f4, 8192 / 16, true);
  view.setUint16(0x1fe, 0xaa55, true);
  view.setUint16(0x200, 0x6aeb, true);
  view.setUint32(0x202, 0x53726448, true);
  view.setUint16(0x206, 0x20f, true);
  view.setUint8(0x211, 1);
  view.setUint32(0x214, 0x100000, true);
  view.setUint32(0x22c, 0x7fffffff, true);
  view.setUint32(0x230, 0x200000, true);
  view.setUint8(0x234, 1);
  view.setUint16(0x236, 1, true);
  view.setUint32(0x238, 2047, true);
  view.setBigUint64(0x258, 0x1000000n, true);
  view.setUint32(0x260, 0x100000, true);
  change(view);
  return bytes;
}

function failure(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(NonrootError);
    return `${(error as NonrootError).code} ${(error as Error).message}`;
  }
  return "no error";
}

test("ELF: segments go to physical addresses, zero-filled; the entry is translated", () => {
  const image = elf(64, 0xffffffff80100010n, [{ virtual: 0xffffffff80100000n, physical: 0x200000n, data: [1, 2, 3], size: 0x40 }]);
  expect(parseElf(image).physicalEntry).toBe(0x200010);
  const plan = planElf(image, environment);
  const { bytes } = apply(plan);
  expect([...bytes.subarray(0x200000, 0x200005)]).toEqual([1, 2, 3, 0, 0]);
  expect(plan.start).toMatchObject({ registers: { rip: 0x200010 }, efer: 0x500, cr4: 0x20 });
});

test("ELF: hostile headers are refused by the name of the field", () => {
  const good = (): Uint8Array => elf(32, 0x100000n, [{ virtual: 0x100000n, physical: 0x100000n, data: [0xf4] }]);
  const broken =
    (change: (v: DataView) => void): (() => unknown) =>
    () => {
      const image = good();
      change(new DataView(image.buffer));
      planElf(image, environment);
    };
  expect(failure(() => planElf(good(), environment))).toBe("no error");
  expect(failure(broken((v) => v.setUint8(4, 3)))).toMatch(/EI_CLASS/);
  expect(failure(broken((v) => v.setUint16(18, 40, true)))).toMatch(/e_machine/);
  expect(failure(broken((v) => v.setUint32(28, 0xfffffff0, true)))).toMatch(/ERR_NONROOT_IMAGE.*program header 0/);
  expect(failure(broken((v) => v.setUint16(44, 0xffff, true)))).toMatch(/e_phnum/);
  expect(failure(broken((v) => v.setUint32(52 + 4, 0x7fffffff, true)))).toMatch(/p_offset/);
  expect(failure(broken((v) => v.setUint32(52 + 16, 0xffffffff, true)))).toMatch(/p_filesz/);
  expect(failure(broken((v) => v.setUint32(52 + 12, 0xfee00000, true)))).toMatch(/ERR_NONROOT_MEMORY/);
  expect(failure(broken((v) => v.setUint32(24, 0x5000, true)))).toMatch(/e_entry/);
});

test("Linux: 64-bit entry, boot parameters, memory map, initial RAM disk", () => {
  const initrd = new Uint8Array(5000).fill(0xcc);
  const plan = planLinux(bzImage(), environment, { cmdline: "console=ttyS0", initrd });
  const { bytes, view, text } = apply(plan);
  expect(plan.start.registers).toMatchObject({ rip: 0x1000200, rsi: 0x10000 });
  expect(plan.start.efer).toBe(0x500);
  const zero = 0x10000;
  expect(text(view.getUint32(zero + 0x228, true))).toBe("console=ttyS0");
  const ramdisk = view.getUint32(zero + 0x218, true);
  expect([ramdisk % 4096, view.getUint32(zero + 0x21c, true), bytes[ramdisk + 4999]]).toEqual([0, 5000, 0xcc]);
  expect([view.getUint8(zero + 0x210), view.getUint8(zero + 0x211) & 0x80, view.getUint32(zero + 0x70, true)]).toEqual([
    0xff, 0x80, 0xf0000,
  ]);
  const entries = Array.from({ length: view.getUint8(zero + 0x1e8) }, (_, i) =>
    [0, 8, 16].map((k) => view.getUint32(zero + 0x2d0 + i * 20 + k, true)),
  );
  expect(entries).toContainEqual([0, 0x9fc00, 1]);
  expect(entries).toContainEqual([0x100000, 63 * MIB, 1]);
  expect(bytes[0x1000200]).toBe(0x90);
});

test("Linux: the identity mapping covers 4 GiB", () => {
  const plan = planLinux(bzImage(), environment);
  const { view } = apply(plan);
  const next = (table: number, index: number): number => view.getUint32(table + index * 8, true);
  for (const address of [0, 0x1000200, 0xfee00000]) {
    const pdpt = next(plan.start.cr3, 0) & ~0xfff;
    const directory = next(pdpt, address >>> 30) & ~0xfff;
    expect((next(directory, (address >>> 21) & 511) & ~0xfff) >>> 0).toBe((address & ~0x1fffff) >>> 0);
  }
});

test("Linux: kernels without the 64-bit entry start in protected mode", () => {
  const plan = planLinux(
    bzImage((v) => v.setUint16(0x236, 0, true)),
    environment,
  );
  expect(plan.start).toMatchObject({ registers: { rip: 0x1000000 }, efer: 0, cr0: 0x11 });
  const old = planLinux(
    bzImage((v) => (v.setUint16(0x206, 0x206, true), v.setUint32(0x22c, 0x37ffffff, true))),
    environment,
  );
  expect(old.start.registers.rip).toBe(0x100000);
});

test("Linux: damaged headers and too little memory are named", () => {
  const small = { map: firmwareMap(16 * MIB), rsdp: 0 };
  expect(failure(() => planLinux(new Uint8Array(100), environment))).toMatch(/boot_flag/);
  expect(
    failure(() =>
      planLinux(
        bzImage((v) => v.setUint32(0x202, 0)),
        environment,
      ),
    ),
  ).toMatch(/header/);
  expect(
    failure(() =>
      planLinux(
        bzImage((v) => v.setUint16(0x206, 0x200, true)),
        environment,
      ),
    ),
  ).toMatch(/version/);
  expect(
    failure(() =>
      planLinux(
        bzImage((v) => v.setUint8(0x1f1, 60)),
        environment,
      ),
    ),
  ).toMatch(/setup_sects/);
  expect(
    failure(() =>
      planLinux(
        bzImage((v) => v.setUint32(0x1f4, 0x10000, true)),
        environment,
      ),
    ),
  ).toMatch(/syssize/);
  expect(failure(() => planLinux(bzImage(), small))).toMatch(/ERR_NONROOT_MEMORY.*init_size/);
  expect(failure(() => planLinux(bzImage(), environment, { cmdline: "x".repeat(3000) }))).toMatch(/cmdline_size/);
  expect(failure(() => planLinux(bzImage(), environment, { initrd: new Uint8Array(60 * MIB) }))).toMatch(/initial RAM disk/);
});

test("Linux: any damaged header gives a plan or a NonrootError", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0x1f1, max: 0x268 }), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
      (damage) => {
        const image = bzImage((v) => damage.forEach(([at, value]) => v.setUint8(at, value)));
        try {
          const plan = planLinux(image, environment);
          for (const { address, data } of plan.writes) expect(address + data.length).toBeLessThanOrEqual(64 * MIB);
        } catch (error) {
          expect(error).toBeInstanceOf(NonrootError);
        }
      },
    ),
  );
});

function multibootKernel(flags: number, fields: number[] = []): Uint8Array {
  const bytes = new Uint8Array(4096).fill(0x90);
  const view = new DataView(bytes.buffer);
  [0x1badb002, flags, -(0x1badb002 + flags), ...fields].forEach((v, i) => view.setUint32(64 + i * 4, v, true));
  return bytes;
}

test("Multiboot: address fields, command line, modules and memory map", () => {
  const kernel = multibootKernel(0x10003, [0x100040, 0x100000, 0x101000, 0x104000, 0x100080]);
  const plan = planMultiboot(kernel, environment, {
    cmdline: "a=b",
    modules: [{ data: Uint8Array.of(7, 8, 9), cmdline: "m x" }, { data: Uint8Array.of(5) }],
  });
  const { bytes, view, text } = apply(plan);
  expect(plan.start.registers).toMatchObject({ rip: 0x100080, rax: 0x2badb002 });
  const info = plan.start.registers.rbx!;
  const at = (offset: number): number => view.getUint32(info + offset, true);
  expect(at(0)).toBe(0x24d);
  expect([at(4), at(8), text(at(16)), text(at(64))]).toEqual([639, 63 * 1024, "a=b", "nonroot"]);
  const modules = at(24);
  expect(at(20)).toBe(2);
  const first = view.getUint32(modules, true);
  expect([first, view.getUint32(modules + 4, true) - first, bytes[first + 2], text(view.getUint32(modules + 8, true))]).toEqual([
    0x104000,
    3,
    9,
    "m x",
  ]);
  expect([at(44) % 24, view.getUint32(at(48), true), view.getUint32(at(48) + 20, true)]).toEqual([0, 20, 1]);
});

test("Multiboot: ELF kernels of both classes start in protected mode", () => {
  const header = [...multibootKernel(0).subarray(64, 76)];
  for (const bits of [32, 64] as const) {
    const plan = planMultiboot(
      elf(bits, 0x100010n, [{ virtual: 0x100000n, physical: 0x100000n, data: [...header, 0, 0, 0, 0, 0xf4] }]),
      environment,
    );
    expect(plan.start).toMatchObject({ registers: { rip: 0x100010 }, efer: 0, cr0: 0x11 });
  }
});

test("Multiboot: what cannot be loaded is named", () => {
  expect(failure(() => planMultiboot(new Uint8Array(8192), environment))).toMatch(/magic/);
  expect(failure(() => planMultiboot(multibootKernel(4), environment))).toMatch(/video mode/);
  expect(failure(() => planMultiboot(multibootKernel(0), environment))).toMatch(/not an ELF file/);
  expect(failure(() => planMultiboot(multibootKernel(0x10000, [0x100040, 0x100000, 0x200000, 0, 0x100080]), environment))).toMatch(
    /load_end_addr/,
  );
  expect(failure(() => planMultiboot(multibootKernel(0x10000, [0x100040, 0x100000, 0, 0, 0x5000]), environment))).toMatch(/entry_addr/);
  expect(failure(() => planMultiboot(multibootKernel(0x10000, [0xa0040, 0xa0000, 0, 0, 0xa0000]), environment))).toMatch(
    /ERR_NONROOT_MEMORY/,
  );
});

test("an image may end where RAM does, and not one byte later", () => {
  const small = { map: firmwareMap(2 * MIB), rsdp: 0 };
  expect(failure(() => planFlat(new Uint8Array(MIB), small, { address: MIB }))).toBe("no error");
  expect(failure(() => planFlat(new Uint8Array(MIB + 1), small, { address: MIB }))).toMatch(/ERR_NONROOT_MEMORY/);
  expect(failure(() => planFlat(new Uint8Array(0x9fc00 - 0x7c00), small))).toBe("no error");
  expect(failure(() => planFlat(new Uint8Array(0x9fc01 - 0x7c00), small))).toMatch(/ERR_NONROOT_MEMORY/);
});

test("flat binaries start in the mode asked for", () => {
  const image = Uint8Array.of(0xf4);
  expect(planFlat(image, environment).start).toMatchObject({ registers: { rip: 0x7c00 }, cr0: 0x10 });
  expect(planFlat(image, environment, { address: 0x20000 }).start).toMatchObject({
    registers: { rip: 0 },
    segments: { cs: { selector: 0x2000, base: 0x20000 } },
  });
  expect(planFlat(image, environment, { address: 0x100000, mode: "long" }).start).toMatchObject({
    registers: { rip: 0x100000 },
    efer: 0x500,
  });
  expect(failure(() => planFlat(image, environment, { address: 0x2000, mode: "long" }))).toMatch(/tables/);
  expect(failure(() => planFlat(image, environment, { address: 0xa0000 }))).toMatch(/ERR_NONROOT_MEMORY/);
});

test("ACPI tables are linked, checksummed and describe power-off and reset", () => {
  const base = 0xf0000;
  const bytes = acpiTables(base, {
    processors: 1,
    pmBase: 0x600,
    sciIrq: 9,
    sleepTypeS5: 5,
    resetPort: 0xcf9,
    resetValue: 6,
    ioapicAddress: 0xfec00000,
    localApicAddress: 0xfee00000,
    centuryIndex: 0x32,
  });
  const view = new DataView(bytes.buffer);
  const at = (address: number): number => address - base;
  const sum = (start: number, length: number): number => bytes.subarray(start, start + length).reduce((a, b) => (a + b) & 0xff, 0);
  const name = (offset: number): string => String.fromCharCode(...bytes.subarray(offset, offset + 4));
  expect([sum(0, 20), sum(0, 36), bytes[15]]).toEqual([0, 0, 2]);
  const rsdt = at(view.getUint32(16, true));
  const xsdt = at(view.getUint32(24, true));
  const tables = [rsdt, xsdt, ...[0, 1].map((i) => at(view.getUint32(rsdt + 36 + i * 4, true)))];
  for (const table of tables) expect(sum(table, view.getUint32(table + 4, true))).toBe(0);
  expect(tables.map(name)).toEqual(["RSDT", "XSDT", "FACP", "APIC"]);
  const fadt = tables[2]!;
  expect([
    view.getUint32(fadt + 4, true),
    view.getUint16(fadt + 46, true),
    view.getUint32(fadt + 56, true),
    view.getUint32(fadt + 64, true),
    view.getUint32(fadt + 76, true),
  ]).toEqual([244, 9, 0x600, 0x604, 0x608]);
  expect([
    bytes[fadt + 88],
    bytes[fadt + 89],
    bytes[fadt + 91],
    bytes[fadt + 108],
    view.getUint32(fadt + 120, true),
    bytes[fadt + 128],
  ]).toEqual([4, 2, 4, 0x32, 0xcf9, 6]);
  const dsdt = at(view.getUint32(fadt + 40, true));
  expect([name(dsdt), sum(dsdt, view.getUint32(dsdt + 4, true)), ...bytes.subarray(dsdt + 36, dsdt + 47)]).toEqual([
    "DSDT",
    0,
    0x08,
    0x5f,
    0x53,
    0x35,
    0x5f,
    0x12,
    8,
    4,
    0x0a,
    5,
    0x0a,
  ]);
  expect(name(at(view.getUint32(fadt + 36, true)))).toBe("FACS");
});
