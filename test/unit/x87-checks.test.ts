import { beforeAll, describe, expect, test } from "vitest";
import { compileHandlers, execute, state } from "../hardware-cases.ts";
import type { Harness } from "../harness.ts";

const NM = 7;
const MF = 16;
type Set = (name: string, value: string) => void;

let harness: Harness;
beforeAll(async () => {
  harness = await compileHandlers(["x87"]);
});

/** FCW with IM clear, FSW with IE and the summary bits: an unmasked exception of an earlier instruction. */
const pending = (set: Set): void => {
  set("fcw", "37e");
  set("fsw", "8081");
};
const dwords = (hex: string): string[] =>
  [...hex.matchAll(/.{8}/g)].map(([d]) =>
    [...d.matchAll(/../g)]
      .map((m) => m[0])
      .reverse()
      .join(""),
  );
const words = (hex: string): string[] => [...hex.matchAll(/.{4}/g)].map(([d]) => d.slice(2) + d.slice(0, 2));

describe("when an instruction may execute", () => {
  test("CR0.EM and CR0.TS are #NM, for non-waiting instructions too", () => {
    for (const code of ["d9e8", "dbe3", "dfe0", "d93f", "d9f6"]) {
      expect([code, execute(harness, code).fault]).toEqual([code, -1]);
      expect([code, execute(harness, code, (set) => set("cr0", "27")).fault]).toEqual([code, NM]);
      expect([code, execute(harness, code, (set) => set("cr0", "2b")).fault]).toEqual([code, NM]);
    }
  });
  test("waiting instructions report an unmasked exception as #MF; FNINIT, FNCLEX, FNSTSW, FNSTCW, FNSTENV and FNSAVE do not", () => {
    for (const code of ["d9e8", "d8c1", "d9d0", "d92f", "d9f7", "db2f"])
      expect([code, execute(harness, code, pending).fault]).toEqual([code, MF]);
    for (const code of ["dbe3", "dbe2", "dfe0", "dd3f", "d93f", "d937", "dd37"])
      expect([code, execute(harness, code, pending).fault]).toEqual([code, -1]);
  });
  test("an instruction with an unmasked exception completes; the next waiting one is #MF", () => {
    // 1 / 0 with ZM clear: no result, no pop, ES set.
    const divide = (set: Set): void => {
      set("fcw", "37b");
      set("fsw", "3000");
      set("ftw", "fff");
      set("st0", "0");
      set("st1", "3fff8000000000000000");
    };
    expect(execute(harness, "def9", divide).fault).toBe(-1);
    expect([state(harness, "fsw"), state(harness, "st1")]).toEqual(["b084", "3fff8000000000000000"]);
  });
  test("FLDCW that unmasks a flag sets the summary, FNCLEX clears it", () => {
    execute(harness, "d92f", (set) => {
      set("fsw", "1");
      set("memory", "7e03");
    });
    expect([state(harness, "fsw"), state(harness, "fcw")]).toEqual(["8081", "37e"]);
    execute(harness, "dbe2", (set) => set("fsw", "f8ff"));
    expect(state(harness, "fsw")).toBe("7800");
  });
});

describe("environment images", () => {
  const filled = (set: Set): void => {
    set("fcw", "f7f");
    set("fsw", "3000");
    set("ftw", "3fff");
    set("st1", "3fff8000000000000000");
    set("fip", "12345678");
    set("fdp", "9abcdef0");
    set("fop", "7c9");
    set("fcs", "1b");
    set("fds", "23");
  };
  test("protected mode, 32 bits", () => {
    execute(harness, "d937", filled);
    expect(dwords(state(harness, "memory", 56))).toEqual([
      "ffff0f7f",
      "ffff3000",
      "ffff3fff",
      "12345678",
      "07c9001b",
      "9abcdef0",
      "ffff0023",
    ]);
    expect(state(harness, "fcw")).toBe("f7f");
  });
  test("protected mode, 16 bits", () => {
    execute(harness, "66d937", filled);
    expect(words(state(harness, "memory", 28))).toEqual(["0f7f", "3000", "3fff", "5678", "001b", "def0", "0023"]);
  });
  test("real-address mode, 32 bits: linear addresses in two parts, and the opcode", () => {
    execute(harness, "d937", (set) => {
      filled(set);
      set("cr0", "22");
    });
    // 12345678 + (1b << 4) = 12345828, 9abcdef0 + (23 << 4) = 9abce120
    expect(dwords(state(harness, "memory", 56))).toEqual([
      "ffff0f7f",
      "ffff3000",
      "ffff3fff",
      "ffff5828",
      "012347c9",
      "ffffe120",
      "09abc000",
    ]);
  });
  test("real-address mode, 16 bits", () => {
    execute(harness, "66d937", (set) => {
      filled(set);
      set("cr0", "22");
    });
    expect(words(state(harness, "memory", 28))).toEqual(["0f7f", "3000", "3fff", "5828", "47c9", "e120", "c000"]);
  });
  test("FNSTENV masks all exceptions, FLDENV takes everything back", () => {
    execute(harness, "d937", (set) => {
      filled(set);
      set("fcw", "f40");
    });
    expect(state(harness, "fcw")).toBe("f7f");
    const image = state(harness, "memory", 56);
    execute(harness, "d927", (set) => set("memory", image));
    expect(["fcw", "fsw", "fip", "fdp", "fop", "fcs", "fds"].map((name) => state(harness, name))).toEqual([
      "f40",
      "3000",
      "12345678",
      "9abcdef0",
      "7c9",
      "1b",
      "23",
    ]);
  });
  test("FNSAVE stores the registers from ST(0) on and initializes; FRSTOR brings them back", () => {
    execute(harness, "dd37", filled);
    const image = state(harness, "memory", 216);
    expect(image.slice(56, 96)).toBe("00000000000000000000" + "0000000000000080ff3f");
    expect(["fcw", "fsw", "ftw", "fip"].map((name) => state(harness, name))).toEqual(["37f", "0", "ffff", "0"]);
    execute(harness, "dd27", (set) => set("memory", image));
    expect(["fcw", "fsw", "ftw", "st1", "fip"].map((name) => state(harness, name))).toEqual([
      "f7f",
      "3000",
      "3fff",
      "3fff8000000000000000",
      "12345678",
    ]);
  });
  test("instructions with an operand record it; control instructions do not", () => {
    execute(harness, "d907", (set) => set("rip", "401000"));
    expect(["fip", "fdp", "fop"].map((name) => state(harness, name))).toEqual(["401000", "2000", "107"]);
    execute(harness, "d92f", (set) => set("rip", "401000"));
    expect(["fip", "fdp", "fop"].map((name) => state(harness, name))).toEqual(["0", "0", "0"]);
  });
});
