/**
 * Instructions as text, by iced-x86: an optional package. Without it traces show bytes.
 */
import type { Instruction } from "../../index.ts";

type Disassemble = (instruction: Instruction, rip: bigint) => { readonly text: string; readonly length: number };

/** undefined: iced-x86 is not installed. */
export async function loadDisassembler(): Promise<Disassemble | undefined> {
  let iced;
  try {
    iced = (await import("iced-x86")).default;
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
