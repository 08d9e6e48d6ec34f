import type { Plugin } from "vite";

const policy = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The Content-Security-Policy of the built page (DESIGN §9). Builds only: the development server injects inline
 * scripts of its own for hot reloading.
 */
export function cspPlugin(): Plugin {
  return {
    name: "wattprint-csp",
    apply: "build",
    // As text, since Vite would write the quotes of a tag's attribute as entities.
    transformIndexHtml: (html) =>
      html.replace(
        "<head>",
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      ),
  };
}
