/** Places in a template that the translator replaces: no engine has these functions. */

/** The micro-op is left to the driver: nothing of it was done. */
export declare function leave(): void;
/** The block goes on at the first of its two targets. */
export declare function taken(): void;
/** At the second. */
export declare function notTaken(): void;
/** cpu.blockRip has been set: at the block there. */
export declare function jumped(): void;
