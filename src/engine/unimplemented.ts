/** What the engine does not have, when it met it. */
import { EXCHANGE_BASE } from "../../assembly/spec/layout.ts";
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import type { EngineInstance } from "./instance.ts";

export interface Unimplemented {
  readonly what: "instruction" | "system-management interrupt" | "VM exit";
  /** The bytes of the instruction; none of an event. */
  readonly bytes: Uint8Array;
  /** Number of the instruction's handler, of the event, or the basic exit reason. */
  readonly detail: number;
  /** Name of the VM exit that the VMM of a PC has no answer to. */
  readonly exit?: string;
}

/** After run() returned Stop.UNIMPLEMENTED. */
export function whatIsUnimplemented(engine: EngineInstance): Unimplemented {
  const { state, exports } = engine;
  const detail = state.u32(state.machine(MachineField.STOP_DETAIL));
  if (detail === Stop.UNIMPLEMENTED_SMI) return { what: "system-management interrupt", bytes: new Uint8Array(), detail };
  const count = engine.guard(() => exports.codeBytes());
  return { what: "instruction", bytes: state.bytes.slice(EXCHANGE_BASE, EXCHANGE_BASE + count), detail };
}
