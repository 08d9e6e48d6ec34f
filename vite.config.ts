import { parse } from "node:path";
import { env } from "node:process";
import react from "@vitejs/plugin-react";
import type { BuildOptions } from "vite";
import { defineConfig } from "vitest/config";
import { compressPlugin } from "./src/app/build/compress-plugin.ts";
import { cspPlugin } from "./src/app/build/csp-plugin.ts";
import { dataPackagePlugin } from "./src/app/build/data-package/data-package-plugin.ts";
import { inlineStylesPlugin } from "./src/app/build/inline-styles-plugin.ts";
import { layersPlugin } from "./src/app/build/layers-plugin.ts";
import { offlinePlugin } from "./src/app/build/offline-plugin.ts";
import { preloadPlugin } from "./src/app/build/preload-plugin.ts";
import { publicAddress } from "./src/app/build/public-address.ts";
import { shellPlugin } from "./src/app/build/shell-plugin.ts";
import { singleFilePlugin } from "./src/app/build/single-file-plugin.ts";
import packageJson from "./package.json" with { type: "json" };
import { datasetPlugin } from "./src/dataset/build/vite-plugin.ts";

/** Without a hash, so that the shell built ahead has the names of the style sheet. A CSS file's name is its own. */
const scopedName = "[name]__[local]";

/** `later` of `later~Compare~Offset`. */
const shortName = (name: string) => name.split("~")[0] ?? name;

const common: BuildOptions = {
  // The first versions with light-dark(), nesting and popover: nothing of these is rewritten for older ones.
  target: ["chrome123", "firefox125", "safari17.5"],
  modulePreload: { polyfill: false }, // these browsers have it
  assetsInlineLimit: 0, // the content security policy takes no data: addresses
  reportCompressedSize: false, // .size-limit.mjs does
};

/** `dist/`: a folder for any host. */
const site = {
  plugins: [
    preloadPlugin(),
    layersPlugin(),
    inlineStylesPlugin(),
    cspPlugin(),
    offlinePlugin(),
    dataPackagePlugin(),
    compressPlugin(),
  ],
  build: {
    ...common,
    license: { fileName: "licences.md" },
    rolldownOptions: {
      output: {
        // What views share would be named after all of them, in every list of what a view needs.
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
        assetFileNames: ({ names: [name = "file"] }) =>
          `assets/${shortName(parse(name).name)}-[hash][extname]`,
        codeSplitting: {
          groups: [
            // All of the first view is one file: a dozen requests of a kilobyte weigh more than they save.
            { name: "first", priority: 1, tags: ["$initial"] },
            // What only later views share is not on the first visit, and one file for each set of views that needs it.
            {
              name: "later",
              minShareCount: 2,
              test: /\.tsx?$|node_modules/,
              entriesAware: true,
              entriesAwareMergeThreshold: 4000, // bytes; smaller ones join their nearest
            },
          ],
        },
      },
    },
  } satisfies BuildOptions,
};

/** `dist-single/wattprint.html` (`npm run build:single`): one file that opens from a disk. */
const single = {
  plugins: [singleFilePlugin()],
  build: {
    ...common,
    outDir: "dist-single",
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  } satisfies BuildOptions,
};

export default defineConfig(({ mode }) => {
  const isSingle = mode === "single";
  const { plugins, build } = isSingle ? single : site;
  return {
    base: "./", // any sub-path of any host
    plugins: [react(), datasetPlugin(), shellPlugin(), ...plugins],
    define: {
      __APP_VERSION__: JSON.stringify(packageJson.version),
      __SHARED_AT__: isSingle
        ? JSON.stringify(publicAddress(env["WATTPRINT_PUBLIC_URL"]))
        : "undefined",
    },
    css: { modules: { generateScopedName: scopedName } },
    build,
    test: {
      environment: "node",
      // Modules are loaded once and not for each of 190 files, which takes a third of the time. Tests leave none changed.
      pool: "threads",
      isolate: false,
      testTimeout: 60_000, // A busy machine is no failure; speed is for the bench.
      include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.{mjs,ts}"],
    },
  };
});
