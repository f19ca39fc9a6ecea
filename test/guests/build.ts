/**
 * Builds the guests that the guest tests boot, from Debian packages. `npm run guests` prints where they are.
 *
 * Without apt the tests are skipped with a message; NONROOT_REQUIRE_GUESTS=1 (continuous integration) makes that an error.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type ArchiveEntry, archive, characterDevice, directory, link, program } from "./cpio.ts";
import { CACHE, dependency, missingTools, unpacked } from "../../src/build/debian.ts";

export interface LinuxGuest {
  readonly kernel: string;
  readonly initrd: string;
}

/** Printed by init on the first serial port as soon as user space runs. */
export const MARKER = "nonroot guest: user space";
/** The shell's prompt. */
export const PROMPT = "guest# ";

/**
 * PID 1: mounts what a shell needs, says that user space runs, and keeps a shell on the first serial port.
 * `nonroot.run=COMMAND,ARGUMENT` on the kernel's command line runs a command before the shell.
 */
const INIT = `#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox --install -s /bin
export PATH=/bin PS1='${PROMPT}' HOME=/ TERM=dumb
echo "${MARKER}"
for word in $(cat /proc/cmdline); do
  case "$word" in nonroot.run=*) $(echo "\${word#nonroot.run=}" | tr , ' ') ;; esac
done
while :; do setsid sh -c 'exec sh -i </dev/ttyS0 >/dev/ttyS0 2>&1'; done
`;

function kernel(metapackage: string, architecture?: string): string {
  const name = dependency(metapackage, "linux-image-", architecture);
  const boot = join(unpacked(name, architecture), "boot");
  const image = readdirSync(boot).find((path) => path.startsWith("vmlinuz-"));
  if (image === undefined) throw new Error(`${name} holds no vmlinuz`);
  return join(boot, image);
}

function initrd(programs: readonly ArchiveEntry[], architecture?: string): string {
  const busybox = readFileSync(join(unpacked("busybox-static", architecture), "bin/busybox"));
  const image = archive([
    ...["bin", "dev", "proc", "sys", "tmp", "root"].map(directory),
    characterDevice("dev/console", 5, 1),
    characterDevice("dev/ttyS0", 4, 64),
    program("bin/busybox", busybox),
    link("bin/sh", "busybox"),
    program("init", new TextEncoder().encode(INIT)),
    ...programs,
  ]);
  // Named by content, so that a changed init does not meet an old image.
  const path = join(CACHE, `initrd-${createHash("sha256").update(image).digest("hex").slice(0, 12)}.cpio`);
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, image);
    renameSync(unfinished, path);
  }
  return path;
}

/** Debian's kernels: the small one of the tests, the stock one (compressed with XZ), and the 32-bit one. */
const KERNELS = {
  "cloud-amd64": undefined,
  amd64: undefined,
  "686": "i386",
} as const;

/**
 * One of Debian's kernels with a busybox user space, and `programs` beside it; undefined (after saying why) where packages
 * cannot be had.
 */
export function linuxGuest(flavour: keyof typeof KERNELS, programs: readonly ArchiveEntry[] = []): LinuxGuest | undefined {
  const reason = missingTools();
  const architecture = KERNELS[flavour];
  try {
    if (reason !== undefined) throw new Error(reason);
    return { kernel: kernel(`linux-image-${flavour}`, architecture), initrd: initrd(programs, architecture) };
  } catch (error) {
    const message = `no Debian guests: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    if (process.env.NONROOT_REQUIRE_GUESTS === "1") throw new Error(message, { cause: error });
    console.warn(`${message}; tests that boot them are skipped`);
    return undefined;
  }
}

if (process.argv[1] === import.meta.filename) {
  const guest = linuxGuest("cloud-amd64");
  if (guest === undefined) process.exitCode = 1;
  else console.log(`-k ${guest.kernel} -i ${guest.initrd}`);
}
