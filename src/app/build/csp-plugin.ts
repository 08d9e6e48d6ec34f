import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** The policy of a page with these inline style sheets, each allowed by its digest. */
function policyOf(sheets: readonly string[]): string {
  const digests = sheets.map(
    (sheet) => `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
  );
  return [
    "default-src 'self'",
    ...(digests.length === 0 ? [] : [`style-src 'self' ${digests.join(" ")}`]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The Content-Security-Policy of the built page (DESIGN §9). Builds only: the development server injects inline
 * scripts of its own for hot reloading.
 */
export function cspPlugin(): Plugin {
  return {
    name: "wattprint-csp",
    apply: "build",
    transformIndexHtml: {
      order: "post", // after the style sheet was written into the page
      handler(html) {
        const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
          ([, sheet = ""]) => sheet,
        );
        // As text, since Vite would write the quotes of a tag's attribute as entities.
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(sheets)}" />`;
        return html.replace("<head>", `<head>\n    ${meta}`);
      },
    },
  };
}
