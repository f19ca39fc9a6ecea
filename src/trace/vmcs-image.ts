/** A VMCS as values: of a running machine, or of a snapshot, read from the state of its processor. */
import { MACHINE_BASE, VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as MachineOffset from "../../assembly/spec/machine-offset.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import { VMCS_FIELDS } from "../spec/vmx/vmcs-fields.ts";
import type { VmcsField } from "../vmm/vmcs-field.ts";

export interface VmcsImage {
  /** Physical address of its region. */
  readonly pointer: bigint;
  readonly launched: boolean;
  /** Every field that the CPU model has. */
  readonly fields: Readonly<Partial<Record<VmcsField, bigint>>>;
}

const NO_VMCS = 0xffffffffffffffffn;

/**
 * The current VMCS in `state`, whose first byte is that of VCPU_BASE; undefined if there is none.
 * @param processor where the processor's own state begins in `state`
 */
export function readVmcs(state: Uint8Array, processor = 0): VmcsImage | undefined {
  const view = new DataView(state.buffer, state.byteOffset, state.byteLength);
  const pointer = view.getBigUint64(processor + Offset.CURRENT_VMCS, true);
  if (view.getUint32(processor + Offset.VMX_ON, true) === 0 || pointer === NO_VMCS) return undefined;
  const hasField = (slot: number): boolean =>
    ((view.getUint32(MACHINE_BASE - VCPU_BASE + MachineOffset.VMCS_FIELDS + 4 * (slot >> 5), true) >>> (slot & 31)) & 1) !== 0;
  const present = VMCS_FIELDS.flatMap(({ name }, slot) =>
    hasField(slot) ? [[name, view.getBigUint64(processor + Offset.VMCS + 8 * slot, true)] as const] : [],
  );
  return { pointer, launched: view.getUint32(processor + Offset.LAUNCH_STATE, true) !== 0, fields: Object.fromEntries(present) };
}
