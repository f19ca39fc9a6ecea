/**
 * VM exits that Debian's KVM handles in its kernel: a loop of CPUID by a virtual machine inside the cloud kernel, on nonroot
 * and on Debian's Bochs, interleaved. Only the loop is counted, not the boot before it.
 *
 *   npx tsx bench/compare/kvm-exits.ts [--rounds 1] [--json]
 */
import { parseArgs } from "node:util";
import { linuxGuest } from "../../test/guests/build.ts";
import { programGuest } from "../../test/guests/kvm-guest.ts";
import { bochs, bootableCd, nonroot, workFolder } from "./engines.ts";
import { interleaved, median } from "./process.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "1" }, json: { type: "boolean", default: false } } });
const MEGABYTES = 256;
/** CPUID exits of each engine. */
const EXITS = { nonroot: 500_000, bochs: 100_000 };
const APPEND = "console=ttyS0 panic=-1 quiet";

const guest = linuxGuest("cloud-amd64");
if (guest === undefined) throw new Error("Debian's packages cannot be had here");
const folder = workFolder();
const cd = bootableCd(guest.kernel, programGuest(folder, EXITS.bochs), APPEND, folder);
const ours = nonroot(["-k", guest.kernel, "-i", programGuest(folder, EXITS.nonroot), "-m", `${MEGABYTES}M`, "-p", APPEND]);
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
