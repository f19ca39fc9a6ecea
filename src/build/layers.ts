/**
 * Checks who imports whom, by the rules of .dependency-cruiser.cjs.
 *
 * Fails below a minimal number of modules: a parser that silently sees nothing would otherwise report a clean house.
 * A first argument names another root to check (the test of this script plants violations there).
 */
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { cruise, type ICruiseResult, type IConfiguration } from "dependency-cruiser";

const repository = resolve(import.meta.dirname, "../..");
/** Modules of this repository at the time of writing, rounded down. It only ever grows. */
const MINIMAL_MODULES = 25;

export interface LayerReport {
  readonly modules: number;
  readonly violations: readonly string[];
}

export async function checkLayers(root: string): Promise<LayerReport> {
  const rules = createRequire(import.meta.url)(join(repository, ".dependency-cruiser.cjs")) as IConfiguration;
  const folders = ["assembly", "src", "bench", "test"].filter((name) => existsSync(join(root, name)));
  const { output } = await cruise(
    folders,
    {
      ruleSet: { forbidden: rules.forbidden },
      ...rules.options,
      validate: true,
      baseDir: root,
    } as never,
    rules.options?.enhancedResolveOptions as never,
  );
  const { summary, modules } = output as ICruiseResult;
  const own = modules.filter((module) => folders.some((name) => module.source.startsWith(`${name}/`)));
  return { modules: own.length, violations: summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`) };
}

if (process.argv[1] === import.meta.filename) {
  const { modules, violations } = await checkLayers(resolve(process.argv[2] ?? repository));
  for (const violation of violations) console.error(violation);
  console.log(`${modules} modules, ${violations.length} violations`);
  if (modules < MINIMAL_MODULES)
    console.error(`only ${modules} modules seen, at least ${MINIMAL_MODULES} expected: the check itself is broken`);
  process.exitCode = violations.length > 0 || modules < MINIMAL_MODULES ? 1 : 0;
}
