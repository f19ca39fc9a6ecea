// Generated from src/spec/vmx/instruction-errors.ts by npm run gen. Do not edit.
/** VMCALL executed in VMX root operation. */
export const VMCALL_IN_ROOT: u32 = 1;
/** VMCLEAR with invalid physical address. */
export const VMCLEAR_INVALID_ADDRESS: u32 = 2;
/** VMCLEAR with VMXON pointer. */
export const VMCLEAR_VMXON_POINTER: u32 = 3;
/** VMLAUNCH with non-clear VMCS. */
export const VMLAUNCH_NOT_CLEAR: u32 = 4;
/** VMRESUME with non-launched VMCS. */
export const VMRESUME_NOT_LAUNCHED: u32 = 5;
/** VMRESUME after VMXOFF (VMXOFF and VMXON between VMLAUNCH and VMRESUME). */
export const VMRESUME_AFTER_VMXOFF: u32 = 6;
/** VM entry with invalid control fields. */
export const ENTRY_INVALID_CONTROLS: u32 = 7;
/** VM entry with invalid host-state fields. */
export const ENTRY_INVALID_HOST_STATE: u32 = 8;
/** VMPTRLD with invalid physical address. */
export const VMPTRLD_INVALID_ADDRESS: u32 = 9;
/** VMPTRLD with VMXON pointer. */
export const VMPTRLD_VMXON_POINTER: u32 = 0xa;
/** VMPTRLD with incorrect VMCS revision identifier. */
export const VMPTRLD_REVISION: u32 = 0xb;
/** VMREAD or VMWRITE from or to an unsupported VMCS component. */
export const UNSUPPORTED_FIELD: u32 = 0xc;
/** VMWRITE to a read-only VMCS component. */
export const VMWRITE_READ_ONLY: u32 = 0xd;
/** VMXON executed in VMX root operation. */
export const VMXON_IN_ROOT: u32 = 0xf;
/** VM entry with invalid executive-VMCS pointer. */
export const ENTRY_EXECUTIVE_POINTER: u32 = 0x10;
/** VM entry with non-launched executive VMCS. */
export const ENTRY_EXECUTIVE_NOT_LAUNCHED: u32 = 0x11;
/** VM entry with executive-VMCS pointer not VMXON pointer (deactivating dual-monitor treatment). */
export const ENTRY_EXECUTIVE_NOT_VMXON: u32 = 0x12;
/** VMCALL with non-clear VMCS (activating dual-monitor treatment). */
export const VMCALL_NON_CLEAR: u32 = 0x13;
/** VMCALL with invalid VM-exit control fields. */
export const VMCALL_EXIT_CONTROLS: u32 = 0x14;
/** VMCALL with incorrect MSEG revision identifier. */
export const VMCALL_MSEG_REVISION: u32 = 0x16;
/** VMXOFF under dual-monitor treatment of SMIs and SMM. */
export const VMXOFF_DUAL_MONITOR: u32 = 0x17;
/** VMCALL with invalid SMM-monitor features. */
export const VMCALL_SMM_MONITOR: u32 = 0x18;
/** VM entry with invalid VM-execution control fields in executive VMCS. */
export const ENTRY_EXECUTIVE_CONTROLS: u32 = 0x19;
/** VM entry with events blocked by MOV SS. */
export const ENTRY_BLOCKED_BY_MOV_SS: u32 = 0x1a;
/** Invalid operand to INVEPT or INVVPID. */
export const INVALID_INVALIDATION: u32 = 0x1c;
