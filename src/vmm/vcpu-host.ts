/** What a virtual processor needs of its VM. */
import type { StepHost } from "./instruction-step.ts";
import type { StringIoHost } from "./string-io.ts";
import type { Vcpu } from "./vcpu-interface.ts";

export interface VcpuHost extends StepHost, StringIoHost {
  /** Makes the processor's state and current VMCS those of this virtual processor. Throws if the VM was disposed of. */
  use(vcpu: Vcpu): void;
  /** Loops in progress: an interruption between two slices is theirs. */
  looping: number;
  /** The engine is, or is not, running. */
  setRunning(running: boolean): void;
  /** The engine stops once this many milliseconds of host time have passed; Infinity: when it is done. */
  allow(milliseconds: number): void;
  readonly timeIsUp: boolean;
  /** A stop was asked for since the last call. */
  takeInterrupt(): boolean;
  /** A device's handler has thrown during the last run: rethrow() throws it. */
  readonly hasFailed: boolean;
  rethrow(): void;
}
