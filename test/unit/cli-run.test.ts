/** The built `nonroot` command on small images: exit codes, files, and one clear line for each mistake. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExitCode } from "../../src/cli/usage.ts";
import { CLI, hasFreshBuild, nonroot } from "../guests/console.ts";

let folder = "";
const at = (name: string): string => join(folder, name);

/** Real-mode programs, as their bytes at 7C00h. */
const IMAGES: Readonly<Record<string, readonly number[]>> = {
  // mov al,3; out 0f4h,al
  "exit-7": [0xb0, 3, 0xe6, 0xf4],
  // jmp $
  forever: [0xeb, 0xfe],
  // cli; hlt
  halt: [0xfa, 0xf4],
  // lidt of zeros, then #UD: no handler, no double-fault handler
  "triple-fault": [0x0f, 0x01, 0x1e, 0x08, 0x7c, 0x0f, 0x0b, 0x90, 0, 0, 0, 0, 0, 0],
  // mov al,'A'; mov dx,3f8h; out dx,al; mov al,'B'; out 0e9h,al; cli; hlt
  print: [0xb0, 0x41, 0xba, 0xf8, 0x03, 0xee, 0xb0, 0x42, 0xe6, 0xe9, 0xfa, 0xf4],
  // mov al,6; mov dx,0cf9h; out dx,al; hlt
  reset: [0xb0, 6, 0xba, 0xf9, 0x0c, 0xee, 0xf4],
  // wait: mov dx,3fdh; in al,dx; test al,1; jz wait; mov dx,3f8h; in al,dx; out 0f4h,al
  "wait-for-key": [0xba, 0xfd, 0x03, 0xec, 0xa8, 1, 0x74, 0xf8, 0xba, 0xf8, 0x03, 0xec, 0xe6, 0xf4],
  // mov dx,3f8h; mov al,'>'; out dx,al; wait: mov dl,0fdh; in al,dx; test al,1; jz wait; mov dl,0f8h; in al,dx; out dx,al; jmp start
  echo: [0xba, 0xf8, 3, 0xb0, 0x3e, 0xee, 0xb2, 0xfd, 0xec, 0xa8, 1, 0x74, 0xfb, 0xb2, 0xf8, 0xec, 0xee, 0xeb, 0xed],
  empty: [],
};

interface Result {
  readonly reason: string;
  readonly exitCode: number;
  readonly instructions: number;
  readonly schemaVersion: number;
}

async function json(...words: string[]): Promise<{ code: number | null; result: Result; stderr: string }> {
  const { code, stdout, stderr } = await nonroot(["run", "--json", ...words]);
  return { code, result: JSON.parse(stdout) as Result, stderr };
}

describe.skipIf(!hasFreshBuild())("nonroot", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "nonroot-cli-"));
    for (const [name, bytes] of Object.entries(IMAGES)) writeFileSync(at(name), Uint8Array.from(bytes));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the debug-exit port sets an odd exit code", async () => {
    const { code, result } = await json(at("exit-7"));
    expect(code).toBe(7);
    expect(result).toMatchObject({ schemaVersion: 1, reason: "debug-exit", exitCode: 7, instructions: 2 });
  });

  test("--break stops before the instruction, and shows it and the registers", async () => {
    const { code, result, stderr } = await json("--break", "7c02", at("exit-7"));
    expect([code, result]).toEqual([0, expect.objectContaining({ reason: "breakpoint", instructions: 1 })]);
    expect(stderr).toMatch(/^nonroot: breakpoint, processor 0\n +1 0 cpl 0 +0x0000000000007c02 {2}(out {5}0xF4,al|e6 f4)/);
    expect(stderr).toContain("\nrax    0x0000000000000003  rcx ");
    expect(stderr).toContain("rip    0x0000000000007c02  rflags 0x0000000000000002\n");
    expect((await nonroot(["run", "--break", "1,2,3,4,5", at("exit-7")])).stderr).toContain("the processor has 4, and all are in use");
    const saved = at("at-a-breakpoint.snapshot");
    expect(await json("--break", "7c02", "--save", saved, at("exit-7"))).toMatchObject({ code: 0 });
    expect(await json("--restore", saved)).toMatchObject({ code: 7 });
  });

  test("a guest that halts for good ends with 0", async () => {
    expect(await json(at("halt"))).toMatchObject({ code: 0, result: { reason: "halted", instructions: 2 }, stderr: "" });
  });

  test("a budget ends with 4, at exactly that many instructions", async () => {
    const { code, result, stderr } = await json("--budget", "12_345", at("forever"));
    expect(code).toBe(4);
    expect(result).toMatchObject({ reason: "budget", instructions: 12_345 });
    expect(stderr).toBe("nonroot: the budget is spent\n");
  });

  test("a triple fault ends with 6", async () => {
    expect(await json(at("triple-fault"))).toMatchObject({ code: 6, result: { reason: "triple-fault" } });
  });

  test("a timeout ends with 124", async () => {
    const { code, result, stderr } = await json("--timeout", "0.2", at("forever"));
    expect(code).toBe(124);
    expect(result.reason).toBe("timeout");
    expect(stderr).toBe("nonroot: timeout after 0.2 s\n");
  });

  test("a reset boots again, and the budget counts through it", async () => {
    expect(await json("--budget", "1000", at("reset"))).toMatchObject({ code: 4, result: { reason: "budget", instructions: 1000 } });
  });

  test("a reset ends the run with --no-reboot", async () => {
    expect(await json("--no-reboot", at("reset"))).toMatchObject({ code: 0, result: { reason: "reset", instructions: 3 } });
  });

  test("serial output goes to stdout, and with --json to stderr", async () => {
    expect(await nonroot(["run", at("print")])).toEqual({ code: 0, stdout: "A", stderr: "" });
    const { stdout, stderr } = await nonroot(["run", "--json", at("print")]);
    expect(stderr).toBe("A");
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  test("serial port and debug console go to files", async () => {
    expect(
      await nonroot(["run", "-serial", `file:${at("serial.txt")}`, "-debugcon", `file:${at("debug.txt")}`, at("print")]),
    ).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(at("serial.txt"), "utf8")).toBe("A");
    expect(readFileSync(at("debug.txt"), "utf8")).toBe("B");
  });

  test("--serial none is silent", async () => {
    expect(await nonroot(["run", "--serial", "none", at("print")])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.skipIf(spawnSync("script", ["--version"]).status !== 0)(
    "on a terminal Ctrl-C is the guest's, and Ctrl-A x ends the run",
    async () => {
      const child = spawn("script", ["-qec", `${process.execPath} ${CLI} run ${at("echo")}`, "/dev/null"]);
      let output = "";
      const keys = ["\x03", "\x01h", "\x01x"];
      child.stdout.on("data", (data: Buffer) => {
        output += data.toString("latin1");
        // The guest prints a line once it listens, and another for each key.
        if (/[\n>]$/.test(output)) child.stdin.write(keys.shift() ?? "");
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect(output).toContain("\x03>");
      expect(output).toContain("Ctrl-A x");
      expect(output).toContain("ended from the keyboard");
      expect(code).toBe(0);
    },
  );

  test("input from a pipe reaches the serial port", async () => {
    expect((await nonroot(["run", at("wait-for-key")], "!")).code).toBe((0x21 << 1) | 1);
  });

  test("equal runs give equal results", async () => {
    expect(await json("--seed", "5", at("print"))).toEqual(await json("--seed", "5", at("print")));
  });

  test.each([
    [66, "no such file", ["run", "/nowhere/image"]],
    [66, "no such file", ["run", "-k", "/nowhere/vmlinuz"]],
    [66, "is a folder", ["run", "/tmp"]],
    [66, "no such file", ["run", "halt", "--serial", "file:/nowhere/serial"]],
    [2, "the file is empty", ["run", "empty"]],
    [2, "neither a Linux", ["run", "-k", "halt"]],
    [2, "takes no modules", ["run", "halt", "-i", "print"]],
    [2, "takes no command line", ["run", "halt", "-p", "quiet"]],
    [2, "nothing to boot", ["run"]],
    [2, "no such command", ["walk"]],
    [2, "--mem 5T", ["run", "-m", "5T", "halt"]],
    [2, "warp", ["run", "--cpu", "warp", "halt"]],
  ])("exit code %d, '%s': %j", async (code, text, words) => {
    const named = words.map((word) => (word in IMAGES ? at(word) : word));
    const result = await nonroot(named);
    expect(result.stderr).toContain(text);
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(result).toMatchObject({ code, stdout: "" });
  });

  test("help, version and doctor", async () => {
    const help = await nonroot(["help"]);
    expect(help.stdout).toContain("nonroot run");
    for (const words of [
      ["--help"],
      ["run", "--help"],
      ["run", "-m", "64", "-h"],
      ["trace", "--help"],
      ["stat", "-h"],
      ["vmcs", "--help"],
      ["demo", "-h"],
      ["doctor", "--help"],
    ])
      expect(await nonroot(words)).toEqual(help);
    expect(await nonroot(["run", "--", "--help"])).toMatchObject({ code: ExitCode.INPUT_MISSING, stdout: "" });
    expect((await nonroot(["version"])).stdout).toMatch(/^nonroot \d+\.\d+\.\d+\n$/);
    const { code, stdout } = await nonroot(["doctor", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ healthy: true });
  });
});
