/** Writes a CPU model into the machine's state: CPUID rows, features, and the VMX capability MSRs. */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import { NonrootError } from "../engine/errors.ts";
import type { StateView } from "../engine/state-view.ts";
import { CPU_MODEL_NAMES, DEFAULT_CPU_MODEL, cpuModel, type CpuModel } from "../spec/x86/cpu-models.ts";

/** The model called `name`; the default one without a name. */
export function findCpuModel(name: string = DEFAULT_CPU_MODEL): CpuModel {
  if (!CPU_MODEL_NAMES.includes(name))
    throw new NonrootError("ERR_NONROOT_OPTION", `cpuModel: no CPU model is called "${name}"; there are ${CPU_MODEL_NAMES.join(", ")}`);
  return cpuModel(name);
}

/** To be called before the processors are reset: their state after RESET depends on the model. */
export function applyCpuModel(state: StateView, model: CpuModel): void {
  const at = (offset: number): number => state.machine(offset);
  state.setU32(at(MachineField.CPUID_COUNT), model.cpuid.length);
  model.cpuid.forEach((row, i) => {
    const words = [row.leaf, row.subleaf, row.eax, row.ebx, row.ecx, row.edx];
    words.forEach((word, k) => state.setU32(at(MachineField.CPUID) + (i * 6 + k) * 4, word));
  });
  model.featureWords.forEach((word, i) => state.setU32(at(MachineField.FEATURES) + i * 4, word));
  model.vmxCapability.forEach((value, i) => state.setU64(at(MachineField.VMX_CAPABILITY) + i * 8, value));
  state.setU32(at(MachineField.BRANCH_ENTRIES), model.lastBranch.entries);
  state.setU32(at(MachineField.BRANCH_MSRS), model.lastBranch.msrs);
  state.setU64(at(MachineField.BRANCH_FROM_MASK), model.lastBranch.fromMask);
  state.setU32(at(MachineField.PHYSICAL_ADDRESS_BITS), model.physicalAddressBits);
  state.setU32(at(MachineField.LINEAR_ADDRESS_BITS), model.linearAddressBits);
}
