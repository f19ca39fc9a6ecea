/** A guest behind the `nonroot` command: its console, read and written as a user would. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { changed, newestFile } from "../freshness.ts";

const root = new URL("../..", import.meta.url).pathname;
export const CLI = join(root, "dist/cli.js");

/**
 * Tests of the command test what is built. With a build older than its sources they are skipped with a message;
 * in continuous integration (CI or NONROOT_REQUIRE_GUESTS=1 in the environment) that is an error.
 */
export function hasFreshBuild(): boolean {
  const age = (path: string): number => changed(join(root, path));
  const newest = (folder: string): number => newestFile(join(root, folder), /\.ts$/);
  const engines = Math.min(age("dist/x86.wasm"), age("dist/ia64.wasm"));
  if (engines >= newest("assembly") && age("dist/cli.js") >= newest("src")) return true;
  const message = "dist/ is older than the sources: npm run build";
  if (process.env.NONROOT_REQUIRE_GUESTS === "1" || process.env.CI) throw new Error(message);
  console.warn(`${message}; tests of what is built are skipped`);
  return false;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command to its end. */
export function nonroot(words: readonly string[], input = ""): Promise<Finished> {
  const child = spawn(process.execPath, [CLI, ...words]);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString("latin1")));
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString("latin1")));
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

/** A guest that is talked to. */
export class GuestConsole {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #exit: Promise<number | null>;
  #seen = 0;
  #wake: () => void = () => {};
  output = "";
  errors = "";

  constructor(words: readonly string[]) {
    this.#child = spawn(process.execPath, [CLI, ...words]);
    this.#child.stdout.on("data", (data: Buffer) => {
      this.output += data.toString("latin1");
      this.#wake();
    });
    this.#child.stderr.on("data", (data: Buffer) => (this.errors += data.toString("latin1")));
    this.#exit = new Promise((resolve) =>
      this.#child.on("close", (code) => {
        resolve(code);
        this.#wake();
      }),
    );
  }

  /** Waits until the guest prints `text`, beyond what earlier calls have seen; resolves to what came before it. */
  async expect(text: string): Promise<string> {
    for (;;) {
      const found = this.output.indexOf(text, this.#seen);
      if (found >= 0) {
        const before = this.output.slice(this.#seen, found);
        this.#seen = found + text.length;
        return before;
      }
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`the run ended (${this.#child.exitCode}) before "${text}": ${this.errors}\n${this.output.slice(-2000)}`);
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  send(text: string): void {
    this.#child.stdin.write(text);
  }

  /** Resolves to the exit code when the run has ended. */
  exit(): Promise<number | null> {
    return this.#exit;
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }
}
