/**
 * Debian's kvm_intel in the guest kernel, and a program that uses /dev/kvm: a hypervisor of the real world on our VMX, with EPT,
 * unrestricted guest and VPID, and without.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dependency, unpacked } from "../../src/build/debian.ts";
import { cloudGuest, MARKER } from "./build.ts";
import { GuestConsole, hasFreshBuild } from "./console.ts";
import { archive, characterDevice, directory, file, link, program } from "./cpio.ts";

const guest = hasFreshBuild() ? cloudGuest() : undefined;
const compiler = spawnSync("gcc", ["--version"], { stdio: "ignore" }).status === 0;
if (!compiler && process.env.NONROOT_REQUIRE_GUESTS === "1") throw new Error("gcc is not installed: it compiles test/guests/kvm-program.c");
const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), "nonroot-kvm-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** kvm.options=NAME=VALUE on the kernel's command line goes to kvm-intel.ko. */
const INIT = `#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t devtmpfs devtmpfs /dev
/bin/busybox --install -s /bin
export PATH=/bin
echo "${MARKER}"
for word in $(cat /proc/cmdline); do
  case "$word" in kvm.options=*) options="\${word#kvm.options=}" ;; esac
done
insmod /irqbypass.ko && insmod /kvm.ko && insmod /kvm-intel.ko $options && /kvm-program 1000
poweroff -f
`;

/** Busybox, the modules of the kernel's package, and the program. */
function initrd(): string {
  const root = unpacked(dependency("linux-image-cloud-amd64", "linux-image-"));
  const modules = execFileSync("find", [
    join(root, "lib/modules"),
    "-name",
    "irqbypass.ko",
    "-o",
    "-name",
    "kvm.ko",
    "-o",
    "-name",
    "kvm-intel.ko",
  ]);
  const module = (name: string) => {
    const path = modules
      .toString()
      .split("\n")
      .find((line) => line.endsWith(`/${name}`));
    return file(name, readFileSync(path ?? name));
  };
  const executable = join(folder, "kvm-program");
  execFileSync("gcc", ["-O2", "-static", "-o", executable, new URL("kvm-program.c", import.meta.url).pathname]);
  const path = join(folder, "initrd");
  writeFileSync(
    path,
    archive([
      ...["bin", "dev", "proc"].map(directory),
      characterDevice("dev/console", 5, 1),
      program("bin/busybox", readFileSync(join(unpacked("busybox-static"), "bin/busybox"))),
      link("bin/sh", "busybox"),
      program("kvm-program", readFileSync(executable)),
      ...["irqbypass.ko", "kvm.ko", "kvm-intel.ko"].map(module),
      program("init", new TextEncoder().encode(INIT)),
    ]),
  );
  return path;
}

describe.skipIf(guest === undefined || !compiler)("KVM in Debian's cloud kernel", () => {
  test.each([
    ["with EPT, unrestricted guest and VPID", "skylake", "ept=1", ["ept-violation", "ept-misconfig"]],
    ["with shadow paging", "skylake", "ept=0", ["exception"]],
    ["on a processor without EPT, unrestricted guest and VPID", "penryn", "ept=1", ["exception"]],
  ])("%s", { timeout: 5 * MINUTES }, async (_, model, options, reasons) => {
    const append = `console=ttyS0 panic=-1 quiet kvm.options=${options}`;
    const kernel = ["run", "-k", guest?.kernel ?? "", "-i", initrd(), "-m", "256M", "--cpu", model, "-p", append];
    const shell = new GuestConsole(kernel);
    try {
      for (const line of ["kvm: API 12", "kvm: real mode ok", "kvm: 64-bit mode ok", "kvm: CPUID exits ok", "kvm: done"])
        await shell.expect(line);
      await shell.expect("reboot: Power down");
      expect(await shell.exit()).toBe(0);
      // What kvm_intel ran shows in the table of exits.
      for (const reason of ["cpuid", "io", "hlt", ...reasons]) expect(shell.output).toMatch(new RegExp(`^${reason} +[\\d,]+ `, "m"));
      if (!reasons.includes("ept-violation")) expect(shell.output).not.toMatch(/^ept-/m);
    } finally {
      shell.kill();
    }
  });
});
