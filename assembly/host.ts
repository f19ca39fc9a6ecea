/** Every import from the host: one declaration each. Addresses are split into halves, so that no BigInt is made. */

/** Reads 1, 2 or 4 bytes of a device at a guest-physical address that is not RAM. */
export declare function mmioRead(addressLow: u32, addressHigh: u32, size: u32): u32;
/** Writes 1, 2 or 4 bytes. */
export declare function mmioWrite(addressLow: u32, addressHigh: u32, size: u32, value: u32): void;
/** IN: 1, 2 or 4 bytes. */
export declare function portRead(port: u32, size: u32): u32;
/** OUT: 1, 2 or 4 bytes. */
export declare function portWrite(port: u32, size: u32, value: u32): void;
/** INTA cycle: the 8259 pair returns the vector of the interrupt it has raised. */
export declare function interruptAcknowledge(): u32;
/** Debug engine only: the instruction at cpu.blockRip is about to execute. */
export declare function traceInstruction(): void;
/** An event that the host must know: assembly/spec/signal.ts. */
export declare function signal(kind: u32, value: u32): void;
/** 1 if the host wants its turn: the engine stops at the next instruction boundary. Asked now and then while slow work is done. */
export declare function timeIsUp(): u32;
/** A loop of Itanium code is worth a translation: places of its first bundle's record and of that of the branch at its end. */
export declare function translateLoop(head: u32, from: u32): void;
/** A loop of x86 code is worth a translation: address of the block that was seen often. */
export declare function translateRegion(block: u32): void;
/** Blocks of a RAM page (index from RAM_BASE) have ended that translations may be made of. */
export declare function regionsEnded(ramPage: u32): void;
