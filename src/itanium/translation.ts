/**
 * Loops of Itanium code become WebAssembly: what src/translate has to know of the engine's memory.
 *
 * A translation takes the place of the engine's hot loop (assembly/ia64/run/hot.ts) from the first bundle of a loop on, under the same
 * contract: it returns the place of the first instruction that it did not execute; cpu.left, cpu.hotFrom and cpu.hotStart count and say
 * where it was. The general registers that it names, the predicates and the fields of the state live in locals.
 */
import { FPSR, LC, PFS } from "../../assembly/spec/ia64/application.ts";
import {
  ALAT_COUNT,
  AR,
  BR,
  FAST_CONTEXT,
  FR,
  GR,
  GR_MAP,
  HOT_FROM,
  HOT_START,
  LEFT,
  PR,
  PSR,
  RRB_FR,
} from "../../assembly/spec/ia64/cpu-offset.ts";
import {
  BUNDLE_BYTES,
  BUNDLE_CACHE,
  BUNDLE_PAGE_BYTES,
  CPU_BASE,
  HOT_RESERVE,
  SLOT_BYTES,
  SLOT_NEXT,
  SLOT_TARGET,
} from "../../assembly/spec/ia64/layout.ts";
import { Cells } from "../translate/cells.ts";
import { access, FunctionCode, getLocal, i32, setLocal, unsigned, type Code } from "../translate/function.ts";
import { codeOf, constant, Inliner, loadedConstant, symbol, type Guest, type Value } from "../translate/inline.ts";
import { shapeOf, Structure, type Branch } from "../translate/region.ts";
import type { Template } from "../translate/template.ts";
import { accessType, Op, Type } from "../translate/wasm.ts";
import { HOT_NAMES } from "./hot-names.ts";

const GR_ZERO = CPU_BASE + GR;
const MAP = CPU_BASE + GR_MAP;
const STATIC_REGISTERS = 32;
/** Fields of 64 bits, and of 32, that templates name. */
const BRANCH_REGISTERS = Array.from({ length: 8 }, (_, b) => BR + 8 * b);
const WIDE = new Set([PR, PSR, AR + PFS * 8, AR + LC * 8, AR + FPSR * 8, ...BRANCH_REGISTERS].map((offset) => CPU_BASE + offset));
const NARROW = new Set([LEFT, RRB_FR, ALAT_COUNT, FAST_CONTEXT].map((offset) => CPU_BASE + offset));
/** Registers f0..f31 have fixed places; the others rotate, and stay in memory. */
const FLOAT = { start: CPU_BASE + FR, end: CPU_BASE + FR + 32 * 16 };

/** One instruction of a region. */
interface Instruction {
  /** Place of its record, and of the record of the instruction after it. */
  readonly at: number;
  readonly next: number;
  readonly template: Template | undefined;
  /** Place of a branch's target. */
  readonly target: number | undefined;
}

export interface Records {
  readonly view: DataView;
  /** SLOT_HOT of a record as the decoder wrote it. */
  operation(at: number): number;
}

/** The instructions from the place `head` to the place `end`, as a WebAssembly module. */
export function translateRegion(
  records: Records,
  templates: ReadonlyMap<string, Template>,
  head: number,
  end: number,
): Uint8Array<ArrayBuffer> {
  return new Region(records.view, instructionsOf(records, templates, head, end)).module();
}

/** Bundles that a region may grow by. */
const GROWTH = 128;

/**
 * Place of the last branch of what belongs to the loop from `head` to `end`: code behind it that branches back into it is the rest of a
 * loop that begins in its middle, or of one around it.
 */
export function wholeLoop(records: Records, templates: ReadonlyMap<string, Template>, head: number, end: number): number {
  const page = head - ((head - BUNDLE_CACHE) % BUNDLE_PAGE_BYTES);
  const last = Math.min(end + GROWTH * BUNDLE_BYTES, page + BUNDLE_PAGE_BYTES - BUNDLE_BYTES - SLOT_BYTES);
  let found = end;
  for (const { at, target } of instructionsOf(records, templates, head, last))
    if (at > found && target !== undefined && target >= head && target <= found) found = at;
  return found;
}

/** The instructions of a loop as a WebAssembly module, if it could get round; otherwise undefined. */
export function translateLoop(
  records: Records,
  templates: ReadonlyMap<string, Template>,
  head: number,
  end: number,
): Uint8Array<ArrayBuffer> | undefined {
  const instructions = instructionsOf(records, templates, head, end);
  return goesRound(instructions) ? new Region(records.view, instructions).module() : undefined;
}

function instructionsOf(
  { view, operation }: Records,
  templates: ReadonlyMap<string, Template>,
  head: number,
  end: number,
): readonly Instruction[] {
  const instructions: Instruction[] = [];
  for (let at = head; at <= end;) {
    const template = templates.get(HOT_NAMES[operation(at)] ?? "");
    const step = view.getUint8(at + SLOT_NEXT);
    // What is not decoded, or has no operation, is left to the engine; the code after it may be a branch's target.
    const next = step === 0 ? at + BUNDLE_BYTES - ((at - head) % BUNDLE_BYTES) : at + step;
    const target = template && /^p?Br/.test(template.name) ? view.getUint32(at + SLOT_TARGET, true) : undefined;
    instructions.push({ at, next, template, target });
    at = next;
  }
  return instructions;
}

/** Whether there is a way to the loop's end past the instructions that are left to the engine. */
function goesRound(instructions: readonly Instruction[]): boolean {
  let reached = 0;
  for (const { at, template, target } of instructions) {
    if (!template && at >= reached) return false;
    if (target !== undefined && target > reached) reached = target;
  }
  return true;
}

class Region implements Guest {
  readonly #view: DataView;
  readonly #instructions: readonly Instruction[];
  readonly #out = new FunctionCode();
  readonly #cells = new Cells(this.#out);
  readonly #structure: Structure;
  /** Index of an instruction by its place. */
  readonly #indices: ReadonlyMap<number, number>;
  /** Start of the page of records: constant while the translation is in use. */
  readonly #page: number;
  /** Stacked registers that are named, by number: the local that has the register's address. */
  readonly #stacked = new Map<number, number>();
  /** cpu.left, and the number of the record from which on it has not counted yet. */
  readonly #left = this.#out.local(Type.i32);
  readonly #start = this.#out.local(Type.i32);
  readonly #branched = this.#out.local(Type.i32);
  readonly #place = this.#out.local(Type.i32);
  readonly #exit: number;
  #index = 0;

  constructor(view: DataView, instructions: readonly Instruction[]) {
    this.#view = view;
    this.#instructions = instructions;
    const head = instructions[0]!.at;
    this.#page = head - ((head - BUNDLE_CACHE) % BUNDLE_PAGE_BYTES);
    const indices = new Map(instructions.map(({ at }, i) => [at, i]));
    const branches: Branch[] = [];
    instructions.forEach(({ target }, i) => {
      const to = target === undefined ? undefined : indices.get(target);
      if (to !== undefined) branches.push([i, to]);
    });
    this.#indices = indices;
    this.#exit = this.#out.open(Op.block);
    this.#structure = new Structure(this.#out, shapeOf(instructions.length, branches));
  }

  module(): Uint8Array<ArrayBuffer> {
    const inliner = new Inliner(this.#out, this);
    this.#instructions.forEach(({ at, template }, i) => {
      this.#index = i;
      this.#structure.at(i);
      if (template) inliner.inline(template, [constant(Type.i32, BigInt(at))]);
      else this.#leave(at);
    });
    this.#structure.at(this.#instructions.length);
    this.#leave(this.#instructions.at(-1)!.next);
    this.#out.close();
    const body = this.#out.take();
    this.#enter();
    this.#out.emit(body);
    this.#finish();
    return this.#out.module();
  }

  /** The registers that are named must be in the frame, or out of it, as they are now. */
  #enter(): void {
    for (const [number, address] of this.#stacked) {
      const inFrame = this.#view.getUint16(MAP + 2 * number, true) !== GR_ZERO;
      this.#out.emit(i32(0), access(Op.i32Load16U, MAP + 2 * number), [Op.localTee, ...unsigned(address)]);
      this.#out.emit(i32(GR_ZERO), [inFrame ? Op.i32Eq : Op.i32Ne]);
      this.#out.open(Op.if);
      this.#out.emit(getLocal(0), [Op.return]);
      this.#out.close();
    }
    this.#out.emit(this.#cells.entry());
    // left counts from the first record of all on, so that what a branch counts off is a constant.
    const head = this.#instructions[0]!.at;
    this.#out.emit(i32(0), access(Op.i32Load, CPU_BASE + LEFT), i32(head / SLOT_BYTES), [Op.i32Add], setLocal(this.#left));
    this.#out.emit(i32(head), setLocal(this.#start));
  }

  #finish(): void {
    this.#out.emit(this.#cells.exit());
    this.#out.emit(
      i32(0),
      getLocal(this.#left),
      getLocal(this.#start),
      i32(SLOT_BYTES),
      [Op.i32DivU, Op.i32Sub],
      access(Op.i32Store, CPU_BASE + LEFT),
    );
    this.#out.emit(i32(0), getLocal(this.#start), access(Op.i32Store, CPU_BASE + HOT_START));
    this.#out.emit(i32(0), getLocal(this.#branched), access(Op.i32Store, CPU_BASE + HOT_FROM));
    this.#out.emit(getLocal(this.#place));
  }

  #leave(at: number): void {
    this.#out.emit(i32(at), setLocal(this.#place));
    this.#out.branch(Op.br, this.#exit);
  }

  #taken(): void {
    const { at, next, target } = this.#instructions[this.#index]!;
    if (target === undefined) throw new Error("a template branches that is no branch");
    this.#out.emit(getLocal(this.#left), i32((next - target) / SLOT_BYTES), [Op.i32Sub], setLocal(this.#left));
    this.#out.emit(i32(target), setLocal(this.#start), i32(at), setLocal(this.#branched));
    const to = this.#indices.get(target);
    if (to === undefined || !this.#structure.has(this.#index, to)) {
      this.#leave(target);
      return;
    }
    if (to <= this.#index) {
      this.#out.emit(getLocal(this.#left), i32(HOT_RESERVE + target / SLOT_BYTES), [Op.i32LeS]);
      this.#out.open(Op.if);
      this.#leave(target);
      this.#out.close();
    }
    this.#structure.branch(to);
  }

  call(name: string): void {
    if (name === "leave") this.#leave(this.#instructions[this.#index]!.at);
    else if (name === "taken") this.#taken();
    else throw new Error(`a template calls ${name}`);
  }

  isSame(register: number, address: bigint): boolean {
    if (address !== BigInt(GR_ZERO)) throw new Error("a register's address is compared with another than that of r0");
    this.#addressOf(register);
    return this.#view.getUint16(MAP + 2 * register, true) === GR_ZERO;
  }

  /** Address of a general register in the frame that the translation is entered with. */
  #addressOf(number: number): Code {
    if (number < STATIC_REGISTERS) return i32(GR_ZERO + 16 * number);
    let address = this.#stacked.get(number);
    if (address === undefined) this.#stacked.set(number, (address = this.#out.local(Type.i32)));
    return getLocal(address);
  }

  #register(number: number): ReturnType<Cells["cell"]> {
    return this.#cells.cell(`r${number}`, Type.i64, this.#addressOf(number));
  }

  /** The cell of a field or of a floating-point register. */
  #field(address: number): ReturnType<Cells["cell"]> {
    if (address === CPU_BASE + LEFT) throw new Error("left has a local of its own");
    if (WIDE.has(address) || (address >= FLOAT.start && address < FLOAT.end && address % 8 === 0))
      return this.#cells.cell(`${address}`, Type.i64, i32(0), address);
    if (NARROW.has(address)) return this.#cells.cell(`${address}`, Type.i32, i32(0), address);
    throw new Error(`a template reads 0x${address.toString(16)}`);
  }

  load(op: number, { symbol: register, constant: base }: Value, offset: number): Value {
    if (register !== undefined) {
      if (offset !== 0) throw new Error("a template reads beside a register's value");
      if (this.isSame(register, BigInt(GR_ZERO))) {
        this.#addressOf(register);
        return constant(accessType(op), 0n);
      }
      return this.#cells.load(this.#register(register), op);
    }
    const address = Number(base) + offset;
    if (address >= this.#page && address < this.#page + BUNDLE_PAGE_BYTES) return loadedConstant(this.#view, op, address);
    if (address >= MAP && address < MAP + 256 && op === Op.i32Load16U) return symbol((address - MAP) / 2);
    if (address === CPU_BASE + LEFT) return { type: Type.i32, code: getLocal(this.#left) };
    return this.#cells.load(this.#field(address), op);
  }

  store(op: number, { symbol: register, constant: base }: Value, offset: number, value: Value): void {
    if (register !== undefined) {
      if (offset !== 0 || this.isSame(register, BigInt(GR_ZERO))) throw new Error("a template writes beside a register's value");
      this.#cells.store(this.#register(register), op, value);
      return;
    }
    const address = Number(base) + offset;
    if (address === CPU_BASE + LEFT && op === Op.i32Store) this.#out.emit(codeOf(value), setLocal(this.#left));
    else this.#cells.store(this.#field(address), op, value);
  }
}
