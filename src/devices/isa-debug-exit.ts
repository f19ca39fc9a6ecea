/** isa-debug-exit: a write ends the run with a code. @source QEMU documentation "isa-debug-exit" */
import type { PortDevice, Width } from "../engine/types.ts";

export class IsaDebugExit implements PortDevice {
  readonly name = "isa-debug-exit";
  readonly #exit: (code: number) => void;

  /** `exit` receives the process exit code that the device defines: the value doubled, plus one. */
  constructor(exit: (code: number) => void) {
    this.#exit = exit;
  }

  readPort(): number {
    return 0;
  }

  writePort(_offset: number, _width: Width, value: number): void {
    this.#exit(((value << 1) | 1) >>> 0);
  }
}
