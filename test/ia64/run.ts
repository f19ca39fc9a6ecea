/** Runs a test program: its first bundle is the exit, r8 the number of the check that failed. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Stop from "../../assembly/spec/ia64/stop.ts";
import type { ItaniumProcessor } from "../../src/itanium/processor.ts";
import { processor } from "./engine.ts";

export const BASE = 0x100000n;
/** Where the VPD of programs with virtual machines lies; the environment hands over cause and opcode. */
const VPD = 0x400000n;
/** The break of the exit bundle. */
const EXIT = 0x1000;

/** A processor with the image loaded, in physical mode, about to start. */
export async function load(image: Uint8Array): Promise<ItaniumProcessor> {
  const p = await processor(16 << 20);
  p.write(Number(BASE), image);
  p.write64(Offset.FIRMWARE_BASE, BASE);
  p.write64(Offset.FIRMWARE_END, BASE + 16n);
  p.write32(Offset.VM_AVAILABLE, 1);
  p.write32(Offset.VMSW_ENABLED, 1);
  p.write32(Offset.VM_ENVIRONMENT, 1);
  p.write64(Offset.VM_CONFIG, 0x300n);
  p.write64(Offset.VPD_PHYSICAL, VPD);
  p.ip = BASE + 16n;
  return p;
}

/** "passed", or what stopped the program and where. */
export function outcome(p: ItaniumProcessor, instructions = 20_000_000): string {
  const reason = p.run(instructions);
  const name = Object.entries(Stop).find(([, value]) => value === reason)?.[0] ?? String(reason);
  if (reason === Stop.FIRMWARE && p.stopDetail === EXIT) {
    const check = p.gr(8).value;
    return check === 0n
      ? "passed"
      : `check ${BigInt.asIntN(64, check)} failed: r10 = 0x${p.gr(10).value.toString(16)}, r31 = 0x${p.gr(31).value.toString(16)}; vector 0x${p.gr(2).value.toString(16)} isr 0x${p.gr(3).value.toString(16)} iip 0x${p.gr(5).value.toString(16)} ifa 0x${p.gr(4).value.toString(16)}`;
  }
  return `${name} ${p.stopDetail} at 0x${p.ip.toString(16)}.${p.slot} after ${p.retired}: isr 0x${p.cr(17).toString(16)} iip 0x${p.cr(19).toString(16)} ifa 0x${p.cr(20).toString(16)}`;
}
