import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/** The chunks a first visit runs: the entry, and what it imports statically. */
function firstChunks(bundle: Bundle): ReadonlySet<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Bundle[string] | undefined) => {
    if (chunk?.type !== "chunk" || found.has(chunk)) return;
    // Style sheets of what is imported come first, as in the order of the modules.
    for (const name of chunk.imports) add(bundle[name]);
    found.add(chunk);
  };
  for (const file of Object.values(bundle)) if (file.type === "chunk" && file.isEntry) add(file);
  return found;
}

/**
 * Writes the style sheet of the first view into the page: nothing is drawn before it is there, and its own request
 * would come after the page's. The policy names its digest (csp-plugin.ts). No chunk asks for it again.
 */
export function inlineStylesPlugin(): Plugin {
  let styles = "";
  return {
    name: "wattprint-inline-styles",
    apply: "build",
    generateBundle: {
      order: "pre", // before Vite writes the page and the lists of what a lazy chunk needs
      handler(_options, bundle) {
        const sheets = [...firstChunks(bundle)].flatMap(({ viteMetadata }) => {
          const names = [...(viteMetadata?.importedCss ?? [])];
          viteMetadata?.importedCss.clear();
          return names;
        });
        styles = [...new Set(sheets)].map((name) => take(bundle, name)).join("");
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "style", children: styles, injectTo: "head" }],
    },
  };
}

function take(bundle: Bundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`${name} is no style sheet of the bundle`);
  delete bundle[name];
  // Vite's own mark, which it would take away later.
  return String(file.source).replace(/\/\*\$vite\$:\d+\*\/\s*$/, "");
}
