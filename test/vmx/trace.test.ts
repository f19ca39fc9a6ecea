/** Traces of VM entries, exits and failures: as values, as text, NDJSON and Perfetto JSON, as statistics. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  createMachine,
  entryFailureText,
  exitText,
  postMortem,
  statReport,
  traceLine,
  traceObject,
  traceToPerfetto,
  type TraceEvent,
  type VmExitEvent,
} from "../../src/index.ts";
import { loadDisassembler } from "../../src/platform/node/disassembler.ts";
import { VMCS_FIELDS } from "../../src/spec/vmx/vmcs-fields.ts";
import { testEngine } from "../engine.ts";
import { guest } from "./rig.ts";

/** A guest that executes CPUID, OUT 80h and HLT; VMM in TypeScript. */
const LISTING = "31 c9  xor ecx,ecx\nb8 01 00 00 00  mov eax,1\n0f a2  cpuid\nb0 41  mov al,41h\ne6 80  out 80h,al\nf4  hlt";

async function traced() {
  const { vm, vcpu } = await guest("long", LISTING);
  const trace = vm.trace();
  await vcpu.loop({ hlt: () => "stop", "*": () => "advance" });
  return { vm, vcpu, trace };
}

const exits = (trace: Iterable<TraceEvent>): VmExitEvent[] => [...trace].filter((event) => event.type === "vmexit");

test("entries and exits come in order, with operands, instruction and instruction count", async () => {
  const { trace } = await traced();
  expect([...trace].map((event) => (event.type === "vmexit" ? event.reason : event.type))).toEqual([
    "vmentry",
    "cpuid",
    "vmentry",
    "io",
    "vmentry",
    "hlt",
  ]);
  const [cpuid, io, hlt] = exits(trace);
  expect(cpuid).toMatchObject({ rip: 0x7c07n, instructions: 2n, executed: 2n, operands: { leaf: 1n, subleaf: 0n }, instructionLength: 2 });
  expect(io).toMatchObject({ qualification: 0x800040n, operands: { value: 0x41n } });
  expect([...hlt!.code!.bytes].slice(0, 1)).toEqual([0xf4]);
  expect([...trace][0]).toMatchObject({ type: "vmentry", launch: true, rip: 0x7c00n });
});

test("the qualification in words", async () => {
  const { trace } = await traced();
  expect(exits(trace).map(exitText)).toEqual(["leaf 0x1, subleaf 0x0", "OUT 1 byte, port 0x80, value 0x41", ""]);
});

test("a line of text has count, event, address, instruction and details", async () => {
  const { trace } = await traced();
  const disassemble = await loadDisassembler();
  expect(traceLine(exits(trace)[1]!, { disassemble })).toMatchInlineSnapshot(
    `"             4   0 vmexit    io                   0x0000000000007c0b  out     0x80,al                  OUT 1 byte, port 0x80, value 0x41"`,
  );
});

test("an object for NDJSON is plain JSON, with the qualification decoded", async () => {
  const { trace } = await traced();
  const object = JSON.parse(JSON.stringify(traceObject(exits(trace)[1]!))) as object;
  expect(object).toMatchObject({
    type: "vmexit",
    reason: "io",
    basicReason: 30,
    rip: "0x7c0b",
    decoded: { direction: "OUT", port: 128 },
    executed: 1,
  });
});

/** The rules of the Trace Event Format that viewers insist on. */
function checkPerfetto(text: string): { events: { ph: string; name: string; ts: number; dur?: number; tid: number }[] } {
  const { traceEvents } = JSON.parse(text) as { traceEvents: Record<string, unknown>[] };
  const ends = new Map<number, number>();
  for (const event of traceEvents) {
    expect(typeof event.name).toBe("string");
    expect(["X", "i", "M", "C"]).toContain(event.ph);
    expect(Number.isInteger(event.pid) && Number.isInteger(event.tid)).toBe(true);
    expect(Number.isFinite(event.ts) && (event.ts as number) >= 0).toBe(true);
    expect(typeof event.args).toBe("object");
    if (event.ph === "i") expect(["g", "p", "t"]).toContain(event.s);
    if (event.ph === "M") expect(["process_name", "thread_name"]).toContain(event.name);
    if (event.ph === "C") for (const value of Object.values(event.args as object)) expect(typeof value).toBe("number");
    if (event.ph !== "X") continue;
    expect((event.dur as number) >= 0).toBe(true);
    // Complete events of one thread must nest; ours follow each other.
    const tid = event.tid as number;
    expect(event.ts as number).toBeGreaterThanOrEqual((ends.get(tid) ?? 0) - 1e-9);
    ends.set(tid, (event.ts as number) + (event.dur as number));
  }
  return { events: traceEvents as never };
}

test("Perfetto JSON keeps the rules of the Trace Event Format; spans alternate between root and non-root operation", async () => {
  const { trace } = await traced();
  const { events } = checkPerfetto(traceToPerfetto(trace));
  expect(events.filter(({ ph }) => ph === "X").map(({ name }) => name)).toEqual(["guest", "cpuid", "guest", "io", "guest"]);
  expect(events.filter(({ ph }) => ph === "C").map(({ name }) => name)).toEqual(["exits cpuid", "exits io", "exits hlt"]);
});

test("statistics count all events, whatever is kept, and print as perf kvm stat does", async () => {
  const { vm, vcpu } = await guest("long", LISTING);
  const trace = vm.trace({ capacity: 1, code: false });
  await vcpu.loop({ hlt: () => "stop", "*": () => "advance" });
  expect([...trace]).toHaveLength(1);
  expect(trace.dropped).toBe(5);
  expect(trace.stat().map(({ reason, samples }) => [reason, samples])).toEqual([
    ["cpuid", 1],
    ["hlt", 1],
    ["io", 1],
  ]);
  const report = statReport(trace.stat());
  expect(report).toContain("VM-EXIT    Samples  Samples%     Time%    Min Time    Max Time         Avg time");
  expect(report).toMatch(/^ +CPUID +1 +33\.33% +66\.67% +2 +2 +2\.00 \( \+- +0\.00% \)$/m);
  expect(report).toContain("Total Samples:3, Total events handled time:3 instructions.");
});

test("a trace that has ended costs nothing and sees nothing; the counts of exits go on", async () => {
  const { vm, vcpu } = await guest("long", LISTING);
  const trace = vm.trace();
  trace[Symbol.dispose]();
  await vcpu.loop({ hlt: () => "stop", "*": () => "advance" });
  expect([...trace]).toEqual([]);
  expect(vm.exits).toMatchObject({ cpuid: 1, hlt: 1 });
});

test("a failed entry names the rule that decided, its fields, the capability MSR, and the other rules that fail", async () => {
  const { vm, vcpu } = await guest("long", "f4  hlt");
  const trace = vm.trace({ events: ["vmfail"] });
  vcpu.vmcs.write("PIN_BASED_CONTROLS", 0x100);
  vcpu.vmcs.write("GUEST_CR0", 0n);
  vcpu.vmcs.write("HOST_CS_SELECTOR", 0);
  vcpu.run();
  const [event] = [...trace];
  if (event?.type !== "vmfail") throw new Error("no failure");
  expect(event.error).toBe(7);
  expect(event.failures[0]).toMatchObject({
    id: "C1.1",
    field: "PIN_BASED_CONTROLS",
    value: 0x100n,
    capability: { name: "IA32_VMX_TRUE_PINBASED_CTLS", msr: 0x48d },
    result: 7,
  });
  expect(event.failures.map(({ id }) => id)).toEqual(expect.arrayContaining(["C1.1", "C1.2", "H21", "G1.1"]));
  const text = entryFailureText(event);
  expect(text).toContain("VM-instruction error 7: VM entry with invalid control fields");
  expect(text).toContain("at fault  bit 8 is 1: ");
  expect(text).toContain("consulted IA32_VMX_TRUE_PINBASED_CTLS (MSR 0x48d)");
  expect(text).toContain("more rules would fail then");
  expect(text).toMatch(/at fault {2}bit 5 is 0: NE/);
});

test("the dump shows fields that exist", () => {
  const source = readFileSync(new URL("../../src/inspect/vmcs-dump.ts", import.meta.url), "utf8");
  const names = new Set(VMCS_FIELDS.map(({ name }) => name));
  const shown = [...source.matchAll(/\{([A-Z][A-Z0-9_]+)\}/g)].map(([, name]) => name!).filter((name) => name !== "FIELD");
  expect(shown.length).toBeGreaterThan(80);
  expect(shown.filter((name) => !names.has(name))).toEqual([]);
});

test("a triple fault leaves the exceptions before it in the log", async () => {
  using machine = await createMachine({ engine: await testEngine(), memory: "1MiB" });
  // lidt of zeros; ud2
  machine.loadFlat(Uint8Array.of(0x0f, 0x01, 0x1e, 0x08, 0x7c, 0x0f, 0x0b, 0x90, 0, 0, 0, 0, 0, 0));
  expect(await machine.run()).toEqual({ reason: "triple-fault" });
  expect(machine.lastEvents().map((event) => (event.type === "exception" ? event.vector : event.type))).toEqual([6, 13, 8, "shutdown"]);
  expect(postMortem(machine.lastEvents())).toContain("#UD");
});
