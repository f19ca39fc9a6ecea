/** `nonroot demo`: the guest of `npm start`, its console output, and the table of its VM exits. */
import { createDemo } from "../guest/demo.ts";
import { hostTime, readAsset } from "../platform/node/index.ts";
import { wantsColour } from "../platform/node/terminal.ts";
import { sentence } from "./ending.ts";
import { exitTable, scaled } from "./exit-table.ts";
import { CommandError, ExitCode } from "./usage.ts";

export async function demoCommand(words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new CommandError(`demo takes no arguments: ${words.join(" ")}`);
  const colour = wantsColour("stdout");
  const [bright, end] = colour ? ["\x1b[1m", "\x1b[0m"] : ["", ""];
  using demo = await createDemo(await readAsset("demo.bin"));
  const { machine } = demo.pc;
  process.stdout.write(`\n${bright}A guest in VMX non-root operation; its virtual-machine monitor is TypeScript.${end}\n`);
  machine.serial(0).onData((data) => process.stdout.write(data));

  const started = hostTime();
  const stop = await machine.run();
  const milliseconds = hostTime() - started;
  if (!demo.finished) {
    process.stderr.write(`nonroot: ${sentence(stop)}\n`);
    return ExitCode.ENGINE_FAULT;
  }
  const { exits } = demo.pc;
  const count = Object.values(exits).reduce((sum, n) => sum + n, 0);
  const instructions = Number(machine.clock.instructions);
  process.stdout.write(`
${exitTable(exits, { colour }).replace(/^/gm, "  ")}

  ${scaled(instructions)} guest instructions and ${scaled(count)} VM exits in ${milliseconds.toFixed(0)} ms: ${(instructions / milliseconds / 1000).toFixed(0)} MIPS

Boot something bigger: ${bright}npx nonroot run -k VMLINUZ -i INITRD -p "console=ttyS0" -m 256M --vmm typescript${end}
Every option:          ${bright}npx nonroot help${end}
`);
  return ExitCode.CLEAN;
}
