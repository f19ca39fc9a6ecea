/**
 * Programs of several blocks: what single instructions do not show, such as flags that an instruction leaves for a later
 * one, a comparison with its branch, loops, calls, blocks that lead to each other.
 *
 * RDI records the way taken: every block doubles it and adds its number. RBP and R14 point at data, RSP at a stack, RSI
 * counts loops; the other registers are operands.
 */
import type { ImmediateKind } from "../../src/spec/x86/instructions/notation.ts";
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { CODE, CODE_SIZE, DATA, HIGH, MAX_CODE, NO_FAULT, RBP, RDI, RSI, RSP, type Request } from "./arena.ts";
import { EVERYTHING } from "./compare.ts";
import { dataAddress } from "./data-address.ts";
import { type Encoded, encode } from "./encode.ts";
import type { Mode } from "./modes.ts";
import type { Random } from "./random.ts";
import { type Program, blank, placeCode } from "./scenario.ts";
import { flagMask, undefinedAfter } from "./undefined.ts";

const OPERANDS = [0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 15];
const R14 = 14;
const TF = 0x100;
const AC = 0x40000;

const UNSUITABLE =
  /^(POPF|ENTER|LEAVE|XLATB|I?DIV|(MOVS|CMPS|STOS|LODS|SCAS)[BWDQ]|J|LOOP|CALL|RET|AAM|POPA|PUSHA|MOVDIR|SHLD$|SHRD$|CMPXCHG16B|RESERVEDNOP|WAIT|CLD|STD)/;
/** Defines every arithmetic flag, and reads none. */
const DEFINES_ALL = /^(ADD|SUB|CMP|NEG|XADD)$/;
/** The immediate decides what is undefined. */
const COUNTED = /^(SH[LR]D?|SA[LR]|RO[LR]|RC[LR]|AAD)$/;
const IMMEDIATES: Partial<Record<ImmediateKind, number>> = { ib: 1, iw: 2, id: 4, io: 8 };
const COMPARES = /^(CMP|TEST)$/;

export function suitable(row: InstructionRow): boolean {
  if (row.name === "BSWAP" && row.operands === "r16") return false;
  if (row.name === "MOVSXD" && row.operands.startsWith("r16")) return false;
  return !UNSUITABLE.test(row.name) && !/moffs/.test(row.operands);
}

interface Item {
  bytes: number[];
  /** Bytes of an immediate at its end that may become anything. */
  readonly immediate?: number;
  /** Its operand is this immediate: the code changes itself. */
  changes?: Item;
  /** Offset in `bytes` of a displacement to `target`; of 1 or 4 bytes. */
  at?: number;
  size?: 1 | 4;
  /** Block number, or a linear address. */
  readonly target?: number | bigint;
  /** The address itself instead of the distance. */
  absolute?: boolean;
}

const CONDITION_READS = ["O", "O", "C", "C", "Z", "Z", "CZ", "CZ", "S", "S", "P", "P", "OS", "OS", "OSZ", "OSZ"];

class Builder {
  readonly blocks: Item[][] = [];
  readonly instructions: Encoded[] = [];
  /** RFLAGS bits undefined here, at the exit, anywhere. */
  undefined = 0;
  atExit = 0;
  ever = 0;
  /** Undefined where branches to a block leave. */
  readonly #incoming = new Map<number, number>();
  readonly #changing: Item[] = [];
  #loops = 0;
  readonly rng: Random;
  readonly mode: Mode;
  readonly is32: boolean;
  readonly #rows: readonly InstructionRow[];
  readonly #compares: readonly InstructionRow[];
  readonly #definesAll: readonly InstructionRow[];
  /** A function leaves the stack as it was: a wild RET may lead anywhere. */
  balanced = false;

  constructor(rng: Random, rows: readonly InstructionRow[], mode: Mode) {
    this.rng = rng;
    this.mode = mode;
    this.is32 = !mode.is64;
    this.#rows = rows;
    this.#compares = rows.filter((row) => COMPARES.test(row.name));
    this.#definesAll = rows.filter((row) => DEFINES_ALL.test(row.name));
  }

  #emit(item: Item): void {
    this.blocks.at(-1)!.push(item);
  }

  begin(): void {
    const number = this.blocks.length;
    this.blocks.push([]);
    this.undefined |= this.#incoming.get(number) ?? 0;
    // LEA RDI, [RDI + RDI + number]
    this.#emit({ bytes: [...(this.is32 ? [] : [0x48]), 0x8d, 0x7c, 0x3f, number + 1] });
  }

  instruction(kind: "any" | "compare" | "defines" = "any"): void {
    const { rng } = this;
    for (;;) {
      const row = rng.pick(kind === "any" ? this.#rows : kind === "compare" ? this.#compares : this.#definesAll);
      if (this.balanced && /^(PUSH|POP)/.test(row.name)) continue;
      if ((flagMask(row.reads) & this.undefined) !== 0) continue;
      const bitString = /^BT[SRC]?$/.test(row.name) && row.encoding === "MR";
      const e = encode(rng, row, {
        mode: this.mode,
        registers: OPERANDS,
        bases: this.is32 ? [RBP] : [RBP, R14],
        indexes: OPERANDS,
        plainAddress: true,
        plainPrefixes: true,
        ...(bitString ? { memory: false } : {}),
      });
      this.#account(e);
      this.instructions.push(e);
      const immediate = COUNTED.test(row.name) ? {} : { immediate: IMMEDIATES[e.opcode.immediate] ?? 0 };
      this.#emit({
        bytes: [...e.bytes],
        ...immediate,
        ...(e.fixup < 0 ? {} : { at: e.fixup, size: 4, target: DATA + BigInt(rng.below(0x1000) + 0xc00) }),
      });
      return;
    }
  }

  /** A store to an immediate of this program. */
  change(): void {
    const item: Item = { bytes: [] };
    this.#changing.push(item);
    this.#emit(item);
  }

  /** Decides what the stores change, when everything is there. */
  settle(): void {
    const { rng, is32 } = this;
    const items = this.blocks.flat().filter((item) => (item.immediate ?? 0) > 0);
    for (const item of this.#changing) {
      if (items.length === 0) {
        item.bytes = [0x90];
        continue;
      }
      item.changes = rng.pick(items);
      const width = rng.pick([1, 2, 4].filter((bytes) => bytes <= item.changes!.immediate!));
      const modrm = 5 | (rng.below(4) << 3);
      item.bytes = [...(width === 2 ? [0x66] : []), width === 1 ? 0x88 : 0x89, modrm, 0, 0, 0, 0];
      item.at = item.bytes.length - 4;
      item.size = 4;
      item.absolute = is32;
    }
  }

  #account(e: Encoded): void {
    const shift = /^(SHL|SAL|SHR|SAR|ROL|ROR|RCL|RCR)$/.test(e.row.name);
    const { flags } = undefinedAfter(e);
    const always =
      !shift || (!/CL$/.test(e.row.operands) && (Number(e.immediate) & (e.size === 8 ? 63 : 31)) !== 0) || /, 1$/.test(e.row.operands);
    if (always) this.undefined &= ~flagMask(e.row.writes);
    this.undefined |= flags;
    this.ever |= this.undefined;
  }

  /** Jcc to a block. */
  conditional(target: number, only?: number): void {
    const { rng } = this;
    const codes = CONDITION_READS.flatMap((reads, cc) => ((flagMask(reads) & this.undefined) === 0 ? [cc] : []));
    const cc = only ?? (codes.length === 0 ? undefined : rng.pick(codes));
    if (cc === undefined) return;
    this.#leave(target);
    if (rng.chance(70)) this.#emit({ bytes: [0x70 | cc, 0], at: 1, size: 1, target });
    else this.#emit({ bytes: [0x0f, 0x80 | cc, 0, 0, 0, 0], at: 2, size: 4, target });
  }

  #leave(target: number): void {
    this.#incoming.set(target, (this.#incoming.get(target) ?? 0) | this.undefined);
  }

  jump(target: number): void {
    const { rng, is32 } = this;
    this.#leave(target);
    switch (rng.below(4)) {
      case 0:
        this.#emit({ bytes: [0xeb, 0], at: 1, size: 1, target });
        break;
      case 1:
        this.#emit({ bytes: [0xe9, 0, 0, 0, 0], at: 1, size: 4, target });
        break;
      case 2:
        this.#address(target);
        this.#emit({ bytes: [0xff, 0xe1] }); // JMP RCX
        break;
      default:
        this.#address(target);
        this.#emit({ bytes: [...(is32 ? [] : [0x48]), 0x89, 0x4d, 0x40] }); // MOV [RBP + 40H], RCX
        this.#emit({ bytes: [0xff, 0x65, 0x40] }); // JMP [RBP + 40H]
    }
  }

  /** RCX = address of a block. */
  #address(target: number): void {
    if (this.is32) this.#emit({ bytes: [0xb9, 0, 0, 0, 0], at: 1, size: 4, target, absolute: true });
    else this.#emit({ bytes: [0x48, 0x8d, 0x0d, 0, 0, 0, 0], at: 3, size: 4, target });
  }

  /** DEC RSI; JNZ to the start of this block. Later loops find RSI at 0: JG. */
  loop(): void {
    const target = this.blocks.length - 1;
    this.#emit({ bytes: [...(this.is32 ? [] : [0x48]), 0xff, 0xce] });
    this.undefined &= ~flagMask("OSZAP");
    this.conditional(target, this.#loops++ === 0 ? 5 : 15);
  }

  /** CALL to a block that ends with RET. */
  call(target: number): void {
    const { rng, is32 } = this;
    if (rng.chance(50)) this.#emit({ bytes: [0xe8, 0, 0, 0, 0], at: 1, size: 4, target });
    else {
      this.#address(target);
      if (rng.chance(50))
        this.#emit({ bytes: [0xff, 0xd1] }); // CALL RCX
      else {
        this.#emit({ bytes: [...(is32 ? [] : [0x48]), 0x89, 0x4d, 0x48] });
        this.#emit({ bytes: [0xff, 0x55, 0x48] }); // CALL [RBP + 48H]
      }
    }
  }
  ret(): void {
    if (this.rng.chance(50)) this.#emit({ bytes: [0xc3] });
    else this.#emit({ bytes: [0xc2, this.rng.below(4) * 8, 0] });
  }
  exit(): void {
    this.atExit = this.undefined;
    this.#emit({ bytes: [0xe9, 0, 0, 0, 0], at: 1, size: 4, target: -1 });
  }

  /** The bytes, for a place in CODE. */
  link(start: number): Uint8Array {
    const code: number[] = [];
    const starts: number[] = [];
    const immediates = new Map<Item, number>();
    for (const block of this.blocks) {
      starts.push(code.length);
      for (const item of block) {
        code.push(...item.bytes);
        immediates.set(item, code.length - (item.immediate ?? 0));
      }
    }
    let at = 0;
    for (const block of this.blocks)
      for (const item of block) {
        const end = at + item.bytes.length;
        if (item.at !== undefined) {
          const here = CODE + BigInt(start + end);
          if (item.target === -1) code.splice(at, 5, ...this.mode.exitJump(start + at));
          else {
            const offset =
              item.changes !== undefined ? immediates.get(item.changes)! : typeof item.target === "number" ? starts[item.target]! : 0;
            const to = typeof item.target === "bigint" ? item.target : CODE + BigInt(start + offset);
            const distance = to - here;
            if (item.size === 1 && BigInt.asIntN(8, distance) !== distance) throw new RangeError("a short jump does not reach");
            const value = BigInt.asUintN(32, item.absolute === true ? to : distance);
            for (let i = 0; i < item.size!; i++) code[at + item.at + i] = Number((value >> BigInt(8 * i)) & 0xffn);
          }
        }
        at = end;
      }
    return Uint8Array.from(code);
  }
}

/** A program that fits: `rows` are suitable(). `changing`: it stores to its own code. */
export function sequenceProgram(rng: Random, rows: readonly InstructionRow[], mode: Mode, changing = false): Program {
  for (;;) {
    const b = build(rng, rows, mode, changing);
    try {
      const { length } = b.link(0);
      if (length <= MAX_CODE) return programOf(b, placeCode(rng, mode, length));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

/** Blocks 0..n-1 lead forward, the last one is a function that the others may call. */
function build(rng: Random, rows: readonly InstructionRow[], mode: Mode, changing: boolean): Builder {
  const b = new Builder(rng, rows, mode);
  const blocks = 2 + rng.below(3);
  const body = (most: number): void => {
    for (let i = rng.below(most + 1); i > 0; i--) {
      if (changing && rng.chance(40)) b.change();
      else b.instruction();
    }
  };
  for (let n = 0; n < blocks; n++) {
    b.begin();
    const loops = rng.chance(25);
    if (loops) b.instruction("defines");
    body(4);
    if (n === blocks - 1) {
      if (loops) b.loop();
      b.exit();
      break;
    }
    if (rng.chance(15)) {
      b.call(blocks);
      b.instruction("defines");
    }
    const target = n + 1 + rng.below(blocks - n - 1);
    if (loops) b.loop();
    else if (rng.chance(70)) {
      if (rng.chance(60)) b.instruction("compare");
      b.conditional(target);
      if (rng.chance(20)) b.conditional(target);
    } else b.jump(target);
  }
  b.balanced = true;
  b.begin();
  b.instruction("defines");
  body(3);
  b.ret();
  b.settle();
  return b;
}

function programOf(b: Builder, start: number): Program {
  const { is32, mode } = b;
  const code = b.link(start).subarray(0, CODE_SIZE - start);
  return {
    name: "sequence",
    instructions: b.instructions,
    prepare(inputs, seed): Request {
      const request = blank(inputs, seed, mode, inputs.pick([1, 2, 4, 8]));
      const anywhere = (): bigint =>
        inputs.chance(90) ? (is32 || inputs.chance(50) ? DATA : HIGH) + BigInt(0x500 + inputs.below(0x1700)) : dataAddress(inputs, 8, is32);
      const stack = (inputs.chance(95) ? DATA + 0x300n + BigInt(inputs.below(0x80)) : anywhere()) & ~(inputs.chance(80) ? 7n : 0n);
      // The stack is out of the way of data: a changed return address may lead anywhere.
      const near = (address: bigint): boolean => Math.abs(Number((address & 0x3fffn) - (stack & 0x3fffn))) < 0x200;
      const data = (): bigint => {
        for (;;) {
          const address = anywhere();
          if (!near(address)) return address;
        }
      };
      request.setReg(RSP, stack);
      request.setReg(RBP, data());
      request.setReg(R14, data());
      request.setReg(RSI, BigInt(inputs.below(12) + 1));
      request.setReg(RDI, 0n);
      request.rflags &= ~(AC | (inputs.chance(90) ? TF : 0));
      request.setCode(start, code);
      request.entry = start;
      return request;
    },
    masks: (_request, answer) => ({ ...EVERYTHING, flags: answer.vector === NO_FAULT ? b.atExit : b.ever }),
    pinned: [RSP, RBP, R14, RSI, RDI],
  };
}
