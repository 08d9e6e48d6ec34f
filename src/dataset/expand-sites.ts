import { listIn, numberIn, present, textIn, unpackTable } from "./columns.ts";
import type { Core, CoreTable } from "./core-format.ts";
import { nameKey } from "./slug.ts";
import type { Access, Provider, Region, Standing } from "./types.ts";

export function expandProviders(table: CoreTable<"providers">): ReadonlyMap<string, Provider> {
  const cells = unpackTable(table);
  return new Map(
    cells.id.map((id, row) => [
      id,
      {
        id,
        name: cells.name[row] ?? "",
        aliases: listIn(cells.aliases[row] ?? ""),
        sources: listIn(cells.sources[row] ?? ""),
        ...present({
          fleetPue: numberIn(cells.fleetPue[row] ?? ""),
          fleetPueYear: numberIn(cells.fleetPueYear[row] ?? ""),
          fleetPueStanding: textIn(cells.fleetPueStanding[row] ?? "") as Standing | undefined,
          renewableMatchPercent: numberIn(cells.renewableMatchPercent[row] ?? ""),
          renewableMatchYear: numberIn(cells.renewableMatchYear[row] ?? ""),
          claim: textIn(cells.claim[row] ?? ""),
        }),
      },
    ]),
  );
}

type Place = Pick<Region, "city" | "country" | "subdivision" | "lat" | "lon" | "zone">;

function expandPlaces(table: CoreTable<"places">): readonly Place[] {
  const cells = unpackTable(table);
  return cells.country.map((country, row) => ({
    country,
    ...present({
      city: textIn(cells.city[row] ?? ""),
      subdivision: textIn(cells.subdivision[row] ?? ""),
      lat: numberIn(cells.lat[row] ?? ""),
      lon: numberIn(cells.lon[row] ?? ""),
      zone: textIn(cells.zone[row] ?? ""),
    }),
  }));
}

export function expandRegions(core: Core): ReadonlyMap<string, Region> {
  const cells = unpackTable(core.tables.regions);
  const places = expandPlaces(core.tables.places);
  const fresh = places.values();
  const nowhere: Place = { country: "" };
  const rows = cells.code.map((packedCode, row): Region => {
    const provider = cells.provider[row] ?? "";
    const number = numberIn(cells.place[row] ?? "");
    const place = (number === undefined ? fresh.next().value : places[number]) ?? nowhere;
    const city = place.city ?? "";
    const code = packedCode.replace("=", nameKey(city));
    const name = textIn(cells.name[row] ?? "")?.replace("=", city) ?? code;
    return {
      id: `${provider}/${code}`,
      provider,
      code,
      name,
      access: cells.access[row] as Access,
      aliases: listIn(cells.aliases[row] ?? ""),
      sources: listIn(cells.sources[row] ?? ""),
      ...place,
      ...present({
        pue: numberIn(cells.pue[row] ?? ""),
        pueYear: numberIn(cells.pueYear[row] ?? ""),
        pueStanding: textIn(cells.pueStanding[row] ?? "") as Standing | undefined,
        wueLPerKwh: numberIn(cells.wueLPerKwh[row] ?? ""),
        wueYear: numberIn(cells.wueYear[row] ?? ""),
      }),
    };
  });
  return new Map(rows.map((region) => [region.id, region]));
}
