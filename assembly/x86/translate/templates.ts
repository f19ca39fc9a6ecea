// Generated from src/spec/x86/micro-ops.ts by npm run gen. Do not edit.
import { VCPU_BASE, TLB_BASE, TLB_ENTRIES } from "../../spec/layout.ts";
import * as Offset from "../../spec/vcpu-offset.ts";
import { jumped, leave, notTaken, taken } from "./marks.ts";

const PAGE_MASK: u64 = 0xfffffffffffff000;

export function ADD_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RR_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RR_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RI_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RI_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RI_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RI_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a + b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a - b); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a - b); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a - b); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a - b); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a ^ b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + b + c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + b + c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + b + c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADC_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + b + c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((a & b) | ((a | b) & ~r)) >> 63) | (<i64>(<u64>((a ^ r) & (b ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - b - c); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - b - c); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - b - c); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SBB_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - b - c); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, <i64>(<u64>((~a & b) | ((~a | b) & r)) >> 63) | (<i64>(<u64>((a ^ b) & (a ^ r)) >> 63) << 11) | ((a ^ b ^ r) & 0x10), VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XOR_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i8>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i16>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMP_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b);  store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function TEST_RR_8(pc: usize): void {
  store<i64>(0, <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RR_16(pc: usize): void {
  store<i64>(0, <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i16>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RR_32(pc: usize): void {
  store<i64>(0, <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RR_64(pc: usize): void {
  store<i64>(0, load<i64>(load<u8>(pc, 2), VCPU_BASE) & load<i64>(load<u8>(pc, 3), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RI_8(pc: usize): void {
  store<i64>(0, <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RI_16(pc: usize): void {
  store<i64>(0, <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RI_32(pc: usize): void {
  store<i64>(0, <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_RI_64(pc: usize): void {
  store<i64>(0, load<i64>(load<u8>(pc, 2), VCPU_BASE) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i8>(ptr) & <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i8>(ptr) & <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i16>(ptr) & <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i16>(ptr) & <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i32>(ptr) & <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i32>(ptr) & <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, load<i64>(ptr) & load<i64>(load<u8>(pc, 2), VCPU_BASE), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i8>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i8>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i16>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i16>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i32>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, <i64>load<i32>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function TEST_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<i64>(0, load<i64>(ptr) & <i64>load<i32>(pc, 12), VCPU_BASE + Offset.LAZY_R); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); return;
}

export function MOV_RR_8(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOV_RR_16(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOV_RR_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOV_RR_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOV_RI_8(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<i64>load<i32>(pc, 12)), VCPU_BASE); return;
}

export function MOV_RI_16(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i32>(pc, 12)), VCPU_BASE); return;
}

export function MOV_RI_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(pc, 12)), VCPU_BASE); return;
}

export function MOV_RI_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(pc, 12)), VCPU_BASE); return;
}

export function MOV_RM_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u16>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u16>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); return;
}

export function MOV_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MI_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u16>(ptr, <u16>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_RI_WIDE(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>load<u32>(pc, 12) | (<u64>load<u32>(pc, 8) << 32), VCPU_BASE); return;
}

export function MOVZX_RR_8_16(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVZX_RM_8_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RM_8_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RR_8_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVZX_RM_8_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RM_8_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RR_16_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVZX_RM_16_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RM_16_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RR_8_16(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVSX_RM_8_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i8>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RM_8_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(<i64>load<i8>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RR_8_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVSX_RM_8_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i8>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RM_8_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i8>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RR_8_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i8>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVSX_RM_8_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i8>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RR_16_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVSX_RM_16_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i16>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RM_16_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i16>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RR_16_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i16>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVSX_RM_16_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i16>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RR_32_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); return;
}

export function MOVSX_RM_32_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(ptr)), VCPU_BASE); return;
}

export function LEA_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); return;
}

export function LEA_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)), VCPU_BASE); return;
}

export function LEA_ADDRESS_16_LEGACY(pc: usize): void {
  store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffff, VCPU_BASE); return;
}

export function SEGMENT_EA_LEGACY(pc: usize): void {
  const what: u32 = load<u32>(pc, 12);
        const offset: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & (what >> 20 == 2 ? 0xffff : 0xffffffff);
        const segment: usize = <usize>(what & 0xff);
        if ((load<u32>(segment << 2, VCPU_BASE + Offset.SEG_ACCESS) & 0x1009e) != 0x92 || offset + ((what >> 8) & 0xff) > <u64>load<u32>(segment << 2, VCPU_BASE + Offset.SEG_LIMIT) + 1) { leave(); return; }
        store<u64>(load<u8>(pc, 2), (load<u64>(segment << 3, VCPU_BASE + Offset.SEG_BASE) + offset) & 0xffffffff, VCPU_BASE); return;
}

export function INC_R_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -128 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_R_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -32768 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_R_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_R_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + 1); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -128 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a + 1); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -128 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + 1); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -32768 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a + 1); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -32768 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function INC_M_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_R_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -128 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_R_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - 1); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -32768 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_R_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_R_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - 1); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -128 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i8>(a - 1); store<u8>(ptr, <u8>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -128 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - 1); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -32768 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i16>(a - 1); store<u16>(ptr, <u16>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -32768 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function DEC_M_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); return;
}

export function NEG_R_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(0 - a); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_R_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(0 - a); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_R_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(0 - a); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_R_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (0 - a); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(0 - a); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(0 - a); store<u8>(ptr, <u8>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(0 - a); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(0 - a); store<u16>(ptr, <u16>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(0 - a); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(0 - a); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NEG_M_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const r: i64 = (0 - a); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, a, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function NOT_R_8(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE);  return;
}

export function NOT_R_16(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE);  return;
}

export function NOT_R_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE);  return;
}

export function NOT_R_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = ~a; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE);  return;
}

export function NOT_M_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const r: i64 = ~a; store<u8>(ptr, <u8>(r));  return;
}

export function NOT_M_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const r: i64 = ~a; store<u8>(ptr, <u8>(r));  return;
}

export function NOT_M_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const r: i64 = ~a; store<u16>(ptr, <u16>(r));  return;
}

export function NOT_M_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const r: i64 = ~a; store<u16>(ptr, <u16>(r));  return;
}

export function NOT_M_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const r: i64 = ~a; store<u32>(ptr, <u32>(r));  return;
}

export function NOT_M_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const r: i64 = ~a; store<u32>(ptr, <u32>(r));  return;
}

export function NOT_M_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const r: i64 = ~a; store<u64>(ptr, <u64>(r));  return;
}

export function XCHG_RR_8(pc: usize): void {
  const a: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = <u64>load<u8>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), (load<u64>(load<u8>(pc, 3), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); return;
}

export function XCHG_RR_16(pc: usize): void {
  const a: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = <u64>load<u16>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), (load<u64>(load<u8>(pc, 3), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); return;
}

export function XCHG_RR_32(pc: usize): void {
  const a: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), <u64><u32>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), <u64><u32>(a), VCPU_BASE); return;
}

export function XCHG_RR_64(pc: usize): void {
  const a: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const b: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); store<u64>(load<u8>(pc, 2), <u64>(b), VCPU_BASE); store<u64>(load<u8>(pc, 3), <u64>(a), VCPU_BASE); return;
}

export function XCHG_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u8>(ptr); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); return;
}

export function XCHG_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u8>(ptr); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); return;
}

export function XCHG_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u16>(ptr); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); return;
}

export function XCHG_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u16>(ptr); store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); return;
}

export function XCHG_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u32>(ptr); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), <u64><u32>(a), VCPU_BASE); return;
}

export function XCHG_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = <u64>load<u32>(ptr); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), <u64><u32>(a), VCPU_BASE); return;
}

export function XCHG_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: u64 = load<u64>(ptr); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(load<u8>(pc, 2), <u64>(a), VCPU_BASE); return;
}

export function XADD_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XADD_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i8>(a + b); store<u8>(ptr, <u8>(r)); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XADD_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XADD_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i16>(a + b); store<u16>(ptr, <u16>(r)); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XADD_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u64>(load<u8>(pc, 2), <u64><u32>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XADD_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u64>(load<u8>(pc, 2), <u64><u32>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function XADD_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u64>(load<u8>(pc, 2), <u64>(a), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_8(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b); if (r == 0) { store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u8>(VCPU_BASE, <u8>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_8_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(VCPU_BASE); const b: i64 = <i64>load<i8>(ptr); const r: i64 = <i64><i8>(a - b); if (r == 0) { store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u8>(VCPU_BASE, <u8>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_16(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b); if (r == 0) { store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u16>(VCPU_BASE, <u16>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_16_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(VCPU_BASE); const b: i64 = <i64>load<i16>(ptr); const r: i64 = <i64><i16>(a - b); if (r == 0) { store<u16>(ptr, <u16>(<u64>load<u16>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u16>(VCPU_BASE, <u16>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b); if (r == 0) { store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u64>(VCPU_BASE, <u64><u32>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a - b); if (r == 0) { store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u64>(VCPU_BASE, <u64><u32>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CMPXCHG_MR_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a - b); if (r == 0) { store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); } else {  store<u64>(VCPU_BASE, <u64>(b)); } store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function CDQ_32(pc: usize): void {
  store<u64>(VCPU_BASE + 16, <u64><u32>(load<i32>(VCPU_BASE) >> 31)); return;
}

export function CDQ_64(pc: usize): void {
  store<i64>(VCPU_BASE + 16, load<i64>(VCPU_BASE) >> 63); return;
}

export function CWDE_32(pc: usize): void {
  store<u64>(VCPU_BASE, <u64><u32><i32>load<i16>(VCPU_BASE)); return;
}

export function CWDE_64(pc: usize): void {
  store<i64>(VCPU_BASE, <i64>load<i32>(VCPU_BASE)); return;
}

export function BSWAP_32(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>bswap<u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return;
}

export function BSWAP_64(pc: usize): void {
  store<u64>(load<u8>(pc, 2), bswap<u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return;
}

export function IMUL2_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL2_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL2_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL3_RR_32(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL3_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL3_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a * b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a * b != r ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL2_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL2_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL3_RR_64(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function IMUL3_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const ah: i64 = a >> 32; const bh: i64 = b >> 32; const al: i64 = a & 0xffffffff; const bl: i64 = b & 0xffffffff; const m: i64 = ah * bl + <i64>(<u64>(al * bl) >> 32); const n: i64 = al * bh + (m & 0xffffffff); const high: i64 = ah * bh + (m >> 32) + (n >> 32); const r: i64 = a * b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, high != r >> 63 ? 0x801 : 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SHL_RI_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i8>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 8) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 7) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RI_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i16>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 16) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 15) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v << n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 32) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 31) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v << n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(v >> (64 - n)) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 63) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RI_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i8>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 7) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RI_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i16>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 15) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RI_8(pc: usize): void {
  const v: u64 = <u64><i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RI_16(pc: usize): void {
  const v: u64 = <u64><i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RI_32(pc: usize): void {
  const v: u64 = <u64><i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RI_64(pc: usize): void {
  const v: u64 = <u64>load<i64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RI_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v << (n & 7) | v >> (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 7) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RI_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v << (n & 15) | v >> (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 15) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = <u64>rotl<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 31) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = rotl<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 63) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RI_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v >> (n & 7) | v << (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>(x >> 7) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 6) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RI_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = (v >> (n & 15) | v << (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>(x >> 15) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 14) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = <u64>rotr<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>(x >> 31) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 30) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const x: u64 = rotr<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(x >> 63) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 62) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RC_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const r: i64 = <i64><i8>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 8) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 7) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RC_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const r: i64 = <i64><i16>(v << n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 16) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 15) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RC_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return; } const r: i64 = <i64><i32>(v << n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>((v << n) >> 32) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 31) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHL_RC_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  return; } const r: i64 = <i64>(v << n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(v >> (64 - n)) & 1; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | ((c ^ (<i64>(<u64>r >> 63) & 1)) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RC_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const r: i64 = <i64><i8>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 7) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RC_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const r: i64 = <i64><i16>(v >> n); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 15) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RC_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return; } const r: i64 = <i64><i32>(v >> n); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 31) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SHR_RC_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  return; } const r: i64 = <i64>(v >> n); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>(v >> (n - 1)) & 1) | ((<i64>(v >> 63) & 1) << 11), VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RC_8(pc: usize): void {
  const v: u64 = <u64><i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RC_16(pc: usize): void {
  const v: u64 = <u64><i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RC_32(pc: usize): void {
  const v: u64 = <u64><i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function SAR_RC_64(pc: usize): void {
  const v: u64 = <u64>load<i64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  return; } const r: i64 = <i64>v >> <i64>n; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, (<i64>v >> (<i64>n - 1)) & 1, VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RC_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const x: u64 = (v << (n & 7) | v >> (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 7) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RC_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const x: u64 = (v << (n & 15) | v >> (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 15) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RC_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return; } const x: u64 = <u64>rotl<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 31) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROL_RC_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  return; } const x: u64 = rotl<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>x & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 63) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RC_8(pc: usize): void {
  const v: u64 = <u64>load<u8>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const x: u64 = (v >> (n & 7) | v << (8 - (n & 7))) & 255; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(r), VCPU_BASE); const c: i64 = <i64>(x >> 7) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 6) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RC_16(pc: usize): void {
  const v: u64 = <u64>load<u16>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) {  return; } const x: u64 = (v >> (n & 15) | v << (16 - (n & 15))) & 65535; const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffff0000) | <u64><u16>(r), VCPU_BASE); const c: i64 = <i64>(x >> 15) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 14) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RC_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 31; if (n == 0) { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); return; } const x: u64 = <u64>rotr<u32>(<u32>v, <u32>(n & 31)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); const c: i64 = <i64>(x >> 31) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 30) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function ROR_RC_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u8>(VCPU_BASE + 8) & 63; if (n == 0) {  return; } const x: u64 = rotr<u64>(v, (n & 63)); const r: i64 = <i64>x; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); const c: i64 = <i64>(x >> 63) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (~0x801), VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) & (0x10), VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10, VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } store<i64>(0, load<i64>(0, VCPU_BASE + Offset.LAZY_A) | (c | ((c ^ (<i64>(x >> 62) & 1)) << 11)), VCPU_BASE + Offset.LAZY_A); return;
}

export function BT_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_RR_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_MR_32(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_MR_32_LEGACY(pc: usize): void {
  const near: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_RR_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BT_MR_64(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0;  if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64><u32>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_RR_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64><u32>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_MR_32(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_MR_32_LEGACY(pc: usize): void {
  const near: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_RR_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64>(v | bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTS_MR_64(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v | bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64><u32>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_RR_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64><u32>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_MR_32(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_MR_32_LEGACY(pc: usize): void {
  const near: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_RR_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64>(v & ~bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTR_MR_64(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v & ~bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_RI_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64><u32>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_RR_32(pc: usize): void {
  const v: u64 = <u64>load<u32>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64><u32>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_MI_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_MI_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_MR_32(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_MR_32_LEGACY(pc: usize): void {
  const near: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const n: u64 = <u64>load<u32>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> 5) << 2)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = <u64>load<u32>(ptr); const bit: u64 = (<u64>1) << (n & 31); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u32>(ptr, <u32>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_RI_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 2), <u64>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_RR_64(pc: usize): void {
  const v: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(load<u8>(pc, 3), <u64>(v ^ bit), VCPU_BASE); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_MI_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const n: u64 = <u64>load<u32>(pc, 12); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function BTC_MR_64(pc: usize): void {
  const near: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const n: u64 = load<u64>(load<u8>(pc, 2), VCPU_BASE); const va: u64 = (near + <u64>((load<i64>(load<u8>(pc, 2), VCPU_BASE) >> 6) << 3)) & 0xffffffffffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const v: u64 = load<u64>(ptr); const bit: u64 = (<u64>1) << (n & 63); const c: i64 = (v & bit) != 0 ? 1 : 0; store<u64>(ptr, <u64>(v ^ bit)); if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 0) store<i64>(0, (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & ~1) | c, VCPU_BASE + Offset.LAZY_A); else { store<i64>(0, c | ((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & 0x10), VCPU_BASE + Offset.LAZY_A); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); } return;
}

export function PUSH_R(pc: usize): void {
  const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); return;
}

export function PUSH_R_LEGACY(pc: usize): void {
  const va: u64 = <u64><u32>(load<u32>(0, VCPU_BASE + Offset.RSP) - 4); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); store<u64>(0, va, VCPU_BASE + Offset.RSP); return;
}

export function PUSH_I(pc: usize): void {
  const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(<u64><i64>load<i32>(pc, 12))); store<u64>(0, va, VCPU_BASE + Offset.RSP); return;
}

export function PUSH_I_LEGACY(pc: usize): void {
  const va: u64 = <u64><u32>(load<u32>(0, VCPU_BASE + Offset.RSP) - 4); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64><i64>load<i32>(pc, 12))); store<u64>(0, va, VCPU_BASE + Offset.RSP); return;
}

export function PUSH_M(pc: usize): void {
  let pushed: u64 = 0; { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = load<u64>(ptr); pushed = value; } const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(pushed)); store<u64>(0, va, VCPU_BASE + Offset.RSP); return;
}

export function PUSH_M_LEGACY(pc: usize): void {
  let pushed: u64 = 0; { const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = <u64>load<u32>(ptr); pushed = value; } const va: u64 = <u64><u32>(load<u32>(0, VCPU_BASE + Offset.RSP) - 4); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(pushed)); store<u64>(0, va, VCPU_BASE + Offset.RSP); return;
}

export function POP_R(pc: usize): void {
  const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); store<u64>(0, va + 8 + <u64>(0), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64>(top), VCPU_BASE); return;
}

export function POP_R_LEGACY(pc: usize): void {
  const va: u64 = <u64>load<u32>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = <u64>load<u32>(ptr); store<u64>(0, <u64><u32>(va + 4 + <u64>(0)), VCPU_BASE + Offset.RSP); store<u64>(load<u8>(pc, 2), <u64><u32>(top), VCPU_BASE); return;
}

export function LEAVE(pc: usize): void {
  const va: u64 = load<u64>(0, VCPU_BASE + Offset.RBP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(0, va + 8, VCPU_BASE + Offset.RSP); store<u64>(0, load<u64>(ptr), VCPU_BASE + Offset.RBP); return;
}

export function LEAVE_LEGACY(pc: usize): void {
  const va: u64 = <u64>load<u32>(0, VCPU_BASE + Offset.RBP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(0, <u64><u32>(va + 4), VCPU_BASE + Offset.RSP); store<u64>(0, <u64>load<u32>(ptr), VCPU_BASE + Offset.RBP); return;
}

export function SETCC_R(pc: usize): void {
  let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(load<u8>(pc, 2), <u8>truth, VCPU_BASE); return;
}

export function SETCC_M(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(ptr, <u8>(truth)); return;
}

export function SETCC_M_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; store<u8>(ptr, <u8>(truth)); return;
}

export function CMOVCC_RR_32(pc: usize): void {
  let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); } return;
}

export function CMOVCC_RM_32(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(ptr)), VCPU_BASE); } else { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); } return;
}

export function CMOVCC_RM_32_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(ptr)), VCPU_BASE); } else { store<u64>(load<u8>(pc, 2), <u64><u32>(load<u32>(load<u8>(pc, 2), VCPU_BASE)), VCPU_BASE); } return;
}

export function CMOVCC_RR_64(pc: usize): void {
  let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 3), VCPU_BASE)), VCPU_BASE); } else {  } return;
}

export function CMOVCC_RM_64(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) { store<u64>(load<u8>(pc, 2), <u64>(load<i64>(ptr)), VCPU_BASE); } else {  } return;
}

export function JMP_REL(pc: usize): void {
  taken(); return;
}

export function JCC_B(pc: usize): void {
  if ((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) != 0)) taken(); else notTaken(); return;
}

export function JCC_AE(pc: usize): void {
  if ((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) >= <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >= <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) == 0)) taken(); else notTaken(); return;
}

export function JCC_Z(pc: usize): void {
  if ((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x40) != 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0)) taken(); else notTaken(); return;
}

export function JCC_NZ(pc: usize): void {
  if ((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x40) == 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) != 0)) taken(); else notTaken(); return;
}

export function JCC_S(pc: usize): void {
  if ((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x80) != 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) < 0)) taken(); else notTaken(); return;
}

export function JCC_NS(pc: usize): void {
  if ((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3 ? (load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 0x80) == 0 : load<i64>(0, VCPU_BASE + Offset.LAZY_R) >= 0)) taken(); else notTaken(); return;
}

export function JCC_TABLE(pc: usize): void {
  let z: i64 = <i64>(load<i64>(0, VCPU_BASE + Offset.LAZY_R) == 0); let sgn: i64 = <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) >> 63); let p: i64 = <i64>~popcnt<i32>(<i32>load<i64>(0, VCPU_BASE + Offset.LAZY_R) & 0xff) & 1; let o: i64 = load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_B) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>((load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_B)) & (load<i64>(0, VCPU_BASE + Offset.LAZY_A) ^ load<i64>(0, VCPU_BASE + Offset.LAZY_R))) >> 63) : (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 11) & 1; if (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 3) { z = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 6) & 1; sgn = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 7) & 1; p = (load<i64>(0, VCPU_BASE + Offset.LAZY_A) >> 2) & 1; } const truth: bool = ((load<u32>(pc, 12) >> <u32>((load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1) | (z << 1) | (sgn << 2) | (o << 3) | (p << 4))) & 1) != 0; if (truth) taken(); else notTaken(); return;
}

export function CMP_RR_8_JB(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JAE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JBE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JA(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JL(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JGE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JLE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RR_8_JG(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JB(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JAE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JBE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JA(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JL(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JGE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JLE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RI_8_JG(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JB_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JAE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JBE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JA_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JL_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JGE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_8_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i8>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function TEST_RR_8_JZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_RR_8_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_RR_8_JS(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_RR_8_JNS(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_RR_8_JLE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_RR_8_JG(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i8>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function TEST_RI_8_JZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_RI_8_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_RI_8_JS(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_RI_8_JNS(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_RI_8_JLE(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_RI_8_JG(pc: usize): void {
  const a: i64 = <i64>load<i8>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JS(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JS_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JNS(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JNS_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function TEST_MI_8_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i8>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function CMP_RI_16_JB(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JAE(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JZ(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JBE(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JA(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JL(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JGE(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JLE(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RI_16_JG(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JB_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JAE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JBE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JA_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JL_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JGE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_16_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i16>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i16>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function TEST_RI_16_JZ(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_RI_16_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_RI_16_JS(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_RI_16_JNS(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_RI_16_JLE(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_RI_16_JG(pc: usize): void {
  const a: i64 = <i64>load<i16>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function CMP_RR_32_JB(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JAE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JBE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JA(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JL(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JGE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JLE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RR_32_JG(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JB(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JAE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JBE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JA(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JL(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JGE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JLE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RI_32_JG(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JB_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JAE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JBE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JA_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JL_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JGE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_32_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JB_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JAE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JBE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JA_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JL_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JGE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_RM_32_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JB_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JAE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JBE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JA_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JL_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JGE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MR_32_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, <i64><i32>(a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function TEST_RR_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_RR_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_RR_32_JS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_RR_32_JNS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_RR_32_JLE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_RR_32_JG(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function TEST_RI_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_RI_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_RI_32_JS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_RI_32_JNS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_RI_32_JLE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_RI_32_JG(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JNZ_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JS(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JS_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JNS(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JNS_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JLE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function TEST_MI_32_JG_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function CMP_RR_64_JB(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JAE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JBE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JA(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JL(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JGE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JLE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RR_64_JG(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JB(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JAE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JBE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JA(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JL(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JGE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JLE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RI_64_JG(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MI_64_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_RM_64_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JB(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JAE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a >= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a == b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JNZ(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a != b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JBE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a <= <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JA(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (<u64>a > <u64>b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JL(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a < b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JGE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a >= b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JLE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a <= b) taken(); else notTaken(); return;
}

export function CMP_MR_64_JG(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, (a - b), VCPU_BASE + Offset.LAZY_R); if (a > b) taken(); else notTaken(); return;
}

export function TEST_RR_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function TEST_RR_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function TEST_RR_64_JS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function TEST_RR_64_JNS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function TEST_RR_64_JLE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r <= 0) taken(); else notTaken(); return;
}

export function TEST_RR_64_JG(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r > 0) taken(); else notTaken(); return;
}

export function INC_R_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r == 0) taken(); else notTaken(); return;
}

export function INC_R_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r != 0) taken(); else notTaken(); return;
}

export function INC_R_32_JS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r < 0) taken(); else notTaken(); return;
}

export function INC_R_32_JNS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a + 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == -2147483648 ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r >= 0) taken(); else notTaken(); return;
}

export function DEC_R_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r == 0) taken(); else notTaken(); return;
}

export function DEC_R_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r != 0) taken(); else notTaken(); return;
}

export function DEC_R_32_JS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r < 0) taken(); else notTaken(); return;
}

export function DEC_R_32_JNS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = <i64><i32>(a - 1); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == -2147483648 ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r >= 0) taken(); else notTaken(); return;
}

export function ADD_RI_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function ADD_RI_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function ADD_RI_32_JS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function ADD_RI_32_JNS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function ADD_RI_32_JB(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (<u64>r < <u64>a) taken(); else notTaken(); return;
}

export function ADD_RI_32_JAE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (!(<u64>r < <u64>a)) taken(); else notTaken(); return;
}

export function SUB_RI_32_JZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function SUB_RI_32_JNZ(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function SUB_RI_32_JS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function SUB_RI_32_JNS(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function SUB_RI_32_JB(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function SUB_RI_32_JAE(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (!(<u64>a < <u64>b)) taken(); else notTaken(); return;
}

export function INC_R_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r == 0) taken(); else notTaken(); return;
}

export function INC_R_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r != 0) taken(); else notTaken(); return;
}

export function INC_R_64_JS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r < 0) taken(); else notTaken(); return;
}

export function INC_R_64_JNS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a + 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (r == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 0 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r >= 0) taken(); else notTaken(); return;
}

export function DEC_R_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r == 0) taken(); else notTaken(); return;
}

export function DEC_R_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r != 0) taken(); else notTaken(); return;
}

export function DEC_R_64_JS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r < 0) taken(); else notTaken(); return;
}

export function DEC_R_64_JNS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const c: i64 = (load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 2 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_B)) : load<u32>(0, VCPU_BASE + Offset.LAZY_KIND) == 1 ? <i64>(<u64>load<i64>(0, VCPU_BASE + Offset.LAZY_R) < <u64>load<i64>(0, VCPU_BASE + Offset.LAZY_A)) : load<i64>(0, VCPU_BASE + Offset.LAZY_A) & 1); const r: i64 = (a - 1); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); store<i64>(0, c | (a == i64.MIN_VALUE ? 0x800 : 0) | ((r & 15) == 15 ? 0x10 : 0), VCPU_BASE + Offset.LAZY_A); if (r >= 0) taken(); else notTaken(); return;
}

export function ADD_RI_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function ADD_RI_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function ADD_RI_64_JS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function ADD_RI_64_JNS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function ADD_RI_64_JB(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (<u64>r < <u64>a) taken(); else notTaken(); return;
}

export function ADD_RI_64_JAE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (!(<u64>r < <u64>a)) taken(); else notTaken(); return;
}

export function SUB_RI_64_JZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r == 0) taken(); else notTaken(); return;
}

export function SUB_RI_64_JNZ(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r != 0) taken(); else notTaken(); return;
}

export function SUB_RI_64_JS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r < 0) taken(); else notTaken(); return;
}

export function SUB_RI_64_JNS(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (r >= 0) taken(); else notTaken(); return;
}

export function SUB_RI_64_JB(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (<u64>a < <u64>b) taken(); else notTaken(); return;
}

export function SUB_RI_64_JAE(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); if (!(<u64>a < <u64>b)) taken(); else notTaken(); return;
}

export function CALL_REL(pc: usize): void {
  const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); taken(); return;
}

export function CALL_REL_LEGACY(pc: usize): void {
  const va: u64 = <u64><u32>(load<u32>(0, VCPU_BASE + Offset.RSP) - 4); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64><u32>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28)))); store<u64>(0, va, VCPU_BASE + Offset.RSP); taken(); return;
}

export function CALL_R(pc: usize): void {
  const to: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); if ((<i64>(to << 16) >> 16) != <i64>to) { leave(); return; } const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function CALL_R_LEGACY(pc: usize): void {
  const to: u64 = <u64><u32>(load<u64>(load<u8>(pc, 3), VCPU_BASE));  const va: u64 = <u64><u32>(load<u32>(0, VCPU_BASE + Offset.RSP) - 4); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64><u32>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28)))); store<u64>(0, va, VCPU_BASE + Offset.RSP); store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function CALL_M(pc: usize): void {
  let to: u64 = 0; { const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = load<u64>(ptr); to = value; } if ((<i64>(to << 16) >> 16) != <i64>to) { leave(); return; } const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP) - 8; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28))); store<u64>(0, va, VCPU_BASE + Offset.RSP); store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function CALL_M_LEGACY(pc: usize): void {
  let to: u64 = 0; { const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = <u64>load<u32>(ptr); to = value; }  const va: u64 = <u64><u32>(load<u32>(0, VCPU_BASE + Offset.RSP) - 4); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64><u32>(load<u64>(0, VCPU_BASE + Offset.BLOCK_RIP) + <u64>load<i32>(pc, 28)))); store<u64>(0, va, VCPU_BASE + Offset.RSP); store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function JMP_R(pc: usize): void {
  const to: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE); if ((<i64>(to << 16) >> 16) != <i64>to) { leave(); return; } store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function JMP_R_LEGACY(pc: usize): void {
  const to: u64 = <u64><u32>(load<u64>(load<u8>(pc, 3), VCPU_BASE));  store<u64>(0, to, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function JMP_M(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = load<u64>(ptr); if ((<i64>(value << 16) >> 16) != <i64>value) { leave(); return; } store<u64>(0, value, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function JMP_M_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + (load<u64>(load<u8>(pc, 4), VCPU_BASE) << <u64>load<u8>(pc, 5)) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const value: u64 = <u64>load<u32>(ptr);  store<u64>(0, value, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function RET(pc: usize): void {
  const va: u64 = load<u64>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = load<u64>(ptr); if ((<i64>(top << 16) >> 16) != <i64>top) { leave(); return; } store<u64>(0, va + 8 + <u64>(load<u32>(pc, 12)), VCPU_BASE + Offset.RSP); store<u64>(0, top, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function RET_LEGACY(pc: usize): void {
  const va: u64 = <u64>load<u32>(0, VCPU_BASE + Offset.RSP); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const top: u64 = <u64>load<u32>(ptr);  store<u64>(0, <u64><u32>(va + 4 + <u64>(load<u32>(pc, 12))), VCPU_BASE + Offset.RSP); store<u64>(0, top, VCPU_BASE + Offset.BLOCK_RIP); jumped(); return;
}

export function NOP(pc: usize): void {
  return;
}

export function ADD_RR_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function ADD_RI_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function ADD_RR_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function ADD_RI_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function SUB_RR_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function SUB_RI_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function SUB_RR_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function SUB_RI_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function AND_RR_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function AND_RI_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function AND_RR_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function AND_RI_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function OR_RR_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function OR_RI_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function OR_RR_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function OR_RI_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function XOR_RR_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function XOR_RI_32_NF(pc: usize): void {
  const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); return;
}

export function XOR_RR_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(load<u8>(pc, 3), VCPU_BASE); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function XOR_RI_64_NF(pc: usize): void {
  const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a ^ b; store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); return;
}

export function SHL_RI_32_NF(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); return;
}

export function SHL_RI_64_NF(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) << <u64>load<u32>(pc, 12)), VCPU_BASE); return;
}

export function SHR_RI_32_NF(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); return;
}

export function SHR_RI_64_NF(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE) >> <u64>load<u32>(pc, 12)), VCPU_BASE); return;
}

export function SAR_RI_32_NF(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64><u32>(<i64>load<i32>(load<u8>(pc, 2), VCPU_BASE) >> <i64>load<u32>(pc, 12)), VCPU_BASE); return;
}

export function SAR_RI_64_NF(pc: usize): void {
  store<u64>(load<u8>(pc, 2), <u64>(load<i64>(load<u8>(pc, 2), VCPU_BASE) >> <i64>load<u32>(pc, 12)), VCPU_BASE); return;
}

export function ADD_RM_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = <i64>load<i32>(ptr); const r: i64 = <i64><i32>(a + b); store<u64>(load<u8>(pc, 2), <u64><u32>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_RM_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const b: i64 = load<i64>(ptr); const r: i64 = (a + b); store<u64>(load<u8>(pc, 2), <u64>(r), VCPU_BASE); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MR_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MR_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MR_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MR_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = load<i64>(load<u8>(pc, 2), VCPU_BASE); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a + b); store<u32>(ptr, <u32>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function ADD_MI_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a + b); store<u64>(ptr, <u64>(r)); store<u32>(0, 1, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function OR_MI_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a | b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u32>(ptr, <u32>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function AND_MI_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = a & b; store<u64>(ptr, <u64>(r)); store<u32>(0, 0, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, 0, VCPU_BASE + Offset.LAZY_A); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = <i64>load<i32>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = <i64><i32>(a - b); store<u32>(ptr, <u32>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function SUB_MI_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); const a: i64 = load<i64>(ptr); const b: i64 = <i64>load<i32>(pc, 12); const r: i64 = (a - b); store<u64>(ptr, <u64>(r)); store<u32>(0, 2, VCPU_BASE + Offset.LAZY_KIND); store<i64>(0, a, VCPU_BASE + Offset.LAZY_A); store<i64>(0, b, VCPU_BASE + Offset.LAZY_B); store<i64>(0, r, VCPU_BASE + Offset.LAZY_R); return;
}

export function MOV_RM_8_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_8_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), (load<u64>(load<u8>(pc, 2), VCPU_BASE) & 0xffffffffffffff00) | <u64><u8>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u32>(ptr)), VCPU_BASE); return;
}

export function MOV_RM_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(load<u64>(ptr)), VCPU_BASE); return;
}

export function MOV_MR_8_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_8_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<u64>load<u8>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<u64>load<u32>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MR_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(load<u64>(load<u8>(pc, 2), VCPU_BASE))); return;
}

export function MOV_MI_8_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_8_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u8>(ptr, <u8>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u32>(ptr, <u32>(<i64>load<i32>(pc, 12))); return;
}

export function MOV_MI_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 8) != (((va + 7) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(ptr, <u64>(<i64>load<i32>(pc, 12))); return;
}

export function MOVZX_RM_8_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RM_8_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 0) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u8>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RM_16_32_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); return;
}

export function MOVZX_RM_16_32_BASE_LEGACY(pc: usize): void {
  const va: u64 = (load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8)) & 0xffffffff; const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 1) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64><u32>(<u64>load<u16>(ptr)), VCPU_BASE); return;
}

export function MOVSX_RM_32_64_BASE(pc: usize): void {
  const va: u64 = load<u64>(load<u8>(pc, 3), VCPU_BASE) + <u64>load<i32>(pc, 8); const e: usize = (<usize>(va >> 12) & (TLB_ENTRIES - 1)) << 5;
        if (load<u64>(e, TLB_BASE + 0) != (((va + 3) & PAGE_MASK) | load<u64>(0, VCPU_BASE + Offset.CTX_ADDRESS))) { leave(); return; }
        const ptr: usize = <usize>va + load<u32>(e, TLB_BASE + 24); store<u64>(load<u8>(pc, 2), <u64>(<i64>load<i32>(ptr)), VCPU_BASE); return;
}
