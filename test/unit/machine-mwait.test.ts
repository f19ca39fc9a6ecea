/** MONITOR and MWAIT: what ends the wait, and what prevents it. */
import { expect, test } from "vitest";
import { createMachine, type Machine, type MachineStop } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

const HALTED: MachineStop = { reason: "halted" };
const LINE = 0x5000;
/** mov eax,LINE+20h; xor ecx,ecx; xor edx,edx; monitor */
const MONITOR = "b820500000 31c9 31d2 0f01c8";
/** mov ecx,0; mwait */
const MWAIT = "b900000000 0f01c9";
/** inc ebx; hlt */
const WOKEN = "43 f4";

/** Protected mode at 1 MiB; CPL 0, interrupts disabled. */
async function start(code: string): Promise<Machine> {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
  machine.loadFlat(Uint8Array.from(Buffer.from(code.replace(/\s/g, ""), "hex")), { address: 0x100000, mode: "protected" });
  return machine;
}

const wakes = (machine: Machine): number => machine.cpus[0]!.regs.get32("rbx");

test("a write to the monitored line ends the wait, one beside it does not", async () => {
  for (const [beside, inside] of [
    [LINE - 1, LINE],
    [LINE + 64, LINE + 63],
  ] as const) {
    const machine = await start(MONITOR + MWAIT + WOKEN);
    machine.memory.write(LINE, Uint8Array.of(1));
    expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 0]);
    machine.memory.write(beside, Uint8Array.of(1));
    expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 0]);
    machine.memory.write(inside, Uint8Array.of(0));
    expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 1]);
  }
});

test("a snapshot keeps the monitored line", async () => {
  const machine = await start(MONITOR + MWAIT + WOKEN);
  machine.runSync();
  const snapshot = machine.snapshot();
  machine.restore(snapshot);
  machine.memory.write(LINE + 64, Uint8Array.of(1));
  expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 0]);
  machine.memory.write(LINE, Uint8Array.of(1));
  expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 1]);
});

test("no wait after a store of the processor to the line, without MONITOR, or a second time", async () => {
  // mov byte [LINE+3fh],0, also when the page has been written before
  for (const code of [`${MONITOR} c6053f50000000 ${MWAIT}`, `c6053f50000000 ${MONITOR} c6053f50000000 ${MWAIT}`, MWAIT]) {
    const machine = await start(code + WOKEN);
    expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 1]);
  }
  const machine = await start(`${MONITOR} c6053f50000000 ${MWAIT} ${MONITOR} ${MWAIT} 43 ${MWAIT} ${WOKEN}`);
  machine.runSync();
  machine.memory.write(LINE, Uint8Array.of(1));
  expect([machine.runSync(), wakes(machine)]).toEqual([HALTED, 2]);
});

/** Real mode at 7C00H: IRQ0 open, its handler (push ax; EOI; pop ax; inc dx; iret) at 7C40H; monitor; mov cx,EXTENSIONS; mwait; inc bx; hlt. */
async function withTimer(extensions: number, before = "90"): Promise<Machine> {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB" });
  const image = new Uint8Array(0x60);
  const code = `31c0 8ed8 c7062000407c a32200 b0fe e621 b82050 0f01c8 b90${extensions}00 ${before} 0f01c9 43 f4`;
  image.set(Buffer.from(code.replace(/\s/g, ""), "hex"));
  image.set(Buffer.from("50b020e6205842cf", "hex"), 0x40);
  machine.loadFlat(image);
  return machine;
}

test("with ECX bit 0 an interrupt ends the wait although interrupts are disabled; it stays pending", async () => {
  const waits = await withTimer(0);
  expect([waits.runSync(), wakes(waits)]).toEqual([HALTED, 0]);
  const wakesUp = await withTimer(1);
  expect([wakesUp.runSync(), wakes(wakesUp), wakesUp.cpus[0]!.regs.get32("rdx") & 0xff]).toEqual([HALTED, 1, 0]);
  expect(wakesUp.clock.tsc).toBeGreaterThan(50_000_000n);
});

test("an interrupt ends the wait and is delivered, also right after STI", async () => {
  const machine = await withTimer(0, "fb");
  machine.runSync({ budget: 30 });
  expect([wakes(machine), machine.cpus[0]!.regs.get32("rdx") & 0xff]).not.toContain(0);
});

test("IA32_MISC_ENABLE takes them away: CPUID and #UD", async () => {
  // mov ecx,1a0h; rdmsr; and eax,0fffbffffh; wrmsr; mov eax,1; cpuid; mov ebx,ecx; hlt
  const off = "b9a0010000 0f32 25fffffbff 0f30 b801000000 0fa2 89cb";
  const machine = await start(`b801000000 0fa2 89ce ${off} f4`);
  machine.runSync();
  expect([machine.cpus[0]!.regs.get32("rsi") & 8, wakes(machine) & 8]).toEqual([8, 0]);
  const without = await start(off + MONITOR);
  expect(without.runSync()).toEqual({ reason: "triple-fault" });
});

test("a store of another processor ends the wait", async () => {
  const machine = await createMachine({ engine: await testEngine(), memory: "4MiB", cpus: 2 });
  let text = "";
  machine.onDebugOutput((data) => (text += new TextDecoder().decode(data)));
  // INIT and SIPI 09H to processor 1; wait until [6000h] is 1; wait; mov al,'S'; out 0e9h,al; mov byte [5000h],0; wait; cli; hlt
  const first = `c7051003e0fe00000001 c7050003e0fe00450000 c7050003e0fe09460000 f390 803d0060000001 75f5 b9e0930400 e2fe b053 e6e9
    c6050050000000 b9e0930400 e2fe fa f4`;
  machine.loadFlat(Uint8Array.from(Buffer.from(first.replace(/\s/g, ""), "hex")), { address: 0x100000, mode: "protected" });
  // xor ax,ax; mov ds,ax; mov ax,5020h; xor cx,cx; monitor; mov byte [6000h],1; mwait; mov al,'W'; out 0e9h,al; cli; hlt
  machine.memory.write(0x9000, Buffer.from("31c08ed8b8205031c90f01c8c6060060010f01c9b057e6e9faf4", "hex"));
  expect([machine.runSync({ budget: 2_000_000 }), text]).toEqual([HALTED, "SW"]);
});
