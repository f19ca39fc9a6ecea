/** What the translator of x86 code spends, and where it stops. None of it changes what a guest does. */

/** Blocks of a region at most. */
export const MOST_BLOCKS = 96;
/** Records of a region at most: from about 600 instructions on the compilers of WebAssembly lose more than a region gains. */
export const MOST_RECORDS = 700;
/** Return points that a RET is compared with before it is looked up. */
export const MOST_RETURNS = 6;
/** Instructions between two looks at the budget at most: what the driver keeps in reserve below an exact limit (run/block-cache.ts). */
export const UNCHECKED_INSTRUCTIONS = 48;
/** Blocks of a loop without inner loops from which on it can be entered in the middle. */
export const ENTERABLE_LOOP = 4;
/** Regions that a page of code may lose before its code is left to the interpreter. */
export const MOST_LOSSES = 8;
/** Regions that are compiled at a time: a module costs 0.4 ms however little is in it. */
export const BATCH = 16;
