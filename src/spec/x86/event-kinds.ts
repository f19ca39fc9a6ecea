/** Kinds of the entries in the engine's event log, and what their columns `code`, `rip` and `value` hold. */
export const EVENT_KINDS = [
  { name: "VM_ENTRY", value: 1, doc: "A VM entry that passed its checks: code 1 VMLAUNCH, 0 VMRESUME; RIP of the guest; the current-VMCS pointer." },
  { name: "VM_EXIT", value: 2, doc: "A VM exit: exit reason; RIP of the guest; exit qualification." },
  { name: "ENTRY_FAILURE", value: 3, doc: "A VM entry that failed after its point of no return: exit reason with bit 31; RIP of VMLAUNCH or VMRESUME; number of the rule." },
  { name: "VM_FAIL", value: 4, doc: "A VMX instruction that failed: VM-instruction error, 255 for VMfailInvalid; its RIP; number of the rule if it is an entry." },
  { name: "EXCEPTION", value: 5, doc: "An exception delivered through the IDT: vector in bits 7:0, type in 10:8, bit 11 set with an error code in bits 31:16; RIP; CR2 or the DR6 bits." },
  { name: "VMX_ABORT", value: 6, doc: "A VMX abort: its indicator; RIP of the guest; the current-VMCS pointer." },
  { name: "SHUTDOWN", value: 7, doc: "A triple fault outside VMX non-root operation: no code; RIP." },
] as const;
