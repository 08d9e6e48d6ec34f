import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { expandCore } from "../expand.ts";
import { releaseFileNames } from "../releases.ts";
import { checkFolder } from "./check.ts";
import { fileDigest, releaseTexts } from "./release-texts.ts";
import { readReleases } from "./releases-list.ts";

const { tables } = checkFolder("data");
const texts = releaseTexts(tables, "2026.11");
const expanded = expandCore(JSON.parse(texts["core.json"]), ["1"]);

describe("releaseTexts", () => {
  it("gives the same bytes for the same tables", () => {
    expect(releaseTexts(checkFolder("data").tables, "2026.11")).toEqual(texts);
  });

  it("keeps the core within 36 kB gzip", () => {
    expect(gzipSync(texts["core.json"], { level: 9 }).length).toBeLessThanOrEqual(36_000);
  });

  it("brings every part back with its own figures", () => {
    if (!expanded.ok) throw new Error(expanded.problem);
    const { hardware } = expanded.dataset;
    expect([...hardware.keys()]).toEqual(tables.hardware.map(({ cells }) => cells.id));
    for (const { cells } of tables.hardware) {
      expect(hardware.get(cells.id)).toMatchObject({
        name: cells.name,
        ratedW: cells.rated_w,
        powerW: cells.power_w,
        powerLowW: cells.power_low_w,
        powerHighW: cells.power_high_w,
        containsCpu: cells.contains_cpu,
        driverDevices: cells.driver_devices,
        sources: cells.source_ids,
      });
    }
  });

  it("brings every region, zone and country back", () => {
    if (!expanded.ok) throw new Error(expanded.problem);
    const { regions, zones, countries, instances } = expanded.dataset;
    for (const { cells } of tables.regions) {
      const { name, city, country, subdivision, zone, pue } = cells;
      const given = Object.entries({ name, city, country, subdivision, zone, pue });
      const expected = Object.fromEntries(given.filter(([, value]) => value !== undefined));
      expect(regions.get(`${cells.provider}/${cells.code}`)).toMatchObject(expected);
    }
    for (const { cells } of tables.zones) {
      const { id, name, country, timezone } = cells;
      expect(zones.get(id)).toMatchObject({ id, name, country, timezone });
    }
    for (const { cells } of tables.countries) {
      const { iso3, default_zones: defaultZones } = cells;
      expect(countries.get(cells.iso2)).toMatchObject({ iso3, defaultZones });
    }
    for (const [row, { cells }] of tables.instances.entries()) {
      expect(instances[row]?.hardware).toBe(cells.hardware_id);
      expect(instances[row]?.cpu).toBe(cells.cpu_id);
    }
  });

  it("keeps every released file as its digest says", () => {
    for (const { version, files } of readReleases(process.cwd())) {
      for (const name of releaseFileNames) {
        const text = readFileSync(join("public/datasets", version, name), "utf8");
        expect(fileDigest(text), `${version}/${name}`).toEqual(files[name]);
      }
    }
  });
});
