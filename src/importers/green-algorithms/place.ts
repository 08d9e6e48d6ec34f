import type { NamedPlace } from "../imported.ts";
import type { Values } from "./values.ts";

const personal = new Set(["personalcomputer", "personal_laptop", "desktop_computer"]);

/** The calculator counts no machine room around a computer of one's own. */
export const isPersonal = ({ text }: Values): boolean =>
  personal.has(text("platformType")?.toLowerCase() ?? "");

/** Where it ran: a named server of a cloud, else a code of a country or its part. Undefined where only the world is. */
export function placeOf(values: Values): NamedPlace | undefined {
  const { text, textOr } = values;
  const platform = textOr("platformType").toLowerCase();
  const [, provider, cloudRegion] = /^(\w+)--(.+)$/.exec(text("server") ?? "") ?? [];
  if (platform === "cloudcomputing" && provider !== undefined && cloudRegion !== undefined) {
    return { provider, cloudRegion };
  }
  const code = text("locationRegion") ?? text("location") ?? text("locationCountry");
  if (code === undefined || /^(world|any)$/i.test(code)) return undefined;
  return { text: code, ...(isPersonal(values) && { isPersonal: true }) };
}
