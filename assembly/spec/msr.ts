// Generated from src/spec/x86/msrs.ts by npm run gen. Do not edit.
/** MSR 10H. */
export const TSC: u32 = 0x10;
/** MSR 17H. */
export const PLATFORM_ID: u32 = 0x17;
/** MSR 1BH. */
export const APIC_BASE: u32 = 0x1b;
/** MSR 3AH. */
export const FEATURE_CONTROL: u32 = 0x3a;
/** MSR 3BH. */
export const TSC_ADJUST: u32 = 0x3b;
/** MSR 48H. */
export const SPEC_CTRL: u32 = 0x48;
/** MSR 49H. */
export const PRED_CMD: u32 = 0x49;
/** MSR 40H and the 3 that follow. */
export const CORE_LASTBRANCH_FROM: u32 = 0x40;
/** MSR 60H and the 3 that follow. */
export const CORE_LASTBRANCH_TO: u32 = 0x60;
/** MSR 79H. */
export const BIOS_UPDT_TRIG: u32 = 0x79;
/** MSR 8BH. */
export const BIOS_SIGN_ID: u32 = 0x8b;
/** MSR 9BH. */
export const SMM_MONITOR_CTL: u32 = 0x9b;
/** MSR CEH. */
export const PLATFORM_INFO: u32 = 0xce;
/** MSR E1H. */
export const UMWAIT_CONTROL: u32 = 0xe1;
/** MSR E2H. */
export const PKG_CST_CONFIG_CONTROL: u32 = 0xe2;
/** MSR FEH. */
export const MTRRCAP: u32 = 0xfe;
/** MSR 10AH. */
export const ARCH_CAPABILITIES: u32 = 0x10a;
/** MSR 174H. */
export const SYSENTER_CS: u32 = 0x174;
/** MSR 175H. */
export const SYSENTER_ESP: u32 = 0x175;
/** MSR 176H. */
export const SYSENTER_EIP: u32 = 0x176;
/** MSR 179H. */
export const MCG_CAP: u32 = 0x179;
/** MSR 17AH. */
export const MCG_STATUS: u32 = 0x17a;
/** MSR 17BH. */
export const MCG_CTL: u32 = 0x17b;
/** MSR 1A0H. */
export const MISC_ENABLE: u32 = 0x1a0;
/** MSR 1C8H. */
export const LBR_SELECT: u32 = 0x1c8;
/** MSR 1C9H. */
export const LASTBRANCH_TOS: u32 = 0x1c9;
/** MSR 1D9H. */
export const DEBUGCTL: u32 = 0x1d9;
/** MSR 1DDH. */
export const LER_FROM_LIP: u32 = 0x1dd;
/** MSR 1DEH. */
export const LER_TO_LIP: u32 = 0x1de;
/** MSR 1FCH. */
export const POWER_CTL: u32 = 0x1fc;
/** MSR 200H and the 19 that follow. */
export const MTRR_PHYS: u32 = 0x200;
/** MSR 250H. */
export const MTRR_FIX64K_00000: u32 = 0x250;
/** MSR 258H. */
export const MTRR_FIX16K_80000: u32 = 0x258;
/** MSR 259H. */
export const MTRR_FIX16K_A0000: u32 = 0x259;
/** MSR 268H. */
export const MTRR_FIX4K_C0000: u32 = 0x268;
/** MSR 269H. */
export const MTRR_FIX4K_C8000: u32 = 0x269;
/** MSR 26AH. */
export const MTRR_FIX4K_D0000: u32 = 0x26a;
/** MSR 26BH. */
export const MTRR_FIX4K_D8000: u32 = 0x26b;
/** MSR 26CH. */
export const MTRR_FIX4K_E0000: u32 = 0x26c;
/** MSR 26DH. */
export const MTRR_FIX4K_E8000: u32 = 0x26d;
/** MSR 26EH. */
export const MTRR_FIX4K_F0000: u32 = 0x26e;
/** MSR 26FH. */
export const MTRR_FIX4K_F8000: u32 = 0x26f;
/** MSR 277H. */
export const PAT: u32 = 0x277;
/** MSR 2FFH. */
export const MTRR_DEF_TYPE: u32 = 0x2ff;
/** MSR 400H and the 31 that follow. */
export const MC_BANKS: u32 = 0x400;
/** MSR 480H and the 19 that follow. */
export const VMX_CAPABILITY: u32 = 0x480;
/** MSR 680H and the 31 that follow. */
export const LASTBRANCH_FROM: u32 = 0x680;
/** MSR 6C0H and the 31 that follow. */
export const LASTBRANCH_TO: u32 = 0x6c0;
/** MSR 6E0H. */
export const TSC_DEADLINE: u32 = 0x6e0;
/** MSR 6E1H. */
export const PKRS: u32 = 0x6e1;
/** MSR DA0H. */
export const XSS: u32 = 0xda0;
/** MSR DC0H and the 31 that follow. */
export const LBR_INFO: u32 = 0xdc0;
/** MSR C0000080H. */
export const EFER: u32 = 0xc0000080;
/** MSR C0000081H. */
export const STAR: u32 = 0xc0000081;
/** MSR C0000082H. */
export const LSTAR: u32 = 0xc0000082;
/** MSR C0000083H. */
export const CSTAR: u32 = 0xc0000083;
/** MSR C0000084H. */
export const FMASK: u32 = 0xc0000084;
/** MSR C0000100H. */
export const FS_BASE: u32 = 0xc0000100;
/** MSR C0000101H. */
export const GS_BASE: u32 = 0xc0000101;
/** MSR C0000102H. */
export const KERNEL_GS_BASE: u32 = 0xc0000102;
/** MSR C0000103H. */
export const TSC_AUX: u32 = 0xc0000103;
