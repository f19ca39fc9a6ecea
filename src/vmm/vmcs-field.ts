/** Names of VMCS fields, the types of their values, and where the control words and what they may be are found. */
import type { ControlWord } from "../spec/vmx/controls.ts";
import type { VmcsFields16, VmcsFields32, VmcsFields64 } from "./vmcs-field-types.ts";

export type VmcsField = keyof VmcsFields16 | keyof VmcsFields32 | keyof VmcsFields64;
/** 64-bit and natural-width fields are bigint, the others numbers. */
export type VmcsValue<F extends VmcsField> = F extends keyof VmcsFields64 ? bigint : number;

/** Field of each control word, and the MSR that reports what it may be: with TRUE capability MSRs, the second one. */
export const CONTROL_WORDS = {
  pin: { field: "PIN_BASED_CONTROLS", msr: 0x481, trueMsr: 0x48d },
  primary: { field: "PRIMARY_CONTROLS", msr: 0x482, trueMsr: 0x48e },
  secondary: { field: "SECONDARY_CONTROLS", msr: 0x48b, trueMsr: 0x48b },
  tertiary: { field: "TERTIARY_CONTROLS", msr: 0x492, trueMsr: 0x492 },
  exit: { field: "EXIT_CONTROLS", msr: 0x483, trueMsr: 0x48f },
  exit2: { field: "SECONDARY_EXIT_CONTROLS", msr: 0x493, trueMsr: 0x493 },
  entry: { field: "ENTRY_CONTROLS", msr: 0x484, trueMsr: 0x490 },
  vmfunc: { field: "VM_FUNCTION_CONTROLS", msr: 0x491, trueMsr: 0x491 },
} as const satisfies Record<ControlWord, { field: VmcsField; msr: number; trueMsr: number }>;

/** The word whose field this is. */
export const controlWordOf = (field: string): ControlWord | undefined =>
  (Object.keys(CONTROL_WORDS) as ControlWord[]).find((word) => CONTROL_WORDS[word].field === field);

/** IA32_VMX_BASIC bit 55: the model has the TRUE capability MSRs. */
export const TRUE_CONTROLS = 1n << 55n;
