/**
 * The folders that people write, how many of a sample of 200 mutants each gets, and the tests that have to notice: first those
 * of the area, which cost seconds, then what else runs its code.
 */
export interface Area {
  /** Prefix of the files. */
  readonly path: string;
  /** Mutants in a sample of 200. */
  readonly share: number;
  /** Which share of the mutants has to be killed, in percent. */
  readonly aim: number;
  /** Name in the table of results. */
  readonly group: string;
  /** Prefixes of test files: those of the area, which run first. */
  readonly near: readonly string[];
  /** What else runs its code: tried on what the tests of the area let live. */
  readonly far: readonly string[];
}

const unit = (...names: readonly string[]): string[] => names.map((name) => `test/unit/${name}`);
/** Instructions and whole guests against results from hardware. */
const PROCESSOR = ["test/unit/integer-", "test/unit/native-", "test/unit/machine-", "test/run/", "test/vmx/", "test/fuzz/guests"];
const WHOLE = ["test/run/", "test/vmx/", "test/unit/machine-", "test/fuzz/"];

const engine = (folder: string, share: number, ...tests: readonly string[]): Area => ({
  path: `assembly/x86/${folder}/`,
  share,
  aim: 85,
  group: "assembly/",
  near: tests,
  far: PROCESSOR,
});
const itaniumEngine = (folder: string, share: number): Area => ({
  path: `assembly/ia64/${folder}/`,
  share,
  aim: 85,
  group: "assembly/",
  near: ["test/ia64/", "test/unit/ia64-"],
  far: ["test/itanium/", "test/fuzz/itanium"],
});
const typescript = (folder: string, share: number, aim: number, near: readonly string[], far: readonly string[] = []): Area => ({
  path: `src/${folder}/`,
  share,
  aim,
  group: `src/${folder}`,
  near,
  far,
});

export const AREAS: readonly Area[] = [
  {
    path: "assembly/base/",
    share: 3,
    aim: 85,
    group: "assembly/",
    near: unit("x87-", "sse-", "ia64-float"),
    far: ["test/unit/integer-", "test/ia64/"],
  },
  engine("apic", 6, ...unit("apic-local")),
  engine("decode", 5, ...unit("decode-", "table-iced", "loop", "integer-hardware")),
  engine("event", 2, ...unit("transfer-", "vmx-")),
  engine("exec", 17, ...unit("integer-", "system-", "sse-", "x87-", "avx-", "xsave-", "transfer-exec", "flags-property")),
  engine("memory", 10, ...unit("memory-")),
  engine("register", 5, ...unit("system-", "cpuid-models", "apic-local")),
  engine("run", 5, ...unit("machine-", "loop", "integer-hardware")),
  engine("state", 4, ...unit("flags", "system-", "memory-", "transfer-mode", "vmx-")),
  engine("transfer", 9, ...unit("transfer-")),
  engine("vmx", 16, ...unit("vmx-")),
  itaniumEngine("decode", 3),
  itaniumEngine("event", 1),
  itaniumEngine("exec", 8),
  itaniumEngine("float", 3),
  itaniumEngine("interrupt", 2),
  itaniumEngine("memory", 4),
  itaniumEngine("rse", 1),
  itaniumEngine("run", 2),
  itaniumEngine("state", 1),
  itaniumEngine("virtual", 1),
  typescript("vmm", 16, 85, ["test/vmx/"], ["test/fuzz/"]),
  typescript("machine", 12, 85, ["test/unit/machine-", "test/unit/cpuid-models", "test/run/"], ["test/vmx/", "test/fuzz/"]),
  typescript("devices", 16, 85, ["test/unit/device-", "test/devices/"], WHOLE),
  typescript("boot", 8, 85, ["test/unit/boot-", "test/unit/machine-"], ["test/vmx/pc-vm", "test/itanium/", "test/fuzz/"]),
  typescript("translate", 5, 85, ["test/unit/translation", "test/ia64/translation"]),
  typescript("itanium", 12, 85, ["test/itanium/"], ["test/ia64/", "test/fuzz/itanium"]),
  typescript("engine", 5, 75, ["test/unit/engine-abi", "test/unit/machine-", "test/run/"], ["test/vmx/", "test/fuzz/"]),
  typescript("trace", 4, 75, ["test/vmx/trace", "test/vmx/explain", "test/unit/cli-trace"], ["test/vmx/", "test/unit/machine-"]),
  typescript("inspect", 5, 75, ["test/vmx/explain", "test/vmx/trace", "test/unit/cli-", "test/unit/inspect"], ["test/itanium/"]),
  typescript("cli", 6, 75, ["test/unit/cli-", "test/itanium/cli", "test/fuzz/outputs"]),
  typescript("platform/node", 2, 75, ["test/unit/cli-", "test/fuzz/outputs"], ["test/vmx/"]),
  typescript("guest", 1, 75, ["test/unit/cli-trace", "test/vmx/hypervisor"], ["test/vmx/"]),
];
