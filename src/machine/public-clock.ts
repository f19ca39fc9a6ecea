/** The clock as the users of machines and VMs see it. */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import { NonrootError } from "../engine/errors.ts";
import { toBigInt } from "../engine/registers.ts";
import type { StateView } from "../engine/state-view.ts";
import type { Clock } from "./types.ts";

/** @param advance lets that many ticks of idle time pass. */
export function publicClock(state: StateView, advance: (ticks: bigint) => void): Clock {
  const ticks = state.machine(MachineField.TICKS);
  const instructions = state.machine(MachineField.INSTRUCTIONS);
  return {
    get tsc() {
      return state.u64(ticks);
    },
    get instructions() {
      return state.u64(instructions);
    },
    advance: (by) => {
      const amount = toBigInt(by);
      if (amount < 0n) throw new NonrootError("ERR_NONROOT_OPTION", "advance: time does not go back");
      advance(amount);
    },
  };
}
