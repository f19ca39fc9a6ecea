/** The globals that Node and every browser share: all that the machine may use outside platform/. */
interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, target: Uint8Array): { read: number; written: number };
}
declare const TextEncoder: { new (): TextEncoder };
interface TextDecoder {
  decode(bytes?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare const TextDecoder: { new (label?: string, options?: { fatal?: boolean }): TextDecoder };
interface URL {
  readonly href: string;
  toString(): string;
}
declare const URL: { new (url: string, base?: string | URL): URL };
interface Response {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
interface ReadableStream<T = unknown> {
  pipeTo(target: { getWriter(): unknown }): Promise<void>;
  getReader(): { read(): Promise<{ done: boolean; value?: T }> };
}
declare const ReadableStream: {
  new <T>(source: {
    start?(controller: { enqueue(chunk: T): void; close(): void }): void;
    pull?(controller: { enqueue(chunk: T): void; close(): void }): void;
  }): ReadableStream<T>;
};
interface ImportMeta {
  readonly url: string;
}
