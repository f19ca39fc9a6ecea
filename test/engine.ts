/** The engine of whole-machine tests: compiled once a worker. See engine.setup.ts. */
import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { loadEngine, type Engine } from "../src/engine/load.ts";

let engine: Promise<Engine> | undefined;

export function testEngine(): Promise<Engine> {
  return (engine ??= loadEngine({ wasm: readFileSync(inject("engine")) }));
}
