/** Registers of the processor by the names that the assembler has for them. */
import * as Ar from "../../assembly/spec/ia64/application.ts";
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Resource from "../../assembly/spec/ia64/resource.ts";
import { NonrootError } from "../engine/errors.ts";
import { APPLICATION_REGISTERS, CONTROL_REGISTERS } from "../spec/ia64/registers.ts";
import type { ItaniumProcessor } from "./processor.ts";

interface Register {
  readonly get: () => bigint;
  readonly set?: (value: bigint) => void;
}

/** Files of plain 64-bit words: `rr3`, or as the assembler writes it `rr[3]`. */
const WORDS: Readonly<Record<string, readonly [offset: number, count: number]>> = {
  b: [Offset.BR, 8],
  pkr: [Offset.PKR, Resource.PROTECTION_KEYS],
  dbr: [Offset.DBR, Resource.BREAKPOINT_REGISTERS],
  ibr: [Offset.IBR, Resource.BREAKPOINT_REGISTERS],
  pmc: [Offset.PMC, Resource.PMC_REGISTERS],
  pmd: [Offset.PMD, Resource.PMD_REGISTERS],
  cpuid: [Offset.CPUID, Resource.CPUID_REGISTERS],
};
const IRRS = 4;

const bits = (value: bigint, from: number, count: number): number => Number((value >> BigInt(from)) & ((1n << BigInt(count)) - 1n));

/** The fields of a frame marker agree with each other: assembly/ia64/state/frame.ts. */
function isFrameMarker(value: bigint): boolean {
  const [sof, sol, sor, gr] = [bits(value, 0, 7), bits(value, 7, 7), 8 * bits(value, 14, 4), bits(value, 18, 7)];
  const [fr, pr] = [bits(value, 25, 7), bits(value, 32, 6)];
  const rotates = sor === 0 ? gr === 0 : gr < sor;
  return value < 1n << 38n && sof <= 96 && sol <= sof && sor <= sof && rotates && fr < 96 && pr < 48;
}

/** As `mov ar.bspstore` does: BSP follows, with the registers that are dirty between the two. */
function setBackingStore(p: ItaniumProcessor, address: bigint): void {
  const dirty = BigInt(p.read32(Offset.DIRTY) | 0);
  const slot = (address >> 3n) & 63n;
  const distance = dirty >= 0n ? dirty + (slot + dirty) / 63n : dirty - (62n - slot - dirty) / 63n;
  p.setAr(Ar.BSPSTORE, address);
  p.setAr(Ar.BSP, BigInt.asUintN(64, address + 8n * distance));
}

export class ItaniumRegisters {
  readonly #processor: ItaniumProcessor;

  constructor(processor: ItaniumProcessor) {
    this.#processor = processor;
  }

  /** "r8", "b0", "p6", "ar.bsp", "cr.iva", "rr[1]", "psr", "ip", "slot", "cfm", "pr". Floating-point registers: processor.fr(). */
  get(name: string): bigint {
    return this.#find(name).get();
  }

  set(name: string, value: bigint): void {
    const register = this.#find(name);
    if (!register.set) throw new NonrootError("ERR_NONROOT_OPTION", `register: ${name} cannot be written`);
    register.set(BigInt.asUintN(64, value));
  }

  /** The NaT of a general register. */
  nat(name: string): boolean {
    const match = /^r(\d{1,3})$/.exec(name);
    if (!match || Number(match[1]) > 127) throw new NonrootError("ERR_NONROOT_OPTION", `register: ${name} has no NaT`);
    return this.#processor.gr(Number(match[1])).nat;
  }

  #find(name: string): Register {
    const p = this.#processor;
    switch (name) {
      case "ip":
        return { get: () => p.ip, set: (value) => (p.ip = value) };
      case "slot":
        return {
          get: () => BigInt(p.slot),
          set: (value) => {
            if (value > 2n) throw new NonrootError("ERR_NONROOT_OPTION", `slot: ${value} is not 0, 1 or 2`);
            p.slot = Number(value);
          },
        };
      case "psr":
        return { get: () => p.psr, set: (value) => (p.psr = value) };
      case "cfm":
        return {
          get: () => p.cfm,
          set: (value) => {
            if (!isFrameMarker(value)) throw new NonrootError("ERR_NONROOT_OPTION", `cfm: 0x${value.toString(16)} is no frame marker`);
            p.cfm = value;
          },
        };
      case "pr":
        return { get: () => p.pr, set: (value) => (p.pr = value) };
    }
    const [, file = "", digits] = /^([a-z]+)\[?(\d{1,3})\]?$/.exec(name) ?? [];
    const found = name.startsWith("ar.")
      ? this.#application(name.slice(3))
      : name.startsWith("cr.")
        ? this.#control(name.slice(3))
        : this.#numbered(file, Number(digits));
    if (!found) throw new NonrootError("ERR_NONROOT_OPTION", `register: there is no "${name}"`);
    return found;
  }

  #numbered(file: string, n: number): Register | undefined {
    const p = this.#processor;
    if (file === "r" && n < 128) return { get: () => p.gr(n).value, set: (value) => p.setGr(n, value) };
    if (file === "p" && n < 64)
      return {
        get: () => (p.pr >> BigInt(n)) & 1n,
        set: (value) => (p.pr = (p.pr & ~(1n << BigInt(n))) | ((value & 1n) << BigInt(n))),
      };
    if (file === "rr" && n < 8) return { get: () => p.rr(n), set: (value) => p.setRr(n, value) };
    const words = Object.hasOwn(WORDS, file) ? WORDS[file] : undefined;
    if (!words || !(n < words[1])) return undefined;
    return { get: () => p.read64(words[0] + 8 * n), set: (value) => p.write64(words[0] + 8 * n, value) };
  }

  #application(name: string): Register | undefined {
    const p = this.#processor;
    const kernel = /^k([0-7])$/.exec(name);
    const number = kernel ? Ar.K0 + Number(kernel[1]) : APPLICATION_REGISTERS.find((r) => r.name.toLowerCase() === name)?.value;
    if (number === undefined) return undefined;
    if (number === Ar.ITC) return { get: () => BigInt.asUintN(64, p.instance.exports.intervalTime()) };
    if (number === Ar.RUC) return { get: () => p.retired };
    if (number === Ar.BSP) return { get: () => p.ar(number) };
    if (number === Ar.BSPSTORE) return { get: () => p.ar(number), set: (value) => setBackingStore(p, value & ~7n) };
    return { get: () => p.ar(number), set: (value) => p.setAr(number, value) };
  }

  /** Reading IVR acknowledges an interrupt, and a write of EOI ends one: that is for instructions. */
  #control(name: string): Register | undefined {
    const p = this.#processor;
    const irr = /^irr([0-3])$/.exec(name);
    if (irr && Number(irr[1]) < IRRS) return { get: () => p.read64(Offset.REQUESTED + 8 * Number(irr[1])) };
    const number = CONTROL_REGISTERS.find((r) => r.name.toLowerCase() === name)?.value;
    if (number === undefined || number === Cr.IVR || number === Cr.EOI) return undefined;
    if (number === Cr.ITM) return { get: () => p.cr(number) };
    return { get: () => p.cr(number), set: (value) => p.setCr(number, value) };
  }
}
