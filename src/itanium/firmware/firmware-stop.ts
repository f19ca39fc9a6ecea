/** Why firmware ends a run. */
export type FirmwareStop =
  /** The program returned to b0 or shut the machine down: `status` is its EFI status. */
  | { readonly reason: "exit"; readonly status: bigint }
  /** EFI's ResetSystem, warm or cold. */
  | { readonly reason: "reset" }
  /** An interruption while IVA was the firmware's. */
  | { readonly reason: "unhandled-interruption"; readonly vector: string; readonly ip: bigint; readonly isr: bigint };
