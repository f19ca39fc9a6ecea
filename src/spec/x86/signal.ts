/** What the engine tells the host through `signal(kind, value)` of assembly/host.ts. */
export const SIGNALS = [
  { name: "END_OF_INTERRUPT", value: 1, doc: "A local APIC completed a level-triggered interrupt: `value` is the vector, for the I/O APICs." },
  { name: "EVENT", value: 2, doc: "The event log has a new entry that the host asked for: `value` is its kind (assembly/spec/event-kind.ts)." },
  { name: "FERR", value: 3, doc: "The FERR# pin of the processor: `value` is 1 when it is asserted." },
] as const;
