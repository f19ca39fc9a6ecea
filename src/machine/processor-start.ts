/** Puts a processor into the state a loader asks for, and its local APIC into the state firmware leaves it in. */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import { SEGMENT_NAMES, type ProcessorStart } from "../boot/plan.ts";
import type { EngineInstance } from "../engine/instance.ts";
import { registersOf } from "../engine/registers.ts";
import type { StateView } from "../engine/state-view.ts";

/** Local APIC registers: spurious vector (enabled, FFH), LINT0 as ExtINT, LINT1 as NMI. */
const SVR = 0xf0,
  LINT0 = 0x350,
  LINT1 = 0x360;
const SVR_ENABLED = 0x1ff,
  EXTINT = 0x700,
  NMI = 0x400;

/** Writes the state of processor 0, which has just been reset. */
export function startProcessor(engine: EngineInstance, start: ProcessorStart, hasApic: boolean): void {
  const { state, exports } = engine;
  const at = (offset: number): number => state.processor(0, offset);
  SEGMENT_NAMES.forEach((name, i) => {
    const { selector, base, limit, access } = start.segments[name];
    state.setNumber(at(Offset.SEG_BASE) + i * 8, base);
    state.setU32(at(Offset.SEG_LIMIT) + i * 4, limit);
    state.setU32(at(Offset.SEG_ACCESS) + i * 4, access);
    state.setU32(at(Offset.SEG_SELECTOR) + i * 4, selector);
  });
  state.setNumber(at(Offset.GDTR_BASE), start.gdtr.base);
  state.setU32(at(Offset.GDTR_LIMIT), start.gdtr.limit);
  state.setNumber(at(Offset.IDTR_BASE), start.idtr.base);
  state.setU32(at(Offset.IDTR_LIMIT), start.idtr.limit);
  state.setNumber(at(Offset.CR0), start.cr0);
  state.setNumber(at(Offset.CR3), start.cr3);
  state.setNumber(at(Offset.CR4), start.cr4);
  state.setNumber(at(Offset.EFER), start.efer);
  const registers = registersOf(engine, 0);
  registers.assign({ rax: 0, rbx: 0, rcx: 0, rdx: 0, rsi: 0, rdi: 0, rbp: 0, rsp: 0, rflags: 2, ...start.registers });
  if (hasApic) {
    exports.apicWrite(SVR, SVR_ENABLED);
    exports.apicWrite(LINT0, EXTINT);
    exports.apicWrite(LINT1, NMI);
  }
  exports.stateWritten();
}

/** IA32_FEATURE_CONTROL: locked, VMXON outside SMX operation. */
const VMX_LOCKED = 5;

/** Lets every processor enter VMX operation, and nobody change that, as firmware does whose set-up has virtualization enabled. */
export function lockFeatureControl(state: StateView): void {
  const processors = state.u32(state.machine(MachineField.VCPU_COUNT));
  for (let i = 0; i < processors; i++) state.setNumber(state.processor(i, Offset.FEATURE_CONTROL), VMX_LOCKED);
}
