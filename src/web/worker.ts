/** Runs one machine for the page: the engine never holds up what the user sees. */
import { createDemo } from "../guest/demo.ts";
import { createMachine, createPcVm, imageKind, type Machine, type MachineOptions } from "../index.ts";
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

/** A machine, and the VM exits of the one whose VMM is TypeScript. */
interface Guest {
  readonly machine: Machine;
  readonly exits: Readonly<Record<string, number>>;
}

/** `ended` says why, if the VMM rather than the machine ends the run. */
async function run(guest: Guest, ended: () => string | undefined = () => undefined): Promise<void> {
  machine = guest.machine;
  machine.serial(0).onData((bytes) => report({ type: "serial", bytes }));
  report({ type: "started" });
  const started = hostTime();
  let reported = started;
  const figures = () => ({ instructions: Number(guest.machine.clock.instructions), elapsed: hostTime() - started, exits: guest.exits });
  for (;;) {
    const stop = await machine.run({
      waitForInput: true,
      onProgress: () => {
        const now = hostTime();
        if (now - reported < INTERVAL) return;
        reported = now;
        report({ type: "progress", ...figures() });
      },
    });
    if (stop.reason === "reset") machine.reset();
    else return report({ type: "stopped", reason: ended() ?? stop.reason, ...figures() });
  }
}

async function boot(request: Exclude<Request, { type: "input" }>): Promise<void> {
  if (request.type === "demo") {
    const demo = await createDemo(await readAsset("demo.bin"));
    return run(demo.pc, () => (demo.finished ? "the guest is done" : undefined));
  }
  const options: MachineOptions = { memory: request.memory, clock: { kind: "host" } };
  const guest = request.vmm ? await createPcVm(options) : { machine: await createMachine(options), exits: {} };
  load(guest.machine, request);
  await run(guest);
}

self.onmessage = (event: MessageEvent<Request>) => {
  const request = event.data;
  if (request.type === "input") machine?.serial(0).write(request.bytes);
  else boot(request).catch((error: unknown) => report({ type: "failed", message: error instanceof Error ? error.message : String(error) }));
};
