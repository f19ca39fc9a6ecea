/** The user's terminal: raw keys in, an escape key that stays with us, and one line of progress on stderr. */

const CTRL_A = 1;

export const KEYS = "Ctrl-A x  end the run    Ctrl-A Ctrl-A  send Ctrl-A    Ctrl-A h  this help";

export interface KeyHandlers {
  /** Bytes for the guest. */
  input(bytes: Uint8Array): void;
  quit(): void;
  help(): void;
}

/** Splits what is typed into bytes for the guest and commands after the escape key, as QEMU's multiplexer does. */
export class EscapeKey {
  #escaped = false;
  readonly #handlers: KeyHandlers;

  constructor(handlers: KeyHandlers) {
    this.#handlers = handlers;
  }

  feed(bytes: Uint8Array): void {
    const plain: number[] = [];
    for (const byte of bytes) {
      if (!this.#escaped) {
        if (byte === CTRL_A) this.#escaped = true;
        else plain.push(byte);
        continue;
      }
      this.#escaped = false;
      const key = String.fromCharCode(byte);
      if (key === "x" || key === "X") return this.#handlers.quit();
      if (key === "h" || key === "?") this.#handlers.help();
      else if (byte === CTRL_A || key === "a") plain.push(CTRL_A);
    }
    if (plain.length > 0) this.#handlers.input(Uint8Array.from(plain));
  }
}

/**
 * Connects stdin: raw and with the escape key on a terminal, byte for byte from a pipe. The returned function gives the
 * terminal back as it was; it is also called if the process ends in some other way.
 */
export function connectInput(handlers: KeyHandlers): () => void {
  const { stdin } = process;
  const terminal = stdin.isTTY;
  const keys = new EscapeKey(handlers);
  const onData = (data: Buffer): void => (terminal ? keys.feed(data) : handlers.input(data));
  if (terminal) stdin.setRawMode(true);
  stdin.on("data", onData);
  stdin.resume();
  const release = (): void => {
    stdin.off("data", onData);
    stdin.pause();
    if (terminal) stdin.setRawMode(false);
    process.off("exit", release);
  };
  process.on("exit", release);
  return release;
}

export const isTerminal = (stream: "stdin" | "stdout" | "stderr"): boolean => process[stream].isTTY;

/** Colours are for terminals whose user did not ask for none (https://no-color.org). */
export const wantsColour = (stream: "stdout" | "stderr"): boolean => isTerminal(stream) && (process.env.NO_COLOR ?? "") === "";

/** Replaces the current line of stderr. */
export function writeStatusLine(text: string): void {
  const width = process.stderr.columns || 80;
  process.stderr.write(`\r${text.slice(0, width - 1)}\x1b[K`);
}

export function clearStatusLine(): void {
  process.stderr.write("\r\x1b[K");
}

/** Calls `handler` on Ctrl-C or termination; a second one ends the process at once. Returns how to stop listening. */
export function onInterrupt(handler: () => void): () => void {
  let asked = false;
  const listener = (): void => {
    if (asked) process.exit(130);
    asked = true;
    handler();
  };
  process.on("SIGINT", listener);
  process.on("SIGTERM", listener);
  return () => {
    process.off("SIGINT", listener);
    process.off("SIGTERM", listener);
  };
}

/** Calls `handler` after `seconds` of host time unless the returned function is called first. */
export function after(seconds: number, handler: () => void): () => void {
  const timer = setTimeout(handler, seconds * 1000);
  return () => clearTimeout(timer);
}
