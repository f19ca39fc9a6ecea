import { JUMP, RETIRE, STOP } from "../event/outcome.ts";
import { cpu } from "../state/vcpu.ts";
import { acknowledgeInterrupt } from "../apic/local-apic.ts";
import { deliver } from "../transfer/delivery.ts";
import { faultOrExit } from "../vmx/fault-or-exit.ts";
export function pendingEvents(): i32 {
  if ((cpu.apicIntr | cpu.intrLine) != 0 && (cpu.rflags & 0x200) != 0 && (cpu.interruptibility & 3) == 0) {
    cpu.activity = 0;
    const vector = acknowledgeInterrupt();
    if (deliver(vector, 0, false, 0) != JUMP) return faultOrExit();
    return JUMP;
  }
  if ((cpu.apicIntr | cpu.intrLine) == 0 || cpu.activity != 0 || (cpu.rflags & 0x200) == 0) cpu.attention = 0;
  return RETIRE;
}
