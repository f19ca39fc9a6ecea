import { expect, test } from "vitest";
import { compile } from "../harness.ts";
import * as Vcpu from "../../assembly/spec/vcpu-offset.ts";
import { VCPU_BASE } from "../../assembly/spec/layout.ts";

test("every combination of the six arithmetic flags survives setArithmeticFlags", async () => {
  const { exports, view } = await compile("assembly/x86/state/flags.ts");
  for (let i = 0; i < 64; i++) {
    const bits = [1, 4, 0x10, 0x40, 0x80, 0x800].reduce((sum, bit, n) => sum | (i & (1 << n) ? bit : 0), 0);
    exports["setArithmeticFlags"]!(BigInt(bits));
    expect(exports["arithmeticFlags"]!()).toBe(BigInt(bits));
  }
  expect(view.getUint32(VCPU_BASE + Vcpu.LAZY_KIND, true)).toBeLessThan(4);
});
