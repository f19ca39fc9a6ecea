/** Random guest code that goes where the edges are: modes, tables anywhere, VMX, devices, the ends of RAM. */
import type { Random } from "../random.ts";

export type Mode = "real" | "protected" | "long";

/** Little-endian bytes of a number. */
export const bytes = (value: number | bigint, length: number): number[] =>
  Array.from({ length }, (_, i) => Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(8 * i)) & 0xffn));

/** Addresses where something begins or ends, for `ram` bytes of RAM. */
export const edges = (ram: number): readonly number[] => [
  0, 1, 0xfff, 0x1000, 0x2000, 0x7c00, 0x9fffe, 0xa0000, 0xbffff, 0xc0000, 0xf0000, 0xfffff, 0x100000,
  ram - 8, ram - 4, ram - 1, ram, ram + 4, 0xfec00000, 0xfec00010, 0xfee00020, 0xfee00300, 0xfffffff0, 0xffffffff, 0x80000000,
]; // prettier-ignore

const MSRS = [
  0x10, 0x1b, 0x3a, 0x174, 0x175, 0x176, 0x1a0, 0x1d9, 0x277, 0x2ff, 0x480, 0x48b, 0x491, 0x6e0, 0x802, 0x808, 0x80b, 0x830, 0xc0000080,
  0xc0000081, 0xc0000082, 0xc0000084, 0xc0000100, 0xc0000101, 0xc0000102, 0xc0000103, 0xda0,
];
const PORTS = [
  0x20, 0x21, 0x40, 0x43, 0x60, 0x61, 0x64, 0x70, 0x71, 0x80, 0x92, 0xa0, 0xa1, 0xe9, 0xf0, 0x3f8, 0x3f9, 0x3fa, 0x3fd, 0x4d0, 0x510, 0x511,
  0x514, 0x518, 0x600, 0x604, 0x608, 0xcf8, 0xcfc,
];

/** An instruction, or a few, of one kind. */
type Snippet = (random: Random, ram: number, mode: Mode) => number[];

const modrm = (mod: number, reg: number, rm: number): number => (mod << 6) | ((reg & 7) << 3) | (rm & 7);
/** Register `reg` (EAX to EDI) gets a number. */
const load = (reg: number, value: number | bigint, mode: Mode): number[] => {
  if (mode === "real") return [0x66, 0xb8 + reg, ...bytes(value, 4)];
  return mode === "long" && (BigInt(value) > 0xffffffffn || BigInt(value) < 0n)
    ? [0x48, 0xb8 + reg, ...bytes(value, 8)]
    : [0xb8 + reg, ...bytes(value, 4)];
};
const somewhere = (random: Random, ram: number, mode: Mode): number | bigint => {
  const value = random.once(4) ? random.next() : random.pick(edges(ram));
  if (mode === "long" && random.once(6)) return random.pick([0x8000_0000_0000n, 0xffff_8000_0000_0000n, 0x7fff_ffff_ffffn, -1n, -8n]);
  return value;
};

const SNIPPETS: readonly Snippet[] = [
  // Anything.
  (random) => Array.from({ length: 1 + random.below(8) }, () => random.below(256)),
  (random) => [0x0f, ...Array.from({ length: 1 + random.below(6) }, () => random.below(256))],
  (random) => [random.pick([0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x2e, 0x64, 0x48]), random.below(256), random.below(256), random.below(256), 0, 0, 0],
  (random) => [random.pick([0xc4, 0xc5]), ...Array.from({ length: 5 }, () => random.below(256))],
  // A pointer, and an access through it.
  (random, ram, mode) => [...load(6, somewhere(random, ram, mode), mode), ...(mode === "real" ? [0x67] : []), random.pick([0x8a, 0x8b, 0x88, 0x89, 0x01, 0x31, 0xff, 0x87]), modrm(0, random.below(2), 6)],
  (random, ram, mode) => [...load(7, somewhere(random, ram, mode), mode), ...load(6, somewhere(random, ram, mode), mode), ...load(1, random.below(5000), mode), random.pick([0xfc, 0xfd]), 0xf3, random.pick([0xa4, 0xa5, 0xaa, 0xab, 0xac, 0xa6, 0xae, 0x6c, 0x6e])],
  (random, ram, mode) => [...load(4, somewhere(random, ram, mode), mode), random.pick([0x50, 0x58, 0x60, 0x9c, 0x9d, 0xc3, 0xcb, 0xcf, 0xc8])],
  (random, ram, mode) => [...load(6, somewhere(random, ram, mode), mode), ...(mode === "real" ? [0x67] : []), 0x0f, random.pick([0x10, 0x11, 0x28, 0x29, 0xae, 0xc7, 0xb1, 0x2a, 0x7f, 0x6f]), modrm(0, random.below(8), 6)],
  // Control and debug registers, tables, MSRs.
  (random, ram, mode) => [...load(0, random.pick([somewhere(random, ram, mode), random.next() & 0x1fff000]), mode), 0x0f, 0x22, modrm(3, 3, 0)],
  (random, _ram, mode) => [0x0f, 0x20, modrm(3, random.pick([0, 4]), 0), ...(mode === "real" ? [0x66] : []), random.pick([0x0d, 0x35, 0x25]), ...bytes(random.pick([1, 1 << 31, 0x20, 0x80, 0x2000, 1 << 16, 0x200, random.next()]), 4), 0x0f, 0x22, modrm(3, random.pick([0, 4]), 0)],
  (random, ram, mode) => [...load(0, somewhere(random, ram, mode), mode), 0x0f, random.pick([0x21, 0x23]), modrm(3, random.below(8), 0)],
  (random, ram, mode) => [...load(6, somewhere(random, ram, mode), mode), ...(mode === "real" ? [0x67] : []), 0x0f, 0x01, modrm(0, random.pick([2, 3, 7, 6]), 6)],
  (random, _ram, mode) => [...load(1, random.pick(MSRS), mode), ...load(0, random.once(2) ? random.next() : 1 << random.below(32), mode), ...load(2, random.once(2) ? 0 : random.next(), mode), 0x0f, random.pick([0x30, 0x32])],
  (random) => [random.pick([0x8e, 0x8c]), modrm(3, random.below(6), random.below(8))],
  (random) => [0x0f, 0x00, modrm(3, random.below(6), random.below(4))],
  (random) => [0x0f, random.pick([0xa2, 0x31, 0x30, 0x32, 0x33, 0x05, 0x34, 0x35, 0x07, 0x08, 0x09, 0x06, 0xaa, 0x0b])],
  (random) => [0x0f, 0x01, random.pick([0xc1, 0xc2, 0xc3, 0xc4, 0xc8, 0xc9, 0xca, 0xcb, 0xd0, 0xd1, 0xd4, 0xf8, 0xf9])],
  (random) => [random.pick([0xfa, 0xfb, 0xf4, 0x9b, 0xf8, 0xcc, 0xce, 0xf1, 0xd7, 0x27])],
  (random) => [0xcd, random.pick([0, 1, 3, 8, 13, 14, 32, 0x80, 255])],
  (random, ram) => [random.pick([0xea, 0x9a]), ...bytes(random.pick(edges(ram)), 4), ...bytes(random.pick([0, 8, 16, 24, 0xf000]), 2)],
  // Devices.
  (random, _ram, mode) => [...load(2, random.pick(PORTS), mode), ...load(0, random.next(), mode), random.pick([0xec, 0xed, 0xee, 0xef])],
  (random, _ram, mode) => [...load(6, random.pick([0xfee000b0, 0xfee00300, 0xfee00320, 0xfee00380, 0xfee003e0, 0xfee000f0, 0xfec00000, 0xfec00010]), mode), ...(mode === "real" ? [0x67] : []), 0xc7, modrm(0, 0, 6), ...bytes(random.once(2) ? random.below(0x100000) : random.next(), mode === "real" ? 2 : 4)],
  // Loops, forward and back.
  (random) => [random.pick([0xeb, 0xe2, 0xe3, 0x74, 0x75]), (random.below(40) - 30) & 255],
  // Code that changes code.
  (random, _ram, mode) => (mode === "real" ? [0xc6, 0x06, ...bytes(0x7c00 + random.below(300), 2), random.below(256)] : [0xc6, 0x04, 0x25, ...bytes(0x7c00 + random.below(300), 4), random.below(256)]),
  (random, ram, mode) => vmx(random, ram, mode),
]; // prettier-ignore

const REGION = 0x90000;
/** A VMX instruction with a memory or register operand. */
function vmx(random: Random, ram: number, mode: Mode): number[] {
  const address = random.once(3) ? somewhere(random, ram, mode) : REGION + 0x1000 * random.below(4);
  const pointer = [...load(6, 0x8f000, mode), ...load(0, address, mode), ...(mode === "real" ? [0x67, 0x66] : []), 0x89, modrm(0, 0, 6)];
  const memory = mode === "real" ? [0x67] : [];
  switch (random.below(7)) {
    case 0:
      return [...pointer, ...memory, 0xf3, 0x0f, 0xc7, modrm(0, 6, 6)]; // VMXON
    case 1:
      return [...pointer, ...memory, 0x66, 0x0f, 0xc7, modrm(0, 6, 6)]; // VMCLEAR
    case 2:
      return [...pointer, ...memory, 0x0f, 0xc7, modrm(0, random.pick([6, 7]), 6)]; // VMPTRLD, VMPTRST
    case 3: {
      const field = random.pick([
        0x4000,
        0x4002,
        0x400c,
        0x4012,
        0x401e,
        0x6800,
        0x6802,
        0x6804,
        0x681e,
        0x6c00,
        0x6c16,
        0x201a,
        0x2800,
        0x0800,
        random.next() & 0x7fff,
      ]);
      return [...load(2, field, mode), ...load(0, somewhere(random, ram, mode), mode), 0x0f, random.pick([0x78, 0x79]), modrm(3, 0, 2)];
    }
    case 4:
      return [...load(0, random.below(4), mode), ...pointer, ...memory, 0x66, 0x0f, 0x38, random.pick([0x80, 0x81, 0x82]), modrm(0, 0, 6)];
    default:
      return [0x0f, 0x01, random.pick([0xc1, 0xc2, 0xc3, 0xc4])];
  }
}

/** VMX on: CR4.VMXE, a VMXON region, and a VMCS that is current. The registers of the tables are those of the mode. */
function vmxPrelude(mode: Mode, revision: number): number[] {
  const store = (address: number, value: number): number[] => [...load(6, address, mode), ...load(0, value, mode), 0x89, modrm(0, 0, 6)];
  return [
    ...[0x0f, 0x20, modrm(3, 4, 0), 0x0d, ...bytes(0x2000, 4), 0x0f, 0x22, modrm(3, 4, 0)],
    ...[0x0f, 0x20, modrm(3, 0, 0), 0x0d, ...bytes(0x20, 4), 0x0f, 0x22, modrm(3, 0, 0)],
    ...store(REGION, revision),
    ...store(REGION + 0x1000, revision),
    ...store(0x8f000, REGION),
    ...[0xf3, 0x0f, 0xc7, modrm(0, 6, 6)],
    ...store(0x8f000, REGION + 0x1000),
    ...[0x66, 0x0f, 0xc7, modrm(0, 6, 6), 0x0f, 0xc7, modrm(0, 6, 6)],
  ];
}

export interface Program {
  readonly mode: Mode;
  readonly code: Uint8Array;
}

/**
 * @param ram bytes of RAM
 * @param revision VMCS revision identifier of the processor
 */
export function randomProgram(random: Random, ram: number, revision: number): Program {
  const mode = random.pick(["real", "protected", "long"] as const);
  const code: number[] = [];
  if (mode !== "real" && random.once(2)) code.push(...vmxPrelude(mode, revision));
  for (let i = 0; i < 40; i++) code.push(...random.pick(SNIPPETS)(random, ram, mode));
  return { mode, code: Uint8Array.from(code) };
}
