/**
 * RDRAND and RDSEED, from one generator seeded by the machine: the same seed gives the same values in every run.
 *
 * Not secret, and not meant to be: a deterministic machine has no entropy. (splitmix64: a counter through a mixing function.)
 */
import * as ExitReason from "../../spec/exit-reason.ts";
import { RETIRE } from "../event/outcome.ts";
import { CF, setArithmeticFlags } from "../state/flags.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { rdrandExits, rdseedExits } from "../vmx/conditions.ts";
import { rdrandInformation } from "../vmx/instruction-information.ts";
import { exitWithInformation } from "./exit.ts";
import { writeSlot } from "./operand.ts";

/** 2^64 divided by the golden ratio, odd: the counter's step visits every value. */
const STEP: u64 = 0x9e3779b97f4a7c15;

/** The next value of the machine's generator. */
export function nextRandom(): u64 {
  machine.seed += STEP;
  let mixed = machine.seed;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
  return mixed ^ (mixed >> 31);
}

/** A value is always there: CF = 1, the other arithmetic flags 0. */
function deliver(op: MicroOp): i32 {
  writeSlot(op.base, op.opSize, nextRandom());
  setArithmeticFlags(CF);
  return RETIRE;
}

/** @sdm 2B "RDRAND—Read Random Number" */
export function execRdrand(op: MicroOp): i32 {
  if (cpu.nonRoot && rdrandExits()) return exitWithInformation(ExitReason.RDRAND, 0, rdrandInformation(op));
  return deliver(op);
}

/** @sdm 2B "RDSEED—Read Random SEED" */
export function execRdseed(op: MicroOp): i32 {
  if (cpu.nonRoot && rdseedExits()) return exitWithInformation(ExitReason.RDSEED, 0, rdrandInformation(op));
  return deliver(op);
}
