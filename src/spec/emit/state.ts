import type { StateField } from "../x86/state.ts";

const SIZE = { u8: 1, u16: 2, u32: 4, i32: 4, u64: 8, i64: 8 } as const;

export interface PlacedField extends StateField {
  readonly offset: number;
}

/** Gives every field its offset: natural alignment, in table order. */
export function place(fields: readonly StateField[]): readonly PlacedField[] {
  let offset = 0;
  return fields.map((field) => {
    const size = SIZE[field.type];
    offset = (offset + size - 1) & -size;
    const placed = { ...field, offset };
    offset += size * (field.count ?? 1);
    return placed;
  });
}

/** `camelCase` to `UPPER_SNAKE`. */
export const upper = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();

/** Offsets as constants for both compilers. */
export function offsetsModule(fields: readonly PlacedField[], type: "u32" | "usize" = "u32"): string {
  return fields.map((f) => `/** ${f.doc} */\nexport const ${upper(f.name)}: ${type} = ${f.offset};\n`).join("");
}

/** The @unmanaged class over the same bytes. Array elements are plain padding: they are read by address. */
export function classModule(
  name: string,
  instance: string,
  base: string,
  fields: readonly PlacedField[],
  layout = "../../spec/layout.ts",
): string {
  const lines: string[] = [];
  for (const f of fields) {
    lines.push(`  /** ${f.doc} */`);
    if (f.count === undefined) lines.push(`  ${f.name}: ${f.type} = 0;`);
    else for (let i = 0; i < f.count; i++) lines.push(`  ${f.name}${i}: ${f.type} = 0;`);
  }
  return `import { ${base} } from "${layout}";

@unmanaged
export class ${name} {
${lines.join("\n")}
}
export const ${instance}: ${name} = changetype<${name}>(<usize>${base});
`;
}
