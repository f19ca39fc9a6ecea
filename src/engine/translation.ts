/**
 * Loops of x86 code become WebAssembly: what src/translate has to know of the engine's memory.
 *
 * A region is a set of blocks of one page that reach each other by links, entered at its first one. A translation has the contract of
 * the hot loop (assembly/x86/run/hot-long.ts): it returns the micro-op to go on with, of which nothing was done, or 0 when cpu.budget is
 * spent or the block at cpu.blockRip is to be found.
 */
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import { BLOCK_RIP, BUDGET, LAZY_KIND, LINK_SLOT, ZERO } from "../../assembly/spec/vcpu-offset.ts";
import { Cells } from "../translate/cells.ts";
import { access, FunctionCode, getLocal, i32, i64, setLocal } from "../translate/function.ts";
import { constant, Inliner, loadedConstant, Untranslatable, type Guest, type Value } from "../translate/inline.ts";
import { shapeOf, Structure, type Branch } from "../translate/region.ts";
import { callsAny, type Template } from "../translate/template.ts";
import { accessType, Op, Type } from "../translate/wasm.ts";

const STATE_END = VCPU_BASE + 0x1000;
const NARROW = new Set([BUDGET, LINK_SLOT, LAZY_KIND].map((offset) => VCPU_BASE + offset));
const RECORD = 16;
/** Fields of the record that ends a block: see src/spec/x86/micro-ops-branch.ts. */
const COUNT = 7,
  LINK = 16,
  DISPLACEMENT = 24;
/** In front of a block's first record: memory/code-pages.ts. */
const HEADER = 32,
  MODE = 8,
  PAGE = 24;
/** Bits 1:0 of a block's mode in 64-bit mode. */
const LONG = 2;

export interface Block {
  /** Addresses of its records up to the one that ends it, or that is left to the engine. */
  readonly records: readonly number[];
  readonly templates: readonly (Template | undefined)[];
  /** Blocks that it goes on with: when taken, and when not. */
  readonly links: readonly (number | undefined)[];
}

export interface Records {
  readonly view: DataView;
  /** Name of the operation of a record. */
  operation(at: number): string;
  /** The records of a block: a translation that begins there has put one of its own in the first place. */
  body(block: number): number;
}

/** What a template calls that goes on elsewhere. */
const ENDS = new Set(["taken", "notTaken", "jumped"]);

function readBlock(records: Records, templates: ReadonlyMap<string, Template>, block: number): Block {
  const { view } = records;
  const found: { at: number; template: Template | undefined }[] = [];
  const isLong = (view.getUint32(block - HEADER + MODE, true) & 3) === LONG;
  for (let at = records.body(block); ; at += RECORD) {
    const name = records.operation(at);
    const template = (isLong ? undefined : templates.get(`${name}_LEGACY`)) ?? templates.get(name);
    found.push({ at, template });
    if (template && !callsAny(template.body, ENDS)) continue;
    const page = view.getUint32(block - HEADER + PAGE, true);
    const link = (offset: number): number | undefined => {
      if (!template) return undefined;
      const to = view.getUint32(at + LINK + offset, true);
      return to > 1 && view.getUint32(to - HEADER + PAGE, true) === page ? to : undefined;
    };
    return { records: found.map((f) => f.at), templates: found.map((f) => f.template), links: [link(0), link(4)] };
  }
}

/** Most blocks of a region. */
const MOST = 48;

/** The blocks that reach `head` and are reached from it, in reverse postorder; undefined if `head` does not reach itself. */
function regionOf(records: Records, templates: ReadonlyMap<string, Template>, head: number): ReadonlyMap<number, Block> | undefined {
  const blocks = new Map<number, Block>();
  const queue = [head];
  while (queue.length > 0 && blocks.size < MOST) {
    const at = queue.shift()!;
    if (blocks.has(at)) continue;
    const block = readBlock(records, templates, at);
    blocks.set(at, block);
    for (const to of block.links) if (to !== undefined) queue.push(to);
  }
  // Those that reach the head.
  const reaching = new Set<number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const [at, { links }] of blocks)
      if (!reaching.has(at) && links.some((to) => to === head || (to !== undefined && reaching.has(to)))) {
        reaching.add(at);
        changed = true;
      }
  }
  if (!reaching.has(head)) return undefined;
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (at: number): void => {
    seen.add(at);
    for (const to of [...blocks.get(at)!.links].reverse()) if (to !== undefined && reaching.has(to) && !seen.has(to)) visit(to);
    order.push(at);
  };
  visit(head);
  return new Map(order.reverse().map((at) => [at, blocks.get(at)!]));
}

/** The loop that `head` is in, as a WebAssembly module, and its blocks; undefined if it is in none that could get round. */
export function translateRegion(
  records: Records,
  templates: ReadonlyMap<string, Template>,
  head: number,
): { readonly binary: Uint8Array<ArrayBuffer>; readonly blocks: readonly number[] } | undefined {
  const blocks = regionOf(records, templates, head);
  return blocks && { binary: new Region(records.view, blocks).module(), blocks: [...blocks.keys()] };
}

/** One block alone, whether it is a loop or not. */
export function translateBlock(records: Records, templates: ReadonlyMap<string, Template>, block: number): Uint8Array<ArrayBuffer> {
  return new Region(records.view, new Map([[block, readBlock(records, templates, block)]])).module();
}

class Region implements Guest {
  readonly #view: DataView;
  readonly #out = new FunctionCode();
  readonly #cells = new Cells(this.#out);
  readonly #place = this.#out.local(Type.i32);
  readonly #indices: ReadonlyMap<number, number>;
  readonly #blocks: readonly Block[];
  readonly #structure: Structure;
  readonly #exit: number;
  /** Otherwise addresses wrap at 4 GiB. */
  readonly #isLong: boolean;
  #index = 0;
  #record = 0;

  constructor(view: DataView, blocks: ReadonlyMap<number, Block>) {
    this.#view = view;
    const [head = 0] = blocks.keys();
    this.#isLong = (view.getUint32(head - HEADER + MODE, true) & 3) === LONG;
    this.#blocks = [...blocks.values()];
    this.#indices = new Map([...blocks.keys()].map((at, i) => [at, i]));
    const branches = this.#blocks.flatMap(({ links }, from) =>
      links.flatMap((link): Branch[] => {
        const to = link === undefined ? undefined : this.#indices.get(link);
        return to === undefined ? [] : [[from, to]];
      }),
    );
    this.#exit = this.#out.open(Op.block);
    this.#structure = new Structure(this.#out, shapeOf(this.#blocks.length, branches));
  }

  module(): Uint8Array<ArrayBuffer> {
    const inliner = new Inliner(this.#out, this);
    this.#blocks.forEach(({ records, templates }, i) => {
      this.#index = i;
      this.#structure.at(i);
      this.#cells.forget();
      records.forEach((at, n) => {
        this.#record = at;
        const template = templates[n];
        const before = this.#out.mark();
        try {
          if (template) inliner.inline(template, [constant(Type.i32, BigInt(at))]);
          else this.#leave(at);
        } catch (error) {
          if (!(error instanceof Untranslatable)) throw error;
          this.#out.back(before);
          this.#leave(at);
        }
      });
    });
    this.#structure.at(this.#blocks.length);
    this.#leave(0);
    this.#out.close();
    const body = this.#out.take();
    this.#out.emit(this.#cells.entry(), body, this.#cells.exit(), getLocal(this.#place));
    return this.#out.module();
  }

  #leave(at: number): void {
    this.#out.emit(i32(at), setLocal(this.#place));
    this.#out.branch(Op.br, this.#exit);
  }

  #count(): number {
    const budget = this.#field(VCPU_BASE + BUDGET);
    const count = this.#view.getUint8(this.#record + COUNT);
    this.#cells.store(budget, Op.i32Store, {
      type: Type.i32,
      code: [...getLocal(budget.local), ...i32(count), Op.i32Sub],
    });
    return budget.local;
  }

  /** On at the first (0) or the second (4) target. */
  #goTo(which: number): void {
    const at = this.#record + which;
    const budget = this.#count();
    const rip = this.#field(VCPU_BASE + BLOCK_RIP);
    const displacement = BigInt(this.#view.getInt32(at + DISPLACEMENT, true));
    if (displacement !== 0n)
      this.#cells.store(rip, Op.i64Store, {
        type: Type.i64,
        code: [...getLocal(rip.local), ...i64(displacement), Op.i64Add, ...(this.#isLong ? [] : [...i64(0xffffffffn), Op.i64And])],
      });
    const to = this.#indices.get(this.#view.getUint32(at + LINK, true));
    if (to !== undefined && this.#structure.has(this.#index, to)) {
      this.#out.emit(getLocal(budget), i32(0), [Op.i32LtS]);
      this.#out.open(Op.if);
      this.#leave(0);
      this.#out.close();
      this.#structure.branch(to);
      return;
    }
    // The link may be known by then. Without one the driver finds the block, and the link with it.
    this.#out.emit(i32(0), access(Op.i32Load, at + LINK), setLocal(this.#place));
    this.#out.emit(getLocal(this.#place), [Op.i32Eqz]);
    this.#out.open(Op.if);
    this.#out.emit(i32(0), i32(at + LINK), access(Op.i32Store, VCPU_BASE + LINK_SLOT));
    this.#out.close();
    this.#out.emit(getLocal(this.#place), i32(0), getLocal(this.#place), i32(1), [Op.i32GtU], getLocal(budget), i32(0), [
      Op.i32GeS,
      Op.i32And,
    ]);
    this.#out.emit([Op.select], setLocal(this.#place));
    this.#out.branch(Op.br, this.#exit);
  }

  call(name: string): void {
    if (name === "leave") this.#leave(this.#record);
    else if (name === "taken") this.#goTo(0);
    else if (name === "notTaken") this.#goTo(4);
    else if (name === "jumped") {
      this.#count();
      this.#leave(0);
    } else throw new Error(`a template calls ${name}`);
  }

  isSame(): boolean {
    throw new Error("x86 has no registers by another name");
  }

  #field(address: number): ReturnType<Cells["cell"]> {
    if (NARROW.has(address)) return this.#cells.cell(`${address}`, Type.i32, i32(0), address);
    const start = address & ~7;
    return this.#cells.cell(`${start}`, Type.i64, i32(0), start);
  }

  load(op: number, { constant: base }: Value, offset: number): Value {
    const address = Number(base) + offset;
    if (address >= this.#record && address < this.#record + 2 * RECORD) return loadedConstant(this.#view, op, address);
    if (address < VCPU_BASE || address >= STATE_END) throw new Untranslatable(`a template reads 0x${address.toString(16)}`);
    if (address === VCPU_BASE + ZERO) return constant(accessType(op), 0n);
    return this.#cells.load(this.#field(address), op, NARROW.has(address) ? 0 : address & 7);
  }

  store(op: number, { constant: base }: Value, offset: number, value: Value): void {
    const address = Number(base) + offset;
    if (address < VCPU_BASE || address >= STATE_END) throw new Untranslatable(`a template writes 0x${address.toString(16)}`);
    this.#cells.store(this.#field(address), op, value, NARROW.has(address) ? 0 : address & 7);
  }
}
