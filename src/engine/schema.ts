/**
 * What plain data has to look like: the state of a device as a snapshot brings it back. A schema tells the first problem, by its path; data
 * without one can be taken as they are.
 */

/** The problem of a value, such as "uart.fifo[3] is 512, not an integer from 0 to 511"; undefined: there is none. */
export interface Schema<T> {
  (value: unknown, path: string): string | undefined;
  /** Never there: the type of the values. */
  readonly type?: T;
}

const shown = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Array.isArray(value)
      ? "a list"
      : "an object"
    : typeof value === "string"
      ? "a text"
      : String(value);

/** An integer within two bounds, both included. */
export const integer =
  (least: number, most: number): Schema<number> =>
  (value, path) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : `${path} is ${shown(value)}, not an integer from ${least} to ${most}`;

/** A number of `bits` bits. */
export const unsigned = (bits: number): Schema<number> => integer(0, 2 ** bits - 1);

/** A moment of a clock, or a difference of two: any integer that a double holds exactly. */
export const moment: Schema<number> = integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);

/** The tick of a timer: not negative, or Infinity, at which it is off. */
export const deadline: Schema<number> = (value, path) =>
  value === Infinity ? undefined : integer(0, Number.MAX_SAFE_INTEGER)(value, path);

export const flag: Schema<boolean> = (value, path) =>
  typeof value === "boolean" ? undefined : `${path} is ${shown(value)}, not true or false`;

export const text: Schema<string> = (value, path) => (typeof value === "string" ? undefined : `${path} is ${shown(value)}, not a text`);

/** A bigint of 64 bits, not negative. */
export const word: Schema<bigint> = (value, path) =>
  typeof value === "bigint" && value === BigInt.asUintN(64, value) ? undefined : `${path} is ${shown(value)}, not an integer of 64 bits`;

/** So many bytes; any number of them without `length`. */
export const bytes =
  (length?: number): Schema<Uint8Array> =>
  (value, path) => {
    if (!(value instanceof Uint8Array)) return `${path} is ${shown(value)}, not bytes`;
    return length === undefined || value.length === length ? undefined : `${path} has ${value.length} bytes instead of ${length}`;
  };

/** A list with that many elements, at least and at most. */
export const list =
  <T,>(element: Schema<T>, most = Infinity, least = 0): Schema<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return `${path} is ${shown(value)}, not a list`;
    if (value.length < least || value.length > most)
      return `${path} has ${value.length} elements, not ${least === most ? least : `${least} to ${most}`}`;
    for (let i = 0; i < value.length; i++) {
      const problem = element(value[i], `${path}[${i}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };

/** An object with some of these fields, and no others. */
export const partial =
  (fields: Readonly<Record<string, Schema<unknown>>>): Schema<object> =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array)
      return `${path} is ${shown(value)}, not an object`;
    for (const [key, item] of Object.entries(value)) {
      const schema = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!schema) return `${path}.${key} is unknown`;
      const problem = schema(item, `${path}.${key}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };

/** An object with all of these fields, and no others. */
export const record = <T extends object>(fields: { readonly [K in keyof T]-?: Schema<T[K]> }): Schema<T> => {
  const some = partial(fields as unknown as Readonly<Record<string, Schema<unknown>>>);
  return (value, path) => {
    const problem = some(value, path);
    if (problem !== undefined) return problem;
    const missing = Object.keys(fields).find((key) => !Object.hasOwn(value as object, key));
    return missing === undefined ? undefined : `${path}.${missing} is missing`;
  };
};

/** One of these values. */
export const oneOf =
  <T extends string | number | null>(...values: readonly T[]): Schema<T> =>
  (value, path) =>
    values.includes(value as T) ? undefined : `${path} is ${shown(value)}, not ${values.join(" or ")}`;

/** The schema, or null. */
export const nullable =
  <T,>(schema: Schema<T>): Schema<T | null> =>
  (value, path) =>
    value === null ? undefined : schema(value, path);
