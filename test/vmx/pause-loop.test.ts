/** PAUSE-loop exiting: a loop is PAUSEs no further apart than PLE_Gap, and exits once it is longer than PLE_Window. */
import { expect, test } from "vitest";
import { CODE, guest } from "./rig.ts";

/** Two instructions, and so two ticks, a round. */
const SPIN = `f3 90  pause
              eb fc  jmp short 0000000000007C00h`;

async function spin(gap: number, window: number) {
  const made = await guest("long", SPIN);
  made.vcpu.vmcs.setControls({ secondary: ["PAUSE_LOOP_EXITING"] });
  made.vcpu.vmcs.write("PLE_GAP", gap);
  made.vcpu.vmcs.write("PLE_WINDOW", window);
  return made;
}

test("the first PAUSE whose loop is longer than the window exits, to the tick", async () => {
  const { vcpu } = await spin(2, 20);
  // PAUSE at ticks 0, 2, … 22: the last one is the first that comes more than 20 after the first.
  expect(vcpu.run({ budget: 1000 })).toMatchObject({ reason: "pause", instructions: 22n, rip: BigInt(CODE) });
  // Entry begins a new loop.
  expect(vcpu.run({ budget: 1000 })).toMatchObject({ reason: "pause", instructions: 44n });
});

test("PAUSEs that are further apart than the gap never exit", async () => {
  const { vcpu } = await spin(1, 20);
  expect(vcpu.run({ budget: 1000 }).reason).toBe("budget");
});

test("PAUSE exiting comes first", async () => {
  const { vcpu } = await spin(2, 20);
  vcpu.vmcs.setControls({ primary: ["PAUSE_EXITING"], secondary: ["PAUSE_LOOP_EXITING"] });
  expect(vcpu.run({ budget: 1000 })).toMatchObject({ reason: "pause", instructions: 0n });
});

test("at CPL 3 there is no loop to exit from", async () => {
  const { vcpu } = await guest("protected", SPIN.replace("0000000000007C00h", "00007C00h"));
  vcpu.vmcs.setControls({ secondary: ["PAUSE_LOOP_EXITING"] });
  vcpu.vmcs.write("PLE_GAP", 2);
  vcpu.vmcs.write("PLE_WINDOW", 20);
  expect(vcpu.run({ budget: 1000 })).toMatchObject({ reason: "pause", instructions: 22n });
  for (const name of ["CS", "SS"] as const) {
    vcpu.vmcs.write(`GUEST_${name}_SELECTOR`, vcpu.vmcs.read(`GUEST_${name}_SELECTOR`) | 3);
    vcpu.vmcs.write(`GUEST_${name}_ACCESS_RIGHTS`, vcpu.vmcs.read(`GUEST_${name}_ACCESS_RIGHTS`) | 0x60);
  }
  expect(vcpu.vmcs.explain()).toEqual([]);
  expect(vcpu.run({ budget: 1000 }).reason).toBe("budget");
});
