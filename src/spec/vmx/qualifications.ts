/**
 * Formats of the exit qualification and of the VM-exit instruction-information field, bit by bit.
 *
 * @sdm 3C "Basic VM-Exit Information"
 * @sdm 3C "Information for VM Exits Due to Instruction Execution"
 */
export interface BitField {
  readonly name: string;
  /** Highest and lowest bit. */
  readonly bits: readonly [high: number, low: number];
  /** Names of the values, from 0. An empty name is a reserved value. */
  readonly values?: readonly string[];
}

export interface WordFormat {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly BitField[];
}

const GPR = ["RAX", "RCX", "RDX", "RBX", "RSP", "RBP", "RSI", "RDI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"] as const;
const SEGMENT = ["ES", "CS", "SS", "DS", "FS", "GS"] as const;
const WHOLE = (name: string): readonly BitField[] => [{ name, bits: [63, 0] }];

export const QUALIFICATIONS: readonly WordFormat[] = [
  { name: "EXCEPTION", title: "#DB: what DR6 would show. #PF: the linear address", fields: [
    { name: "breakpoints", bits: [3, 0] }, { name: "busLock", bits: [11, 11] }, { name: "debugRegisterAccess", bits: [13, 13] }, { name: "singleStep", bits: [14, 14] }, { name: "rtm", bits: [16, 16] }] },
  { name: "SIPI", title: "Start-up IPI vector", fields: [{ name: "vector", bits: [7, 0] }] },
  { name: "VECTOR", title: "Interrupt vector", fields: [{ name: "vector", bits: [7, 0] }] },
  { name: "TASK_SWITCH", title: "Task switch", fields: [
    { name: "selector", bits: [15, 0] }, { name: "source", bits: [31, 30], values: ["CALL", "IRET", "JMP", "task gate in IDT"] }] },
  { name: "LINEAR_ADDRESS", title: "Linear address of the operand", fields: WHOLE("address") },
  { name: "DISPLACEMENT", title: "Displacement of the memory operand", fields: WHOLE("displacement") },
  { name: "CR_ACCESS", title: "Control-register access", fields: [
    { name: "register", bits: [3, 0] }, { name: "access", bits: [5, 4], values: ["MOV to CR", "MOV from CR", "CLTS", "LMSW"] },
    { name: "memoryOperand", bits: [6, 6] }, { name: "gpr", bits: [11, 8], values: GPR }, { name: "source", bits: [31, 16] }] },
  { name: "DR_ACCESS", title: "MOV DR", fields: [
    { name: "register", bits: [2, 0] }, { name: "direction", bits: [4, 4], values: ["MOV to DR", "MOV from DR"] }, { name: "gpr", bits: [11, 8], values: GPR }] },
  { name: "IO", title: "I/O instruction", fields: [
    { name: "size", bits: [2, 0], values: ["1", "2", "", "4"] }, { name: "direction", bits: [3, 3], values: ["OUT", "IN"] }, { name: "string", bits: [4, 4] },
    { name: "rep", bits: [5, 5] }, { name: "encoding", bits: [6, 6], values: ["DX", "immediate"] }, { name: "port", bits: [31, 16] }] },
  { name: "IO_SMI", title: "I/O SMI", fields: [
    { name: "size", bits: [2, 0], values: ["1", "2", "", "4"] }, { name: "direction", bits: [3, 3], values: ["OUT", "IN"] }, { name: "string", bits: [4, 4] },
    { name: "rep", bits: [5, 5] }, { name: "encoding", bits: [6, 6], values: ["DX", "immediate"] }, { name: "port", bits: [31, 16] }] },
  { name: "ENTRY_FAILURE", title: "Which of the guest-state rules failed, where the manual distinguishes", fields: [
    { name: "cause", bits: [31, 0], values: ["other", "", "PDPTE loading", "NMI injection while events are blocked by MOV SS", "VMCS link pointer"] }] },
  { name: "MSR_ENTRY", title: "Number of the MSR-load entry that failed, from 1", fields: WHOLE("entry") },
  { name: "MWAIT", title: "Whether the address-range monitor is armed", fields: [{ name: "armed", bits: [0, 0] }] },
  { name: "APIC_ACCESS", title: "APIC access", fields: [
    { name: "offset", bits: [11, 0] }, { name: "access", bits: [15, 12], values: ["linear read", "linear write", "linear fetch", "linear during event delivery", "", "", "", "", "", "", "guest-physical during event delivery", "", "", "", "", "guest-physical for fetch or instruction"] },
    { name: "asynchronous", bits: [16, 16] }] },
  { name: "APIC_OFFSET", title: "Offset of the write in the virtual-APIC page", fields: [{ name: "offset", bits: [11, 0] }] },
  { name: "EPT_VIOLATION", title: "EPT violation", fields: [
    { name: "read", bits: [0, 0] }, { name: "write", bits: [1, 1] }, { name: "fetch", bits: [2, 2] }, { name: "readable", bits: [3, 3] }, { name: "writable", bits: [4, 4] },
    { name: "executable", bits: [5, 5] }, { name: "userExecutable", bits: [6, 6] }, { name: "linearValid", bits: [7, 7] }, { name: "translation", bits: [8, 8], values: ["paging-structure access", "final address"] },
    { name: "userLinear", bits: [9, 9] }, { name: "writableLinear", bits: [10, 10] }, { name: "executeDisabledLinear", bits: [11, 11] }, { name: "nmiUnblocking", bits: [12, 12] },
    { name: "shadowStack", bits: [13, 13] }, { name: "supervisorShadowStack", bits: [14, 14] }, { name: "guestPagingVerification", bits: [15, 15] }, { name: "asynchronous", bits: [16, 16] }] },
  { name: "NMI_UNBLOCKING", title: "IRET had unblocked NMIs", fields: [{ name: "nmiUnblocking", bits: [12, 12] }, { name: "asynchronous", bits: [16, 16] }] },
  { name: "SPP", title: "SPP-related event", fields: [{ name: "kind", bits: [11, 11], values: ["misconfiguration", "miss"] }, { name: "nmiUnblocking", bits: [12, 12] }, { name: "asynchronous", bits: [16, 16] }] },
  { name: "INSTRUCTION_TIMEOUT", title: "Instruction timeout", fields: [{ name: "contextInvalid", bits: [0, 0] }, { name: "nmiUnblocking", bits: [12, 12] }] },
  { name: "MSR_INDEX", title: "Index of the MSR", fields: [{ name: "index", bits: [31, 0] }] },
];

const MEMORY: readonly BitField[] = [
  { name: "scale", bits: [1, 0], values: ["1", "2", "4", "8"] }, { name: "addressSize", bits: [9, 7], values: ["16", "32", "64"] }, { name: "segment", bits: [17, 15], values: SEGMENT },
  { name: "index", bits: [21, 18], values: GPR }, { name: "indexInvalid", bits: [22, 22] }, { name: "base", bits: [26, 23], values: GPR }, { name: "baseInvalid", bits: [27, 27] },
];

export const INSTRUCTION_INFORMATION: readonly WordFormat[] = [
  { name: "INS_OUTS", title: "INS and OUTS", fields: [{ name: "addressSize", bits: [9, 7], values: ["16", "32", "64"] }, { name: "segment", bits: [17, 15], values: SEGMENT }] },
  { name: "INVALIDATE", title: "INVEPT, INVPCID, INVVPID", fields: [...MEMORY, { name: "register", bits: [31, 28], values: GPR }] },
  { name: "GDTR_IDTR", title: "LGDT, LIDT, SGDT, SIDT", fields: [...MEMORY, { name: "operandSize", bits: [11, 11], values: ["16", "32"] }, { name: "instruction", bits: [29, 28], values: ["SGDT", "SIDT", "LGDT", "LIDT"] }] },
  { name: "LDTR_TR", title: "LLDT, LTR, SLDT, STR", fields: [...MEMORY, { name: "register1", bits: [6, 3], values: GPR }, { name: "isRegister", bits: [10, 10] }, { name: "instruction", bits: [29, 28], values: ["SLDT", "STR", "LLDT", "LTR"] }] },
  { name: "RDRAND_RDSEED", title: "RDRAND, RDSEED", fields: [{ name: "destination", bits: [6, 3], values: GPR }, { name: "operandSize", bits: [12, 11], values: ["16", "32", "64"] }] },
  { name: "MEMORY", title: "VMCLEAR, VMPTRLD, VMPTRST, VMXON, XSAVES, XRSTORS", fields: MEMORY },
  { name: "VMREAD_VMWRITE", title: "VMREAD, VMWRITE", fields: [...MEMORY, { name: "register1", bits: [6, 3], values: GPR }, { name: "isRegister", bits: [10, 10] }, { name: "register2", bits: [31, 28], values: GPR }] },
  { name: "TPAUSE_UMWAIT", title: "TPAUSE, UMWAIT", fields: [{ name: "operand", bits: [6, 3], values: GPR }] },
  { name: "LOADIWKEY", title: "LOADIWKEY", fields: [{ name: "source1", bits: [31, 28], values: GPR }, { name: "source2", bits: [6, 3], values: GPR }] },
  { name: "MSR_IMMEDIATE", title: "URDMSR, UWRMSR, RDMSR and WRMSRNS with immediate", fields: [{ name: "register", bits: [6, 3], values: GPR }] },
];
