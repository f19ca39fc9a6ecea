/** Entry for tests that run code through the decoder and the hot loop. */
import { updateContext } from "../../../assembly/x86/memory/tlb.ts";
import { flushBlocks } from "../../../assembly/x86/run/block-cache.ts";
import { ramWritten, stateWritten } from "../../../assembly/x86/run/control.ts";
import { run } from "../../../assembly/x86/run/driver.ts";
import { arithmeticFlags, setRflags } from "../../../assembly/x86/state/flags.ts";
import { updateMode } from "../../../assembly/x86/state/mode.ts";

export { arithmeticFlags, flushBlocks, ramWritten, run, setRflags, stateWritten, updateContext, updateMode };
