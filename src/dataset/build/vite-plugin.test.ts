import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expandCore } from "../expand.ts";
import { readReleases } from "./releases-list.ts";
import { datasetPlugin } from "./vite-plugin.ts";

let server: ViteDevServer;
let address = "";

beforeAll(async () => {
  const plugins = [datasetPlugin()];
  server = await createServer({
    configFile: false,
    mode: "development",
    logLevel: "silent",
    plugins,
    server: { port: 0, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? "";
});

afterAll(() => server.close());

describe("datasetPlugin in development", () => {
  it("serves data/ as the release dev", async () => {
    const response = await fetch(`${address}datasets/dev/core.json`);
    expect(response.headers.get("content-type")).toBe("application/json");
    const expanded = expandCore(await response.json(), ["1"]);
    expect(expanded).toMatchObject({ ok: true, dataset: { version: "dev" } });
  });

  it("tells the app its releases, dev among them", () => {
    const list = JSON.parse(String(server.config.define?.["__RELEASES__"])) as unknown;
    const released = readReleases(process.cwd());
    expect(released).not.toEqual([]);
    expect(list).toMatchObject([...released, { version: "dev", files: {} }]);
  });
});
