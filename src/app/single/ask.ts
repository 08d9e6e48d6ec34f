/**
 * Takes the place of src/dataset/ask.ts in the single-file build: the files of the releases stand in the page, as gzip
 * in base64, so that no character of theirs can end their element.
 */
export async function ask(url: string): Promise<Response> {
  const packed = document.getElementById(url)?.textContent;
  if (packed === undefined) throw new TypeError(`${url} is not in this file`);
  const bytes = Uint8Array.from(window.atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked, { headers: { "content-type": "application/json" } });
}
