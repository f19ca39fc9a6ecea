/** Every condition of a VM exit, met and not met: a condition without both cases fails. */
import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Control from "../../assembly/spec/control.ts";
import { RAM_BASE } from "../../assembly/spec/layout.ts";
import { PAGE, VmxRig, type Field, type Writes } from "../unit/vmx-rig.ts";

interface Case {
  readonly given?: (vm: VmxRig) => void;
  readonly args?: readonly (number | bigint)[];
}
interface Condition {
  readonly exits: Case;
  readonly stays: Case;
}

const set = (word: Field, mask: number) => (vm: VmxRig) => vm.enable(word, mask);
const primary = (mask: number) => set("PRIMARY_CONTROLS", mask);
const secondary = (mask: number) => set("SECONDARY_CONTROLS", mask);
const fields = (writes: Writes) => (vm: VmxRig) => vm.write(writes);
const all =
  (...steps: readonly ((vm: VmxRig) => void)[]) =>
  (vm: VmxRig): void =>
    steps.forEach((step) => step(vm));
/** Bit `bit` of the bitmap at `page`, and the bitmaps located again. */
const bitmap = (page: number, bit: number) => (vm: VmxRig) => {
  vm.harness.bytes[RAM_BASE + page + (bit >> 3)]! |= 1 << (bit & 7);
};
const locate = (vm: VmxRig): void => void vm.call("locateBitmaps");

/** A condition that one control decides. */
const control = (step: (vm: VmxRig) => void): Condition => ({ exits: { given: step }, stays: {} });
/** The same with an enabling control, without which the instruction is #UD. */
const enabled = (mask: number, exiting: number): Condition => ({
  exits: { given: all(secondary(mask), primary(exiting)) },
  stays: { given: secondary(mask) },
});
/** The same step, other arguments. */
const argument = (given: (vm: VmxRig) => void, exits: readonly (number | bigint)[], stays: readonly (number | bigint)[]): Condition => ({
  exits: { given, args: exits },
  stays: { given, args: stays },
});

const shadowing = all(
  secondary(Control.VMCS_SHADOWING),
  fields({ VMREAD_BITMAP: PAGE.IO_A, VMWRITE_BITMAP: PAGE.IO_B }),
  bitmap(PAGE.IO_A, 0x681e),
  bitmap(PAGE.IO_B, 0x681e),
  locate,
);
const msrs = all(primary(Control.USE_MSR_BITMAPS), bitmap(PAGE.MSR_BITMAP, 0x10), bitmap(PAGE.MSR_BITMAP, 0x800 * 8 + 0x10), locate);
const pauses = (vm: VmxRig): void => {
  vm.enable("SECONDARY_CONTROLS", Control.PAUSE_LOOP_EXITING);
  vm.write({ PLE_GAP: 10, PLE_WINDOW: 100 });
  vm.cpu64("PAUSE_FIRST", 1000n);
  vm.cpu64("PAUSE_LAST", 1095n);
};

const CONDITIONS: Readonly<Record<string, Condition>> = {
  hltExits: control(primary(Control.HLT_EXITING)),
  invlpgExits: control(primary(Control.INVLPG_EXITING)),
  invpcidExits: enabled(Control.ENABLE_INVPCID, Control.INVLPG_EXITING),
  mwaitExits: control(primary(Control.MWAIT_EXITING)),
  monitorExits: control(primary(Control.MONITOR_EXITING)),
  pauseExits: control(primary(Control.PAUSE_EXITING)),
  pauseLoopExits: argument(pauses, [1105n], [1100n]),
  rdpmcExits: control(primary(Control.RDPMC_EXITING)),
  rdtscExits: control(primary(Control.RDTSC_EXITING)),
  rdtscpExits: enabled(Control.ENABLE_RDTSCP, Control.RDTSC_EXITING),
  vmfuncExits: argument(fields({ VM_FUNCTION_CONTROLS: 1 }), [1], [0]),
  vmreadExits: argument(shadowing, [0x681en], [0x6820n]),
  vmwriteExits: argument(shadowing, [0x681en], [0x6820n]),
  wbinvdExits: control(secondary(Control.WBINVD_EXITING)),
  rdrandExits: control(secondary(Control.RDRAND_EXITING)),
  rdseedExits: control(secondary(Control.RDSEED_EXITING)),
  descriptorTableExits: control(secondary(Control.DESCRIPTOR_TABLE_EXITING)),
  movDrExits: control(primary(Control.MOV_DR_EXITING)),
  movToCr0Exits: argument(fields({ CR0_GUEST_HOST_MASK: 0x20, CR0_READ_SHADOW: 0x20 }), [0x11n], [0x31n]),
  movToCr4Exits: argument(fields({ CR4_GUEST_HOST_MASK: 0x2000, CR4_READ_SHADOW: 0 }), [0x2020n], [0x20n]),
  movToCr3Exits: argument(
    all(primary(Control.CR3_LOAD_EXITING), fields({ CR3_TARGET_COUNT: 1, CR3_TARGET_VALUE0: 0x1000 })),
    [0x2000n],
    [0x1000n],
  ),
  movFromCr3Exits: control(primary(Control.CR3_STORE_EXITING)),
  movToCr8Exits: control(primary(Control.CR8_LOAD_EXITING)),
  movFromCr8Exits: control(primary(Control.CR8_STORE_EXITING)),
  cltsExits: {
    exits: { given: fields({ CR0_GUEST_HOST_MASK: 8, CR0_READ_SHADOW: 8 }) },
    stays: { given: fields({ CR0_GUEST_HOST_MASK: 8 }) },
  },
  lmswExits: argument(fields({ CR0_GUEST_HOST_MASK: 0xf, CR0_READ_SHADOW: 1 }), [3n], [0n]),
  ioExits: argument(all(primary(Control.USE_IO_BITMAPS), bitmap(PAGE.IO_A, 0x3fb), locate), [0x3f8, 4], [0x3f8, 2]),
  rdmsrExits: argument(msrs, [0x10], [0x11]),
  wrmsrExits: argument(msrs, [0x10], [0x11]),
  exceptionExits: argument(fields({ EXCEPTION_BITMAP: 1 << 13 }), [13, 0], [6, 0]),
  externalInterruptExits: control(set("PIN_BASED_CONTROLS", Control.EXTERNAL_INTERRUPT_EXITING)),
  nmiExits: control(set("PIN_BASED_CONTROLS", Control.NMI_EXITING)),
  interruptWindowExits: control(primary(Control.INTERRUPT_WINDOW_EXITING)),
  nmiWindowExits: control(primary(Control.NMI_WINDOW_EXITING)),
  busLockExits: control(secondary(Control.BUS_LOCK_DETECTION)),
  instructionTimeoutExits: argument(
    all(secondary(Control.INSTRUCTION_TIMEOUT_EXITING), fields({ INSTRUCTION_TIMEOUT: 1000 })),
    [1001n],
    [1000n],
  ),
};

let vm: VmxRig;
beforeAll(async () => {
  vm = await VmxRig.make();
});
beforeEach(() => {
  vm.reset();
  // What the processor requires to be 1 of these controls is not what a case is about.
  vm.disable("PRIMARY_CONTROLS", Control.CR3_LOAD_EXITING | Control.CR3_STORE_EXITING);
  locate(vm);
});

test("every condition of the engine has its two cases", () => {
  const source = readFileSync(new URL("../../assembly/x86/vmx/conditions.ts", import.meta.url), "utf8");
  const conditions = [...source.matchAll(/^export function (\w+Exits)\(/gm)].map((match) => match[1]!);
  expect(Object.keys(CONDITIONS).sort()).toEqual(conditions.sort());
});

describe.each(Object.entries(CONDITIONS))("%s", (name, { exits, stays }) => {
  test.each([
    ["met", exits, 1],
    ["not met", stays, 0],
  ] as const)("%s", (_, { given, args = [] }, result) => {
    given?.(vm);
    expect(vm.call(name, ...args)).toBe(result);
  });
});
