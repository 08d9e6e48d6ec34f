import type { Compared } from "../use-ranking.ts";

export function OtherHardware({ compared: _compared }: { readonly compared: Compared }) {
  return null;
}
