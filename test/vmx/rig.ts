/** Small guests for the tests of createVm: code as a listing whose bytes and text iced-x86 compares. */
import iced from "iced-x86";
import { createVm, type VmOptions } from "../../src/vmm/create-vm.ts";
import type { Preset } from "../../src/vmm/presets.ts";
import type { Vcpu } from "../../src/vmm/vcpu-interface.ts";
import type { Vm } from "../../src/vmm/vm.ts";
import type { Gpr, U64Like } from "../../src/engine/registers.ts";
import { testEngine } from "../engine.ts";

/** Where guests begin. */
export const CODE = 0x7c00;

/**
 * Bytes of a listing: one instruction a line, its bytes in hexadecimal, two spaces, and its text as iced-x86 has it. A text
 * `db` is data. Throws if bytes and text differ.
 */
export function code(bits: 16 | 32 | 64, listing: string, origin = CODE): Uint8Array {
  const all: number[] = [];
  const formatter = new iced.Formatter(iced.FormatterSyntax.Nasm);
  for (const line of listing.trim().split("\n")) {
    const [hex = "", text = ""] = line.trim().split(/ {2,}/);
    const bytes = Uint8Array.from(hex.split(" "), (byte) => parseInt(byte, 16));
    if (text !== "db") {
      const decoder = new iced.Decoder(bits, bytes, iced.DecoderOptions.None);
      decoder.ip = BigInt(origin + all.length);
      const instruction = decoder.decode();
      const shown = formatter.format(instruction);
      if (instruction.length !== bytes.length || shown !== text)
        throw new Error(`${hex} is "${shown}" of ${instruction.length} bytes, not "${text}"`);
    }
    all.push(...bytes);
  }
  return Uint8Array.from(all);
}

const BITS: Record<Preset, 16 | 32 | 64> = { "real-mode": 16, protected: 32, long: 64 };

export interface Guest {
  readonly vm: Vm;
  readonly vcpu: Vcpu;
}

/** A VM with the listing at CODE and a virtual processor about to execute it. */
export async function guest(
  preset: Preset,
  listing: string,
  options: Partial<VmOptions> & { regs?: Partial<Record<Gpr, U64Like>> } = {},
): Promise<Guest> {
  const { regs, ...rest } = options;
  const vm = await createVm({ engine: await testEngine(), memory: "1MiB", ...rest });
  vm.memory.write(CODE, code(BITS[preset], listing));
  return { vm, vcpu: vm.createVcpu({ preset, regs: { rip: CODE, rsp: 0x7000, ...regs } }) };
}
