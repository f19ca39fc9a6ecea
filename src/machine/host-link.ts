/**
 * The engine's calls into TypeScript. An exception must not unwind through WebAssembly frames: it is kept, the run loop
 * is asked to stop, and whoever runs the machine throws it.
 */
import { hostTime } from "#platform";
import * as Signal from "../../assembly/spec/signal.ts";
import type { HostCalls } from "../engine/instance.ts";
import type { Width } from "../engine/types.ts";
import type { EventFeed } from "../trace/event-feed.ts";
import type { Bus } from "./bus.ts";

const TWO_32 = 0x1_0000_0000;
/** Bytes that devices copy between two looks at the clock: a few milliseconds. */
const COPIED_UNSEEN = 0x1000000;

export interface LinkedChips {
  /** INTA cycle: the vector. */
  acknowledge(): number;
  endOfInterrupt(vector: number): void;
  /** The processor's FERR# output. */
  floatingPointError(asserted: boolean): void;
  /** The engine stops after the instruction in execution. */
  requestStop(): void;
}

export class HostLink {
  readonly calls: HostCalls;
  #chips: LinkedChips | undefined;
  #events: EventFeed | undefined;
  #failure: { readonly error: unknown } | undefined;
  /** Host time, ms, at which the run has to come back. */
  #until = Infinity;
  #copied = 0;

  constructor(bus: Bus) {
    const fail = <T,>(error: unknown, otherwise: T): T => {
      this.#failure ??= { error };
      this.#chips?.requestStop();
      return otherwise;
    };
    const guarded = <T,>(call: () => T, otherwise: T): T => {
      try {
        return call();
      } catch (error) {
        return fail(error, otherwise);
      }
    };
    const address = (low: number, high: number): number => (high >>> 0) * TWO_32 + (low >>> 0);
    // Software polls devices in loops: a closure for each access would cost more than the access.
    this.calls = {
      mmioRead: (low, high, size) => {
        try {
          return bus.readMemory(address(low, high), size as Width);
        } catch (error) {
          return fail(error, -1);
        }
      },
      mmioWrite: (low, high, size, value) => {
        try {
          bus.writeMemory(address(low, high), size as Width, value);
        } catch (error) {
          fail(error, undefined);
        }
      },
      portRead: (port, size) => {
        try {
          return bus.readPort(port, size as Width);
        } catch (error) {
          return fail(error, -1);
        }
      },
      portWrite: (port, size, value) => {
        try {
          bus.writePort(port, size as Width, value);
        } catch (error) {
          fail(error, undefined);
        }
      },
      interruptAcknowledge: () => guarded(() => this.#chips!.acknowledge(), 0),
      signal: (kind, value) => {
        if (kind === Signal.END_OF_INTERRUPT) guarded(() => this.#chips!.endOfInterrupt(value), undefined);
        else if (kind === Signal.FERR) guarded(() => this.#chips!.floatingPointError(value !== 0), undefined);
        else if (kind === Signal.EVENT) guarded(() => this.#events?.deliver(value), undefined);
      },
      timeIsUp: () => (this.timeIsUp ? 1 : 0),
      traceInstruction: () => guarded(() => this.#events?.deliverInstruction(), undefined),
    };
  }

  /** The engine exists before the chips: it makes no call until they are connected. */
  connect(chips: LinkedChips): void {
    this.#chips = chips;
  }

  /** Whoever wants to know of VM entries, VM exits and exceptions. */
  connectEvents(events: EventFeed): void {
    this.#events = events;
  }

  /** From now on the engine stops, with Stop.REQUEST, once this many milliseconds have passed. Infinity: it does not look. */
  allow(milliseconds: number): void {
    this.#until = milliseconds === Infinity ? Infinity : hostTime() + milliseconds;
  }

  get timeIsUp(): boolean {
    return this.#until !== Infinity && hostTime() >= this.#until;
  }

  /** A device has copied so many bytes for the guest, in one access. */
  copied(bytes: number): void {
    this.#copied += bytes;
    if (this.#copied < COPIED_UNSEEN) return;
    this.#copied = 0;
    if (this.timeIsUp) this.#chips?.requestStop();
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Throws what a device or listener threw during the last run, once. */
  rethrow(): void {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure) throw failure.error;
  }
}
