/** docs/itanium-firmware.md: what PAL, SAL, EFI and VT-i have, from the tables that answer. */
import { EFI_SERVICES } from "../../itanium/firmware/efi.ts";
import { SAL_PROCEDURES } from "../../itanium/firmware/sal.ts";
import { conventionOf } from "../../itanium/pal/procedure.ts";
import { PROCEDURES } from "../../itanium/pal/table.ts";
import { CONFIG_BITS, SERVICE_RULES, SERVICES } from "../ia64/pal.ts";
import { RESOURCES } from "../ia64/resources.ts";
import { VAC_BITS, VDC_BITS, VIRTUALIZATION_CAUSES, VPD_FIELDS } from "../ia64/virtual.ts";

type Cell = string | number;
const row = (cells: readonly Cell[]): string => `| ${cells.join(" | ")} |\n`;
const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${row(head)}${row(head.map(() => "---"))}${rows.map(row).join("")}\n`;
const hex = (value: number, digits = 1): string => `${value.toString(16).toUpperCase().padStart(digits, "0")}H`;
const names = (list: readonly string[]): string => list.map((name) => (name === "" ? "0" : name)).join(", ");
/** A docstring without what it begins with. */
const text = (doc: string): string => doc.replace(/^(vac|vdc) bit: /, "").replace(/\.$/, "");

const absentText = (
  rows: readonly { readonly name: string; readonly index: number; readonly remark?: string }[],
  index: (n: number) => Cell,
): string => `Not implemented, status -1: ${rows.map((r) => `${r.name} (${index(r.index)}: ${r.remark})`).join(", ")}.\n\n`;

function palTables(): string {
  const has = PROCEDURES.filter(({ run }) => run);
  const rows = has.map((p) => [p.index, p.name, conventionOf(p.index), p.mode ?? "any", names(p.args), names(p.results)]);
  return (
    table(["Index", "Procedure", "Convention", "Addressing", "Arguments", "Results in GR9 to GR11"], rows) +
    absentText(
      PROCEDURES.filter(({ run }) => !run),
      (n) => n,
    )
  );
}

function salTables(): string {
  const has = SAL_PROCEDURES.filter(({ run }) => run);
  return (
    table(
      ["Index", "Procedure", "Arguments", "Results"],
      has.map((p) => [hex(p.index), p.name, names(p.args), names(p.results)]),
    ) +
    absentText(
      SAL_PROCEDURES.filter(({ run }) => !run),
      (n) => hex(n),
    )
  );
}

export const itaniumDocument = (): string => `# PAL, SAL, EFI and VT-i of the Itanium

What the tables have; how it works and which choices it makes is in [itanium.md](itanium.md).

## PAL procedures

${palTables()}## PAL services for virtual machines

${table(
  ["Offset", "Service"],
  SERVICES.map(({ name, value }) => [hex(value * 0x400, 4), `PAL_VPS_${name}`]),
)}Rules that end the run when they are broken: ${SERVICE_RULES.map(({ doc }) => text(doc)).join("; ")}.

## config_options of PAL_VP_INIT_ENV

${table(
  ["Bit", "Meaning"],
  [
    ...CONFIG_BITS.map(({ value, doc }): [number, string] => [value, text(doc)]),
    [63, "Optimizations of the implementation: there are none"],
  ],
)}## Virtual processor descriptor

${table(
  ["Offset", "Field", "Words", "Meaning"],
  VPD_FIELDS.map(({ name, value, count, doc }) => [hex(value, 4), name.toLowerCase(), count, text(doc)]),
)}### Accelerations (vac)

${table(
  ["Bit", "Name", "What is accelerated"],
  VAC_BITS.map(({ name, value, doc }) => [value, name.toLowerCase(), text(doc)]),
)}### Disables (vdc)

${table(
  ["Bit", "Name", "What is no longer virtualized"],
  VDC_BITS.map(({ name, value, doc }) => [value, name.toLowerCase(), text(doc)]),
)}## Causes of virtualization faults

${table(
  ["GR24", "Instruction", "Name in traces"],
  VIRTUALIZATION_CAUSES.map(({ name, value, doc }) => [value, text(doc), name]),
)}## SAL procedures

${salTables()}## EFI services

${table(
  ["Table", "Service", "Arguments"],
  EFI_SERVICES.filter(({ slot }) => slot >= 0).map(({ table: where, name, args }) => [where, name, names(args)]),
)}Every other pointer of the tables answers EFI_UNSUPPORTED, and so do GetTime and the variables.

## Resources of the processor

${table(
  ["Resource", "Value", "Meaning"],
  RESOURCES.filter(({ name }) => name !== "TRANSLATION_BYTES").map(({ name, value, doc }) => [
    name,
    value > 0xffff ? hex(value) : value,
    text(doc),
  ]),
).trimEnd()}
`;
