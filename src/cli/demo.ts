/**
 * `nonroot demo`: the guest of `npm start` in VMX non-root operation, its console output, and the table of its VM exits.
 *
 * Its hypervisor is the one in src/guest/hypervisor.asm, and runs in the machine too; with `--vmm typescript` it is a VMM in
 * TypeScript instead. With `--arch ia64` it is the monitor of VT-i in src/guest/itanium, and its guest.
 */
import { parseArgs } from "node:util";
import { createDemo } from "../guest/demo.ts";
import { createItanium, createMachine, type Machine } from "../index.ts";
import { hostTime, readAsset } from "../platform/node/index.ts";
import { wantsColour } from "../platform/node/terminal.ts";
import { takeArch } from "./arch.ts";
import { sentence } from "./ending.ts";
import { exitTable, scaled } from "./exit-table.ts";
import { itaniumSentence } from "./itanium-ending.ts";
import { CommandError, ExitCode } from "./usage.ts";

/** Lines that the hypervisor writes on the console it shares with its guest begin with this. */
const HYPERVISOR_LINE = /^( {2}vmm |vmm: )/;

interface Show extends Disposable {
  readonly title: string;
  readonly next: string;
  /** What the guest left its processor for: the heading of the table, in the singular. */
  readonly exit: string;
  onData(listener: (data: Uint8Array) => void): void;
  /** Undefined if the run ended as it should; else how. */
  run(): Promise<string | undefined>;
  figures(): { readonly exits: Readonly<Record<string, number>>; readonly instructions: number };
}

/** Of a show on an x86-64 machine. */
const onMachine = (machine: Machine, isDone: (reason: string) => boolean) => ({
  exit: "VM exit",
  onData: (listener: (data: Uint8Array) => void) => void machine.serial(0).onData(listener),
  run: async () => {
    const stop = await machine.run();
    return isDone(stop.reason) ? undefined : sentence(stop);
  },
  figures: () => ({ exits: machine.exits, instructions: Number(machine.clock.instructions) }),
});

async function inTheMachine(): Promise<Show> {
  const machine = await createMachine({ memory: "32MiB" });
  machine.loadFlat(await readAsset("hypervisor.bin"));
  return {
    ...onMachine(machine, (reason) => reason === "halted"),
    title: "A hypervisor and its guest, both in the machine: VMX root and non-root operation.",
    next: "npx nonroot trace dist/hypervisor.bin     every VM entry and VM exit of this\n  npx nonroot demo --vmm typescript         the same guest, its VMM in TypeScript",
    [Symbol.dispose]: () => machine.dispose(),
  };
}

async function inTypeScript(): Promise<Show> {
  const demo = await createDemo(await readAsset("demo.bin"));
  return {
    ...onMachine(demo.pc.machine, () => demo.finished),
    title: "A guest in VMX non-root operation; its virtual-machine monitor is TypeScript.",
    next: 'npx nonroot run -k VMLINUZ -i INITRD -p "console=ttyS0" -m 256M --vmm typescript     the same for Linux',
    [Symbol.dispose]: () => demo[Symbol.dispose](),
  };
}

async function onItanium(): Promise<Show> {
  const machine = await createItanium({ memory: "16MiB" });
  machine.load(await readAsset("itanium-vmm.bin"));
  const exits: Record<string, number> = {};
  machine.trace({
    events: ["intercept"],
    capacity: 0,
    onEvent: (event) => {
      if (event.type === "intercept") exits[event.cause] = (exits[event.cause] ?? 0) + 1;
    },
  });
  return {
    title: "A monitor and its guest on an Itanium with VT-i: twice, without and with accelerations.",
    next: "npx nonroot trace --arch ia64             every virtualization fault and call of firmware",
    exit: "virtualization fault",
    onData: (listener) => void machine.console.onData(listener),
    run: async () => {
      const stop = await machine.run();
      return stop.reason === "exit" && stop.status === 0n ? undefined : itaniumSentence(stop);
    },
    figures: () => ({ exits, instructions: Number(machine.processor.retired) }),
    [Symbol.dispose]: () => {},
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

async function showOf(words: readonly string[]): Promise<Show> {
  const { arch, rest } = takeArch(words);
  if (arch === "ia64") {
    if (rest.length > 0) throw new CommandError(`demo --arch ia64 takes nothing else: ${rest.join(" ")}`);
    return onItanium();
  }
  return parseVmm(rest) === "typescript" ? inTypeScript() : inTheMachine();
}

export async function demoCommand(words: readonly string[]): Promise<number> {
  const colour = wantsColour("stdout");
  const [bright, end] = colour ? ["\x1b[1m", "\x1b[0m"] : ["", ""];
  using show = await showOf(words);
  process.stdout.write(`\n${bright}${show.title}${end}\n`);
  const painted = painter((text) => process.stdout.write(text), colour);
  show.onData((data) => painted.feed(data));

  const started = hostTime();
  const failure = await show.run();
  const milliseconds = hostTime() - started;
  painted.end();
  if (failure !== undefined) {
    process.stderr.write(`nonroot: ${failure}\n`);
    return ExitCode.ENGINE_FAULT;
  }
  const { exits, instructions } = show.figures();
  const count = Object.values(exits).reduce((sum, n) => sum + n, 0);
  process.stdout.write(`
${exitTable(exits, { colour, exit: show.exit }).replace(/^/gm, "  ")}

  ${scaled(instructions)} instructions and ${scaled(count)} ${show.exit}s in ${milliseconds.toFixed(0)} ms: ${(instructions / milliseconds / 1000).toFixed(0)} MIPS

${bright}What next?${end}
  ${show.next}
  npx nonroot help                          every option
`);
  return ExitCode.CLEAN;
}
