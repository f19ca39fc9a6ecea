/** The command line of `nonroot run`: our spellings, QEMU's, and what each value may be. */
import { parseArgs } from "node:util";
import { CommandError } from "./usage.ts";

export type SerialTarget = { readonly kind: "stdio" } | { readonly kind: "none" } | { readonly kind: "file"; readonly path: string };

export interface RunArguments {
  readonly image: string | undefined;
  readonly kernel: string | undefined;
  /** Initial RAM disk, or the modules of a multiboot kernel. */
  readonly initrd: readonly string[];
  readonly append: string | undefined;
  /** Bytes. */
  readonly memory: number;
  readonly cpu: string | undefined;
  /** Logical processors. */
  readonly smp: number;
  /** Hot code becomes WebAssembly. */
  readonly translate: boolean;
  readonly vmm: "none" | "typescript";
  readonly serial: SerialTarget;
  readonly debugcon: string | undefined;
  readonly seed: bigint;
  /** undefined: host on a terminal, instructions otherwise. */
  readonly clock: "instructions" | "host" | undefined;
  readonly noReboot: boolean;
  /** File for a snapshot of the machine at the end. */
  readonly save: string | undefined;
  /** Snapshot to go on from. */
  readonly restore: string | undefined;
  /** Instructions. */
  readonly budget: bigint | undefined;
  /** Linear addresses of the instructions before which the run stops. */
  readonly breakpoints: readonly bigint[];
  /** Seconds of host time. */
  readonly timeout: number | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Where every instruction goes; - is stderr. Needs the debug engine. */
  readonly traceInstructions: string | undefined;
}

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
const DEFAULT_MEMORY = 128 * MIB;
const SMALLEST_MEMORY = MIB;
/** Guest RAM shares the engine's 4 GiB address space. */
const LARGEST_MEMORY = 3 * GIB;

/** QEMU words with one dash that parseArgs would read as a bundle of short options, and ours for them. */
const QEMU_OPTIONS: Readonly<Record<string, string>> = {
  "-kernel": "--kernel",
  "-initrd": "--initrd",
  "-append": "--append",
  "-params": "--append",
  "-mem": "--mem",
  "-cpu": "--cpu",
  "-smp": "--smp",
  "-serial": "--serial",
  "-debugcon": "--debugcon",
  "-seed": "--seed",
  "-no-reboot": "--no-reboot",
};
/** QEMU options that ask for what we do anyway. With a value: the values that do. */
const QEMU_DEFAULTS: Readonly<Record<string, RegExp | null>> = {
  "-nographic": null,
  "-nodefaults": null,
  "-no-user-config": null,
  "-display": /^none$/,
  "-vga": /^none$/,
  "-monitor": /^none$/,
  "-accel": /^tcg\b/,
  "-M": /^(pc|q35)\b/,
  "-machine": /^(pc|q35)\b/,
  "-device": /^isa-debug-exit(,iobase=0xf4)?(,iosize=0x0?[1-4])?$/,
};

/** Replaces QEMU's spellings by ours, and drops those that change nothing. */
export function rewriteQemuWords(words: readonly string[]): string[] {
  const rewritten: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--") return [...rewritten, ...words.slice(i)];
    const ours = QEMU_OPTIONS[word];
    if (ours !== undefined) rewritten.push(ours);
    else if (word in QEMU_DEFAULTS) {
      const accepted = QEMU_DEFAULTS[word];
      if (accepted === null || accepted === undefined) continue;
      const value = words[++i];
      if (value === undefined) throw new CommandError(`${word} needs a value`);
      if (!accepted.test(value)) throw new CommandError(`${word} ${value}: this machine has no such thing`);
    } else rewritten.push(word);
  }
  return rewritten;
}

/** `256M`, `1G`, `512MiB`; a bare number counts MiB, as QEMU has it. Bytes. */
export function parseSize(option: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)(?:([kKmMgG])(?:i?[bB])?)?$/.exec(text);
  const scale = { k: KIB, m: MIB, g: GIB }[match?.[2]?.toLowerCase() ?? "m"] ?? MIB;
  const bytes = match === null ? NaN : Number(match[1]) * scale;
  if (!Number.isInteger(bytes) || bytes % 4096 !== 0)
    throw new CommandError(`${option} ${text}: not a size (try 256M, 1G, or a number of MiB)`);
  if (bytes < SMALLEST_MEMORY || bytes > LARGEST_MEMORY) throw new CommandError(`${option} ${text}: guest RAM is 1 MiB to 3 GiB`);
  return bytes;
}

/** A positive count; `k`, `M` and `G` are thousands, millions and thousand millions. */
export function parseCount(option: string, text: string): bigint {
  const match = /^(\d[\d_]*)([kMG]?)$/.exec(text);
  if (match === null) throw new CommandError(`${option} ${text}: not a number (try 1000000, 1M, 2G)`);
  const scale = { k: 1_000n, M: 1_000_000n, G: 1_000_000_000n }[match[2] ?? ""] ?? 1n;
  const count = BigInt((match[1] ?? "").replaceAll("_", "")) * scale;
  if (count === 0n || count >= 1n << 53n) throw new CommandError(`${option} ${text}: must be between 1 and 2^53`);
  return count;
}

/** `0x7c00` or `7c00h`, `ffffffff81000000`: hexadecimal, as addresses are. Several with commas. */
export function parseAddresses(option: string, text: string): readonly bigint[] {
  return text.split(",").map((address) => {
    const match = /^(?:0x([0-9a-f]{1,16})|([0-9a-f]{1,16})h?)$/i.exec(address);
    if (match === null) throw new CommandError(`${option} ${text}: not an address in hexadecimal`);
    return BigInt(`0x${match[1] ?? match[2]}`);
  });
}

function parseSeed(text: string): bigint {
  if (!/^(\d+|0x[0-9a-fA-F]+)$/.test(text)) throw new CommandError(`--seed ${text}: not a number`);
  const seed = BigInt(text);
  if (seed >= 1n << 64n) throw new CommandError(`--seed ${text}: more than 64 bits`);
  return seed;
}

/** `4`, or QEMU's `cpus=4`. The machine says how many it can have. */
function parseProcessors(text: string): number {
  const match = /^(?:cpus=)?([1-9]\d{0,3})$/.exec(text);
  if (match === null) throw new CommandError(`--smp ${text}: not a number of processors`);
  return Number(match[1]);
}

function parseTimeout(text: string): number {
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || seconds <= 0 || seconds > 2_000_000)
    throw new CommandError(`--timeout ${text}: not a number of seconds`);
  return seconds;
}

function parseSerial(text: string): SerialTarget {
  if (text === "stdio" || text === "mon:stdio") return { kind: "stdio" };
  if (text === "none" || text === "null") return { kind: "none" };
  if (text.startsWith("file:") && text.length > 5) return { kind: "file", path: text.slice(5) };
  throw new CommandError(`--serial ${text}: stdio, file:PATH or none`);
}

/** QEMU writes `-debugcon file:PATH` and `-debugcon stdio`. */
function parseDebugcon(text: string): string | undefined {
  if (text === "none") return undefined;
  if (text === "stdio") return "-";
  return text.startsWith("file:") ? text.slice(5) : text;
}

const OPTIONS = {
  kernel: { type: "string", short: "k" },
  initrd: { type: "string", short: "i" },
  append: { type: "string", short: "p" },
  mem: { type: "string", short: "m" },
  cpu: { type: "string" },
  smp: { type: "string" },
  vmm: { type: "string" },
  serial: { type: "string" },
  debugcon: { type: "string" },
  seed: { type: "string" },
  clock: { type: "string" },
  "no-translate": { type: "boolean" },
  "no-reboot": { type: "boolean" },
  save: { type: "string" },
  restore: { type: "string" },
  budget: { type: "string" },
  break: { type: "string" },
  timeout: { type: "string" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  "trace-instructions": { type: "string" },
} as const;

/** First sentence of parseArgs' message: the rest explains parseArgs. */
const firstSentence = (message: string): string => message.split(/\.\s/)[0]?.replace(/\.$/, "") ?? message;

/** Options of a command beside those of a run: each takes a value. */
export type MoreOptions = Readonly<Record<string, { readonly type: "string"; readonly short?: string }>>;

export const parseRunArguments = (words: readonly string[]): RunArguments => parseCommand(words, {}).run;

/** A command that boots something and has options of its own. `bootsSomething`: it knows what to boot when nothing is given. */
export function parseCommand(
  words: readonly string[],
  more: MoreOptions,
  bootsSomething = false,
): { readonly run: RunArguments; readonly more: Readonly<Record<string, string | undefined>> } {
  let parsed;
  try {
    parsed = parseArgs({ args: rewriteQemuWords(words), options: { ...OPTIONS, ...more }, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${firstSentence(error instanceof Error ? error.message : String(error))} (nonroot help lists the options)`);
  }
  const { positionals } = parsed;
  const values = parsed.values as ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];
  if (positionals.length > 1) throw new CommandError(`one image at a time: ${positionals.join(" ")}`);
  const image = positionals[0];
  if (image !== undefined && values.kernel !== undefined) throw new CommandError("give an image or --kernel, not both");
  const boots = image ?? values.kernel;
  if (boots !== undefined && values.restore !== undefined) throw new CommandError("give something to boot or --restore, not both");
  if (boots === undefined && values.restore === undefined && !bootsSomething)
    throw new CommandError("nothing to boot: give an image, --kernel FILE or --restore SNAPSHOT");
  const vmm = values.vmm ?? "none";
  if (vmm !== "none" && vmm !== "typescript") throw new CommandError(`--vmm ${vmm}: none or typescript`);
  const { clock } = values;
  if (clock !== undefined && clock !== "instructions" && clock !== "host") throw new CommandError(`--clock ${clock}: instructions or host`);
  const initrd = values.initrd === undefined ? [] : values.initrd.split(",");
  if (initrd.includes("")) throw new CommandError(`--initrd ${values.initrd}: an empty file name`);
  const run: RunArguments = {
    image,
    kernel: values.kernel,
    initrd,
    append: values.append,
    memory: values.mem === undefined ? DEFAULT_MEMORY : parseSize("--mem", values.mem),
    cpu: values.cpu,
    smp: values.smp === undefined ? 1 : parseProcessors(values.smp),
    vmm,
    serial: parseSerial(values.serial ?? "stdio"),
    debugcon: values.debugcon === undefined ? undefined : parseDebugcon(values.debugcon),
    seed: values.seed === undefined ? 1n : parseSeed(values.seed),
    clock,
    translate: !(values["no-translate"] ?? false),
    noReboot: values["no-reboot"] ?? false,
    save: values.save,
    restore: values.restore,
    budget: values.budget === undefined ? undefined : parseCount("--budget", values.budget),
    breakpoints: values.break === undefined ? [] : parseAddresses("--break", values.break),
    timeout: values.timeout === undefined ? undefined : parseTimeout(values.timeout),
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    traceInstructions: values["trace-instructions"],
  };
  return { run, more: Object.fromEntries(Object.keys(more).map((name) => [name, (parsed.values as Record<string, string>)[name]])) };
}
