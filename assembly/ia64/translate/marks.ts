/** Places in a template that the translator replaces: no engine has these functions. */

/** The instruction is left to its handler: nothing of it was done. */
export declare function leave(): void;
/** The branch goes to its target. */
export declare function taken(): void;
