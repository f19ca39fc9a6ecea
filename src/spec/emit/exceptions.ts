import { EXCEPTIONS, exceptionMask } from "../x86/exceptions.ts";
import { constants } from "./constants.ts";

/** Vectors, and the masks of vectors that delivery asks for. */
export function exceptionsModule(): string {
  return constants([
    ...EXCEPTIONS.map((e) => ({ name: e.name, value: e.vector, doc: `${e.title}.` })),
    { name: "HAS_ERROR_CODE", value: exceptionMask((e) => e.errorCode), doc: "Vectors that push an error code outside real-address mode." },
    { name: "CONTRIBUTORY", value: exceptionMask((e) => e.group === "contributory"), doc: "Vectors that are contributory exceptions." },
    {
      name: "PAGE_FAULTS",
      value: exceptionMask((e) => e.group === "pageFault"),
      doc: "Vectors that count as page faults in the double-fault table.",
    },
  ]);
}
