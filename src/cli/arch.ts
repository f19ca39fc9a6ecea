/** `--arch x86-64|ia64`: which machine a command is about. */
import { CommandError } from "./usage.ts";

export type Arch = "x86-64" | "ia64";

const NAMES: Readonly<Record<string, Arch>> = { "x86-64": "x86-64", x86_64: "x86-64", x86: "x86-64", ia64: "ia64", itanium: "ia64" };

/** The words without the option, and what it says. */
export function takeArch(words: readonly string[]): { readonly arch: Arch; readonly rest: readonly string[] } {
  const end = words.indexOf("--");
  const at = words.findIndex((word, i) => (word === "--arch" || word.startsWith("--arch=")) && (end < 0 || i < end));
  if (at < 0) return { arch: "x86-64", rest: words };
  const joined = words[at]!.startsWith("--arch=");
  const name = joined ? words[at]!.slice("--arch=".length) : (words[at + 1] ?? "");
  const arch = NAMES[name];
  if (!arch) throw new CommandError(`--arch ${name}: x86-64 or ia64`);
  return { arch, rest: [...words.slice(0, at), ...words.slice(at + (joined ? 1 : 2))] };
}
