/**
 * Misuse of the API: calls in any order with values of the right type and the wrong size. Each succeeds or throws a NonrootError
 * of one line; afterwards the object can still be used, or says that it was disposed of.
 */
import { beforeAll, describe, expect } from "vitest";
import {
  createItanium,
  createMachine,
  createVm,
  NonrootError,
  Snapshot,
  type ItaniumMachine,
  type Machine,
  type Vcpu,
  type Vm,
} from "../../src/index.ts";
import { GPR_NAMES } from "../../src/engine/registers.ts";
import { VMCS_FIELDS } from "../../src/spec/vmx/vmcs-fields.ts";
import { testEngine } from "../engine.ts";
import { itaniumEngine } from "../itanium/rig.ts";
import type { Random } from "../random.ts";
import { fuzz } from "./fuzz.ts";

const NUMBERS = [0, 1, 2, 3, 4, 5, 7, 63, 64, 255, 256, 4095, 4096, 0x7c00, 0xa0000, 0xfffff, 0x100000, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53, 1e300, -1, -4096, 0.5, NaN, Infinity]; // prettier-ignore
const BIGS = [0n, 1n, 0xfffn, 0x1000n, 0x100000n, 1n << 32n, 1n << 38n, 1n << 52n, (1n << 63n) - 1n, 1n << 63n, (1n << 64n) - 1n, 1n << 64n, 1n << 200n, -1n]; // prettier-ignore

const number = (random: Random): number => (random.once(3) ? random.next() : random.pick(NUMBERS));
const address = (random: Random): number | bigint => (random.once(2) ? number(random) : random.pick(BIGS));
/** Short enough that a budget of it ends. */
const budget = (random: Random): number | bigint => random.pick([0, 1, 3, 100, -1, 0.5, NaN, 2n, -1n, 50n]);
const data = (random: Random): Uint8Array => Uint8Array.from({ length: random.pick([0, 1, 7, 300]) }, () => random.below(256));
const text = (random: Random): string =>
  random.pick(["", "rax", "real-mode", "long", "GUEST_RIP", "a name that nobody has", "constructor", "__proto__"]);

/** Something that a user may do; what it returns is used by nobody. */
type Call<T> = readonly [name: string, call: (subject: T, random: Random) => unknown];

const onMemory = <T>(memory: (subject: T) => Machine["memory"]): Call<T>[] => [
  ["memory.read", (s, r) => memory(s).read(address(r), r.pick([0, 1, 8, 4096, -1, 0.5, NaN, 2 ** 33]))],
  ["memory.write", (s, r) => memory(s).write(address(r), data(r))],
  ["memory.view", (s, r) => memory(s).view(address(r), r.pick([0, 1, 8, -1, 0.5, NaN, 2 ** 33]))],
  ["memory.map", (s, r) => memory(s).map({ gpa: address(r), size: r.pick([0, 1, 4096, 8192, 0x200000, -1, 0.5, NaN]), backing: { read: () => 0, write: () => {} } })],
  ["memory.regions", (s, r) => r.pick(memory(s).regions)?.[Symbol.dispose]()],
]; // prettier-ignore

const MACHINE: readonly Call<Machine>[] = [
  ["runSync", (m, r) => m.runSync({ budget: budget(r) })],
  ["reset", (m) => m.reset()],
  ["loadFlat", (m, r) => m.loadFlat(data(r), { address: number(r), entry: number(r), mode: r.pick(["real", "protected", "long"]) })],
  ["loadElf", (m, r) => m.loadElf(data(r))],
  ["loadLinux", (m, r) => m.loadLinux(data(r))],
  ["loadMultiboot", (m, r) => m.loadMultiboot(data(r))],
  ["serial", (m, r) => m.serial(number(r)).write(r.once(2) ? data(r) : text(r))],
  ["keyboard", (m, r) => m.keyboard.press(Array.from(data(r)))],
  ["advance", (m, r) => m.clock.advance(r.pick([0, 1, 1000, 1n << 30n, 1n << 53n, 1n << 64n, -1, 0.5, NaN, -1n]))],
  ["regs", (m, r) => ((m.cpus[0]!.regs as Record<string, unknown>)[r.pick(GPR_NAMES)] = address(r))],
  ["regs.get32", (m, r) => m.cpus[0]!.regs.get32(text(r) as never)],
  ["regs.set32", (m, r) => m.cpus[0]!.regs.set32(text(r) as never, number(r))],
  ["instruction", (m) => m.cpus[0]!.instruction],
  ["translate", (m, r) => m.cpus[0]!.translate(address(r), r.pick(["r", "rw", "rx"]))],
  ["breakpoint", (m, r) => m.cpus[0]!.breakpoint(address(r), { length: r.pick([1, 2, 4, 8]), access: r.pick(["x", "w", "rw"]) } as never)[r.once(2) ? Symbol.dispose : Symbol.dispose]()],
  ["trace", (m, r) => m.trace({ capacity: number(r), events: [text(r) as never] })[Symbol.dispose]()],
  ["vmcs", (m, r) => m.vmcs(number(r))],
  ["vmcsImage", (m, r) => m.vmcsImage(number(r))],
  ["snapshot", (m) => m.restore(m.snapshot())],
  ["restore", (m, r) => m.restore(data(r))],
  ["deserialize", (_m, r) => Snapshot.deserialize(data(r))],
  ["raiseNmi", (m) => m.raiseNmi()],
  ["pressPowerButton", (m) => m.pressPowerButton()],
  ["lastEvents", (m) => [m.lastEvents(), m.exits, m.translations]],
  ...onMemory<Machine>((m) => m.memory),
]; // prettier-ignore

interface Hosted {
  readonly vm: Vm;
  readonly vcpu: Vcpu;
}

const VM: readonly Call<Hosted>[] = [
  ["run", ({ vcpu }, r) => vcpu.run({ budget: budget(r) })],
  ["step", ({ vcpu }) => vcpu.run({ step: true })],
  ["advance", ({ vcpu }) => vcpu.advance()],
  ["inject", ({ vcpu }, r) => vcpu.inject(number(r), { type: r.pick(["external", "nmi", "hardware", "software"]) as never, ...(r.once(2) && { errorCode: number(r) }), ...(r.once(2) && { address: r.pick(BIGS) }) })],
  ["passInterrupt", ({ vcpu }) => vcpu.passInterrupt()],
  ["vmcs.read", ({ vcpu }, r) => vcpu.vmcs.read(r.pick(VMCS_FIELDS).name as never)],
  ["vmcs.write", ({ vcpu }, r) => vcpu.vmcs.write(r.pick(VMCS_FIELDS).name as never, address(r) as never)],
  ["vmcs.unknown", ({ vcpu }, r) => vcpu.vmcs.read(text(r) as never)],
  ["regs", ({ vcpu }, r) => ((vcpu.regs as Record<string, unknown>)[r.pick(GPR_NAMES)] = address(r))],
  ["translate", ({ vcpu }, r) => vcpu.translate(address(r), r.pick(["r", "rw", "rx"]))],
  ["breakpoint", ({ vcpu }, r) => vcpu.breakpoint(address(r), { length: r.pick([1, 2, 4, 8]), access: r.pick(["x", "w", "rw"]) } as never)[Symbol.dispose]()],
  ["cpuid", ({ vcpu }, r) => vcpu.loadCpuid(number(r), number(r))],
  ["createVcpu", ({ vm }, r) => (vm.vcpus.length < 6 ? vm.createVcpu({ preset: text(r) as never, regs: { rip: address(r) } }) : undefined)],
  ["clock", ({ vm }, r) => vm.clock.advance(address(r))],
  ["takeDirty", ({ vm }) => vm.memory.takeDirty()],
  ["setSubPages", ({ vm }, r) => vm.memory.setSubPages(address(r), r.once(2) ? undefined : [number(r)])],
  ["subPages", ({ vm }, r) => vm.memory.subPages(address(r))],
  ["map RAM", ({ vm }, r) => vm.memory.map({ gpa: address(r), size: r.pick([0, 1, 4096, 0x200000, -1, NaN]), access: r.pick(["r", "rw", "rwx"]) } as never)],
  ["snapshot", ({ vm }) => vm.restore(vm.snapshot())],
  ["lastEvents", ({ vm }) => [vm.lastEvents(), vm.exits]],
  ...onMemory<Hosted>(({ vm }) => vm.memory),
]; // prettier-ignore

const ITANIUM: readonly Call<ItaniumMachine>[] = [
  ["runSync", (m, r) => m.runSync({ budget: budget(r) })],
  ["step", (m) => m.step()],
  ["reset", (m) => m.reset()],
  ["load", (m, r) => m.load(data(r), { address: number(r), commandLine: "x".repeat(r.pick([0, 10, 5000])), ...(r.once(2) && { initrd: data(r) }) })],
  ["gr", (m, r) => m.registers.set(r.pick(["r1", "r32", "r127", "r128", "b0", "cr.iva", "ar.bspstore", "ip", "psr", "cfm", "f2", "pr", text(r)]), r.pick(BIGS))],
  ["get", (m, r) => m.registers.get(r.pick(["r1", "r128", "cr.ivr", "ip", text(r)]))],
  ["nat", (m, r) => m.registers.nat(r.pick(["r1", "r200", "b0", text(r)]))],
  ["translate", (m, r) => m.translate(r.pick(BIGS))],
  ["disassemble", (m, r) => m.disassemble(r.pick(BIGS), r.pick([0, 1, 2]))],
  ["vpd", (m, r) => m.vpd(number(r))],
  ["activateVpd", (m, r) => m.activateVpd(r.once(2) ? undefined : number(r))],
  ["interruptRequest", (m, r) => m.interruptRequest(number(r))],
  ["console", (m, r) => m.console.write(r.once(2) ? data(r) : text(r))],
  ["trace", (m, r) => m.trace({ capacity: number(r) } as never)[Symbol.dispose]()],
  ["snapshot", (m) => m.restore(m.snapshot())],
  ["restore", (m, r) => m.restore(data(r))],
]; // prettier-ignore

/** Random calls; an error that is not the API's names the calls that led to it. */
function misuse<T>(subject: T, calls: readonly Call<T>[], random: Random): void {
  const story: string[] = [];
  for (let i = 0; i < 25; i++) {
    const [name, call] = random.pick(calls);
    story.push(name);
    try {
      call(subject, random);
    } catch (error) {
      if (!(error instanceof NonrootError)) {
        const { name: kind, message } = error as Error;
        throw new Error(`${kind}: ${message}, after ${story.join(", ")}`, { cause: error });
      }
      expect(error.message).toMatch(/^[^\n]{5,500}$/);
    }
  }
}

let machine: Machine;
let itanium: ItaniumMachine;
let machineFresh: Snapshot;
let itaniumFresh: Snapshot;
beforeAll(async () => {
  machine = await createMachine({ engine: await testEngine(), memory: "1MiB" });
  machineFresh = machine.snapshot();
  itanium = await createItanium({ engine: await itaniumEngine(), memory: "2MiB" });
  itaniumFresh = itanium.snapshot();
});

describe("misuse", () => {
  fuzz("of a machine", 120, (random) => {
    machine.restore(machineFresh);
    misuse(machine, MACHINE, random);
    for (const region of machine.memory.regions.slice(2)) region[Symbol.dispose]();
  });

  fuzz("of a virtual machine", 40, async (random) => {
    using vm = await createVm({ engine: await testEngine(), memory: "1MiB", trackDirty: random.once(2), extraMemory: "4MiB", cpuModel: random.pick(["max", "skylake"]) });
    misuse({ vm, vcpu: vm.createVcpu({ preset: random.pick(["real-mode", "protected", "long"]) }) }, VM, random);
  }); // prettier-ignore

  fuzz("of an Itanium machine", 120, (random) => {
    itanium.restore(itaniumFresh);
    misuse(itanium, ITANIUM, random);
  });

  fuzz("of the options", 60, async (random) => {
    const size = (): never => random.pick([...NUMBERS, "", "1MiB", "0MiB", "1XiB", "-1MiB", "99999GiB", "0.5KiB"]) as never;
    const engine = await testEngine();
    const attempts: (() => Promise<Disposable>)[] = [
      () => createMachine({ engine, memory: size(), deviceHole: number(random) }),
      () => createMachine({ engine, memory: "1MiB", tscHz: number(random), seed: address(random) }),
      () => createMachine({ engine, memory: "1MiB", cpus: number(random), cpuModel: text(random) }),
      () => createMachine({ engine, memory: "1MiB", clock: { kind: text(random) } as never }),
      () => createMachine({ engine, memory: "1MiB", debugExitPort: number(random), date: new Date(number(random)) }),
      () => createVm({ engine, memory: size(), extraMemory: size() }),
      () => createVm({ engine, memory: "1MiB", tscHz: number(random), seed: address(random), cpuModel: text(random) }),
      async () => createItanium({ engine: await itaniumEngine(), memory: size(), vmm: text(random) as never }),
    ];
    try {
      (await random.pick(attempts)())[Symbol.dispose]();
    } catch (error) {
      if (!(error instanceof NonrootError)) throw error;
      expect(error.message).toMatch(/^[^\n]{5,500}$/);
    }
  });
});
