/**
 * Runs kvm-unit-tests, built elsewhere, on nonroot. Not part of npm test: the suite is not ours to distribute.
 *
 *     git clone https://gitlab.com/kvm-unit-tests/kvm-unit-tests.git && cd kvm-unit-tests && ./configure --arch=x86_64 && make
 *     npm run build && npx tsx test/guests/kvm-unit-tests.ts [--verbose] kvm-unit-tests [ENTRY...]
 *
 * An ENTRY is a name of the table below, or FILE:MODEL[:ARGUMENTS] for anything else. Without one, the whole table runs.
 * Prints a row of a Markdown table an entry, with the unexpected failures under it, and with --verbose everything the guest prints.
 * Results: docs/processor-tests.md.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createMachine, loadEngine, type MachineStop } from "../../src/index.ts";

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
  /** Why it is expected to fail; that it passes is then the error. */
  readonly known: string | undefined;
}

const entry = (
  name: string,
  cpuModel: string,
  { file = name, args = "", memory = 256, timeout = 120, testDevice = true, known }: Partial<Omit<Entry, "name" | "cpuModel">> = {},
): Entry => ({ name, file, cpuModel, args, memory, timeout, testDevice, known });

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
  entry("hypercall", "skylake", { known: "VMCALL is #UD outside VMX operation; the test wants KVM's hypercall" }),
  entry("x2apic", "skylake", { file: "apic", testDevice: false }),
  entry("xapic", "nehalem", { file: "apic", testDevice: false }),
  entry("ioapic", "skylake"),
  entry("smptest", "skylake"),
  entry("hpet_read_test", "skylake", { known: "the machine has no HPET" }),
  entry("tscdeadline_latency", "skylake"),
  entry("s3", "skylake", { timeout: 20, known: "the machine does not suspend to RAM" }),
  ...["cpuid", "mov_from_cr8", "mov_to_cr8", "inl_from_pmtimer", "tscdeadline", "tscdeadline_immed", "toggle_cr0_wp", "toggle_cr4_pge"].map(
    (args) => entry(`vmexit_${args}`, "skylake", { file: "vmexit", args }),
  ),
  entry("sieve", "skylake", { timeout: 600 }),
  entry("access", "skylake", { file: "access_test", timeout: 3600 }),
  entry("access-36-bit", "penryn", { file: "access_test", timeout: 3600 }),
  entry("access-la57-pku", "icelake-server", { file: "access_test", timeout: 3600 }),
  // Of the i386 build.
  entry("taskswitch", "skylake"),
  entry("taskswitch2", "skylake"),
  entry("cmpxchg8b", "skylake"),
];

/** The module of NAME=value lines that the suite takes instead of asking firmware. */
const environment = (memory: number, testDevice: boolean): Uint8Array =>
  new TextEncoder().encode(`NR_CPUS=1\nMEMSIZE=${memory}\nTEST_DEVICE=${testDevice ? 1 : 0}\n`);

interface Result {
  readonly output: string;
  readonly stop: MachineStop | { readonly reason: "timeout" };
  readonly instructions: bigint;
}

const engine = await loadEngine({ wasm: readFileSync(new URL("../../dist/x86.wasm", import.meta.url)) });

const imageOf = (folder: string, { file }: Entry): string => join(folder, "x86", `${file}.flat`);

async function run(folder: string, one: Entry, print: (text: string) => void): Promise<Result> {
  const { file, cpuModel, args, memory, timeout, testDevice } = one;
  using machine = await createMachine({ engine, memory: `${memory}MiB`, cpuModel, testDevice: true, featureControl: "unlocked" });
  let output = "";
  const decoder = new TextDecoder();
  machine.serial(0).onData((data) => {
    const text = decoder.decode(data, { stream: true });
    output += text;
    print(text);
  });
  const cmdline = `${file}.flat ${args}`.trim();
  machine.loadMultiboot(readFileSync(imageOf(folder, one)), {
    cmdline,
    modules: [{ data: environment(memory, testDevice) }],
  });
  const signal = AbortSignal.timeout(timeout * 1000);
  const stop = await machine.run({ signal }).catch((error: unknown): Result["stop"] => {
    if (signal.aborted) return { reason: "timeout" };
    throw error;
  });
  return { output, stop, instructions: machine.clock.instructions };
}

/** Exit statuses of the suite behind isa-debug-exit, which doubles them and adds one. */
const PASSED = 1,
  SKIPPED = 77;

function verdict({ stop, output }: Result): string {
  if (stop.reason === "unimplemented") return `not implemented at 0x${stop.rip.toString(16)}: ${Buffer.from(stop.bytes).toString("hex")}`;
  if (stop.reason !== "debug-exit") return `ended by ${stop.reason}`;
  if (stop.code === SKIPPED) return "skipped";
  if (stop.code === PASSED) return "pass";
  return /^Unhandled exception.*$/m.exec(output)?.[0] ?? `exit code ${stop.code}`;
}

function find(word: string): Entry {
  const known = ENTRIES.find(({ name }) => name === word);
  if (known) return known;
  const [file, cpuModel, ...args] = word.split(":");
  if (!file || !cpuModel) throw new Error(`${word}: not in the table; write FILE:MODEL[:ARGUMENTS]`);
  return entry(basename(file, ".flat"), cpuModel, { args: args.join(":"), timeout: 3600 });
}

/** Runs one entry and prints its row, and under it the checks that failed. False if it went otherwise than the table expects. */
async function report(folder: string, one: Entry, verbose: boolean): Promise<boolean> {
  const result = await run(folder, one, verbose ? (text) => process.stdout.write(text) : () => {});
  const outcome = verdict(result);
  const count = (pattern: RegExp): string => String(result.output.match(pattern)?.length ?? 0);
  const checks = [/^PASS: /gm, /^FAIL: /gm, /^SKIP: /gm].map(count);
  const millions = (Number(result.instructions) / 1e6).toFixed(0);
  console.log(`| ${[one.name, one.cpuModel, outcome, ...checks, millions, one.known ?? ""].join(" | ")} |`);
  const good = outcome === "pass" || outcome === "skipped";
  if (!good && one.known === undefined) for (const line of result.output.match(/^FAIL: .*$/gm) ?? []) console.log(`    ${line}`);
  if (good && one.known !== undefined) console.log(`    passes, although it should not: ${one.known}`);
  return good === (one.known === undefined);
}

const words = process.argv.slice(2);
const verbose = words.includes("--verbose");
const [folder, ...names] = words.filter((word) => word !== "--verbose");
if (folder === undefined) throw new Error("usage: tsx test/guests/kvm-unit-tests.ts [--verbose] FOLDER [ENTRY...]");
console.log("| Entry | CPU model | Result | Passed | Failed | Skipped | Million instructions | Reason |");
console.log("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |");
let failures = 0;
for (const one of names.length > 0 ? names.map(find) : ENTRIES) {
  if (!existsSync(imageOf(folder, one)) && names.length === 0) continue;
  if (!(await report(folder, one, verbose))) failures++;
}
process.exitCode = failures > 0 ? 1 : 0;
