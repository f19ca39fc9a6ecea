import { copyFileSync } from "node:fs";
import { addTemplates } from "./templates.ts";
copyFileSync("/tmp/x86new.wasm", "dist/x86.wasm");
addTemplates("x86", "dist/x86.wasm");
