/** What a VMM sets up on a logical processor before a guest can run: VMXON, a VMCS, bitmaps, EPT, controls, host state. */
import * as Control from "../../assembly/spec/control.ts";
import * as Slot from "../../assembly/spec/vmcs-slot.ts";
import * as Msr from "../../assembly/spec/msr.ts";
import { NonrootError } from "../engine/errors.ts";
import type { CpuModel } from "../spec/x86/cpu-models.ts";
import { IoBitmap, MsrBitmap } from "./bitmaps.ts";
import { EptTables } from "./ept.ts";
import type { PrivateMemory, PrivatePage } from "./private-memory.ts";
import type { RootProcessor } from "./root-processor.ts";
import { SubPageTables } from "./sub-pages.ts";
import type { Vmcs } from "./vmcs.ts";
import type { ControlNames } from "./vmcs-field-types.ts";

const IA32_VMX_BASIC = 0x480;
const IA32_VMX_EPT_VPID_CAP = 0x48c;
const IA32_VMX_PROCBASED_CTLS3 = 0x492;
const EPT_ACCESSED_DIRTY = 1n << 21n;
const INVEPT_SINGLE = 1;

/** MSRs that belong to the guest: its VMCS or its processor holds them, and a VMM has no need to see them. */
const GUEST_MSRS = [
  Msr.TSC,
  Msr.SYSENTER_CS,
  Msr.SYSENTER_ESP,
  Msr.SYSENTER_EIP,
  Msr.PAT,
  Msr.EFER,
  Msr.STAR,
  Msr.LSTAR,
  Msr.CSTAR,
  Msr.FMASK,
  Msr.FS_BASE,
  Msr.GS_BASE,
  Msr.KERNEL_GS_BASE,
  Msr.TSC_AUX,
];

/** Throws unless the CPU model can run a guest that uses every mode under EPT. */
export function needVmx(processor: RootProcessor, model: CpuModel, vmcs: Pick<Vmcs, "offers">): void {
  const missing = ["ENABLE_EPT", "UNRESTRICTED_GUEST", "ENABLE_VPID"].filter((name) => !vmcs.offers("secondary", name));
  if (processor.capability(IA32_VMX_BASIC) !== 0n && missing.length === 0) return;
  throw new NonrootError("ERR_NONROOT_UNSUPPORTED", `cpuModel: "${model.name}" lacks what createVm needs: ${missing.join(", ")}`);
}

export function newEpt(processor: RootProcessor, memory: PrivateMemory): EptTables {
  const accessedDirty = (processor.capability(IA32_VMX_EPT_VPID_CAP) & EPT_ACCESSED_DIRTY) !== 0n;
  const guestPaging = (processor.capability(IA32_VMX_PROCBASED_CTLS3) & BigInt(Control.EPT_PAGING_WRITE_CONTROL)) !== 0n;
  const { exports } = processor.engine;
  const invalidate = (): void => void exports.inveptHost(INVEPT_SINGLE, BigInt(tables.pointer));
  const tables: EptTables = new EptTables(memory, accessedDirty, guestPaging, invalidate);
  return tables;
}

/** The sub-page-permission tables of a VM, if the CPU model has use for them. */
export function newSubPages(vmcs: Pick<Vmcs, "offers">, memory: PrivateMemory): SubPageTables | undefined {
  return vmcs.offers("secondary", "SUB_PAGE_WRITE_PERMISSIONS") ? new SubPageTables(memory) : undefined;
}

/** The regions of one virtual processor. */
export interface VcpuRegions {
  readonly vmxon: PrivatePage;
  readonly vmcs: PrivatePage;
  readonly ioBitmap: IoBitmap;
  readonly ioPages: readonly [PrivatePage, PrivatePage];
  readonly msrBitmap: MsrBitmap;
  readonly msrPage: PrivatePage;
}

export function newRegions(processor: RootProcessor, memory: PrivateMemory): VcpuRegions {
  const revision = Number(processor.capability(IA32_VMX_BASIC) & 0x7fffffffn);
  const region = (): PrivatePage => {
    const page = memory.allocate();
    page.words[0] = revision;
    return page;
  };
  const ioPages = [memory.allocate(), memory.allocate()] as const;
  const msrPage = memory.allocate();
  return {
    vmxon: region(),
    vmcs: region(),
    ioBitmap: new IoBitmap(...ioPages),
    ioPages,
    msrBitmap: new MsrBitmap(msrPage),
    msrPage,
  };
}

/** The regions at the same addresses of a copy of that memory. */
export function sameRegions({ vmxon, vmcs, ioPages, msrPage }: VcpuRegions, memory: PrivateMemory): VcpuRegions {
  const same = ({ physical }: PrivatePage): PrivatePage => memory.at(physical);
  const pages = [same(ioPages[0]), same(ioPages[1])] as const;
  return {
    vmxon: same(vmxon),
    vmcs: same(vmcs),
    ioBitmap: new IoBitmap(...pages),
    ioPages: pages,
    msrBitmap: new MsrBitmap(same(msrPage)),
    msrPage: same(msrPage),
  };
}

/** The processor, which was reset, becomes the VMM's: its state is the guest's from here on. */
export function enterVmx(processor: RootProcessor, regions: VcpuRegions, ept: EptTables, vpid: number, subPages?: SubPageTables): void {
  const { engine } = processor;
  const { vmxon, vmcs, ioPages, msrPage } = regions;
  const result = engine.guard(() => engine.exports.beginGuest(BigInt(vmxon.physical), BigInt(vmcs.physical)));
  if (result !== 0) throw engine.fault(`VMXON failed: ${result}`);
  processor.setNumber(Slot.EPT_POINTER, ept.pointer);
  if (subPages) processor.setNumber(Slot.SPP_TABLE_POINTER, subPages.pointer);
  processor.setLow(Slot.VPID, vpid);
  processor.setNumber(Slot.IO_BITMAP_A, ioPages[0].physical);
  processor.setNumber(Slot.IO_BITMAP_B, ioPages[1].physical);
  processor.setNumber(Slot.MSR_BITMAP, msrPage.physical);
}

/** The controls of a new virtual processor: what a VMM wants to see exits, what a guest can do by itself does not. */
export function defaultControls(vmcs: Vmcs, subPages?: SubPageTables): void {
  const wanted = {
    pin: ["EXTERNAL_INTERRUPT_EXITING", "NMI_EXITING", "VIRTUAL_NMIS"],
    primary: ["HLT_EXITING", "USE_IO_BITMAPS", "USE_MSR_BITMAPS"],
    secondary: ["ENABLE_RDTSCP", "ENABLE_INVPCID", "ENABLE_XSAVES", ...(subPages ? ["SUB_PAGE_WRITE_PERMISSIONS"] : [])],
    exit: [],
    entry: [],
  } as const;
  const offered = Object.entries(wanted).map(([word, names]) => [
    word,
    names.filter((name) => vmcs.offers(word as keyof typeof wanted, name)),
  ]);
  vmcs.setControls(Object.fromEntries(offered) as ControlNames);
}

export function passGuestMsrs(bitmap: MsrBitmap): void {
  for (const msr of GUEST_MSRS) bitmap.pass(msr);
}
