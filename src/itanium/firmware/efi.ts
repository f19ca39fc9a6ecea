/** EFI services, as many as the loader of an operating system needs. @source UEFI "Services — Boot Services", "Services — Runtime Services" */
import type { ItaniumProcessor } from "../processor.ts";
import { AGAIN, readText, readWords, writeWords } from "./caller-memory.ts";
import { DESCRIPTOR_BYTES, DESCRIPTOR_VERSION } from "./memory-map.ts";
import type { FirmwareStop } from "./firmware-stop.ts";

const ERROR = 1n << 63n;
export const EFI_STATUS = {
  SUCCESS: 0n,
  INVALID_PARAMETER: ERROR | 2n,
  UNSUPPORTED: ERROR | 3n,
  BUFFER_TOO_SMALL: ERROR | 5n,
} as const;

/** What the services work with. */
export interface EfiCall {
  readonly processor: ItaniumProcessor;
  readonly args: readonly bigint[];
  /** The memory map as descriptors. */
  readonly map: Uint8Array;
  print(text: string): void;
  /** SetVirtualAddressMap: firmware pointers become virtual. False: not for a second time. */
  relocate(entries: readonly { readonly physical: bigint; readonly bytes: bigint; readonly virtual: bigint }[]): boolean;
}

type EfiReturn = bigint | FirmwareStop | typeof AGAIN;

export interface EfiService {
  readonly table: "boot" | "runtime" | "console";
  /** Number of the pointer in its table. */
  readonly slot: number;
  readonly name: string;
  readonly args: readonly string[];
  readonly run: (call: EfiCall) => EfiReturn;
}

/** Characters of one OutputString at most. */
const LONGEST_TEXT = 65536;
/** The map does not change here. */
const MAP_KEY = 1n;

function getMemoryMap({ processor, args, map }: EfiCall): EfiReturn {
  const [sizeAt, buffer, keyAt, descriptorSizeAt, versionAt] = args as [bigint, bigint, bigint, bigint, bigint];
  const size = readWords(processor, sizeAt, 1);
  if (size === AGAIN) return AGAIN;
  if (size === undefined) return EFI_STATUS.INVALID_PARAMETER;
  const view = new DataView(map.buffer, map.byteOffset, map.length);
  const outputs: (readonly [address: bigint, words: readonly bigint[]])[] = [
    [sizeAt, [BigInt(map.length)]],
    [keyAt, [MAP_KEY]],
    [descriptorSizeAt, [BigInt(DESCRIPTOR_BYTES)]],
  ];
  const fits = size[0]! >= BigInt(map.length);
  if (fits) outputs.push([buffer, Array.from({ length: map.length / 8 }, (_, i) => view.getBigUint64(8 * i, true))]);
  // The version has 32 bits: the other half of its word stays.
  const version = readWords(processor, versionAt - (versionAt % 8n), 1);
  if (version === AGAIN) return AGAIN;
  if (version === undefined) return EFI_STATUS.INVALID_PARAMETER;
  const shift = (versionAt % 8n) * 8n;
  outputs.push([versionAt - (versionAt % 8n), [(version[0]! & ~(0xffffffffn << shift)) | (BigInt(DESCRIPTOR_VERSION) << shift)]]);
  for (const [address, words] of outputs) {
    const done = writeWords(processor, address, words);
    if (done === AGAIN) return AGAIN;
    if (!done) return EFI_STATUS.INVALID_PARAMETER;
  }
  return fits ? EFI_STATUS.SUCCESS : EFI_STATUS.BUFFER_TOO_SMALL;
}

function setVirtualAddressMap({ processor, args, relocate }: EfiCall): EfiReturn {
  const [size, descriptorSize, version, at] = args as [bigint, bigint, bigint, bigint];
  if (version !== BigInt(DESCRIPTOR_VERSION) || descriptorSize < BigInt(DESCRIPTOR_BYTES) || descriptorSize % 8n !== 0n)
    return EFI_STATUS.INVALID_PARAMETER;
  if (size === 0n || size % descriptorSize !== 0n || size > 0x10000n) return EFI_STATUS.INVALID_PARAMETER;
  const words = readWords(processor, at, Number(size) / 8);
  if (words === AGAIN) return AGAIN;
  if (words === undefined) return EFI_STATUS.INVALID_PARAMETER;
  const step = Number(descriptorSize) / 8;
  const entries = [];
  for (let i = 0; i < words.length; i += step)
    entries.push({ physical: words[i + 1]!, virtual: words[i + 2]!, bytes: words[i + 3]! * 4096n });
  return relocate(entries) ? EFI_STATUS.SUCCESS : EFI_STATUS.UNSUPPORTED;
}

function outputString({ processor, args: [, address], print }: EfiCall): EfiReturn {
  const text = readText(processor, address!, LONGEST_TEXT);
  if (text === AGAIN) return AGAIN;
  if (text === undefined) return EFI_STATUS.INVALID_PARAMETER;
  print(text);
  return EFI_STATUS.SUCCESS;
}

/** EfiResetCold, EfiResetWarm, EfiResetShutdown. */
function resetSystem({ args: [type, status] }: EfiCall): EfiReturn {
  if (type! < 2n) return { reason: "reset" };
  return type === 2n ? { reason: "exit", status: status! } : EFI_STATUS.INVALID_PARAMETER;
}

const unsupported = (): EfiReturn => EFI_STATUS.UNSUPPORTED;

/** Every pointer of the tables that is not here answers EFI_UNSUPPORTED through the first row. */
export const EFI_SERVICES: readonly EfiService[] = [
  { table: "boot", slot: -1, name: "unsupported", args: [], run: unsupported },
  {
    table: "boot",
    slot: 4,
    name: "GetMemoryMap",
    args: ["MemoryMapSize", "MemoryMap", "MapKey", "DescriptorSize", "DescriptorVersion"],
    run: getMemoryMap,
  },
  {
    table: "boot",
    slot: 24,
    name: "Exit",
    args: ["ImageHandle", "ExitStatus"],
    run: ({ args: [, status] }) => ({ reason: "exit", status: status! }),
  },
  {
    table: "boot",
    slot: 26,
    name: "ExitBootServices",
    args: ["ImageHandle", "MapKey"],
    run: ({ args: [, key] }) => (key === MAP_KEY ? EFI_STATUS.SUCCESS : EFI_STATUS.INVALID_PARAMETER),
  },
  { table: "runtime", slot: 0, name: "GetTime", args: ["Time", "Capabilities"], run: unsupported },
  {
    table: "runtime",
    slot: 4,
    name: "SetVirtualAddressMap",
    args: ["MemoryMapSize", "DescriptorSize", "DescriptorVersion", "VirtualMap"],
    run: setVirtualAddressMap,
  },
  {
    table: "runtime",
    slot: 6,
    name: "GetVariable",
    args: ["VariableName", "VendorGuid", "Attributes", "DataSize", "Data"],
    run: unsupported,
  },
  { table: "runtime", slot: 7, name: "GetNextVariableName", args: ["VariableNameSize", "VariableName", "VendorGuid"], run: unsupported },
  {
    table: "runtime",
    slot: 8,
    name: "SetVariable",
    args: ["VariableName", "VendorGuid", "Attributes", "DataSize", "Data"],
    run: unsupported,
  },
  { table: "runtime", slot: 10, name: "ResetSystem", args: ["ResetType", "ResetStatus", "DataSize", "ResetData"], run: resetSystem },
  { table: "console", slot: 0, name: "ConOut.Reset", args: ["This", "ExtendedVerification"], run: () => EFI_STATUS.SUCCESS },
  { table: "console", slot: 1, name: "ConOut.OutputString", args: ["This", "String"], run: outputString },
];

/** Pointers of each table. */
export const EFI_SLOTS = { boot: 44, runtime: 14, console: 9 } as const;

/** What a call was, for who watches. */
export interface EfiRecord {
  readonly service: EfiService;
  readonly args: readonly bigint[];
  readonly status: bigint;
}
