// Generated from src/spec/ia64/instructions and assembly/ia64 by npm run gen. Do not edit.
import { UNIMPLEMENTED } from "../../spec/ia64/stop.ts";
import { STOP } from "../event/outcome.ts";
import { cpu } from "../state/cpu.ts";
import { execFamax, execFamin, execFcvtFx, execFcvtFxTrunc, execFcvtFxu, execFcvtFxuTrunc, execFcvtXf, execFma, execFmaD, execFmaS, execFmax, execFmin, execFms, execFmsD, execFmsS, execFnma, execFnmaD, execFnmaS, execFpamax, execFpamin, execFpcmpEq, execFpcmpLe, execFpcmpLt, execFpcmpNeq, execFpcmpNle, execFpcmpNlt, execFpcmpOrd, execFpcmpUnord, execFpcvtFx, execFpcvtFxTrunc, execFpcvtFxu, execFpcvtFxuTrunc, execFpma, execFpmax, execFpmin, execFpms, execFpnma } from "./float/arithmetic.ts";
import { execFand, execFandcm, execFmergeNs, execFmergeS, execFmergeSe, execFmixL, execFmixLr, execFmixR, execFor, execFpack, execFpmergeNs, execFpmergeS, execFpmergeSe, execFselect, execFswap, execFswapNl, execFswapNr, execFsxtL, execFsxtR, execFxor, execXmaH, execXmaHu, execXmaL } from "./float/fixed.ts";
import { execFclass, execFclassUnc, execFcmpEq, execFcmpEqUnc, execFcmpLe, execFcmpLeUnc, execFcmpLt, execFcmpLtUnc, execFcmpUnord, execFcmpUnordUnc, execFprcpa, execFprsqrta, execFrcpa, execFrsqrta } from "./float/predicate.ts";
import { execFclrf, execFsetc, execGetfD, execGetfExp, execGetfS, execGetfSig, execSetfD, execSetfExp, execSetfS, execSetfSig } from "./float/status.ts";
import { execHint, execIllegal, execNop } from "./flow.ts";

/** Calls the handler with this number (assembly/spec/ia64/exec-id.ts) for the decoded instruction at `slot`. */
export function callHandler(id: u32, slot: usize): i32 {
  switch (id - 2) {
    case 0:
      return execIllegal(slot);
    case 100:
      return execNop(slot);
    case 101:
      return execHint(slot);
    case 242:
      return execFma(slot);
    case 243:
      return execFmaS(slot);
    case 244:
      return execFmaD(slot);
    case 245:
      return execFpma(slot);
    case 246:
      return execFms(slot);
    case 247:
      return execFmsS(slot);
    case 248:
      return execFmsD(slot);
    case 249:
      return execFpms(slot);
    case 250:
      return execFnma(slot);
    case 251:
      return execFnmaS(slot);
    case 252:
      return execFnmaD(slot);
    case 253:
      return execFpnma(slot);
    case 254:
      return execXmaL(slot);
    case 255:
      return execXmaH(slot);
    case 256:
      return execXmaHu(slot);
    case 257:
      return execFselect(slot);
    case 258:
      return execFcmpEq(slot);
    case 259:
      return execFcmpEqUnc(slot);
    case 260:
      return execFcmpLt(slot);
    case 261:
      return execFcmpLtUnc(slot);
    case 262:
      return execFcmpLe(slot);
    case 263:
      return execFcmpLeUnc(slot);
    case 264:
      return execFcmpUnord(slot);
    case 265:
      return execFcmpUnordUnc(slot);
    case 266:
      return execFclass(slot);
    case 267:
      return execFclassUnc(slot);
    case 268:
      return execFrcpa(slot);
    case 269:
      return execFprcpa(slot);
    case 270:
      return execFrsqrta(slot);
    case 271:
      return execFprsqrta(slot);
    case 272:
      return execFmin(slot);
    case 273:
      return execFpmin(slot);
    case 274:
      return execFmax(slot);
    case 275:
      return execFpmax(slot);
    case 276:
      return execFamin(slot);
    case 277:
      return execFpamin(slot);
    case 278:
      return execFamax(slot);
    case 279:
      return execFpamax(slot);
    case 280:
      return execFpcmpEq(slot);
    case 281:
      return execFpcmpLt(slot);
    case 282:
      return execFpcmpLe(slot);
    case 283:
      return execFpcmpUnord(slot);
    case 284:
      return execFpcmpNeq(slot);
    case 285:
      return execFpcmpNlt(slot);
    case 286:
      return execFpcmpNle(slot);
    case 287:
      return execFpcmpOrd(slot);
    case 288:
      return execFmergeS(slot);
    case 289:
      return execFpmergeS(slot);
    case 290:
      return execFmergeNs(slot);
    case 291:
      return execFpmergeNs(slot);
    case 292:
      return execFmergeSe(slot);
    case 293:
      return execFpmergeSe(slot);
    case 294:
      return execFmixLr(slot);
    case 295:
      return execFmixR(slot);
    case 296:
      return execFmixL(slot);
    case 297:
      return execFsxtR(slot);
    case 298:
      return execFsxtL(slot);
    case 299:
      return execFpack(slot);
    case 300:
      return execFswap(slot);
    case 301:
      return execFswapNl(slot);
    case 302:
      return execFswapNr(slot);
    case 303:
      return execFand(slot);
    case 304:
      return execFandcm(slot);
    case 305:
      return execFor(slot);
    case 306:
      return execFxor(slot);
    case 307:
      return execFcvtFx(slot);
    case 308:
      return execFpcvtFx(slot);
    case 309:
      return execFcvtFxu(slot);
    case 310:
      return execFpcvtFxu(slot);
    case 311:
      return execFcvtFxTrunc(slot);
    case 312:
      return execFpcvtFxTrunc(slot);
    case 313:
      return execFcvtFxuTrunc(slot);
    case 314:
      return execFpcvtFxuTrunc(slot);
    case 315:
      return execFcvtXf(slot);
    case 316:
      return execFsetc(slot);
    case 317:
      return execFclrf(slot);
    case 319:
      return execSetfSig(slot);
    case 320:
      return execGetfSig(slot);
    case 321:
      return execSetfExp(slot);
    case 322:
      return execGetfExp(slot);
    case 323:
      return execSetfS(slot);
    case 324:
      return execGetfS(slot);
    case 325:
      return execSetfD(slot);
    case 326:
      return execGetfD(slot);
    default:
      return unimplemented(id);
  }
}

/** The row exists, its handler does not: the run loop stops at the instruction. */
function unimplemented(id: u32): i32 {
  cpu.stopReason = UNIMPLEMENTED;
  cpu.stopDetail = id;
  return STOP;
}
