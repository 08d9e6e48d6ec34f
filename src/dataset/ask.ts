/** Asks the host for a file beside the page. The single-file build puts another in its place (src/app/single). */
export function ask(url: string): Promise<Response> {
  return globalThis.fetch(url);
}
