/** CPU features of the machine's model, by the numbers of assembly/spec/cpu-feature.ts. */
import { MACHINE_BASE } from "../../spec/layout.ts";
import * as Offset from "../../spec/machine-offset.ts";

/** True if the model has the feature. Says nothing of CPUID bits that follow the processor's state (OSXSAVE, APIC). */
export function hasFeature(number: u32): bool {
  const word = load<u32>(MACHINE_BASE + Offset.FEATURES + ((number >> 5) << 2));
  return ((word >> (number & 31)) & 1) != 0;
}
