/** Repeatable choices: everything that a batch of cases consists of follows from the text of a seed. */
import { Random as Numbers } from "../../random.ts";

export class Random extends Numbers {
  word(): number {
    return this.next();
  }
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean {
    return this.next() < percent * 0x28f5c29;
  }
  quad(): bigint {
    return this.next64();
  }
}
