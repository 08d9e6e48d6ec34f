/**
 * What the links of a single-file build begin with, from `WATTPRINT_PUBLIC_URL`; nothing where it is not given. An
 * address that no link could follow ends the build.
 */
export function publicAddress(given: string | undefined): string {
  if (given === undefined || given === "") return "";
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hash !== "") {
    throw new Error(
      `WATTPRINT_PUBLIC_URL must be the address of a page, such as https://example.org/wattprint/: ${given}`,
    );
  }
  return url.href;
}
