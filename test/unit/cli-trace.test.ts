/** The built `nonroot trace`, `stat` and `vmcs` on the embedded hypervisor, and what `run` says of a failed entry. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasFreshBuild, nonroot } from "../guests/console.ts";

const root = new URL("../..", import.meta.url).pathname;
const HYPERVISOR = join(root, "src/guest/hypervisor.bin");
/** VMCS field that the broken hypervisor writes 0 to: the link pointer. */
const LINK_POINTER = 0x2800;

let folder = "";
const at = (name: string): string => join(folder, name);

describe.skipIf(!hasFreshBuild())("nonroot", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "nonroot-trace-"));
    const image = readFileSync(HYPERVISOR);
    image.writeUInt32LE(LINK_POINTER, 8);
    writeFileSync(at("broken"), image);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("trace: text with instructions; a filter; the console is on stderr", async () => {
    const { code, stdout, stderr } = await nonroot(["trace", "-m", "32M", "--filter", "reason=cpuid,hlt", HYPERVISOR]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toMatch(/^ +instructions cpu event +what +rip +instruction +detail$/);
    expect(stdout).toMatch(/vmexit +cpuid +0x\w{16} +cpuid +leaf 0x40000000, subleaf 0x/);
    expect(stdout).not.toContain("vmentry");
    expect(stderr).toContain("nonroot demo guest");
  });

  test("trace: NDJSON is one object a line, and the same twice", async () => {
    const words = ["trace", "-m", "32M", "--format", "ndjson", "--events", "vmexit", "--serial", "none", HYPERVISOR];
    const [first, second] = await Promise.all([nonroot(words), nonroot(words)]);
    expect(second.stdout).toBe(first.stdout);
    const events = first.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string; reason: string });
    expect(events.every(({ type }) => type === "vmexit")).toBe(true);
    expect(events.filter(({ reason }) => reason === "vmcall")).toHaveLength(2);
  });

  test("trace: Perfetto JSON goes to a file", async () => {
    const { stdout } = await nonroot(["trace", "-m", "32M", "--format", "perfetto", "-o", at("trace.json"), HYPERVISOR]);
    expect(stdout).toContain("nonroot demo guest");
    const { traceEvents } = JSON.parse(readFileSync(at("trace.json"), "utf8")) as { traceEvents: { name: string }[] };
    expect(traceEvents.filter(({ name }) => name === "guest").length).toBeGreaterThan(1000);
  });

  test("stat counts what the hypervisor counts", async () => {
    const { stdout, stderr } = await nonroot(["stat", "-m", "32M", HYPERVISOR]);
    const [, answered] = /(\d+) VM exits answered/.exec(stderr)!;
    expect(stdout).toContain(`Total Samples:${answered},`);
    await nonroot(["trace", "-m", "32M", "--format", "ndjson", "-o", at("trace.ndjson"), HYPERVISOR]);
    expect((await nonroot(["stat", "--file", at("trace.ndjson")])).stdout).toBe(stdout);
    const wrong = await nonroot(["stat", "--file", HYPERVISOR]);
    expect(wrong.code).not.toBe(0);
    expect(wrong.stderr).toContain("not a trace that nonroot trace --format ndjson wrote");
    expect(stdout).toMatch(/^ +EPT_VIOLATION +\d+ +\d+\.\d\d% +\d+\.\d\d% +\d+ +\d+ +\d+\.\d\d \( \+- +\d+\.\d\d% \)$/m);
  });

  test("vmcs: at the first failed entry, with the report; two of them compared", async () => {
    const { code, stdout } = await nonroot(["vmcs", "-m", "32M", at("broken")]);
    expect(code).toBe(0);
    expect(stdout).toContain("*** Guest State ***");
    expect(stdout).toContain("rule G96.1, LINK_POINTER_REVISION");
    await nonroot(["vmcs", "-m", "32M", "--at", "entry=1", "--format", "json", "-o", at("good.json"), HYPERVISOR]);
    await nonroot(["vmcs", "-m", "32M", "--format", "json", "-o", at("bad.json"), at("broken")]);
    const { stdout: difference } = await nonroot(["vmcs", "--diff", at("good.json"), at("bad.json")]);
    expect(difference).toContain("- VMCS_LINK_POINTER = 0xffffffffffffffff\n+ VMCS_LINK_POINTER = 0x0000000000000000");
  });

  test("a run that is saved and gone on with prints what an uninterrupted one prints; vmcs reads the file", async () => {
    const machine = ["-m", "32M", HYPERVISOR];
    const whole = await nonroot(["run", ...machine]);
    const first = await nonroot(["run", "--quiet", "--budget", "700k", "--save", at("saved"), ...machine]);
    expect(first.code).toBe(4);
    const rest = await nonroot(["run", "-m", "32M", "--restore", at("saved")]);
    const console = (text: string): string => text.slice(0, text.lastIndexOf("VM exit"));
    expect(console(first.stdout).length).toBeGreaterThan(100);
    expect(console(whole.stdout).startsWith(console(first.stdout).trimEnd())).toBe(true);
    expect(whole.stdout.endsWith(rest.stdout.slice(-300))).toBe(true);
    const dump = await nonroot(["vmcs", "--file", at("saved")]);
    expect(dump.stdout).toContain("*** Guest State ***");
    const other = await nonroot(["run", "-m", "64M", "--restore", at("saved")]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("made by a machine with other options")]);
  });

  test("run explains a failed entry on stderr, unless it is to be quiet", async () => {
    const { stdout, stderr } = await nonroot(["run", "-m", "32M", at("broken")]);
    expect(stdout).toContain("no answer to a VM exit: reason 80000021");
    expect(stderr).toContain("exit reason 0x80000021: VM-entry failure due to invalid guest state");
    expect(stderr).toContain("VMCS_LINK_POINTER = 0x0");
    expect((await nonroot(["run", "-m", "32M", "--quiet", at("broken")])).stderr).toBe("");
  });

  test("run says what led to a triple fault", async () => {
    // lidt of zeros, then #UD
    writeFileSync(at("fault"), Uint8Array.of(0x0f, 0x01, 0x1e, 0x08, 0x7c, 0x0f, 0x0b, 0x90, 0, 0, 0, 0, 0, 0));
    const { code, stderr } = await nonroot(["run", at("fault")]);
    expect(code).toBe(6);
    expect(stderr).toMatch(/#UD\n.*#GP.*\n.*#DF.*\n.*triple fault/);
  });

  test.each([
    [2, "--events walk", ["trace", "--events", "walk"]],
    [2, "--format xml", ["trace", "--format", "xml"]],
    [2, "--filter reason", ["trace", "--filter", "reason"]],
    [2, "--at noon", ["vmcs", "--at", "noon"]],
    [2, "--time host", ["stat", "--time", "host"]],
    [66, "no such file", ["vmcs", "--file", "/nowhere/snapshot"]],
  ])("exit code %d, '%s'", async (code, text, words) => {
    const result = await nonroot(words.includes("--file") ? words : [...words, HYPERVISOR]);
    expect(result.stderr).toContain(text);
    expect(result.code).toBe(code);
  });

  test.skipIf(existsSync(join(root, "dist/debug/x86.wasm")))("instructions need the debug engine", async () => {
    const { code, stderr } = await nonroot(["run", "--trace-instructions", "-", HYPERVISOR]);
    expect(code).toBe(66);
    expect(stderr).toContain("npm run build:debug");
  });
});
