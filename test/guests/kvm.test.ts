/**
 * Debian's kvm_intel in the guest kernel, and a program that uses /dev/kvm: a hypervisor of the real world on our VMX, with EPT,
 * unrestricted guest and VPID, and without.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { linuxGuest, MARKER } from "./build.ts";
import { GuestConsole, hasFreshBuild } from "./console.ts";
import { linuxInGuest, programGuest } from "./kvm-guest.ts";

const guest = hasFreshBuild() ? linuxGuest("cloud-amd64") : undefined;
const compiler = spawnSync("gcc", ["--version"], { stdio: "ignore" }).status === 0;
if (!compiler && process.env.NONROOT_REQUIRE_GUESTS === "1") throw new Error("gcc is not installed: it compiles test/guests/kvm-program.c");
const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), "nonroot-kvm-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(guest === undefined || !compiler)("KVM in Debian's cloud kernel", () => {
  test.each([
    ["with EPT, unrestricted guest and VPID, on a processor with everything", "max", "ept=1", ["ept-violation", "ept-misconfig"]],
    ["with shadow paging", "skylake", "ept=0", ["exception"]],
    ["on a processor without EPT, unrestricted guest and VPID", "penryn", "ept=1", ["exception"]],
  ])("%s", { timeout: 5 * MINUTES }, async (_, model, options, reasons) => {
    const append = `console=ttyS0 panic=-1 quiet kvm.options=${options}`;
    const kernel = ["run", "-k", guest?.kernel ?? "", "-i", programGuest(folder), "-m", "256M", "--cpu", model, "-p", append];
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

  test("QEMU boots a second Linux on it", { timeout: 10 * MINUTES }, async () => {
    const outer = linuxInGuest(folder, guest?.kernel ?? "", guest?.initrd ?? "");
    const append = "console=ttyS0 panic=-1 quiet";
    const shell = new GuestConsole(["run", "-k", guest?.kernel ?? "", "-i", outer, "-m", "768M", "-p", append]);
    try {
      await shell.expect(MARKER);
      await shell.expect("Hypervisor detected: KVM");
      await shell.expect(MARKER);
      await shell.expect("hypervisor ended: 0");
      expect(await shell.exit()).toBe(0);
    } finally {
      shell.kill();
    }
  });
});
