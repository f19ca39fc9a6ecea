/** The words of the public interface of Itanium machines. */
import type { Engine } from "../engine/load.ts";
import type { U64Like } from "../engine/registers.ts";
import type { Size } from "../machine/memory-layout.ts";
import type { VirtualizationCause } from "./names.ts";

export interface ItaniumOptions {
  /** The engine, if not the package's own ia64.wasm. */
  engine?: Engine;
  /** RAM from physical address 0. */
  memory: Size;
  /** Who gets virtualization intercepts: the guest's own monitor (default), or TypeScript, where they end run(). */
  vmm?: "guest" | "typescript";
  /** Whether loops that are executed often become WebAssembly (default). What the guest does is the same without; it takes longer. */
  translate?: boolean;
}

export interface ItaniumLoadOptions {
  /** Where raw bytes go; default 1 MiB. ELF executables say it themselves. */
  readonly address?: number;
  /** For the boot parameters. */
  readonly commandLine?: string;
  /** Initial RAM disk: after the image, on a page of its own. */
  readonly initrd?: Uint8Array;
}

export interface ItaniumRunOptions {
  /** Instructions after which the run stops. */
  budget?: U64Like;
}

export interface ItaniumAsyncRunOptions extends ItaniumRunOptions {
  /** Aborting rejects the run with the signal's reason; the machine stays consistent and can run again. */
  signal?: AbortSignal;
  /** Instructions between two visits of the event loop. */
  sliceInstructions?: number;
  onProgress?: (progress: { instructions: bigint }) => void;
}

/** An instruction of a virtual machine that its monitor, here TypeScript, has to do. */
export interface VirtualizationStop {
  readonly reason: "virtualization";
  readonly cause: VirtualizationCause;
  /** The 41 bits of the instruction. */
  readonly opcode: bigint;
  /** Its text. */
  readonly text: string;
  readonly ip: bigint;
  readonly slot: number;
}

/** Why a run of an Itanium machine ended. */
export type ItaniumStop =
  /** The program returned to b0, or called ResetSystem to shut down: `status` is its EFI status, 0 for success. */
  | { readonly reason: "exit"; readonly status: bigint }
  /** EFI's ResetSystem, warm or cold. */
  | { readonly reason: "reset" }
  /** The processor waits for an interrupt that cannot come. */
  | { readonly reason: "halted" }
  | { readonly reason: "budget" }
  | { readonly reason: "interrupted" }
  /** With `vmm: "typescript"`: an intercept. */
  | VirtualizationStop
  /** With `vmm: "typescript"`: the guest's highest pending interrupt is unmasked. */
  | { readonly reason: "virtual-interrupt" }
  /** An interruption before the program had vectors of its own. */
  | { readonly reason: "unhandled-interruption"; readonly vector: string; readonly ip: bigint; readonly isr: bigint }
  /** A PAL_VPS service was called against its rules. */
  | { readonly reason: "service-misuse"; readonly service: string; readonly rule: string }
  /** An instruction fetch from outside RAM. */
  | { readonly reason: "machine-check"; readonly ip: bigint; readonly address: bigint }
  /** An instruction that the engine does not have. */
  | { readonly reason: "unimplemented"; readonly ip: bigint; readonly slot: number };
