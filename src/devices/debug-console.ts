/** The debug console at port E9H: every byte written is text; reading tells that it is there. */
import type { PortDevice, Width } from "../engine/types.ts";

/** What a read returns, so that software can find the console. */
const PRESENT = 0xe9;

export class DebugConsole implements PortDevice {
  readonly name = "debug-console";
  readonly #write: (byte: number) => void;

  constructor(write: (byte: number) => void) {
    this.#write = write;
  }

  readPort(): number {
    return PRESENT;
  }

  writePort(_offset: number, _width: Width, value: number): void {
    this.#write(value & 0xff);
  }
}
