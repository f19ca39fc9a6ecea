/** The VMM of the demo guest (demo.asm): the stock answers to VM exits, and hypercalls of its own. */
import { createPcVm, type PcVm } from "../index.ts";

/** Hypercalls, by the number in RAX. */
const HYPERCALL_EXIT = 0;
const HYPERCALL_ADD = 1;

/** IA32_APIC_BASE exits, to show how a VMM answers for an MSR: local APIC enabled, bootstrap processor, its usual address. */
const APIC_BASE = 0x1b;
const APIC_BASE_VALUE = 0xfee00900n;

const UNDEFINED_OPCODE = 6;
const GENERAL_PROTECTION = 13;

export interface Demo extends Disposable {
  readonly pc: PcVm;
  /** The guest said goodbye: its run ends as "interrupted". */
  readonly finished: boolean;
}

/** Makes the virtual machine with the guest in it, ready to run. */
export async function createDemo(image: Uint8Array): Promise<Demo> {
  let finished = false;
  const pc: PcVm = await createPcVm({
    memory: "32MiB",
    handlers: {
      vmcall: (_exit, { regs }) => {
        switch (regs.get32("rax")) {
          case HYPERCALL_EXIT:
            finished = true;
            pc.machine.interrupt();
            return "advance";
          case HYPERCALL_ADD:
            regs.rax = regs.rbx + regs.rcx;
            return "advance";
          default:
            return { inject: UNDEFINED_OPCODE };
        }
      },
      rdmsr: (exit) => {
        if (exit.msr !== APIC_BASE) return { inject: GENERAL_PROTECTION, errorCode: 0 };
        exit.reply(APIC_BASE_VALUE);
        return "advance";
      },
    },
  });
  pc.machine.loadFlat(image);
  pc.vcpu.msrBitmap.intercept(APIC_BASE);
  return {
    pc,
    get finished() {
      return finished;
    },
    [Symbol.dispose]: () => pc[Symbol.dispose](),
  };
}
