/** The exports of dist/x86.wasm. (`export … from "x.ts"` is not understood by asc: import, then export.) */
import { getRflags, setRflags } from "./state/flags.ts";

export { getRflags, setRflags };
