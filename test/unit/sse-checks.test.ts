import { beforeAll, describe, expect, test } from "vitest";
import { compileHandlers, execute, state } from "../hardware-cases.ts";
import * as Signal from "../../assembly/spec/signal.ts";
import type { Harness } from "../harness.ts";

const UD = 6;
const NM = 7;
const GP = 13;
const MF = 16;
const XM = 19;
const JUMP = 2;

let harness: Harness;
const signals: unknown[] = [];
beforeAll(async () => {
  harness = await compileHandlers(["sse", "mmx.ts"], { signal: (kind, value) => void signals.push([kind, value]) });
});

/** A control register with one bit changed from 64-bit mode with SSE enabled. */
const CR0 = { emulation: "27", taskSwitched: "2b", both: "2f", noNumericError: "3" };
const PADDB = "660ffcca";
const MMX_PADDB = "0ffcca";

describe("availability", () => {
  test("CR0.EM and CR4.OSFXSR = 0 make SSE instructions #UD, CR0.TS #NM; #UD comes first", () => {
    expect(execute(harness, PADDB).fault).toBe(-1);
    expect(execute(harness, PADDB, (set) => set("cr0", CR0.emulation)).fault).toBe(UD);
    expect(execute(harness, PADDB, (set) => set("cr4", "0")).fault).toBe(UD);
    expect(execute(harness, PADDB, (set) => set("cr0", CR0.taskSwitched)).fault).toBe(NM);
    expect(execute(harness, PADDB, (set) => set("cr0", CR0.both)).fault).toBe(UD);
  });

  test("MMX instructions ignore CR4.OSFXSR and report a pending x87 exception", () => {
    const pending = (set: (name: string, value: string) => void): void => {
      set("fcw", "37e");
      set("fsw", "8081");
    };
    expect(execute(harness, MMX_PADDB, (set) => set("cr4", "0")).fault).toBe(-1);
    expect(execute(harness, MMX_PADDB, (set) => set("cr0", CR0.emulation)).fault).toBe(UD);
    expect(execute(harness, MMX_PADDB, (set) => set("cr0", CR0.taskSwitched)).fault).toBe(NM);
    expect(execute(harness, MMX_PADDB, pending).fault).toBe(MF);
    expect(execute(harness, PADDB, pending).fault).toBe(-1);
  });

  test("with CR0.NE = 0 a pending x87 exception makes an MMX instruction wait, too", () => {
    const { outcome } = execute(harness, MMX_PADDB, (set) => {
      set("cr0", CR0.noNumericError);
      set("fcw", "37e");
      set("fsw", "8081");
    });
    expect([outcome, signals]).toEqual([JUMP, [[Signal.FERR, 1]]]);
  });
});

describe("alignment", () => {
  const at = (address: string) => (set: (name: string, value: string) => void) => set("rdi", address);
  test("128-bit memory operands must be aligned to 16 bytes, else #GP(0)", () => {
    for (const code of ["0f280f", "0f290f", "660f6f0f", "660f7f0f", "660ffc0f", "0f580f", "660fe70f", "0f2b0f", "660f38000f"]) {
      expect([code, execute(harness, code, at("2000")).fault]).toEqual([code, -1]);
      expect([code, execute(harness, code, at("2008"))]).toEqual([code, { outcome: 1, fault: GP, errorCode: 0 }]);
    }
  });
  test("MOVUPS, MOVDQU, LDDQU, the string comparisons and scalar operands need no alignment", () => {
    for (const code of [
      "0f100f",
      "0f110f",
      "f30f6f0f",
      "f30f7f0f",
      "f20ff00f",
      "660f3a630f00",
      "f20f100f",
      "f30f580f",
      "0f160f",
      "0fd40f",
    ]) {
      expect([code, execute(harness, code, at("2003")).fault]).toEqual([code, -1]);
    }
  });
  test("an unaligned operand may lie in two pages", () => {
    const text = "00112233445566778899aabbccddeeff";
    const [low, high] = [text.slice(0, 16), text.slice(16)];
    execute(harness, "0f110f", (set) => {
      set("rdi", "2ff8");
      set(
        "xmm1",
        [...text.matchAll(/../g)]
          .map((m) => m[0])
          .reverse()
          .join(""),
      );
    });
    execute(harness, "f20f100f", (set) => set("rdi", "2ff8"));
    const swap = (half: string): bigint =>
      BigInt(
        `0x${[...half.matchAll(/../g)]
          .map((m) => m[0])
          .reverse()
          .join("")}`,
      );
    expect(BigInt(`0x${state(harness, "xmm1")}`)).toBe(swap(low));
    execute(harness, "f20f100f", (set) => set("rdi", "3000"));
    expect(BigInt(`0x${state(harness, "xmm1")}`)).toBe(swap(high));
  });
});

describe("MXCSR", () => {
  test("LDMXCSR of a reserved bit is #GP(0) and changes nothing", () => {
    expect(execute(harness, "0fae17", (set) => set("memory", "c01f0000")).fault).toBe(-1);
    expect(state(harness, "mxcsr")).toBe("1fc0");
    expect(execute(harness, "0fae17", (set) => set("memory", "801f0100"))).toEqual({ outcome: 1, fault: GP, errorCode: 0 });
    expect(state(harness, "mxcsr")).toBe("1f80");
  });
  test("STMXCSR stores 32 bits", () => {
    execute(harness, "0fae1f", (set) => {
      set("mxcsr", "9fbf");
      set("memory", "ffffffffffffffff");
    });
    expect(state(harness, "memory", 16)).toBe("bf9f0000ffffffff");
  });
  test("an unmasked exception is #XM, or #UD without CR4.OSXMMEXCPT; the flag is set, the result is not written", () => {
    const divide = (set: (name: string, value: string) => void): void => {
      set("mxcsr", "1d80");
      set("xmm1", "3ff0000000000000");
      set("xmm2", "0");
    };
    expect(execute(harness, "f20f5eca", divide).fault).toBe(XM);
    expect([state(harness, "mxcsr"), state(harness, "xmm1")]).toEqual(["1d84", "3ff0000000000000"]);
    expect(
      execute(harness, "f20f5eca", (set) => {
        divide(set);
        set("cr4", "200");
      }).fault,
    ).toBe(UD);
  });
});

describe("masked stores", () => {
  test("MASKMOVDQU and MASKMOVQ store the bytes whose mask byte has bit 7 set", () => {
    const data = "0f0e0d0c0b0a09080706050403020100";
    execute(harness, "660ff7ca", (set) => {
      set("memory", "ff".repeat(16));
      set("xmm1", data);
      set("xmm2", "80000000000000ff80017f0000000080");
    });
    expect(state(harness, "memory")).toBe("00ffffffffffff0708ffffffffffff0f");
    execute(harness, "0ff7ca", (set) => {
      set("memory", "ff".repeat(8));
      set("mm1", "0706050403020100");
      set("mm2", "8000000000000080");
    });
    expect(state(harness, "memory", 16)).toBe("00ffffffffffff07");
  });
});

describe("reciprocals", () => {
  const f32 = new Float32Array(1);
  const u32 = new Uint32Array(f32.buffer);
  const bits = (value: number): string => ((f32[0] = value), u32[0]!.toString(16));
  const value = (text: string): number => ((u32[0] = Number.parseInt(text, 16)), f32[0]!);
  const run = (code: string, operand: string): string => {
    execute(harness, code, (set) => {
      set("xmm1", "0");
      set("xmm2", operand);
    });
    return state(harness, "xmm1");
  };
  test("RCPSS and RSQRTSS are within 1.5 × 2^-12", () => {
    for (let i = 1; i < 2000; i++) {
      const x = value(bits(Math.exp(i * 0.037 - 37) * (1 + (i % 7) / 9)));
      expect(Math.abs(value(run("f30f53ca", bits(x))) * x - 1)).toBeLessThan(1.5 * 2 ** -12);
      expect(Math.abs(value(run("f30f52ca", bits(x))) * Math.sqrt(x) - 1)).toBeLessThan(1.5 * 2 ** -12);
    }
  });
  test("their special operands raise no flag", () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ["f30f53ca", "0", "7f800000"],
      ["f30f53ca", "80000001", "ff800000"],
      ["f30f53ca", "7f800000", "0"],
      ["f30f53ca", "7f800001", "7fc00001"],
      ["f30f53ca", "7f7fffff", "0"],
      ["f30f52ca", "80000000", "ff800000"],
      ["f30f52ca", "bf800000", "ffc00000"],
      ["f30f52ca", "7f800000", "0"],
    ];
    for (const [code, operand, result] of cases) expect([code, operand, run(code, operand)]).toEqual([code, operand, result]);
    expect(state(harness, "mxcsr")).toBe("1f80");
  });
});

test("EMMS empties the registers and sets TOP to 0", () => {
  execute(harness, "0f77", (set) => {
    set("fsw", "3800");
    set("ftw", "0");
  });
  expect([state(harness, "fsw"), state(harness, "ftw")]).toEqual(["0", "ffff"]);
});
