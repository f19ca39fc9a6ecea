/**
 * A machine in headless Chromium, in a worker that uses the browser's bundle as every page does:
 *
 *   node --import tsx browser-guest.ts DIST KERNEL INITRD APPEND MEGABYTES TRANSLATE
 *
 * The first serial port is standard output. What is measured is Chromium, not this process; SIGTERM ends both.
 */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openPage } from "../../src/build/chromium.ts";

const [dist = "", kernel = "", initrd = "", cmdline = "", megabytes = "", translate = ""] = process.argv.slice(2);

const WORKER = `
import { createMachine } from "/dist/browser.js";
const boot = async ({ cmdline, bytes, translate }) => {
  const fetched = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
  const machine = await createMachine({ memory: bytes, translate });
  machine.serial(0).onData((bytes) => postMessage({ printed: new TextDecoder("latin1").decode(bytes) }));
  machine.loadLinux(await fetched("/kernel"), { cmdline, initrd: await fetched("/initrd") });
  await machine.run();
};
onmessage = ({ data }) => void boot(data).catch((error) => postMessage({ failed: String(error) }));
`;
const PAGE = `<!doctype html><title>guest</title><link rel="icon" href="data:,"><script type="module">
globalThis.start = (request) => {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onmessage = ({ data }) => (data.printed === undefined ? failed(data.failed) : printed(data.printed));
  worker.onerror = (event) => failed(event.message);
  worker.postMessage(request);
};
</script>`;

const root = mkdtempSync(join(tmpdir(), "nonroot-browser-guest-"));
symlinkSync(resolve(dist), join(root, "dist"));
symlinkSync(kernel, join(root, "kernel"));
symlinkSync(initrd, join(root, "initrd"));
writeFileSync(join(root, "worker.js"), WORKER);
writeFileSync(join(root, "index.html"), PAGE);

const opened = await openPage("/index.html", root);
const end = async (status: number): Promise<void> => {
  await opened.close();
  rmSync(root, { recursive: true, force: true });
  process.exit(status);
};
process.on("SIGTERM", () => void end(0));
await opened.page.exposeFunction("printed", (text: string) => writeSync(1, Buffer.from(text, "latin1")));
await opened.page.exposeFunction("failed", (text: string) => {
  process.stderr.write(`${text}\n`);
  void end(1);
});
const request = { cmdline, bytes: Number(megabytes) * 2 ** 20, translate: translate === "true" };
await opened.page.evaluate(`start(${JSON.stringify(request)})`);
