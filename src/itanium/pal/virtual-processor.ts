/**
 * PAL_VP_*: virtual environments and virtual processors. What they know of a virtual processor is in its VPD, in guest memory.
 *
 * @source Itanium SDM vol. 2 "PAL Virtualization Support", the procedures by name
 */
import { IVA } from "../../../assembly/spec/ia64/control.ts";
import * as Offset from "../../../assembly/spec/ia64/cpu-offset.ts";
import * as Pal from "../../../assembly/spec/ia64/pal.ts";
import * as Vpd from "../../../assembly/spec/ia64/vpd.ts";
import { CONFIG_BITS } from "../../spec/ia64/pal.ts";
import { VAC_BITS, VDC_BITS } from "../../spec/ia64/virtual.ts";
import { AGAIN, contiguous } from "../firmware/caller-memory.ts";
import { callAndReturn } from "../firmware/code.ts";
import type { ItaniumProcessor } from "../processor.ts";
import { VpdView } from "../vpd.ts";
import { fields, STATUS, type PalCall, type PalReturn, type PalState, type Procedure } from "./procedure.ts";

const bit = (number: number): bigint => 1n << BigInt(number);
const maskOf = (bits: readonly { readonly value: number }[]): bigint => bits.reduce((mask, { value }) => mask | bit(value), 0n);

/** Memory that the environment needs: room for the services, in the smallest page size that holds them. */
export const BUFFER_BYTES = 0x4000;
const IMPL_BIT = 63;
const CONFIG_OPTIONS = maskOf(CONFIG_BITS) | bit(IMPL_BIT);
/** vp_env_info: opcodes are handed over; guests may read ITC. Guess: the manual's positions could not be read. */
const ENVIRONMENT_INFORMATION = fields([1, 8], [1, 10]);
const IVT_ALIGNMENT = 0x8000n;
const NO_VPD = 0xffffffffffffffffn;

/** The common first checks: the features are on, and there is an environment with its buffer. */
function refused({ processor, state }: PalCall): number | undefined {
  if (processor.read32(Offset.VM_AVAILABLE) === 0) return STATUS.UNIMPLEMENTED;
  return state.buffer && processor.read32(Offset.VM_ENVIRONMENT) !== 0 ? undefined : STATUS.NEEDS_BUFFER;
}

/** The VPD at an address of the caller's, the status that refuses it, or AGAIN. `created`: PAL_VP_CREATE has been there. */
function findVpd(call: PalCall, address: bigint, created: boolean): VpdView | number | typeof AGAIN {
  const physical = contiguous(call.processor, address, Vpd.VPD_BYTES);
  if (physical === AGAIN) return AGAIN;
  if (physical === undefined || physical % Vpd.VPD_ALIGNMENT !== 0) return STATUS.INVALID_ARGUMENT;
  const vpd = new VpdView(call.processor, physical);
  return created && vpd.read(Vpd.PAL_SIGNATURE) !== BigInt(Pal.VPD_SIGNATURE) ? STATUS.INVALID_ARGUMENT : vpd;
}

/** What PAL_VP_CREATE and PAL_VP_REGISTER ask of the controls in the VPD. */
function controlsFit(vpd: VpdView, state: PalState): boolean {
  const vac = vpd.read(Vpd.VAC);
  const vdc = vpd.read(Vpd.VDC);
  const contradiction = (vac & bit(Vpd.A_INT)) !== 0n && (vdc & bit(Vpd.D_EXTINT)) !== 0n;
  return (
    (vac & ~maskOf(VAC_BITS)) === 0n &&
    (vdc & ~maskOf(VDC_BITS)) === 0n &&
    !contradiction &&
    vpd.read(Vpd.VIRT_ENV_VADDR) === state.buffer!.virtual
  );
}

/** PAL_VP_CREATE and PAL_VP_REGISTER: the host's vectors and its handler of intercepts go into the VPD. */
function register(call: PalCall, created: boolean): PalReturn {
  const [address, hostIva, optHandler] = call.args;
  const no = refused(call);
  if (no !== undefined) return no;
  if (hostIva % IVT_ALIGNMENT !== 0n || optHandler % 16n !== 0n) return STATUS.INVALID_ARGUMENT;
  const vpd = findVpd(call, address, created);
  if (typeof vpd === "number" || vpd === AGAIN) return vpd;
  if (!controlsFit(vpd, call.state)) return STATUS.INVALID_ARGUMENT;
  vpd.write(Vpd.PAL_SIGNATURE, BigInt(Pal.VPD_SIGNATURE));
  vpd.write(Vpd.PAL_HOST_IVA, hostIva);
  vpd.write(Vpd.PAL_OPT_HANDLER, optHandler);
  if (isActive(call.processor, vpd)) activate(call.processor, vpd);
  return [];
}

const isActive = (processor: ItaniumProcessor, vpd: VpdView): boolean => processor.read64(Offset.VPD_PHYSICAL) === BigInt(vpd.physical);

function activate(processor: ItaniumProcessor, vpd: VpdView): void {
  processor.write64(Offset.VPD_PHYSICAL, BigInt(vpd.physical));
  processor.write64(Offset.OPT_HANDLER, vpd.read(Vpd.PAL_OPT_HANDLER));
}

function deactivate(processor: ItaniumProcessor): void {
  processor.write64(Offset.VPD_PHYSICAL, NO_VPD);
  processor.write64(Offset.OPT_HANDLER, 0n);
}

/** Procedures that work on a virtual processor that exists. */
function withVpd(call: PalCall, action: (vpd: VpdView) => PalReturn): PalReturn {
  const no = refused(call);
  if (no !== undefined) return no;
  const vpd = findVpd(call, call.args[0], true);
  return typeof vpd === "number" || vpd === AGAIN ? vpd : action(vpd);
}

/** An optional new IVA: false if it cannot be one. */
function setIva(processor: ItaniumProcessor, iva: bigint): boolean {
  if (iva % IVT_ALIGNMENT !== 0n) return false;
  if (iva !== 0n) processor.setCr(IVA, iva);
  return true;
}

/** The services: at the start of each there is the break that the engine answers. */
function writeServices(processor: ItaniumProcessor, physical: number): void {
  const code = new Uint8Array(BUFFER_BYTES);
  for (let i = 0; i < Pal.SERVICE_COUNT; i++) code.set(callAndReturn(Pal.SERVICE_BREAK + i), i * Pal.SERVICE_BYTES);
  processor.write(physical, code);
}

function initializeEnvironment(call: PalCall): PalReturn {
  const { processor, state, args } = call;
  const [options, physicalBase, virtualBase] = args;
  if (processor.read32(Offset.VM_AVAILABLE) === 0) return STATUS.UNIMPLEMENTED;
  if ((options & ~CONFIG_OPTIONS) !== 0n || (options & bit(Pal.CONFIG_OPCODE)) === 0n) return STATUS.INVALID_ARGUMENT;
  if (physicalBase === 0n || physicalBase % 4096n !== 0n || virtualBase % 4096n !== 0n) return STATUS.INVALID_ARGUMENT;
  const physical = contiguous(call.processor, virtualBase, BUFFER_BYTES);
  if (physical === AGAIN) return AGAIN;
  if (physical === undefined || BigInt(physical) !== physicalBase) return STATUS.INVALID_ARGUMENT;
  if ((options & bit(Pal.CONFIG_INITIALIZE)) !== 0n) {
    writeServices(processor, physical);
    state.buffer = { physical, virtual: virtualBase };
  } else if (state.buffer?.physical !== physical || state.buffer.virtual !== virtualBase) return STATUS.INVALID_ARGUMENT;
  deactivate(processor);
  processor.write64(Offset.SERVICES_BASE, physicalBase);
  processor.write64(Offset.VM_CONFIG, options);
  processor.write32(Offset.VM_ENVIRONMENT, 1);
  return [virtualBase];
}

export const VIRTUAL_PROCESSOR_PROCEDURES = [
  {
    index: 50,
    name: "PAL_VP_INFO",
    mode: "physical",
    args: ["feature_set", "vp_buffer"],
    results: ["vp_info", "vmm_id"],
    remark: "this is no virtual processor",
  },
  {
    index: 265,
    name: "PAL_VP_CREATE",
    mode: "virtual",
    args: ["vpd", "host_iva", "opt_handler"],
    results: [],
    run: (call) => register(call, false),
  },
  {
    index: 266,
    name: "PAL_VP_ENV_INFO",
    mode: "virtual",
    args: [],
    results: ["buffer_size", "vp_env_info"],
    run: ({ processor }) =>
      processor.read32(Offset.VM_AVAILABLE) === 0 ? STATUS.UNIMPLEMENTED : [BigInt(BUFFER_BYTES), ENVIRONMENT_INFORMATION],
  },
  {
    index: 267,
    name: "PAL_VP_EXIT_ENV",
    mode: "virtual",
    args: ["iva"],
    results: [],
    run: (call) => {
      const no = refused(call);
      if (no !== undefined) return no;
      if (!setIva(call.processor, call.args[0])) return STATUS.INVALID_ARGUMENT;
      deactivate(call.processor);
      call.processor.write32(Offset.VM_ENVIRONMENT, 0);
      call.processor.write64(Offset.VM_CONFIG, 0n);
      call.processor.write64(Offset.SERVICES_BASE, 0n);
      return [];
    },
  },
  {
    index: 268,
    name: "PAL_VP_INIT_ENV",
    mode: "virtual",
    args: ["config_options", "pbase_addr", "vbase_addr"],
    results: ["vsa_base"],
    run: initializeEnvironment,
  },
  {
    index: 269,
    name: "PAL_VP_REGISTER",
    mode: "virtual",
    args: ["vpd", "host_iva", "opt_handler"],
    results: [],
    run: (call) => register(call, true),
  },
  {
    index: 270,
    name: "PAL_VP_RESTORE",
    mode: "virtual",
    args: ["vpd"],
    results: [],
    // The state is in the VPD already.
    run: (call) =>
      withVpd(call, (vpd) => {
        activate(call.processor, vpd);
        call.processor.setCr(IVA, vpd.read(Vpd.PAL_HOST_IVA));
        return [];
      }),
  },
  {
    index: 271,
    name: "PAL_VP_SAVE",
    mode: "virtual",
    args: ["vpd"],
    results: [],
    run: (call) =>
      withVpd(call, (vpd) => {
        if (!isActive(call.processor, vpd)) return STATUS.INVALID_ARGUMENT;
        deactivate(call.processor);
        return [];
      }),
  },
  {
    index: 272,
    name: "PAL_VP_TERMINATE",
    mode: "virtual",
    args: ["vpd", "iva"],
    results: [],
    run: (call) =>
      withVpd(call, (vpd) => {
        if (!setIva(call.processor, call.args[1])) return STATUS.INVALID_ARGUMENT;
        if (isActive(call.processor, vpd)) deactivate(call.processor);
        vpd.write(Vpd.PAL_SIGNATURE, 0n);
        return [];
      }),
  },
] as const satisfies readonly Procedure[];
