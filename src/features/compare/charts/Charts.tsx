import type { Compared } from "../use-ranking.ts";

export function Charts({ compared: _compared }: { readonly compared: Compared }) {
  return null;
}
