/** Where firmware lies in physical memory, and the immediates of its break instructions. */

/** Physical addresses; everything is from FIRMWARE.start to FIRMWARE.end, which no image may use. */
export const FIRMWARE = {
  start: 0x80000,
  /** The interruption vectors that a program finds: each ends the run. 32 KiB. */
  vectors: 0x80000,
  /** PAL's code, 4 KiB; PAL_PROC is its first bundle. */
  pal: 0x88000,
  /** SAL's and EFI's code. */
  sal: 0x89000,
  /** Tables: EFI, SAL, boot parameters, memory map, command line. */
  tables: 0x8a000,
  /** Memory stack of the program, growing down from its end. */
  stack: 0x90000,
  /** Its register backing store, growing up. */
  backingStore: 0xa0000,
  end: 0xb0000,
} as const;

export const CALL = {
  PAL: 0x100,
  SAL: 0x101,
  /** The program returned to b0. */
  EXIT: 0x102,
  /** An interruption before the program has set IVA. */
  VECTOR: 0x103,
  /** EFI services: this and the number of the service. */
  EFI: 0x110,
} as const;
