import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { readReleases } from "../../dataset/build/releases-list.ts";
import { releaseFileNames } from "../../dataset/releases.ts";

const page = "wattprint.html";

/** `new Worker(new URL("./a.ts", import.meta.url), { type: "module" })`, as our code starts every worker. */
const workerCall =
  /new Worker\(new URL\("(\.\/[\w-]+\.ts)", import\.meta\.url\), \{ type: "module" \}\)/g;

const digestOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Text of a script may stand in the page, whatever its strings hold. */
const inPage = (script: string) =>
  script.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");

/**
 * Makes the whole app one page that opens from a disk: script, style sheet, workers and every release stand in it, and
 * its policy lets it reach nothing else, no host either.
 */
export function singleFilePlugin(): Plugin {
  let root = "";
  return {
    name: "wattprint-single-file",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      return source === "./ask.ts" && importer?.endsWith("/dataset/load.ts")
        ? fileURLToPath(new URL("../single/ask.ts", import.meta.url))
        : undefined;
    },
    transform(code) {
      let imports = "";
      let count = 0;
      const changed = code.replace(workerCall, (_call, path: string) => {
        const name = `InlineWorker${count++}`;
        imports += `import ${name} from "${path}?worker&inline";\n`;
        return `new ${name}()`;
      });
      return count === 0 ? undefined : imports + changed;
    },
    generateBundle: {
      order: "post", // after Vite has written the page
      handler(_options, bundle) {
        const script = inPage(only(bundle, ".js"));
        const sheet = only(bundle, ".css");
        const html = only(bundle, ".html");
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({
          type: "asset",
          fileName: page,
          source: pageOf(html, { script, sheet, files: filesOf(root) }),
        });
      },
    },
  };
}

/** The text of the one file of a kind. More than one would have to be asked for, which nothing here can. */
function only(bundle: Rolldown.OutputBundle, extension: string): string {
  const found = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(extension));
  const [file] = found;
  if (file === undefined || found.length > 1) {
    throw new Error(
      `${found.length} files ${extension}: ${found.map(({ fileName }) => fileName).join()}`,
    );
  }
  return file.type === "chunk" ? file.code : String(file.source);
}

/** The files of every release, by the address they would be asked for at. */
function filesOf(root: string): string {
  return readReleases(root)
    .flatMap(({ version }) => releaseFileNames.map((name) => `datasets/${version}/${name}`))
    .map((path) => {
      const packed = gzipSync(readFileSync(join(root, "public", path)), { level: 9 });
      return `<script type="application/gzip" id="./${path}">${packed.toString("base64")}</script>`;
    })
    .join("\n");
}

type Parts = { readonly script: string; readonly sheet: string; readonly files: string };

function pageOf(html: string, { script, sheet, files }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${digestOf(script)}`,
    `style-src ${digestOf(sheet)}`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<style>${sheet}</style>`,
  ].join("\n    ");
  return html
    .replace(/ *<(link|script)\b[^>]*>(<\/script>)?\n?/g, "")
    .replace("<head>", () => `<head>\n    ${head}`)
    .replace("</body>", () => `${files}\n<script type="module">${script}</script>\n  </body>`);
}
