/**
 * Seeded, bounded fuzzers as tests. Case `n` of a seed is always the same, whatever ran before it; `npm test` runs a fixed
 * number of cases, and by hand any time is possible:
 *
 *     NR_FUZZ_SECONDS=900 npx vitest run --config test/vitest.config.ts test/fuzz/guests.test.ts
 *     NR_FUZZ_SEED=7 …                     other cases
 *     NR_FUZZ_SEED=7 NR_FUZZ_CASE=12 …     one case: a failure prints this line
 */
import { expect, test } from "vitest";
import { Random } from "../random.ts";

export const SEED = process.env.NR_FUZZ_SEED ?? "1";
const ONE = process.env.NR_FUZZ_CASE;
const SECONDS = Number(process.env.NR_FUZZ_SECONDS ?? 0);
const TEN_HOURS = 36_000_000;
/** While a fuzzer runs for long, it returns to the event loop this often, so that a watchdog sees it alive. */
const BREATH = 50;

/** Shell's quotes around a word. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/**
 * A test that tries `cases` random cases.
 * @param name of the test; it is part of the seed
 * @param cases how many of them `npm test` runs
 * @param attempt fails by throwing
 */
export function fuzz(name: string, cases: number, attempt: (random: Random, number: number) => void | Promise<void>): void {
  test(
    name,
    async () => {
      const { testPath = "", currentTestName = name } = expect.getState();
      const file = testPath.slice(testPath.lastIndexOf("/test/") + 1);
      const until = performance.now() + SECONDS * 1000;
      const first = ONE === undefined ? 0 : Number(ONE);
      const isLast = (number: number): boolean => {
        if (ONE !== undefined) return number > first;
        return SECONDS > 0 ? performance.now() >= until : number >= cases;
      };
      let number = first;
      for (; !isLast(number); number++) {
        const { nonrootWatchdog } = globalThis as { nonrootWatchdog?: (words: string) => void };
        nonrootWatchdog?.(`${name}, NR_FUZZ_SEED=${SEED} NR_FUZZ_CASE=${number}`);
        try {
          await attempt(new Random(`${name} ${SEED} ${number}`), number);
        } catch (error) {
          const replay = `NR_FUZZ_SEED=${SEED} NR_FUZZ_CASE=${number} npx vitest run --config test/vitest.config.ts ${file} -t ${quoted(currentTestName.replaceAll(" > ", " "))}`;
          if (error instanceof Error) error.message = `case ${number} of seed ${SEED}: ${error.message}\nreplay: ${replay}`;
          throw error;
        }
        if (number % BREATH === BREATH - 1) await new Promise((resolve) => setImmediate(resolve));
      }
      if (SECONDS > 0) console.log(`${currentTestName}: ${number - first} cases in ${SECONDS} s`);
    },
    SECONDS > 0 ? TEN_HOURS : undefined,
  );
}
