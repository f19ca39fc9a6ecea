/**
 * Runs kvm-unit-tests, built elsewhere, on nonroot. Not part of npm test: the suite is not ours to distribute.
 *
 *     git clone https://gitlab.com/kvm-unit-tests/kvm-unit-tests.git && cd kvm-unit-tests && ./configure --arch=x86_64 && make
 *     npm run build && npx tsx test/guests/kvm-unit-tests.ts [--verbose] kvm-unit-tests [ENTRY...]
 *
 * An ENTRY is a name of the table below, or FILE:MODEL[:ARGUMENTS] for anything else. Without one, the whole table runs.
 * Prints one line an entry, the failed checks under it, and with --verbose everything the guest prints. Results: docs/processor-tests.md.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createMachine, loadEngine, NonrootError, type MachineStop } from "../../src/index.ts";

interface Entry {
  readonly name: string;
  /** Without `.flat`. */
  readonly file: string;
  readonly cpuModel: string;
  readonly args: string;
  /** MiB. */
  readonly memory: number;
  /** s of host time on an idle machine, several times over. */
  readonly timeout: number;
  /** False: the guest is told that it does not run under KVM's test devices, and leaves out what only KVM does. */
  readonly testDevice: boolean;
}

const entry = (
  name: string,
  cpuModel: string,
  { file = name, args = "", memory = 256, timeout = 120, testDevice = true }: Partial<Omit<Entry, "name" | "cpuModel">> = {},
): Entry => ({ name, file, cpuModel, args, memory, timeout, testDevice });

/** What needs neither VMX nor a second processor, KVM's own interfaces, or a processor of another make. */
const ENTRIES: readonly Entry[] = [
  entry("realmode", "skylake"),
  entry("idt_test", "skylake"),
  entry("memory", "icelake-server"),
  entry("setjmp", "skylake"),
  entry("syscall", "skylake", { testDevice: false }),
  entry("tsc", "icelake-server"),
  entry("tsc_adjust", "skylake"),
  entry("xsave", "icelake-server"),
  entry("rmap_chain", "skylake"),
  entry("eventinj", "skylake"),
  entry("smap", "skylake"),
  entry("pku", "icelake-server"),
  entry("pks", "icelake-server"),
  entry("pcid-enabled", "skylake", { file: "pcid" }),
  entry("pcid-disabled", "nehalem", { file: "pcid" }),
  entry("rdpru", "skylake"),
  entry("umip", "icelake-server"),
  entry("msr", "skylake"),
  entry("msr64", "icelake-server", { file: "msr" }),
  entry("debug", "skylake"),
  entry("la57", "icelake-server"),
  entry("la57-absent", "skylake", { file: "la57" }),
  entry("lam", "icelake-server"),
  entry("cet", "icelake-server"),
  entry("tsx-ctrl", "icelake-server"),
  entry("emulator", "skylake"),
  entry("hypercall", "skylake"),
  entry("x2apic", "skylake", { file: "apic", testDevice: false }),
  entry("xapic", "nehalem", { file: "apic", testDevice: false }),
  entry("ioapic", "skylake"),
  entry("smptest", "skylake"),
  entry("hpet_read_test", "skylake"),
  entry("tscdeadline_latency", "skylake"),
  entry("s3", "skylake"),
  ...["cpuid", "mov_from_cr8", "mov_to_cr8", "inl_from_pmtimer", "tscdeadline", "tscdeadline_immed", "toggle_cr0_wp", "toggle_cr4_pge"].map(
    (args) => entry(`vmexit_${args}`, "skylake", { file: "vmexit", args }),
  ),
  entry("sieve", "skylake", { timeout: 600 }),
  entry("access", "skylake", { file: "access_test", timeout: 3600 }),
  entry("access-pku", "icelake-server", { file: "access_test", timeout: 3600 }),
];

/** The module of NAME=value lines that the suite takes instead of asking firmware. */
const environment = (memory: number, testDevice: boolean): Uint8Array =>
  new TextEncoder().encode(`NR_CPUS=1\nMEMSIZE=${memory}\nTEST_DEVICE=${testDevice ? 1 : 0}\n`);

interface Result {
  readonly output: string;
  readonly stop: MachineStop | { readonly reason: "timeout" };
  /** s. */
  readonly elapsed: number;
  readonly instructions: bigint;
}

const engine = await loadEngine({ wasm: readFileSync(new URL("../../dist/x86.wasm", import.meta.url)) });

async function run(
  folder: string,
  { file, cpuModel, args, memory, timeout, testDevice }: Entry,
  print: (text: string) => void,
): Promise<Result> {
  using machine = await createMachine({ engine, memory: `${memory}MiB`, cpuModel, testDevice: true });
  let output = "";
  const decoder = new TextDecoder();
  machine.serial(0).onData((data) => {
    const text = decoder.decode(data, { stream: true });
    output += text;
    print(text);
  });
  const cmdline = `${file}.flat ${args}`.trim();
  machine.loadMultiboot(readFileSync(join(folder, "x86", `${file}.flat`)), {
    cmdline,
    modules: [{ data: environment(memory, testDevice) }],
  });
  const start = Date.now();
  const signal = AbortSignal.timeout(timeout * 1000);
  const stop = await machine.run({ signal }).catch((error: unknown): Result["stop"] => {
    if (signal.aborted) return { reason: "timeout" };
    throw error;
  });
  return { output, stop, elapsed: (Date.now() - start) / 1000, instructions: machine.clock.instructions };
}

/** Exit codes of the suite behind isa-debug-exit, which doubles them and adds one. */
const SKIPPED = 77;

function verdict({ output, stop }: Result): string {
  const count = (pattern: RegExp): number => output.match(pattern)?.length ?? 0;
  const checks = `${count(/^PASS: /gm)} passed, ${count(/^FAIL: /gm)} failed, ${count(/^SKIP: /gm)} skipped`;
  if (stop.reason !== "debug-exit") return `ENDED BY ${stop.reason} (${checks})`;
  if (stop.code === SKIPPED) return `SKIP (${checks})`;
  return `${stop.code === 1 ? "PASS" : `FAIL, exit code ${stop.code}`} (${checks})`;
}

function find(word: string): Entry {
  const known = ENTRIES.find(({ name }) => name === word);
  if (known) return known;
  const [file, cpuModel, ...args] = word.split(":");
  if (!file || !cpuModel) throw new Error(`${word}: not in the table; write FILE:MODEL[:ARGUMENTS]`);
  return entry(basename(file, ".flat"), cpuModel, { args: args.join(":"), timeout: 3600 });
}

const words = process.argv.slice(2);
const verbose = words.includes("--verbose");
const [folder, ...names] = words.filter((word) => word !== "--verbose");
if (folder === undefined) throw new Error("usage: tsx test/guests/kvm-unit-tests.ts [--verbose] FOLDER [ENTRY...]");
let failures = 0;
for (const one of names.length > 0 ? names.map(find) : ENTRIES) {
  try {
    const result = await run(folder, one, verbose ? (text) => process.stdout.write(text) : () => {});
    const line = verdict(result);
    if (!/^(PASS|SKIP)/.test(line)) failures++;
    const speed = `${result.elapsed.toFixed(1)} s, ${(Number(result.instructions) / 1e6).toFixed(0)} M instructions`;
    console.log(`${one.name.padEnd(26)} ${one.cpuModel.padEnd(15)} ${line}, ${speed}`);
    for (const failed of result.output.match(/^(FAIL|SUMMARY|Unhandled|.*(assert|abort)).*$/gim) ?? []) console.log(`    ${failed}`);
    if (result.stop.reason === "unimplemented")
      console.log(`    not implemented at 0x${result.stop.rip.toString(16)}: ${Buffer.from(result.stop.bytes).toString("hex")}`);
  } catch (error) {
    failures++;
    const message = error instanceof NonrootError || error instanceof Error ? error.message : String(error);
    console.log(`${one.name.padEnd(26)} ${one.cpuModel.padEnd(15)} ERROR ${message}`);
  }
}
process.exitCode = failures > 0 ? 1 : 0;
