/**
 * What the engine and the firmware in TypeScript both know of PAL: the services, which the engine performs, and the code that calls
 * TypeScript.
 *
 * @source Itanium SDM vol. 2 "PAL Virtualization Services", "PAL_VP_INIT_ENV"
 */
interface Constant {
  readonly name: string;
  readonly value: number;
  readonly doc: string;
}
const list = (rows: readonly (readonly [name: string, value: number, doc: string])[]): readonly Constant[] =>
  rows.map(([name, value, doc]) => ({ name, value, doc }));

/** The PAL_VPS services: each at its number times SERVICE_BYTES from vsa_base. */
export const SERVICES = list([
  ["RESUME_NORMAL", 0, "PAL_VPS_RESUME_NORMAL: into the guest."],
  ["RESUME_HANDLER", 1, "PAL_VPS_RESUME_HANDLER: into the guest, whose PSR.ic is 0."],
  ["SYNC_READ", 2, "PAL_VPS_SYNC_READ."],
  ["SYNC_WRITE", 3, "PAL_VPS_SYNC_WRITE."],
  ["SET_PENDING_INTERRUPT", 4, "PAL_VPS_SET_PENDING_INTERRUPT."],
  ["THASH", 5, "PAL_VPS_THASH: hash address with the guest's region register and PTA."],
  ["TTAG", 6, "PAL_VPS_TTAG: tag with the guest's region register."],
  ["RESTORE", 7, "PAL_VPS_RESTORE: the VPD becomes active."],
  ["SAVE", 8, "PAL_VPS_SAVE: the VPD is no longer active."],
]);

/** Rules of the services, in bits 31:8 of `stopDetail`. */
export const SERVICE_RULES = list([
  ["RULE_PSR", 1, "PSR.it, dt and rt must be 1, be, i, is, ss, db and tb 0, and bn 0 to resume."],
  ["RULE_VPD", 2, "GR25 must be the address of a VPD that PAL_VP_CREATE has made."],
]);

/** config_options of PAL_VP_INIT_ENV, bits. */
export const CONFIG_BITS = list([
  ["CONFIG_INITIALIZE", 0, "Initialize the buffer."],
  ["CONFIG_FR_PMC", 1, "Freeze performance counters in PAL."],
  ["CONFIG_BE", 2, "The VPD is big-endian. Guess: the manual's position could not be read."],
  ["CONFIG_OPCODE", 8, "The opcode of an intercepted instruction is in GR25."],
  ["CONFIG_CAUSE", 9, "The cause of an intercept is in GR24."],
  ["CONFIG_GITC", 10, "Guests read ITC."],
]);

const FIRMWARE = list([
  ["SERVICE_COUNT", SERVICES.length, "Number of services."],
  ["SERVICE_BYTES", 0x400, "Distance of one service from the next."],
  ["SERVICE_BREAK", 0x180, "Immediate of the break instruction of service 0."],
  ["PAL_BYTES", 0x1000, "PAL's code, which PAL_COPY_PAL copies."],
  ["VPD_SIGNATURE", 0x4c415064, "What PAL_VP_CREATE leaves in the VPD."],
]);

export const PAL = [...SERVICES, ...SERVICE_RULES, ...CONFIG_BITS, ...FIRMWARE];
