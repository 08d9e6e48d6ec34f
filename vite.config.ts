import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { cspPlugin } from "./src/app/build/csp-plugin.ts";
import { layersPlugin } from "./src/app/build/layers-plugin.ts";
import { preloadPlugin } from "./src/app/build/preload-plugin.ts";
import { shellPlugin } from "./src/app/build/shell-plugin.ts";
import packageJson from "./package.json" with { type: "json" };
import { datasetPlugin } from "./src/dataset/build/vite-plugin.ts";

/** Without a hash, so that the shell built ahead has the names of the style sheet. A CSS file's name is its own. */
const scopedName = "[name]__[local]";

export default defineConfig({
  base: "./", // any sub-path of any host
  plugins: [react(), datasetPlugin(), shellPlugin(), preloadPlugin(), cspPlugin(), layersPlugin()],
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  css: { modules: { generateScopedName: scopedName } },
  build: {
    // The first versions with light-dark(), nesting and popover: nothing of these is rewritten for older ones.
    target: ["chrome123", "firefox125", "safari17.5"],
    modulePreload: { polyfill: false }, // these browsers have it
    assetsInlineLimit: 0, // the content security policy takes no data: addresses
    rolldownOptions: {
      output: {
        // What the first view shares with folded parts is one file, not a dozen requests of a kilobyte.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              priority: 1,
              tags: ["$initial"],
              minShareCount: 2,
              test: /\.tsx?$|node_modules/,
            },
            // What only later views share is not on the first visit, and one file for each set of views that needs it.
            {
              name: "later",
              minShareCount: 2,
              test: /\.tsx?$|node_modules/,
              entriesAware: true,
            },
          ],
        },
      },
    },
    reportCompressedSize: false, // .size-limit.mjs does
  },
  test: {
    environment: "node",
    testTimeout: 60_000, // A busy machine is no failure; speed is for the bench.
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.{mjs,ts}"],
  },
});
