/** CFM as one word. @source Itanium SDM vol. 1 "Current Frame Marker" */
import { cpu } from "./cpu.ts";
import { mapFrame } from "./general.ts";
import { setRrbPr } from "./predicate.ts";

/** Bits of a frame marker in PFS and IFS. */
export const CFM_MASK: u64 = 0x3fffffffff;

export function currentFrameMarker(): u64 {
  return (
    (<u64>cpu.sof) |
    ((<u64>cpu.sol) << 7) |
    ((<u64>(cpu.sor >> 3)) << 14) |
    ((<u64>cpu.rrbGr) << 18) |
    ((<u64>cpu.rrbFr) << 25) |
    ((<u64>cpu.rrbPr) << 32)
  );
}

export function setFrameMarker(cfm: u64): void {
  cpu.sof = (<u32>cfm) & 127;
  cpu.sol = (<u32>(cfm >> 7)) & 127;
  cpu.sor = ((<u32>(cfm >> 14)) & 15) << 3;
  cpu.rrbGr = (<u32>(cfm >> 18)) & 127;
  cpu.rrbFr = (<u32>(cfm >> 25)) & 127;
  setRrbPr((<u32>(cfm >> 32)) & 63);
  mapFrame();
}

/** A frame marker whose fields contradict each other; nothing says what a processor does with it. */
export function frameMarkerValid(cfm: u64): bool {
  const sof = (<u32>cfm) & 127;
  const sol = (<u32>(cfm >> 7)) & 127;
  const sor = ((<u32>(cfm >> 14)) & 15) << 3;
  const rrbGr = (<u32>(cfm >> 18)) & 127;
  const rrbFr = (<u32>(cfm >> 25)) & 127;
  const rrbPr = (<u32>(cfm >> 32)) & 63;
  return sof <= 96 && sol <= sof && sor <= sof && (sor == 0 ? rrbGr == 0 : rrbGr < sor) && rrbFr < 96 && rrbPr < 48;
}

/** An empty frame without rotation. */
export function clearFrame(): void {
  cpu.sof = 0;
  cpu.sol = 0;
  cpu.sor = 0;
  clearRotation();
  mapFrame();
}

/** rrb.gr, rrb.fr and rrb.pr to 0. The caller maps the frame. */
export function clearRotation(): void {
  cpu.rrbGr = 0;
  cpu.rrbFr = 0;
  setRrbPr(0);
}
