/** Why the engine's run() returned to TypeScript. */
export const STOP_REASONS = [
  { name: "BUDGET", value: 1, doc: "`machine.limit` instructions have retired." },
  { name: "DEADLINE", value: 2, doc: "Virtual time reached `machine.hostDeadline`: the devices have work." },
  { name: "HALTED", value: 3, doc: "Every processor waits for an event; TypeScript may advance time." },
  { name: "SHUTDOWN", value: 4, doc: "Triple fault, or VMX abort: the processor is in shutdown." },
  { name: "VM_EXIT", value: 5, doc: "A VM exit, and TypeScript is the VMM (createVm)." },
  { name: "REQUEST", value: 6, doc: "The host set `machine.stopRequest`." },
  { name: "UNIMPLEMENTED", value: 7, doc: "An instruction or event that the engine does not implement: stopDetail says which." },
  { name: "BREAKPOINT", value: 8, doc: "A breakpoint or watchpoint of the host: stopDetail is processor << 2 | its number." },
  { name: "ENTRY_FAILURE", value: 9, doc: "VM entry failed and TypeScript is the VMM." },
  { name: "ENGINE_FAULT", value: 10, doc: "The engine found its own state inconsistent: a bug in the engine." },
] as const;

/** `machine.stopDetail` after UNIMPLEMENTED: the number of the instruction's handler (assembly/spec/exec-id.ts), or one of these. */
export const UNIMPLEMENTED_EVENTS = [{ name: "UNIMPLEMENTED_SMI", value: 1, doc: "A system-management interrupt was sent to a processor." }] as const;
