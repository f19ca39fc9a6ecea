/** Every instruction of the engine, in the order of the groups. Row numbers are positions in this list. */
import { AVX_INSTRUCTIONS } from "./avx.ts";
import { AVX2_INSTRUCTIONS } from "./avx2.ts";
import { FMA_INSTRUCTIONS } from "./fma.ts";
import { INTEGER_INSTRUCTIONS } from "./integer.ts";
import { MMX_INSTRUCTIONS } from "./mmx.ts";
import type { InstructionRow } from "./row.ts";
import { SSE_INSTRUCTIONS } from "./sse.ts";
import { SYSTEM_INSTRUCTIONS } from "./system.ts";
import { TRANSFER_INSTRUCTIONS } from "./transfer.ts";
import { VMX_INSTRUCTIONS } from "./vmx.ts";
import { X87_INSTRUCTIONS } from "./x87.ts";

export const INSTRUCTIONS: readonly InstructionRow[] = [
  ...INTEGER_INSTRUCTIONS, ...SYSTEM_INSTRUCTIONS, ...TRANSFER_INSTRUCTIONS, ...VMX_INSTRUCTIONS,
  ...X87_INSTRUCTIONS, ...MMX_INSTRUCTIONS, ...SSE_INSTRUCTIONS,
  ...AVX_INSTRUCTIONS, ...AVX2_INSTRUCTIONS, ...FMA_INSTRUCTIONS,
];
