/**
 * A hang in synchronous code is a failure, not a run that never ends: vitest's own timeouts need the event loop, which a loop
 * in the engine never gives back. A thread beside it looks at how long the test in execution has had, and kills the process
 * with a line that names it. The test's own timeout is the limit, with some grace for hosts that are busy.
 */
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, expect, inject } from "vitest";

const GRACE_MS = 60_000;
const PART_MS = 30_000;
/** Files are loaded, and their hooks run, outside any test. */
const OUTSIDE_MS = 600_000;
const NAME_BYTES = 1000;

/** Milliseconds that are left, or -1 outside tests; then the name, in UTF-8. */
const shared = new SharedArrayBuffer(8 + NAME_BYTES);
const words = new Int32Array(shared, 0, 2);
const bytes = new Uint8Array(shared, 8);

/** Once a second: does the counter of deeds stand still for longer than it may? */
const WATCH = `
  const { workerData } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  const words = new Int32Array(workerData.shared, 0, 2);
  let seen = -1, since = Date.now();
  setInterval(() => {
    if (Atomics.load(words, 0) !== seen) {
      seen = Atomics.load(words, 0);
      since = Date.now();
    }
    const limit = Atomics.load(words, 1);
    if (Date.now() - since < limit) return;
    const name = Buffer.from(new Uint8Array(workerData.shared, 8)).toString().replace(/\\0.*/s, "");
    writeSync(2, "\\nwatchdog: no end after " + Math.round(limit / 1000) + " s in synchronous code: " + name + "\\n");
    process.kill(process.pid, "SIGKILL");
  }, workerData.everyMs);
`;

/** The watch begins anew: `limit` ms for what `name` says. */
function begin(name: string, limit: number): void {
  bytes.fill(0);
  bytes.set(new TextEncoder().encode(name).subarray(0, NAME_BYTES - 1));
  Atomics.store(words, 1, Math.min(limit, 0x7fffffff));
  Atomics.add(words, 0, 1);
}

const { testPath = "" } = expect.getState();
const factor = inject("watchdog");
begin(testPath, OUTSIDE_MS * factor);
const watch = new Worker(WATCH, { eval: true, workerData: { shared, everyMs: 1000 * factor } });
watch.unref();
// The event loop turns: nothing hangs, however long a test takes.
const beat = setInterval(() => Atomics.add(words, 0, 1), 1000);
beat.unref();

beforeEach(({ task }) => begin(`${testPath} > ${task.name}`, (task.timeout + GRACE_MS) * factor));
/** Something that is a part of a test begins: a case of a fuzzer (test/fuzz/fuzz.ts). */
(globalThis as { nonrootWatchdog?: (words: string) => void }).nonrootWatchdog = (words) =>
  begin(`${testPath} > ${words}`, (PART_MS + GRACE_MS) * factor);
afterEach(() => begin(testPath, OUTSIDE_MS * factor));
