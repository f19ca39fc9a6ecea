/**
 * The firmware: PAL, SAL and as much of EFI as an operating system's loader needs, in TypeScript. In guest memory there are its entry
 * points, bundles whose break instruction stops the engine, and its tables.
 */
import * as Ar from "../../../assembly/spec/ia64/application.ts";
import * as Cr from "../../../assembly/spec/ia64/control.ts";
import * as Offset from "../../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../../assembly/spec/ia64/psr.ts";
import { VECTORS } from "../../spec/ia64/registers.ts";
import type { PalState } from "../pal/procedure.ts";
import { callPal, newPalState, type PalRecord } from "../pal/call.ts";
import type { ItaniumProcessor } from "../processor.ts";
import { BUNDLE_BYTES, callAndBranch, callForGood, returnOnly } from "./code.ts";
import { CALL, FIRMWARE } from "./layout.ts";

const bit = (number: number): bigint => 1n << BigInt(number);
const NOT_FIRMWARE = bit(Psr.VM) | (3n << BigInt(Psr.CPL));

/** Why firmware ends a run. */
export type FirmwareStop =
  /** The program returned to b0: `status` is its r8. */
  | { readonly reason: "exit"; readonly status: bigint }
  /** An interruption while IVA was the firmware's. */
  | { readonly reason: "unhandled-interruption"; readonly vector: string; readonly ip: bigint; readonly isr: bigint };

export interface FirmwareListener {
  pal?(record: PalRecord): void;
}

export class Firmware {
  readonly pal: PalState = newPalState();
  readonly #processor: ItaniumProcessor;
  readonly #listener: FirmwareListener;

  constructor(processor: ItaniumProcessor, listener: FirmwareListener) {
    this.#processor = processor;
    this.#listener = listener;
    // Virtual machines are there from the start; vmsw is for the monitor to enable (PAL_PROC_SET_FEATURES).
    processor.write32(Offset.VM_AVAILABLE, 1);
    this.#writeCode();
  }

  /** The state that a program starts in (docs/itanium.md). `entry` is the physical address of its first bundle. */
  start(entry: number): void {
    const p = this.#processor;
    p.setCr(Cr.IVA, BigInt(FIRMWARE.vectors));
    p.setAr(Ar.BSPSTORE, BigInt(FIRMWARE.backingStore));
    p.setAr(Ar.BSP, BigInt(FIRMWARE.backingStore));
    // 16 bytes of scratch area above the stack pointer.
    p.setGr(12, BigInt(FIRMWARE.backingStore - 16));
    p.setBr(0, BigInt(FIRMWARE.sal));
    p.psr = bit(Psr.IC) | bit(Psr.BN);
    p.ip = BigInt(entry);
  }

  #writeCode(): void {
    const p = this.#processor;
    for (const { value } of VECTORS) p.write(FIRMWARE.vectors + value, callForGood(CALL.VECTOR));
    p.write(FIRMWARE.pal, callAndBranch(CALL.PAL));
    p.write(FIRMWARE.pal + BUNDLE_BYTES, returnOnly());
    p.write(FIRMWARE.sal, callForGood(CALL.EXIT));
    p.claimFirmware(FIRMWARE.start, FIRMWARE.tables);
  }

  /** The engine has stopped at a break of the firmware's. */
  call(): FirmwareStop | undefined {
    const p = this.#processor;
    if ((p.psr & NOT_FIRMWARE) !== 0n) {
      p.instance.exports.reflectBreak();
      return undefined;
    }
    switch (p.stopDetail) {
      case CALL.PAL: {
        const record = callPal(p, this.pal, FIRMWARE.pal);
        if (record) this.#listener.pal?.(record);
        return undefined;
      }
      case CALL.EXIT:
        return { reason: "exit", status: p.gr(8).value };
      case CALL.VECTOR: {
        const offset = Number(p.ip) - FIRMWARE.vectors;
        return {
          reason: "unhandled-interruption",
          vector: VECTORS.find(({ value }) => value === offset)!.name,
          ip: p.cr(Cr.IIP),
          isr: p.cr(Cr.ISR),
        };
      }
    }
    // A break of our own that nobody knows: the guest has put it there.
    p.instance.exports.reflectBreak();
    return undefined;
  }
}
