/**
 * Answers to exits as a VMM gives them that only hides itself: CPUID of the CPU model without VMX and MONITOR, MSRs and control registers
 * of the processor, devices on a bus. Each is a set of handlers to combine with others.
 */
import type { Width } from "../engine/types.ts";
import type { IoInExit, IoOutExit } from "./exit-types.ts";
import type { Action, Handlers } from "./vcpu-interface.ts";

const UD = 6;
const GP = 13;
const GP_FAULT: Action = { inject: GP, errorCode: 0 };
const UD_FAULT: Action = { inject: UD };

/** CPUID.1:ECX: MONITOR, which idles a processor unseen by its VMM; VMX; a hypervisor is present, a bit that processors leave 0. */
const MONITOR = 1 << 3;
const VMX = 1 << 5;
const HYPERVISOR = 1 << 31;
const HYPERVISOR_LEAF = 0x40000000;

const CR4_VMXE = 0x2000n;
const HLT_STATE = 1;
const RFLAGS_IF = 0x200;

/** Where I/O instructions go: the ports of a machine. */
export interface Ports {
  readPort(port: number, width: Width): number;
  writePort(port: number, width: Width, value: number): void;
}

/**
 * CPUID as the CPU model has it, without VMX and MONITOR and with the hypervisor bit; leaf 40000000H carries `signature`, twelve characters.
 */
export function cpuidHandlers(signature: string): Handlers {
  const text = new TextEncoder().encode(signature.padEnd(12).slice(0, 12));
  const words = new Uint32Array(text.buffer, 0, 3);
  return {
    cpuid: (exit, vcpu) => {
      const { leaf } = exit;
      if (leaf === HYPERVISOR_LEAF) {
        exit.reply(HYPERVISOR_LEAF, words[0]!, words[1]!, words[2]!);
        return "advance";
      }
      vcpu.loadCpuid(leaf, exit.subleaf);
      if (leaf === 1) vcpu.regs.set32("rcx", (vcpu.regs.get32("rcx") & ~(MONITOR | VMX)) | HYPERVISOR);
      return "advance";
    },
  };
}

/** MSRs that exit do not exist: VMX's own, and those outside the ranges of the bitmaps. */
export const msrHandlers: Handlers = {
  rdmsr: () => GP_FAULT,
  wrmsr: () => GP_FAULT,
};

/**
 * MOV to CR0 and CR4 where it concerns bits that VMX operation fixes: the guest sees what it wrote, the processor keeps its own.
 *
 * Only the read shadow changes; then the instruction is executed again, and all its other effects are the processor's.
 */
export const controlRegisterHandlers: Handlers = {
  "cr-access": (exit, { vmcs }) => {
    if ((exit.cr !== 0 && exit.cr !== 4) || exit.access !== "to") return "stop";
    if (exit.cr === 4 && (exit.value & CR4_VMXE) !== 0n) return GP_FAULT;
    const mask = vmcs.read(`CR${exit.cr}_GUEST_HOST_MASK`);
    const shadow = `CR${exit.cr}_READ_SHADOW` as const;
    vmcs.write(shadow, (vmcs.read(shadow) & ~mask) | (exit.value & mask));
    return "resume";
  },
};

/** IN and OUT on the ports of a machine; INS and OUTS reach them by themselves. */
export function portHandlers(ports: Ports): Handlers {
  return {
    io: (exit: IoInExit | IoOutExit) => {
      if (exit.string) return "advance";
      if (exit.direction === "in") exit.reply(ports.readPort(exit.port, exit.size));
      else ports.writePort(exit.port, exit.size, exit.value);
      return "advance";
    },
  };
}

/** HLT: the guest halts, until an interrupt wakes it. With interrupts disabled nothing does: "stop". */
export const haltHandlers: Handlers = {
  hlt: (_exit, vcpu) => {
    if ((vcpu.regs.get32("rflags") & RFLAGS_IF) === 0) return "stop";
    vcpu.advance();
    vcpu.vmcs.write("GUEST_ACTIVITY", HLT_STATE);
    return "resume";
  },
};

/** Interrupts and NMIs of the machine, which exited, become the guest's. */
export const interruptHandlers: Handlers = {
  "external-interrupt": (exit, vcpu) => {
    if (exit.vector === undefined) vcpu.passInterrupt();
    else vcpu.inject(exit.vector, { type: "external" });
    return "resume";
  },
  exception: (exit, vcpu) => {
    if (exit.type !== "nmi") return "stop";
    vcpu.inject(2, { type: "nmi" });
    return "resume";
  },
};

const undefinedInstruction = (): Action => UD_FAULT;

/** Instructions of a processor without VMX and SMX, and those that need nothing done. */
export const instructionHandlers: Handlers = {
  xsetbv: (_exit, vcpu) => (vcpu.xsetbv() ? "advance" : GP_FAULT),
  invd: () => "advance",
  wbinvd: () => "advance",
  getsec: undefinedInstruction,
  vmcall: undefinedInstruction,
  vmclear: undefinedInstruction,
  vmlaunch: undefinedInstruction,
  vmptrld: undefinedInstruction,
  vmptrst: undefinedInstruction,
  vmread: undefinedInstruction,
  vmresume: undefinedInstruction,
  vmwrite: undefinedInstruction,
  vmxoff: undefinedInstruction,
  vmxon: undefinedInstruction,
  invept: undefinedInstruction,
  invvpid: undefinedInstruction,
  vmfunc: undefinedInstruction,
};
