import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "./serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "wattprint-serve-"));
const page = "<!doctype html><title>Page</title>".repeat(20);

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

beforeAll(async () => {
  const site = join(folder, "site");
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  mkdirSync(join(folder, "site-beside"));
  writeFileSync(join(folder, "site-beside/secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), page);
  writeFileSync(join(site, "assets/entry-BxF3k9_a.js"), "export {};");
  writeFileSync(join(site, "core.json"), "{}");
  writeFileSync(join(site, "sw.js"), "");
  writeFileSync(join(site, "ahead.json"), "{}");
  writeFileSync(join(site, "ahead.json.gz"), gzipSync('{"made":"ahead"}'));
  server = await serve({ folder: site, base: "/some/where/" });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/**
 * As the server sends it: no decoding, and no tidying of the path on the way out.
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
 */
function get(path, { method = "GET", headers = {} } = {}) {
  const { port } = new URL(server.url);
  return new Promise((done, failed) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        done({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on("error", failed)
      .end();
  });
}

const gzip = { headers: { "accept-encoding": "br;q=0, gzip" } };

describe("the server", () => {
  test("serves the page at the base, to be asked for again each time", async () => {
    const { status, headers, body } = await get("/some/where/");
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
  });

  test("lets a file with a hash in its name be kept for good", async () => {
    const { headers } = await get("/some/where/assets/entry-BxF3k9_a.js");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  test("has a service worker asked for again each time, so that a newer one is found", async () => {
    const { headers } = await get("/some/where/sw.js");
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
    });
  });

  test("compresses for a client that takes gzip", async () => {
    const { headers, body } = await get("/some/where/", gzip);
    expect(headers["content-encoding"]).toBe("gzip");
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(gunzipSync(body).toString()).toBe(page);
  });

  test("prefers a file compressed ahead", async () => {
    const { body } = await get("/some/where/ahead.json", gzip);
    expect(gunzipSync(body).toString()).toBe('{"made":"ahead"}');
  });

  test("answers 304 where the tag is known, and only in the same coding", async () => {
    const { headers } = await get("/some/where/core.json", gzip);
    const known = { "if-none-match": headers.etag ?? "" };
    const again = await get("/some/where/core.json", {
      headers: { ...gzip.headers, ...known },
    });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect((await get("/some/where/core.json", { headers: known })).status).toBe(200);
  });

  test("answers HEAD with the headers alone", async () => {
    const { status, headers, body } = await get("/some/where/core.json", { method: "HEAD" });
    expect([status, headers["content-length"], body.length]).toEqual([200, "2", 0]);
  });

  test("leads from the base without its slash to the base", async () => {
    const { status, headers } = await get("/some/where");
    expect([status, headers.location]).toEqual([308, "/some/where/"]);
  });

  test.each([
    ["what is not there", "/some/where/compare", 404],
    ["a folder without a page", "/some/where/assets/", 404],
    ["what is outside the base", "/", 404],
    ["a path out of the folder", "/some/where/../../../secret.txt", 404],
    ["an escaped path out of the folder", "/some/where/%2e%2e/secret.txt", 404],
    ["a path into a folder beside it", "/some/where/../site-beside/secret.txt", 404],
    ["escaped slashes out of the folder", "/some/where/..%2fsite-beside%2fsecret.txt", 404],
    ["a path that cannot be decoded", "/some/where/%E0%A4%A", 400],
    ["a path with a null byte", "/some/where/core.json%00.html", 400],
  ])("refuses %s", async (_, path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test("refuses to be written to", async () => {
    const { status, headers } = await get("/some/where/", { method: "POST" });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("says when its port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ folder, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
