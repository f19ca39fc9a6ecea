/** Why the engine's run() returned to TypeScript. */
export const STOP_REASONS = [
  { name: "BUDGET", value: 1, doc: "`cpu.limit` instructions have retired." },
  { name: "DEADLINE", value: 2, doc: "Virtual time reached `cpu.hostDeadline`: the devices have work." },
  { name: "HALTED", value: 3, doc: "The processor waits for an interrupt (PAL_HALT_LIGHT); TypeScript may advance time." },
  { name: "FIRMWARE", value: 4, doc: "A break instruction inside the firmware's range: `cpu.stopDetail` is its immediate. IP is at the break." },
  { name: "VIRTUALIZATION", value: 5, doc: "A virtualization fault or virtual external interrupt, and TypeScript is the VMM." },
  { name: "REQUEST", value: 6, doc: "The host set `cpu.stopRequest`." },
  { name: "UNIMPLEMENTED", value: 7, doc: "An instruction that the engine does not implement: `cpu.stopDetail` is its number, IP is at it." },
  { name: "BREAKPOINT", value: 8, doc: "A host breakpoint; `cpu.stopDetail` is its number." },
  { name: "MACHINE_CHECK", value: 9, doc: "A machine check abort: `cpu.stopDetail` says why." },
  { name: "ENGINE_FAULT", value: 10, doc: "The engine found its own state inconsistent: a bug in the engine." },
  {
    name: "SERVICE",
    value: 11,
    doc: "A PAL_VPS service was called against its rules: `cpu.stopDetail` is its number, and the rule (spec/ia64/pal.ts) in bits 31:8.",
  },
] as const;
