/**
 * A PC whose software is a VMX guest: the devices, memory and boot images of createMachine(), and between them and the
 * processor a VMM in TypeScript.
 *
 * Port accesses exit and are served from the bus; device memory is reached through EPT violations; the local APIC is the
 * processor's own. Its interrupts exit, are acknowledged by the exit, and are injected when the guest can take them.
 */
import * as MachineField from "../../assembly/spec/machine-offset.ts";
import * as Msr from "../../assembly/spec/msr.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Stop from "../../assembly/spec/stop.ts";
import { NonrootError } from "../engine/errors.ts";
import { translateLinear } from "../engine/paging.ts";
import { record, type Schema } from "../engine/schema.ts";
import { makeMachine } from "../machine/create-machine.ts";
import type { Execution, HypervisorParts } from "../machine/execution.ts";
import type { Machine } from "../machine/machine.ts";
import type { MachineOptions, UnimplementedStop } from "../machine/types.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { A20Gate } from "./a20-gate.ts";
import { RIGHTS, type EptTables } from "./ept.ts";
import { guestPaging } from "./guest-paging.ts";
import { combine, handlerTable } from "./handlers.ts";
import { defaultControls, enterVmx, needVmx, newEpt, newRegions } from "./hypervisor.ts";
import { hideFixedBits } from "./presets.ts";
import { PAGE, PrivateMemory, privateBytes, type PrivateMemoryState } from "./private-memory.ts";
import { RootProcessor } from "./root-processor.ts";
import {
  controlRegisterHandlers,
  cpuidHandlers,
  haltHandlers,
  instructionHandlers,
  interruptHandlers,
  msrHandlers,
  portHandlers,
} from "./stock-handlers.ts";
import { VCPU_STATE, VirtualProcessor, type VcpuState } from "./vcpu.ts";
import type { VcpuHost } from "./vcpu-host.ts";
import type { Handlers, Vcpu } from "./vcpu-interface.ts";
import { Vmcs } from "./vmcs.ts";

export interface PcVmOptions extends MachineOptions {
  /** Handlers that come before the VMM's own. */
  handlers?: Handlers;
}

export interface PcVm extends Disposable {
  /** Boot images, devices, run(): as of createMachine(). */
  readonly machine: Machine;
  readonly vcpu: Vcpu;
  /** VM exits by reason. */
  readonly exits: Readonly<Record<string, number>>;
}

/** What CPUID leaf 40000000H says of the VMM. */
const SIGNATURE = "nonroot VMM ";
const LOCAL_APIC = 0xfee00000;
/** MSRs of VMX: a guest that is to see no VMX has none of them. */
const VMX_MSRS = 0x14;
const VPID = 1;
const BASIC_REASON = 0xffff;
const LONGEST_INSTRUCTION = 15n;

/** What a snapshot holds besides linear memory and the devices. */
interface PcVmState {
  readonly vcpu: VcpuState;
  readonly memory: PrivateMemoryState;
}

/** The instruction at the guest's RIP, as far as it can be read. */
function instructionBytes(
  translate: (linear: bigint) => bigint | undefined,
  byteOf: (address: number) => number | undefined,
  processor: RootProcessor,
): Uint8Array {
  const start = processor.field(Slot.GUEST_CS_BASE) + processor.field(Slot.GUEST_RIP);
  const bytes: number[] = [];
  for (let i = 0n; i < LONGEST_INSTRUCTION; i++) {
    const physical = translate(BigInt.asUintN(64, start + i));
    const byte = physical === undefined ? undefined : byteOf(Number(physical));
    if (byte === undefined) break;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

class PcHypervisor implements Execution {
  readonly vcpu: VirtualProcessor;
  readonly #table: ReturnType<typeof handlerTable>;
  readonly #restart: () => void;
  readonly #memory: PrivateMemory;
  readonly #ept: EptTables;
  readonly #instruction: () => UnimplementedStop;
  #unanswered: string | undefined;
  readonly #a20: A20Gate;
  #running = false;

  constructor(parts: HypervisorParts, handlers: Handlers) {
    const { engine, bus, slots, privateSlot, breakpoints } = parts;
    const processor = new RootProcessor(engine);
    needVmx(processor, parts.model, new Vmcs(processor, () => {}));
    const memory = new PrivateMemory(engine, privateSlot.start, privateSlot.offset, privateSlot.end - privateSlot.start);
    const ept = newEpt(processor, memory);
    this.#memory = memory;
    this.#ept = ept;
    for (const { start, end } of slots) ept.map(start, start, end - start, RIGHTS.rwx);
    ept.map(LOCAL_APIC, LOCAL_APIC, PAGE, RIGHTS.rw);
    const regions = newRegions(processor, memory);
    const { ioBitmap, msrBitmap } = regions;
    msrBitmap.passAll();
    msrBitmap.intercept(Msr.FEATURE_CONTROL);
    for (let i = 0; i < VMX_MSRS; i++) msrBitmap.intercept(Msr.VMX_CAPABILITY + i);

    const { state } = engine;
    const a20 = new A20Gate(ept, slots, () => state.u32(state.machine(MachineField.A20)) !== 0);
    this.#a20 = a20;
    const byteOf = (gpa: number): number | undefined => {
      const address = a20.target(gpa);
      const slot = slots.find((s) => address >= s.start && address < s.end);
      return slot && engine.ram[address - slot.start + slot.offset];
    };
    const isRam = (address: number): boolean => slots.some((s) => address >= s.start && address < s.end);
    const host: VcpuHost = {
      processor,
      // Nothing is captured: INS and OUTS reach the ports of the bus.
      ports: { value: undefined },
      looping: 0,
      use: () => {
        if (this.#running) throw new NonrootError("ERR_NONROOT_BUSY", "the virtual processor is running");
        if (processor.inGuest) engine.guard(() => engine.exports.suspendGuest());
      },
      setRunning: (running) => {
        this.#running = running;
      },
      // The machine's run loop looks at the clock.
      allow: () => {},
      timeIsUp: false,
      takeInterrupt: () => true,
      // The machine's run loop throws what a device has thrown.
      hasFailed: false,
      rethrow: () => {},
      devicePage: (gpa) => {
        const physical = a20.target(gpa);
        if (isRam(physical)) return undefined;
        // Where the VMM's own memory is the guest finds nothing.
        return physical >= privateSlot.start && physical < privateSlot.end ? privateSlot.start - PAGE : physical;
      },
      fetchesFromDevices: true,
      mapDevicePage: (gpa, physical) => ept.mapForInstruction(gpa, physical, RIGHTS.rwx),
      unmapDevicePage: (gpa) => ept.unmap(gpa, PAGE),
      translate: (linear, access) =>
        translateLinear(
          guestPaging(processor),
          (gpa, size) => {
            let value = 0n;
            for (let i = size - 1; i >= 0; i--) {
              const byte = byteOf(gpa + i);
              if (byte === undefined) return undefined;
              value = (value << 8n) | BigInt(byte);
            }
            return value;
          },
          linear,
          access,
        ),
      readGuest: (gpa) => byteOf(Number(gpa)) ?? 0xff,
    };
    this.#instruction = () => {
      const rip = processor.field(Slot.GUEST_RIP);
      const bytes = instructionBytes((linear) => host.translate(linear, { write: false, fetch: true, user: false }), byteOf, processor);
      return { reason: "unimplemented", what: "VM exit", rip, bytes, detail: processor.low(Slot.EXIT_REASON) & BASIC_REASON };
    };
    this.vcpu = new VirtualProcessor({ id: 0, host, ioBitmap, msrBitmap, breakpoints });
    this.#restart = () => {
      enterVmx(processor, regions, ept, VPID);
      hideFixedBits(processor);
      defaultControls(this.vcpu.vmcs);
      this.vcpu.reset();
    };
    this.#table = handlerTable(
      combine(
        handlers,
        cpuidHandlers(SIGNATURE),
        msrHandlers,
        controlRegisterHandlers,
        portHandlers(bus),
        haltHandlers,
        interruptHandlers,
        instructionHandlers,
      ),
    );
  }

  started(): void {
    this.#restart();
  }

  run(): number {
    const stop = this.vcpu.serve(this.#table);
    if (stop === Stop.ENTRY_FAILURE) {
      const failures = this.vcpu.vmcs
        .explain()
        .map((check) => `${check.id} ${check.field} = 0x${check.value.toString(16)}: ${check.expected}`);
      throw new NonrootError("ERR_NONROOT_VMCS", `the guest cannot be entered: ${failures.join("; ")}`);
    }
    if (stop !== Stop.VM_EXIT) return stop;
    const exit = this.vcpu.lastExit();
    if (exit.reason === "triple-fault") return Stop.SHUTDOWN;
    if (exit.reason === "hlt") return Stop.HALTED;
    if (exit.kind === "vmexit" && this.#table[exit.basicReason])
      throw new NonrootError("ERR_NONROOT_UNSUPPORTED", `the VMM has no answer to this exit: ${JSON.stringify(exit)}`);
    // What a guest does is never an exception.
    this.#unanswered = exit.reason;
    return Stop.UNIMPLEMENTED;
  }

  unanswered(): UnimplementedStop | undefined {
    const exit = this.#unanswered;
    this.#unanswered = undefined;
    return exit === undefined ? undefined : { ...this.#instruction(), exit };
  }

  a20Changed(): void {
    this.#a20.changed();
  }

  save(): PcVmState {
    return { vcpu: this.vcpu.save(), memory: this.#memory.save() };
  }

  get schema(): Schema<unknown> {
    return record<PcVmState>({ vcpu: VCPU_STATE, memory: this.#memory.schema });
  }

  check(state: unknown, snapshot: Snapshot): void {
    const { memory } = state as PcVmState;
    this.#ept.check(this.#memory.reader(memory, (number) => snapshot.page(number)));
  }

  restore(state: unknown): void {
    const { vcpu, memory } = state as PcVmState;
    this.vcpu.restore(vcpu);
    this.#memory.restore(memory);
    this.#ept.restored();
  }
}

/** Makes a PC whose software runs in VMX non-root operation. */
export async function createPcVm({ handlers = {}, ...options }: PcVmOptions): Promise<PcVm> {
  let hypervisor: PcHypervisor | undefined;
  const machine = await makeMachine(options, {
    privateBytes,
    attach: (parts) => (hypervisor = new PcHypervisor(parts, handlers)),
  });
  const { vcpu } = hypervisor!;
  return {
    machine,
    vcpu,
    get exits() {
      return machine.exits;
    },
    [Symbol.dispose]: () => machine.dispose(),
  };
}
