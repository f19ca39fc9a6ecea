/**
 * What the machine asks of its host: imported as `#platform`, and answered by platform/node or platform/browser.
 * Time, files and the event loop enter here and nowhere else.
 */

/** Files that belong to the package and stand beside its bundles. */
export type Asset = "x86.wasm" | "ia64.wasm" | "debug/x86.wasm" | "demo.bin" | "hypervisor.bin" | "itanium-vmm.bin";

/** The bytes of a file of the package. */
export declare function readAsset(name: Asset): Promise<Uint8Array<ArrayBuffer>>;

/** Lets pending input, timers and messages of the host happen; resolves as soon as they have. */
export declare function yieldToHost(): Promise<void>;

/** Monotonic host time, milliseconds. For progress and host clocks only: never for what the guest sees by default. */
export declare function hostTime(): number;

/** Date of the host, milliseconds since 1970 UTC. Only a machine with a host clock sees it. */
export declare function hostDate(): number;

/** Resolves after at least `milliseconds` of host time. */
export declare function sleep(milliseconds: number): Promise<void>;

/**
 * True where a compiled module of any size may be instantiated at once. Browsers refuse that on their main thread; Node should,
 * because the asynchronous way makes it load its implementation of fetch: a third of the time to the first guest instruction.
 */
export declare const instantiatesSynchronously: boolean;
/**
 * Compiles a module whose functions may be executed too seldom to be worth an optimising compiler: where the host lets us say so, that
 * one begins later than usual.
 */
export function compileForLater(binary: Uint8Array<ArrayBuffer>): WebAssembly.Module;
