// Generated from src/spec/ia64/hot-ops.ts by npm run gen. Do not edit.
import { FPSR, LC, PFS } from "../../spec/ia64/application.ts";
import { DFH, DFL, MFH, MFL } from "../../spec/ia64/psr.ts";
import { ALAT_COUNT, AR, BR, FAST_CONTEXT, FR, HOT_FROM, HOT_START, LEFT, PR, PSR, RRB_FR } from "../../spec/ia64/cpu-offset.ts";
import { CPU_BASE, DATA_TLB, FAST_ENTRIES, HOT_RESERVE, SLOT_BYTES } from "../../spec/ia64/layout.ts";
import {
  SLOT_A, SLOT_B, SLOT_C, SLOT_HOT, SLOT_IMMEDIATE, SLOT_NEXT, SLOT_PREDICATE, SLOT_R1, SLOT_R2, SLOT_R3, SLOT_TARGET, SLOT_X, SLOT_Y,
} from "../decode/slot.ts";
import { PAGE_MASK } from "../memory/fast-tlb.ts";
import { GR_ZERO } from "../state/general.ts";

/**
 * Executes from `start` on, within the page, and returns the first instruction that needs the run loop: nothing of it was done.
 * No general register may have a NaT. cpu.left counts off at taken branches, the last of which are cpu.hotFrom and cpu.hotStart.
 */
export function runHot(start: usize): usize {
  let pc: usize = start;
  // pc is the only variable that lives from one instruction to the next, and nothing is called: both would cost registers.
  while (true) {
    switch (<u32>load<u16>(pc, SLOT_HOT)) {
      // Nop
      case 1: {
        {
        
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pNop
      case 2: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Add
      case 3: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAdd
      case 4: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddOne
      case 5: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) + 1);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAddOne
      case 6: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) + 1);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Sub
      case 7: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSub
      case 8: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // SubOne
      case 9: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) - 1);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSubOne
      case 10: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) - 1);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // And
      case 11: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAnd
      case 12: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Andcm
      case 13: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAndcm
      case 14: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Or
      case 15: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pOr
      case 16: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Xor
      case 17: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pXor
      case 18: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm
      case 19: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAddImm
      case 20: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // SubImm
      case 21: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSubImm
      case 22: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) - load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AndImm
      case 23: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAndImm
      case 24: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AndcmImm
      case 25: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAndcmImm
      case 26: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) & ~load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // OrImm
      case 27: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pOrImm
      case 28: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) | load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // XorImm
      case 29: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pXorImm
      case 30: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Addp4
      case 31: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAddp4
      case 32: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Addp4Imm
      case 33: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, ((load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pAddp4Imm
      case 34: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, ((load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Shladd
      case 35: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pShladd
      case 36: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Shladdp4
      case 37: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pShladdp4
      case 38: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Zxt1
      case 39: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pZxt1
      case 40: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Zxt2
      case 41: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pZxt2
      case 42: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Zxt4
      case 43: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pZxt4
      case 44: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Sxt1
      case 45: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSxt1
      case 46: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Sxt2
      case 47: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSxt2
      case 48: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Sxt4
      case 49: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSxt4
      case 50: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // ExtrU
      case 51: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> <u64>load<u8>(pc, SLOT_X)) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pExtrU
      case 52: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> <u64>load<u8>(pc, SLOT_X)) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Extr
      case 53: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        let length: u64 = <u64>load<u8>(pc, SLOT_Y);
        if (<u64>load<u8>(pc, SLOT_X) + length > 64) length = 64 - <u64>load<u8>(pc, SLOT_X);
        store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) << <i64>(64 - <u64>load<u8>(pc, SLOT_X) - length) >> <i64>(64 - length)));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pExtr
      case 54: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        let length: u64 = <u64>load<u8>(pc, SLOT_Y);
        if (<u64>load<u8>(pc, SLOT_X) + length > 64) length = 64 - <u64>load<u8>(pc, SLOT_X);
        store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) << <i64>(64 - <u64>load<u8>(pc, SLOT_X) - length) >> <i64>(64 - length)));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Shl
      case 55: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pShl
      case 56: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // ShrU
      case 57: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pShrU
      case 58: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 0 : load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Shr
      case 59: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 63 : load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pShr
      case 60: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>(load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) > 63 ? 63 : load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // DepZ
      case 61: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y)))) << <u64>load<u8>(pc, SLOT_X));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pDepZ
      case 62: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y)))) << <u64>load<u8>(pc, SLOT_X));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // MovToBr
      case 63: {
        {
        store<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_A)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pMovToBr
      case 64: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        store<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_A)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // MovFromBr
      case 65: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_B)) << 3)));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pMovFromBr
      case 66: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(CPU_BASE + BR + ((<usize>load<u8>(pc, SLOT_B)) << 3)));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // MovToArI
      case 67: {
        {
        const number: u32 = load<u8>(pc, SLOT_C);
        if (number != LC && (number != PFS || (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & 0x3c0fffc000000000) != 0)) return pc;
        store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pMovToArI
      case 68: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const number: u32 = load<u8>(pc, SLOT_C);
        if (number != LC && (number != PFS || (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & 0x3c0fffc000000000) != 0)) return pc;
        store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // MovToArImmI
      case 69: {
        {
        const number: u32 = load<u8>(pc, SLOT_C);
        if (number != LC) return pc;
        store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pMovToArImmI
      case 70: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const number: u32 = load<u8>(pc, SLOT_C);
        if (number != LC) return pc;
        store<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3), load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // MovFromArI
      case 71: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const number: u32 = load<u8>(pc, SLOT_C);
        if (number != LC && number != PFS) return pc;
        store<u64>(r, load<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3)));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pMovFromArI
      case 72: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const number: u32 = load<u8>(pc, SLOT_C);
        if (number != LC && number != PFS) return pc;
        store<u64>(r, load<u64>(CPU_BASE + AR + ((<usize>load<u8>(pc, SLOT_C)) << 3)));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Movl
      case 73: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE));
        store<i32>(0, load<i32>(0, CPU_BASE + LEFT) + 1, CPU_BASE + LEFT);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pMovl
      case 74: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE));
        store<i32>(0, load<i32>(0, CPU_BASE + LEFT) + 1, CPU_BASE + LEFT);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLt
      case 75: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLt
      case 76: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLt4
      case 77: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLt4
      case 78: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtImm
      case 79: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i64>load<u64>(pc, SLOT_IMMEDIATE) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLtImm
      case 80: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i64>load<u64>(pc, SLOT_IMMEDIATE) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLt4Imm
      case 81: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i32>load<u64>(pc, SLOT_IMMEDIATE) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLt4Imm
      case 82: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i32>load<u64>(pc, SLOT_IMMEDIATE) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtu
      case 83: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLtu
      case 84: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtu4
      case 85: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLtu4
      case 86: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtuImm
      case 87: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLtuImm
      case 88: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtu4Imm
      case 89: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpLtu4Imm
      case 90: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEq
      case 91: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpEq
      case 92: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEq4
      case 93: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpEq4
      case 94: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEqImm
      case 95: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpEqImm
      case 96: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEq4Imm
      case 97: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pCmpEq4Imm
      case 98: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld1
      case 99: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u8>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd1
      case 100: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u8>(pointer));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld1Imm
      case 101: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u8>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd1Imm
      case 102: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u8>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St1
      case 103: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt1
      case 104: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St1Imm
      case 105: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt1Imm
      case 106: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld2
      case 107: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u16>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd2
      case 108: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u16>(pointer));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld2Imm
      case 109: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u16>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd2Imm
      case 110: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u16>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St2
      case 111: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt2
      case 112: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St2Imm
      case 113: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt2Imm
      case 114: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 1)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u16>(pointer, load<u16>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld4
      case 115: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u32>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd4
      case 116: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u32>(pointer));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld4Imm
      case 117: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u32>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd4Imm
      case 118: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u32>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St4
      case 119: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt4
      case 120: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St4Imm
      case 121: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt4Imm
      case 122: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld8
      case 123: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd8
      case 124: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld8Imm
      case 125: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLd8Imm
      case 126: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pointer));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St8
      case 127: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt8
      case 128: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St8Imm
      case 129: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSt8Imm
      case 130: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ldf
      case 131: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        const bits: u64 = load<u64>(pointer);
        if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLdf
      case 132: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        const bits: u64 = load<u64>(pointer);
        if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // LdfImm
      case 133: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        const bits: u64 = load<u64>(pointer);
        if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pLdfImm
      case 134: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        const bits: u64 = load<u64>(pointer);
        if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Stf
      case 135: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        let f: usize = <usize>load<u8>(pc, SLOT_B);
        if (f >= 32) {
          f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
          if (f >= 128) f -= 96;
        }
        f = CPU_BASE + FR + (f << 4);
        const value: u64 = load<u64>(f);
        const head: u32 = load<u32>(f, 8);
        if (head == 0x1fffe) return pc;
        const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
        store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pStf
      case 136: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        let f: usize = <usize>load<u8>(pc, SLOT_B);
        if (f >= 32) {
          f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
          if (f >= 128) f -= 96;
        }
        f = CPU_BASE + FR + (f << 4);
        const value: u64 = load<u64>(f);
        const head: u32 = load<u32>(f, 8);
        if (head == 0x1fffe) return pc;
        const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
        store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // StfImm
      case 137: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        let f: usize = <usize>load<u8>(pc, SLOT_B);
        if (f >= 32) {
          f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
          if (f >= 128) f -= 96;
        }
        f = CPU_BASE + FR + (f << 4);
        const value: u64 = load<u64>(f);
        const head: u32 = load<u32>(f, 8);
        if (head == 0x1fffe) return pc;
        const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
        store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pStfImm
      case 138: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        let f: usize = <usize>load<u8>(pc, SLOT_B);
        if (f >= 32) {
          f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
          if (f >= 128) f -= 96;
        }
        f = CPU_BASE + FR + (f << 4);
        const value: u64 = load<u64>(f);
        const head: u32 = load<u32>(f, 8);
        if (head == 0x1fffe) return pc;
        const exponent: u32 = (<i64>value) < 0 ? ((head >> 6) & 0x400) | (head & 0x3ff) : 0;
        store<u64>(pointer, ((<u64>(((head & 0x20000) >> 6) | exponent)) << 52) | ((value >> 11) & 0xfffffffffffff));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // SetfSig
      case 139: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pSetfSig
      case 140: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // GetfSig
      case 141: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        let f: usize = <usize>load<u8>(pc, SLOT_B);
        if (f >= 32) {
          f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
          if (f >= 128) f -= 96;
        }
        f = CPU_BASE + FR + (f << 4);
        if (load<u32>(f, 8) == 0x1fffe) return pc;
        store<u64>(r, load<u64>(f));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pGetfSig
      case 142: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        let f: usize = <usize>load<u8>(pc, SLOT_B);
        if (f >= 32) {
          f += <usize>load<u32>(0, CPU_BASE + RRB_FR);
          if (f >= 128) f -= 96;
        }
        f = CPU_BASE + FR + (f << 4);
        if (load<u32>(f, 8) == 0x1fffe) return pc;
        store<u64>(r, load<u64>(f));
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // FmaD
      case 143: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
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
          if (aHead & 0x1ffff) return pc;
        } else {
          if (<i64>a > 0 || aZeros < 11 || (aHead & 0x1ffff) - 0xfed3 > 600) return pc;
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
          if (bHead & 0x1ffff) return pc;
        } else {
          if (<i64>b > 0 || bZeros < 11 || (bHead & 0x1ffff) - 0xfed3 > 600) return pc;
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
          if (cHead & 0x1ffff) return pc;
        } else {
          if (<i64>c > 0 || cZeros < 11 || (cHead & 0x1ffff) - 0xfed3 > 600) return pc;
          c = ((c >> 11) & 0xfffffffffffff) | (<u64>((cHead & 0x1ffff) - 0xfc00) << 52);
        }
        c |= (<u64>(cHead >> 17)) << 63;
        if (aZeros + bZeros < 75) return pc;
        const p: f64 = reinterpret<f64>(a) * reinterpret<f64>(b);
        const q: f64 = reinterpret<f64>(c);
        const u: f64 = p;
        const v: f64 = q;
        const s: f64 = u + v;
        const t: f64 = s - u;
        const field: u64 = load<u64>(0, CPU_BASE + AR + FPSR * 8) >> (<u64>(6 + 13 * <u32>load<u8>(pc, SLOT_Y)));
        if (field & 0x32 || s == 0) return pc;
        if ((u - (s - t)) + (v - t) != 0 && ((field & 0x1000) == 0 || (load<u64>(0, CPU_BASE + AR + FPSR * 8) & 0x20) == 0)) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pFmaD
      case 144: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
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
          if (aHead & 0x1ffff) return pc;
        } else {
          if (<i64>a > 0 || aZeros < 11 || (aHead & 0x1ffff) - 0xfed3 > 600) return pc;
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
          if (bHead & 0x1ffff) return pc;
        } else {
          if (<i64>b > 0 || bZeros < 11 || (bHead & 0x1ffff) - 0xfed3 > 600) return pc;
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
          if (cHead & 0x1ffff) return pc;
        } else {
          if (<i64>c > 0 || cZeros < 11 || (cHead & 0x1ffff) - 0xfed3 > 600) return pc;
          c = ((c >> 11) & 0xfffffffffffff) | (<u64>((cHead & 0x1ffff) - 0xfc00) << 52);
        }
        c |= (<u64>(cHead >> 17)) << 63;
        if (aZeros + bZeros < 75) return pc;
        const p: f64 = reinterpret<f64>(a) * reinterpret<f64>(b);
        const q: f64 = reinterpret<f64>(c);
        const u: f64 = p;
        const v: f64 = q;
        const s: f64 = u + v;
        const t: f64 = s - u;
        const field: u64 = load<u64>(0, CPU_BASE + AR + FPSR * 8) >> (<u64>(6 + 13 * <u32>load<u8>(pc, SLOT_Y)));
        if (field & 0x32 || s == 0) return pc;
        if ((u - (s - t)) + (v - t) != 0 && ((field & 0x1000) == 0 || (load<u64>(0, CPU_BASE + AR + FPSR * 8) & 0x20) == 0)) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Br
      case 145: {
        {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        
      }
      // pBr
      case 146: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // BrCloop
      case 147: {
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // pBrCloop
      case 148: {
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLt pBr
      case 149: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLt4 pBr
      case 150: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtImm pBr
      case 151: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i64>load<u64>(pc, SLOT_IMMEDIATE) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLt4Imm pBr
      case 152: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <i32>load<u64>(pc, SLOT_IMMEDIATE) < load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtu pBr
      case 153: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtu4 pBr
      case 154: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtuImm pBr
      case 155: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) < load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpLtu4Imm pBr
      case 156: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEq pBr
      case 157: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEq4 pBr
      case 158: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEqImm pBr
      case 159: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // CmpEq4Imm pBr
      case 160: {
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u32>load<u64>(pc, SLOT_IMMEDIATE) == load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm pBr
      case 161: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Add pBr
      case 162: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St1 pBr
      case 163: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St4 pBr
      case 164: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St8 pBr
      case 165: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if ((load<u64>(0, CPU_BASE + PR) >> <u64>load<u8>(pc, SLOT_PREDICATE)) & 1) {
        const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm BrCloop
      case 166: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St1 BrCloop
      case 167: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u8>(pointer, load<u8>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St4 BrCloop
      case 168: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u32>(pointer, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St8 BrCloop
      case 169: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // St8Imm BrCloop
      case 170: {
        {
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 8) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        if (base == GR_ZERO) return pc;
        if (load<u32>(0, CPU_BASE + ALAT_COUNT)) return pc;
        store<u64>(pointer, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))));
        store<u64>(base, address + load<u64>(pc, SLOT_IMMEDIATE));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // FmaD BrCloop
      case 171: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
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
          if (aHead & 0x1ffff) return pc;
        } else {
          if (<i64>a > 0 || aZeros < 11 || (aHead & 0x1ffff) - 0xfed3 > 600) return pc;
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
          if (bHead & 0x1ffff) return pc;
        } else {
          if (<i64>b > 0 || bZeros < 11 || (bHead & 0x1ffff) - 0xfed3 > 600) return pc;
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
          if (cHead & 0x1ffff) return pc;
        } else {
          if (<i64>c > 0 || cZeros < 11 || (cHead & 0x1ffff) - 0xfed3 > 600) return pc;
          c = ((c >> 11) & 0xfffffffffffff) | (<u64>((cHead & 0x1ffff) - 0xfc00) << 52);
        }
        c |= (<u64>(cHead >> 17)) << 63;
        if (aZeros + bZeros < 75) return pc;
        const p: f64 = reinterpret<f64>(a) * reinterpret<f64>(b);
        const q: f64 = reinterpret<f64>(c);
        const u: f64 = p;
        const v: f64 = q;
        const s: f64 = u + v;
        const t: f64 = s - u;
        const field: u64 = load<u64>(0, CPU_BASE + AR + FPSR * 8) >> (<u64>(6 + 13 * <u32>load<u8>(pc, SLOT_Y)));
        if (field & 0x32 || s == 0) return pc;
        if ((u - (s - t)) + (v - t) != 0 && ((field & 0x1000) == 0 || (load<u64>(0, CPU_BASE + AR + FPSR * 8) & 0x20) == 0)) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const count: u64 = load<u64>(0, CPU_BASE + AR + LC * 8);
        if (count != 0) {
          store<u64>(0, count - 1, CPU_BASE + AR + LC * 8);
          const left: i32 = load<i32>(0, CPU_BASE + LEFT) - <i32>((<u32>pc + <u32>load<u8>(pc, SLOT_NEXT) - load<u32>(0, CPU_BASE + HOT_START)) / SLOT_BYTES);
        store<i32>(0, left, CPU_BASE + LEFT);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_FROM);
        pc = <usize>load<u32>(pc, SLOT_TARGET);
        store<u32>(0, <u32>pc, CPU_BASE + HOT_START);
        if (left <= <i32>HOT_RESERVE) return pc;
        continue;
        }
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm AddImm
      case 172: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm CmpLtu4
      case 173: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm CmpLt
      case 174: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<i64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm CmpEq
      case 175: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm CmpEqImm
      case 176: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, <u64>load<u64>(pc, SLOT_IMMEDIATE) == load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm Ld8
      case 177: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm Add
      case 178: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // AddImm Sxt4
      case 179: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, <u64>load<i32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Add CmpLtu4
      case 180: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const one: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_A));
        const two: u64 = (<u64>1) << (<u64>load<u8>(pc, SLOT_X));
        store<u64>(0, (load<u64>(0, CPU_BASE + PR) & ~(one | two)) | select<u64>(one, two, load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) < load<u32>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) | 1, CPU_BASE + PR);
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Add AddImm
      case 181: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Add Ld8
      case 182: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Addp4 Add
      case 183: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // And Addp4
      case 184: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) & load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3)))) & 0xffffffff) | ((load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) & 0xc0000000) << 31));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Shladd Add
      case 185: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Shladd Ld8
      case 186: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) << <u64>load<u8>(pc, SLOT_X)) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld1 ExtrU
      case 187: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 0)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u8>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> <u64>load<u8>(pc, SLOT_X)) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // ExtrU Xor
      case 188: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, (load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))) >> <u64>load<u8>(pc, SLOT_X)) & (0xffffffffffffffff >> <u64>(64 - load<u8>(pc, SLOT_Y))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld4 Xor
      case 189: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 3)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u32>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R2))) ^ load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld8 AddImm
      case 190: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        store<u64>(r, load<u64>(pc, SLOT_IMMEDIATE) + load<u64>(<usize>load<u16>(<usize>load<u16>(pc, SLOT_R3))));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ld8 Ld8
      case 191: {
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        const r: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R1));
        if (r == GR_ZERO) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        store<u64>(r, load<u64>(pointer));
        }
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      // Ldf Ldf
      case 192: {
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        const bits: u64 = load<u64>(pointer);
        if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        {
        if (load<u64>(0, CPU_BASE + PSR) & (((<u64>1) << DFL) | ((<u64>1) << DFH))) return pc;
        const base: usize = <usize>load<u16>(<usize>load<u16>(pc, SLOT_R3));
        const address: u64 = load<u64>(base);
        const e: usize = DATA_TLB + (((<usize>(address >> 12)) & <usize>(FAST_ENTRIES - 1)) << 5);
        if (load<u64>(e, 0) != ((address & (PAGE_MASK | 7)) | <u64>load<u32>(0, CPU_BASE + FAST_CONTEXT))) return pc;
        const pointer: usize = <usize>(<u32>address + load<u32>(e, 16));
        const bits: u64 = load<u64>(pointer);
        if (((bits >> 52) & 0x7ff) == 0 ? (bits << 1) != 0 : ((bits >> 52) & 0x7ff) == 0x7ff) return pc;
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
        if (load<u8>(pc, SLOT_NEXT) == SLOT_BYTES) pc += SLOT_BYTES; else pc += <usize>load<u8>(pc, SLOT_NEXT);
        continue;
      }
      default:
        return pc;
    }
  }
  return pc;
}
