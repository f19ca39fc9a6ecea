/**
 * A processor in another program, asked through a pipe, for recording. One line a request:
 *
 *   W words                       set the state
 *   S                             this state is the world's
 *   R                             back to the world's state
 *   X address slot low high words an instruction that a world executes
 *   C address slot low high words a case, from the world's state: the answer is a line of words (world.ts)
 *   D                             what is different from the world's state: a line of words
 *   Q                             end
 */
import { spawnSync } from "node:child_process";
import { cases, worldOf, type Case } from "./generator.ts";
import type { Sequence } from "./register-stack.ts";
import { CODE_BASE } from "./world.ts";

const hex = (value: bigint | number): string => value.toString(16);
const instruction = (address: number, slot: number, [low, high]: Case["bundle"], words: readonly string[]): string =>
  [hex(address), slot, hex(low), hex(high), ...words].join(" ");

/** Its answers to sequences: what all their instructions together change. */
export function askSequences(command: readonly string[], sequences: readonly Sequence[]): string[] {
  const text = sequences.flatMap(({ world, moves }) => [
    `W tlb=0 ${world.words.join(" ")}`,
    "S",
    "R",
    ...moves.map(({ address, slot, bundle, words }) => `X ${instruction(address, slot, bundle, words)}`),
    "D",
  ]);
  return ask(command, text.join("\n"));
}

function ask(command: readonly string[], text: string): string[] {
  const input = `${text}\nQ\n`;
  const { stdout, status, stderr } = spawnSync(command[0]!, command.slice(1), { input, maxBuffer: 2 ** 30, encoding: "utf8" });
  if (status !== 0) throw new Error(`the oracle ended with ${status}: ${stderr}`);
  return stdout.split("\n").slice(0, -1);
}

/** The oracle's answers to all cases of a format. */
export function askOracle(command: readonly string[], format: string): string[] {
  let text = "";
  let world = -1;
  for (const test of cases(format)) {
    if (test.world !== world) {
      world = test.world;
      const { words, steps } = worldOf(format, world);
      text += `W tlb=0 ${words.join(" ")}\nS\n`;
      for (const step of steps) text += `X ${instruction(CODE_BASE, 0, step.bundle, step.words)}\n`;
      text += "R\n";
    }
    text += `C ${instruction(test.address, test.slot, test.bundle, test.words)}\n`;
  }
  return ask(command, text);
}
