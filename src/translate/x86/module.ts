/** A WebAssembly module of translations: functions (i32) -> i32, exported by their number. */
import { Type } from "../wasm.ts";
import { Bytes } from "./bytes.ts";

const name = (out: Bytes, text: string): void => {
  out.unsigned(text.length);
  for (const character of text) out.byte(character.charCodeAt(0));
};

const section = (out: Bytes, id: number, write: (content: Bytes) => void): void => {
  const content = new Bytes();
  write(content);
  out.byte(id);
  out.unsigned(content.length);
  out.append(content.taken());
};

/** It imports env.memory and env.execute: (i32) -> i32, which is function 0. @param bodies locals and instructions of each function */
export function moduleOf(bodies: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Bytes();
  out.append([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  section(out, 1, (types) => types.append([1, 0x60, 1, Type.i32, 1, Type.i32]));
  section(out, 2, (imports) => {
    imports.byte(2);
    name(imports, "env");
    name(imports, "execute");
    imports.append([0, 0]);
    name(imports, "env");
    name(imports, "memory");
    imports.append([2, 0, 0]);
  });
  section(out, 3, (functions) => {
    functions.unsigned(bodies.length);
    bodies.forEach(() => functions.byte(0));
  });
  section(out, 7, (exports) => {
    exports.unsigned(bodies.length);
    bodies.forEach((_, i) => {
      name(exports, String(i));
      exports.byte(0);
      exports.unsigned(1 + i);
    });
  });
  section(out, 10, (code) => {
    code.unsigned(bodies.length);
    for (const body of bodies) {
      code.unsigned(body.length);
      code.append(body);
    }
  });
  return out.taken();
}
