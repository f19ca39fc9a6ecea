/**
 * Rules on the guest's segment registers. A failure is VM exit 33 with qualification 0.
 *
 * The rows of a rule that holds for several registers follow each other in the order of the fields, so the row of a
 * register is the first row plus its number: ES CS SS DS FS GS, or ES DS FS GS for the rules on data segments.
 *
 * @sdm 3C "Checks on Guest Segment Registers"
 */
import * as Check from "../../../spec/entry-check.ts";
import * as Control from "../../../spec/control.ts";
import * as Slot from "../../../spec/vmcs-slot.ts";
import { CR0_PE } from "../../state/control-bits.ts";
import { VM } from "../../state/flags.ts";
import {
  ACCESSED,
  BIG,
  CODE,
  CS,
  DS,
  ES,
  FS,
  GRANULAR,
  GS,
  LDTR,
  LONG,
  NOT_SYSTEM,
  PRESENT,
  READABLE,
  SS,
  TR,
  UNUSABLE,
} from "../../state/segment.ts";
import { entryControl, field, field32, secondaryControl } from "../../state/vmcs.ts";
import { fail } from "./report.ts";
import { isCanonical } from "./values.ts";

const TABLE_INDICATOR: u32 = 4;
/** Access rights bits 11:8 and 31:17. */
const RESERVED_LOW: u32 = 0xf00;
const RESERVED_HIGH: u32 = 0xfffe0000;

function selector(i: u32): u32 {
  return field32(Slot.GUEST_ES_SELECTOR + i);
}
function base(i: u32): u64 {
  return field(Slot.GUEST_ES_BASE + i);
}
function limit(i: u32): u32 {
  return field32(Slot.GUEST_ES_LIMIT + i);
}
function access(i: u32): u32 {
  return field32(Slot.GUEST_ES_ACCESS_RIGHTS + i);
}
function isUsable(i: u32): bool {
  return (access(i) & UNUSABLE) == 0;
}
function dpl(i: u32): u32 {
  return (access(i) >> 5) & 3;
}
function type(i: u32): u32 {
  return access(i) & 15;
}
/** Number of a data-segment register among ES DS FS GS. */
function dataRow(i: u32): u32 {
  return i == ES ? 0 : i - 2;
}

function checkVirtual8086(): u32 {
  for (let i = ES; i <= GS; i++) {
    if (base(i) != ((selector(i) << 4) as u64) && fail(Check.ES_BASE_VIRTUAL_8086 + i)) return Check.ES_BASE_VIRTUAL_8086 + i;
    if (limit(i) != 0xffff && fail(Check.ES_LIMIT_VIRTUAL_8086 + i)) return Check.ES_LIMIT_VIRTUAL_8086 + i;
    if (access(i) != 0xf3 && fail(Check.ES_ACCESS_VIRTUAL_8086 + i)) return Check.ES_ACCESS_VIRTUAL_8086 + i;
  }
  return Check.NONE;
}

/** Rules on the base addresses of a guest outside virtual-8086 mode. */
function checkBases(): u32 {
  for (let i = ES; i <= DS; i++) {
    if ((i == CS || isUsable(i)) && base(i) >> 32 != 0 && fail(Check.ES_BASE_HIGH + i)) return Check.ES_BASE_HIGH + i;
  }
  return Check.NONE;
}

function checkCodeSegment(unrestricted: bool): u32 {
  const codeType = type(CS);
  const isData = codeType == 3;
  const isCode = (codeType & (CODE | ACCESSED)) == (CODE | ACCESSED);
  if (!isCode && !(isData && unrestricted) && fail(Check.CS_TYPE)) return Check.CS_TYPE;
  if (isData) {
    if (dpl(CS) != 0 && fail(Check.CS_DPL_DATA)) return Check.CS_DPL_DATA;
  } else if (codeType == 9 || codeType == 11) {
    if (dpl(CS) != dpl(SS) && fail(Check.CS_DPL_NON_CONFORMING)) return Check.CS_DPL_NON_CONFORMING;
  } else if (isCode) {
    if (dpl(CS) > dpl(SS) && fail(Check.CS_DPL_CONFORMING)) return Check.CS_DPL_CONFORMING;
  }
  if (entryControl(Control.IA32E_MODE_GUEST) && (access(CS) & (LONG | BIG)) == (LONG | BIG) && fail(Check.CS_LONG_AND_BIG))
    return Check.CS_LONG_AND_BIG;
  return Check.NONE;
}

function checkStackSegment(unrestricted: bool): u32 {
  if (isUsable(SS) && type(SS) != 3 && type(SS) != 7 && fail(Check.SS_TYPE)) return Check.SS_TYPE;
  if (!unrestricted && dpl(SS) != (selector(SS) & 3) && fail(Check.SS_DPL_RPL)) return Check.SS_DPL_RPL;
  if (dpl(SS) == 0) return Check.NONE;
  if (type(CS) == 3 && fail(Check.SS_DPL_CS_DATA)) return Check.SS_DPL_CS_DATA;
  if ((field(Slot.GUEST_CR0) & CR0_PE) == 0 && fail(Check.SS_DPL_REAL_MODE)) return Check.SS_DPL_REAL_MODE;
  return Check.NONE;
}

/** ES, DS, FS, GS when usable. */
function checkDataSegment(i: u32, unrestricted: bool): u32 {
  const row = dataRow(i);
  const rights = access(i);
  if ((rights & ACCESSED) == 0 && fail(Check.ES_TYPE_ACCESSED + row)) return Check.ES_TYPE_ACCESSED + row;
  if ((rights & (CODE | READABLE)) == CODE && fail(Check.ES_TYPE_READABLE + row)) return Check.ES_TYPE_READABLE + row;
  if (!unrestricted && type(i) <= 11 && dpl(i) < (selector(i) & 3) && fail(Check.ES_DPL + row)) return Check.ES_DPL + row;
  return Check.NONE;
}

/** Rules that CS and every usable ES SS DS FS GS share. */
function checkAccessRights(i: u32): u32 {
  const rights = access(i);
  if ((rights & NOT_SYSTEM) == 0 && fail(Check.ES_SYSTEM + i)) return Check.ES_SYSTEM + i;
  if ((rights & PRESENT) == 0 && fail(Check.ES_PRESENT + i)) return Check.ES_PRESENT + i;
  if ((rights & RESERVED_LOW) != 0 && fail(Check.ES_RESERVED_11_8 + i)) return Check.ES_RESERVED_11_8 + i;
  if (granularLow(i) && fail(Check.ES_GRANULARITY_LOW + i)) return Check.ES_GRANULARITY_LOW + i;
  if (granularHigh(i) && fail(Check.ES_GRANULARITY_HIGH + i)) return Check.ES_GRANULARITY_HIGH + i;
  if ((rights & RESERVED_HIGH) != 0 && fail(Check.ES_RESERVED_31_17 + i)) return Check.ES_RESERVED_31_17 + i;
  return Check.NONE;
}

/** G = 1 though a bit of limit 11:0 is 0. */
function granularLow(i: u32): bool {
  return (access(i) & GRANULAR) != 0 && (limit(i) & 0xfff) != 0xfff;
}
/** G = 0 though a bit of limit 31:20 is 1. */
function granularHigh(i: u32): bool {
  return (access(i) & GRANULAR) == 0 && limit(i) >> 20 != 0;
}

function checkTaskRegister(): u32 {
  const rights = access(TR);
  const busy16 = type(TR) == 3 && !entryControl(Control.IA32E_MODE_GUEST);
  if ((selector(TR) & TABLE_INDICATOR) != 0 && fail(Check.TR_SELECTOR_TABLE)) return Check.TR_SELECTOR_TABLE;
  if (!isCanonical(base(TR)) && fail(Check.TR_BASE_CANONICAL)) return Check.TR_BASE_CANONICAL;
  if (type(TR) != 11 && !busy16 && fail(Check.TR_TYPE)) return Check.TR_TYPE;
  if ((rights & NOT_SYSTEM) != 0 && fail(Check.TR_SYSTEM)) return Check.TR_SYSTEM;
  if ((rights & PRESENT) == 0 && fail(Check.TR_PRESENT)) return Check.TR_PRESENT;
  if ((rights & RESERVED_LOW) != 0 && fail(Check.TR_RESERVED_11_8)) return Check.TR_RESERVED_11_8;
  if (granularLow(TR) && fail(Check.TR_GRANULARITY_LOW)) return Check.TR_GRANULARITY_LOW;
  if (granularHigh(TR) && fail(Check.TR_GRANULARITY_HIGH)) return Check.TR_GRANULARITY_HIGH;
  if (!isUsable(TR) && fail(Check.TR_UNUSABLE)) return Check.TR_UNUSABLE;
  if ((rights & RESERVED_HIGH) != 0 && fail(Check.TR_RESERVED_31_17)) return Check.TR_RESERVED_31_17;
  return Check.NONE;
}

function checkLocalDescriptorTable(): u32 {
  if (!isUsable(LDTR)) return Check.NONE;
  const rights = access(LDTR);
  if ((selector(LDTR) & TABLE_INDICATOR) != 0 && fail(Check.LDTR_SELECTOR_TABLE)) return Check.LDTR_SELECTOR_TABLE;
  if (!isCanonical(base(LDTR)) && fail(Check.LDTR_BASE_CANONICAL)) return Check.LDTR_BASE_CANONICAL;
  if (type(LDTR) != 2 && fail(Check.LDTR_TYPE)) return Check.LDTR_TYPE;
  if ((rights & NOT_SYSTEM) != 0 && fail(Check.LDTR_SYSTEM)) return Check.LDTR_SYSTEM;
  if ((rights & PRESENT) == 0 && fail(Check.LDTR_PRESENT)) return Check.LDTR_PRESENT;
  if ((rights & RESERVED_LOW) != 0 && fail(Check.LDTR_RESERVED_11_8)) return Check.LDTR_RESERVED_11_8;
  if (granularLow(LDTR) && fail(Check.LDTR_GRANULARITY_LOW)) return Check.LDTR_GRANULARITY_LOW;
  if (granularHigh(LDTR) && fail(Check.LDTR_GRANULARITY_HIGH)) return Check.LDTR_GRANULARITY_HIGH;
  if ((rights & RESERVED_HIGH) != 0 && fail(Check.LDTR_RESERVED_31_17)) return Check.LDTR_RESERVED_31_17;
  return Check.NONE;
}

/** E.3.1.2 */
export function checkGuestSegments(): u32 {
  const unrestricted = secondaryControl(Control.UNRESTRICTED_GUEST);
  let failed = checkTaskRegister();
  if (failed) return failed;
  failed = checkLocalDescriptorTable();
  if (failed) return failed;
  for (let i = FS; i <= GS; i++) {
    const row = Check.FS_BASE_CANONICAL + (i - FS);
    if (!isCanonical(base(i)) && fail(row)) return row;
  }
  if ((field(Slot.GUEST_RFLAGS) & VM) != 0) return checkVirtual8086();

  if (!unrestricted && ((selector(SS) ^ selector(CS)) & 3) != 0 && fail(Check.SS_RPL)) return Check.SS_RPL;
  failed = checkBases();
  if (failed) return failed;
  failed = checkCodeSegment(unrestricted);
  if (failed) return failed;
  failed = checkStackSegment(unrestricted);
  if (failed) return failed;
  for (let i = ES; i <= GS; i++) {
    if (i != CS && !isUsable(i)) continue;
    if (i != CS && i != SS) {
      failed = checkDataSegment(i, unrestricted);
      if (failed) return failed;
    }
    failed = checkAccessRights(i);
    if (failed) return failed;
  }
  return Check.NONE;
}
