/**
 * Where the registers of each processor's local APIC are kept, and their offsets in the APIC page.
 *
 * Every function of this folder takes the address of a processor's state (`processor`), because an inter-processor
 * interrupt changes the APIC of a processor that is not in execution.
 *
 * @sdm 3A "Local APIC"
 */
import { VCPU_BASE, VCPU_SIZE, VCPU_STORE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { machine } from "../state/machine.ts";
import { othersMayWork } from "../state/turns.ts";

export const ID: u32 = 0x20;
export const VERSION: u32 = 0x30;
export const TPR: u32 = 0x80;
export const PPR: u32 = 0xa0;
export const EOI: u32 = 0xb0;
export const LDR: u32 = 0xd0;
export const DFR: u32 = 0xe0;
export const SVR: u32 = 0xf0;
export const ISR: u32 = 0x100;
export const TMR: u32 = 0x180;
export const IRR: u32 = 0x200;
export const ESR: u32 = 0x280;
export const ICR_LOW: u32 = 0x300;
export const ICR_HIGH: u32 = 0x310;
export const LVT_TIMER: u32 = 0x320;
export const LVT_THERMAL: u32 = 0x330;
export const LVT_PERFORMANCE: u32 = 0x340;
export const LVT_LINT0: u32 = 0x350;
export const LVT_LINT1: u32 = 0x360;
export const LVT_ERROR: u32 = 0x370;
export const INITIAL_COUNT: u32 = 0x380;
export const CURRENT_COUNT: u32 = 0x390;
export const DIVIDE: u32 = 0x3e0;
export const SELF_IPI: u32 = 0x3f0;

/** Integrated APIC, version 14H, last LVT entry 5 (six entries, no CMCI), no suppression of EOI broadcasts. */
export const VERSION_VALUE: u32 = 0x00050014;

/** SVR: APIC software enable. */
export const SVR_ENABLE: u32 = 0x100;
export const LVT_MASKED: u32 = 0x10000;
export const LVT_LEVEL: u32 = 0x8000;
export const LVT_REMOTE_IRR: u32 = 0x4000;

/** Delivery modes, as bits 10:8 of the ICR, the LVT and an I/O APIC entry hold them. */
export const MODE_FIXED: u32 = 0;
export const MODE_LOWEST_PRIORITY: u32 = 1;
export const MODE_SMI: u32 = 2;
export const MODE_NMI: u32 = 4;
export const MODE_INIT: u32 = 5;
export const MODE_STARTUP: u32 = 6;
export const MODE_EXTINT: u32 = 7;

/** ESR bits. @sdm 3A "Error Handling" */
export const ERROR_SEND_VECTOR: u32 = 0x20;
export const ERROR_RECEIVE_VECTOR: u32 = 0x40;
export const ERROR_REGISTER: u32 = 0x80;

/** IA32_APIC_BASE bits. */
export const BASE_BSP: u64 = 0x100;
export const BASE_X2APIC: u64 = 0x400;
export const BASE_ENABLE: u64 = 0x800;

/** Quadwords of `apicState`: tick at which the count was `TIMER_COUNT`. */
export const TIMER_START: u32 = 0;
/** Tick at which the timer expires, or all ones. */
export const TIMER_DEADLINE: u32 = 1;
/** Count (in divided clocks) at TIMER_START; 0 when stopped. */
export const TIMER_COUNT: u32 = 2;
/** Level of the pins LINT0 (bit 0) and LINT1 (bit 1); bit 2 an ExtINT message not yet acknowledged. */
export const PINS: u32 = 3;
/** Errors detected since the last write of ESR. */
export const ERRORS: u32 = 4;

/** Address of the state of processor `index`, in execution or not. */
export function processorState(index: u32): u32 {
  return index == machine.vcpuCurrent ? VCPU_BASE : VCPU_STORE + index * VCPU_SIZE;
}

export function register(processor: u32, offset: u32): u32 {
  return load<u32>(processor + Offset.APIC + (offset >> 2));
}

export function setRegister(processor: u32, offset: u32, value: u32): void {
  store<u32>(processor + Offset.APIC + (offset >> 2), value);
}

export function state(processor: u32, index: u32): u64 {
  return load<u64>(processor + Offset.APIC_STATE + (index << 3));
}

export function setState(processor: u32, index: u32, value: u64): void {
  store<u64>(processor + Offset.APIC_STATE + (index << 3), value);
}

export function apicBaseOf(processor: u32): u64 {
  return load<u64>(processor + Offset.APIC_BASE);
}

/** The APIC exists for software: IA32_APIC_BASE bit 11. */
export function globallyEnabled(processor: u32): bool {
  return (apicBaseOf(processor) & BASE_ENABLE) != 0;
}

export function inX2apicMode(processor: u32): bool {
  return (apicBaseOf(processor) & (BASE_ENABLE | BASE_X2APIC)) == (BASE_ENABLE | BASE_X2APIC);
}

export function softwareEnabled(processor: u32): bool {
  return (register(processor, SVR) & SVR_ENABLE) != 0;
}

/** APIC ID: 8 bits in xAPIC mode, 32 in x2APIC mode. */
export function apicId(processor: u32): u32 {
  const id = register(processor, ID);
  return inX2apicMode(processor) ? id : id >> 24;
}

/** Tells the driver to look at the processor's events before its next block. */
export function callAttention(processor: u32): void {
  othersMayWork();
  store<u32>(processor + Offset.ATTENTION, 1);
}

/** There is no system-management mode: an SMI stops the machine rather than being lost. */
export function stopForSmi(): void {
  machine.smiPending = 1;
  machine.stopRequest = 1;
}
