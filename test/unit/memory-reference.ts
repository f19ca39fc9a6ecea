/**
 * Address translation written for clarity: one function for each thing the manual describes, no cache, no state.
 *
 * Reads through `Memory`, collects the flags it would set, and returns what the access comes to.
 */
export type Kind = "read" | "write" | "fetch";

export interface Context {
  readonly cr0: { readonly pg: boolean; readonly wp: boolean };
  readonly cr3: bigint;
  readonly cr4: {
    readonly pse: boolean;
    readonly pae: boolean;
    readonly la57: boolean;
    readonly smep: boolean;
    readonly smap: boolean;
    readonly pke: boolean;
    readonly pks: boolean;
  };
  readonly efer: { readonly lma: boolean; readonly nxe: boolean };
  readonly ac: boolean;
  readonly cpl: number;
  readonly pkru: number;
  readonly pkrs: number;
  readonly pdptes: readonly bigint[];
  readonly physicalBits: number;
  readonly gigabytePages: boolean;
  readonly pse36: boolean;
  readonly ept?: {
    readonly pointer: bigint;
    readonly modeBased: boolean;
    readonly capability: bigint;
    readonly pagingWrite: boolean;
    readonly verification: boolean;
  };
  /** HLAT paging, in non-root operation with EPT. */
  readonly hlat?: { readonly pointer: bigint; readonly prefixSize: number };
}

export type Result =
  | { readonly is: "translation"; readonly physical: bigint }
  | { readonly is: "page fault"; readonly code: number; readonly address: bigint }
  | { readonly is: "EPT violation"; readonly qualification: bigint; readonly guestPhysical: bigint; readonly guestLinear: bigint }
  | { readonly is: "EPT misconfiguration"; readonly guestPhysical: bigint };

/** Memory by physical address; `set` is called only for accesses that get as far as setting flags. */
export interface Memory {
  get(address: bigint, bytes: 4 | 8): bigint;
  set(address: bigint, bytes: 4 | 8, value: bigint): void;
}

const bit = (value: bigint, n: number): boolean => ((value >> BigInt(n)) & 1n) === 1n;
const field = (value: bigint, high: number, low: number): bigint => (value >> BigInt(low)) & ((1n << BigInt(high - low + 1)) - 1n);
/** True if one of the bits high:low is 1. */
const any = (value: bigint, high: number, low: number): boolean => high >= low && field(value, high, low) !== 0n;

class Stop {
  readonly result: Result;
  constructor(result: Result) {
    this.result = result;
  }
}

/** HLAT paging gives up for ordinary paging. */
class Restart {}

interface Step {
  /** Guest-physical address of the entry. */
  readonly at: bigint;
  /** Physical address of the entry. */
  readonly where: bigint;
  readonly bytes: 4 | 8;
  readonly entry: bigint;
  /** The EPT entry that maps it has the paging-write bit. */
  readonly pagingWrite: boolean;
}

interface Page {
  readonly steps: readonly Step[];
  readonly size: number;
  readonly base: bigint;
  readonly writable: boolean;
  readonly user: boolean;
  readonly executeDisable: boolean;
  readonly key: number;
}

export function translate(context: Context, memory: Memory, linear: bigint, kind: Kind, implicit: boolean): Result {
  try {
    return { is: "translation", physical: translateOrStop(context, memory, linear, kind, implicit) };
  } catch (stop) {
    if (stop instanceof Stop) return stop.result;
    throw stop;
  }
}

function translateOrStop(c: Context, memory: Memory, linear: bigint, kind: Kind, implicit: boolean): bigint {
  const userMode = c.cpl === 3 && !implicit;
  let gpa = linear & 0xffffffffn;
  let information: Final = { user: true, writable: true, executeDisable: false, trusted: true };
  if (c.cr0.pg) {
    const page = walkWithHlat(c, memory, linear, kind, userMode);
    const keyForbids = keyViolation(c, page, kind, userMode);
    if (rightsViolation(c, page, kind, userMode, implicit) || keyForbids)
      throw pageFault(c, linear, kind, userMode, { present: true, reserved: false, key: keyForbids });
    setGuestFlags(c, memory, page, kind, linear);
    gpa = page.base | (linear & ((1n << BigInt(page.size)) - 1n));
    information = { ...page, trusted: page.steps.every((step) => step.pagingWrite) };
  }
  if (!c.ept) return gpa;
  const access = { read: kind === "read", write: kind === "write", fetch: kind === "fetch" };
  return throughEpt(c, memory, gpa, access, linear, information).physical;
}

/** HLAT paging where it is for the address, and ordinary paging where it is not or restarts. */
function walkWithHlat(c: Context, memory: Memory, linear: bigint, kind: Kind, userMode: boolean): Page {
  if (c.hlat && c.efer.lma && (c.hlat.prefixSize === 0 || bit(linear, 63))) {
    try {
      return walk(c, memory, linear, kind, userMode, c.hlat.pointer, true);
    } catch (end) {
      if (!(end instanceof Restart)) throw end;
    }
  }
  return walk(c, memory, linear, kind, userMode, c.cr3, false);
}

function pageFault(
  c: Context,
  linear: bigint,
  kind: Kind,
  userMode: boolean,
  why: { present: boolean; reserved: boolean; key: boolean; hlat?: boolean },
): Stop {
  let code = 0;
  if (why.present) code |= 1;
  if (kind === "write") code |= 2;
  if (userMode) code |= 4;
  if (why.reserved) code |= 8;
  if (kind === "fetch" && (c.cr4.smep || (c.cr4.pae && c.efer.nxe))) code |= 0x10;
  if (why.key) code |= 0x20;
  if (why.hlat) code |= 0x80;
  return new Stop({ is: "page fault", code, address: linear });
}

function walk(c: Context, memory: Memory, linear: bigint, kind: Kind, userMode: boolean, root: bigint, hlat: boolean): Page {
  const steps: Step[] = [];
  const notPresent = (): Stop => pageFault(c, linear, kind, userMode, { present: false, reserved: false, key: false, hlat });
  const reserved = (): Stop => pageFault(c, linear, kind, userMode, { present: true, reserved: true, key: false, hlat });
  const read = (at: bigint, bytes: 4 | 8): bigint => {
    const ad = c.ept !== undefined && bit(c.ept.pointer, 6);
    const { physical: where, pagingWrite } = c.ept
      ? throughEpt(c, memory, at, { read: true, write: ad, fetch: false }, linear)
      : { physical: at, pagingWrite: true };
    const entry = memory.get(where, bytes);
    steps.push({ at, where, bytes, entry, pagingWrite });
    if (!bit(entry, 0)) throw notPresent();
    return entry;
  };
  const page = (size: number, base: bigint): Page => {
    const entries = steps.map((s) => s.entry);
    const last = entries.at(-1)!;
    return {
      steps,
      size,
      base: base & ~((1n << BigInt(size)) - 1n),
      writable: entries.every((e) => bit(e, 1)),
      user: entries.every((e) => bit(e, 2)),
      executeDisable: c.cr4.pae && entries.some((e) => bit(e, 63)),
      key: Number(field(last, 62, 59)),
    };
  };
  const M = c.physicalBits;

  if (!c.cr4.pae) {
    const pde = read(((root >> 12n) << 12n) | (field(linear, 31, 22) << 2n), 4);
    if (c.cr4.pse && bit(pde, 7)) {
      const top = Math.min(M, 40);
      if (c.pse36 ? any(pde, 21, top - 19) : any(pde, 21, 13)) throw reserved();
      return page(22, (field(pde, 31, 22) << 22n) | (field(pde, 20, 13) << 32n));
    }
    const pte = read((field(pde, 31, 12) << 12n) | (field(linear, 21, 12) << 2n), 4);
    return page(12, field(pte, 31, 12) << 12n);
  }

  const long = c.efer.lma;
  const address = (entry: bigint): bigint => field(entry, 51, 12) << 12n;
  const badEntry = (entry: bigint): boolean => any(entry, 51, M) || (!c.efer.nxe && bit(entry, 63)) || (!long && any(entry, 62, 52));
  const checked = (table: bigint, high: number): bigint => {
    const entry = read(table | (field(linear, high, high - 8) << 3n), 8);
    if (badEntry(entry)) throw reserved();
    return entry;
  };
  /** An entry in which everything is as it must be: HLAT paging looks at its restart bit. */
  const settled = (entry: bigint): bigint => {
    if (hlat && bit(entry, 11)) throw new Restart();
    return entry;
  };
  let table: bigint;
  if (long) {
    table = address(root);
    if (c.cr4.la57) {
      const pml5e = checked(table, 56);
      if (bit(pml5e, 7)) throw reserved();
      table = address(settled(pml5e));
    }
    const pml4e = checked(table, 47);
    if (bit(pml4e, 7)) throw reserved();
    const pdpte = checked(address(settled(pml4e)), 38);
    if (bit(pdpte, 7)) {
      if (!c.gigabytePages || any(pdpte, 29, 13)) throw reserved();
      return page(30, address(settled(pdpte)));
    }
    table = address(settled(pdpte));
  } else {
    const pdpte = c.pdptes[Number(field(linear, 31, 30))]!;
    if (!bit(pdpte, 0)) throw notPresent();
    table = address(pdpte);
  }
  const pde = checked(table, 29);
  if (bit(pde, 7)) {
    if (any(pde, 20, 13)) throw reserved();
    return page(21, address(settled(pde)));
  }
  return page(12, address(settled(checked(address(settled(pde)), 20))));
}

function rightsViolation(c: Context, page: Page, kind: Kind, userMode: boolean, implicit: boolean): boolean {
  if (userMode) {
    if (!page.user) return true;
    if (kind === "write") return !page.writable;
    return kind === "fetch" && page.executeDisable;
  }
  if (kind === "fetch") return page.executeDisable || (page.user && c.cr4.smep);
  if (page.user && c.cr4.smap && (implicit || !c.ac)) return true;
  return kind === "write" && c.cr0.wp && !page.writable;
}

function keyViolation(c: Context, page: Page, kind: Kind, userMode: boolean): boolean {
  if (!c.efer.lma || kind === "fetch") return false;
  if (!(page.user ? c.cr4.pke : c.cr4.pks)) return false;
  const register = BigInt(page.user ? c.pkru : c.pkrs);
  const accessDisable = bit(register, page.key * 2);
  const writeDisable = bit(register, page.key * 2 + 1);
  return accessDisable || (writeDisable && kind === "write" && (userMode || c.cr0.wp));
}

function setGuestFlags(c: Context, memory: Memory, page: Page, kind: Kind, linear: bigint): void {
  for (const step of page.steps) {
    let flags = 0x20n;
    if (step === page.steps.at(-1) && kind === "write") flags |= 0x40n;
    // Two steps may be the same entry, so look again.
    const entry = memory.get(step.where, step.bytes);
    if ((entry & flags) === flags) continue;
    if (c.ept && !bit(c.ept.pointer, 6)) throughEpt(c, memory, step.at, { read: true, write: true, fetch: false }, linear);
    memory.set(step.where, step.bytes, entry | flags);
  }
}

/** What is known of a translated linear address. */
interface Final {
  readonly user: boolean;
  readonly writable: boolean;
  readonly executeDisable: boolean;
  /** All paging structures that translated it lie in pages with the paging-write bit. */
  readonly trusted: boolean;
}

interface EptAccess {
  readonly read: boolean;
  readonly write: boolean;
  readonly fetch: boolean;
}

function throughEpt(
  c: Context,
  memory: Memory,
  gpa: bigint,
  access: EptAccess,
  linear: bigint,
  final?: Final,
): { physical: bigint; pagingWrite: boolean } {
  const { pointer, modeBased, capability } = c.ept!;
  const M = c.physicalBits;
  const used: { at: bigint; entry: bigint }[] = [];
  const violation = (unverified = false): Stop => {
    const and = (n: number): boolean => used.length > 0 && used.every((u) => bit(u.entry, n));
    const bits = [access.read, access.write, access.fetch, and(0), and(1), and(2), modeBased && and(10), true, final !== undefined];
    if (final && bit(capability, 22)) bits.push(final.user, final.writable, final.executeDisable);
    return new Stop({
      is: "EPT violation",
      qualification: bits.reduce((sum, b, i) => (b ? sum | (1n << BigInt(i)) : sum), unverified ? 0x8000n : 0n),
      guestPhysical: gpa,
      guestLinear: linear,
    });
  };
  const levels = Number(field(pointer, 5, 3)) + 1;
  if (gpa >> BigInt(12 + 9 * levels) !== 0n) throw violation();
  let table = field(pointer, 51, 12) << 12n;
  for (let low = 12 + 9 * (levels - 1); ; low -= 9) {
    const at = table | (field(gpa, low + 8, low) << 3n);
    const entry = memory.get(at, 8);
    used.push({ at, entry });
    if (!any(entry, 2, 0) && !(modeBased && bit(entry, 10))) throw violation();
    const isPage = low === 12 || (low <= 30 && bit(entry, 7));
    const pagingWrite = c.ept!.pagingWrite && isPage && bit(entry, 58);
    if (isEptMisconfigured(entry, low, isPage, capability, modeBased, M) || (pagingWrite && !bit(entry, 0)))
      throw new Stop({ is: "EPT misconfiguration", guestPhysical: gpa });
    table = field(entry, 51, 12) << 12n;
    if (!isPage) continue;
    const allowed = (n: number): boolean => used.every((u) => bit(u.entry, n));
    const executeBit = modeBased && (final?.user ?? false) ? 10 : 2;
    // A write by the page walk itself: bit 58 of the last entry stands for its write access.
    const walkMayWrite = !final && pagingWrite && used.slice(0, -1).every((u) => bit(u.entry, 1));
    const mayWrite = allowed(1) || walkMayWrite;
    if ((access.read && !allowed(0)) || (access.write && !mayWrite) || (access.fetch && !allowed(executeBit))) throw violation();
    if (c.ept!.pagingWrite && c.ept!.verification && final && bit(entry, 57) && !final.trusted) throw violation(true);
    if (bit(pointer, 6)) {
      for (const u of used) {
        const flags = u === used.at(-1) && access.write ? 0x300n : 0x100n;
        memory.set(u.at, 8, memory.get(u.at, 8) | flags);
      }
    }
    const offset = (1n << BigInt(low)) - 1n;
    return { physical: (table & ~offset) | (gpa & offset), pagingWrite };
  }
}

function isEptMisconfigured(entry: bigint, low: number, isPage: boolean, capability: bigint, modeBased: boolean, M: number): boolean {
  const executable = bit(entry, 2) || (modeBased && bit(entry, 10));
  if (!bit(entry, 0) && bit(entry, 1)) return true;
  if (!bit(entry, 0) && executable && !bit(capability, 0)) return true;
  if (any(entry, 51, M)) return true;
  if (!isPage) return low >= 39 ? any(entry, 7, 3) : any(entry, 6, 3);
  if (low > 12 && any(entry, low - 1, 12)) return true;
  if (low === 21 && !bit(capability, 16)) return true;
  if (low === 30 && !bit(capability, 17)) return true;
  return [2n, 3n, 7n].includes(field(entry, 5, 3));
}
