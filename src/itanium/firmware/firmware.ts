/**
 * The firmware: PAL, SAL and as much of EFI as an operating system's loader needs, in TypeScript. In guest memory there are its entry
 * points, bundles whose break instruction stops the engine, and its tables.
 */
import * as Ar from "../../../assembly/spec/ia64/application.ts";
import * as Cr from "../../../assembly/spec/ia64/control.ts";
import * as Offset from "../../../assembly/spec/ia64/cpu-offset.ts";
import * as Psr from "../../../assembly/spec/ia64/psr.ts";
import { bytes, flag, list, record, word, type Schema } from "../../engine/schema.ts";
import { VECTORS } from "../../spec/ia64/registers.ts";
import { callPal, newPalState, type PalRecord } from "../pal/call.ts";
import type { PalState } from "../pal/procedure.ts";
import type { ItaniumProcessor } from "../processor.ts";
import { AGAIN } from "./caller-memory.ts";
import { BUNDLE_BYTES, callAndBranch, callAndReturn, callForGood, returnOnly } from "./code.ts";
import { EFI_SERVICES, type EfiCall, type EfiRecord } from "./efi.ts";
import type { FirmwareStop } from "./firmware-stop.ts";
import { CALL, FIRMWARE } from "./layout.ts";
import { descriptors, memoryMap, type Range } from "./memory-map.ts";
import { callSal, type SalRecord } from "./sal.ts";
import { bootParameters, configurationTable, efiEntry, relocatable, SAL_PROC, salSystemTable, TABLE, vendorName } from "./tables.ts";

const bit = (number: number): bigint => 1n << BigInt(number);
const NOT_FIRMWARE = bit(Psr.VM) | (3n << BigInt(Psr.CPL));
/** Registers of the arguments of a C function: r32 to r39. */
const ARGUMENTS = 8;

export interface FirmwareListener {
  pal(record: PalRecord): void;
  sal(record: SalRecord): void;
  efi(record: EfiRecord): void;
  print(text: string): void;
}

export interface StartOptions {
  /** Physical address of the first bundle. */
  readonly entry: number;
  /** What was loaded: whole pages, sorted, apart from each other. */
  readonly loaded: readonly Range[];
  readonly commandLine: string;
  readonly initrd: Range | undefined;
}

/** What firmware remembers beside the state of the processor and RAM. */
export interface FirmwareState {
  /** The buffer of PAL_VP_INIT_ENV as its physical and its virtual address, or nothing. */
  readonly pal: { readonly machineCheckExpected: bigint; readonly buffer: readonly bigint[] };
  /** The memory map as descriptors. */
  readonly map: Uint8Array;
  readonly relocated: boolean;
}

export const FIRMWARE_STATE: Schema<FirmwareState> = record<FirmwareState>({
  pal: record<FirmwareState["pal"]>({ machineCheckExpected: word, buffer: list(word, 2) as Schema<readonly bigint[]> }),
  map: bytes(),
  relocated: flag,
});

export class Firmware {
  readonly #processor: ItaniumProcessor;
  readonly #listener: FirmwareListener;
  #pal: PalState = newPalState();
  #map: Uint8Array = new Uint8Array(0);
  #relocated = false;

  constructor(processor: ItaniumProcessor, listener: FirmwareListener) {
    this.#processor = processor;
    this.#listener = listener;
  }

  save(): FirmwareState {
    const { machineCheckExpected, buffer } = this.#pal;
    return {
      pal: { machineCheckExpected, buffer: buffer ? [BigInt(buffer.physical), buffer.virtual] : [] },
      map: this.#map,
      relocated: this.#relocated,
    };
  }

  restore({ pal: { machineCheckExpected, buffer }, map, relocated }: FirmwareState): void {
    const [physical, virtual] = buffer;
    this.#pal = {
      machineCheckExpected,
      buffer: physical === undefined || virtual === undefined ? undefined : { physical: Number(physical), virtual },
    };
    this.#map = map.slice();
    this.#relocated = relocated;
  }

  /** After reset of the processor: code and tables, and the state that a program starts in (docs/itanium.md). */
  start({ entry, loaded, commandLine, initrd }: StartOptions): void {
    const p = this.#processor;
    this.#pal = newPalState();
    this.#relocated = false;
    this.#map = descriptors(memoryMap(p.ram.length, loaded));
    this.#writeCode();
    this.#writeTables(commandLine, initrd);
    // Virtual machines are there from the start; vmsw is for the monitor to enable (PAL_PROC_SET_FEATURES).
    p.write32(Offset.VM_AVAILABLE, 1);
    p.setCr(Cr.IVA, BigInt(FIRMWARE.vectors));
    p.setAr(Ar.BSPSTORE, BigInt(FIRMWARE.backingStore));
    p.setAr(Ar.BSP, BigInt(FIRMWARE.backingStore));
    // 16 bytes of scratch area above the stack pointer.
    p.setGr(12, BigInt(FIRMWARE.backingStore - 16));
    p.setGr(28, BigInt(TABLE.bootParameters));
    p.setGr(33, BigInt(TABLE.systemTable));
    p.setBr(0, BigInt(FIRMWARE.sal));
    p.psr = bit(Psr.IC) | bit(Psr.BN);
    p.ip = BigInt(entry);
  }

  #writeCode(): void {
    const p = this.#processor;
    for (const { value } of VECTORS) p.write(FIRMWARE.vectors + value, callForGood(CALL.VECTOR));
    p.write(FIRMWARE.pal, callAndBranch(CALL.PAL));
    p.write(FIRMWARE.pal + BUNDLE_BYTES, returnOnly());
    p.write(FIRMWARE.sal, callForGood(CALL.EXIT));
    p.write(SAL_PROC, callAndReturn(CALL.SAL));
    EFI_SERVICES.forEach((_, i) => p.write(efiEntry(i), callAndReturn(CALL.EFI + i)));
    p.claimFirmware(FIRMWARE.start, FIRMWARE.tables);
  }

  #writeTables(commandLine: string, initrd: Range | undefined): void {
    const p = this.#processor;
    p.write(TABLE.bootParameters, new Uint8Array(TABLE.end - TABLE.bootParameters));
    for (const [at, bytes] of relocatable((physical) => BigInt(physical))) p.write(at, bytes);
    p.write(TABLE.bootParameters, bootParameters(this.#map.length, initrd));
    p.write(TABLE.configuration, configurationTable());
    p.write(TABLE.vendor, vendorName());
    p.write(TABLE.sal, salSystemTable());
    p.write(TABLE.memoryMap, this.#map);
    p.write(TABLE.commandLine, new TextEncoder().encode(commandLine));
  }

  /** The engine has stopped at a break of the firmware's. */
  call(): FirmwareStop | undefined {
    const p = this.#processor;
    const detail = p.stopDetail;
    if ((p.psr & NOT_FIRMWARE) === 0n) {
      switch (detail) {
        case CALL.PAL: {
          const record = callPal(p, this.#pal, FIRMWARE.pal);
          if (record) this.#listener.pal(record);
          return undefined;
        }
        case CALL.SAL:
          this.#listener.sal(callSal(p));
          return undefined;
        case CALL.EXIT:
          return { reason: "exit", status: p.gr(8).value };
        case CALL.VECTOR: {
          const stop = this.#unhandled();
          if (stop) return stop;
          break;
        }
      }
      if (EFI_SERVICES[detail - CALL.EFI]) return this.#efi(detail - CALL.EFI);
    }
    p.instance.exports.reflectBreak();
    return undefined;
  }

  /** Undefined where there is no vector: the guest has the same break elsewhere. */
  #unhandled(): FirmwareStop | undefined {
    const p = this.#processor;
    const offset = p.ip - BigInt(FIRMWARE.vectors);
    const found = VECTORS.find(({ value }) => BigInt(value) === offset);
    return found && { reason: "unhandled-interruption", vector: found.name, ip: p.cr(Cr.IIP), isr: p.cr(Cr.ISR) };
  }

  #efi(number: number): FirmwareStop | undefined {
    const p = this.#processor;
    const service = EFI_SERVICES[number]!;
    const args = Array.from({ length: ARGUMENTS }, (_, i) => p.gr(32 + i).value);
    const result = service.run({
      processor: p,
      args,
      map: this.#map,
      print: (text) => this.#listener.print(text),
      relocate: (entries) => this.#relocate(entries),
    });
    if (result === AGAIN) return undefined;
    const status = typeof result === "bigint" ? result : 0n;
    this.#listener.efi({ service, args, status });
    if (typeof result !== "bigint") return result;
    p.setGr(8, status);
    p.advance();
    return undefined;
  }

  /** Pointers to firmware become virtual, where the operating system has mapped it. */
  #relocate(entries: Parameters<EfiCall["relocate"]>[0]): boolean {
    if (this.#relocated) return false;
    this.#relocated = true;
    const address = (physical: number): bigint => {
      const at = BigInt(physical);
      const entry = entries.find((e) => at >= e.physical && at < e.physical + e.bytes);
      return entry ? BigInt.asUintN(64, entry.virtual + at - entry.physical) : at;
    };
    for (const [at, bytes] of relocatable(address)) this.#processor.write(at, bytes);
    return true;
  }
}
