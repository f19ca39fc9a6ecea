/** What the page and its worker say to each other. */

export interface BootRequest {
  readonly type: "boot";
  readonly kernel: Uint8Array;
  readonly initrd: Uint8Array | undefined;
  readonly append: string;
  /** Bytes. */
  readonly memory: number;
  readonly vmm: boolean;
}

/** demo: the x86-64 guest under the TypeScript VMM. itanium: the monitor of VT-i and its guest. */
export type Request =
  { readonly type: "demo" } | { readonly type: "itanium" } | BootRequest | { readonly type: "input"; readonly bytes: Uint8Array };

export interface Figures {
  readonly instructions: number;
  /** Since the start of the run, milliseconds of host time. */
  readonly elapsed: number;
  /** VM exits by reason; of an Itanium virtualization faults by cause. */
  readonly exits: Readonly<Record<string, number>>;
}

export type Report =
  | { readonly type: "started" }
  | { readonly type: "serial"; readonly bytes: Uint8Array }
  | ({ readonly type: "progress" } & Figures)
  | ({ readonly type: "stopped"; readonly reason: string } & Figures)
  | { readonly type: "failed"; readonly message: string };
