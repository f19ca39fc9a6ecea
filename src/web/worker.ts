/** Runs one machine for the page: the engine never holds up what the user sees. */
import { createDemo } from "../guest/demo.ts";
import { createItanium, createMachine, createPcVm, imageKind, type Machine, type MachineOptions } from "../index.ts";
import { hostTime, readAsset } from "../platform/browser/index.ts";
import type { BootRequest, Figures, Report, Request } from "./messages.ts";

/** How often the page hears of progress, milliseconds. */
const INTERVAL = 100;

let input: ((bytes: Uint8Array) => void) | undefined;

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
  const { machine } = guest;
  input = (bytes) => machine.serial(0).write(bytes);
  machine.serial(0).onData((bytes) => report({ type: "serial", bytes }));
  report({ type: "started" });
  const { figures, onProgress } = progress(
    () => Number(machine.clock.instructions),
    () => guest.exits,
  );
  for (;;) {
    const stop = await machine.run({ waitForInput: true, onProgress });
    if (stop.reason === "reset") machine.reset();
    else return report({ type: "stopped", reason: ended() ?? stop.reason, ...figures() });
  }
}

/** The figures of a run that starts now, and what tells the page of them from time to time. */
function progress(instructions: () => number, exits: () => Figures["exits"]) {
  const started = hostTime();
  let reported = started;
  const figures = (): Figures => ({ instructions: instructions(), elapsed: hostTime() - started, exits: exits() });
  const onProgress = (): void => {
    const now = hostTime();
    if (now - reported < INTERVAL) return;
    reported = now;
    report({ type: "progress", ...figures() });
  };
  return { figures, onProgress };
}

/** The monitor of VT-i and its guest. */
async function runItanium(): Promise<void> {
  const machine = await createItanium({ memory: "16MiB" });
  const faults: Record<string, number> = {};
  machine.load(await readAsset("itanium-vmm.bin"));
  input = (bytes) => machine.console.write(bytes);
  machine.console.onData((bytes) => report({ type: "serial", bytes }));
  machine.trace({
    events: ["intercept"],
    capacity: 0,
    onEvent: (event) => {
      if (event.type === "intercept") faults[event.cause] = (faults[event.cause] ?? 0) + 1;
    },
  });
  report({ type: "started" });
  const { figures, onProgress } = progress(
    () => Number(machine.processor.retired),
    () => faults,
  );
  const stop = await machine.run({ onProgress });
  report({ type: "stopped", reason: stop.reason === "exit" && stop.status === 0n ? "the guest is done" : stop.reason, ...figures() });
}

async function boot(request: Exclude<Request, { type: "input" }>): Promise<void> {
  if (request.type === "demo") {
    const demo = await createDemo(await readAsset("demo.bin"));
    return run(demo.pc, () => (demo.finished ? "the guest is done" : undefined));
  }
  if (request.type === "itanium") return runItanium();
  const options: MachineOptions = { memory: request.memory, clock: { kind: "host" } };
  const guest = request.vmm ? await createPcVm(options) : { machine: await createMachine(options), exits: {} };
  load(guest.machine, request);
  await run(guest);
}

self.onmessage = (event: MessageEvent<Request>) => {
  const request = event.data;
  if (request.type === "input") input?.(request.bytes);
  else boot(request).catch((error: unknown) => report({ type: "failed", message: error instanceof Error ? error.message : String(error) }));
};
