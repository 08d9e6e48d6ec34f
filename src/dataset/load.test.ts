import { describe, expect, it } from "vitest";
import { checkFolder } from "./build/check.ts";
import { releaseDigests, releaseTexts } from "./build/release-texts.ts";
import { sha256Hex } from "./digest.ts";
import { loadDataset, loadProfiles, loadSources, loadTables } from "./load.ts";
import { tableRows } from "./release-files.ts";
import type { Release } from "./releases.ts";

const texts = releaseTexts(checkFolder("data").tables, "2026.11");

const release: Release = {
  version: "2026.11",
  draft: true,
  method: "1",
  date: "2026-11-25",
  files: releaseDigests(texts),
};

/** A server that has one text for every address. */
function answering(text: string, init: ResponseInit = {}): typeof globalThis.fetch {
  const headers = { "content-type": "application/json" };
  return () => Promise.resolve(new Response(text, { headers, ...init }));
}

function from(fetch: typeof globalThis.fetch, changes: Partial<Release> = {}) {
  return { base: "/calc/", release: { ...release, ...changes }, fetch };
}

describe("loadDataset", () => {
  it("loads the core of a release", async () => {
    let asked = "";
    const fetch: typeof globalThis.fetch = (input) => {
      asked = input instanceof Request ? input.url : String(input);
      return answering(texts["core.json"])(input);
    };
    const loaded = await loadDataset(from(fetch), ["1"]);
    expect(asked).toBe("/calc/datasets/2026.11/core.json");
    expect(loaded).toMatchObject({ ok: true, value: { version: "2026.11" } });
  });

  it.each([
    ["network", from(() => Promise.reject(new TypeError("offline")))],
    ["status", from(answering("gone", { status: 404 }))],
    ["type", from(answering("<!doctype html>", { headers: { "content-type": "text/html" } }))],
    ["digest", from(answering(texts["core.json"].replace("A100", "A101")))],
    ["json", from(answering("{"), { files: {} })],
    ["schema", from(answering('{"schema":9}'), { files: {} })],
    ["schema", from(answering(texts["core.json"]), { version: "2026.12" })],
  ] as const)("says that the %s failed", async (failure, where) => {
    const loaded = await loadDataset(where, ["1"]);
    expect(loaded).toMatchObject({ ok: false, failure });
  });

  it("takes dev without a digest", async () => {
    const dev = { version: "dev", files: {} };
    const text = texts["core.json"].replace('"version":"2026.11"', '"version":"dev"');
    expect(await loadDataset(from(answering(text), dev), ["1"])).toMatchObject({ ok: true });
  });
});

describe("the other files", () => {
  it("load as they are", async () => {
    const sources = await loadSources(from(answering(texts["sources.json"])));
    const tables = await loadTables(from(answering(texts["tables.json"])));
    const profiles = await loadProfiles(from(answering(texts["profiles.json"])));
    if (!sources.ok || !tables.ok || !profiles.ok) throw new Error("not loaded");
    expect(sources.value.sources["arxiv-2104-10350"]?.title).toContain("Patterson");
    expect(tableRows(tables.value, "offset_prices")).toHaveLength(36);
    expect(profiles.value.zones["FR"]?.seasons.all.relative).toHaveLength(24);
    expect(profiles.value.licence).toBe("ODbL-1.0");
  });

  it("are refused when they hold something else", async () => {
    const where = from(answering('{"version":"2026.11"}'), { files: {} });
    expect(await loadSources(where)).toMatchObject({ ok: false, failure: "schema" });
  });
});

describe("sha256Hex", () => {
  const abc = new TextEncoder().encode("abc");
  const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  it("digests with the browser", async () => {
    expect(await sha256Hex(abc)).toBe(digest);
  });

  it("digests without it too, on a page served by plain http", async () => {
    expect(await sha256Hex(abc, null)).toBe(digest);
  });
});
