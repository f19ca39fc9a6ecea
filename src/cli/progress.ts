/** One line on stderr while a run lasts: instructions, speed, and how far the budget is. */
import { scaled } from "./exit-table.ts";

/** Redrawn at most this often, milliseconds. */
const INTERVAL = 250;

export interface ProgressOutput {
  /** Host time, milliseconds. */
  now(): number;
  show(line: string): void;
  clear(): void;
}

export class Progress {
  readonly #output: ProgressOutput;
  readonly #budget: number | undefined;
  readonly #started: number;
  #shown = -Infinity;
  #lastTime: number;
  #lastInstructions = 0;
  #visible = false;

  constructor(output: ProgressOutput, budget: number | undefined) {
    this.#output = output;
    this.#budget = budget;
    this.#started = this.#lastTime = output.now();
  }

  update(instructions: number, exits: number): void {
    const now = this.#output.now();
    if (now - this.#shown < INTERVAL || now === this.#lastTime) return;
    this.#shown = now;
    const speed = (instructions - this.#lastInstructions) / (now - this.#lastTime) / 1000;
    const parts = [`${((now - this.#started) / 1000).toFixed(1)} s`, `${scaled(instructions)} instructions`, `${speed.toFixed(0)} MIPS`];
    if (exits > 0) parts.push(`${scaled(exits)} exits`);
    if (this.#budget !== undefined) {
      parts.push(`${((instructions / this.#budget) * 100).toFixed(0)} % of the budget`);
      if (speed > 0) parts.push(`${((this.#budget - instructions) / speed / 1e6).toFixed(0)} s to go`);
    }
    this.#lastTime = now;
    this.#lastInstructions = instructions;
    this.#output.show(parts.join("  "));
    this.#visible = true;
  }

  /** Before anything else is written to the terminal. */
  clear(): void {
    if (this.#visible) this.#output.clear();
    this.#visible = false;
  }
}
