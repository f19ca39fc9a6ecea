/** External interrupts arrive here: from the timer, from processors' interrupt messages, from the devices. */
import { REQUESTED } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE } from "../../spec/ia64/layout.ts";
import { cpu } from "../state/cpu.ts";

/** Requests external interrupt `vector`: 0 (ExtINT), 2 (NMI), 16 to 255. Others are ignored, as the manual has it. */
export function requestInterrupt(vector: u32): void {
  if (vector > 255 || (vector < 16 && vector != 0 && vector != 2)) return;
  const at: usize = CPU_BASE + REQUESTED + ((<usize>(vector >> 6)) << 3);
  store<u64>(at, load<u64>(at) | ((1 as u64) << ((vector & 63) as u64)));
  cpu.eventsPending = 1;
}
