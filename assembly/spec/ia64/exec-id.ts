// Generated from src/spec/ia64/instructions by npm run gen. Do not edit.
/** The bundle has not been decoded since its page was taken. */
export const UNDECODED: u32 = 0;
/** After the last bundle of a page. */
export const PAGE_END: u32 = 1;
/** execIllegal. */
export const ILLEGAL: u32 = 2;
/** execAdd. */
export const ADD: u32 = 3;
/** execAddOne. */
export const ADD_ONE: u32 = 4;
/** execSub. */
export const SUB: u32 = 5;
/** execSubOne. */
export const SUB_ONE: u32 = 6;
/** execAddp4. */
export const ADDP4: u32 = 7;
/** execAnd. */
export const AND: u32 = 8;
/** execAndcm. */
export const ANDCM: u32 = 9;
/** execOr. */
export const OR: u32 = 0xa;
/** execXor. */
export const XOR: u32 = 0xb;
/** execShladd. */
export const SHLADD: u32 = 0xc;
/** execShladdp4. */
export const SHLADDP4: u32 = 0xd;
/** execSubImm. */
export const SUB_IMM: u32 = 0xe;
/** execAndImm. */
export const AND_IMM: u32 = 0xf;
/** execAndcmImm. */
export const ANDCM_IMM: u32 = 0x10;
/** execOrImm. */
export const OR_IMM: u32 = 0x11;
/** execXorImm. */
export const XOR_IMM: u32 = 0x12;
/** execAddImm. */
export const ADD_IMM: u32 = 0x13;
/** execAddp4Imm. */
export const ADDP4_IMM: u32 = 0x14;
/** execCmpLt. */
export const CMP_LT: u32 = 0x15;
/** execCmpLtUnc. */
export const CMP_LT_UNC: u32 = 0x16;
/** execCmpLtu. */
export const CMP_LTU: u32 = 0x17;
/** execCmpLtuUnc. */
export const CMP_LTU_UNC: u32 = 0x18;
/** execCmpEq. */
export const CMP_EQ: u32 = 0x19;
/** execCmpEqUnc. */
export const CMP_EQ_UNC: u32 = 0x1a;
/** execCmpAnd. */
export const CMP_AND: u32 = 0x1b;
/** execCmpOr. */
export const CMP_OR: u32 = 0x1c;
/** execCmpOrAndcm. */
export const CMP_OR_ANDCM: u32 = 0x1d;
/** execCmpLt4. */
export const CMP_LT4: u32 = 0x1e;
/** execCmpLtUnc4. */
export const CMP_LT_UNC4: u32 = 0x1f;
/** execCmpLtu4. */
export const CMP_LTU4: u32 = 0x20;
/** execCmpLtuUnc4. */
export const CMP_LTU_UNC4: u32 = 0x21;
/** execCmpEq4. */
export const CMP_EQ4: u32 = 0x22;
/** execCmpEqUnc4. */
export const CMP_EQ_UNC4: u32 = 0x23;
/** execCmpAnd4. */
export const CMP_AND4: u32 = 0x24;
/** execCmpOr4. */
export const CMP_OR4: u32 = 0x25;
/** execCmpOrAndcm4. */
export const CMP_OR_ANDCM4: u32 = 0x26;
/** execCmpLtImm. */
export const CMP_LT_IMM: u32 = 0x27;
/** execCmpLtUncImm. */
export const CMP_LT_UNC_IMM: u32 = 0x28;
/** execCmpLtuImm. */
export const CMP_LTU_IMM: u32 = 0x29;
/** execCmpLtuUncImm. */
export const CMP_LTU_UNC_IMM: u32 = 0x2a;
/** execCmpEqImm. */
export const CMP_EQ_IMM: u32 = 0x2b;
/** execCmpEqUncImm. */
export const CMP_EQ_UNC_IMM: u32 = 0x2c;
/** execCmpAndImm. */
export const CMP_AND_IMM: u32 = 0x2d;
/** execCmpOrImm. */
export const CMP_OR_IMM: u32 = 0x2e;
/** execCmpOrAndcmImm. */
export const CMP_OR_ANDCM_IMM: u32 = 0x2f;
/** execCmpLt4Imm. */
export const CMP_LT4_IMM: u32 = 0x30;
/** execCmpLtUnc4Imm. */
export const CMP_LT_UNC4_IMM: u32 = 0x31;
/** execCmpLtu4Imm. */
export const CMP_LTU4_IMM: u32 = 0x32;
/** execCmpLtuUnc4Imm. */
export const CMP_LTU_UNC4_IMM: u32 = 0x33;
/** execCmpEq4Imm. */
export const CMP_EQ4_IMM: u32 = 0x34;
/** execCmpEqUnc4Imm. */
export const CMP_EQ_UNC4_IMM: u32 = 0x35;
/** execCmpAnd4Imm. */
export const CMP_AND4_IMM: u32 = 0x36;
/** execCmpOr4Imm. */
export const CMP_OR4_IMM: u32 = 0x37;
/** execCmpOrAndcm4Imm. */
export const CMP_OR_ANDCM4_IMM: u32 = 0x38;
/** execCmpZeroAnd. */
export const CMP_ZERO_AND: u32 = 0x39;
/** execCmpZeroOr. */
export const CMP_ZERO_OR: u32 = 0x3a;
/** execCmpZeroOrAndcm. */
export const CMP_ZERO_OR_ANDCM: u32 = 0x3b;
/** execCmpZeroAnd4. */
export const CMP_ZERO_AND4: u32 = 0x3c;
/** execCmpZeroOr4. */
export const CMP_ZERO_OR4: u32 = 0x3d;
/** execCmpZeroOrAndcm4. */
export const CMP_ZERO_OR_ANDCM4: u32 = 0x3e;
/** execPadd. */
export const PADD: u32 = 0x3f;
/** execPsub. */
export const PSUB: u32 = 0x40;
/** execPavg. */
export const PAVG: u32 = 0x41;
/** execPavgsub. */
export const PAVGSUB: u32 = 0x42;
/** execPcmp. */
export const PCMP: u32 = 0x43;
/** execPshladd. */
export const PSHLADD: u32 = 0x44;
/** execPshradd. */
export const PSHRADD: u32 = 0x45;
/** execPmpyshr. */
export const PMPYSHR: u32 = 0x46;
/** execPmpy. */
export const PMPY: u32 = 0x47;
/** execMix. */
export const MIX: u32 = 0x48;
/** execPack. */
export const PACK: u32 = 0x49;
/** execUnpack. */
export const UNPACK: u32 = 0x4a;
/** execPminmax. */
export const PMINMAX: u32 = 0x4b;
/** execPsad. */
export const PSAD: u32 = 0x4c;
/** execMpy4. */
export const MPY4: u32 = 0x4d;
/** execMpyshl4. */
export const MPYSHL4: u32 = 0x4e;
/** execMux1. */
export const MUX1: u32 = 0x4f;
/** execMux2. */
export const MUX2: u32 = 0x50;
/** execPshr. */
export const PSHR: u32 = 0x51;
/** execShr. */
export const SHR: u32 = 0x52;
/** execPshrU. */
export const PSHR_U: u32 = 0x53;
/** execShrU. */
export const SHR_U: u32 = 0x54;
/** execPshrImm. */
export const PSHR_IMM: u32 = 0x55;
/** execPshrUImm. */
export const PSHR_UIMM: u32 = 0x56;
/** execPshl. */
export const PSHL: u32 = 0x57;
/** execShl. */
export const SHL: u32 = 0x58;
/** execPshlImm. */
export const PSHL_IMM: u32 = 0x59;
/** execPopcnt. */
export const POPCNT: u32 = 0x5a;
/** execClz. */
export const CLZ: u32 = 0x5b;
/** execShrp. */
export const SHRP: u32 = 0x5c;
/** execExtrU. */
export const EXTR_U: u32 = 0x5d;
/** execExtr. */
export const EXTR: u32 = 0x5e;
/** execDepZ. */
export const DEP_Z: u32 = 0x5f;
/** execDepZImm. */
export const DEP_ZIMM: u32 = 0x60;
/** execDepImm. */
export const DEP_IMM: u32 = 0x61;
/** execDep. */
export const DEP: u32 = 0x62;
/** execTbit. */
export const TBIT: u32 = 0x63;
/** execTnat. */
export const TNAT: u32 = 0x64;
/** execTf. */
export const TF: u32 = 0x65;
/** execNop. */
export const NOP: u32 = 0x66;
/** execHint. */
export const HINT: u32 = 0x67;
/** execBreak. */
export const BREAK: u32 = 0x68;
/** execChkS. */
export const CHK_S: u32 = 0x69;
/** execMovToBr. */
export const MOV_TO_BR: u32 = 0x6a;
/** execMovFromBr. */
export const MOV_FROM_BR: u32 = 0x6b;
/** execMovToPr. */
export const MOV_TO_PR: u32 = 0x6c;
/** execMovToPrRot. */
export const MOV_TO_PR_ROT: u32 = 0x6d;
/** execMovFromIp. */
export const MOV_FROM_IP: u32 = 0x6e;
/** execMovFromPr. */
export const MOV_FROM_PR: u32 = 0x6f;
/** execMovToArI. */
export const MOV_TO_AR_I: u32 = 0x70;
/** execMovToArImmI. */
export const MOV_TO_AR_IMM_I: u32 = 0x71;
/** execMovFromArI. */
export const MOV_FROM_AR_I: u32 = 0x72;
/** execZxt1. */
export const ZXT1: u32 = 0x73;
/** execZxt2. */
export const ZXT2: u32 = 0x74;
/** execZxt4. */
export const ZXT4: u32 = 0x75;
/** execSxt1. */
export const SXT1: u32 = 0x76;
/** execSxt2. */
export const SXT2: u32 = 0x77;
/** execSxt4. */
export const SXT4: u32 = 0x78;
/** execCzx. */
export const CZX: u32 = 0x79;
/** execLd1. */
export const LD1: u32 = 0x7a;
/** execLd1Reg. */
export const LD1_REG: u32 = 0x7b;
/** execLd1Imm. */
export const LD1_IMM: u32 = 0x7c;
/** execLd2. */
export const LD2: u32 = 0x7d;
/** execLd2Reg. */
export const LD2_REG: u32 = 0x7e;
/** execLd2Imm. */
export const LD2_IMM: u32 = 0x7f;
/** execLd4. */
export const LD4: u32 = 0x80;
/** execLd4Reg. */
export const LD4_REG: u32 = 0x81;
/** execLd4Imm. */
export const LD4_IMM: u32 = 0x82;
/** execLd8. */
export const LD8: u32 = 0x83;
/** execLd8Reg. */
export const LD8_REG: u32 = 0x84;
/** execLd8Imm. */
export const LD8_IMM: u32 = 0x85;
/** execLdS. */
export const LD_S: u32 = 0x86;
/** execLdSReg. */
export const LD_SREG: u32 = 0x87;
/** execLdSImm. */
export const LD_SIMM: u32 = 0x88;
/** execLdA. */
export const LD_A: u32 = 0x89;
/** execLdAReg. */
export const LD_AREG: u32 = 0x8a;
/** execLdAImm. */
export const LD_AIMM: u32 = 0x8b;
/** execLdSa. */
export const LD_SA: u32 = 0x8c;
/** execLdSaReg. */
export const LD_SA_REG: u32 = 0x8d;
/** execLdSaImm. */
export const LD_SA_IMM: u32 = 0x8e;
/** execLdPlain. */
export const LD_PLAIN: u32 = 0x8f;
/** execLdPlainReg. */
export const LD_PLAIN_REG: u32 = 0x90;
/** execLdPlainImm. */
export const LD_PLAIN_IMM: u32 = 0x91;
/** execLdCClr. */
export const LD_CCLR: u32 = 0x92;
/** execLdCClrReg. */
export const LD_CCLR_REG: u32 = 0x93;
/** execLdCClrImm. */
export const LD_CCLR_IMM: u32 = 0x94;
/** execLdCNc. */
export const LD_CNC: u32 = 0x95;
/** execLdCNcReg. */
export const LD_CNC_REG: u32 = 0x96;
/** execLdCNcImm. */
export const LD_CNC_IMM: u32 = 0x97;
/** execLd8Fill. */
export const LD8_FILL: u32 = 0x98;
/** execLd8FillReg. */
export const LD8_FILL_REG: u32 = 0x99;
/** execLd8FillImm. */
export const LD8_FILL_IMM: u32 = 0x9a;
/** execLd16. */
export const LD16: u32 = 0x9b;
/** execSt1. */
export const ST1: u32 = 0x9c;
/** execSt1Imm. */
export const ST1_IMM: u32 = 0x9d;
/** execSt2. */
export const ST2: u32 = 0x9e;
/** execSt2Imm. */
export const ST2_IMM: u32 = 0x9f;
/** execSt4. */
export const ST4: u32 = 0xa0;
/** execSt4Imm. */
export const ST4_IMM: u32 = 0xa1;
/** execSt8. */
export const ST8: u32 = 0xa2;
/** execSt8Imm. */
export const ST8_IMM: u32 = 0xa3;
/** execSt8Spill. */
export const ST8_SPILL: u32 = 0xa4;
/** execSt8SpillImm. */
export const ST8_SPILL_IMM: u32 = 0xa5;
/** execSt16. */
export const ST16: u32 = 0xa6;
/** execLfetch. */
export const LFETCH: u32 = 0xa7;
/** execLfetchFault. */
export const LFETCH_FAULT: u32 = 0xa8;
/** execLfetchReg. */
export const LFETCH_REG: u32 = 0xa9;
/** execLfetchFaultReg. */
export const LFETCH_FAULT_REG: u32 = 0xaa;
/** execLfetchImm. */
export const LFETCH_IMM: u32 = 0xab;
/** execLfetchFaultImm. */
export const LFETCH_FAULT_IMM: u32 = 0xac;
/** execCmpxchg. */
export const CMPXCHG: u32 = 0xad;
/** execXchg. */
export const XCHG: u32 = 0xae;
/** execCmp8xchg16. */
export const CMP8XCHG16: u32 = 0xaf;
/** execFetchadd. */
export const FETCHADD: u32 = 0xb0;
/** execChkSFloat. */
export const CHK_SFLOAT: u32 = 0xb1;
/** execChkA. */
export const CHK_A: u32 = 0xb2;
/** execChkAFloat. */
export const CHK_AFLOAT: u32 = 0xb3;
/** execInvala. */
export const INVALA: u32 = 0xb4;
/** execFence. */
export const FENCE: u32 = 0xb5;
/** execSrlz. */
export const SRLZ: u32 = 0xb6;
/** execFlushrs. */
export const FLUSHRS: u32 = 0xb7;
/** execLoadrs. */
export const LOADRS: u32 = 0xb8;
/** execInvalaE. */
export const INVALA_E: u32 = 0xb9;
/** execInvalaEFloat. */
export const INVALA_EFLOAT: u32 = 0xba;
/** execFc. */
export const FC: u32 = 0xbb;
/** execMovToArM. */
export const MOV_TO_AR_M: u32 = 0xbc;
/** execMovToArImmM. */
export const MOV_TO_AR_IMM_M: u32 = 0xbd;
/** execMovFromArM. */
export const MOV_FROM_AR_M: u32 = 0xbe;
/** execMovToCr. */
export const MOV_TO_CR: u32 = 0xbf;
/** execMovFromCr. */
export const MOV_FROM_CR: u32 = 0xc0;
/** execAlloc. */
export const ALLOC: u32 = 0xc1;
/** execMovToPsr. */
export const MOV_TO_PSR: u32 = 0xc2;
/** execMovToUm. */
export const MOV_TO_UM: u32 = 0xc3;
/** execMovFromPsr. */
export const MOV_FROM_PSR: u32 = 0xc4;
/** execMovFromUm. */
export const MOV_FROM_UM: u32 = 0xc5;
/** execProbe. */
export const PROBE: u32 = 0xc6;
/** execProbeImm. */
export const PROBE_IMM: u32 = 0xc7;
/** execProbeFault. */
export const PROBE_FAULT: u32 = 0xc8;
/** execItcD. */
export const ITC_D: u32 = 0xc9;
/** execItcI. */
export const ITC_I: u32 = 0xca;
/** execMovToRr. */
export const MOV_TO_RR: u32 = 0xcb;
/** execMovToDbr. */
export const MOV_TO_DBR: u32 = 0xcc;
/** execMovToIbr. */
export const MOV_TO_IBR: u32 = 0xcd;
/** execMovToPkr. */
export const MOV_TO_PKR: u32 = 0xce;
/** execMovToPmc. */
export const MOV_TO_PMC: u32 = 0xcf;
/** execMovToPmd. */
export const MOV_TO_PMD: u32 = 0xd0;
/** execItrD. */
export const ITR_D: u32 = 0xd1;
/** execItrI. */
export const ITR_I: u32 = 0xd2;
/** execMovFromRr. */
export const MOV_FROM_RR: u32 = 0xd3;
/** execMovFromDbr. */
export const MOV_FROM_DBR: u32 = 0xd4;
/** execMovFromIbr. */
export const MOV_FROM_IBR: u32 = 0xd5;
/** execMovFromPkr. */
export const MOV_FROM_PKR: u32 = 0xd6;
/** execMovFromPmc. */
export const MOV_FROM_PMC: u32 = 0xd7;
/** execMovFromPmd. */
export const MOV_FROM_PMD: u32 = 0xd8;
/** execMovFromCpuid. */
export const MOV_FROM_CPUID: u32 = 0xd9;
/** execSum. */
export const SUM: u32 = 0xda;
/** execRum. */
export const RUM: u32 = 0xdb;
/** execSsm. */
export const SSM: u32 = 0xdc;
/** execRsm. */
export const RSM: u32 = 0xdd;
/** execPtcL. */
export const PTC_L: u32 = 0xde;
/** execPtcG. */
export const PTC_G: u32 = 0xdf;
/** execPtcGa. */
export const PTC_GA: u32 = 0xe0;
/** execPtrD. */
export const PTR_D: u32 = 0xe1;
/** execPtrI. */
export const PTR_I: u32 = 0xe2;
/** execThash. */
export const THASH: u32 = 0xe3;
/** execTtag. */
export const TTAG: u32 = 0xe4;
/** execTpa. */
export const TPA: u32 = 0xe5;
/** execTak. */
export const TAK: u32 = 0xe6;
/** execPtcE. */
export const PTC_E: u32 = 0xe7;
/** execLdf. */
export const LDF: u32 = 0xe8;
/** execLdfReg. */
export const LDF_REG: u32 = 0xe9;
/** execLdfImm. */
export const LDF_IMM: u32 = 0xea;
/** execLdfFill. */
export const LDF_FILL: u32 = 0xeb;
/** execLdfFillReg. */
export const LDF_FILL_REG: u32 = 0xec;
/** execLdfFillImm. */
export const LDF_FILL_IMM: u32 = 0xed;
/** execStf. */
export const STF: u32 = 0xee;
/** execStfImm. */
export const STF_IMM: u32 = 0xef;
/** execStfSpill. */
export const STF_SPILL: u32 = 0xf0;
/** execStfSpillImm. */
export const STF_SPILL_IMM: u32 = 0xf1;
/** execLdfp. */
export const LDFP: u32 = 0xf2;
/** execLdfpInc. */
export const LDFP_INC: u32 = 0xf3;
/** execFma. */
export const FMA: u32 = 0xf4;
/** execFmaS. */
export const FMA_S: u32 = 0xf5;
/** execFmaD. */
export const FMA_D: u32 = 0xf6;
/** execFpma. */
export const FPMA: u32 = 0xf7;
/** execFms. */
export const FMS: u32 = 0xf8;
/** execFmsS. */
export const FMS_S: u32 = 0xf9;
/** execFmsD. */
export const FMS_D: u32 = 0xfa;
/** execFpms. */
export const FPMS: u32 = 0xfb;
/** execFnma. */
export const FNMA: u32 = 0xfc;
/** execFnmaS. */
export const FNMA_S: u32 = 0xfd;
/** execFnmaD. */
export const FNMA_D: u32 = 0xfe;
/** execFpnma. */
export const FPNMA: u32 = 0xff;
/** execXmaL. */
export const XMA_L: u32 = 0x100;
/** execXmaH. */
export const XMA_H: u32 = 0x101;
/** execXmaHu. */
export const XMA_HU: u32 = 0x102;
/** execFselect. */
export const FSELECT: u32 = 0x103;
/** execFcmpEq. */
export const FCMP_EQ: u32 = 0x104;
/** execFcmpEqUnc. */
export const FCMP_EQ_UNC: u32 = 0x105;
/** execFcmpLt. */
export const FCMP_LT: u32 = 0x106;
/** execFcmpLtUnc. */
export const FCMP_LT_UNC: u32 = 0x107;
/** execFcmpLe. */
export const FCMP_LE: u32 = 0x108;
/** execFcmpLeUnc. */
export const FCMP_LE_UNC: u32 = 0x109;
/** execFcmpUnord. */
export const FCMP_UNORD: u32 = 0x10a;
/** execFcmpUnordUnc. */
export const FCMP_UNORD_UNC: u32 = 0x10b;
/** execFclass. */
export const FCLASS: u32 = 0x10c;
/** execFclassUnc. */
export const FCLASS_UNC: u32 = 0x10d;
/** execFrcpa. */
export const FRCPA: u32 = 0x10e;
/** execFprcpa. */
export const FPRCPA: u32 = 0x10f;
/** execFrsqrta. */
export const FRSQRTA: u32 = 0x110;
/** execFprsqrta. */
export const FPRSQRTA: u32 = 0x111;
/** execFmin. */
export const FMIN: u32 = 0x112;
/** execFpmin. */
export const FPMIN: u32 = 0x113;
/** execFmax. */
export const FMAX: u32 = 0x114;
/** execFpmax. */
export const FPMAX: u32 = 0x115;
/** execFamin. */
export const FAMIN: u32 = 0x116;
/** execFpamin. */
export const FPAMIN: u32 = 0x117;
/** execFamax. */
export const FAMAX: u32 = 0x118;
/** execFpamax. */
export const FPAMAX: u32 = 0x119;
/** execFpcmpEq. */
export const FPCMP_EQ: u32 = 0x11a;
/** execFpcmpLt. */
export const FPCMP_LT: u32 = 0x11b;
/** execFpcmpLe. */
export const FPCMP_LE: u32 = 0x11c;
/** execFpcmpUnord. */
export const FPCMP_UNORD: u32 = 0x11d;
/** execFpcmpNeq. */
export const FPCMP_NEQ: u32 = 0x11e;
/** execFpcmpNlt. */
export const FPCMP_NLT: u32 = 0x11f;
/** execFpcmpNle. */
export const FPCMP_NLE: u32 = 0x120;
/** execFpcmpOrd. */
export const FPCMP_ORD: u32 = 0x121;
/** execFmergeS. */
export const FMERGE_S: u32 = 0x122;
/** execFpmergeS. */
export const FPMERGE_S: u32 = 0x123;
/** execFmergeNs. */
export const FMERGE_NS: u32 = 0x124;
/** execFpmergeNs. */
export const FPMERGE_NS: u32 = 0x125;
/** execFmergeSe. */
export const FMERGE_SE: u32 = 0x126;
/** execFpmergeSe. */
export const FPMERGE_SE: u32 = 0x127;
/** execFmixLr. */
export const FMIX_LR: u32 = 0x128;
/** execFmixR. */
export const FMIX_R: u32 = 0x129;
/** execFmixL. */
export const FMIX_L: u32 = 0x12a;
/** execFsxtR. */
export const FSXT_R: u32 = 0x12b;
/** execFsxtL. */
export const FSXT_L: u32 = 0x12c;
/** execFpack. */
export const FPACK: u32 = 0x12d;
/** execFswap. */
export const FSWAP: u32 = 0x12e;
/** execFswapNl. */
export const FSWAP_NL: u32 = 0x12f;
/** execFswapNr. */
export const FSWAP_NR: u32 = 0x130;
/** execFand. */
export const FAND: u32 = 0x131;
/** execFandcm. */
export const FANDCM: u32 = 0x132;
/** execFor. */
export const FOR: u32 = 0x133;
/** execFxor. */
export const FXOR: u32 = 0x134;
/** execFcvtFx. */
export const FCVT_FX: u32 = 0x135;
/** execFpcvtFx. */
export const FPCVT_FX: u32 = 0x136;
/** execFcvtFxu. */
export const FCVT_FXU: u32 = 0x137;
/** execFpcvtFxu. */
export const FPCVT_FXU: u32 = 0x138;
/** execFcvtFxTrunc. */
export const FCVT_FX_TRUNC: u32 = 0x139;
/** execFpcvtFxTrunc. */
export const FPCVT_FX_TRUNC: u32 = 0x13a;
/** execFcvtFxuTrunc. */
export const FCVT_FXU_TRUNC: u32 = 0x13b;
/** execFpcvtFxuTrunc. */
export const FPCVT_FXU_TRUNC: u32 = 0x13c;
/** execFcvtXf. */
export const FCVT_XF: u32 = 0x13d;
/** execFsetc. */
export const FSETC: u32 = 0x13e;
/** execFclrf. */
export const FCLRF: u32 = 0x13f;
/** execFchkf. */
export const FCHKF: u32 = 0x140;
/** execSetfSig. */
export const SETF_SIG: u32 = 0x141;
/** execGetfSig. */
export const GETF_SIG: u32 = 0x142;
/** execSetfExp. */
export const SETF_EXP: u32 = 0x143;
/** execGetfExp. */
export const GETF_EXP: u32 = 0x144;
/** execSetfS. */
export const SETF_S: u32 = 0x145;
/** execGetfS. */
export const GETF_S: u32 = 0x146;
/** execSetfD. */
export const SETF_D: u32 = 0x147;
/** execGetfD. */
export const GETF_D: u32 = 0x148;
/** execBr. */
export const BR: u32 = 0x149;
/** execBrWexit. */
export const BR_WEXIT: u32 = 0x14a;
/** execBrWtop. */
export const BR_WTOP: u32 = 0x14b;
/** execBrCloop. */
export const BR_CLOOP: u32 = 0x14c;
/** execBrCexit. */
export const BR_CEXIT: u32 = 0x14d;
/** execBrCtop. */
export const BR_CTOP: u32 = 0x14e;
/** execBrCall. */
export const BR_CALL: u32 = 0x14f;
/** execBrInd. */
export const BR_IND: u32 = 0x150;
/** execBrIa. */
export const BR_IA: u32 = 0x151;
/** execBrRet. */
export const BR_RET: u32 = 0x152;
/** execBrCallInd. */
export const BR_CALL_IND: u32 = 0x153;
/** execCover. */
export const COVER: u32 = 0x154;
/** execClrrrb. */
export const CLRRRB: u32 = 0x155;
/** execClrrrbPr. */
export const CLRRRB_PR: u32 = 0x156;
/** execRfi. */
export const RFI: u32 = 0x157;
/** execBsw0. */
export const BSW0: u32 = 0x158;
/** execBsw1. */
export const BSW1: u32 = 0x159;
/** execEpc. */
export const EPC: u32 = 0x15a;
/** execVmsw. */
export const VMSW: u32 = 0x15b;
/** execMovl. */
export const MOVL: u32 = 0x15c;
