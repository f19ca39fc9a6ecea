/** `--filter KEY=VALUE[,VALUE...]` of `nonroot trace`: which events are shown. */
import type { TraceEvent } from "../index.ts";
import { CommandError } from "./usage.ts";

export type Filter = (event: TraceEvent) => boolean;

const PORT_EXIT = "io";

function parseNumber(text: string): bigint {
  if (!/^(\d+|0x[0-9a-fA-F]+)$/.test(text)) throw new CommandError(`--filter ${text}: not a number`);
  return BigInt(text);
}

/** Without a filter everything is shown. A filter shows VM exits, failures and exceptions that it fits. */
export function parseFilter(text: string | undefined): Filter {
  if (text === undefined) return () => true;
  const [key, list] = text.split("=", 2);
  const values = (list ?? "").split(",");
  if (list === undefined || values.includes("")) throw new CommandError(`--filter ${text}: KEY=VALUE (reason, rip, port, msr, vector)`);
  if (key === "reason") return (event) => event.type === "vmexit" && values.includes(event.reason);
  const numbers = new Set(values.map(parseNumber));
  switch (key) {
    case "rip":
      return (event) => numbers.has(event.rip);
    case "port":
      return (event) => event.type === "vmexit" && event.reason === PORT_EXIT && numbers.has((event.qualification >> 16n) & 0xffffn);
    case "msr":
      return (event) => event.type === "vmexit" && event.operands.msr !== undefined && numbers.has(event.operands.msr);
    case "vector":
      return (event) =>
        (event.type === "exception" && numbers.has(BigInt(event.vector))) ||
        (event.type === "vmexit" && event.interruption !== undefined && numbers.has(BigInt(event.interruption & 0xff)));
    default:
      throw new CommandError(`--filter ${key}: reason, rip, port, msr or vector`);
  }
}
