/** A serial console in a <pre>: text, line control, and the keys a terminal would send. Escape sequences are dropped. */

/** Older text leaves the page beyond this many characters. */
const SCROLLBACK = 200_000;
/** The same while the page is hidden and nothing is drawn: lines, the columns of one, and characters of an escape sequence. */
const MAX_LINES = 20_000;
const MAX_COLUMNS = 2_000;
const LONGEST_ESCAPE = 64;

const KEYS: Readonly<Record<string, string>> = {
  Enter: "\r",
  Backspace: "\x7f",
  Tab: "\t",
  Escape: "\x1b",
  ArrowUp: "\x1b[A",
  ArrowDown: "\x1b[B",
  ArrowRight: "\x1b[C",
  ArrowLeft: "\x1b[D",
  Home: "\x1b[H",
  End: "\x1b[F",
  Delete: "\x1b[3~",
};

/** What a terminal sends for a key, or undefined if it sends nothing. */
export function keyBytes(event: { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean }): Uint8Array<ArrayBuffer> | undefined {
  if (event.metaKey || event.altKey) return undefined;
  if (event.ctrlKey) {
    const code = event.key.length === 1 ? event.key.toUpperCase().charCodeAt(0) : 0;
    return code >= 0x40 && code < 0x60 ? Uint8Array.of(code & 0x1f) : undefined;
  }
  const text = KEYS[event.key] ?? (event.key.length === 1 ? event.key : undefined);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

export class SerialConsole {
  readonly #element: HTMLElement;
  readonly #decoder = new TextDecoder();
  #lines: string[] = [""];
  #column = 0;
  #escape = "";
  #drawing = false;

  constructor(element: HTMLElement, send: (bytes: Uint8Array) => void) {
    this.#element = element;
    element.addEventListener("keydown", (event) => {
      const bytes = keyBytes(event);
      if (bytes === undefined) return;
      event.preventDefault();
      send(bytes);
    });
    element.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text") ?? "";
      if (text !== "") send(new TextEncoder().encode(text.replaceAll("\n", "\r")));
      event.preventDefault();
    });
  }

  clear(): void {
    this.#lines = [""];
    this.#column = 0;
    this.#escape = "";
    this.#draw();
  }

  write(bytes: Uint8Array): void {
    for (const char of this.#decoder.decode(bytes, { stream: true })) this.#put(char);
    this.#draw();
  }

  #put(char: string): void {
    if (this.#escape !== "" || char === "\x1b") {
      this.#escape += char;
      if (this.#escape.length > LONGEST_ESCAPE || /^\x1b(\[[\d;?]*[@-~]|[^[])$/.test(this.#escape)) this.#escape = "";
      return;
    }
    const last = this.#lines.length - 1;
    if (char === "\n") this.#newLine();
    else if (char === "\r") this.#column = 0;
    else if (char === "\b") this.#column = Math.max(0, this.#column - 1);
    else if (char >= " " || char === "\t") {
      if (this.#column === MAX_COLUMNS) {
        this.#newLine();
        return this.#put(char);
      }
      const line = this.#lines[last] ?? "";
      this.#lines[last] = line.slice(0, this.#column).padEnd(this.#column) + char + line.slice(this.#column + 1);
      this.#column++;
    }
  }

  #newLine(): void {
    this.#lines.push("");
    this.#column = 0;
    if (this.#lines.length > MAX_LINES) this.#lines.splice(0, MAX_LINES / 2);
  }

  #draw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      let text = this.#lines.join("\n");
      if (text.length > SCROLLBACK) {
        text = text.slice(text.indexOf("\n", text.length - SCROLLBACK / 2) + 1);
        this.#lines = text.split("\n");
      }
      const { scrollTop, scrollHeight, clientHeight } = this.#element;
      const atEnd = scrollTop + clientHeight > scrollHeight - 30;
      this.#element.textContent = text;
      if (atEnd) this.#element.scrollTop = this.#element.scrollHeight;
    });
  }
}
