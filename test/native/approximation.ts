/** Results that the manual gives only within a bound: how far the engine may be from the processor. */
import { type Answer, IMAGE, NO_FAULT } from "./arena.ts";
import type { Program } from "./scenario.ts";

const TRANSCENDENTAL = /^(F2XM1|FYL2X|FYL2XP1|FPTAN|FPATAN|FSIN|FCOS|FSINCOS)$/;
const APPROXIMATE = /^V?(RCP|RSQRT)[PS]S$/;

/** Both are within 1.5 * 2^-12 of the exact result. @sdm 2B "RCPPS—Compute Reciprocals of Packed Single Precision Floating-Point Values" */
const RELATIVE = 2 * 1.5 * 2 ** -12;

/** Extended numbers in their order, so that neighbours differ by 1. */
function ordinal(view: DataView, at: number): bigint {
  const exponent = BigInt(view.getUint16(at + 8, true));
  const magnitude = ((exponent & 0x7fffn) << 63n) | (view.getBigUint64(at, true) & 0x7fffffffffffffffn);
  return (exponent & 0x8000n) === 0n ? magnitude : -magnitude;
}

function near(a: number, b: number): boolean {
  if (Object.is(a, b) || (Number.isNaN(a) && Number.isNaN(b))) return true;
  // A tiny result is 0.
  return Math.abs(a - b) <= Math.max(RELATIVE * Math.abs(a), 2 ** -126);
}

/** Lines about results of approximate instructions that are too far from the processor's. */
export function approximation(program: Program, wanted: Answer, got: Answer): string[] {
  const e = program.instructions[0]!;
  if (program.instructions.length > 1 || wanted.image === undefined || wanted.vector !== NO_FAULT || got.image === undefined) return [];
  const [a, b] = [wanted.image, got.image].map((image) => new DataView(image.buffer, image.byteOffset)) as [DataView, DataView];
  const lines: string[] = [];
  if (TRANSCENDENTAL.test(e.row.name))
    for (const i of [0, 1]) {
      const distance = ordinal(a, IMAGE.st + 16 * i) - ordinal(b, IMAGE.st + 16 * i);
      if (distance < -1n || distance > 1n) lines.push(`st${i} is ${distance} units in the last place off`);
    }
  if (APPROXIMATE.test(e.row.name))
    for (let i = 0; i < 8; i++) {
      const at = (i < 4 ? IMAGE.xmm : IMAGE.ymm) + 16 * e.reg + 4 * (i & 3);
      const [x, y] = [a.getFloat32(at, true), b.getFloat32(at, true)];
      if (!near(x, y)) lines.push(`lane ${i} is ${y}, not near ${x}`);
    }
  return lines;
}
