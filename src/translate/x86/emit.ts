/**
 * A region as a function: (record: i32) -> i32 with the contract of a hot loop (assembly/x86/run/tiers.ts).
 *
 * Registers live in locals from the entry to the one exit. Blocks follow each other in a weak topological order; the function can be
 * entered at many of them. What no recipe does is executed by the engine in place, with the registers in memory.
 */
import { JUMP_CACHE, TRANSLATED, VCPU_BASE } from "../../../assembly/spec/layout.ts";
import * as MicroOp from "../../../assembly/spec/micro-op-id.ts";
import { BLOCK_RIP, BUDGET as BUDGET_FIELD, CODE_CONTEXT } from "../../../assembly/spec/vcpu-offset.ts";
import { Op, Type } from "../wasm.ts";
import { ENTRY, ENTRY_DELTA, type Blocks, type DecodedRecord } from "./blocks.ts";
import { Bytes } from "./bytes.ts";
import * as Frame from "./frame.ts";
import { handlerCells } from "./handlers.ts";
import { weakOrder } from "./order.ts";
import { Ending, Hole, type Recipe } from "./recipe.ts";
import type { Recipes } from "./recipes.ts";
import type { Member } from "./region.ts";
import { Structure } from "./structure.ts";
import { ENTERABLE_LOOP, UNCHECKED_INSTRUCTIONS } from "./tuning.ts";

/** Where a record has the number that fills a hole. */
const NUMBERS: Readonly<Record<number, number>> = { [Hole.IMMEDIATE]: 12, [Hole.DISPLACEMENT]: 8, [Hole.NEXT]: 28 };
/** Number of the import that executes a record: executeInPlace() in assembly/x86/run/tiers.ts. */
const EXECUTE = 0;

export interface RegionCode {
  /** Locals and instructions, without their size. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** Blocks that the function begins with, by index, and the copies of their records. */
  readonly entries: ReadonlyMap<number, number>;
}

/** A record and what becomes of it: undefined is left to the engine. */
interface Step {
  readonly record: DecodedRecord;
  readonly recipe: Recipe | undefined;
}

/**
 * @param index of the translation
 * @param copy copies the records of a block that the translation is to begin with; 0 if there is no room
 */
export function emitRegion(
  blocks: Blocks,
  recipes: Recipes,
  members: readonly Member[],
  index: number,
  copy: (block: number) => number,
): RegionCode {
  return new Emitter(blocks, recipes, members, index, copy).emit();
}

class Emitter {
  readonly #blocks: Blocks;
  readonly #members: readonly Member[];
  readonly #index: number;
  readonly #steps: readonly (readonly Step[])[];
  readonly #out = new Bytes();
  readonly #isLong: boolean;
  readonly #structure: Structure;
  readonly #entries = new Map<number, number>();
  /** Copies of the records, by block. */
  readonly #copies: number[] = [];
  /** Instructions since the budget was looked at, by block at its start. */
  readonly #unchecked: number[];
  #reads = 0;
  #writes = 0;
  readonly #temporaries = Frame.TEMPORARY_TYPES.map(() => 0);
  #exit = 0;
  #indirect = 0;
  #member = 0;
  #record = 0;
  #blockEnd = 0;

  constructor(blocks: Blocks, recipes: Recipes, members: readonly Member[], index: number, copy: (block: number) => number) {
    this.#blocks = blocks;
    this.#members = members;
    this.#index = index;
    this.#isLong = members[0]!.block.isLong;
    this.#steps = members.map((member) => this.#stepsOf(recipes, member));
    const order = weakOrder(
      members.map((m) => m.successors),
      members.map((_, i) => i),
    );
    const edges = members.flatMap((m, from) => m.successors.map((to) => [from, to] as const));
    const plain = new Structure(this.#out, order, [], []);
    members.forEach(({ block: { address } }, i) => {
      // Another translation may begin with any of the blocks some day, and take its first record: all that is executed is a copy's.
      if (blocks.translationOf(address) >= 0) return;
      const copied = copy(address);
      if (copied === 0) return;
      this.#copies[i] = copied;
      if (plain.isEntry(i, ENTERABLE_LOOP)) this.#entries.set(i, copied);
    });
    this.#structure = new Structure(this.#out, order, edges, this.#entries.keys());
    this.#unchecked = members.map(() => 0);
  }

  #stepsOf(recipes: Recipes, { block }: Member): Step[] {
    let kind = -1;
    return block.records.map((record): Step => {
      const recipe = recipes.of(this.#blocks, record, this.#isLong, kind);
      if (!recipe) {
        kind = -1;
        if (record.op === MicroOp.HANDLER) {
          const { reads, writes } = handlerCells(this.#blocks, record.at);
          this.#reads |= reads | writes;
        } else this.#reads |= Frame.ALL_CELLS;
        return { record, recipe };
      }
      if (recipe.kind !== -2) kind = recipe.kind;
      this.#reads |= recipe.reads;
      this.#writes |= recipe.writes;
      for (const field of [0, 1, 2]) {
        const cell = 1 << (this.#blocks.u8(record.at + 2 + field) >> 3);
        if ((recipe.readsFields & (1 << field)) !== 0) this.#reads |= cell;
        if ((recipe.writesFields & (1 << field)) !== 0) this.#writes |= cell;
      }
      recipe.temporaries.forEach((count, type) => (this.#temporaries[type] = Math.max(count, this.#temporaries[type]!)));
      return { record, recipe };
    });
  }

  emit(): RegionCode {
    this.#locals();
    this.#enter();
    this.#exit = this.#structure.open(Op.block);
    const top = this.#structure.open(Op.loop);
    this.#indirect = this.#structure.open(Op.block);
    this.#structure.emit((member) => this.#block(member));
    this.#structure.close();
    this.#lookUp(top);
    this.#structure.close();
    this.#structure.close();
    this.#leaveFunction();
    this.#out.byte(Op.end);
    return { body: this.#out.taken(), entries: this.#entries };
  }

  #locals(): void {
    const types = [...Frame.FIXED_LOCALS];
    Frame.TEMPORARY_TYPES.forEach((type, i) => {
      for (let n = 0; n < this.#temporaries[i]!; n++) types.push(type);
    });
    const runs: [count: number, type: number][] = [];
    for (const type of types) {
      const run = runs.at(-1);
      if (run?.[1] === type) run[0]++;
      else runs.push([1, type]);
    }
    this.#out.unsigned(runs.length);
    for (const [count, type] of runs) {
      this.#out.unsigned(count);
      this.#out.byte(type);
    }
  }

  // --- pieces of code

  #get(local: number): void {
    this.#out.byte(Op.localGet);
    this.#out.byte(local);
  }
  #set(local: number): void {
    this.#out.byte(Op.localSet);
    this.#out.byte(local);
  }
  #i32(value: number): void {
    this.#out.byte(Op.i32Const);
    this.#out.signed(value | 0);
  }
  #i64(value: number): void {
    this.#out.byte(Op.i64Const);
    this.#out.signed(value);
  }
  #access(op: number, offset: number): void {
    this.#out.byte(op);
    this.#out.byte(0);
    this.#out.unsigned(offset);
  }
  #ops(...ops: readonly number[]): void {
    for (const op of ops) this.#out.byte(op);
  }

  /** The linear address of the block `delta` bytes from the region's first one. */
  #rip(delta: number): void {
    this.#get(Frame.BASE);
    if (delta !== 0) {
      this.#i64(delta);
      this.#ops(Op.i64Add);
    }
    if (!this.#isLong) {
      this.#i64(0xffffffff);
      this.#ops(Op.i64And);
    }
  }

  #load(cells: number): void {
    for (const { index, local, type, offset } of Frame.CELLS) {
      if ((cells & (1 << index)) === 0) continue;
      this.#i32(0);
      this.#access(type === Type.i64 ? Op.i64Load : Op.i32Load, VCPU_BASE + offset);
      this.#set(local);
    }
  }

  #save(cells: number): void {
    for (const { index, local, type, offset } of Frame.CELLS) {
      if ((cells & (1 << index)) === 0) continue;
      this.#i32(0);
      this.#get(local);
      this.#access(type === Type.i64 ? Op.i64Store : Op.i32Store, VCPU_BASE + offset);
    }
  }

  #enter(): void {
    this.#load(this.#reads | this.#writes);
    this.#i32(0);
    this.#access(Op.i32Load, VCPU_BASE + BUDGET_FIELD);
    this.#set(Frame.BUDGET);
    this.#get(Frame.PLACE);
    this.#access(Op.i32Load8U, ENTRY);
    this.#set(Frame.ENTRY);
    this.#i32(0);
    this.#access(Op.i64Load, VCPU_BASE + BLOCK_RIP);
    this.#setBase();
  }

  /** `BASE` from the RIP on the stack and the entry in the record at `PLACE`. */
  #setBase(): void {
    this.#get(Frame.PLACE);
    this.#access(Op.i64Load32S, ENTRY_DELTA);
    this.#ops(Op.i64Sub);
    this.#set(Frame.BASE);
  }

  #leaveFunction(): void {
    this.#save(this.#writes);
    this.#i32(0);
    this.#get(Frame.BASE);
    this.#get(Frame.DELTA);
    this.#ops(Op.i64ExtendI32S, Op.i64Add);
    if (!this.#isLong) {
      this.#i64(0xffffffff);
      this.#ops(Op.i64And);
    }
    this.#access(Op.i64Store, VCPU_BASE + BLOCK_RIP);
    this.#i32(0);
    this.#get(Frame.BUDGET);
    this.#access(Op.i32Store, VCPU_BASE + BUDGET_FIELD);
    this.#get(Frame.PLACE);
  }

  /** To the driver at a record, or at the block `DELTA` says if it is 0. */
  #leave(record: number, deeper: number): void {
    this.#i32(record);
    this.#set(Frame.PLACE);
    this.#structure.branch(Op.br, this.#exit, deeper);
  }

  #leaveTo(delta: number, deeper: number): void {
    this.#i32(delta);
    this.#set(Frame.DELTA);
    this.#leave(0, deeper);
  }

  // --- blocks

  #block(member: number): void {
    this.#member = member;
    const { block, delta } = this.#members[member]!;
    this.#i32(delta);
    this.#set(Frame.DELTA);
    this.#blockEnd = this.#structure.open(Op.block);
    const copy = this.#copies[member];
    for (const { record, recipe } of this.#steps[member]!) {
      this.#record = copy === undefined ? record.at : record.at - block.address + copy;
      if (recipe) this.#copy(recipe, record.at, delta);
      else if (record.op === MicroOp.HANDLER || record.op === MicroOp.NEAR) this.#inPlace(record);
      else {
        this.#leave(this.#record, 0);
        break;
      }
    }
    // Behind a block that no branch ends nothing follows: it has left.
    this.#structure.close();
    if (block.count === 0) this.#ops(Op.unreachable);
  }

  #copy({ code }: Recipe, record: number, delta: number): void {
    const out = this.#out;
    for (const item of code) {
      if (item >= 0) {
        out.byte(item);
        continue;
      }
      const rest = -item & 0xffff;
      switch (-item >> 16) {
        case Hole.REGISTER:
          out.byte(Frame.CELLS[this.#blocks.u8(record + 2 + rest) >> 3]!.local);
          break;
        case Hole.TEMPORARY:
          out.byte(this.#temporary(rest >> 8, rest & 0xff));
          break;
        case Hole.IMMEDIATE:
        case Hole.DISPLACEMENT:
        case Hole.NEXT: {
          const at = record + NUMBERS[-item >> 16]!;
          out.signed(rest === 2 ? this.#blocks.u32(at) : this.#blocks.i32(at));
          break;
        }
        case Hole.DELTA:
          out.signed(delta);
          break;
        default:
          this.#end(rest & 0xff, rest >> 8);
      }
    }
  }

  #temporary(type: number, number: number): number {
    let local = Frame.FIRST_TEMPORARY + number;
    for (let i = 0; i < type; i++) local += this.#temporaries[i]!;
    return local;
  }

  #inPlace({ at, op }: DecodedRecord): void {
    const { reads, writes } = op === MicroOp.HANDLER ? handlerCells(this.#blocks, at) : { reads: Frame.ALL_CELLS, writes: Frame.ALL_CELLS };
    this.#save(reads & this.#writes);
    this.#i32(0);
    this.#rip(this.#members[this.#member]!.delta);
    this.#access(Op.i64Store, VCPU_BASE + BLOCK_RIP);
    this.#i32(0);
    this.#get(Frame.BUDGET);
    this.#access(Op.i32Store, VCPU_BASE + BUDGET_FIELD);
    this.#i32(this.#record);
    this.#ops(Op.call);
    this.#out.unsigned(EXECUTE);
    this.#set(Frame.ENTRY);
    this.#load(writes & (this.#reads | this.#writes));
    this.#get(Frame.ENTRY);
    this.#structure.open(Op.if);
    this.#leave(this.#record + 1, 0);
    this.#structure.close();
    this.#i32(0);
    this.#set(Frame.ENTRY);
  }

  // --- ends of blocks

  #end(ending: number, deeper: number): void {
    const member = this.#members[this.#member]!;
    const { taken, notTaken, displacements, delta } = member;
    if (ending === Ending.LEAVE) this.#leave(this.#record, deeper);
    else if (ending === Ending.TAKEN) this.#goTo(taken, delta + displacements[0], deeper);
    else if (ending === Ending.NOT_TAKEN) this.#goTo(notTaken, delta + displacements[1], deeper);
    else this.#jumped(member, deeper);
  }

  #count(): void {
    this.#get(Frame.BUDGET);
    this.#i32(this.#members[this.#member]!.block.count);
    this.#ops(Op.i32Sub);
    this.#set(Frame.BUDGET);
  }

  #goTo(to: number, delta: number, deeper: number): void {
    this.#count();
    if (to < 0) this.#leaveTo(delta, deeper);
    else this.#pass(to, deeper);
  }

  /** To a block of the region, if the budget and its page allow. */
  #pass(to: number, deeper: number): void {
    const from = this.#member;
    const { block, delta } = this.#members[to]!;
    const source = this.#members[from]!.block;
    const since = this.#unchecked[from]! + source.count;
    const checks = this.#structure.isBack(from, to) || since + block.count > UNCHECKED_INSTRUCTIONS;
    if (checks) {
      this.#get(Frame.BUDGET);
      this.#i32(0);
      this.#ops(Op.i32LtS);
    } else this.#unchecked[to] = Math.max(since, this.#unchecked[to]!);
    const guards = block.page !== source.page;
    if (guards) {
      this.#guard(block.address, delta);
      if (checks) this.#ops(Op.i32Or);
    }
    if (checks || guards) {
      this.#ops(Op.if, 0x40);
      this.#leaveTo(delta, deeper + 1);
      this.#ops(Op.end);
    }
    if (!this.#structure.follows(from, to)) this.#structure.goTo(from, to, deeper);
    else if (deeper > 0) this.#structure.branch(Op.br, this.#blockEnd, deeper);
  }

  /** Leaves on the stack whether the jump cache has another block, or none, for the target: its page may be another one now. */
  #guard(block: number, delta: number): void {
    this.#rip(delta);
    this.#ops(Op.localTee, Frame.TARGET, Op.i32WrapI64);
    this.#jumpCacheMisses();
    this.#get(Frame.PLACE);
    this.#access(Op.i32Load, JUMP_CACHE + 12);
    this.#i32(block);
    this.#ops(Op.i32Ne, Op.i32Or);
  }

  /**
   * Takes the low half of the linear address in `TARGET` from the stack; `PLACE` becomes its offset in the jump cache. Leaves on the stack
   * whether the entry there is for another address or context.
   */
  #jumpCacheMisses(): void {
    this.#jumpCacheEntry();
    this.#get(Frame.PLACE);
    this.#access(Op.i64Load, JUMP_CACHE);
    this.#get(Frame.TARGET);
    this.#ops(Op.i64Ne);
    this.#get(Frame.PLACE);
    this.#access(Op.i32Load, JUMP_CACHE + 8);
    this.#i32(0);
    this.#access(Op.i32Load, VCPU_BASE + CODE_CONTEXT);
    this.#ops(Op.i32Ne, Op.i32Or);
  }

  /** `PLACE` becomes the offset in the jump cache of the low half of a linear address, which is on the stack. */
  #jumpCacheEntry(): void {
    const low = (): void => this.#get(Frame.PLACE);
    this.#set(Frame.PLACE);
    low();
    this.#i32(12);
    this.#ops(Op.i32ShrU);
    low();
    this.#i32(20);
    this.#ops(Op.i32ShrU, Op.i32Xor);
    this.#i32(0xff);
    this.#ops(Op.i32And);
    this.#i32(12);
    this.#ops(Op.i32Shl);
    low();
    low();
    this.#i32(8);
    this.#ops(Op.i32ShrU, Op.i32Xor);
    this.#i32(0xff);
    this.#ops(Op.i32And);
    this.#i32(4);
    this.#ops(Op.i32Shl, Op.i32Or);
    this.#set(Frame.PLACE);
  }

  /** `TARGET` has been set: to a return point if it is one, else wherever the jump cache says. */
  #jumped({ returns }: Member, deeper: number): void {
    this.#count();
    for (const to of returns) {
      this.#get(Frame.TARGET);
      this.#rip(this.#members[to]!.delta);
      this.#ops(Op.i64Eq, Op.if, 0x40);
      this.#pass(to, deeper + 1);
      this.#ops(Op.end);
    }
    this.#structure.branch(Op.br, this.#indirect, deeper);
  }

  /** Where indirect jumps come together: to a block of this region, of another one, or to the driver. */
  #lookUp(top: number): void {
    const structure = this.#structure;
    this.#get(Frame.TARGET);
    this.#set(Frame.BASE);
    this.#i32(0);
    this.#set(Frame.DELTA);
    const unknown = structure.open(Op.block);
    this.#get(Frame.BUDGET);
    this.#i32(0);
    this.#ops(Op.i32LtS);
    structure.branch(Op.brIf, unknown);
    this.#get(Frame.TARGET);
    this.#ops(Op.i32WrapI64);
    this.#jumpCacheMisses();
    structure.branch(Op.brIf, unknown);
    this.#get(Frame.PLACE);
    this.#access(Op.i32Load, JUMP_CACHE + 12);
    this.#ops(Op.localTee, Frame.PLACE);
    this.#access(Op.i32Load16U, 0);
    this.#i32(TRANSLATED + this.#index);
    this.#ops(Op.i32Ne);
    structure.branch(Op.brIf, this.#exit);
    this.#get(Frame.PLACE);
    this.#access(Op.i32Load8U, ENTRY);
    this.#set(Frame.ENTRY);
    this.#get(Frame.TARGET);
    this.#setBase();
    structure.branch(Op.br, top);
    structure.close();
    this.#i32(0);
    this.#set(Frame.PLACE);
    structure.branch(Op.br, this.#exit);
  }
}
