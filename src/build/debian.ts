/** Debian packages as a source of guests: downloaded with apt-get, unpacked with dpkg-deb, kept in a cache outside the repository. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "nonroot-guests");

/** Why packages cannot be had here, or undefined if they can. */
export function missingTools(): string | undefined {
  for (const tool of ["apt-get", "apt-cache", "dpkg-deb"]) {
    if (spawnSync(tool, ["--version"], { stdio: "ignore" }).status !== 0) return `${tool} is not installed`;
  }
  return undefined;
}

/** Options of apt for packages of another architecture than the host's: its package lists are kept in the cache. */
function aptOptions(architecture: string | undefined): string[] {
  if (architecture === undefined) return [];
  const lists = join(CACHE, `lists-${architecture}`);
  const settings = [
    `APT::Architecture=${architecture}`,
    `APT::Architectures=${architecture}`,
    "Dir::Cache::pkgcache=",
    "Dir::Cache::srcpkgcache=",
  ];
  const options = (folder: string): string[] => [...settings, `Dir::State::lists=${folder}`].flatMap((setting) => ["-o", setting]);
  if (!existsSync(lists)) {
    mkdirSync(CACHE, { recursive: true });
    const unfinished = mkdtempSync(join(CACHE, "lists-"));
    // One index that cannot be had is no failure: the packages may be in the others.
    spawnSync("apt-get", ["update", "-qq", ...options(unfinished)], { stdio: "ignore" });
    if (!readdirSync(unfinished).some((path) => path.includes("Packages"))) {
      rmSync(unfinished, { recursive: true, force: true });
      throw new Error(`apt-get update has no packages for ${architecture}`);
    }
    renameSync(unfinished, lists);
  }
  return options(lists);
}

/** The package that a metapackage depends on, e.g. linux-image-cloud-amd64 to linux-image-6.1.0-1-cloud-amd64. */
export function dependency(metapackage: string, prefix: string, architecture?: string): string {
  const text = execFileSync("apt-cache", ["depends", "--important", ...aptOptions(architecture), metapackage], { encoding: "utf8" });
  const names = [...text.matchAll(/^\s*Depends: (\S+)$/gm)].map((match) => match[1] ?? "");
  const found = names.find((name) => name.startsWith(prefix));
  if (found === undefined) throw new Error(`${metapackage} depends on no ${prefix}* (run apt-get update)`);
  return found;
}

/** The folder with the unpacked files of a package; downloads it if the cache does not have it. */
export function unpacked(name: string, architecture?: string): string {
  const folder = join(CACHE, architecture === undefined ? name : `${name}-${architecture}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, "download-"));
  try {
    execFileSync("apt-get", ["download", "-qq", ...aptOptions(architecture), name], { cwd: work, stdio: ["ignore", "ignore", "pipe"] });
    const deb = readdirSync(work).find((path) => path.endsWith(".deb"));
    if (deb === undefined) throw new Error(`apt-get download ${name} left no package`);
    execFileSync("dpkg-deb", ["-x", join(work, deb), join(work, "files")]);
    try {
      renameSync(join(work, "files"), folder);
    } catch (error) {
      // Another run was faster.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}
