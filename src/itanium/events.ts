/** What a trace of an Itanium machine tells. */
import type { PalName, PalResults } from "./pal/table.ts";
import type { VirtualizationCause } from "./names.ts";

interface At {
  /** Instructions retired since the image was loaded. */
  readonly instructions: bigint;
  readonly ip: bigint;
  readonly slot: number;
}

/** An interruption was delivered. `ip` and `slot` are where it returns to. */
export interface InterruptionEvent extends At {
  readonly type: "interruption";
  /** "BREAK", "EXTERNAL_INTERRUPT", …: a row of the vectors. */
  readonly vector: string;
  readonly offset: number;
  readonly isr: bigint;
  /** IFA, for the vectors that write it: otherwise an older one. */
  readonly ifa: bigint;
  /** Privilege level that was interrupted. */
  readonly level: number;
  /** A virtual machine was interrupted. */
  readonly inGuest: boolean;
}

/** A virtualization fault: an instruction of a virtual machine for its monitor. */
export interface InterceptEvent extends At {
  readonly type: "intercept";
  readonly cause: VirtualizationCause;
  readonly opcode: bigint;
  /** The instruction. */
  readonly text: string;
}

/** A virtual machine comes into execution at `ip`, or with `by` "vmsw.0" leaves it. */
export interface EntryEvent extends At {
  readonly type: "entry";
  readonly by: "rfi" | "vmsw.0" | "vmsw.1" | "PAL_VPS_RESUME_NORMAL" | "PAL_VPS_RESUME_HANDLER";
}

/** A PAL_VPS service. */
export interface ServiceEvent extends At {
  readonly type: "service";
  readonly name: string;
  /** GR24, GR25 and GR26: where it returns to, the VPD or an address, an option. */
  readonly args: readonly [bigint, bigint, bigint];
}

interface Call extends At {
  readonly args: Readonly<Record<string, bigint>>;
}

/** A PAL procedure. `status` is signed; a success has its results. */
export type PalEvent = {
  readonly [N in PalName]: Call & {
    readonly type: "pal";
    readonly name: N;
    readonly index: number;
    readonly status: number;
    readonly results: PalResults<N> | undefined;
  };
}[PalName];

/** A PAL index that no procedure has. */
export interface UnknownPalEvent extends Call {
  readonly type: "pal";
  readonly name: "unknown";
  readonly index: number;
  readonly status: number;
  readonly results: undefined;
}

export interface SalEvent extends Call {
  readonly type: "sal";
  readonly name: string;
  readonly index: number;
  readonly status: number;
  readonly results: Readonly<Record<string, bigint>> | undefined;
}

export interface EfiEvent extends Call {
  readonly type: "efi";
  readonly name: string;
  readonly status: bigint;
}

export type ItaniumEvent =
  InterruptionEvent | InterceptEvent | EntryEvent | ServiceEvent | PalEvent | UnknownPalEvent | SalEvent | EfiEvent;
export type ItaniumEventType = ItaniumEvent["type"];
export const ITANIUM_EVENT_TYPES: readonly ItaniumEventType[] = ["interruption", "intercept", "entry", "service", "pal", "sal", "efi"];
