/**
 * A template's body in the place of a call.
 *
 * The body is executed as far as its operands are known. Constants and symbols (addresses that the guest knows by another name) are
 * computed with; everything else becomes code. Operands that are code wait on the stack of values until something takes them; before
 * anything changes, those that wait go to locals, so that each is computed where the template computes it.
 */
import { asType, fold } from "./fold.ts";
import { access, f64, getLocal, i32, i64, setLocal, type Code, type FunctionCode } from "./function.ts";
import { branchesTo, hasResult, writtenLocals, type Node, type Template } from "./template.ts";
import { accessBytes, accessType, extendsSign, isLoad, isStore, Op, SIGNATURES, Type, type ValueType } from "./wasm.ts";

export interface Value {
  readonly type: ValueType;
  /** Of an integer, in its signed form. */
  readonly constant?: bigint;
  /** An address that only the guest can resolve. */
  readonly symbol?: number;
  /** Code that leaves the value on the stack. */
  readonly code?: Code;
  /** The code reads a local that is written once, and nothing else. */
  readonly settled?: boolean;
}

/** What an architecture knows of its own memory. */
export interface Guest {
  /** A load from an address that is a constant or a symbol. */
  load(op: number, address: Value, offset: number): Value;
  /** A store to such an address. */
  store(op: number, address: Value, offset: number, value: Value): void;
  /** Whether a symbol and a constant are the same address. */
  isSame(symbol: number, constant: bigint): boolean;
  /** A call of an import, after which the template does not go on. */
  call(name: string): void;
}

export const constant = (type: ValueType, value: bigint): Value => ({ type, constant: asType(type, value) });
/** What a load gives from bytes that do not change while a translation is in use. */
export function loadedConstant(view: DataView, op: number, address: number): Value {
  const bytes = accessBytes(op);
  let value = 0n;
  for (let i = bytes - 1; i >= 0; i--) value = (value << 8n) | BigInt(view.getUint8(address + i));
  return constant(accessType(op), extendsSign(op) ? BigInt.asIntN(8 * bytes, value) : value);
}
export const symbol = (number: number): Value => ({ type: Type.i32, symbol: number });
export const code = (type: ValueType, bytes: Code): Value => ({ type, code: bytes });
const settled = (type: ValueType, local: number): Value => ({ type, code: getLocal(local), settled: true });

/** Code of a value. @throws Error for a symbol: a template may use it as an address, and nothing else. */
export function codeOf(value: Value): Code {
  if (value.code) return value.code;
  if (value.constant === undefined) throw new Error("a template computes with the address of a register");
  return value.type === Type.i32 ? i32(Number(value.constant)) : i64(value.constant);
}

/** A template does what cannot be translated for these operands: it is left to the engine. */
export class Untranslatable extends Error {}

interface Label {
  /** undefined: nothing branches to it, and it is no block in the output. */
  readonly depth: number | undefined;
  readonly result: number | undefined;
  reached: boolean;
}

interface Local {
  /** What is known of it here. */
  value: Value | undefined;
  /** Written in a block that may or may not be executed: the local that holds it, and how many such blocks are open. */
  home: number | undefined;
  forced: number;
  /** In such a block it was an address, which no local holds; after it there is no telling what it is. */
  address: boolean;
  ambiguous: boolean;
}

export class Inliner {
  readonly #out: FunctionCode;
  readonly #guest: Guest;
  #template!: Template;
  #locals: Local[] = [];
  #stack: Value[] = [];
  #labels: Label[] = [];

  constructor(out: FunctionCode, guest: Guest) {
    this.#out = out;
    this.#guest = guest;
  }

  /** The template's effects, for these arguments. */
  inline(template: Template, argumentsOf: readonly Value[]): void {
    this.#template = template;
    this.#locals = template.locals.map((_, i) => ({ value: argumentsOf[i], home: undefined, forced: 0, address: false, ambiguous: false }));
    this.#stack = [];
    this.#labels = [];
    this.#block({ op: Op.block, value: 0x40, body: template.body, otherwise: [], callee: "" }, template.body, returnsEarly(template.body));
  }

  #pop(): Value {
    const value = this.#stack.pop();
    if (value === undefined) throw new Error(`template ${this.#template.name}: nothing on the stack`);
    return value;
  }

  /** Values that wait are computed now. */
  #settle(): void {
    this.#stack = this.#stack.map((value) => {
      if (value.code === undefined || value.settled) return value;
      return settled(value.type, this.#keep(value));
    });
  }

  /** A new local with the value. */
  #keep(value: Value): number {
    const local = this.#out.local(value.type);
    this.#out.emit(codeOf(value), setLocal(local));
    return local;
  }

  /** Executes a body; false if its end is not reached. */
  #run(body: readonly Node[]): boolean {
    for (const node of body) if (!this.#step(node)) return false;
    return true;
  }

  #step(node: Node): boolean {
    const { op, value } = node;
    const signature = SIGNATURES.get(op);
    if (signature) this.#operate(op, signature.takes.length, signature.gives);
    else if (op === Op.i32Const) this.#stack.push(constant(Type.i32, BigInt(value)));
    else if (op === Op.i64Const) this.#stack.push(constant(Type.i64, BigInt(value)));
    else if (op === Op.f64Const) this.#stack.push({ type: Type.f64, code: f64(Number(value)), settled: true });
    else if (op === Op.localGet) this.#stack.push(this.#get(Number(value)));
    else if (op === Op.localSet) this.#set(Number(value), this.#pop());
    else if (op === Op.localTee) {
      this.#set(Number(value), this.#pop());
      this.#stack.push(this.#get(Number(value)));
    } else if (isLoad(op)) this.#load(op, Number(value));
    else if (isStore(op)) this.#store(op, Number(value));
    else if (op === Op.select) this.#select();
    else if (op === Op.drop) this.#pop();
    else if (op === Op.block) return this.#block(node, node.body, branchesTo(node.body));
    else if (op === Op.if) return this.#if(node);
    else if (op === Op.br) return this.#branch(Number(value));
    else if (op === Op.brIf) return this.#branchIf(Number(value));
    else if (op === Op.return) return this.#branch(this.#labels.length - 1);
    else if (op === Op.call) {
      this.#stack = [];
      this.#guest.call(node.callee);
      return false;
    } else if (op !== Op.nop) throw new Error(`template ${this.#template.name}: instruction 0x${op.toString(16)}`);
    return true;
  }

  #operate(op: number, count: number, gives: ValueType): void {
    const operands = this.#stack.splice(this.#stack.length - count);
    const known = operands.map(({ constant: value }) => value);
    const folded = known.includes(undefined) ? this.#sameAddress(op, operands) : fold(op, gives, known as bigint[]);
    this.#stack.push(
      folded === undefined ? (withoutEffect(op, operands) ?? code(gives, [...operands.flatMap(codeOf), op])) : constant(gives, folded),
    );
  }

  /** A register's address compared with a constant one. */
  #sameAddress(op: number, operands: readonly Value[]): bigint | undefined {
    if (op !== Op.i32Eq && op !== Op.i32Ne) return undefined;
    const register = operands.find((value) => value.symbol !== undefined);
    const other = operands.find((value) => value.constant !== undefined);
    if (register?.symbol === undefined || other?.constant === undefined) return undefined;
    return BigInt(this.#guest.isSame(register.symbol, other.constant) === (op === Op.i32Eq));
  }

  #get(index: number): Value {
    const local = this.#locals[index]!;
    const type = this.#template.locals[index]!;
    if (local.ambiguous) throw new Error(`template ${this.#template.name}: local ${index} may be the address of a register`);
    if (local.value) return local.value;
    if (local.home !== undefined) return code(type, getLocal(local.home));
    return type === Type.f64 ? { type, code: f64(0), settled: true } : constant(type, 0n);
  }

  #set(index: number, value: Value): void {
    const local = this.#locals[index]!;
    local.ambiguous = false;
    if (local.forced === 0) {
      local.home = undefined;
      local.value = value.code === undefined || value.settled ? value : settled(value.type, this.#keep(value));
      return;
    }
    local.value = value.code === undefined ? value : undefined;
    if (value.symbol !== undefined) {
      local.address = true;
      return;
    }
    this.#settle();
    this.#out.emit(codeOf(value), setLocal(local.home!));
  }

  #load(op: number, offset: number): void {
    const address = this.#pop();
    if (address.code === undefined) this.#stack.push(this.#guest.load(op, address, offset));
    else this.#stack.push(code(accessType(op), [...address.code, ...access(op, offset)]));
  }

  #store(op: number, offset: number): void {
    const value = this.#pop();
    const address = this.#pop();
    this.#settle();
    if (address.code === undefined) this.#guest.store(op, address, offset, value);
    else this.#out.emit(address.code, codeOf(value), access(op, offset));
  }

  #select(): void {
    const condition = this.#pop();
    const otherwise = this.#pop();
    const value = this.#pop();
    if (condition.constant !== undefined) this.#stack.push(condition.constant === 0n ? otherwise : value);
    else this.#stack.push(code(value.type, [...codeOf(value), ...codeOf(otherwise), ...codeOf(condition), Op.select]));
  }

  /** Executes bodies one after the other with the locals that they write in places of their own: they may be written or not. */
  #forced(bodies: readonly (readonly Node[])[], execute: (body: readonly Node[]) => void): void {
    const written = new Set<number>();
    for (const body of bodies) writtenLocals(body, written);
    const known = new Map<number, Value | undefined>();
    for (const index of written) {
      const local = this.#locals[index]!;
      if (local.forced++ === 0 && local.home === undefined) {
        const value = this.#get(index);
        local.home = this.#out.local(this.#template.locals[index]!);
        local.address = value.symbol !== undefined;
        if (!local.address) this.#out.emit(codeOf(value), setLocal(local.home));
      }
      known.set(index, local.value);
    }
    for (const body of bodies) {
      for (const [index, value] of known) this.#locals[index]!.value = value;
      execute(body);
    }
    for (const index of written) {
      const local = this.#locals[index]!;
      local.forced--;
      local.value = undefined;
      local.ambiguous = local.address;
    }
  }

  /** The body of a block; a block of the output only if something branches to its end. */
  #block(node: Node, body: readonly Node[], isTarget: boolean): boolean {
    if (!isTarget) {
      this.#labels.push({ depth: undefined, result: undefined, reached: false });
      const end = this.#run(body);
      this.#labels.pop();
      return end;
    }
    this.#settle();
    return this.#construct(node, [body], () => this.#out.open(Op.block));
  }

  #if(node: Node): boolean {
    const condition = this.#pop();
    if (condition.constant !== undefined) {
      const body = condition.constant === 0n ? node.otherwise : node.body;
      return this.#block(node, body, branchesTo(body));
    }
    this.#settle();
    return this.#construct(node, [node.body, node.otherwise], () => {
      this.#out.emit(codeOf(condition));
      return this.#out.open(Op.if);
    });
  }

  /** A block or an if of the output, whose result is in a local; false if its end is not reached. */
  #construct(node: Node, bodies: readonly (readonly Node[])[], open: () => number): boolean {
    const result = hasResult(node) ? this.#out.local(Number(node.value) as ValueType) : undefined;
    const below = this.#stack;
    let label: Label | undefined;
    this.#forced(bodies, (body) => {
      if (label === undefined) this.#labels.push((label = { depth: open(), result, reached: false }));
      else this.#out.emit([Op.else]);
      this.#stack = [];
      if (!this.#run(body)) return;
      label.reached = true;
      if (result !== undefined) this.#out.emit(codeOf(this.#pop()), setLocal(result));
    });
    this.#out.close();
    this.#labels.pop();
    this.#stack = below;
    if (result !== undefined) this.#stack.push(settled(Number(node.value) as ValueType, result));
    return label!.reached;
  }

  /** A branch out of `level` blocks. */
  #branch(level: number): boolean {
    const label = this.#labels[this.#labels.length - 1 - level]!;
    if (label.depth === undefined) throw new Error(`template ${this.#template.name}: a branch to no block`);
    if (label.result !== undefined) this.#out.emit(codeOf(this.#pop()), setLocal(label.result));
    this.#stack = [];
    label.reached = true;
    this.#out.branch(Op.br, label.depth);
    return false;
  }

  #branchIf(level: number): boolean {
    const condition = this.#pop();
    if (condition.constant !== undefined) return condition.constant === 0n || this.#branch(level);
    const label = this.#labels[this.#labels.length - 1 - level]!;
    if (label.depth === undefined) throw new Error(`template ${this.#template.name}: a branch to no block`);
    if (label.result !== undefined) throw new Error(`template ${this.#template.name}: a conditional branch with a value`);
    this.#settle();
    label.reached = true;
    this.#out.emit(codeOf(condition));
    this.#out.branch(Op.brIf, label.depth);
    return true;
  }
}

/** Operations that give their first operand if the second is 0. */
const ZERO_RIGHT = new Set([0x6a, 0x6b, 0x72, 0x73, 0x74, 0x75, 0x76, 0x7c, 0x7d, 0x84, 0x85, 0x86, 0x87, 0x88]);
/** Those of them that commute. */
const ZERO_LEFT = new Set([0x6a, 0x72, 0x73, 0x7c, 0x84, 0x85]);

/** The operand that an operation gives unchanged, if it does. */
function withoutEffect(op: number, [left, right]: readonly Value[]): Value | undefined {
  if (right?.constant === 0n && ZERO_RIGHT.has(op)) return left;
  if (left?.constant === 0n && ZERO_LEFT.has(op)) return right;
  return undefined;
}

/** Whether a return is reached other than after a call, which does not come back. */
function returnsEarly(body: readonly Node[]): boolean {
  return body.some(
    (node, i) => (node.op === Op.return && body[i - 1]?.op !== Op.call) || returnsEarly(node.body) || returnsEarly(node.otherwise),
  );
}
