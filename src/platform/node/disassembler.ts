/**
 * Instructions as text, by iced-x86: an optional package. Without it traces show bytes.
 */
import { createRequire } from "node:module";
import type { Instruction } from "../../index.ts";

type Disassemble = (instruction: Instruction, rip: bigint) => { readonly text: string; readonly length: number };

let loaded: Disassemble | null | undefined;

/**
 * Loads iced-x86 when it is first asked for: that takes longer than to start a machine. undefined: it is not installed.
 */
export function loadDisassembler(): Disassemble | undefined {
  loaded ??= load() ?? null;
  return loaded ?? undefined;
}

function load(): Disassemble | undefined {
  let iced: typeof import("iced-x86");
  try {
    iced = createRequire(import.meta.url)("iced-x86") as typeof iced;
  } catch {
    return undefined;
  }
  const { Decoder, DecoderOptions, Formatter, FormatterSyntax, Instruction: Decoded } = iced;
  const formatter = new Formatter(FormatterSyntax.Nasm);
  formatter.hexPrefix = "0x";
  formatter.hexSuffix = "";
  formatter.firstOperandCharIndex = 8;
  const decoded = new Decoded();
  return ({ bits, bytes }, rip) => {
    const decoder = new Decoder(bits, bytes, DecoderOptions.None);
    decoder.ip = rip;
    decoder.decodeOut(decoded);
    decoder.free();
    if (decoded.length === 0 || decoded.code === 0)
      return { text: `(bad) ${[...bytes.subarray(0, 4)].map((b) => b.toString(16).padStart(2, "0")).join(" ")}`, length: 1 };
    return { text: formatter.format(decoded), length: decoded.length };
  };
}
