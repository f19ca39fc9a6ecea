/** `nonroot doctor`: what this host and this build can do. One line a fact; exit code 10 if the engine cannot run. */
import { hostFacts, sha256 } from "../platform/node/host.ts";
import { readAsset } from "../platform/node/index.ts";
import { isTerminal, wantsColour } from "../platform/node/terminal.ts";
import { ExitCode } from "./usage.ts";

/** Modules that validate only where a feature is there: the header, then one function that uses it. */
const PROBES: Readonly<Record<string, readonly number[]>> = {
  // (func (drop (v128.const 0)))
  simd: [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 0xfd, 12, ...Array<number>(16).fill(0), 0x1a, 11],
  // (memory 1 1 shared)
  threads: [5, 4, 1, 3, 1, 1],
  // (func (return_call 0))
  "tail calls": [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 6, 1, 4, 0, 0x12, 0, 11],
};
const WASM_HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

const GIB = 2 ** 30;

/** The largest guest RAM in whole GiB that can be reserved now, next to the engine's own memory. */
function largestMemory(): number {
  for (let gib = 3; gib > 0; gib--) {
    try {
      return new WebAssembly.Memory({ initial: (gib * GIB) / 65536 + 512 }).buffer.byteLength > 0 ? gib : 0;
    } catch {
      /* try less */
    }
  }
  return 0;
}

export interface Finding {
  readonly name: string;
  readonly value: string;
  /** False: nonroot cannot work here. */
  readonly ok: boolean;
}

export async function examine(): Promise<readonly Finding[]> {
  const facts = hostFacts();
  const fact = (name: string, value: string, ok = true): Finding => ({ name, value, ok });
  const [major = 0, minor = 0] = facts.node.slice(1).split(".").map(Number);
  const findings = [
    fact("node", `${facts.node}, V8 ${facts.v8}`, major > 20 || (major === 20 && minor >= 11)),
    fact("host", `${facts.platform}, ${facts.processors} × ${facts.cpu}`),
    fact("memory", `${(facts.freeMemory / GIB).toFixed(1)} of ${(facts.memory / GIB).toFixed(1)} GiB free`),
  ];
  const gib = largestMemory();
  findings.push(fact("guest RAM", gib > 0 ? `up to ${gib} GiB` : "none can be reserved", gib > 0));
  for (const [name, body] of Object.entries(PROBES)) {
    const there = WebAssembly.validate(Uint8Array.from([...WASM_HEADER, ...body]));
    findings.push(fact(`wasm ${name}`, there ? "yes" : "no", there || name !== "simd"));
  }
  try {
    const bytes = await readAsset("x86.wasm");
    const compiled = await WebAssembly.compile(bytes).then(
      () => true,
      () => false,
    );
    findings.push(fact("engine", `x86.wasm, ${(bytes.length / 1024).toFixed(0)} KiB, sha256 ${sha256(bytes).slice(0, 16)}`, compiled));
  } catch (error) {
    findings.push(fact("engine", error instanceof Error ? error.message : String(error), false));
  }
  findings.push(
    fact("terminal", isTerminal("stdin") && isTerminal("stdout") ? "interactive" : "not a terminal: serial input comes from a pipe"),
  );
  return findings;
}

export async function doctor(json: boolean): Promise<number> {
  const findings = await examine();
  const healthy = findings.every((finding) => finding.ok);
  if (json) process.stdout.write(`${JSON.stringify({ schemaVersion: 1, healthy, findings })}\n`);
  else {
    const [green, red, end] = wantsColour("stdout") ? ["\x1b[32m", "\x1b[31m", "\x1b[0m"] : ["", "", ""];
    for (const { name, value, ok } of findings)
      process.stdout.write(`${ok ? `${green}ok` : `${red}no`}${end}  ${name.padEnd(16)}${value}\n`);
  }
  return healthy ? ExitCode.CLEAN : ExitCode.ENGINE_FAULT;
}
