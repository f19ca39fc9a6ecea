/** Caches and translation. @source Itanium SDM vol. 2 "PAL Procedures", those of memory by name */
import { TLB_STATE } from "../../../assembly/spec/ia64/layout.ts";
import * as Resource from "../../../assembly/spec/ia64/resource.ts";
import { writeWords } from "../firmware/caller-memory.ts";
import { fields, STATUS, written, type Procedure } from "./procedure.ts";

const INSERTABLE_PAGES = BigInt(Resource.INSERTABLE_PAGES);
const PURGEABLE_PAGES = INSERTABLE_PAGES | (1n << BigInt(Resource.LARGEST_PURGE));
/** Write-back, uncacheable, uncacheable exported, write-coalescing, NaT page. */
const MEMORY_ATTRIBUTES = 0b1111_0001n;

/** cache_type: instructions, or data and unified. */
const INSTRUCTION = 1n;
const DATA = 2n;

interface Cache {
  readonly level: bigint;
  readonly type: bigint;
  readonly unified: boolean;
  /** Bytes. */
  readonly size: number;
  readonly ways: number;
  /** log2 of the bytes of a line. */
  readonly line: number;
}

/**
 * Memory is not cached here: every access sees the last write. Operating systems want caches to size their loops and tables by, and
 * get those of a small Itanium 2.
 */
const CACHES: readonly Cache[] = [
  { level: 0n, type: INSTRUCTION, unified: false, size: 16384, ways: 4, line: 6 },
  { level: 0n, type: DATA, unified: false, size: 16384, ways: 4, line: 6 },
  { level: 1n, type: DATA, unified: true, size: 262144, ways: 8, line: 7 },
];
const LEVELS = 2n;

const findCache = (level: bigint, type: bigint): Cache | undefined => CACHES.find((c) => c.level === level && c.type === type);

/** config_info_1: write-back, ways, line and stride; latencies and hints are unknown. config_info_2: size, alias boundary, tag bits. */
function cacheInformation({ unified, size, ways, line }: Cache): readonly bigint[] {
  const waySize = Math.log2(size / ways);
  const all = 0xffn;
  return [
    fields([unified ? 1 : 0, 0], [1, 1], [ways, 8], [line, 16], [line, 24], [all, 32], [all, 40]),
    fields([size, 0], [waySize, 32], [waySize, 40], [Resource.PHYSICAL_BITS - 1, 48]),
  ];
}

/** Valid parts of what PAL_VM_TR_READ gives: access rights, privilege level, dirty bit, memory attribute. */
const TR_VALID = 0b1111n;

export const MEMORY_PROCEDURES = [
  {
    index: 1,
    name: "PAL_CACHE_FLUSH",
    args: ["cache_type", "operation", "progress_indicator"],
    results: ["vector", "progress_indicator"],
    // What is kept of memory is decoded code.
    run: ({ processor, args: [type, operation] }) => {
      if (type < 1n || type > 4n || operation > 3n) return STATUS.INVALID_ARGUMENT;
      processor.instance.exports.stateWritten();
      return [0n, 0n];
    },
  },
  {
    index: 2,
    name: "PAL_CACHE_INFO",
    args: ["cache_level", "cache_type"],
    results: ["config_info_1", "config_info_2"],
    run: ({ args: [level, type] }) => {
      const cache = findCache(level, type);
      return cache ? cacheInformation(cache) : STATUS.INVALID_ARGUMENT;
    },
  },
  {
    index: 3,
    name: "PAL_CACHE_INIT",
    args: ["level", "cache_type", "restrict"],
    results: [],
    run: ({ processor, args: [level, type, restrict] }) => {
      const everyLevel = level === 0xffffffffffffffffn;
      if ((!everyLevel && level >= LEVELS) || type < 1n || type > 3n || restrict > 1n) return STATUS.INVALID_ARGUMENT;
      processor.instance.exports.stateWritten();
      return [];
    },
  },
  {
    index: 4,
    name: "PAL_CACHE_SUMMARY",
    args: [],
    results: ["cache_levels", "unique_caches"],
    run: () => [LEVELS, BigInt(CACHES.length)],
  },
  { index: 5, name: "PAL_MEM_ATTRIB", args: [], results: ["attrib"], run: () => [MEMORY_ATTRIBUTES] },
  {
    index: 6,
    name: "PAL_PTCE_INFO",
    args: [],
    results: ["tc_base", "tc_counts", "tc_strides"],
    // One ptc.e empties the caches.
    run: () => [0n, fields([1, 32], [1, 0]), 0n],
  },
  {
    index: 7,
    name: "PAL_VM_INFO",
    args: ["tc_level", "tc_type"],
    results: ["tc_info", "tc_pages"],
    // One set; a translation register is no entry of it.
    run: ({ args: [level, type] }) =>
      level === 0n && (type === INSTRUCTION || type === DATA)
        ? [fields([1, 0], [Resource.CACHE_ENTRIES, 8], [Resource.CACHE_ENTRIES, 16]), INSERTABLE_PAGES]
        : STATUS.INVALID_ARGUMENT,
  },
  {
    index: 8,
    name: "PAL_VM_SUMMARY",
    args: [],
    results: ["vm_info_1", "vm_info_2"],
    run: () => [
      fields(
        [1, 0],
        [Resource.PHYSICAL_BITS, 1],
        [Resource.KEY_BITS, 8],
        [Resource.PROTECTION_KEYS - 1, 16],
        [0, 24],
        [Resource.TRANSLATION_REGISTERS - 1, 32],
        [Resource.TRANSLATION_REGISTERS - 1, 40],
        [2, 48],
        [1, 56],
      ),
      fields([Resource.VIRTUAL_MSB, 0], [Resource.REGION_BITS, 8], [1, 16]),
    ],
  },
  {
    index: 34,
    name: "PAL_VM_PAGE_SIZE",
    args: [],
    results: ["insertable_pages", "purge_pages"],
    run: () => [INSERTABLE_PAGES, PURGEABLE_PAGES],
  },
  {
    index: 41,
    name: "PAL_PREFETCH_VISIBILITY",
    args: ["trans_type"],
    results: [],
    // Nothing is fetched ahead of its time.
    run: ({ args: [type] }) => (type <= 1n ? [] : STATUS.INVALID_ARGUMENT),
  },
  {
    index: 43,
    name: "PAL_CACHE_SHARED_INFO",
    args: ["cache_level", "cache_type", "proc_number"],
    results: ["num_shared", "proc_n_cache_info1", "proc_n_cache_info2"],
    run: ({ args: [level, type, number] }) =>
      findCache(level, type) && (number === 0n || number === 0xffffffffffffffffn) ? [1n, 0n, 0n] : STATUS.INVALID_ARGUMENT,
  },
  {
    index: 261,
    name: "PAL_VM_TR_READ",
    args: ["reg_num", "tr_type", "tr_buffer"],
    results: ["TR_valid"],
    // The buffer gets the insertion word, ITIR, IFA (bit 0: valid) and the region register, as they would be for an insertion.
    run: ({ processor, args: [register, type, buffer] }) => {
      if (register >= BigInt(Resource.TRANSLATION_REGISTERS) || type > 1n) return STATUS.INVALID_ARGUMENT;
      const ofKind = (Resource.TRANSLATION_REGISTERS + Resource.CACHE_ENTRIES) * Resource.TRANSLATION_BYTES;
      const at = TLB_STATE + (type === 0n ? ofKind : 0) + Number(register) * Resource.TRANSLATION_BYTES;
      const { view } = processor.instance;
      const attributes = view.getUint32(at + 32, true);
      const words = [
        BigInt(attributes & 0xfff) | view.getBigUint64(at + 16, true) | (BigInt((attributes >> 12) & 1) << 52n),
        fields([(attributes >> 16) & 63, 2], [view.getUint32(at + 28, true), 8]),
        view.getBigUint64(at, true) | BigInt(view.getUint32(at + 36, true)),
        fields([view.getUint32(at + 24, true), 8]),
      ];
      return written(writeWords(processor, buffer, words), [TR_VALID]);
    },
  },
] as const satisfies readonly Procedure[];
