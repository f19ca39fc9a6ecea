/**
 * The mode of the local APIC, which IA32_APIC_BASE sets: disabled, xAPIC or x2APIC; and the registers' state after RESET, INIT
 * and changes of mode.
 *
 * @sdm 3A "Local APIC State"
 */
import * as Offset from "../../spec/vcpu-offset.ts";
import * as Feature from "../../spec/cpu-feature.ts";
import { VCPU_BASE } from "../../spec/layout.ts";
import { cpu } from "../state/vcpu.ts";
import { hasFeature } from "../state/features.ts";
import { machine } from "../state/machine.ts";
import { updateIntr } from "./local-interrupt-pins.ts";
import { updatePriority } from "./priority.ts";
import {
  BASE_BSP,
  BASE_ENABLE,
  BASE_X2APIC,
  DFR,
  ERRORS,
  ICR_HIGH,
  ID,
  LDR,
  LVT_ERROR,
  LVT_MASKED,
  LVT_TIMER,
  PINS,
  SVR,
  VERSION,
  VERSION_VALUE,
  inX2apicMode,
  processorState,
  setRegister,
  setState,
  state,
} from "./registers.ts";
import { timerReset } from "./timer.ts";

/** Physical address of the APIC page after reset. */
const DEFAULT_BASE: u64 = 0xfee00000;

/**
 * Registers after power-up or reset of processor `index` (its APIC ID).
 *
 * @sdm 3A "Local APIC State After Power-Up or Reset"
 */
function resetRegisters(processor: u32, index: u32): void {
  for (let offset: u32 = 0; offset < 0x400; offset += 16) setRegister(processor, offset, 0);
  setRegister(processor, ID, index << 24);
  setRegister(processor, VERSION, VERSION_VALUE);
  setRegister(processor, DFR, 0xffffffff);
  setRegister(processor, SVR, 0xff);
  for (let offset = LVT_TIMER; offset <= LVT_ERROR; offset += 16) setRegister(processor, offset, LVT_MASKED);
  setState(processor, ERRORS, 0);
  setState(processor, PINS, state(processor, PINS) & 3);
  timerReset(processor);
  updatePriority(processor);
  updateIntr(processor);
}

/** RESET of processor `index`: the APIC is enabled in xAPIC mode at FEE00000H. The pins keep their level. */
export function apicReset(index: u32): void {
  const processor = processorState(index);
  store<u64>(processor + Offset.APIC_BASE, DEFAULT_BASE | BASE_ENABLE | (index == 0 ? BASE_BSP : 0));
  resetRegisters(processor, index);
}

/**
 * INIT of the processor in execution: as reset, but the APIC keeps its ID, mode and base address.
 *
 * @sdm 3A "Local APIC State After an INIT Reset (\"Wait-for-SIPI\" State)"
 */
export function apicInit(): void {
  resetRegisters(VCPU_BASE, machine.vcpuCurrent);
  if (inX2apicMode(VCPU_BASE)) enterX2apic(VCPU_BASE, machine.vcpuCurrent);
}

function enterX2apic(processor: u32, index: u32): void {
  setRegister(processor, ID, index);
  // Logical x2APIC ID: cluster in 31:16, one bit of 16 in 15:0.
  setRegister(processor, LDR, ((index >> 4) << 16) | ((<u32>1) << (index & 15)));
  setRegister(processor, ICR_HIGH, 0);
}

/**
 * WRMSR IA32_APIC_BASE. False = #GP: a reserved bit, an address beyond MAXPHYADDR, or an illegal change of mode.
 *
 * Leaving the globally disabled state finds the registers as after reset.
 *
 * @sdm 3A "x2APIC State Transitions"
 */
export function apicWriteBase(value: u64): bool {
  const hasX2apic = hasFeature(Feature.X2APIC);
  let reserved: u64 = 0x2ff;
  if (!hasX2apic) reserved |= BASE_X2APIC;
  if (machine.physicalAddressBits < 64) reserved |= ~(((<u64>1) << machine.physicalAddressBits) - 1);
  if ((value & reserved) != 0) return false;
  const modes = BASE_ENABLE | BASE_X2APIC;
  const before = cpu.apicBase & modes;
  const after = value & modes;
  if (after == BASE_X2APIC) return false; // EXTD without EN
  if (before == modes && after == BASE_ENABLE) return false; // x2APIC mode is left by disabling only
  if (before == 0 && after == modes) return false; // and is entered from xAPIC mode only
  cpu.apicBase = value;
  if (before != after) {
    if (after == modes) enterX2apic(VCPU_BASE, machine.vcpuCurrent);
    else resetRegisters(VCPU_BASE, machine.vcpuCurrent);
    updateIntr(VCPU_BASE);
  }
  return true;
}

/** The APIC page is decoded: xAPIC mode. In x2APIC mode and when disabled its addresses belong to the bus. */
export function apicPageEnabled(): bool {
  return (cpu.apicBase & (BASE_ENABLE | BASE_X2APIC)) == BASE_ENABLE;
}
