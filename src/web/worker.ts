/** Runs one machine for the page: the engine never holds up what the user sees. */
import { createMachine, imageKind, type Machine } from "../index.ts";
import { hostTime, readAsset } from "../platform/browser/index.ts";
import type { BootRequest, Report, Request } from "./messages.ts";

/** How often the page hears of progress, milliseconds. */
const INTERVAL = 100;

let machine: Machine | undefined;

function report(message: Report): void {
  self.postMessage(message);
}

function load(target: Machine, { kernel, initrd, append }: BootRequest): void {
  const kind = imageKind(kernel);
  if (kind === "linux") target.loadLinux(kernel, { cmdline: append, ...(initrd && { initrd }) });
  else if (kind === "multiboot") target.loadMultiboot(kernel, { cmdline: append, modules: initrd ? [{ data: initrd }] : [] });
  else if (kind === "elf") target.loadElf(kernel);
  else target.loadFlat(kernel);
}

async function run(target: Machine): Promise<void> {
  target.serial(0).onData((bytes) => report({ type: "serial", bytes }));
  report({ type: "started" });
  const started = hostTime();
  let reported = started;
  const figures = () => ({ instructions: Number(target.clock.instructions), elapsed: hostTime() - started, exits: {} });
  for (;;) {
    const stop = await target.run({
      waitForInput: true,
      onProgress: () => {
        const now = hostTime();
        if (now - reported < INTERVAL) return;
        reported = now;
        report({ type: "progress", ...figures() });
      },
    });
    if (stop.reason === "reset") target.reset();
    else return report({ type: "stopped", reason: stop.reason, ...figures() });
  }
}

async function boot(request: Exclude<Request, { type: "input" }>): Promise<void> {
  if (request.type === "demo") {
    machine = await createMachine({ memory: "32MiB" });
    machine.loadFlat(await readAsset("demo.bin"));
  } else {
    machine = await createMachine({ memory: request.memory, clock: { kind: "host" } });
    load(machine, request);
  }
  await run(machine);
}

self.onmessage = (event: MessageEvent<Request>) => {
  const request = event.data;
  if (request.type === "input") machine?.serial(0).write(request.bytes);
  else boot(request).catch((error: unknown) => report({ type: "failed", message: error instanceof Error ? error.message : String(error) }));
};
