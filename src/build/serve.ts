/** `npm run web`: serves dist/ on this machine, with the headers that a cross-origin isolated page needs. */
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { repository } from "./sources.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".map": "application/json",
};
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-cache",
};

export function serve(port: number, root = join(repository, "dist")): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(
      root,
      normalize(decodeURIComponent(pathname.endsWith("/") ? `${pathname === "/" ? "/web/" : pathname}index.html` : pathname)),
    );
    readFile(path.startsWith(root) ? path : root).then(
      (bytes) => response.writeHead(200, { ...HEADERS, "content-type": TYPES[extname(path)] ?? "application/octet-stream" }).end(bytes),
      () => response.writeHead(404, HEADERS).end("not found"),
    );
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.env.PORT ?? 8080);
  await serve(port);
  console.log(`http://localhost:${port}/web/`);
}
