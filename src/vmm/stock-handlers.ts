/**
 * Answers to exits as a VMM gives them that only hides itself: CPUID of the CPU model without VMX, MSRs and control registers
 * of the processor, devices on a bus. Each is a set of handlers to combine with others.
 */
import { VCPU_BASE } from "../../assembly/spec/layout.ts";
import * as Offset from "../../assembly/spec/vcpu-offset.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import type { Width } from "../engine/types.ts";
import type { IoInExit, IoOutExit } from "./exit-types.ts";
import type { Action, Handlers } from "./handlers.ts";
import type { RootProcessor } from "./root-processor.ts";
import { CR4_VMXE } from "./presets.ts";

const RCX = (VCPU_BASE + Offset.RCX) >> 2;
const UD = 6;
const GP = 13;
const GP_FAULT: Action = { inject: GP, errorCode: 0 };
const UD_FAULT: Action = { inject: UD };

/** CPUID.1:ECX: VMX; a hypervisor is present, a bit that processors leave 0. */
const VMX = 1 << 5;
const HYPERVISOR = 1 << 31;
const HYPERVISOR_LEAF = 0x40000000;

const HLT_STATE = 1;
const RFLAGS_IF = 0x200;

/** Where I/O instructions go: the ports of a machine. */
export interface Ports {
  readPort(port: number, width: Width): number;
  writePort(port: number, width: Width, value: number): void;
}

/**
 * CPUID as the CPU model has it, without VMX and with the hypervisor bit; leaf 40000000H carries `signature`, twelve characters.
 */
export function cpuidHandlers(processor: RootProcessor, signature: string): Handlers {
  const text = new TextEncoder().encode(signature.padEnd(12).slice(0, 12));
  const words = new Uint32Array(text.buffer, 0, 3);
  const { exports } = processor.engine;
  return {
    cpuid: (exit) => {
      const { leaf } = exit;
      if (leaf === HYPERVISOR_LEAF) {
        exit.reply(HYPERVISOR_LEAF, words[0]!, words[1]!, words[2]!);
        return "advance";
      }
      exports.cpuidForGuest(leaf, exit.subleaf);
      if (leaf === 1) processor.u32[RCX] = (processor.u32[RCX]! & ~VMX) | HYPERVISOR;
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
export function controlRegisterHandlers(processor: RootProcessor): Handlers {
  return {
    "cr-access": (exit) => {
      const isCr4 = exit.cr === 4;
      if ((!isCr4 && exit.cr !== 0) || exit.access !== "to") return "stop";
      const value = Number(exit.value & 0xffffffffn);
      if (isCr4 && value & CR4_VMXE) return GP_FAULT;
      const mask = processor.low(isCr4 ? Slot.CR4_GUEST_HOST_MASK : Slot.CR0_GUEST_HOST_MASK);
      const shadow = isCr4 ? Slot.CR4_READ_SHADOW : Slot.CR0_READ_SHADOW;
      processor.setLow(shadow, ((processor.low(shadow) & ~mask) | (value & mask)) >>> 0);
      return "resume";
    },
  };
}

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
export function haltHandlers(processor: RootProcessor): Handlers {
  return {
    hlt: (_exit, vcpu) => {
      if ((processor.low(Slot.GUEST_RFLAGS) & RFLAGS_IF) === 0) return "stop";
      vcpu.advance();
      processor.setLow(Slot.GUEST_ACTIVITY, HLT_STATE);
      return "resume";
    },
  };
}

/** Interrupts and NMIs of the machine, which exited, become the guest's. */
export const interruptHandlers: Handlers = {
  "external-interrupt": (exit, vcpu) => {
    if (exit.vector !== undefined) vcpu.inject(exit.vector, { type: "external" });
    return "resume";
  },
  exception: (exit, vcpu) => {
    if (exit.type !== "nmi") return "stop";
    vcpu.inject(2, { type: "nmi" });
    return "resume";
  },
};

/** Instructions of a processor without VMX and SMX, and those that need nothing done. */
export function instructionHandlers(processor: RootProcessor): Handlers {
  const undefinedInstruction = (): Action => UD_FAULT;
  return {
    xsetbv: () => (processor.engine.exports.xsetbvForGuest() ? "advance" : GP_FAULT),
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
}
