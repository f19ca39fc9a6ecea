/** The exports of dist/ia64.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { callHandler } from "./exec/dispatch.ts";

export { callHandler };
