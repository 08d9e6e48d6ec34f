import type { Compared } from "../use-ranking.ts";

export function Years({ compared: _compared }: { readonly compared: Compared }) {
  return null;
}
