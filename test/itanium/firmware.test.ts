/** SAL, EFI and the boot parameters, as the loader of an operating system finds them. */
import { expect, test } from "vitest";
import { EFI_SERVICES, EFI_STATUS } from "../../src/itanium/firmware/efi.ts";
import { SAL_PROCEDURES } from "../../src/itanium/firmware/sal.ts";
import { crc32 } from "../../src/itanium/firmware/tables.ts";
import { Rig } from "./rig.ts";

const SAL_GUID = "322d9deb882dd3119a160090273fc14d";
const MEMORY = 0x200000n;
const signed = (status: bigint): bigint => BigInt.asIntN(64, status);

const bytesAt = (rig: Rig, at: bigint, count: number): Uint8Array => rig.machine.processor.ram.slice(Number(at), Number(at) + count);
const textAt = (rig: Rig, at: bigint): string => {
  const { ram } = rig.machine.processor;
  return new TextDecoder().decode(ram.slice(Number(at), ram.indexOf(0, Number(at))));
};
const u32 = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer).getUint32(at, true);

/** From r28 on, as a kernel goes. */
function found(rig: Rig): { parameters: bigint; systemTable: bigint; runtime: bigint; boot: bigint; sal: bigint } {
  const parameters = rig.machine.processor.gr(28).value;
  const systemTable = rig.word(parameters + 8n);
  const configuration = rig.word(systemTable + 112n);
  expect(rig.word(systemTable + 104n)).toBe(1n);
  expect(Buffer.from(bytesAt(rig, configuration, 16)).toString("hex")).toBe(SAL_GUID);
  return {
    parameters,
    systemTable,
    runtime: rig.word(systemTable + 88n),
    boot: rig.word(systemTable + 96n),
    sal: rig.word(configuration + 16n),
  };
}

/** Entry of the function behind a pointer of a table: through its descriptor. */
const functionAt = (rig: Rig, table: bigint, slot: number, header = 24n): bigint => rig.word(rig.word(table + header + 8n * BigInt(slot)));

interface Descriptor {
  readonly type: number;
  readonly start: bigint;
  readonly end: bigint;
}
function mapAt(rig: Rig, at: bigint, bytes: bigint): Descriptor[] {
  const map: Descriptor[] = [];
  for (let i = 0n; i < bytes; i += 48n) {
    const start = rig.word(at + i + 8n);
    map.push({ type: Number(rig.word(at + i) & 0xffffffffn), start, end: start + 4096n * rig.word(at + i + 24n) });
  }
  return map;
}

test("r28 leads to the command line, the memory map and the initial RAM disk", async () => {
  const rig = await Rig.create({ commandLine: "console=ttyS0 quiet", initrd: new Uint8Array(5000).fill(0xaa) });
  const { parameters } = found(rig);
  expect(textAt(rig, rig.word(parameters))).toBe("console=ttyS0 quiet");
  expect([rig.word(parameters + 32n), rig.word(parameters + 40n) & 0xffffffffn]).toEqual([48n, 1n]);
  const [disk, size] = [rig.word(parameters + 64n), rig.word(parameters + 72n)];
  expect([size, bytesAt(rig, disk, 5000).every((b) => b === 0xaa)]).toEqual([5000n, true]);
  const map = mapAt(rig, rig.word(parameters + 16n), rig.word(parameters + 24n));
  // Without gaps up to the end of RAM; the last one is the UART.
  const ram = map.slice(0, -1);
  expect(ram[0]!.start).toBe(0n);
  ram.slice(1).forEach((d, i) => expect(d.start).toBe(ram[i]!.end));
  expect(ram.at(-1)!.end).toBe(32n << 20n);
  expect(map.at(-1)).toEqual({ type: 11, start: 0xff5e0000n, end: 0xff5e1000n });
  const typeOf = (address: bigint): number => ram.find((d) => address >= d.start && address < d.end)!.type;
  expect([0x1000n, 0x88000n, 0x89000n, parameters, 0x100000n, disk, 0x300000n].map(typeOf)).toEqual([7, 13, 5, 6, 2, 2, 7]);
});

test("EFI's tables have their signatures and checksums", async () => {
  const rig = await Rig.create();
  const { systemTable, runtime, boot } = found(rig);
  for (const [table, signature] of [
    [systemTable, "IBI SYST"],
    [runtime, "RUNTSERV"],
    [boot, "BOOTSERV"],
  ] as const) {
    const bytes = bytesAt(rig, table, Number(rig.word(table + 8n) >> 32n));
    expect(new TextDecoder().decode(bytes.slice(0, 8))).toBe(signature);
    const sum = u32(bytes, 16);
    bytes.fill(0, 16, 20);
    expect(crc32(bytes)).toBe(sum);
  }
  // The check value of CRC-32.
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("SAL's system table: checksum, entry points, translation register", async () => {
  const rig = await Rig.create();
  const { sal } = found(rig);
  const table = bytesAt(rig, sal, Number(rig.word(sal) >> 32n));
  expect(new TextDecoder().decode(table.slice(0, 4))).toBe("SST_");
  expect(table.reduce((sum, b) => sum + b, 0) & 0xff).toBe(0);
  expect(table[10]).toBe(2);
  expect([table[96], rig.word(sal + 104n), table[144]]).toEqual([0, 0x88000n, 3]);
  // SAL_PROC is what it says.
  expect(rig.call(rig.word(sal + 112n), 0x01000012n, 0n)).toEqual({ status: 0n, values: [100_000_000n, 0xffffffffffffffffn, 0n] });
});

interface SalCase {
  readonly good?: readonly bigint[];
  readonly status?: bigint;
  readonly values?: readonly bigint[];
  readonly refused?: readonly (readonly bigint[])[];
}
const SAL_CASES: Readonly<Record<string, SalCase>> = {
  SAL_SET_VECTORS: { good: [2n, MEMORY], refused: [[3n]] },
  SAL_GET_STATE_INFO: { good: [0n, 0n, MEMORY], status: -5n, refused: [[4n]] },
  SAL_GET_STATE_INFO_SIZE: { good: [3n], refused: [[4n]] },
  SAL_CLEAR_STATE_INFO: { good: [1n], refused: [[4n]] },
  SAL_MC_RENDEZ: {},
  SAL_MC_SET_PARAMS: {
    good: [1n, 1n, 0xe8n],
    refused: [
      [0n, 1n],
      [4n, 1n],
      [1n, 3n],
    ],
  },
  SAL_REGISTER_PHYSICAL_ADDR: { status: -1n },
  SAL_CACHE_FLUSH: { good: [3n], refused: [[0n], [5n]] },
  SAL_CACHE_INIT: {},
  SAL_PCI_CONFIG_READ: { status: -1n },
  SAL_PCI_CONFIG_WRITE: { status: -1n },
  SAL_FREQ_BASE: { good: [1n], values: [1_000_000_000n, 0xffffffffffffffffn, 0n], refused: [[2n]] },
  SAL_PHYSICAL_ID_INFO: {},
  SAL_UPDATE_PAL: { status: -1n },
};

test("SAL_PROC: every procedure, and those that do not exist", async () => {
  expect(Object.keys(SAL_CASES).sort()).toEqual(SAL_PROCEDURES.map(({ name }) => name).sort());
  const rig = await Rig.create();
  const proc = rig.word(found(rig).sal + 112n);
  for (const { index, name } of SAL_PROCEDURES) {
    const { good = [], status = 0n, values = [0n, 0n, 0n], refused = [] } = SAL_CASES[name]!;
    expect(rig.call(proc, BigInt(index), ...good), name).toEqual({ status, values });
    for (const args of refused) expect(rig.call(proc, BigInt(index), ...args).status, name).toBe(-2n);
  }
  expect(rig.call(proc, 0x01000007n).status).toBe(-1n);
});

test("GetMemoryMap says how large the map is, and gives it; ExitBootServices wants its key", async () => {
  const rig = await Rig.create();
  const { parameters, boot } = found(rig);
  const size = rig.word(parameters + 24n);
  const get = (room: bigint, version = MEMORY + 24n): bigint => {
    rig.word(MEMORY, room);
    rig.word(MEMORY + 24n, 0n);
    return rig.call(functionAt(rig, boot, 4), MEMORY, MEMORY + 0x100n, MEMORY + 8n, MEMORY + 16n, version).status;
  };
  expect(get(size - 1n)).toBe(signed(EFI_STATUS.BUFFER_TOO_SMALL));
  expect(rig.word(MEMORY)).toBe(size);
  expect(get(size)).toBe(0n);
  expect([rig.word(MEMORY + 16n), rig.word(MEMORY + 24n)]).toEqual([48n, 1n]);
  expect(Buffer.compare(bytesAt(rig, MEMORY + 0x100n, Number(size)), bytesAt(rig, rig.word(parameters + 16n), Number(size)))).toBe(0);
  expect(get(size, MEMORY + 28n)).toBe(0n);
  expect(rig.word(MEMORY + 24n)).toBe(1n << 32n);
  const exit = functionAt(rig, boot, 26);
  expect(rig.call(exit, 1n, rig.word(MEMORY + 8n)).status).toBe(0n);
  expect(rig.call(exit, 1n, rig.word(MEMORY + 8n) + 1n).status).toBe(signed(EFI_STATUS.INVALID_PARAMETER));
});

test("what EFI has not, it says", async () => {
  const rig = await Rig.create();
  const { runtime, boot } = found(rig);
  for (const { table, slot, name } of EFI_SERVICES) {
    if (!["GetTime", "GetVariable", "GetNextVariableName", "SetVariable"].includes(name)) continue;
    expect(table).toBe("runtime");
    expect(rig.call(functionAt(rig, runtime, slot)).status, name).toBe(signed(EFI_STATUS.UNSUPPORTED));
  }
  expect(rig.call(functionAt(rig, boot, 2)).status).toBe(signed(EFI_STATUS.UNSUPPORTED));
});

test("ConOut prints", async () => {
  const rig = await Rig.create();
  const { systemTable } = found(rig);
  const output = rig.word(systemTable + 64n);
  let printed = "";
  rig.machine.console.onData((data) => (printed += new TextDecoder().decode(data)));
  [..."Grüße\r\n", "\0"].forEach((c, i) =>
    rig.machine.processor.write(Number(MEMORY) + 2 * i, new Uint8Array([c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])),
  );
  const print = functionAt(rig, output, 1, 0n);
  expect(rig.call(print, output, MEMORY).status).toBe(0n);
  expect(rig.call(functionAt(rig, output, 0, 0n), output, 0n).status).toBe(0n);
  expect(rig.call(print, output, MEMORY + 1n).status).toBe(signed(EFI_STATUS.INVALID_PARAMETER));
  expect(printed).toBe("Grüße\r\n");
});

test("SetVirtualAddressMap moves the pointers, once", async () => {
  const rig = await Rig.create();
  const { runtime, parameters } = found(rig);
  const size = rig.word(parameters + 24n);
  const at = rig.word(parameters + 16n);
  const set = functionAt(rig, runtime, 4);
  const region7 = 0xe000000000000000n;
  for (let i = 0n; i < size; i += 48n) rig.word(at + i + 16n, region7 + rig.word(at + i + 8n));
  for (const args of [
    [size, 48n, 2n, at],
    [size, 40n, 1n, at],
    [size - 8n, 48n, 1n, at],
    [0n, 48n, 1n, at],
  ])
    expect(rig.call(set, ...args).status).toBe(signed(EFI_STATUS.INVALID_PARAMETER));
  expect(rig.call(set, size, 48n, 1n, at).status).toBe(0n);
  const pointer = rig.word(runtime + 24n + 8n * 4n);
  expect(pointer & region7).toBe(region7);
  expect(rig.word(pointer & ~region7)).toBe(region7 + set);
  expect(rig.call(set, size, 48n, 1n, at).status).toBe(signed(EFI_STATUS.UNSUPPORTED));
});

test("ResetSystem and Exit end the run", async () => {
  for (const [table, slot, args, stop] of [
    ["runtime", 10, [0n, 0n], { reason: "reset" }],
    ["runtime", 10, [1n, 0n], { reason: "reset" }],
    ["runtime", 10, [2n, 5n], { reason: "exit", status: 5n }],
    ["boot", 24, [1n, 7n], { reason: "exit", status: 7n }],
  ] as const) {
    const rig = await Rig.create();
    const tables = found(rig);
    rig.call(functionAt(rig, tables[table], slot), ...args);
    expect(rig.stop).toBe(stop.reason);
    expect(rig.machine.runSync()).toEqual(stop);
  }
});
