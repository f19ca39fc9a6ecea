/**
 * The layering. src/build/layers.ts runs these rules over assembly, src, bench and test; test/unit/house-layers.test.ts
 * plants a violation of each and expects it to be found.
 */

/** The engine's layers, lowest first: a layer may import those before it and itself. */
const LAYERS = ["spec", "base", "state", "event", "apic", "memory", "decode", "transfer", "register", "vmx", "exec", "run", "translate"];
/** The same for the Itanium engine. */
const ITANIUM_LAYERS = [
  "spec",
  "base",
  "state",
  "event",
  "memory",
  "decode",
  "rse",
  "interrupt",
  "virtual",
  "float",
  "exec",
  "run",
  "translate",
];
/** assembly/host.ts is open to the layers that reach the host. */
const HOST_USERS = ["event", "apic", "memory", "exec", "transfer", "vmx", "run", "translate"];
const ITANIUM_HOST_USERS = ["memory", "interrupt", "run"];

/** The program that writes what is generated from the tables. */
const GENERATOR = "^src/spec/(generate\\.ts$|products\\.ts$|emit/)";

const folder = (layer, isa = "x86") => (layer === "spec" || layer === "base" ? `^assembly/${layer}/` : `^assembly/${isa}/${layer}/`);

const layersOf = (name, isa, layers) =>
  layers.slice(0, -1).map((layer, level) => ({
    name: `${name}-${layer}`,
    severity: "error",
    comment: `assembly: ${layer} must not import the layers above it (${layers.slice(level + 1).join(", ")})`,
    from: { path: folder(layer, isa) },
    to: { path: layers.slice(level + 1).map((above) => folder(above, isa)) },
  }));

module.exports = {
  forbidden: [
    ...layersOf("engine-layer", "x86", LAYERS),
    ...layersOf("itanium-layer", "ia64", ITANIUM_LAYERS),
    {
      name: "generated-spec-is-a-leaf",
      severity: "error",
      from: { path: "^assembly/spec/" },
      to: { pathNot: "^assembly/spec/" },
    },
    {
      name: "host-imports-only-where-allowed",
      severity: "error",
      from: { path: "^assembly/", pathNot: [...HOST_USERS.map((l) => folder(l)), ...ITANIUM_HOST_USERS.map((l) => folder(l, "ia64"))] },
      to: { path: "^assembly/host\\.ts$" },
    },
    {
      name: "spec-is-data",
      severity: "error",
      comment: "the tables import nothing; their generator may read the tree",
      from: { path: "^src/spec/", pathNot: GENERATOR },
      to: { pathNot: "^src/spec/" },
    },
    {
      name: "generator-is-a-program",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/spec/", "^src/build/"] },
      to: { path: GENERATOR },
    },
    { name: "engine-cannot-see-typescript", severity: "error", from: { path: "^assembly/" }, to: { pathNot: "^assembly/" } },
    {
      name: "typescript-cannot-see-engine-source",
      severity: "error",
      from: { path: "^(src|bench)/" },
      to: { path: "^assembly/", pathNot: "^assembly/spec/" },
    },
    {
      name: "exit-conditions-are-pure",
      severity: "error",
      from: { path: "^assembly/x86/vmx/conditions" },
      to: { path: "^assembly/", pathNot: ["^assembly/spec/", "^assembly/base/", "^assembly/x86/state/", "^assembly/x86/vmx/conditions"] },
    },
    { name: "x86-never-meets-ia64", severity: "error", from: { path: "^assembly/x86/" }, to: { path: "^assembly/ia64/" } },
    { name: "ia64-never-meets-x86", severity: "error", from: { path: "^assembly/ia64/" }, to: { path: "^assembly/x86/" } },
    {
      name: "devices-are-islands",
      severity: "error",
      comment: "a device gets a clock and an interrupt line, never the machine",
      from: { path: "^src/devices/" },
      to: { path: "^src/", pathNot: ["^src/devices/", "^src/engine/(clock|types|errors|schema)\\.ts$"] },
    },
    {
      name: "only-platform-node-touches-node",
      severity: "error",
      comment: "the command line may parse its arguments with node:util; build scripts and the generator are programs for Node",
      from: { path: "^src/", pathNot: ["^src/platform/node/", "^src/build/", GENERATOR] },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?util$" },
    },
    {
      name: "only-the-cli-parses-arguments",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/platform/node/", "^src/build/", "^src/cli/", GENERATOR] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-never-formats-text",
      severity: "error",
      from: { path: "^src/(engine|machine|devices|vmm)/" },
      to: { path: "^src/(inspect|cli|web)/" },
    },
    {
      name: "one-public-door",
      severity: "error",
      comment: "the faces and the benchmarks use what every user has: src/index.ts, and the platform they run on",
      from: { path: "^(bench|src/cli|src/web|src/guest)/" },
      to: {
        path: "^src/",
        pathNot: [
          "^src/index\\.ts$",
          "^src/platform/",
          "^src/cli/",
          "^src/web/",
          "^src/guest/",
          "^src/build/(chromium|cpio|debian|debian-kernel)\\.ts$",
        ],
      },
    },
    {
      name: "faces-do-not-meet",
      severity: "error",
      from: { path: "^src/(cli|platform/node)/" },
      to: { path: "^src/(web|platform/browser)/" },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      from: { path: "^(assembly|src|bench)/" },
      to: { path: "^test/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-unresolved",
      severity: "error",
      comment: "an import that cannot be resolved is a layering rule that cannot be checked",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|node_modules)/" },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".d.ts", ".js", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["node", "import", "types", "default"],
    },
  },
};
