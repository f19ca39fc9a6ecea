import { STOP, JUMP } from "../event/outcome.ts";
import { SHUTDOWN } from "../../spec/stop.ts";
import { machine } from "../state/machine.ts";
import { deliverInRoot } from "../transfer/exception.ts";
export function faultOrExit(): i32 { if (deliverInRoot() == JUMP) return JUMP; machine.stopReason = SHUTDOWN; return STOP; }
