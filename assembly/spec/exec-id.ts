// Generated from src/spec/x86/instructions by npm run gen. Do not edit.
/** Numbers below are classes, numbers from here on handlers. */
export const FIRST_HANDLER: u32 = 0x80;
/** The highest handler number. */
export const LAST_HANDLER: u32 = 0x126;
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
/** exec/arithmetic.ts */
export const EXEC_ADOX: u32 = 0x85;
/** exec/bit.ts */
export const EXEC_ANDN: u32 = 0x86;
/** exec/transfer-verify.ts */
export const EXEC_ARPL: u32 = 0x87;
/** exec/bit.ts */
export const EXEC_BEXTR: u32 = 0x88;
/** exec/bit.ts */
export const EXEC_BLSI: u32 = 0x89;
/** exec/bit.ts */
export const EXEC_BLSMSK: u32 = 0x8a;
/** exec/bit.ts */
export const EXEC_BLSR: u32 = 0x8b;
/** exec/transfer-interrupt.ts */
export const EXEC_BOUND: u32 = 0x8c;
/** exec/bit.ts */
export const EXEC_BSF: u32 = 0x8d;
/** exec/bit.ts */
export const EXEC_BSR: u32 = 0x8e;
/** exec/bit.ts */
export const EXEC_BZHI: u32 = 0x8f;
/** exec/transfer.ts */
export const EXEC_CALL_FAR: u32 = 0x90;
/** exec/flag-control.ts */
export const EXEC_CLAC: u32 = 0x91;
/** exec/flag-control.ts */
export const EXEC_CLC: u32 = 0x92;
/** exec/flag-control.ts */
export const EXEC_CLD: u32 = 0x93;
/** exec/system.ts */
export const EXEC_CLFLUSH: u32 = 0x94;
/** exec/flag-control.ts */
export const EXEC_CLI: u32 = 0x95;
/** exec/control-registers.ts */
export const EXEC_CLTS: u32 = 0x96;
/** exec/flag-control.ts */
export const EXEC_CMC: u32 = 0x97;
/** exec/string.ts */
export const EXEC_CMPS: u32 = 0x98;
/** exec/arithmetic.ts */
export const EXEC_CMPXCHG16B: u32 = 0x99;
/** exec/arithmetic.ts */
export const EXEC_CMPXCHG8B: u32 = 0x9a;
/** exec/cpuid.ts */
export const EXEC_CPUID: u32 = 0x9b;
/** exec/arithmetic.ts */
export const EXEC_CRC32: u32 = 0x9c;
/** exec/bcd.ts */
export const EXEC_DAA: u32 = 0x9d;
/** exec/bcd.ts */
export const EXEC_DAS: u32 = 0x9e;
/** exec/arithmetic.ts */
export const EXEC_DIV: u32 = 0x9f;
/** exec/stack.ts */
export const EXEC_ENTER: u32 = 0xa0;
/** exec/xsave.ts */
export const EXEC_FXRSTOR: u32 = 0xa1;
/** exec/xsave.ts */
export const EXEC_FXSAVE: u32 = 0xa2;
/** exec/system.ts */
export const EXEC_HLT: u32 = 0xa3;
/** exec/arithmetic.ts */
export const EXEC_IDIV: u32 = 0xa4;
/** exec/arithmetic.ts */
export const EXEC_IMUL: u32 = 0xa5;
/** exec/io.ts */
export const EXEC_IN: u32 = 0xa6;
/** exec/io.ts */
export const EXEC_INS: u32 = 0xa7;
/** exec/transfer-interrupt.ts */
export const EXEC_INT: u32 = 0xa8;
/** exec/transfer-interrupt.ts */
export const EXEC_INT1: u32 = 0xa9;
/** exec/transfer-interrupt.ts */
export const EXEC_INT3: u32 = 0xaa;
/** exec/transfer-interrupt.ts */
export const EXEC_INTO: u32 = 0xab;
/** exec/system.ts */
export const EXEC_INVD: u32 = 0xac;
/** Not implemented yet. */
export const EXEC_INVEPT: u32 = 0xad;
/** exec/system.ts */
export const EXEC_INVLPG: u32 = 0xae;
/** exec/system.ts */
export const EXEC_INVPCID: u32 = 0xaf;
/** Not implemented yet. */
export const EXEC_INVVPID: u32 = 0xb0;
/** exec/transfer.ts */
export const EXEC_IRET: u32 = 0xb1;
/** exec/loop.ts */
export const EXEC_JCXZ: u32 = 0xb2;
/** exec/transfer.ts */
export const EXEC_JMP_FAR: u32 = 0xb3;
/** exec/flag-control.ts */
export const EXEC_LAHF: u32 = 0xb4;
/** exec/transfer-verify.ts */
export const EXEC_LAR: u32 = 0xb5;
/** exec/transfer-segment.ts */
export const EXEC_LDS: u32 = 0xb6;
/** exec/transfer-segment.ts */
export const EXEC_LES: u32 = 0xb7;
/** exec/transfer-segment.ts */
export const EXEC_LFS: u32 = 0xb8;
/** exec/transfer-table.ts */
export const EXEC_LGDT: u32 = 0xb9;
/** exec/transfer-segment.ts */
export const EXEC_LGS: u32 = 0xba;
/** exec/transfer-table.ts */
export const EXEC_LIDT: u32 = 0xbb;
/** exec/transfer-table.ts */
export const EXEC_LLDT: u32 = 0xbc;
/** exec/control-registers.ts */
export const EXEC_LMSW: u32 = 0xbd;
/** exec/string.ts */
export const EXEC_LODS: u32 = 0xbe;
/** exec/loop.ts */
export const EXEC_LOOP: u32 = 0xbf;
/** exec/loop.ts */
export const EXEC_LOOPE: u32 = 0xc0;
/** exec/loop.ts */
export const EXEC_LOOPNE: u32 = 0xc1;
/** exec/transfer-verify.ts */
export const EXEC_LSL: u32 = 0xc2;
/** exec/transfer-segment.ts */
export const EXEC_LSS: u32 = 0xc3;
/** exec/transfer-table.ts */
export const EXEC_LTR: u32 = 0xc4;
/** exec/bit.ts */
export const EXEC_LZCNT: u32 = 0xc5;
/** exec/system.ts */
export const EXEC_MONITOR: u32 = 0xc6;
/** exec/control-registers.ts */
export const EXEC_MOV_FROM_CR: u32 = 0xc7;
/** exec/debug-registers.ts */
export const EXEC_MOV_FROM_DR: u32 = 0xc8;
/** exec/transfer-segment.ts */
export const EXEC_MOV_FROM_SREG: u32 = 0xc9;
/** exec/control-registers.ts */
export const EXEC_MOV_TO_CR: u32 = 0xca;
/** exec/debug-registers.ts */
export const EXEC_MOV_TO_DR: u32 = 0xcb;
/** exec/transfer-segment.ts */
export const EXEC_MOV_TO_SREG: u32 = 0xcc;
/** exec/bit.ts */
export const EXEC_MOVBE: u32 = 0xcd;
/** exec/move.ts */
export const EXEC_MOVDIR64B: u32 = 0xce;
/** exec/move.ts */
export const EXEC_MOVDIRI: u32 = 0xcf;
/** exec/string.ts */
export const EXEC_MOVS: u32 = 0xd0;
/** exec/arithmetic.ts */
export const EXEC_MUL: u32 = 0xd1;
/** exec/arithmetic.ts */
export const EXEC_MULX: u32 = 0xd2;
/** exec/system.ts */
export const EXEC_MWAIT: u32 = 0xd3;
/** exec/io.ts */
export const EXEC_OUT: u32 = 0xd4;
/** exec/io.ts */
export const EXEC_OUTS: u32 = 0xd5;
/** exec/system.ts */
export const EXEC_PAUSE: u32 = 0xd6;
/** exec/bit.ts */
export const EXEC_PDEP: u32 = 0xd7;
/** exec/bit.ts */
export const EXEC_PEXT: u32 = 0xd8;
/** exec/transfer-segment.ts */
export const EXEC_POP_SREG: u32 = 0xd9;
/** exec/stack.ts */
export const EXEC_POPA: u32 = 0xda;
/** exec/bit.ts */
export const EXEC_POPCNT: u32 = 0xdb;
/** exec/flag-control.ts */
export const EXEC_POPF: u32 = 0xdc;
/** exec/transfer-segment.ts */
export const EXEC_PUSH_SREG: u32 = 0xdd;
/** exec/stack.ts */
export const EXEC_PUSHA: u32 = 0xde;
/** exec/flag-control.ts */
export const EXEC_PUSHF: u32 = 0xdf;
/** exec/shift.ts */
export const EXEC_RCL: u32 = 0xe0;
/** exec/shift.ts */
export const EXEC_RCR: u32 = 0xe1;
/** exec/system.ts */
export const EXEC_RDFSBASE: u32 = 0xe2;
/** exec/system.ts */
export const EXEC_RDGSBASE: u32 = 0xe3;
/** exec/msr.ts */
export const EXEC_RDMSR: u32 = 0xe4;
/** exec/msr.ts */
export const EXEC_RDPID: u32 = 0xe5;
/** exec/system.ts */
export const EXEC_RDPKRU: u32 = 0xe6;
/** exec/msr.ts */
export const EXEC_RDPMC: u32 = 0xe7;
/** exec/random.ts */
export const EXEC_RDRAND: u32 = 0xe8;
/** exec/random.ts */
export const EXEC_RDSEED: u32 = 0xe9;
/** exec/msr.ts */
export const EXEC_RDTSC: u32 = 0xea;
/** exec/msr.ts */
export const EXEC_RDTSCP: u32 = 0xeb;
/** exec/transfer.ts */
export const EXEC_RET_FAR: u32 = 0xec;
/** exec/bit.ts */
export const EXEC_RORX: u32 = 0xed;
/** exec/flag-control.ts */
export const EXEC_SAHF: u32 = 0xee;
/** exec/flag-control.ts */
export const EXEC_SALC: u32 = 0xef;
/** exec/bit.ts */
export const EXEC_SARX: u32 = 0xf0;
/** exec/string.ts */
export const EXEC_SCAS: u32 = 0xf1;
/** exec/system.ts */
export const EXEC_SERIALIZE: u32 = 0xf2;
/** exec/transfer-table.ts */
export const EXEC_SGDT: u32 = 0xf3;
/** exec/shift.ts */
export const EXEC_SHLD: u32 = 0xf4;
/** exec/bit.ts */
export const EXEC_SHLX: u32 = 0xf5;
/** exec/shift.ts */
export const EXEC_SHRD: u32 = 0xf6;
/** exec/bit.ts */
export const EXEC_SHRX: u32 = 0xf7;
/** exec/transfer-table.ts */
export const EXEC_SIDT: u32 = 0xf8;
/** exec/transfer-table.ts */
export const EXEC_SLDT: u32 = 0xf9;
/** exec/control-registers.ts */
export const EXEC_SMSW: u32 = 0xfa;
/** exec/flag-control.ts */
export const EXEC_STAC: u32 = 0xfb;
/** exec/flag-control.ts */
export const EXEC_STC: u32 = 0xfc;
/** exec/flag-control.ts */
export const EXEC_STD: u32 = 0xfd;
/** exec/flag-control.ts */
export const EXEC_STI: u32 = 0xfe;
/** exec/string.ts */
export const EXEC_STOS: u32 = 0xff;
/** exec/transfer-table.ts */
export const EXEC_STR: u32 = 0x100;
/** exec/transfer-segment.ts */
export const EXEC_SWAPGS: u32 = 0x101;
/** exec/transfer-system-call.ts */
export const EXEC_SYSCALL: u32 = 0x102;
/** exec/transfer-system-call.ts */
export const EXEC_SYSENTER: u32 = 0x103;
/** exec/transfer-system-call.ts */
export const EXEC_SYSEXIT: u32 = 0x104;
/** exec/transfer-system-call.ts */
export const EXEC_SYSRET: u32 = 0x105;
/** Not implemented yet. */
export const EXEC_TPAUSE: u32 = 0x106;
/** exec/bit.ts */
export const EXEC_TZCNT: u32 = 0x107;
/** Not implemented yet. */
export const EXEC_UMONITOR: u32 = 0x108;
/** Not implemented yet. */
export const EXEC_UMWAIT: u32 = 0x109;
/** exec/transfer-verify.ts */
export const EXEC_VERR: u32 = 0x10a;
/** exec/transfer-verify.ts */
export const EXEC_VERW: u32 = 0x10b;
/** Not implemented yet. */
export const EXEC_VMCALL: u32 = 0x10c;
/** Not implemented yet. */
export const EXEC_VMCLEAR: u32 = 0x10d;
/** Not implemented yet. */
export const EXEC_VMFUNC: u32 = 0x10e;
/** Not implemented yet. */
export const EXEC_VMLAUNCH: u32 = 0x10f;
/** Not implemented yet. */
export const EXEC_VMPTRLD: u32 = 0x110;
/** Not implemented yet. */
export const EXEC_VMPTRST: u32 = 0x111;
/** Not implemented yet. */
export const EXEC_VMREAD: u32 = 0x112;
/** Not implemented yet. */
export const EXEC_VMRESUME: u32 = 0x113;
/** Not implemented yet. */
export const EXEC_VMWRITE: u32 = 0x114;
/** Not implemented yet. */
export const EXEC_VMXOFF: u32 = 0x115;
/** Not implemented yet. */
export const EXEC_VMXON: u32 = 0x116;
/** Not implemented yet. */
export const EXEC_WAIT: u32 = 0x117;
/** exec/system.ts */
export const EXEC_WBINVD: u32 = 0x118;
/** exec/system.ts */
export const EXEC_WBNOINVD: u32 = 0x119;
/** exec/system.ts */
export const EXEC_WRFSBASE: u32 = 0x11a;
/** exec/system.ts */
export const EXEC_WRGSBASE: u32 = 0x11b;
/** exec/msr.ts */
export const EXEC_WRMSR: u32 = 0x11c;
/** exec/system.ts */
export const EXEC_WRPKRU: u32 = 0x11d;
/** exec/xsave.ts */
export const EXEC_XGETBV: u32 = 0x11e;
/** exec/move.ts */
export const EXEC_XLAT: u32 = 0x11f;
/** exec/xsave.ts */
export const EXEC_XRSTOR: u32 = 0x120;
/** exec/xsave.ts */
export const EXEC_XRSTORS: u32 = 0x121;
/** exec/xsave.ts */
export const EXEC_XSAVE: u32 = 0x122;
/** exec/xsave.ts */
export const EXEC_XSAVEC: u32 = 0x123;
/** exec/xsave.ts */
export const EXEC_XSAVEOPT: u32 = 0x124;
/** exec/xsave.ts */
export const EXEC_XSAVES: u32 = 0x125;
/** exec/xsave.ts */
export const EXEC_XSETBV: u32 = 0x126;
