// Generated from src/spec/x86/micro-ops-branch.ts by npm run gen. Do not edit.
/** Condition O. */
export const O: u32 = 0xff00ff00;
/** Condition NO. */
export const NO: u32 = 0xff00ff;
/** Condition B. */
export const B: u32 = 0xaaaaaaaa;
/** Condition AE. */
export const AE: u32 = 0x55555555;
/** Condition Z. */
export const Z: u32 = 0xcccccccc;
/** Condition NZ. */
export const NZ: u32 = 0x33333333;
/** Condition BE. */
export const BE: u32 = 0xeeeeeeee;
/** Condition A. */
export const A: u32 = 0x11111111;
/** Condition S. */
export const S: u32 = 0xf0f0f0f0;
/** Condition NS. */
export const NS: u32 = 0xf0f0f0f;
/** Condition P. */
export const P: u32 = 0xffff0000;
/** Condition NP. */
export const NP: u32 = 0xffff;
/** Condition L. */
export const L: u32 = 0xff00ff0;
/** Condition GE. */
export const GE: u32 = 0xf00ff00f;
/** Condition LE. */
export const LE: u32 = 0xcffccffc;
/** Condition G. */
export const G: u32 = 0x30033003;
