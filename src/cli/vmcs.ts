/** `nonroot vmcs`: the current VMCS of a run or of a snapshot, and the difference of two. */
import { Snapshot, entryChecksText, entryFailureText, readVmcs, vmcsDiff, vmcsDump, type Machine, type VmcsImage } from "../index.ts";
import { readBytes } from "../platform/node/files.ts";
import { parseCommand } from "./arguments.ts";
import { runWatched } from "./run.ts";
import type { Observer } from "./session.ts";
import { outputOf } from "./output.ts";
import { disassembler } from "./trace.ts";
import { CommandError, ExitCode } from "./usage.ts";

const NO_VMCS = "no processor is in VMX operation with a current VMCS";

/** What --at says: when to look. */
interface Moment {
  readonly kind: "failure" | "end" | "entry" | "exit";
  /** The how manieth of its kind. */
  readonly number: number;
}

function parseMoment(text: string): Moment {
  if (text === "failure" || text === "end") return { kind: text, number: 1 };
  const match = /^(entry|exit)=([1-9]\d*)$/.exec(text);
  if (!match) throw new CommandError(`--at ${text}: failure, end, entry=N or exit=N`);
  return { kind: match[1] as "entry" | "exit", number: Number(match[2]) };
}

/** A file that holds a VMCS: a snapshot, or what --output json wrote. */
async function imageOf(path: string): Promise<VmcsImage> {
  const bytes = await readBytes(path);
  if (bytes[0] === 0x7b) return parseImage(path, new TextDecoder().decode(bytes));
  const image = readVmcs(Snapshot.deserialize(bytes).content.state);
  if (!image) throw new CommandError(`${path}: ${NO_VMCS}`);
  return image;
}

function parseImage(path: string, text: string): VmcsImage {
  try {
    const { pointer, launched, fields } = JSON.parse(text) as { pointer: string; launched: boolean; fields: Record<string, string> };
    return {
      pointer: BigInt(pointer),
      launched,
      fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, BigInt(value)])),
    };
  } catch {
    throw new CommandError(`${path}: neither a snapshot nor a VMCS that nonroot vmcs --format json wrote`);
  }
}

const imageJson = (image: VmcsImage): string =>
  `${JSON.stringify(image, (_key, value: unknown) => (typeof value === "bigint" ? `0x${value.toString(16)}` : value), 2)}\n`;

/** Two files, or one snapshot: nothing runs. */
async function fromFiles(words: readonly string[]): Promise<number> {
  const [first, second, ...rest] = await Promise.all(words.map(imageOf));
  if (!first || rest.length > 0) throw new CommandError("one file to print, or two to compare");
  process.stdout.write(`${second ? vmcsDiff(first, second) : vmcsDump(first)}\n`);
  return ExitCode.CLEAN;
}

export async function vmcsCommand(words: readonly string[]): Promise<number> {
  if (words[0] === "--file" || words[0] === "--diff") {
    const count = words[0] === "--diff" ? 2 : 1;
    if (words.length !== count + 1) throw new CommandError(`${words[0]} takes ${count === 2 ? "two files" : "a file"}`);
    return fromFiles(words.slice(1));
  }
  const { run, more } = parseCommand(words, { at: { type: "string" }, format: { type: "string" }, output: { type: "string", short: "o" } });
  const moment = parseMoment(more.at ?? "failure");
  const { format = "text" } = more;
  if (format !== "text" && format !== "json") throw new CommandError(`--format ${format}: text or json`);
  const output = await outputOf(more.output);
  const disassemble = disassembler();
  let trace: Disposable | undefined;
  let found: { readonly image: VmcsImage | undefined; readonly explanation: string } | undefined;
  let seen = 0;
  const look = (machine: Machine, explanation: string): void => {
    found = { image: machine.vmcsImage(), explanation };
  };
  const observer: Observer<Machine> = {
    takesStdout: output.isStdout,
    attach: (machine, end) => {
      if (moment.kind === "end") return;
      trace = machine.trace({
        events: [moment.kind === "failure" ? "vmfail" : moment.kind === "entry" ? "vmentry" : "vmexit"],
        capacity: 0,
        onEvent: (event) => {
          if (found || (event.type === "vmfail" && !event.isEntry)) return;
          if (++seen < moment.number) return;
          look(machine, event.type === "vmfail" ? entryFailureText(event, disassemble) : "");
          end();
        },
      });
    },
    finish: async (machine) => {
      trace?.[Symbol.dispose]();
      if (!found) {
        const checks = machine.vmcs()?.explain() ?? [];
        look(machine, checks.length === 0 ? "" : `A VM entry would fail now:\n\n${entryChecksText(checks)}`);
        if (moment.kind !== "end")
          process.stderr.write(`nonroot: there was no such moment (--at ${more.at ?? "failure"}): this is the end of the run\n`);
      }
      const { image, explanation } = found!;
      if (!image) output.text(`${NO_VMCS}\n`);
      else output.text(format === "json" ? imageJson(image) : `${vmcsDump(image)}\n${explanation && `\n${explanation}\n`}`);
      await output.close();
    },
  };
  return runWatched(run, observer);
}
