/**
 * VM exits that Debian's KVM handles in its kernel: a loop of CPUID by a virtual machine inside the cloud kernel, on nonroot
 * and on Debian's Bochs, interleaved. Only the loop is counted, not the boot before it.
 *
 * `npx tsx test/guests/kvm-guest.ts` prints the two files to give.
 *
 *   npx tsx bench/compare/kvm-exits.ts -k VMLINUZ -i INITRD [--rounds 1] [--json]
 */
import { parseArgs } from "node:util";
import { bochs, bootableCd, nonroot, workFolder } from "./engines.ts";
import { interleaved, median } from "./process.ts";

const { values } = parseArgs({
  options: {
    kernel: { type: "string", short: "k" },
    initrd: { type: "string", short: "i" },
    rounds: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const { kernel, initrd } = values;
if (kernel === undefined || initrd === undefined) throw new Error("give -k VMLINUZ and -i INITRD (npx tsx test/guests/kvm-guest.ts)");
const MEGABYTES = 256;
/** CPUID exits of each engine. */
const EXITS = { nonroot: 500_000, bochs: 100_000 };
const append = (exits: number): string => `console=ttyS0 panic=-1 quiet kvm.exits=${exits}`;

const folder = workFolder();
const cd = bootableCd(kernel, initrd, append(EXITS.bochs), folder);
const ours = nonroot(["-k", kernel, "-i", initrd, "-m", `${MEGABYTES}M`, "-p", append(EXITS.nonroot)]);
const theirs = bochs({ cdrom: cd, model: "corei7_skylake_x" }, MEGABYTES, folder);
const costs = await interleaved(
  theirs === undefined ? [ours] : [ours, theirs],
  Number(values.rounds),
  "kvm: CPUID exits ok",
  " CPUID exits\r",
);

const rows = [...costs].map(([name, list]) => ({
  name,
  exitsPerSecond: (name === ours.name ? EXITS.nonroot : EXITS.bochs) / median(list.map((cost) => cost.cpuSeconds)),
}));
if (values.json) console.log(JSON.stringify({ benchmark: "kvm-exits", rows }));
else
  console.table(
    rows.map(({ name, exitsPerSecond }) => ({
      engine: name,
      "CPUID exits a CPU second": Math.round(exitsPerSecond),
      "nonroot is times": Number(((rows[0]?.exitsPerSecond ?? NaN) / exitsPerSecond).toFixed(2)),
    })),
  );
