/**
 * VT-i: the virtual processor descriptor and the causes of virtualization faults.
 *
 * @source Itanium SDM vol. 2 "Virtual Processor Descriptor (VPD)", "Virtualization vector"
 */
interface Constant {
  readonly name: string;
  readonly value: number;
  readonly doc: string;
}
const list = (rows: readonly (readonly [name: string, value: number, doc: string])[]): readonly Constant[] =>
  rows.map(([name, value, doc]) => ({ name, value, doc }));

/** A field of the VPD: `value` is its offset, bytes; `count` how many 8-byte words it has. */
export interface VpdField extends Constant {
  readonly count: number;
}

/** The virtual processor descriptor, word by word; what is between the fields is reserved. */
const VPD_ROWS = [
  ["VAC", 0x000, 1, "Virtualization acceleration control."],
  ["VDC", 0x008, 1, "Virtualization disable control."],
  ["VIRT_ENV_VADDR", 0x010, 1, "Virtual address of the environment's buffer."],
  ["VHPI", 0x100, 1, "Virtual highest priority pending interrupt."],
  ["VGR", 0x400, 16, "r16..r31 of the guest's bank 1, while it is in bank 0."],
  ["VBGR", 0x480, 16, "r16..r31 of the guest's bank 0, while it is in bank 1."],
  ["VNAT", 0x500, 1, "NaTs of vgr, bits 15:0."],
  ["VBNAT", 0x508, 1, "NaTs of vbgr, bits 15:0."],
  ["VCPUID", 0x510, 5, "CPUID registers 0 to 4."],
  ["VPSR", 0x590, 1, "PSR."],
  ["VPR", 0x598, 1, "Predicate registers."],
  ["VCR", 0x800, 128, "Control registers, 8 bytes each."],
  ["VMM_AVAIL", 0x7c00, 128, "For the virtual machine monitor."],
  ["PAL_SIGNATURE", 0x8000, 1, "PAL's own: PAL_VP_CREATE has been there."],
  ["PAL_HOST_IVA", 0x8008, 1, "PAL's own: host_iva of PAL_VP_CREATE or PAL_VP_REGISTER."],
  ["PAL_OPT_HANDLER", 0x8010, 1, "PAL's own: opt_handler of the same."],
] as const;

export const VPD_FIELDS: readonly VpdField[] = VPD_ROWS.map(([name, value, count, doc]) => ({ name, value, count, doc }));

type VpdRow = (typeof VPD_ROWS)[number];
/** The fields by their names in lower case: a word, or several. */
export type VpdWords = { readonly [R in VpdRow as Lowercase<R[0]>]: R[2] extends 1 ? bigint : readonly bigint[] };

/** Acceleration bits (vac). */
export const VAC_BITS = list([
  ["A_INT", 0, "vac bit: virtual external interrupts."],
  ["A_FROM_INT_CR", 1, "vac bit: reads of interruption control registers."],
  ["A_TO_INT_CR", 2, "vac bit: writes of interruption control registers."],
  ["A_FROM_PSR", 3, "vac bit: reads of PSR."],
  ["A_FROM_CPUID", 4, "vac bit: reads of CPUID."],
  ["A_COVER", 5, "vac bit: cover."],
  ["A_BSW", 6, "vac bit: bsw."],
  ["A_TF", 7, "vac bit: tf. Guess: the manual's position could not be read."],
]);

/** Disable bits (vdc). */
export const VDC_BITS = list([
  ["D_VMSW", 0, "vdc bit: vmsw is intercepted."],
  ["D_EXTINT", 1, "vdc bit: external interrupt control registers are the real ones."],
  ["D_IBR_DBR", 2, "vdc bit: breakpoint registers are the real ones."],
  ["D_PMC", 3, "vdc bit: performance monitor configuration is the real one."],
  ["D_TO_PMD", 4, "vdc bit: performance monitor data writes are real."],
  ["D_ITM", 5, "vdc bit: ITM is the real one."],
  ["D_PSR_I", 6, "vdc bit: ssm and rsm of PSR.i are real. Guess: the manual's position could not be read."],
]);

/** Size, alignment, offsets of the fields, bits. */
export const VPD: readonly Constant[] = [
  ...list([
    ["VPD_BYTES", 0x10000, "Size of the VPD."],
    ["VPD_ALIGNMENT", 0x8000, "Alignment of the VPD."],
  ]),
  ...VPD_FIELDS,
  ...VAC_BITS,
  ...VDC_BITS,
];

/** Causes, as GR24 of bank 0 has them. */
export const VIRTUALIZATION_CAUSES = list([
  ["MOV_TO_AR", 1, "mov to an application register."],
  ["MOV_TO_AR_IMMEDIATE", 2, "mov of an immediate to an application register."],
  ["MOV_FROM_AR", 3, "mov from an application register."],
  ["MOV_TO_CR", 4, "mov to a control register."],
  ["MOV_FROM_CR", 5, "mov from a control register."],
  ["MOV_TO_PSR", 6, "mov to psr.l."],
  ["MOV_FROM_PSR", 7, "mov from psr."],
  ["ITC_D", 8, "itc.d."],
  ["ITC_I", 9, "itc.i."],
  ["MOV_TO_RR", 10, "mov to a region register."],
  ["MOV_TO_DBR", 11, "mov to a data breakpoint register."],
  ["MOV_TO_IBR", 12, "mov to an instruction breakpoint register."],
  ["MOV_TO_PKR", 13, "mov to a protection key register."],
  ["MOV_TO_PMC", 14, "mov to a performance monitor configuration register."],
  ["MOV_TO_PMD", 15, "mov to a performance monitor data register."],
  ["ITR_D", 16, "itr.d."],
  ["ITR_I", 17, "itr.i."],
  ["MOV_FROM_RR", 18, "mov from a region register."],
  ["MOV_FROM_DBR", 19, "mov from a data breakpoint register."],
  ["MOV_FROM_IBR", 20, "mov from an instruction breakpoint register."],
  ["MOV_FROM_PKR", 21, "mov from a protection key register."],
  ["MOV_FROM_PMC", 22, "mov from a performance monitor configuration register."],
  ["MOV_FROM_CPUID", 23, "mov from a CPUID register."],
  ["SSM", 24, "ssm."],
  ["RSM", 25, "rsm."],
  ["PTC_L", 26, "ptc.l."],
  ["PTC_G", 27, "ptc.g."],
  ["PTC_GA", 28, "ptc.ga."],
  ["PTR_D", 29, "ptr.d."],
  ["PTR_I", 30, "ptr.i."],
  ["THASH", 31, "thash."],
  ["TTAG", 32, "ttag."],
  ["TPA", 33, "tpa."],
  ["TAK", 34, "tak."],
  ["PTC_E", 35, "ptc.e."],
  ["COVER", 36, "cover."],
  ["RFI", 37, "rfi."],
  ["BSW_0", 38, "bsw.0."],
  ["BSW_1", 39, "bsw.1."],
  ["VMSW", 40, "vmsw."],
]);
