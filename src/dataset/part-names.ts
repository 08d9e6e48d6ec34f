import { slug } from "./slug.ts";

/** Source pages that are named after the part: in `core.json` a letter stands for each. */
export const partPages = [
  { code: "t", prefix: "techpowerup-" },
  { code: "a", prefix: "intel-ark-" },
] as const;

/** A name without its maker in front; names that do not begin so are marked by a leading `=`. */
export function withoutVendor(name: string, vendor: string): string {
  return name.startsWith(`${vendor} `) ? name.slice(vendor.length + 1) : `=${name}`;
}

export function withVendor(stored: string, vendor: string): string {
  return stored.startsWith("=") ? stored.slice(1) : `${vendor} ${stored}`;
}

export function partSlug(name: string, vendor: string): string {
  return slug(withoutVendor(name, vendor));
}
