// Generated from src/spec/x86/instructions by npm run gen. Do not edit.
/** Numbers below are classes, numbers from here on handlers. */
export const FIRST_HANDLER: u32 = 0x80;
/** The highest handler number. */
export const LAST_HANDLER: u32 = 0x334;
/** Class ADC: decode/emit.ts makes its micro-ops. */
export const CLASS_ADC: u32 = 1;
/** Class ADD: decode/emit.ts makes its micro-ops. */
export const CLASS_ADD: u32 = 2;
/** Class AND: decode/emit.ts makes its micro-ops. */
export const CLASS_AND: u32 = 3;
/** Class BSWAP: decode/emit.ts makes its micro-ops. */
export const CLASS_BSWAP: u32 = 4;
/** Class BT: decode/emit.ts makes its micro-ops. */
export const CLASS_BT: u32 = 5;
/** Class BTC: decode/emit.ts makes its micro-ops. */
export const CLASS_BTC: u32 = 6;
/** Class BTR: decode/emit.ts makes its micro-ops. */
export const CLASS_BTR: u32 = 7;
/** Class BTS: decode/emit.ts makes its micro-ops. */
export const CLASS_BTS: u32 = 8;
/** Class CALL: decode/emit.ts makes its micro-ops. */
export const CLASS_CALL: u32 = 9;
/** Class CDQ: decode/emit.ts makes its micro-ops. */
export const CLASS_CDQ: u32 = 0xa;
/** Class CMOVCC: decode/emit.ts makes its micro-ops. */
export const CLASS_CMOVCC: u32 = 0xb;
/** Class CMP: decode/emit.ts makes its micro-ops. */
export const CLASS_CMP: u32 = 0xc;
/** Class CMPXCHG: decode/emit.ts makes its micro-ops. */
export const CLASS_CMPXCHG: u32 = 0xd;
/** Class CWDE: decode/emit.ts makes its micro-ops. */
export const CLASS_CWDE: u32 = 0xe;
/** Class DEC: decode/emit.ts makes its micro-ops. */
export const CLASS_DEC: u32 = 0xf;
/** Class IMUL2: decode/emit.ts makes its micro-ops. */
export const CLASS_IMUL2: u32 = 0x10;
/** Class IMUL3: decode/emit.ts makes its micro-ops. */
export const CLASS_IMUL3: u32 = 0x11;
/** Class INC: decode/emit.ts makes its micro-ops. */
export const CLASS_INC: u32 = 0x12;
/** Class JCC: decode/emit.ts makes its micro-ops. */
export const CLASS_JCC: u32 = 0x13;
/** Class JMP: decode/emit.ts makes its micro-ops. */
export const CLASS_JMP: u32 = 0x14;
/** Class LEA: decode/emit.ts makes its micro-ops. */
export const CLASS_LEA: u32 = 0x15;
/** Class LEAVE: decode/emit.ts makes its micro-ops. */
export const CLASS_LEAVE: u32 = 0x16;
/** Class MOV: decode/emit.ts makes its micro-ops. */
export const CLASS_MOV: u32 = 0x17;
/** Class MOVSX: decode/emit.ts makes its micro-ops. */
export const CLASS_MOVSX: u32 = 0x18;
/** Class MOVSXD: decode/emit.ts makes its micro-ops. */
export const CLASS_MOVSXD: u32 = 0x19;
/** Class MOVZX: decode/emit.ts makes its micro-ops. */
export const CLASS_MOVZX: u32 = 0x1a;
/** Class NEG: decode/emit.ts makes its micro-ops. */
export const CLASS_NEG: u32 = 0x1b;
/** Class NOP: decode/emit.ts makes its micro-ops. */
export const CLASS_NOP: u32 = 0x1c;
/** Class NOT: decode/emit.ts makes its micro-ops. */
export const CLASS_NOT: u32 = 0x1d;
/** Class OR: decode/emit.ts makes its micro-ops. */
export const CLASS_OR: u32 = 0x1e;
/** Class POP: decode/emit.ts makes its micro-ops. */
export const CLASS_POP: u32 = 0x1f;
/** Class PUSH: decode/emit.ts makes its micro-ops. */
export const CLASS_PUSH: u32 = 0x20;
/** Class RET: decode/emit.ts makes its micro-ops. */
export const CLASS_RET: u32 = 0x21;
/** Class ROL: decode/emit.ts makes its micro-ops. */
export const CLASS_ROL: u32 = 0x22;
/** Class ROR: decode/emit.ts makes its micro-ops. */
export const CLASS_ROR: u32 = 0x23;
/** Class SAR: decode/emit.ts makes its micro-ops. */
export const CLASS_SAR: u32 = 0x24;
/** Class SBB: decode/emit.ts makes its micro-ops. */
export const CLASS_SBB: u32 = 0x25;
/** Class SETCC: decode/emit.ts makes its micro-ops. */
export const CLASS_SETCC: u32 = 0x26;
/** Class SHL: decode/emit.ts makes its micro-ops. */
export const CLASS_SHL: u32 = 0x27;
/** Class SHR: decode/emit.ts makes its micro-ops. */
export const CLASS_SHR: u32 = 0x28;
/** Class SUB: decode/emit.ts makes its micro-ops. */
export const CLASS_SUB: u32 = 0x29;
/** Class TEST: decode/emit.ts makes its micro-ops. */
export const CLASS_TEST: u32 = 0x2a;
/** Class UD: decode/emit.ts makes its micro-ops. */
export const CLASS_UD: u32 = 0x2b;
/** Class XADD: decode/emit.ts makes its micro-ops. */
export const CLASS_XADD: u32 = 0x2c;
/** Class XCHG: decode/emit.ts makes its micro-ops. */
export const CLASS_XCHG: u32 = 0x2d;
/** Class XOR: decode/emit.ts makes its micro-ops. */
export const CLASS_XOR: u32 = 0x2e;
/** exec/bcd.ts */
export const EXEC_AAA: u32 = 0x80;
/** exec/bcd.ts */
export const EXEC_AAD: u32 = 0x81;
/** exec/bcd.ts */
export const EXEC_AAM: u32 = 0x82;
/** exec/bcd.ts */
export const EXEC_AAS: u32 = 0x83;
/** exec/arithmetic.ts */
export const EXEC_ADCX: u32 = 0x84;
/** exec/sse/arithmetic.ts */
export const EXEC_ADDPD: u32 = 0x85;
/** exec/sse/arithmetic.ts */
export const EXEC_ADDPS: u32 = 0x86;
/** exec/sse/arithmetic.ts */
export const EXEC_ADDSD: u32 = 0x87;
/** exec/sse/arithmetic.ts */
export const EXEC_ADDSS: u32 = 0x88;
/** exec/sse/sse3.ts */
export const EXEC_ADDSUBPD: u32 = 0x89;
/** exec/sse/sse3.ts */
export const EXEC_ADDSUBPS: u32 = 0x8a;
/** exec/arithmetic.ts */
export const EXEC_ADOX: u32 = 0x8b;
/** exec/sse/aes.ts */
export const EXEC_AESDEC: u32 = 0x8c;
/** exec/sse/aes.ts */
export const EXEC_AESDECLAST: u32 = 0x8d;
/** exec/sse/aes.ts */
export const EXEC_AESENC: u32 = 0x8e;
/** exec/sse/aes.ts */
export const EXEC_AESENCLAST: u32 = 0x8f;
/** exec/sse/aes.ts */
export const EXEC_AESIMC: u32 = 0x90;
/** exec/sse/aes.ts */
export const EXEC_AESKEYGENASSIST: u32 = 0x91;
/** exec/bit.ts */
export const EXEC_ANDN: u32 = 0x92;
/** exec/transfer-verify.ts */
export const EXEC_ARPL: u32 = 0x93;
/** exec/bit.ts */
export const EXEC_BEXTR: u32 = 0x94;
/** exec/sse/sse41.ts */
export const EXEC_BLENDPD: u32 = 0x95;
/** exec/sse/sse41.ts */
export const EXEC_BLENDPS: u32 = 0x96;
/** exec/sse/sse41.ts */
export const EXEC_BLENDVPD: u32 = 0x97;
/** exec/sse/sse41.ts */
export const EXEC_BLENDVPS: u32 = 0x98;
/** exec/bit.ts */
export const EXEC_BLSI: u32 = 0x99;
/** exec/bit.ts */
export const EXEC_BLSMSK: u32 = 0x9a;
/** exec/bit.ts */
export const EXEC_BLSR: u32 = 0x9b;
/** exec/transfer-interrupt.ts */
export const EXEC_BOUND: u32 = 0x9c;
/** exec/bit.ts */
export const EXEC_BSF: u32 = 0x9d;
/** exec/bit.ts */
export const EXEC_BSR: u32 = 0x9e;
/** exec/bit.ts */
export const EXEC_BZHI: u32 = 0x9f;
/** exec/transfer.ts */
export const EXEC_CALL_FAR: u32 = 0xa0;
/** exec/flag-control.ts */
export const EXEC_CLAC: u32 = 0xa1;
/** exec/flag-control.ts */
export const EXEC_CLC: u32 = 0xa2;
/** exec/flag-control.ts */
export const EXEC_CLD: u32 = 0xa3;
/** exec/system.ts */
export const EXEC_CLFLUSH: u32 = 0xa4;
/** exec/flag-control.ts */
export const EXEC_CLI: u32 = 0xa5;
/** exec/control-registers.ts */
export const EXEC_CLTS: u32 = 0xa6;
/** exec/flag-control.ts */
export const EXEC_CMC: u32 = 0xa7;
/** exec/sse/float-compare.ts */
export const EXEC_CMPPD: u32 = 0xa8;
/** exec/sse/float-compare.ts */
export const EXEC_CMPPS: u32 = 0xa9;
/** exec/string.ts */
export const EXEC_CMPS: u32 = 0xaa;
/** exec/sse/float-compare.ts */
export const EXEC_CMPSD: u32 = 0xab;
/** exec/sse/float-compare.ts */
export const EXEC_CMPSS: u32 = 0xac;
/** exec/arithmetic.ts */
export const EXEC_CMPXCHG16B: u32 = 0xad;
/** exec/arithmetic.ts */
export const EXEC_CMPXCHG8B: u32 = 0xae;
/** exec/sse/float-compare.ts */
export const EXEC_COMISD: u32 = 0xaf;
/** exec/sse/float-compare.ts */
export const EXEC_COMISS: u32 = 0xb0;
/** exec/cpuid.ts */
export const EXEC_CPUID: u32 = 0xb1;
/** exec/arithmetic.ts */
export const EXEC_CRC32: u32 = 0xb2;
/** exec/sse/convert.ts */
export const EXEC_CVTDQ2PD: u32 = 0xb3;
/** exec/sse/convert.ts */
export const EXEC_CVTDQ2PS: u32 = 0xb4;
/** exec/sse/convert.ts */
export const EXEC_CVTPD2DQ: u32 = 0xb5;
/** exec/sse/mmx-convert.ts */
export const EXEC_CVTPD2PI: u32 = 0xb6;
/** exec/sse/convert.ts */
export const EXEC_CVTPD2PS: u32 = 0xb7;
/** exec/sse/mmx-convert.ts */
export const EXEC_CVTPI2PD: u32 = 0xb8;
/** exec/sse/mmx-convert.ts */
export const EXEC_CVTPI2PS: u32 = 0xb9;
/** exec/sse/convert.ts */
export const EXEC_CVTPS2DQ: u32 = 0xba;
/** exec/sse/convert.ts */
export const EXEC_CVTPS2PD: u32 = 0xbb;
/** exec/sse/mmx-convert.ts */
export const EXEC_CVTPS2PI: u32 = 0xbc;
/** exec/sse/convert.ts */
export const EXEC_CVTSD2SI: u32 = 0xbd;
/** exec/sse/convert.ts */
export const EXEC_CVTSD2SS: u32 = 0xbe;
/** exec/sse/convert.ts */
export const EXEC_CVTSI2SD: u32 = 0xbf;
/** exec/sse/convert.ts */
export const EXEC_CVTSI2SS: u32 = 0xc0;
/** exec/sse/convert.ts */
export const EXEC_CVTSS2SD: u32 = 0xc1;
/** exec/sse/convert.ts */
export const EXEC_CVTSS2SI: u32 = 0xc2;
/** exec/sse/convert.ts */
export const EXEC_CVTTPD2DQ: u32 = 0xc3;
/** exec/sse/convert.ts */
export const EXEC_CVTTPS2DQ: u32 = 0xc4;
/** exec/bcd.ts */
export const EXEC_DAA: u32 = 0xc5;
/** exec/bcd.ts */
export const EXEC_DAS: u32 = 0xc6;
/** exec/arithmetic.ts */
export const EXEC_DIV: u32 = 0xc7;
/** exec/sse/arithmetic.ts */
export const EXEC_DIVPD: u32 = 0xc8;
/** exec/sse/arithmetic.ts */
export const EXEC_DIVPS: u32 = 0xc9;
/** exec/sse/arithmetic.ts */
export const EXEC_DIVSD: u32 = 0xca;
/** exec/sse/arithmetic.ts */
export const EXEC_DIVSS: u32 = 0xcb;
/** exec/sse/sse41-float.ts */
export const EXEC_DPPD: u32 = 0xcc;
/** exec/sse/sse41-float.ts */
export const EXEC_DPPS: u32 = 0xcd;
/** exec/mmx.ts */
export const EXEC_EMMS: u32 = 0xce;
/** exec/stack.ts */
export const EXEC_ENTER: u32 = 0xcf;
/** exec/sse/float-compare.ts */
export const EXEC_EXTREMEPD: u32 = 0xd0;
/** exec/sse/float-compare.ts */
export const EXEC_EXTREMEPS: u32 = 0xd1;
/** exec/sse/float-compare.ts */
export const EXEC_EXTREMESD: u32 = 0xd2;
/** exec/sse/float-compare.ts */
export const EXEC_EXTREMESS: u32 = 0xd3;
/** exec/x87/transcendental.ts */
export const EXEC_F2XM1: u32 = 0xd4;
/** exec/x87/arithmetic.ts */
export const EXEC_FABS: u32 = 0xd5;
/** exec/x87/bcd.ts */
export const EXEC_FBLD: u32 = 0xd6;
/** exec/x87/bcd.ts */
export const EXEC_FBSTP: u32 = 0xd7;
/** exec/x87/arithmetic.ts */
export const EXEC_FCHS: u32 = 0xd8;
/** exec/x87/load-store.ts */
export const EXEC_FCMOV: u32 = 0xd9;
/** exec/x87/compare.ts */
export const EXEC_FCOM: u32 = 0xda;
/** exec/x87/compare.ts */
export const EXEC_FCOMI: u32 = 0xdb;
/** exec/x87/transcendental.ts */
export const EXEC_FCOS: u32 = 0xdc;
/** exec/x87/control.ts */
export const EXEC_FDECSTP: u32 = 0xdd;
/** exec/x87/load-store.ts */
export const EXEC_FFREE: u32 = 0xde;
/** exec/x87/load-store.ts */
export const EXEC_FILD: u32 = 0xdf;
/** exec/x87/control.ts */
export const EXEC_FINCSTP: u32 = 0xe0;
/** exec/x87/load-store.ts */
export const EXEC_FIST: u32 = 0xe1;
/** exec/x87/load-store.ts */
export const EXEC_FISTTP: u32 = 0xe2;
/** exec/x87/load-store.ts */
export const EXEC_FLD: u32 = 0xe3;
/** exec/x87/load-store.ts */
export const EXEC_FLD_CONSTANT: u32 = 0xe4;
/** exec/x87/control.ts */
export const EXEC_FLDCW: u32 = 0xe5;
/** exec/x87/control.ts */
export const EXEC_FLDENV: u32 = 0xe6;
/** exec/avx/fma.ts */
export const EXEC_FMA_PACKED: u32 = 0xe7;
/** exec/avx/fma.ts */
export const EXEC_FMA_SCALAR: u32 = 0xe8;
/** exec/x87/control.ts */
export const EXEC_FNCLEX: u32 = 0xe9;
/** exec/x87/control.ts */
export const EXEC_FNINIT: u32 = 0xea;
/** exec/x87/control.ts */
export const EXEC_FNOP: u32 = 0xeb;
/** exec/x87/control.ts */
export const EXEC_FNSAVE: u32 = 0xec;
/** exec/x87/control.ts */
export const EXEC_FNSTCW: u32 = 0xed;
/** exec/x87/control.ts */
export const EXEC_FNSTENV: u32 = 0xee;
/** exec/x87/control.ts */
export const EXEC_FNSTSW: u32 = 0xef;
/** exec/x87/control.ts */
export const EXEC_FNSTSW_AX: u32 = 0xf0;
/** exec/x87/transcendental.ts */
export const EXEC_FPATAN: u32 = 0xf1;
/** exec/x87/remainder.ts */
export const EXEC_FPREM: u32 = 0xf2;
/** exec/x87/remainder.ts */
export const EXEC_FPREM1: u32 = 0xf3;
/** exec/x87/transcendental.ts */
export const EXEC_FPTAN: u32 = 0xf4;
/** exec/x87/remainder.ts */
export const EXEC_FRNDINT: u32 = 0xf5;
/** exec/x87/control.ts */
export const EXEC_FRSTOR: u32 = 0xf6;
/** exec/x87/remainder.ts */
export const EXEC_FSCALE: u32 = 0xf7;
/** exec/x87/transcendental.ts */
export const EXEC_FSIN: u32 = 0xf8;
/** exec/x87/transcendental.ts */
export const EXEC_FSINCOS: u32 = 0xf9;
/** exec/x87/arithmetic.ts */
export const EXEC_FSQRT: u32 = 0xfa;
/** exec/x87/load-store.ts */
export const EXEC_FST: u32 = 0xfb;
/** exec/x87/compare.ts */
export const EXEC_FTST: u32 = 0xfc;
/** exec/x87/compare.ts */
export const EXEC_FXAM: u32 = 0xfd;
/** exec/x87/load-store.ts */
export const EXEC_FXCH: u32 = 0xfe;
/** exec/xsave.ts */
export const EXEC_FXRSTOR: u32 = 0xff;
/** exec/xsave.ts */
export const EXEC_FXSAVE: u32 = 0x100;
/** exec/x87/remainder.ts */
export const EXEC_FXTRACT: u32 = 0x101;
/** exec/x87/transcendental.ts */
export const EXEC_FYL2X: u32 = 0x102;
/** exec/x87/transcendental.ts */
export const EXEC_FYL2XP1: u32 = 0x103;
/** exec/avx/mask.ts */
export const EXEC_GATHER32X32: u32 = 0x104;
/** exec/avx/mask.ts */
export const EXEC_GATHER32X64: u32 = 0x105;
/** exec/avx/mask.ts */
export const EXEC_GATHER64X32: u32 = 0x106;
/** exec/avx/mask.ts */
export const EXEC_GATHER64X64: u32 = 0x107;
/** exec/sse/sse3.ts */
export const EXEC_HADDPD: u32 = 0x108;
/** exec/sse/sse3.ts */
export const EXEC_HADDPS: u32 = 0x109;
/** exec/system.ts */
export const EXEC_HLT: u32 = 0x10a;
/** exec/sse/sse3.ts */
export const EXEC_HSUBPD: u32 = 0x10b;
/** exec/sse/sse3.ts */
export const EXEC_HSUBPS: u32 = 0x10c;
/** exec/arithmetic.ts */
export const EXEC_IDIV: u32 = 0x10d;
/** exec/arithmetic.ts */
export const EXEC_IMUL: u32 = 0x10e;
/** exec/io.ts */
export const EXEC_IN: u32 = 0x10f;
/** exec/io.ts */
export const EXEC_INS: u32 = 0x110;
/** exec/sse/sse41.ts */
export const EXEC_INSERTPS: u32 = 0x111;
/** exec/transfer-interrupt.ts */
export const EXEC_INT: u32 = 0x112;
/** exec/transfer-interrupt.ts */
export const EXEC_INT1: u32 = 0x113;
/** exec/transfer-interrupt.ts */
export const EXEC_INT3: u32 = 0x114;
/** exec/transfer-interrupt.ts */
export const EXEC_INTO: u32 = 0x115;
/** exec/system.ts */
export const EXEC_INVD: u32 = 0x116;
/** exec/vmx.ts */
export const EXEC_INVEPT: u32 = 0x117;
/** exec/system.ts */
export const EXEC_INVLPG: u32 = 0x118;
/** exec/system.ts */
export const EXEC_INVPCID: u32 = 0x119;
/** exec/vmx.ts */
export const EXEC_INVVPID: u32 = 0x11a;
/** exec/transfer.ts */
export const EXEC_IRET: u32 = 0x11b;
/** exec/loop.ts */
export const EXEC_JCXZ: u32 = 0x11c;
/** exec/transfer.ts */
export const EXEC_JMP_FAR: u32 = 0x11d;
/** exec/flag-control.ts */
export const EXEC_LAHF: u32 = 0x11e;
/** exec/transfer-verify.ts */
export const EXEC_LAR: u32 = 0x11f;
/** exec/sse/control.ts */
export const EXEC_LDMXCSR: u32 = 0x120;
/** exec/transfer-segment.ts */
export const EXEC_LDS: u32 = 0x121;
/** exec/transfer-segment.ts */
export const EXEC_LES: u32 = 0x122;
/** exec/transfer-segment.ts */
export const EXEC_LFS: u32 = 0x123;
/** exec/transfer-table.ts */
export const EXEC_LGDT: u32 = 0x124;
/** exec/transfer-segment.ts */
export const EXEC_LGS: u32 = 0x125;
/** exec/transfer-table.ts */
export const EXEC_LIDT: u32 = 0x126;
/** exec/transfer-table.ts */
export const EXEC_LLDT: u32 = 0x127;
/** exec/control-registers.ts */
export const EXEC_LMSW: u32 = 0x128;
/** exec/string.ts */
export const EXEC_LODS: u32 = 0x129;
/** exec/loop.ts */
export const EXEC_LOOP: u32 = 0x12a;
/** exec/loop.ts */
export const EXEC_LOOPE: u32 = 0x12b;
/** exec/loop.ts */
export const EXEC_LOOPNE: u32 = 0x12c;
/** exec/transfer-verify.ts */
export const EXEC_LSL: u32 = 0x12d;
/** exec/transfer-segment.ts */
export const EXEC_LSS: u32 = 0x12e;
/** exec/transfer-table.ts */
export const EXEC_LTR: u32 = 0x12f;
/** exec/bit.ts */
export const EXEC_LZCNT: u32 = 0x130;
/** exec/sse/move.ts */
export const EXEC_MASKMOVDQU: u32 = 0x131;
/** exec/mmx.ts */
export const EXEC_MASKMOVQ: u32 = 0x132;
/** exec/mmx.ts */
export const EXEC_MMX_BINARY: u32 = 0x133;
/** exec/mmx.ts */
export const EXEC_MMX_SHIFT: u32 = 0x134;
/** exec/mmx.ts */
export const EXEC_MMX_SHIFT_IMMEDIATE: u32 = 0x135;
/** exec/system.ts */
export const EXEC_MONITOR: u32 = 0x136;
/** exec/control-registers.ts */
export const EXEC_MOV_FROM_CR: u32 = 0x137;
/** exec/debug-registers.ts */
export const EXEC_MOV_FROM_DR: u32 = 0x138;
/** exec/transfer-segment.ts */
export const EXEC_MOV_FROM_SREG: u32 = 0x139;
/** exec/control-registers.ts */
export const EXEC_MOV_TO_CR: u32 = 0x13a;
/** exec/debug-registers.ts */
export const EXEC_MOV_TO_DR: u32 = 0x13b;
/** exec/transfer-segment.ts */
export const EXEC_MOV_TO_SREG: u32 = 0x13c;
/** exec/sse/move.ts */
export const EXEC_MOVA_LOAD: u32 = 0x13d;
/** exec/sse/move.ts */
export const EXEC_MOVA_STORE: u32 = 0x13e;
/** exec/bit.ts */
export const EXEC_MOVBE: u32 = 0x13f;
/** exec/mmx.ts */
export const EXEC_MOVD_FROM_MMX: u32 = 0x140;
/** exec/sse/move.ts */
export const EXEC_MOVD_FROM_XMM: u32 = 0x141;
/** exec/mmx.ts */
export const EXEC_MOVD_TO_MMX: u32 = 0x142;
/** exec/sse/move.ts */
export const EXEC_MOVD_TO_XMM: u32 = 0x143;
/** exec/sse/sse3.ts */
export const EXEC_MOVDDUP: u32 = 0x144;
/** exec/move.ts */
export const EXEC_MOVDIR64B: u32 = 0x145;
/** exec/move.ts */
export const EXEC_MOVDIRI: u32 = 0x146;
/** exec/mmx.ts */
export const EXEC_MOVDQ2Q: u32 = 0x147;
/** exec/sse/move.ts */
export const EXEC_MOVH_LOAD: u32 = 0x148;
/** exec/sse/move.ts */
export const EXEC_MOVH_STORE: u32 = 0x149;
/** exec/sse/move.ts */
export const EXEC_MOVL_LOAD: u32 = 0x14a;
/** exec/sse/move.ts */
export const EXEC_MOVL_STORE: u32 = 0x14b;
/** exec/sse/move.ts */
export const EXEC_MOVMSKPD: u32 = 0x14c;
/** exec/sse/move.ts */
export const EXEC_MOVMSKPS: u32 = 0x14d;
/** exec/mmx.ts */
export const EXEC_MOVQ2DQ: u32 = 0x14e;
/** exec/mmx.ts */
export const EXEC_MOVQ_FROM_MMX: u32 = 0x14f;
/** exec/sse/move.ts */
export const EXEC_MOVQ_LOAD: u32 = 0x150;
/** exec/sse/move.ts */
export const EXEC_MOVQ_STORE: u32 = 0x151;
/** exec/mmx.ts */
export const EXEC_MOVQ_TO_MMX: u32 = 0x152;
/** exec/string.ts */
export const EXEC_MOVS: u32 = 0x153;
/** exec/sse/move.ts */
export const EXEC_MOVSD_LOAD: u32 = 0x154;
/** exec/sse/sse3.ts */
export const EXEC_MOVSHDUP: u32 = 0x155;
/** exec/sse/sse3.ts */
export const EXEC_MOVSLDUP: u32 = 0x156;
/** exec/sse/move.ts */
export const EXEC_MOVSS_LOAD: u32 = 0x157;
/** exec/sse/move.ts */
export const EXEC_MOVSS_STORE: u32 = 0x158;
/** exec/sse/move.ts */
export const EXEC_MOVU_LOAD: u32 = 0x159;
/** exec/sse/move.ts */
export const EXEC_MOVU_STORE: u32 = 0x15a;
/** exec/sse/sse41.ts */
export const EXEC_MPSADBW: u32 = 0x15b;
/** exec/arithmetic.ts */
export const EXEC_MUL: u32 = 0x15c;
/** exec/sse/arithmetic.ts */
export const EXEC_MULPD: u32 = 0x15d;
/** exec/sse/arithmetic.ts */
export const EXEC_MULPS: u32 = 0x15e;
/** exec/sse/arithmetic.ts */
export const EXEC_MULSD: u32 = 0x15f;
/** exec/sse/arithmetic.ts */
export const EXEC_MULSS: u32 = 0x160;
/** exec/arithmetic.ts */
export const EXEC_MULX: u32 = 0x161;
/** exec/system.ts */
export const EXEC_MWAIT: u32 = 0x162;
/** exec/io.ts */
export const EXEC_OUT: u32 = 0x163;
/** exec/io.ts */
export const EXEC_OUTS: u32 = 0x164;
/** exec/sse/pack.ts */
export const EXEC_PACKSSDW: u32 = 0x165;
/** exec/sse/pack.ts */
export const EXEC_PACKSSWB: u32 = 0x166;
/** exec/sse/sse41.ts */
export const EXEC_PACKUSDW: u32 = 0x167;
/** exec/sse/pack.ts */
export const EXEC_PACKUSWB: u32 = 0x168;
/** exec/sse/integer.ts */
export const EXEC_PADDB: u32 = 0x169;
/** exec/sse/integer.ts */
export const EXEC_PADDD: u32 = 0x16a;
/** exec/sse/integer.ts */
export const EXEC_PADDQ: u32 = 0x16b;
/** exec/sse/integer.ts */
export const EXEC_PADDSB: u32 = 0x16c;
/** exec/sse/integer.ts */
export const EXEC_PADDSW: u32 = 0x16d;
/** exec/sse/integer.ts */
export const EXEC_PADDUSB: u32 = 0x16e;
/** exec/sse/integer.ts */
export const EXEC_PADDUSW: u32 = 0x16f;
/** exec/sse/integer.ts */
export const EXEC_PADDW: u32 = 0x170;
/** exec/sse/ssse3.ts */
export const EXEC_PALIGNR: u32 = 0x171;
/** exec/sse/integer.ts */
export const EXEC_PAND: u32 = 0x172;
/** exec/sse/integer.ts */
export const EXEC_PANDN: u32 = 0x173;
/** exec/system.ts */
export const EXEC_PAUSE: u32 = 0x174;
/** exec/sse/integer.ts */
export const EXEC_PAVGB: u32 = 0x175;
/** exec/sse/integer.ts */
export const EXEC_PAVGW: u32 = 0x176;
/** exec/sse/sse41.ts */
export const EXEC_PBLENDVB: u32 = 0x177;
/** exec/sse/sse41.ts */
export const EXEC_PBLENDW: u32 = 0x178;
/** exec/sse/carryless.ts */
export const EXEC_PCLMULQDQ: u32 = 0x179;
/** exec/sse/compare.ts */
export const EXEC_PCMPEQB: u32 = 0x17a;
/** exec/sse/compare.ts */
export const EXEC_PCMPEQD: u32 = 0x17b;
/** exec/sse/sse41.ts */
export const EXEC_PCMPEQQ: u32 = 0x17c;
/** exec/sse/compare.ts */
export const EXEC_PCMPEQW: u32 = 0x17d;
/** exec/sse/string-compare.ts */
export const EXEC_PCMPESTRI: u32 = 0x17e;
/** exec/sse/string-compare.ts */
export const EXEC_PCMPESTRM: u32 = 0x17f;
/** exec/sse/compare.ts */
export const EXEC_PCMPGTB: u32 = 0x180;
/** exec/sse/compare.ts */
export const EXEC_PCMPGTD: u32 = 0x181;
/** exec/sse/sse41.ts */
export const EXEC_PCMPGTQ: u32 = 0x182;
/** exec/sse/compare.ts */
export const EXEC_PCMPGTW: u32 = 0x183;
/** exec/sse/string-compare.ts */
export const EXEC_PCMPISTRI: u32 = 0x184;
/** exec/sse/string-compare.ts */
export const EXEC_PCMPISTRM: u32 = 0x185;
/** exec/bit.ts */
export const EXEC_PDEP: u32 = 0x186;
/** exec/bit.ts */
export const EXEC_PEXT: u32 = 0x187;
/** exec/sse/sse41.ts */
export const EXEC_PEXTRB: u32 = 0x188;
/** exec/sse/sse41.ts */
export const EXEC_PEXTRD: u32 = 0x189;
/** exec/sse/sse41.ts */
export const EXEC_PEXTRQ: u32 = 0x18a;
/** exec/sse/shuffle.ts */
export const EXEC_PEXTRW: u32 = 0x18b;
/** exec/mmx.ts */
export const EXEC_PEXTRW_MMX: u32 = 0x18c;
/** exec/sse/sse41.ts */
export const EXEC_PEXTRW_STORE: u32 = 0x18d;
/** exec/sse/sse41.ts */
export const EXEC_PHMINPOSUW: u32 = 0x18e;
/** exec/sse/sse41.ts */
export const EXEC_PINSRB: u32 = 0x18f;
/** exec/sse/sse41.ts */
export const EXEC_PINSRD: u32 = 0x190;
/** exec/sse/shuffle.ts */
export const EXEC_PINSRW: u32 = 0x191;
/** exec/mmx.ts */
export const EXEC_PINSRW_MMX: u32 = 0x192;
/** exec/sse/integer.ts */
export const EXEC_PMADDWD: u32 = 0x193;
/** exec/sse/sse41.ts */
export const EXEC_PMAXSB: u32 = 0x194;
/** exec/sse/sse41.ts */
export const EXEC_PMAXSD: u32 = 0x195;
/** exec/sse/integer.ts */
export const EXEC_PMAXSW: u32 = 0x196;
/** exec/sse/integer.ts */
export const EXEC_PMAXUB: u32 = 0x197;
/** exec/sse/sse41.ts */
export const EXEC_PMAXUD: u32 = 0x198;
/** exec/sse/sse41.ts */
export const EXEC_PMAXUW: u32 = 0x199;
/** exec/sse/sse41.ts */
export const EXEC_PMINSB: u32 = 0x19a;
/** exec/sse/sse41.ts */
export const EXEC_PMINSD: u32 = 0x19b;
/** exec/sse/integer.ts */
export const EXEC_PMINSW: u32 = 0x19c;
/** exec/sse/integer.ts */
export const EXEC_PMINUB: u32 = 0x19d;
/** exec/sse/sse41.ts */
export const EXEC_PMINUD: u32 = 0x19e;
/** exec/sse/sse41.ts */
export const EXEC_PMINUW: u32 = 0x19f;
/** exec/sse/move.ts */
export const EXEC_PMOVMSKB: u32 = 0x1a0;
/** exec/mmx.ts */
export const EXEC_PMOVMSKB_MMX: u32 = 0x1a1;
/** exec/sse/sse41.ts */
export const EXEC_PMOVSXBD: u32 = 0x1a2;
/** exec/sse/sse41.ts */
export const EXEC_PMOVSXBQ: u32 = 0x1a3;
/** exec/sse/sse41.ts */
export const EXEC_PMOVSXBW: u32 = 0x1a4;
/** exec/sse/sse41.ts */
export const EXEC_PMOVSXDQ: u32 = 0x1a5;
/** exec/sse/sse41.ts */
export const EXEC_PMOVSXWD: u32 = 0x1a6;
/** exec/sse/sse41.ts */
export const EXEC_PMOVSXWQ: u32 = 0x1a7;
/** exec/sse/sse41.ts */
export const EXEC_PMOVZXBD: u32 = 0x1a8;
/** exec/sse/sse41.ts */
export const EXEC_PMOVZXBQ: u32 = 0x1a9;
/** exec/sse/sse41.ts */
export const EXEC_PMOVZXBW: u32 = 0x1aa;
/** exec/sse/sse41.ts */
export const EXEC_PMOVZXDQ: u32 = 0x1ab;
/** exec/sse/sse41.ts */
export const EXEC_PMOVZXWD: u32 = 0x1ac;
/** exec/sse/sse41.ts */
export const EXEC_PMOVZXWQ: u32 = 0x1ad;
/** exec/sse/sse41.ts */
export const EXEC_PMULDQ: u32 = 0x1ae;
/** exec/sse/integer.ts */
export const EXEC_PMULHUW: u32 = 0x1af;
/** exec/sse/integer.ts */
export const EXEC_PMULHW: u32 = 0x1b0;
/** exec/sse/sse41.ts */
export const EXEC_PMULLD: u32 = 0x1b1;
/** exec/sse/integer.ts */
export const EXEC_PMULLW: u32 = 0x1b2;
/** exec/sse/integer.ts */
export const EXEC_PMULUDQ: u32 = 0x1b3;
/** exec/transfer-segment.ts */
export const EXEC_POP_SREG: u32 = 0x1b4;
/** exec/stack.ts */
export const EXEC_POPA: u32 = 0x1b5;
/** exec/bit.ts */
export const EXEC_POPCNT: u32 = 0x1b6;
/** exec/flag-control.ts */
export const EXEC_POPF: u32 = 0x1b7;
/** exec/sse/integer.ts */
export const EXEC_POR: u32 = 0x1b8;
/** exec/sse/integer.ts */
export const EXEC_PSADBW: u32 = 0x1b9;
/** exec/sse/ssse3.ts */
export const EXEC_PSHUFB: u32 = 0x1ba;
/** exec/sse/shuffle.ts */
export const EXEC_PSHUFD: u32 = 0x1bb;
/** exec/sse/shuffle.ts */
export const EXEC_PSHUFHW: u32 = 0x1bc;
/** exec/sse/shuffle.ts */
export const EXEC_PSHUFLW: u32 = 0x1bd;
/** exec/mmx.ts */
export const EXEC_PSHUFW: u32 = 0x1be;
/** exec/sse/shift.ts */
export const EXEC_PSLLDQ: u32 = 0x1bf;
/** exec/sse/shift.ts */
export const EXEC_PSRLDQ: u32 = 0x1c0;
/** exec/sse/integer.ts */
export const EXEC_PSUBB: u32 = 0x1c1;
/** exec/sse/integer.ts */
export const EXEC_PSUBD: u32 = 0x1c2;
/** exec/sse/integer.ts */
export const EXEC_PSUBQ: u32 = 0x1c3;
/** exec/sse/integer.ts */
export const EXEC_PSUBSB: u32 = 0x1c4;
/** exec/sse/integer.ts */
export const EXEC_PSUBSW: u32 = 0x1c5;
/** exec/sse/integer.ts */
export const EXEC_PSUBUSB: u32 = 0x1c6;
/** exec/sse/integer.ts */
export const EXEC_PSUBUSW: u32 = 0x1c7;
/** exec/sse/integer.ts */
export const EXEC_PSUBW: u32 = 0x1c8;
/** exec/sse/sse41.ts */
export const EXEC_PTEST: u32 = 0x1c9;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKHBW: u32 = 0x1ca;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKHDQ: u32 = 0x1cb;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKHQDQ: u32 = 0x1cc;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKHWD: u32 = 0x1cd;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKLBW: u32 = 0x1ce;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKLDQ: u32 = 0x1cf;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKLQDQ: u32 = 0x1d0;
/** exec/sse/pack.ts */
export const EXEC_PUNPCKLWD: u32 = 0x1d1;
/** exec/transfer-segment.ts */
export const EXEC_PUSH_SREG: u32 = 0x1d2;
/** exec/stack.ts */
export const EXEC_PUSHA: u32 = 0x1d3;
/** exec/flag-control.ts */
export const EXEC_PUSHF: u32 = 0x1d4;
/** exec/sse/integer.ts */
export const EXEC_PXOR: u32 = 0x1d5;
/** exec/shift.ts */
export const EXEC_RCL: u32 = 0x1d6;
/** exec/shift.ts */
export const EXEC_RCR: u32 = 0x1d7;
/** exec/system.ts */
export const EXEC_RDFSBASE: u32 = 0x1d8;
/** exec/system.ts */
export const EXEC_RDGSBASE: u32 = 0x1d9;
/** exec/msr.ts */
export const EXEC_RDMSR: u32 = 0x1da;
/** exec/msr.ts */
export const EXEC_RDPID: u32 = 0x1db;
/** exec/system.ts */
export const EXEC_RDPKRU: u32 = 0x1dc;
/** exec/msr.ts */
export const EXEC_RDPMC: u32 = 0x1dd;
/** exec/random.ts */
export const EXEC_RDRAND: u32 = 0x1de;
/** exec/random.ts */
export const EXEC_RDSEED: u32 = 0x1df;
/** exec/msr.ts */
export const EXEC_RDTSC: u32 = 0x1e0;
/** exec/msr.ts */
export const EXEC_RDTSCP: u32 = 0x1e1;
/** exec/sse/approximate.ts */
export const EXEC_RECIPROCALPS: u32 = 0x1e2;
/** exec/sse/approximate.ts */
export const EXEC_RECIPROCALSS: u32 = 0x1e3;
/** exec/transfer.ts */
export const EXEC_RET_FAR: u32 = 0x1e4;
/** exec/bit.ts */
export const EXEC_RORX: u32 = 0x1e5;
/** exec/sse/sse41-float.ts */
export const EXEC_ROUNDPD: u32 = 0x1e6;
/** exec/sse/sse41-float.ts */
export const EXEC_ROUNDPS: u32 = 0x1e7;
/** exec/sse/sse41-float.ts */
export const EXEC_ROUNDSD: u32 = 0x1e8;
/** exec/sse/sse41-float.ts */
export const EXEC_ROUNDSS: u32 = 0x1e9;
/** exec/flag-control.ts */
export const EXEC_SAHF: u32 = 0x1ea;
/** exec/flag-control.ts */
export const EXEC_SALC: u32 = 0x1eb;
/** exec/bit.ts */
export const EXEC_SARX: u32 = 0x1ec;
/** exec/string.ts */
export const EXEC_SCAS: u32 = 0x1ed;
/** exec/system.ts */
export const EXEC_SERIALIZE: u32 = 0x1ee;
/** exec/transfer-table.ts */
export const EXEC_SGDT: u32 = 0x1ef;
/** exec/sse/sha.ts */
export const EXEC_SHA1MSG1: u32 = 0x1f0;
/** exec/sse/sha.ts */
export const EXEC_SHA1MSG2: u32 = 0x1f1;
/** exec/sse/sha.ts */
export const EXEC_SHA1NEXTE: u32 = 0x1f2;
/** exec/sse/sha.ts */
export const EXEC_SHA1RNDS4: u32 = 0x1f3;
/** exec/sse/sha.ts */
export const EXEC_SHA256MSG1: u32 = 0x1f4;
/** exec/sse/sha.ts */
export const EXEC_SHA256MSG2: u32 = 0x1f5;
/** exec/sse/sha.ts */
export const EXEC_SHA256RNDS2: u32 = 0x1f6;
/** exec/shift.ts */
export const EXEC_SHLD: u32 = 0x1f7;
/** exec/bit.ts */
export const EXEC_SHLX: u32 = 0x1f8;
/** exec/shift.ts */
export const EXEC_SHRD: u32 = 0x1f9;
/** exec/bit.ts */
export const EXEC_SHRX: u32 = 0x1fa;
/** exec/sse/shuffle.ts */
export const EXEC_SHUFPD: u32 = 0x1fb;
/** exec/sse/shuffle.ts */
export const EXEC_SHUFPS: u32 = 0x1fc;
/** exec/transfer-table.ts */
export const EXEC_SIDT: u32 = 0x1fd;
/** exec/transfer-table.ts */
export const EXEC_SLDT: u32 = 0x1fe;
/** exec/control-registers.ts */
export const EXEC_SMSW: u32 = 0x1ff;
/** exec/sse/arithmetic.ts */
export const EXEC_SQRTPD: u32 = 0x200;
/** exec/sse/arithmetic.ts */
export const EXEC_SQRTPS: u32 = 0x201;
/** exec/sse/arithmetic.ts */
export const EXEC_SQRTSD: u32 = 0x202;
/** exec/sse/arithmetic.ts */
export const EXEC_SQRTSS: u32 = 0x203;
/** exec/sse/ssse3.ts */
export const EXEC_SSSE3: u32 = 0x204;
/** exec/flag-control.ts */
export const EXEC_STAC: u32 = 0x205;
/** exec/flag-control.ts */
export const EXEC_STC: u32 = 0x206;
/** exec/flag-control.ts */
export const EXEC_STD: u32 = 0x207;
/** exec/flag-control.ts */
export const EXEC_STI: u32 = 0x208;
/** exec/sse/control.ts */
export const EXEC_STMXCSR: u32 = 0x209;
/** exec/string.ts */
export const EXEC_STOS: u32 = 0x20a;
/** exec/transfer-table.ts */
export const EXEC_STR: u32 = 0x20b;
/** exec/sse/arithmetic.ts */
export const EXEC_SUBPD: u32 = 0x20c;
/** exec/sse/arithmetic.ts */
export const EXEC_SUBPS: u32 = 0x20d;
/** exec/sse/arithmetic.ts */
export const EXEC_SUBSD: u32 = 0x20e;
/** exec/sse/arithmetic.ts */
export const EXEC_SUBSS: u32 = 0x20f;
/** exec/transfer-segment.ts */
export const EXEC_SWAPGS: u32 = 0x210;
/** exec/transfer-system-call.ts */
export const EXEC_SYSCALL: u32 = 0x211;
/** exec/transfer-system-call.ts */
export const EXEC_SYSENTER: u32 = 0x212;
/** exec/transfer-system-call.ts */
export const EXEC_SYSEXIT: u32 = 0x213;
/** exec/transfer-system-call.ts */
export const EXEC_SYSRET: u32 = 0x214;
/** Not implemented yet. */
export const EXEC_TPAUSE: u32 = 0x215;
/** exec/bit.ts */
export const EXEC_TZCNT: u32 = 0x216;
/** Not implemented yet. */
export const EXEC_UMONITOR: u32 = 0x217;
/** Not implemented yet. */
export const EXEC_UMWAIT: u32 = 0x218;
/** exec/avx/permute.ts */
export const EXEC_VBLENDVPD: u32 = 0x219;
/** exec/avx/permute.ts */
export const EXEC_VBLENDVPS: u32 = 0x21a;
/** exec/avx/move.ts */
export const EXEC_VBROADCAST128: u32 = 0x21b;
/** exec/avx/half.ts */
export const EXEC_VCVTPH2PS: u32 = 0x21c;
/** exec/avx/half.ts */
export const EXEC_VCVTPS2PH: u32 = 0x21d;
/** exec/avx/test.ts */
export const EXEC_VDPPS: u32 = 0x21e;
/** exec/sse/shift.ts */
export const EXEC_VECTOR_SHIFT: u32 = 0x21f;
/** exec/sse/shift.ts */
export const EXEC_VECTOR_SHIFT_IMMEDIATE: u32 = 0x220;
/** exec/transfer-verify.ts */
export const EXEC_VERR: u32 = 0x221;
/** exec/transfer-verify.ts */
export const EXEC_VERW: u32 = 0x222;
/** exec/avx/move.ts */
export const EXEC_VEXTRACT128: u32 = 0x223;
/** exec/avx/move.ts */
export const EXEC_VINSERT128: u32 = 0x224;
/** exec/avx/mask.ts */
export const EXEC_VMASKMOV_LOAD32: u32 = 0x225;
/** exec/avx/mask.ts */
export const EXEC_VMASKMOV_LOAD64: u32 = 0x226;
/** exec/avx/mask.ts */
export const EXEC_VMASKMOV_STORE32: u32 = 0x227;
/** exec/avx/mask.ts */
export const EXEC_VMASKMOV_STORE64: u32 = 0x228;
/** exec/vmx.ts */
export const EXEC_VMCALL: u32 = 0x229;
/** exec/vmx.ts */
export const EXEC_VMCLEAR: u32 = 0x22a;
/** exec/vmx.ts */
export const EXEC_VMFUNC: u32 = 0x22b;
/** exec/vmx.ts */
export const EXEC_VMLAUNCH: u32 = 0x22c;
/** exec/avx/move.ts */
export const EXEC_VMOVA_LOAD: u32 = 0x22d;
/** exec/avx/move.ts */
export const EXEC_VMOVA_STORE: u32 = 0x22e;
/** exec/avx/test.ts */
export const EXEC_VMOVMSKPD: u32 = 0x22f;
/** exec/avx/test.ts */
export const EXEC_VMOVMSKPS: u32 = 0x230;
/** exec/avx/move.ts */
export const EXEC_VMOVQ_STORE: u32 = 0x231;
/** exec/avx/move.ts */
export const EXEC_VMOVSD: u32 = 0x232;
/** exec/avx/move.ts */
export const EXEC_VMOVSS: u32 = 0x233;
/** exec/avx/move.ts */
export const EXEC_VMOVU_LOAD: u32 = 0x234;
/** exec/avx/move.ts */
export const EXEC_VMOVU_STORE: u32 = 0x235;
/** exec/vmx.ts */
export const EXEC_VMPTRLD: u32 = 0x236;
/** exec/vmx.ts */
export const EXEC_VMPTRST: u32 = 0x237;
/** exec/vmx.ts */
export const EXEC_VMREAD: u32 = 0x238;
/** exec/vmx.ts */
export const EXEC_VMRESUME: u32 = 0x239;
/** exec/vmx.ts */
export const EXEC_VMWRITE: u32 = 0x23a;
/** exec/vmx.ts */
export const EXEC_VMXOFF: u32 = 0x23b;
/** exec/vmx.ts */
export const EXEC_VMXON: u32 = 0x23c;
/** exec/avx/permute.ts */
export const EXEC_VPBLENDD: u32 = 0x23d;
/** exec/avx/permute.ts */
export const EXEC_VPBLENDVB: u32 = 0x23e;
/** exec/avx/move.ts */
export const EXEC_VPBROADCASTB: u32 = 0x23f;
/** exec/avx/move.ts */
export const EXEC_VPBROADCASTD: u32 = 0x240;
/** exec/avx/move.ts */
export const EXEC_VPBROADCASTQ: u32 = 0x241;
/** exec/avx/move.ts */
export const EXEC_VPBROADCASTW: u32 = 0x242;
/** exec/avx/permute.ts */
export const EXEC_VPERM2X128: u32 = 0x243;
/** exec/avx/permute.ts */
export const EXEC_VPERMD: u32 = 0x244;
/** exec/avx/permute.ts */
export const EXEC_VPERMILPD: u32 = 0x245;
/** exec/avx/permute.ts */
export const EXEC_VPERMILPD_IMMEDIATE: u32 = 0x246;
/** exec/avx/permute.ts */
export const EXEC_VPERMILPS: u32 = 0x247;
/** exec/avx/permute.ts */
export const EXEC_VPERMILPS_IMMEDIATE: u32 = 0x248;
/** exec/avx/permute.ts */
export const EXEC_VPERMQ: u32 = 0x249;
/** exec/avx/test.ts */
export const EXEC_VPMOVMSKB: u32 = 0x24a;
/** exec/avx/permute.ts */
export const EXEC_VPSLLVD: u32 = 0x24b;
/** exec/avx/permute.ts */
export const EXEC_VPSLLVQ: u32 = 0x24c;
/** exec/avx/permute.ts */
export const EXEC_VPSRAVD: u32 = 0x24d;
/** exec/avx/permute.ts */
export const EXEC_VPSRLVD: u32 = 0x24e;
/** exec/avx/permute.ts */
export const EXEC_VPSRLVQ: u32 = 0x24f;
/** exec/avx/test.ts */
export const EXEC_VPTEST: u32 = 0x250;
/** exec/avx/test.ts */
export const EXEC_VTESTPD: u32 = 0x251;
/** exec/avx/test.ts */
export const EXEC_VTESTPS: u32 = 0x252;
/** exec/avx/move.ts */
export const EXEC_VZEROALL: u32 = 0x253;
/** exec/avx/move.ts */
export const EXEC_VZEROUPPER: u32 = 0x254;
/** exec/x87/control.ts */
export const EXEC_WAIT: u32 = 0x255;
/** exec/system.ts */
export const EXEC_WBINVD: u32 = 0x256;
/** exec/system.ts */
export const EXEC_WBNOINVD: u32 = 0x257;
/** exec/system.ts */
export const EXEC_WRFSBASE: u32 = 0x258;
/** exec/system.ts */
export const EXEC_WRGSBASE: u32 = 0x259;
/** exec/msr.ts */
export const EXEC_WRMSR: u32 = 0x25a;
/** exec/system.ts */
export const EXEC_WRPKRU: u32 = 0x25b;
/** exec/x87/arithmetic.ts */
export const EXEC_X87_ARITHMETIC: u32 = 0x25c;
/** exec/xsave.ts */
export const EXEC_XGETBV: u32 = 0x25d;
/** exec/move.ts */
export const EXEC_XLAT: u32 = 0x25e;
/** exec/xsave.ts */
export const EXEC_XRSTOR: u32 = 0x25f;
/** exec/xsave.ts */
export const EXEC_XRSTORS: u32 = 0x260;
/** exec/xsave.ts */
export const EXEC_XSAVE: u32 = 0x261;
/** exec/xsave.ts */
export const EXEC_XSAVEC: u32 = 0x262;
/** exec/xsave.ts */
export const EXEC_XSAVEOPT: u32 = 0x263;
/** exec/xsave.ts */
export const EXEC_XSAVES: u32 = 0x264;
/** exec/xsave.ts */
export const EXEC_XSETBV: u32 = 0x265;
