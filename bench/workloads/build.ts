/**
 * Builds the workloads: C programs with Debian's gcc, and an initial file system with busybox that runs them in Debian's kernel.
 *
 *   npx tsx bench/workloads/build.ts --out FOLDER
 *
 * writes kernel64, initrd64, kernel32 and initrd32. What was built before stays in the cache until its source changes.
 */
import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { archive, type ArchiveEntry, characterDevice, directory, file, link, program } from "../../src/build/cpio.ts";
import { busybox, cachedInitrd, debianKernel } from "../../src/build/debian-kernel.ts";
import { CACHE } from "../../src/build/debian.ts";
import { corpus } from "./corpus.ts";
import { amountOf, JOBS, PROGRAMS, WORKLOADS, type Bits } from "./list.ts";

const FLAVOURS = { 64: "cloud-amd64", 32: "686" } as const;
const HERE = import.meta.dirname;
const FOLDER = join(CACHE, "workloads");

/** How the programs are compiled. Static: what runs is the same in the guest and natively. */
const compiler = (name: string, bits: Bits): string[] => {
  const options = PROGRAMS.find((program) => program.name === name)?.options ?? [];
  return ["-O2", `-m${bits}`, "-static", ...options];
};

/** The path of a compiled program; compiles it if the cache does not have it. */
function executable(name: string, bits: Bits): string {
  const source = join(HERE, "programs", `${name}.c`);
  const hash = createHash("sha256");
  for (const path of [source, join(HERE, "programs/workload.h")]) hash.update(readFileSync(path));
  hash.update(compiler(name, bits).join(" "));
  const path = join(FOLDER, `${name}-${bits}-${hash.digest("hex").slice(0, 12)}`);
  if (!existsSync(path)) {
    mkdirSync(FOLDER, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    execFileSync("gcc", [...compiler(name, bits), "-o", unfinished, source, "-lm"], { stdio: ["ignore", "inherit", "inherit"] });
    renameSync(unfinished, path);
  }
  return path;
}

const jobPath = (name: string): string => join(HERE, "jobs", `${name}.sh`);

export interface Images {
  readonly kernel: string;
  readonly initrd: string;
}

/** The kernel and the initial file system with all workloads. */
export function workloadImages(bits: Bits): Images {
  const flavour = FLAVOURS[bits];
  const list = WORKLOADS.map((workload) => `${workload.name}:${amountOf(workload, bits)}\n`).join("");
  const entries: ArchiveEntry[] = [
    ...["bin", "dev", "proc", "tmp", "programs", "jobs", "data"].map(directory),
    characterDevice("dev/console", 5, 1),
    program("bin/busybox", readFileSync(busybox(flavour))),
    link("bin/sh", "busybox"),
    program("init", readFileSync(join(HERE, "init.sh"))),
    file("workloads", new TextEncoder().encode(list)),
    ...PROGRAMS.map(({ name }) => program(`programs/${name}`, readFileSync(executable(name, bits)))),
    ...JOBS.map(({ name }) => file(`jobs/${name}`, readFileSync(jobPath(name)))),
    ...[...corpus()].map(([path, data]) => (data === undefined ? directory(`data/${path}`) : file(`data/${path}`, data))),
  ];
  return { kernel: debianKernel(flavour), initrd: cachedInitrd(archive(entries)) };
}

/** Where jobs run natively: the corpus, and a folder with every name of busybox. */
function nativeFolder(bits: Bits): { readonly data: string; readonly bin: string } {
  const image = readFileSync(busybox(FLAVOURS[bits]));
  const files = corpus();
  const hash = createHash("sha256").update(image);
  for (const [path, data] of files) hash.update(path).update(data ?? "");
  const root = join(FOLDER, `native-${bits}-${hash.digest("hex").slice(0, 12)}`);
  const folder = { data: join(root, "data"), bin: join(root, "bin") };
  if (existsSync(root)) return folder;
  const unfinished = `${root}.${process.pid}`;
  mkdirSync(join(unfinished, "data"), { recursive: true });
  mkdirSync(join(unfinished, "bin"));
  for (const [path, data] of files) {
    const to = join(unfinished, "data", path);
    if (data === undefined) mkdirSync(to);
    else writeFileSync(to, data);
  }
  const names = execFileSync(busybox(FLAVOURS[bits]), ["--list"], { encoding: "utf8" }).trim().split("\n");
  copyFileSync(busybox(FLAVOURS[bits]), join(unfinished, "bin/busybox"));
  for (const name of names) if (name !== "busybox") symlinkSync("busybox", join(unfinished, "bin", name));
  renameSync(unfinished, root);
  return folder;
}

/** The check sum that the processor at hand gives for a workload, and the CPU seconds that it takes. */
export function runNatively(name: string, amount: number, bits: Bits): { readonly sum: string; readonly cpuSeconds: number } {
  const { data, bin } = nativeFolder(bits);
  const command = JOBS.some((job) => job.name === name) ? [join(bin, "sh"), jobPath(name)] : [executable(name, bits)];
  // ash's times: the shell's own line, then its children's.
  const { stdout, stderr, status, error } = spawnSync(join(bin, "sh"), ["-c", '"$@" && times', "sh", ...command, String(amount)], {
    cwd: data,
    env: { PATH: bin, HOME: "/tmp" },
    encoding: "utf8",
  });
  if (error !== undefined || status !== 0 || stderr !== "")
    throw new Error(`${name} fails natively (${status}): ${error?.message ?? stderr}`);
  const lines = stdout.trim().split("\n");
  const cpuSeconds = [...(lines.at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);
  return { sum: lines.slice(0, -2).join("\n"), cpuSeconds };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { out: { type: "string" } } });
  if (values.out === undefined) throw new Error("give --out FOLDER");
  mkdirSync(values.out, { recursive: true });
  for (const bits of [64, 32] as const) {
    const { kernel, initrd } = workloadImages(bits);
    copyFileSync(kernel, join(values.out, `kernel${bits}`));
    copyFileSync(initrd, join(values.out, `initrd${bits}`));
  }
  console.log(readdirSync(values.out).join(" "));
}
