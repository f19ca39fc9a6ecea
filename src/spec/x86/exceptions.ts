/**
 * The exceptions of the processor. Products: `assembly/spec/exception.ts` (vectors, and the vectors of each class as a mask).
 *
 * @sdm 3A "Exception and Interrupt Reference"
 */
export interface ExceptionRow {
  readonly name: string;
  readonly vector: number;
  readonly title: string;
  /** "both": #DB, which is a trap or a fault by its cause. */
  readonly kind: "fault" | "trap" | "abort" | "both" | "interrupt";
  readonly errorCode: boolean;
  /** Row and column of the double-fault table. */
  readonly group: "benign" | "contributory" | "pageFault" | "doubleFault";
}

export const EXCEPTIONS: readonly ExceptionRow[] = [
  { name: "DE", vector: 0,  kind: "fault",     errorCode: false, group: "contributory", title: "Divide Error" },
  { name: "DB", vector: 1,  kind: "both",      errorCode: false, group: "benign",       title: "Debug Exception" },
  { name: "NMI", vector: 2, kind: "interrupt", errorCode: false, group: "benign",       title: "Nonmaskable Interrupt" },
  { name: "BP", vector: 3,  kind: "trap",      errorCode: false, group: "benign",       title: "Breakpoint" },
  { name: "OF", vector: 4,  kind: "trap",      errorCode: false, group: "benign",       title: "Overflow" },
  { name: "BR", vector: 5,  kind: "fault",     errorCode: false, group: "benign",       title: "BOUND Range Exceeded" },
  { name: "UD", vector: 6,  kind: "fault",     errorCode: false, group: "benign",       title: "Invalid Opcode" },
  { name: "NM", vector: 7,  kind: "fault",     errorCode: false, group: "benign",       title: "Device Not Available" },
  { name: "DF", vector: 8,  kind: "abort",     errorCode: true,  group: "doubleFault",  title: "Double Fault" },
  { name: "TS", vector: 10, kind: "fault",     errorCode: true,  group: "contributory", title: "Invalid TSS" },
  { name: "NP", vector: 11, kind: "fault",     errorCode: true,  group: "contributory", title: "Segment Not Present" },
  { name: "SS", vector: 12, kind: "fault",     errorCode: true,  group: "contributory", title: "Stack-Segment Fault" },
  { name: "GP", vector: 13, kind: "fault",     errorCode: true,  group: "contributory", title: "General Protection" },
  { name: "PF", vector: 14, kind: "fault",     errorCode: true,  group: "pageFault",    title: "Page Fault" },
  { name: "MF", vector: 16, kind: "fault",     errorCode: false, group: "benign",       title: "x87 FPU Floating-Point Error" },
  { name: "AC", vector: 17, kind: "fault",     errorCode: true,  group: "benign",       title: "Alignment Check" },
  { name: "MC", vector: 18, kind: "abort",     errorCode: false, group: "benign",       title: "Machine Check" },
  { name: "XM", vector: 19, kind: "fault",     errorCode: false, group: "benign",       title: "SIMD Floating-Point Exception" },
  { name: "VE", vector: 20, kind: "fault",     errorCode: false, group: "pageFault",    title: "Virtualization Exception" },
  { name: "CP", vector: 21, kind: "fault",     errorCode: true,  group: "contributory", title: "Control Protection Exception" },
];

/** Bit n set: vector n has the property. */
export function exceptionMask(has: (row: ExceptionRow) => boolean): number {
  return EXCEPTIONS.reduce((mask, row) => (has(row) ? mask | (1 << row.vector) : mask), 0) >>> 0;
}
