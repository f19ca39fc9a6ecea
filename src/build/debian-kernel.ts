/** Debian's Linux kernels as guests, and the initial file systems that go with them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, dependency, unpacked } from "./debian.ts";

/** The small kernel of the tests, the stock one (compressed with XZ), and the 32-bit one; the architecture if it is not the host's. */
const KERNELS = {
  "cloud-amd64": undefined,
  amd64: undefined,
  "686": "i386",
} as const;
export type Flavour = keyof typeof KERNELS;

/** The architecture of a kernel's packages, as apt names it; undefined for the host's own. */
export const architectureOf = (flavour: Flavour): string | undefined => KERNELS[flavour];

/** Path of a kernel's vmlinuz; downloads it if the cache does not have it. */
export function debianKernel(flavour: Flavour): string {
  const architecture = architectureOf(flavour);
  const name = dependency(`linux-image-${flavour}`, "linux-image-", architecture);
  const boot = join(unpacked(name, architecture), "boot");
  const image = readdirSync(boot).find((path) => path.startsWith("vmlinuz-"));
  if (image === undefined) throw new Error(`${name} holds no vmlinuz`);
  return join(boot, image);
}

/** Path of Debian's static busybox for a kernel. */
export const busybox = (flavour: Flavour): string => join(unpacked("busybox-static", architectureOf(flavour)), "bin/busybox");

/** Keeps an archive in the cache, named by content, so that a changed one does not meet an old image; returns its path. */
export function cachedInitrd(image: Uint8Array): string {
  const path = join(CACHE, `initrd-${createHash("sha256").update(image).digest("hex").slice(0, 12)}.cpio`);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, image);
    renameSync(unfinished, path);
  }
  return path;
}
