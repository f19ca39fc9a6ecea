import { describe, expect, test } from "vitest";
import { parseCount, parseRunArguments, parseSize, rewriteQemuWords } from "../../src/cli/arguments.ts";
import { CommandError, ExitCode } from "../../src/cli/usage.ts";
import { EscapeKey } from "../../src/platform/node/terminal.ts";

const parse = (line: string) => parseRunArguments(line.split(" "));

describe("sizes", () => {
  test.each([
    ["256", 256 << 20],
    ["256M", 256 << 20],
    ["1G", 1 << 30],
    ["1.5GiB", 1.5 * 2 ** 30],
    ["2048k", 2 << 20],
    ["512MB", 512 << 20],
  ])("%s", (text, bytes) => expect(parseSize("--mem", text)).toBe(bytes));
  test.each(["", "x", "-1", "256T", "1e9", "0", "4G", "100k", "1.00001M", "99999999999G"])("%s is refused", (text) => {
    expect(() => parseSize("--mem", text)).toThrow(CommandError);
  });
});

describe("counts", () => {
  test.each([
    ["1", 1n],
    ["1_000_000", 1_000_000n],
    ["20k", 20_000n],
    ["3M", 3_000_000n],
    ["2G", 2_000_000_000n],
  ])("%s", (text, count) => expect(parseCount("--budget", text)).toBe(count));
  test.each(["", "0", "-5", "1.5M", "1T", "9007199254740992", "_1"])("%s is refused", (text) => {
    expect(() => parseCount("--budget", text)).toThrow(CommandError);
  });
});

describe("addresses", () => {
  test("are hexadecimal, and several have commas between them", () => {
    expect(parse("image").breakpoints).toEqual([]);
    expect(parse("--break 0x7c00,7C00h,ffffffff81000000 image").breakpoints).toEqual([0x7c00n, 0x7c00n, 0xffffffff81000000n]);
  });
  test.each(["", "x", "0x", "0x7c00h", "7c00,", "-1", "10000000000000000"])("%s is refused", (text) => {
    expect(() => parseRunArguments(["--break", text, "image"])).toThrow(CommandError);
  });
});

describe("QEMU's spellings", () => {
  test("mean the same as ours", () => {
    const ours = parseRunArguments(["-k", "K", "-i", "I", "-p", "console=ttyS0 panic=-1", "-m", "256", "--no-reboot"]);
    const qemu = "-accel tcg -M pc -m 256 -nodefaults -no-reboot -display none -serial stdio -kernel K -initrd I -append".split(" ");
    expect(parseRunArguments([...qemu, "console=ttyS0 panic=-1"])).toEqual(ours);
  });
  test("a value that looks like an option is kept", () => {
    expect(rewriteQemuWords(["-append", "quiet", "--", "-kernel"])).toEqual(["--append", "quiet", "--", "-kernel"]);
  });
  test("what this machine does not have is refused, not ignored", () => {
    expect(() => parse("-device e1000 image")).toThrow(/no such thing/);
    expect(parse("-smp 4 image").smp).toBe(4);
    expect(parse("-smp cpus=2 image").smp).toBe(2);
    expect(() => parse("-smp many image")).toThrow(/not a number of processors/);
    expect(() => parse("-vga std image")).toThrow(/no such thing/);
  });
  test("the debug-exit device is there already", () => {
    expect(parse("-device isa-debug-exit,iobase=0xf4,iosize=0x4 image").image).toBe("image");
  });
  test.each([
    ["-debugcon file:x image", "x"],
    ["-debugcon stdio image", "-"],
    ["--debugcon x image", "x"],
  ])("%s", (line, target) => expect(parse(line).debugcon).toBe(target));
});

describe("defaults and values", () => {
  test("an image alone is enough", () => {
    expect(parse("image")).toEqual({
      image: "image",
      kernel: undefined,
      breakpoints: [],
      initrd: [],
      append: undefined,
      memory: 128 << 20,
      cpu: undefined,
      smp: 1,
      vmm: "none",
      serial: { kind: "stdio" },
      debugcon: undefined,
      seed: 1n,
      clock: undefined,
      translate: true,
      noReboot: false,
      budget: undefined,
      timeout: undefined,
      json: false,
      quiet: false,
    });
  });
  test("modules are a comma-separated list", () => expect(parse("-k x -i a,b,c").initrd).toEqual(["a", "b", "c"]));
  test("seeds are decimal or hexadecimal", () => {
    expect(parse("--seed 0xffffffffffffffff image").seed).toBe(0xffff_ffff_ffff_ffffn);
    expect(parse("--seed 7 image").seed).toBe(7n);
  });
});

test.each([
  ["", /nothing to boot/],
  ["--mem 256M", /nothing to boot/],
  ["a b", /one image at a time/],
  ["-k a b", /not both/],
  ["--no-such-option a", /--no-such-option/],
  ["--budget", /--budget/],
  ["--serial com1 a", /--serial com1/],
  ["--serial file: a", /--serial file:/],
  ["--vmm kvm a", /--vmm kvm/],
  ["--clock sundial a", /--clock sundial/],
  ["--timeout 0 a", /--timeout/],
  ["--timeout soon a", /--timeout/],
  ["--seed -1 a", /seed/],
  ["--seed 0x10000000000000000 a", /64 bits/],
  ["-k a -i x,,y", /--initrd/],
])("'%s' is one clear line and exit code 2", (line, message) => {
  let caught: unknown;
  try {
    parseRunArguments(line === "" ? [] : line.split(" "));
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(CommandError);
  expect((caught as CommandError).exitCode).toBe(ExitCode.USAGE);
  expect((caught as CommandError).message).toMatch(message);
  expect((caught as CommandError).message).not.toContain("\n");
});

test("our exit codes are even, so that they are never a guest's", () => {
  expect(Object.values(ExitCode).filter((code) => code % 2 !== 0)).toEqual([]);
});

describe("the escape key", () => {
  const typed = (text: string): { sent: string; quit: boolean; help: boolean } => {
    const result = { sent: "", quit: false, help: false };
    const keys = new EscapeKey({
      input: (bytes) => (result.sent += new TextDecoder().decode(bytes)),
      quit: () => (result.quit = true),
      help: () => (result.help = true),
    });
    for (const char of text) keys.feed(new TextEncoder().encode(char));
    return result;
  };
  test("Ctrl-A x ends the run", () => expect(typed("ls\x01x")).toEqual({ sent: "ls", quit: true, help: false }));
  test("Ctrl-A Ctrl-A and Ctrl-A a send Ctrl-A", () => expect(typed("a\x01\x01b\x01ac").sent).toBe("a\x01b\x01c"));
  test("Ctrl-A h asks for help and sends nothing", () => expect(typed("\x01h")).toEqual({ sent: "", quit: false, help: true }));
  test("Ctrl-C belongs to the guest", () => expect(typed("\x03").sent).toBe("\x03"));
  test("a chunk is split at the escape key", () => {
    let sent = "";
    const keys = new EscapeKey({ input: (bytes) => (sent += new TextDecoder().decode(bytes)), quit: () => (sent += "|"), help: () => {} });
    keys.feed(new TextEncoder().encode("ab\x01\x01cd"));
    expect(sent).toBe("ab\x01cd");
  });
});
