/** Programs of one branch: RDI tells where it led to. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { CODE, RDI, RSP } from "./arena.ts";
import { EVERYTHING } from "./compare.ts";
import { encode } from "./encode.ts";
import type { Random } from "./random.ts";
import { type Program, blank, dataAddress, exitJump, operandAddress, prepareOperands, setOperand } from "./scenario.ts";

const BRANCH = /^(J|LOOP|CALL$|RET$)/;
const ALL = [...Array(16).keys()];

export function isBranch(row: InstructionRow): boolean {
  return BRANCH.test(row.name);
}

/** LEA RDI, [RDI + RDI + n], then out. */
function landing(at: number, n: number, is32: boolean): number[] {
  const lea = [...(is32 ? [] : [0x48]), 0x8d, 0x7c, 0x3f, n];
  return [...lea, ...exitJump(at + lea.length, is32)];
}

/** The branch with a place to land before and one behind. RDI and RSP are not its operands. */
export function branchProgram(rng: Random, row: InstructionRow, is32: boolean): Program {
  const operands = ALL.filter((n) => n !== RDI && n !== RSP);
  const e = encode(rng, row, { is32, registers: operands, bases: operands, indexes: operands });
  const start = rng.chance(10) ? 0x1000 - rng.below(40) : rng.below(0x1f00);
  const before = landing(start, 1, is32);
  const entry = start + before.length;
  const bytes = [...e.bytes];
  const through = exitJump(entry + bytes.length, is32);
  const behind = entry + bytes.length + through.length;
  const target = rng.chance(50) ? start : behind;
  const end = entry + bytes.length;
  let fixed = e;
  if (e.fixup >= 0) {
    if (e.memory?.ripRelative === true) {
      const displacement = dataAddress(rng, 8, true) - (CODE + BigInt(end));
      fixed = { ...e, memory: { ...e.memory, displacement } };
      for (let i = 0; i < 4; i++) bytes[e.fixup + i] = Number((BigInt.asUintN(64, displacement) >> BigInt(8 * i)) & 0xffn);
    } else for (let i = 0; i < e.fixupBytes; i++) bytes[e.fixup + i] = ((target - end) >> (8 * i)) & 0xff;
  }
  const code = Uint8Array.from([...before, ...bytes, ...through, ...landing(behind, 2, is32)]);
  return {
    name: row.name,
    instructions: [fixed],
    prepare(inputs, seed) {
      const request = blank(inputs, seed, is32, e.size);
      prepareOperands(inputs, request, fixed, CODE + BigInt(end));
      request.setReg(RDI, 0n);
      const to = CODE + BigInt(inputs.chance(50) ? start : behind);
      if (row.name === "RET") {
        const stack = dataAddress(inputs, e.size, is32);
        request.setReg(RSP, stack);
        request.patch(stack, to);
      } else if (fixed.memory !== undefined) {
        request.patch(operandAddress(request, fixed, CODE + BigInt(end)), to);
      } else if (e.rm >= 0) setOperand(request, e, e.rm, to, is32 ? 4 : 8);
      request.setCode(start, code);
      request.entry = entry;
      return request;
    },
    masks: () => EVERYTHING,
  };
}
