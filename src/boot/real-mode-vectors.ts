/**
 * What real-mode software finds of a BIOS on a machine that has none: an interrupt vector table whose hardware interrupts
 * are acknowledged and whose timer ticks are counted. Every other interrupt just returns: there are no BIOS services.
 *
 * @source IBM PC AT Technical Reference, "ROM BIOS"
 */
import type { MemoryWrite } from "./plan.ts";

/** Handlers are in the last KiB but one of the firmware's segment. */
const SEGMENT = 0xf000;
const CODE = 0xf800;

/** iret */
const RETURN = [0xcf];
/** push ax; mov al, 20h; out 20h, al; pop ax; iret */
const MASTER = [0x50, 0xb0, 0x20, 0xe6, 0x20, 0x58, 0xcf];
/** push ax; mov al, 20h; out 0a0h, al; out 20h, al; pop ax; iret */
const SLAVE = [0x50, 0xb0, 0x20, 0xe6, 0xa0, 0xe6, 0x20, 0x58, 0xcf];
/** push ds; push ax; xor ax, ax; mov ds, ax; inc dword [46ch]; int 1ch; mov al, 20h; out 20h, al; pop ax; pop ds; iret */
const TIMER = [0x1e, 0x50, 0x31, 0xc0, 0x8e, 0xd8, 0x66, 0xff, 0x06, 0x6c, 0x04, 0xcd, 0x1c, 0xb0, 0x20, 0xe6, 0x20, 0x58, 0x1f, 0xcf];

/** First vectors of the 8259 pair as a BIOS programs them. */
export const MASTER_BASE = 0x08;
export const SLAVE_BASE = 0x70;

export function realModeVectors(): MemoryWrite[] {
  const code = [...RETURN, ...MASTER, ...SLAVE, ...TIMER];
  const offset = {
    return: CODE,
    master: CODE + RETURN.length,
    slave: CODE + RETURN.length + MASTER.length,
    timer: CODE + code.length - TIMER.length,
  };
  const table = new Uint8Array(1024);
  const view = new DataView(table.buffer);
  for (let vector = 0; vector < 256; vector++) {
    let handler = offset.return;
    if (vector === MASTER_BASE) handler = offset.timer;
    else if (vector > MASTER_BASE && vector < MASTER_BASE + 8) handler = offset.master;
    else if (vector >= SLAVE_BASE && vector < SLAVE_BASE + 8) handler = offset.slave;
    view.setUint16(vector * 4, handler, true);
    view.setUint16(vector * 4 + 2, SEGMENT, true);
  }
  return [
    { address: 0, data: table },
    { address: SEGMENT * 16 + CODE, data: Uint8Array.from(code) },
  ];
}
