// Generated from src/spec/products.ts by npm run gen. Do not edit.
/** Hash of what the engine and TypeScript must agree upon: link() of src/engine/link.ts compares it. */
export const ABI: u32 = 0xb55b1295;
