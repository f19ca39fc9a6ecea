/** x87 errors with CR0.NE = 0: out through FERR#, back as IRQ13, silenced through port F0H. */
import { expect, test } from "vitest";
import { createMachine, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

/**
 * xor ax,ax; mov ds,ax; mov ss,ax; mov sp,7000h; vector 75h = irq13; all IRQs but 13 masked; fninit; fldcw with ZM = 0;
 * fldz; fld1; fdivrp; mov al,'b'; out 0e9h,al
 */
const DIVIDE = `31c0 8ed8 8ed0 bc0070 c706d401387c a3d601 b0fb e621 b0df e6a1 dbe3 c70600707b03 d92e0070 d9ee d9e8 def1 b062 e6e9`;
/** fwait; mov al,'e'; out 0e9h,al; cli; hlt */
const WAIT = "9b b065 e6e9 fa f4";
/** irq13: push ax; mov al,'i'; out 0e9h,al; out 0f0h,al; fldz; mov al,'g'; out 0e9h,al; fnclex; EOI to both; pop ax; iret */
const IRQ13 = "50 b069 e6e9 e6f0 d9ee b067 e6e9 dbe2 b020 e6a0 e620 58 cf";

async function run(code: string): Promise<{ machine: Machine; text: string; stop: unknown }> {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
  let text = "";
  machine.onDebugOutput((data) => (text += new TextDecoder().decode(data)));
  machine.loadFlat(Uint8Array.from(Buffer.from(code.replace(/\s/g, ""), "hex")));
  const stop = machine.runSync({ budget: 1000 });
  return { machine, text, stop };
}

test("the next waiting instruction waits for IRQ13; IGNNE# lets the handler use the x87", async () => {
  const { text, stop, machine } = await run(`${DIVIDE} fb ${WAIT} ${IRQ13}`);
  expect([text, stop]).toEqual(["bige", { reason: "halted" }]);
  expect(machine.pc.coprocessorError.save()).toEqual({ ferr: false, irq: false, ignne: false });
});

test("it waits for good while interrupts are disabled, before the instruction", async () => {
  const { text, stop, machine } = await run(`${DIVIDE} 90 ${WAIT} ${IRQ13}`);
  expect([text, stop, machine.cpus[0]!.regs.rip]).toEqual(["b", { reason: "halted" }, 0x7c31n]);
  expect(machine.pc.coprocessorError.save()).toEqual({ ferr: true, irq: true, ignne: false });
});
