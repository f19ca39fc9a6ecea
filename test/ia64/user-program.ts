/**
 * Static Linux programs (user/): C sources, the executables a cross compiler made of them, and what Ski printed when it ran those.
 * They run at privilege level 3 without address translation; write, exit and brk are served here.
 *
 *   npx tsx test/ia64/user-program.ts GCC SKI    compiles all again and records what Ski prints
 *
 * GCC is a freestanding cross compiler for ia64-linux-gnu, SKI is bski 1.5.1. Tests need neither.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as Ar from "../../assembly/spec/ia64/application.ts";
import * as Cr from "../../assembly/spec/ia64/control.ts";
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import * as Stop from "../../assembly/spec/ia64/stop.ts";
import { loadImage } from "../../src/itanium/load-image.ts";
import type { ItaniumProcessor } from "../../src/itanium/processor.ts";
import { processor } from "./engine.ts";

const FOLDER = join(import.meta.dirname, "user");
const RAM_BYTES = 16 << 20;
const IVA = 0x8000;
const BREAK_VECTOR = 0x2c00;
/** break.m SERVE; nop.i 0; rfi;; template MIB with a stop at the end. */
const SERVE = 0x1000;
const HANDLER = 0x11n | (BigInt(SERVE << 6) << 5n) | (1n << 73n) | (0x40000000n << 87n);
/** Immediate of a Linux system call, and the calls' numbers. Source: Linux, arch/ia64/include/asm/break.h and unistd.h. */
const SYSTEM_CALL = 0x100000n;
const EXIT = 1025n;
const WRITE = 1027n;
const BRK = 1060n;

export interface UserRun {
  readonly status: bigint;
  readonly output: string;
}

/** A processor with the program loaded and its system calls caught. */
export async function loadUserProgram(name: string): Promise<ItaniumProcessor> {
  const p = await processor(RAM_BYTES);
  loadImage(p, readFileSync(join(FOLDER, `${name}.elf`)));
  const handler = new Uint8Array(16);
  new DataView(handler.buffer).setBigUint64(0, BigInt.asUintN(64, HANDLER), true);
  new DataView(handler.buffer).setBigUint64(8, HANDLER >> 64n, true);
  p.write(IVA + BREAK_VECTOR, handler);
  p.write64(Offset.FIRMWARE_BASE, BigInt(IVA));
  p.write64(Offset.FIRMWARE_END, BigInt(IVA + 0x8000));
  p.setCr(Cr.IVA, BigInt(IVA));
  p.setGr(12, BigInt(RAM_BYTES - 16));
  p.setAr(Ar.BSPSTORE, BigInt(RAM_BYTES / 2));
  p.setAr(Ar.BSP, BigInt(RAM_BYTES / 2));
  p.setAr(Ar.RSC, 0xfn);
  p.cfm = 0n;
  p.psr = (3n << BigInt(Psr.CPL)) | (1n << BigInt(Psr.IC)) | (1n << BigInt(Psr.BN));
  return p;
}

/** Runs it to its exit, in slices of exactly so many instructions if that is asked for. */
export function runUserProgram(p: ItaniumProcessor, instructions = 100_000_000, slice = instructions): UserRun {
  const end = p.retired + BigInt(instructions);
  let output = "";
  for (;;) {
    const before = p.retired;
    const reason = p.run(slice);
    if (reason === Stop.BUDGET && p.retired < end) {
      if (p.retired !== before + BigInt(slice)) throw new Error(`${p.retired - before} instructions instead of ${slice}`);
      continue;
    }
    if (reason !== Stop.FIRMWARE || p.stopDetail !== SERVE || p.cr(Cr.IIM) !== SYSTEM_CALL)
      throw new Error(
        `stopped by ${reason}, ${p.stopDetail} at 0x${p.ip.toString(16)}; isr 0x${p.cr(Cr.ISR).toString(16)} iip 0x${p.cr(Cr.IIP).toString(16)} ifa 0x${p.cr(Cr.IFA).toString(16)}`,
      );
    const locals = Number((p.cfm >> 7n) & 127n);
    const argument = (n: number): bigint => p.gr(32 + locals + n).value;
    let result = 0n;
    switch (p.gr(15).value) {
      case EXIT:
        return { status: argument(0), output };
      case WRITE:
        result = argument(2);
        output += Buffer.from(p.ram.subarray(Number(argument(1)), Number(argument(1) + result))).toString("latin1");
        break;
      case BRK:
        result = argument(0);
        break;
      default:
        throw new Error(`system call ${p.gr(15).value}`);
    }
    p.setGr(8, result);
    p.setGr(10, 0n);
    // Past the break, and past the program's own when the handler returns to it.
    p.advance();
    const ipsr = p.cr(Cr.IPSR);
    const slot = (ipsr >> BigInt(Psr.RI)) & 3n;
    if (slot === 2n) p.setCr(Cr.IIP, p.cr(Cr.IIP) + 16n);
    p.setCr(Cr.IPSR, (ipsr & ~(3n << BigInt(Psr.RI))) | ((slot === 2n ? 0n : slot + 1n) << BigInt(Psr.RI)));
  }
}

export const userProgramNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".c"))
    .map((name) => name.slice(0, -2))
    .sort();

export interface Recorded extends UserRun {
  /** Where the answer comes from. */
  readonly from: string;
}

/** A recorded run: "from ORIGIN", "exit STATUS", "output", and the output. */
export function recorded(name: string): Recorded {
  const match = /^from (.+)\nexit (\d+)\noutput\n(.*)$/s.exec(readFileSync(join(FOLDER, `${name}.case`), "utf8"));
  if (match === null) throw new Error(`user/${name}.case has no origin`);
  const [, from = "", status = "", output = ""] = match;
  return { from, status: BigInt(status), output };
}

const COMPILE =
  "-O2 -ffreestanding -fno-builtin -fno-tree-loop-distribute-patterns -Wall -Wno-unused-function -nostdlib -static -s -Wl,-N,-Ttext=0x100000,--build-id=none,--no-warn-rwx-segments";

if (process.argv[1] === import.meta.filename) {
  const [gcc = "", ski = ""] = process.argv.slice(2);
  for (const name of userProgramNames()) {
    const elf = join(FOLDER, `${name}.elf`);
    execFileSync(gcc, [...COMPILE.split(" "), "-o", elf, join(FOLDER, "start.S"), join(FOLDER, `${name}.c`), "-lgcc"], {
      stdio: "inherit",
    });
    const { stdout, status } = spawnSync(ski, ["-forceuser", "-noconsole", elf], { encoding: "latin1", stdio: ["ignore", "pipe", "pipe"] });
    if (status === null) throw new Error(`Ski did not end ${name}`);
    writeFileSync(join(FOLDER, `${name}.case`), `from Ski 1.5.1, bski -forceuser -noconsole\nexit ${status}\noutput\n${stdout}`, "latin1");
  }
}
