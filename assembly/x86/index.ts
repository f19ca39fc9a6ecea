/** The exports of dist/x86.wasm. */
export { getRflags, setRflags } from "./state/flags";
