// Generated from src/spec/x86/cpu-features.ts by npm run gen. Do not edit.
/** CPUID.1H.0:EDX[0]. */
export const FPU: u32 = 0;
/** CPUID.1H.0:EDX[1]. */
export const VME: u32 = 1;
/** CPUID.1H.0:EDX[2]. */
export const DE: u32 = 2;
/** CPUID.1H.0:EDX[3]. */
export const PSE: u32 = 3;
/** CPUID.1H.0:EDX[4]. */
export const TSC: u32 = 4;
/** CPUID.1H.0:EDX[5]. */
export const MSR: u32 = 5;
/** CPUID.1H.0:EDX[6]. */
export const PAE: u32 = 6;
/** CPUID.1H.0:EDX[7]. */
export const MCE: u32 = 7;
/** CPUID.1H.0:EDX[8]. */
export const CX8: u32 = 8;
/** CPUID.1H.0:EDX[9]. */
export const APIC: u32 = 9;
/** CPUID.1H.0:EDX[11]. */
export const SEP: u32 = 0xb;
/** CPUID.1H.0:EDX[12]. */
export const MTRR: u32 = 0xc;
/** CPUID.1H.0:EDX[13]. */
export const PGE: u32 = 0xd;
/** CPUID.1H.0:EDX[14]. */
export const MCA: u32 = 0xe;
/** CPUID.1H.0:EDX[15]. */
export const CMOV: u32 = 0xf;
/** CPUID.1H.0:EDX[16]. */
export const PAT: u32 = 0x10;
/** CPUID.1H.0:EDX[17]. */
export const PSE36: u32 = 0x11;
/** CPUID.1H.0:EDX[18]. */
export const PSN: u32 = 0x12;
/** CPUID.1H.0:EDX[19]. */
export const CLFSH: u32 = 0x13;
/** CPUID.1H.0:EDX[21]. */
export const DS: u32 = 0x15;
/** CPUID.1H.0:EDX[22]. */
export const ACPI: u32 = 0x16;
/** CPUID.1H.0:EDX[23]. */
export const MMX: u32 = 0x17;
/** CPUID.1H.0:EDX[24]. */
export const FXSR: u32 = 0x18;
/** CPUID.1H.0:EDX[25]. */
export const SSE: u32 = 0x19;
/** CPUID.1H.0:EDX[26]. */
export const SSE2: u32 = 0x1a;
/** CPUID.1H.0:EDX[27]. */
export const SS: u32 = 0x1b;
/** CPUID.1H.0:EDX[28]. */
export const HTT: u32 = 0x1c;
/** CPUID.1H.0:EDX[29]. */
export const TM: u32 = 0x1d;
/** CPUID.1H.0:EDX[31]. */
export const PBE: u32 = 0x1f;
/** CPUID.1H.0:ECX[0]. */
export const SSE3: u32 = 0x20;
/** CPUID.1H.0:ECX[1]. */
export const PCLMULQDQ: u32 = 0x21;
/** CPUID.1H.0:ECX[2]. */
export const DTES64: u32 = 0x22;
/** CPUID.1H.0:ECX[3]. */
export const MONITOR: u32 = 0x23;
/** CPUID.1H.0:ECX[4]. */
export const DSCPL: u32 = 0x24;
/** CPUID.1H.0:ECX[5]. */
export const VMX: u32 = 0x25;
/** CPUID.1H.0:ECX[6]. */
export const SMX: u32 = 0x26;
/** CPUID.1H.0:ECX[7]. */
export const EIST: u32 = 0x27;
/** CPUID.1H.0:ECX[8]. */
export const TM2: u32 = 0x28;
/** CPUID.1H.0:ECX[9]. */
export const SSSE3: u32 = 0x29;
/** CPUID.1H.0:ECX[10]. */
export const CNXTID: u32 = 0x2a;
/** CPUID.1H.0:ECX[11]. */
export const SDBG: u32 = 0x2b;
/** CPUID.1H.0:ECX[12]. */
export const FMA: u32 = 0x2c;
/** CPUID.1H.0:ECX[13]. */
export const CMPXCHG16B: u32 = 0x2d;
/** CPUID.1H.0:ECX[14]. */
export const XTPR: u32 = 0x2e;
/** CPUID.1H.0:ECX[15]. */
export const PDCM: u32 = 0x2f;
/** CPUID.1H.0:ECX[17]. */
export const PCID: u32 = 0x31;
/** CPUID.1H.0:ECX[18]. */
export const DCA: u32 = 0x32;
/** CPUID.1H.0:ECX[19]. */
export const SSE41: u32 = 0x33;
/** CPUID.1H.0:ECX[20]. */
export const SSE42: u32 = 0x34;
/** CPUID.1H.0:ECX[21]. */
export const X2APIC: u32 = 0x35;
/** CPUID.1H.0:ECX[22]. */
export const MOVBE: u32 = 0x36;
/** CPUID.1H.0:ECX[23]. */
export const POPCNT: u32 = 0x37;
/** CPUID.1H.0:ECX[24]. */
export const TSC_DEADLINE: u32 = 0x38;
/** CPUID.1H.0:ECX[25]. */
export const AES: u32 = 0x39;
/** CPUID.1H.0:ECX[26]. */
export const XSAVE: u32 = 0x3a;
/** CPUID.1H.0:ECX[27]. */
export const OSXSAVE: u32 = 0x3b;
/** CPUID.1H.0:ECX[28]. */
export const AVX: u32 = 0x3c;
/** CPUID.1H.0:ECX[29]. */
export const F16C: u32 = 0x3d;
/** CPUID.1H.0:ECX[30]. */
export const RDRAND: u32 = 0x3e;
/** CPUID.1H.0:ECX[31]. */
export const HYPERVISOR: u32 = 0x3f;
/** CPUID.7H.0:EBX[0]. */
export const FSGSBASE: u32 = 0x40;
/** CPUID.7H.0:EBX[1]. */
export const TSC_ADJUST: u32 = 0x41;
/** CPUID.7H.0:EBX[2]. */
export const SGX: u32 = 0x42;
/** CPUID.7H.0:EBX[3]. */
export const BMI1: u32 = 0x43;
/** CPUID.7H.0:EBX[4]. */
export const HLE: u32 = 0x44;
/** CPUID.7H.0:EBX[5]. */
export const AVX2: u32 = 0x45;
/** CPUID.7H.0:EBX[6]. */
export const FDP_EXCPTN_ONLY: u32 = 0x46;
/** CPUID.7H.0:EBX[7]. */
export const SMEP: u32 = 0x47;
/** CPUID.7H.0:EBX[8]. */
export const BMI2: u32 = 0x48;
/** CPUID.7H.0:EBX[9]. */
export const ERMS: u32 = 0x49;
/** CPUID.7H.0:EBX[10]. */
export const INVPCID: u32 = 0x4a;
/** CPUID.7H.0:EBX[11]. */
export const RTM: u32 = 0x4b;
/** CPUID.7H.0:EBX[12]. */
export const PQM: u32 = 0x4c;
/** CPUID.7H.0:EBX[13]. */
export const FCS_FDS_DEPRECATED: u32 = 0x4d;
/** CPUID.7H.0:EBX[14]. */
export const MPX: u32 = 0x4e;
/** CPUID.7H.0:EBX[15]. */
export const PQE: u32 = 0x4f;
/** CPUID.7H.0:EBX[16]. */
export const AVX512F: u32 = 0x50;
/** CPUID.7H.0:EBX[17]. */
export const AVX512DQ: u32 = 0x51;
/** CPUID.7H.0:EBX[18]. */
export const RDSEED: u32 = 0x52;
/** CPUID.7H.0:EBX[19]. */
export const ADX: u32 = 0x53;
/** CPUID.7H.0:EBX[20]. */
export const SMAP: u32 = 0x54;
/** CPUID.7H.0:EBX[21]. */
export const AVX512IFMA: u32 = 0x55;
/** CPUID.7H.0:EBX[23]. */
export const CLFLUSHOPT: u32 = 0x57;
/** CPUID.7H.0:EBX[24]. */
export const CLWB: u32 = 0x58;
/** CPUID.7H.0:EBX[25]. */
export const PT: u32 = 0x59;
/** CPUID.7H.0:EBX[29]. */
export const SHA: u32 = 0x5d;
/** CPUID.7H.0:EBX[30]. */
export const AVX512BW: u32 = 0x5e;
/** CPUID.7H.0:EBX[31]. */
export const AVX512VL: u32 = 0x5f;
/** CPUID.7H.0:ECX[0]. */
export const PREFETCHWT1: u32 = 0x60;
/** CPUID.7H.0:ECX[2]. */
export const UMIP: u32 = 0x62;
/** CPUID.7H.0:ECX[3]. */
export const PKU: u32 = 0x63;
/** CPUID.7H.0:ECX[4]. */
export const OSPKE: u32 = 0x64;
/** CPUID.7H.0:ECX[5]. */
export const WAITPKG: u32 = 0x65;
/** CPUID.7H.0:ECX[7]. */
export const CET_SS: u32 = 0x67;
/** CPUID.7H.0:ECX[8]. */
export const GFNI: u32 = 0x68;
/** CPUID.7H.0:ECX[9]. */
export const VAES: u32 = 0x69;
/** CPUID.7H.0:ECX[10]. */
export const VPCLMULQDQ: u32 = 0x6a;
/** CPUID.7H.0:ECX[16]. */
export const LA57: u32 = 0x70;
/** CPUID.7H.0:ECX[22]. */
export const RDPID: u32 = 0x76;
/** CPUID.7H.0:ECX[25]. */
export const CLDEMOTE: u32 = 0x79;
/** CPUID.7H.0:ECX[27]. */
export const MOVDIRI: u32 = 0x7b;
/** CPUID.7H.0:ECX[28]. */
export const MOVDIR64B: u32 = 0x7c;
/** CPUID.7H.0:ECX[29]. */
export const ENQCMD: u32 = 0x7d;
/** CPUID.7H.0:ECX[31]. */
export const PKS: u32 = 0x7f;
/** CPUID.7H.0:EDX[4]. */
export const FSRM: u32 = 0x84;
/** CPUID.7H.0:EDX[10]. */
export const MD_CLEAR: u32 = 0x8a;
/** CPUID.7H.0:EDX[14]. */
export const SERIALIZE: u32 = 0x8e;
/** CPUID.7H.0:EDX[15]. */
export const HYBRID: u32 = 0x8f;
/** CPUID.7H.0:EDX[20]. */
export const CET_IBT: u32 = 0x94;
/** CPUID.7H.0:EDX[26]. */
export const IBRS: u32 = 0x9a;
/** CPUID.7H.0:EDX[27]. */
export const STIBP: u32 = 0x9b;
/** CPUID.7H.0:EDX[28]. */
export const L1D_FLUSH: u32 = 0x9c;
/** CPUID.7H.0:EDX[29]. */
export const ARCH_CAPABILITIES: u32 = 0x9d;
/** CPUID.7H.0:EDX[30]. */
export const CORE_CAPABILITIES: u32 = 0x9e;
/** CPUID.7H.0:EDX[31]. */
export const SSBD: u32 = 0x9f;
/** CPUID.80000001H.0:EDX[11]. */
export const SYSCALL: u32 = 0xab;
/** CPUID.80000001H.0:EDX[20]. */
export const NX: u32 = 0xb4;
/** CPUID.80000001H.0:EDX[26]. */
export const PDPE1GB: u32 = 0xba;
/** CPUID.80000001H.0:EDX[27]. */
export const RDTSCP: u32 = 0xbb;
/** CPUID.80000001H.0:EDX[29]. */
export const LM: u32 = 0xbd;
/** CPUID.80000001H.0:ECX[0]. */
export const LAHF64: u32 = 0xc0;
/** CPUID.80000001H.0:ECX[5]. */
export const LZCNT: u32 = 0xc5;
/** CPUID.80000001H.0:ECX[8]. */
export const PREFETCHW: u32 = 0xc8;
/** CPUID.DH.1:EAX[0]. */
export const XSAVEOPT: u32 = 0xe0;
/** CPUID.DH.1:EAX[1]. */
export const XSAVEC: u32 = 0xe1;
/** CPUID.DH.1:EAX[2]. */
export const XGETBV1: u32 = 0xe2;
/** CPUID.DH.1:EAX[3]. */
export const XSAVES: u32 = 0xe3;
/** CPUID.6H.0:EAX[2]. */
export const ARAT: u32 = 0xe8;
/** CPUID.80000007H.0:EDX[8]. */
export const INVARIANT_TSC: u32 = 0xea;
/** CPUID.80000008H.0:EBX[9]. */
export const WBNOINVD: u32 = 0xeb;
