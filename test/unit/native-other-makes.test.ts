/** Instructions that the processor of the recordings does not have, or has otherwise than the manual says: in user mode. */
import { beforeAll, expect, inject, test } from "vitest";
import { type Answer, CODE, DATA, EXIT, NO_FAULT, RAX, RCX, RSP, Request, register } from "../native/arena.ts";
import type { Engine } from "../native/engine.ts";
import { LONG } from "../native/modes.ts";
import { loadEngine } from "../native/wasm.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(inject("engine"));
});

const START = 0x100;
const USER_CS = 0x33n;
const USER_DS = 0x2bn;
const FS = 4;
const DB = 1;
/** [DATA + 100H], as the operand of an instruction without base and index. */
const OPERAND = "2500010020";

/** Runs `code`, then out. */
function run(code: string, prepare: (request: Request) => void = () => undefined): Answer[] {
  return [false, true].map((stepped) => {
    const bytes = Buffer.from(code, "hex");
    const request = new Request();
    request.mode = LONG.number;
    request.seed = 1;
    request.rflags = 0x202;
    request.setReg(RSP, DATA + 0x800n);
    prepare(request);
    request.setCode(START, Uint8Array.from([...bytes, ...LONG.exitJump(START + bytes.length)]));
    request.entry = START;
    return engine.execute(request, stepped);
  });
}

test("MOVSXD with a 16-bit operand moves 16 bits, from a register and from the last two bytes of a page", () => {
  const register16 = run("6663c1", (request) => {
    request.setReg(RAX, 0x1111111122222222n);
    request.setReg(RCX, 0xffff8765n);
  });
  for (const answer of register16) expect(register(answer.regs, RAX)).toBe(0x1111111122228765n);
  const edge = run("66630425fe2f0020", (request) => request.patch(DATA + 0x2ff8n, 0x8765000000000000n));
  for (const answer of edge) {
    expect(answer.vector).toBe(NO_FAULT);
    expect(register(answer.regs, RAX) & 0xffffn).toBe(0x8765n);
  }
});

test("the register form of 0F 0D does nothing", () => {
  for (const code of ["660f0dc8", "0f0dc8", "480f0dc8"])
    for (const answer of run(code, (request) => request.setReg(RAX, 5n))) {
      expect(answer.vector).toBe(NO_FAULT);
      expect(register(answer.regs, RAX)).toBe(5n);
    }
});

test("SERIALIZE does nothing that can be seen", () => {
  for (const answer of run("0f01e8")) expect(answer.vector).toBe(NO_FAULT);
});

test("INT1 is a trap: RIP is behind it", () => {
  for (const answer of run("f1")) {
    expect(answer.vector).toBe(DB);
    expect(answer.rip).toBe(CODE + BigInt(START + 1));
  }
});

/** A far pointer of 64 bits at OPERAND. */
function pointer(offset: bigint, selector: bigint): (request: Request) => void {
  return (request) => {
    request.patch(DATA + 0x100n, offset);
    request.patch(DATA + 0x108n, selector);
  };
}

test("JMP m16:64 takes all of the offset", () => {
  for (const answer of run(`48ff2c${OPERAND}`, pointer(EXIT, USER_CS))) expect(answer.vector).toBe(NO_FAULT);
  for (const answer of run(`48ff2c${OPERAND}`, pointer(EXIT + 0x100000000n, USER_CS))) expect(answer.rip).toBe(EXIT + 0x100000000n);
});

test("CALL m16:64 pushes 64 bits of RIP and of CS", () => {
  for (const answer of run(`48ff1c${OPERAND}`, pointer(EXIT, USER_CS))) {
    expect(answer.vector).toBe(NO_FAULT);
    expect(register(answer.regs, RSP)).toBe(DATA + 0x7f0n);
    expect(answer.low).toBe(0x7f0);
    const view = new DataView(answer.memory.slice().buffer);
    expect(view.getBigUint64(0, true)).toBe(CODE + BigInt(START + 8));
    expect(view.getBigUint64(8, true)).toBe(USER_CS);
  }
});

test.each([
  ["LFS", `480fb404${OPERAND}`, FS],
  ["LGS", `480fb504${OPERAND}`, 5],
  ["LSS", `480fb204${OPERAND}`, 2],
] as const)("%s with a 64-bit offset", (_name, code, segment) => {
  for (const answer of run(code, pointer(0x123456789abcdef0n, USER_DS))) {
    expect(answer.vector).toBe(NO_FAULT);
    expect(register(answer.regs, RAX)).toBe(0x123456789abcdef0n);
    expect(BigInt(answer.selectors[segment]!)).toBe(USER_DS);
  }
});
