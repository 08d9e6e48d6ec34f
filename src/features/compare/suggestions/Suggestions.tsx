import type { Compared } from "../use-ranking.ts";

export function Suggestions({ compared: _compared }: { readonly compared: Compared }) {
  return null;
}
