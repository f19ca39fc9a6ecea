// Generated from src/spec/ia64/pal.ts by npm run gen. Do not edit.
/** PAL_VPS_RESUME_NORMAL: into the guest. */
export const RESUME_NORMAL: u32 = 0;
/** PAL_VPS_RESUME_HANDLER: into the guest, whose PSR.ic is 0. */
export const RESUME_HANDLER: u32 = 1;
/** PAL_VPS_SYNC_READ. */
export const SYNC_READ: u32 = 2;
/** PAL_VPS_SYNC_WRITE. */
export const SYNC_WRITE: u32 = 3;
/** PAL_VPS_SET_PENDING_INTERRUPT. */
export const SET_PENDING_INTERRUPT: u32 = 4;
/** PAL_VPS_THASH: hash address with the guest's region register and PTA. */
export const THASH: u32 = 5;
/** PAL_VPS_TTAG: tag with the guest's region register. */
export const TTAG: u32 = 6;
/** PAL_VPS_RESTORE: the VPD becomes active. */
export const RESTORE: u32 = 7;
/** PAL_VPS_SAVE: the VPD is no longer active. */
export const SAVE: u32 = 8;
/** PSR.it, dt and rt must be 1, be, i, is, ss, db and tb 0, and bn 0 to resume. */
export const RULE_PSR: u32 = 1;
/** GR25 must be the address of a VPD that PAL_VP_CREATE has made. */
export const RULE_VPD: u32 = 2;
/** Initialize the buffer. */
export const CONFIG_INITIALIZE: u32 = 0;
/** Freeze performance counters in PAL. */
export const CONFIG_FR_PMC: u32 = 1;
/** The VPD is big-endian. Guess: the manual's position could not be read. */
export const CONFIG_BE: u32 = 2;
/** The opcode of an intercepted instruction is in GR25. */
export const CONFIG_OPCODE: u32 = 8;
/** The cause of an intercept is in GR24. */
export const CONFIG_CAUSE: u32 = 9;
/** Guests read ITC. */
export const CONFIG_GITC: u32 = 0xa;
/** Number of services. */
export const SERVICE_COUNT: u32 = 9;
/** Distance of one service from the next. */
export const SERVICE_BYTES: u32 = 0x400;
/** Immediate of the break instruction of service 0. */
export const SERVICE_BREAK: u32 = 0x180;
/** PAL's code, which PAL_COPY_PAL copies. */
export const PAL_BYTES: u32 = 0x1000;
/** What PAL_VP_CREATE leaves in the VPD. */
export const VPD_SIGNATURE: u32 = 0x4c415064;
