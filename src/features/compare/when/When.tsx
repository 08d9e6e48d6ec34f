import type { Compared } from "../use-ranking.ts";

export function When({ compared: _compared }: { readonly compared: Compared }) {
  return null;
}
