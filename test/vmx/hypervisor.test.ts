/** The embedded hypervisor runs its guest in the machine, and what it does is traced. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMachine, vmcsDiff, vmcsDump, type Machine } from "../../src/index.ts";
import { testEngine } from "../engine.ts";

const image = (): Uint8Array => new Uint8Array(readFileSync(new URL("../../src/guest/hypervisor.bin", import.meta.url)));

/** The whole run: what was on the console, and the machine after it. */
async function whole(cpuModel?: string): Promise<{ machine: Machine; text: string; reason: string }> {
  const machine = await createMachine({ engine: await testEngine(), memory: "32MiB", ...(cpuModel !== undefined && { cpuModel }) });
  machine.loadFlat(image());
  let text = "";
  machine.serial(0).onData((data) => (text += new TextDecoder("latin1").decode(data)));
  const { reason } = await machine.run();
  return { machine, text, reason };
}

test("it enters VMX operation, its guest does all that the demo guest does, and every exit is counted", async () => {
  const { machine, text, reason } = await whole();
  expect(reason).toBe("halted");
  expect(text).toContain("VMLAUNCH: the guest starts in real mode");
  expect(text).toContain("nonroot VMM: this is VMX non-root operation");
  expect(text).toContain("78498 below 1000000");
  expect(text).toContain("hypercall    20 + 22 = 42");
  expect(text).toContain("20 interrupts of the 8254");
  const answered = Number(/(\d+) VM exits answered/.exec(text)![1]);
  expect(Object.values(machine.exits).reduce((sum, count) => sum + count, 0)).toBe(answered);
  expect(Object.keys(machine.exits)).toEqual(
    expect.arrayContaining(["cpuid", "io", "hlt", "rdmsr", "wrmsr", "ept-violation", "external-interrupt", "vmcall", "cr-access"]),
  );
  expect(machine.vmcs()).toBeUndefined();
});

test("it says what it misses", async () => {
  const { text } = await whole("penryn");
  expect(text).toContain("this processor lacks EPT, VPID or unrestricted guests");
});

test("a hypervisor in the machine is traced as well: entries, exits, times of the VMM, and its VMCS", async () => {
  using machine = await createMachine({ engine: await testEngine(), memory: "32MiB" });
  machine.loadFlat(image());
  const trace = machine.trace({ events: ["vmentry", "vmexit"] });
  expect(machine.vmcs()).toBeUndefined();
  await machine.run({ budget: 100_000 });
  const [entry, exit] = [...trace];
  expect(entry).toMatchObject({ type: "vmentry", launch: true });
  expect(exit).toMatchObject({ type: "vmexit" });
  expect(trace.stat().some(({ handled }) => handled.max > 10n)).toBe(true);
  expect(machine.vmcs()!.explain()).toEqual([]);
  expect(machine.vmcsImage()!.fields.GUEST_RIP).toBe(machine.vmcs()!.read("GUEST_RIP"));
});

test("the dump of a VMCS names its bits; the difference of two shows what changed", async () => {
  using machine = await createMachine({ engine: await testEngine(), memory: "32MiB" });
  machine.loadFlat(image());
  expect(machine.vmcsImage()).toBeUndefined();
  await machine.run({ budget: 100_000 });
  const before = machine.vmcsImage()!;
  const dump = vmcsDump(before);
  for (const heading of ["*** Guest State ***", "*** Host State ***", "*** Control State ***"]) expect(dump).toContain(heading);
  expect(dump).toMatch(/^CS: {3}sel=0x0008, attr=0x0000a09b, limit=0xffffffff, base=0x0{16}$/m);
  expect(dump).toMatch(/^SecondaryExec=0x[0-9a-f]{8} {2}\[.*Enable EPT.*Unrestricted guest.*\]$/m);
  expect(vmcsDiff(before, before)).toBe("no difference");
  machine.vmcs()!.write("PIN_BASED_CONTROLS", machine.vmcs()!.read("PIN_BASED_CONTROLS") | 0x40);
  const difference = vmcsDiff(before, machine.vmcsImage()!);
  expect(difference).toMatch(
    /^\*\*\* Control State \*\*\*\n- PIN_BASED_CONTROLS = 0x\w{8}\n\+ PIN_BASED_CONTROLS = 0x\w{8} {2}\[Activate VMX-preemption timer\]$/,
  );
});
