/** The built `nonroot run --arch ia64` and `nonroot trace --arch ia64` on the monitor of the package and on small programs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { takeArch } from "../../src/cli/arch.ts";
import { ExitCode } from "../../src/cli/usage.ts";
import { hasFreshBuild, nonroot } from "../guests/console.ts";

const MONITOR = join(import.meta.dirname, "../../src/guest/itanium/vmm.bin");
const MASK = (1n << 41n) - 1n;
/** A bundle of template MIB. */
function bundle(...slots: readonly bigint[]): Uint8Array {
  let word = 0x11n;
  slots.forEach((slot, i) => (word |= (slot & MASK) << BigInt(5 + 41 * i)));
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, word), true);
  new DataView(bytes.buffer).setBigUint64(8, word >> 64n, true);
  return bytes;
}
const NOP = 1n << 27n;
const RETURN_B0 = (0x20n << 27n) | 0n;
const BRANCH_SELF = 4n << 37n;
/** adds r8=n,r0. */
const setR8 = (n: bigint): bigint => (8n << 37n) | (2n << 34n) | (n << 13n) | (8n << 6n);

let folder = "";
const at = (name: string): string => join(folder, name);
const IMAGES: Readonly<Record<string, Uint8Array>> = {
  good: bundle(setR8(0n), NOP, RETURN_B0),
  bad: bundle(setR8(3n), NOP, RETURN_B0),
  forever: bundle(NOP, NOP, BRANCH_SELF),
  break: bundle(5n << 6n, NOP, NOP),
  empty: new Uint8Array(0),
};

test("--arch is taken from anywhere before --", () => {
  expect(takeArch(["a", "--arch", "ia64", "b"])).toEqual({ arch: "ia64", rest: ["a", "b"] });
  expect(takeArch(["--arch=itanium"])).toEqual({ arch: "ia64", rest: [] });
  expect(takeArch(["--", "--arch", "ia64"])).toEqual({ arch: "x86-64", rest: ["--", "--arch", "ia64"] });
  expect(() => takeArch(["--arch", "mips"])).toThrow("--arch mips: x86-64 or ia64");
});

describe.skipIf(!hasFreshBuild())("nonroot --arch ia64", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "nonroot-ia64-cli-"));
    for (const [name, bytes] of Object.entries(IMAGES)) writeFileSync(at(name), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("demo shows the monitor, its guest and the faults", async () => {
    const { code, stdout } = await nonroot(["demo", "--arch", "ia64"]);
    expect(code).toBe(0);
    expect(stdout).toContain("user: hello from privilege level 3");
    expect(stdout).toMatch(/^ {2}virtualization fault +count +share$/m);
    expect(stdout).toMatch(/^ {2}MOV_TO_CR +\d+ /m);
    expect((await nonroot(["demo", "--arch", "ia64", "--vmm", "typescript"])).code).toBe(ExitCode.USAGE);
  });

  test("run: the monitor and its guest", async () => {
    const { code, stdout, stderr } = await nonroot(["run", "--arch", "ia64", "-m", "16M", MONITOR]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("vmm: a guest with all accelerations");
    expect(stdout).toContain("user: fib(15) = 610");
    // They are what runs when nothing else is given.
    expect(await nonroot(["run", "--arch", "ia64"])).toEqual({ code, stdout, stderr });
  });

  test("trace: each intercept by cause and instruction, each interruption, service and procedure by name", async () => {
    const { code, stdout, stderr } = await nonroot(["trace", "--arch", "ia64", "-m", "16M", MONITOR]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toMatch(/^ +instructions event +what +ip +detail$/);
    expect(stdout).toMatch(/intercept +MOV_TO_RR +0x\w{16}\.\d +mov rr\[r\d+\]=r\d+/);
    expect(stdout).toMatch(/intercept +RFI +0x\w{16}\.2 +rfi/);
    expect(stdout).toMatch(/pal +PAL_VP_CREATE +0x\w{16}\.0 +\(vpd=0x\w+ host_iva=0x\w+ opt_handler=0x0\) = 0/);
    expect(stdout).toMatch(/service +PAL_VPS_RESUME_HANDLER/);
    expect(stdout).toMatch(/entry +PAL_VPS_RESUME_NORMAL/);
    expect(stdout).toMatch(/interruption ALTERNATE_DATA_TLB +0x\w{16}\.\d +guest level 0/);
    expect(stderr).toContain("user: hello from privilege level 3");
  });

  test("trace: NDJSON is one object a line, and the same twice; a filter; a file", async () => {
    const words = ["trace", "--arch", "ia64", "-m", "16M", "--format", "ndjson", "--filter", "cause=SSM,RSM", "--serial", "none", MONITOR];
    const [first, second] = await Promise.all([nonroot(words), nonroot([...words.slice(0, -1), "-o", at("trace"), MONITOR])]);
    expect(second.stdout).toBe("");
    expect(readFileSync(at("trace"), "utf8")).toBe(first.stdout);
    const events = first.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(events.map(({ cause }) => cause))).toEqual(new Set(["SSM", "RSM"]));
    expect(events[0]).toMatchObject({ type: "intercept", opcode: expect.stringMatching(/^0x/), text: expect.stringMatching(/^rsm|^ssm/) });
  });

  test("trace: what Perfetto opens", async () => {
    const { stdout } = await nonroot(["trace", "--arch", "ia64", "-m", "16M", "--format", "perfetto", "--serial", "none", MONITOR]);
    const { traceEvents } = JSON.parse(stdout) as { traceEvents: readonly { name: string; ph: string; dur?: number }[] };
    expect(traceEvents.filter(({ name, ph }) => name === "guest" && ph === "X").length).toBeGreaterThan(100);
    expect(traceEvents.some(({ name, ph }) => name === "intercept COVER" && ph === "C")).toBe(true);
    expect(traceEvents.every(({ dur }) => dur === undefined || dur >= 0)).toBe(true);
  });

  test("exit codes: the program's status, the budget, an interruption without vectors", async () => {
    const run = async (name: string, ...more: readonly string[]) => nonroot(["run", "--arch", "ia64", ...more, at(name)]);
    expect(await run("good")).toMatchObject({ code: 0, stderr: "" });
    expect(await run("bad")).toMatchObject({ code: 7, stderr: "nonroot: the program ended with status 0x3\n" });
    expect(await run("forever", "--budget", "1M")).toMatchObject({ code: ExitCode.BUDGET });
    const wrong = await run("break");
    expect(wrong.code).toBe(ExitCode.TRIPLE_FAULT);
    expect(wrong.stderr).toMatch(/interruption BREAK at 0x100000, isr 0x0: the program has set no vectors of its own/);
    expect(await run("forever", "--timeout", "0.3")).toMatchObject({ code: ExitCode.TIMEOUT });
  });

  test("--json: equal runs give equal objects", async () => {
    const words = ["run", "--arch", "ia64", "--json", at("bad")];
    const [first, second] = await Promise.all([nonroot(words), nonroot(words)]);
    expect(first.stdout).toBe(second.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({ arch: "ia64", reason: "exit", exitCode: 7, instructions: 3 });
  });

  test.each([
    [["run", "--arch", "ia64", "--smp", "2", "x"], "--smp: not for --arch ia64"],
    [["run", "--arch", "ia64", "--vmm", "typescript", "x"], "--vmm: not for --arch ia64"],
    [["run", "--arch", "ia64", "--break", "0", "x"], "--break: not for --arch ia64"],
    [["stat", "--arch", "ia64", "--time", "mine", "x"], "--time mine: vmm or guest"],
    [["run", "--arch", "mips", "x"], "--arch mips: x86-64 or ia64"],
    [["trace", "--arch", "ia64", "--events", "vmexit", "x"], "--events vmexit"],
    [["trace", "--arch", "ia64", "--filter", "port=1", "x"], "--filter port"],
    [["trace", "--arch", "ia64", "--format", "xml", "x"], "--format xml"],
  ])("%j is refused", async (words, message) => {
    const { code, stderr } = await nonroot(words);
    expect([code, stderr]).toEqual([ExitCode.USAGE, expect.stringContaining(message)]);
  });

  test("--save and --restore: the run goes on where it was, and resets to what was loaded", async () => {
    const words = ["run", "--arch", "ia64", "-m", "16M"];
    const whole = await nonroot([...words, MONITOR]);
    const saved = at("half");
    const first = await nonroot([...words, "--budget", "30k", "--save", saved, MONITOR]);
    expect(first.code).toBe(ExitCode.BUDGET);
    const second = await nonroot([...words, "--restore", saved]);
    expect([second.code, first.stdout + second.stdout]).toEqual([0, whole.stdout]);
    expect(second.stdout.length).toBeLessThan(whole.stdout.length);
    const other = await nonroot(["run", "--arch", "ia64", "-m", "32M", "--restore", saved]);
    expect(other).toMatchObject({
      code: ExitCode.USAGE,
      stderr: expect.stringContaining("made by a machine with other options: memory 16777216"),
    });
    expect(await nonroot(["run", "-m", "16M", "--restore", saved])).toMatchObject({
      code: ExitCode.USAGE,
      stderr: expect.stringContaining("other options"),
    });
    writeFileSync(at("damaged"), readFileSync(saved).subarray(0, 3000));
    expect(await nonroot([...words, "--restore", at("damaged")])).toMatchObject({
      code: ExitCode.USAGE,
      stderr: expect.stringContaining("damaged: snapshot: "),
    });
  });

  test("stat: faults by cause with their times, and calls of firmware", async () => {
    const { code, stdout, stderr } = await nonroot(["stat", "--arch", "ia64"]);
    expect(code).toBe(0);
    expect(stderr).toContain("user: hello from privilege level 3");
    expect(stdout).toMatch(/^Analyze events for all VMs, all VCPUs: instructions of the monitor from fault or interruption to entry$/m);
    expect(stdout).toMatch(/^ +VM-EXIT +Samples +Samples% +Time% +Min Time +Max Time +Avg time$/m);
    expect(stdout).toMatch(/^ +MOV_TO_CR +\d+ +\d+\.\d\d% +\d+\.\d\d% +\d+ +\d+ +\d+\.\d\d \( \+- +\d+\.\d\d% \)$/m);
    expect(stdout).toMatch(/^ +PAL_VPS_RESUME_HANDLER +PAL_VPS +\d+ +\d+\.\d\d%$/m);
    expect(stdout).toMatch(/^ +PAL_VP_CREATE +PAL +2 /m);
    const counts = [...stdout.matchAll(/^ *(\w+) +(\d+) +[\d.]+% +[\d.]+% /gm)].map(([, , samples]) => Number(samples));
    expect(stdout).toContain(`Total Samples:${counts.reduce((a, b) => a + b, 0)}, `);
    expect((await nonroot(["stat", "--arch", "ia64", "--time", "guest"])).stdout).toContain(
      "instructions of the guest from entry to fault",
    );
  });

  test("an empty image is refused", async () => {
    expect(await nonroot(["run", "--arch", "ia64", at("empty")])).toMatchObject({
      code: ExitCode.USAGE,
      stderr: "nonroot: image: is empty\n",
    });
  });
});
