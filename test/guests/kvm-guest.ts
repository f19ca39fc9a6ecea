/** Initial file systems of guests that are hypervisors: Debian's KVM modules, and what uses /dev/kvm. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CACHE, dependency, unpacked } from "../../src/build/debian.ts";
import { type ArchiveEntry, archive, characterDevice, directory, file, link, program } from "../../src/build/cpio.ts";
import { linuxGuest, MARKER } from "./build.ts";

/** On the kernel's command line: kvm.options=NAME=VALUE goes to kvm-intel.ko, kvm.exits=N to the program. */
const init = (command: string): string => `#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox --install -s /bin
export PATH=/bin LD_LIBRARY_PATH=/lib
echo "${MARKER}"
for word in $(cat /proc/cmdline); do
  case "$word" in
    kvm.options=*) options="\${word#kvm.options=}" ;;
    kvm.exits=*) exits="\${word#kvm.exits=}" ;;
  esac
done
insmod /irqbypass.ko && insmod /kvm.ko && insmod /kvm-intel.ko $options && ${command}
echo "hypervisor ended: $?"
poweroff -f
`;

/** Files below a folder with one of these names. */
function find(root: string, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (names.includes(entry.name) && existsSync(path)) found.set(entry.name, realpathSync(path));
  }
  return found;
}

function write(path: string, command: string, entries: readonly ArchiveEntry[]): string {
  const modules = find(join(unpacked(dependency("linux-image-cloud-amd64", "linux-image-")), "lib/modules"), [
    "irqbypass.ko",
    "kvm.ko",
    "kvm-intel.ko",
  ]);
  const image = archive([
    ...["bin", "dev", "lib", "lib64", "proc", "tmp"].map(directory),
    characterDevice("dev/console", 5, 1),
    program("bin/busybox", readFileSync(join(unpacked("busybox-static"), "bin/busybox"))),
    link("bin/sh", "busybox"),
    ...[...modules].map(([name, source]) => file(name, readFileSync(source))),
    ...entries,
    program("init", new TextEncoder().encode(init(command))),
  ]);
  writeFileSync(path, image);
  return path;
}

/** Runs kvm-program.c, compiled here. */
export function programGuest(folder: string): string {
  const executable = join(folder, "kvm-program");
  execFileSync("gcc", ["-O2", "-static", "-o", executable, join(import.meta.dirname, "kvm-program.c")]);
  return write(join(folder, "program.cpio"), "/kvm-program ${exits:-1000}", [program("kvm-program", readFileSync(executable))]);
}

const LOADER = "ld-linux-x86-64.so.2";
/** What qemu-system-x86_64-microvm is linked with, by package. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  "libpixman-1-0": ["libpixman-1.so.0"],
  zlib1g: ["libz.so.1"],
  libfdt1: ["libfdt.so.1"],
  "libglib2.0-0": ["libglib-2.0.so.0"],
  "libpcre2-8-0": ["libpcre2-8.so.0"],
  "libgcc-s1": ["libgcc_s.so.1"],
  libc6: ["libc.so.6", "libm.so.6", LOADER],
};

const QEMU =
  "qemu -M microvm,accel=kvm,isa-serial=on,pic=on,pit=on,rtc=on -cpu host -m 160 -L / -bios /qboot.rom -nodefaults -no-user-config " +
  "-nographic -no-reboot -serial stdio -kernel /vmlinuz -initrd /inner.cpio " +
  '-append "console=ttyS0 panic=-1 reboot=t nonroot.run=poweroff,-f" </dev/null';

/** Debian's QEMU on KVM, which boots the kernel and initial file system of the outer guest once more. */
export function linuxInGuest(folder: string, kernel: string, initrd: string): string {
  const libraries = Object.entries(LIBRARIES).flatMap(([name, files]) => [...find(unpacked(name), files)]);
  return write(join(folder, "linux.cpio"), QEMU, [
    program("bin/qemu", readFileSync(join(unpacked("qemu-system-x86"), "usr/bin/qemu-system-x86_64-microvm"))),
    ...libraries.map(([name, path]) => program(`${name === LOADER ? "lib64" : "lib"}/${name}`, readFileSync(path))),
    file("qboot.rom", readFileSync(join(unpacked("qemu-system-data"), "usr/share/qemu/qboot.rom"))),
    file("vmlinuz", readFileSync(kernel)),
    file("inner.cpio", readFileSync(initrd)),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const guest = linuxGuest("cloud-amd64");
  if (guest === undefined) process.exitCode = 1;
  else console.log(`-k ${guest.kernel} -i ${programGuest(CACHE)}`);
}
