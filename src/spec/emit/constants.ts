/** Rows of name, value and sentence to `export const NAME: u32 = value;`, the one form both compilers fold. */
export function constants(
  rows: readonly { readonly name: string; readonly value: number; readonly doc: string }[],
  type: "u32" | "usize" = "u32",
): string {
  return rows
    .map((r) => `/** ${r.doc} */\nexport const ${r.name}: ${type} = ${r.value > 9 ? `0x${r.value.toString(16)}` : r.value};\n`)
    .join("");
}
