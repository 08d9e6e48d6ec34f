import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport, type Plugin } from "vite";

type Prerender = { renderShell: () => string };

const prefix = "\0shell-class-names:";

/** The class names of a style sheet as the build writes them, `[name]__[local]`, without compiling it. */
const classNames: Plugin = {
  name: "wattprint-shell-class-names",
  enforce: "pre",
  resolveId(source) {
    if (!source.endsWith(".module.css")) return undefined;
    // As the build names a file in a class: without dots.
    return prefix + basename(source, ".css").replaceAll(".", "-");
  },
  load(id) {
    if (!id.startsWith(prefix)) return undefined;
    const name = JSON.stringify(`${id.slice(prefix.length)}__`);
    return `export default new Proxy({}, { get: (_, local) => ${name} + String(local) });`;
  },
};

/** Puts the prerendered shell in the place of `<!--shell-->`, so that the page has its frame before any script runs. */
export function shellPlugin(): Plugin {
  const entry = fileURLToPath(new URL("prerender.tsx", import.meta.url));
  return {
    name: "wattprint-shell",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const { module } = await runnerImport<Prerender>(entry, {
          configFile: false,
          plugins: [classNames],
        });
        return html.replace("<!--shell-->", module.renderShell());
      },
    },
  };
}
