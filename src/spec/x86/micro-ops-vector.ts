/** The vector moves that compilers use to copy memory: everything else of SSE is a handler (exec/sse). */
import type { MicroOpRow } from "./micro-op-parts.ts";

export function vectorRows(): MicroOpRow[] {
  return [];
}
