/** A trace of every instruction, which the debug engine alone can make. */
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import type { EngineInstance } from "../engine/instance.ts";
import type { EventFeed } from "./event-feed.ts";
import type { InstructionEvent } from "./events.ts";
import { LiveProcessor } from "./live-processor.ts";

/** The instruction at `rip`, with what a trace tells of it. */
export const instructionAt = (live: LiveProcessor, rip: bigint): InstructionEvent => ({
  cpu: live.index,
  instructions: live.instructions,
  rip,
  cpl: live.u32(Offset.CPL),
  nonRoot: live.u32(Offset.NON_ROOT) !== 0,
  code: live.instructionAt(rip),
});

/** Calls back before every instruction, until it is disposed of. */
export function traceInstructions(engine: EngineInstance, feed: EventFeed, onInstruction: (event: InstructionEvent) => void): Disposable {
  const live = new LiveProcessor(engine);
  return feed.subscribeInstructions(() => onInstruction(instructionAt(live, live.u64(Offset.BLOCK_RIP))));
}
