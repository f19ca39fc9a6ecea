/** Programs of one branch: RDI tells where it led to. */
import type { InstructionRow } from "../../src/spec/x86/instructions/row.ts";
import { CODE, RDI, RSP } from "./arena.ts";
import { EVERYTHING } from "./compare.ts";
import { dataAddress } from "./data-address.ts";
import { encode } from "./encode.ts";
import { GATES, type Mode, SS } from "./modes.ts";
import type { Random } from "./random.ts";
import { operandAddress, prepareOperands, setLow, setOperand } from "./operands.ts";
import { type Program, blank, pinnedBy } from "./scenario.ts";

const BRANCH = /^(J|LOOP|CALL$|RET$)/;
const ALL = [...Array(16).keys()];

export function isBranch(row: InstructionRow): boolean {
  return BRANCH.test(row.name);
}

/** MOV EDI, n, then out. */
function landing(at: number, n: number, mode: Mode): number[] {
  const mov = [0xbf, n, ...(mode.bits === 16 ? [0] : [0, 0, 0])];
  return [...mov, ...mode.exitJump(at + mov.length)];
}

/** The branch with a place to land before and one behind. RDI and RSP are not its operands. */
export function branchProgram(rng: Random, row: InstructionRow, mode: Mode): Program {
  const operands = ALL.filter((n) => n !== RDI && n !== RSP);
  const e = encode(rng, row, { mode, registers: operands, bases: operands, indexes: operands });
  const start = rng.chance(10) ? 0x1000 - rng.below(40) : rng.below(GATES - 0x100);
  const before = landing(start, 1, mode);
  const entry = start + before.length;
  const bytes = [...e.bytes];
  const through = mode.exitJump(entry + bytes.length);
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
  const code = Uint8Array.from([...before, ...bytes, ...through, ...landing(behind, 2, mode)]);
  return {
    name: row.name,
    instructions: [fixed],
    prepare(inputs, seed) {
      const request = blank(inputs, seed, mode, e.size);
      prepareOperands(inputs, request, fixed, CODE + BigInt(end));
      // Whether a bad stack or a bad target comes first depends on the make: with segments only one of them is bad.
      if (row.name === "CALL" && mode.segments !== undefined)
        setLow(request, RSP, mode.data(inputs, request, SS, e.size, false, false), mode.stackBytes);
      request.setReg(RDI, 0n);
      const to = mode.ip(inputs.chance(50) ? start : behind);
      if (row.name === "RET") {
        const stack = mode.data(inputs, request, SS, e.size, false);
        setLow(request, RSP, stack, mode.stackBytes);
        request.patch(mode.linear(request, SS, stack), to);
      } else if (fixed.memory !== undefined) {
        request.patch(operandAddress(request, fixed, CODE + BigInt(end)), to);
      } else if (e.rm >= 0) setOperand(request, e, e.rm, to, mode.is64 ? 8 : 4);
      request.setCode(start, code);
      request.entry = entry;
      return request;
    },
    masks: () => EVERYTHING,
    pinned: [...pinnedBy(fixed), RDI],
  };
}
