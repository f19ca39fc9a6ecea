/**
 * `nonroot demo`: the guest of `npm start` in VMX non-root operation, its console output, and the table of its VM exits.
 *
 * Its hypervisor is the one in src/guest/hypervisor.asm, and runs in the machine too; with `--vmm typescript` it is a VMM in
 * TypeScript instead.
 */
import { parseArgs } from "node:util";
import { createDemo } from "../guest/demo.ts";
import { createMachine, type Machine } from "../index.ts";
import { hostTime, readAsset } from "../platform/node/index.ts";
import { wantsColour } from "../platform/node/terminal.ts";
import { sentence } from "./ending.ts";
import { exitTable, scaled } from "./exit-table.ts";
import { CommandError, ExitCode } from "./usage.ts";

/** Lines that the hypervisor writes on the console it shares with its guest begin with this. */
const HYPERVISOR_LINE = /^ {2}vmm /;

interface Show extends Disposable {
  readonly machine: Machine;
  readonly title: string;
  readonly next: string;
  /** The run ended as it should. */
  isDone(stop: { readonly reason: string }): boolean;
}

async function inTheMachine(): Promise<Show> {
  const machine = await createMachine({ memory: "32MiB" });
  machine.loadFlat(await readAsset("hypervisor.bin"));
  return {
    machine,
    title: "A hypervisor and its guest, both in the machine: VMX root and non-root operation.",
    next: "npx nonroot trace dist/hypervisor.bin     every VM entry and VM exit of this\n  npx nonroot demo --vmm typescript         the same guest, its VMM in TypeScript",
    isDone: ({ reason }) => reason === "halted",
    [Symbol.dispose]: () => machine.dispose(),
  };
}

async function inTypeScript(): Promise<Show> {
  const demo = await createDemo(await readAsset("demo.bin"));
  return {
    machine: demo.pc.machine,
    title: "A guest in VMX non-root operation; its virtual-machine monitor is TypeScript.",
    next: 'npx nonroot run -k VMLINUZ -i INITRD -p "console=ttyS0" -m 256M --vmm typescript     the same for Linux',
    isDone: () => demo.finished,
    [Symbol.dispose]: () => demo[Symbol.dispose](),
  };
}

/** Passes text on line by line, the hypervisor's lines in a colour of their own. */
function painter(write: (text: string) => void, colour: boolean): { feed(data: Uint8Array): void; end(): void } {
  const decoder = new TextDecoder("latin1");
  let line = "";
  const put = (text: string): void => write(colour && HYPERVISOR_LINE.test(text) ? `\x1b[36m${text}\x1b[0m` : text);
  return {
    feed: (data) => {
      const lines = (line + decoder.decode(data, { stream: true })).split(/(?<=\n)/);
      line = lines.at(-1)!.endsWith("\n") ? "" : lines.pop()!;
      lines.forEach(put);
    },
    end: () => {
      put(line);
      line = "";
    },
  };
}

function parseVmm(words: readonly string[]): "hypervisor" | "typescript" {
  let vmm;
  try {
    vmm = parseArgs({ args: [...words], options: { vmm: { type: "string" } } }).values.vmm ?? "hypervisor";
  } catch {
    throw new CommandError(`demo takes --vmm hypervisor or --vmm typescript, and nothing else: ${words.join(" ")}`);
  }
  if (vmm !== "hypervisor" && vmm !== "typescript") throw new CommandError(`demo --vmm ${vmm}: hypervisor or typescript`);
  return vmm;
}

export async function demoCommand(words: readonly string[]): Promise<number> {
  const vmm = parseVmm(words);
  const colour = wantsColour("stdout");
  const [bright, end] = colour ? ["\x1b[1m", "\x1b[0m"] : ["", ""];
  using show = await (vmm === "typescript" ? inTypeScript() : inTheMachine());
  const { machine } = show;
  process.stdout.write(`\n${bright}${show.title}${end}\n`);
  const painted = painter((text) => process.stdout.write(text), colour);
  machine.serial(0).onData((data) => painted.feed(data));

  const started = hostTime();
  const stop = await machine.run();
  const milliseconds = hostTime() - started;
  painted.end();
  if (!show.isDone(stop)) {
    process.stderr.write(`nonroot: ${sentence(stop)}\n`);
    return ExitCode.ENGINE_FAULT;
  }
  const { exits } = machine;
  const count = Object.values(exits).reduce((sum, n) => sum + n, 0);
  const instructions = Number(machine.clock.instructions);
  process.stdout.write(`
${exitTable(exits, { colour }).replace(/^/gm, "  ")}

  ${scaled(instructions)} instructions and ${scaled(count)} VM exits in ${milliseconds.toFixed(0)} ms: ${(instructions / milliseconds / 1000).toFixed(0)} MIPS

${bright}What next?${end}
  ${show.next}
  npx nonroot help                          every option
`);
  return ExitCode.CLEAN;
}
