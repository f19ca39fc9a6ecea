// Generated from src/spec/ia64/hot-ops.ts by npm run gen. Do not edit.
import { FPSR, LC, PFS } from "../../spec/ia64/application.ts";
import { DFH, DFL, MFH, MFL } from "../../spec/ia64/psr.ts";
import { ALAT_COUNT, AR, BR, FAST_CONTEXT, FR, LEFT, PR, PSR, RRB_FR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, DATA_TLB, FAST_ENTRIES } from "../../spec/ia64/layout.ts";
import { SLOT_A, SLOT_B, SLOT_C, SLOT_IMMEDIATE, SLOT_PREDICATE, SLOT_R1, SLOT_R2, SLOT_R3, SLOT_X, SLOT_Y } from "../decode/slot.ts";
import { PAGE_MASK } from "../memory/fast-tlb.ts";
import { GR_ZERO } from "../state/general.ts";
import { leave, taken } from "./marks.ts";

export function Nop(pc: usize): void {

}

export function pNop(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {

}
}

export function Add(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pAdd(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function AddOne(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) + 1);
}

export function pAddOne(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) + 1);
}
}

export function Sub(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pSub(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function SubOne(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) - 1);
}

export function pSubOne(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) - 1);
}
}

export function And(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pAnd(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Andcm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pAndcm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Or(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pOr(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Xor(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pXor(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function AddImm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pAddImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function SubImm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pSubImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function AndImm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pAndImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function AndcmImm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pAndcmImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function OrImm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pOrImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function XorImm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pXorImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Addp4(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
}

export function pAddp4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
}
}

export function Addp4Imm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, ((load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
}

export function pAddp4Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, ((load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
}
}

export function Shladd(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pShladd(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Shladdp4(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
}

export function pShladdp4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
}
}

export function Zxt1(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pZxt1(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Zxt2(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pZxt2(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Zxt4(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pZxt4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Sxt1(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<i8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pSxt1(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<i8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Sxt2(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<i16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pSxt2(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<i16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function Sxt4(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pSxt4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function ExtrU(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> <u64>load<u8>(pc, SLOT_X)) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y))));
}

export function pExtrU(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> <u64>load<u8>(pc, SLOT_X)) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y))));
}
}

export function Extr(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
let length: u64 = <u64>load<u8>(pc, SLOT_Y);
if (<u64>load<u8>(pc, SLOT_X) + length > 64) length = 64 - <u64>load<u8>(pc, SLOT_X);
store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) << <i64>(64 - <u64>load<u8>(pc, SLOT_X) - length) >> <i64>(64 - length)));
}

export function pExtr(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
let length: u64 = <u64>load<u8>(pc, SLOT_Y);
if (<u64>load<u8>(pc, SLOT_X) + length > 64) length = 64 - <u64>load<u8>(pc, SLOT_X);
store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) << <i64>(64 - <u64>load<u8>(pc, SLOT_X) - length) >> <i64>(64 - length)));
}
}

export function Shl(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}

export function pShl(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
}
}

export function ShrU(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pShrU(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function Shr(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 63 : load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))))));
}

export function pShr(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 63 : load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))))));
}
}

export function DepZ(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y)))) << <u64>load<u8>(pc, SLOT_X));
}

export function pDepZ(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y)))) << <u64>load<u8>(pc, SLOT_X));
}
}

export function MovToBr(pc: usize): void {
store<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_A)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pMovToBr(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
store<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_A)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function MovFromBr(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_B)) << 3)));
}

export function pMovFromBr(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_B)) << 3)));
}
}

export function MovToArI(pc: usize): void {
const number: u32 = load<u8>(pc, SLOT_C);
if (number != LC && (number != PFS || (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & 0x3c0fffc000000000) != 0)) {
leave();
return;
}
store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pMovToArI(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const number: u32 = load<u8>(pc, SLOT_C);
if (number != LC && (number != PFS || (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & 0x3c0fffc000000000) != 0)) {
leave();
return;
}
store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function MovToArImmI(pc: usize): void {
const number: u32 = load<u8>(pc, SLOT_C);
if (number != LC) {
leave();
return;
}
store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(pc, SLOT_IMMEDIATE));
}

export function pMovToArImmI(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const number: u32 = load<u8>(pc, SLOT_C);
if (number != LC) {
leave();
return;
}
store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function MovFromArI(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const number: u32 = load<u8>(pc, SLOT_C);
if (number != LC && number != PFS) {
leave();
return;
}
store<u64>(r, load<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3)));
}

export function pMovFromArI(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const number: u32 = load<u8>(pc, SLOT_C);
if (number != LC && number != PFS) {
leave();
return;
}
store<u64>(r, load<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3)));
}
}

export function Movl(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE));
store<i32>(0, load<i32>(0, CPU_BASE + LEFT) + 1, CPU_BASE + LEFT);
}

export function pMovl(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE));
store<i32>(0, load<i32>(0, CPU_BASE + LEFT) + 1, CPU_BASE + LEFT);
}
}

export function CmpLt(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLt(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLt4(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLt4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLtImm(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i64>load<u64>(pc, SLOT_IMMEDIATE) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLtImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i64>load<u64>(pc, SLOT_IMMEDIATE) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLt4Imm(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i32>load<u64>(pc, SLOT_IMMEDIATE) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLt4Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i32>load<u64>(pc, SLOT_IMMEDIATE) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLtu(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLtu(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLtu4(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLtu4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLtuImm(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLtuImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpLtu4Imm(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpLtu4Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpEq(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpEq(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpEq4(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpEq4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpEqImm(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpEqImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function CmpEq4Imm(pc: usize): void {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}

export function pCmpEq4Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
}
}

export function Ld1(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u8>(pointer));
}

export function pLd1(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u8>(pointer));
}
}

export function Ld1Imm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u8>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pLd1Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u8>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function St1(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pSt1(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function St1Imm(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pSt1Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function Ld2(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u16>(pointer));
}

export function pLd2(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u16>(pointer));
}
}

export function Ld2Imm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u16>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pLd2Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u16>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function St2(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pSt2(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function St2Imm(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pSt2Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function Ld4(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u32>(pointer));
}

export function pLd4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u32>(pointer));
}
}

export function Ld4Imm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u32>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pLd4Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u32>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function St4(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pSt4(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function St4Imm(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pSt4Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function Ld8(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u64>(pointer));
}

export function pLd8(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
store<u64>(r, load<u64>(pointer));
}
}

export function Ld8Imm(pc: usize): void {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pLd8Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
store<u64>(r, load<u64>(pointer));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function St8(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}

export function pSt8(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
}
}

export function St8Imm(pc: usize): void {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pSt8Imm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function Ldf(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
const bits: u64 = load<u64>(pointer);
if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
}

export function pLdf(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
const bits: u64 = load<u64>(pointer);
if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
}
}

export function LdfImm(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
const bits: u64 = load<u64>(pointer);
if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pLdfImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
const bits: u64 = load<u64>(pointer);
if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function Stf(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_B);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
const value: u64 = load<u64>(f);
const head: u32 = load<u32>(f, 8);
if (head == 0x1fffe) {
leave();
return;
}
const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
}

export function pStf(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_B);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
const value: u64 = load<u64>(f);
const head: u32 = load<u32>(f, 8);
if (head == 0x1fffe) {
leave();
return;
}
const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
}
}

export function StfImm(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_B);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
const value: u64 = load<u64>(f);
const head: u32 = load<u32>(f, 8);
if (head == 0x1fffe) {
leave();
return;
}
const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}

export function pStfImm(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
const address: u64 = load<u64>(base);
const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) {
leave();
return;
}
const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
if (base == GR_ZERO) {
leave();
return;
}
if (load<u32>(0, CPU_BASE + ALAT_COUNT)) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_B);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
const value: u64 = load<u64>(f);
const head: u32 = load<u32>(f, 8);
if (head == 0x1fffe) {
leave();
return;
}
const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
}
}

export function SetfSig(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(f, 0x1003e, 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
}

export function pSetfSig(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
store<u64>(f, 0x1003e, 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
}
}

export function GetfSig(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_B);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
if (load<u32>(f, 8) == 0x1fffe) {
leave();
return;
}
store<u64>(r, load<u64>(f));
}

export function pGetfSig(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
if (r == GR_ZERO) {
leave();
return;
}
let f: usize = <usize>load<u8>(pc, SLOT_B);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
if (load<u32>(f, 8) == 0x1fffe) {
leave();
return;
}
store<u64>(r, load<u64>(f));
}
}

export function FmaD(pc: usize): void {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
let aAt: usize = <usize>load<u8>(pc, SLOT_C);
if (aAt >= 32) {
  aAt += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (aAt >= 128) aAt -= 96;
}
aAt = CPU_BASE + FR + (aAt << 4);
let a: u64 = load<u64>(aAt);
const aHead: u32 = load<u32>(aAt, 8);
const aZeros: u64 = ctz<u64>(a);
if (a == 0) {
  if (aHead & 0x1ffff) {
leave();
return;
}
} else {
  if (<i64>a > 0 || aZeros < 11 || (aHead & 0x1ffff) - 0xfed3 > 600) {
leave();
return;
}
  a = ((a >> 11) & 0xfffffffffffff) | (<u64>((aHead & 0x1ffff) - 0xfc00) << 52);
}
a |= (<u64>(aHead >> 17)) << 63;
let bAt: usize = <usize>load<u8>(pc, SLOT_X);
if (bAt >= 32) {
  bAt += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (bAt >= 128) bAt -= 96;
}
bAt = CPU_BASE + FR + (bAt << 4);
let b: u64 = load<u64>(bAt);
const bHead: u32 = load<u32>(bAt, 8);
const bZeros: u64 = ctz<u64>(b);
if (b == 0) {
  if (bHead & 0x1ffff) {
leave();
return;
}
} else {
  if (<i64>b > 0 || bZeros < 11 || (bHead & 0x1ffff) - 0xfed3 > 600) {
leave();
return;
}
  b = ((b >> 11) & 0xfffffffffffff) | (<u64>((bHead & 0x1ffff) - 0xfc00) << 52);
}
b |= (<u64>(bHead >> 17)) << 63;
let cAt: usize = <usize>load<u8>(pc, SLOT_B);
if (cAt >= 32) {
  cAt += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (cAt >= 128) cAt -= 96;
}
cAt = CPU_BASE + FR + (cAt << 4);
let c: u64 = load<u64>(cAt);
const cHead: u32 = load<u32>(cAt, 8);
const cZeros: u64 = ctz<u64>(c);
if (c == 0) {
  if (cHead & 0x1ffff) {
leave();
return;
}
} else {
  if (<i64>c > 0 || cZeros < 11 || (cHead & 0x1ffff) - 0xfed3 > 600) {
leave();
return;
}
  c = ((c >> 11) & 0xfffffffffffff) | (<u64>((cHead & 0x1ffff) - 0xfc00) << 52);
}
c |= (<u64>(cHead >> 17)) << 63;
if (aZeros + bZeros < 75) {
leave();
return;
}
const p: f64 = reinterpret<f64>(a) * reinterpret<f64>(b);
const q: f64 = reinterpret<f64>(c);
const u: f64 = p;
const v: f64 = q;
const s: f64 = u + v;
const t: f64 = s - u;
const field: u64 = load<u64>(0, CPU_BASE + AR + FPSR * 8) >> (<u64>(6 + 13 * <u32>load<u8>(pc, SLOT_Y)));
if (field & 0x32 || s == 0) {
leave();
return;
}
if ((u - (s - t)) + (v - t) != 0 && ((field & 0x1000) == 0 || (load<u64>(0, CPU_BASE + AR + FPSR * 8) & 0x20) == 0)) {
leave();
return;
}
const bits: u64 = reinterpret<u64>(s);
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
}

export function pFmaD(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) {
leave();
return;
}
let aAt: usize = <usize>load<u8>(pc, SLOT_C);
if (aAt >= 32) {
  aAt += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (aAt >= 128) aAt -= 96;
}
aAt = CPU_BASE + FR + (aAt << 4);
let a: u64 = load<u64>(aAt);
const aHead: u32 = load<u32>(aAt, 8);
const aZeros: u64 = ctz<u64>(a);
if (a == 0) {
  if (aHead & 0x1ffff) {
leave();
return;
}
} else {
  if (<i64>a > 0 || aZeros < 11 || (aHead & 0x1ffff) - 0xfed3 > 600) {
leave();
return;
}
  a = ((a >> 11) & 0xfffffffffffff) | (<u64>((aHead & 0x1ffff) - 0xfc00) << 52);
}
a |= (<u64>(aHead >> 17)) << 63;
let bAt: usize = <usize>load<u8>(pc, SLOT_X);
if (bAt >= 32) {
  bAt += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (bAt >= 128) bAt -= 96;
}
bAt = CPU_BASE + FR + (bAt << 4);
let b: u64 = load<u64>(bAt);
const bHead: u32 = load<u32>(bAt, 8);
const bZeros: u64 = ctz<u64>(b);
if (b == 0) {
  if (bHead & 0x1ffff) {
leave();
return;
}
} else {
  if (<i64>b > 0 || bZeros < 11 || (bHead & 0x1ffff) - 0xfed3 > 600) {
leave();
return;
}
  b = ((b >> 11) & 0xfffffffffffff) | (<u64>((bHead & 0x1ffff) - 0xfc00) << 52);
}
b |= (<u64>(bHead >> 17)) << 63;
let cAt: usize = <usize>load<u8>(pc, SLOT_B);
if (cAt >= 32) {
  cAt += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (cAt >= 128) cAt -= 96;
}
cAt = CPU_BASE + FR + (cAt << 4);
let c: u64 = load<u64>(cAt);
const cHead: u32 = load<u32>(cAt, 8);
const cZeros: u64 = ctz<u64>(c);
if (c == 0) {
  if (cHead & 0x1ffff) {
leave();
return;
}
} else {
  if (<i64>c > 0 || cZeros < 11 || (cHead & 0x1ffff) - 0xfed3 > 600) {
leave();
return;
}
  c = ((c >> 11) & 0xfffffffffffff) | (<u64>((cHead & 0x1ffff) - 0xfc00) << 52);
}
c |= (<u64>(cHead >> 17)) << 63;
if (aZeros + bZeros < 75) {
leave();
return;
}
const p: f64 = reinterpret<f64>(a) * reinterpret<f64>(b);
const q: f64 = reinterpret<f64>(c);
const u: f64 = p;
const v: f64 = q;
const s: f64 = u + v;
const t: f64 = s - u;
const field: u64 = load<u64>(0, CPU_BASE + AR + FPSR * 8) >> (<u64>(6 + 13 * <u32>load<u8>(pc, SLOT_Y)));
if (field & 0x32 || s == 0) {
leave();
return;
}
if ((u - (s - t)) + (v - t) != 0 && ((field & 0x1000) == 0 || (load<u64>(0, CPU_BASE + AR + FPSR * 8) & 0x20) == 0)) {
leave();
return;
}
const bits: u64 = reinterpret<u64>(s);
let f: usize = <usize>load<u8>(pc, SLOT_A);
if (f >= 32) {
  f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
  if (f >= 128) f -= 96;
}
f = CPU_BASE + FR + (f << 4);
store<u64>(f, (bits << 1) == 0 ? 0 : 0x8000000000000000 | (bits << 11));
store<u64>(f, ((bits >> 63) << 17) | ((bits << 1) == 0 ? 0 : ((bits >> 52) & 0x7ff) + 0xfc00), 8);
store<u64>(0, load<u64>(0, CPU_BASE + PSR) | (load<u8>(pc, SLOT_A) < 32 ? (<u64>1) << MFL : (<u64>1) << MFH), CPU_BASE + PSR);
}
}

export function Br(pc: usize): void {
taken();
return;
}

export function pBr(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
taken();
return;
}
}

export function BrCloop(pc: usize): void {
const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
if (count != 0) {
  store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
  taken();
return;
}
}

export function pBrCloop(pc: usize): void {
if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
if (count != 0) {
  store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
  taken();
return;
}
}
}
