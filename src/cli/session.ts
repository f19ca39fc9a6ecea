/** A run of a machine of either architecture from the command line: the user at the keyboard, limits, resets, snapshots. */
import { NonrootError, type Snapshot } from "../index.ts";
import packageJson from "../../package.json" with { type: "json" };
import { hostTime } from "../platform/node/index.ts";
import { readBytes, writeBytes } from "../platform/node/files.ts";
import { after, connectInput, isTerminal, KEYS, onInterrupt } from "../platform/node/terminal.ts";
import type { RunArguments } from "./arguments.ts";
import { scaled } from "./exit-table.ts";
import { CommandError } from "./usage.ts";

/** Reasons of the command around the machine. */
export type UserEnding =
  | { readonly reason: "timeout"; readonly seconds: number }
  | { readonly reason: "quit" }
  | { readonly reason: "interrupted" }
  | { readonly reason: "observed" };

/** What a session needs of a machine. */
export interface Runnable<Stop> {
  /** Instructions that it has retired; a reset may begin anew. */
  instructions(): bigint;
  run(options: { budget?: bigint; onProgress: (progress: { instructions: bigint; exits?: number }) => void }): Promise<Stop>;
  reset(): void;
  interrupt(): void;
  /** Bytes for its console. */
  input(bytes: Uint8Array): void;
  snapshot(): Snapshot;
}

/** A command that watches a run: `nonroot trace` and its like. */
export interface Observer<Machine> {
  /** It writes to stdout: the guest's console goes to stderr. */
  readonly takesStdout: boolean;
  /** Before the first instruction. `end` ends the run. */
  attach(machine: Machine, end: () => void): void | Promise<void>;
  /** After the last one, in place of the table of VM exits. */
  finish(machine: Machine): void | Promise<void>;
}

export interface Figures {
  readonly instructions: bigint;
  /** Host time, milliseconds. */
  readonly elapsed: number;
}

/** True if the observer has stdout for itself. */
export function takesStdout(observer: Observer<never> | undefined, { json }: RunArguments): boolean {
  const takes = observer?.takesStdout ?? false;
  if (takes && json) throw new CommandError("--json: give the other output a file with -o");
  return takes;
}

/** The progress line, or the last line, is for somebody who watches. */
export const isWatched = ({ quiet }: RunArguments): boolean => isTerminal("stderr") && !quiet;

/** --restore */
export async function restoreFrom(machine: { restore(snapshot: Uint8Array): void }, path: string): Promise<void> {
  const bytes = await readBytes(path);
  try {
    machine.restore(bytes);
  } catch (error) {
    if (error instanceof NonrootError && error.code === "ERR_NONROOT_SNAPSHOT") throw new CommandError(`${path}: ${error.message}`);
    throw error;
  }
}

/** Runs through resets until there is a reason to end. Instructions count from the start of the command. */
async function runToEnd<Stop extends { readonly reason: string }>(
  machine: Runnable<Stop>,
  { budget, noReboot }: RunArguments,
  onProgress: (instructions: number, exits: number) => void,
): Promise<{ readonly stop: Stop | { readonly reason: "budget" }; readonly instructions: bigint }> {
  let earlier = 0n;
  for (;;) {
    const before = machine.instructions();
    const stop = await machine.run({
      ...(budget !== undefined && { budget: budget - earlier }),
      onProgress: ({ instructions, exits = 0 }) => onProgress(Number(earlier + instructions - before), exits),
    });
    earlier += machine.instructions() - before;
    if (stop.reason !== "reset" || noReboot) return { stop, instructions: earlier };
    if (budget !== undefined && earlier >= budget) return { stop: { reason: "budget" }, instructions: earlier };
    machine.reset();
  }
}

/**
 * Runs a machine to its end; --save is done then. `attach` is called before the first instruction, `detach` after the last
 * one, also if the run fails.
 */
export async function runSession<Stop extends { readonly reason: string }>(
  machine: Runnable<Stop>,
  options: RunArguments,
  hooks: {
    readonly attach: (end: () => void) => void | Promise<void>;
    readonly detach: () => void | Promise<void>;
    readonly onProgress?: (instructions: number, exits: number) => void;
  },
): Promise<Figures & { readonly ending: Stop | UserEnding | { readonly reason: "budget" } }> {
  let cause: UserEnding | undefined;
  const end = (ending: UserEnding): void => {
    cause ??= ending;
    machine.interrupt();
  };
  const release = [
    onInterrupt(() => end({ reason: "interrupted" })),
    options.timeout === undefined ? () => {} : after(options.timeout, () => end({ reason: "timeout", seconds: options.timeout ?? 0 })),
    options.serial.kind !== "stdio"
      ? () => {}
      : connectInput({
          input: (bytes) => machine.input(bytes),
          quit: () => end({ reason: "quit" }),
          help: () => void process.stderr.write(`\r\n${KEYS}\r\n`),
        }),
  ];
  let started = hostTime();
  let result;
  try {
    await hooks.attach(() => end({ reason: "observed" }));
    started = hostTime();
    result = await runToEnd(machine, options, hooks.onProgress ?? (() => {}));
  } finally {
    for (const undo of release) undo();
    await hooks.detach();
  }
  if (options.save !== undefined) await writeBytes(options.save, machine.snapshot().pieces());
  const ending = result.stop.reason === "interrupted" && cause !== undefined ? cause : result.stop;
  return { ending, instructions: result.instructions, elapsed: hostTime() - started };
}

/** The last line: for somebody who watches with figures, otherwise only for what is not ordinary. */
export function reportEnding(sentence: string, isOrdinary: boolean, { instructions, elapsed }: Figures, options: RunArguments): void {
  const count = Number(instructions);
  const mips = (count / elapsed / 1000).toFixed(0);
  if (isWatched(options))
    process.stderr.write(`nonroot: ${sentence} after ${scaled(count)} instructions, ${(elapsed / 1000).toFixed(1)} s, ${mips} MIPS\n`);
  else if (!isOrdinary) process.stderr.write(`nonroot: ${sentence}\n`);
}

/** --json. Host time is not in it: equal runs give equal objects. */
export function printResult(result: {
  readonly arch?: string;
  readonly reason: string;
  readonly exitCode: number;
  readonly message: string;
  readonly instructions: number;
  readonly exits?: Readonly<Record<string, number>>;
  readonly digest: string;
}): void {
  process.stdout.write(`${JSON.stringify({ schemaVersion: 1, engine: `nonroot ${packageJson.version}`, ...result })}\n`);
}
