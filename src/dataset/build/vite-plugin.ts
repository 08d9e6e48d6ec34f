import { join } from "node:path";
import type { Connect, Plugin } from "vite";
import { type Release, type ReleaseFileName, releaseFileNames } from "../releases.ts";
import { checkFolder } from "./check.ts";
import { formatProblems } from "./problem.ts";
import { currentMethod, releaseTexts } from "./release-texts.ts";
import { readReleases } from "./releases-list.ts";

const devRelease: Release = {
  version: "dev",
  draft: true,
  method: currentMethod,
  date: "1970-01-01",
  files: {},
};

function devFileName(url: string): ReleaseFileName | undefined {
  const path = url.split("?")[0] ?? "";
  return releaseFileNames.find((name) => path.endsWith(`/datasets/dev/${name}`));
}

/** Answers `datasets/dev/*.json` from `data/` as it is now. */
function serveDev(data: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = devFileName(request.url ?? "");
    if (name === undefined) return next();
    const { tables, problems } = checkFolder(data);
    if (problems.length > 0) {
      response.statusCode = 500;
      response.setHeader("content-type", "text/plain; charset=utf-8");
      return response.end(formatProblems(problems));
    }
    response.setHeader("content-type", "application/json");
    return response.end(releaseTexts(tables, "dev")[name]);
  };
}

/**
 * Gives the app its list of releases (`__RELEASES__`), fails the build with every problem in `data/`, and in
 * development serves `data/` itself as the release `dev`.
 */
export function datasetPlugin(): Plugin {
  let data = "";
  return {
    name: "wattprint-dataset",
    config({ root = process.cwd() }, { command, mode }) {
      const isDev = command === "serve" && mode === "development";
      const releases = [...readReleases(root), ...(isDev ? [devRelease] : [])];
      return { define: { __RELEASES__: JSON.stringify(releases) } };
    },
    configResolved({ root }) {
      data = join(root, "data");
    },
    buildStart() {
      if (this.environment.config.command !== "build") return;
      const { problems } = checkFolder(data);
      if (problems.length > 0) this.error(formatProblems(problems));
    },
    configureServer(server) {
      server.watcher.add(data);
      server.watcher.on("change", (file) => {
        if (file.startsWith(data)) server.hot.send({ type: "full-reload" });
      });
      server.middlewares.use(serveDev(data));
    },
  };
}
