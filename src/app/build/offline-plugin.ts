import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin, PluginOption } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { readReleases } from "../../dataset/build/releases-list.ts";
import { releaseFileNames } from "../../dataset/releases.ts";

const hashedName = /^assets\/.+-[\w-]{8}\.\w+$/;

/**
 * Writes the service worker beside the page: it keeps the page, all its parts and the newest release, so that what was
 * visited once works without a network. Older releases are kept when a link first asks for them. It is registered by
 * src/app/offline, after the first figure, and takes over when someone asks for it.
 */
export function offlinePlugin(): PluginOption[] {
  let root = "";
  let folder = "";
  const places: Plugin = {
    name: "wattprint-offline-places",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
  };

  const isKept = (path: string): boolean => {
    if (!path.startsWith("datasets/")) return true;
    const [newest] = readReleases(root);
    return releaseFileNames.some((name) => path === `datasets/${newest?.version}/${name}`);
  };
  /** Checked by the browser: a file that was altered on its way is never kept, and asked for again. */
  const integrityOf = (path: string): string =>
    `sha256-${createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("base64")}`;

  const worker = VitePWA({
    registerType: "prompt",
    injectRegister: null,
    manifest: false, // public/manifest.webmanifest
    workbox: {
      globPatterns: [
        "index.html",
        "assets/*.{js,css}",
        "datasets/*/*.json",
        "icon*",
        "*.webmanifest",
      ],
      globIgnores: ["**/*.{gz,br}"],
      dontCacheBustURLsMatching: hashedName,
      manifestTransforms: [
        (entries) => ({
          manifest: entries
            .filter(({ url }) => isKept(url))
            .map((entry) => ({ ...entry, integrity: integrityOf(entry.url) })),
        }),
      ],
      // A tab of the first visit has its parts kept as well.
      clientsClaim: true,
      // The views are fragments; any other address is the host's to answer.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      runtimeCaching: [
        {
          urlPattern: /\/datasets\/[^/]+\/[^/]+\.json$/,
          handler: "NetworkFirst",
          options: { cacheName: "wattprint-older-releases" },
        },
      ],
    },
  });
  return [places, ...worker];
}
