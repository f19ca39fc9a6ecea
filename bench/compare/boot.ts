/**
 * CPU time from process start to user space: Debian's cloud kernel on nonroot, bare and under the TypeScript VMM, and on
 * QEMU TCG, interleaved. `npm run guests` prints the two files to give.
 *
 *   npx tsx bench/compare/boot.ts -k VMLINUZ -i INITRD [--rounds 3] [--vmm] [--json]
 */
import { parseArgs } from "node:util";
import { nonroot, qemu } from "./engines.ts";
import { interleaved, median } from "./process.ts";

const { values } = parseArgs({
  options: {
    kernel: { type: "string", short: "k" },
    initrd: { type: "string", short: "i" },
    rounds: { type: "string", default: "3" },
    vmm: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
if (values.kernel === undefined || values.initrd === undefined) throw new Error("give -k VMLINUZ and -i INITRD (npm run guests)");
const MARK = "nonroot guest: user space";
const MEGABYTES = 256;
const boot = ["-kernel", values.kernel, "-initrd", values.initrd, "-append", "console=ttyS0 panic=-1", "-m", String(MEGABYTES)];

const engines = [
  qemu(boot),
  nonroot(boot),
  values.vmm ? nonroot(["--vmm", "typescript", ...boot], "nonroot, TypeScript VMM") : undefined,
].filter((engine) => engine !== undefined);
const costs = await interleaved(engines, Number(values.rounds), MARK);
const rows = [...costs].map(([name, list]) => ({
  name,
  cpuSeconds: median(list.map((cost) => cost.cpuSeconds)),
  peakMiB: median(list.map((cost) => cost.peakBytes)) / 2 ** 20,
}));
const reference = rows[0]?.cpuSeconds ?? NaN;
if (values.json) console.log(JSON.stringify({ benchmark: "boot", guestMiB: MEGABYTES, rows }));
else {
  console.table(
    rows.map(({ name, cpuSeconds, peakMiB }) => ({
      engine: name,
      "CPU s": Number(cpuSeconds.toFixed(2)),
      [`times ${rows[0]?.name ?? ""}`]: Number((cpuSeconds / reference).toFixed(2)),
      "peak MiB": Math.round(peakMiB),
    })),
  );
}
