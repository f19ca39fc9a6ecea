/** Numbers of the architecture as words, from the tables. */
import { SERVICE_RULES, SERVICES } from "../spec/ia64/pal.ts";
import { VECTORS } from "../spec/ia64/registers.ts";
import { VIRTUALIZATION_CAUSES } from "../spec/ia64/virtual.ts";

interface Row {
  readonly name: string;
  readonly value: number;
}

/** "MOV_FROM_CR", …: a row of the causes. */
export type VirtualizationCause = string;

const namesOf = (rows: readonly Row[]): ReadonlyMap<number, string> => new Map(rows.map(({ name, value }) => [value, name]));
const causes = namesOf(VIRTUALIZATION_CAUSES);
const vectors = namesOf(VECTORS);
const services = namesOf(SERVICES);
const rules = new Map(SERVICE_RULES.map(({ value, doc }) => [value, doc]));

export const causeName = (cause: number): VirtualizationCause => causes.get(cause) ?? `cause ${cause}`;
export const vectorName = (offset: number): string => vectors.get(offset) ?? `vector 0x${offset.toString(16)}`;
export const serviceName = (number: number): string => `PAL_VPS_${services.get(number) ?? number}`;
export const serviceRule = (number: number): string => rules.get(number) ?? `rule ${number}`;
