/** Writes the "newc" cpio archives that Linux unpacks as its initial file system. */

export interface ArchiveEntry {
  /** Path without a leading slash. */
  readonly path: string;
  /** File type and permissions, as in stat(2). */
  readonly mode: number;
  readonly data?: Uint8Array;
  /** Major and minor number of a device node. */
  readonly device?: readonly [major: number, minor: number];
}

export const directory = (path: string): ArchiveEntry => ({ path, mode: 0o040755 });
export const program = (path: string, data: Uint8Array): ArchiveEntry => ({ path, mode: 0o100755, data });
export const file = (path: string, data: Uint8Array): ArchiveEntry => ({ path, mode: 0o100644, data });
export const link = (path: string, target: string): ArchiveEntry => ({ path, mode: 0o120777, data: new TextEncoder().encode(target) });
export const characterDevice = (path: string, major: number, minor: number): ArchiveEntry => ({
  path,
  mode: 0o020600,
  device: [major, minor],
});

const padding = (length: number): Uint8Array => new Uint8Array(-length & 3);

/** The archive. Inode numbers count up and every time is 0, so that equal entries give equal bytes. */
export function archive(entries: readonly ArchiveEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let inode = 0;
  for (const entry of [...entries, { path: "TRAILER!!!", mode: 0 }] as readonly ArchiveEntry[]) {
    const name = new TextEncoder().encode(`${entry.path}\0`);
    const data = entry.data ?? new Uint8Array(0);
    const [major, minor] = entry.device ?? [0, 0];
    const links = entry.mode >> 12 === 4 ? 2 : 1;
    const fields = [++inode, entry.mode, 0, 0, links, 0, data.length, 0, 0, major, minor, name.length, 0];
    const header = new TextEncoder().encode(`070701${fields.map((value) => value.toString(16).padStart(8, "0")).join("")}`);
    parts.push(header, name, padding(header.length + name.length), data, padding(data.length));
  }
  return Buffer.concat(parts);
}
