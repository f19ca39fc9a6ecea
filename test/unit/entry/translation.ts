/** Entry for translations of single micro-ops: the hot loops that they are compared with. */
import { runLegacy } from "../../../assembly/x86/run/hot-legacy.ts";
import { runLong } from "../../../assembly/x86/run/hot-long.ts";

export { runLegacy, runLong };
