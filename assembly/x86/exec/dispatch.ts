// Generated from src/spec/x86/instructions and assembly/x86/exec by npm run gen. Do not edit.
import { VCPU_BASE } from "../../spec/layout.ts";
import { SEG_BASE } from "../../spec/vcpu-offset.ts";
import { UNIMPLEMENTED } from "../../spec/stop.ts";
import { STOP } from "../event/outcome.ts";
import { machine } from "../state/machine.ts";
import { MicroOp } from "../state/micro-op.ts";
import { cpu } from "../state/vcpu.ts";
import { runImmediate, runLanes, runOperands, runScalar } from "./avx/lanes.ts";
import { execAdcx, execAdox, execCmpxchg16b, execCmpxchg8b, execCrc32, execDiv, execIdiv, execImul, execMul, execMulx } from "./arithmetic.ts";
import { execFmaPacked, execFmaScalar } from "./avx/fma.ts";
import { execVcvtph2ps, execVcvtps2ph } from "./avx/half.ts";
import { execGather32x32, execGather32x64, execGather64x32, execGather64x64, execVmaskmovLoad32, execVmaskmovLoad64, execVmaskmovStore32, execVmaskmovStore64 } from "./avx/mask.ts";
import { execVbroadcast128, execVextract128, execVinsert128, execVmovaLoad, execVmovaStore, execVmovqStore, execVmovsd, execVmovss, execVmovuLoad, execVmovuStore, execVpbroadcastb, execVpbroadcastd, execVpbroadcastq, execVpbroadcastw, execVzeroall, execVzeroupper } from "./avx/move.ts";
import { execVblendvpd, execVblendvps, execVpblendd, execVpblendvb, execVperm2x128, execVpermd, execVpermilpd, execVpermilpdImmediate, execVpermilps, execVpermilpsImmediate, execVpermq, execVpsllvd, execVpsllvq, execVpsravd, execVpsrlvd, execVpsrlvq } from "./avx/permute.ts";
import { execVdpps, execVmovmskpd, execVmovmskps, execVpmovmskb, execVptest, execVtestpd, execVtestps } from "./avx/test.ts";
import { execAaa, execAad, execAam, execAas, execDaa, execDas } from "./bcd.ts";
import { execAndn, execBextr, execBlsi, execBlsmsk, execBlsr, execBsf, execBsr, execBzhi, execLzcnt, execMovbe, execPdep, execPext, execPopcnt, execRorx, execSarx, execShlx, execShrx, execTzcnt } from "./bit.ts";
import { execClts, execLmsw, execMovFromCr, execMovToCr, execSmsw } from "./control-registers.ts";
import { execCpuid } from "./cpuid.ts";
import { execMovFromDr, execMovToDr } from "./debug-registers.ts";
import { execClac, execClc, execCld, execCli, execCmc, execLahf, execPopf, execPushf, execSahf, execSalc, execStac, execStc, execStd, execSti } from "./flag-control.ts";
import { execIn, execIns, execOut, execOuts } from "./io.ts";
import { execJcxz, execLoop, execLoope, execLoopne } from "./loop.ts";
import { execEmms, execMaskmovq, execMmxBinary, execMmxShift, execMmxShiftImmediate, execMovdFromMmx, execMovdToMmx, execMovdq2q, execMovq2dq, execMovqFromMmx, execMovqToMmx, execPextrwMmx, execPinsrwMmx, execPmovmskbMmx, execPshufw } from "./mmx.ts";
import { execMovdir64b, execMovdiri, execXlat } from "./move.ts";
import { execRdmsr, execRdpid, execRdpmc, execRdtsc, execRdtscp, execWrmsr } from "./msr.ts";
import { execRdrand, execRdseed } from "./random.ts";
import { execRcl, execRcr, execShld, execShrd } from "./shift.ts";
import { execAesdec, execAesdeclast, execAesenc, execAesenclast, execAesimc, execAeskeygenassist } from "./sse/aes.ts";
import { execReciprocalps, execReciprocalss } from "./sse/approximate.ts";
import { execAddpd, execAddps, execAddsd, execAddss, execDivpd, execDivps, execDivsd, execDivss, execMulpd, execMulps, execMulsd, execMulss, execSqrtpd, execSqrtps, execSqrtsd, execSqrtss, execSubpd, execSubps, execSubsd, execSubss } from "./sse/arithmetic.ts";
import { execPclmulqdq } from "./sse/carryless.ts";
import { execPcmpeqb, execPcmpeqd, execPcmpeqw, execPcmpgtb, execPcmpgtd, execPcmpgtw } from "./sse/compare.ts";
import { execLdmxcsr, execStmxcsr } from "./sse/control.ts";
import { execCvtdq2pd, execCvtdq2ps, execCvtpd2dq, execCvtpd2ps, execCvtps2dq, execCvtps2pd, execCvtsd2si, execCvtsd2ss, execCvtsi2sd, execCvtsi2ss, execCvtss2sd, execCvtss2si, execCvttpd2dq, execCvttps2dq } from "./sse/convert.ts";
import { execCmppd, execCmpps, execCmpsd, execCmpss, execComisd, execComiss, execExtremepd, execExtremeps, execExtremesd, execExtremess } from "./sse/float-compare.ts";
import { execPaddb, execPaddd, execPaddq, execPaddsb, execPaddsw, execPaddusb, execPaddusw, execPaddw, execPand, execPandn, execPavgb, execPavgw, execPmaddwd, execPmaxsw, execPmaxub, execPminsw, execPminub, execPmulhuw, execPmulhw, execPmullw, execPmuludq, execPor, execPsadbw, execPsubb, execPsubd, execPsubq, execPsubsb, execPsubsw, execPsubusb, execPsubusw, execPsubw, execPxor } from "./sse/integer.ts";
import { execCvtpd2pi, execCvtpi2pd, execCvtpi2ps, execCvtps2pi } from "./sse/mmx-convert.ts";
import { execMaskmovdqu, execMovaLoad, execMovaStore, execMovdFromXmm, execMovdToXmm, execMovhLoad, execMovhStore, execMovlLoad, execMovlStore, execMovmskpd, execMovmskps, execMovqLoad, execMovqStore, execMovsdLoad, execMovssLoad, execMovssStore, execMovuLoad, execMovuStore, execPmovmskb } from "./sse/move.ts";
import { execPackssdw, execPacksswb, execPackuswb, execPunpckhbw, execPunpckhdq, execPunpckhqdq, execPunpckhwd, execPunpcklbw, execPunpckldq, execPunpcklqdq, execPunpcklwd } from "./sse/pack.ts";
import { execSha1msg1, execSha1msg2, execSha1nexte, execSha1rnds4, execSha256msg1, execSha256msg2, execSha256rnds2 } from "./sse/sha.ts";
import { execPslldq, execPsrldq, execVectorShift, execVectorShiftImmediate } from "./sse/shift.ts";
import { execPextrw, execPinsrw, execPshufd, execPshufhw, execPshuflw, execShufpd, execShufps } from "./sse/shuffle.ts";
import { execAddsubpd, execAddsubps, execHaddpd, execHaddps, execHsubpd, execHsubps, execMovddup, execMovshdup, execMovsldup } from "./sse/sse3.ts";
import { execDppd, execDpps, execRoundpd, execRoundps, execRoundsd, execRoundss } from "./sse/sse41-float.ts";
import { execBlendpd, execBlendps, execBlendvpd, execBlendvps, execInsertps, execMpsadbw, execPackusdw, execPblendvb, execPblendw, execPcmpeqq, execPcmpgtq, execPextrb, execPextrd, execPextrq, execPextrwStore, execPhminposuw, execPinsrb, execPinsrd, execPmaxsb, execPmaxsd, execPmaxud, execPmaxuw, execPminsb, execPminsd, execPminud, execPminuw, execPmovsxbd, execPmovsxbq, execPmovsxbw, execPmovsxdq, execPmovsxwd, execPmovsxwq, execPmovzxbd, execPmovzxbq, execPmovzxbw, execPmovzxdq, execPmovzxwd, execPmovzxwq, execPmuldq, execPmulld, execPtest } from "./sse/sse41.ts";
import { execPalignr, execPshufb, execSsse3 } from "./sse/ssse3.ts";
import { execPcmpestri, execPcmpestrm, execPcmpistri, execPcmpistrm } from "./sse/string-compare.ts";
import { execEnter, execPopa, execPusha } from "./stack.ts";
import { execCmps, execLods, execMovs, execScas, execStos } from "./string.ts";
import { execClflush, execHlt, execInvd, execInvlpg, execInvpcid, execMonitor, execMwait, execPause, execRdfsbase, execRdgsbase, execRdpkru, execSerialize, execWbinvd, execWbnoinvd, execWrfsbase, execWrgsbase, execWrpkru } from "./system.ts";
import { execBound, execInt, execInt1, execInt3, execInto } from "./transfer-interrupt.ts";
import { execLds, execLes, execLfs, execLgs, execLss, execMovFromSreg, execMovToSreg, execPopSreg, execPushSreg, execSwapgs } from "./transfer-segment.ts";
import { execSyscall, execSysenter, execSysexit, execSysret } from "./transfer-system-call.ts";
import { execLgdt, execLidt, execLldt, execLtr, execSgdt, execSidt, execSldt, execStr } from "./transfer-table.ts";
import { execArpl, execLar, execLsl, execVerr, execVerw } from "./transfer-verify.ts";
import { execCallFar, execIret, execJmpFar, execRetFar } from "./transfer.ts";
import { execInvept, execInvvpid, execVmcall, execVmclear, execVmfunc, execVmlaunch, execVmptrld, execVmptrst, execVmread, execVmresume, execVmwrite, execVmxoff, execVmxon } from "./vmx.ts";
import { execFabs, execFchs, execFsqrt, execX87Arithmetic } from "./x87/arithmetic.ts";
import { execFbld, execFbstp } from "./x87/bcd.ts";
import { execFcom, execFcomi, execFtst, execFxam } from "./x87/compare.ts";
import { execFdecstp, execFincstp, execFldcw, execFldenv, execFnclex, execFninit, execFnop, execFnsave, execFnstcw, execFnstenv, execFnstsw, execFnstswAx, execFrstor, execWait } from "./x87/control.ts";
import { execFcmov, execFfree, execFild, execFist, execFisttp, execFld, execFldConstant, execFst, execFxch } from "./x87/load-store.ts";
import { execFprem, execFprem1, execFrndint, execFscale, execFxtract } from "./x87/remainder.ts";
import { execF2xm1, execFcos, execFpatan, execFptan, execFsin, execFsincos, execFyl2x, execFyl2xp1 } from "./x87/transcendental.ts";
import { execFxrstor, execFxsave, execXgetbv, execXrstor, execXrstors, execXsave, execXsavec, execXsaveopt, execXsaves, execXsetbv } from "./xsave.ts";

/** Calls the handler with this number (assembly/spec/exec-id.ts). */
export function callHandler(id: u32, op: MicroOp): i32 {
  switch (id - 128) {
    case 0x0:
      return execAaa(op);
    case 0x1:
      return execAad(op);
    case 0x2:
      return execAam(op);
    case 0x3:
      return execAas(op);
    case 0x4:
      return execAdcx(op);
    case 0x5:
      return execAddpd(op);
    case 0x6:
      return execAddps(op);
    case 0x7:
      return execAddsd(op);
    case 0x8:
      return execAddss(op);
    case 0x9:
      return execAddsubpd(op);
    case 0xa:
      return execAddsubps(op);
    case 0xb:
      return execAdox(op);
    case 0xc:
      return execAesdec(op);
    case 0xd:
      return execAesdeclast(op);
    case 0xe:
      return execAesenc(op);
    case 0xf:
      return execAesenclast(op);
    case 0x10:
      return execAesimc(op);
    case 0x11:
      return execAeskeygenassist(op);
    case 0x12:
      return execAndn(op);
    case 0x13:
      return execArpl(op);
    case 0x14:
      return execBextr(op);
    case 0x15:
      return execBlendpd(op);
    case 0x16:
      return execBlendps(op);
    case 0x17:
      return execBlendvpd(op);
    case 0x18:
      return execBlendvps(op);
    case 0x19:
      return execBlsi(op);
    case 0x1a:
      return execBlsmsk(op);
    case 0x1b:
      return execBlsr(op);
    case 0x1c:
      return execBound(op);
    case 0x1d:
      return execBsf(op);
    case 0x1e:
      return execBsr(op);
    case 0x1f:
      return execBzhi(op);
    case 0x20:
      return execCallFar(op);
    case 0x21:
      return execClac(op);
    case 0x22:
      return execClc(op);
    case 0x23:
      return execCld(op);
    case 0x24:
      return execClflush(op);
    case 0x25:
      return execCli(op);
    case 0x26:
      return execClts(op);
    case 0x27:
      return execCmc(op);
    case 0x28:
      return execCmppd(op);
    case 0x29:
      return execCmpps(op);
    case 0x2a:
      return execCmps(op);
    case 0x2b:
      return execCmpsd(op);
    case 0x2c:
      return execCmpss(op);
    case 0x2d:
      return execCmpxchg16b(op);
    case 0x2e:
      return execCmpxchg8b(op);
    case 0x2f:
      return execComisd(op);
    case 0x30:
      return execComiss(op);
    case 0x31:
      return execCpuid(op);
    case 0x32:
      return execCrc32(op);
    case 0x33:
      return execCvtdq2pd(op);
    case 0x34:
      return execCvtdq2ps(op);
    case 0x35:
      return execCvtpd2dq(op);
    case 0x36:
      return execCvtpd2pi(op);
    case 0x37:
      return execCvtpd2ps(op);
    case 0x38:
      return execCvtpi2pd(op);
    case 0x39:
      return execCvtpi2ps(op);
    case 0x3a:
      return execCvtps2dq(op);
    case 0x3b:
      return execCvtps2pd(op);
    case 0x3c:
      return execCvtps2pi(op);
    case 0x3d:
      return execCvtsd2si(op);
    case 0x3e:
      return execCvtsd2ss(op);
    case 0x3f:
      return execCvtsi2sd(op);
    case 0x40:
      return execCvtsi2ss(op);
    case 0x41:
      return execCvtss2sd(op);
    case 0x42:
      return execCvtss2si(op);
    case 0x43:
      return execCvttpd2dq(op);
    case 0x44:
      return execCvttps2dq(op);
    case 0x45:
      return execDaa(op);
    case 0x46:
      return execDas(op);
    case 0x47:
      return execDiv(op);
    case 0x48:
      return execDivpd(op);
    case 0x49:
      return execDivps(op);
    case 0x4a:
      return execDivsd(op);
    case 0x4b:
      return execDivss(op);
    case 0x4c:
      return execDppd(op);
    case 0x4d:
      return execDpps(op);
    case 0x4e:
      return execEmms(op);
    case 0x4f:
      return execEnter(op);
    case 0x50:
      return execExtremepd(op);
    case 0x51:
      return execExtremeps(op);
    case 0x52:
      return execExtremesd(op);
    case 0x53:
      return execExtremess(op);
    case 0x54:
      return execF2xm1(op);
    case 0x55:
      return execFabs(op);
    case 0x56:
      return execFbld(op);
    case 0x57:
      return execFbstp(op);
    case 0x58:
      return execFchs(op);
    case 0x59:
      return execFcmov(op);
    case 0x5a:
      return execFcom(op);
    case 0x5b:
      return execFcomi(op);
    case 0x5c:
      return execFcos(op);
    case 0x5d:
      return execFdecstp(op);
    case 0x5e:
      return execFfree(op);
    case 0x5f:
      return execFild(op);
    case 0x60:
      return execFincstp(op);
    case 0x61:
      return execFist(op);
    case 0x62:
      return execFisttp(op);
    case 0x63:
      return execFld(op);
    case 0x64:
      return execFldConstant(op);
    case 0x65:
      return execFldcw(op);
    case 0x66:
      return execFldenv(op);
    case 0x67:
      return execFmaPacked(op);
    case 0x68:
      return execFmaScalar(op);
    case 0x69:
      return execFnclex(op);
    case 0x6a:
      return execFninit(op);
    case 0x6b:
      return execFnop(op);
    case 0x6c:
      return execFnsave(op);
    case 0x6d:
      return execFnstcw(op);
    case 0x6e:
      return execFnstenv(op);
    case 0x6f:
      return execFnstsw(op);
    case 0x70:
      return execFnstswAx(op);
    case 0x71:
      return execFpatan(op);
    case 0x72:
      return execFprem(op);
    case 0x73:
      return execFprem1(op);
    case 0x74:
      return execFptan(op);
    case 0x75:
      return execFrndint(op);
    case 0x76:
      return execFrstor(op);
    case 0x77:
      return execFscale(op);
    case 0x78:
      return execFsin(op);
    case 0x79:
      return execFsincos(op);
    case 0x7a:
      return execFsqrt(op);
    case 0x7b:
      return execFst(op);
    case 0x7c:
      return execFtst(op);
    case 0x7d:
      return execFxam(op);
    case 0x7e:
      return execFxch(op);
    case 0x7f:
      return execFxrstor(op);
    case 0x80:
      return execFxsave(op);
    case 0x81:
      return execFxtract(op);
    case 0x82:
      return execFyl2x(op);
    case 0x83:
      return execFyl2xp1(op);
    case 0x84:
      return execGather32x32(op);
    case 0x85:
      return execGather32x64(op);
    case 0x86:
      return execGather64x32(op);
    case 0x87:
      return execGather64x64(op);
    case 0x88:
      return execHaddpd(op);
    case 0x89:
      return execHaddps(op);
    case 0x8a:
      return execHlt(op);
    case 0x8b:
      return execHsubpd(op);
    case 0x8c:
      return execHsubps(op);
    case 0x8d:
      return execIdiv(op);
    case 0x8e:
      return execImul(op);
    case 0x8f:
      return execIn(op);
    case 0x90:
      return execIns(op);
    case 0x91:
      return execInsertps(op);
    case 0x92:
      return execInt(op);
    case 0x93:
      return execInt1(op);
    case 0x94:
      return execInt3(op);
    case 0x95:
      return execInto(op);
    case 0x96:
      return execInvd(op);
    case 0x97:
      return execInvept(op);
    case 0x98:
      return execInvlpg(op);
    case 0x99:
      return execInvpcid(op);
    case 0x9a:
      return execInvvpid(op);
    case 0x9b:
      return execIret(op);
    case 0x9c:
      return execJcxz(op);
    case 0x9d:
      return execJmpFar(op);
    case 0x9e:
      return execLahf(op);
    case 0x9f:
      return execLar(op);
    case 0xa0:
      return execLdmxcsr(op);
    case 0xa1:
      return execLds(op);
    case 0xa2:
      return execLes(op);
    case 0xa3:
      return execLfs(op);
    case 0xa4:
      return execLgdt(op);
    case 0xa5:
      return execLgs(op);
    case 0xa6:
      return execLidt(op);
    case 0xa7:
      return execLldt(op);
    case 0xa8:
      return execLmsw(op);
    case 0xa9:
      return execLods(op);
    case 0xaa:
      return execLoop(op);
    case 0xab:
      return execLoope(op);
    case 0xac:
      return execLoopne(op);
    case 0xad:
      return execLsl(op);
    case 0xae:
      return execLss(op);
    case 0xaf:
      return execLtr(op);
    case 0xb0:
      return execLzcnt(op);
    case 0xb1:
      return execMaskmovdqu(op);
    case 0xb2:
      return execMaskmovq(op);
    case 0xb3:
      return execMmxBinary(op);
    case 0xb4:
      return execMmxShift(op);
    case 0xb5:
      return execMmxShiftImmediate(op);
    case 0xb6:
      return execMonitor(op);
    case 0xb7:
      return execMovFromCr(op);
    case 0xb8:
      return execMovFromDr(op);
    case 0xb9:
      return execMovFromSreg(op);
    case 0xba:
      return execMovToCr(op);
    case 0xbb:
      return execMovToDr(op);
    case 0xbc:
      return execMovToSreg(op);
    case 0xbd:
      return execMovaLoad(op);
    case 0xbe:
      return execMovaStore(op);
    case 0xbf:
      return execMovbe(op);
    case 0xc0:
      return execMovdFromMmx(op);
    case 0xc1:
      return execMovdFromXmm(op);
    case 0xc2:
      return execMovdToMmx(op);
    case 0xc3:
      return execMovdToXmm(op);
    case 0xc4:
      return execMovddup(op);
    case 0xc5:
      return execMovdir64b(op);
    case 0xc6:
      return execMovdiri(op);
    case 0xc7:
      return execMovdq2q(op);
    case 0xc8:
      return execMovhLoad(op);
    case 0xc9:
      return execMovhStore(op);
    case 0xca:
      return execMovlLoad(op);
    case 0xcb:
      return execMovlStore(op);
    case 0xcc:
      return execMovmskpd(op);
    case 0xcd:
      return execMovmskps(op);
    case 0xce:
      return execMovq2dq(op);
    case 0xcf:
      return execMovqFromMmx(op);
    case 0xd0:
      return execMovqLoad(op);
    case 0xd1:
      return execMovqStore(op);
    case 0xd2:
      return execMovqToMmx(op);
    case 0xd3:
      return execMovs(op);
    case 0xd4:
      return execMovsdLoad(op);
    case 0xd5:
      return execMovshdup(op);
    case 0xd6:
      return execMovsldup(op);
    case 0xd7:
      return execMovssLoad(op);
    case 0xd8:
      return execMovssStore(op);
    case 0xd9:
      return execMovuLoad(op);
    case 0xda:
      return execMovuStore(op);
    case 0xdb:
      return execMpsadbw(op);
    case 0xdc:
      return execMul(op);
    case 0xdd:
      return execMulpd(op);
    case 0xde:
      return execMulps(op);
    case 0xdf:
      return execMulsd(op);
    case 0xe0:
      return execMulss(op);
    case 0xe1:
      return execMulx(op);
    case 0xe2:
      return execMwait(op);
    case 0xe3:
      return execOut(op);
    case 0xe4:
      return execOuts(op);
    case 0xe5:
      return execPackssdw(op);
    case 0xe6:
      return execPacksswb(op);
    case 0xe7:
      return execPackusdw(op);
    case 0xe8:
      return execPackuswb(op);
    case 0xe9:
      return execPaddb(op);
    case 0xea:
      return execPaddd(op);
    case 0xeb:
      return execPaddq(op);
    case 0xec:
      return execPaddsb(op);
    case 0xed:
      return execPaddsw(op);
    case 0xee:
      return execPaddusb(op);
    case 0xef:
      return execPaddusw(op);
    case 0xf0:
      return execPaddw(op);
    case 0xf1:
      return execPalignr(op);
    case 0xf2:
      return execPand(op);
    case 0xf3:
      return execPandn(op);
    case 0xf4:
      return execPause(op);
    case 0xf5:
      return execPavgb(op);
    case 0xf6:
      return execPavgw(op);
    case 0xf7:
      return execPblendvb(op);
    case 0xf8:
      return execPblendw(op);
    case 0xf9:
      return execPclmulqdq(op);
    case 0xfa:
      return execPcmpeqb(op);
    case 0xfb:
      return execPcmpeqd(op);
    case 0xfc:
      return execPcmpeqq(op);
    case 0xfd:
      return execPcmpeqw(op);
    case 0xfe:
      return execPcmpestri(op);
    case 0xff:
      return execPcmpestrm(op);
    case 0x100:
      return execPcmpgtb(op);
    case 0x101:
      return execPcmpgtd(op);
    case 0x102:
      return execPcmpgtq(op);
    case 0x103:
      return execPcmpgtw(op);
    case 0x104:
      return execPcmpistri(op);
    case 0x105:
      return execPcmpistrm(op);
    case 0x106:
      return execPdep(op);
    case 0x107:
      return execPext(op);
    case 0x108:
      return execPextrb(op);
    case 0x109:
      return execPextrd(op);
    case 0x10a:
      return execPextrq(op);
    case 0x10b:
      return execPextrw(op);
    case 0x10c:
      return execPextrwMmx(op);
    case 0x10d:
      return execPextrwStore(op);
    case 0x10e:
      return execPhminposuw(op);
    case 0x10f:
      return execPinsrb(op);
    case 0x110:
      return execPinsrd(op);
    case 0x111:
      return execPinsrw(op);
    case 0x112:
      return execPinsrwMmx(op);
    case 0x113:
      return execPmaddwd(op);
    case 0x114:
      return execPmaxsb(op);
    case 0x115:
      return execPmaxsd(op);
    case 0x116:
      return execPmaxsw(op);
    case 0x117:
      return execPmaxub(op);
    case 0x118:
      return execPmaxud(op);
    case 0x119:
      return execPmaxuw(op);
    case 0x11a:
      return execPminsb(op);
    case 0x11b:
      return execPminsd(op);
    case 0x11c:
      return execPminsw(op);
    case 0x11d:
      return execPminub(op);
    case 0x11e:
      return execPminud(op);
    case 0x11f:
      return execPminuw(op);
    case 0x120:
      return execPmovmskb(op);
    case 0x121:
      return execPmovmskbMmx(op);
    case 0x122:
      return execPmovsxbd(op);
    case 0x123:
      return execPmovsxbq(op);
    case 0x124:
      return execPmovsxbw(op);
    case 0x125:
      return execPmovsxdq(op);
    case 0x126:
      return execPmovsxwd(op);
    case 0x127:
      return execPmovsxwq(op);
    case 0x128:
      return execPmovzxbd(op);
    case 0x129:
      return execPmovzxbq(op);
    case 0x12a:
      return execPmovzxbw(op);
    case 0x12b:
      return execPmovzxdq(op);
    case 0x12c:
      return execPmovzxwd(op);
    case 0x12d:
      return execPmovzxwq(op);
    case 0x12e:
      return execPmuldq(op);
    case 0x12f:
      return execPmulhuw(op);
    case 0x130:
      return execPmulhw(op);
    case 0x131:
      return execPmulld(op);
    case 0x132:
      return execPmullw(op);
    case 0x133:
      return execPmuludq(op);
    case 0x134:
      return execPopSreg(op);
    case 0x135:
      return execPopa(op);
    case 0x136:
      return execPopcnt(op);
    case 0x137:
      return execPopf(op);
    case 0x138:
      return execPor(op);
    case 0x139:
      return execPsadbw(op);
    case 0x13a:
      return execPshufb(op);
    case 0x13b:
      return execPshufd(op);
    case 0x13c:
      return execPshufhw(op);
    case 0x13d:
      return execPshuflw(op);
    case 0x13e:
      return execPshufw(op);
    case 0x13f:
      return execPslldq(op);
    case 0x140:
      return execPsrldq(op);
    case 0x141:
      return execPsubb(op);
    case 0x142:
      return execPsubd(op);
    case 0x143:
      return execPsubq(op);
    case 0x144:
      return execPsubsb(op);
    case 0x145:
      return execPsubsw(op);
    case 0x146:
      return execPsubusb(op);
    case 0x147:
      return execPsubusw(op);
    case 0x148:
      return execPsubw(op);
    case 0x149:
      return execPtest(op);
    case 0x14a:
      return execPunpckhbw(op);
    case 0x14b:
      return execPunpckhdq(op);
    case 0x14c:
      return execPunpckhqdq(op);
    case 0x14d:
      return execPunpckhwd(op);
    case 0x14e:
      return execPunpcklbw(op);
    case 0x14f:
      return execPunpckldq(op);
    case 0x150:
      return execPunpcklqdq(op);
    case 0x151:
      return execPunpcklwd(op);
    case 0x152:
      return execPushSreg(op);
    case 0x153:
      return execPusha(op);
    case 0x154:
      return execPushf(op);
    case 0x155:
      return execPxor(op);
    case 0x156:
      return execRcl(op);
    case 0x157:
      return execRcr(op);
    case 0x158:
      return execRdfsbase(op);
    case 0x159:
      return execRdgsbase(op);
    case 0x15a:
      return execRdmsr(op);
    case 0x15b:
      return execRdpid(op);
    case 0x15c:
      return execRdpkru(op);
    case 0x15d:
      return execRdpmc(op);
    case 0x15e:
      return execRdrand(op);
    case 0x15f:
      return execRdseed(op);
    case 0x160:
      return execRdtsc(op);
    case 0x161:
      return execRdtscp(op);
    case 0x162:
      return execReciprocalps(op);
    case 0x163:
      return execReciprocalss(op);
    case 0x164:
      return execRetFar(op);
    case 0x165:
      return execRorx(op);
    case 0x166:
      return execRoundpd(op);
    case 0x167:
      return execRoundps(op);
    case 0x168:
      return execRoundsd(op);
    case 0x169:
      return execRoundss(op);
    case 0x16a:
      return execSahf(op);
    case 0x16b:
      return execSalc(op);
    case 0x16c:
      return execSarx(op);
    case 0x16d:
      return execScas(op);
    case 0x16e:
      return execSerialize(op);
    case 0x16f:
      return execSgdt(op);
    case 0x170:
      return execSha1msg1(op);
    case 0x171:
      return execSha1msg2(op);
    case 0x172:
      return execSha1nexte(op);
    case 0x173:
      return execSha1rnds4(op);
    case 0x174:
      return execSha256msg1(op);
    case 0x175:
      return execSha256msg2(op);
    case 0x176:
      return execSha256rnds2(op);
    case 0x177:
      return execShld(op);
    case 0x178:
      return execShlx(op);
    case 0x179:
      return execShrd(op);
    case 0x17a:
      return execShrx(op);
    case 0x17b:
      return execShufpd(op);
    case 0x17c:
      return execShufps(op);
    case 0x17d:
      return execSidt(op);
    case 0x17e:
      return execSldt(op);
    case 0x17f:
      return execSmsw(op);
    case 0x180:
      return execSqrtpd(op);
    case 0x181:
      return execSqrtps(op);
    case 0x182:
      return execSqrtsd(op);
    case 0x183:
      return execSqrtss(op);
    case 0x184:
      return execSsse3(op);
    case 0x185:
      return execStac(op);
    case 0x186:
      return execStc(op);
    case 0x187:
      return execStd(op);
    case 0x188:
      return execSti(op);
    case 0x189:
      return execStmxcsr(op);
    case 0x18a:
      return execStos(op);
    case 0x18b:
      return execStr(op);
    case 0x18c:
      return execSubpd(op);
    case 0x18d:
      return execSubps(op);
    case 0x18e:
      return execSubsd(op);
    case 0x18f:
      return execSubss(op);
    case 0x190:
      return execSwapgs(op);
    case 0x191:
      return execSyscall(op);
    case 0x192:
      return execSysenter(op);
    case 0x193:
      return execSysexit(op);
    case 0x194:
      return execSysret(op);
    case 0x196:
      return execTzcnt(op);
    case 0x199:
      return execVblendvpd(op);
    case 0x19a:
      return execVblendvps(op);
    case 0x19b:
      return execVbroadcast128(op);
    case 0x19c:
      return execVcvtph2ps(op);
    case 0x19d:
      return execVcvtps2ph(op);
    case 0x19e:
      return execVdpps(op);
    case 0x19f:
      return execVectorShift(op);
    case 0x1a0:
      return execVectorShiftImmediate(op);
    case 0x1a1:
      return execVerr(op);
    case 0x1a2:
      return execVerw(op);
    case 0x1a3:
      return execVextract128(op);
    case 0x1a4:
      return execVinsert128(op);
    case 0x1a5:
      return execVmaskmovLoad32(op);
    case 0x1a6:
      return execVmaskmovLoad64(op);
    case 0x1a7:
      return execVmaskmovStore32(op);
    case 0x1a8:
      return execVmaskmovStore64(op);
    case 0x1a9:
      return execVmcall(op);
    case 0x1aa:
      return execVmclear(op);
    case 0x1ab:
      return execVmfunc(op);
    case 0x1ac:
      return execVmlaunch(op);
    case 0x1ad:
      return execVmovaLoad(op);
    case 0x1ae:
      return execVmovaStore(op);
    case 0x1af:
      return execVmovmskpd(op);
    case 0x1b0:
      return execVmovmskps(op);
    case 0x1b1:
      return execVmovqStore(op);
    case 0x1b2:
      return execVmovsd(op);
    case 0x1b3:
      return execVmovss(op);
    case 0x1b4:
      return execVmovuLoad(op);
    case 0x1b5:
      return execVmovuStore(op);
    case 0x1b6:
      return execVmptrld(op);
    case 0x1b7:
      return execVmptrst(op);
    case 0x1b8:
      return execVmread(op);
    case 0x1b9:
      return execVmresume(op);
    case 0x1ba:
      return execVmwrite(op);
    case 0x1bb:
      return execVmxoff(op);
    case 0x1bc:
      return execVmxon(op);
    case 0x1bd:
      return execVpblendd(op);
    case 0x1be:
      return execVpblendvb(op);
    case 0x1bf:
      return execVpbroadcastb(op);
    case 0x1c0:
      return execVpbroadcastd(op);
    case 0x1c1:
      return execVpbroadcastq(op);
    case 0x1c2:
      return execVpbroadcastw(op);
    case 0x1c3:
      return execVperm2x128(op);
    case 0x1c4:
      return execVpermd(op);
    case 0x1c5:
      return execVpermilpd(op);
    case 0x1c6:
      return execVpermilpdImmediate(op);
    case 0x1c7:
      return execVpermilps(op);
    case 0x1c8:
      return execVpermilpsImmediate(op);
    case 0x1c9:
      return execVpermq(op);
    case 0x1ca:
      return execVpmovmskb(op);
    case 0x1cb:
      return execVpsllvd(op);
    case 0x1cc:
      return execVpsllvq(op);
    case 0x1cd:
      return execVpsravd(op);
    case 0x1ce:
      return execVpsrlvd(op);
    case 0x1cf:
      return execVpsrlvq(op);
    case 0x1d0:
      return execVptest(op);
    case 0x1d1:
      return execVtestpd(op);
    case 0x1d2:
      return execVtestps(op);
    case 0x1d3:
      return execVzeroall(op);
    case 0x1d4:
      return execVzeroupper(op);
    case 0x1d5:
      return execWait(op);
    case 0x1d6:
      return execWbinvd(op);
    case 0x1d7:
      return execWbnoinvd(op);
    case 0x1d8:
      return execWrfsbase(op);
    case 0x1d9:
      return execWrgsbase(op);
    case 0x1da:
      return execWrmsr(op);
    case 0x1db:
      return execWrpkru(op);
    case 0x1dc:
      return execX87Arithmetic(op);
    case 0x1dd:
      return execXgetbv(op);
    case 0x1de:
      return execXlat(op);
    case 0x1df:
      return execXrstor(op);
    case 0x1e0:
      return execXrstors(op);
    case 0x1e1:
      return execXsave(op);
    case 0x1e2:
      return execXsavec(op);
    case 0x1e3:
      return execXsaveopt(op);
    case 0x1e4:
      return execXsaves(op);
    case 0x1e5:
      return execXsetbv(op);
    case 0x1e6:
      return runImmediate(op, execPslldq);
    case 0x1e7:
      return runImmediate(op, execPsrldq);
    case 0x1e8:
      return runImmediate(op, execVectorShiftImmediate);
    case 0x1e9:
      return runLanes(op, execAddpd, 16, 16);
    case 0x1ea:
      return runLanes(op, execAddps, 16, 16);
    case 0x1eb:
      return runLanes(op, execAddsubpd, 16, 16);
    case 0x1ec:
      return runLanes(op, execAddsubps, 16, 16);
    case 0x1ed:
      return runLanes(op, execAesdec, 16, 16);
    case 0x1ee:
      return runLanes(op, execAesdeclast, 16, 16);
    case 0x1ef:
      return runLanes(op, execAesenc, 16, 16);
    case 0x1f0:
      return runLanes(op, execAesenclast, 16, 16);
    case 0x1f1:
      return runLanes(op, execAesimc, 16, 16);
    case 0x1f2:
      return runLanes(op, execAeskeygenassist, 16, 16);
    case 0x1f3:
      return runLanes(op, execBlendpd, 16, 16);
    case 0x1f4:
      return runLanes(op, execBlendps, 16, 16);
    case 0x1f5:
      return runLanes(op, execCmppd, 16, 16);
    case 0x1f6:
      return runLanes(op, execCmpps, 16, 16);
    case 0x1f7:
      return runLanes(op, execCvtdq2pd, 8, 16);
    case 0x1f8:
      return runLanes(op, execCvtdq2ps, 16, 16);
    case 0x1f9:
      return runLanes(op, execCvtpd2dq, 16, 16);
    case 0x1fa:
      return runLanes(op, execCvtpd2dq, 16, 8);
    case 0x1fb:
      return runLanes(op, execCvtpd2ps, 16, 16);
    case 0x1fc:
      return runLanes(op, execCvtpd2ps, 16, 8);
    case 0x1fd:
      return runLanes(op, execCvtps2dq, 16, 16);
    case 0x1fe:
      return runLanes(op, execCvtps2pd, 8, 16);
    case 0x1ff:
      return runLanes(op, execCvttpd2dq, 16, 16);
    case 0x200:
      return runLanes(op, execCvttpd2dq, 16, 8);
    case 0x201:
      return runLanes(op, execCvttps2dq, 16, 16);
    case 0x202:
      return runLanes(op, execDivpd, 16, 16);
    case 0x203:
      return runLanes(op, execDivps, 16, 16);
    case 0x204:
      return runLanes(op, execDppd, 16, 16);
    case 0x205:
      return runLanes(op, execDpps, 16, 16);
    case 0x206:
      return runLanes(op, execExtremepd, 16, 16);
    case 0x207:
      return runLanes(op, execExtremeps, 16, 16);
    case 0x208:
      return runLanes(op, execHaddpd, 16, 16);
    case 0x209:
      return runLanes(op, execHaddps, 16, 16);
    case 0x20a:
      return runLanes(op, execHsubpd, 16, 16);
    case 0x20b:
      return runLanes(op, execHsubps, 16, 16);
    case 0x20c:
      return runLanes(op, execMovddup, 16, 16);
    case 0x20d:
      return runLanes(op, execMovshdup, 16, 16);
    case 0x20e:
      return runLanes(op, execMovsldup, 16, 16);
    case 0x20f:
      return runLanes(op, execMpsadbw, 16, 16);
    case 0x210:
      return runLanes(op, execMulpd, 16, 16);
    case 0x211:
      return runLanes(op, execMulps, 16, 16);
    case 0x212:
      return runLanes(op, execPackssdw, 16, 16);
    case 0x213:
      return runLanes(op, execPacksswb, 16, 16);
    case 0x214:
      return runLanes(op, execPackusdw, 16, 16);
    case 0x215:
      return runLanes(op, execPackuswb, 16, 16);
    case 0x216:
      return runLanes(op, execPaddb, 16, 16);
    case 0x217:
      return runLanes(op, execPaddd, 16, 16);
    case 0x218:
      return runLanes(op, execPaddq, 16, 16);
    case 0x219:
      return runLanes(op, execPaddsb, 16, 16);
    case 0x21a:
      return runLanes(op, execPaddsw, 16, 16);
    case 0x21b:
      return runLanes(op, execPaddusb, 16, 16);
    case 0x21c:
      return runLanes(op, execPaddusw, 16, 16);
    case 0x21d:
      return runLanes(op, execPaddw, 16, 16);
    case 0x21e:
      return runLanes(op, execPalignr, 16, 16);
    case 0x21f:
      return runLanes(op, execPand, 16, 16);
    case 0x220:
      return runLanes(op, execPandn, 16, 16);
    case 0x221:
      return runLanes(op, execPavgb, 16, 16);
    case 0x222:
      return runLanes(op, execPavgw, 16, 16);
    case 0x223:
      return runLanes(op, execPblendw, 16, 16);
    case 0x224:
      return runLanes(op, execPclmulqdq, 16, 16);
    case 0x225:
      return runLanes(op, execPcmpeqb, 16, 16);
    case 0x226:
      return runLanes(op, execPcmpeqd, 16, 16);
    case 0x227:
      return runLanes(op, execPcmpeqq, 16, 16);
    case 0x228:
      return runLanes(op, execPcmpeqw, 16, 16);
    case 0x229:
      return runLanes(op, execPcmpgtb, 16, 16);
    case 0x22a:
      return runLanes(op, execPcmpgtd, 16, 16);
    case 0x22b:
      return runLanes(op, execPcmpgtq, 16, 16);
    case 0x22c:
      return runLanes(op, execPcmpgtw, 16, 16);
    case 0x22d:
      return runLanes(op, execPhminposuw, 16, 16);
    case 0x22e:
      return runLanes(op, execPmaddwd, 16, 16);
    case 0x22f:
      return runLanes(op, execPmaxsb, 16, 16);
    case 0x230:
      return runLanes(op, execPmaxsd, 16, 16);
    case 0x231:
      return runLanes(op, execPmaxsw, 16, 16);
    case 0x232:
      return runLanes(op, execPmaxub, 16, 16);
    case 0x233:
      return runLanes(op, execPmaxud, 16, 16);
    case 0x234:
      return runLanes(op, execPmaxuw, 16, 16);
    case 0x235:
      return runLanes(op, execPminsb, 16, 16);
    case 0x236:
      return runLanes(op, execPminsd, 16, 16);
    case 0x237:
      return runLanes(op, execPminsw, 16, 16);
    case 0x238:
      return runLanes(op, execPminub, 16, 16);
    case 0x239:
      return runLanes(op, execPminud, 16, 16);
    case 0x23a:
      return runLanes(op, execPminuw, 16, 16);
    case 0x23b:
      return runLanes(op, execPmovsxbd, 4, 16);
    case 0x23c:
      return runLanes(op, execPmovsxbq, 2, 16);
    case 0x23d:
      return runLanes(op, execPmovsxbw, 8, 16);
    case 0x23e:
      return runLanes(op, execPmovsxdq, 8, 16);
    case 0x23f:
      return runLanes(op, execPmovsxwd, 8, 16);
    case 0x240:
      return runLanes(op, execPmovsxwq, 4, 16);
    case 0x241:
      return runLanes(op, execPmovzxbd, 4, 16);
    case 0x242:
      return runLanes(op, execPmovzxbq, 2, 16);
    case 0x243:
      return runLanes(op, execPmovzxbw, 8, 16);
    case 0x244:
      return runLanes(op, execPmovzxdq, 8, 16);
    case 0x245:
      return runLanes(op, execPmovzxwd, 8, 16);
    case 0x246:
      return runLanes(op, execPmovzxwq, 4, 16);
    case 0x247:
      return runLanes(op, execPmuldq, 16, 16);
    case 0x248:
      return runLanes(op, execPmulhuw, 16, 16);
    case 0x249:
      return runLanes(op, execPmulhw, 16, 16);
    case 0x24a:
      return runLanes(op, execPmulld, 16, 16);
    case 0x24b:
      return runLanes(op, execPmullw, 16, 16);
    case 0x24c:
      return runLanes(op, execPmuludq, 16, 16);
    case 0x24d:
      return runLanes(op, execPor, 16, 16);
    case 0x24e:
      return runLanes(op, execPsadbw, 16, 16);
    case 0x24f:
      return runLanes(op, execPshufb, 16, 16);
    case 0x250:
      return runLanes(op, execPshufd, 16, 16);
    case 0x251:
      return runLanes(op, execPshufhw, 16, 16);
    case 0x252:
      return runLanes(op, execPshuflw, 16, 16);
    case 0x253:
      return runLanes(op, execPsubb, 16, 16);
    case 0x254:
      return runLanes(op, execPsubd, 16, 16);
    case 0x255:
      return runLanes(op, execPsubq, 16, 16);
    case 0x256:
      return runLanes(op, execPsubsb, 16, 16);
    case 0x257:
      return runLanes(op, execPsubsw, 16, 16);
    case 0x258:
      return runLanes(op, execPsubusb, 16, 16);
    case 0x259:
      return runLanes(op, execPsubusw, 16, 16);
    case 0x25a:
      return runLanes(op, execPsubw, 16, 16);
    case 0x25b:
      return runLanes(op, execPunpckhbw, 16, 16);
    case 0x25c:
      return runLanes(op, execPunpckhdq, 16, 16);
    case 0x25d:
      return runLanes(op, execPunpckhqdq, 16, 16);
    case 0x25e:
      return runLanes(op, execPunpckhwd, 16, 16);
    case 0x25f:
      return runLanes(op, execPunpcklbw, 16, 16);
    case 0x260:
      return runLanes(op, execPunpckldq, 16, 16);
    case 0x261:
      return runLanes(op, execPunpcklqdq, 16, 16);
    case 0x262:
      return runLanes(op, execPunpcklwd, 16, 16);
    case 0x263:
      return runLanes(op, execPxor, 16, 16);
    case 0x264:
      return runLanes(op, execReciprocalps, 16, 16);
    case 0x265:
      return runLanes(op, execRoundpd, 16, 16);
    case 0x266:
      return runLanes(op, execRoundps, 16, 16);
    case 0x267:
      return runLanes(op, execShufpd, 16, 16);
    case 0x268:
      return runLanes(op, execShufps, 16, 16);
    case 0x269:
      return runLanes(op, execSqrtpd, 16, 16);
    case 0x26a:
      return runLanes(op, execSqrtps, 16, 16);
    case 0x26b:
      return runLanes(op, execSsse3, 16, 16);
    case 0x26c:
      return runLanes(op, execSubpd, 16, 16);
    case 0x26d:
      return runLanes(op, execSubps, 16, 16);
    case 0x26e:
      return runLanes(op, execVectorShift, 0, 16);
    case 0x26f:
      return runLanes(op, execVectorShift, 16, 16);
    case 0x270:
      return runOperands(op, execComisd);
    case 0x271:
      return runOperands(op, execComiss);
    case 0x272:
      return runOperands(op, execCvtsd2si);
    case 0x273:
      return runOperands(op, execCvtss2si);
    case 0x274:
      return runOperands(op, execLdmxcsr);
    case 0x275:
      return runOperands(op, execMaskmovdqu);
    case 0x276:
      return runOperands(op, execMovdFromXmm);
    case 0x277:
      return runOperands(op, execMovhStore);
    case 0x278:
      return runOperands(op, execMovlStore);
    case 0x279:
      return runOperands(op, execMovmskpd);
    case 0x27a:
      return runOperands(op, execMovmskps);
    case 0x27b:
      return runOperands(op, execMovssStore);
    case 0x27c:
      return runOperands(op, execPcmpestri);
    case 0x27d:
      return runOperands(op, execPcmpestrm);
    case 0x27e:
      return runOperands(op, execPcmpistri);
    case 0x27f:
      return runOperands(op, execPcmpistrm);
    case 0x280:
      return runOperands(op, execPextrb);
    case 0x281:
      return runOperands(op, execPextrd);
    case 0x282:
      return runOperands(op, execPextrq);
    case 0x283:
      return runOperands(op, execPextrw);
    case 0x284:
      return runOperands(op, execPextrwStore);
    case 0x285:
      return runOperands(op, execPmovmskb);
    case 0x286:
      return runOperands(op, execStmxcsr);
    case 0x287:
      return runScalar(op, execAddsd);
    case 0x288:
      return runScalar(op, execAddss);
    case 0x289:
      return runScalar(op, execCmpsd);
    case 0x28a:
      return runScalar(op, execCmpss);
    case 0x28b:
      return runScalar(op, execCvtdq2pd);
    case 0x28c:
      return runScalar(op, execCvtps2pd);
    case 0x28d:
      return runScalar(op, execCvtsd2ss);
    case 0x28e:
      return runScalar(op, execCvtsi2sd);
    case 0x28f:
      return runScalar(op, execCvtsi2ss);
    case 0x290:
      return runScalar(op, execCvtss2sd);
    case 0x291:
      return runScalar(op, execDivsd);
    case 0x292:
      return runScalar(op, execDivss);
    case 0x293:
      return runScalar(op, execExtremesd);
    case 0x294:
      return runScalar(op, execExtremess);
    case 0x295:
      return runScalar(op, execInsertps);
    case 0x296:
      return runScalar(op, execMovdToXmm);
    case 0x297:
      return runScalar(op, execMovddup);
    case 0x298:
      return runScalar(op, execMovhLoad);
    case 0x299:
      return runScalar(op, execMovlLoad);
    case 0x29a:
      return runScalar(op, execMovqLoad);
    case 0x29b:
      return runScalar(op, execMovsdLoad);
    case 0x29c:
      return runScalar(op, execMovssLoad);
    case 0x29d:
      return runScalar(op, execMulsd);
    case 0x29e:
      return runScalar(op, execMulss);
    case 0x29f:
      return runScalar(op, execPinsrb);
    case 0x2a0:
      return runScalar(op, execPinsrd);
    case 0x2a1:
      return runScalar(op, execPinsrw);
    case 0x2a2:
      return runScalar(op, execPmovsxbd);
    case 0x2a3:
      return runScalar(op, execPmovsxbq);
    case 0x2a4:
      return runScalar(op, execPmovsxbw);
    case 0x2a5:
      return runScalar(op, execPmovsxdq);
    case 0x2a6:
      return runScalar(op, execPmovsxwd);
    case 0x2a7:
      return runScalar(op, execPmovsxwq);
    case 0x2a8:
      return runScalar(op, execPmovzxbd);
    case 0x2a9:
      return runScalar(op, execPmovzxbq);
    case 0x2aa:
      return runScalar(op, execPmovzxbw);
    case 0x2ab:
      return runScalar(op, execPmovzxdq);
    case 0x2ac:
      return runScalar(op, execPmovzxwd);
    case 0x2ad:
      return runScalar(op, execPmovzxwq);
    case 0x2ae:
      return runScalar(op, execReciprocalss);
    case 0x2af:
      return runScalar(op, execRoundsd);
    case 0x2b0:
      return runScalar(op, execRoundss);
    case 0x2b1:
      return runScalar(op, execSqrtsd);
    case 0x2b2:
      return runScalar(op, execSqrtss);
    case 0x2b3:
      return runScalar(op, execSubsd);
    case 0x2b4:
      return runScalar(op, execSubss);
    default:
      return unimplemented(id);
  }
}

/** The row exists, its handler does not: the run loop stops at the instruction. */
function unimplemented(id: u32): i32 {
  machine.stopReason = UNIMPLEMENTED;
  machine.stopDetail = id;
  machine.stopAddress = cpu.rip + load<u64>(<usize>(VCPU_BASE + SEG_BASE + 8));
  return STOP;
}
