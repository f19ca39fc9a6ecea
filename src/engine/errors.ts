/** Mistakes of the caller and faults of the engine. What a guest does is never an error: it is a stop or an exit. */

/** Stable codes. Text may change between versions; a code never changes its meaning. */
export type ErrorCode =
  | "ERR_NONROOT_OPTION" // an option of a call is wrong: the message names it
  | "ERR_NONROOT_IMAGE" // an image to boot is damaged or of a kind we do not boot: the message names the header field
  | "ERR_NONROOT_MEMORY" // an address or size outside guest RAM, or an image that does not fit
  | "ERR_NONROOT_DISPOSED" // the machine was disposed of
  | "ERR_NONROOT_BUSY" // a run is in progress
  | "ERR_NONROOT_UNSUPPORTED" // not implemented
  | "ERR_NONROOT_STALE_EXIT" // an exit object of a guest that has gone on
  | "ERR_NONROOT_SNAPSHOT" // a snapshot of another machine or version, or a damaged one: the message names the part
  | "ERR_NONROOT_VMCS" // a VMCS field or control that the processor does not have
  | "ERR_NONROOT_ENGINE"; // the engine failed: a bug in nonroot

export class NonrootError extends Error {
  override readonly name: string = "NonrootError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The engine failed: a bug in nonroot. `state` holds the processor and machine state at that moment. */
export class EngineFault extends NonrootError {
  override readonly name = "EngineFault";
  readonly state: Uint8Array;

  constructor(message: string, state: Uint8Array, options?: { cause?: unknown }) {
    super("ERR_NONROOT_ENGINE", message, options);
    this.state = state;
  }
}
