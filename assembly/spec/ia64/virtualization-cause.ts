// Generated from src/spec/ia64/virtual.ts by npm run gen. Do not edit.
/** mov to an application register. */
export const MOV_TO_AR: u32 = 1;
/** mov of an immediate to an application register. */
export const MOV_TO_AR_IMMEDIATE: u32 = 2;
/** mov from an application register. */
export const MOV_FROM_AR: u32 = 3;
/** mov to a control register. */
export const MOV_TO_CR: u32 = 4;
/** mov from a control register. */
export const MOV_FROM_CR: u32 = 5;
/** mov to psr.l. */
export const MOV_TO_PSR: u32 = 6;
/** mov from psr. */
export const MOV_FROM_PSR: u32 = 7;
/** itc.d. */
export const ITC_D: u32 = 8;
/** itc.i. */
export const ITC_I: u32 = 9;
/** mov to a region register. */
export const MOV_TO_RR: u32 = 0xa;
/** mov to a data breakpoint register. */
export const MOV_TO_DBR: u32 = 0xb;
/** mov to an instruction breakpoint register. */
export const MOV_TO_IBR: u32 = 0xc;
/** mov to a protection key register. */
export const MOV_TO_PKR: u32 = 0xd;
/** mov to a performance monitor configuration register. */
export const MOV_TO_PMC: u32 = 0xe;
/** mov to a performance monitor data register. */
export const MOV_TO_PMD: u32 = 0xf;
/** itr.d. */
export const ITR_D: u32 = 0x10;
/** itr.i. */
export const ITR_I: u32 = 0x11;
/** mov from a region register. */
export const MOV_FROM_RR: u32 = 0x12;
/** mov from a data breakpoint register. */
export const MOV_FROM_DBR: u32 = 0x13;
/** mov from an instruction breakpoint register. */
export const MOV_FROM_IBR: u32 = 0x14;
/** mov from a protection key register. */
export const MOV_FROM_PKR: u32 = 0x15;
/** mov from a performance monitor configuration register. */
export const MOV_FROM_PMC: u32 = 0x16;
/** mov from a CPUID register. */
export const MOV_FROM_CPUID: u32 = 0x17;
/** ssm. */
export const SSM: u32 = 0x18;
/** rsm. */
export const RSM: u32 = 0x19;
/** ptc.l. */
export const PTC_L: u32 = 0x1a;
/** ptc.g. */
export const PTC_G: u32 = 0x1b;
/** ptc.ga. */
export const PTC_GA: u32 = 0x1c;
/** ptr.d. */
export const PTR_D: u32 = 0x1d;
/** ptr.i. */
export const PTR_I: u32 = 0x1e;
/** thash. */
export const THASH: u32 = 0x1f;
/** ttag. */
export const TTAG: u32 = 0x20;
/** tpa. */
export const TPA: u32 = 0x21;
/** tak. */
export const TAK: u32 = 0x22;
/** ptc.e. */
export const PTC_E: u32 = 0x23;
/** cover. */
export const COVER: u32 = 0x24;
/** rfi. */
export const RFI: u32 = 0x25;
/** bsw.0. */
export const BSW_0: u32 = 0x26;
/** bsw.1. */
export const BSW_1: u32 = 0x27;
/** vmsw. */
export const VMSW: u32 = 0x28;
