/** The part of the WebAssembly namespace that Node and browsers share. For programs compiled without the DOM's declarations. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  const Module: {
    new (bytes: BufferSource): Module;
    imports(module: Module): { module: string; name: string; kind: string }[];
    customSections(module: Module, name: string): ArrayBuffer[];
    exports(module: Module): { name: string; kind: string }[];
  };
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  const Memory: { new (descriptor: { initial: number; maximum?: number; shared?: boolean }): Memory };
  interface Table {
    readonly length: number;
    get(index: number): unknown;
    set(index: number, value: unknown): void;
    grow(by: number): number;
  }
  const Table: { new (descriptor: { element: "anyfunc"; initial: number; maximum?: number }): Table };
  interface Global<T = unknown> {
    value: T;
  }
  interface Instance {
    readonly exports: Exports;
  }
  const Instance: { new (module: Module, imports?: Imports): Instance };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the signature of an export is known to its caller only
  type ExportValue = ((...args: any[]) => any) | Global | Memory | Table;
  type Exports = Record<string, ExportValue>;
  type ImportValue = ExportValue | number;
  type ModuleImports = Record<string, ImportValue>;
  type Imports = Record<string, ModuleImports>;
  class CompileError extends Error {}
  class LinkError extends Error {}
  class RuntimeError extends Error {}
  function compile(bytes: BufferSource): Promise<Module>;
  function instantiate(module: Module, imports?: Imports): Promise<Instance>;
  function instantiate(bytes: BufferSource, imports?: Imports): Promise<{ module: Module; instance: Instance }>;
  function validate(bytes: BufferSource): boolean;
}
type BufferSource = ArrayBufferView<ArrayBuffer> | ArrayBuffer;
