/**
 * ACPI tables of the PC: RSDP, RSDT, XSDT, FADT, FACS, DSDT and MADT, enough to find the processors and interrupt
 * controllers, to power off and to reset.
 *
 * @source ACPI Specification 6.5 "ACPI Software Programming Model"
 */
export interface AcpiConfiguration {
  readonly processors: number;
  /** First port of the PM1 event, control and timer registers. */
  readonly pmBase: number;
  readonly sciIrq: number;
  /** SLP_TYP value of soft-off. */
  readonly sleepTypeS5: number;
  readonly resetPort: number;
  readonly resetValue: number;
  readonly ioapicAddress: number;
  readonly localApicAddress: number;
  /** CMOS index of the century. */
  readonly centuryIndex: number;
}

/** The I/O APIC's ID follows those of the processors. */
const IOAPIC_ID = 0xf;

/** All tables as one block for the physical address `address` (16-byte aligned). The RSDP is its first byte. */
export function acpiTables(address: number, configuration: AcpiConfiguration): Uint8Array {
  const block: number[] = Array(48).fill(0); // the RSDP, filled in last
  const place = (table: number[], alignment = 16): number => {
    while (block.length % alignment) block.push(0);
    const at = address + block.length;
    block.push(...table);
    return at;
  };
  const facs = place([...text("FACS", 4), ...le(64, 4), ...Array(56).fill(0)], 64);
  const dsdt = place(table("DSDT", 2, softOff(configuration.sleepTypeS5)));
  const fadt = place(table("FACP", 3, fixedDescription(configuration, facs, dsdt)));
  const madt = place(table("APIC", 3, interruptControllers(configuration)));
  const rsdt = place(table("RSDT", 1, [...le(fadt, 4), ...le(madt, 4)]));
  const xsdt = place(table("XSDT", 1, [...le(fadt, 8), ...le(madt, 8)]));
  const rsdp = [...text("RSD PTR ", 8), 0, ...text("NONRT ", 6), 2, ...le(rsdt, 4), ...le(36, 4), ...le(xsdt, 8), 0, 0, 0, 0];
  rsdp[8] = checksum(rsdp.slice(0, 20));
  rsdp[32] = checksum(rsdp);
  rsdp.forEach((byte, i) => (block[i] = byte));
  return Uint8Array.from(block);
}

/** A table with its header: signature, length, revision, checksum and the maker's names. */
function table(signature: string, revision: number, body: readonly number[]): number[] {
  const bytes = [
    ...text(signature, 4),
    ...le(36 + body.length, 4),
    revision,
    0,
    ...text("NONRT ", 6),
    ...text("NONROOT ", 8),
    ...le(1, 4),
    ...text("NRT ", 4),
    ...le(1, 4),
    ...body,
  ];
  bytes[9] = checksum(bytes);
  return bytes;
}

/** FADT from its byte 36 on, revision 3. */
function fixedDescription(c: AcpiConfiguration, facs: number, dsdt: number): number[] {
  const io = (port: number, bits: number): number[] => [1, bits, 0, 0, ...le(port, 8)];
  const none = Array<number>(12).fill(0);
  // WBINVD works; C1 on every processor; no sleep button; reset register present.
  const flags = 0x001 | 0x004 | 0x020 | 0x400;
  // Legacy devices, an 8042; no VGA.
  const bootArchitecture = 0x01 | 0x02 | 0x04;
  return [
    ...le(facs, 4),
    ...le(dsdt, 4),
    0,
    0,
    ...le(c.sciIrq, 2),
    ...le(0, 4),
    0,
    0,
    0,
    0,
    ...le(c.pmBase, 4),
    ...le(0, 4),
    ...le(c.pmBase + 4, 4),
    ...le(0, 4),
    ...le(0, 4),
    ...le(c.pmBase + 8, 4),
    ...le(0, 4),
    ...le(0, 4),
    4,
    2,
    0,
    4,
    0,
    0,
    0,
    0,
    ...le(0xffff, 2),
    ...le(0xffff, 2),
    ...le(0, 2),
    ...le(0, 2),
    0,
    0,
    0,
    0,
    c.centuryIndex,
    ...le(bootArchitecture, 2),
    0,
    ...le(flags, 4),
    ...io(c.resetPort, 8),
    c.resetValue,
    0,
    0,
    0,
    ...le(facs, 8),
    ...le(dsdt, 8),
    ...io(c.pmBase, 32),
    ...none,
    ...io(c.pmBase + 4, 16),
    ...none,
    ...none,
    ...io(c.pmBase + 8, 32),
    ...none,
    ...none,
  ];
}

/** MADT body: processors, the I/O APIC, the two interrupts that are not identity-mapped, and NMI on LINT1. */
function interruptControllers(c: AcpiConfiguration): number[] {
  const ACTIVE_HIGH_LEVEL = 0x000d;
  const PCAT_COMPATIBLE = 1;
  const body = [...le(c.localApicAddress, 4), ...le(PCAT_COMPATIBLE, 4)];
  for (let i = 0; i < c.processors; i++) body.push(0, 8, i, i, ...le(1, 4));
  body.push(1, 12, IOAPIC_ID, 0, ...le(c.ioapicAddress, 4), ...le(0, 4));
  body.push(2, 10, 0, 0, ...le(2, 4), ...le(0, 2)); // the timer's IRQ0 is pin 2
  body.push(2, 10, 0, c.sciIrq, ...le(c.sciIrq, 4), ...le(ACTIVE_HIGH_LEVEL, 2));
  body.push(4, 6, 0xff, ...le(0, 2), 1);
  return body;
}

/** AML: Name (\_S5, Package () { type, type, 0, 0 }). */
function softOff(sleepType: number): number[] {
  const BYTE = 0x0a;
  const elements = [BYTE, sleepType, BYTE, sleepType, 0, 0];
  return [0x08, ...text("_S5_", 4), 0x12, elements.length + 2, 4, ...elements];
}

const text = (value: string, length: number): number[] => Array.from({ length }, (_, i) => value.charCodeAt(i) || 0);
const le = (value: number, size: number): number[] => Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256);
const checksum = (bytes: readonly number[]): number => -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
