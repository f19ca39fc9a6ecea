/** A copy of the repository with all mutants of a sample in its sources, built once; the environment chooses which one is alive. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { repository, sourceFiles } from "../../src/build/sources.ts";
import { schemata } from "./mutate.ts";
import type { Mutant } from "./sample.ts";

/** Names the mutant that is alive; 0 is the original. */
const VARIABLE = "NONROOT_MUTANT";
const GLOBAL = "__mutant";
/** Entries of the unit tests that are sources themselves. */
const DIRECT = ["assembly/x86/decode/parse.ts", "assembly/x86/exec/loop.ts", "assembly/x86/state/flags.ts", "assembly/x86/index.ts"];

const LINK = `if ((exports as any).${GLOBAL}) (exports as any).${GLOBAL}.value = (globalThis as any).${GLOBAL} ?? 0;`;
const HARNESS = `if ("${GLOBAL}" in instance.exports) (instance.exports as any).${GLOBAL}.value = Number(process.env.${VARIABLE} ?? 0);`;

const asc = (root: string, ...words: readonly string[]): void => {
  execFileSync(process.execPath, [join(root, "node_modules/assemblyscript/bin/asc.js"), ...words], { cwd: root, stdio: "pipe" });
};

export interface Outcome {
  readonly failed: boolean;
  readonly timedOut: boolean;
  readonly output: string;
}

export class MutantWorld {
  readonly root: string;
  /** Mutants that the compiler refuses: they are no mistakes that anybody could commit. */
  readonly refused = new Set<Mutant>();
  readonly #mutants: readonly Mutant[];

  private constructor(root: string, mutants: readonly Mutant[]) {
    this.root = root;
    this.#mutants = mutants;
  }

  static async create(mutants: readonly Mutant[], say: (text: string) => void): Promise<MutantWorld> {
    const root = mkdtempSync(join(tmpdir(), "nonroot-mutants-"));
    const world = new MutantWorld(root, mutants);
    for (const path of sourceFiles(/./)) {
      if (!existsSync(join(repository, path))) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      cpSync(join(repository, path), join(root, path));
    }
    symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
    writeFileSync(join(root, "assembly/mutant.ts"), `export let ${GLOBAL}: i32 = 0;\n`);
    world.#patch("src/engine/link.ts", /^ {2}agree\(/m, `  ${LINK}\n$&`);
    world.#patch("test/harness.ts", /^ {2}return \{\n {4}exports/m, `  ${HARNESS}\n$&`);
    world.#patch(
      "test/hardware-cases.ts",
      /^ {2}let text = `/m,
      `$&import { ${GLOBAL} } from "../../assembly/mutant.ts";\\nexport { ${GLOBAL} };\\n`,
    );
    writeFileSync(join(root, "test/mutant.setup.ts"), `(globalThis as any).${GLOBAL} = Number(process.env.${VARIABLE} ?? 0);\n`);
    world.#patch("test/vitest.config.ts", /setupFiles: \[/, `$&"test/mutant.setup.ts", `);
    const before = mutants.length;
    await world.#build(say);
    say(`${before - world.refused.size} mutants are built, ${world.refused.size} were refused by the compiler`);
    return world;
  }

  /** A copy that an earlier run with the same mutants left behind. */
  static open(root: string, mutants: readonly Mutant[]): MutantWorld {
    return new MutantWorld(root, mutants);
  }

  /** Runs test files with a mutant alive, up to the first failure; ends the whole process group when time is up. */
  run(mutant: number, files: readonly string[], seconds: number, words: readonly string[] = ["--bail=1"]): Promise<Outcome> {
    const child = spawn(
      process.execPath,
      [
        join(this.root, "node_modules/vitest/vitest.mjs"),
        "run",
        "--config",
        "test/vitest.config.ts",
        "--maxWorkers=1",
        "--no-file-parallelism",
        ...words,
        ...files,
      ],
      {
        cwd: this.root,
        detached: true,
        env: { ...process.env, NO_COLOR: "1", [VARIABLE]: `${mutant}`, NR_WASM: join(this.root, "dist/x86.wasm") },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    let output = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (output += data.toString()));
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      process.kill(-child.pid!, "SIGKILL");
    }, seconds * 1000);
    return new Promise((resolve) =>
      child.on("close", (code) => {
        clearTimeout(timer);
        resolve({ failed: code !== 0, timedOut, output });
      }),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #patch(path: string, place: RegExp, text: string): void {
    const old = readFileSync(join(this.root, path), "utf8");
    if (!place.test(old)) throw new Error(`${path} has no ${place}: the tool does not know the sources any more`);
    writeFileSync(join(this.root, path), old.replace(place, text));
  }

  #entries(): string[] {
    const units = sourceFiles(/^test\/unit\/entry\/\w[\w-]*\.ts$/);
    return [...units, ...DIRECT, "assembly/ia64/index.ts"];
  }

  /** Writes the sources with every mutant that is not refused. */
  #write(): void {
    const paths = new Set([...this.#mutants.map(({ path }) => path), ...this.#entries()]);
    for (const path of paths) {
      const text = readFileSync(join(repository, path), "utf8");
      const mutants = this.#mutants.filter((mutant) => mutant.path === path && !this.refused.has(mutant));
      const isEngine = path.startsWith("assembly/");
      const name = isEngine ? GLOBAL : `(globalThis as any).${GLOBAL}`;
      let out = schemata(
        text,
        mutants.map(({ site }) => site),
        (index) => `${name} ${isEngine ? "==" : "==="} ${mutants[index]!.id}`,
      );
      const isEntry = this.#entries().includes(path);
      if (isEntry || (isEngine && mutants.length > 0)) {
        const module = relative(dirname(path), "assembly/mutant.ts");
        out += `\nimport { ${GLOBAL} } from "${module.startsWith(".") ? module : `./${module}`}";\n`;
        if (isEntry) out += `export { ${GLOBAL} };\n`;
      }
      writeFileSync(join(this.root, path), out);
    }
  }

  /** Compiles; mutants in lines that the compiler complains of are refused. */
  #attempt(compile: () => void): void {
    for (;;) {
      this.#write();
      try {
        compile();
        return;
      } catch (error) {
        const text = String((error as { stderr?: Buffer }).stderr ?? error);
        const known = this.refused.size;
        for (const [, path, line] of text.matchAll(/in (\S+\.ts)\((\d+),\d+\)/g))
          for (const mutant of this.#mutants) if (mutant.path === path && this.#covers(mutant, Number(line))) this.refused.add(mutant);
        if (this.refused.size === known) throw new Error(`the mutated engine does not compile:\n${text.slice(0, 3000)}`, { cause: error });
      }
    }
  }

  #covers({ path, site }: Mutant, line: number): boolean {
    const lines = readFileSync(join(repository, path), "utf8").slice(site.start, site.end).split("\n").length;
    return line >= site.line && line < site.line + lines;
  }

  async #build(say: (text: string) => void): Promise<void> {
    const { root } = this;
    mkdirSync(join(root, "dist"), { recursive: true });
    for (const isa of ["x86", "ia64"]) this.#attempt(() => asc(root, `assembly/${isa}/index.ts`, "--target", "check"));
    for (const isa of ["x86", "ia64"]) {
      if (!this.#mutants.some(({ path }) => path.startsWith("assembly/"))) break;
      say(`building assembly/${isa}`);
      this.#attempt(() => asc(root, `assembly/${isa}/index.ts`, "-o", join(root, `dist/${isa}.wasm`), "--target", "unit", "--exportTable"));
    }
    for (const isa of ["x86", "ia64"]) {
      const engine = join(root, `dist/${isa}.wasm`);
      if (!existsSync(engine)) cpSync(join(repository, `dist/${isa}.wasm`), engine);
      // The original's templates: translations have no mutants.
      else {
        const script = `import { addTemplates } from ${JSON.stringify(join(root, "src/build/templates.ts"))}; addTemplates("${isa}", ${JSON.stringify(engine)});`;
        writeFileSync(join(root, "templates.ts"), script);
        execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), "templates.ts"], { cwd: root, stdio: "pipe" });
      }
    }
    for (const name of ["demo.bin", "hypervisor.bin", "itanium-vmm.bin", "itanium-kernel.bin"])
      cpSync(join(repository, "dist", name), join(root, "dist", name));
    const banner = `globalThis.${GLOBAL} = Number(process.env.${VARIABLE} ?? 0);`;
    await build({
      absWorkingDir: root,
      outdir: join(root, "dist"),
      bundle: true,
      format: "esm",
      target: "es2022",
      platform: "node",
      logLevel: "warning",
      external: ["iced-x86"],
      entryPoints: { cli: "src/cli/main.ts", node: "src/index.ts" },
      banner: { js: banner },
    });
  }
}
