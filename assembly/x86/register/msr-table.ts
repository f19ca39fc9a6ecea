// Generated from src/spec/x86/msrs.ts by npm run gen. Do not edit.
/** One case per row of src/spec/x86/msrs.ts. What a row cannot say is in msr-special.ts and msr-check.ts. */
import * as Feature from "../../spec/cpu-feature.ts";
import { raiseGp } from "../event/fault.ts";
import { hasFeature } from "../state/features.ts";
import { machine } from "../state/machine.ts";
import { cpu } from "../state/vcpu.ts";
import * as Check from "./msr-check.ts";
import * as Special from "./msr-special.ts";

function absent(): u64 {
  raiseGp(0);
  return 0;
}

function refuse(): bool {
  raiseGp(0);
  return false;
}

/** Value of the MSR; 0 with #GP(0) recorded if it does not exist. */
export function readTableMsr(index: u32): u64 {
  switch (index) {
    case 0x10: // TSC
      if (!hasFeature(Feature.TSC)) return absent();
      return Special.readTsc();
    case 0x17: // PLATFORM_ID
      return 0;
    case 0x1b: // APIC_BASE
      if (!hasFeature(Feature.APIC)) return absent();
      return Special.readApicBase();
    case 0x3a: // FEATURE_CONTROL
      if (!hasFeature(Feature.VMX)) return absent();
      return Special.readFeatureControl();
    case 0x3b: // TSC_ADJUST
      if (!hasFeature(Feature.TSC_ADJUST)) return absent();
      return Special.readTscAdjust();
    case 0x48: // SPEC_CTRL
      if (!hasFeature(Feature.IBRS)) return absent();
      return cpu.specCtrl;
    case 0x49: // PRED_CMD
      return absent();
    case 0x40:
    case 0x41:
    case 0x42:
    case 0x43: // CORE_LASTBRANCH_FROM
      if ((machine.branchMsrs & 2) == 0) return absent();
      return Special.readCoreLastbranchFrom(index - 0x40);
    case 0x60:
    case 0x61:
    case 0x62:
    case 0x63: // CORE_LASTBRANCH_TO
      if ((machine.branchMsrs & 2) == 0) return absent();
      return Special.readCoreLastbranchTo(index - 0x60);
    case 0x79: // BIOS_UPDT_TRIG
      return absent();
    case 0x8b: // BIOS_SIGN_ID
      return Special.readBiosSignId();
    case 0x9b: // SMM_MONITOR_CTL
      if (!hasFeature(Feature.VMX)) return absent();
      return 0;
    case 0xce: // PLATFORM_INFO
      return Special.readPlatformInfo();
    case 0xe1: // UMWAIT_CONTROL
      if (!hasFeature(Feature.WAITPKG)) return absent();
      return cpu.umwaitControl;
    case 0xe2: // PKG_CST_CONFIG_CONTROL
      if (!hasFeature(Feature.MONITOR)) return absent();
      return cpu.packageCstConfig;
    case 0xfe: // MTRRCAP
      if (!hasFeature(Feature.MTRR)) return absent();
      return 0x50a;
    case 0x10a: // ARCH_CAPABILITIES
      if (!hasFeature(Feature.ARCH_CAPABILITIES)) return absent();
      return 0x400000000d10e17b;
    case 0x174: // SYSENTER_CS
      if (!hasFeature(Feature.SEP)) return absent();
      return cpu.sysenterCs;
    case 0x175: // SYSENTER_ESP
      if (!hasFeature(Feature.SEP)) return absent();
      return cpu.sysenterEsp;
    case 0x176: // SYSENTER_EIP
      if (!hasFeature(Feature.SEP)) return absent();
      return cpu.sysenterEip;
    case 0x179: // MCG_CAP
      if (!hasFeature(Feature.MCA)) return absent();
      return 0x108;
    case 0x17a: // MCG_STATUS
      if (!hasFeature(Feature.MCA)) return absent();
      return cpu.machineCheck0;
    case 0x17b: // MCG_CTL
      if (!hasFeature(Feature.MCA)) return absent();
      return cpu.machineCheck1;
    case 0x1a0: // MISC_ENABLE
      return Special.readMiscEnable();
    case 0x1c8: // LBR_SELECT
      if ((machine.branchMsrs & 4) == 0) return absent();
      return cpu.branchSelect;
    case 0x1c9: // LASTBRANCH_TOS
      if ((machine.branchMsrs & 1) == 0) return absent();
      return Special.readLastbranchTos();
    case 0x1d9: // DEBUGCTL
      return cpu.debugctl;
    case 0x1dd: // LER_FROM_LIP
      if ((machine.branchMsrs & 1) == 0) return absent();
      return cpu.lastEventFrom;
    case 0x1de: // LER_TO_LIP
      if ((machine.branchMsrs & 1) == 0) return absent();
      return cpu.lastEventTo;
    case 0x1fc: // POWER_CTL
      if (!hasFeature(Feature.MONITOR)) return absent();
      return cpu.powerCtl;
    case 0x200:
    case 0x201:
    case 0x202:
    case 0x203:
    case 0x204:
    case 0x205:
    case 0x206:
    case 0x207:
    case 0x208:
    case 0x209:
    case 0x20a:
    case 0x20b:
    case 0x20c:
    case 0x20d:
    case 0x20e:
    case 0x20f:
    case 0x210:
    case 0x211:
    case 0x212:
    case 0x213: // MTRR_PHYS
      if (!hasFeature(Feature.MTRR)) return absent();
      return Special.readMtrrPhys(index - 0x200);
    case 0x250: // MTRR_FIX64K_00000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed0;
    case 0x258: // MTRR_FIX16K_80000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed1;
    case 0x259: // MTRR_FIX16K_A0000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed2;
    case 0x268: // MTRR_FIX4K_C0000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed3;
    case 0x269: // MTRR_FIX4K_C8000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed4;
    case 0x26a: // MTRR_FIX4K_D0000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed5;
    case 0x26b: // MTRR_FIX4K_D8000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed6;
    case 0x26c: // MTRR_FIX4K_E0000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed7;
    case 0x26d: // MTRR_FIX4K_E8000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed8;
    case 0x26e: // MTRR_FIX4K_F0000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed9;
    case 0x26f: // MTRR_FIX4K_F8000
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrFixed10;
    case 0x277: // PAT
      if (!hasFeature(Feature.PAT)) return absent();
      return cpu.pat;
    case 0x2ff: // MTRR_DEF_TYPE
      if (!hasFeature(Feature.MTRR)) return absent();
      return cpu.mtrrDefType;
    case 0x400:
    case 0x401:
    case 0x402:
    case 0x403:
    case 0x404:
    case 0x405:
    case 0x406:
    case 0x407:
    case 0x408:
    case 0x409:
    case 0x40a:
    case 0x40b:
    case 0x40c:
    case 0x40d:
    case 0x40e:
    case 0x40f:
    case 0x410:
    case 0x411:
    case 0x412:
    case 0x413:
    case 0x414:
    case 0x415:
    case 0x416:
    case 0x417:
    case 0x418:
    case 0x419:
    case 0x41a:
    case 0x41b:
    case 0x41c:
    case 0x41d:
    case 0x41e:
    case 0x41f: // MC_BANKS
      if (!hasFeature(Feature.MCA)) return absent();
      return Special.readMcBanks(index - 0x400);
    case 0x480:
    case 0x481:
    case 0x482:
    case 0x483:
    case 0x484:
    case 0x485:
    case 0x486:
    case 0x487:
    case 0x488:
    case 0x489:
    case 0x48a:
    case 0x48b:
    case 0x48c:
    case 0x48d:
    case 0x48e:
    case 0x48f:
    case 0x490:
    case 0x491:
    case 0x492:
    case 0x493: // VMX_CAPABILITY
      if (!hasFeature(Feature.VMX)) return absent();
      return Special.readVmxCapability(index - 0x480);
    case 0x680:
    case 0x681:
    case 0x682:
    case 0x683:
    case 0x684:
    case 0x685:
    case 0x686:
    case 0x687:
    case 0x688:
    case 0x689:
    case 0x68a:
    case 0x68b:
    case 0x68c:
    case 0x68d:
    case 0x68e:
    case 0x68f:
    case 0x690:
    case 0x691:
    case 0x692:
    case 0x693:
    case 0x694:
    case 0x695:
    case 0x696:
    case 0x697:
    case 0x698:
    case 0x699:
    case 0x69a:
    case 0x69b:
    case 0x69c:
    case 0x69d:
    case 0x69e:
    case 0x69f: // LASTBRANCH_FROM
      if ((machine.branchMsrs & 4) == 0) return absent();
      return Special.readLastbranchFrom(index - 0x680);
    case 0x6c0:
    case 0x6c1:
    case 0x6c2:
    case 0x6c3:
    case 0x6c4:
    case 0x6c5:
    case 0x6c6:
    case 0x6c7:
    case 0x6c8:
    case 0x6c9:
    case 0x6ca:
    case 0x6cb:
    case 0x6cc:
    case 0x6cd:
    case 0x6ce:
    case 0x6cf:
    case 0x6d0:
    case 0x6d1:
    case 0x6d2:
    case 0x6d3:
    case 0x6d4:
    case 0x6d5:
    case 0x6d6:
    case 0x6d7:
    case 0x6d8:
    case 0x6d9:
    case 0x6da:
    case 0x6db:
    case 0x6dc:
    case 0x6dd:
    case 0x6de:
    case 0x6df: // LASTBRANCH_TO
      if ((machine.branchMsrs & 4) == 0) return absent();
      return Special.readLastbranchTo(index - 0x6c0);
    case 0x6e0: // TSC_DEADLINE
      if (!hasFeature(Feature.TSC_DEADLINE)) return absent();
      return Special.readTscDeadline();
    case 0x6e1: // PKRS
      if (!hasFeature(Feature.PKS)) return absent();
      return Special.readPkrs();
    case 0xda0: // XSS
      if (!hasFeature(Feature.XSAVES)) return absent();
      return cpu.xss;
    case 0xdc0:
    case 0xdc1:
    case 0xdc2:
    case 0xdc3:
    case 0xdc4:
    case 0xdc5:
    case 0xdc6:
    case 0xdc7:
    case 0xdc8:
    case 0xdc9:
    case 0xdca:
    case 0xdcb:
    case 0xdcc:
    case 0xdcd:
    case 0xdce:
    case 0xdcf:
    case 0xdd0:
    case 0xdd1:
    case 0xdd2:
    case 0xdd3:
    case 0xdd4:
    case 0xdd5:
    case 0xdd6:
    case 0xdd7:
    case 0xdd8:
    case 0xdd9:
    case 0xdda:
    case 0xddb:
    case 0xddc:
    case 0xddd:
    case 0xdde:
    case 0xddf: // LBR_INFO
      if ((machine.branchMsrs & 8) == 0) return absent();
      return Special.readLbrInfo(index - 0xdc0);
    case 0xc0000080: // EFER
      if (!hasFeature(Feature.SYSCALL)) return absent();
      return Special.readEfer();
    case 0xc0000081: // STAR
      if (!hasFeature(Feature.SYSCALL)) return absent();
      return cpu.star;
    case 0xc0000082: // LSTAR
      if (!hasFeature(Feature.LM)) return absent();
      return cpu.lstar;
    case 0xc0000083: // CSTAR
      if (!hasFeature(Feature.LM)) return absent();
      return cpu.cstar;
    case 0xc0000084: // FMASK
      if (!hasFeature(Feature.LM)) return absent();
      return cpu.fmask;
    case 0xc0000100: // FS_BASE
      if (!hasFeature(Feature.LM)) return absent();
      return cpu.segBase4;
    case 0xc0000101: // GS_BASE
      if (!hasFeature(Feature.LM)) return absent();
      return cpu.segBase5;
    case 0xc0000102: // KERNEL_GS_BASE
      if (!hasFeature(Feature.LM)) return absent();
      return cpu.kernelGsBase;
    case 0xc0000103: // TSC_AUX
      if (!hasFeature(Feature.RDTSCP)) return absent();
      return cpu.tscAux;
    default:
      return absent();
  }
}

/** False, with #GP(0) recorded and nothing changed, if the MSR does not exist or does not take the value. */
export function writeTableMsr(index: u32, value: u64): bool {
  switch (index) {
    case 0x10: // TSC
      if (!hasFeature(Feature.TSC)) return refuse();
      return Special.writeTsc(value) || refuse();
    case 0x17: // PLATFORM_ID
      return refuse();
    case 0x1b: // APIC_BASE
      if (!hasFeature(Feature.APIC)) return refuse();
      return Special.writeApicBase(value) || refuse();
    case 0x3a: // FEATURE_CONTROL
      if (!hasFeature(Feature.VMX)) return refuse();
      return Special.writeFeatureControl(value) || refuse();
    case 0x3b: // TSC_ADJUST
      if (!hasFeature(Feature.TSC_ADJUST)) return refuse();
      return Special.writeTscAdjust(value) || refuse();
    case 0x48: // SPEC_CTRL
      if (!hasFeature(Feature.IBRS)) return refuse();
      if (value & ~(<u64>3)) return refuse();
      cpu.specCtrl = value;
      return true;
    case 0x49: // PRED_CMD
      if (!hasFeature(Feature.IBRS)) return refuse();
      if (value & ~(<u64>1)) return refuse();
      return true;
    case 0x40:
    case 0x41:
    case 0x42:
    case 0x43: // CORE_LASTBRANCH_FROM
      if ((machine.branchMsrs & 2) == 0) return refuse();
      return Special.writeCoreLastbranchFrom(index - 0x40, value) || refuse();
    case 0x60:
    case 0x61:
    case 0x62:
    case 0x63: // CORE_LASTBRANCH_TO
      if ((machine.branchMsrs & 2) == 0) return refuse();
      return Special.writeCoreLastbranchTo(index - 0x60, value) || refuse();
    case 0x79: // BIOS_UPDT_TRIG
      return Special.writeBiosUpdtTrig(value) || refuse();
    case 0x8b: // BIOS_SIGN_ID
      return Special.writeBiosSignId(value) || refuse();
    case 0x9b: // SMM_MONITOR_CTL
      return refuse();
    case 0xce: // PLATFORM_INFO
      return refuse();
    case 0xe1: // UMWAIT_CONTROL
      if (!hasFeature(Feature.WAITPKG)) return refuse();
      if (value & ~(<u64>0xfffffffd)) return refuse();
      cpu.umwaitControl = value;
      return true;
    case 0xe2: // PKG_CST_CONFIG_CONTROL
      if (!hasFeature(Feature.MONITOR)) return refuse();
      if (value & ~(<u64>0xffffffff)) return refuse();
      cpu.packageCstConfig = value;
      return true;
    case 0xfe: // MTRRCAP
      return refuse();
    case 0x10a: // ARCH_CAPABILITIES
      return refuse();
    case 0x174: // SYSENTER_CS
      if (!hasFeature(Feature.SEP)) return refuse();
      cpu.sysenterCs = value & ~(<u64>0xffffffff00000000);
      return true;
    case 0x175: // SYSENTER_ESP
      if (!hasFeature(Feature.SEP)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.sysenterEsp = value;
      return true;
    case 0x176: // SYSENTER_EIP
      if (!hasFeature(Feature.SEP)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.sysenterEip = value;
      return true;
    case 0x179: // MCG_CAP
      return refuse();
    case 0x17a: // MCG_STATUS
      if (!hasFeature(Feature.MCA)) return refuse();
      if (value & ~(<u64>7)) return refuse();
      cpu.machineCheck0 = value;
      return true;
    case 0x17b: // MCG_CTL
      if (!hasFeature(Feature.MCA)) return refuse();
      cpu.machineCheck1 = value;
      return true;
    case 0x1a0: // MISC_ENABLE
      return Special.writeMiscEnable(value) || refuse();
    case 0x1c8: // LBR_SELECT
      if ((machine.branchMsrs & 4) == 0) return refuse();
      if (value & ~(<u64>0x1ff)) return refuse();
      cpu.branchSelect = value;
      return true;
    case 0x1c9: // LASTBRANCH_TOS
      if ((machine.branchMsrs & 1) == 0) return refuse();
      return Special.writeLastbranchTos(value) || refuse();
    case 0x1d9: // DEBUGCTL
      if (value & ~(<u64>3)) return refuse();
      cpu.debugctl = value;
      return true;
    case 0x1dd: // LER_FROM_LIP
      if ((machine.branchMsrs & 1) == 0) return refuse();
      cpu.lastEventFrom = value;
      return true;
    case 0x1de: // LER_TO_LIP
      if ((machine.branchMsrs & 1) == 0) return refuse();
      cpu.lastEventTo = value;
      return true;
    case 0x1fc: // POWER_CTL
      if (!hasFeature(Feature.MONITOR)) return refuse();
      if (value & ~(<u64>0xffffffff)) return refuse();
      cpu.powerCtl = value;
      return true;
    case 0x200:
    case 0x201:
    case 0x202:
    case 0x203:
    case 0x204:
    case 0x205:
    case 0x206:
    case 0x207:
    case 0x208:
    case 0x209:
    case 0x20a:
    case 0x20b:
    case 0x20c:
    case 0x20d:
    case 0x20e:
    case 0x20f:
    case 0x210:
    case 0x211:
    case 0x212:
    case 0x213: // MTRR_PHYS
      if (!hasFeature(Feature.MTRR)) return refuse();
      return Special.writeMtrrPhys(index - 0x200, value) || refuse();
    case 0x250: // MTRR_FIX64K_00000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed0 = value;
      return true;
    case 0x258: // MTRR_FIX16K_80000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed1 = value;
      return true;
    case 0x259: // MTRR_FIX16K_A0000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed2 = value;
      return true;
    case 0x268: // MTRR_FIX4K_C0000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed3 = value;
      return true;
    case 0x269: // MTRR_FIX4K_C8000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed4 = value;
      return true;
    case 0x26a: // MTRR_FIX4K_D0000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed5 = value;
      return true;
    case 0x26b: // MTRR_FIX4K_D8000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed6 = value;
      return true;
    case 0x26c: // MTRR_FIX4K_E0000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed7 = value;
      return true;
    case 0x26d: // MTRR_FIX4K_E8000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed8 = value;
      return true;
    case 0x26e: // MTRR_FIX4K_F0000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed9 = value;
      return true;
    case 0x26f: // MTRR_FIX4K_F8000
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (!Check.memoryTypes(value)) return refuse();
      cpu.mtrrFixed10 = value;
      return true;
    case 0x277: // PAT
      if (!hasFeature(Feature.PAT)) return refuse();
      if (!Check.patTypes(value)) return refuse();
      cpu.pat = value;
      return true;
    case 0x2ff: // MTRR_DEF_TYPE
      if (!hasFeature(Feature.MTRR)) return refuse();
      if (value & ~(<u64>0xcff)) return refuse();
      if (!Check.mtrrDefType(value)) return refuse();
      cpu.mtrrDefType = value;
      return true;
    case 0x400:
    case 0x401:
    case 0x402:
    case 0x403:
    case 0x404:
    case 0x405:
    case 0x406:
    case 0x407:
    case 0x408:
    case 0x409:
    case 0x40a:
    case 0x40b:
    case 0x40c:
    case 0x40d:
    case 0x40e:
    case 0x40f:
    case 0x410:
    case 0x411:
    case 0x412:
    case 0x413:
    case 0x414:
    case 0x415:
    case 0x416:
    case 0x417:
    case 0x418:
    case 0x419:
    case 0x41a:
    case 0x41b:
    case 0x41c:
    case 0x41d:
    case 0x41e:
    case 0x41f: // MC_BANKS
      if (!hasFeature(Feature.MCA)) return refuse();
      return Special.writeMcBanks(index - 0x400, value) || refuse();
    case 0x480:
    case 0x481:
    case 0x482:
    case 0x483:
    case 0x484:
    case 0x485:
    case 0x486:
    case 0x487:
    case 0x488:
    case 0x489:
    case 0x48a:
    case 0x48b:
    case 0x48c:
    case 0x48d:
    case 0x48e:
    case 0x48f:
    case 0x490:
    case 0x491:
    case 0x492:
    case 0x493: // VMX_CAPABILITY
      return refuse();
    case 0x680:
    case 0x681:
    case 0x682:
    case 0x683:
    case 0x684:
    case 0x685:
    case 0x686:
    case 0x687:
    case 0x688:
    case 0x689:
    case 0x68a:
    case 0x68b:
    case 0x68c:
    case 0x68d:
    case 0x68e:
    case 0x68f:
    case 0x690:
    case 0x691:
    case 0x692:
    case 0x693:
    case 0x694:
    case 0x695:
    case 0x696:
    case 0x697:
    case 0x698:
    case 0x699:
    case 0x69a:
    case 0x69b:
    case 0x69c:
    case 0x69d:
    case 0x69e:
    case 0x69f: // LASTBRANCH_FROM
      if ((machine.branchMsrs & 4) == 0) return refuse();
      return Special.writeLastbranchFrom(index - 0x680, value) || refuse();
    case 0x6c0:
    case 0x6c1:
    case 0x6c2:
    case 0x6c3:
    case 0x6c4:
    case 0x6c5:
    case 0x6c6:
    case 0x6c7:
    case 0x6c8:
    case 0x6c9:
    case 0x6ca:
    case 0x6cb:
    case 0x6cc:
    case 0x6cd:
    case 0x6ce:
    case 0x6cf:
    case 0x6d0:
    case 0x6d1:
    case 0x6d2:
    case 0x6d3:
    case 0x6d4:
    case 0x6d5:
    case 0x6d6:
    case 0x6d7:
    case 0x6d8:
    case 0x6d9:
    case 0x6da:
    case 0x6db:
    case 0x6dc:
    case 0x6dd:
    case 0x6de:
    case 0x6df: // LASTBRANCH_TO
      if ((machine.branchMsrs & 4) == 0) return refuse();
      return Special.writeLastbranchTo(index - 0x6c0, value) || refuse();
    case 0x6e0: // TSC_DEADLINE
      if (!hasFeature(Feature.TSC_DEADLINE)) return refuse();
      return Special.writeTscDeadline(value) || refuse();
    case 0x6e1: // PKRS
      if (!hasFeature(Feature.PKS)) return refuse();
      return Special.writePkrs(value) || refuse();
    case 0xda0: // XSS
      if (!hasFeature(Feature.XSAVES)) return refuse();
      if (value != 0) return refuse();
      cpu.xss = value;
      return true;
    case 0xdc0:
    case 0xdc1:
    case 0xdc2:
    case 0xdc3:
    case 0xdc4:
    case 0xdc5:
    case 0xdc6:
    case 0xdc7:
    case 0xdc8:
    case 0xdc9:
    case 0xdca:
    case 0xdcb:
    case 0xdcc:
    case 0xdcd:
    case 0xdce:
    case 0xdcf:
    case 0xdd0:
    case 0xdd1:
    case 0xdd2:
    case 0xdd3:
    case 0xdd4:
    case 0xdd5:
    case 0xdd6:
    case 0xdd7:
    case 0xdd8:
    case 0xdd9:
    case 0xdda:
    case 0xddb:
    case 0xddc:
    case 0xddd:
    case 0xdde:
    case 0xddf: // LBR_INFO
      if ((machine.branchMsrs & 8) == 0) return refuse();
      return Special.writeLbrInfo(index - 0xdc0, value) || refuse();
    case 0xc0000080: // EFER
      if (!hasFeature(Feature.SYSCALL)) return refuse();
      return Special.writeEfer(value) || refuse();
    case 0xc0000081: // STAR
      if (!hasFeature(Feature.SYSCALL)) return refuse();
      cpu.star = value;
      return true;
    case 0xc0000082: // LSTAR
      if (!hasFeature(Feature.LM)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.lstar = value;
      return true;
    case 0xc0000083: // CSTAR
      if (!hasFeature(Feature.LM)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.cstar = value;
      return true;
    case 0xc0000084: // FMASK
      if (!hasFeature(Feature.LM)) return refuse();
      cpu.fmask = value;
      return true;
    case 0xc0000100: // FS_BASE
      if (!hasFeature(Feature.LM)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.segBase4 = value;
      return true;
    case 0xc0000101: // GS_BASE
      if (!hasFeature(Feature.LM)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.segBase5 = value;
      return true;
    case 0xc0000102: // KERNEL_GS_BASE
      if (!hasFeature(Feature.LM)) return refuse();
      if (!Check.canonical(value)) return refuse();
      cpu.kernelGsBase = value;
      return true;
    case 0xc0000103: // TSC_AUX
      if (!hasFeature(Feature.RDTSCP)) return refuse();
      if (value & ~(<u64>0xffffffff)) return refuse();
      cpu.tscAux = value;
      return true;
    default:
      return refuse();
  }
}

/** RESET of every row that is storage; segment bases are reset with their segments. */
export function resetTableMsrs(): void {
  cpu.specCtrl = 0;
  cpu.umwaitControl = 0;
  cpu.packageCstConfig = 0;
  cpu.sysenterCs = 0;
  cpu.sysenterEsp = 0;
  cpu.sysenterEip = 0;
  cpu.machineCheck0 = 0;
  cpu.machineCheck1 = 0xffffffffffffffff;
  cpu.branchSelect = 0;
  cpu.debugctl = 0;
  cpu.lastEventFrom = 0;
  cpu.lastEventTo = 0;
  cpu.powerCtl = 0;
  cpu.mtrrFixed0 = 0;
  cpu.mtrrFixed1 = 0;
  cpu.mtrrFixed2 = 0;
  cpu.mtrrFixed3 = 0;
  cpu.mtrrFixed4 = 0;
  cpu.mtrrFixed5 = 0;
  cpu.mtrrFixed6 = 0;
  cpu.mtrrFixed7 = 0;
  cpu.mtrrFixed8 = 0;
  cpu.mtrrFixed9 = 0;
  cpu.mtrrFixed10 = 0;
  cpu.pat = 0x7040600070406;
  cpu.mtrrDefType = 0;
  cpu.xss = 0;
  cpu.star = 0;
  cpu.lstar = 0;
  cpu.cstar = 0;
  cpu.fmask = 0;
  cpu.kernelGsBase = 0;
  cpu.tscAux = 0;
}
