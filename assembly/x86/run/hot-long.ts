// Generated from src/spec/x86/micro-ops.ts by npm run gen. Do not edit.
import { VCPU_BASE, TLB_BASE, TLB_ENTRIES, JUMP_CACHE } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { cpu } from "../state/vcpu.ts";

const PAGE_MASK: u64 = 0xfffffffffffff000;

/**
 * Executes micro-ops from `pc` on, block after block, in 64-bit mode.
 *
 * Returns the micro-op that must be executed by the driver (a handler, or an access that misses the TLB: nothing of it has
 * been committed), or 0 when the block at cpu.blockRip is not known here or cpu.budget is spent.
 */
export function runLong(start: usize): usize {
  let pc: usize = start;
  // pc is the only variable that lives from one micro-op to the next: every other one would cost it its register.
  while (true) {
    let t: usize = 0;
    switch (<u32>load<u16>(pc)) {
      // ADD_RR_8
      case 0: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RR_16
      case 1: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RR_32
      case 2: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RR_64
      case 3: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RR_8
      case 4: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RR_16
      case 5: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RR_32
      case 6: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RR_64
      case 7: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RR_8
      case 8: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RR_16
      case 9: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RR_32
      case 10: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RR_64
      case 11: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RR_8
      case 12: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RR_16
      case 13: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RR_32
      case 14: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RR_64
      case 15: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RR_8
      case 16: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RR_16
      case 17: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RR_32
      case 18: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RR_64
      case 19: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RR_8
      case 20: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RR_16
      case 21: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RR_32
      case 22: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RR_64
      case 23: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RR_8
      case 24: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RR_16
      case 25: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RR_32
      case 26: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RR_64
      case 27: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RR_8
      case 28: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RR_16
      case 29: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RR_32
      case 30: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RR_64
      case 31: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RI_8
      case 32: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RI_16
      case 33: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RI_32
      case 34: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RI_64
      case 35: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RI_8
      case 36: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RI_16
      case 37: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RI_32
      case 38: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RI_64
      case 39: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RI_8
      case 40: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RI_16
      case 41: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RI_32
      case 42: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RI_64
      case 43: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RI_8
      case 44: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RI_16
      case 45: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RI_32
      case 46: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RI_64
      case 47: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RI_8
      case 48: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RI_16
      case 49: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RI_32
      case 50: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RI_64
      case 51: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RI_8
      case 52: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RI_16
      case 53: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RI_32
      case 54: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RI_64
      case 55: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RI_8
      case 56: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RI_16
      case 57: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RI_32
      case 58: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RI_64
      case 59: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RI_8
      case 60: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RI_16
      case 61: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RI_32
      case 62: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RI_64
      case 63: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RM_8
      case 64: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RM_16
      case 65: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RM_32
      case 66: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RM_64
      case 67: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RM_8
      case 68: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RM_16
      case 69: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RM_32
      case 70: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_RM_64
      case 71: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RM_8
      case 72: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RM_16
      case 73: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RM_32
      case 74: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_RM_64
      case 75: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RM_8
      case 76: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RM_16
      case 77: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RM_32
      case 78: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_RM_64
      case 79: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RM_8
      case 80: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RM_16
      case 81: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RM_32
      case 82: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_RM_64
      case 83: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RM_8
      case 84: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RM_16
      case 85: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RM_32
      case 86: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_RM_64
      case 87: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RM_8
      case 88: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RM_16
      case 89: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RM_32
      case 90: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_RM_64
      case 91: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RM_8
      case 92: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RM_16
      case 93: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RM_32
      case 94: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_RM_64
      case 95: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MR_8
      case 96: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MR_16
      case 97: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MR_32
      case 98: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MR_64
      case 99: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MR_8
      case 100: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MR_16
      case 101: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MR_32
      case 102: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MR_64
      case 103: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MR_8
      case 104: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MR_16
      case 105: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MR_32
      case 106: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MR_64
      case 107: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MR_8
      case 108: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MR_16
      case 109: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MR_32
      case 110: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MR_64
      case 111: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MR_8
      case 112: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MR_16
      case 113: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MR_32
      case 114: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MR_64
      case 115: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MR_8
      case 116: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a - b); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MR_16
      case 117: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a - b); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MR_32
      case 118: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MR_64
      case 119: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MR_8
      case 120: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MR_16
      case 121: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MR_32
      case 122: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MR_64
      case 123: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MR_8
      case 124: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MR_16
      case 125: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MR_32
      case 126: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MR_64
      case 127: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MI_8
      case 128: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MI_16
      case 129: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MI_32
      case 130: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MI_64
      case 131: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MI_8
      case 132: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MI_16
      case 133: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MI_32
      case 134: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MI_64
      case 135: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MI_8
      case 136: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MI_16
      case 137: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MI_32
      case 138: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADC_MI_64
      case 139: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MI_8
      case 140: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MI_16
      case 141: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MI_32
      case 142: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SBB_MI_64
      case 143: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MI_8
      case 144: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MI_16
      case 145: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MI_32
      case 146: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MI_64
      case 147: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MI_8
      case 148: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MI_16
      case 149: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MI_32
      case 150: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MI_64
      case 151: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MI_8
      case 152: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MI_16
      case 153: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MI_32
      case 154: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XOR_MI_64
      case 155: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MI_8
      case 156: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MI_16
      case 157: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MI_32
      case 158: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMP_MI_64
      case 159: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // TEST_RR_8
      case 160: {
        store<i64>(0, <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RR_16
      case 161: {
        store<i64>(0, <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RR_32
      case 162: {
        store<i64>(0, <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RR_64
      case 163: {
        store<i64>(0, load<i64>(load<u8>(pc, 2), VCPU_BASE) & load<i64>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RI_8
      case 164: {
        store<i64>(0, <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RI_16
      case 165: {
        store<i64>(0, <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RI_32
      case 166: {
        store<i64>(0, <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_RI_64
      case 167: {
        store<i64>(0, load<i64>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MR_8
      case 168: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i8>(ptr) & <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MR_16
      case 169: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i16>(ptr) & <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MR_32
      case 170: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i32>(ptr) & <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MR_64
      case 171: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, load<i64>(ptr) & load<i64>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MI_8
      case 172: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i8>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MI_16
      case 173: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i16>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MI_32
      case 174: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i32>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // TEST_MI_64
      case 175: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, load<i64>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); pc += 16; continue;
      }
      // MOV_RR_8
      case 176: {
        store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RR_16
      case 177: {
        store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RR_32
      case 178: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RR_64
      case 179: {
        store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RI_8
      case 180: {
        store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<i64>load<i32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RI_16
      case 181: {
        store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RI_32
      case 182: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RI_64
      case 183: {
        store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RM_8
      case 184: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RM_16
      case 185: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RM_32
      case 186: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RM_64
      case 187: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_MR_8
      case 188: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MR_16
      case 189: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MR_32
      case 190: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MR_64
      case 191: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MI_8
      case 192: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOV_MI_16
      case 193: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOV_MI_32
      case 194: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOV_MI_64
      case 195: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOV_RI_WIDE
      case 196: {
        store<u64>(load<u8>(pc, 2), <u64>load<u32>(pc, 12) | (<u64>load<u32>(pc, 8) << 32), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RR_8_16
      case 197: {
        store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RM_8_16
      case 198: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RR_8_32
      case 199: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RM_8_32
      case 200: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RR_16_32
      case 201: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RM_16_32
      case 202: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RR_8_16
      case 203: {
        store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_8_16
      case 204: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RR_8_32
      case 205: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_8_32
      case 206: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RR_8_64
      case 207: {
        store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_8_64
      case 208: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RR_16_32
      case 209: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_16_32
      case 210: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i16>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RR_16_64
      case 211: {
        store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_16_64
      case 212: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i16>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RR_32_64
      case 213: {
        store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_32_64
      case 214: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // LEA_32
      case 215: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue;
      }
      // LEA_64
      case 216: {
        store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue;
      }
      // INC_R_8
      case 219: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -128 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_R_16
      case 220: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -32768 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_R_32
      case 221: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_R_64
      case 222: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_M_8
      case 223: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + 1); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -128 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_M_16
      case 224: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + 1); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -32768 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_M_32
      case 225: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // INC_M_64
      case 226: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_R_8
      case 227: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -128 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_R_16
      case 228: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -32768 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_R_32
      case 229: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_R_64
      case 230: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_M_8
      case 231: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - 1); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -128 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_M_16
      case 232: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - 1); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -32768 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_M_32
      case 233: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // DEC_M_64
      case 234: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // NEG_R_8
      case 235: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(0 - a); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_R_16
      case 236: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(0 - a); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_R_32
      case 237: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(0 - a); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_R_64
      case 238: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (0 - a); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_M_8
      case 239: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(0 - a); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_M_16
      case 240: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(0 - a); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_M_32
      case 241: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(0 - a); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NEG_M_64
      case 242: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const r: i64 = (0 - a); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // NOT_R_8
      case 243: {
        const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE);  pc += 16; continue;
      }
      // NOT_R_16
      case 244: {
        const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE);  pc += 16; continue;
      }
      // NOT_R_32
      case 245: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE);  pc += 16; continue;
      }
      // NOT_R_64
      case 246: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE);  pc += 16; continue;
      }
      // NOT_M_8
      case 247: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const r: i64 = ~a; store<u8>(ptr, <u8>(r));  pc += 16; continue;
      }
      // NOT_M_16
      case 248: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const r: i64 = ~a; store<u16>(ptr, <u16>(r));  pc += 16; continue;
      }
      // NOT_M_32
      case 249: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const r: i64 = ~a; store<u32>(ptr, <u32>(r));  pc += 16; continue;
      }
      // NOT_M_64
      case 250: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const r: i64 = ~a; store<u64>(ptr, <u64>(r));  pc += 16; continue;
      }
      // XCHG_RR_8
      case 251: {
        const a: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = <u64>load<u8>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), (load<u64>(load<u8>(pc, 3), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_RR_16
      case 252: {
        const a: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = <u64>load<u16>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), (load<u64>(load<u8>(pc, 3), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_RR_32
      case 253: {
        const a: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), <u64><u32>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), <u64><u32>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_RR_64
      case 254: {
        const a: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), <u64>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), <u64>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_MR_8
      case 255: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u8>(ptr); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_MR_16
      case 256: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u16>(ptr); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_MR_32
      case 257: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u32>(ptr); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), <u64><u32>(a), VCPU_BASE); pc += 16; continue;
      }
      // XCHG_MR_64
      case 258: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = load<u64>(ptr); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), <u64>(a), VCPU_BASE); pc += 16; continue;
      }
      // XADD_MR_8
      case 259: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XADD_MR_16
      case 260: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XADD_MR_32
      case 261: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u64>(load<u8>(pc, 2), <u64><u32>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // XADD_MR_64
      case 262: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u64>(load<u8>(pc, 2), <u64>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMPXCHG_MR_8
      case 263: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b); if (r == 0) { store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u8>(VCPU_BASE, <u8>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMPXCHG_MR_16
      case 264: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b); if (r == 0) { store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u16>(VCPU_BASE, <u16>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMPXCHG_MR_32
      case 265: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b); if (r == 0) { store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u64>(VCPU_BASE, <u64><u32>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CMPXCHG_MR_64
      case 266: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a - b); if (r == 0) { store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u64>(VCPU_BASE, <u64>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // CDQ_32
      case 267: {
        store<u64>(VCPU_BASE + 16, <u64><u32>(load<i32>(VCPU_BASE) >> 31)); pc += 16; continue;
      }
      // CDQ_64
      case 268: {
        store<i64>(VCPU_BASE + 16, load<i64>(VCPU_BASE) >> 63); pc += 16; continue;
      }
      // CWDE_32
      case 269: {
        store<u64>(VCPU_BASE, <u64><u32><i32>load<i16>(VCPU_BASE)); pc += 16; continue;
      }
      // CWDE_64
      case 270: {
        store<i64>(VCPU_BASE, <i64>load<i32>(VCPU_BASE)); pc += 16; continue;
      }
      // BSWAP_32
      case 271: {
        store<u64>(load<u8>(pc, 2), <u64>bswap<u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // BSWAP_64
      case 272: {
        store<u64>(load<u8>(pc, 2), bswap<u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue;
      }
      // IMUL2_RR_32
      case 273: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL2_RM_32
      case 274: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL3_RR_32
      case 275: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL3_RM_32
      case 276: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL2_RR_64
      case 277: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL2_RM_64
      case 278: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL3_RR_64
      case 279: {
        const a: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // IMUL3_RM_64
      case 280: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SHL_RI_8
      case 281: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i8>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 8) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 7) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RI_16
      case 282: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i16>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 16) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 15) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RI_32
      case 283: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v << n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 32) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 31) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RI_64
      case 284: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v << n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(v >> (64 - n)) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 63) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RI_8
      case 285: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i8>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 7) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RI_16
      case 286: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i16>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 15) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RI_32
      case 287: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RI_64
      case 288: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RI_8
      case 289: {
        const v: u64 = <u64><i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RI_16
      case 290: {
        const v: u64 = <u64><i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RI_32
      case 291: {
        const v: u64 = <u64><i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RI_64
      case 292: {
        const v: u64 = <u64>load<i64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RI_8
      case 293: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v << (n & 7) | v >> (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 7) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RI_16
      case 294: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v << (n & 15) | v >> (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 15) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RI_32
      case 295: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = <u64>rotl<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 31) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RI_64
      case 296: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = rotl<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 63) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RI_8
      case 297: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v >> (n & 7) | v << (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>(x >> 7) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 6) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RI_16
      case 298: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v >> (n & 15) | v << (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>(x >> 15) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 14) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RI_32
      case 299: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = <u64>rotr<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>(x >> 31) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 30) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RI_64
      case 300: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = rotr<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(x >> 63) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 62) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RC_8
      case 301: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64><i8>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 8) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 7) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RC_16
      case 302: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64><i16>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 16) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 15) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RC_32
      case 303: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } const r: i64 = <i64><i32>(v << n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 32) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 31) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHL_RC_64
      case 304: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64>(v << n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(v >> (64 - n)) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 63) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RC_8
      case 305: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64><i8>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 7) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RC_16
      case 306: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64><i16>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 15) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RC_32
      case 307: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SHR_RC_64
      case 308: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RC_8
      case 309: {
        const v: u64 = <u64><i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RC_16
      case 310: {
        const v: u64 = <u64><i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RC_32
      case 311: {
        const v: u64 = <u64><i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // SAR_RC_64
      case 312: {
        const v: u64 = <u64>load<i64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  pc += 16; continue; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RC_8
      case 313: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const x: u64 = (v << (n & 7) | v >> (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 7) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RC_16
      case 314: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const x: u64 = (v << (n & 15) | v >> (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 15) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RC_32
      case 315: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } const x: u64 = <u64>rotl<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 31) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROL_RC_64
      case 316: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  pc += 16; continue; } const x: u64 = rotl<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 63) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RC_8
      case 317: {
        const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const x: u64 = (v >> (n & 7) | v << (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>(x >> 7) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 6) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RC_16
      case 318: {
        const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  pc += 16; continue; } const x: u64 = (v >> (n & 15) | v << (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>(x >> 15) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 14) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RC_32
      case 319: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } const x: u64 = <u64>rotr<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>(x >> 31) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 30) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // ROR_RC_64
      case 320: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  pc += 16; continue; } const x: u64 = rotr<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(x >> 63) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 62) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); pc += 16; continue;
      }
      // BT_RI_32
      case 321: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_RR_32
      case 322: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_MI_32
      case 323: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_MR_32
      case 324: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_RI_64
      case 325: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_RR_64
      case 326: {
        const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_MI_64
      case 327: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BT_MR_64
      case 328: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_RI_32
      case 329: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64><u32>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_RR_32
      case 330: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64><u32>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_MI_32
      case 331: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_MR_32
      case 332: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_RI_64
      case 333: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_RR_64
      case 334: {
        const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_MI_64
      case 335: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTS_MR_64
      case 336: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_RI_32
      case 337: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64><u32>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_RR_32
      case 338: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64><u32>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_MI_32
      case 339: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_MR_32
      case 340: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_RI_64
      case 341: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_RR_64
      case 342: {
        const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_MI_64
      case 343: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTR_MR_64
      case 344: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_RI_32
      case 345: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64><u32>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_RR_32
      case 346: {
        const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64><u32>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_MI_32
      case 347: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_MR_32
      case 348: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_RI_64
      case 349: {
        const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_RR_64
      case 350: {
        const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_MI_64
      case 351: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // BTC_MR_64
      case 352: {
        const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } pc += 16; continue;
      }
      // PUSH_R
      case 353: {
        const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; continue;
      }
      // PUSH_I
      case 354: {
        const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(<u64><i64>load<i32>(pc, 12))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; continue;
      }
      // PUSH_M
      case 355: {
        let pushed: u64 = 0; { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = load<u64>(ptr); pushed = value; } const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(pushed)); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; continue;
      }
      // POP_R
      case 356: {
        const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; continue;
      }
      // LEAVE
      case 357: {
        const va: u64 = load<u64>(0, VCPU_BASE + Offset.RBP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(0, va + 8, VCPU_BASE + Offset.RSP); store<u64>(0, load<u64>(ptr), VCPU_BASE + Offset.RBP); pc += 16; continue;
      }
      // SETCC_R
      case 358: {
        let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; continue;
      }
      // SETCC_M
      case 359: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(ptr, <u8>(truth)); pc += 16; continue;
      }
      // CMOVCC_RR_32
      case 360: {
        let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); } pc += 16; continue;
      }
      // CMOVCC_RM_32
      case 361: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(ptr)), VCPU_BASE); } else { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); } pc += 16; continue;
      }
      // CMOVCC_RR_64
      case 362: {
        let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } pc += 16; continue;
      }
      // CMOVCC_RM_64
      case 363: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<i64>(ptr)), VCPU_BASE); } else {  } pc += 16; continue;
      }
      // JMP_REL
      case 364: {
        t = pc; break;
      }
      // JCC_B
      case 365: {
        t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) != 0) ? pc : pc + 4; break;
      }
      // JCC_AE
      case 366: {
        t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) >= <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >= <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) == 0) ? pc : pc + 4; break;
      }
      // JCC_Z
      case 367: {
        t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x40) != 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0) ? pc : pc + 4; break;
      }
      // JCC_NZ
      case 368: {
        t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x40) == 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) != 0) ? pc : pc + 4; break;
      }
      // JCC_S
      case 369: {
        t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x80) != 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) < 0) ? pc : pc + 4; break;
      }
      // JCC_NS
      case 370: {
        t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x80) == 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) >= 0) ? pc : pc + 4; break;
      }
      // JCC_TABLE
      case 371: {
        let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; t = truth ? pc : pc + 4; break;
      }
      // CMP_RR_8_JB
      case 372: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JAE
      case 373: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JZ
      case 374: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JNZ
      case 375: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JBE
      case 376: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JA
      case 377: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JL
      case 378: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JGE
      case 379: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JLE
      case 380: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RR_8_JG
      case 381: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JB
      case 382: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JAE
      case 383: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JZ
      case 384: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JNZ
      case 385: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JBE
      case 386: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JA
      case 387: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JL
      case 388: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JGE
      case 389: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JLE
      case 390: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RI_8_JG
      case 391: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JB
      case 392: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JAE
      case 393: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JZ
      case 394: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JNZ
      case 395: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JBE
      case 396: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JA
      case 397: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JL
      case 398: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JGE
      case 399: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JLE
      case 400: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_MI_8_JG
      case 401: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // TEST_RR_8_JZ
      case 402: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_RR_8_JNZ
      case 403: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_RR_8_JS
      case 404: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_RR_8_JNS
      case 405: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_RR_8_JLE
      case 406: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_RR_8_JG
      case 407: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // TEST_RI_8_JZ
      case 408: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_RI_8_JNZ
      case 409: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_RI_8_JS
      case 410: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_RI_8_JNS
      case 411: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_RI_8_JLE
      case 412: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_RI_8_JG
      case 413: {
         const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // TEST_MI_8_JZ
      case 414: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_MI_8_JNZ
      case 415: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_MI_8_JS
      case 416: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_MI_8_JNS
      case 417: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_MI_8_JLE
      case 418: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_MI_8_JG
      case 419: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // CMP_RI_16_JB
      case 420: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JAE
      case 421: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JZ
      case 422: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JNZ
      case 423: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JBE
      case 424: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JA
      case 425: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JL
      case 426: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JGE
      case 427: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JLE
      case 428: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RI_16_JG
      case 429: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JB
      case 430: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JAE
      case 431: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JZ
      case 432: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JNZ
      case 433: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JBE
      case 434: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JA
      case 435: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JL
      case 436: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JGE
      case 437: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JLE
      case 438: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_MI_16_JG
      case 439: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // TEST_RI_16_JZ
      case 440: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_RI_16_JNZ
      case 441: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_RI_16_JS
      case 442: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_RI_16_JNS
      case 443: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_RI_16_JLE
      case 444: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_RI_16_JG
      case 445: {
         const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // CMP_RR_32_JB
      case 446: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JAE
      case 447: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JZ
      case 448: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JNZ
      case 449: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JBE
      case 450: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JA
      case 451: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JL
      case 452: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JGE
      case 453: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JLE
      case 454: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RR_32_JG
      case 455: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JB
      case 456: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JAE
      case 457: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JZ
      case 458: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JNZ
      case 459: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JBE
      case 460: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JA
      case 461: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JL
      case 462: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JGE
      case 463: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JLE
      case 464: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RI_32_JG
      case 465: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JB
      case 466: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JAE
      case 467: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JZ
      case 468: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JNZ
      case 469: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JBE
      case 470: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JA
      case 471: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JL
      case 472: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JGE
      case 473: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JLE
      case 474: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_MI_32_JG
      case 475: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JB
      case 476: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JAE
      case 477: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JZ
      case 478: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JNZ
      case 479: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JBE
      case 480: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JA
      case 481: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JL
      case 482: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JGE
      case 483: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JLE
      case 484: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RM_32_JG
      case 485: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JB
      case 486: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JAE
      case 487: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JZ
      case 488: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JNZ
      case 489: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JBE
      case 490: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JA
      case 491: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JL
      case 492: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JGE
      case 493: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JLE
      case 494: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_MR_32_JG
      case 495: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // TEST_RR_32_JZ
      case 496: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_RR_32_JNZ
      case 497: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_RR_32_JS
      case 498: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_RR_32_JNS
      case 499: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_RR_32_JLE
      case 500: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_RR_32_JG
      case 501: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // TEST_RI_32_JZ
      case 502: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_RI_32_JNZ
      case 503: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_RI_32_JS
      case 504: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_RI_32_JNS
      case 505: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_RI_32_JLE
      case 506: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_RI_32_JG
      case 507: {
         const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // TEST_MI_32_JZ
      case 508: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_MI_32_JNZ
      case 509: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_MI_32_JS
      case 510: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_MI_32_JNS
      case 511: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_MI_32_JLE
      case 512: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_MI_32_JG
      case 513: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // CMP_RR_64_JB
      case 514: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JAE
      case 515: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JZ
      case 516: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JNZ
      case 517: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JBE
      case 518: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JA
      case 519: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JL
      case 520: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JGE
      case 521: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JLE
      case 522: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RR_64_JG
      case 523: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JB
      case 524: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JAE
      case 525: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JZ
      case 526: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JNZ
      case 527: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JBE
      case 528: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JA
      case 529: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JL
      case 530: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JGE
      case 531: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JLE
      case 532: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RI_64_JG
      case 533: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JB
      case 534: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JAE
      case 535: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JZ
      case 536: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JNZ
      case 537: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JBE
      case 538: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JA
      case 539: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JL
      case 540: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JGE
      case 541: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JLE
      case 542: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_MI_64_JG
      case 543: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JB
      case 544: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JAE
      case 545: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JZ
      case 546: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JNZ
      case 547: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JBE
      case 548: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JA
      case 549: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JL
      case 550: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JGE
      case 551: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JLE
      case 552: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_RM_64_JG
      case 553: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JB
      case 554: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JAE
      case 555: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JZ
      case 556: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JNZ
      case 557: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JBE
      case 558: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a <= <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JA
      case 559: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JL
      case 560: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a < b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JGE
      case 561: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a >= b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JLE
      case 562: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a <= b ? pc : pc + 4; break;
      }
      // CMP_MR_64_JG
      case 563: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a > b ? pc : pc + 4; break;
      }
      // TEST_RR_64_JZ
      case 564: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // TEST_RR_64_JNZ
      case 565: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // TEST_RR_64_JS
      case 566: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // TEST_RR_64_JNS
      case 567: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // TEST_RR_64_JLE
      case 568: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r <= 0 ? pc : pc + 4; break;
      }
      // TEST_RR_64_JG
      case 569: {
         const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r > 0 ? pc : pc + 4; break;
      }
      // INC_R_32_JZ
      case 570: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r == 0 ? pc : pc + 4; break;
      }
      // INC_R_32_JNZ
      case 571: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break;
      }
      // INC_R_32_JS
      case 572: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r < 0 ? pc : pc + 4; break;
      }
      // INC_R_32_JNS
      case 573: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r >= 0 ? pc : pc + 4; break;
      }
      // DEC_R_32_JZ
      case 574: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r == 0 ? pc : pc + 4; break;
      }
      // DEC_R_32_JNZ
      case 575: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break;
      }
      // DEC_R_32_JS
      case 576: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r < 0 ? pc : pc + 4; break;
      }
      // DEC_R_32_JNS
      case 577: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r >= 0 ? pc : pc + 4; break;
      }
      // ADD_RI_32_JZ
      case 578: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // ADD_RI_32_JNZ
      case 579: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // ADD_RI_32_JS
      case 580: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // ADD_RI_32_JNS
      case 581: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // ADD_RI_32_JB
      case 582: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = <u64>r < <u64>a ? pc : pc + 4; break;
      }
      // ADD_RI_32_JAE
      case 583: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = !(<u64>r < <u64>a) ? pc : pc + 4; break;
      }
      // SUB_RI_32_JZ
      case 584: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // SUB_RI_32_JNZ
      case 585: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // SUB_RI_32_JS
      case 586: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // SUB_RI_32_JNS
      case 587: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // SUB_RI_32_JB
      case 588: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // SUB_RI_32_JAE
      case 589: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = !(<u64>a < <u64>b) ? pc : pc + 4; break;
      }
      // INC_R_64_JZ
      case 590: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r == 0 ? pc : pc + 4; break;
      }
      // INC_R_64_JNZ
      case 591: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break;
      }
      // INC_R_64_JS
      case 592: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r < 0 ? pc : pc + 4; break;
      }
      // INC_R_64_JNS
      case 593: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r >= 0 ? pc : pc + 4; break;
      }
      // DEC_R_64_JZ
      case 594: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r == 0 ? pc : pc + 4; break;
      }
      // DEC_R_64_JNZ
      case 595: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break;
      }
      // DEC_R_64_JS
      case 596: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r < 0 ? pc : pc + 4; break;
      }
      // DEC_R_64_JNS
      case 597: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r >= 0 ? pc : pc + 4; break;
      }
      // ADD_RI_64_JZ
      case 598: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // ADD_RI_64_JNZ
      case 599: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // ADD_RI_64_JS
      case 600: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // ADD_RI_64_JNS
      case 601: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // ADD_RI_64_JB
      case 602: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = <u64>r < <u64>a ? pc : pc + 4; break;
      }
      // ADD_RI_64_JAE
      case 603: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = !(<u64>r < <u64>a) ? pc : pc + 4; break;
      }
      // SUB_RI_64_JZ
      case 604: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break;
      }
      // SUB_RI_64_JNZ
      case 605: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break;
      }
      // SUB_RI_64_JS
      case 606: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r < 0 ? pc : pc + 4; break;
      }
      // SUB_RI_64_JNS
      case 607: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break;
      }
      // SUB_RI_64_JB
      case 608: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break;
      }
      // SUB_RI_64_JAE
      case 609: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = !(<u64>a < <u64>b) ? pc : pc + 4; break;
      }
      // CALL_REL
      case 610: {
        const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); t = pc; break;
      }
      // CALL_R
      case 611: {
        const to: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); if ((<i64>(to << 16) >> 16) != <i64>to) break; const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break;
      }
      // CALL_M
      case 612: {
        let to: u64 = 0; { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = load<u64>(ptr); to = value; } if ((<i64>(to << 16) >> 16) != <i64>to) break; const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break;
      }
      // JMP_R
      case 613: {
        const to: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); if ((<i64>(to << 16) >> 16) != <i64>to) break; store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break;
      }
      // JMP_M
      case 614: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = load<u64>(ptr); if ((<i64>(value << 16) >> 16) != <i64>value) break; store<u64>(0, value, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break;
      }
      // RET
      case 615: {
        const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); if ((<i64>(top << 16) >> 16) != <i64>top) break; store<u64>(0, va + 8 + <u64>(load<u32>(pc, 12)), VCPU_BASE + Offset.RSP); store<u64>(0, top, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break;
      }
      // NOP
      case 616: {
        pc += 16; continue;
      }
      // ADD_RR_32_NF
      case 617: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // ADD_RI_32_NF
      case 618: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // ADD_RR_64_NF
      case 619: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // ADD_RI_64_NF
      case 620: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // SUB_RR_32_NF
      case 621: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // SUB_RI_32_NF
      case 622: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // SUB_RR_64_NF
      case 623: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // SUB_RI_64_NF
      case 624: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // AND_RR_32_NF
      case 625: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // AND_RI_32_NF
      case 626: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // AND_RR_64_NF
      case 627: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // AND_RI_64_NF
      case 628: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // OR_RR_32_NF
      case 629: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // OR_RI_32_NF
      case 630: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // OR_RR_64_NF
      case 631: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // OR_RI_64_NF
      case 632: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // XOR_RR_32_NF
      case 633: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // XOR_RI_32_NF
      case 634: {
        const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue;
      }
      // XOR_RR_64_NF
      case 635: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // XOR_RI_64_NF
      case 636: {
        const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue;
      }
      // SHL_RI_32_NF
      case 637: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // SHL_RI_64_NF
      case 638: {
        store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // SHR_RI_32_NF
      case 639: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // SHR_RI_64_NF
      case 640: {
        store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // SAR_RI_32_NF
      case 641: {
        store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> <i64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // SAR_RI_64_NF
      case 642: {
        store<u64>(load<u8>(pc, 2), <u64>(load<i64>(load<u8>(pc, 2), VCPU_BASE) >> <i64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue;
      }
      // ADD_RM_32_BASE
      case 643: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_RM_64_BASE
      case 644: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MR_32_BASE
      case 645: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MR_64_BASE
      case 646: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MR_32_BASE
      case 647: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MR_64_BASE
      case 648: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MR_32_BASE
      case 649: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MR_64_BASE
      case 650: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MR_32_BASE
      case 651: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MR_64_BASE
      case 652: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MI_32_BASE
      case 653: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // ADD_MI_64_BASE
      case 654: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MI_32_BASE
      case 655: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // OR_MI_64_BASE
      case 656: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MI_32_BASE
      case 657: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // AND_MI_64_BASE
      case 658: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MI_32_BASE
      case 659: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // SUB_MI_64_BASE
      case 660: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue;
      }
      // MOV_RM_8_BASE
      case 661: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RM_32_BASE
      case 662: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_RM_64_BASE
      case 663: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOV_MR_8_BASE
      case 664: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MR_32_BASE
      case 665: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MR_64_BASE
      case 666: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue;
      }
      // MOV_MI_8_BASE
      case 667: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOV_MI_32_BASE
      case 668: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOV_MI_64_BASE
      case 669: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(<i64>load<i32>(pc, 12))); pc += 16; continue;
      }
      // MOVZX_RM_8_32_BASE
      case 670: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVZX_RM_16_32_BASE
      case 671: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // MOVSX_RM_32_64_BASE
      case 672: {
        const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(ptr)), VCPU_BASE); pc += 16; continue;
      }
      // ADC_RI_64__ADD_RI_32_JNZ
      case 673: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break; }
      }
      // ADC_RR_64__MOV_MR_64_BASE
      case 674: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // ADD_RI_32_NF__ADD_RI_32_NF
      case 675: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RI_32_NF__MOVSX_RR_32_64
      case 676: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RI_64__CMP_MI_8_JNZ
      case 677: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break; }
      }
      // ADD_RI_64__DEC_R_32_JNZ
      case 678: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break; }
      }
      // ADD_RI_64__MOVZX_RM_8_32_BASE
      case 679: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RI_64__MOV_MR_64_BASE
      case 680: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // ADD_RI_64_NF__ADD_RI_64
      case 681: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // ADD_RI_64_NF__CMP_RR_64_JNZ
      case 682: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break; }
      }
      // ADD_RI_64_NF__CMP_RR_64_JZ
      case 683: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break; }
      }
      // ADD_RI_64_NF__TEST_RR_8_JZ
      case 684: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } {  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break; }
      }
      // ADD_RM_64__MOV_RR_64
      case 685: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RM_64__SETCC_R
      case 686: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RM_64_BASE__ADC_RR_64
      case 687: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // ADD_RR_32_NF__CMP_RI_32_JB
      case 688: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break; }
      }
      // ADD_RR_64_NF__ADD_RI_32_JNZ
      case 689: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break; }
      }
      // ADD_RR_64_NF__ADD_RR_64_NF
      case 690: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RR_64_NF__CMP_RI_64_JZ
      case 691: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break; }
      }
      // ADD_RR_64_NF__CMP_RR_32_JNZ
      case 692: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break; }
      }
      // ADD_RR_64_NF__CMP_RR_64
      case 693: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // ADD_RR_64_NF__CMP_RR_64_JAE
      case 694: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break; }
      }
      // ADD_RR_64_NF__MOV_RR_64
      case 695: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RR_64_NF__SAR_RI_64
      case 696: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const v: u64 = <u64>load<i64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; continue; }
      }
      // ADD_RR_64_NF__SHL_RI_64_NF
      case 697: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; }
      }
      // ADD_RR_64_NF__SHR_RI_64
      case 698: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue; }
      }
      // AND_RI_32_NF__ADD_RI_64
      case 699: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // CMOVCC_RR_64__ADD_RR_64_NF
      case 700: {
        { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // CMP_RM_8__JCC_Z
      case 701: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x40) != 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0) ? pc : pc + 4; break; }
      }
      // CMP_RR_64__MOV_RR_64
      case 702: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // CMP_RR_64__SETCC_R
      case 703: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; continue; }
      }
      // IMUL2_RR_32__CMP_RI_32_JAE
      case 704: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break; }
      }
      // IMUL2_RR_64__IMUL2_RR_64
      case 705: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // IMUL2_RR_64__MOV_RR_64
      case 706: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // INC_R_32__CMP_RI_32_JB
      case 707: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break; }
      }
      // INC_R_64__DEC_R_32_JNZ
      case 708: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break; }
      }
      // INC_R_64__MOV_RR_32
      case 709: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // LEA_64__AND_RI_32_NF
      case 710: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue; }
      }
      // LEA_64__CMP_RI_32_JA
      case 711: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break; }
      }
      // LEA_64__LEA_64
      case 712: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; }
      }
      // LEA_64__MOVSX_RM_32_64_BASE
      case 713: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // LEA_64__MOV_MR_64_BASE
      case 714: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // LEA_64__MOV_RR_32
      case 715: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // LEA_64__MOV_RR_64
      case 716: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // MOVSX_RM_32_64_BASE__ADD_RR_64_NF
      case 717: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOVSX_RR_32_64__ADD_RR_64_NF
      case 718: {
        { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOVSX_RR_32_64__PUSH_R
      case 719: {
        { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; continue; }
      }
      // MOVSX_RR_32_64__SUB_RR_64
      case 720: {
        { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOVSX_RR_32_64__SUB_RR_64_NF
      case 721: {
        { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOVZX_RM_16_32_BASE__MOV_MR_16
      case 722: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // MOVZX_RM_16_32_BASE__SUB_RR_64_NF
      case 723: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOVZX_RM_8_32__CMP_RM_8
      case 724: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOVZX_RM_8_32_BASE__ADD_RI_64_NF
      case 725: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOVZX_RM_8_32_BASE__JMP_REL
      case 726: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { t = pc; break; }
      }
      // MOVZX_RM_8_32_BASE__LEA_64
      case 727: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; }
      }
      // MOVZX_RM_8_32_BASE__TEST_RR_8_JNS
      case 728: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } {  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r >= 0 ? pc : pc + 4; break; }
      }
      // MOVZX_RM_8_32_BASE__XOR_RR_8
      case 729: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOVZX_RR_8_32__ADD_RM_64_BASE
      case 730: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOVZX_RR_8_32__SUB_RR_64
      case 731: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOVZX_RR_8_32__TEST_MI_8_JNZ
      case 732: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break; }
      }
      // MOV_MI_8_BASE__ADD_RR_32_NF
      case 733: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_MR_16__JMP_REL
      case 734: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { t = pc; break; }
      }
      // MOV_MR_64__ADC_RI_64
      case 735: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOV_MR_64__ADD_RI_64_NF
      case 736: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_MR_64_BASE__ADD_RI_64
      case 737: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOV_MR_64_BASE__ADD_RR_64_NF
      case 738: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_MR_64_BASE__CMP_RR_64_JB
      case 739: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break; }
      }
      // MOV_MR_64_BASE__MOVZX_RM_16_32_BASE
      case 740: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_MR_64_BASE__MOV_MR_64_BASE
      case 741: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // MOV_MR_64_BASE__MOV_RM_64_BASE
      case 742: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RM_64__ADD_RM_64
      case 743: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOV_RM_64__LEA_64
      case 744: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RM_64_BASE__ADD_RI_64_NF
      case 745: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RM_64_BASE__LEA_64
      case 746: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RM_64_BASE__MOVZX_RR_8_32
      case 747: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RM_64_BASE__MOV_MR_64_BASE
      case 748: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // MOV_RM_64_BASE__MOV_RM_64_BASE
      case 749: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RM_64_BASE__MOV_RR_64
      case 750: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_32__IMUL2_RR_32
      case 751: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOV_RR_32__LEA_64
      case 752: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_32__MOV_RR_64
      case 753: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_32__SHR_RI_32_NF
      case 754: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_32__SHR_RI_64
      case 755: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue; }
      }
      // MOV_RR_32__SHR_RI_64_NF
      case 756: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__ADD_RR_64_NF
      case 757: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__CALL_REL
      case 758: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); t = pc; break; }
      }
      // MOV_RR_64__CMOVCC_RR_64
      case 759: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } pc += 16; continue; }
      }
      // MOV_RR_64__IMUL2_RR_64
      case 760: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // MOV_RR_64__MOV_MR_64
      case 761: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // MOV_RR_64__MOV_RM_64_BASE
      case 762: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__MOV_RR_32
      case 763: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__MOV_RR_64
      case 764: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__POP_R
      case 765: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__PUSH_R
      case 766: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; continue; }
      }
      // MOV_RR_64__SHL_RI_64_NF
      case 767: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__SHR_RI_64_NF
      case 768: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__SUB_RR_64_NF
      case 769: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // MOV_RR_64__XOR_RR_32
      case 770: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // POP_R__JMP_REL
      case 771: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { t = pc; break; }
      }
      // POP_R__MOV_RR_64
      case 772: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // POP_R__POP_R
      case 773: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; continue; }
      }
      // POP_R__RET
      case 774: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); if ((<i64>(top << 16) >> 16) != <i64>top) break; store<u64>(0, va + 8 + <u64>(load<u32>(pc, 12)), VCPU_BASE + Offset.RSP); store<u64>(0, top, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break; }
      }
      // PUSH_R__MOV_RI_WIDE
      case 775: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>load<u32>(pc, 12) | (<u64>load<u32>(pc, 8) << 32), VCPU_BASE); pc += 16; continue; }
      }
      // PUSH_R__MOV_RR_32
      case 776: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // PUSH_R__MOV_RR_64
      case 777: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // PUSH_R__PUSH_R
      case 778: {
        { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); pc += 16; continue; }
      }
      // SAR_RI_64__LEA_64
      case 779: {
        { const v: u64 = <u64>load<i64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; }
      }
      // SAR_RI_64_NF__ADD_RR_64_NF
      case 780: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<i64>(load<u8>(pc, 2), VCPU_BASE) >> <i64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SETCC_R__ADD_RM_64
      case 781: {
        { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // SETCC_R__ADD_RR_64_NF
      case 782: {
        { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SETCC_R__SUB_RR_64
      case 783: {
        { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // SHL_RI_64_NF__ADD_RR_64_NF
      case 784: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SHL_RI_64_NF__XOR_RR_64
      case 785: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // SHL_RI_64_NF__XOR_RR_64_NF
      case 786: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_32__XOR_RM_32
      case 787: {
        { const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // SHR_RI_32_NF__MOV_RR_32
      case 788: {
        { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_64__MOVZX_RR_8_32
      case 789: {
        { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_64__MOV_RM_64_BASE
      case 790: {
        { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_64__MOV_RR_64
      case 791: {
        { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_64_NF__ADD_RR_64_NF
      case 792: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_64_NF__SAR_RI_64_NF
      case 793: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<i64>(load<u8>(pc, 2), VCPU_BASE) >> <i64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; }
      }
      // SHR_RI_64_NF__XOR_RR_64_NF
      case 794: {
        { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SUB_RR_64__ADC_RR_64
      case 795: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // SUB_RR_64__MOV_RM_64
      case 796: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // SUB_RR_64__MOV_RR_64
      case 797: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // SUB_RR_64_NF__ADD_RR_64_NF
      case 798: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; }
      }
      // SUB_RR_64_NF__MOV_RR_64
      case 799: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // SUB_RR_64_NF__XOR_RR_32
      case 800: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // XOR_RM_32__INC_R_64
      case 801: {
        { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; continue; }
      }
      // XOR_RR_32__ADD_RM_64
      case 802: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; }
      }
      // XOR_RR_32__JMP_REL
      case 803: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { t = pc; break; }
      }
      // XOR_RR_32__MOV_RM_64
      case 804: {
        { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; }
      }
      // XOR_RR_64__MOV_MR_64_BASE
      case 805: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; }
      }
      // XOR_RR_64_NF__MOV_RR_64
      case 806: {
        { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; }
      }
      // XOR_RR_8__SHR_RI_32
      case 807: {
        { const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue; }
      }
      // ADC_RR_64__MOV_MR_64_BASE__ADD_RR_64_NF__ADD_RI_32_JNZ
      case 808: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break; } }
      }
      // ADD_RI_32_NF__ADD_RI_32_NF__MOVSX_RR_32_64__ADD_RR_64_NF
      case 809: {
        { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // ADD_RI_64__MOV_MR_64_BASE__CMP_RR_64_JB
      case 810: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break; }
      }
      // ADD_RM_64__SETCC_R__SUB_RR_64__MOV_RR_64
      case 811: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // ADD_RR_64_NF__ADD_RR_64_NF__MOV_RR_64__ADD_RR_64_NF
      case 812: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // ADD_RR_64_NF__CMP_RR_64__MOV_RR_64__CMOVCC_RR_64
      case 813: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } pc += 16; continue; } }
      }
      // ADD_RR_64_NF__MOV_RR_64__ADD_RR_64_NF__CMP_RR_64
      case 814: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // ADD_RR_64_NF__SHR_RI_64__MOVZX_RR_8_32__ADD_RM_64_BASE
      case 815: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // ADD_RR_64_NF__SHR_RI_64__MOV_RM_64_BASE__MOVZX_RR_8_32
      case 816: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // AND_RI_32_NF__ADD_RI_64__MOV_MR_64_BASE__MOVZX_RM_16_32_BASE
      case 817: {
        { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; continue; } }
      }
      // CMOVCC_RR_64__ADD_RR_64_NF__SHL_RI_64_NF__ADD_RR_64_NF
      case 818: {
        { { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // CMP_RR_64__MOV_RR_64__CMOVCC_RR_64__ADD_RR_64_NF
      case 819: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // CMP_RR_64__SETCC_R__ADD_RR_64_NF__SHR_RI_64
      case 820: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; continue; } }
      }
      // IMUL2_RR_64__IMUL2_RR_64__IMUL2_RR_64__MOV_RR_64
      case 821: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // IMUL2_RR_64__MOV_RR_64__IMUL2_RR_64__IMUL2_RR_64
      case 822: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // IMUL2_RR_64__MOV_RR_64__MOV_RR_32__SHR_RI_64_NF
      case 823: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; } }
      }
      // INC_R_64__MOV_RR_32__IMUL2_RR_32__CMP_RI_32_JAE
      case 824: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a >= <u64>b ? pc : pc + 4; break; } }
      }
      // MOVSX_RR_32_64__ADD_RR_64_NF__CMP_RR_32_JNZ
      case 825: {
        { { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = a != b ? pc : pc + 4; break; }
      }
      // MOVSX_RR_32_64__SUB_RR_64__MOV_RM_64__LEA_64
      case 826: {
        { { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOVSX_RR_32_64__SUB_RR_64_NF__XOR_RR_32__ADD_RM_64
      case 827: {
        { { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // MOVSX_RR_32_64__SUB_RR_64_NF__XOR_RR_32__MOV_RM_64
      case 828: {
        { { store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOVZX_RM_8_32_BASE__ADD_RI_64_NF__TEST_RR_8_JZ
      case 829: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } {  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r == 0 ? pc : pc + 4; break; }
      }
      // MOVZX_RM_8_32_BASE__LEA_64__MOV_RR_32__SHR_RI_32_NF
      case 830: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOVZX_RM_8_32_BASE__XOR_RR_8__SHR_RI_32__XOR_RM_32
      case 831: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // MOVZX_RM_8_32__CMP_RM_8__JCC_Z
      case 832: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { t = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x40) != 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0) ? pc : pc + 4; break; }
      }
      // MOVZX_RR_8_32__ADD_RM_64_BASE__ADC_RR_64__MOV_MR_64_BASE
      case 833: {
        { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; } }
      }
      // MOV_MI_8_BASE__ADD_RR_32_NF__CMP_RI_32_JB
      case 834: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a < <u64>b ? pc : pc + 4; break; }
      }
      // MOV_MR_64_BASE__ADD_RI_64__DEC_R_32_JNZ
      case 835: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break; }
      }
      // MOV_MR_64_BASE__ADD_RR_64_NF__ADD_RI_32_JNZ
      case 836: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break; }
      }
      // MOV_MR_64_BASE__MOVZX_RM_16_32_BASE__MOV_MR_16__JMP_REL
      case 837: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { t = pc; break; } }
      }
      // MOV_MR_64_BASE__MOVZX_RM_16_32_BASE__SUB_RR_64_NF__ADD_RR_64_NF
      case 838: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_MR_64_BASE__MOV_MR_64_BASE__ADD_RI_64__DEC_R_32_JNZ
      case 839: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break; } }
      }
      // MOV_MR_64_BASE__MOV_MR_64_BASE__MOV_MR_64_BASE__MOV_MR_64_BASE
      case 840: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; } }
      }
      // MOV_MR_64_BASE__MOV_RM_64_BASE__MOV_MR_64_BASE__MOVZX_RM_16_32_BASE
      case 841: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_MR_64__ADC_RI_64__ADD_RI_32_JNZ
      case 842: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); t = r != 0 ? pc : pc + 4; break; }
      }
      // MOV_RM_64_BASE__ADD_RI_64_NF__ADD_RI_64__MOV_MR_64_BASE
      case 843: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; } }
      }
      // MOV_RM_64_BASE__LEA_64__AND_RI_32_NF__ADD_RI_64
      case 844: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } } { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // MOV_RM_64_BASE__LEA_64__MOV_MR_64_BASE__MOV_RM_64_BASE
      case 845: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RM_64_BASE__MOVZX_RR_8_32__SUB_RR_64__ADC_RR_64
      case 846: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // MOV_RM_64__LEA_64__MOV_RR_64__MOV_RR_32
      case 847: {
        { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RR_32__LEA_64__CMP_RI_32_JA
      case 848: {
        { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; } } {  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); t = <u64>a > <u64>b ? pc : pc + 4; break; }
      }
      // MOV_RR_32__SHR_RI_32_NF__MOV_RR_32__LEA_64
      case 849: {
        { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RR_32__SHR_RI_64_NF__ADD_RR_64_NF__ADD_RR_64_NF
      case 850: {
        { { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RR_64__ADD_RR_64_NF__CMP_RR_64__MOV_RR_64
      case 851: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RR_64__MOV_RR_32__SHR_RI_64__MOV_RR_64
      case 852: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RR_64__MOV_RR_64__MOV_MR_64__ADC_RI_64
      case 853: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // MOV_RR_64__SHL_RI_64_NF__XOR_RR_64_NF__MOV_RR_64
      case 854: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // MOV_RR_64__SHL_RI_64_NF__XOR_RR_64__MOV_MR_64_BASE
      case 855: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; continue; } }
      }
      // POP_R__MOV_RR_64__POP_R__POP_R
      case 856: {
        { { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; continue; } }
      }
      // POP_R__POP_R__POP_R__POP_R
      case 857: {
        { { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; continue; } }
      }
      // POP_R__POP_R__RET
      case 858: {
        { { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); pc += 16; } } { const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); if ((<i64>(top << 16) >> 16) != <i64>top) break; store<u64>(0, va + 8 + <u64>(load<u32>(pc, 12)), VCPU_BASE + Offset.RSP); store<u64>(0, top, VCPU_BASE + Offset.BLOCK_RIP); t = 1; break; }
      }
      // SETCC_R__ADD_RM_64__MOV_RR_64__MOV_RR_64
      case 859: {
        { { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // SHL_RI_64_NF__ADD_RR_64_NF__CMP_RR_64__SETCC_R
      case 860: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; continue; } }
      }
      // SHR_RI_32__XOR_RM_32__INC_R_64__DEC_R_32_JNZ
      case 861: {
        { { const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break; } }
      }
      // SHR_RI_64_NF__XOR_RR_64_NF__MOV_RR_64__SHL_RI_64_NF
      case 862: {
        { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; continue; } }
      }
      // SHR_RI_64__MOV_RR_64__IMUL2_RR_64__MOV_RR_64
      case 863: {
        { { const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; continue; } }
      }
      // SUB_RR_64_NF__ADD_RR_64_NF__CMP_RI_64_JZ
      case 864: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } } {  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); t = a == b ? pc : pc + 4; break; }
      }
      // SUB_RR_64__ADC_RR_64__MOV_MR_64_BASE__ADD_RR_64_NF
      case 865: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // SUB_RR_64__MOV_RR_64__MOV_MR_64__ADC_RI_64
      case 866: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // XOR_RR_32__ADD_RM_64__SETCC_R__ADD_RM_64
      case 867: {
        { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } } { { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; continue; } }
      }
      // XOR_RR_32__MOV_RM_64__ADD_RM_64__SETCC_R
      case 868: {
        { { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); pc += 16; } } { { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); pc += 16; continue; } }
      }
      // XOR_RR_64_NF__MOV_RR_64__SHR_RI_64_NF__XOR_RR_64_NF
      case 869: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; } { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); pc += 16; } } { { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); pc += 16; } { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); pc += 16; continue; } }
      }
      // XOR_RR_64__MOV_MR_64_BASE__ADD_RI_64__DEC_R_32_JNZ
      case 870: {
        { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) break;
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); pc += 16; } } { { const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); pc += 16; } { const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); t = r != 0 ? pc : pc + 4; break; } }
      }
      default:
        break;
    }
    if (t != 0) {
      const budget: i32 = load<i32>(0, VCPU_BASE + Offset.BUDGET) - <i32>load<u8>(pc, 7);
      store<i32>(0, budget, VCPU_BASE + Offset.BUDGET);
      if (t != 1) {
        store<u64>(0, (load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(t, 24)), VCPU_BASE + Offset.BLOCK_RIP);
        const link: usize = load<u32>(t, 16);
        if (link > 1 && budget >= 0) {
          pc = link;
          continue;
        }
        if (link == 0) {
          cpu.linkSlot = <u32>t + 16;
          pc = 0;
        }
      }
      if (budget >= 0 && pc != 0) {
        const to: u64 = load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP);
        const low: u32 = <u32>to;
        const j: usize = <usize>(((((low >> 12) ^ (low >> 20)) & 0xff) << 12) | (((low ^ (low >> 8)) & 0xff) << 4));
        if (load<u64>(j, JUMP_CACHE) == to && load<u32>(j, JUMP_CACHE + 8) == load<u32>(0, VCPU_BASE + Offset.CODE_CONTEXT)) {
          pc = load<u32>(j, JUMP_CACHE + 12);
          continue;
        }
      }
      pc = 0;
    }
    return pc;
  }
  return 0;
}
