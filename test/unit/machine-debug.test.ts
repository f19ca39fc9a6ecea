/** Debug exceptions of a whole machine: around MOV SS (what it suppresses, defers, and what the deferred joins), on ports. */
import { expect, test } from "vitest";
import { createMachine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

/**
 * xor ax,ax; mov ds,ax; mov dword [4],db; mov dword [12],bp; jmp code;
 * db: push eax; mov eax,dr6; out 0e9h,al; mov al,ah; out 0e9h,al; xor eax,eax; mov dr6,eax; pop eax; iret;
 * bp: push ax; mov al,3; out 0e9h,al; pop ax; iret; code:
 */
const HANDLERS = `31c0 8ed8 66c7060400187c0000 66c7060c002c7c0000 eb1b
  6650 0f21f0 e6e9 88e0 e6e9 6631c0 0f23f0 6658 cf
  50 b003 e6e9 58 cf`;

/** Runs `code` after the handlers: bytes 7:0 and 15:8 of DR6 for each #DB, 03 for each #BP. */
async function debugExceptions(code: string): Promise<string> {
  using machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
  const seen: number[] = [];
  machine.onDebugOutput((data) => seen.push(...data));
  machine.loadFlat(Uint8Array.from(Buffer.from((HANDLERS + code).replace(/\s/g, ""), "hex")));
  expect(machine.runSync({ budget: 1000 })).toEqual({ reason: "halted" });
  return Buffer.from(seen).toString("hex");
}

const B1 = "f20f",
  BS = "f04f",
  NOTHING = "f00f",
  BP = "03";

test("the single-step trap of MOV SS is suppressed, even when the next instruction raises #DB", async () => {
  // pushf; pop ax; or ah,1; push ax; mov bx,ss; popf; mov ss,bx; int1; and ah,0feh; push ax; popf; hlt
  expect(await debugExceptions("9c 58 80cc01 50 8cd3 9d 8ed3 f1 80e4fe 50 9d f4")).toBe(NOTHING + BS + BS + BS);
});

/** mov eax,7c4bh; mov dr1,eax; mov eax,700408h; mov dr7,eax; mov ss,[7c4bh]: a word that is read or written is watched. */
const WATCHED_MOV_SS = "66b84b7c0000 0f23c8 66b808047000 0f23f8 8e164b7c";

test("a data breakpoint met by MOV SS is reported by the INT1 after it", async () => {
  expect(await debugExceptions(`${WATCHED_MOV_SS} f1 f4 0000`)).toBe(B1);
});

test("a data breakpoint met by MOV SS waits for the delivery of INT3", async () => {
  expect(await debugExceptions(`${WATCHED_MOV_SS} cc f4 0000`)).toBe(B1 + BP);
});

test("an instruction breakpoint after MOV SS is suppressed", async () => {
  // mov eax,7c49h; mov dr0,eax; mov eax,402h; mov dr7,eax; mov bx,ss; mov ss,bx; nop; hlt
  expect(await debugExceptions("66b8497c0000 0f23c0 66b802040000 0f23f8 8cd3 8ed3 90 f4")).toBe("");
});

/** mov eax,81h; mov dr1,eax; mov eax,600404h; mov dr7,eax: ports 80H and 81H are watched. */
const WATCHED_PORTS = "66b881000000 0f23c8 66b804046000 0f23f8";
/** mov eax,cr4; or al,8; mov cr4,eax */
const DEBUGGING_EXTENSIONS = "0f20e0 0c08 0f22e0";
/** in al,82h; out 7fh,ax; in al,80h; mov dx,81h; mov cx,2; rep outsb; hlt: the last four touch the watched ports. */
const PORT_ACCESSES = "e482 e77f e480 ba8100 b90200 f36e f4";

test("an I/O breakpoint is a trap after each access that touches its ports", async () => {
  expect(await debugExceptions(DEBUGGING_EXTENSIONS + WATCHED_PORTS + PORT_ACCESSES)).toBe(B1.repeat(4));
});

test("without CR4.DE there are no I/O breakpoints", async () => {
  expect(await debugExceptions(WATCHED_PORTS + PORT_ACCESSES)).toBe("");
});
