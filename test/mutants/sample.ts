/** Which mutants are tried: a seeded sample of every area's files. */
import { readSource, isGenerated, sourceFiles } from "../../src/build/sources.ts";
import { Random } from "../random.ts";
import { AREAS, type Area } from "./areas.ts";
import { sitesOf, type Kind, type Site } from "./mutate.ts";

export interface Mutant {
  /** From 1; stable for a seed, a count and a state of the sources. */
  readonly id: number;
  readonly area: Area;
  readonly path: string;
  readonly site: Site;
}

const SAMPLE = 200;

/** Files without behaviour of their own, or that no build has: declarations, and the table of one host that this is not. */
const EXCLUDED = /\.d\.ts$|\/translate\/marks\.ts$|^src\/engine\/(translation|translator)\.ts$/;

/** Every mutant of one line, "path:line": to see whether a test notices what it is meant to. */
export function mutantsAt(places: readonly string[]): readonly Mutant[] {
  const mutants: Mutant[] = [];
  for (const place of places) {
    const [path, line] = place.split(":") as [string, string];
    const area = AREAS.find((one) => path.startsWith(one.path));
    if (!area) throw new Error(`${path} is in none of the folders of test/mutants/areas.ts`);
    for (const site of sitesOf(path, readSource(path)))
      if (site.line === Number(line)) mutants.push({ id: mutants.length + 1, area, path, site });
  }
  return mutants;
}

/**
 * @param seed any number: equal seeds, counts and sources give equal mutants
 * @param count mutants in all; each area gets its share of them, at least one
 * @param only prefix of the paths that are changed
 */
export function sample(seed: number, count: number, only = ""): readonly Mutant[] {
  const files = sourceFiles(/\.ts$/).filter((path) => !EXCLUDED.test(path));
  const areas = AREAS.filter(({ path }) => path.startsWith(only) || only.startsWith(path));
  const shares = areas.reduce((sum, { share }) => sum + share, 0);
  const total = only === "" ? SAMPLE : shares;
  const mutants: Mutant[] = [];
  for (const area of areas) {
    const random = new Random(`mutants ${seed} ${area.path}`);
    const byKind = new Map<Kind, { path: string; site: Site }[]>();
    for (const path of files) {
      if (!path.startsWith(area.path) || !path.startsWith(only)) continue;
      const text = readSource(path);
      if (isGenerated(text)) continue;
      for (const site of sitesOf(path, text)) {
        const list = byKind.get(site.kind);
        if (list) list.push({ path, site });
        else byKind.set(site.kind, [{ path, site }]);
      }
    }
    // Kinds in turn, so that literals, of which there are most, are not everything.
    const wanted = Math.max(1, Math.round((area.share * count) / total));
    for (let i = 0; i < wanted && byKind.size > 0; i++) {
      const kind = random.pick([...byKind.keys()]);
      const list = byKind.get(kind)!;
      const [chosen] = list.splice(random.below(list.length), 1);
      if (list.length === 0) byKind.delete(kind);
      mutants.push({ id: mutants.length + 1, area, ...chosen! });
    }
  }
  return mutants;
}
