/** A logical processor of a machine, as its user sees it. */
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import type { Breakpoints } from "../engine/breakpoints.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { registersOf, toBigInt } from "../engine/registers.ts";
import { instructionAt } from "../trace/instructions.ts";
import { LiveProcessor } from "../trace/live-processor.ts";
import type { MachineCpu } from "./types.ts";

/** @param change throws if the machine cannot be changed now */
export function machineCpu(engine: EngineInstance, id: number, breakpoints: Breakpoints, change: (what: string) => void): MachineCpu {
  const live = new LiveProcessor(engine, id);
  return {
    id,
    regs: registersOf(engine, id),
    get instruction() {
      return instructionAt(live, live.u64(Offset.RIP));
    },
    translate: (gva, access = "r") =>
      live.guestPhysicalOf(BigInt.asUintN(64, toBigInt(gva)), {
        write: access.includes("w"),
        fetch: access.includes("x"),
        user: false,
      }),
    breakpoint: (address, options = {}) => breakpoints.add(address, options, () => change("breakpoint")),
  };
}
