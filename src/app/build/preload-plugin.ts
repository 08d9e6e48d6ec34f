import type { Plugin } from "vite";
import { readReleases } from "../../dataset/build/releases-list.ts";

/** Fetches the newest release's core while the script is still on its way: the first figure waits for both. */
export function preloadPlugin(): Plugin {
  let root = "";
  return {
    name: "wattprint-preload",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml() {
      const [newest] = readReleases(root);
      if (newest === undefined) return [];
      const href = `./datasets/${newest.version}/core.json`;
      return [
        {
          tag: "link",
          attrs: {
            rel: "preload",
            as: "fetch",
            type: "application/json",
            href,
            crossorigin: "anonymous",
          },
          injectTo: "head",
        },
      ];
    },
  };
}
