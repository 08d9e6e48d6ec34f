// One small static server for `npm start`, the bench, end-to-end tests and Lighthouse.
// Command line: node scripts/serve.mjs [folder] [--port 4173] [--base /some/where/]
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { gzip } from "node:zlib";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
const alreadySmall = new Set([".br", ".gz", ".ico", ".png", ".woff2"]);

/** Vite's names with a content hash, such as `assets/entry-BxF3k9_a.js`. */
const hashedName = /\/assets\/.+-[\w-]{8}\.\w+$/;

const zip = promisify(gzip);

/**
 * Serves a folder. Port 0 takes any free one.
 * @param {{ folder: string, port?: number, base?: string, host?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, port = 0, base = "/", host = "127.0.0.1" }) {
  const root = resolve(folder);
  /** @type {Map<string, { tag: string, body: Buffer }>} */
  const zipped = new Map();

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async function answer(request, response) {
    /** @type {(status: number, headers?: Record<string, string>) => void} */
    const refuse = (status, headers = {}) => {
      const body = `${status}\n`;
      response.writeHead(status, { ...common, "content-type": types[".txt"], ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(405, { allow: "GET, HEAD" });
    }
    const path = pathOf(request.url ?? "/");
    if (path === undefined) return refuse(400);
    if (`${path}/` === base) return refuse(308, { location: base });
    if (!path.startsWith(base)) return refuse(404);

    const file = await fileAt(root, path.slice(base.length));
    if (!file) return refuse(404);

    const encoded = await encode(file, request.headers["accept-encoding"] ?? "");
    const tag = `"${file.tag}${encoded.coding ? `-${encoded.coding}` : ""}"`;
    const headers = {
      ...common,
      "content-type": typeOf(file.path),
      "cache-control": hashedName.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      etag: tag,
      vary: "accept-encoding",
    };
    if (request.headers["if-none-match"]?.split(/,\s*/).includes(tag)) {
      response.writeHead(304, headers);
      return response.end();
    }
    response.writeHead(200, {
      ...headers,
      "content-length": encoded.body.length,
      ...(encoded.coding && { "content-encoding": encoded.coding }),
    });
    response.end(request.method === "HEAD" ? undefined : encoded.body);
  }

  /**
   * The body in the best coding the client takes: a file compressed ahead, gzip made once, or as it is.
   * @param {{ path: string, body: Buffer, tag: string }} file
   * @param {string} accepted
   * @returns {Promise<{ coding?: "br" | "gzip", body: Buffer }>}
   */
  async function encode(file, accepted) {
    if (alreadySmall.has(extname(file.path))) return file;
    if (accepts(accepted, "br")) {
      const body = await readFile(`${file.path}.br`).catch(() => undefined);
      if (body) return { coding: "br", body };
    }
    if (!accepts(accepted, "gzip")) return file;
    const ahead = await readFile(`${file.path}.gz`).catch(() => undefined);
    if (ahead) return { coding: "gzip", body: ahead };
    const cached = zipped.get(file.path);
    if (cached?.tag === file.tag) return { coding: "gzip", body: cached.body };
    const body = await zip(file.body, { level: 9 });
    zipped.set(file.path, { tag: file.tag, body });
    return { coding: "gzip", body };
  }

  await new Promise((ready, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => ready(undefined));
  });
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : port;
  return {
    // The name by which a browser on this machine reaches what listens to this machine, or to all.
    url: `http://${["127.0.0.1", "0.0.0.0"].includes(host) ? "localhost" : host}:${taken}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const common = { "x-content-type-options": "nosniff" };

/**
 * The decoded path of a request, undefined where it cannot be read. Dots are kept, so that `fileAt` sees them.
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * The file of a path below the root: a folder's is its index.html. Nothing outside the root is ever read.
 * @param {string} root
 * @param {string} path
 */
async function fileAt(root, path) {
  const asked = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const full = resolve(join(root, asked));
  if (!full.startsWith(root + sep)) return undefined;
  const known = await stat(full).catch(() => undefined);
  if (!known?.isFile()) return undefined;
  const body = await readFile(full);
  const tag = createHash("sha256").update(body).digest("base64url").slice(0, 16);
  return { path: full, body, tag };
}

/** @param {string} path */
function typeOf(path) {
  const extension = extname(path);
  return extension in types
    ? types[/** @type {keyof typeof types} */ (extension)]
    : "application/octet-stream";
}

/**
 * @param {string} header accept-encoding
 * @param {string} coding
 */
function accepts(header, coding) {
  return header
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .some(([name, quality]) => name === coding && Number(quality ?? 1) > 0);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string", default: "4173" }, base: { type: "string", default: "/" } },
  });
  const { url } = await serve({
    folder: positionals[0] ?? "dist",
    port: Number(values.port),
    base: values.base,
  });
  console.log(url);
}
