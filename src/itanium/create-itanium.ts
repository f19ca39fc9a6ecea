/** createItanium: options to a machine. */
import { NonrootError } from "../engine/errors.ts";
import { loadItaniumEngine } from "../engine/load.ts";
import { parseSize } from "../machine/memory-layout.ts";
import { FIRMWARE } from "./firmware/layout.ts";
import { ItaniumMachine } from "./machine.ts";
import type { ItaniumOptions } from "./types.ts";

const PAGE = 4096;
/** Guest RAM shares the engine's 4 GiB address space with the engine, and the physical one with the devices. */
const LARGEST_MEMORY = 3 * 1024 ** 3;

/** Makes an Itanium machine. Nothing runs yet: load an image, then call run(). */
export async function createItanium(options: ItaniumOptions): Promise<ItaniumMachine> {
  const bytes = parseSize("memory", options.memory);
  if (bytes % PAGE !== 0) throw new NonrootError("ERR_NONROOT_OPTION", `memory: ${bytes} bytes is not a whole number of 4-KiB pages`);
  if (bytes < FIRMWARE.end || bytes > LARGEST_MEMORY)
    throw new NonrootError("ERR_NONROOT_OPTION", `memory: ${bytes} bytes is not between ${FIRMWARE.end / 1024} KiB and 3 GiB`);
  const vmm = options.vmm ?? "guest";
  if (vmm !== "guest" && vmm !== "typescript")
    throw new NonrootError("ERR_NONROOT_OPTION", `vmm: "${String(vmm)}" is not guest or typescript`);
  const { translate = true } = options;
  if (typeof translate !== "boolean") throw new NonrootError("ERR_NONROOT_OPTION", `translate: ${String(translate)} is not true or false`);
  return ItaniumMachine.create(options.engine ?? (await loadItaniumEngine()), bytes, vmm, translate);
}
