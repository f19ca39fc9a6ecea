/** Runs an engine as a process, watches what its guest prints, and reads what it cost from /proc (Linux). */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";

/** Units of utime and stime in /proc/PID/stat, a second. Source: proc(5); the kernel's USER_HZ is 100 on every x86-64. */
const CLOCK_TICKS = 100;
/** How often a serial-output file is looked at, milliseconds. */
const POLL = 20;
/** How long a guest may be silent, milliseconds. */
const TIMEOUT = 600_000;

export interface Engine {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the guest's serial output goes if not to stdout. */
  readonly serialFile?: string;
  /** The command only drives the engine, which is all processes below it. */
  readonly isDriver?: boolean;
}

export interface Cost {
  /** User and system time of the engine's processes until the mark, or between the two marks, seconds. */
  readonly cpuSeconds: number;
  /** From process start to the mark, seconds. */
  readonly wallSeconds: number;
  /** From process start to the first serial output, seconds. */
  readonly firstOutput: number;
  /** Largest resident size so far, bytes. */
  readonly peakBytes: number;
  /** What the guest had printed by then. */
  readonly output: string;
}

/** The fields of /proc/PID/stat that follow the command's name, from the third, `state`, on. Undefined if the process is gone. */
function stat(pid: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return undefined;
  }
}

const PPID = 1;
const UTIME = 11;
const STIME = 12;

/** All processes below one, not itself. */
function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    parents.set(Number(name), Number(stat(Number(name))?.[PPID]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

const processesOf = (pid: number, { isDriver = false }: Engine): number[] => (isDriver ? descendants(pid) : [pid]);

/** User and system time of all threads. */
const cpuSeconds = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = stat(pid);
    return sum + Number(fields?.[UTIME] ?? 0) + Number(fields?.[STIME] ?? 0);
  }, 0) / CLOCK_TICKS;

function peakBytes(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const match = /^VmHWM:\s+(\d+) kB/m.exec(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "");
    return sum + Number(match?.[1] ?? 0) * 1024;
  }, 0);
}

/** What a process has cost so far. */
interface Usage {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakBytes: number;
}

/** Runs an engine and shows what its guest has printed so far, each time there is more, until `look` returns a result; then ends it. */
function watched<Result>(
  engine: Engine,
  missing: string,
  look: (output: string, usage: () => Usage) => Result | undefined,
): Promise<Result> {
  if (engine.serialFile !== undefined) rmSync(engine.serialFile, { force: true });
  const started = performance.now();
  const [program = "", ...words] = engine.command;
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearInterval(poll);
      clearTimeout(limit);
      child.removeAllListeners("exit");
      child.stdout.removeAllListeners("data");
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return settle();
      child.once("exit", settle);
      child.kill(engine.isDriver === true ? "SIGTERM" : "SIGKILL");
    };
    const show = (text: string): void => {
      output = text;
      const pid = child.pid;
      if (pid === undefined) return;
      limit.refresh();
      const result = look(text, () => {
        const pids = processesOf(pid, engine);
        return { cpuSeconds: cpuSeconds(pids), wallSeconds: (performance.now() - started) / 1000, peakBytes: peakBytes(pids) };
      });
      if (result !== undefined) finish(() => resolve(result));
    };
    const file = engine.serialFile;
    const poll = setInterval(() => {
      if (file !== undefined && existsSync(file) && statSync(file).size > output.length) show(readFileSync(file, "latin1"));
    }, POLL);
    const limit = setTimeout(
      () => finish(() => reject(new Error(`${engine.name}: no "${missing}", and silent for ${TIMEOUT / 1000} s`))),
      TIMEOUT,
    );
    child.stdout.on("data", (data: Buffer) => file === undefined && show(output + data.toString("latin1")));
    child.stderr.on("data", (data: Buffer) => (errors += data.toString("latin1")));
    child.on("error", (error) => finish(() => reject(error)));
    child.on("exit", (code) => {
      // What was still in the pipe arrives before "close"; the cost of a process that is gone cannot be read.
      finish(() => reject(new Error(`${engine.name} ended (${code}) before "${missing}": ${errors.trim().split("\n").at(-1) ?? ""}`)));
    });
  });
}

/** Runs until the guest has printed `mark`, then ends the process. CPU time is counted from the moment it printed `from`, if given. */
export function runUntil(engine: Engine, mark: string, from?: string): Promise<Cost> {
  let firstOutput = NaN;
  let before = from === undefined ? 0 : undefined;
  return watched(engine, mark, (output, usage) => {
    if (Number.isNaN(firstOutput) && output !== "") firstOutput = usage().wallSeconds;
    if (from !== undefined && output.includes(from)) before ??= usage().cpuSeconds;
    if (!output.includes(mark)) return undefined;
    const { cpuSeconds, ...rest } = usage();
    return { cpuSeconds: cpuSeconds - (before ?? NaN), ...rest, firstOutput, output };
  });
}

/** A line of the guest that starts with `#`, and what the process had cost when it was printed. */
export interface Mark extends Usage {
  /** The words of the line, without the `#`. */
  readonly words: readonly string[];
}

/** Runs until the guest has printed the line `#last`; resolves to all its lines that start with `#`. */
export function runMarks(engine: Engine, last: string): Promise<readonly Mark[]> {
  const marks: Mark[] = [];
  let seen = 0;
  return watched(engine, `#${last}`, (output, usage) => {
    for (let end = output.indexOf("\n", seen); end >= 0; end = output.indexOf("\n", seen)) {
      const line = output.slice(seen, end).trim();
      seen = end + 1;
      if (!line.startsWith("#")) continue;
      marks.push({ words: line.slice(1).split(" "), ...usage() });
      if (line === `#${last}`) return marks;
    }
    return undefined;
  });
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/** Runs all engines in turn, `rounds` times, so that what else the machine does hits all of them alike. */
export async function interleaved(
  engines: readonly Engine[],
  rounds: number,
  mark: string,
  from?: string,
): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map<string, Cost[]>(engines.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const engine of engines) {
      const cost = await runUntil(engine, mark, from);
      costs.get(engine.name)?.push(cost);
      process.stderr.write(
        `round ${round + 1}/${rounds}  ${engine.name.padEnd(24)} ${cost.cpuSeconds.toFixed(2)} CPU s, ${(cost.peakBytes / 2 ** 20).toFixed(0)} MiB\n`,
      );
    }
  }
  return costs;
}
