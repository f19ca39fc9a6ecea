/** The `nonroot` command. */
import packageJson from "../../package.json" with { type: "json" };
import { FileError } from "../platform/node/files.ts";
import { takeArch } from "./arch.ts";
import { doctor } from "./doctor.ts";
import { CommandError, ExitCode, HELP } from "./usage.ts";

const VERBS = ["run", "trace", "stat", "vmcs", "demo", "doctor", "version", "help"];

/** `nonroot run --help` and the like. No option takes such a word as its value; after `--` it is an image's name. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === "--help" || word === "-h");
}

async function command(words: readonly string[]): Promise<number> {
  const [given, ...rest] = words;
  const verb = given !== undefined && VERBS.includes(given) && asksForHelp(rest) ? "help" : given;
  switch (verb) {
    case "run": {
      const { arch, rest: words } = takeArch(rest);
      return arch === "ia64" ? (await import("./itanium.ts")).itaniumRunCommand(words) : (await import("./run.ts")).runCommand(words);
    }
    case "trace": {
      const { arch, rest: words } = takeArch(rest);
      return arch === "ia64" ? (await import("./itanium.ts")).itaniumTraceCommand(words) : (await import("./trace.ts")).traceCommand(words);
    }
    case "stat": {
      const { arch, rest: words } = takeArch(rest);
      return arch === "ia64" ? (await import("./itanium.ts")).itaniumStatCommand(words) : (await import("./trace.ts")).statCommand(words);
    }
    case "vmcs":
      return (await import("./vmcs.ts")).vmcsCommand(rest);
    case "demo":
      return (await import("./demo.ts")).demoCommand(rest);
    case "doctor":
      return doctor(rest.includes("--json"));
    case "version":
    case "--version":
      process.stdout.write(`nonroot ${packageJson.version}\n`);
      return ExitCode.CLEAN;
    case "help":
    case "--help":
    case "-h":
      process.stdout.write(HELP);
      return ExitCode.CLEAN;
    case undefined:
      process.stderr.write(HELP);
      return ExitCode.USAGE;
    default:
      throw new CommandError(`${verb}: no such command (nonroot help lists them)`);
  }
}

/** One line on stderr for what the user can mend; the whole story only for what is our fault. */
function report(error: unknown): number {
  if (error instanceof CommandError || error instanceof FileError) {
    process.stderr.write(`nonroot: ${error.message}\n`);
    return error instanceof CommandError ? error.exitCode : ExitCode.INPUT_MISSING;
  }
  const { code, message, stack } = error as { code?: string; message?: string; stack?: string };
  if (code?.startsWith("ERR_NONROOT_") && code !== "ERR_NONROOT_ENGINE") {
    process.stderr.write(`nonroot: ${message}\n`);
    return ExitCode.USAGE;
  }
  process.stderr.write(`nonroot: engine fault: ${stack ?? String(error)}\n`);
  return ExitCode.ENGINE_FAULT;
}

// The exit code is set rather than the process ended, so that everything written reaches a pipe.
process.exitCode = await command(process.argv.slice(2)).catch(report);
