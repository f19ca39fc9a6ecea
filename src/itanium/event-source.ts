/** Events of the engine's log and of the firmware, as values, for those who watch. */
import * as Offset from "../../assembly/spec/ia64/cpu-offset.ts";
import { EVENT_BYTES, EVENT_LOG } from "../../assembly/spec/ia64/layout.ts";
import * as Psr from "../../assembly/spec/ia64/psr.ts";
import { VIRTUALIZATION } from "../../assembly/spec/ia64/vector.ts";
import { disassembleOpcode } from "./disassemble.ts";
import type { EntryEvent, ItaniumEvent, ItaniumEventType } from "./events.ts";
import type { EfiRecord } from "./firmware/efi.ts";
import type { SalRecord } from "./firmware/sal.ts";
import { causeName, serviceName, vectorName } from "./names.ts";
import type { PalRecord } from "./pal/call.ts";
import type { ItaniumProcessor } from "./processor.ts";

/** Types of entries: assembly/ia64/event/event-log.ts. */
const WATCH_INTERRUPTION = 1,
  WATCH_ENTRY = 2,
  WATCH_SERVICE = 4;
const WATCHES: Readonly<Partial<Record<ItaniumEventType, number>>> = {
  interruption: WATCH_INTERRUPTION,
  intercept: WATCH_INTERRUPTION,
  entry: WATCH_ENTRY,
  service: WATCH_SERVICE,
};
/** assembly/ia64/exec/resume.ts. */
const ENTERED_BY_RFI = 0xff,
  ENTERED_BY_VMSW = 0xfe;

/** Arguments or results by their names; what has none is left out. */
const named = (names: readonly string[], values: readonly bigint[]): Record<string, bigint> =>
  Object.fromEntries(names.flatMap((name, i) => (name === "" ? [] : [[name, values[i] ?? 0n]])));

interface Watcher {
  readonly types: ReadonlySet<ItaniumEventType>;
  readonly onEvent: (event: ItaniumEvent) => void;
}

export class EventSource {
  readonly #processor: ItaniumProcessor;
  readonly #watchers = new Set<Watcher>();

  constructor(processor: ItaniumProcessor) {
    this.#processor = processor;
  }

  watch(types: readonly ItaniumEventType[], onEvent: (event: ItaniumEvent) => void): Disposable {
    const watcher = { types: new Set(types), onEvent };
    this.#watchers.add(watcher);
    this.refresh();
    return {
      [Symbol.dispose]: () => {
        this.drain();
        this.#watchers.delete(watcher);
        this.refresh();
      },
    };
  }

  /** Tells the engine what is watched: also after its reset. */
  refresh(): void {
    let mask = 0;
    for (const { types } of this.#watchers) for (const type of types) mask |= WATCHES[type] ?? 0;
    this.#processor.write32(Offset.WATCHED, mask);
  }

  #wanted(type: ItaniumEventType): boolean {
    for (const { types } of this.#watchers) if (types.has(type)) return true;
    return false;
  }

  #emit(event: ItaniumEvent): void {
    for (const { types, onEvent } of this.#watchers) if (types.has(event.type)) onEvent(event);
  }

  /** Empties the engine's log: whenever it has stopped, before anything else is told. */
  drain(): void {
    const p = this.#processor;
    const count = p.read32(Offset.LOGGED);
    if (count === 0) return;
    p.write32(Offset.LOGGED, 0);
    const { view } = p.instance;
    for (let i = 0; i < count; i++) this.#emit(eventAt(view, EVENT_LOG + i * EVENT_BYTES));
  }

  #at(): { readonly instructions: bigint; readonly ip: bigint; readonly slot: number } {
    const { retired: instructions, ip, slot } = this.#processor;
    return { instructions, ip, slot };
  }

  /** A call of firmware: where it returns to. */
  #caller(): { readonly instructions: bigint; readonly ip: bigint; readonly slot: number } {
    return { instructions: this.#processor.retired, ip: this.#processor.br(0), slot: 0 };
  }

  /** With TypeScript as the monitor an intercept stops the engine, and is not in its log. */
  intercept(cause: number, opcode: bigint): void {
    if (this.#wanted("intercept"))
      this.#emit({ type: "intercept", ...this.#at(), cause: causeName(cause), opcode, text: disassembleOpcode(cause, opcode) });
  }

  pal(record: PalRecord): void {
    this.#procedure("pal", record);
  }

  sal(record: SalRecord): void {
    this.#procedure("sal", record);
  }

  #procedure(type: "pal" | "sal", { index, procedure, args, status, values }: PalRecord | SalRecord): void {
    if (!this.#wanted(type)) return;
    this.#emit({
      type,
      ...this.#caller(),
      name: procedure?.name ?? "unknown",
      index,
      args: named(procedure?.args ?? ["arg1", "arg2", "arg3"], args),
      status,
      results: procedure && status >= 0 ? named(procedure.results, values) : undefined,
    } as ItaniumEvent);
  }

  efi({ service, args, status }: EfiRecord): void {
    if (this.#wanted("efi")) this.#emit({ type: "efi", ...this.#caller(), name: service.name, args: named(service.args, args), status });
  }
}

function entryBy(number: number, enters: boolean): EntryEvent["by"] {
  if (number === ENTERED_BY_RFI) return "rfi";
  if (number === ENTERED_BY_VMSW) return enters ? "vmsw.1" : "vmsw.0";
  return serviceName(number) as EntryEvent["by"];
}

/** One entry of the log. */
function eventAt(view: DataView, at: number): ItaniumEvent {
  const type = view.getUint32(at, true);
  const number = view.getUint32(at + 4, true);
  const word = (offset: number): bigint => view.getBigUint64(at + offset, true);
  const psr = word(32);
  const base = { instructions: word(8), ip: word(16), slot: view.getUint32(at + 24, true) };
  switch (type) {
    case WATCH_INTERRUPTION: {
      if (number === VIRTUALIZATION) {
        const cause = view.getUint32(at + 28, true);
        const opcode = word(56);
        return { type: "intercept", ...base, cause: causeName(cause), opcode, text: disassembleOpcode(cause, opcode) };
      }
      const level = Number((psr >> BigInt(Psr.CPL)) & 3n);
      const inGuest = ((psr >> BigInt(Psr.VM)) & 1n) !== 0n;
      return { type: "interruption", ...base, vector: vectorName(number), offset: number, isr: word(40), ifa: word(48), level, inGuest };
    }
    case WATCH_ENTRY:
      return { type: "entry", ...base, by: entryBy(number, word(40) !== 0n) };
    default:
      return { type: "service", ...base, name: serviceName(number), args: [word(40), word(48), word(56)] };
  }
}
