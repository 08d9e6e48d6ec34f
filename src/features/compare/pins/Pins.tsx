import type { Compared } from "../use-ranking.ts";

export function Pins({ compared: _compared }: { readonly compared: Compared }) {
  return null;
}
