/**
 * Delivery of an interruption: the control registers, the new PSR, the vector.
 *
 * @source Itanium SDM vol. 2 "IVA-based Interruption Handling"
 */
import { DCR, IFA, IFS, IHA, IIM, IIP, IIPA, IPSR, ISR, ITIR, IVA } from "../../spec/ia64/control.ts";
import { ED, EI, IR, NI, SP } from "../../spec/ia64/isr.ts";
import { BE, BN, DT, IC, IT, MC, MFH, MFL, PK, PP, RI, RT, UP } from "../../spec/ia64/psr.ts";
import { DATA_NESTED_TLB, VIRTUALIZATION } from "../../spec/ia64/vector.ts";
import { logEvent, WATCH_INTERRUPTION } from "../event/event-log.ts";
import { raise, WRITES_IFA, WRITES_IHA, WRITES_IIM, WRITES_ITIR } from "../event/fault.ts";
import { setPsr } from "../memory/fast-tlb.ts";
import { ATTRIBUTE_DEFERRAL } from "../memory/translation.ts";
import { cr, setCr } from "../state/control.ts";
import { cpu } from "../state/cpu.ts";
import { exchangeBanks, grAddress, setGrAt } from "../state/general.ts";

const KEPT: u64 =
  ((1 as u64) << (UP as u64)) |
  ((1 as u64) << (MFL as u64)) |
  ((1 as u64) << (MFH as u64)) |
  ((1 as u64) << (PK as u64)) |
  ((1 as u64) << (DT as u64)) |
  ((1 as u64) << (RT as u64)) |
  ((1 as u64) << (MC as u64)) |
  ((1 as u64) << (IT as u64));
/** config_options of PAL_VP_INIT_ENV: hand over the cause, the opcode. */
const CONFIG_OPCODE: u64 = 0x100;
const CONFIG_CAUSE: u64 = 0x200;

/** The last bundle executed before cpu.ip, cpu.slot. */
function previousBundle(): u64 {
  if (cpu.slot != 0) return cpu.ip;
  return cpu.ip == cpu.branchTo ? cpu.branchFrom : cpu.ip - 16;
}

/** Delivers the interruption in cpu.fault*: cpu.ip and cpu.slot are where it returns to. `slot` is that of the cause, for ISR.ei. */
export function deliver(slot: u32): void {
  const psr = cpu.psr;
  const collecting = ((psr >> IC) & 1) != 0;
  const vector = cpu.faultVector;
  let isr = cpu.faultIsr | ((<u64>slot) << EI);
  if (cpu.cfle) isr |= (<u64>1) << IR;
  if (!collecting) isr |= (<u64>1) << NI;
  if ((isr >> SP) & 1 && cpu.codeAttributes & ATTRIBUTE_DEFERRAL) isr |= (<u64>1) << ED;
  if (vector != DATA_NESTED_TLB) setCr(ISR, isr);
  if (collecting) {
    setCr(IPSR, psr | ((<u64>cpu.slot) << RI));
    setCr(IIP, cpu.ip);
    setCr(IIPA, previousBundle());
    setCr(IFS, 0);
    const writes = cpu.faultWrites;
    if (writes & WRITES_IFA) setCr(IFA, cpu.faultIfa);
    if (writes & WRITES_ITIR) setCr(ITIR, cpu.faultItir);
    if (writes & WRITES_IIM) setCr(IIM, cpu.faultIim);
    if (writes & WRITES_IHA) setCr(IHA, cpu.faultIha);
  }
  if ((psr >> BN) & 1) exchangeBanks();
  if (cpu.watched) logEvent(WATCH_INTERRUPTION, vector, cpu.retired, cpu.ip, cpu.slot, isr, cpu.faultIfa, cpu.faultOpcode);
  const dcr = cr(DCR);
  setPsr((psr & KEPT) | (((dcr >> 1) & 1) << BE) | ((dcr & 1) << PP));
  cpu.cfle = 0;
  cpu.halted = 0;
  cpu.ip = (cr(IVA) & ~(0x7fff as u64)) + vector;
  cpu.slot = 0;
  if (vector == VIRTUALIZATION) handOver();
}

/** What the virtual machine monitor finds in bank 0 after a virtualization intercept. */
function handOver(): void {
  if (cpu.vmEnvironment == 0) return;
  if (cpu.vmConfig & CONFIG_CAUSE) setGrAt(grAddress(24), cpu.faultCause, 0);
  if (cpu.vmConfig & CONFIG_OPCODE) setGrAt(grAddress(25), cpu.faultOpcode, 0);
  if (cpu.optHandler != 0) cpu.ip = cpu.optHandler;
}

/** An external interrupt, between instructions. */
export function deliverInterrupt(vector: u32): void {
  raise(vector, 0);
  deliver(cpu.slot);
}
