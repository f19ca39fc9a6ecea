/** Reading the templates: a WebAssembly module whose exported functions are taken to pieces. */
import { NO_RESULT, Op, SIGNATURES, isLoad, isStore, type ValueType } from "./wasm.ts";

/** An instruction, with what is nested in it. */
export interface Node {
  readonly op: number;
  /** Index of a local, depth of a branch, block type, offset of an access, constant. */
  readonly value: number | bigint;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
  /** Name of the imported function that is called. */
  readonly callee: string;
}

export interface Template {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  /** Types of all locals, the parameters first. */
  readonly locals: readonly ValueType[];
  readonly body: readonly Node[];
}

class Bytes {
  #at: number;
  readonly #view: DataView;

  constructor(view: DataView, at = 0) {
    this.#view = view;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  set at(value: number) {
    this.#at = value;
  }

  get done(): boolean {
    return this.#at >= this.#view.byteLength;
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  /** An unsigned LEB128 of up to 32 bits. */
  number(): number {
    let result = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      result |= (byte & 0x7f) << shift;
      if (byte < 0x80) return result >>> 0;
    }
  }

  /** A signed LEB128 of up to 64 bits. */
  signed(): bigint {
    let result = 0n;
    let shift = 0n;
    for (;;) {
      const byte = this.byte();
      result |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte < 0x80) return BigInt.asIntN(Number(shift), result);
    }
  }

  float(): number {
    const value = this.#view.getFloat64(this.#at, true);
    this.#at += 8;
    return value;
  }

  name(): string {
    const length = this.number();
    const text = new TextDecoder().decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, length));
    this.#at += length;
    return text;
  }

  list<T>(read: () => T): T[] {
    return Array.from({ length: this.number() }, read);
  }
}

const node = (op: number, value: number | bigint = 0, rest: Partial<Node> = {}): Node => ({
  op,
  value,
  body: [],
  otherwise: [],
  callee: "",
  ...rest,
});

/** Instructions up to the end, or the else, of the block they are in. */
function readBody(bytes: Bytes, imports: readonly string[]): { readonly nodes: Node[]; readonly end: number } {
  const nodes: Node[] = [];
  for (;;) {
    const op = bytes.byte();
    if (op === Op.end || op === Op.else) return { nodes, end: op };
    if (op === Op.block || op === Op.loop || op === Op.if) {
      const type = bytes.byte();
      const inside = readBody(bytes, imports);
      const otherwise = inside.end === Op.else ? readBody(bytes, imports).nodes : [];
      nodes.push(node(op, type, { body: inside.nodes, otherwise }));
    } else if (op === Op.call) {
      const callee = imports[bytes.number()];
      if (callee === undefined) throw new Error("a template calls a function of its own module");
      nodes.push(node(op, 0, { callee }));
    } else if (op === Op.br || op === Op.brIf || (op >= Op.localGet && op <= Op.localTee)) nodes.push(node(op, bytes.number()));
    else if (isLoad(op) || isStore(op)) {
      bytes.number();
      nodes.push(node(op, bytes.number()));
    } else if (op === Op.i32Const) nodes.push(node(op, Number(bytes.signed())));
    else if (op === Op.i64Const) nodes.push(node(op, bytes.signed()));
    else if (op === Op.f64Const) nodes.push(node(op, bytes.float()));
    else if (SIGNATURES.has(op) || [Op.unreachable, Op.nop, Op.return, Op.drop, Op.select].some((plain) => plain === op))
      nodes.push(node(op));
    else throw new Error(`templates do not use the instruction 0x${op.toString(16)}`);
  }
}

interface FunctionType {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/**
 * The exported functions of a module, by name.
 * @throws Error if the module uses what templates do not: it comes from the same build.
 */
export function readTemplates({ buffer, byteOffset, byteLength }: Uint8Array): ReadonlyMap<string, Template> {
  const bytes = new Bytes(new DataView(buffer, byteOffset, byteLength), 8);
  let types: FunctionType[] = [];
  const imports: string[] = [];
  let functions: number[] = [];
  const names = new Map<number, string>();
  const templates = new Map<string, Template>();
  while (!bytes.done) {
    const section = bytes.byte();
    const length = bytes.number();
    const end = bytes.at + length;
    if (section === 1)
      types = bytes.list(() => {
        bytes.byte();
        return { parameters: bytes.list(() => bytes.byte() as ValueType), results: bytes.list(() => bytes.byte() as ValueType) };
      });
    else if (section === 2)
      bytes.list(() => {
        bytes.name();
        const name = bytes.name();
        const kind = bytes.byte();
        if (kind === 0) {
          bytes.number();
          imports.push(name);
        } else {
          const limits = bytes.byte();
          bytes.number();
          if (limits & 1) bytes.number();
        }
      });
    else if (section === 3) functions = bytes.list(() => bytes.number());
    else if (section === 7)
      bytes.list(() => {
        const name = bytes.name();
        const kind = bytes.byte();
        const index = bytes.number();
        if (kind === 0) names.set(index, name);
      });
    else if (section === 10) {
      let index = imports.length;
      bytes.list(() => {
        const after = bytes.number() + bytes.at;
        const { parameters, results } = types[functions[index - imports.length]!]!;
        const locals = [...parameters];
        bytes.list(() => {
          const count = bytes.number();
          const type = bytes.byte() as ValueType;
          for (let i = 0; i < count; i++) locals.push(type);
        });
        const name = names.get(index++);
        if (name !== undefined) {
          if (results.length > 0) throw new Error(`template ${name} returns something`);
          templates.set(name, { name, parameters, locals, body: readBody(bytes, imports).nodes });
        }
        bytes.at = after;
      });
    }
    bytes.at = end;
  }
  return templates;
}

export const hasResult = (block: Node): boolean => block.value !== NO_RESULT;

/** Locals that a body writes. */
export function writtenLocals(body: readonly Node[], into = new Set<number>()): Set<number> {
  for (const { op, value, body: inside, otherwise } of body) {
    if (op === Op.localSet || op === Op.localTee) into.add(Number(value));
    writtenLocals(inside, into);
    writtenLocals(otherwise, into);
  }
  return into;
}

/** Whether a body branches to the block that it is in, `level` blocks out. */
export function branchesTo(body: readonly Node[], level = 0): boolean {
  return body.some(
    ({ op, value, body: inside, otherwise }) =>
      ((op === Op.br || op === Op.brIf) && value === level) || branchesTo(inside, level + 1) || branchesTo(otherwise, level + 1),
  );
}

/** Whether a body calls one of these imports. */
export function callsAny(body: readonly Node[], names: ReadonlySet<string>): boolean {
  return body.some(({ callee, body: inside, otherwise }) => names.has(callee) || callsAny(inside, names) || callsAny(otherwise, names));
}
