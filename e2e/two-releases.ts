import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import { serve } from "../scripts/serve.mjs";
import { expandCore } from "../src/dataset/expand.ts";
import { test as base } from "./fixtures.ts";

type Core = { version: string; method: string; intensitySteps: string[] };
type Listed = { version: string; files: { "core.json": { sha256: string; bytes: number } } };

const newest = "2026.11";

/** A release one month older, whose tables had 500 g/kWh for Virginia in 2025, not 418. */
export const older = { version: "2026.10", zone: "US-MIDA-PJM", gPerKwh: 500 };

/** The newest core as the older release had it. The last of a zone's yearly steps leads to 2025. */
function aged(core: Core): Core {
  const expanded = expandCore(core, [core.method]);
  if (!expanded.ok) throw new Error(expanded.problem);
  const zones = [...expanded.dataset.zones.values()];
  const row = zones.findIndex(({ id }) => id === older.zone);
  const now = zones[row]?.intensities.at(-1)?.gPerKwh ?? Number.NaN;
  const steps = (core.intensitySteps.at(-1) ?? "").split(",").map(Number);
  steps[row] = (steps[row] ?? Number.NaN) + older.gPerKwh - now;
  const intensitySteps = [...core.intensitySteps.slice(0, -1), steps.join(",")];
  return { ...core, version: older.version, intensitySteps };
}

async function releaseOlder(datasets: string): Promise<void> {
  const core = JSON.parse(await readFile(join(datasets, newest, "core.json"), "utf8")) as Core;
  const written = JSON.stringify(aged(core));
  await cp(join(datasets, newest), join(datasets, older.version), { recursive: true });
  await writeFile(join(datasets, older.version, "core.json"), written);

  const list = join(datasets, "releases.json");
  const [first, ...others] = JSON.parse(await readFile(list, "utf8")) as Listed[];
  if (first?.version !== newest) throw new Error(`${newest} is not the newest: ${first?.version}`);
  const sha256 = createHash("sha256").update(written).digest("hex");
  const bytes = Buffer.byteLength(written);
  const files = { ...first.files, "core.json": { sha256, bytes } };
  const listed = [first, { ...first, version: older.version, files }, ...others];
  await writeFile(list, JSON.stringify(listed));
}

/**
 * An app that knows two releases. Which there are is compiled into it, so it is built once more, in a folder below this
 * one, where it finds its packages.
 */
export async function buildTwoReleases(): Promise<{ dist: string; remove: () => Promise<void> }> {
  await mkdir(".cache", { recursive: true });
  const root = await mkdtemp(resolve(".cache/two-releases-"));
  for (const part of ["index.html", "src", "data", "public"]) {
    await cp(part, join(root, part), { recursive: true });
  }
  await releaseOlder(join(root, "public/datasets"));
  await build({ root, configFile: resolve("vite.config.ts"), logLevel: "error" });
  return { dist: join(root, "dist"), remove: () => rm(root, { recursive: true, force: true }) };
}

/** The tests of an app that knows two releases. */
export const test = base.extend<object, { server: Awaited<ReturnType<typeof serve>> }>({
  server: [
    async ({}, provide) => {
      const { dist, remove } = await buildTwoReleases();
      const server = await serve({ folder: dist, base: "/some/where/" });
      await provide(server);
      await server.close();
      await remove();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});
