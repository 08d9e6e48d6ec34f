import type { NamedPlace } from "../imported.ts";
import type { Values } from "./values.ts";

const personal = new Set(["personalcomputer", "personal_laptop", "desktop_computer"]);

/** Where it ran: a named server of a cloud, else a code of a country or its part. Undefined where only the world is. */
export function placeOf({ text, textOr }: Values): NamedPlace | undefined {
  const platform = textOr("platformType").toLowerCase();
  const [, provider, cloudRegion] = /^(\w+)--(.+)$/.exec(text("server") ?? "") ?? [];
  if (platform === "cloudcomputing" && provider !== undefined && cloudRegion !== undefined) {
    return { provider, cloudRegion };
  }
  const code = text("locationRegion") ?? text("location") ?? text("locationCountry");
  if (code === undefined || /^(world|any)$/i.test(code)) return undefined;
  return { text: code, ...(personal.has(platform) && { isPersonal: true }) };
}
