/** A page in headless Chromium, from a server on this machine. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serve } from "./serve.ts";

/** Where distributions put it. */
const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Nothing that talks to the network or needs a desktop. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const executable = PATHS.find((path) => existsSync(path));

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors of the page and its workers, and failed requests. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder, dist/ if none is given, and opens one of its pages in a fresh profile. */
export async function openPage(path: string, root?: string): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), "nonroot-chromium-"));
  const server = await serve(0, root);
  const { port } = server.address() as AddressInfo;
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    args: FLAGS,
    ...(executable && { executablePath: executable }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("requestfailed", (request) => problems.push(`${request.url()}: ${request.failure()?.errorText ?? ""}`));
  const close = async (): Promise<void> => {
    await context.close();
    await new Promise((resolve) => server.close(resolve));
    rmSync(profile, { recursive: true, force: true });
  };
  await page.goto(`http://127.0.0.1:${port}${path}`);
  return { page, problems, close, [Symbol.asyncDispose]: close };
}
