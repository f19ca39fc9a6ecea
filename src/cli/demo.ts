/** `nonroot demo`: the guest of `npm start`. */
import { createMachine } from "../index.ts";
import { readAsset } from "../platform/node/index.ts";
import { ExitCode } from "./usage.ts";

export async function demoCommand(_words: readonly string[]): Promise<number> {
  using machine = await createMachine({ memory: "32MiB" });
  machine.serial(0).onData((data) => process.stdout.write(data));
  machine.loadFlat(await readAsset("demo.bin"));
  const stop = await machine.run();
  console.log(stop, machine.clock.instructions);
  return ExitCode.CLEAN;
}
