/** The page: a worker runs the machine; here are its console, its figures and the table of VM exits. */
import { SerialConsole } from "./console.ts";
import type { Figures, Report, Request } from "./messages.ts";

function element<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

const status = element("status", HTMLElement);
const light = element("light", HTMLElement);
const reasons = element("reasons", HTMLElement);
let worker: Worker | undefined;

const serial = new SerialConsole(element("serial", HTMLElement), (bytes) =>
  worker?.postMessage({ type: "input", bytes } satisfies Request),
);

function setState(state: "running" | "stopped" | "failed", text: string): void {
  light.dataset["state"] = state;
  status.textContent = text;
}

const number = new Intl.NumberFormat("en");
const short = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });

let last = { instructions: 0, elapsed: 0 };

function showFigures(figures: Figures, whole: boolean): void {
  const since = whole ? { instructions: 0, elapsed: 0 } : last;
  const mips = (figures.instructions - since.instructions) / (figures.elapsed - since.elapsed) / 1000;
  last = figures;
  const rows = Object.entries(figures.exits).sort(([, a], [, b]) => b - a);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const most = rows[0]?.[1] ?? 1;
  if (Number.isFinite(mips)) element("mips", HTMLElement).textContent = mips.toFixed(0);
  element("instructions", HTMLElement).textContent = short.format(figures.instructions);
  element("exits", HTMLElement).textContent = short.format(total);
  element("time", HTMLElement).textContent = (figures.elapsed / 1000).toFixed(1);
  element("no-exits", HTMLElement).hidden = total > 0;
  reasons.replaceChildren(
    ...rows.map(([reason, count]) => {
      const row = document.createElement("tr");
      const bar = document.createElement("i");
      bar.style.width = `${(count / most) * 100}%`;
      const [name, value, share] = [document.createElement("td"), document.createElement("td"), document.createElement("td")];
      name.textContent = reason;
      value.textContent = number.format(count);
      share.append(bar);
      row.append(name, value, share);
      return row;
    }),
  );
}

function onReport(report: Report): void {
  switch (report.type) {
    case "started":
      return setState("running", "running");
    case "serial":
      return serial.write(report.bytes);
    case "progress":
      return showFigures(report, false);
    case "stopped":
      showFigures(report, true);
      return setState("stopped", `stopped: ${report.reason}`);
    case "failed":
      return setState("failed", report.message);
  }
}

function start(request: Exclude<Request, { type: "input" }>): void {
  worker?.terminate();
  document.body.dataset["machine"] = request.type;
  serial.clear();
  last = { instructions: 0, elapsed: 0 };
  showFigures({ instructions: 0, elapsed: 0, exits: {} }, true);
  setState("running", "starting");
  worker = new Worker(new URL("../worker.js", import.meta.url), { type: "module" });
  worker.onmessage = (event: MessageEvent<Report>) => onReport(event.data);
  worker.onerror = (event) => setState("failed", event.message || "the worker did not start");
  worker.postMessage(request);
}

async function fileBytes(id: string): Promise<Uint8Array | undefined> {
  const file = element(id, HTMLInputElement).files?.[0];
  return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
}

element("boot", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  void (async () => {
    const kernel = await fileBytes("kernel");
    if (kernel === undefined) return;
    start({
      type: "boot",
      kernel,
      initrd: await fileBytes("initrd"),
      append: element("append", HTMLInputElement).value,
      memory: element("memory", HTMLInputElement).valueAsNumber * 2 ** 20,
      vmm: element("vmm", HTMLInputElement).checked,
    });
  })();
});
for (const type of ["demo", "itanium"] as const) element(type, HTMLButtonElement).addEventListener("click", () => start({ type }));
element("stop", HTMLButtonElement).addEventListener("click", () => {
  worker?.terminate();
  worker = undefined;
  setState("stopped", "stopped");
});
start({ type: "demo" });
