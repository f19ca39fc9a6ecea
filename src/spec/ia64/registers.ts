/** Numbers, bits and reset values of the registers. @source Itanium SDM vol. 2 "System State and Programming Model" */

interface Constant {
  readonly name: string;
  readonly value: number;
  readonly doc: string;
}
const list = (rows: readonly (readonly [name: string, value: number, doc: string])[]): readonly Constant[] =>
  rows.map(([name, value, doc]) => ({ name, value, doc }));

/** Application registers. */
export const APPLICATION_REGISTERS = list([
  ["K0", 0, "Kernel registers 0 to 7."],
  ["RSC", 16, "Register Stack Configuration."],
  ["BSP", 17, "Backing Store Pointer, read-only."],
  ["BSPSTORE", 18, "Backing Store Pointer for memory stores."],
  ["RNAT", 19, "RSE NaT collection."],
  ["FCR", 21, "IA-32 floating-point control."],
  ["EFLAG", 24, "IA-32 EFLAG."],
  ["CSD", 25, "IA-32 code segment descriptor; second half of 16-byte loads and stores."],
  ["SSD", 26, "IA-32 stack segment descriptor."],
  ["CFLG", 27, "IA-32 CR0 and CR4."],
  ["FSR", 28, "IA-32 floating-point status."],
  ["FIR", 29, "IA-32 floating-point instruction."],
  ["FDR", 30, "IA-32 floating-point data."],
  ["CCV", 32, "Compare and exchange compare value."],
  ["UNAT", 36, "User NaT collection of spills and fills."],
  ["FPSR", 40, "Floating-point status."],
  ["ITC", 44, "Interval time counter."],
  ["RUC", 45, "Resource utilization counter."],
  ["PFS", 64, "Previous function state."],
  ["LC", 65, "Loop count."],
  ["EC", 66, "Epilog count."],
]);

/** Control registers. */
export const CONTROL_REGISTERS = list([
  ["DCR", 0, "Default control."],
  ["ITM", 1, "Interval timer match."],
  ["IVA", 2, "Interruption vector address."],
  ["PTA", 8, "Page table address."],
  ["IPSR", 16, "Interruption processor status."],
  ["ISR", 17, "Interruption status."],
  ["IIP", 19, "Interruption instruction bundle pointer."],
  ["IFA", 20, "Interruption faulting address."],
  ["ITIR", 21, "Interruption TLB insertion."],
  ["IIPA", 22, "Interruption instruction previous address."],
  ["IFS", 23, "Interruption function state."],
  ["IIM", 24, "Interruption immediate."],
  ["IHA", 25, "Interruption hash address."],
  ["LID", 64, "Local interrupt ID."],
  ["IVR", 65, "External interrupt vector, read-only."],
  ["TPR", 66, "Task priority."],
  ["EOI", 67, "End of external interrupt."],
  ["IRR0", 68, "External interrupt request 0 to 3, read-only."],
  ["ITV", 72, "Interval timer vector."],
  ["PMV", 73, "Performance monitoring vector."],
  ["CMCV", 74, "Corrected machine check vector."],
  ["LRR0", 80, "Local redirection 0."],
  ["LRR1", 81, "Local redirection 1."],
]);

/** Bits of PSR, by number. */
export const PSR_BITS = list([
  ["BE", 1, "Big-endian data."],
  ["UP", 2, "User performance monitors."],
  ["AC", 3, "Alignment check."],
  ["MFL", 4, "f2..f31 written."],
  ["MFH", 5, "f32..f127 written."],
  ["IC", 13, "Interruption collection."],
  ["I", 14, "External interrupts enabled."],
  ["PK", 15, "Protection keys enabled."],
  ["DT", 17, "Data translation."],
  ["DFL", 18, "f2..f31 disabled."],
  ["DFH", 19, "f32..f127 disabled."],
  ["SP", 20, "Secure performance monitors."],
  ["PP", 21, "Privileged performance monitors."],
  ["DI", 22, "Disable instruction-set transition."],
  ["SI", 23, "Secure interval timer."],
  ["DB", 24, "Debug breakpoints enabled."],
  ["LP", 25, "Lower-privilege transfer trap."],
  ["TB", 26, "Taken-branch trap."],
  ["RT", 27, "Register-stack translation."],
  ["CPL", 32, "Current privilege level, two bits."],
  ["IS", 34, "IA-32 instruction set."],
  ["MC", 35, "Machine checks masked."],
  ["IT", 36, "Instruction translation."],
  ["ID", 37, "Instruction debug faults disabled for one instruction."],
  ["DA", 38, "Data access and dirty bit faults disabled for one instruction."],
  ["DD", 39, "Data debug faults disabled for one instruction."],
  ["SS", 40, "Single step."],
  ["RI", 41, "Restart instruction, two bits."],
  ["ED", 43, "Exception deferral for one speculative load."],
  ["BN", 44, "Register bank."],
  ["IA", 45, "Instruction access-bit faults disabled for one instruction."],
  ["VM", 46, "Virtual machine."],
]);

/** Bits of ISR above the code, by number. */
export const ISR_BITS = list([
  ["X", 32, "Instruction fetch."],
  ["W", 33, "Write."],
  ["R", 34, "Read."],
  ["NA", 35, "Non-access instruction."],
  ["SP", 36, "Speculative load."],
  ["RS", 37, "Register stack engine."],
  ["IR", 38, "Incomplete register frame."],
  ["NI", 39, "Nested: PSR.ic was 0."],
  ["SO", 40, "IA-32 supervisor override."],
  ["EI", 41, "Slot, two bits."],
  ["ED", 43, "Exception deferral of the page."],
]);

/** Interruption vectors, offset from IVA in bytes. @source Itanium SDM vol. 2 "Interruption Vector Descriptions" */
export const VECTORS = list([
  ["VHPT_TRANSLATION", 0x0000, "VHPT Translation."],
  ["INSTRUCTION_TLB", 0x0400, "Instruction TLB."],
  ["DATA_TLB", 0x0800, "Data TLB."],
  ["ALTERNATE_INSTRUCTION_TLB", 0x0c00, "Alternate Instruction TLB."],
  ["ALTERNATE_DATA_TLB", 0x1000, "Alternate Data TLB."],
  ["DATA_NESTED_TLB", 0x1400, "Data Nested TLB."],
  ["INSTRUCTION_KEY_MISS", 0x1800, "Instruction Key Miss."],
  ["DATA_KEY_MISS", 0x1c00, "Data Key Miss."],
  ["DIRTY_BIT", 0x2000, "Dirty-Bit."],
  ["INSTRUCTION_ACCESS_BIT", 0x2400, "Instruction Access-Bit."],
  ["DATA_ACCESS_BIT", 0x2800, "Data Access-Bit."],
  ["BREAK", 0x2c00, "Break Instruction."],
  ["EXTERNAL_INTERRUPT", 0x3000, "External Interrupt."],
  ["VIRTUAL_EXTERNAL_INTERRUPT", 0x3400, "Virtual External Interrupt."],
  ["PAGE_NOT_PRESENT", 0x5000, "Page Not Present."],
  ["KEY_PERMISSION", 0x5100, "Key Permission."],
  ["INSTRUCTION_ACCESS_RIGHTS", 0x5200, "Instruction Access Rights."],
  ["DATA_ACCESS_RIGHTS", 0x5300, "Data Access Rights."],
  ["GENERAL_EXCEPTION", 0x5400, "General Exception."],
  ["DISABLED_FP_REGISTER", 0x5500, "Disabled FP-Register."],
  ["NAT_CONSUMPTION", 0x5600, "NaT Consumption."],
  ["SPECULATION", 0x5700, "Speculation."],
  ["DEBUG", 0x5900, "Debug."],
  ["UNALIGNED_REFERENCE", 0x5a00, "Unaligned Reference."],
  ["UNSUPPORTED_DATA_REFERENCE", 0x5b00, "Unsupported Data Reference."],
  ["FLOATING_POINT_FAULT", 0x5c00, "Floating-Point Fault."],
  ["FLOATING_POINT_TRAP", 0x5d00, "Floating-Point Trap."],
  ["LOWER_PRIVILEGE_TRANSFER", 0x5e00, "Lower-Privilege Transfer Trap; Unimplemented Instruction Address."],
  ["TAKEN_BRANCH", 0x5f00, "Taken Branch Trap."],
  ["SINGLE_STEP", 0x6000, "Single Step Trap."],
  ["VIRTUALIZATION", 0x6100, "Virtualization."],
]);

/** General Exception: ISR code 7:4. @source Itanium SDM vol. 2 "General Exception vector" */
export const GENERAL_EXCEPTIONS = list([
  ["ILLEGAL_OPERATION", 0x00, "Illegal Operation fault."],
  ["PRIVILEGED_OPERATION", 0x10, "Privileged Operation fault."],
  ["PRIVILEGED_REGISTER", 0x20, "Privileged Register fault."],
  ["RESERVED_REGISTER_FIELD", 0x30, "Reserved Register/Field fault; Unimplemented Data Address fault."],
  ["DISABLED_ISA_TRANSITION", 0x40, "Disabled Instruction Set Transition fault."],
]);
