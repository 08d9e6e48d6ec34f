/**
 * Put in place by the build. Undefined on a host; in the single-file build the public address that its links lead to,
 * or nothing where none was given.
 */
declare const __SHARED_AT__: string | undefined;

/** In a file without a public address only the part of a link from # on can be shared. */
export const isFragmentOnly = __SHARED_AT__ === "";

/** What links to this page begin with: where it is, or the public address of a page opened from a file. */
export function pageAddress(): string {
  return __SHARED_AT__ ?? window.location.href.split("#")[0] ?? "";
}
