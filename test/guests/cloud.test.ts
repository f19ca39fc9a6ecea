/** Debian's stock cloud kernel, unmodified, with a busybox user space, through the `nonroot` command. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { linuxGuest, MARKER, PROMPT } from "./build.ts";
import { GuestConsole, nonroot, hasFreshBuild } from "./console.ts";

const guest = hasFreshBuild() ? linuxGuest("cloud-amd64") : undefined;
const MINUTES = 60_000;
const APPEND = "console=ttyS0 panic=-1";
/** The kernel says this on Debian's QEMU too, whose run of the same two files is our reference. */
const RESTART = "reboot: machine restart";

const boot = (...words: string[]): string[] => ["run", "-k", guest?.kernel ?? "", "-i", guest?.initrd ?? "", "-m", "256M", ...words];

let console_: GuestConsole | undefined;
const start = (...words: string[]): GuestConsole => (console_ = new GuestConsole(boot(...words)));

describe.skipIf(guest === undefined)("Debian's cloud kernel", () => {
  afterEach(() => console_?.kill());

  test("boots to a shell that answers commands, and powers off", { timeout: 5 * MINUTES }, async () => {
    const shell = start("-p", APPEND);
    await shell.expect("Linux version 6.1.");
    await shell.expect(MARKER);
    await shell.expect(PROMPT);
    shell.send("uname -m -s\n");
    await shell.expect("Linux x86_64");
    await shell.expect(PROMPT);
    shell.send("echo $((6 * 7)) $(grep -c ^processor /proc/cpuinfo)\n");
    await shell.expect("\n42 1\r\n");
    await shell.expect(PROMPT);
    shell.send("head -c 1000000 /dev/zero | sha256sum\n");
    // Source: sha256sum on another machine.
    await shell.expect("d29751f2649b32ff572b5e0a9f541ea660a50f94ff0beedfb0b692b924cc8025  -");
    await shell.expect(PROMPT);
    shell.send("poweroff -f\n");
    await shell.expect("reboot: Power down");
    expect(await shell.exit()).toBe(0);
  });

  test("reboot with --no-reboot ends the run", { timeout: 5 * MINUTES }, async () => {
    const shell = start("-p", APPEND, "--no-reboot");
    await shell.expect(PROMPT);
    shell.send("reboot -f\n");
    await shell.expect(RESTART);
    expect(await shell.exit()).toBe(0);
  });

  test("reboot starts the machine again", { timeout: 5 * MINUTES }, async () => {
    const shell = start("-p", APPEND);
    await shell.expect(PROMPT);
    shell.send("reboot -f\n");
    await shell.expect(RESTART);
    await shell.expect("Linux version 6.1.");
    await shell.expect(PROMPT);
    shell.send("poweroff -f\n");
    expect(await shell.exit()).toBe(0);
  });

  test("boots to a shell as the guest of a TypeScript VMM", { timeout: 5 * MINUTES }, async () => {
    const shell = start("--vmm", "typescript", "-p", APPEND);
    await shell.expect(PROMPT);
    shell.send("echo $((6 * 7)) $(grep -c hypervisor /proc/cpuinfo) $(grep -c vmx /proc/cpuinfo)\n");
    await shell.expect("\n42 1 0\r\n");
    await shell.expect(PROMPT);
    shell.send("poweroff -f\n");
    expect(await shell.exit()).toBe(0);
    expect(shell.output).toMatch(/^VM exit +count +share$/m);
    expect(shell.output).toMatch(/^io +[\d,]+ +\d+\.\d %/m);
    expect(shell.output).toMatch(/^cpuid +[\d,]+ /m);
  });

  test("reboots as the guest of a TypeScript VMM", { timeout: 5 * MINUTES }, async () => {
    const words = boot("--vmm", "typescript", "--no-reboot", "-p", `${APPEND} nonroot.run=reboot,-f`, "--json", "--quiet");
    const { code, stdout, stderr } = await nonroot(words);
    expect(stderr).toContain(RESTART);
    expect(JSON.parse(stdout)).toMatchObject({ reason: "reset", exitCode: 0 });
    expect(code).toBe(0);
  });

  test.each(["none", "typescript"])(
    "two runs with --vmm %s print the same bytes and retire the same number of instructions",
    { timeout: 10 * MINUTES },
    async (vmm) => {
      const words = boot("--vmm", vmm, "-p", `${APPEND} nonroot.run=poweroff,-f`, "--json", "--quiet");
      const first = await nonroot(words);
      const second = await nonroot(words);
      expect(first.code).toBe(0);
      expect(first.stderr).toContain(MARKER);
      expect(second).toEqual(first);
    },
  );

  test.each([1_000_003, 300_000_001])("--budget %d stops at exactly that many instructions", { timeout: 5 * MINUTES }, async (budget) => {
    const { code, stdout } = await nonroot(boot("-p", APPEND, "--json", "--quiet", "--budget", String(budget)));
    expect(JSON.parse(stdout)).toMatchObject({ reason: "budget", instructions: budget });
    expect(code).toBe(4);
  });

  test.each([
    ["a truncated kernel", 1_000_000, "256M"],
    ["half a header", 0x210, "256M"],
    ["too little memory", Infinity, "16M"],
  ])("%s is one clear line and exit code 2", async (_what, bytes, memory) => {
    const folder = mkdtempSync(join(tmpdir(), "nonroot-truncated-"));
    try {
      const path = join(folder, "vmlinuz");
      writeFileSync(path, readFileSync(guest?.kernel ?? "").subarray(0, bytes));
      const { code, stdout, stderr } = await nonroot(["run", "-k", path, "-m", memory]);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
