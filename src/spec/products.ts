/** Every generated file: where it goes, which table it comes from, and the function that makes its text. */
import { abiModule } from "./emit/abi.ts";
import { classModule, offsetsModule, place } from "./emit/state.ts";
import { LAYOUT } from "./x86/layout.ts";
import { HOST_BREAKPOINT_FIELDS, MACHINE_FIELDS, VCPU_FIELDS } from "./x86/state.ts";
import { SIGNALS } from "./x86/signal.ts";
import { EVENT_KINDS } from "./x86/event-kinds.ts";
import { STOP_REASONS, UNIMPLEMENTED_EVENTS } from "./x86/stop.ts";
import { hotModule, idsModule, namesModule, slowModule, templatesModule } from "./emit/hot-loop.ts";
import { microOpFormsModule } from "./emit/micro-op-forms.ts";
import * as Ia64 from "./emit/ia64.ts";
import * as Ia64Hot from "./emit/ia64-hot.ts";
import { itaniumDocument } from "./emit/itanium-document.ts";
import { conditionModule } from "./emit/condition.ts";
import { handlerRegistersModule } from "./emit/handler-registers.ts";
import { dispatchModule, execIdModule, formModule, tablesModule } from "./emit/decode.ts";
import { constants } from "./emit/constants.ts";
import { exceptionsModule } from "./emit/exceptions.ts";
import { msrModule, msrTableModule } from "./emit/msrs.ts";
import {
  controlModule,
  entryCheckModule,
  exitReasonModule,
  fieldTableModule,
  vmcsFieldModule,
  vmcsSlotModule,
  vmcsTypesModule,
} from "./emit/vmx.ts";
import { cpuModelsDocument } from "./emit/cpu-models-document.ts";
import { vmxDocument } from "./emit/vmx-document.ts";
import { VM_INSTRUCTION_ERRORS } from "./vmx/instruction-errors.ts";
import { CPU_FEATURES } from "./x86/cpu-features.ts";
import { LAYOUT as IA64_LAYOUT, LAYOUT_SIZES as IA64_SIZES } from "./ia64/layout.ts";
import { APPLICATION_REGISTERS, CONTROL_REGISTERS, GENERAL_EXCEPTIONS, ISR_BITS, PSR_BITS, VECTORS } from "./ia64/registers.ts";
import { PAL } from "./ia64/pal.ts";
import { RESOURCES } from "./ia64/resources.ts";
import { CPU_FIELDS } from "./ia64/state.ts";
import { STOP_REASONS as IA64_STOP_REASONS } from "./ia64/stop.ts";
import { VIRTUALIZATION_CAUSES, VPD } from "./ia64/virtual.ts";

export interface Product {
  readonly path: string;
  readonly from: string;
  readonly text: () => string;
  /** In assembly/spec, but TypeScript does not read it: no part of the hash of abi.ts. */
  readonly engineOnly?: boolean;
}

const vcpu = place(VCPU_FIELDS);
const machine = place(MACHINE_FIELDS);
const itanium = place(CPU_FIELDS);

const TABLES: readonly Product[] = [
  { path: "assembly/spec/layout.ts", from: "src/spec/x86/layout.ts", text: () => constants(LAYOUT) },
  { path: "assembly/spec/stop.ts", from: "src/spec/x86/stop.ts", text: () => constants([...STOP_REASONS, ...UNIMPLEMENTED_EVENTS]) },
  { path: "assembly/spec/event-kind.ts", from: "src/spec/x86/event-kinds.ts", text: () => constants(EVENT_KINDS) },
  { path: "assembly/spec/signal.ts", from: "src/spec/x86/signal.ts", text: () => constants(SIGNALS) },
  {
    path: "assembly/spec/cpu-feature.ts",
    from: "src/spec/x86/cpu-features.ts",
    text: () =>
      constants(
        CPU_FEATURES.map((f) => ({
          name: f.name,
          value: f.number,
          doc: `CPUID.${f.leaf.toString(16).toUpperCase()}H.${f.subleaf}:${f.register.toUpperCase()}[${f.bit}].`,
        })),
      ),
  },
  { engineOnly: true, path: "assembly/spec/exception.ts", from: "src/spec/x86/exceptions.ts", text: exceptionsModule },
  { path: "assembly/spec/msr.ts", from: "src/spec/x86/msrs.ts", text: msrModule },
  { path: "assembly/x86/register/msr-table.ts", from: "src/spec/x86/msrs.ts", text: msrTableModule },
  { path: "assembly/spec/vcpu-offset.ts", from: "src/spec/x86/state.ts", text: () => offsetsModule(vcpu) },
  { path: "assembly/spec/machine-offset.ts", from: "src/spec/x86/state.ts", text: () => offsetsModule(machine) },
  {
    path: "assembly/spec/host-breakpoint-offset.ts",
    from: "src/spec/x86/state.ts",
    text: () => offsetsModule(place(HOST_BREAKPOINT_FIELDS)),
  },
  { path: "assembly/x86/state/vcpu.ts", from: "src/spec/x86/state.ts", text: () => classModule("Vcpu", "cpu", "VCPU_BASE", vcpu) },
  {
    path: "assembly/x86/state/machine.ts",
    from: "src/spec/x86/state.ts",
    text: () => classModule("Machine", "machine", "MACHINE_BASE", machine),
  },
  { engineOnly: true, path: "assembly/spec/condition.ts", from: "src/spec/x86/micro-ops-branch.ts", text: conditionModule },
  { path: "assembly/spec/micro-op-id.ts", from: "src/spec/x86/micro-ops.ts", text: idsModule },
  { path: "assembly/x86/decode/forms.ts", from: "src/spec/x86/micro-ops.ts", text: microOpFormsModule },
  { path: "src/translate/x86/micro-op-names.ts", from: "src/spec/x86/micro-ops.ts", text: namesModule },
  { path: "src/translate/x86/handler-registers.ts", from: "src/spec/x86/instructions", text: handlerRegistersModule },
  { path: "assembly/x86/translate/templates.ts", from: "src/spec/x86/micro-ops.ts", text: templatesModule },
  { path: "assembly/x86/run/hot-long.ts", from: "src/spec/x86/micro-ops.ts", text: () => hotModule("long") },
  { path: "assembly/x86/run/hot-legacy.ts", from: "src/spec/x86/micro-ops.ts", text: () => hotModule("legacy") },
  { path: "assembly/x86/run/slow.ts", from: "src/spec/x86/micro-ops.ts", text: slowModule },
  { engineOnly: true, path: "assembly/spec/exec-id.ts", from: "src/spec/x86/instructions", text: () => execIdModule() },
  { engineOnly: true, path: "assembly/spec/form.ts", from: "src/spec/x86/instructions/row.ts", text: () => formModule() },
  { path: "assembly/x86/decode/tables.ts", from: "src/spec/x86/instructions", text: () => tablesModule() },
  { path: "assembly/x86/exec/dispatch.ts", from: "src/spec/x86/instructions and assembly/x86/exec", text: () => dispatchModule() },
  { path: "assembly/spec/vmcs-field.ts", from: "src/spec/vmx/vmcs-fields.ts", text: vmcsFieldModule },
  { path: "assembly/spec/vmcs-slot.ts", from: "src/spec/vmx/vmcs-fields.ts", text: vmcsSlotModule },
  { path: "assembly/spec/exit-reason.ts", from: "src/spec/vmx/exit-reasons.ts", text: exitReasonModule },
  { path: "assembly/spec/control.ts", from: "src/spec/vmx/controls.ts", text: controlModule },
  { path: "assembly/spec/entry-check.ts", from: "src/spec/vmx/entry-checks.ts", text: entryCheckModule },
  {
    path: "assembly/spec/vm-instruction-error.ts",
    from: "src/spec/vmx/instruction-errors.ts",
    text: () => constants(VM_INSTRUCTION_ERRORS),
  },
  { path: "assembly/x86/vmx/field-table.ts", from: "src/spec/vmx/vmcs-fields.ts", text: fieldTableModule },
  {
    path: "assembly/spec/ia64/layout.ts",
    from: "src/spec/ia64/layout.ts",
    text: () => constants(IA64_LAYOUT, "usize") + constants(IA64_SIZES),
  },
  { path: "assembly/spec/ia64/stop.ts", from: "src/spec/ia64/stop.ts", text: () => constants(IA64_STOP_REASONS) },
  { path: "assembly/spec/ia64/application.ts", from: "src/spec/ia64/registers.ts", text: () => constants(APPLICATION_REGISTERS) },
  { path: "assembly/spec/ia64/control.ts", from: "src/spec/ia64/registers.ts", text: () => constants(CONTROL_REGISTERS) },
  { path: "assembly/spec/ia64/psr.ts", from: "src/spec/ia64/registers.ts", text: () => constants(PSR_BITS) },
  { engineOnly: true, path: "assembly/spec/ia64/isr.ts", from: "src/spec/ia64/registers.ts", text: () => constants(ISR_BITS) },
  { path: "assembly/spec/ia64/vector.ts", from: "src/spec/ia64/registers.ts", text: () => constants(VECTORS) },
  {
    engineOnly: true,
    path: "assembly/spec/ia64/general-exception.ts",
    from: "src/spec/ia64/registers.ts",
    text: () => constants(GENERAL_EXCEPTIONS),
  },
  { path: "assembly/spec/ia64/vpd.ts", from: "src/spec/ia64/virtual.ts", text: () => constants(VPD) },
  { path: "assembly/spec/ia64/resource.ts", from: "src/spec/ia64/resources.ts", text: () => constants(RESOURCES) },
  { path: "assembly/spec/ia64/pal.ts", from: "src/spec/ia64/pal.ts", text: () => constants(PAL) },
  { path: "assembly/spec/ia64/virtualization-cause.ts", from: "src/spec/ia64/virtual.ts", text: () => constants(VIRTUALIZATION_CAUSES) },
  { path: "assembly/spec/ia64/cpu-offset.ts", from: "src/spec/ia64/state.ts", text: () => offsetsModule(itanium, "usize") },
  {
    path: "assembly/ia64/state/cpu.ts",
    from: "src/spec/ia64/state.ts",
    text: () => classModule("Cpu", "cpu", "CPU_BASE", itanium, "../../spec/ia64/layout.ts"),
  },
  { engineOnly: true, path: "assembly/spec/ia64/exec-id.ts", from: "src/spec/ia64/instructions", text: Ia64.execIdModule },
  { path: "assembly/ia64/decode/tables.ts", from: "src/spec/ia64/instructions", text: Ia64.tablesModule },
  { path: "assembly/ia64/decode/hot-table.ts", from: "src/spec/ia64/hot-ops.ts", text: Ia64Hot.hotTableModule },
  { path: "assembly/ia64/translate/templates.ts", from: "src/spec/ia64/hot-ops.ts", text: Ia64Hot.templatesModule },
  { path: "src/itanium/hot-names.ts", from: "src/spec/ia64/hot-ops.ts", text: Ia64Hot.hotNamesModule },
  { path: "assembly/ia64/run/hot.ts", from: "src/spec/ia64/hot-ops.ts", text: Ia64Hot.hotModule },
  { path: "assembly/ia64/decode/operands.ts", from: "src/spec/ia64/formats.ts", text: Ia64.operandsModule },
  {
    path: "assembly/ia64/exec/dispatch.ts",
    from: "src/spec/ia64/instructions and assembly/ia64",
    text: Ia64.dispatchModule,
  },
  {
    path: "docs/itanium-firmware.md",
    from: "src/itanium and src/spec/ia64",
    text: itaniumDocument,
  },
  { path: "docs/vmx.md", from: "src/spec/vmx and src/spec/x86/cpu-models.ts", text: vmxDocument },
  { path: "docs/cpu-models.md", from: "src/spec/x86/cpu-models.ts and named-processors.ts", text: cpuModelsDocument },
  { path: "src/vmm/vmcs-field-types.ts", from: "src/spec/vmx/vmcs-fields.ts and controls.ts", text: vmcsTypesModule },
];

const SPEC = "assembly/spec/";
const IA64 = "assembly/spec/ia64/";
const agreed = TABLES.filter(({ path, engineOnly }) => path.startsWith(SPEC) && !engineOnly);
const abi = (engine: "x86" | "ia64"): string =>
  abiModule(
    agreed.filter(({ path }) => path.startsWith(IA64) === (engine === "ia64")),
    engine,
  );

export const PRODUCTS: readonly Product[] = [
  ...TABLES,
  { path: `${SPEC}abi.ts`, from: "src/spec/products.ts", text: () => abi("x86") },
  { path: `${IA64}abi.ts`, from: "src/spec/products.ts", text: () => abi("ia64") },
];
