/** What a handler does when conditions.ts says that its instruction exits. */
import { raiseVmExit } from "../event/fault.ts";
import { cpu } from "../state/vcpu.ts";

/** A VM exit of an instruction whose exit has instruction information. */
export function exitWithInformation(reason: u32, qualification: u64, information: u32): i32 {
  cpu.exitInformation = information;
  return raiseVmExit(reason, qualification);
}
