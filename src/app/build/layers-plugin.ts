import type { Plugin } from "vite";

/** Lowest first, as in tokens.css. */
const order = "@layer reset,tokens,base,parts;";

/**
 * Begins every built style sheet with the order of the cascade layers. Which sheet a browser meets first depends on how
 * the build splits them, and the first to name a layer sets its place.
 */
export function layersPlugin(): Plugin {
  return {
    name: "wattprint-layers",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        file.source = order + String(file.source);
      }
    },
  };
}
