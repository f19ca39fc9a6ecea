/**
 * Results that are not compared bit by bit: those the manual leaves open within bounds, and those that differ by make. Each
 * line says why; docs/processor-tests.md has them as a table.
 */
import { type Answer, IMAGE, RAX, RBX, RCX, RDX } from "./arena.ts";
import type { Encoded } from "./encode.ts";

export interface OpenResults {
  /** General registers. */
  readonly registers: readonly number[];
  /** Spans of the image: offset, bytes. */
  readonly image: readonly Span[];
  /** Spans of the memory operand: offset, bytes. */
  readonly area: readonly Span[];
  /** RFLAGS bits. */
  readonly flags?: number;
  /** Bits of FSW. */
  readonly fsw?: number;
  /** Bits of the result register. */
  readonly bits?: bigint;
}
export type Span = readonly [number, number];

const NONE: OpenResults = { registers: [], image: [], area: [] };
const ST = (i: number): Span => [IMAGE.st + 16 * i, 10];
/** AMD processors keep FOP, FIP and FDP for the handler of #MF only: without FSW.ES they are stored as 0. */
const POINTERS: readonly Span[] = [
  [IMAGE.fop, 2],
  [IMAGE.fip, 16],
];
const ES = 0x80;
const C0 = 0x100;
const C1 = 0x200;
const C2 = 0x400;
const C3 = 0x4000;
const ZPC = 0x45;
const CONDITION = C0 | C2 | C3;
/** Everything of x87 but FCW. */
export const STACK_IMAGE: readonly Span[] = [
  [IMAGE.fsw, 3],
  [IMAGE.st, 128],
];

const TRANSCENDENTAL = /^(F2XM1|FYL2X|FYL2XP1|FPTAN|FPATAN|FSIN|FCOS|FSINCOS)$/;
const APPROXIMATE = /^V?(RCP|RSQRT)[PS]S$/;

/** What is open about the state that `e` has left; `done`: it has completed. */
export function openResults(e: Encoded, answer: Answer, done: boolean): OpenResults {
  const byRow = done ? openByRow(e, answer) : NONE;
  // FDP is undefined after an instruction without a memory operand.
  const open = e.memory === undefined ? { ...byRow, image: [...byRow.image, [IMAGE.fdp, 8] as const] } : byRow;
  return answer.image === undefined || (answer.image[IMAGE.fsw]! & ES) !== 0 ? open : { ...open, image: [...open.image, ...POINTERS] };
}

function openByRow(e: Encoded, answer: Answer): OpenResults {
  const { name } = e.row;
  const result = e.rm >= 0 ? e.rm : e.reg;
  const exceptionDue = answer.image !== undefined && (answer.image[IMAGE.fsw]! & ES) !== 0;
  // CF tells whether there was enough entropy.
  if (/^(RDRAND|RDSEED|RDPID)$/.test(name)) return { ...NONE, registers: [result], flags: name === "RDSEED" ? 1 : 0 };
  if (/^RDTSC/.test(name)) return { ...NONE, registers: [RAX, RDX, ...(name === "RDTSCP" ? [RCX] : [])] };
  if (name === "CPUID") return { ...NONE, registers: [RAX, RBX, RCX, RDX] };
  // The operating system's XCR0, and XINUSE.
  if (name === "XGETBV") return { ...NONE, registers: [RAX] };
  // The manual leaves these undefined.
  if (name === "LAR") return { ...NONE, bits: 0xf0000n };
  // FOP, FIP and FDP as above, and MXCSR_MASK: AMD processors have bit 17. XSTATE_BV depends on what is kept track of.
  const pointers: Span[] = exceptionDue
    ? []
    : [
        [6, 2],
        [8, 16],
      ];
  if (name.startsWith("FXSAVE")) return { ...NONE, area: [...pointers, [28, 4]] };
  if (/^FN(SAVE|STENV)/.test(name)) return { ...NONE, area: [/m(14|94)/.test(e.row.operands) ? [6, 8] : [12, 16]] };
  if (/^XSAVE/.test(name)) return { ...NONE, area: [...pointers, [28, 4], [512, 16]] };
  if (TRANSCENDENTAL.test(name)) return { ...NONE, image: [ST(0), ST(1)], fsw: C1 };
  if (APPROXIMATE.test(name))
    return {
      ...NONE,
      image: [
        [IMAGE.xmm + 16 * e.reg, 16],
        [IMAGE.ymm + 16 * e.reg, 16],
      ],
    };
  // The manual clears C1, AMD processors leave it.
  if (/^FU?COMIP?$/.test(name)) return { ...NONE, fsw: C1, flags: exceptionDue ? ZPC : 0 };
  // The manual sets the condition only if #IA is masked.
  if (/^(FI?COMP?P?|FUCOMP?P?|FTST)$/.test(name) && exceptionDue) return { ...NONE, fsw: CONDITION };
  // The 16-bit form does not have FOP.
  if (/^(FLDENV m14|FRSTOR m94)/.test(`${name} ${e.row.operands}`)) return { ...NONE, image: [[IMAGE.fop, 2]] };
  // With an operand in memory AMD processors do not go over to MMX registers.
  if (name === "CVTPI2PS" && e.memory !== undefined) return { ...NONE, image: STACK_IMAGE };
  return NONE;
}

/** Instructions of several accesses, or of bytes that are masked: of those that fault CR2 may tell any, and what comes before may have been written. */
export const AREA = /^(L[DEFGS]S|FBLD|FBSTP|FX|XSAVE|XRSTOR|FLDENV|FNSTENV|FRSTOR|FNSAVE|MOVDIR64B|MASKMOV|VMASKMOVDQU|VGATHER|VPGATHER)/;
