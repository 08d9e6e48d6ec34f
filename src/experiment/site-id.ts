/** What a site is: a cloud region, a grid zone with one's own machine room, or a personal computer on a zone. */
export type SiteKind = "cloud" | "grid" | "home";

/** Splits `aws/us-east-1`, `grid/FR` or `home/FR`. The second part may hold anything, the first no slash. */
export function splitSiteId(id: string): { readonly kind: SiteKind; readonly rest: string } {
  const slash = id.indexOf("/");
  const head = slash < 0 ? id : id.slice(0, slash);
  const rest = slash < 0 ? "" : id.slice(slash + 1);
  return { kind: head === "grid" || head === "home" ? head : "cloud", rest };
}
