/** Words that the engine, the bus and the devices share. */

import type { Schema } from "./schema.ts";

/** Bytes of one access. */
export type Width = 1 | 2 | 4;

/** Guest-physical address. At most 52 bits, and a double is exact to 53. */
export type PhysicalAddress = number;

/** What an interrupt line is told: asserted or not. */
export type Line = (asserted: boolean) => void;

/** A device in the I/O port space. Offsets count from the first port it is attached at. */
export interface PortDevice {
  readonly name: string;
  readPort(offset: number, width: Width): number;
  writePort(offset: number, width: Width, value: number): void;
}

/** A device in the physical address space. Offsets count from the first byte it is attached at. */
export interface MemoryDevice {
  readonly name: string;
  readMemory(offset: number, width: Width): number;
  writeMemory(offset: number, width: Width, value: number): void;
}

/** A device with state beyond the clock: `save` returns plain data (numbers, strings, arrays, objects, Uint8Array). */
export interface Stateful<State> {
  /** What restore() can take: every state in which the device does what it does without a failure. */
  readonly schema: Schema<State>;
  save(): State;
  restore(state: State): void;
}

/** A device that the RESET signal reaches. */
export interface Resettable {
  reset(): void;
}

/** Access of a bus-mastering device to guest RAM. False: the range is not all RAM, and nothing was transferred. */
export interface Dma {
  read(address: PhysicalAddress, into: Uint8Array): boolean;
  write(address: PhysicalAddress, data: Uint8Array): boolean;
}

/** What software may do with memory. */
export type Access = "r" | "rw" | "rx" | "rwx";
