/** `nonroot run` says why the first VM entry of a hypervisor failed, and how many more did. */
import { entryFailureText, type Disassembler, type Machine } from "../index.ts";

/** Until it is disposed of: then it says what it has kept to itself. */
export function reportFailures(machine: Machine, loadDisassembler: () => Disassembler | undefined): Disposable {
  let count = 0;
  const write = (text: string): void => {
    // The terminal may be raw.
    process.stderr.write(process.stderr.isTTY ? `${text}\n`.replaceAll("\n", "\r\n") : `${text}\n`);
  };
  const trace = machine.trace({
    events: ["vmfail"],
    capacity: 0,
    onEvent: (event) => {
      if (event.type !== "vmfail" || !event.isEntry || ++count > 1) return;
      write(`\nnonroot: ${entryFailureText(event, loadDisassembler())}\n`);
    },
  });
  return {
    [Symbol.dispose]: () => {
      trace[Symbol.dispose]();
      if (count > 1) write(`nonroot: ${count - 1} more VM entries failed (nonroot trace --events vmfail explains each)`);
    },
  };
}
