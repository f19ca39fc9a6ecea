/** The console: a 16550 UART in the address space, one byte a register. Its interrupt line is not connected. */
import type { Clock } from "../engine/clock.ts";
import { Uart16550 } from "../devices/uart16550.ts";
import type { ItaniumHostCalls } from "../engine/itanium-instance.ts";
import type { Width } from "../engine/types.ts";
import type { Output } from "../machine/output.ts";

export interface ItaniumConsole {
  /** Bytes, or text as UTF-8, for the guest. */
  write(data: string | Uint8Array): void;
  /** Calls back with what the guest prints; dispose of the result to stop. */
  onData(listener: (data: Uint8Array) => void): Disposable;
}

/** Physical address of the UART: below the processor interrupt block, where HP's machines have theirs. */
export const UART_ADDRESS = 0xff5e0000;
const UART_REGISTERS = 8;
const LINE_CONTROL = 3,
  EIGHT_BITS = 3;
const TWO_32 = 0x1_0000_0000;

export function createUart(clock: Clock, transmit: (byte: number) => void): Uart16550 {
  return new Uart16550("uart", clock, () => {}, transmit);
}

/** What comes out is the UART's and what firmware prints. */
export const consoleOf = (uart: Uart16550, output: Output): ItaniumConsole => ({
  write: (data) => uart.receive(typeof data === "string" ? new TextEncoder().encode(data) : data),
  onData: (call) => output.listen(call),
});

/** As firmware leaves it: 8 bits, no parity, one stop bit. */
export function resetUart(uart: Uart16550): void {
  uart.reset();
  uart.writePort(LINE_CONTROL, 1, EIGHT_BITS);
}

/** Everything outside RAM: the UART, and nothing else. An exception of a listener is kept for who runs the machine. */
export function deviceCalls(uart: () => Uart16550, failed: (error: unknown) => void): ItaniumHostCalls {
  const register = (low: number, high: number): number => (high >>> 0) * TWO_32 + (low >>> 0) - UART_ADDRESS;
  return {
    mmioRead: (low, high, size) => {
      const offset = register(low, high);
      return offset >= 0 && offset < UART_REGISTERS ? uart().readPort(offset, size as Width) : -1;
    },
    mmioWrite: (low, high, size, value) => {
      const offset = register(low, high);
      if (offset < 0 || offset >= UART_REGISTERS) return;
      try {
        uart().writePort(offset, size as Width, value);
      } catch (error) {
        failed(error);
      }
    },
  };
}
