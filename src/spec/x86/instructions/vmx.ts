/** VMX instructions. @sdm 2A "Instruction Set Reference, A-L" and its sequels */
import type { InstructionRow } from "./row.ts";

export const VMX_INSTRUCTIONS: readonly InstructionRow[] = [
  { name: "VMCALL",   opcode: "NP 0F 01 C1",    operands: "",           encoding: "ZO", feature: "VMX", exec: "execVmcall",   writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMLAUNCH", opcode: "NP 0F 01 C2",    operands: "",           encoding: "ZO", feature: "VMX", exec: "execVmlaunch", writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMRESUME", opcode: "NP 0F 01 C3",    operands: "",           encoding: "ZO", feature: "VMX", exec: "execVmresume", writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMXOFF",   opcode: "NP 0F 01 C4",    operands: "",           encoding: "ZO", feature: "VMX", exec: "execVmxoff",   writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMFUNC",   opcode: "NP 0F 01 D4",    operands: "",           encoding: "ZO", feature: "VMX", exec: "execVmfunc",   writes: "OSZAPC", exits: "vmfuncExits" },
  { name: "VMREAD",   opcode: "NP 0F 78 /r",    operands: "r/m32, r32", encoding: "MR", feature: "VMX", exec: "execVmread",   writes: "OSZAPC", modes: "not64", privilege: 0, exits: "vmreadExits" },
  { name: "VMREAD",   opcode: "NP 0F 78 /r",    operands: "r/m64, r64", encoding: "MR", feature: "VMX", exec: "execVmread",   writes: "OSZAPC", privilege: 0, exits: "vmreadExits" },
  { name: "VMWRITE",  opcode: "NP 0F 79 /r",    operands: "r32, r/m32", encoding: "RM", feature: "VMX", exec: "execVmwrite",  writes: "OSZAPC", modes: "not64", privilege: 0, exits: "vmwriteExits" },
  { name: "VMWRITE",  opcode: "NP 0F 79 /r",    operands: "r64, r/m64", encoding: "RM", feature: "VMX", exec: "execVmwrite",  writes: "OSZAPC", privilege: 0, exits: "vmwriteExits" },
  { name: "VMPTRLD",  opcode: "NP 0F C7 /6",    operands: "m64",        encoding: "M",  feature: "VMX", exec: "execVmptrld",  writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMCLEAR",  opcode: "66 0F C7 /6",    operands: "m64",        encoding: "M",  feature: "VMX", exec: "execVmclear",  writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMXON",    opcode: "F3 0F C7 /6",    operands: "m64",        encoding: "M",  feature: "VMX", exec: "execVmxon",    writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "VMPTRST",  opcode: "NP 0F C7 /7",    operands: "m64",        encoding: "M",  feature: "VMX", exec: "execVmptrst",  writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "INVEPT",   opcode: "66 0F 38 80 /r", operands: "r32, m128",  encoding: "RM", feature: "VMX", exec: "execInvept",   writes: "OSZAPC", modes: "not64", privilege: 0, exits: "always" },
  { name: "INVEPT",   opcode: "66 0F 38 80 /r", operands: "r64, m128",  encoding: "RM", feature: "VMX", exec: "execInvept",   writes: "OSZAPC", privilege: 0, exits: "always" },
  { name: "INVVPID",  opcode: "66 0F 38 81 /r", operands: "r32, m128",  encoding: "RM", feature: "VMX", exec: "execInvvpid",  writes: "OSZAPC", modes: "not64", privilege: 0, exits: "always" },
  { name: "INVVPID",  opcode: "66 0F 38 81 /r", operands: "r64, m128",  encoding: "RM", feature: "VMX", exec: "execInvvpid",  writes: "OSZAPC", privilege: 0, exits: "always" },
];
