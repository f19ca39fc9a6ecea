// Generated from src/spec/ia64/virtual.ts by npm run gen. Do not edit.
/** Size of the VPD. */
export const VPD_BYTES: u32 = 0x10000;
/** Alignment of the VPD. */
export const VPD_ALIGNMENT: u32 = 0x8000;
/** Virtualization acceleration control. */
export const VAC: u32 = 0;
/** Virtualization disable control. */
export const VDC: u32 = 8;
/** Virtual address of the environment's buffer. */
export const VIRT_ENV_VADDR: u32 = 0x10;
/** Virtual highest priority pending interrupt. */
export const VHPI: u32 = 0x100;
/** r16..r31 of the guest's bank 1, while it is in bank 0. */
export const VGR: u32 = 0x400;
/** r16..r31 of the guest's bank 0, while it is in bank 1. */
export const VBGR: u32 = 0x480;
/** NaTs of vgr, bits 15:0. */
export const VNAT: u32 = 0x500;
/** NaTs of vbgr, bits 15:0. */
export const VBNAT: u32 = 0x508;
/** CPUID registers 0 to 4. */
export const VCPUID: u32 = 0x510;
/** PSR. */
export const VPSR: u32 = 0x590;
/** Predicate registers. */
export const VPR: u32 = 0x598;
/** Control registers, 8 bytes each. */
export const VCR: u32 = 0x800;
/** For the virtual machine monitor. */
export const VMM_AVAIL: u32 = 0x7c00;
/** PAL's own: PAL_VP_CREATE has been there. */
export const PAL_SIGNATURE: u32 = 0x8000;
/** PAL's own: host_iva of PAL_VP_CREATE or PAL_VP_REGISTER. */
export const PAL_HOST_IVA: u32 = 0x8008;
/** PAL's own: opt_handler of the same. */
export const PAL_OPT_HANDLER: u32 = 0x8010;
/** vac bit: virtual external interrupts. */
export const A_INT: u32 = 0;
/** vac bit: reads of interruption control registers. */
export const A_FROM_INT_CR: u32 = 1;
/** vac bit: writes of interruption control registers. */
export const A_TO_INT_CR: u32 = 2;
/** vac bit: reads of PSR. */
export const A_FROM_PSR: u32 = 3;
/** vac bit: reads of CPUID. */
export const A_FROM_CPUID: u32 = 4;
/** vac bit: cover. */
export const A_COVER: u32 = 5;
/** vac bit: bsw. */
export const A_BSW: u32 = 6;
/** vac bit: tf. Guess: the manual's position could not be read. */
export const A_TF: u32 = 7;
/** vdc bit: vmsw is intercepted. */
export const D_VMSW: u32 = 0;
/** vdc bit: external interrupt control registers are the real ones. */
export const D_EXTINT: u32 = 1;
/** vdc bit: breakpoint registers are the real ones. */
export const D_IBR_DBR: u32 = 2;
/** vdc bit: performance monitor configuration is the real one. */
export const D_PMC: u32 = 3;
/** vdc bit: performance monitor data writes are real. */
export const D_TO_PMD: u32 = 4;
/** vdc bit: ITM is the real one. */
export const D_ITM: u32 = 5;
/** vdc bit: ssm and rsm of PSR.i are real. Guess: the manual's position could not be read. */
export const D_PSR_I: u32 = 6;
