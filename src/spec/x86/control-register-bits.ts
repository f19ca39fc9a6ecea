/** Names of the bits of CR0, CR4, IA32_EFER and RFLAGS, for people. @sdm 3A "Control Registers" */
export const REGISTER_BITS: Readonly<Record<"CR0" | "CR4" | "EFER" | "RFLAGS", Readonly<Record<number, string>>>> = {
  CR0: { 0: "PE", 1: "MP", 2: "EM", 3: "TS", 4: "ET", 5: "NE", 16: "WP", 18: "AM", 29: "NW", 30: "CD", 31: "PG" },
  CR4: {
    0: "VME", 1: "PVI", 2: "TSD", 3: "DE", 4: "PSE", 5: "PAE", 6: "MCE", 7: "PGE", 8: "PCE", 9: "OSFXSR", 10: "OSXMMEXCPT", 11: "UMIP", 12: "LA57",
    13: "VMXE", 14: "SMXE", 16: "FSGSBASE", 17: "PCIDE", 18: "OSXSAVE", 19: "KL", 20: "SMEP", 21: "SMAP", 22: "PKE", 23: "CET", 24: "PKS", 25: "UINTR",
  },
  EFER: { 0: "SCE", 8: "LME", 10: "LMA", 11: "NXE" },
  RFLAGS: { 0: "CF", 2: "PF", 4: "AF", 6: "ZF", 7: "SF", 8: "TF", 9: "IF", 10: "DF", 11: "OF", 14: "NT", 16: "RF", 17: "VM", 18: "AC", 19: "VIF", 20: "VIP", 21: "ID" },
};
