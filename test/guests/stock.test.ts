/**
 * Debian's stock kernels, 64-bit (compressed with XZ) and 32-bit. They take long, so they run on demand:
 *
 *     npm run build && NONROOT_STOCK_KERNELS=1 npm test -- test/guests/stock.test.ts
 */
import { afterEach, describe, expect, test } from "vitest";
import { linuxGuest, MARKER, PROMPT } from "./build.ts";
import { GuestConsole, hasFreshBuild } from "./console.ts";

const MINUTES = 60_000;
let shell: GuestConsole | undefined;

describe.skipIf(process.env.NONROOT_STOCK_KERNELS !== "1" || !hasFreshBuild())("Debian's stock kernels", () => {
  afterEach(() => shell?.kill());

  test.each([
    ["amd64", "Linux x86_64"],
    ["686", "Linux i686"],
  ] as const)("%s boots to a shell that answers commands, and powers off", { timeout: 30 * MINUTES }, async (flavour, name) => {
    const guest = linuxGuest(flavour);
    if (guest === undefined) return;
    shell = new GuestConsole(["run", "-k", guest.kernel, "-i", guest.initrd, "-m", "512M", "-p", "console=ttyS0 panic=-1"]);
    await shell.expect("Linux version 6.1.");
    await shell.expect(MARKER);
    await shell.expect(PROMPT);
    shell.send("uname -s -m; echo $((6 * 7))\n");
    await shell.expect(`\n${name}\r\n42\r\n`);
    await shell.expect(PROMPT);
    shell.send("poweroff -f\n");
    await shell.expect("reboot: Power down");
    expect(await shell.exit()).toBe(0);
  });
});
