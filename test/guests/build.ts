/**
 * Builds the guests that the guest tests boot, from Debian packages. `npm run guests` prints where they are.
 *
 * Without apt the tests are skipped with a message; NONROOT_REQUIRE_GUESTS=1 (continuous integration) makes that an error.
 */
import { readFileSync } from "node:fs";
import { type ArchiveEntry, archive, characterDevice, directory, link, program } from "../../src/build/cpio.ts";
import { busybox, cachedInitrd, debianKernel, type Flavour } from "../../src/build/debian-kernel.ts";
import { missingTools } from "../../src/build/debian.ts";

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

const initrd = (flavour: Flavour, programs: readonly ArchiveEntry[]): string =>
  cachedInitrd(
    archive([
      ...["bin", "dev", "proc", "sys", "tmp", "root"].map(directory),
      characterDevice("dev/console", 5, 1),
      characterDevice("dev/ttyS0", 4, 64),
      program("bin/busybox", readFileSync(busybox(flavour))),
      link("bin/sh", "busybox"),
      program("init", new TextEncoder().encode(INIT)),
      ...programs,
    ]),
  );

/**
 * One of Debian's kernels with a busybox user space, and `programs` beside it; undefined (after saying why) where packages
 * cannot be had.
 */
export function linuxGuest(flavour: Flavour, programs: readonly ArchiveEntry[] = []): LinuxGuest | undefined {
  const reason = missingTools();
  try {
    if (reason !== undefined) throw new Error(reason);
    return { kernel: debianKernel(flavour), initrd: initrd(flavour, programs) };
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
